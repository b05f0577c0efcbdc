package cite

import "slices"

// Exceptions in front of what they limit, or behind it.

// exceptionMoved makes "P, except in E" of "except in E, P", and the reverse, behind a "that" or alone.
func (u *unit) exceptionMoved() []*unit {
	n := u.size()
	for k := range n {
		switch u.toks[k].key {
		case "except", "excepting", "barring", "excluding":
		default:
			continue
		}
		if k > 0 && u.toks[k].before&comma == 0 {
			return nil
		}
		if k == 0 || u.toks[k-1].key == "that" {
			c := k + 1
			for c < n && u.toks[c].before&edge == 0 {
				c++
			}
			if c >= n-2 || u.toks[c].before&comma == 0 || !u.simple(c, n) || u.has(c, n, condition) || u.has(k+1, c, cue|auxiliary) {
				return nil
			}
			return []*unit{u.recast(slices.Clone(u.toks[:k]), opening(u.toks[c:n], 0), opening(u.toks[k:c], comma))}
		}
		s := 0
		for j := range k {
			if u.toks[j].key == "that" {
				s = j + 1
			}
		}
		if !u.simple(s, k) || u.has(s, k, condition) || u.has(k+1, n, cue|auxiliary) || u.edgeIn(s+1, k) || u.edgeIn(k+1, n) {
			return nil
		}
		m := comma
		if s == 0 {
			m = 0
		}
		return []*unit{u.recast(slices.Clone(u.toks[:s]), opening(u.toks[k:n], m), opening(u.toks[s:k], comma))}
	}
	return nil
}

// conditionMoved makes "P once C" of "Once C, P", and the reverse, where nothing else in the sentence limits or speaks.
func (u *unit) conditionMoved() []*unit {
	n := u.size()
	for k := range n {
		switch u.toks[k].key {
		case "if", "unless", "once", "when", "until":
		default:
			continue
		}
		if k == 0 {
			c := 1
			for c < n && u.toks[c].before&edge == 0 {
				c++
			}
			if c >= n-2 || u.toks[c].before&comma == 0 || !u.plainClause(c, n) || !u.plainClause(1, c) {
				return nil
			}
			return []*unit{u.recast(opening(u.toks[c:n], 0), opening(u.toks[:c], 0)), u.recast(opening(u.toks[c:n], 0), opening(u.toks[:c], comma))}
		}
		if !u.plainClause(0, k) || !u.plainClause(k+1, n) {
			return nil
		}
		return []*unit{u.recast(opening(u.toks[k:n], 0), opening(u.toks[:k], comma))}
	}
	return nil
}

// plainClause reports a clause [x, y) of its own that no mark, speaker, condition or relative parts.
func (u *unit) plainClause(x, y int) bool {
	return y-x > 2 && u.simple(x, y) && !u.edgeIn(x+1, y) && !u.has(x, y, condition|attribution|relative) && !u.mentions(x, y, "that")
}

func (u *unit) edgeIn(x, y int) bool {
	for k := x; k < y; k++ {
		if u.toks[k].before&edge != 0 {
			return true
		}
	}
	return false
}
