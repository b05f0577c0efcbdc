package cite

import (
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh/internal/lang"
)

// dayWord stands in line and sentence for a day with its preposition.
const dayWord = "thatveryday"

// bracketedDay is a day in brackets with its preposition outside: "on [6 May 2026]".
type bracketedDay struct {
	start, end int // of the preposition and the brackets
	with       string
	day        token
}

// bracketedDays finds the days in brackets behind a preposition.
func bracketedDays(text string) []bracketedDay {
	var out []bracketedDay
	for from := 0; ; {
		i := strings.IndexByte(text[from:], '[')
		if i < 0 {
			return out
		}
		i += from
		n := strings.IndexByte(text[i:], ']')
		if n < 0 {
			return out
		}
		from = i + n + 1
		toks := split(text[i+1 : i+n])
		if len(toks) != 2 || toks[0].kind != date || !strings.HasPrefix(toks[0].key, "day ") {
			continue
		}
		before := strings.TrimRight(text[:i], " ")
		w := before[strings.LastIndexByte(before, ' ')+1:]
		switch with := strings.ToLower(w); with {
		case "on", "by", "from", "till", "until", "since", "before", "after":
			out = append(out, bracketedDay{len(before) - len(w), from, with, toks[0]})
		}
	}
}

// checkGoverned asks of a day behind a "by" or "from" that the passage has the day behind the same word.
func checkGoverned(text string, units []*unit) []Fault {
	var out []Fault
	for _, b := range bracketedDays(text) {
		ok := b.with == "on"
		for _, u := range units {
			for _, r := range u.daysLike(b.day.key, false) {
				ok = ok || r[0] > 0 && sameBound(u.toks[r[0]-1].key, b.with)
			}
		}
		if !ok {
			out = append(out, Fault{"bracket", text[b.start:b.end], "is not behind this word in the passage"})
		}
	}
	return out
}

func sameBound(a, b string) bool {
	return a == b || (a == "till" || a == "until") && (b == "till" || b == "until")
}

// daysLike are the places of the words that come to the day.
func (u *unit) daysLike(key string, relativeOnly bool) [][2]int {
	var out [][2]int
	for _, w := range lang.Dates(u.text, lang.DayOf(u.doc)) {
		if relativeOnly && !w.Relative || w.Precision != "day" || !names(key, w.From, w.To) {
			continue
		}
		a, b := -1, -1
		for k := range u.size() {
			if t := &u.toks[k]; t.start >= w.Start && t.end <= w.End {
				if a < 0 {
					a = k
				}
				b = k + 1
			}
		}
		if a >= 0 && u.toks[a].key == "on" && b > a+1 {
			a++
		}
		if a >= 0 {
			out = append(out, [2]int{a, b})
		}
	}
	return out
}

// dayResolved reports whether the line follows from the passages when the relative day of one of them is put where the
// line has "on [6 May 2026]", within the same clause.
func dayResolved(text string, units []*unit) bool {
	for _, b := range bracketedDays(text) {
		rest, _, fault := cutBrackets(text[:b.start] + dayWord + text[b.end:])
		if fault != nil {
			return false
		}
		line := split(rest)
		if len(line) < 3 || dangling(line, units) != nil {
			continue
		}
		for k := range line {
			if line[k].key == dayWord {
				line[k].class = today
			}
		}
		label := isLabel(line, units)
		for _, u := range units {
			for _, r := range u.daysLike(b.day.key, true) {
				for _, v := range u.dayPlaced(r[0], r[1], b.with) {
					if aligned(line, v, u, units, label) {
						return true
					}
				}
			}
		}
	}
	return false
}

