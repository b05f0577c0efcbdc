package cite

// Offices before a person's name: "Union Minister [for Trade and Industry Shri] Piyush Rao".

import (
	"slices"
	"strings"
)

// officeAt lists the charge of an office, up to the honorific of its holder. "Minister of State" is another office. A minister may
// hold several, one behind the other: "Minister of State [for Wells, and MoS, Office of Rain, Dr] Asha Rao". Another office among
// them is somebody else's, who is not named.
func (u *unit) officeAt(x int) {
	if u.independentCharge(x) {
		u.charge(x, x+3)
		return
	}
	t := &u.toks[x]
	if x == 0 || t.key != "for" && t.key != "of" || t.before&^closed != 0 {
		return
	}
	o := x - 1
	if t.before&closed != 0 { // "(Independent Charge)"
		for o > 0 && u.toks[o].before&opened == 0 {
			o--
		}
		o = max(0, o-1)
	}
	state := u.toks[o].key == "state" && o > 1 && offices[u.toks[o-2].key]
	if !u.toks[o].upper || !offices[u.toks[o].key] && !state || t.key == "of" && u.toks[x+1].key == "state" {
		return
	}
	u.charge(x, x+1)
}

// independentCharge reports "Minister of State [(Independent Charge) for] …".
func (u *unit) independentCharge(x int) bool {
	return x > 2 && x+2 < u.size() && u.toks[x].key == "independent" && u.toks[x].before&opened != 0 && u.toks[x+1].key == "charge" && u.toks[x+2].before&closed != 0 &&
		(u.toks[x+2].key == "for" || u.toks[x+2].key == "of") && u.toks[x-1].key == "state" && offices[u.toks[x-3].key]
}

// charge lists what stands from x on up to the honorific of a holder, if from its word k on it is what an office is for.
func (u *unit) charge(x, k int) {
	several := false
	for ; k < u.size() && k < x+mostCharges; k++ {
		e := &u.toks[k]
		if e.is(honorific) && k > x+1 && u.toks[k+1].upper {
			if k < x+20 || several {
				u.add(x, k+1, 3, aside)
			}
			return
		}
		several = several || e.key == "minister" || e.key == "mos"
		if !e.upper && !e.is(preposition|article|coordinator) || e.is(cue) && !e.upper || e.before&^(comma|opened|closed) != 0 || offices[e.key] && e.key != "minister" || e.key == "chief" {
			return
		}
	}
}

const mostCharges = 40 // words

// wholeOffice lists the office of a person within a sentence: "by [Commerce and Industry Minister Shri] Alok Sen".
func (u *unit) wholeOffice(x int) {
	if x == 0 || !u.toks[x].upper && !u.toks[x].is(article) || u.toks[x].before != 0 || u.toks[x-1].upper || !u.toks[x-1].is(preposition|verb|participle) {
		return
	}
	held, charge := 0, false
	for k := x; k < u.size() && k < x+18; k++ {
		t := &u.toks[k]
		switch {
		case t.is(honorific) && held == 1 && u.toks[k+1].upper:
			if t.before&comma == 0 || charge { // else "Governor Rao, Shri Sen and" are two
				u.add(x, k+1, 3, aside)
			}
			return
		case t.is(honorific) && held == 0, t.is(article):
		case (offices[t.key] || holders[t.key]) && t.upper:
			held++
		case t.key == "for" || t.key == "of":
			charge = true
		case t.is(coordinator) && (charge || held == 0):
		case !t.upper || t.before&^comma != 0 || held > 1:
			return
		case t.before&comma != 0 && !charge:
			return
		}
	}
}

// namedAfter reports an office at k with the name of its holder behind it: "Collector Meena Rawat".
func (u *unit) namedAfter(k int) bool {
	if t := &u.toks[k]; !t.upper || !holders[t.key] {
		return false
	}
	y := k + 1
	for y < u.size() && u.toks[y].upper && u.toks[y].before == 0 {
		if e := &u.toks[y]; e.kind != word || e.is(generic|honorific|today) || bodies[e.key] != 0 || offices[e.key] || holders[e.key] {
			return false
		}
		y++
	}
	return y-k == 3 || y-k == 4
}

