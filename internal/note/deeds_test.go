package note

import (
	"slices"
	"testing"
)

func TestTwoDeedsOfOneDoer(t *testing.T) {
	first := "Asha Rao opened the well of Avanti in the hill district of Bela, which feeds 40 villages through pipes of clay and tanks of stone"
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"two deeds", "The Board of Wells opened the deep well of Avanti in the hill district of Bela on 4 May and signed a pact with three towns for pumps, pipes and tanks worth ₹40 crore.", []string{
			"The Board of Wells opened the deep well of Avanti in the hill district of Bela on 4 May",
			"The Board of Wells signed a pact with three towns for pumps, pipes and tanks worth ₹40 crore.",
		}},
		{"both with has", "The Board of Wells has opened the deep well of Avanti in the hill district of Bela and also signed a pact with three towns for pumps.", []string{
			"The Board of Wells has opened the deep well of Avanti in the hill district of Bela",
			"The Board of Wells has signed a pact with three towns for pumps.",
		}},
		{"the second may be the well's", first + " and supplied the towns of the plain with water for years.", nil},
		{"behind a participle", "The Board of Wells of the hill districts opened a school of pumps, founded in May 2016 in the old town of Avanti and continued as a school of pipes from 2022.", nil},
		{"a present before it", "The Board of Wells of the hill districts runs a school of pumps in the old town of Avanti and signed a pact with three towns of the plain.", nil},
		{"two participles", "The Board of Wells opened the deep well of Avanti in the hill district of Bela with a newly formed and trained the same year team of eleven divers.", nil},
		{"told by a speaker", "The Board of Wells said that the town of Avanti opened a deep well in May and signed a pact with three towns for pumps.", nil},
	} {
		if got := splitDeeds(c.text); !slices.Equal(got, c.want) {
			t.Errorf("%s: %q", c.name, got)
		}
	}
}

func TestWhoTheTwoAre(t *testing.T) {
	for text, orphan := range map[string]bool{
		"The two leaders raised the India-Bela ties to the level of a pact of wells.":           false,
		"The two leaders raised the ties to the level of a pact of wells.":                      true,
		"As per the study of the Board of Wells, it is reported that 23% of the wells are dry.": false,
		"As per the study of the Board of Wells, it has 23% of the wells of the State.":         true,
	} {
		if got := slices.Contains(Flaws(text), Orphan); got != orphan {
			t.Errorf("%q: %t", text, got)
		}
	}
}
