package lang

import (
	"strings"
	"time"

	"github.com/sandarbh/sandarbh"
)

// When is a time that the text names.
type When struct {
	Range
	From, To  sandarbh.Date // of a day equal; of a month, quarter or year its first and last day
	Precision string        // day, week, month, quarter, half, year, fiscal year, decade
	Relative  bool          // "today", "on Friday": resolved against the dateline
	InName    bool          // the year of a law or event, which is part of its name: "Act, 1957"
}

// Dates returns the times that s names, in order. Relative ones ("today", "on Friday", "last month") are resolved
// against dateline; with the zero dateline their From and To are zero. A day or month without a year takes the year
// that brings it nearest to the dateline. "2025-26" and "FY26" are financial years, April to March. An explicit day
// beside a relative word wins, and the two are one When: "04.05.2026 (today)".
func Dates(s string, dateline sandarbh.Date) []When {
	toks := pieces(s)
	found := findDates(s, toks, dateline)
	if len(found) == 0 {
		return nil
	}
	out := make([]When, len(found))
	for i, f := range found {
		out[i] = f.When
	}
	return out
}

// foundDate is a When with the tokens that it covers, [first, next).
type foundDate struct {
	When
	first, next int
	yearless    bool
	month       time.Month // of a yearless date
	day, toDay  int
}

// dateFinder looks for dates in the tokens of s.
type dateFinder struct {
	s        string
	toks     []Token
	dateline sandarbh.Date
	out      []foundDate
}

func findDates(s string, toks []Token, dateline sandarbh.Date) []foundDate {
	f := dateFinder{s: s, toks: toks, dateline: dateline}
	for i := 0; i < len(toks); {
		n := 0
		switch t := toks[i]; t.Kind {
		case Number:
			n = f.number(i)
		case Word:
			n = f.word(i)
		}
		i += max(n, 1)
	}
	f.years()
	f.marry()
	return f.out
}

// at returns the token at i, or an empty mark beyond the ends.
func (f *dateFinder) at(i int) Token { return tokenAt(f.toks, i) }

func tokenAt(toks []Token, i int) Token {
	if i < 0 || i >= len(toks) {
		return Token{Kind: Punct}
	}
	return toks[i]
}

// glued reports whether tokens i-1 and i touch.
func glued(toks []Token, i int) bool {
	return i > 0 && i < len(toks) && toks[i-1].End == toks[i].Start
}

// decade adds the ten years from a year that ends in nought.
func (f *dateFinder) decade(i, j int, year string) int {
	y := fullYear(year)
	if y%10 != 0 || y == 0 {
		return 0
	}
	from, _ := yearDays(y)
	_, to := yearDays(y + 9)
	return f.add(i, j, from, to, "decade")
}

// apostropheDecade reports "the 1970's", "in the early 1970's"; "2010's budget" is of one year.
func (f *dateFinder) apostropheDecade(i int) bool {
	t := f.at(i)
	if len(t.Norm) != 4 || t.Norm[3] != '0' || f.at(i+1).Norm != "'" || f.at(i+2).Norm != "s" || !glued(f.toks, i+1) || !glued(f.toks, i+2) {
		return false
	}
	return isOneOf(f.at(i-1).Norm, "the", "early", "late", "mid")
}

// add keeps a date over the tokens [i, j) and returns j-i.
func (f *dateFinder) add(i, j int, from, to sandarbh.Date, precision string) int {
	f.out = append(f.out, foundDate{
		When:  When{Range: Range{f.toks[i].Start, f.toks[j-1].End}, From: from, To: to, Precision: precision},
		first: i, next: j,
	})
	return j - i
}

func (f *dateFinder) addRelative(i, j int, from, to sandarbh.Date, precision string) int {
	f.add(i, j, from, to, precision)
	last := &f.out[len(f.out)-1]
	last.Relative = true
	if f.dateline.IsZero() {
		last.From, last.To = sandarbh.Date{}, sandarbh.Date{}
	}
	return j - i
}

// addDay keeps day to toDay of a month. year 0 is resolved later.
func (f *dateFinder) addDay(i, j, day, toDay int, m time.Month, year int) int {
	precision := "day"
	if day == 0 {
		precision = "month"
	}
	n := f.add(i, j, sandarbh.Date{}, sandarbh.Date{}, precision)
	d := &f.out[len(f.out)-1]
	d.month, d.day, d.toDay = m, day, toDay
	d.yearless = year == 0
	if year != 0 {
		d.setYear(year)
	}
	return n
}

