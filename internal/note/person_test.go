package note

import "testing"

// A pronoun does not stand for a person of whom the same sentence says otherwise.
func TestAnother(t *testing.T) {
	for _, c := range []struct {
		pronoun, behind string
		want            bool
	}{
		{"she", " on his first visit, the President thanked him for the wells.", true},
		{"he", " on his first visit.", false},
		{"he", " for her work on wells.", true},
		{"it", " for her work on wells.", false},
	} {
		if got := another(c.pronoun, c.behind); got != c.want {
			t.Errorf("%s, %q: %v", c.pronoun, c.behind, got)
		}
	}
}
