package note

import (
	"testing"

	"github.com/sandarbh/sandarbh"
)

// What no rule resolves the model of pointers may: a pointer gets its phrase, or stands if the title tells what it is.
func TestRefer(t *testing.T) {
	for _, c := range []struct{ name, title, text, want string }{
		{
			"a person", "Secretary opens salt fair", "Shri Mohan Verma, Secretary, Department of Salt, opened the fair at Sagar. He highlighted that twelve States have sent salt worth ₹4 crore.",
			"Mohan Verma highlighted that twelve States have sent salt worth ₹4 crore.",
		},
		{
			"the title tells it", "Salt Board signs MoU with Lavan Institute on brine", "The Salt Board signed an MoU with the Lavan Institute. This MoU will remain in force for three years.",
			"The MoU will remain in force for three years.",
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			doc := sample(c.text)
			doc.Title = c.title
			ps := passages(doc)
			read := &discourse{ps: ps}
			for i := range ps {
				ps[i].speaks = read
			}
			p := &ps[len(ps)-1]
			d := draft{text: p.text, cites: []sandarbh.Citation{p.citation()}, from: p, orphan: true}
			if d.refer(); d.text != c.want {
				t.Errorf("got %q, want %q", d.text, c.want)
			}
		})
	}
}

// A rule takes the subject of the sentence before for "It"; where the model holds another phrase likelier, nothing is put in.
func TestDoubted(t *testing.T) {
	doc := sample("The Ministry implements the Namak Mitra Portal. It is an online portal that links 40 salt pans.")
	doc.Title = "Namak Mitra Portal links 40 salt pans"
	ps := passages(doc)
	p := &ps[len(ps)-1]
	if !p.doubted("it", "The Ministry") {
		t.Error("the Ministry is not doubted to be an online portal")
	}
	if p.doubted("it", "The Namak Mitra Portal") || p.doubted("they", "The Ministry") {
		t.Error("the portal is doubted, or a pronoun that is not there")
	}
}

func TestReferLines(t *testing.T) {
	doc := sample("The Salt Board has launched the Namak Mitra portal for salt workers. The portal has 40 forms in twelve languages.")
	doc.Title = "Salt Board launches Namak Mitra portal"
	ps := passages(doc)
	line := func(i int) sandarbh.Line {
		return sandarbh.Line{Text: ps[i].text, Type: sandarbh.Fact, Citations: []sandarbh.Citation{ps[i].citation()}}
	}
	last := len(ps) - 1
	for _, c := range []struct {
		name  string
		lines []sandarbh.Line
		want  string // of the last line
	}{
		{"alone", []sandarbh.Line{line(last)}, "The Namak Mitra portal for salt workers has 40 forms in twelve languages."},
		{"below the line that names it", []sandarbh.Line{line(last - 1), line(last)}, "The portal has 40 forms in twelve languages."},
	} {
		t.Run(c.name, func(t *testing.T) {
			n := &sandarbh.Note{Sections: []sandarbh.Section{{Name: sandarbh.SectionFacts, Lines: c.lines}}}
			referLines(n, textsOf([]*sandarbh.Document{doc}))
			if got := n.Sections[0].Lines[len(c.lines)-1].Text; got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

func TestClearness(t *testing.T) {
	doc := sample("Rain fell at Neer. The brood bank has 40 kinds of fish.")
	ps := passages(doc)
	d := draft{text: ps[len(ps)-1].text, from: &ps[len(ps)-1]}
	if likely := d.clearness(); likely <= 0 || likely >= 1 {
		t.Errorf("a bank that nothing names is clear to %.2f", likely)
	}
	d.text = "The brood bank [Sagar Fish Bank] has 40 kinds of fish."
	if d.clearness() != 1 {
		t.Errorf("a bank with its name is clear to %.2f", d.clearness())
	}
	if d.text = "Forty kinds of fish are bred."; d.clearness() != 1 {
		t.Errorf("a line without a pointer is clear to %.2f", d.clearness())
	}
}
