package lang

import (
	"strings"
	"testing"

	"github.com/sandarbh/sandarbh"
)

func TestQuantitiesThatAreNamesOrShareANoun(t *testing.T) {
	for _, tt := range []struct{ name, in, want string }{
		{"a list of sections", "booked under Sections 109, 190, 191 (3) and 121 (1) of the Code", ""},
		{"a list of wards, then a count", "in Wards 4, 7 and 12 and 30 villages", "30 = 30 of village"},
		{"a round of a tournament", "won the Round of 32 match", ""},
		{"a postal code", "Shastri Marg, Nagpur - 440001.", ""},
		{"a building", "at the office, GATE- 3, Link Road", ""},
		{"a year of two digits", "sailed on 13 Mar 26.", ""},
		{"an adjective of figures", "a nine-figure sum and a 10-digit number", ""},
		{"two-wheelers are a kind", "two-wheeler sales rose", ""},
		{"a score", "are now 0-2 at the cup", ""},
		{"goes up to", "the total goes up to 40 boats", "40 = 40 of boat"},
		{"days of a month", "on April 11, 12, and 13.", ""},
		{"days of a month apart", "on April 9, 23 and 29 at noon", ""},
		{"a noun behind two pairs", "over 66 State and private power distribution and generation companies", "66 = 66 of company <over>"},
		{"a unit in two words", "to 28 Peta FLOPS", "28 Peta FLOPS = 28 petaflop"},
		{"of behind a scale", "1.16 crore of notes", "1.16 crore = 11600000 of note"},
		{"financial years", "in the last three financial years", "three financial years = 3 year"},
		{"about in brackets before the noun", "15 crore (around 81 %) households", "15 crore = 150000000 of household; 81 % = 81 percent <around>"},
		{"an enumerator", "Two, that smaller parties may gain.", ""},
		{"a schedule", "languages of the Eight Schedule", ""},
		{"words in brackets after digits", "planting of 10 (Ten) lakh trees", "10 (Ten) lakh = 1000000 of tree"},
		{"a verb that is also a thing with numbers", "to train 300 divers", "300 = 300 of diver"},
		{"two or three", "two or three villages and 4 or 5 days", "two or three = 2..3 of village; 4 or 5 days = 4..5 day"},
		{"the unit of a range said twice", "at 150 km to 250 km above", "150 km to 250 km = 150..250 km"},
		{"a range of sums", "range from ₹13,000 to ₹19,000", "₹13,000 to ₹19,000 = 13000..19000 INR"},
		{"half a year more", "in three to three-and-a-half years", "three to three-and-a-half years = 3..3.5 year"},
		{"a loss in brackets", "rates are (-)5.1 percent and 6 percent", "(-)5.1 percent = -5.1 percent; 6 percent = 6 percent"},
		{"a count that looks like a year", "from the current 1900 cities", "1900 = 1900 of city"},
		{"a change from what is present", "from the present 33 to 37", "33 = 33; 37 = 37"},
		{"an age", "below the age of 35, aged 60, over the age of 70", "35 = 35 year <below>; 60 = 60 year; 70 = 70 year <over>"},
		{"older than", "boats older than 20 years", "20 years = 20 year <more than>"},
		{"over and above", "over and above the 28 per cent rate", "28 per cent = 28 percent"},
		{"built over an area", "a park developed over 100 acres", "100 acres = 100 acre"},
		{"figures in brackets before the noun", "302 (190 + 112) candidates", "302 = 302 of candidate; 190 = 190"},
		{"some of so many", "22 of the 42 villages", "22 = 22 of village; 42 = 42 of village"},
		{"the noun is said once, at the end", "26 and 11 seats", "26 = 26 of seat; 11 = 11 of seat"},
		{"the noun is said once, behind adjectives", "700 inland and over 300 marine species", "700 = 700 of species; 300 = 300 of species <over>"},
		{"the noun is said once, at the start", "454 votes for and two against", "454 = 454 of vote; two = 2 of vote"},
		{"plurals in -is and -men", "150 SHG didis, 850 ex-servicemen, 3 analyses", "150 = 150 of didi; 850 = 850 of ex-serviceman; 3 = 3 of analysis"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var got []string
			for _, q := range Quantities(tt.in) {
				got = append(got, quantityText(tt.in, q))
			}
			if s := strings.Join(got, "; "); s != tt.want {
				t.Errorf("Quantities(%q)\n got %s\nwant %s", tt.in, s, tt.want)
			}
		})
	}
}

func TestYearInNameBehindBrackets(t *testing.T) {
	for _, tt := range []struct {
		name, in string
		want     bool
	}{
		{"a short form", "the Day of Rivers (DOR) 2026 was held", true},
		{"a number of an examination", "the Forest Service Examination (II), 2025", true},
		{"a remark", "the ferries (WB), in 2025, were", false},
		{"a season", "for the Kharif 2025 season", false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			ds := Dates(tt.in, sandarbh.Date{Year: 2026, Month: 6, Day: 1})
			if len(ds) != 1 || ds[0].InName != tt.want {
				t.Errorf("Dates(%q) = %+v, want one with InName %v", tt.in, ds, tt.want)
			}
		})
	}
}
