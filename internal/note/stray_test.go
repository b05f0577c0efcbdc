package note

import (
	"slices"
	"testing"
)

func TestStray(t *testing.T) {
	for _, tt := range []struct{ name, in, want string }{
		{"where it may be read", "The well atlas is now open to all owners and can be accessed at www.wells.example.", "The well atlas is now open to all owners."},
		{"behind its noun", "The Board gives a forecast on its web portal https://wells.example/ for ten rivers.", "The Board gives a forecast on its web portal for ten rivers."},
		{"a bracket that nothing opens", "The cost is met from the head Public Wells).", "The cost is met from the head Public Wells."},
		{"a member of a list", "Owners may end the lease within 30 days; or.", "Owners may end the lease within 30 days."},
		{"a bracket that is closed", "The cost is met from the head Wells (Public).", "The cost is met from the head Wells (Public)."},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := withoutLoneBracket(memberEnd.ReplaceAllString(withoutAddress(tt.in), ".")); got != tt.want {
				t.Errorf("%q became %q, want %q", tt.in, got, tt.want)
			}
		})
	}
}

// Each is a flaw of one line and none of another that looks like it.
func TestStrayFlaws(t *testing.T) {
	for _, tt := range []struct {
		name, in string
		flaw     Flaw
		want     bool
	}{
		{"a brand", "The Board has leased the mill to VeloxRamani Wells India for ten years.", Foreign, false},
		{"a brand with a small letter", "The towns pay their fees through the eGramKosh desk of the Board.", Foreign, false},
		{"two words glued", "The Board has leased the wells of GreenWaters for ten years in Sagar.", Foreign, true},
		{"a pit", "The rule lets owners sell ore from the mine of the district at once.", FirstPerson, false},
		{"a speaker", "He is a friend of mine from the wells of the district.", FirstPerson, true},
		{"inches", "The mill makes pipes, including those for wells of 6” width.", Unbalanced, false},
		{"two steps", "The share was increased to 65% and further raised to 75% in May.", CutShort, false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := slices.Contains(Flaws(tt.in), tt.flaw); got != tt.want {
				t.Errorf("%s of %q = %t", tt.flaw, tt.in, got)
			}
		})
	}
}
