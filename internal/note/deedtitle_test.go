package note

import (
	"testing"

	"github.com/sandarbh/sandarbh"
)

// A headline of its speaker's words gives way to the deed below it, but not one that tells the deed or a figure.
func TestHeadsNoDeed(t *testing.T) {
	const text = "Union Minister Shri Asha Rao inaugurated a hospital of 40 beds for well diggers at Hill Bay on 4 May 2026. The hospital has four wards."
	for _, tt := range []struct {
		title string
		want  bool
	}{
		{"“A land that honours those who dig is never thirsty”: Union Minister Asha Rao", true},
		{"A land that honours those who dig is never thirsty: Rao", true},
		{"Deeper, Cleaner and Sweeter", true},
		{"Land to have 900 deep wells by next summer: Union Minister Asha Rao", false},
		{"Asha Rao inaugurates hospital for well diggers at Hill Bay", false},
		{"Wells of the land: Hill Bay", false},
	} {
		set := reads(t, tt.title, text)
		set[0].doc.Tier = sandarbh.Primary
		f := frontOf(set[0].doc, set, "scheme")
		why := candidate{draft: draft{text: "Union Minister Asha Rao inaugurated a hospital of 40 beds for well diggers at Hill Bay on 4 May 2026.", from: &set[f.first]}, acts: true}
		why.stems = stemsOf(why.text, "en")
		if got := f.headsNoDeed(tt.title, &why); got != tt.want {
			t.Errorf("%q: %v", tt.title, got)
		}
	}
}

// A thing that only the sentences before name is no subject of a first line.
func TestNamesNoSubject(t *testing.T) {
	for s, want := range map[string]bool{
		"The pump is set to start soon and will lift 40 litres a second.":  true,
		"The newly launched module provides a framework for wells.":        true,
		"The Well Board has approved four pumps.":                          false,
		"The government has approved four pumps.":                          false,
		"The water department has approved four pumps.":                    false,
		"The survey counts 40 wells without water.":                        false,
		"The pump [Hill Pump] is set to start soon.":                       false,
		"A pump of 40 horsepower is set to start at Hill Bay in May 2026.": false,
	} {
		if got := namesNoSubject(s); got != want {
			t.Errorf("%q: %v", s, got)
		}
	}
}
