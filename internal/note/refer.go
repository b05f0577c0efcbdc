package note

import (
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
	"github.com/sandarbh/sandarbh/internal/lang/refer"
	"github.com/sandarbh/sandarbh/internal/note/cite"
)

// Pointers that no rule has resolved: the model of package refer says how likely a reader knows what "the platform" is, and what it
// stands for.

const (
	// clearEnough is the likelihood from which a noun needs no name: of a hundred such pointers 86 need none.
	clearEnough = 0.87
	// dim is the one below which a line counts less, down to half: readers kept a fifth of such lines, and half of those without a pointer.
	dim = 0.6
)

// pointed is a pointer of a passage with how likely it needs nothing put in.
type pointed struct {
	refer.Pointer
	text  string
	clear float64 // 0 to 1
}

// pointedAt returns the pointers of a passage; it is asked for them several times over.
func (p *passage) pointedAt() []pointed {
	if p.asked || !p.inProse() || len(p.text) > cite.LongestSentence {
		return p.points
	}
	p.asked = true
	all := refer.Pointers(p.text)
	if len(all) == 0 {
		return nil
	}
	for k, clear := range refer.Clear(p.doc, p.at(), all) {
		p.points = append(p.points, pointed{all[k], all[k].Of(p.text), clear})
	}
	return p.points
}

// inProse reports a passage that the model of pointers can read: a sentence of an English text.
func (p *passage) inProse() bool { return p.span.Field == sandarbh.FieldText && p.doc.Language != "hi" }

// at is where the passage stands in its field.
func (p *passage) at() lang.Range { return lang.Range{Start: p.span.Start, End: p.span.End} }

// stands reports that a line still has the words of a pointer.
func (p *pointed) stands(line string) bool {
	return strings.Contains(lang.Fold(line), lang.Fold(p.text))
}

// clearness is the likelihood that each pointer that a line still has is clear, that of the least clear one; 1 if it has none.
func (d *draft) clearness() float64 {
	least := 1.0
	for _, p := range d.from.pointedAt() {
		if p.clear < least && p.stands(d.text) && !strings.Contains(d.text, p.text+" [") {
			least = p.clear
		}
	}
	return least
}

// refer puts for a pointer that no rule has resolved the phrase that it most likely stands for: "It will carry 12 aircraft"
// becomes "INS Jwala will carry 12 aircraft".
func (d *draft) refer() {
	if !d.from.inProse() || len(d.cites) != 1 {
		return
	}
	if !d.orphan && !slices.Contains(Flaws(d.text), Orphan) {
		return
	}
	for _, r := range slices.Backward(d.from.referents()) {
		pointer := r.Pointer.Of(d.from.text)
		text, ok := cite.Replaced(d.text, pointer, r.Words)
		if !ok || strings.Contains(lang.Fold(d.text), lang.Fold(r.Words)) {
			continue
		}
		c, ok := d.from.citationOf(r)
		if ok && d.renamed(text, c) {
			d.orphan = d.orphan && r.Pointer.Start > 0
		}
	}
	d.toldByTitle()
}

// toldByTitle lets "the scheme" stand, and makes it of "this scheme", if who reads the line under its title most likely knows which.
func (d *draft) toldByTitle() {
	if !d.orphan && !slices.Contains(Flaws(d.text), Orphan) {
		return
	}
	text := d.text
	for _, p := range d.from.pointedAt() {
		if !p.stands(d.text) {
			continue // it was resolved or cut
		}
		if p.Noun == "" || p.clear < clearEnough {
			return
		}
		switch first, rest, _ := strings.Cut(p.text, " "); strings.ToLower(first) {
		case "this", "these":
			text, _ = cite.Replaced(text, p.text, "the "+rest)
		case "those", "such":
			return
		}
	}
	if slices.Contains(Flaws(text), Orphan) {
		return
	}
	if text == d.text || d.passes(text, d.cites) {
		d.text, d.orphan = text, false
		d.edits = append(d.edits, "article")
	}
}

// referents are the pointers of a passage for which a phrase is likely enough.
func (p *passage) referents() []cite.Referent {
	if !p.resolved {
		p.resolved, p.stand = true, cite.Referents(p.doc, p.span.Start, p.span.End)
	}
	return p.stand
}

