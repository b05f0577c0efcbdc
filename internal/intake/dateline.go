package intake

import (
	"time"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/intake/page"
)

// told is the day that a text without one of its own tells, the nearest to a page's own first: a line above the first
// paragraph, the dateline that opens it, and, where no page chose the text, any short line with a day.
func told(doc *sandarbh.Document, kind Kind) (sandarbh.Date, time.Time) {
	if kind != KindPage {
		if s, ok := page.HeadDay(doc.Text); ok {
			return s.Day, s.Time
		}
	}
	if day, ok := datelineDay(doc); ok {
		return day, time.Time{}
	}
	if kind != KindPage {
		if s, ok := page.LineDay(doc.Text); ok {
			return s.Day, s.Time
		}
	}
	return sandarbh.Date{}, time.Time{}
}

// Bytes that a paragraph has at least to be the article's first, with a full stop and without: below it stands no dateline.
const (
	ledeLength    = 60
	longestHeader = 120
)

// datelineDay is the day of the dateline that opens a text, "New Delhi, 3 March 2024: The Ministry …". One without its year
// tells no day, and a day inside the sentence is of an event.
func datelineDay(doc *sandarbh.Document) (sandarbh.Date, bool) {
	for _, b := range doc.Blocks {
		switch {
		case b.Kind == sandarbh.Dateline:
			if s, ok := page.ReadStamp(doc.Text[b.Start:b.End]); ok {
				return s.Day, true
			}
		case b.Kind.Prose() && (b.End-b.Start >= longestHeader || b.End-b.Start >= ledeLength && sentence(doc.Text[b.Start:b.End])):
			return sandarbh.Date{}, false
		}
	}
	return sandarbh.Date{}, false
}
