package note

import (
	"slices"
	"testing"
)

// Praise that is all that is said of a thing stays: a line without it would say nothing.
func TestPraiseThatIsTheMatter(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"He spoke of making Sagar a world-class port.", "He spoke of making Sagar a world-class port."},
		{"Sagar will get a world-class port.", "Sagar will get a port."},
		{"It is to become a world-class port.", "It is to become a world-class port."},
	} {
		if got := withoutPraise(c.text); got != c.want {
			t.Errorf("%q: %q, want %q", c.text, got, c.want)
		}
	}
}

// A member of a list that says what a body is to do has its subject in the head of the list.
func TestMemberWithoutItsDoer(t *testing.T) {
	for text, orphan := range map[string]bool{
		"Lay down the procedure for fines under Section 12 of the Wells Act.":           true,
		"Keep salt: Preserve samples of brine along with their dates for twenty years.": true,
		"The Board is to lay down the procedure for fines under Section 12.":            false,
		"Preserve Lime Works is to build a kiln at Sagar in 2027.":                      false,
	} {
		if slices.Contains(Flaws(text), Orphan) != orphan {
			t.Errorf("%q: %v, orphan: %t", text, Flaws(text), orphan)
		}
	}
}
