package cite_test

import (
	"testing"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/note/cite"
)

// "The State" of a report that names one State is that one.
func TestOfState(t *testing.T) {
	const says = "The State government has dug 40 wells in the hills."
	for _, c := range []struct {
		name, text, line, want string
	}{
		{"its government", says + " Wells in Goa are deep.", says, "The Goa government has dug 40 wells in the hills."},
		{"two States", says + " Wells in Goa and Kerala are deep.", says, ""},
		{"any State", says + " Wells in Goa are deep. The State shall make laws.", says, ""},
		{"its Chief Minister", "Chief Minister Asha Rao dug 40 wells. Wells in Goa are deep.", "Chief Minister Asha Rao dug 40 wells.", "Goa Chief Minister Asha Rao dug 40 wells."},
		{"two of them", "Chief Minister Asha Rao dug 40 wells. Wells in Goa are deep, said Chief Minister Omi Sen.", "Chief Minister Asha Rao dug 40 wells.", ""},
		{"his deputy", "Deputy Chief Minister Asha Rao dug 40 wells. Wells in Goa are deep.", "Deputy Chief Minister Asha Rao dug 40 wells.", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			doc := stored("Wells dug", c.text)
			doc.Tier = sandarbh.Press
			got := ""
			if state := cite.HomeState(doc); state != "" {
				if text, ok := cite.OfState(c.line, state, doc); ok {
					got = text
				}
			}
			if got != c.want {
				t.Fatalf("%q, want %q", got, c.want)
			}
			if got == "" {
				return
			}
			if faults := cite.Check(citing(doc, got, false), only(doc)); len(faults) > 0 {
				t.Errorf("the gate refuses %q: %v", got, faults)
			}
			if doc.Tier = sandarbh.Primary; len(cite.Check(citing(doc, got, false), only(doc))) == 0 {
				t.Errorf("the gate lets %q pass of a release", got)
			}
		})
	}
}