// holders are offices that stand right before a name.
var holders = map[string]bool{"minister": true, "secretary": true, "president": true, "chairman": true, "chairperson": true, "governor": true, "speaker": true, "commissioner": true, "admiral": true, "ambassador": true, "collector": true, "mayor": true, "registrar": true}

// shortForm lists a short form whose long form stands in brackets behind it: "[RRC] (Rural Rescue Corps)".
func (u *unit) shortForm(x int) {
	t := &u.toks[x]
	if !t.upper || len(t.key) < 2 || len(t.key) > 8 || u.toks[x+1].before&opened == 0 {
		return
	}
	var initials strings.Builder
	for k := x + 1; k < u.size() && k < x+14; k++ {
		e := &u.toks[k]
		if e.upper {
			initials.WriteString(e.key[:1])
		} else if !e.is(preposition | coordinator | article) {
			return
		}
		if u.toks[k+1].before&closed != 0 {
			if initials.String() == t.key {
				u.add(x, x+1, 3, parenthesis)
			}
			return
		}
	}
}

// ministryOver returns where the verb stands behind a ministry that no comma closes, told of the body before it: "The Department of
// Wells[, Ministry of Water] held", 0 if there is none. A body alone opens the sentence; behind an opening the ministry may be who acts.
func (u *unit) ministryOver(x int) int {
	if t := &u.toks[x]; x == 0 || t.before != comma && t.before != comma|closed || !t.upper || t.key != "ministry" && t.key != "department" || u.toks[x+1].key != "of" {
		return 0
	}
	body := false
	for k := range x {
		t := &u.toks[k]
		if t.before&comma != 0 || t.depth == 0 && (t.kind != word || !t.upper && (!t.is(article) && !t.is(coordinator) && t.key != "of" && t.key != "for" || k == 0 && !t.is(article))) || t.key == "minister" || t.key == "secretary" {
			return 0
		}
		body = body || t.upper && bodies[t.key] != 0
	}
	for y := x + 2; body && y < u.size() && y < x+24; y++ {
		t := &u.toks[y]
		switch {
		case !t.upper && t.before&comma == 0 && (t.is(auxiliary|verb) || t.is(today) && verbal(&u.toks[y+1])):
			return y
		case !t.upper && !t.is(coordinator) && t.depth == 0, t.before&^(comma|opened|closed) != 0:
			return 0
		}
	}
	return 0
}

// presides returns where the verb stands behind who presides over the body that acts: "The Committee [under the Chairmanship of Shri Brij
// Rao, M.P., Upper House] presented", 0 if there is none.
func (u *unit) presides(x int) int {
	k := x + 1
	if u.toks[x].key != "under" || x == 0 {
		return 0
	}
	if u.toks[k].is(article) {
		k++
	}
	if k+2 >= u.size() || !strings.HasPrefix(u.toks[k].key, "chair") || !strings.HasSuffix(u.toks[k].key, "ship") || u.toks[k+1].key != "of" {
		return 0
	}
	if slices.Contains(u.finiteVerbs()[:x], true) {
		return 0
	}
	for k += 2; k < u.size() && k < x+mostPresiding; k++ {
		switch t := &u.toks[k]; {
		case !t.upper && (t.is(auxiliary|verb) || t.is(today) && verbal(&u.toks[k+1]) || t.is(participle) && u.didWhat(k)):
			return k
		case !t.upper && !t.is(article|preposition|coordinator|honorific), t.before&(semicolon|stop) != 0, t.is(cue) && !t.upper:
			return 0
		}
	}
	return 0
}

// didWhat reports a past at k with its object behind it, or with another past that a stroke joins: "presented its Report", "presented/laid".
func (u *unit) didWhat(k int) bool {
	next := &u.toks[k+1]
	return strings.HasSuffix(u.toks[k].key, "ed") && (next.is(article) || next.is(pronoun) || next.kind == number || next.kind == ordinal || verbal(next) && next.before == slash)
}

const mostPresiding = 18 // words of who presides
