package note

import "testing"

// The two countries of a title are named where the line does not name them, and nothing else may be meant.
func TestPair(t *testing.T) {
	for _, c := range []struct{ name, title, text, want string }{
		{
			"two of the title", "India and Peru sign a pact on lime",
			"India and Peru met in Goa. Trade in lime between the two countries reached 12 crore in 2025.",
			"Trade in lime between the two countries [India and Peru] reached 12 crore in 2025.",
		},
		{
			"the line has them", "India and Peru sign a pact on lime",
			"India and Peru met in Goa. Trade of India with Peru helps both countries.",
			"Trade of India with Peru helps both countries.",
		},
		{
			"a third in the paragraph", "India and Peru sign a pact on lime",
			"India and Peru met in Goa. Peru and Chile differ on lime. Trade between the two countries reached 12 crore in 2025.",
			"Trade between the two countries reached 12 crore in 2025.",
		},
		{
			"a title of one country", "India signs a pact on lime",
			"India and Peru met in Goa. Trade in lime between the two countries reached 12 crore in 2025.",
			"Trade in lime between the two countries reached 12 crore in 2025.",
		},
	} {
		ps := reads(t, c.title, c.text)
		p := &ps[len(ps)-1]
		d := draft{text: p.text, from: p}
		if d.pair(); d.text != c.want {
			t.Errorf("%s: %q, want %q", c.name, d.text, c.want)
		}
	}
}