func (d *foundDate) setYear(year int) {
	if d.day == 0 {
		d.From, d.To = monthDays(year, d.month)
		return
	}
	d.From = sandarbh.Date{Year: year, Month: d.month, Day: d.day}
	d.To = sandarbh.Date{Year: year, Month: d.month, Day: d.toDay}
}

func monthDays(year int, m time.Month) (from, to sandarbh.Date) {
	first := time.Date(year, m, 1, 0, 0, 0, 0, time.UTC)
	return sandarbh.DateOf(first), sandarbh.DateOf(first.AddDate(0, 1, -1))
}

func yearDays(year int) (from, to sandarbh.Date) {
	return sandarbh.Date{Year: year, Month: time.January, Day: 1}, sandarbh.Date{Year: year, Month: time.December, Day: 31}
}

// validDay reports whether the month has the day in some year.
func validDay(m time.Month, d int) bool {
	if m < 1 || m > 12 || d < 1 || d > 31 {
		return false
	}
	switch m {
	case time.February:
		return d <= 29
	case time.April, time.June, time.September, time.November:
		return d <= 30
	}
	return true
}

// validDate reports whether the calendar has the day.
func validDate(y int, m time.Month, d int) bool {
	return validDay(m, d) && time.Date(y, m, d, 0, 0, 0, 0, time.UTC).Day() == d
}

// dayOf reads a day of the month at i: "20", "20th", or "20 th" torn apart. next is the token after it.
func (f *dateFinder) dayOf(i int) (day, next int) {
	t := f.at(i)
	if t.Kind != Number || len(t.Norm) > 4 {
		return 0, i
	}
	n := t.Norm
	if len(n) > 2 && isOrdinalEnding(n[len(n)-2:]) {
		n = n[:len(n)-2]
	}
	d := atoi(n)
	if d < 1 || d > 31 || len(n) > 2 {
		return 0, i
	}
	if e := f.at(i + 1); e.Kind == Word && isOrdinalEnding(e.Text) {
		return d, i + 2
	}
	return d, i + 1
}

// yearAfter reads a year at i, after a comma or apostrophe: ", 2026", "'26". It returns 0 if there is none.
func (f *dateFinder) yearAfter(i int) (year, next int) {
	j := i
	if c := f.at(j); c.Text == "," {
		j++
	}
	if c := f.at(j); isApostropheToken(c) {
		if y := f.at(j + 1); y.Kind == Number && len(y.Norm) == 2 && glued(f.toks, j+1) {
			return fullYear(y.Norm), j + 2
		}
		return 0, i
	}
	if w := f.at(j).Norm; (w == "of" || w == "in") && j == i {
		j++
	}
	if y := f.at(j); y.Kind == Number && len(y.Norm) == 4 {
		if n := fullYear(y.Norm); n != 0 && !f.measured(j) {
			return n, j + 1
		}
	}
	return 0, i
}

func isApostropheToken(t Token) bool {
	r, n := runeAt(t.Text, 0)
	return n > 0 && n == len(t.Text) && isApostrophe(r)
}

// measured reports whether a scale or unit makes the number at i a quantity.
func (f *dateFinder) measured(i int) bool {
	t := f.at(i + 1)
	if t.Text == "%" {
		return true
	}
	if t.Kind != Word {
		return false
	}
	if _, ok := scales[t.Norm]; ok {
		return true
	}
	u, n := unitAt(f.toks, i+1)
	return n > 0 && (u.name != "day" && u.name != "year" && u.name != "month" || u.name == "year" && t.Norm == "years" || t.Norm == "days" || t.Norm == "months")
}

func isSeparator(t Token) bool {
	if t.Text == "/" || t.Text == "." {
		return true
	}
	r, n := runeAt(t.Text, 0)
	return n > 0 && n == len(t.Text) && isHyphen(r)
}

// number looks for a date that begins with the number at i.
func (f *dateFinder) number(i int) int {
	t := f.toks[i]
	if strings.Count(t.Norm, ".") == 2 { // 20.05.2026
		p := strings.Split(t.Norm, ".")
		if d, ok := numericDate(p[0], p[1], p[2]); ok {
			return f.add(i, i+1, d, d, "day")
		}
		return 0
	}
	if n := f.slashed(i); n > 0 {
		return n
	}
	if len(t.Norm) == 5 && t.Norm[4] == 's' || len(t.Norm) == 3 && t.Norm[2] == 's' { // 1980s
		return f.decade(i, i+1, t.Norm[:len(t.Norm)-1])
	}
	if f.apostropheDecade(i) {
		return f.decade(i, i+3, t.Norm)
	}
	if n := f.dayMonth(i); n > 0 {
		return n
	}
	if n := f.ago(i); n > 0 {
		return n
	}
	if n := f.yearSpan(i, i); n > 0 {
		return n
	}
	return 0
}

