package note

import (
	"slices"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
	"github.com/sandarbh/sandarbh/internal/note/cite"
)

// reading is a document as it read before its text lost quotes or capitals on the way. What a document says stays as it was
// given; a reading has every character at the same byte, so that a span means the same words in both.
func reading(d *sandarbh.Document) *sandarbh.Document {
	text := lang.RestoreCapitals(lang.RestoreQuotes(d.Text))
	title := d.Title
	if text != d.Text {
		title = lang.RestoreQuotes(title)
	}
	if text == d.Text && title == d.Title {
		return d
	}
	r := *d
	r.Text, r.Title = text, title
	return &r
}

func readings(docs []*sandarbh.Document) []*sandarbh.Document {
	out := make([]*sandarbh.Document, len(docs))
	for i, d := range docs {
		out[i] = reading(d)
	}
	return out
}

// asGiven gives citations the words of the documents as they were given.
func asGiven(cites []sandarbh.Citation, texts cite.Texts) {
	for i, c := range cites {
		if d, ok := texts(c.Document); ok {
			if quote, ok := d.Quote(c.Span); ok {
				cites[i].Quote = quote
			}
		}
	}
}

func (o *Outcome) asGiven(texts cite.Texts) {
	if o.Note != nil {
		for _, l := range o.Note.Lines() {
			asGiven(l.Line.Citations, texts)
		}
		for _, t := range o.Note.Terms {
			asGiven(t.Citations, texts)
		}
	}
	if o.Also != nil {
		asGiven(o.Also.Line.Citations, texts)
	}
	for _, r := range o.Refused {
		asGiven(r.Line.Citations, texts)
	}
}

// Check asks the gate whether a line may stand, over the readings of the documents that it cites: what the writer asked, for
// lines whose citations have the words as they were given.
func Check(l sandarbh.Line, texts cite.Texts) []cite.Fault {
	read := map[sandarbh.DocumentID]*sandarbh.Document{}
	l.Citations = slices.Clone(l.Citations)
	for i := range l.Citations {
		c := &l.Citations[i]
		d, ok := texts(c.Document)
		if !ok {
			continue // the gate says so
		}
		if read[d.ID] == nil {
			read[d.ID] = reading(d)
		}
		if quote, ok := d.Quote(c.Span); !ok || quote != c.Quote {
			return cite.Check(l, texts) // which says so
		}
		c.Quote, _ = read[d.ID].Quote(c.Span)
	}
	return cite.Check(l, func(id sandarbh.DocumentID) (*sandarbh.Document, bool) {
		d, ok := read[id]
		return d, ok
	})
}
