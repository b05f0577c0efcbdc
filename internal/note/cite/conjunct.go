package cite

import "strings"

// Conjuncts: members of coordinations and lists.

// conjuncts lists members of coordinations: "[and B]" behind and "[A and]" before.
func (u *unit) conjuncts(x int) {
	if u.together {
		return
	}
	n := u.size()
	t := &u.toks[x]
	if plainAnd(t) && !u.paired(x) && !u.sharesLimit(x) {
		u.behind(x, x+1)
	}
	if t.key == "as" && x+3 < n && u.toks[x+1].key == "well" && u.toks[x+2].key == "as" {
		u.behind(x, x+3)
	}
	if u.paired(x) || t.is(coordinator|attribution|condition|negation) {
		return
	}
	for y := x + 2; y <= n && y <= x+60; y++ {
		e := &u.toks[y]
		if e.kind == terminal {
			break
		}
		if u.has(y-1, y, attribution|negation) || u.has(y-1, y, condition) && !verbal(t) {
			break
		}
		if e.depth != t.depth {
			continue
		}
		joined := plainAnd(&u.toks[y-1]) || e.before&semicolon != 0
		listed := e.before&(comma|slash) != 0 && !e.is(coordinator)
		if !joined && !listed {
			continue
		}
		last := y
		if joined && e.before&semicolon == 0 {
			last = y - 1
		}
		if !parallel(t, e) {
			continue
		}
		inner := u.has(x, last, modal|auxiliary|hedge)
		if infinitives[t.key] != 0 && infinitives[e.key] != 0 && !t.upper && x > 0 && (u.toks[x-1].is(modal|coordinator) || u.toks[x-1].key == "to" || t.before&comma != 0) {
			if !u.has(x, last, modal|auxiliary|condition) && (joined || u.listGoesOn(y)) {
				u.add(x, y, 4, predicate)
			}
			continue
		}
		if !verbal(t) && (e.before&semicolon == 0 && joined && !and(&u.toks[y-1]) || !u.memberStart(x) || !u.sameShape(x, last, y)) {
			continue
		}
		if verbal(t) {
			if !joined || u.has(x, last, condition) && !e.is(auxiliary|modal) || inner && !e.is(auxiliary|modal) && !finite(e) {
				continue
			}
			u.add(x, y, 4, predicate)
			continue
		}
		if listed && !joined && !u.listGoesOn(y) {
			continue
		}
		if p := max(x-1, 0); x > 0 && t.before == 0 && finiteForm(t) && (u.toks[p].upper || u.toks[p].is(generic)) && !u.toks[p].is(article|preposition|verb|coordinator) {
			continue // "The Council [fixes rates and] tariffs"
		}
		if t.kind == number && e.kind == number && t.before&comma != 0 && and(&u.toks[y-1]) && u.has(x, last, auxiliary|verb) && !u.has(x, last, modal|hedge) {
			u.add(x, y, 5, predicate) // a clause with a figure of its own
			continue
		}
		if inner && !u.hasKind(x, last, number) || u.has(x, last, modal|auxiliary|verb) || u.acts(x, last) {
			continue
		}
		if joined && u.insideName(y-1) {
			continue
		}
		if listed && e.upper && !t.upper && e.kind == word && (t.kind == number || u.toks[x+1].kind == number) {
			continue // "the three States, Goa, Kerala and Assam"
		}
		u.add(x, y, 8, member)
	}
}

// sharesLimit reports an "in respect of" behind the last member of a coordination, which says of what all of them are: "the cost and
// the price of lime in respect of kilns on the coast".
func (u *unit) sharesLimit(x int) bool {
	for k := x + 1; k+2 < u.size() && u.toks[k].before&edge == 0 && !u.toks[k].is(auxiliary|modal); k++ {
		if u.toks[k].key == "in" && u.toks[k+1].key == "respect" && u.toks[k+2].key == "of" {
			return true
		}
	}
	return false
}