// numericDate reads day, month, year; or year, month, day; or month, day, year where the day comes second.
func numericDate(a, b, c string) (sandarbh.Date, bool) {
	if len(a) == 4 {
		a, c = c, a
	}
	if len(a) > 2 || len(b) > 2 || len(c) != 4 && len(c) != 2 {
		return sandarbh.Date{}, false
	}
	d, m, y := atoi(a), atoi(b), fullYear(c)
	if m > 12 && d <= 12 {
		d, m = m, d
	}
	if y == 0 || !validDate(y, time.Month(m), d) {
		return sandarbh.Date{}, false
	}
	return sandarbh.Date{Year: y, Month: time.Month(m), Day: d}, true
}

// slashed reads 20/05/2026, 20-05-2026, 2026-05-20.
func (f *dateFinder) slashed(i int) int {
	if i+4 >= len(f.toks) || !glued(f.toks, i+1) || !glued(f.toks, i+2) || !glued(f.toks, i+3) || !glued(f.toks, i+4) {
		return 0
	}
	t := f.toks[i:]
	if !isSeparator(t[1]) || t[1].Text != t[3].Text || t[2].Kind != Number || t[4].Kind != Number {
		return 0
	}
	if n := f.at(i + 5); isSeparator(n) && n.Text != "." && glued(f.toks, i+5) {
		return 0 // part of a longer number
	}
	d, ok := numericDate(t[0].Norm, t[2].Norm, t[4].Norm)
	if !ok {
		return 0
	}
	return f.add(i, i+5, d, d, "day")
}

// dayMonth reads "20 May 2026", "20th of May", "10-12 March 2026", "5, 6 and 7 May".
func (f *dateFinder) dayMonth(i int) int {
	day, j := f.dayOf(i)
	if day == 0 {
		return 0
	}
	type one struct{ day, first, next int }
	days := [8]one{{day, i, j}}
	n, span := 1, false
	for n < len(days) {
		k, joined := j, false
		switch t := f.at(k); {
		case t.Kind == Punct && (isSeparator(t) && t.Text != "." && t.Text != "/" || t.Text == "–"), t.Norm == "to" || t.Norm == "से":
			span, joined = true, true
			k++
		case t.Text == ",":
			joined = true
			k++
			if a := f.at(k).Norm; a == "and" || a == "&" {
				k++
			}
		case t.Norm == "and" || t.Norm == "&" || t.Norm == "और":
			joined = true
			k++
		}
		if !joined {
			break
		}
		d, next := f.dayOf(k)
		if d == 0 {
			break
		}
		days[n] = one{d, k, next}
		n++
		j = next
	}
	if w := f.at(j).Norm; w == "of" {
		j++
	} else if w == "-" && glued(f.toks, j) { // 20-May-2026
		j++
	}
	m := monthOf(f.at(j))
	first, year := i, 0
	next := j + 1
	if m == 0 {
		if from, to, y := monthPair(f.at(j)); y != 0 && from == to { // 20-May-26, split after the day
			m, year = from, y
		}
	}
	if m == 0 || !validDay(m, days[n-1].day) {
		return 0
	}
	if f.at(next).Text == "." && isMonthShort(f.at(j)) && f.at(next+1).Kind == Number {
		next++
	}
	if year == 0 {
		if y := f.at(next); y.Norm == "-" && glued(f.toks, next) && f.at(next+1).Kind == Number {
			if v := fullYear(f.at(next + 1).Norm); v != 0 {
				year, next = v, next+2
			}
		}
	}
	if year == 0 {
		year, next = f.yearAfter(next)
	}
	if span && n == 2 || n == 2 && days[1].day == days[0].day+1 {
		if days[0].day <= days[1].day && validDay(m, days[0].day) {
			return f.addDay(first, next, days[0].day, days[1].day, m, year)
		}
		// "28 to 3 March": the first is no day of this month.
		f.addDay(days[1].first, next, days[1].day, days[1].day, m, year)
		return next - first
	}
	for k := 0; k < n-1; k++ {
		if validDay(m, days[k].day) {
			f.addDay(days[k].first, days[k].next, days[k].day, days[k].day, m, year)
		}
	}
	f.addDay(days[n-1].first, next, days[n-1].day, days[n-1].day, m, year)
	return next - first
}

