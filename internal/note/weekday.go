package note

import (
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
)

// Days of the week. A newspaper gives both: "on Tuesday (May 19, 2026)". A note is read long after, and the date alone says it;
// with the brackets gone, no cut for length can take the date and leave the weekday.

// weekdayDated is a weekday with its date in brackets, behind a preposition.
var weekdayDated = lang.MustCompile(`\b((?i:on|by|till|until|since|from|before|after|to|of|and|his|her|their|its) )((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day) ?\(([^()]{4,24})\)`)

// farYear is a slip of the pen for a year: "May 22, 2206".
var farYear = lang.MustCompile(`^[A-Z][a-z]+ \d{1,2},? 2[1-9]\d\d$`)

// dateAlone leaves of a weekday and its date the date. Where the two are of different days, nobody can tell which is meant, and
// neither stays: "on Monday (May 5, 2026)".
func dateAlone(s string, published sandarbh.Date) string {
	if !strings.Contains(s, "day (") && !strings.Contains(s, "day(") {
		return s
	}
	var b strings.Builder
	last := 0
	for _, m := range weekdayDated.FindAllStringSubmatchIndex(s, -1) {
		date := strings.TrimSpace(s[m[6]:m[7]])
		if farYear.MatchString(date) && s[m[2]:m[3]] == "on " && m[2] > 0 {
			b.WriteString(strings.TrimRight(s[last:m[2]], " "))
			last = m[1]
			continue
		}
		w := lang.Dates(date, published)
		if partOfDay.MatchString(s[m[1]:]) || len(w) != 1 || w[0].Len() != len(date) || w[0].Relative || w[0].Precision != "day" || w[0].From != w[0].To || w[0].From.IsZero() {
			continue
		}
		day := w[0].From.Long()
		switch same := w[0].From.Time().Weekday().String() == s[m[4]:m[5]]; {
		case !same && s[m[2]:m[3]] == "on " && m[2] > 0:
			b.WriteString(strings.TrimRight(s[last:m[2]], " "))
			last = m[1]
			continue
		case !same:
			continue
		case strings.Contains(date, day[len(day)-4:]):
			date = day // without a comma
		}
		b.WriteString(s[last:m[4]])
		b.WriteString(date)
		last = m[1]
	}
	return b.String() + s[last:]
}

// nearYears are the years of days close before that of the document, which a sentence that is too long can spare.
func (d *draft) nearYears() []lang.Range {
	var out []lang.Range
	if d.from == nil {
		return out
	}
	published := lang.DayOf(d.from.doc)
	for _, w := range lang.Dates(d.text, published) {
		day := w.From.Long()
		if lag := published.DaysSince(w.From); w.Precision == "day" && !published.IsZero() && w.Of(d.text) == day && lag >= 0 && lag <= weeksAway && !inBrackets(d.text, w.Start) {
			out = append(out, lang.Range{Start: w.End - len(" 2026"), End: w.End})
		}
	}
	return out
}