// dayPlaced puts the day [a, b) where an adverb of time may stand in its clause. The word "with" may be supplied for
// a bare "today" if it is "on", and is otherwise the passage's own.
func (u *unit) dayPlaced(a, b int, with string) []*unit {
	if a > 0 && u.toks[a].before == 0 && u.toks[a-1].is(preposition) {
		if !sameBound(u.toks[a-1].key, with) {
			return nil
		}
		a--
	} else if with != "on" {
		return nil
	}
	if b < u.size() && u.toks[b].before == 0 {
		switch u.toks[b].key {
		case "morning", "evening", "afternoon", "night":
			b++
		}
	}
	from, to := u.clauseAround(a, b)
	for k := from; k < to; k++ {
		if planning[u.toks[k].key] {
			to = b // "announced an auction": behind it, the day would be the auction's
		}
	}
	day := token{key: dayWord, kind: word, class: today, start: u.toks[a].start, end: u.toks[b-1].end}
	var out []*unit
	for j := from; j <= to; j++ {
		if j > a && j < b || j != a && j != b && !u.timeMayStand(j) || j == from && from > 0 && from < a && u.toks[j].before&edge != 0 {
			continue
		}
		toks := make([]token, 0, len(u.toks)+1)
		for k := range u.size() + 1 {
			if k == j && j != b || k == b && j == b {
				d := day
				if k == 0 || k == a {
					d.before = u.toks[k].before
				}
				toks = append(toks, d)
			}
			if k < a || k >= b {
				toks = append(toks, u.toks[k])
			}
		}
		if a == 0 && j != 0 && j != b {
			toks[0].before = 0
		}
		v := &unit{doc: u.doc, field: u.field, text: u.text, toks: toks, together: u.together, open: u.open}
		v.drops = make([][]drop, v.size()+1)
		out = append(out, v.prepared())
	}
	return out
}

// planning are verbs of acts that fix another act, which would take the day behind it for its own.
var planning = map[string]bool{"announced": true, "announces": true, "ordered": true, "proposed": true, "postponed": true, "scheduled": true, "fixed": true, "called": true, "demanded": true, "sought": true, "cancelled": true, "planned": true, "allowed": true, "advanced": true, "set": true, "convened": true, "invited": true}

// timeMayStand reports a place before a preposition, a verb or the end of a clause, and not inside a phrase.
func (u *unit) timeMayStand(j int) bool {
	t := &u.toks[j]
	if j == 0 {
		return true
	}
	p := &u.toks[j-1]
	if p.kind == word && p.is(article|preposition|modal|auxiliary|honorific|praise|coordinator|negation|hedge) {
		return false
	}
	return t.kind == terminal || t.before&edge != 0 || t.is(preposition) && t.key != "of" || t.key == "that" || t.is(verb|auxiliary|attribution) && !t.upper
}

// clauseAround returns the first and last place within the clause of the day [a, b).
func (u *unit) clauseAround(a, b int) (from, to int) {
	n := u.size()
	finite := u.finiteVerbs()
	verbs := 0
	for from = a; from > 0; from-- {
		t, p := &u.toks[from], &u.toks[from-1]
		if t.before&edge != 0 || p.key == "that" || p.is(relative) || p.is(coordinator) && p.key != "of" && (finite[from] || verbal(t) && !t.upper) || u.infinitiveAt(from-1) {
			break
		}
		if finite[from-1] || p.is(verb|participle) && !p.upper && !p.is(generic) {
			verbs++
			// A participle behind the verb has its own time: "opened the bridge damaged [on Monday]".
			if p.is(participle) && from > 1 && !u.toks[from-2].is(auxiliary|filler) && from-2 > 0 && u.hasFiniteBefore(finite, from-1) {
				break
			}
		}
	}
	for to = b; to < n; to++ {
		t := &u.toks[to]
		if t.before&edge != 0 || t.key == "that" || t.is(relative) || t.is(coordinator) && to+1 < n && (finite[to+1] || verbal(&u.toks[to+1]) && !u.toks[to+1].upper) || u.infinitiveAt(to) || t.is(condition) {
			break
		}
		if strings.HasSuffix(t.key, "ing") && (u.toks[to+1].kind == terminal || u.toks[to+1].before&edge != 0) {
			continue // "an ordinance on sand mining"
		}
		v := finite[to] || t.is(verb|participle) && !t.upper && !t.is(generic)
		if v && verbs > 0 && !u.toks[to-1].is(auxiliary|modal|filler) {
			break
		}
		if v {
			verbs++
		}
	}
	return from, to
}

func (u *unit) hasFiniteBefore(finite []bool, x int) bool {
	return slices.Contains(finite[:x], true)
}

// infinitiveAt reports a "to" with a verb behind it.
func (u *unit) infinitiveAt(x int) bool {
	if u.toks[x].key != "to" || x+1 >= u.size() {
		return false
	}
	t := &u.toks[x+1]
	return !t.upper && t.kind == word && !t.is(article|pronoun|generic|preposition|honorific)
}
