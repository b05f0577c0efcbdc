package plain

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/sandarbh/sandarbh"
)

// titles finds the publisher's name as a line, the title, and the subtitles that stand below it or are
// glued to it. Each subtitle gets a block of its own, so that it can be cited.
func (d *reader) titles() {
	if strings.TrimSpace(d.title) == "" {
		d.title = d.guess()
	}
	want := letters(d.title)
	first := -1
	for i := 0; i < len(d.parts); i++ {
		p := &d.parts[i]
		if p.kind != "" && p.kind != sandarbh.Heading && p.kind != sandarbh.Item {
			continue
		}
		if p.end-p.start > 3000 || len(want) < 8 {
			continue
		}
		head := first < 0 && i < 40
		if !head && p.end-p.start > 2*len(d.title)+60 {
			continue
		}
		s := d.at(i)
		if k := strings.Index(s, " | "); k > 20 && cutShort(s[:k]) {
			s = s[:k] // "Title, cut short... | Name of the site"
		}
		got := letters(s)
		switch {
		case got == want:
			p.kind, p.level = sandarbh.Title, 0
			if first < 0 {
				first = i
			}
		case head && i < 8 && strings.HasPrefix(got, want) && d.glued(i, want):
			first = i
		case i > 0 && strings.HasPrefix(got, want) && len(got) < len(want)+40 && strings.ContainsAny(s, "|–—-"):
			// "Title | Name of the site", the page's own title at the top or the end
			p.kind = sandarbh.Title
			if first < 0 {
				first = i
			}
		case len(got) >= 24 && strings.HasPrefix(want, strings.TrimRight(got, ".…")) && len(got)*3 > len(want) && cutShort(s):
			p.kind = sandarbh.Title
		case head && i < 4 && len(got) > 20 && !p.stopped() && d.near(s):
			p.kind = sandarbh.Title
			first = i
		}
	}
	d.origins(first)
	if first >= 0 {
		d.subtitles(first)
	} else {
		d.untitled()
	}
}

// guess returns the line that looks most like the title where none is given: the longest line without a
// stop, of five words or more, before the first paragraph; of equals the last.
func (d *reader) guess() string {
	best, words := "", 4
	for i := range d.parts {
		p := &d.parts[i]
		if !p.open() && p.kind != sandarbh.Heading {
			continue
		}
		if p.words >= 12 && p.stopped() || p.words >= 40 || p.marked || i > 60 {
			break
		}
		if s := d.at(i); p.last == 0 && p.words > words && p.words <= 30 && !dateLine(fold(s), p) {
			best, words = s, p.words
		}
	}
	return best
}

// cutShort reports whether a line is broken off by an ellipsis, with or without a site's name after it.
func cutShort(s string) bool {
	return strings.Contains(s, "...") || strings.Contains(s, "…")
}

// near reports whether s is the title in nearly the same words: four of five words of the one in the other.
func (d *reader) near(s string) bool {
	a, b := wordSet(s), wordSet(d.title)
	if len(a) < 5 || len(b) < 5 {
		return false
	}
	same := 0
	for w := range a {
		if b[w] {
			same++
		}
	}
	return same*10 >= len(a)*8 && same*10 >= len(b)*8
}

func wordSet(s string) map[string]bool {
	set := make(map[string]bool)
	for w := range strings.FieldsFuncSeq(strings.ToLower(s), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.IsMark(r) }) {
		set[w] = true
	}
	return set
}

// glued cuts part i, which starts with the title, behind the title; what follows is a stack of subtitles,
// or, where it is the article's first sentence, prose. It reports whether the part was title.
func (d *reader) glued(i int, want string) bool {
	p := d.parts[i]
	s := d.at(i)
	n := prefixLen(s, want)
	// The title may end with a quote or a bracket.
	for n < len(s) {
		r, m := utf8.DecodeRuneInString(s[n:])
		if !strings.ContainsRune("\"'”’)]!?.%*", r) {
			break
		}
		n += m
	}
	rest := strings.TrimLeft(s[n:], " \u00a0\t:|-–—")
	if rest == "" {
		d.parts[i].kind = sandarbh.Title
		return true
	}
	r, _ := utf8.DecodeRuneInString(rest)
	if unicode.IsLower(r) && strings.HasPrefix(s[n:], " ") || r == '(' || r == ',' {
		// "Title" is only how the first sentence begins: "India’s Legal Metrology System is …"
		return false
	}
	from := p.end - len(rest)
	tail := part{start: from, end: p.end}
	tail.count(rest)
	if caseless := unicode.IsLetter(r) && !unicode.IsUpper(r) && !unicode.IsLower(r); caseless && strings.HasPrefix(s[n:], " ") && tail.stopped() {
		return false // the same in a script without capitals, which the stop at the end tells from subtitles
	}
	pieces := []part{{start: p.start, end: p.start + n, kind: sandarbh.Title, indent: p.indent}}
	switch {
	case tail.stopped() && tail.titled() < 0.5 && (tail.breaks >= 2 || tail.words >= 25 && tail.verbs > 0 && len(d.joints(from, p.end)) == 1):
		pieces = append(pieces, tail)
	default:
		for _, c := range d.joints(from, p.end) {
			kind := sandarbh.Title
			if c[1]-c[0] < 80 && office(fold(d.text[c[0]:c[1]])) {
				kind = sandarbh.Origin // the office's name between title and subtitles
			}
			pieces = append(pieces, part{start: c[0], end: c[1], kind: kind})
		}
	}
	for k := range pieces {
		pieces[k].start, pieces[k].end = trim(d.text, pieces[k].start, pieces[k].end)
		pieces[k].count(d.text[pieces[k].start:pieces[k].end])
	}
	d.replace(i, pieces)
	return true
}

