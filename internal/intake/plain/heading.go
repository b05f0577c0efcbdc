package plain

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/sandarbh/sandarbh"
)

// headings labels list items, by their markers or by their lead, and headings that stand as plain
// paragraphs: short, without a stop, in title case or between longer paragraphs.
func (d *reader) headings() {
	for i := range d.parts {
		p := &d.parts[i]
		if p.open() && p.marked {
			p.kind = sandarbh.Item
			if d.sectionNumber(i) {
				p.kind, p.level = sandarbh.Heading, 0
			}
		}
	}
	for i := 0; i < len(d.parts); i++ {
		p := &d.parts[i]
		if !p.open() {
			continue
		}
		if n := d.list(i); n > 0 {
			for k := i; k < i+n; k++ {
				if d.parts[k].open() {
					d.parts[k].kind, d.parts[k].level = sandarbh.Item, 1
				}
			}
			i += n - 1
			continue
		}
		if p.breaks == 0 && d.enumerated(i) {
			p.kind, p.level = sandarbh.Item, 1
			continue
		}
		if n, kind := d.run(i); n > 0 {
			for k := i; k < i+n; k++ {
				d.parts[k].kind = kind
			}
			i += n - 1
			continue
		}
		if d.sheet(i) {
			p.kind, p.level = sandarbh.Item, 1
			continue
		}
		if d.heading(i) {
			p.kind = sandarbh.Heading
			if c := d.at(i)[0]; p.words >= 4 && p.titled() < 0.7 && p.last == 0 && c >= '0' && c <= '9' {
				p.kind, p.level = sandarbh.Item, 1 // "61 centres set up in 12 States"
			}
		}
	}
}

// pair reports whether part i is a name with its value, as a sheet of facts has one a line: "Length: 98 km".
func (d *reader) pair(i int) bool {
	p := &d.parts[i]
	if p.kind != "" && p.kind != sandarbh.Item && p.kind != sandarbh.Row || p.words > 30 || p.last != 0 {
		return false
	}
	s := d.at(i)
	k := strings.Index(s, ": ")
	return k > 0 && strings.Count(s[:k], " ") <= 5 && !strings.ContainsAny(s[:k], ",?|“\"")
}

// sheet reports whether part i is one of three pairs or more in a row.
func (d *reader) sheet(i int) bool {
	n := 0
	for j := i; j < len(d.parts) && d.pair(j); j++ {
		n++
	}
	for j := i - 1; n > 0 && j >= 0 && d.pair(j); j-- {
		n++
	}
	return n >= 3
}

// bare turns headings into items where the text has nothing else: a release that is a list of outcomes.
func (d *reader) bare() {
	for i := range d.parts {
		if p := &d.parts[i]; p.prose() || p.kind == sandarbh.Quote {
			return
		}
	}
	for i := range d.parts {
		if p := &d.parts[i]; p.kind == sandarbh.Heading && !p.given && p.last != ':' && p.words >= 3 {
			p.kind, p.level = sandarbh.Item, 1
		}
	}
}

// sectionNumber reports whether a part with a list marker is a numbered heading: short, no stop, and what
// comes next is running prose and no item.
func (d *reader) sectionNumber(i int) bool {
	p := &d.parts[i]
	if p.words > 14 || p.stopped() || p.last == ';' || p.last == ',' || p.mark == "•" || p.mark == "-" {
		return false
	}
	n := d.next(i)
	if n < 0 || i > 0 && d.parts[i-1].marked && d.parts[i-1].kind == sandarbh.Item {
		return false
	}
	q := &d.parts[n]
	return !q.marked && q.prose() && (q.words > 14 || q.words > p.words && q.stopped()) || q.kind == sandarbh.Row
}

// next returns the first part behind i that is not furniture, -1 if there is none.
func (d *reader) next(i int) int {
	for j := i + 1; j < min(len(d.parts), i+60); j++ {
		switch d.parts[j].kind {
		case sandarbh.Chrome, sandarbh.Caption, sandarbh.Repeat:
			continue
		}
		return j
	}
	return -1
}

// previous returns the last part before i that is not furniture, -1 if there is none.
func (d *reader) previous(i int) int {
	for j := i - 1; j >= 0 && j > i-60; j-- {
		switch d.parts[j].kind {
		case sandarbh.Chrome, sandarbh.Caption:
			continue
		}
		return j
	}
	return -1
}

