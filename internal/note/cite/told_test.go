package cite_test

import (
	"strings"
	"testing"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/note/cite"
)

// A sentence may be told with the speaker of its paragraph, and with nobody else.
func TestTold(t *testing.T) {
	const work = "Work on the wells is moving fast in 40 towns."
	for _, c := range []struct {
		name, text, line string
		passes           bool
	}{
		{"who speaks above", "Shri Arun Rao said that old work goes on. " + work, "Arun Rao said that work on the wells is moving fast in 40 towns.", true},
		{"by another verb", "Shri Arun Rao pointed out that old work goes on. " + work, "Arun Rao said that work on the wells is moving fast in 40 towns.", true},
		{"another name", "Shri Arun Rao said that old work goes on. " + work, "Bina Das said that work on the wells is moving fast in 40 towns.", false},
		{"of whom he spoke", "Shri Arun Rao said that Bina Das will dig. " + work, "Bina Das said that work on the wells is moving fast in 40 towns.", false},
		{"another figure", "Shri Arun Rao said that old work goes on. " + work, "Arun Rao said that work on the wells is moving fast in 50 towns.", false},
		{"another speaks between", "Shri Arun Rao said that old work goes on. Smt Bina Das added that it is slow. " + work, "Arun Rao said that work on the wells is moving fast in 40 towns.", false},
		{"another paragraph", "Shri Arun Rao said that old work goes on.\n" + work, "Arun Rao said that work on the wells is moving fast in 40 towns.", false},
		{"who did not speak", "Shri Arun Rao opened the old wells. " + work, "Arun Rao said that work on the wells is moving fast in 40 towns.", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			doc := &sandarbh.Document{ID: "d", Language: "en", Text: c.text}
			at := strings.Index(c.text, work)
			line := sandarbh.Line{Text: c.line, Type: sandarbh.Fact}
			cites := func(from, to int) {
				line.Citations = append(line.Citations, sandarbh.Citation{Span: sandarbh.Span{Document: "d", Field: sandarbh.FieldText, Start: from, End: to}, Quote: c.text[from:to]})
			}
			cites(at, len(c.text))
			cites(0, strings.Index(c.text, ".")+1)
			faults := cite.Check(line, func(sandarbh.DocumentID) (*sandarbh.Document, bool) { return doc, true })
			if c.passes != (len(faults) == 0) {
				t.Errorf("%q passes %v, want %v: %v", c.line, !c.passes, c.passes, faults)
			}
		})
	}
}

// What a third passage says, nobody said for its being cited too.
func TestToldOfAnother(t *testing.T) {
	const digs, says, work = "The Board dug 40 wells in Goa.", "Shri Arun Rao said that old work goes on.", "Work on the wells is moving fast in 40 towns."
	doc := &sandarbh.Document{ID: "d", Language: "en", Text: digs + " " + says + " " + work}
	for text, passes := range map[string]bool{
		"Arun Rao said that work on the wells is moving fast in 40 towns.": true,
		"Arun Rao said that the Board dug 40 wells in Goa.":                false,
	} {
		line := sandarbh.Line{Text: text, Type: sandarbh.Fact}
		for _, quote := range []string{work, says, digs} {
			at := strings.Index(doc.Text, quote)
			line.Citations = append(line.Citations, sandarbh.Citation{Span: sandarbh.Span{Document: "d", Field: sandarbh.FieldText, Start: at, End: at + len(quote)}, Quote: quote})
		}
		faults := cite.Check(line, func(sandarbh.DocumentID) (*sandarbh.Document, bool) { return doc, true })
		if passes != (len(faults) == 0) {
			t.Errorf("%q passes %v: %v", text, !passes, faults)
		}
	}
}