// prefixLen returns how many bytes of s hold the letters of want.
func prefixLen(s, want string) int {
	at := 0
	for i, r := range s {
		if at >= len(want) {
			return i
		}
		l := letters(string(r))
		if l == "" {
			continue
		}
		at += len(l)
	}
	return len(s)
}

// replace puts pieces in the place of part i.
func (d *reader) replace(i int, pieces []part) {
	out := make([]part, 0, len(d.parts)+len(pieces))
	out = append(out, d.parts[:i]...)
	out = append(out, pieces...)
	d.parts = append(out, d.parts[i+1:]...)
}

// joints cuts a stack of subtitles where one is glued to the next: "…ManufacturingOver 2.6 Lakh…". A name
// that has a capital inside ("BharatNet", "iGOT") stands in the text elsewhere, or is short before it.
func (d *reader) joints(from, to int) [][2]int {
	s := d.text[from:to]
	var out [][2]int
	last := 0
	for i := 1; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		before, _ := utf8.DecodeLastRuneInString(s[:i])
		if d.joint(s, last, i, before, r) {
			out = append(out, [2]int{from + last, from + i})
			last = i
		}
		i += n
	}
	return append(out, [2]int{from + last, to})
}

// joint reports whether a new subtitle starts at s[i:].
func (d *reader) joint(s string, last, i int, before, r rune) bool {
	if unicode.IsSpace(before) {
		who := spoken(strings.TrimRight(s[last:i], " "))
		return unicode.IsUpper(r) && who != "" && strings.Count(s[i:], " ") >= 4 && strings.Contains(s[i:], ": "+who)
	}
	if !unicode.IsUpper(r) && !unicode.IsDigit(r) && !strings.ContainsRune("“‘\"₹", r) {
		return false
	}
	if unicode.IsDigit(r) && !unicode.IsLower(before) && before != ')' && before != '”' {
		return false
	}
	if k := strings.LastIndexByte(s[last:i], '('); k >= 0 && i-last-k <= 24 && strings.IndexByte(s[last+k:i], ')') < 0 {
		return false
	}
	// Three words at least on either side.
	if strings.Count(strings.TrimSpace(s[last:i]), " ") < 2 || strings.Count(s[i:], " ") < 2 {
		return false
	}
	left := s[last:i]
	if k := strings.LastIndexAny(left, " \u00a0-–—/("); k >= 0 {
		left = left[k+1:]
	}
	right := s[i:]
	if k := strings.IndexAny(right, " \u00a0-–—/),.:;"); k >= 0 {
		right = right[:k]
	}
	switch {
	case unicode.IsLower(before):
		if d.count(left+right) > 0 {
			return false
		}
		ln := utf8.RuneCountInString(left)
		if unicode.IsDigit(r) {
			return ln >= 4 && d.count(left) > 0 || ln >= 6
		}
		if strings.ContainsRune("“‘\"₹", r) {
			return ln >= 2
		}
		if ln >= 4 {
			return true
		}
		if ln == 3 && len(right) >= 6 && strings.ToLower(left) == left && (d.count(left) > 0 || d.count(right) > 0) {
			return true // "… launches a botMinistry of …"
		}
		return d.count(left) > 0 && d.count(right) > 0
	case unicode.IsDigit(before):
		// "2047Union": a word follows, not a unit ("5G", "24X7", "40MW")
		next, _ := utf8.DecodeRuneInString(s[i+utf8.RuneLen(r):])
		return unicode.IsUpper(r) && unicode.IsLower(next) && len(right) >= 2 && d.count(left+right) == 0
	case before == ')' || before == '”' || before == '%' || before == ']' || before == '!' || before == '?' || before == ';':
		return unicode.IsUpper(r) || unicode.IsDigit(r) || r == '“' || r == '₹'
	case before == '.' && unicode.IsUpper(r):
		next, _ := utf8.DecodeRuneInString(s[i+utf8.RuneLen(r):])
		return utf8.RuneCountInString(left) > 4 && unicode.IsLower(next) && strings.Count(left, ".") == 1
	case before == '\'' && unicode.IsUpper(r):
		// "… ‘Title'Next": a closing quote, not "India'S"
		return strings.Count(s[last:i], "'")%2 == 0 && d.count(left+right) == 0 && len(right) > 2
	case before == '’' && unicode.IsUpper(r):
		return strings.Count(s[last:i], "‘") == strings.Count(s[last:i], "’") && len(right) > 2
	case unicode.IsUpper(before) && unicode.IsUpper(r):
		// "PMShri", "AIIMSUnion": an acronym of the text, then a word of the text
		next, _ := utf8.DecodeRuneInString(s[i+utf8.RuneLen(r):])
		if spoken(s[last:i]) != "" && d.count(left+right) == 0 && (unicode.IsLower(next) || len(right) >= 2 && strings.ToUpper(right) == right) {
			return true
		}
		return unicode.IsLower(next) && len(left) >= 2 && len(right) >= 4 && d.count(left+right) == 0 && d.count(left) > 0 && d.count(right) > 0
	}
	return false
}

