package cite_test

import (
	"testing"

	"github.com/sandarbh/sandarbh/internal/note/cite"
)

// What a number has counted and what "without" governs stays whole.
func TestWholeLists(t *testing.T) {
	for _, tt := range []struct {
		name, passage, line string
		right               bool
	}{
		{"one of two counted works", "Sanction was given for two large works — a bridge with six spans, a three-storey house and a yard at Sagar; and the widening of the road to Neer, with a length of 40 km, using the old stones of the fort, from May on.", "Sanction was given for two large works — a bridge with six spans.", false},
		{"one of three counted with a colon", "The Board has set up 3 new cells: one for wells, one for springs, and one for ponds.", "The Board has set up 3 new cells: one for wells.", false},
		{"all of them", "The Board has set up 3 new cells: one for wells, one for springs, and one for ponds.", "The Board has set up 3 new cells: one for wells, one for springs, and one for ponds.", true},
		{"a judgement behind them goes", "The Board has set up two new cells — Neer and Sagar, reflecting its care for water.", "The Board has set up two new cells — Neer and Sagar.", true},
		{"a list that nobody counted may be cut", "The Board opened schools in Goa, and yards in Kerala, in 2024.", "The Board opened schools in Goa, in 2024.", true},
		{"one of the things without which", "No well can be closed without completion of an inquiry, tracing of its owners, a hearing and other steps within the year.", "No well can be closed without completion of an inquiry.", false},
		{"a sentence behind a semicolon goes", "The Court told the Board to widen the road without an inquiry; clears Sagar for a well.", "The Court told the Board to widen the road without an inquiry.", true},
		{"a clause behind them goes", "Wells were closed without an inquiry or a hearing, which the Court regretted.", "Wells were closed without an inquiry or a hearing.", true},
	} {
		t.Run(tt.name, func(t *testing.T) {
			doc := stored("", tt.passage)
			if got := len(cite.Check(citing(doc, tt.line, false), only(doc))) == 0; got != tt.right {
				t.Errorf("passes %v, want %v: %v", got, tt.right, cite.Check(citing(doc, tt.line, false), only(doc)))
			}
		})
	}
}
