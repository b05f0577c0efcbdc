package note

import "testing"

// The one day of a first line gets its year.
func TestYearOf(t *testing.T) {
	for in, want := range map[string]string{
		"The Board closed the well of Koop on May 4.":                          "The Board closed the well of Koop on May 4 [2026].",
		"The Board closed the well of Koop on May 4, 2026.":                    "The Board closed the well of Koop on May 4, 2026.",
		"On May 4, the Board told of its plan for 2027.":                       "On May 4, the Board told of its plan for 2027.",
		"The Board closed the wells of Koop on May 4 and of Sagar on April 9.": "The Board closed the wells of Koop on May 4 and of Sagar on April 9.",
		"The Board closed the well of Koop, the two pumps of Sagar and the long pipe of the northern hills on May 4. It will open 12 new wells, 20 pumps and a road of 40 km for the towns of the eastern coast.": "The Board closed the well of Koop, the two pumps of Sagar and the long pipe of the northern hills on May 4 [2026]. It will open 12 new wells, 20 pumps and a road of 40 km for the towns of the eastern coast.",
		"Rao said, “We close the well on May 4”.": "Rao said, “We close the well on May 4”.",
	} {
		lead := sample(in)
		c := candidate{draft: draft{text: in, from: &passage{doc: lead}}}
		frontOf(lead, passages(lead), "scheme").yearOf(&c)
		if c.text != want {
			t.Errorf("%q became %q", in, c.text)
		}
	}
}
