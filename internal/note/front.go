package note

import (
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
	"github.com/sandarbh/sandarbh/internal/note/cite"
)

// nameInFront has a name before its noun where it hangs behind it in brackets, and cites a sentence that has the name.
func nameInFront(n *sandarbh.Note, texts cite.Texts) {
	eachFact(n, func(_ string, l *sandarbh.Line) {
		c := *l
		name := cite.HungName(l.Text)
		if c.Text = cite.Unhung(l.Text); name == "" || c.Text == l.Text || len(l.Citations) == 0 {
			return
		}
		if !slices.ContainsFunc(l.Citations, func(c sandarbh.Citation) bool { return strings.Contains(c.Quote, name) }) {
			at, ok := sentenceWith(l.Citations[0], name, texts)
			if !ok {
				return
			}
			c.Citations = append(slices.Clone(l.Citations), at)
		}
		if c.Edits = with(l.Edits, "reference"); len(cite.Check(c, texts)) == 0 && len(Flaws(c.Text)) == 0 {
			*l = c
		}
	})
}

// sentenceWith cites the last sentence with a name before a passage, or the first behind it, of the same document.
func sentenceWith(from sandarbh.Citation, name string, texts cite.Texts) (sandarbh.Citation, bool) {
	doc, ok := texts(from.Document)
	if !ok || from.Field != sandarbh.FieldText {
		return sandarbh.Citation{}, false
	}
	i := strings.LastIndex(doc.Text[:from.Start], name)
	if i < 0 {
		if i = strings.Index(doc.Text, name); i < 0 {
			return sandarbh.Citation{}, false
		}
	}
	start := strings.LastIndexByte(doc.Text[:i], '\n') + 1
	end := len(doc.Text)
	if n := strings.IndexByte(doc.Text[i:], '\n'); n >= 0 {
		end = i + n
	}
	for _, r := range lang.Sentences(doc.Text[start:end], doc.Language) {
		if at := i - start; r.Start <= at && at+len(name) <= r.End {
			span := sandarbh.Span{Document: doc.ID, Field: sandarbh.FieldText, Start: start + r.Start, End: start + r.End}
			quote, ok := doc.Quote(span)
			return sandarbh.Citation{Span: span, Quote: quote}, ok
		}
	}
	return sandarbh.Citation{}, false
}
