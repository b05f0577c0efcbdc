package note

import (
	"slices"
	"testing"

	"github.com/sandarbh/sandarbh"
)

// A line whose subject only its paragraph told falls where the note has another line above it, unless it can be told with the
// sentence before.
func TestUnstrand(t *testing.T) {
	const text = "The Harbour Board bought 52 cranes in March 2026. Tugs of the Dock Council sank at Vizag. The failures were studied by engineers of the port. The project was paid for with ₹12 crore."
	for _, c := range []struct {
		name, title string
		lines       []string
		want        []string
	}{
		{
			"told with the sentence before", "Cranes for the coast",
			[]string{"The Harbour Board bought 52 cranes in March 2026.", "The failures were studied by engineers of the port."},
			[]string{"The Harbour Board bought 52 cranes in March 2026.", "Tugs of the Dock Council sank at Vizag. The failures were studied by engineers of the port."},
		},
		{
			"the sentence before stands above it", "Cranes for the coast",
			[]string{"Tugs of the Dock Council sank at Vizag.", "The failures were studied by engineers of the port."},
			[]string{"Tugs of the Dock Council sank at Vizag.", "The failures were studied by engineers of the port."},
		},
		{
			"the sentence before stands elsewhere", "Cranes for the coast",
			[]string{"Tugs of the Dock Council sank at Vizag.", "The Harbour Board bought 52 cranes in March 2026.", "The failures were studied by engineers of the port."},
			[]string{"Tugs of the Dock Council sank at Vizag.", "The Harbour Board bought 52 cranes in March 2026."},
		},
		{
			"the title tells of it", "Cranes fail on the coast",
			[]string{"The Harbour Board bought 52 cranes in March 2026.", "The failures were studied by engineers of the port."},
			[]string{"The Harbour Board bought 52 cranes in March 2026.", "The failures were studied by engineers of the port."},
		},
		{
			"what the whole document is about", "Cranes for the coast",
			[]string{"The Harbour Board bought 52 cranes in March 2026.", "The project was paid for with ₹12 crore."},
			[]string{"The Harbour Board bought 52 cranes in March 2026.", "The project was paid for with ₹12 crore."},
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			ps := reads(t, c.title, text)
			ps[0].doc.Tier = sandarbh.Press // of a release such lines are seldom made
			texts := textsOf([]*sandarbh.Document{ps[0].doc})
			var refused []sandarbh.Refused
			all := (&Writer{}).candidates([][]passage{ps}, texts, &refused)
			n := &sandarbh.Note{Title: sandarbh.Line{Text: c.title, Citations: []sandarbh.Citation{titleOf(ps[0].doc)}}, Language: "en"}
			facts := sandarbh.Section{Name: sandarbh.SectionFacts}
			for _, l := range c.lines {
				k := slices.IndexFunc(all, func(o candidate) bool { return o.text == l })
				if k < 0 {
					t.Fatalf("no line %q", l)
				}
				facts.Lines = append(facts.Lines, all[k].line())
			}
			n.Sections = append(n.Sections, facts)
			(&Writer{}).unstrand(n, all, texts)
			var got []string
			for _, l := range n.Sections[0].Lines {
				got = append(got, l.Text)
			}
			if !slices.Equal(got, c.want) {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}
