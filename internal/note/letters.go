package note

import (
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
	"github.com/sandarbh/sandarbh/internal/note/cite"
)

// byName is the edit that says of what a line speaks.
const byName = "letters"

// byLetters puts the letters of a thing for the noun that points at it: "under PM-JAL" for "under the scheme". What the gate
// finds that they stand for is what is put in; far, what is known of all of the document alone.
func (d *draft) byLetters(far bool) bool {
	if d.from.kind == sandarbh.Title || d.from.doc.Language == "hi" || strings.Contains(d.text, "[") {
		return false
	}
	for i, m := range anaphors(d.text) {
		noun, rest := d.text[m.noun:m.end], d.text[m.end:]
		of := strings.HasPrefix(rest, "’s ") || strings.HasPrefix(rest, "'s ")
		if m.noun != m.start+len(m.article)+1 || m.article != "the" && m.article != "this" || !of && (goesOnWith.MatchString(rest) || inCompound(rest)) || takesPlace.MatchString(rest) || strings.EqualFold(noun, "programme") && heldAt.MatchString(ending(d.text[:m.start])) {
			continue
		}
		name, at, isFar := cite.Letters(d.from.doc, d.from.span.Start, d.from.span.End, noun)
		if name == "" || isFar && !far || words(d.text) <= MaxWords && words(d.text)+words(name)-2 > MaxWords {
			continue
		}
		for k := d.from.index - 1; k >= 0; k-- {
			p := &d.from.speaks.ps[k]
			if p.span.Field != sandarbh.FieldText || p.span.Start > at.Start || p.span.End < at.End {
				continue
			}
			if m.start == 0 {
				name = upperFirst(name)
			}
			if d.renamed(d.text[:m.start]+name+rest, p.citation()) {
				d.orphan, d.edits = d.orphan && i > 0, append(d.edits, byName)
				return true
			}
			return false
		}
	}
	return false
}

// heldAt stands before a programme that is an event.
var heldAt = lang.MustCompile(`(?i)\b(?:during|at|on|after|before|attended|addressed|inaugurated) $`)

// theOffice is an office called by its kind.
var theOffice = lang.MustCompile(`\b[Tt]he (Ministry|Department|Commission|Council|Authority|Corporation|Board|Tribunal|Bureau)\b`)

// office names "the Ministry" inside a sentence, if the document names none but the one that issued it, or one above.
func (d *draft) office() {
	for _, m := range theOffice.FindAllStringSubmatchIndex(d.text, -1) {
		word, rest := d.text[m[2]:m[3]], d.text[m[1]:]
		if m[0] == 0 || nextIsName(rest) && !strings.HasPrefix(rest, "’s") || inCompound(rest) {
			continue
		}
		name, c := d.from.onlyOffice(word)
		if name == "" || strings.Contains(d.text, word+" of ") || strings.Contains(d.text, name) || wordIn(lang.Fold(d.text), lang.Fold(initials(name))) || d.saidBefore(m[0], lang.Stem(strings.ToLower(word), "en")) {
			return // the line says it already
		}
		if words(d.text) <= MaxWords && words(d.text)+words(name)-1 > MaxWords || strings.HasPrefix(rest, "’s") && strings.HasSuffix(name, "s") {
			return
		}
		if plain := d.text; d.renamed(d.text[:m[2]]+name+d.text[m[3]:], c) {
			d.plain = plain
		}
		return
	}
}

// onlyOffice is the one office of a kind that a document names: the one that issued it, or one above the passage.
func (p *passage) onlyOffice(word string) (string, sandarbh.Citation) {
	if name, c := p.certainOffice(word); name != "" {
		return name, c
	}
	c, ok := issuer(p.doc, word)
	name := c.Quote
	if !ok {
		if name, c = officeAbove(p.speaks.ps[:p.index], word); name == "" || cutName.MatchString(c.Quote[strings.Index(c.Quote, name)+len(name):]) {
			return "", c
		}
		if first, _, ok := strings.Cut(name, " "+word); ok && (strings.Contains(first, " of ") || strings.Contains(first, " for ")) {
			return "", c // "Mission for Lime Authority" may be cut
		}
		for _, w := range capitalsBefore(p.doc.Title+"\n"+p.doc.Text, word) {
			if !strings.Contains(name, w+" "+word) && !pointsBack[lang.Fold(w)] {
				return "", c // "the Wool Board" beside the "Lime Board"
			}
		}
	}
	_, tail, _ := strings.Cut(" "+name, " "+word)
	for _, text := range []string{p.doc.Title, p.doc.Text} {
		if ofKind := strings.Count(officeKey(text), officeKey(word+" of ")); ofKind > 0 && ofKind > strings.Count(officeKey(text), officeKey(word+tail)) || strings.Contains(text, severalOf(word)) {
			return "", c // another
		}
	}
	return name, c
}