// yearSpan reads a year, a financial year (2025-26) or a span of years (2019-2024) at j; the date covers from i.
func (f *dateFinder) yearSpan(i, j int) int {
	t := f.at(j)
	y := fullYear(t.Norm)
	if t.Kind != Number || len(t.Norm) != 4 || y < 1700 {
		return 0
	}
	sep, second := f.at(j+1), f.at(j+2)
	if isSeparator(sep) && sep.Text != "." && second.Kind == Number && second.Start-t.End <= 6 && (len(second.Norm) == 2 || len(second.Norm) == 4) {
		z := fullYear(second.Norm)
		if len(second.Norm) == 2 {
			z = y/100*100 + atoi(second.Norm)
			if z < y {
				z += 100
			}
		}
		longer := isSeparator(f.at(j+3)) && f.at(j+3).Text != "." && glued(f.toks, j+3) && f.at(j+4).Kind == Number && glued(f.toks, j+4)
		switch {
		case longer:
		case z == y+1:
			from, to := fiscalYear(z)
			return f.add(i, j+3, from, to, "fiscal year")
		case z > y && z < y+60 && sep.Text != "/":
			from, _ := yearDays(y)
			_, to := yearDays(z)
			return f.add(i, j+3, from, to, "year")
		}
	}
	if i != j || !f.isYear(j) {
		return 0
	}
	from, to := yearDays(y)
	n := f.add(i, j+1, from, to, "year")
	f.out[len(f.out)-1].InName = f.inName(j)
	return n
}

// isYear tells a year from a quantity or code of four digits.
func (f *dateFinder) isYear(i int) bool {
	t, before, after := f.toks[i], f.at(i-1), f.at(i+1)
	y := atoi(t.Norm)
	if y < 1700 || y >= 2150 || f.measured(i) {
		return false
	}
	switch before.Text {
	case "₹", "$", "€", "£", "#", "+", "@", "`", "¥":
		return false
	}
	if glued(f.toks, i) && before.Kind == Punct {
		switch r, _ := runeAt(before.Text, 0); {
		case r == '/' || r == '.' || r == '_' || r == '=' || r == ':':
			return false
		case isHyphen(r) && f.at(i-2).Kind == Number && glued(f.toks, i-1):
			return false
		}
	}
	if after.Kind == Punct && glued(f.toks, i+1) && after.Text == "/" || after.Text == ":" && f.at(i+2).Kind == Number && glued(f.toks, i+2) {
		return false
	}
	if before.Text == "." && has(numberedThings, f.at(i-2).Norm) && f.at(i-2).Norm != "act" {
		return false // No. 2026
	}
	if after.Norm == "पर" && has(dialled, f.at(i+2).Norm) {
		return false // a number to call
	}
	switch before.Norm {
	case "rs", "rs.", "re", "inr", "usd", "no", "nos", "number", "section", "article", "rule", "id", "prid", "code", "page", "room", "pin", "train", "flight":
		return false
	case "about", "over", "nearly", "almost", "around", "approximately", "than", "least", "additional", "another", "these", "total", "some", "to", "current", "present", "existing":
		return !pluralNoun(after)
	case "in", "since", "by", "of", "during", "until", "till", "from", "year", "before", "after", "the", "वर्ष", "साल", "सन्", "सन":
		if y%100 == 0 && pluralNoun(after) && before.Norm != "year" && before.Norm != "since" {
			return false
		}
		return true
	}
	if y%100 == 0 || y < 1850 || y > 2070 {
		return !pluralNoun(after) && y < 2100
	}
	return true
}

// dialled are the words after "1962 पर" that make it a telephone number.
var dialled = set(`फोन कॉल काल संपर्क डायल मैसेज`)

// inName reports whether the year at i belongs to the name of a law or event before it: "Act, 1957", "Rules 2026".
func (f *dateFinder) inName(i int) bool {
	b := f.at(i - 1)
	if b.Text == "," {
		b = f.at(i - 2)
	}
	if b.Text == ")" {
		return strings.HasSuffix(f.at(i-3).Norm, "amendment") || f.at(i-1).Text == ")" && lawWord(f.at(i-4).Norm) || f.bracketInName(i)
	}
	if b.Kind != Word || !isUpper(rune(b.Text[0])) {
		return false
	}
	// "Census 2027", "World Cup 2026"; but not "In 2014".
	return lawWord(b.Norm) || f.at(i-1).Kind == Word && !Stop(b.Norm) && !has(qualifierWords, b.Norm) && b.Norm != "year" && !isOneOf(b.Norm, "kharif", "rabi", "zaid", "summer", "winter", "spring", "autumn", "monsoon", "season", "fy")
}

