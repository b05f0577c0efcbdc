package cite

import "slices"

// Sentences that a passage says beside its main one: an apposition set with its copula, and a relative clause set
// with its head. The line is tried on them where it does not follow from the passage as it stands.

// derived reports whether the line follows from a sentence that one of the units holds inside.
func derived(line []token, units []*unit) bool {
	copula := "is"
	for i := range line {
		if line[i].key == "was" || line[i].key == "were" {
			copula = "was"
		}
	}
	for _, u := range units {
		for x := 1; x < u.size(); x++ {
			if u.toks[x].before&(comma|dash) == 0 || u.toks[x].depth > 0 {
				continue
			}
			for _, d := range slices.Concat(u.apposition(x, copula), u.relativeSentences(x), u.launched(x)) {
				if aligned(line, d, u, units, false) {
					return true
				}
			}
		}
	}
	return false
}

// head returns the start of the name that ends before x, and whether there is one. A name is a run of capitalised
// words with its article; joined says that it is two names and their "and".
func (u *unit) head(x int) (h int, joined, ok bool) {
	k := x - 1
	if u.toks[x].before&closed != 0 {
		for k >= 0 && u.toks[k].depth > u.toks[x].depth {
			k--
		}
	}
	if k < 0 || !u.toks[k].upper || u.toks[k].is(preposition|auxiliary|modal|today) {
		return 0, false, false
	}
	h = k
	for h > 0 && u.toks[h].before&^(bracket|slash) == 0 {
		p := &u.toks[h-1]
		if p.upper && !p.is(verb|auxiliary|modal|preposition) || p.is(honorific) || p.kind == number && h > 1 && u.toks[h-2].upper {
			h--
			continue
		}
		if h > 1 && u.toks[h-1].before == 0 && (p.key == "of" || p.key == "for" || p.key == "in" && bodies[u.toks[h-2].key] != 0) && u.toks[h-2].upper && !u.toks[h-2].is(preposition) {
			h -= 2
			continue
		}
		if h > 2 && p.key == "the" && u.toks[h-2].key == "of" && u.toks[h-1].before == 0 && u.toks[h-2].before == 0 && u.toks[h-3].upper {
			h -= 3
			continue
		}
		if h > 1 && plainAnd(p) && p.before == 0 && u.toks[h-2].upper {
			joined = joined || !u.insideName(h-1)
			h -= 2
			continue
		}
		break
	}
	if h > 0 && u.toks[h].before == 0 && u.toks[h-1].is(article) && u.toks[h-1].kind == word {
		h--
	}
	if h > 1 && u.toks[h-1].key == "of" && !u.toks[h-2].upper && !works[u.toks[h-2].key] {
		return 0, false, false // "a tributary of the Ganga, which …": whose clause it is, is open
	}
	if h > 0 && u.toks[h].before == 0 && about[u.toks[h-1].key] {
		return 0, false, false // "a Working Group on Rain Water, which will": the group
	}
	if h > 0 && u.toks[h].before&comma != 0 && joined {
		return 0, false, false
	}
	if h == 1 && u.toks[0].is(preposition) {
		return 0, false, false // "In Odisha, the scheme …"
	}
	return h, joined, true
}

// about are prepositions between a thing and what it is about.
var about = map[string]bool{"on": true, "for": true, "between": true, "regarding": true}

// subject reports whether the words before x are the sentence's subject as a whole, without a name at their end.
func (u *unit) subject(x int) bool {
	for k := range x {
		t := &u.toks[k]
		if verbal(t) && !t.upper && !t.is(generic) || t.is(cue|relative|pronoun|preposition|coordinator) || k > 0 && t.before&edge != 0 {
			return false
		}
	}
	return x > 1 && u.toks[0].is(article)
}

