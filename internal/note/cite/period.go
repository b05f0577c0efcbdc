package cite

import (
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
)

// Periods: "May 2026: Coal output rose by 4 per cent". Of a bulletin often only the title says of which month or year its figures are.

// ofPeriod stands before the period in a title: "Exports rise in", "bulletin for the month of".
var ofPeriod = lang.MustCompile(`(?i)\b(?:in|during|for) (?:the )?(?:(?:month|quarter)(?: ended| of)? )?$`)

const (
	longestLag  = 7   // days before its period's end that a document may sum it up
	longestBack = 370 // days from the beginning of the period to that with which it is compared
)

// fullYear is in the words of a time that need no other to be read.
var fullYear = lang.MustCompile(`\d{4}|\d\d ?[-–] ?\d\d`)

// Period is the time in a document's title of which a sentence in its text speaks that names none: the only one in the title, and
// what time stands nearest before the sentence is the same.
func Period(doc *sandarbh.Document, sentence lang.Range) string {
	day := lang.DayOf(doc)
	titled := lang.Dates(doc.Title, day)
	if len(titled) != 1 || day.IsZero() || len(times(sentence.Of(doc.Text), day)) > 0 {
		return ""
	}
	of := titled[0]
	long := of.Precision == "month" || of.Precision == "quarter" || of.Precision == "fiscal year"
	if !long || of.Relative || of.InName || of.To.DaysSince(day) > longestLag || !ofPeriod.MatchString(doc.Title[:of.Start]) || !fullYear.MatchString(of.Of(doc.Title)) {
		return ""
	}
	for left := doc.Text[:sentence.Start]; left != ""; {
		at := strings.LastIndexByte(strings.TrimRight(left, "\n"), '\n') + 1
		if near := times(left[at:], day); len(near) > 0 {
			if !summedUp(near, of) {
				return ""
			}
			break
		}
		left = left[:at]
	}
	return of.Of(doc.Title)
}

// times are those of a text that are no part of a name and not told as before its own: "the previous year".
func times(s string, day sandarbh.Date) []lang.When {
	return slices.DeleteFunc(lang.Dates(s, day), func(w lang.When) bool {
		return w.InName || w.Relative && w.Precision != "day" && w.Precision != "month"
	})
}

// summedUp reports times that are the period itself, and those up to a year before it, with which it is compared.
func summedUp(near []lang.When, of lang.When) bool {
	same := false
	for _, w := range near {
		if w.From == of.From && w.To == of.To {
			same = true
		} else if w.Relative || !w.To.Before(of.From) || of.From.DaysSince(w.From) > longestBack {
			return false
		}
	}
	return same
}

// mistimed reports a line led by a time of a title that is not the one of which its sentence speaks.
func mistimed(line string, cited []passage) *Fault {
	lead, _, ok := strings.Cut(line, ": ")
	first := cited[0]
	if !ok || first.field == sandarbh.FieldTitle {
		return nil
	}
	of := lang.Dates(lead, lang.DayOf(first.doc))
	if len(of) != 1 || of[0].Len() != len(lead) || of[0].Relative || first.field == sandarbh.FieldText && Period(first.doc, lang.Range{Start: first.start, End: first.end}) == lead {
		return nil
	}
	for _, p := range cited {
		if p.field == sandarbh.FieldTitle && strings.Contains(p.quote, lead) {
			continue
		}
		for _, w := range lang.Dates(p.quote, lang.DayOf(p.doc)) {
			if w.From == of[0].From && w.To == of[0].To {
				return nil
			}
		}
	}
	return &Fault{"date", lead, "is the title's time, not that of the sentence"}
}
