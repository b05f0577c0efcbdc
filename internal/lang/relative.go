package lang

import (
	"strings"
	"time"

	"github.com/sandarbh/sandarbh"
)

// weekday reads a day of the week at i, with "last", "next", "this" beside it. Alone it is the latest such day up
// to the dateline, or the next one if the sentence speaks of what is to come.
func (f *dateFinder) weekday(i int, d time.Weekday) int {
	if f.titleDay(i) {
		return 1
	}
	first, next := i, i+1
	base := f.dateline.Time().Weekday()
	back := (int(base) - int(d) + 7) % 7 // days since the latest one, 0 for today
	ahead := (int(d) - int(base) + 7) % 7
	offset := -back
	switch before := f.at(i - 1).Norm; {
	case before == "last" || before == "previous" || before == "past" || before == "पिछले":
		first--
		if back == 0 {
			offset = -7
		}
	case before == "next" || before == "coming" || before == "upcoming" || before == "अगले" || before == "आगामी":
		first--
		offset = ahead
		if ahead == 0 {
			offset = 7
		}
	case before == "this":
		first--
		offset = ahead
		if !f.future(i) {
			offset = -back
		}
	case before == "on" && f.at(i-2).Norm == "week" && (f.at(i-3).Norm == "every" || f.at(i-3).Norm == "each"):
		return 1 // "every week on Thursday"
	case before == "every" || before == "each" || before == "good" || before == "black" || before == "maundy" || before == "super":
		return 1
	case (before == "until" || before == "till") && (!strings.HasSuffix(f.at(i-2).Norm, "ed") || isOneOf(f.at(i-3).Norm, "is", "are", "be", "been", "remain", "remains")):
		offset = ahead // "runs until Thursday", "has been closed till Thursday"; what lasted until Thursday is over
	case f.at(next).Norm == "last":
		next++
		if back == 0 {
			offset = -7
		}
	case f.at(next).Norm == "next":
		next++
		offset = ahead
	case f.future(i):
		offset = ahead
	}
	unknown := f.dateline.IsZero()
	if offset == -6 && first == i && next == i+1 { // nobody calls tomorrow's weekday that of last week
		offset, unknown = ahead, unknown || f.past(i)
	}
	day := f.dateline.AddDays(offset)
	if unknown {
		day = sandarbh.Date{}
	}
	f.addRelative(first, next, day, day, "day")
	return next - i
}

// future reports whether the words before i speak of what is to come.
func (f *dateFinder) future(i int) bool {
	for j := i - 1; j >= 0 && j > i-40; j-- {
		switch f.toks[j].Norm {
		case "scheduled", "slated":
			return !f.tookPlace(i)
		case "will", "shall", "upcoming", "tomorrow":
			return true
		case "be":
			if f.at(j-1).Norm == "to" {
				return true
			}
		case "said", "was", "were", "had", ".", ";":
			return false
		}
	}
	return false
}

// tookPlace reports that what was scheduled for the day at i is told as over: "flights scheduled for Thursday were cancelled".
func (f *dateFinder) tookPlace(i int) bool {
	for j := i + 1; j < len(f.toks) && j < i+12; j++ {
		switch f.toks[j].Norm {
		case "was", "were":
			return true
		case "will", "is", "are", "has", "have", ".", ";":
			return false
		}
	}
	return false
}

// past reports that the nearest verb before i in its clause is a past, and not "to hold" or "is holding".
func (f *dateFinder) past(i int) bool {
	for j := i - 1; j >= 0 && j > i-16; j-- {
		switch n, b := f.at(j).Norm, f.at(j-1).Norm; {
		case f.at(j).Text == "." || f.at(j).Text == ";":
			return false
		case b == "to" && f.at(j).Kind == Word && verbForms()[n]&(anyBase|presentBase) != 0, strings.HasSuffix(n, "ing") && isOneOf(b, "is", "are"):
			return false
		case isOneOf(n, "was", "were", "had", "did"), verbForms()[n]&(pastOnly|pastEither) != 0, strings.HasSuffix(n, "ed") && len(n) > 4:
			return true
		}
	}
	return false
}

// relative reads "today", "last month", "this financial year" at i.
func (f *dateFinder) relative(i int) int {
	t := f.toks[i]
	d := f.dateline
	day := func(n, offset int) int {
		x := d.AddDays(offset)
		return f.addRelative(i, i+n, x, x, "day")
	}
	switch t.Norm {
	case "today", "tonight", "आज":
		if f.ofTheAge(i) {
			return 0
		}
		return day(1, 0)
	case "yesterday":
		return day(1, -1)
	case "tomorrow":
		if f.ofTheAge(i) {
			return 0
		}
		return day(1, 1)
	case "कल":
		return f.kal(i)
	case "day":
		switch {
		case f.at(i+1).Norm == "before" && f.at(i+2).Norm == "yesterday":
			return day(3, -2)
		case f.at(i+1).Norm == "after" && f.at(i+2).Norm == "tomorrow":
			return day(3, 2)
		}
	case "earlier", "later":
		if f.at(i+1).Norm == "today" {
			return day(2, 0)
		}
	case "last", "previous", "पिछले", "पिछली", "गत":
		if f.at(i+1).Norm == "night" || f.at(i+1).Norm == "evening" {
			return day(2, -1)
		}
		return f.period(i, -1)
	case "this", "current", "इस", "चालू", "ongoing":
		switch f.at(i + 1).Norm {
		case "morning", "afternoon", "evening":
			return day(2, 0)
		}
		return f.period(i, 0)
	case "next", "coming", "अगले", "अगली", "आगामी":
		return f.period(i, 1)
	case "second", "third", "1st", "2nd", "3rd", "4th":
		return f.ordinalPart(i)
	}
	return 0
}

