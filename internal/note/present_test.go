package note

import (
	"testing"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/note/cite"
)

// What is so at present is so on the day of its document, if the sentence has no other time and the gate agrees.
func TestDatePresent(t *testing.T) {
	for _, tt := range []struct{ name, in, want string }{
		{"behind the word", "In all 29 wells have been dug so far, including 4 in Koop.", "In all 29 wells have been dug [as of 6 May 2026], including 4 in Koop."},
		{"at the end of its clause", "The Board currently runs 29 wells.", "The Board runs 29 wells [as of 6 May 2026]."},
		{"before another clause", "The Board currently runs 29 wells, which cost ₹4 crore.", "The Board runs 29 wells [as of 6 May 2026], which cost ₹4 crore."},
		{"before what it includes", "The Board has so far dug 2,900 wells in Koop (KP), including 40 in the hills.", "The Board has dug 2,900 wells in Koop (KP) [as of 6 May 2026], including 40 in the hills."},
		{"behind the word that opens", "So far, 29 wells have been dug, and 4 more are planned.", "[As of 6 May 2026], 29 wells have been dug, and 4 more are planned."},
		{"behind a list", "The Board currently runs 29 wells, ponds and pumps, serving Koop.", "The Board runs 29 wells, ponds and pumps [as of 6 May 2026], serving Koop."},
		{"behind the word before a comma", "In Koop so far, 29 wells have been dug.", "In Koop [as of 6 May 2026], 29 wells have been dug."},
		{"before a purpose", "In all 29 wells have been dug till date to water the fields.", "In all 29 wells have been dug [as of 6 May 2026] to water the fields."},
		{"not before an adjective", "The drive goes beyond the 29 currently covered towns.", "The drive goes beyond the 29 currently covered towns."},
		{"before another clause with its own subject", "The Board now runs 29 wells, and an old pump is being mended.", "The Board runs 29 wells [as of 6 May 2026], and an old pump is being mended."},
		{"not a rule that is new now", "Owners of up to 29 wells are now exempt.", "Owners of up to 29 wells are now exempt."},
		{"what is so now", "The Board now runs 29 wells.", "The Board runs 29 wells [as of 6 May 2026]."},
		{"behind a name that ends in a number", "Under Koop 2.0 so far, 29 wells have been dug.", "Under Koop 2.0 [as of 6 May 2026], 29 wells have been dug."},
		{"a rank", "The Board currently ranks 16th in the valley.", "The Board ranks 16th in the valley [as of 6 May 2026]."},
		{"not what may be done now", "The Board held that now a loan may be given against 29 wells.", "The Board held that now a loan may be given against 29 wells."},
		{"not what will be", "The Board will now run 29 wells.", "The Board will now run 29 wells."},
		{"not what is the most", "In the largest drive to date the Board dug 29 wells.", "In the largest drive to date the Board dug 29 wells."},
		{"years counted back", "Over the past twelve years 29 wells were dug.", "Over the past twelve years [as of 6 May 2026] 29 wells were dug."},
		{"a year counted back", "Over the last year 29 wells were dug.", "Over the last year [as of 6 May 2026] 29 wells were dug."},
		{"hours counted back", "Fire threatened 29 wells throughout the preceding 12 hours.", "Fire threatened 29 wells throughout the preceding 12 hours [as of 6 May 2026]."},
		{"not years of something else", "In the last three years of the plan 29 wells were dug.", "In the last three years of the plan 29 wells were dug."},
		{"not years of a condition", "A farmer who dug 29 wells in the last three years must pay.", "A farmer who dug 29 wells in the last three years must pay."},
		{"not years without a figure", "Over the past twelve years the wells were dug.", "Over the past twelve years the wells were dug."},
		{"behind a figure that goes before", "In all 29 wells are currently in use.", "In all 29 wells are in use [as of 6 May 2026]."},
		{"not where the figure is of something else", "With its 25 wards the town of Koop is currently a mix of old pumps, lime works and gardens.", "With its 25 wards the town of Koop is currently a mix of old pumps, lime works and gardens."},
		{"not behind what else is said", "Rao said Koop currently has 29 wells and said all of them might fall dry.", "Rao said Koop [as of 6 May 2026] has 29 wells and said all of them might fall dry."},
		{"not beside a time", "The Board currently runs 29 wells dug since 2014.", "The Board currently runs 29 wells dug since 2014."},
		{"beside the time from which it counts", "Since its launch in January 2020, 29 wells have been dug so far.", "Since its launch in January 2020, 29 wells have been dug [as of 6 May 2026]."},
		{"what was and what is", "The wells watered 12 farms, now grown to 29.", "The wells watered 12 farms, now grown to 29 [as of 6 May 2026]."},
		{"not without a figure", "The Board currently runs the wells.", "The Board currently runs the wells."},
	} {
		t.Run(tt.name, func(t *testing.T) {
			doc := sample(tt.in)
			n := &sandarbh.Note{Sections: []sandarbh.Section{{Name: sandarbh.SectionFacts, Lines: []sandarbh.Line{
				{Text: tt.in, Type: sandarbh.Fact, Citations: []sandarbh.Citation{passages(doc)[0].citation()}},
			}}}}
			datePresent(n, textsOf([]*sandarbh.Document{doc}))
			if got := n.Sections[0].Lines[0].Text; got != tt.want {
				t.Errorf("%q\n gave %q\n want %q", tt.in, got, tt.want)
			}
		})
	}
	doc := sample("The Board runs 29 wells. The Fund currently has ₹4 crore. Over the last two years it rose.")
	texts := textsOf([]*sandarbh.Document{doc})
	for _, text := range []string{"The Board runs 29 wells [as of 6 May 2026].", "The Fund currently has ₹4 crore [as of 7 May 2026].", "Over the last three years [as of 6 May 2026] it rose.", "The Fund has ₹4 crore [as of 7 May 2026].", "The Board [as of 6 May 2026] runs 29 wells."} {
		l := sandarbh.Line{Text: text, Type: sandarbh.Fact, Citations: []sandarbh.Citation{passages(doc)[0].citation(), passages(doc)[1].citation(), passages(doc)[2].citation()}}
		if len(cite.Check(l, texts)) == 0 {
			t.Errorf("the gate lets %q pass", l.Text)
		}
	}
}
