package cite

// Examples: runs of names and lists that "such as" or "including" bring in.

// named lists a run of names given as examples: "ten States [namely A, B, …, and J] in two phases". Without a comma
// or a count before it "such as" says which ones are meant.
func (u *unit) named(x int) {
	t := &u.toks[x]
	y := x + 1
	switch t.key {
	case "namely", "viz", "including":
	case "such":
		if y >= u.size() || u.toks[y].key != "as" {
			return
		}
		y++
	case "like":
	default:
		return
	}
	if u.examplesToEnd(x) {
		u.add(x, u.size(), 5, aside)
	}
	if t.before&comma == 0 && (t.key == "such" || t.key == "like") {
		counted := false
		for k := x - 1; k >= 0 && k >= x-3; k-- {
			counted = counted || u.toks[k].kind == number
		}
		if !counted {
			return
		}
	}
	for y < u.size() && u.toks[y].is(article) {
		y++
	}
	commas, joined := 0, false
	for y < u.size() {
		e := &u.toks[y]
		switch {
		case e.upper && !e.is(auxiliary|modal):
			if joined && e.before&edge != 0 {
				joined = false // "A, B and C, D": the list goes on
			}
			if e.before&comma != 0 {
				commas++
			}
		case plainAnd(e) && u.toks[y+1].upper, plainAnd(e) && u.toks[y+1].is(article):
			joined = true
		case !e.upper && e.kind == word && e.before == 0 && y > x+2 && !verbal(e) && !e.is(cue|preposition|coordinator|relative|article|pronoun):
		case (e.key == "of" || e.key == "the" || e.key == "for") && u.toks[y+1].upper:
		default:
			if joined && commas > 0 && y > x+3 {
				u.add(x, y, 4, aside)
			}
			return
		}
		y++
	}
	if commas > 0 {
		u.add(x, y, 4, aside)
	}
}

// examplesToEnd reports a "such as …" that runs to the end, behind a noun that stands for itself: not "all goods such
// as", where the examples say which.
func (u *unit) examplesToEnd(x int) bool {
	if t := &u.toks[x]; t.key == "like" || t.key == "such" && u.toks[x+1].key != "as" || x < 4 || verbal(&u.toks[x-1]) && !u.toks[x-1].is(generic) {
		return false
	}
	for k := x - 1; k >= 0 && k > x-6; k-- {
		switch u.toks[k].key {
		case "all", "every", "any", "no", "not", "only", "other", "each", "some", "certain":
			return false
		}
		if u.toks[k+1].before&edge != 0 && k+1 < x {
			break
		}
	}
	for k := range x {
		if u.toks[k].is(negation) && u.toks[k].key != "non" {
			return false
		}
	}
	return u.plainList(x, u.size()) && x > 3
}

// plainList reports a list of examples to the end of the sentence that limits nothing; the "Higher" or "Net" of a name
// is no limit.
func (u *unit) plainList(x, y int) bool {
	own := false // behind a "who" that limits one example
	for k := x + 1; k < y; k++ {
		t := &u.toks[k]
		own = t.before&edge == 0 && (own || t.is(relative))
		if t.upper && u.prose() || own && !t.is(attribution|condition) {
			continue
		}
		if t.is(negation|condition|attribution|modal|auxiliary) || t.is(hedge) && u.toks[k+1].kind != number && t.before&edge != 0 && k > x+1 || t.key == "but" {
			return false
		}
	}
	return true
}

// listing reports words that bring in a list, which ends where no further noun follows.
func listing(w string) bool {
	switch w {
	case "including", "comprising", "covering", "spanning", "involving", "namely", "such", "like", "viz", "connecting", "featuring", "containing":
		return true
	}
	return false
}
