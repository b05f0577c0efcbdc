package cite

// Offices before a person's name: "Union Minister [for Trade and Industry Shri] Piyush Rao".

// officeAt lists the charge of an office, up to the honorific of its holder. "Minister of State" is another office.
func (u *unit) officeAt(x int) {
	t := &u.toks[x]
	if x == 0 || t.key != "for" && t.key != "of" || t.before != 0 || !u.toks[x-1].upper || !offices[u.toks[x-1].key] && !(u.toks[x-1].key == "state" && x > 2 && offices[u.toks[x-3].key]) {
		return
	}
	if t.key == "of" && u.toks[x+1].key == "state" {
		return
	}
	for k := x + 1; k < u.size() && k < x+20; k++ {
		e := &u.toks[k]
		if e.is(honorific) && k > x+1 && u.toks[k+1].upper {
			u.add(x, k+1, 3, aside)
			return
		}
		if !e.upper && !e.is(preposition|article|coordinator) || e.is(cue) && !e.upper || e.before&^(comma|opened|closed) != 0 {
			return
		}
	}
}

// shortForm lists a short form whose long form stands in brackets behind it: "[RRC] (Rural Rescue Corps)".
func (u *unit) shortForm(x int) {
	t := &u.toks[x]
	if !t.upper || len(t.key) < 2 || len(t.key) > 8 || u.toks[x+1].before&opened == 0 {
		return
	}
	initials := ""
	for k := x + 1; k < u.size() && k < x+14; k++ {
		e := &u.toks[k]
		if e.upper {
			initials += e.key[:1]
		} else if !e.is(preposition | coordinator | article) {
			return
		}
		if u.toks[k+1].before&closed != 0 {
			if initials == t.key {
				u.add(x, x+1, 3, parenthesis)
			}
			return
		}
	}
}
