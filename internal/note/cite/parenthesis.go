package cite

import "strings"

// Parentheses, and the long form of a name before its short form in one.

// parentheses lists the whole of what stands in brackets from x.
func (u *unit) parentheses(x int) {
	y := x
	d := u.toks[x].depth
	for y < u.size() && u.toks[y].depth >= d {
		y++
		if u.toks[y].before&closed != 0 && u.toks[y].depth < d || u.toks[y].before&closed != 0 && u.toks[y].before&opened != 0 {
			break
		}
	}
	if u.toks[y].before&closed == 0 {
		return
	}
	if u.ofLaw(x, y) {
		return
	}
	numbers := u.hasKind(x, y, number)
	if u.has(x, y, negation|condition|attribution|modal) {
		return
	}
	if u.has(x, y, hedge) && !numbers {
		return
	}
	for k := x; k < y; k++ {
		switch u.toks[k].key {
		case "be", "re", "pe", "p": // budget, revised, provisional estimates
			if y == x+1 {
				return
			}
		case "division", "only": // "Department of Financial Services (Insurance Division)"
			return
		case "share": // "the funds (Government of India's share) are ₹2 crore"
			if !numbers && u.hasKind(0, u.size(), number) {
				return
			}
		}
	}
	if in := u.text[u.toks[x].start:u.toks[y-1].end]; strings.HasPrefix(in, "http") && !strings.Contains(in, " ") {
		u.add(x, y, 2, parenthesis) // an address limits nothing
		return
	}
	if x > 0 && (u.toks[x-1].kind == number || unitWord(u.toks[x-1].key)) && !numbers && !(y == x+1 && u.lettersOf(x)) {
		// What stands in brackets behind a quantity limits it: "₹1.20 lakh (plain areas)".
		return
	}
	u.add(x, y, 2, parenthesis)
}

// ofLaw reports a letter or figure that says which part of a law is meant: "clause (b) of sub-section (1)", "section 13(1)".
func (u *unit) ofLaw(x, y int) bool {
	if x == 0 || y != x+1 || !shortMark(u.toks[x].key) {
		return false
	}
	prev := &u.toks[x-1]
	return lawParts[prev.key] || prev.before&opened != 0 && shortMark(prev.key) || prev.end+1 == u.toks[x].start && prev.key[len(prev.key)-1] <= '9' || x > 1 && lawParts[u.toks[x-2].key]
}

// shortMark reports a figure of two digits, a letter or a small roman number.
func shortMark(k string) bool {
	return len(k) <= 2 && k[0] >= '0' && k[0] <= '9' || len(k) == 1 || strings.Trim(k, "ivx") == ""
}

// lawParts are what a law is made of.
var lawParts = map[string]bool{"section": true, "sections": true, "sub-section": true, "subsection": true, "clause": true, "sub-clause": true, "paragraph": true, "para": true, "rule": true, "sub-rule": true, "article": true, "regulation": true, "schedule": true, "proviso": true}

// lettersOf reports capitals that stand for the unit before them: "million metric tonnes (MMT)".
func (u *unit) lettersOf(x int) bool {
	t := &u.toks[x]
	written := u.text[t.start:t.end]
	return len(t.key) >= 2 && written == strings.ToUpper(written) && t.key[len(t.key)-1] == u.toks[x-1].key[0]
}

func unitWord(k string) bool {
	switch k {
	case "km", "kg", "mw", "gw", "hectare", "tonne", "metre", "per", "%", "रुपये", "year", "years", "month", "months", "points", "point":
		return true
	}
	return false
}

// longForm lists a name whose short form stands in brackets behind it, so that the short form can stand for it: "[Rebate of State
// Taxes and Levies (]RoSTL[)] Scheme".
func (u *unit) longForm(x int) {
	if !u.toks[x].upper || x > 0 && u.toks[x-1].upper && u.toks[x].before == 0 && !u.toks[x-1].is(article) {
		return
	}
	for k := x; k < u.size() && k < x+14; k++ {
		t := &u.toks[k]
		if k > x && t.before&opened != 0 {
			if short := u.bracketed(k); len(short) > 1 && spells(short, u.toks[x:k]) {
				u.add(x, k, 3, longName)
			}
			return
		}
		if t.kind == number && u.toks[k+1].before&opened != 0 {
			continue // "Summit 2.0 (ALS 2.0)"
		}
		if !t.upper && !t.is(preposition|coordinator|article) {
			return
		}
	}
}

// bracketed is the short form in the brackets that open at k, folded, of letters and perhaps a number: "day-nrlm" or "als 2.0" without what
// parts them; "" if there is anything else.
func (u *unit) bracketed(k int) string {
	var short strings.Builder
	for n := k; n < u.size() && n < k+mostShort; n++ {
		t := &u.toks[n]
		if !t.upper && t.kind != number || n > k && t.before&(opened|comma|semicolon) != 0 {
			return ""
		}
		short.WriteString(strings.ReplaceAll(t.key, "-", ""))
		if u.toks[n+1].before&closed != 0 {
			return short.String()
		}
	}
	return ""
}

const mostShort = 3 // tokens of a short form

// spells reports that a short form has the first letter of each word of a name that has a capital, and of small ones those that it
// likes.
func spells(short string, name []token) bool {
	if len(name) == 0 {
		return short == ""
	}
	if name[0].kind == number {
		rest, ok := strings.CutPrefix(short, name[0].key)
		return ok && spells(rest, name[1:])
	}
	first := name[0].key[:1]
	if rest, ok := strings.CutPrefix(short, name[0].key); ok && len(name[0].key) > 1 && spells(rest, name[1:]) {
		return true // "BSI-Institute of Wells (BSI-IoW)"
	}
	return short != "" && strings.HasPrefix(short, first) && spells(short[1:], name[1:]) || !name[0].upper && spells(short, name[1:])
}
