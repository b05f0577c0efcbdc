package cite_test

import (
	"slices"
	"testing"

	"github.com/sandarbh/sandarbh/internal/note/cite"
)

// A phrase may stand for "The scheme" where the model of pointers is sure of it, and a passage that has it is cited.
func TestReferred(t *testing.T) {
	const (
		title    = "Cabinet approves Jal Sathi Yojana for dry districts"
		approved = "The Union Cabinet has approved the Jal Sathi Yojana (JSY)."
		covers   = "The scheme will cover up to 40 districts."
	)
	doc := stored(title, approved, covers)
	start := len(approved) + 1
	found := cite.Referents(doc, start, len(doc.Text))
	if len(found) != 1 || found[0].Words != "the Jal Sathi Yojana" || found[0].At.Of(doc.FieldText(found[0].Field)) != "Jal Sathi Yojana (JSY)" && found[0].At.Of(doc.FieldText(found[0].Field)) != "Jal Sathi Yojana" {
		t.Fatalf("the scheme is %+v", found)
	}
	for _, c := range []struct {
		name, line string
		alone, ok  bool
	}{
		{"the scheme by its name", "The Jal Sathi Yojana will cover up to 40 districts.", false, true},
		{"another name", "The Jal Shakti Yojana will cover up to 40 districts.", false, false},
		{"another figure", "The Jal Sathi Yojana will cover up to 50 districts.", false, false},
		{"without its limit", "The Jal Sathi Yojana will cover 40 districts.", false, false},
		{"what is to be told as done", "The Jal Sathi Yojana covers up to 40 districts.", false, false},
		{"the name without the passage that has it", "The Jal Sathi Yojana will cover up to 40 districts.", true, false},
	} {
		line := citing(doc, c.line, false)
		slices.Reverse(line.Citations) // the sentence first
		if c.alone {
			line.Citations = line.Citations[:1]
		}
		if faults := cite.Check(line, only(doc)); (len(faults) == 0) != c.ok {
			t.Errorf("%s: %q: %v", c.name, c.line, faults)
		}
	}
}

func TestReplaced(t *testing.T) {
	for _, c := range []struct{ text, old, put, want string }{
		{"The scheme covers Goa.", "The scheme", "the Jal Sathi Yojana", "The Jal Sathi Yojana covers Goa."},
		{"In Goa, the scheme covers all.", "The scheme", "the Jal Sathi Yojana", "In Goa, the Jal Sathi Yojana covers all."},
		{"It covers Goa.", "It", "the Jal Sathi Yojana", "The Jal Sathi Yojana covers Goa."},
		{"The Department of Salt asks.", "The Department", "the Salt Board", ""},
		{"The scheme and the scheme.", "the scheme", "it", "It and the scheme."},
		{"Nothing of it.", "the scheme", "it", ""},
	} {
		got, ok := cite.Replaced(c.text, c.old, c.put)
		if ok != (c.want != "") || ok && got != c.want {
			t.Errorf("%q, %q by %q: %q, %t", c.text, c.old, c.put, got, ok)
		}
	}
}
