package cite

// Members of lists that a line may not shorten silently, and the "including" by which it may.

// closedList reports a "consists of" or "as well as" that the member [x, y) belongs to: the list is whole, and a line
// that leaves a member out says "including".
func (u *unit) closedList(x, y int) bool {
	return u.consists(x) || u.asWellAs(x) || u.asWellAs(y) || y+1 < u.size() && u.asWellAsBehind(y)
}

// consists reports a "consists of" whose list the words at x go on.
func (u *unit) consists(x int) bool {
	for k := x - 1; k >= 0 && k > x-30; k-- {
		if u.toks[k+1].before&(semicolon|stop) != 0 || u.toks[k].is(relative) && u.toks[k].before&comma != 0 || u.toks[k].is(auxiliary|modal) {
			return false
		}
		switch u.toks[k].key {
		case "consists", "consist", "consisted", "consisting", "comprises", "comprise", "comprised", "comprising", "composed":
			return true
		}
	}
	return false
}

// endsList reports a list that goes on to its end among [x, y): ", forecasting models, and a warning system".
func (u *unit) endsList(x, y int) bool {
	for k := x + 1; k < y; k++ {
		if u.toks[k].before&comma != 0 && plainAnd(&u.toks[k]) {
			return true
		}
	}
	return false
}

// asWellAs reports "as well as" at x.
func (u *unit) asWellAs(x int) bool {
	return x+3 < u.size() && u.toks[x].key == "as" && u.toks[x+1].key == "well" && u.toks[x+2].key == "as"
}

// asWellAsBehind reports an "as well as" that goes on the list at x.
func (u *unit) asWellAsBehind(x int) bool {
	for k := x; k < u.size() && k < x+10; k++ {
		if u.asWellAs(k) {
			return true
		}
		if t := &u.toks[k]; t.is(auxiliary|modal|relative) || t.is(verb) && !t.upper || t.before&(semicolon|stop) != 0 {
			return false
		}
	}
	return false
}

// members matches "and" with "as well as", and "including" with what brings in a list of which a count or a plural
// stands before.
func (g *grid) members(u, i, j, k int) {
	un, l := g.units[u], &g.line[i]
	if l.key == "and" && un.asWellAs(j) {
		g.relax(g.at(u, i+1, j+3), k, 1, step{match, u, i, j, i + 1, j + 3, drop{}})
	}
	if l.before&comma != 0 && un.toks[j].key == "and" && un.asWellAsBehind(j+1) && !un.insideName(j) {
		g.relax(g.at(u, i, j+1), k, 1, step{repeated, u, i, j, i, j + 1, drop{}})
	}
	if !includes(g.line, i) || j < 2 {
		return
	}
	n := i + 1
	if l.key == "among" {
		n++
	}
	p, prev := &un.toks[j], &un.toks[j-1]
	if prev.upper || prev.kind != word || prev.is(article|preposition|auxiliary|modal|coordinator) {
		return
	}
	switch p.key {
	case "namely", "viz", "comprising", "like":
		g.relax(g.at(u, n, j+1), k, 2, step{match, u, i, j, n, j + 1, drop{}})
		return
	case "such":
		if un.toks[j+1].key == "as" {
			g.relax(g.at(u, n, j+2), k, 2, step{match, u, i, j, n, j + 2, drop{}})
		}
		return
	case "consisting":
		if un.toks[j+1].key == "of" {
			g.relax(g.at(u, n, j+2), k, 2, step{match, u, i, j, n, j + 2, drop{}})
		}
		return
	}
	if p.before&(colon|dash|comma|opened) != 0 && un.counted(j) {
		g.relax(g.at(u, n, j), k, 3, step{inserted, u, i, j, n, j, drop{}})
	}
}

// includes reports "including" or "among them" at i of a line.
func includes(line []token, i int) bool {
	return line[i].key == "including" || line[i].key == "among" && i+1 < len(line) && line[i+1].key == "them"
}

// counted reports a number within the noun phrase before j: "40 craft for the delta: tugs".
func (u *unit) counted(j int) bool {
	for k := j - 1; k >= 0 && k > j-6; k-- {
		if t := &u.toks[k]; t.kind == number {
			return true
		} else if t.is(auxiliary|modal|relative) || u.toks[k+1].before&edge != 0 && k+1 < j {
			return false
		}
	}
	return false
}