// apposition makes "NAME is a …" of "NAME, a …,".
func (u *unit) apposition(x int, copula string) []*unit {
	switch u.toks[x].key {
	case "a", "an", "the":
	default:
		return nil
	}
	h, joined, ok := u.head(x)
	if !ok && u.subject(x) {
		h, ok = 0, true
	}
	from := h
	for from > 0 && !(u.toks[from].before&(comma|semicolon) != 0 && plainAnd(&u.toks[from])) {
		from--
	}
	if n := u.size(); !ok || joined || u.has(0, x, attribution) || u.has(max(x, n-4), n, attribution) || u.has(from, x, modal|hedge|negation|condition) {
		return nil
	}
	skipped := false
	for y := x + 2; y <= u.size() && y <= x+40; y++ {
		e := &u.toks[y]
		if e.depth != u.toks[x].depth && e.kind != terminal {
			continue
		}
		if u.toks[y-1].is(auxiliary|modal) || u.toks[y-1].is(verb) && !u.toks[y-1].is(participle) && !u.toks[y-1].upper && !u.toks[y-1].is(generic) {
			return nil
		}
		if e.kind != terminal && e.before&edge == 0 {
			continue
		}
		if e.kind != terminal && e.before&(semicolon|stop) == 0 {
			if !(e.is(auxiliary|modal|relative|preposition|today|participle) || e.is(verb) && !e.upper || finiteForm(e) && h == 0 || e.is(coordinator) && !skipped) {
				skipped = true
				continue
			}
			if e.is(coordinator) && (u.toks[y+1].is(article) || e.key != "and") {
				return nil // a list
			}
			if e.key == "have" || e.key == "are" || e.key == "were" {
				return nil // of which of them? "Avanti and Bela Ltd., a company …, have signed"
			}
		}
		if h > 0 && !u.toks[h].is(honorific) && e.kind == terminal {
			for k := x + 1; k+1 < y; k++ {
				if u.toks[k].is(coordinator) && u.toks[k+1].is(article) {
					return nil // "Rice, a towel and a comb"
				}
			}
		}
		return []*unit{u.derive(h, x, x, y, &token{key: copula, kind: word, class: lexicon[copula], start: u.toks[x].start, end: u.toks[x].start})}
	}
	return nil
}

// relativeSentences makes "NAME shall …" of "NAME, who shall …".
func (u *unit) relativeSentences(x int) []*unit {
	if k := u.toks[x].key; k != "who" && k != "which" {
		return nil
	}
	v := x + 1
	for v < u.size() && u.toks[v].is(filler) {
		v++
	}
	if t := &u.toks[v]; !(t.is(auxiliary|modal|verb) || finiteForm(t)) {
		return nil
	}
	h, _, ok := u.head(x)
	if !ok && u.subject(x) {
		h, ok = 0, true
	}
	if !ok || u.has(0, x, attribution|condition) || h > 0 && plainAnd(&u.toks[h-1]) {
		return nil
	}
	var out []*unit
	for y := v + 1; y <= u.size(); y++ {
		e := &u.toks[y]
		if e.kind != terminal {
			if e.before&comma == 0 || e.depth > 0 || !e.is(coordinator) && !(e.is(auxiliary|modal|verb) && h == 0) {
				continue
			}
			if e.is(coordinator) && u.has(y, u.size(), condition|attribution) {
				continue
			}
		}
		out = append(out, u.derive(h, x, x+1, y, nil))
	}
	return out
}

// derive makes a unit of the tokens [h, x), the copula and [from, to). The head stays whole.
func (u *unit) derive(h, x, from, to int, copula *token) *unit {
	var toks []token
	toks = append(toks, u.toks[h:x]...)
	toks[0].before = 0
	whole := len(toks)
	if copula != nil {
		c := *copula
		c.before = u.toks[x].before & closed
		toks = append(toks, c)
	}
	at := len(toks)
	toks = append(toks, u.toks[from:to]...)
	if at < len(toks) {
		toks[at].before = 0
		if copula == nil {
			toks[at].before = u.toks[x].before & closed
		}
	}
	last := u.toks[u.size()]
	last.before = stop | u.toks[to].before&closed
	toks = append(toks, last)
	v := &unit{doc: u.doc, field: u.field, text: u.text, toks: toks, together: u.together, open: u.open && to == u.size()}
	v.drops = make([][]drop, v.size()+1)
	for k := range v.size() {
		v.findDrops(k)
	}
	for k := range whole {
		var keep []drop
		for _, d := range v.drops[k] {
			if d.kind == soft || d.kind == parenthesis || d.kind == longName {
				keep = append(keep, d)
			}
		}
		v.drops[k] = keep
	}
	v.findHeads()
	for k := 1; k <= v.size(); k++ { // no clause of its own stands before the head
		if v.heads[k].ok && k > 1 && !softChain(v.heads[k].drops) {
			v.heads[k] = way{}
		}
	}
	v.findTails()
	return v
}

func softChain(drops []drop) bool {
	for _, d := range drops {
		if d.kind != soft && d.kind != parenthesis && d.kind != longName && d.kind != aside {
			return false
		}
	}
	return true
}
