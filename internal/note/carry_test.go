package note

import (
	"strings"
	"testing"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/note/cite"
)

// A change takes the time of the sentence before, which alone has it, and no other.
func TestCarry(t *testing.T) {
	const wells = "The Board has added 40 wells in Koop."
	for _, tt := range []struct{ name, before, of, want string }{
		{"at its end", "The growth of Koop has been fast over the past decade.", wells, "[Over the past decade], the Board has added 40 wells in Koop."},
		{"at its beginning", "Over the last five years, 12 ponds were dug.", wells, "[Over the last five years], the Board has added 40 wells in Koop."},
		{"since a year", "The growth of Koop has been fast since 2014.", wells, "[Since 2014], the Board has added 40 wells in Koop."},
		{"a name opens", "The growth has been fast over the past decade.", "Koop Mission wells have increased from 9 to 40.", "[Over the past decade], Koop Mission wells have increased from 9 to 40."},
		{"of another figure", "The ponds rose from 9 to 12 over the past decade.", wells, wells},
		{"two times", "The growth has been fast over the past decade and since 2014.", wells, wells},
		{"a time of its own", "The growth has been fast over the past decade.", "The Board has added 40 wells in Koop since May.", "The Board has added 40 wells in Koop since May."},
		{"no change", "The growth has been fast over the past decade.", "The Board has 40 wells in Koop.", "The Board has 40 wells in Koop."},
		{"another paragraph", "The growth has been fast over the past decade.\n", wells, wells},
		{"a speaker", "The growth has been fast over the past decade.", "Rao said the Board has added 40 wells.", "Rao said the Board has added 40 wells."},
	} {
		doc := sample(tt.before + " " + tt.of)
		ps := passages(doc)
		p := &ps[len(ps)-1]
		d := draft{text: p.text, cites: []sandarbh.Citation{p.citation()}, from: p}
		if d.carry(); d.text != tt.want {
			t.Errorf("%s: %q\n want %q", tt.name, d.text, tt.want)
		}
		texts := textsOf([]*sandarbh.Document{doc})
		if faults := cite.Check(d.line(), texts); len(faults) > 0 {
			t.Errorf("%s: %v", tt.name, faults)
		}
		for _, other := range []string{"[Over the last nine years]", "[Since 2009]"} {
			wrong := d
			wrong.text = other + ", " + strings.ToLower(p.text[:1]) + p.text[1:]
			if len(cite.Check(wrong.line(), texts)) == 0 {
				t.Errorf("the gate lets %q pass", wrong.text)
			}
		}
	}
}
