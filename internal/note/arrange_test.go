package note

import (
	"testing"

	"github.com/sandarbh/sandarbh"
)

// History is no provision: in a note on a law it stands under Background, however high it ranks; elsewhere the best lines come first.
func TestArrangeHistory(t *testing.T) {
	ps := reads(t, "Draft well rules", "The Board issued draft well rules. The first rules were issued on 4 May 2018.")
	for section, want := range map[string]string{sandarbh.SectionProvisions: sandarbh.SectionBackground, sandarbh.SectionFacts: sandarbh.SectionFacts} {
		line := func(i int, older bool) candidate {
			return candidate{draft: draft{text: ps[i].text, cites: []sandarbh.Citation{ps[i].citation()}, from: &ps[i]}, older: older, slot: -1}
		}
		n := &sandarbh.Note{}
		(&Writer{}).arrange(n, &Kind{Section: section}, line(0, false), []candidate{line(1, true)})
		if len(n.Sections) != 2 || n.Sections[1].Name != want {
			t.Errorf("%s: sections %+v, want the line of 2018 under %s", section, n.Sections, want)
		}
	}
}

// A target that was reached and a recommendation that only names its report are no way forward.
func TestLeadsOn(t *testing.T) {
	for folded, want := range map[string]bool{
		"the committee recommends that the board open wells by 2030":                 true,
		"the board plans to dig 400 wells by 2031":                                   true,
		"the board dug 400 wells by 2025, its target of 380 surpassed":               false,
		"the rate follows the recommendations of the wells commission":               false,
		"the scheme achieved its target of 80 wells in 2019":                         false,
		"the committee recommended that wells be dug, as it had in its first report": true,
	} {
		if got := leadsOn(folded); got != want {
			t.Errorf("leadsOn(%q) = %v", folded, got)
		}
	}
}

func TestIsHistory(t *testing.T) {
	doc := &sandarbh.Document{Published: sandarbh.Date{Year: 2026, Month: 5, Day: 20}}
	for _, tt := range []struct {
		text    string
		figures bool
		want    bool
	}{
		{"The Well Fund was launched in October 2019.", false, true},
		{"The Bill amends the Wells Act, 1988.", false, false},
		{"The Bill amends the Wells Act, 1988, enacted in some haste.", false, true},
		{"A total of 40 wells have been dug up to 31.12.2025.", true, false},
		{"The Well Drive of January 2026 has now been extended.", false, false},
	} {
		c := &candidate{older: true}
		c.text, c.from = tt.text, &passage{doc: doc}
		if tt.figures {
			c.figures = map[string]bool{"40": true}
		}
		if got := c.isHistory(); got != tt.want {
			t.Errorf("isHistory(%q) = %v, want %v", tt.text, got, tt.want)
		}
	}
}