// behind lists the ends of a member that a coordinator [x, z) brings in.
func (u *unit) behind(x, z int) {
	n := u.size()
	first := z
	for first < n && u.toks[first].is(filler) {
		first++
	}
	if first >= n {
		return
	}
	verbalStart := verbal(&u.toks[first]) || infinitives[u.toks[first].key] != 0 && !u.toks[first].upper && (u.has(0, x, modal) || u.mentions(0, x, "to"))
	apart := u.toks[x].key == "while" || u.toks[x].key == "whereas"
	for y := z + 1; y <= n; y++ {
		if u.has(y-1, y, attribution) && (!apart || u.speakerTail(y-1) || u.speakerTail(max(z, y-3))) || !apart && u.has(y-1, y, condition|negation) {
			return
		}
		e := &u.toks[y]
		clause := verbalStart || u.has(z, y, modal|auxiliary|verb)
		if y-1 > z && u.toks[y-1].before&dash != 0 {
			return
		}
		if c := u.clauseStart(x); clause && !u.has(c, x, modal|auxiliary|verb|participle) && !(c > 0 && finiteForm(&u.toks[c])) {
			return // "the root of victory and strength is …": one subject
		}
		if e.kind == terminal || e.before&semicolon != 0 {
			k := member
			if clause {
				k = predicate
			}
			if !clause && u.has(z, y, hedge) && !u.hasKind(z, y, number) {
				return
			}
			cost := 4
			if k == member {
				cost = 8
			}
			u.add(x, y, cost, k)
			return
		}
		if clause {
			if e.before&comma != 0 && u.speakerTail(y) {
				u.add(x, y, 5, predicate)
			}
			continue
		}
		if u.has(z, y, hedge) && !u.hasKind(z, y, number) {
			continue
		}
		if u.has(y-1, y, preposition) || u.mentions(z, y, "to") || u.acts(z, y) {
			continue
		}
		if (e.is(auxiliary|modal) || e.is(verb) && !e.upper) && u.has(0, x, modal|auxiliary|verb) {
			continue // "…, and construction will begin" is a clause
		}
		if u.insideName(x) {
			return
		}
		if e.before&(comma|closed|dash) != 0 || e.is(auxiliary|modal) || e.is(verb) && !e.upper || plainAnd(e) || startsAdjunct(e) && u.toks[y-1].key != "such" {
			u.add(x, y, 8, member)
		}
	}
}

// parallel reports whether two tokens can start two members of one coordination.
func parallel(a, b *token) bool {
	if b.kind == terminal {
		return false
	}
	av, bv := verbal(a), verbal(b)
	if av || bv {
		ing := strings.HasSuffix(a.key, "ing") && a.is(participle)
		return av && bv && ing == (strings.HasSuffix(b.key, "ing") && b.is(participle))
	}
	if a.kind != b.kind && (a.kind != word || b.kind != word) {
		if a.kind == date || b.kind == date || a.kind == year || b.kind == year {
			return false
		}
		return a.is(article) || b.is(article) || a.is(hedge) || b.is(hedge)
	}
	if a.is(preposition) || b.is(preposition) {
		return a.key == b.key
	}
	return true
}

func plainAnd(t *token) bool {
	switch t.key {
	case "and", "while", "whereas", "और", "तथा", "एवं", "व", "जबकि":
		return true
	}
	return false
}

func and(t *token) bool {
	return plainAnd(t) && t.key != "while" && t.key != "whereas" && t.key != "जबकि"
}

// paired reports a "both", "between", "either" … before x that holds the members of a list together.
func (u *unit) paired(x int) bool {
	for k := x - 1; k >= 0 && k > x-14; k-- {
		switch u.toks[k].key {
		case "both", "between", "neither", "either", "whether", "among", "बीच":
			return true
		case "not":
			return !verbal(&u.toks[x+1]) && u.toks[x+1].key != "that"
		}
		if u.toks[k+1].before&edge != 0 && k+1 < x {
			return false
		}
	}
	return false
}

// acts reports a word of [x, y) that may be a verb, by the list of infinitives.
func (u *unit) acts(x, y int) bool {
	for k := x + 1; k < y; k++ {
		t := &u.toks[k]
		if t.upper || t.kind != word || u.toks[k-1].is(preposition|article) {
			continue
		}
		if infinitives[t.key] != 0 && k+1 < y || strings.HasSuffix(t.key, "s") && (infinitives[strings.TrimSuffix(t.key, "s")] != 0 || infinitives[strings.TrimSuffix(t.key, "es")] != 0) && k+1 < y {
			return true
		}
	}
	return false
}

