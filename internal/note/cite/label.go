package cite

import (
	"slices"
	"strings"
)

// paired reports whether each part of a label line ("approved: 5 lakh; dug: 4 lakh") stands in one
// clause of a passage, in whatever order, and beside no other figure that it might belong to.
func paired(line []token, units []*unit) bool {
	m := len(line) - 1
	from := 0
	for i := 1; i <= m; i++ {
		if i < m && line[i].before&(semicolon|comma|opened|closed) == 0 && line[i].key != "against" {
			continue
		}
		if i > from && !pairedPart(line[from:i], units) && !(from > 0 && dateOnly(line[from:i], units)) {
			return false
		}
		from = i
	}
	return true
}

// dateOnly reports a part that only dates the ones before it: "(as on 3 August 2026)", where no sentence has two
// such dates.
func dateOnly(part []token, units []*unit) bool {
	n := len(part) - 1
	if part[n].kind != date {
		return false
	}
	for i := range part[:n] {
		if !part[i].is(preposition|article|hedge) || part[i].kind != word {
			return false
		}
	}
	stands, dates := false, 0
	for _, u := range units {
		for j := range u.size() {
			if u.toks[j].kind != date {
				continue
			}
			dates++
			if _, ok := equal(&part[n], &u.toks[j], u, j); ok && sameOpening(part[:n], u.toks[dateStart(u.toks, j):j]) {
				stands = true
			}
		}
	}
	return stands && dates == 1
}

func pairedPart(part []token, units []*unit) bool {
	for _, u := range units {
		for _, w := range u.windows() {
			if holds(u, w[0], w[1], part) {
				return true
			}
		}
	}
	return false
}

// windows are the clauses of the sentence: what stands between marks and coordinators.
func (u *unit) windows() [][2]int {
	var out [][2]int
	from := 0
	for j := 1; j <= u.size(); j++ {
		t := &u.toks[j]
		if j == u.size() || t.before&(comma|semicolon|dash|stop) != 0 || plainAnd(t) || t.is(relative) || t.key == "with" {
			if j > from {
				out = append(out, [2]int{from, j})
			}
			from = j
		}
	}
	return out
}

// holds reports whether [x, y) has every word of the part, and no figure and no limit beyond it.
func holds(u *unit, x, y int, part []token) bool {
	used := make([]bool, y-x)
	content, numbers := 0, 0
	runs, last := 0, -2
	for i := range part {
		l := &part[i]
		if l.is(article|auxiliary|coordinator) || l.key == "against" {
			continue
		}
		ok := false
		for j := x; j < y; j++ {
			if used[j-x] {
				continue
			}
			if _, eq := equal(l, &u.toks[j], u, j); eq {
				used[j-x], ok = true, true
				if last < 0 || !u.follows(last, j) {
					runs++
				}
				last = j
				break
			}
		}
		if !ok {
			return false
		}
		if !l.is(preposition) {
			content++
		}
		if l.kind == number {
			numbers++
		}
	}
	for j := x; j < y; j++ {
		t := &u.toks[j]
		if !used[j-x] && t.key == "as" && j+2 < len(u.toks) && u.toks[j+2].kind == date && !(j+2 < y && used[j+2-x]) {
			continue // "as on": the day has its own part
		}
		if !used[j-x] && j > 0 && (t.kind == date || t.kind == year) {
			switch u.toks[j-1].key {
			case "until", "till", "by", "from", "before", "after":
				return false
			}
		}
		if !used[j-x] && (t.is(cue) || t.kind == number || t.kind == ordinal) {
			return false
		}
		if used[j-x] && j > x && !used[j-1-x] && u.toks[j-1].key == "compared" {
			return false // "compared to 5.9 %" is not "to 5.9 %"
		}
		if used[j-x] && t.kind == number && j > x {
			// "by 1.4 points" is no value, "from 54.4 %" is the former one.
			if p := &u.toks[j-1]; !used[j-1-x] && (p.key == "by" || p.key == "from" || p.key == "over" || p.key == "below" || p.key == "above" || p.key == "under") {
				return false
			}
		}
	}
	for j := x; j < y; j++ {
		if t := &u.toks[j]; t.is(attribution|condition) && !used[j-x] {
			return false
		}
	}
	// A label and its value may change places; the words of each stay in order.
	if numbers == 0 && runs > 2 || runs > 3 || u.limitedElsewhere(x, y) {
		return false
	}
	return content > 0
}

