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
// finds that they stand for is what is put in.
func (d *draft) byLetters() bool {
	if d.from.kind == sandarbh.Title || d.from.doc.Language == "hi" || strings.Contains(d.text, "[") {
		return false
	}
	for i, m := range anaphors(d.text) {
		noun, rest := d.text[m.noun:m.end], d.text[m.end:]
		of := strings.HasPrefix(rest, "’s ") || strings.HasPrefix(rest, "'s ")
		if m.noun != m.start+len(m.article)+1 || m.article != "the" && m.article != "this" || !of && (goesOnWith.MatchString(rest) || inCompound(rest)) || takesPlace.MatchString(rest) || strings.EqualFold(noun, "programme") && heldAt.MatchString(ending(d.text[:m.start])) {
			continue
		}
		name, at := cite.Letters(d.from.doc, d.from.span.Start, d.from.span.End, noun)
		if name == "" || words(d.text) <= MaxWords && words(d.text)+words(name)-2 > MaxWords {
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

// theOffice is an office called by its kind inside a sentence.
var theOffice = lang.MustCompile(`\b[Tt]he (Ministry|Department)\b`)

// office names "the Ministry" inside a sentence, if the document names none but the one that issued it.
func (d *draft) office() {
	m := theOffice.FindStringSubmatchIndex(d.text)
	if m == nil || m[0] == 0 || nextIsName(d.text[m[1]:]) && !strings.HasPrefix(d.text[m[1]:], "’s") || inCompound(d.text[m[1]:]) {
		return
	}
	word := d.text[m[2]:m[3]]
	c, ok := issuer(d.from.doc, word)
	if !ok || strings.Contains(d.text, word+" of ") || words(d.text) <= MaxWords && words(d.text)+words(c.Quote)-1 > MaxWords {
		return
	}
	for _, text := range []string{d.from.doc.Title, d.from.doc.Text} {
		if strings.Count(lang.Fold(text), lang.Fold(word+" of ")) > strings.Count(lang.Fold(text), lang.Fold(c.Quote)) || strings.Contains(text, word+"s of ") {
			return // another
		}
	}
	if plain := d.text; d.renamed(d.text[:m[2]]+c.Quote+d.text[m[3]:], c) {
		d.plain = plain
	}
}
