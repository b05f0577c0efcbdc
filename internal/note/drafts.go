package note

// Drafts: what is made of a sentence, edit by edit, and what form and gate let pass of it.

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
	"github.com/sandarbh/sandarbh/internal/note/cite"
)

// withheld reports a passage of which no line is made, whatever its words.
func (p *passage) withheld() bool {
	return len(p.text) > cite.LongestSentence || // run together
		p.quoted && !p.ends || p.torn || p.kind == sandarbh.Heading || // words of a speaker whom it does not name; a head of a list
		p.within && len(lang.Quantities(p.text)) > 0 || // whose time it does not tell
		p.claimed || p.limited && p.doc.Tier != sandarbh.Press // its speaker is not in it; what follows takes part of it back
}

// drafts edits one passage into lines: first with every edit, then, if form or gate refuse the result, with
// fewer. What is refused is kept aside with the reason.
func (w *Writer) drafts(p *passage, before []passage, texts cite.Texts, refused *[]sandarbh.Refused) []draft {
	if p.withheld() {
		return p.toldClaim(before, texts)
	}
	if p.kind == sandarbh.Paragraph && p.text[0] >= 'a' && p.text[0] <= 'z' && upperFirst(p.text) != p.text {
		return nil // its beginning is lost in the source
	}
	if p.quoted {
		return p.lastOfQuote(texts)
	}
	text := tidy(p.text)
	if p.kind == sandarbh.Title && headlineCase(text) {
		if len(lang.Quantities(text)) == 0 {
			return nil // a headline
		}
		text = sentenceCase(text, prose(p.doc)) // with its figures, which the body may have in a longer sentence
	}
	e := p.edit(text, before, nil)
	if e == nil {
		return nil
	}
	if p.doc.Tier == sandarbh.Press && p.index < ledeSlack {
		if out, _ := passing([]draft{e.whole}, texts); len(out) > 0 {
			return out // a lede is whole
		}
	}
	out, first := passing(e.pieces, texts)
	if len(out) == 0 || len(out) < len(e.pieces) && out[0].text != e.pieces[0].text {
		// Nothing, or what hangs on the sentence without the sentence.
		if whole, _ := passing([]draft{e.whole}, texts); len(whole) > 0 {
			out = whole
		}
	}
	if len(out) == 0 && (slices.ContainsFunc(first, byGate) || spoilt(e.short, texts)) {
		// One of the edits may not be made here: each is asked by itself.
		if e = p.edit(text, before, texts); e == nil {
			return nil
		}
		if out, _ = passing(e.pieces, texts); len(out) == 0 {
			out, _ = passing([]draft{e.whole}, texts)
		}
	}
	bare := draft{text: upperFirst(text), cites: e.whole.cites[:1], from: p, orphan: e.whole.orphan || len(e.whole.cites) > 1 && definiteHead.MatchString(p.text)}
	bare.mend()
	bare.stop()
	e.cleaned.orphan = bare.orphan
	bare.nowhere, e.cleaned.nowhere = e.whole.nowhere, e.whole.nowhere
	for _, d := range []draft{e.cleaned, bare} {
		if len(out) == 0 && d.resolveDays() {
			out, _ = passing([]draft{d}, texts)
		}
	}
	if len(out) == 0 {
		out = p.parted(text, before, e.short, texts)
	}
	*refused = append(*refused, first...)
	return out
}

// edited is a passage with fewer and fewer edits.
type edited struct {
	pieces  []draft // all edits: a long sentence makes several lines
	short   draft   // before it was divided
	whole   draft   // not shortened
	cleaned draft   // nothing put in for what stands above
}