// list returns the length of a list without markers that starts at part i: short lines without a stop
// below a line that ends with a colon.
func (d *reader) list(i int) int {
	before := d.previous(i)
	if before < 0 {
		return 0
	}
	q := &d.parts[before]
	if q.last != ':' && !(q.last == '-' && (strings.HasSuffix(d.at(before), ":-") || q.words > 6)) || q.kind == sandarbh.Quote || q.kind == sandarbh.Title || q.kind == sandarbh.Item {
		return 0
	}
	n, lengths, stops := 0, 0, 0
	for j := i; j < len(d.parts); j++ {
		p := &d.parts[j]
		if !p.open() || p.words > 40 || p.last == ':' || p.last == '?' || p.words < 1 {
			break
		}
		if p.stopped() && p.words > 30 || n > 0 && starts(d.at(j), "This information ", "The information ") {
			break
		}
		// A heading in title case among items that are sentences.
		if n >= 2 && p.last == 0 && p.words <= 10 && p.titled() >= 0.8 && stops == n {
			break
		}
		if p.stopped() {
			stops++
		}
		// The paragraph behind the list: a sentence where the items were none.
		if j > i && p.stopped() && p.words > 12 && !d.parts[j-1].stopped() && (p.words*n > 3*lengths/2 || starts(d.at(j), "The ", "This ", "These ", "In ", "It ")) {
			break
		}
		lengths += p.words
		if j > i && p.words > 25 && !p.stopped() && d.parts[i].words < 10 {
			break
		}
		n++
		if p.last == '.' && n > 1 && !d.parts[j-1].stopped() {
			break // the last item of a list closes with the stop
		}
	}
	if n < 2 {
		return 0
	}
	// Sentences with stops below a colon are paragraphs, unless they are all short.
	stops, lengths = 0, 0
	for j := i; j < i+n; j++ {
		if d.parts[j].stopped() {
			stops++
		}
		lengths += d.parts[j].words
	}
	if stops*2 > n && lengths > 16*n {
		return 0
	}
	// A short line that longer prose follows is the next heading, not the last item.
	cased := 0
	for j := i; j < i+n; j++ {
		if d.parts[j].titled() >= 0.6 {
			cased++
		}
	}
	for n > 0 && cased*2 <= n+1 && i+n < len(d.parts) {
		p, q := &d.parts[i+n-1], &d.parts[i+n]
		if !p.stopped() && p.last != ';' && p.words <= 10 && p.titled() >= 0.6 && q.open() && (q.words > 12 && q.stopped() || q.last == ':') {
			n--
			continue
		}
		break
	}
	if n < 2 {
		return 0
	}
	return n
}

// tableHead reports whether a folded line opens like the heading of a table or an annexure.
func tableHead(f string) bool {
	return starts(f, "annexure", "annex-", "annex ", "appendix", "table ", "table-", "table:", "statement showing", "statement-", "details of", "the details of", "state-wise", "state wise", "state/ut", "states/uts-wise", "year-wise", "year wise", "sector-wise", "sector wise", "district-wise", "district wise", "category-wise", "month-wise", "list of", "status of", "schedule of")
}

// strict reports whether the text closes its sentences: nineteen of twenty of its longer paragraphs end
// with a stop. A short line without one is then no sentence.
func (d *reader) strict() bool {
	if d.closing == 0 {
		long, closed := 0, 0
		for i := range d.parts {
			if p := &d.parts[i]; p.prose() && p.kind != sandarbh.Row && p.words > 20 {
				long++
				if p.stopped() || p.last == ':' || p.last == ';' {
					closed++
				}
			}
		}
		d.closing = -1
		if long >= 3 && closed*20 >= long*19 {
			d.closing = 1
		}
	}
	return d.closing > 0
}

// enumerated reports whether part i is an item by its punctuation: it ends with a semicolon, or with a
// comma or "and" behind a lead or another item.
func (d *reader) enumerated(i int) bool {
	p := &d.parts[i]
	s := d.at(i)
	if p.last == ';' {
		switch strings.TrimRight(s[strings.LastIndexByte(s, ' ')+1:], "; ") {
		case "namely", "following", "include", "includes", "are", "under", "viz", "below", "follows", "said", "X":
			return false
		}
		return true
	}
	if strings.HasSuffix(s, "; and") || strings.HasSuffix(s, "; or") {
		return true
	}
	if p.last != ',' && !strings.HasSuffix(s, " and") || p.words > 45 || i == 0 {
		return false
	}
	switch q := &d.parts[i-1]; q.last {
	case ':', ';', ',':
		return q.prose() || q.kind == sandarbh.Heading
	}
	return false
}