// ofTheAge reports "the jobs of today", "a better tomorrow", where the word is no day.
func (f *dateFinder) ofTheAge(i int) bool {
	b := f.at(i - 1).Norm
	if f.capital(i) && f.capital(i-1) && f.capital(i+1) && !f.headline() {
		return true // "the pillar Shaping Tomorrow Together"
	}
	if f.capital(i) && f.capital(i-1) && (f.at(i-2).Norm == "to" && f.at(i-3).Norm == "according" || isOneOf(f.at(i+1).Norm, "reported", "reports")) {
		return true // "according to Lagoon Today", "Lagoon Today reported"
	}
	return b == "of" && f.at(i-2).Norm != "as" || b == "better" || b == "brighter" || b == "and" && f.at(i-2).Norm == "today"
}

// titleDay reports a weekday in the name of a newspaper: "The Sunday Courier", "Sunday Times".
func (f *dateFinder) titleDay(i int) bool {
	if !f.capital(i) || !f.capital(i+1) || f.headline() {
		return false
	}
	return has(papers, f.at(i+1).Norm) || f.at(i-1).Text == "The" && i > 1
}

// papers are words that end the name of a newspaper.
var papers = set(`times guardian express mail telegraph magazine standard herald post tribune mirror observer courier chronicle`)

// capital reports a word that is written with a capital.
func (f *dateFinder) capital(i int) bool {
	t := f.at(i)
	return t.Kind == Word && t.Text != "" && t.Text[0] >= 'A' && t.Text[0] <= 'Z'
}

// headline reports a text in which most words that are none of the smallest have a capital.
func (f *dateFinder) headline() bool {
	capital, all := 0, 0
	for i, t := range f.toks {
		if t.Kind == Word && !Stop(t.Norm) {
			all++
			if f.capital(i) {
				capital++
			}
		}
	}
	return 10*capital > 7*all
}

// kal resolves the Hindi word for both yesterday and tomorrow by the verb that ends the sentence.
func (f *dateFinder) kal(i int) int {
	for j := i + 1; j < len(f.toks); j++ {
		switch n := f.toks[j].Norm; {
		case n == "था" || n == "थे" || n == "थी" || n == "गया" || n == "गई" || n == "गए" || n == "किया" || n == "हुआ" || n == "हुई":
			d := f.dateline.AddDays(-1)
			return f.addRelative(i, i+1, d, d, "day")
		case hasSuffixAny(n, "एगा", "ेगा", "ेगी", "ेंगे", "एंगे", "ाएंगे", "होगा", "होगी"):
			d := f.dateline.AddDays(1)
			return f.addRelative(i, i+1, d, d, "day")
		}
	}
	return 0
}

// period reads the week, month, quarter, year or financial year after "last", "this" or "next" at i.
func (f *dateFinder) period(i, offset int) int {
	d := f.dateline
	at := d.Time()
	j := i + 1
	switch f.at(j).Norm {
	case "week", "सप्ताह", "हफ्ते":
		from := d.AddDays(-(int(at.Weekday())+6)%7 + 7*offset)
		return f.addRelative(i, j+1, from, from.AddDays(6), "week")
	case "month", "महीने", "माह":
		first := time.Date(d.Year, d.Month+time.Month(offset), 1, 0, 0, 0, 0, time.UTC)
		from, to := monthDays(first.Year(), first.Month())
		return f.addRelative(i, j+1, from, to, "month")
	case "year", "वर्ष", "साल":
		if b := f.at(i - 1).Norm; b == "or" || b == "and" || f.at(j+1).Norm == "of" {
			return 0 // "the first or last year of ownership"
		}
		from, to := yearDays(d.Year + offset)
		return f.addRelative(i, j+1, from, to, "year")
	case "fiscal", "financial", "fy":
		next := j + 1
		if f.at(next).Norm == "year" {
			next++
		} else if f.at(j).Norm == "financial" {
			return 0
		}
		if y, n := f.fiscalNumber(next); y != 0 && n > next { // "the current financial year 2025-26" says it
			from, to := fiscalYear(y)
			return f.add(i, n, from, to, "fiscal year")
		}
		from, to := fiscalYear(fiscalYearOf(d) + offset)
		return f.addRelative(i, next, from, to, "fiscal year")
	case "quarter":
		q := (int(d.Month) - 1) / 3
		first := time.Date(d.Year, time.Month(3*(q+offset)+1), 1, 0, 0, 0, 0, time.UTC)
		return f.addRelative(i, j+1, sandarbh.DateOf(first), sandarbh.DateOf(first.AddDate(0, 3, -1)), "quarter")
	}
	if m := monthOf(f.at(j)); m != 0 && f.toks[i].Norm != "current" { // last May
		if _, n := f.yearAfter(j + 1); n > j+1 {
			return 0
		}
		if day, _ := f.dayOf(j + 1); day != 0 {
			return 0
		}
		y := d.Year
		if offset < 0 && m < d.Month && d.Month-m <= 2 {
			return f.addRelative(i, j+1, sandarbh.Date{}, sandarbh.Date{}, "month") // in April "last March" may be that of this year or of the last
		}
		switch {
		case offset < 0 && m >= d.Month:
			y--
		case offset > 0 && m <= d.Month:
			y++
		}
		from, to := monthDays(y, m)
		return f.addRelative(i, j+1, from, to, "month")
	}
	return 0
}

func hasSuffixAny(s string, ends ...string) bool {
	for _, e := range ends {
		if len(s) >= len(e) && s[len(s)-len(e):] == e {
			return true
		}
	}
	return false
}
