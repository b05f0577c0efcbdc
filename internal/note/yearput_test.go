package note

import (
	"testing"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/note/cite"
)

// A month or year stands in place of the words that mean it, where that is English, and the gate lets no other stand there.
func TestTimeInPlace(t *testing.T) {
	for _, tt := range []struct{ name, in, want string }{
		{"an adverb", "The Board dug 40 wells this year in Koop.", "The Board dug 40 wells [in 2026] in Koop."},
		{"behind a month", "The wells of Koop were dug from January till May this year.", "The wells of Koop were dug from January till May [2026]."},
		{"behind a day", "The wells of Koop were dug on February 16 this year.", "The wells of Koop were dug on February 16 [2026]."},
		{"behind a preposition", "The wells of Koop will be dug by the end of this month.", "The wells of Koop will be dug by the end of [May 2026]."},
		{"with its article", "The Board dug 40 wells in the last financial year.", "The Board dug 40 wells in [2025-26]."},
		{"an article alone", "The current fiscal will see 40 wells in Koop.", "The current fiscal [2026-27] will see 40 wells in Koop."},
		{"whose it is", "Last year’s two-day drought emptied 40 wells.", "[The 2025] two-day drought emptied 40 wells."},
		{"at the beginning", "Last year, the Board dug 40 wells.", "[In 2025], the Board dug 40 wells."},
		{"twelve months are no year of the calendar", "The Board dug 40 wells over the last year.", "The Board dug 40 wells over the last year."},
		{"a figure that is compared", "The Board dug 40 wells, up from 30 wells last year.", "The Board dug 40 wells, up from 30 wells last year [2025]."},
		{"a weekday where no \"on\" may stand", "Figures released Tuesday show that the Board dug 40 wells.", "Figures released Tuesday [5 May 2026] show that the Board dug 40 wells."},
		{"a stock of the day", "The stock of salt as on today is around 40 tonnes.", "The stock of salt [as of 6 May 2026] is around 40 tonnes."},
		{"about so long ago", "The Board dug 40 wells more than a month ago.", "The Board dug 40 wells more than a month ago [April 2026]."},
	} {
		ps := passages(sample(tt.in))
		d := draft{text: ps[0].text, cites: []sandarbh.Citation{ps[0].citation()}, from: &ps[0]}
		texts := textsOf([]*sandarbh.Document{ps[0].doc})
		if d.texts = texts; !d.resolveDays() || d.text != tt.want {
			t.Errorf("%s: %q\n want %q", tt.name, d.text, tt.want)
		}
		if faults := cite.Check(d.line(), texts); len(faults) > 0 {
			t.Errorf("%s: %v", tt.name, faults)
		}
	}
	ps := passages(sample("The Board dug 40 wells this year, and 30 wells last year in Koop."))
	for _, wrong := range []string{
		"The Board dug 40 wells [in 2025], and 30 wells last year in Koop.",
		"The Board dug 40 wells [in 2025], and 30 wells [in 2026] in Koop.",
		"The Board dug 40 wells [in 2027], and 30 wells last year in Koop.",
		"The Board dug 40 wells [in 2026], and 40 wells [in 2025] in Koop.",
	} {
		l := sandarbh.Line{Text: wrong, Type: sandarbh.Fact, Citations: []sandarbh.Citation{ps[0].citation()}}
		if len(cite.Check(l, textsOf([]*sandarbh.Document{ps[0].doc}))) == 0 {
			t.Errorf("the gate lets %q pass", wrong)
		}
	}
}
