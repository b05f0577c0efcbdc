package note

import (
	"strings"
	"testing"

	"github.com/sandarbh/sandarbh"
)

func TestOutcomes(t *testing.T) {
	const title = "List of Outcomes: State Visit of President of Ruritania, H.E. Mr. Rudolf Elphberg to India"
	blocks := []string{
		"MoUs/Agreements",
		"MoU on cooperation in the field of step wells",
		"The MoU will help engineers of both countries to learn from each other.",
		"A framework for the exchange of well inspectors",
		"Sl. No. | Title | Description",
		"1. | Extradition Treaty between India and Ruritania | The Treaty lets either side ask for a fugitive.",
		"ANNOUNCEMENTS 9. Ruritania to join the Wells Alliance. 10. Elevation of relations to a Strategic Partnership.",
		"(i) Strelsau Bank to invest US$ 3 billion in Indian wells (ii) Photographs of the visit",
	}
	d := &sandarbh.Document{ID: "1", Title: title, Tier: sandarbh.Primary, Language: "en", Published: sandarbh.Date{Year: 2026, Month: 5, Day: 22}, Publisher: "Press Office"}
	for _, b := range blocks {
		start := len(d.Text)
		d.Text += b
		d.Blocks = append(d.Blocks, sandarbh.Block{Kind: sandarbh.Paragraph, Start: start, End: len(d.Text)})
		d.Text += "\n"
	}
	texts := textsOf([]*sandarbh.Document{d})
	var got []string
	for _, o := range outcomes(passages(d), texts) {
		got = append(got, o.text)
		if q := o.cites[0].Quote; d.Text[o.cites[0].Start:o.cites[0].End] != q || o.cites[1].Field != sandarbh.FieldTitle {
			t.Errorf("%q cites %q and %q", o.text, q, o.cites[1].Quote)
		}
	}
	want := []string{
		"Outcome: MoU on cooperation in the field of step wells.",
		"Outcome: Extradition Treaty between India and Ruritania.",
		"Outcome: Ruritania to join the Wells Alliance.",
		"Outcome: Elevation of relations to a Strategic Partnership.",
		"Outcome: Strelsau Bank to invest US$ 3 billion in Indian wells.",
	}
	if strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Fatalf("outcomes:\n%s\nwant:\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}

	w := &Writer{Kinds: []Kind{{Name: "plain", Section: sandarbh.SectionFacts}}, Worth: sure(t, 0.9, 0.05, 0.05)}
	out := w.Write(sandarbh.Story{ID: "s"}, []*sandarbh.Document{d}, nil)
	if out.Note == nil {
		t.Fatalf("no note of a list of outcomes: %+v", out)
	}
	why := out.Note.Sections[0]
	if first := "State Visit of President of Ruritania, Rudolf Elphberg to India: Elevation of relations to a Strategic Partnership [release of 22 May 2026]."; why.Name != sandarbh.SectionWhy || why.Lines[0].Text != first {
		t.Errorf("first line %s: %q, want that relations were raised: %q", why.Name, why.Lines[0].Text, first)
	}

	d.Title = "Ruritania hopes for good outcomes of the visit"
	if got := outcomes(passages(d), texts); got != nil {
		t.Errorf("a title that promises no list: %v", got)
	}
}
