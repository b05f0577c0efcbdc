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
		{
			"both sides of talks in the title", "Dock Minister holds talks with Minister of Peru",
			"India and Peru met in Goa. Both sides agreed to open a port for lime by 2027.",
			"Both sides [India and Peru] agreed to open a port for lime by 2027.",
		},
		{
			"the leaders of the two", "India-Peru Joint Statement",
			"India and Peru met in Goa. The Leaders welcomed an accord on lime under the Paris Agreement.",
			"The Leaders [of India and Peru] welcomed an accord on lime under the Paris Agreement.",
		},
		{
			"a country in the title that the text does not put beside India", "Dock Minister opens a port in Peru",
			"The port of Callao lies in Peru. Both sides agreed to open a port for lime by 2027.",
			"Both sides agreed to open a port for lime by 2027.",
		},
		{
			"two such countries", "Dock Minister visits Peru and Chile",
			"India and Peru met in Lima, India and Chile in Arica. Both sides agreed to open a port for lime by 2027.",
			"Both sides agreed to open a port for lime by 2027.",
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
