package cite

import "strings"

// Asides: relative clauses, participles and appositions between commas or dashes.

// asides lists what stands between commas or dashes from x on, and limits nothing.
func (u *unit) asides(x int) {
	n := u.size()
	t := &u.toks[x]
	if y := u.ministryOver(x); y > 0 {
		u.add(x, y, 4, aside)
	}
	at := t.before & (comma | dash)
	found := 0
	for y := x + 1; y <= n && y <= x+90; y++ {
		end := &u.toks[y]
		if (y > x+45 || found >= 4) && end.kind != terminal {
			continue
		}
		if end.kind != terminal && end.before&at == 0 && end.before&(semicolon|closed) == 0 || end.depth != t.depth && end.kind != terminal {
			continue
		}
		if u.placeBefore(y) {
			continue // "the halls at Neer, Goa were": the comma is of the place
		}
		if end.before&at == 0 && end.is(auxiliary|modal) && u.opensLate(x) {
			continue // "In May, the Ministry of Wells (MoW) has": it is the subject
		}
		found++
		goesOn := end.kind != terminal && nominal(end) && !u.jointly(y) && end.before&semicolon == 0 && !end.is(today|filler|honorific)
		if goesOn && listing(t.key) {
			continue
		}
		if end.is(coordinator) && !t.is(article) && !(t.is(relative) && found == 1 && u.nonRestrictive(x, y)) {
			continue // a list that the words before x may belong to
		}
		if k, cost, ok := u.aside(x, y); ok && !(k == member && (found > 4 || y > x+45)) && !(goesOn && k != aside && !(k == adverbial && end.kind == number)) {
			u.add(x, y, cost, k)
		}
	}
}

// opensLate reports a sentence of which nothing but an opening stands before x.
func (u *unit) opensLate(x int) bool {
	if !u.toks[0].is(preposition | participle) {
		return false
	}
	for k := 1; k < x; k++ {
		if u.toks[k].before&comma != 0 {
			return false
		}
	}
	return true
}

// limitBehind reports a condition among [x, y) that may govern the main clause too: any, or behind a "that" only one
// with a comma before it.
func (u *unit) limitBehind(x, y int) bool {
	for k := x + 1; k < y; k++ {
		if u.toks[k].is(condition) && (u.toks[x+1].key != "that" || u.toks[k].before&edge != 0) {
			return true
		}
	}
	return false
}

// reduced lists a participle and its words behind the subject, where a comma parts them from the verb: "The
// projects [covering 8 districts,] will …".
func (u *unit) reduced(x int) {
	switch u.toks[x].key {
	case "chaired", "headed", "presided":
		for y := x + 2; y < u.size() && y < x+14; y++ {
			if e := &u.toks[y]; e.is(auxiliary|modal) || e.is(verb) && !e.upper || e.is(participle) && !e.upper && e.before&comma != 0 || e.is(today) && u.toks[y+1].is(auxiliary|verb) {
				if u.toks[x+1].key == "by" && !u.has(x, y, cue) {
					u.add(x, y, 4, aside) // "The Cabinet [chaired by the Prime Minister] has …"
				}
				return
			}
		}
	}
	if p := &u.toks[x-1]; p.is(preposition|coordinator|article|cue) || verbal(p) && !p.is(generic) {
		return
	}
	for y := x + 2; y < u.size() && y < x+40; y++ {
		if u.has(y-1, y, cue|auxiliary) {
			return
		}
		if e := &u.toks[y]; (e.before&comma != 0 || u.toks[y-1].key == "etc") && e.is(auxiliary|modal) {
			u.add(x, y, 5, aside)
			return
		}
	}
}

// conditional reports a relative clause that sets a condition to what stands before it: "which is conditional upon".
func (u *unit) conditional(x, y int) bool {
	for k := x + 1; k < y && k < x+5; k++ {
		switch u.toks[k].key {
		case "conditional", "contingent", "subject", "depending", "dependent":
			return true
		}
	}
	return false
}

