package cite_test

import (
	"strings"
	"testing"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/note/cite"
)

// A headline of "HC", "CM" or "Cabinet" gets the State that the report below gives it, and no other.
func TestOfItsState(t *testing.T) {
	for _, c := range []struct {
		name, title, text, want string
	}{
		{"the court", "HC stays digging of wells", "The Kerala High Court on Monday stayed the digging of wells.", "Kerala HC stays digging of wells"},
		{"its seat", "Wells case: High Court asks Board", "The High Court of Madras has asked the Board.", "Wells case: Madras High Court asks Board"},
		{"two courts", "HC stays digging of wells", "The Kerala High Court differs from the Bombay High Court on wells.", ""},
		{"the Cabinet", "Cabinet clears Wells Bill", "The Goa Cabinet has cleared the Bill.", "Goa Cabinet clears Wells Bill"},
		{"the one State of the report", "Cabinet clears Wells Bill", "The State Cabinet has cleared the Bill. Wells in Goa are deep.", "Goa Cabinet clears Wells Bill"},
		{"the Union's", "Cabinet clears Wells Bill", "The Union Cabinet has cleared the Bill, as the Goa Cabinet had.", ""},
		{"a deputy", "Deputy CM digs wells", "The Goa Chief Minister was there when his deputy dug wells.", ""},
		{"named before", "Goa CM digs wells", "The Goa Chief Minister dug wells.", ""},
		{"letters before", "T.N. CM digs wells", "The Tamil Nadu Chief Minister dug wells.", ""},
		{"somebody's", "Board wins Chief Minister’s Cup of wells", "The Goa Chief Minister gave the cup.", ""},
		{"the State acts", "State to dig wells", "The Goa government will dig wells.", "Goa to dig wells"},
	} {
		t.Run(c.name, func(t *testing.T) {
			doc := stored(c.title, c.text)
			doc.Tier = sandarbh.Press
			got, ok := cite.OfItsState(c.title, doc)
			if !ok {
				got = ""
			}
			if got != c.want {
				t.Fatalf("%q, want %q", got, c.want)
			}
			if got == "" {
				return
			}
			line := sandarbh.Line{Text: got, Type: sandarbh.Fact, Citations: []sandarbh.Citation{{Span: sandarbh.Span{Document: doc.ID, Field: sandarbh.FieldTitle, End: len(c.title)}, Quote: c.title}}}
			if faults := cite.Check(line, only(doc)); len(faults) > 0 {
				t.Errorf("the gate refuses %q: %v", got, faults)
			}
			for _, other := range []string{"Sikkim", "Assam"} {
				for _, own := range []string{"Kerala", "Madras", "Goa"} {
					if wrong := strings.Replace(got, own, other, 1); wrong != got {
						if line.Text = wrong; len(cite.Check(line, only(doc))) == 0 {
							t.Errorf("the gate lets %q pass", wrong)
						}
					}
				}
			}
		})
	}
}
