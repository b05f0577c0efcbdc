package cite

// Soft words: those that carry nothing, and decorations behind a name.

// softAt reports single words that carry nothing.
func (u *unit) softAt(x int) bool {
	t, next := &u.toks[x], &u.toks[x+1]
	switch {
	case t.key == "a" && u.lawLetter(x):
		return false
	case t.is(article):
		return !next.is(auxiliary|modal|verb) && next.kind != terminal || t.key == "that" || t.key == "the"
	case t.kind == number && isDigits(t.key):
		// "The four projects" are the projects.
		if x+2 < len(u.toks) && next.before&opened != 0 && next.key == t.key {
			next = &u.toks[x+2] // "04 (Four)"
		}
		return x > 0 && u.toks[x-1].key == "the" && next.kind == word && next.before&^(opened|closed) == 0 && !next.is(cue|preposition|coordinator|auxiliary) && !unitWord(next.key)
	case t.key == "miss" && x > 0 && u.toks[x-1].upper && t.before == 0:
		return false // "Miss India" in a name
	case u.styled(x):
		return true
	case t.key == "following" && x > 0 && next.kind == number && next.before == 0:
		return u.toks[x-1].is(preposition | coordinator | article) // of a list below: "in the following 12 towns"
	case t.is(honorific):
		return next.upper || t.key[0] >= 0x80
	case t.key == "besides":
		return next.before&comma != 0 // "Besides Goa, the Board has …"
	case t.is(filler):
		return !t.is(cue) && !u.denied(x)
	case t.is(praise) && t.upper && next.upper && x > 0 && t.before == 0 && u.toks[x-1].kind == word && u.prose():
		return false // "Development of Iconic Tourist Centres", "Major Ports"
	case t.is(praise):
		return next.kind != terminal && next.before&(edge|closed) == 0 && !next.is(coordinator|auxiliary|preposition) && (x == 0 || !u.toks[x-1].is(negation|hedge))
	case t.key == "has" || t.key == "have" || t.key == "had":
		return (next.is(participle|verb|filler|today|attribution) || next.key == "forecast") && !next.is(negation) && next.key != "been" && next.key != "to"
	case t.key == "instant":
		return next.is(generic) && next.before == 0 // of an office: "the instant project"
	case t.key == "of":
		return x > 0 && (u.toks[x-1].key == "total" || u.toks[x-1].key == "magnitude")
	case t.key == "now":
		return x > 0 && (u.toks[x-1].is(auxiliary|modal) || next.is(verb|auxiliary) && t.before&^comma == 0) && !u.denied(x)
	case t.key == "which" || t.key == "who":
		return t.before&comma != 0 && (next.is(verb|auxiliary|modal) || finiteForm(next)) // its clause may stand alone
	case t.key == "here":
		return x > 2 && (next.is(today) || next.kind == terminal || next.before&comma != 0) && !u.deniedBefore(x) && !u.toks[x-1].is(preposition|auxiliary)
	case t.is(today):
		return t.key == "today" || t.key == "yesterday" || t.key == "tomorrow" || t.key == "आज" || t.key == "कल"
	}
	return false
}

// styled reports the first word of a style before a name: "His Excellency", "the Right Honourable".
func (u *unit) styled(x int) bool {
	t, next := &u.toks[x], &u.toks[x+1]
	if !t.upper || !next.is(honorific) || !next.upper || x+2 >= u.size() || !u.toks[x+2].upper {
		return false
	}
	switch t.key {
	case "his", "her", "their":
		return next.key == "excellency" || next.key == "excellencies" || next.key == "majesty" || next.key == "highness"
	case "right":
		return next.key == "honourable" || next.key == "honorable"
	}
	return false
}

// praises are adjectives of several words that carry no fact.
var praises = [][]string{{"state", "of", "the", "art"}, {"world", "class"}, {"cutting", "edge"}, {"best", "in", "class"}, {"path", "breaking"}, {"ground", "breaking"}}

// denied reports a "not" or "only" a few words before x, which may deny the word at x and nothing else: "not formally
// approved", "only recently married".
func (u *unit) denied(x int) bool {
	for k := x - 1; k >= 0 && k > x-4; k-- {
		if t := &u.toks[k]; t.is(negation) || k == x-1 && t.is(hedge) {
			return u.toks[x].key != "also"
		}
		if u.toks[k+1].before&edge != 0 {
			return false
		}
	}
	return false
}

// deniedBefore reports a "not" in the clause before x, which may deny what stands at x alone.
func (u *unit) deniedBefore(x int) bool {
	for k := x - 1; k >= 0; k-- {
		if u.toks[k].is(negation) {
			return true
		}
		if u.toks[k].before&(semicolon|stop) != 0 {
			return false
		}
	}
	return false
}

// denies reports a negation among [x, y) other than the "non-" of a compound.
func (u *unit) denies(x, y int) bool {
	for k := x; k < y; k++ {
		if u.toks[k].is(negation) && u.toks[k].key != "non" {
			return true
		}
	}
	return false
}

// honors lists decorations behind a name: ", PVSM, AVSM, SM".
func (u *unit) honors(x int) {
	if x == 0 || u.toks[x].before&^(comma|closed|opened) != 0 || !u.toks[x-1].upper || decorations[u.toks[x-1].key] {
		return
	}
	y := x
	for y < u.size() && decorations[u.toks[y].key] && u.toks[y].upper {
		y++
	}
	if y > x+1 || y == x+1 && len(u.toks[x].key) > 2 {
		u.add(x, y, 2, soft)
	}
}

var decorations = map[string]bool{"pvsm": true, "uysm": true, "avsm": true, "ysm": true, "sm": true, "nm": true, "vsm": true, "vm": true, "sc": true, "kc": true, "vrc": true, "mvc": true, "pvc": true, "sysm": true, "adc": true, "tm": true, "ptm": true, "bar": true, "phd": true, "ias": true, "ips": true, "ifs": true}

// lawLetter reports the letter of a provision: "Section 11(a)".
func (u *unit) lawLetter(x int) bool {
	t, next := &u.toks[x], &u.toks[x+1]
	return x > 0 && t.before&opened != 0 && next.before&closed != 0 && u.toks[x-1].kind == number && u.toks[x-1].end+1 == t.start
}
