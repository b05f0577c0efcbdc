package note

import "testing"

// The insight is a line that stands alone and that the first line has not said.
func TestInsightStandsAlone(t *testing.T) {
	for _, tt := range []struct{ name, text string }{
		{"of a thing named elsewhere", "207 wells and 113 springs are registered under the scheme."},
		{"of nobody knows whom", "Ample water has been found for these 75% villages in the well districts."},
		{"against a month, of none", "The Index of Well Water stands at 173.2 against 166.3 in March 2025."},
		{"of one State among others", "For Koop, Rs. 31 crore has been released for wells in 2026."},
		{"what is hoped", "The Well Mission aims to open 40 wells of each kind."},
		{"of a ceremony", "The launch event of the Well Mission was seen in 11 wells."},
		{"of a figure that nobody keeps", "The State opens its well fields in two rounds, on both banks."},
		{"said already", "Lumbinia opened 40 wells of the Well Mission."},
	} {
		t.Run(tt.name, func(t *testing.T) {
			why := insightOf("Lumbinia opened 40 wells of the Well Mission in March 2026.")
			chosen := []candidate{insightOf(tt.text)}
			for range insightFrom {
				chosen = append(chosen, candidate{})
			}
			if at := pickInsight(chosen, &why); at >= 0 {
				t.Errorf("%q is the insight", chosen[at].text)
			}
			chosen[0] = insightOf("The State has one of the largest well fields of the country, with 9,000 wells.")
			if at := pickInsight(chosen, &why); at != 0 {
				t.Error("a line that stands alone is not the insight")
			}
		})
	}
}

func insightOf(text string) candidate {
	return candidate{draft: draft{text: text}, score: 5, stems: stemsOf(text, "en"), figures: map[string]bool{"1": true}, traits: map[string]float64{"title words": 3}}
}
