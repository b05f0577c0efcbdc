package cite

import "strings"

// What a timeline makes of a passage: a participle as a sentence of its own, and a day as the label of its line.

// launched makes "NAME was launched in 2015" of "NAME, launched in 2015, …" and of "Launched in 2015, NAME …". x stands
// behind a comma.
func (u *unit) launched(x int) []*unit {
	was := &token{key: "was", kind: word, class: lexicon["was"], start: u.toks[x].start, end: u.toks[x].start}
	if u.done(x) {
		y := x + 1
		for y < u.size() && (u.toks[y].before&edge == 0 || u.toks[y].depth > u.toks[x].depth) {
			y++
		}
		h, joined, ok := u.head(x)
		if !ok || joined || !u.hasKind(x, y, date, year) || u.has(0, x, attribution|modal|hedge|negation|condition|relative) {
			return nil
		}
		return []*unit{u.derive(h, x, x, y, was)}
	}
	if !u.done(0) || !u.hasKind(0, x, date, year) {
		return nil
	}
	for k := 1; k < x; k++ {
		if u.toks[k].before&edge != 0 {
			return nil // its words go on behind a comma: whose the date is, is open
		}
	}
	v, named := x, false
	for v < u.size() && (!verbal(&u.toks[v]) && !finiteForm(&u.toks[v]) || u.toks[v].upper || u.toks[v].depth > u.toks[x].depth) {
		t := &u.toks[v]
		if v > x && t.before&edge != 0 && t.before&closed == 0 || t.is(pronoun|relative|condition|negation) {
			return nil
		}
		named = named || t.upper && !t.is(article)
		v++
	}
	if !named || v == u.size() {
		return nil
	}
	return []*unit{u.derive(x, v, 0, x, was)}
}

// done reports a participle of what was done: "launched", "set up".
func (u *unit) done(x int) bool {
	t := &u.toks[x]
	return t.is(participle) && t.kind == word && (len(t.key) > 3 && t.key[len(t.key)-2:] == "ed" || t.key == "set") && !t.is(attribution|cue)
}

// dayLabel reports a line "DAY: what happened". A financial year is the label of a figure, and is left to [align].
func dayLabel(line []token) bool {
	return len(line) > 3 && (line[0].kind == date || line[0].kind == year) && !strings.HasPrefix(line[0].key, "fiscal") && line[1].before&colon != 0
}

// dayLabelled tries a line "DAY: what happened" with its day moved back to where the passage has it, behind an "on" or "in".
// A day behind "since", "by" or "as on" is none on which something happened.
func dayLabelled(line []token, units []*unit) bool {
	rest := without(line, 0, 1)
	for _, u := range units {
		for j := range u.size() {
			if _, ok := equal(&line[0], &u.toks[j], u, j); !ok {
				continue
			}
			b := dateStart(u.toks, j)
			if !ofTheDay(u.toks[b:j]) {
				continue
			}
			when := u.toks[b : j+1]
			front := append(append([]token(nil), when...), rest...)
			behind := append(append(append([]token(nil), rest[:len(rest)-1]...), when...), rest[len(rest)-1])
			front[0].before, behind[len(rest)-1].before = 0, 0
			for _, l := range [][]token{front, behind} {
				steps, _ := align(l, units, false)
				if steps != nil && len(judge(l, units, steps, false)) == 0 || floated(l, units, false) || derived(l, units) {
					return true
				}
			}
		}
	}
	return false
}

// ofTheDay reports the words before a day on which something happened.
func ofTheDay(toks []token) bool {
	found := false
	for i := range toks {
		switch toks[i].key {
		case "on", "in", "during":
			found = true
		case "the", "year":
		default:
			return false
		}
	}
	return found
}
