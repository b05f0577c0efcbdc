package story

import (
	"strings"
	"testing"

	"github.com/sandarbh/sandarbh"
)

func TestEvent(t *testing.T) {
	for _, tt := range []struct {
		name, published, text string
		want                  string
		stale                 bool
	}{
		{"the day that the lead gives", "2026-05-06", "The survey of salt pans was released on 4 May 2026 at Bhuj. It covers 210 pans.", "2026-05-04", false},
		{"a weekday before publication", "2026-05-06", "The survey of salt pans was released on Monday at Bhuj.", "2026-05-04", false},
		{"no day in the text: the day of publication", "2026-05-06", "The survey of salt pans covers 210 pans.", "2026-05-06", false},
		{"an old day beside a word of newness", "2026-05-06", "India has recently signed a pact on salt with Oman on 3 September 2024. It helps pans.", "2024-09-03", true},
		{"the visit is recent above and years old below", "2025-04-29", "During the recent visit of the Fisheries Minister to Muscat, India and Oman signed two agreements on tuna fishing and cold storage.\n\nIn September 2019 the Fisheries Minister visited Muscat and India and Oman signed agreements on tuna fishing and cold storage.", "2019-09-01", true},
		{"an old year as background is no stale news", "2026-05-06", "The salt mission was launched today. Salt was taxed under the Act of 1944.", "2026-05-06", false},
		{"without a date of publication", "", "The ferry sank on 9 March 2026 near Dhubri.", "2026-03-09", false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			d := &sandarbh.Document{ID: "d", Title: "News", Text: tt.text}
			if tt.published != "" {
				d.Published = day(tt.published)
			}
			got, stale := Event(d)
			if got.String() != tt.want || (stale != "") != tt.stale {
				t.Errorf("Event = %s, %q; want %s, stale %v", got, stale, tt.want, tt.stale)
			}
			if strings.Contains(stale, "\n") {
				t.Errorf("evidence of several lines: %q", stale)
			}
		})
	}
}
