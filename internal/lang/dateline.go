package lang

import (
	"strings"

	"github.com/sandarbh/sandarbh"
)

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

// ReplyDay is the day on which a reply in Parliament was given: one that its last sentences name beside the House, else
// the day of the document.
func ReplyDay(d *sandarbh.Document) sandarbh.Date {
	text := d.Text[max(0, len(d.Text)-replyTail):]
	for _, house := range []string{"Lok Sabha", "Rajya Sabha"} {
		i := max(0, lastIndexFold(text, house))
		if i == 0 {
			continue
		}
		from, to := max(0, i-replyNear), min(len(text), i+replyNear)
		for _, w := range Dates(text[from:to], d.Published) {
			if days := d.Published.DaysSince(w.From); w.Precision == "day" && days >= 0 && days <= 2*datelineReach {
				return w.From // "on 25 March", or "on Wednesday" counted back
			}
		}
	}
	return DayOf(d)
}

const (
	replyTail = 1200 // bytes at the end in which a release says who replied where
	replyNear = 160  // bytes on either side of the House
)

func lastIndexFold(s, sub string) int {
	for i := len(s) - len(sub); i >= 0; i-- {
		if strings.EqualFold(s[i:i+len(sub)], sub) {
			return i
		}
	}
	return -1
}