// bracketInName reports a short form or number of a name in brackets before the year at i: "Yoga Day (IDY) 2026",
// "Examination (II), 2025".
func (f *dateFinder) bracketInName(i int) bool {
	j := i - 1
	if f.at(j).Text == "," {
		j--
	}
	if f.at(j).Text != ")" || f.at(j-2).Text != "(" || f.at(j-1).Text != strings.ToUpper(f.at(j-1).Text) || f.at(j-1).Kind != Word {
		return false
	}
	b := f.at(j - 3)
	return b.Kind == Word && isUpper(rune(b.Text[0])) && !Stop(b.Norm)
}

func lawWord(n string) bool {
	switch n {
	case "act", "acts", "rules", "rule", "bill", "code", "ordinance", "regulations", "regulation", "order", "policy", "scheme", "guidelines", "adhiniyam", "sanhita", "convention", "protocol", "agreement", "treaty", "amendment", "notification", "statute", "resolution":
		return true
	}
	return false
}

// ago reads "two days ago", "5 years back" at i.
func (f *dateFinder) ago(i int) int {
	n, ok := smallNumber(f.toks[i])
	if !ok {
		return 0
	}
	j := i + 1
	var days, monthsN int
	precision := "day"
	switch f.at(j).Norm {
	case "day", "days":
		days = n
	case "week", "weeks":
		days = 7 * n
		precision = "week"
	case "month", "months":
		monthsN = n
		precision = "month"
	case "year", "years":
		monthsN = 12 * n
		precision = "year"
	case "decade", "decades":
		monthsN = 120 * n
		precision = "decade"
	default:
		return 0
	}
	if w := f.at(j + 1).Norm; w != "ago" && w != "back" {
		return 0
	}
	from := f.dateline.Time().AddDate(0, -monthsN, -days)
	d := sandarbh.DateOf(from)
	to := d
	switch precision {
	case "week":
		d = d.AddDays(-int(from.Weekday()+6) % 7)
		to = d.AddDays(6)
	case "month":
		d, to = monthDays(d.Year, d.Month)
	case "year", "decade":
		d, to = yearDays(d.Year)
	}
	return f.addRelative(i, j+2, d, to, precision)
}

// smallNumber reads "two", "12", "a".
func smallNumber(t Token) (int, bool) {
	switch t.Kind {
	case Number:
		n := atoi(t.Norm)
		return n, n > 0 && n < 500
	case Word:
		if t.Norm == "a" || t.Norm == "an" {
			return 1, true
		}
		v, ok := numberWords[t.Norm]
		return int(v), ok && v > 0 && v < 100
	}
	return 0, false
}

// word looks for a date that begins with the word at i.
func (f *dateFinder) word(i int) int {
	t := f.toks[i]
	first := t.Norm[:min(1, len(t.Norm))]
	if m := monthOf(t); m != 0 {
		return f.monthFirst(i, m)
	}
	if strings.IndexByte(t.Norm, '-') > 0 {
		return f.hyphenated(i)
	}
	if d, ok := weekdays[t.Norm]; ok && (isUpper(rune(t.Text[0])) || t.Text[0] >= 0x80) {
		return f.weekday(i, d)
	}
	if n := f.wordDay(i); n > 0 {
		return n
	}
	switch first {
	case "q", "h", "f":
		return f.fiscal(i)
	}
	if n := f.relative(i); n > 0 {
		return n
	}
	if _, ok := numberWords[t.Norm]; ok || t.Norm == "a" {
		return f.ago(i)
	}
	return 0
}

