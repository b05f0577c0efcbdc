package lang

import (
	"testing"
	"time"

	"github.com/sandarbh/sandarbh"
)

func TestDayOfDocument(t *testing.T) {
	published := sandarbh.Date{Year: 2026, Month: time.May, Day: 5}
	for _, c := range []struct {
		name, text string
		want       int // day of May
	}{
		{"the page's day", "The Board met today.", 5},
		{"a date in front", "The level fell to 88 on 04.05.2026 (today) after rain. The Board decided today.", 4},
		{"a date behind", "The Board met today (May 4, 2026) in Sagar.", 4},
		{"with a comma", "The Board met today, 4 May 2026, in Sagar.", 4},
		{"that is", "The details as on today, i.e., May 4, 2026 are as follows.", 4},
		{"long ago", "The goal has been reached today, March 31, 2026, he had said.", 5},
		{"of what is to come", "Sales begin today, and end on 4 May 2027.", 5},
		{"another day's date", "It was 175 on 03.05.2026 (yesterday).", 5},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := DayOf(&sandarbh.Document{Published: published, Text: c.text}); got.Day != c.want {
				t.Errorf("got %v, want day %d", got, c.want)
			}
		})
	}
}
