package note

import "slices"

import "testing"

func TestFragmentsOfAList(t *testing.T) {
	for text, want := range map[string]bool{
		"Digging of two step wells in the hill blocks of Avanti":   true,
		"Lowering the cap on pump loans from ₹4 crore to ₹1 crore": true,
		"Two step wells were dug in the hill blocks of Avanti.":    false, // a sentence
		"Hill Wells Of Avanti":                                         false, // a heading
		"Wells: those of the hill blocks":                              false, // it has its own label
		"and the repair of pumps in the hill blocks":                   false, // goes on with something
		"Avanti | 40 | 32":                                             false, // cells
		"(ii) repair of the old pumps in the hill blocks of the State": false,
	} {
		if got := fragment(text); got != want {
			t.Errorf("fragment(%q) = %t", text, got)
		}
	}
}

func TestHeadOfATable(t *testing.T) {
	for stem, want := range map[string]bool{
		"The changes made in the Well Manual are":                     false,
		"The Bill provides for":                                       false,
		"The district-wise number of wells is":                        true,
		"The status of the wells of Avanti is":                        true,
		"The sums released for wells are furnished below":             true,
		"The current position is":                                     true,
		"The steps that the Board has taken to restore the wells are": false,
	} {
		if got := ofTable.MatchString(stem); got != want {
			t.Errorf("ofTable(%q) = %t", stem, got)
		}
	}
}

func TestWhatFollowsInTheLine(t *testing.T) {
	has := func(text string) bool {
		return slices.Contains(Flaws(text), PointsAway)
	}
	if has("The Board named the following dry wells: Avanti, Bela and Chand.") {
		t.Error("the members stand in the line")
	}
	if !has("The Board has taken the following steps.") {
		t.Error("no member stands in the line")
	}
}

// "The first" with a name behind it counts and points at nothing.
func TestFirstOfItsName(t *testing.T) {
	if got := Flaws("The first Memorandum of Understanding (MoU) under the Well Scheme was signed."); len(got) > 0 {
		t.Errorf("%v", got)
	}
}
