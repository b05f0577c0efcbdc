package site

import (
	"testing"

	"github.com/sandarbh/sandarbh"
)

func TestBlurb(t *testing.T) {
	t.Parallel()
	lines := func(text string) []sandarbh.Line {
		if text == "" {
			return nil
		}
		return []sandarbh.Line{{Text: text}}
	}
	for _, tt := range []struct{ name, title, why, insight, want string }{
		{
			"why it is news, not the insight", "Canal Board keeps the water rate unchanged",
			"The Canal Board decided unanimously to keep the water rate at Rs 4.50.", "The rate for towns remains at Rs 6.25.",
			"The Canal Board decided unanimously to keep the water rate at Rs 4.50.",
		},
		{
			"the insight where the first line says the title again, whatever the forms of its words", "Canal Board launches the water scheme",
			"The water scheme was launched by the Canal Board [on 8 May 2026].", "It covers 40 towns.", "It covers 40 towns.",
		},
		{"a figure is news", "Water rate at 5.5 per cent", "The water rate is 5.6 per cent.", "It covers 40 towns.", "The water rate is 5.6 per cent."},
		{
			"a line that says little is better than none", "Canal Board launches the water scheme",
			"The water scheme was launched by the Canal Board [on 8 May 2026].", "", "The water scheme was launched by the Canal Board [on 8 May 2026].",
		},
		{"the title itself is no line", "Canal Board launches a scheme", "Canal Board launches a scheme", "", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			n := &sandarbh.Note{Language: "en", Title: sandarbh.Line{Text: tt.title}, Insight: lines(tt.insight)}
			n.Sections = []sandarbh.Section{{Name: sandarbh.SectionWhy, Lines: lines(tt.why)}}
			if got := blurb(n); got != tt.want {
				t.Errorf("blurb %q, want %q", got, tt.want)
			}
		})
	}
}
