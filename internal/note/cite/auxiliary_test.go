package cite_test

import (
	"testing"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/note/cite"
)

// The auxiliary that a release has left out as a headline does, where the passive is plain.
func TestLostAuxiliary(t *testing.T) {
	for _, tt := range []struct{ name, in, want string }{
		{"a deed", "A pilot plant for wells established at the Pump Institute, Neer.", "has been"},
		{"a deed with its day", "A pump task force constituted in January 2026 to look into wells.", "was"},
		{"many", "3 well parks approved in Sagar.", "have been"},
		{"a rule", "Financial aid for any single well capped at ₹5 crore; for any single farm capped at ₹9 crore.", "is"},
		{"a sum", "₹780 crore allocated for ten wells of Sagar.", "has been"},
		{"a sum that has gone", "₹500 crore disbursed under the Wells Scheme during 2025-26.", "was"},
		{"a plan", "Share of clean wells projected to exceed 67%.", ""},
		{"a forecast", "Non-salt output projected to exceed 67%.", "is"},
		{"a label", "Number of wells sanctioned under the Wells Scheme.", ""},
		{"another deed", "Walks through wells conducted in May, covered ten towns.", ""},
		{"a verb behind it", "Homes for diggers established under the Wells Scheme provide, besides, free meals.", ""},
		{"a command", "Promote digital payments linked to the ledgers of wells.", ""},
		{"whole already", "A pilot plant for wells was established at Neer.", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			at, got := cite.LostAuxiliary(tt.in)
			if got != tt.want {
				t.Fatalf("LostAuxiliary(%q) = %q at %d, want %q", tt.in, got, at, tt.want)
			}
		})
	}
}

// The gate asks whether the sentence has lost it, and there.
func TestAuxiliaryPutIn(t *testing.T) {
	const text = "A pilot plant for wells established at the Pump Institute, Neer. The plant was opened in May."
	doc := &sandarbh.Document{ID: "d", Language: "en", Text: text}
	for _, tt := range []struct {
		name, line string
		right      bool
	}{
		{"in its place", "A pilot plant for wells [has been] established at the Pump Institute, Neer.", true},
		{"another time", "A pilot plant for wells [was] established at the Pump Institute, Neer.", false},
		{"another place", "A pilot plant [has been] for wells established at the Pump Institute, Neer.", false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			const end = len("A pilot plant for wells established at the Pump Institute, Neer.")
			c := sandarbh.Citation{Span: sandarbh.Span{Document: "d", Field: sandarbh.FieldText, End: end}, Quote: text[:end]}
			faults := cite.Check(sandarbh.Line{Text: tt.line, Citations: []sandarbh.Citation{c}}, func(sandarbh.DocumentID) (*sandarbh.Document, bool) { return doc, true })
			if (len(faults) == 0) != tt.right {
				t.Errorf("%q: %v", tt.line, faults)
			}
		})
	}
}
