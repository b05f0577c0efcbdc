package note

import "testing"

// Of what is announced the deeds of the day are past when it is told; what the thing will be like is not.
func TestOfTheEvent(t *testing.T) {
	for text, want := range map[string]bool{
		"The Union Minister will inspect the Koop Bridge.":                    true,
		"During her visit, Minister Asha Rao will meet the divers.":           true,
		"The 3rd June ceremony will cover 34 wells.":                          true,
		"The Ministry of Wells will observe the Day of Rain in Koop.":         true,
		"The Koop Bridge will carry 40 trains a day.":                         false,
		"The Ministry of Wells will pay half of the cost of each well.":       false,
		"The wells are 40 years old, and the ceremony will be remembered so.": false,
	} {
		if got := ofTheEvent(text); got != want {
			t.Errorf("%q: %t", text, got)
		}
	}
}
