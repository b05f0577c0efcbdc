package plain

import (
	"cmp"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/sandarbh/sandarbh"
)

// datelines labels the line with the page's day and hour, and the place and day that open the first
// sentence: these are cut off, and the sentence stays prose.
func (d *reader) datelines() {
	prose, released := 0, d.released()
	for i := 0; i < len(d.parts) && i < 400; i++ {
		p := &d.parts[i]
		if !p.open() && p.kind != sandarbh.Title && p.kind != sandarbh.Heading {
			continue
		}
		s := d.at(i)
		f := fold(s[:min(len(s), 240)])
		if p.open() && dateLine(f, p) && !d.dated(i, prose) {
			d.parts[i].kind = sandarbh.Dateline
			if n := postedEnd(s); n > 0 && n < len(s) {
				d.cut(i, n, sandarbh.Dateline)
			}
			continue
		}
		if p.kind != "" {
			continue
		}
		if n := postedEnd(s); n > 0 && starts(f, "posted on") {
			d.cut(i, n, sandarbh.Dateline)
			continue
		}
		if prose == 0 && p.words <= 3 && i < 40 && city(strings.TrimRight(f, ".:, ")) {
			p.kind = sandarbh.Dateline
			continue
		}
		if prose == 0 && p.words > 6 {
			if n := cmp.Or(placeEnd(s, !released), dayEnd(s)); n > 0 {
				d.cut(i, n, sandarbh.Dateline)
				i++
			}
		}
		if p.words > 12 && p.stopped() && p.indent < 4 {
			prose++
		}
		if prose > 3 && i > 60 {
			return
		}
	}
}

// dated reports whether part i, below the article's first paragraphs, is one of several lines in a row that name a day and a
// place: a tour's dates, a calendar.
func (d *reader) dated(i, prose int) bool {
	if prose == 0 {
		return false
	}
	n := 1
	for _, step := range []int{-1, 1} {
		for j := i + step; j >= 0 && j < len(d.parts) && (d.parts[j].open() || d.parts[j].kind == sandarbh.Item) && d.parts[j].words <= 12; j += step {
			s := d.at(j)
			if !dateLine(fold(s[:min(len(s), 240)]), &d.parts[j]) {
				break
			}
			n++
		}
	}
	return n >= 3
}

// cut splits part i behind its first n bytes, which get the kind; the rest stays open.
func (d *reader) cut(i, n int, kind sandarbh.BlockKind) {
	p := d.parts[i]
	a, b := p, p
	a.start, a.end = trim(d.text, p.start, p.start+n)
	a.kind = kind
	b.start, b.end = trim(d.text, p.start+n, p.end)
	b.kind = ""
	if b.start >= b.end {
		d.parts[i].kind = kind
		return
	}
	a.count(d.text[a.start:a.end])
	b.count(d.text[b.start:b.end])
	d.replace(i, []part{a, b})
}

// dateLine reports whether a folded line is a day, an hour, a place with a day, or "Posted On: …".
func dateLine(f string, p *part) bool {
	if starts(f, "posted on:", "posted on ", "posted :", "posted:") && (strings.Contains(f, " by pib") || p.words <= 10) {
		return true
	}
	if p.words > 12 || p.words < 2 || p.last == '?' || p.last == ';' {
		if !(strings.Contains(f, "by pib ") && p.words <= 12) {
			return false
		}
	}
	if strings.Contains(f, " by pib ") && p.numbers > 0 {
		return true
	}
	if p.last == ':' && p.words > 7 || starts(f, "last date", "deadline", "due date", "date of", "as on", "as of", "from ", "venue", "effective") {
		return false
	}
	// Months, weekdays, numbers, zones, and at most five words of a place or a team.
	month, year, other := false, false, 0
	named := 0
	for w := range strings.FieldsFuncSeq(f, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != ':' && r != '.' }) {
		w = strings.Trim(w, ".:")
		switch {
		case w == "":
		case monthName(w):
			month = true
			named++
		case len(w) == 4 && (w[:2] == "20" || w[:2] == "19"):
			year = true
		case w[0] >= '0' && w[0] <= '9':
			if !clock(w) {
				return false
			}
		case starts(w, "mon", "tue", "wed", "thu", "fri", "sat", "sun") && len(w) <= 9 && (strings.HasSuffix(w, "day") || len(w) == 3), w == "ist", w == "am", w == "pm", w == "at", w == "hrs", w == "gmt", w == "utc", w == "dated", w == "date", w == "the":
		default:
			other++
		}
	}
	if !month || named > 1 && p.numbers <= 1 {
		return false // "January–March, 2026" is what the figures below are of
	}
	if other == 0 {
		return year || p.words >= 2 && p.numbers > 0
	}
	// "New Delhi, 5 May 2026", "Team Desk, Mar 28, 2021, 8:45 PM IST"
	return p.numbers > 0 && (year || strings.Contains(f, ",")) && other <= 4 && (p.titled() > 0.9 || p.upper*2 > p.latin) && !strings.Contains(f, "(") && (strings.IndexByte(f, ',') > 0 || strings.Contains(f, ":"))
}

func clock(w string) bool {
	digits := 0
	for _, r := range w {
		if r >= '0' && r <= '9' {
			digits++
		}
	}
	rest := strings.TrimLeft(w, "0123456789:.")
	switch rest {
	case "", "st", "nd", "rd", "th", "am", "pm", "hrs":
		return digits <= 8
	}
	return false
}

func monthName(w string) bool {
	switch w {
	case "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
		"jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec":
		return true
	}
	return false
}