// follows reports whether b comes behind a with nothing between but what carries nothing.
func (u *unit) follows(a, b int) bool {
	if b <= a {
		return false
	}
	for j := a + 1; j < b; j++ {
		if !u.toks[j].is(article|praise|honorific|auxiliary|preposition) || u.toks[j].is(cue) {
			return false
		}
	}
	return true
}

// limitedElsewhere reports a speaker or a condition outside [x, y) that may govern what stands inside.
func (u *unit) limitedElsewhere(x, y int) bool {
	return u.has(0, x, attribution|condition) || u.has(y, u.size(), attribution|condition)
}

// defined reports a line "term: what it is" whose term stands beside the words that say so: "an apex body, the
// Board", "Inland Waterways Authority (IWA)".
func defined(line []token, units []*unit) bool {
	at := -1
	for i := range line {
		if i > 0 && line[i].before&colon != 0 {
			at = i
			break
		}
	}
	if at < 0 || at >= len(line)-1 {
		return false
	}
	term := line[:at]
	if term[0].is(article) {
		term = term[1:]
	}
	value := append([]token(nil), line[at:]...)
	value[0].before = 0
	for _, u := range units {
		for a := 0; a+len(term) <= u.size(); a++ {
			b := a + len(term)
			if !sameWords(term, u.toks[a:b]) {
				continue
			}
			if u.toks[a].before&opened != 0 && u.toks[b].before&closed == 0 {
				continue
			}
			short := u.without(a, b)
			steps, _ := align(value, []*unit{short}, true)
			if steps == nil || len(judge(value, []*unit{short}, steps, true)) > 0 {
				continue
			}
			if beside(steps, a, len(line)-1-at) {
				return true
			}
		}
	}
	return false
}

func sameWords(a, b []token) bool {
	for i := range a {
		if a[i].key != b[i].key || a[i].kind == number {
			return false
		}
	}
	return len(a) == len(b) && len(a) > 0
}

// beside reports whether the words taken lie around or next to place a, in one run but for words without weight.
func beside(steps []step, a, words int) bool {
	first, last := -1, -1
	for _, s := range steps {
		if s.op == match {
			if first < 0 || s.j < first {
				first = s.j
			}
			last = max(last, s.j2)
		}
	}
	return first >= 0 && a >= first-3 && a <= last+2 && last-first <= words+4
}

// floated tries the line with a date moved from the end of the passage to the front of the line, or an "under the
// scheme" from the front to the end. A date may move only where the sentence has no other.
func floated(line []token, units []*unit, label bool) bool {
	for _, u := range units {
		j, n := -1, 0
		for k := range u.size() {
			if u.toks[k].kind == date || u.toks[k].kind == year {
				j = k
				n++
			}
		}
		if n == 1 && floatedDate(line, u, j, units, label) {
			return true
		}
		if floatedUnder(line, u, units, label) {
			return true
		}
	}
	return false
}

// dateStart returns where the phrase of the date at j begins: "as on 3 August", "in 2025-26".
func dateStart(toks []token, j int) int {
	k := j
	for k > 0 && toks[k].before == 0 && toks[k-1].is(preposition|article) && toks[k-1].kind == word && k > j-3 {
		k--
	}
	if k > 0 && toks[k].before == 0 && toks[k-1].key == "as" {
		k--
	}
	return k
}

func floatedDate(line []token, u *unit, j int, units []*unit, label bool) bool {
	i, n := -1, 0
	for k := range len(line) - 1 {
		if line[k].kind == date || line[k].kind == year {
			i = k
			n++
		}
	}
	if n != 1 {
		return false
	}
	if _, ok := equal(&line[i], &u.toks[j], u, j); !ok {
		return false
	}
	a, b := dateStart(line, i), dateStart(u.toks, j)
	if !sameOpening(line[a:i], u.toks[b:j]) || u.withinSpan(b) || u.inAside(b) || joints(u.toks) > joints(line) {
		return false
	}
	// With a subject recalled from u the verb is of another sentence, whose day it is not.
	return slices.ContainsFunc(alignment(without(line, a, i+1), u.without(b, j+1), u, units, label), func(s step) bool { return s.unit == 0 })
}

