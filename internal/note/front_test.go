package note

import (
	"testing"

	"github.com/sandarbh/sandarbh"
)

// A name comes before its noun with the sentence that has it; without one it stays in brackets.
func TestNameInFront(t *testing.T) {
	const opened, pays = "Goa has opened the Jal Sathi scheme.", "The scheme pays for 40 wells a year."
	for _, tt := range []struct {
		name, text, line, want string
		cites                  int
	}{
		{"named above", opened + " " + pays, "The scheme [Jal Sathi] pays for 40 wells a year.", "The Jal Sathi scheme pays for 40 wells a year.", 2},
		{"named nowhere", "Goa has 12 kilns. " + pays, "The scheme [Jal Sathi] pays for 40 wells a year.", "The scheme [Jal Sathi] pays for 40 wells a year.", 1},
		{"a name of another kind", opened + " " + pays, "The scheme [Jal Mission] pays for 40 wells a year.", "The scheme [Jal Mission] pays for 40 wells a year.", 1},
	} {
		doc := sample(tt.text)
		at := len(tt.text) - len(pays)
		line := sandarbh.Line{Text: tt.line, Type: sandarbh.Fact, Citations: []sandarbh.Citation{{Span: sandarbh.Span{Document: doc.ID, Field: sandarbh.FieldText, Start: at, End: len(tt.text)}, Quote: pays}}}
		n := &sandarbh.Note{Sections: []sandarbh.Section{{Name: sandarbh.SectionFacts, Lines: []sandarbh.Line{line}}}}
		nameInFront(n, textsOf([]*sandarbh.Document{doc}))
		if got := n.Sections[0].Lines[0]; got.Text != tt.want || len(got.Citations) != tt.cites {
			t.Errorf("%s: %q with %d citations, want %q with %d", tt.name, got.Text, len(got.Citations), tt.want, tt.cites)
		}
	}
}