// aside judges the words [x, y) between two commas by the word they start with.
func (u *unit) aside(x, y int) (dropKind, int, bool) {
	t := &u.toks[x]
	if u.toks[y].kind == terminal {
		switch t.key {
		case "adding", "asserting", "describing", "calling", "terming", "noting", "stressing", "emphasizing", "highlighting", "underlining", "stating", "reiterating", "urging", "observing",
			"ensuring", "reaffirming", "underscoring", "reflecting", "demonstrating", "affirming", "reinforcing", "recognizing", "alleging",
			"saying", "arguing", "contending", "claiming", "accusing", "insisting", "remarking", "indicating", "suggesting", "citing":
			if t.is(attribution|participle) && (u.has(0, x, verb|auxiliary|modal|attribution|participle) || x > 3) && !u.limitBehind(x, y) && !u.withPerson(x) {
				return aside, 4, true // "…, adding that": a further statement of the speaker
			}
		}
	}
	if u.meanwhile(x, y) || u.toks[y].kind == terminal && u.withRemark(x) {
		return aside, 4, true
	}
	if listing(t.key) && u.toks[y].kind == terminal && u.plainList(x, y) {
		return aside, 3, true
	}
	if t.is(relative) && u.nonRestrictive(x, y) {
		return aside, 3, !u.conditional(x, y)
	}
	if u.denies(x, y) || u.has(x, y, condition|attribution) {
		return 0, 0, false
	}
	if u.asWellAs(x) && !verbal(&u.toks[x+3]) {
		return 0, 0, false // a member: what is left out of a list is told by "including"
	}
	if u.oneOfBest(x, y) {
		return aside, 3, true
	}
	limits := u.has(x, y, hedge)
	// A figure carries its own "about".
	ownLimit := limits && u.hasKind(x, y, number) && !u.firm(x, y)
	switch {
	case t.is(relative), t.key == "each" && u.toks[x+1].is(participle):
		return aside, 3, !u.firm(x, y)
	case t.is(article) && ownLimit && !u.has(x, y, modal|auxiliary):
		return aside, 3, true
	case t.is(coordinator):
		return 0, 0, false
	case t.is(participle) && !t.upper:
		return aside, 3, !u.firm(x, y) && !t.is(cue) && !u.gerundOf(x) && !u.withPerson(x)
	case t.key == "thereby" || t.key == "thus":
		return aside, 3, !u.firm(x, y)
	case t.key == "up" || t.key == "down" || t.key == "compared":
		return adverbial, 3, !u.has(x, y, modal) && (!limits || ownLimit)
	case t.key == "after" || t.key == "following":
		return aside, 3, !u.has(x+1, y, hedge|modal)
	case u.exercised(x, y):
		return adverbial, 3, true
	case t.is(preposition):
		return adverbial, 3, !u.has(x, y, modal) && (!limits || ownLimit) && (y-x < 25)
	case t.is(cue | auxiliary | modal):
		return 0, 0, false
	case limits || u.has(x, y, modal|auxiliary):
		return 0, 0, false
	}
	for k := x; k < y; k++ {
		if u.toks[k].is(verb) && !u.toks[k].upper && k == x {
			return 0, 0, false
		}
	}
	if t.is(article) || u.ofIndia(x, y) {
		return aside, 3, true
	}
	if x > 1 && u.toks[y].kind != terminal && u.has(x, y, coordinator) && !nominal(&u.toks[y]) {
		return aside, 5, y-x < 24 // the whole list that a count stands for: "two lakes, A and B, to …"
	}
	return member, 8, y-x < 14 && !u.onlyDoer(x, y)
}

// gerundOf reports a member of a list that has the form of a participle: "reporting of fraud, [following of rules and audit]".
func (u *unit) gerundOf(x int) bool {
	k := u.toks[x].key
	return u.toks[x+1].key == "of" && strings.HasSuffix(k, "ing") && k != "consisting" && k != "comprising"
}

// onlyDoer reports words behind openings alone whose verb follows, or an aside to them: "To reach all homes, since 2019,
// [the Union,] with States, is". They are the subject.
func (u *unit) onlyDoer(x, y int) bool {
	if e := &u.toks[y]; !e.is(auxiliary | modal | preposition) {
		return false
	}
	for k := range x {
		if t := &u.toks[k]; (k == 0 || t.before&comma != 0) && !t.is(preposition|participle) || t.is(auxiliary|modal) && k > 0 && u.toks[k-1].key != "to" {
			return false
		}
	}
	return x > 0
}

// ofIndia reports the government of the office before it, which the verb or the end follows: "Secretary, Department of Wells,
// Government of India, signed". Behind anything else it is who acts.
func (u *unit) ofIndia(x, y int) bool {
	e := &u.toks[y]
	if y != x+3 || !u.startsWith(x, []string{"government", "of", "india"}) || !(verbal(e) || u.jointly(y) || e.is(preposition|today) && !e.is(hedge) || e.kind == terminal) {
		return false
	}
	for k := x - 1; k >= 0; k-- {
		t := &u.toks[k]
		if t.before&closed == 0 && t.depth == 0 && !t.upper && !t.is(preposition|coordinator|article) {
			return false
		}
		if t.key == "ministry" || t.key == "department" || t.key == "board" || t.upper && offices[t.key] {
			return true
		}
		if t.before&edge != 0 {
			return false
		}
	}
	return false
}

// nonRestrictive reports a clause with "which", "who" … behind a comma and a name, so that it tells more of the name
// and does not say which one is meant; whatever it holds then limits itself. What comes behind a comma of its own may
// limit the main clause.
func (u *unit) nonRestrictive(x, y int) bool {
	t := &u.toks[x]
	if x == 0 || t.before&comma == 0 || t.key[0] >= 0x80 {
		return false
	}
	k := x - 1
	if t.before&closed != 0 {
		for k > 0 && u.toks[k].depth > t.depth {
			k--
		}
	}
	if p := &u.toks[k]; !p.upper || p.is(today) {
		return false
	}
	for k := x + 1; k < y; k++ {
		if u.toks[k].before&edge != 0 && (u.has(k, y, condition|attribution|negation) || u.firm(k, y)) {
			return false
		}
	}
	if u.has(x, y, attribution) {
		e := &u.toks[y]
		return e.is(auxiliary|modal) || e.is(verb) && !e.upper
	}
	return true
}

// firm reports words of [x, y) that change what is said when they are lost, whoever they belong to.
func (u *unit) firm(x, y int) bool {
	for k := x; k < y; k++ {
		switch u.toks[k].key {
		case "draft", "proposed", "alone", "solely", "exclusively", "provisional", "only", "pending", "interim", "tentative", "principle", "claimed", "alleged", "reportedly":
			return true
		}
	}
	return false
}

// jointly reports the verb of several doers at x: "co-chaired".
func (u *unit) jointly(x int) bool {
	return u.toks[x].key == "co" && !u.toks[x].upper && verbal(&u.toks[x+1])
}

// nominal reports whether a noun phrase can start here.
func nominal(t *token) bool {
	return t.kind != terminal && !verbal(t) && !t.is(coordinator|preposition|relative|cue) || t.upper && !t.is(auxiliary|modal|coordinator)
}
