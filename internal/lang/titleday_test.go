package lang

import (
	"testing"

	"github.com/sandarbh/sandarbh"
)

// The day in the name of a newspaper is none.
func TestDayInTitle(t *testing.T) {
	for text, days := range map[string]int{
		"As per The Sunday Courier, the wells of Koop are old.":         0,
		"The owner told the Friday Herald that the wells are old.":      0,
		"According to Lagoon Today, the Koop Wells Board dug a well.":   0,
		"Lagoon Today reported that the wells are old.":                 0,
		"The Board dug a well on Sunday.":                               1,
		"According to the Board, today is the last day for the drills.": 1,
	} {
		if got := Dates(text, sandarbh.Date{Year: 2026, Month: 3, Day: 4}); len(got) != days {
			t.Errorf("%q has the days %v", text, got)
		}
	}
}
