package plain

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/sandarbh/sandarbh"
)

// tables labels rows: tables whose cells are run together in one paragraph without marks, and runs of
// cells one a line. A sentence that leads to such a table in the same paragraph is cut off before it.
func (d *reader) tables() {
	d.expand(d.flattened)
	d.barred()
	d.cellRuns()
	d.leftovers()
	d.stubs()
}

// stubs labels the heads of a table whose numbers were lost: two lines or more below a whole sentence that start with a
// small letter and close nothing.
func (d *reader) stubs() {
	for i := 0; i < len(d.parts); i++ {
		j := i
		for ; j < len(d.parts) && d.stub(j); j++ {
		}
		if j-i >= 2 && i > 0 && d.parts[i-1].prose() && d.parts[i-1].last == '.' && !d.spaced {
			for k := i; k < j; k++ {
				d.parts[k].kind = sandarbh.Row
			}
		}
		i = max(i, j-1)
	}
}

func (d *reader) stub(i int) bool {
	p := &d.parts[i]
	r, n := utf8.DecodeRuneInString(d.at(i))
	next, _ := utf8.DecodeRuneInString(d.at(i)[n:])
	return p.open() && !p.marked && p.words >= 2 && p.words <= 8 && p.last == 0 && p.verbs == 0 && unicode.IsLower(r) && unicode.IsLower(next)
}

// barred labels lines with a single bar that stand beside others with one: rows of two cells.
func (d *reader) barred() {
	for i := range d.parts {
		p := &d.parts[i]
		if !p.open() || !strings.Contains(d.at(i), " | ") {
			continue
		}
		if i > 0 && (d.parts[i-1].kind == sandarbh.Row || d.bar(i-1)) || i+1 < len(d.parts) && (d.parts[i+1].kind == sandarbh.Row || d.bar(i+1)) {
			p.kind = sandarbh.Row
		}
	}
}

func (d *reader) bar(i int) bool {
	return d.parts[i].prose() && strings.Contains(d.at(i), " | ")
}

// leftovers labels the lines behind a flattened table that only say some of its cells again, as a
// converter leaves them where cells held paragraphs of their own.
func (d *reader) leftovers() {
	for i := 0; i < len(d.parts); i++ {
		if d.parts[i].kind != sandarbh.Row || d.parts[i].words < 12 {
			continue
		}
		cells := ""
		lead := i
		if i > 0 && d.parts[i-1].open() && strings.TrimSpace(d.text[d.parts[i-1].end:d.parts[i].start]) == "" && !strings.Contains(d.text[d.parts[i-1].end:d.parts[i].start], "\n") {
			lead = i - 1 // the sentence that the cells were run into
		}
		for j := i + 1; j < len(d.parts); j++ {
			p := &d.parts[j]
			if p.kind == sandarbh.Row {
				continue
			}
			if !p.open() || p.words > 25 {
				break
			}
			if cells == "" {
				cells = letters(d.text[d.parts[lead].start:d.parts[i].end])
			}
			if !strings.Contains(cells, letters(d.at(j))) {
				break
			}
			p.kind = sandarbh.Repeat
		}
	}
}

// rowsFrom parts p at byte n of its text: the sentence that leads to a table, and the table.
func (d *reader) rowsFrom(p *part, n int) []part {
	lead, rows := *p, *p
	lead.start, lead.end = trim(d.text, p.start, p.start+n)
	rows.start, rows.end = trim(d.text, p.start+n, p.end)
	lead.count(d.text[lead.start:lead.end])
	rows.count(d.text[rows.start:rows.end])
	rows.kind = sandarbh.Row
	return []part{lead, rows}
}

// flattened labels p if it is a table run together; where a sentence leads to the table, it returns the
// sentence and the table.
func (d *reader) flattened(p *part) []part {
	if !p.open() || p.words < 8 {
		return nil
	}
	s := d.text[p.start:p.end]
	if n := cellTail(s); n > 0 {
		return d.rowsFrom(p, n)
	}
	n := serial(s)
	if n > 0 && p.words < 14 || n >= 0 && starts(s[n:], "S. N. ", "S.N. ") && !flat(p) && p.numbers*8 < p.words {
		n = -1 // "S. N. Bose" is a name
	}
	switch {
	case n > 0 && strings.Count(s[:n], " ") >= 3:
		return d.rowsFrom(p, n)
	case n >= 0 && (p.numbers*8 >= p.words || n == 0 && p.last == 0),
		flat(p),
		p.words >= 12 && p.last == 0 && p.commas*4 < p.words && numberTail(s) >= 3:
		p.kind = sandarbh.Row
	}
	return nil
}