// memberStart reports whether a member of a list can begin at x: behind a word that governs it, and not inside a
// name or a noun phrase.
func (u *unit) memberStart(x int) bool {
	if x == 0 {
		return true
	}
	p, t := &u.toks[x-1], &u.toks[x]
	if t.key == "that" {
		return false
	}
	if p.upper && t.upper && t.before == 0 && !p.is(article|verb|auxiliary) {
		return false
	}
	return t.before&(edge|opened|closed|slash) != 0 || p.is(preposition|article|verb|auxiliary|participle|coordinator|attribution|modal|hedge|generic) || p.kind == number || t.upper && !p.upper || t.key[0] >= 0x80
}

// sameShape reports whether the member [x, last) and the one at y are built alike, so far that its words cannot
// reach over into the next one: "the role of [storage and] transport" is not "[the role of storage and] transport".
func (u *unit) sameShape(x, last, y int) bool {
	t, e := &u.toks[x], &u.toks[y]
	if x > 0 && u.toks[x-1].kind == number && (e.kind == number || e.kind == date) {
		return false // "10 and 11 April"
	}
	if t.kind == number && e.kind == date {
		return false
	}
	for k := x + 1; k < last; k++ {
		p := &u.toks[k]
		if !p.is(preposition) {
			continue
		}
		if p.key == "of" && u.toks[k-1].upper && u.toks[k+1].upper {
			continue
		}
		return t.is(article) && e.is(article) || t.kind == number && e.kind == number || t.key == e.key || e.before&semicolon != 0
	}
	return true
}

// finiteForm reports a word in -s that may be a verb.
func finiteForm(t *token) bool {
	return t.kind == word && !t.upper && len(t.key) > 4 && strings.HasSuffix(t.key, "s") && !strings.HasSuffix(t.key, "ss")
}

// finite reports a verb that can only be finite: "uses", "covers".
func finite(t *token) bool {
	return t.is(verb) && !t.is(participle) && strings.HasSuffix(t.key, "s")
}

// listGoesOn reports whether the commas from y on part the members of a list, and not a name from its apposition:
// an "and" comes before the next verb.
func (u *unit) listGoesOn(y int) bool {
	for k := y; k < u.size(); k++ {
		t := &u.toks[k]
		if plainAnd(t) || t.key == "etc" {
			return true
		}
		if t.is(auxiliary|modal|relative) || t.is(verb) && !t.upper || t.before&(semicolon|closed) != 0 {
			return false
		}
	}
	return false
}

// insideName reports whether the coordinator at x joins the parts of one name: "Ministry of Petroleum and Natural
// Gas", "Drugs and Cosmetics Rules".
func (u *unit) insideName(x int) bool {
	n := u.size()
	if x == 0 || x+1 >= n || !u.toks[x-1].upper || !u.toks[x+1].upper || u.toks[x].before != 0 {
		return false
	}
	part := func(k int) bool { return u.toks[k].upper || u.toks[k].is(preposition|coordinator) }
	for k := x - 1; k >= 0 && part(k) && u.toks[k+1].before == 0; k-- {
		if bodies[u.toks[k].key] != 0 {
			return true
		}
	}
	for k := x + 1; k < n && part(k) && u.toks[k].before == 0; k++ {
		if bodies[u.toks[k].key] != 0 {
			return true
		}
	}
	return false
}

// clauseStart returns the place behind the last "that" or "which" before x.
func (u *unit) clauseStart(x int) int {
	for k := x - 1; k > 0; k-- {
		if u.toks[k].key == "that" || u.toks[k].is(relative) {
			return k + 1
		}
	}
	return 0
}

// startsAdjunct reports the prepositions of place and time, which belong to the whole of a coordination.
func startsAdjunct(t *token) bool {
	switch t.key {
	case "in", "on", "at", "during", "under", "from", "by", "since", "across":
		return true
	}
	return t.is(preposition) && t.key != "" && t.key[0] >= 0x80
}

// speakerTail reports that only the speaker follows: "…, the ministry said".
func (u *unit) speakerTail(y int) bool {
	n := u.size()
	return n-y <= 9 && u.has(max(y, n-4), n, attribution) && !u.has(y, n, auxiliary|modal|coordinator)
}

// bodies are the nouns of names that have an "and" inside.
var bodies = build(map[class]string{generic: "ministry minister ministries department departments institute board council authority act rules bill university commission committee bank center organisation organization organizations agency society corporation " +
	"scheme mission directorate secretary bureau company limited ltd association federation foundation code school college hospital trust fund survey index committee"})