// spoken returns who said it where a subtitle ends with that: "…: PM".
func spoken(s string) string {
	for _, who := range []string{"PM", "HM", "FM", "EAM", "CM", "VP"} {
		if rest, ok := strings.CutSuffix(s, who); ok && ending(rest) == ':' && len(rest) > 20 {
			return who
		}
	}
	return ""
}

// count returns how often a word stands in the sentences of the text by itself.
func (d *reader) count(w string) int {
	if d.body == nil {
		d.body = make(map[uint64]int, len(d.text)/8)
		for i := range d.parts {
			// A stack has no stop at its end.
			if p := &d.parts[i]; i > 0 && (p.stopped() || p.marked) {
				for f := range strings.FieldsFuncSeq(d.at(i), func(r rune) bool {
					return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.IsMark(r) && r != '.'
				}) {
					d.body[hash(strings.Trim(f, "."))]++
				}
			}
		}
	}
	return d.body[hash(strings.Trim(w, ".,;:'’”\"()"))]
}

// subtitles labels what stands between the title and the dateline, and short lines directly below it.
func (d *reader) subtitles(first int) {
	limit := min(len(d.parts), first+40)
	for j := first + 1; j < limit; j++ {
		p := &d.parts[j]
		if p.kind == sandarbh.Title {
			continue
		}
		if dateLine(fold(d.text[p.start:min(p.end, p.start+200)]), p) {
			for k := first + 1; k < j; k++ {
				q := &d.parts[k]
				if q.open() && q.words <= 10 && office(fold(d.at(k))) {
					q.kind = sandarbh.Origin
					continue
				}
				if (q.open() || q.kind == sandarbh.Heading || q.kind == sandarbh.Item) && q.words <= 70 {
					q.kind = sandarbh.Title
				}
			}
			return
		}
		if !p.open() && p.kind != sandarbh.Heading && p.kind != sandarbh.Item || p.words > 25 && p.stopped() && p.breaks > 0 {
			break
		}
	}
	// The stack again, or a stack of its own, glued.
	for j := first + 1; j < min(len(d.parts), first+8); j++ {
		p := &d.parts[j]
		if p.kind == sandarbh.Title {
			continue
		}
		if !p.open() || p.last != 0 || p.words < 12 || p.words > 400 || p.breaks > 1 || strings.Contains(d.at(j), " • ") {
			break
		}
		if d.said(first, j) {
			p.kind = sandarbh.Repeat
			continue
		}
		cuts := d.joints(p.start, p.end)
		if len(cuts) < 2 {
			break
		}
		pieces := make([]part, 0, len(cuts))
		for _, c := range cuts {
			q := part{kind: sandarbh.Title}
			q.start, q.end = trim(d.text, c[0], c[1])
			q.count(d.text[q.start:q.end])
			pieces = append(pieces, q)
		}
		d.replace(j, pieces)
	}
	// A deck directly below the title: no stop, no colon, more than four words, and prose comes next.
	for j := first + 1; j < min(len(d.parts), first+8); j++ {
		p := &d.parts[j]
		if p.kind == sandarbh.Title {
			continue
		}
		if !p.open() || p.last != 0 || p.words < 4 || p.words > 45 || p.marked {
			return
		}
		if p.words > 22 && p.titled() < 0.7 {
			return
		}
		if p.words <= 10 && office(fold(d.at(j))) {
			p.kind = sandarbh.Origin
			continue
		}
		if p.titled() < 0.5 && p.words < 8 && p.upper == 0 || !d.proseSoon(j) {
			return
		}
		p.kind = sandarbh.Title
	}
}