// doubted reports a pronoun for which the model of pointers holds another phrase likelier than what a rule has found. Of "he" the rules know
// more: who spoke last.
func (p *passage) doubted(pronoun, name string) bool {
	if !p.inProse() {
		return false
	}
	all := refer.Pointers(p.text)
	k := slices.IndexFunc(all, func(o refer.Pointer) bool { return strings.EqualFold(o.Of(p.text), pronoun) })
	if k < 0 {
		return false
	}
	a := refer.Resolve(p.doc, p.at(), all[k:k+1])[0]
	least := otherThing
	if pronoun == "she" {
		least = otherPerson
	}
	return a.Likelihood >= least && !refer.Near(a.Text, []string{name})
}

// The likelihoods from which another phrase makes a rule's answer doubtful.
const (
	otherThing  = 0.4
	otherPerson = 0.6
)

// citationOf cites the passage that has the phrase of a referent.
func (p *passage) citationOf(r cite.Referent) (sandarbh.Citation, bool) {
	if r.Field == sandarbh.FieldText {
		for i := range p.speaks.ps {
			if q := &p.speaks.ps[i]; q.span.Field == sandarbh.FieldText && q.span.Start <= r.At.Start && r.At.End <= q.span.End {
				return q.citation(), true
			}
		}
		return sandarbh.Citation{}, false
	}
	return fieldCitation(p.doc, r.Field), true
}

// fieldCitation cites all of a field, a title for one.
func fieldCitation(doc *sandarbh.Document, f sandarbh.Field) sandarbh.Citation {
	text := doc.FieldText(f)
	return sandarbh.Citation{Span: sandarbh.Span{Document: doc.ID, Field: f, End: len(text)}, Quote: text}
}

// referLines puts what "the awards" stands for into the lines of a note, where the model is all but sure or it is the only name of its noun,
// and the line above does not say it at length: a learner meets a line by itself when revising.
func referLines(n *sandarbh.Note, texts cite.Texts) {
	if n.Language == "hi" {
		return
	}
	above := ""
	each := func(lines []sandarbh.Line) {
		for i := range lines {
			if l := &lines[i]; l.Type == sandarbh.Fact && len(l.Citations) > 0 && l.Citations[0].Field == sandarbh.FieldText {
				referLine(l, above, texts)
			}
			above = lines[i].Text
		}
	}
	each(n.Insight)
	for _, s := range n.Sections {
		if s.Name != sandarbh.SectionSyllabus && s.Name != sandarbh.SectionPointers && s.Name != sandarbh.SectionTimeline {
			each(s.Lines)
		}
	}
}

const (
	// allButSure is the likelihood from which a line that may stand gets a phrase for its noun; longestName is the words of one, longestAgain
	// of one that the line above has, too.
	allButSure   = 0.9
	longestName  = 7
	longestAgain = 4
)

// referLine names in a line what the first of its pointers stands for that may be named, if the line then passes.
func referLine(l *sandarbh.Line, above string, texts cite.Texts) {
	c := l.Citations[0]
	doc, ok := texts(c.Document)
	if !ok || strings.Contains(l.Text, "[") && slices.Contains(l.Edits, "reference") {
		return
	}
	for _, r := range cite.Referents(doc, c.Start, c.End) {
		pointer := r.Pointer.Of(c.Quote)
		if r.Likelihood < allButSure && !r.OnlyName || r.Pointer.Noun == "" || words(r.Words) > longestName || strings.Contains(l.Text, r.Words) {
			continue
		}
		if words(r.Words) > longestAgain && strings.Contains(above, strings.TrimPrefix(r.Words, "the ")) {
			continue
		}
		text, ok := cite.Replaced(l.Text, pointer, r.Words)
		if !ok || words(text) > MaxWords {
			continue
		}
		named := *l
		named.Text, named.Edits = text, with(l.Edits, "antecedent")
		at := fieldCitation(doc, r.Field)
		if r.Field == sandarbh.FieldText {
			at = sentenceAt(doc, r.At)
		}
		named.Citations = append(slices.Clip(l.Citations), at)
		if len(Flaws(named.Text)) == 0 && len(cite.Check(named, texts)) == 0 {
			*l = named
			return
		}
	}
}
