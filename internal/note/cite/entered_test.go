package cite

import "testing"

// A long sentence is entered behind a reason or an aim, never behind what says where, when or for whom it holds.
func TestEntered(t *testing.T) {
	const main = "the Well Board of Avanti has opened 140 repair yards for hand pumps in nine districts of the delta, each with two fitters and a store of spare parts that farmers may borrow for a week"
	const capitalMain = "The Well Board of Avanti has opened 140 repair yards for hand pumps in nine districts of the delta, each with two fitters and a store of spare parts that farmers may borrow for a week."
	for _, tt := range []struct{ name, opening, want string }{
		{"a step", "In a major step towards clean water in the villages along the coast, ", capitalMain},
		{"an aim with a list", "To shorten the time for which pumps stand still, to train young fitters and to lower the bills of farmers, ", capitalMain},
		{"a list of names in the opening", "Developed in partnership with the Council of Kilns, Ministry of Crafts and the Chamber of Bela, ", capitalMain},
		{"a plain partner", "Developed in partnership with the Council of Kilns at Bela, ", capitalMain},
		{"what came before, and for what time", "Building on the work of the last Plan, for the years 2026-27 to 2030-31, ", "For the years 2026-27 to 2030-31, " + main + "."},
		{"where", "In the blocks of the delta that have lost their wells to the sea over the last nine years, ", ""},
		{"for whom", "For farmers who own less than two hectares of land along the river Neer, ", ""},
		{"a condition", "To help the villages if the rains fail for a second year in a row, ", ""},
		{"a rule", "As per Section 9 of the Wells Act and the rules made under it by the Assembly, ", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := behindOpening(tt.opening + main + "."); got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
	for name, s := range map[string]string{
		"a doer that the opening named":      "While praising the Well Board of Avanti for its work in the nine districts of the delta and along the coast of Bela, they asked for 140 more repair yards for hand pumps, each with two fitters and a store of spare parts.",
		"a figure of what the opening named": "Describing the traffic at the port of Bela as the heart of the trade of the whole coast and of the hills behind it, the Minister noted that arrivals of boats have gone up by 40 per cent in the first nine months of the year 2025.",
		"one taken out of all":               "Apart from the three districts of the hills that have lost their roads to the rains of the last two years, all districts of the State of Avanti have now opened repair yards for hand pumps with two fitters and a store of spare parts that farmers may borrow.",
		"for what a rule is kept":            "To get the grant for the lining of a well in the nine districts of the delta and along the coast of Bela, a farmer shall enter the well in the register of the Board and pay a fee of ₹40 to the office of the district in which it lies.",
		"a subject with commas":              "In pursuance of the plan for clean wells in the delta, an advice from the Secretary, Board of Wells, and the Director, Council of Kilns, Chamber of Crafts has been given to all the village councils of the nine districts along the coast.",
		"what goes against the opening":      "With the Board having closed its books for the year and the Council of Kilns yet to name a new chair for the delta, at least 24 villages have nevertheless set money aside in their budgets for the wells that the new law promises them.",
	} {
		if got := behindOpening(s); got != "" {
			t.Errorf("%s: %q", name, got)
		}
	}
}

// What a sentence tells beside its matter may go; what limits the matter stays.
func TestBeside(t *testing.T) {
	for _, tt := range []struct{ name, sentence, want string }{
		{
			"what a subject is",
			"Avanti Kilns, the largest maker of tiles in the delta and a company of the State under the Ministry of Crafts, has become the first kiln of the coast to fire 40 million tiles with gas in one year, which no other kiln of its size has done so far.",
			"Avanti Kilns has become the first kiln of the coast to fire 40 million tiles with gas in one year, which no other kiln of its size has done so far.",
		},
		{
			"for whom a rule holds",
			"Kilns of the second class, except those that were built before the year 1990 in the villages of the delta, shall pay a fee of ₹40 for each firing to the Board of the district in which they stand, and ₹60 where two kilns share one chimney.",
			"",
		},
		{
			"which of several",
			"Farmers of the delta, who own less than two hectares of land along the river Neer or on the islands, get a grant of ₹4,000 a year for the upkeep of their wells from the Board of the district in which they live, paid in two parts in May and in November.",
			"",
		},
		{
			"a dash inside a word",
			"The work will be shared in the Centre–State ratio of the old Mission and in the public–private mode in nine districts of the delta and along the coast of Bela, for 40 years from the day on which the last of the wells is handed over to the Board of the district.",
			"",
		},
		{
			"a sum at the end",
			"The Council of the delta has approved the lining of the canal from Avanti to Bela and of its two branches in three packages under the annuity model, by the same Board that dug it, with a combined total length of 190 km and a combined cost of ₹7,500 crore.",
			"The Council of the delta has approved the lining of the canal from Avanti to Bela and of its two branches in three packages under the annuity model, by the same Board that dug it.",
		},
		{
			"a sum of which something is the largest",
			"The Council of the delta has approved the lining of the largest canal from Avanti to Bela and of its two branches in three packages under the annuity model, by the same Board that dug it with a combined total length of 190 km and a combined cost of ₹7,500 crore.",
			"",
		},
		{
			"an aside before a source",
			"Nineteen schools of the delta have been chosen for a workshop in which children of potters learn to fire clay with gas instead of wood, with 40 more requests being looked into at present, according to the yearly report of the Council of Kilns for the year 2025.",
			"Nineteen schools of the delta have been chosen for a workshop in which children of potters learn to fire clay with gas instead of wood, according to the yearly report of the Council of Kilns for the year 2025.",
		},
		{
			"between two dashes",
			"According to two officers of the Board, the survey — to be carried out by the Chamber of Crafts in the dry months — will look at 14 schemes for potters that have drawn loans of ₹900 crore since they were opened in the delta in the year of the flood.",
			"According to two officers of the Board, the survey will look at 14 schemes for potters that have drawn loans of ₹900 crore since they were opened in the delta in the year of the flood.",
		},
		{
			"a comment",
			"He pointed out that the pact has a clause under which the Board can take back the land that was given to a kiln if the works are not begun within two years of the day on which it was signed, a provision that no earlier pact of the delta had.",
			"He pointed out that the pact has a clause under which the Board can take back the land that was given to a kiln if the works are not begun within two years of the day on which it was signed.",
		},
		{
			"a sitting",
			"The Minister for Kilns reviewed the reports of eight groups on clay, gas, tiles, training, credit, roads, ports and the fairs of the potters of the delta during the ninth Plenary Session of the Crafts Council held at Bela under the chairmanship of the Governor.",
			"The Minister for Kilns reviewed the reports of eight groups on clay, gas, tiles, training, credit, roads, ports and the fairs of the potters of the delta.",
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			forms := Spared(tt.sentence)
			found := false
			for _, f := range forms {
				found = found || f == tt.want
			}
			if tt.want != "" && !found || tt.want == "" && len(forms) > 0 {
				t.Errorf("got %q, want %q", forms, tt.want)
			}
		})
	}
}

// What is told beside the matter stays where the rest would say something else without it.
func TestBesideBound(t *testing.T) {
	const long = " of the pans of the delta that have drawn loans of ₹900 crore since they were opened by the Salt Board in the year of the flood and have paid back none of them so far"
	for _, s := range []string{
		"To make three ways of storing rain for dry towns – ponds, tanks and wells – the Board would open centres at ₹1 lakh each to help farmers" + long + ".",
		"While the toll stood at 4 lakh tonnes in 2030 – under the mean of 6 lakh – the figure did not take in the salt" + long + ".",
		"The pans give mixed signals, with some yields staying high" + long + ", while others fall and boats show signs of stress, the Board noted.",
		"The Board has signed 10 pacts with towns" + long + ", while 4 more towns are likely to sign pacts on brine.",
	} {
		if got := spareBeside(s); len(got) > 0 {
			t.Errorf("%q: %q", s, got)
		}
	}
	for _, s := range []string{
		"Describing the end of the suit over the Vedar Dam as a victory for the coast, the Budget says that a report with a plan for forests" + long + " will be sent to the Centre shortly.",
		"To raise the yield of this scheme of the coast, the Committee recommends that the Board should prepare its estimates" + long + " with care.",
	} {
		if got := behindOpening(s); got != "" {
			t.Errorf("%q: %q", s, got)
		}
	}
}
