package cite

import (
	"slices"
	"testing"
)

// A long sentence is divided only where each part is true without the other.
func TestParts(t *testing.T) {
	for _, tt := range []struct {
		name, sentence string
		want           []string
	}{
		{
			"two rules of one law",
			"As per Section 9 of the Wells Act, every well dug in a village of the delta shall be entered in the register of the Board and the fee for each entry shall be ₹40 for a farmer who owns less than two hectares of land and ₹90 for all others.",
			[]string{
				"As per Section 9 of the Wells Act, every well dug in a village of the delta shall be entered in the register of the Board.",
				"As per Section 9 of the Wells Act, the fee for each entry shall be ₹40 for a farmer who owns less than two hectares of land and ₹90 for all others.",
			},
		},
		{
			"two things said",
			"The Board noted that the delta of the Sagar accounts for 30 per cent of the salt that is made on the eastern coast of the country and that salt works give employment to 12 lakh families of nine districts, more than a third of which women head.",
			[]string{
				"The Board noted that the delta of the Sagar accounts for 30 per cent of the salt that is made on the eastern coast of the country.",
				"The Board noted that salt works give employment to 12 lakh families of nine districts, more than a third of which women head.",
			},
		},
		{
			"what a speaker grants and what he holds against it",
			"The Bench observed that while the State of Avanti had begun to survey the banks of the Sagar and the roads by which salt is carried out of the park at night, the work of the flying squads stood at a tenth of what the law of 1990 wants of it.",
			nil,
		},
		{
			"a clause that takes the first back",
			"While the State of Avanti has begun to survey the banks of the Sagar and the roads by which salt is carried out of the park at night, the work of the flying squads in the four districts of the delta has not reached what the law of 1990 wants of it.",
			nil,
		},
		{
			"what points at the first",
			"The Board noted that the Kiln Fund accounts for 30 per cent of the loans that are given to potters on the eastern coast of the country and that it has been opened to the families of nine more districts of the delta since May 2024.",
			nil,
		},
		{
			"members with letters",
			"Grants of the Fund may be used by the village councils of the delta for (a) the repair of wells and ponds dug before 1990, (b) the supply of drinking water to schools and clinics and (c) the training of women who keep the registers of the wells.",
			[]string{
				"Grants of the Fund may be used by the village councils of the delta for the repair of wells and ponds dug before 1990.",
				"Grants of the Fund may be used by the village councils of the delta for the supply of drinking water to schools and clinics.",
				"Grants of the Fund may be used by the village councils of the delta for the training of women who keep the registers of the wells.",
			},
		},
		{
			"two members, of which one alone reads as all",
			"Grants of the Fund may be used by the village councils of the delta for (a) the repair and upkeep of wells, ponds and step wells that were dug before the year 1990 and (b) the supply of drinking water to schools, clinics and homes for the aged.",
			nil,
		},
		{
			"who said the first says the second",
			"The official said diesel pumps will no longer be sold at the depots of the Board from the tenth of April and that day on solar pumps will remain the main kind, while hand pumps will serve as the choice of villages that have no line of power.",
			nil,
		},
		{
			"a clause of which the members hang",
			"In the delta, works worth ₹40 crore were carried out under the Lime Mission wherein 292 wells were dug, 396 old wells were lined, 69 pumps were set up in the villages and 84 kilometres of pipes of the second grade were laid by the Board.",
			nil,
		},
		{
			"a condition over both",
			"As per Section 9 of the Wells Act, every well dug in a village of the delta shall be entered in the register of the Board and the fee for each entry shall be ₹40 only if the farmer owns less than two hectares of land in that village.",
			nil,
		},
		{
			"a figure with the time of the other",
			"Under the Kiln Fund, loans of ₹40 crore were given to the potters of nine districts of the delta and of the hills in 2024-25 and the number of kilns that are fired with gas instead of wood rose to 1,900 from 600 in all of them together.",
			nil,
		},
		{
			"one subject of two nouns",
			"Asha Rao, the chair of the Chamber of Kilns, said the new roads from the hills to the port of Avanti, the bridge over the river Neer and the jetty at Bela can bring down the price of clay for all of the potters of the delta.",
			nil,
		},
		{
			"a verb that several members share",
			"He stated that nine wells were opened in the first year of the Mission in the delta; 19 in the second year; 44 in the third year, most of them in the villages along the coast; and 75 wells have been opened in the fourth year of it.",
			nil,
		},
		{"a short sentence", "Wells pay ₹40 and the kilns of the delta pay ₹60 to the Board of the district.", nil},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := Parts(tt.sentence); !slices.Equal(got, tt.want) {
				t.Errorf("got %q", got)
			}
		})
	}
}

// An end may go that adds to what is said, never one that limits it or says who says so.
func TestTrimmed(t *testing.T) {
	const pact = "The Well Board and the Kiln Council of the delta have signed a pact on the supply of clean clay to 140 potteries of the nine districts along the coast of Avanti and Bela"
	for _, tt := range []struct {
		name, end string
		goes      bool
	}{
		{"a clause with a qualifier of its own", ", which is expected to lower the price of a pot by more than a tenth for all who buy at the fairs", true},
		{"praise behind a dash", " – a feat without parallel in the long story of the crafts of the delta and of its many rivers", false},
		{"a judgement behind a dash", " – a marked improvement over the 80.7 per cent share of supply that was achieved under the first pact", true},
		{"a measure", " with an annual growth rate of 4 per cent in the number of potteries and of 9 per cent in sales", true},
		{"who says so", ", making clay cheaper than it was in any of the last nine years, an officer of the Board said", false},
		{"what takes part of it back", ", which has since been revised to 90 potteries of the six districts that lie south of the river", false},
		{"a condition", ", which will hold only if the Assembly votes the money for the road from the hills in its winter session", false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got := Trimmed(pact + tt.end + ".")
			if goes := slices.Contains(got, pact+"."); goes != tt.goes {
				t.Errorf("goes = %v: %q", goes, got)
			}
		})
	}
	const aside = "For kilns of the second class, which include small kilns such as those for tiles, bricks and the pots that are used in homes, the time for the grant of a licence by the Well Board of the delta has been proposed to be reduced from 140 days to 115 days."
	if got := Trimmed(aside); len(got) == 0 || got[0] != "For kilns of the second class, the time for the grant of a licence by the Well Board of the delta has been proposed to be reduced from 140 days to 115 days." {
		t.Errorf("the aside stays: %q", got)
	}
	if got := Trimmed("The patient answer of the Minister for Kilns about the steps of the Board to bring back the clay pits of the delta along the river Neer aimed at all potters, which is a drain at present, into a garden of the crafts - went in vain."); got != nil {
		t.Errorf("a subject without its verb stands: %q", got)
	}
}

// Fewer words say the same.
func TestBrief(t *testing.T) {
	for long, want := range map[string]string{
		"A total of 1,955 wells were dug in the State of Goa.":            "1,955 wells were dug in Goa.",
		"Rs. 40 crore, or 9 per cent, was paid for a period of two years": "₹40 crore, or 9%, was paid for two years",
		"The State of Goa pays for wells in 2024.":                        "The State of Goa pays for wells in 2024.",
		"During the financial year 2024-25, kilns located in Bela paid.":  "During 2024-25, kilns in Bela paid.",
	} {
		if got := Brief(long); got != want {
			t.Errorf("%q became %q, want %q", long, got, want)
		}
	}
}
