package note

import (
	"testing"

	"github.com/sandarbh/sandarbh"
)

// Figures that stand in brackets side by side stay or go together; a share stays beside the one that it is set against.
func TestMeasured(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{
			"of each member",
			"Out of all the trees that the Board of Canals planted along its banks in the State in the last monsoon, most stand in the four divisions of Koop (93 trees in all), Neer (90 trees in all), Sagar (87 trees in all) and Tara (85 trees in all), which it has named.",
			"Out of all the trees that the Board of Canals planted along its banks in the State in the last monsoon, most stand in the four divisions of Koop, Neer, Sagar and Tara, which it has named.",
		},
		{
			"caps stay",
			"The share of the State in the pay that is given to the divers in the wells of the coast is held to a quarter of the least pay under the first scheme (up to 1,500 rupees) and to a half of it under the second scheme (up to 4,500 rupees) of the Board.",
			"",
		},
		{
			"a share set against another",
			"For the summer of this year the need of lime for all the wells of the northern States has been put by the Board at 390 tonnes, and the stock is now put at 200 tonnes (more than 51%), far higher than the usual level of about 33% of the need.",
			"For the summer of this year the need of lime for all the wells of the northern States has been put by the Board at 390 tonnes.",
		},
		{
			"the other half of a judgment",
			"The court of the wells had in its order of the last summer denied a licence to the two owners of the old mills at Koop and Neer while granting one to five other owners of the mills at Sagar after it had told their claims apart.",
			"",
		},
	} {
		ps := reads(t, "A release", c.text)
		texts := textsOf([]*sandarbh.Document{ps[0].doc})
		got, ok := squeeze(draft{text: c.text, cites: []sandarbh.Citation{ps[0].citation()}, from: &ps[0]}, texts)
		if ok != (c.want != "") || ok && got.text != c.want {
			t.Errorf("%s: %q, %t", c.name, got.text, ok)
		}
	}
}

// Whom somebody asked is no end of a sentence that says behind a clause what they shall do.
func TestLostWish(t *testing.T) {
	for _, tt := range []struct {
		left, rest string
		lost       bool
	}{
		{"The Bench asked the Koop Mill", "is against the plan, and the Board to answer by June.", true},
		{"The Bench asked the Koop Mill to answer", "is against the plan.", false},
		{"The Bench heard the Koop Mill", "wants to answer by June.", false},
	} {
		if got := lostWish(tt.left, tt.rest); got != tt.lost {
			t.Errorf("%q, %q: %t", tt.left, tt.rest, got)
		}
	}
}

// The time over which a figure changed stays before it, and a list that opens a sentence goes as a whole or stays.
func TestOpeningStays(t *testing.T) {
	if s := "Over the past three weeks, the price of lime has risen by 3 points at Koop."; cutHead(s, leadClause) != s {
		t.Error("the time went")
	}
	if s := "Over the years, the Board has become a house of wells and of pumps."; cutHead(s, leadClause) == s {
		t.Error("an opening without a figure stayed")
	}
	for text, want := range map[string]bool{
		"a rise in the flow of lime and the growth of its ports, the Board of Koop has agreed to dig more wells.": true,
		"the Minister of Wells said that lime and salt, the goods of Koop, are dear now.":                         false,
	} {
		if got := lastNamed(text); got != want {
			t.Errorf("%q: %t", text, got)
		}
	}
}
