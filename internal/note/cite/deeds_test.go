package cite

import (
	"slices"
	"testing"
)

// A long sentence is divided between two deeds of one doer, and in its list, where nothing of the one is the other's.
func TestDivided(t *testing.T) {
	for _, tt := range []struct {
		name, sentence string
		want           []string
	}{
		{
			"two deeds",
			"The Bank of Avanti on Friday (5 June, 2026) kept its rate for loans to kilns unchanged at 5.25 per cent, as expected, and announced a set of steps to draw deposits from abroad and to support potters of the delta amid dear gas and wet clay.",
			[]string{
				"The Bank of Avanti on Friday (5 June, 2026) kept its rate for loans to kilns unchanged at 5.25 per cent, as expected.",
				"The Bank of Avanti on Friday (5 June, 2026) announced a set of steps to draw deposits from abroad and to support potters of the delta amid dear gas and wet clay.",
			},
		},
		{
			"a deed under the help of the first",
			"The nine districts of the delta, where most of the wells of the State of Avanti are, have reached 100 per cent of the homes with the pipes of the Clean Water Mission and have attained the status of districts in which no home pays for a tanker.",
			nil, // "where": a clause inside the doer
		},
		{
			"the time of the first may be that of the second's figure",
			"The Board of Wells has lined 1,900 old wells in the nine districts of the delta and along the coast of Bela in 2024-25 and opened 140 repair yards for hand pumps with two fitters and a store of spare parts in each of them for farmers.",
			nil,
		},
		{
			"a participle of the first deed's object",
			"The Board of Wells bought the pumps made by the Council of Kilns in the workshops of the delta and tested in the fields of the nine districts along the coast of Bela for use in the villages that have no line of power before the rains set in.",
			nil,
		},
		{
			"no verb but a word before its noun",
			"The Council of the delta, chaired by the Governor of the State, has approved the lining of the canal from Avanti to Bela on the annuity model in three packages with a combined length of 190 km on both banks of the river Neer and combined capital cost of ₹7,500 crore.",
			nil,
		},
		{
			"a list behind including",
			"The Mission aims to reach several outcomes in the delta by 2028, including establishment of five gas kilns and a school of glazing, creation of 30 clubs of growers and potters, regeneration of 5,000 hectares of clay pits, registration of over 80 per cent of the tiles and expansion of exports to 2,000 tonnes a year.",
			[]string{
				"The Mission aims to reach several outcomes in the delta by 2028, including establishment of five gas kilns and a school of glazing, creation of 30 clubs of growers and potters, and regeneration of 5,000 hectares of clay pits.",
				"The Mission aims to reach several outcomes in the delta by 2028, including registration of over 80 per cent of the tiles and expansion of exports to 2,000 tonnes a year.",
			},
		},
		{
			"a list of doings behind its verb",
			"The Committee has proposed the creation of registers of all wells in the villages of the delta, classification of wells by depth and by the taste of their water, establishment of cells for repair in the offices of the districts, standardisation of pumps and preparation of a manual for the fitters of the Board.",
			[]string{
				"The Committee has proposed the creation of registers of all wells in the villages of the delta, and classification of wells by depth and by the taste of their water.",
				"The Committee has proposed establishment of cells for repair in the offices of the districts, standardisation of pumps and preparation of a manual for the fitters of the Board.",
			},
		},
		{
			"members that are counted",
			"The policy of the Board for the delta and for the coast of Bela rests on five pillars, namely repair of the old wells of the villages, training of fitters in the schools of pumps, lining of the canals, testing of water by the clubs of women and pricing of power for pumps at night.",
			nil,
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := Divided(tt.sentence); !slices.Equal(got, tt.want) {
				t.Errorf("got %q", got)
			}
		})
	}
}
