package story

import (
	"slices"
	"strconv"
	"strings"
	"sync"
)

// What stands for the day of a page that shows none: the months, days of a month and years that it names.

// calendar is what a document without a day names of the calendar.
type calendar struct {
	months    uint16 // by bit, January 1<<1
	monthDays []int  // month times 31 and day: near days have near numbers, but for the turn of the year
	years     []int  // sorted
}

// monthNumbers are the months by stem, January 1.
var monthNumbers = sync.OnceValue(func() map[string]int {
	out := map[string]int{}
	sp := newSplitter()
	for i, names := range []string{
		"january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug", "september sept sep", "october oct",
		"november nov", "december dec",
	} {
		for w := range strings.FieldsSeq(names) {
			out[sp.stem(w)] = i + 1
		}
	}
	return out
})

// calendarOf reads a text's words. Titles are left out: in them "May" is mostly a verb.
func calendarOf(text []word) calendar {
	var c calendar
	for k, w := range text {
		if year, ok := whole(w, 1980, 2039); ok && len(w.stem) == 4 {
			c.years = append(c.years, year)
		}
		month := monthNumbers()[w.stem]
		if month == 0 || !w.name {
			continue
		}
		c.months |= 1 << month
		for _, near := range text[max(0, k-1):min(len(text), k+2)] {
			if day, ok := whole(near, 1, 31); ok {
				c.monthDays = append(c.monthDays, 31*month+day)
			}
		}
	}
	slices.Sort(c.years)
	c.years = slices.Compact(c.years)
	return c
}

// whole reads a numeral without fraction that lies between two bounds.
func whole(w word, least, most int) (int, bool) {
	if !w.number {
		return 0, false
	}
	n, err := strconv.Atoi(w.stem)
	return n, err == nil && n >= least && n <= most
}

// compareUndated fills the features of a pair of which one has no day. Where days are known these told no more.
func compareUndated(f *featureSet, a, b *profile) {
	f[fWeekday], f[fWeekdays] = compareWeekdays(a.weekdays, b.weekdays)
	compareCalendars(f, a, b)
	both, plain := sharedBody(a, b)
	x, y := a.bodyMass, b.bodyMass
	f[fBodyMin], f[fBodyMax] = both/(max(x, y)+10), both/(min(x, y)+10)
	f[fPlain], f[fPlainShare] = plain/(plain+20), plain/(min(x, y)+10)
	x, y = dot(a.title, b.lead), dot(b.title, a.lead)
	f[fTitleLeadMin], f[fTitleLeadMax] = min(x, y), max(x, y)
}

func compareCalendars(f *featureSet, a, b *profile) {
	f[fMonth] = 0.5
	if a.months != 0 && b.months != 0 {
		f[fMonth] = 0
		if a.months&b.months != 0 {
			f[fMonth] = 1
		}
	}
	f[fMonthDay] = 1.2
	if d := gap(a.monthDays, b.monthDays); d >= 0 {
		f[fMonthDay] = float64(min(d, 15)) / 15
	}
	f[fYear], f[fYears] = 1.2, 0.5
	if len(a.years) == 0 || len(b.years) == 0 {
		return
	}
	f[fYear] = float64(min(abs(a.years[len(a.years)-1]-b.years[len(b.years)-1]), 4)) / 4
	n := 0
	for _, y := range a.years {
		if slices.Contains(b.years, y) {
			n++
		}
	}
	f[fYears] = float64(n) / float64(min(len(a.years), len(b.years)))
}

// sharedBody is the weight of the words that two documents share, and of those among them that are rare and no names: what
// was done.
func sharedBody(a, b *profile) (all, plain float64) {
	for i, j := 0, 0; i < len(a.body) && j < len(b.body); {
		x := a.body[i]
		switch {
		case x.term < b.body[j].term:
			i++
		case x.term > b.body[j].term:
			j++
		default:
			all += float64(x.w)
			if x.w >= 2.5 && !has(a.names, x.term) && !has(b.names, x.term) {
				plain += float64(x.w)
			}
			i++
			j++
		}
	}
	return all, plain
}
