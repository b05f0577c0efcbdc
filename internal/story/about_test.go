package story

import (
	"strings"
	"testing"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/claim"
)

func TestMatter(t *testing.T) {
	for _, tt := range []struct{ name, text, figure, want string }{
		{"the measure before the figure, the subject before the verb", "The scheme has an outlay of Rs 450 crore for five years.", "Rs 450 crore", "Outlay of the scheme"},
		{"a label", "Length: 591 km. Lanes: six.", "591 km", "Length"},
		{"a count with its noun", "The list has 31 tiger corridors of nine States.", "31", "Number of tiger corridors of nine"},
		{"a projected rate", "Real GDP growth for 2023-24 is projected at 7.0 per cent.", "7.0 per cent", "Real GDP growth"},
		{"a share of something", "The survey found that 62 per cent of Class V children could read.", "62 per cent", "Share of Class V children"},
		{"a range", "The missile has a range of 700 km and one stage.", "700 km", "Range of the missile"},
		{"a cost", "The bridge at Silghat was built at a cost of Rs 88 crore.", "Rs 88 crore", "Cost of the bridge at Silghat"},
		{"a verb is no measure", "The trial of quiet zones will last nine months.", "nine months", "Duration of the trial of quiet zones"},
		{"a year of a launch", "The mission for bamboo was launched in 2019.", "2019", "Year of the launch of the mission for bamboo"},
		{"a year of founding, active", "The two countries established diplomatic relations in 1963.", "1963", "Year of the founding of diplomatic relations"},
		{"a time limit", "The Court directed the Commission to hold elections to the Assembly of Ladakh by 30 September 2024.", "30 September 2024", "Time limit to hold elections to the Assembly of Ladakh"},
		{"a last day", "Growers hit by hail have to apply by 25 August 2026.", "25 August 2026", "Time limit to apply"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			r := claim.Read(&sandarbh.Document{ID: "d", Title: "Title of the page", Text: tt.text, Language: "en"})
			for _, m := range r.Mentions {
				if got := words(r, m.Span); got == tt.figure || strings.Contains(got, tt.figure) {
					if got := claim.Matter(r, m); !strings.HasPrefix(got, tt.want) {
						t.Errorf("the matter of %q is %q, want %q", tt.figure, got, tt.want)
					}
					return
				}
			}
			t.Errorf("no claim of %q", tt.figure)
		})
	}
}

// TestAboutReads asks of every row of the cases that its matter is a phrase or a question, not a list of words.
func TestAboutReads(t *testing.T) {
	for _, c := range allCases(t) {
		for _, g := range Compare(c.Documents()) {
			n := len(strings.Fields(g.About))
			if g.About == "" || n < 2 || n > 26 || strings.Contains(g.About, "  ") || strings.Contains(g.About, "\n") {
				t.Errorf("%s: about %q", c.Case, g.About)
			}
			if g.Kind != sandarbh.Variant && g.Kind != sandarbh.DiffersExpansion && !strings.HasSuffix(g.About, "?") {
				t.Errorf("%s: about %q is no question", c.Case, g.About)
			}
		}
	}
}
