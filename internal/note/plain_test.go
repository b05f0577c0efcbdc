package note

import (
	"testing"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/note/cite"
)

// Words of offices become plain ones, and counts lose their zero; days, hours' pairs and labels stay.
func TestPlainWords(t *testing.T) {
	for _, tt := range []struct{ name, in, want string }{
		{"a letter", "The Well Board vide letter dated 4 May 2026 has raised the fee.", "The Well Board by letter dated 4 May 2026 has raised the fee."},
		{"from a day", "The fee is ₹40 w.e.f. 4 May 2026.", "The fee is ₹40 from 4 May 2026."},
		{"members", "Two rivers viz. Koop and Lumbini were mapped.", "Two rivers, namely Koop and Lumbini were mapped."},
		{"pieces", "It has 12 nos. of wells and 30 Nos. pumps.", "It has 12 wells and 30 pumps."},
		{"a count with a zero", "The Board opened 06 wells (02 deep and 04 shallow).", "The Board opened 6 wells (2 deep and 4 shallow)."},
		{"a count given twice", "The Board opened six (06) wells.", "The Board opened six wells."},
		{"a day", "The fair opens on 05 May 2026.", "The fair opens on 05 May 2026."},
		{"a pair of days", "The fair is on 05 and 06 May 2026.", "The fair is on 05 and 06 May 2026."},
		{"a label", "Phase 02 wells are dry.", "Phase 02 wells are dry."},
		{"a number of a notice", "It is set out in Notice No. 04 of the Board.", "It is set out in Notice No. 04 of the Board."},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := plainWords(tt.in); got != tt.want {
				t.Errorf("%q\n gave %q\n want %q", tt.in, got, tt.want)
			}
		})
	}
}

// What is so at present is so on the day of its document, if the sentence has no other time and the gate agrees.
func TestDatePresent(t *testing.T) {
	for _, tt := range []struct{ name, in, want string }{
		{"behind the word", "In all 29 wells have been dug so far, including 4 in Koop.", "In all 29 wells have been dug so far [as of 6 May 2026], including 4 in Koop."},
		{"at the end of its clause", "The Board currently runs 29 wells.", "The Board currently runs 29 wells [as of 6 May 2026]."},
		{"not behind another clause", "The Board currently runs 29 wells, which cost ₹4 crore.", "The Board currently runs 29 wells, which cost ₹4 crore."},
		{"behind a figure that goes before", "In all 29 wells are currently in use.", "In all 29 wells are currently in use [as of 6 May 2026]."},
		{"not where the figure is of something else", "With its 25 wards the town of Koop is currently a mix of old pumps, lime works and gardens.", "With its 25 wards the town of Koop is currently a mix of old pumps, lime works and gardens."},
		{"not behind what else is said", "Rao said Koop currently has 29 wells and said all of them might fall dry.", "Rao said Koop currently has 29 wells and said all of them might fall dry."},
		{"not beside a time", "The Board currently runs 29 wells dug since 2014.", "The Board currently runs 29 wells dug since 2014."},
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
	doc := sample("The Board runs 29 wells. The Fund currently has ₹4 crore.")
	texts := textsOf([]*sandarbh.Document{doc})
	for _, text := range []string{"The Board runs 29 wells [as of 6 May 2026].", "The Fund currently has ₹4 crore [as of 7 May 2026]."} {
		l := sandarbh.Line{Text: text, Type: sandarbh.Fact, Citations: []sandarbh.Citation{passages(doc)[0].citation(), passages(doc)[1].citation()}}
		if len(cite.Check(l, texts)) == 0 {
			t.Errorf("the gate lets %q pass", l.Text)
		}
	}
}