// monthFirst reads "May 20, 2026", "May 20-22", "May 2026", "April to June 2026", "May".
func (f *dateFinder) monthFirst(i int, m time.Month) int {
	j := i + 1
	if f.at(j).Text == "." && isMonthShort(f.toks[i]) {
		j++
	}
	if day, next := f.dayOf(j); day != 0 && validDay(m, day) && !f.measured(next-1) && f.at(next).Text != ":" {
		year, last := f.yearAfter(next)
		to := day
		if t := f.at(next); year == 0 && (t.Kind == Punct && isSeparator(t) && t.Text != "." && t.Text != "/" || t.Norm == "to" || t.Norm == "and" || t.Norm == "&") {
			if d, n := f.dayOf(next + 1); d > day && validDay(m, d) && monthOf(f.at(n)) == 0 && !f.measured(n-1) && !pluralNoun(f.at(n)) {
				to, last = d, n
				if year, n = f.yearAfter(n); year != 0 {
					last = n
				}
			}
		}
		if year == 0 && last < next {
			last = next
		}
		if n := f.monthList(i, day, next, m); n > 0 {
			return n
		}
		if (t0(f.toks[i]) && f.at(j).Kind == Number) || isUpper(rune(f.toks[i].Text[0])) {
			return f.addDay(i, last, day, to, m, year)
		}
		return 0
	}
	if year, next := f.yearAfter(j); year != 0 {
		if sep := f.at(next); !isSeparator(sep) || sep.Text == "." || f.at(next+1).Kind != Number || len(f.at(next+1).Norm) != 2 {
			return f.addDay(i, next, 0, 0, m, year)
		}
	}
	if w := f.at(j); w.Norm == "to" || w.Norm == "and" || w.Kind == Punct && isSeparator(w) && w.Text != "." { // April to June 2026
		if n := monthOf(f.at(j + 1)); n != 0 {
			if year, next := f.yearAfter(j + 2); year != 0 && w.Norm != "and" {
				return f.monthSpan(i, next, m, n, year)
			}
		}
	}
	if isMonthShort(f.toks[i]) && f.toks[i].Text[0] < 0x80 {
		return 0
	}
	if (m == time.May || m == time.March || m == time.August) && !f.afterPreposition(i) || f.at(i+1).Norm == "past" {
		return 0
	}
	return f.addDay(i, i+1, 0, 0, m, 0)
}

// monthList reads the days after the first in "April 9, 23 and 29": one date where they follow one another, else each
// its own. It returns 0 if the list does not end in "and".
func (f *dateFinder) monthList(i, day, next int, m time.Month) int {
	type one struct{ day, first, next int }
	days := []one{{day, i, next}}
	closed := false
	for k := next; !closed && f.at(k).Text == "," || f.at(k).Norm == "and" || f.at(k).Norm == "&"; {
		for f.at(k).Text == "," || f.at(k).Norm == "and" || f.at(k).Norm == "&" {
			closed = closed || f.at(k).Text != ","
			k++
		}
		d, n := f.dayOf(k)
		if d <= days[len(days)-1].day || !validDay(m, d) || f.measured(n-1) || pluralNoun(f.at(n)) || monthOf(f.at(n)) != 0 {
			return 0
		}
		days = append(days, one{d, k, n})
		k = n
	}
	if !closed || len(days) < 3 {
		return 0
	}
	last := days[len(days)-1]
	year, n := f.yearAfter(last.next)
	if year == 0 {
		n = last.next
	}
	if last.day-day == len(days)-1 {
		return f.addDay(i, n, day, last.day, m, year)
	}
	for k, d := range days {
		if k == len(days)-1 {
			d.next = n
		}
		f.addDay(d.first, d.next, d.day, d.day, m, year)
	}
	return n - i
}

// t0 reports a word of another script than Latin.
func t0(t Token) bool { return t.Text[0] >= 0x80 }

func (f *dateFinder) monthSpan(i, j int, m, n time.Month, year int) int {
	fromYear := year
	if n < m {
		fromYear--
	}
	from, _ := monthDays(fromYear, m)
	_, to := monthDays(year, n)
	precision := "month"
	if (int(n)-int(m)+12)%12 == 2 && (m-1)%3 == 0 {
		precision = "quarter"
	}
	return f.add(i, j, from, to, precision)
}

// afterPreposition reports whether a word that goes before times stands before i.
func (f *dateFinder) afterPreposition(i int) bool {
	switch f.at(i - 1).Norm {
	case "in", "of", "by", "since", "until", "till", "during", "last", "next", "this", "from", "to", "between", "early", "late", "mid", "end", "through", "before", "after", "and", "every":
		return true
	}
	return t0(f.toks[i])
}

