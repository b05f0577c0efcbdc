package note

import (
	"testing"

	"github.com/sandarbh/sandarbh"
)

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
			"a republic", "Republic of India and the Coastal Republic of Peru Sign Pact",
			"India and the Coastal Republic of Peru met in Goa. The leaders agreed to open a port for lime by 2027.",
			"The leaders [of India and the Coastal Republic of Peru] agreed to open a port for lime by 2027.",
		},
		{
			"a country of two words that has two names", "India-South Korea Joint Statement",
			"India and the ROK met in Goa. The two sides agreed to open a port for lime by 2027.",
			"The two sides [India and the ROK] agreed to open a port for lime by 2027.",
		},
		{
			"its people in the sentence before", "India-Slovakia Joint Statement",
			"India and Slovakia met in Goa with the head of the Slovak Republic. The two sides agreed to open a port for lime by 2027.",
			"The two sides [India and Slovakia] agreed to open a port for lime by 2027.",
		},
		{
			"a third one of letters in the sentence before", "India-UK week of trade opens",
			"India and the US have spoken of lime. Both countries agreed to open a port for lime by 2027.",
			"Both countries agreed to open a port for lime by 2027.",
		},
		{
			"a third one long before, and a town of India", "India-Peru Joint Statement",
			"India and Peru met with Chile. A port was opened. A line was laid to Mumbai. The two sides agreed to open a port for lime by 2027.",
			"The two sides [India and Peru] agreed to open a port for lime by 2027.",
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

// A newspaper goes from one matter to the next: the two of its title are meant where it has just named the other.
func TestPairOfNewspaper(t *testing.T) {
	const two = "The two sides agreed to open a port for lime by 2027."
	for text, want := range map[string]string{
		"India and Peru met in Goa. A port was opened. A road was built. Limes of Peru are green. " + two:  "The two sides [India and Peru] agreed to open a port for lime by 2027.",
		"India and Peru met in Goa. A port was opened. A road was built. Canadian limes are green. " + two: two,
	} {
		ps := reads(t, "India-Peru talks on lime", text)
		ps[0].doc.Tier = sandarbh.Press
		d := draft{text: two, from: &ps[len(ps)-1]}
		if d.pair(); d.text != want {
			t.Errorf("%q, want %q", d.text, want)
		}
	}
}
