package search

import (
	"slices"
	"testing"
)

func TestAlike(t *testing.T) {
	shelf := []string{"semiconductor", "semicolon", "planning", "plan", "subscript", "embankment", "himalaya", "repo", "अभयारण्य"}
	for _, tt := range []struct {
		name, term string
		want       []string
	}{
		{"a letter is lacking", "semicondutor", []string{"semiconductor"}},
		{"a letter is another", "embankmant", []string{"embankment"}},
		{"a letter has moved", "hamilaya", []string{"himalaya"}},
		{"a letter has moved and another is wrong", "hamilaye", nil},
		{"a short word is no slip of a shorter one", "plant", nil},
		{"two letters of a short word have changed places", "reop", []string{"repo"}},
		{"a letter of a short word is another", "rego", nil},
		{"a word within a longer one", "script", nil},
		{"the first letter is another", "remiconductor", nil},
		{"Devanagari", "अभयारन्य", []string{"अभयारण्य"}},
	} {
		if got := Alike(tt.term, slices.Values(shelf), 3); !slices.Equal(got, tt.want) {
			t.Errorf("%s: %q is like %q, want %q", tt.name, tt.term, got, tt.want)
		}
	}
}
