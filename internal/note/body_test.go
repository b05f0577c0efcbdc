package note

import (
	"testing"

	"github.com/sandarbh/sandarbh"
)

// TestIsBody tells which names "the initiative" cannot stand for.
func TestIsBody(t *testing.T) {
	for _, tt := range []struct {
		name, above, of string
		want            bool
	}{
		{"what works with another is a body", "The National Well Mission (NWM), in collaboration with the Lime Board, has drawn up plans for 13 wells.", "National Well Mission", true},
		{"what signs is a body", "The National Well Mission has signed a contract for pumps.", "National Well Mission", true},
		{"what others act by is a body", "Plans were undertaken by the National Well Mission.", "National Well Mission", true},
		{"a railway is a body", "Lime Railways has a new line.", "Lime Railways", true},
		{"two letters are an office", "The CM Jal Yojana pays for wells.", "CM", true},
		{"what was launched is an undertaking", "The Board has launched the National Well Mission.", "National Well Mission", false},
		{"what reaches people is an undertaking", "The National Well Mission has reached 40 districts.", "National Well Mission", false},
		{"another that acts leaves it one", "The Lime Board has signed a contract under the National Well Mission.", "National Well Mission", false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			ps := reads(t, "Wells are dug", tt.above)
			if got := isBody(tt.of, ps); got != tt.want {
				t.Errorf("isBody(%q) = %v, want %v", tt.of, got, tt.want)
			}
		})
	}
}

// "No such scheme" points at nothing that there is.
func TestNoSuch(t *testing.T) {
	ps := reads(t, "Laptops under Wells Laptop Scheme 2026?", "A message says that laptops are given under the Wells Laptop Scheme. The Wells Laptop Scheme is said to be open to all. The Board has clarified that no such programme has been announced by the Government of Goa.")
	last := len(ps) - 1
	d := draft{text: ps[last].text, cites: []sandarbh.Citation{ps[last].citation()}, from: &ps[last]}
	d.point(ps[:last])
	if d.text != ps[last].text {
		t.Errorf("%q", d.text)
	}
}