// joints counts the verbs that an "and" brings in, of whose predicates a date may belong to one alone.
func joints(toks []token) int {
	n := 0
	for k := range toks[:len(toks)-1] {
		if next := &toks[k+1]; plainAnd(&toks[k]) && verbal(next) && !next.upper {
			n++
		}
	}
	return n
}

// inAside reports that the words before b, back to a comma, are a participle's or a relative's: their date is not that of
// the main verb.
func (u *unit) inAside(b int) bool {
	k := b - 1
	for k > 0 && u.toks[k].before&edge == 0 {
		k--
	}
	return k > 0 && u.toks[k].is(participle|relative)
}

// withinSpan reports a word before b, in its clause, that makes a bound of the date there: "since its start in 2019".
func (u *unit) withinSpan(b int) bool {
	for k := b; k > 0 && u.toks[k].before&edge == 0; k-- {
		switch u.toks[k-1].key {
		case "since", "until", "till", "before", "after", "from", "between", "prior", "beyond":
			return true
		}
	}
	return false
}

// sameOpening lets "in" and "during" stand for each other, and nothing else.
func sameOpening(a, b []token) bool {
	key := func(t []token) string {
		var s strings.Builder
		for i := range t {
			k := t[i].key
			if t[i].is(article) {
				continue
			}
			if k == "during" {
				k = "in"
			}
			s.WriteString(k + " ")
		}
		return s.String()
	}
	return key(a) == key(b)
}

func floatedUnder(line []token, u *unit, units []*unit, label bool) bool {
	if u.size() == 0 || u.toks[0].key != "under" {
		return false
	}
	y := 1
	for y < u.size() && u.toks[y].before&comma == 0 {
		y++
	}
	if y >= u.size() || y > 16 {
		return false
	}
	for i := 1; i < len(line)-1; i++ {
		if line[i].key != "under" {
			continue
		}
		head := line[i : len(line)-1]
		j := 0
		for k := range head {
			for j < y && head[k].key != u.toks[j].key && (u.toks[j].depth > 0 || u.toks[j].is(article)) {
				j++
			}
			if j >= y || head[k].key != u.toks[j].key {
				return false
			}
			j++
		}
		for j < y && u.toks[j].depth > 0 {
			j++
		}
		return j == y && (aligned(without(line, i, len(line)-1), u.without(0, y), u, units, label) || floatedRest(without(line, i, len(line)-1), u.without(0, y), label))
	}
	return false
}

// floatedRest tries a second move, of the date.
func floatedRest(line []token, u *unit, label bool) bool {
	for k := range u.size() {
		if u.toks[k].kind == date || u.toks[k].kind == year {
			return floatedDate(line, u, k, nil, label)
		}
	}
	return false
}

// aligned reports whether the shortened line follows from the shortened sentence u and the other units.
func aligned(line []token, short, u *unit, units []*unit, label bool) bool {
	return alignment(line, short, u, units, label) != nil
}

// alignment is how a shortened line follows from the shortened sentence u, which is the first unit, and the others; nil if
// it does not.
func alignment(line []token, short, u *unit, units []*unit, label bool) []step {
	all := []*unit{short}
	for _, v := range units {
		if v != u {
			all = append(all, v)
		}
	}
	steps, _ := align(line, all, label)
	if len(judge(line, all, steps, label)) > 0 {
		return nil
	}
	return steps
}

// without returns the tokens less [x, y).
func without(toks []token, x, y int) []token {
	out := make([]token, 0, len(toks))
	out = append(out, toks[:x]...)
	out = append(out, toks[y:]...)
	if x < len(out) {
		out[x].before |= toks[x].before &^ opened
		if x == 0 {
			out[x].before = 0
		}
	}
	return out
}

// without returns the sentence less its tokens [x, y).
func (u *unit) without(x, y int) *unit {
	v := &unit{doc: u.doc, field: u.field, text: u.text, toks: without(u.toks, x, y), together: u.together, open: u.open}
	v.drops = make([][]drop, v.size()+1)
	for k := range v.size() {
		v.findDrops(k)
	}
	v.findHeads()
	v.findTails()
	return v
}
