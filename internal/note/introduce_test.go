package note

import (
	"testing"

	"github.com/sandarbh/sandarbh"
)

// The first line of a note that has a person says who he is; the next need not.
func TestIntroduce(t *testing.T) {
	const opens = "Wells Minister Smt. Asha Rao opened a pump in the hills of Kutch on Friday. "
	for _, tt := range []struct {
		name, title, text string
		want              []string // lines behind the sentence that introduces
	}{
		{
			"by the last name", "Pump opened", opens + "Rao said that 40 wells were dug. Rao added that 12 more are planned.",
			[]string{"Wells Minister Asha Rao said that 40 wells were dug.", "Rao added that 12 more are planned."},
		},
		{"behind what is said", "Pump opened", opens + "In all 40 wells were dug, Rao said.", []string{"In all 40 wells were dug, Wells Minister Asha Rao said."}},
		{"by the office", "Pump opened", opens + "The Wells Minister said that 40 wells were dug.", []string{"Wells Minister Asha Rao said that 40 wells were dug."}},
		{"in the title", "Wells Minister Asha Rao opens pump", opens + "Rao said that 40 wells were dug.", []string{"Rao said that 40 wells were dug."}},
		{
			"behind the name", "Pump opened", "The pump is old, Asha Rao, a member of the wells board of Kutch, told the herders. Rao said that 40 wells were dug.",
			[]string{"Asha Rao, a member of the wells board of Kutch, said that 40 wells were dug."},
		},
		{
			"whom the passage respects", "Pump opened", opens + "At the end of that day Ms. Rao drank of the water with the herders of Kutch.",
			[]string{"At the end of that day Wells Minister Asha Rao drank of the water with the herders of Kutch."},
		},
		{
			"by the first name", "Pump opened", opens + "Asha said that 40 wells were dug.",
			[]string{"Wells Minister Asha Rao said that 40 wells were dug."},
		},
		{
			"who came to the office then", "Pump opened", opens + "Five years ago Ms. Rao became the first Wells Minister of Kutch and of its hills.",
			[]string{"Five years ago Ms. Rao became the first Wells Minister of Kutch and of its hills."},
		},
		{
			"who was elected", "Pump opened", opens + "Five years ago Ms. Rao was elected from a seat in the hills of Kutch.",
			[]string{"Five years ago Ms. Rao was elected from a seat in the hills of Kutch."},
		},
		{
			"of two of the name", "Pump opened", opens + "The herders thanked Ponds Minister Omi Rao for it. Rao said that 40 wells were dug.",
			[]string{"Rao said that 40 wells were dug."},
		},
		{
			"by initials run together", "Pump opened", "The Governor of Kutch, Admiral A.B Rao, opened a pump in the hills of Kutch on Friday. A.B Rao said that 40 wells were dug. A.B Rao mentioned that 12 more are planned.",
			[]string{"Governor of Kutch A.B Rao said that 40 wells were dug.", "A.B Rao mentioned that 12 more are planned."},
		},
		{"his office stands there", "Pump opened", opens + "Rao, who is a Minister, said that 40 wells were dug.", []string{"Rao, who is a Minister, said that 40 wells were dug."}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			doc := sample(tt.text)
			doc.Title = tt.title
			n := &sandarbh.Note{Title: sandarbh.Line{Text: tt.title}, Sections: []sandarbh.Section{{Name: sandarbh.SectionFacts}}}
			for _, p := range passages(doc)[1:] {
				n.Sections[0].Lines = append(n.Sections[0].Lines, sandarbh.Line{Text: p.text, Type: sandarbh.Fact, Citations: []sandarbh.Citation{p.citation()}})
			}
			introduce(n, textsOf([]*sandarbh.Document{doc}))
			for i, want := range tt.want {
				if got := n.Sections[0].Lines[len(n.Sections[0].Lines)-len(tt.want)+i].Text; got != want {
					t.Errorf("gave %q, want %q", got, want)
				}
			}
		})
	}
}