// hyphenated reads "April-June 2026", "Feb-26", "mid-May", "mid-2026", "FY-26".
func (f *dateFinder) hyphenated(i int) int {
	t := f.toks[i]
	if from, to, year := monthPair(t); from != 0 {
		next := i + 1
		if year == 0 {
			year, next = f.yearAfter(next)
		}
		switch {
		case year == 0 && !f.dateline.IsZero():
			year, next = f.nearestYear(to, 1), i+1
		case year == 0:
			return f.add(i, i+1, sandarbh.Date{}, sandarbh.Date{}, "month")
		}
		if from == to {
			return f.addDay(i, next, 0, 0, from, year)
		}
		return f.monthSpan(i, next, from, to, year)
	}
	k := strings.IndexByte(t.Norm, '-')
	switch t.Norm[:k] {
	case "mid", "end", "early", "late", "pre", "post":
		if m := months[t.Norm[k+1:]]; m != 0 {
			year, next := f.yearAfter(i + 1)
			return f.addDay(i, max(next, i+1), 0, 0, m, year)
		}
		if y := fullYear(t.Norm[k+1:]); y != 0 && len(t.Norm)-k == 5 {
			from, to := yearDays(y)
			return f.add(i, i+1, from, to, "year")
		}
	case "fy":
		return f.fiscal(i)
	}
	return 0
}

// fiscal reads "FY 2025-26", "FY26", "Q1 FY27", "Q1 of FY 2026-27", "fiscal 2026", "financial year 2025-26",
// "first quarter of 2026-27".
func (f *dateFinder) fiscal(i int) int {
	t := f.toks[i]
	part, ends, ok := fiscalWord(t.Norm)
	j := i + 1
	if !ok {
		switch {
		case t.Norm == "fiscal" || t.Norm == "financial" && strings.HasPrefix(f.at(j).Norm, "year"):
			if strings.HasPrefix(f.at(j).Norm, "year") {
				j++
			}
		case (t.Norm == "first" || t.Norm == "fourth") && f.at(j).Norm == "quarter", t.Norm == "first" && f.at(j).Norm == "half":
			return f.ordinalPart(i)
		default:
			return 0
		}
	}
	if part != 0 && ends == 0 { // Q1 alone: a year must follow
		return f.partOf(i, j, part)
	}
	if ends == 0 {
		if isApostropheToken(f.at(j)) {
			j++
		}
		y, next := f.fiscalNumber(j)
		if y == 0 {
			return 0
		}
		ends, j = y, next
	} else if n := f.at(j); isSeparator(n) && n.Text != "." && glued(f.toks, j) { // FY2025-26, FY25-26
		if s := f.at(j + 1); s.Kind == Number && len(s.Norm) == 2 && fullYear(s.Norm) == ends+1 {
			ends, j = ends+1, j+2
		}
	}
	from, to := fiscalYear(ends)
	if part != 0 {
		from, to = yearPart(from, part)
		return f.add(i, j, from, to, partName(part))
	}
	return f.add(i, j, from, to, "fiscal year")
}

func partName(part int) string {
	if part > 4 {
		return "half"
	}
	return "quarter"
}

// fiscalNumber reads the number of a financial year at i: "2025-26", "2026", "26", "25-26".
func (f *dateFinder) fiscalNumber(i int) (ends, next int) {
	t := f.at(i)
	if t.Kind != Number {
		return 0, i
	}
	y := fullYear(t.Norm)
	if y == 0 {
		return 0, i
	}
	if sep, z := f.at(i+1), f.at(i+2); isSeparator(sep) && sep.Text != "." && z.Kind == Number {
		if e := fullYear(z.Norm); e == y+1 {
			return e, i + 3
		}
	}
	return y, i + 1
}

// partOf reads what follows a quarter or half: "of FY 2026-27", "FY27", "2026-27", "of 2026".
func (f *dateFinder) partOf(i, j, part int) int {
	for f.at(j).Norm == "of" || f.at(j).Norm == "the" || f.at(j).Text == "," || isSeparator(f.at(j)) && f.at(j).Text != "." {
		j++
	}
	if n := f.at(j).Norm; n == "financial" || n == "fiscal" || n == "fy" {
		j++
		if f.at(j).Norm == "year" {
			j++
		}
		y, next := f.fiscalNumber(j)
		if y == 0 {
			return 0
		}
		from, _ := fiscalYear(y)
		from, to := yearPart(from, part)
		return f.add(i, next, from, to, partName(part))
	}
	if _, ends, ok := fiscalWord(f.at(j).Norm); ok && ends != 0 {
		next := j + 1
		if s := f.at(j + 2); isSeparator(f.at(j+1)) && s.Kind == Number && fullYear(s.Norm) == ends+1 {
			ends, next = ends+1, j+3
		}
		from, _ := fiscalYear(ends)
		from, to := yearPart(from, part)
		return f.add(i, next, from, to, partName(part))
	}
	t := f.at(j)
	y := fullYear(t.Norm)
	if t.Kind != Number || len(t.Norm) != 4 || y == 0 {
		return 0
	}
	if ends, next := f.fiscalNumber(j); next == j+3 {
		from, _ := fiscalYear(ends)
		from, to := yearPart(from, part)
		return f.add(i, next, from, to, partName(part))
	}
	from, _ := yearDays(y)
	from, to := yearPart(from, part)
	return f.add(i, j+1, from, to, partName(part))
}