// cellTail returns where the cells begin that stand behind the last sentence of a paragraph, 0 if there are none: they
// start with a small letter, have two numbers at least, and end with one.
func cellTail(s string) int {
	k := -1
	for _, stop := range []string{". ", "। "} {
		if i := strings.LastIndex(s, stop); i > k {
			k = i + len(stop)
		}
	}
	if k < 30 || len(s)-k > 240 {
		return 0
	}
	r, _ := utf8.DecodeRuneInString(s[k:])
	var lead, tail part
	lead.count(s[:k])
	tail.count(s[k:])
	word := strings.TrimRight(s[:k], " .।")
	word = word[strings.LastIndexAny(word, " (.")+1:]
	if lead.verbs == 0 || lead.last != '.' && lead.last != '।' || utf8.RuneCountInString(word) < 4 {
		return 0 // "(Rs. in crore)", "No. of"
	}
	if !unicode.IsLower(r) || tail.last != 0 || tail.numbers < 2 || tail.words < 4 || tail.verbs > 0 || tail.numbers*8 < tail.words || numberTail(s) == 0 {
		return 0
	}
	return k
}

// flat reports whether a paragraph is the cells of a table run together: many numbers or names, hardly a
// function word, no commas to part them. Running prose has 35–45 function words in a hundred words.
func flat(p *part) bool {
	if p.words < 10 || p.stopped() {
		return false
	}
	links := float64(p.links) / float64(p.words)
	numbers := float64(p.numbers) / float64(p.words)
	switch {
	case numbers >= 0.3 && links < 0.12, numbers >= 0.3 && links < 0.2 && p.last == 0 && p.words >= 20:
		return true
	case numbers >= 0.15 && links < 0.08 && p.commas*6 < p.words && p.titled() >= 0.4:
		return true
	case numbers >= 0.1 && links < 0.12 && p.commas*12 < p.words && p.last == 0 && p.words >= 14 && p.titled() >= 0.5:
		return true
	case p.words >= 18 && links < 0.05 && numbers > 0.06 && p.commas*12 < p.words && p.last == 0 && p.titled() > 0.6:
		return true
	}
	return false
}

// numberTail returns how many of the last words of s are numbers or dashes.
func numberTail(s string) int {
	n := 0
	for s != "" {
		i := strings.LastIndexByte(s, ' ')
		w := s[i+1:]
		if w != "-" && w != "–" && strings.Trim(w, "0123456789.,%₹+-()") != "" {
			return n
		}
		if w != "" {
			n++
		}
		if i < 0 {
			return n
		}
		s = strings.TrimRight(s[:i], " ")
	}
	return n
}

// serial returns where the head of a table starts in s ("S.No", "Sl. No."), -1 if there is none.
func serial(s string) int {
	best := -1
	for _, h := range []string{"S.No", "S. No", "Sl.No", "Sl. No", "Sr.No", "Sr. No", "SI. No", "SI No", "Sl No", "S No.", "Sr No", "S.N.", "S. N.", "S.NO", "S. NO", "SL. NO", "SL.NO", "Sl. no", "S.no", "S. no", "Sr. no", "Sl.no", "SN ", "S/N "} {
		i := strings.Index(s, h)
		if i >= 0 && (i == 0 || s[i-1] == ' ' || s[i-1] == ':' || s[i-1] == '-' || s[i-1] == '(') && (best < 0 || i < best) {
			best = i
		}
	}
	return best
}

// cellRuns labels runs of at least six short lines without a stop of which a quarter are numbers: a table
// that was saved one cell a line. A line of numbers alone is a cell anywhere.
func (d *reader) cellRuns() {
	for i := 0; i < len(d.parts); {
		j, numeric, rows := i, 0, 0
		for ; j < len(d.parts); j++ {
			p := &d.parts[j]
			if p.kind == sandarbh.Row {
				rows++
				continue
			}
			if !p.open() || p.words > 9 || p.stopped() && p.numbers == 0 || p.last == ':' {
				break
			}
			if p.stopped() && p.words > 4 {
				break
			}
			if p.numbers*2 >= p.words {
				numeric++
			}
		}
		if n := j - i; n-rows >= 5 && numeric*4 >= n-rows || n-rows >= 2 && numeric*2 >= n-rows && rows > 0 {
			for k := i; k < j; k++ {
				if d.parts[k].open() {
					d.parts[k].kind = sandarbh.Row
				}
			}
		} else {
			for k := i; k < j; k++ {
				p := &d.parts[k]
				if p.open() && p.numbers > 0 && p.latin <= 3 && p.deva == 0 && p.words <= 8 {
					p.kind = sandarbh.Row
				}
			}
		}
		i = max(j, i+1)
	}
}
