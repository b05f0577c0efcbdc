package cite

import "testing"

// What stands for "she" is the name behind the words of respect before it.
func TestWithoutRespect(t *testing.T) {
	for name, want := range map[string]string{
		"Shri Arvind Rao":     "Arvind Rao",
		"Dr. Smt. Mira Das":   "Mira Das",
		"Hon’ble Shri K. Rao": "K. Rao",
		"Smt.":                "Smt.", // nobody's
		"":                    "",
		"Jal Sathi Yojana":    "Jal Sathi Yojana",
	} {
		if got := withoutRespect(name); got != want {
			t.Errorf("%q: %q, want %q", name, got, want)
		}
	}
}
