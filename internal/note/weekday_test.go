package note

import (
	"testing"

	"github.com/sandarbh/sandarbh"
)

// Of a weekday and its date the date stays.
func TestDateAlone(t *testing.T) {
	for _, tt := range []struct{ name, in, want string }{
		{"the date says it", "The Board on Tuesday (May 5, 2026) closed the well.", "The Board on 5 May 2026 closed the well."},
		{"a date without its year", "The Board on Tuesday (May 5) closed the well.", "The Board on May 5 closed the well."},
		{"of several each", "He spoke on Monday (May 4, 2026) and Tuesday (May 5, 2026).", "He spoke on 4 May 2026 and 5 May 2026."},
		{"of two days nobody can tell which", "The Board on Monday (May 5, 2026) closed the well.", "The Board closed the well."},
		{"a year that cannot be", "The Board on Tuesday (May 5, 2206) closed the well.", "The Board closed the well."},
		{"no preposition", "The Board said Tuesday (May 5, 2026) it would close the well.", "The Board said Tuesday (May 5, 2026) it would close the well."},
		{"a part of the day", "The well fell dry on Tuesday (May 5) night.", "The well fell dry on Tuesday (May 5) night."},
		{"what the brackets say besides", "The Board on Tuesday (local time) closed the well.", "The Board on Tuesday (local time) closed the well."},
	} {
		if got := dateAlone(tt.in, sandarbh.Date{Year: 2026, Month: 5, Day: 6}); got != tt.want {
			t.Errorf("%s: %q", tt.name, got)
		}
	}
}