// run returns the length of a run of short lines without a stop that starts at part i, and what they are:
// the cells of a table, or a list that lost its markers. Headings do not come in such runs.
func (d *reader) run(i int) (int, sandarbh.BlockKind) {
	n, words, cased := 0, 0, 0
	for j := i; j < len(d.parts); j++ {
		p := &d.parts[j]
		if !p.open() || p.words > 30 || p.words > 16 && p.titled() >= 0.6 && p.verbs > 0 || p.last != 0 && p.last != ',' && p.last != ';' || tableHead(fold(d.at(j))) {
			break
		}
		n++
		words += p.words
		if p.titled() >= 0.6 {
			cased++
		}
	}
	// The last one is the heading of what follows.
	if j := i + n; n > 0 && j < len(d.parts) && d.parts[j].prose() && d.parts[j].words > 12 && (d.parts[j-1].titled() >= 0.6 || d.parts[j-1].words <= 6) {
		n--
		words -= d.parts[j-1].words
		if d.parts[j-1].titled() >= 0.6 {
			cased--
		}
	}
	switch {
	case n < 3, n == 3 && cased*2 > n:
		return 0, ""
	case words < 4*n:
		return n, sandarbh.Row
	}
	dashes := 0
	for j := i; j < i+n; j++ {
		if s := d.at(j); strings.Contains(s, " – ") || strings.Contains(s, " — ") || strings.Contains(s, ": ") {
			dashes++
		}
	}
	if b := d.previous(i); dashes*2 < n && d.strict() && (b < 0 || d.parts[b].kind != sandarbh.Item && d.parts[b].last != ':' && d.parts[b].last != '-') {
		return n, sandarbh.Heading // headlines of other articles between the paragraphs
	}
	return n, sandarbh.Item
}

// heading reports whether part i is a heading that stands as a plain paragraph.
func (d *reader) heading(i int) bool {
	p := &d.parts[i]
	s := d.at(i)
	if p.words > 0 && p.words <= 35 && p.last == 0 && tableHead(fold(s)) {
		return true
	}
	if p.last == '?' && p.words <= 24 && p.breaks == 0 && wide(s) {
		return true
	}
	if p.last == 0 && p.words > 6 && function(s[strings.LastIndexByte(s, ' ')+1:]) || p.words > 6 && starts(s, "However", "This ", "These ", "It ", "In addition", "Further,", "Moreover", "Additionally") {
		return false // a sentence that breaks off, or lost its stop
	}
	if p.last == 0 && p.words > 16 && p.words <= 24 && p.numbers == 0 && d.strict() {
		// A long subhead: between whole paragraphs, and another follows.
		n, b := d.next(i), d.previous(i)
		return n >= 0 && d.parts[n].open() && d.parts[n].words > 30 && d.parts[n].stopped() && b >= 0 && d.parts[b].stopped()
	}
	if p.words == 0 || p.words > 18 || len(s) > 220 {
		return false
	}
	r, _ := utf8.DecodeRuneInString(strings.TrimLeft(s, "“‘\"'(*_%₹#"))
	if !unicode.IsUpper(r) && !unicode.IsDigit(r) && p.deva == 0 && r != '#' {
		if p.last == 0 && p.words <= 6 && unicode.IsLower(r) && d.strict() {
			n, b := d.next(i), d.previous(i)
			return n >= 0 && d.parts[n].words > 12 && b >= 0 && d.parts[b].stopped()
		}
		return p.last == ':' && p.words <= 5
	}
	switch p.last {
	case ':':
		return p.words <= 8 || p.words <= 14 && p.titled() >= 0.7
	case '?':
		return p.words <= 14
	case 0, '-':
	case '!', '.':
		return p.upper*10 >= p.latin*8 && p.words <= 10 && p.latin > 6
	default:
		return false
	}
	if p.deva > p.latin {
		return p.words <= 10
	}
	if p.upper*10 >= p.latin*8 && p.latin > 3 || p.titled() >= 0.6 && p.words <= 16 {
		return true
	}
	if p.words <= 6 {
		return true
	}
	// A subhead in sentence case stands between paragraphs.
	if p.verbs > 0 && p.words > 8 && p.numbers > 0 {
		return false // a sentence that lost its stop
	}
	if d.strict() {
		return p.words <= 16
	}
	n, b := d.next(i), d.previous(i)
	return p.words <= 13 && n >= 0 && d.parts[n].prose() && d.parts[n].words > 20 && (b < 0 || d.parts[b].stopped())
}