// ordinalPart reads "first quarter of 2026-27", "second half of FY26" at i.
func (f *dateFinder) ordinalPart(i int) int {
	part := 0
	switch f.toks[i].Norm {
	case "first", "1st":
		part = 1
	case "second", "2nd":
		part = 2
	case "third", "3rd":
		part = 3
	case "fourth", "last", "4th":
		part = 4
	default:
		return 0
	}
	switch f.at(i + 1).Norm {
	case "quarter":
	case "half":
		if part > 2 {
			return 0
		}
		part += 4
	default:
		return 0
	}
	if f.at(i+2).Norm != "of" && f.at(i+2).Norm != "fy" && f.at(i+2).Text != "(" {
		return 0
	}
	return f.partOf(i, i+2, part)
}

// years gives days and months without a year the year of a date close after them ("28 February to 3 March 2026"),
// else the year nearest to the dateline.
func (f *dateFinder) years() {
	for k := range f.out {
		d := &f.out[k]
		if !d.yearless {
			continue
		}
		if k+1 < len(f.out) {
			next := f.out[k+1]
			if next.month != 0 && next.Start-d.End < 12 && !next.yearless && !next.From.IsZero() && f.joins(d.next, next.first) {
				y := next.From.Year
				if d.month > next.month {
					y--
				}
				if d.day == 0 || validDate(y, d.month, d.day) {
					d.setYear(y)
					continue
				}
			}
		}
		if y := f.nearestYear(d.month, max(d.day, 1)); y != 0 {
			d.setYear(y)
		}
	}
}

// joins reports whether only words that tie two dates together stand between the tokens i and j.
func (f *dateFinder) joins(i, j int) bool {
	if i == j {
		return false
	}
	for ; i < j; i++ {
		switch t := f.at(i); t.Norm {
		case "to", "and", "till", "until", "through", "&", ",", "-", "से", "और", "or", "up":
		default:
			return false
		}
	}
	return true
}

// nearestYear returns the year that brings the day nearest to the dateline, or 0 without one.
func (f *dateFinder) nearestYear(m time.Month, day int) int {
	if f.dateline.IsZero() {
		return 0
	}
	best, gap := 0, 1000
	for y := f.dateline.Year - 1; y <= f.dateline.Year+1; y++ {
		if !validDate(y, m, day) {
			continue
		}
		d := sandarbh.Date{Year: y, Month: m, Day: day}.DaysSince(f.dateline)
		if d < 0 {
			d = -d
		}
		if d < gap {
			best, gap = y, d
		}
	}
	return best
}

// marry makes one of a relative word and the explicit day beside it; the explicit day wins.
func (f *dateFinder) marry() {
	out := f.out[:0]
	for _, d := range f.out {
		if n := len(out); n > 0 {
			p := &out[n-1]
			if p.Relative != d.Relative && p.Precision == "day" && d.Precision == "day" && f.beside(p.next, d.first) {
				end := d.End
				if p.Relative {
					start := p.Start
					first := p.first
					*p = d
					p.Start, p.first = start, first
				}
				p.End, p.next = end, d.next
				if f.at(p.next).Text == ")" && strings.IndexByte(f.s[p.Start:p.End], '(') >= 0 {
					p.End = f.at(p.next).End
					p.next++
				}
				continue
			}
		}
		out = append(out, d)
	}
	f.out = out
}

// beside reports whether at most marks and "i.e." part the tokens i and j.
func (f *dateFinder) beside(i, j int) bool {
	if j-i > 3 {
		return false
	}
	for ; i < j; i++ {
		switch t := f.at(i); t.Norm {
		case ",", "(", "-", "ie", "on", "the", "i.e":
		default:
			return false
		}
	}
	return true
}

// atoi reads ASCII digits, or returns -1.
func atoi(s string) int {
	n := 0
	for i := 0; i < len(s); i++ {
		if s[i] < '0' || s[i] > '9' || n > 1e8 {
			return -1
		}
		n = n*10 + int(s[i]-'0')
	}
	if s == "" {
		return -1
	}
	return n
}
