package lang

import "github.com/sandarbh/sandarbh"

// datelineReach is how many days before its publication a document's dateline may lie.
const datelineReach = 4

// DayOf is the day that a document's "today" means: that of its own dateline ("New Delhi, 6 April 2026"), which may
// be a day before the day on which it was published, else the day of publication.
func DayOf(d *sandarbh.Document) sandarbh.Date {
	for i, b := range d.Blocks {
		if i == 8 {
			break
		}
		if b.Kind != sandarbh.Dateline || b.End-b.Start > 120 {
			continue
		}
		for _, w := range Dates(d.Text[b.Start:b.End], d.Published) {
			if days := d.Published.DaysSince(w.From); !w.Relative && w.Precision == "day" && days >= 0 && days <= datelineReach {
				return w.From
			}
		}
	}
	return d.Published
}