// certainOffice is the office of a kind that a report is on, or that issued a document which has named no other till then.
func (p *passage) certainOffice(word string) (string, sandarbh.Citation) {
	if strings.Contains(p.doc.Text, severalOf(word)) {
		return "", sandarbh.Citation{}
	}
	if name, c := reportedOn(p.doc, word); name != "" && c.End <= p.span.Start {
		return name, c
	}
	if c, ok := issuer(p.doc, word); ok && p.lastNamed(word, c) {
		return c.Quote, c
	}
	return "", sandarbh.Citation{}
}

// demands names the office whose Demands for Grants a committee's report is on.
var demands = lang.MustCompile(`Demands for Grants(?: \(\d{4}[-–]\d{2,4}\))? of (?:the )?((Department|Ministry) (?:of|for) (?:the )?[A-Z][\w’'-]*(?:(?:,| and|,? &)? [A-Z][\w’'-]*)*)`)

// reportedOn is the one office of a kind on whose Demands for Grants a committee of Parliament reports: it is what the report means by
// "the Department", whatever other departments it names.
func reportedOn(doc *sandarbh.Document, word string) (string, sandarbh.Citation) {
	name, at := "", lang.Range{}
	for _, m := range demands.FindAllStringSubmatchIndex(doc.Text, -1) {
		one := doc.Text[m[2]:m[3]]
		switch {
		case doc.Text[m[4]:m[5]] != word || words(one) > longestScope+1:
			continue
		case strings.Contains(one, " and "+word) || strings.HasPrefix(doc.Text[m[3]:], " and ") || name != "" && officeKey(one) != officeKey(name):
			return "", sandarbh.Citation{} // of two
		case name == "":
			name, at = one, lang.Range{Start: m[2], End: m[3]}
		}
	}
	if name == "" {
		return "", sandarbh.Citation{}
	}
	return name, sentenceAt(doc, at)
}

// lastNamed reports an issuer that is the last office of its kind that a text names before a passage, or the only one.
func (p *passage) lastNamed(word string, of sandarbh.Citation) bool {
	if p.span.Field != sandarbh.FieldText || p.span.Start < of.End {
		return false
	}
	above := officeKey(p.doc.Text[of.End:p.span.Start])
	at := strings.LastIndex(above, officeKey(word+" of "))
	return at < 0 || strings.HasPrefix(above[at:], officeKey(of.Quote))
}

// severalOf opens the name of several offices of a kind: "Ministries of Wells and Roads".
func severalOf(word string) string {
	if one, ok := strings.CutSuffix(word, "y"); ok {
		return one + "ies of "
	}
	return word + "s of "
}

// cutName follows a name of an office that goes on: "Ministry of Wells | , Roads and Ports".
var cutName = lang.MustCompile(`^,? (?:(?:and|&) )?(?:the )?[A-Z]|^['’&-]`)

// officeKey is a name of an office as it is compared.
func officeKey(s string) string { return strings.ReplaceAll(lang.Fold(s), "&", "and") }

// capitalsBefore are the words with a capital that a text has right before a word.
func capitalsBefore(text, word string) []string {
	var out []string
	for i := strings.Index(text, " "+word); i >= 0; {
		if w := text[strings.LastIndexAny(text[:i], " \n(")+1 : i]; w != "" && w[0] >= 'A' && w[0] <= 'Z' {
			out = append(out, w)
		}
		next := strings.Index(text[i+1:], " "+word)
		if next < 0 {
			break
		}
		i += 1 + next
	}
	return out
}
