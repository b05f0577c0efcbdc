package cite

import "strings"

// Lists that stay whole: what a number has counted ("two works: a bridge; and a weir"), and what "without" governs ("without an
// inquiry, a hearing and the consent of the Board"). One of the members left out, the line says another thing.

// longestCount is how far before its colon or dash a list may have its number, in words.
const longestCount = 9

// cutsWhole reports that leaving out [x, y) takes members from such a list and leaves others.
func (u *unit) cutsWhole(x, y int) bool {
	t := &u.toks[x]
	if x == 0 || t.before&(comma|semicolon) == 0 && !plainAnd(t) {
		return false
	}
	if plainAnd(t) && u.toks[x+1].is(modal|auxiliary) {
		return false
	}
	if clause := t.is(relative) || t.is(participle) && strings.HasSuffix(t.key, "ing") && u.toks[x+1].key != "of"; clause && !u.parted(x+1, y) {
		return false
	}
	return (u.parted(x, y+1) || y == u.size() && u.losesMember(x)) && u.countedList(x) || u.lacking(x)
}

// losesMember reports that what stands from x to the end has a further member of a list, and not what is told of its last one or of
// all of them.
func (u *unit) losesMember(x int) bool {
	for k := x; k < u.size(); k++ {
		if t := &u.toks[k]; t.before&semicolon != 0 || plainAnd(t) {
			return true
		}
	}
	return false
}

// parted reports a semicolon among [x, y).
func (u *unit) parted(x, y int) bool {
	for k := x; k < y && k < u.size(); k++ {
		if u.toks[k].before&semicolon != 0 {
			return true
		}
	}
	return false
}

// countedList reports that the last colon or dash behind a plural before x opens the members that a number right before it has counted.
func (u *unit) countedList(x int) bool {
	for k := x - 1; k > 1; k-- {
		if u.toks[k].before&stop != 0 {
			return false
		}
		if u.toks[k].before&(colon|dash) == 0 || !strings.HasSuffix(u.toks[k-1].key, "s") {
			continue // a hyphen; "four refills each year — ₹12 in all"
		}
		for j := k - 1; j >= 0 && j >= k-longestCount; j-- {
			if u.toks[j].is(auxiliary | modal) {
				return false
			}
			if n := u.toks[j].key; u.toks[j].kind == number && (len(n) == 1 && n > "1" || n == "10") && u.toks[j+1].kind == word && !unitWord(u.toks[j+1].key) {
				return true
			}
		}
		return false
	}
	return false
}

// lacking reports a "without" that governs the list which goes on at x.
func (u *unit) lacking(x int) bool {
	if u.toks[x].before&semicolon != 0 {
		return false
	}
	for k := x - 1; k >= 0 && k > x-14; k-- {
		t := &u.toks[k]
		if t.key == "without" {
			return true
		}
		if t.is(auxiliary|modal|relative) || t.before&(semicolon|stop) != 0 {
			return false
		}
	}
	return false
}
