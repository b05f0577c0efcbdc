package site

import (
	"testing"

	"github.com/sandarbh/sandarbh"
)

// TestWayToOtherDays holds that a link to a day or a week says the year where it is another one.
func TestWayToOtherDays(t *testing.T) {
	t.Parallel()
	v := speaking(t, fallback)
	for _, tt := range []struct {
		name      string
		link      *navItem
		wantName  string
		wantThere string
	}{
		{"the day before", v.dayLink(date(2026, 5, 20), date(2026, 5, 19)), "Tuesday, 19 May", "/2026-05-19"},
		{"a day three years before", v.dayLink(date(2026, 11, 23), date(2023, 12, 13)), "Wednesday, 13 December 2023", "/2023-12-13"},
		{"the week before", v.periodLink(weekOf(date(2026, 5, 20)), date(2026, 5, 12)), "11 May to 17 May", "/2026-W20"},
		{"a week of another year", v.periodLink(weekOf(date(2026, 5, 20)), date(2023, 12, 13)), "11 December to 17 December 2023", "/2023-W50"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if tt.link.Name != tt.wantName || tt.link.Address != tt.wantThere {
				t.Errorf("link %q to %s, want %q to %s", tt.link.Name, tt.link.Address, tt.wantName, tt.wantThere)
			}
		})
	}
	if got := v.dayLink(date(2026, 5, 20), sandarbh.Date{}); got != nil {
		t.Errorf("a link to no day: %v", got)
	}
}