// edit makes the edits of a passage; nil if a day in it cannot be resolved. With texts each edit is made only if the gate
// lets it pass by itself.
func (p *passage) edit(text string, before []passage, texts cite.Texts) *edited {
	d := draft{text: text, cites: []sandarbh.Citation{p.citation()}, from: p, texts: texts}
	d.clean()
	d.unlabel()
	d.dropOpener() // that of the sentence behind its label
	d.apply("weekday", dateAlone(d.text, lang.DayOf(p.doc)))
	d.apply("list below", withoutBelow(d.text))
	e := edited{cleaned: d}
	if p.doc.Tier != sandarbh.Press || !opensIt.MatchString(d.text) && (!openPronoun.MatchString(d.text) || theMinister.MatchString(d.text) || onePerson(before)) {
		d.resolve(before)
	}
	d.resolveInner(before)
	d.asTold()
	d.point(before)
	d.byLetters(false)
	d.restate(before)
	d.sayOpening()
	d.refer()
	d.pair()
	d.byLetters(true)
	d.office()
	d.fullName(before)
	d.sayer(before)
	d.toldBy(before)
	d.nameHindi(before)
	if p.doc.Language != "hi" && p.doc.Tier != sandarbh.Press { // without capitals no heading shows whether it is a name; a report has one subject
		d.scope(before)
		d.period()
	}
	d.carry()
	if !d.resolveDays() {
		return nil
	}
	d.apply("day", dayOnce(d.text, p.doc.Published))
	d.apply("comma", loneComma(commaDay.ReplaceAllString(d.text, " $1")))
	e.whole, e.short = d, d
	e.pieces = e.short.shorten()
	e.whole.underLead()
	e.whole.behindState()
	for i := range e.pieces {
		e.pieces[i].underLead()
		e.pieces[i].behindState()
	}
	return &e
}

// passing returns those drafts that form and gate let pass, and why the others may not.
func passing(drafts []draft, texts cite.Texts) (out []draft, refused []sandarbh.Refused) {
	for _, d := range drafts {
		if r := refuse(d, texts); r != nil {
			refused = append(refused, *r)
		} else {
			out = append(out, d)
		}
	}
	return out, refused
}

// spoilt reports a sentence too long to be a line, of which the gate was never asked, that no cut would let pass: an edit has spoilt it.
func spoilt(d draft, texts cite.Texts) bool {
	return words(d.text) > MaxWords && len(cite.Check(d.line(), texts)) > 0
}

// byGate reports a line that the gate refused, not the form.
func byGate(r sandarbh.Refused) bool {
	return slices.ContainsFunc(r.Faults, func(f string) bool { return strings.Contains(f, ": ") })
}

// refuse says why a draft may not stand, or nil. A sentence comes back in the same words when it is tried whole, in pieces
// and with fewer edits, two times of five: what was found of them is kept by the passage.
func refuse(d draft, texts cite.Texts) *sandarbh.Refused {
	words := d.words()
	faults, known := d.from.tried[words]
	if !known {
		faults = faultsOf(d, texts)
		if d.from.tried == nil {
			d.from.tried = map[string][]string{}
		}
		d.from.tried[words] = faults
	}
	if len(faults) == 0 {
		return nil
	}
	return &sandarbh.Refused{Line: d.line(), Faults: slices.Clone(faults)}
}

// words is all of a draft that form and gate look at.
func (d *draft) words() string {
	b := strconv.AppendBool([]byte(d.text), d.orphan || d.nowhere)
	for _, c := range d.cites {
		b = fmt.Appendf(b, "\n%s %s %d %d", c.Document, c.Field, c.Start, c.End)
	}
	return string(b)
}

// faultsOf says why a draft may not stand.
func faultsOf(d draft, texts cite.Texts) []string {
	flaws := Flaws(d.text)
	if d.orphan && !behindPair(d.text) && (d.from.doc.Tier != sandarbh.Press || d.from.second) || d.nowhere || periodAway(d.text, d.from.doc.Title) { // "the court" of a report is that of its lede
		flaws = withFlaw(flaws, Orphan)
	}
	if len(flaws) > 0 {
		return asFaults(flaws)
	}
	if faults := cite.Check(d.line(), texts); len(faults) > 0 {
		return refusal(d.line(), faults).Faults
	}
	return nil
}

// withFlaw returns flaws that hold one more, once.
func withFlaw(flaws []Flaw, f Flaw) []Flaw {
	if slices.Contains(flaws, f) {
		return flaws
	}
	return append(slices.Clip(flaws), f) // the others are of all who asked for the text's
}

func refusal(l sandarbh.Line, faults []cite.Fault) sandarbh.Refused {
	r := sandarbh.Refused{Line: l}
	for _, f := range faults {
		r.Faults = append(r.Faults, strings.TrimSpace(f.Rule+" "+f.Words+": "+f.Why))
	}
	return r
}

func asFaults(flaws []Flaw) []string {
	var out []string
	for _, f := range flaws {
		out = append(out, string(f))
	}
	return out
}
