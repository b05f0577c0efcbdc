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
		{"recently inscribed, the day in the next sentence", "2026-05-06", "The step dance of Mewat has recently been inscribed on a world list of living heritage. The inscription was decided on 5 December 2023 at a session in Kasane.", "2023-12-05", true},
		{"recently concluded, in a month long past", "2026-05-06", "India and Ghana have recently concluded a pact on cocoa in March 2024. Cocoa is grown in Kerala.", "2024-03-01", true},
		{"recently signed, with an Act's day as background", "2026-05-06", "A pact was recently signed under the Salt Act, which came into force on 1 July 2023. Salt pans gain.", "2026-05-06", false},
		{"the next sentence is of another matter", "2026-05-06", "The port was recently dredged. Pilots were first licensed on 4 March 2024 in Cochin.", "2026-05-06", false},
		{"today beside an older day", "2026-05-06", "The Minister today reviewed the salt portal that was launched on 3 September 2025. It has 4,000 users.", "2026-05-06", false},
		{"a recent visit whose accords are of an older year", "2025-04-29", "During the recent visit of the Fisheries Minister to Muscat two accords were signed.\n\nThe recent accords open markets for tuna.\n\nBefore that, trade was small. The accords in 2020 began a new phase of trade.", "2020-01-01", true},
		{"a recent visit and an older accord, with a day of its own", "2025-04-29", "During the recent visit of the Fisheries Minister to Muscat on 21 April 2025 the accord was widened.\n\nThe recent accord builds on the accord of 2018.", "2025-04-21", false},
		{"an article that gives the day", "2026-07-26", "Heavy rain cut the road to Tawang. Five bridges were washed away on 24 July 2026, officials said.", "2026-07-24", false},
		{"the day in American order, in the title's text", "2026-07-27", "On July 24, 2026, the Reserve Bank of Fiji bought ten tonnes of silver.", "2026-07-24", false},
		{"the day since when is no event", "2026-07-27", "Tolls have been free since 20 July 2026 on the coast road. The order was renewed on 25 July 2026.", "2026-07-25", false},
		{"the day as of which a figure is counted is no event", "2026-05-06", "Salt pans stand at 4,210, as of 28 April 2026. The pans serve ten ports.", "2026-05-06", false},
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
			if strings.Contains(stale, "told as new") {
				t.Errorf("pages set the evidence behind these words, which it says again: %q", stale)
			}
			if strings.Contains(stale, "\n") {
				t.Errorf("evidence of several lines: %q", stale)
			}
		})
	}
}
