package note

import (
	"testing"

	"github.com/sandarbh/sandarbh"
)

// What a speaker claims further down his paragraph is told with him; what needs nobody, or may be another's, is not.
func TestToldBy(t *testing.T) {
	const opens = "Well Minister Shri Arun Rao opened the pump at Sagar. "
	for _, tt := range []struct{ name, text, want string }{
		{"right behind him", "Shri Arun Rao said that old work goes on. Work on the wells is moving fast in 40 towns.", "Arun Rao said that work on the wells is moving fast in 40 towns."},
		{"without that", "Shri Arun Rao said old work goes on. Work on the wells is moving fast in 40 towns.", "Arun Rao said that work on the wells is moving fast in 40 towns."},
		{"behind what he spoke of", "Highlighting the need of water, Shri Arun Rao noted that old work goes on. Work on the wells is moving fast in 40 towns.", "Arun Rao said that work on the wells is moving fast in 40 towns."},
		{"a pronoun by the name above", opens + "He further stated that old work goes on. The towns dried out in 2019. The towns will get 40 wells.", "Arun Rao said that the towns will get 40 wells."},
		{"the Minister by the name above", opens + "The Minister pointed out that old work goes on. India will dig 40 wells.", "Arun Rao said that India will dig 40 wells."},
		{"what he told a House", "Shri Arun Rao reminded the House that old wells stood idle. Several pumps are being mended in 40 towns.", "Arun Rao said that several pumps are being mended in 40 towns."},
		{"a plain fact", "Shri Arun Rao said that old work goes on. The wells lie in 40 towns.", "The wells lie in 40 towns."},
		{"what a House is informed of", "Shri Arun Rao informed the House that old work goes on. Work on the wells is moving fast in 40 towns.", "Work on the wells is moving fast in 40 towns."},
		{"what went on there", "Shri Arun Rao said that old work goes on. A pact on the wells has been signed by 40 towns.", "A pact on the wells has been signed by 40 towns."},
		{"under a law", "Shri Arun Rao said that old work goes on. Wells will need a permit under the Wells Act, 2026.", "Wells will need a permit under the Wells Act, 2026."},
		{"somebody else between", "Shri Arun Rao said that old work goes on. The village heads thanked him and expressed hope. Work on the wells is moving fast in 40 towns.", "Work on the wells is moving fast in 40 towns."},
		{"a body is no person", "The Sagar Well Board said that old work goes on. Work on the wells is moving fast in 40 towns.", "Work on the wells is moving fast in 40 towns."},
		{"an office cut in two", "Shri Arun Rao, Secretary, Wells and head of WAM stated that old work goes on. Work on the wells is moving fast in 40 towns.", "Work on the wells is moving fast in 40 towns."},
	} {
		t.Run(tt.name, func(t *testing.T) {
			doc := sample(tt.text)
			ps := passages(doc)
			last := len(ps) - 1
			d := draft{text: ps[last].text, from: &ps[last], cites: []sandarbh.Citation{ps[last].citation()}}
			d.toldBy(ps[:last])
			if d.text != tt.want {
				t.Fatalf("gave %q, want %q", d.text, tt.want)
			}
			if faults := Check(d.line(), textsOf([]*sandarbh.Document{doc})); len(faults) > 0 {
				t.Errorf("the gate refuses %q: %v", d.text, faults)
			}
			if d.unspoken() != ps[last].text {
				t.Errorf("without its speaker it is %q, want %q", d.unspoken(), ps[last].text)
			}
		})
	}
}

// A paragraph further down is nobody's.
func TestToldByParagraph(t *testing.T) {
	const first, second = "Shri Arun Rao said that old work goes on.", "Work on the wells is moving fast in 40 towns."
	doc := sample(first + "\n" + second)
	doc.Blocks = []sandarbh.Block{{Kind: sandarbh.Paragraph, End: len(first)}, {Kind: sandarbh.Paragraph, Start: len(first) + 1, End: len(doc.Text)}}
	ps := passages(doc)
	d := draft{text: ps[1].text, from: &ps[1], cites: []sandarbh.Citation{ps[1].citation()}}
	if d.toldBy(ps[:1]); d.text != second {
		t.Errorf("gave %q", d.text)
	}
}

// A claim with a figure is withheld at an occasion, unless its speaker can be told with it.
func TestToldClaim(t *testing.T) {
	for _, tt := range []struct{ name, text, want string }{
		{"by its speaker", "Shri Arun Rao said that old work goes on. The rate of digging rose by 40 per cent.", "Arun Rao said that the rate of digging rose by 40 per cent."},
		{"by nobody known", "It was noted that old work goes on. The rate of digging rose by 40 per cent.", ""},
		{"by a body", "The Sagar Well Board said that old work goes on. The rate of digging rose by 40 per cent.", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			doc := sample(tt.text)
			ps := passages(doc)
			p := &ps[len(ps)-1]
			p.claimed = true
			got := ""
			for _, d := range p.toldClaim(ps[:len(ps)-1], textsOf([]*sandarbh.Document{doc})) {
				got = d.text
			}
			if got != tt.want {
				t.Errorf("the line is %q, want %q", got, tt.want)
			}
		})
	}
}

// What those hold to be due who speak in the sentence before is no rule; what has its day is one.
func TestHeldToBeDue(t *testing.T) {
	for _, tt := range []struct {
		text string
		want bool
	}{
		{"Engineers say that law must govern every well. Every firm that digs one must sign a contract.", true},
		{"Engineers say that law must govern every well. Every firm must sign by 3 August 2026.", false},
		{"The court closed the wells. Every firm that digs one must sign a contract.", false},
	} {
		d := sample(tt.text)
		d.Tier = sandarbh.Press
		if got := passages(d)[1].claimed; got != tt.want {
			t.Errorf("%q: claimed = %t", tt.text, got)
		}
	}
}