// postedEnd returns where "… by PIB Delhi" ends in s, 0 if it has none.
func postedEnd(s string) int {
	head := s[:min(len(s), 120)]
	i := strings.Index(head, "by PIB ")
	if i < 0 {
		return 0
	}
	j := i + len("by PIB ")
	for j < len(s) {
		r, n := utf8.DecodeRuneInString(s[j:])
		if !unicode.IsLetter(r) {
			break
		}
		j += n
	}
	return j
}

// placeEnd returns where the dateline ends that opens the first sentence of a report: "New Delhi:",
// "MUMBAI, March 3 (PTI) —". 0 if s starts otherwise. In a newspaper a name in capitals is a place; a release
// may start with an acronym.
func placeEnd(s string, capitals bool) int {
	head := s[:min(len(s), 90)]
	stop := -1
	width := 0
	for i, r := range head {
		if r == ':' || r == '–' || r == '—' || r == '-' && i > 0 && head[i-1] == ' ' {
			if r == ':' && i > 0 && i+1 < len(head) && head[i-1] >= '0' && head[i-1] <= '9' && head[i+1] >= '0' && head[i+1] <= '9' {
				continue
			}
			stop, width = i, utf8.RuneLen(r)
			break
		}
	}
	if stop <= 1 || stop+width >= len(s) {
		return placeComma(s)
	}
	rest := strings.TrimLeft(s[stop+width:], " \u00a0")
	if !wide(strings.TrimLeft(rest, "“‘\"'(")) && !(rest != "" && rest[0] >= '0' && rest[0] <= '9') {
		return placeComma(s)
	}
	place := head[:stop]
	agencyNamed := false
	if i := strings.IndexByte(place, '['); i > 0 {
		j := strings.IndexByte(place, ']')
		if j < i {
			return 0
		}
		place = place[:i] + place[j+1:] // "New Delhi [India], June 5"
	}
	if i := strings.IndexByte(place, '('); i > 0 {
		switch in := strings.Trim(place[i:], "() "); {
		case agency(strings.ToLower(in)):
			agencyNamed = true
		case strings.ToUpper(place) != place:
			return 0
		}
		place = strings.TrimSpace(place[:i])
	}
	dated, names := false, 0
	for w := range strings.FieldsFuncSeq(place, func(r rune) bool { return unicode.IsSpace(r) || r == ',' || r == '.' || r == '/' }) {
		low := strings.ToLower(w)
		switch {
		case monthName(low):
			dated = true
		case w[0] >= '0' && w[0] <= '9':
			if !clock(low) {
				return 0
			}
		case wide(w):
			names++
		default:
			return 0
		}
	}
	if names == 0 || names > 4 {
		return 0
	}
	if dated || agencyNamed || capitals && len(place) >= 4 && strings.ToUpper(place) == place && names <= 2 && head[stop] == ':' || city(fold(strings.TrimSpace(strings.SplitN(place, ",", 2)[0]))) {
		return stop + width
	}
	return 0
}

// placeComma returns where "New Delhi, " ends before the first word of a sentence ("The Union Cabinet …").
func placeComma(s string) int {
	i := strings.IndexByte(s, ',')
	if i < 3 || i > 24 || !city(fold(s[:i])) {
		return 0
	}
	rest := strings.TrimLeft(s[i+1:], " \u00a0")
	if starts(rest, "The ", "A ", "An ", "In ", "Amid ", "After ", "Union ", "Prime Minister ", "President ", "As ", "With ") {
		return i + 1
	}
	return 0
}

// city reports whether a folded name is a place from which reports are often dated.
func city(f string) bool {
	if i := strings.IndexByte(f, '/'); i > 0 {
		return city(f[:i]) && city(f[i+1:])
	}
	switch f {
	case "new delhi", "delhi", "mumbai", "kolkata", "chennai", "bengaluru", "bangalore", "hyderabad", "ahmedabad", "pune", "jaipur", "lucknow", "kanpur", "nagpur", "indore", "bhopal", "patna",
		"vadodara", "ludhiana", "agra", "nashik", "varanasi", "srinagar", "amritsar", "ranchi", "guwahati", "chandigarh", "shimla", "dehradun", "thiruvananthapuram", "kochi", "kozhikode", "coimbatore", "madurai", "tiruchi",
		"vijayawada", "visakhapatnam", "amaravati", "bhubaneswar", "cuttack", "raipur", "panaji", "gandhinagar", "surat", "rajkot", "imphal", "shillong", "aizawl", "kohima", "itanagar", "agartala", "gangtok", "jammu", "leh", "port blair",
		"puducherry", "gurugram", "noida", "mangaluru", "mysuru", "hubballi", "belagavi", "thane", "prayagraj", "ayodhya", "meerut", "ghaziabad", "jodhpur", "udaipur", "siliguri", "dibrugarh", "silchar", "jamshedpur",
		"washington", "new york", "london", "beijing", "moscow", "tokyo", "paris", "brussels", "geneva", "dubai", "abu dhabi", "islamabad", "dhaka", "kathmandu", "colombo", "tehran", "jerusalem", "tel aviv", "gaza", "cairo", "kyiv", "singapore",
		"seoul", "sydney", "melbourne", "canberra", "berlin", "rome", "vienna", "united nations", "johannesburg", "nairobi", "riyadh", "doha", "baghdad", "beirut", "istanbul", "ankara", "hong kong", "bangkok", "jakarta", "kuala lumpur", "hanoi", "manila", "ottawa", "toronto", "male", "thimphu", "kabul":
		return true
	}
	return false
}
