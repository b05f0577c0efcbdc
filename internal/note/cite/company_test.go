package cite_test

import (
	"testing"

	"github.com/sandarbh/sandarbh/internal/note/cite"
)

// What belongs to several persons, or to one beside another, does not go to the one who is left.
func TestCompany(t *testing.T) {
	for _, tt := range []struct {
		name     string
		passages []string
		line     string
		ok       bool
	}{
		{"the deputy's office stays", []string{"The Board will be led by Shri Ravi Rao, with Smt. Maya Sen, Secretary, Wells & Springs, serving as his deputy."}, "The Board will be led by Ravi Rao, with Maya Sen, Secretary, Wells & Springs.", false},
		{"the whole", []string{"The Board will be led by Shri Ravi Rao, with Smt. Maya Sen, Secretary, Wells & Springs, serving as his deputy."}, "The Board will be led by Ravi Rao, with Maya Sen, Secretary, Wells & Springs, serving as his deputy.", true},
		{"a result of the whole may go", []string{"The Board has dug 40 wells, ensuring water for all homes of the hills."}, "The Board has dug 40 wells.", true},
		{"one of three judges", []string{"A Bench of Justices Ravi Rao, Maya Sen and Jane Doe heard the plea of the well owners.", "The Bench ordered the owners to close 40 wells."}, "The Bench of Justices Ravi Rao ordered the owners to close 40 wells.", false},
		{"besides is no connective before its noun", []string{"Besides Goa, the Board has opened wells in 40 towns of Assam."}, "Goa, the Board has opened wells in 40 towns of Assam.", false},
		{"besides as a connective", []string{"Besides, the Board has opened wells in 40 towns of Assam."}, "The Board has opened wells in 40 towns of Assam.", true},
		{"a headline's judgement", []string{"Board opens 40 wells in Goa, historic step towards water for all"}, "Board opens 40 wells in Goa", true},
		{"a rank among others", []string{"The Board has asked for a port at Neer, one of Goa’s most important towns."}, "The Board has asked for a port at Neer.", true},
		{"the rank itself", []string{"Neer is, one of three, the most important town of Goa and not the largest."}, "Neer is the largest.", false},
		{"the letter of a section", []string{"He was charged under Sections 11(1) (theft) and 38(a) (loss of proof) of the Wells Act."}, "He was charged under Sections 11(1) (theft) and 38(loss of proof) of the Wells Act.", false},
	} {
		doc := stored("", tt.passages...)
		if faults := cite.Check(citing(doc, tt.line, false), only(doc)); (len(faults) == 0) != tt.ok {
			t.Errorf("%s: %v", tt.name, faults)
		}
	}
}
