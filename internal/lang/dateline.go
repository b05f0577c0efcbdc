package lang

import (
	"strings"

	"github.com/sandarbh/sandarbh"
)

// datelineReach is how many days before its publication a document's dateline may lie.
const datelineReach = 4

// DayOf is the day that a document's "today" means: that which stands beside the word ("4 May 2026 (today)"), or that of its own
// dateline ("New Delhi, 6 April 2026"), which may be a day before the day on which it was published, else the day of publication.
func DayOf(d *sandarbh.Document) sandarbh.Date {
	if day, ok := todayOf(d); ok {
		return day
	}
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

// besideToday is how many bytes on either side of "today" a date may take: "today, i.e., on the 18th of February, 2026".
const besideToday = 40

// behindToday is what may stand between the word and its date.
var behindToday = MustCompile(`^ *(?:\(|, ?) *(?:i\.?e\.?,? *)?(?:on )?(?:the )?\b`)

// todayOf is the day that a document itself says "today" is.
func todayOf(d *sandarbh.Document) (sandarbh.Date, bool) {
	if d.Published.IsZero() {
		return sandarbh.Date{}, false
	}
	const word = "oday" // with a capital or without
	for at := strings.Index(d.Text, word); at >= 0; {
		end := at + len(word)
		beside, place := d.Text[end:min(len(d.Text), end+besideToday)], 0 // the date begins there …
		if before, ok := strings.CutSuffix(d.Text[max(0, at-besideToday):max(0, at-1)], "("); ok && strings.HasPrefix(beside, ")") {
			beside = strings.TrimRight(before, " ")
			place = len(beside) // … or ends there
		} else {
			beside = beside[len(behindToday.FindString(beside)):]
		}
		if next := strings.Index(d.Text[end:], word); next >= 0 {
			at = end + next
		} else {
			at = -1
		}
		if !strings.ContainsAny(beside, "0123456789") {
			continue
		}
		for _, w := range Dates(beside, d.Published) {
			days := d.Published.DaysSince(w.From)
			if (w.Start == 0 && place == 0 || w.End == place && place > 0) && !w.Relative && w.Precision == "day" && w.From == w.To && days >= 0 && days <= datelineReach {
				return w.From, true
			}
		}
	}
	return sandarbh.Date{}, false
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