// said reports whether the titles from part first up to j hold all letters of part j.
func (d *reader) said(first, j int) bool {
	return strings.Contains(letters(d.text[d.parts[first].start:d.parts[j-1].end]), letters(d.at(j)))
}

// proseSoon reports whether running prose comes within eight parts behind j, with nothing but lines
// that could be subtitles between.
func (d *reader) proseSoon(j int) bool {
	for k := j + 1; k < min(len(d.parts), j+9); k++ {
		p := &d.parts[k]
		if p.kind == sandarbh.Title || p.kind == sandarbh.Dateline || p.kind == sandarbh.Chrome {
			continue
		}
		if !p.open() {
			return false
		}
		if p.words >= 12 && p.stopped() || p.words >= 20 {
			return true
		}
		if p.last != 0 || p.marked {
			return p.last == ':' && p.words > 8
		}
	}
	return false
}

// untitled labels a first line that has the form of a title where the given title does not stand in the text.
func (d *reader) untitled() {
	seen := 0
	for i := range d.parts {
		p := &d.parts[i]
		if p.kind == sandarbh.Origin || p.kind == sandarbh.Chrome || p.kind == sandarbh.Dateline {
			continue
		}
		seen++
		if seen > 2 || !p.open() || p.marked {
			return
		}
		s := d.at(i)
		if p.last != 0 || p.words < 4 || p.words > 120 || i+1 >= len(d.parts) {
			return
		}
		if p.titled() >= 0.6 || p.upper*2 > p.latin {
			var pieces []part
			for _, c := range d.joints(p.start, p.end) {
				q := part{start: c[0], end: c[1], kind: sandarbh.Title}
				q.start, q.end = trim(d.text, q.start, q.end)
				q.count(d.text[q.start:q.end])
				pieces = append(pieces, q)
			}
			if p.words > 45 && len(pieces) == 1 {
				return
			}
			if p.words <= 30 && d.title != "" && d.likeness(s) == 0 && p.words <= 12 {
				return
			}
			d.replace(i, pieces)
			return
		}
		return
	}
}

// likeness returns the number of longer words that s shares with the title.
func (d *reader) likeness(s string) int {
	a, n := wordSet(d.title), 0
	for w := range wordSet(s) {
		if len(w) > 3 && a[w] {
			n++
		}
	}
	return n
}

// origins labels the office or publisher's name that stands as a line at the head.
func (d *reader) origins(first int) {
	for i := 0; i < len(d.parts) && i < 6; i++ {
		p := &d.parts[i]
		if !p.open() && p.kind != sandarbh.Heading {
			continue
		}
		if p.last != 0 && p.last != '.' || p.words > 14 || p.marked {
			return
		}
		f := fold(d.at(i))
		switch {
		case office(f):
			p.kind = sandarbh.Origin
		case first > i && first <= 2 && p.words <= 8 && p.titled() > 0.6 && (first == i+1):
			p.kind = sandarbh.Origin
		default:
			return
		}
	}
}

// office reports whether a folded line is the name of a government office or its press arm.
func office(f string) bool {
	if starts(f, "ministry of ", "department of ", "office of ", "government of india", "press information bureau", "pib ", "cabinet committee", "cabinet secretariat", "niti aayog", "election commission",
		"union public service commission", "competition commission", "comptroller and auditor", "lok sabha secretariat", "rajya sabha secretariat", "national human rights commission", "reserve bank of india", "securities and exchange board",
		"prime minister's office", "president's secretariat", "vice president's secretariat", "vice-president's secretariat", "special service and features", "central vigilance", "staff selection", "economic advisory council", "insolvency and bankruptcy board", "finance commission", "staff selection commission", "telecom regulatory", "central bureau of", "law commission") {
		for _, verb := range []string{" organis", " organiz", " launch", " to ", " hold", " conduct", " issue", " invite", " has ", " have ", " announce", " approve", " celebrat", " sign", " release", " notif", " review", " register", " host", " and the ", " complete", " achiev", " clear", " extend", " observ", " take", " impose", " convene", " participat", " felicitat", " urges", " seeks", " directs", " dismiss", " constitut", " publish"} {
			if strings.Contains(f, verb) {
				return verb == " to " && strings.Contains(f, "advisor to") || verb == " to " && strings.Contains(f, "adviser to")
			}
		}
		return strings.Count(f, " ") <= 11
	}
	return f == "cabinet" || f == "other" || f == "others" || strings.HasSuffix(f, " secretariat") && strings.Count(f, " ") <= 3
}
