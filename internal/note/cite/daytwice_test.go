package cite_test

import (
	"testing"

	"github.com/sandarbh/sandarbh/internal/note/cite"
)

// A day that is said twice is said by its date.
func TestDayOnce(t *testing.T) {
	for _, tt := range []struct{ name, in, want string }{
		{"that is", "The test was held today, i.e., 24 May 2026, at 40 halls.", "The test was held on 24 May 2026 at 40 halls."},
		{"in brackets", "The fair was opened at Neer today (June 19, 2026).", "The fair was opened at Neer on June 19, 2026."},
		{"behind a comma", "The portal opens tomorrow, 23 June 2026, at Neer.", "The portal opens on 23 June 2026 at Neer."},
		{"with its own preposition", "Bids are open from today (March 20, 2026), and end in May.", "Bids are open from March 20, 2026, and end in May."},
		{"the date first", "The index was 175 on 03.05.2026 (yesterday), and fell.", "The index was 175 on 03.05.2026, and fell."},
		{"at the head", "Today, 4 May 2026, the Board opened a well.", "On 4 May 2026, the Board opened a well."},
		{"as the subject", "Today, 4 May 2026, marks a year of the wells.", "Today, 4 May 2026, marks a year of the wells."},
		{"alone", "The Board opened a well today at Neer.", "The Board opened a well today at Neer."},
	} {
		if got := cite.DayOnce(tt.in); got != tt.want {
			t.Errorf("%s: %q, want %q", tt.name, got, tt.want)
		}
	}
}
