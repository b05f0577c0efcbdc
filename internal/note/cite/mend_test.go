package cite

import (
	"testing"

	"github.com/sandarbh/sandarbh"
)

func TestMendClosesTornNumbers(t *testing.T) {
	for _, tt := range []struct{ name, in, want string }{
		{"a space behind the point", "a road of 143. 529 km", "a road of 143.529 km"},
		{"a space before the point", "rose by 5 .4 per cent", "rose by 5.4 per cent"},
		{"a space within groups", "Rs 1, 200 for each", "Rs 1,200 for each"},
		{"several spaces", "a road of 143.   529 km", "a road of 143.529 km"},
		{"a date is whole", "on May 27, 2026 at Attari", "on May 27, 2026 at Attari"},
		{"a list is no number", "in phases 1, 2 and 3", "in phases 1, 2 and 3"},
		{"nothing is torn", "a road of 143.529 km", "a road of 143.529 km"},
		{"a space at the end", "4, ", "4, "},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := Mend(tt.in); got != tt.want {
				t.Errorf("Mend(%q) = %q, want %q", tt.in, got, tt.want)
			}
		})
	}
}

func TestMendPartsFigures(t *testing.T) {
	for _, tt := range []struct{ name, in, want string }{
		{"a word before a figure", "rose to50.00 lakh by15th May", "rose to 50.00 lakh by 15th May"},
		{"a year and a word", "the Act, 2023covering 2025-26from and 2026–27laid", "the Act, 2023 covering 2025-26 from and 2026–27 laid"},
		{"a road and a word", "on NH-44in Goa", "on NH-44 in Goa"},
		{"a count and a word", "in 13states", "in 13 states"},
		{"an ordinal and a word", "the 72ndand 73rdTenancy Bills of 7thMarch", "the 72nd and 73rd Tenancy Bills of 7th March"},
		{"a scale and a word", "₹700 crorewas paid, 5 millionin all", "₹700 crore was paid, 5 million in all"},
		{"a stray point", "over 1.1. crore pupils", "over 1.1 crore pupils"},
		{"a space on both sides of a comma", "₹5 , 053 crore", "₹5,053 crore"},
		{"a unit, an ordinal, a decade", "5km, 10mg, 40kmph, 4th, 1980s, 5G, 2.5x", "5km, 10mg, 40kmph, 4th, 1980s, 5G, 2.5x"},
		{"a name", "AT1 bonds, IN10, Twenty20, CO2eq, IPv6, b2b, SN 2031xyz, 77wells", "AT1 bonds, IN10, Twenty20, CO2eq, IPv6, b2b, SN 2031xyz, 77wells"},
		{"an address", "news/2024wells.pdf, 2024wells@dug.in", "news/2024wells.pdf, 2024wells@dug.in"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := Mend(tt.in); got != tt.want {
				t.Errorf("Mend(%q) = %q, want %q", tt.in, got, tt.want)
			}
			if again := Mend(tt.want); again != tt.want {
				t.Errorf("Mend(%q) = %q", tt.want, again)
			}
		})
	}
}

// A line that shows whole what its passage tore or glued is the passage's; one with another letter or figure is not.
func TestCheckMended(t *testing.T) {
	for _, tt := range []struct {
		name, passage, line string
		right               bool
	}{
		{"a glued word", "Wells were dug in villagesunder the plan.", "Wells were dug in villages under the plan.", true},
		{"another word", "Wells were dug in villagesunder the plan.", "Wells were dug in villages over the plan.", false},
		{"a glued figure", "The yield rose to50.00 lakh tonnes on NH-44in Goa.", "The yield rose to 50.00 lakh tonnes on NH-44 in Goa.", true},
		{"another figure", "The yield rose to50.00 lakh tonnes.", "The yield rose to 5.00 lakh tonnes.", false},
		{"a glued day", "The park opened on 7thMarch 2026.", "The park opened on 7th March 2026.", true},
		{"another day", "The park opened on 17thMarch 2026.", "The park opened on 7th March 2026.", false},
		{"a dash", "The Board runs the Wells Portal -a first for the State.", "The Board runs the Wells Portal – a first for the State.", true},
		{"a glued bracket", "The Village Wells Board(VWB)has dug ten wells.", "The Village Wells Board (VWB) has dug ten wells.", true},
		{"a torn prefix", "Prices of non- food goods fell.", "Prices of non-food goods fell.", true},
		{"without the prefix", "Prices of non- food goods fell.", "Prices of food goods fell.", false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			doc := &sandarbh.Document{ID: "d", Language: "en", Text: tt.passage, Blocks: []sandarbh.Block{{Kind: sandarbh.Paragraph, End: len(tt.passage)}}}
			at := sandarbh.Span{Document: "d", Field: sandarbh.FieldText, End: len(tt.passage)}
			line := sandarbh.Line{Text: tt.line, Type: sandarbh.Fact, Citations: []sandarbh.Citation{{Span: at, Quote: tt.passage}}}
			faults := Check(line, func(sandarbh.DocumentID) (*sandarbh.Document, bool) { return doc, true })
			if (len(faults) == 0) != tt.right {
				t.Errorf("Check = %v", faults)
			}
		})
	}
}
