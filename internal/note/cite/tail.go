package cite

import (
	"slices"
	"strings"
)

// Tails: where a sentence may be left, before a purpose, a result or a further clause.

// findTails finds where the sentence may be left.
func (u *unit) findTails() {
	n := u.size()
	u.tails = make([]way, n+1)
	u.tails[n] = way{ok: true}
	for x := n - 1; x >= 0; x-- {
		try := func(d drop) {
			t := u.tails[d.to]
			if !t.ok || u.cutsWhole(d.from, d.to) || u.hidesSpeaker(d.from, d.to) || d.to == n && u.openTold(d.from) || u.tails[x].ok && u.tails[x].cost <= t.cost+d.cost {
				return
			}
			u.tails[x] = way{true, t.cost + d.cost, append([]drop{d}, t.drops...)}
		}
		for _, d := range u.drops[x] {
			try(d)
		}
		if u.toks[n].before&colon != 0 && u.following(x) {
			try(drop{x, n, 2, soft})
		}
		if t := &u.toks[x]; t.before&comma != 0 && t.is(auxiliary|modal|verb) && u.afterRelative(x) {
			try(drop{x, n, 5, predicate}) // "X, which does A, [does B]"
		}
		if k := u.toks[x].key; u.toks[x].before&stop != 0 && (k == "eg" || k == "e.g") {
			try(drop{x, n, 4, predicate}) // an example for what was said
		}
		if u.toks[x].before&semicolon != 0 { // a clause of its own
			try(drop{x, n, 4, predicate})
		}
		if x > 3 && plainAnd(&u.toks[x]) && u.furtherSaid(x) {
			try(drop{x, n, 5, predicate})
		}
		if u.toks[x].key == "co" && u.toks[x+1].key == "terminus" || u.toks[x].key == "coterminus" {
			try(drop{x, n, 3, purpose}) // with what else a period ends
		}
		if u.heldAt(x) {
			try(drop{x, x + 1, 2, soft})
		}
		if u.meetingTail(x) {
			try(drop{x, n, 4, purpose})
		}
		if u.meansAt(x) {
			for y := x + 2; y <= n && u.clean(x, y); y++ {
				if u.tails[y].ok {
					try(drop{x, y, 4, purpose})
				}
			}
		}
		if u.praisedStep(x) {
			try(drop{x, n, 4, aside})
		}
		if u.datedAct(x) {
			try(drop{x, n, 4, aside})
		}
		if u.dignitariesAt(x) {
			try(drop{x, n, 4, purpose})
		}
		if u.purposeAt(x) && !u.setsCondition(x) && !u.spoken(x, n) && (u.marked(x) || !u.denies(x, n)) && !u.firm(x, n) {
			try(drop{x, n, 4, purpose})
		}
	}
}

// setsCondition reports a condition from x to the end that is not in brackets of its own: there it limits the word before it.
func (u *unit) setsCondition(x int) bool {
	for k := x; k < u.size(); k++ {
		if t := &u.toks[k]; t.is(condition) && t.depth <= u.toks[x].depth {
			return true
		}
	}
	return false
}

// openTold reports a "said that" before x behind which only an opening stands: "said that in the spirit of the law[, which has passed, owners
// should pay]".
func (u *unit) openTold(x int) bool {
	for k := x - 1; k > 0; k-- {
		if u.toks[k].key == "that" && u.toks[k-1].is(attribution) {
			return u.toks[k+1].is(preposition) && !u.toks[k+1].is(hedge) && !u.has(k, x, auxiliary|modal) && !slices.Contains(u.finiteVerbs()[k:x], true)
		}
	}
	return false
}

// furtherSaid reports "and added that …" behind another verb of saying of the same speaker, or "and said that …" behind a deed:
// what somebody says besides is no part of what he did.
func (u *unit) furtherSaid(x int) bool {
	k := x + 1
	for k < u.size() && u.toks[k].is(filler) {
		k++
	}
	t := &u.toks[k]
	if k >= u.size() || !t.is(attribution) || u.has(k+1, u.size(), condition) {
		return false
	}
	if k+1 < u.size() && (t.key == "said" || t.key == "stated") && u.toks[k+1].key == "that" && u.has(0, x, verb|auxiliary) {
		return true
	}
	return strings.HasSuffix(t.key, "ed") && t.key != "alleged" && t.key != "denied" && u.has(0, x, attribution)
}

// datedAct reports a participle behind the day of a deed, to the end: it tells more of the deed, whose doer and object stand
// before the day.
func (u *unit) datedAct(x int) bool {
	t := &u.toks[x]
	if x < 4 || t.upper || !t.is(participle) || !strings.HasSuffix(t.key, "ing") || u.toks[x-1].kind != date && u.toks[x-1].kind != year {
		return false
	}
	return u.has(0, x, auxiliary|verb) && !u.has(x, u.size(), condition|negation|attribution) && !u.firm(x, u.size())
}

// dignitariesAt reports a list of those present, to the end. Semicolons part persons from each other where the list has no verb.
func (u *unit) dignitariesAt(x int) bool {
	if u.toks[x].key != "in" || x < 3 {
		return false
	}
	k := x + 1
	for k < u.size() && k < x+4 && u.toks[k].key != "presence" {
		k++
	}
	if k+1 >= u.size() || u.toks[k].key != "presence" || u.toks[k+1].key != "of" {
		return false
	}
	for k := x + 3; k < u.size(); k++ {
		if t := &u.toks[k]; t.is(cue|auxiliary|relative) || t.is(verb) && !t.upper || t.kind == number {
			return false
		}
	}
	return true
}

// following reports the words before the colon of a list that only point to it: "as follows", "the following steps".
func (u *unit) following(x int) bool {
	n := u.size()
	switch {
	case n-x == 2 && u.toks[x].key == "as":
		return u.toks[x+1].key == "follows" || u.toks[x+1].key == "under" || u.toks[x+1].key == "below"
	case n-x == 2 && u.toks[x+1].key == "below":
		return u.toks[x].key == "given" || u.toks[x].key == "listed"
	case n-x == 1:
		return u.toks[x].key == "following" || u.toks[x].key == "namely" || u.toks[x].key == "viz"
	case u.toks[x].key == "the" && u.toks[x+1].key == "following" && n-x <= 4:
		return !u.has(x, n, cue|preposition|auxiliary|coordinator)
	}
	return false
}

// afterRelative reports a relative clause that the comma before x closes, or a participle that stands for one:
// "The projects covering 8 districts, [will …]".
func (u *unit) afterRelative(x int) bool {
	for k := 1; k < x; k++ {
		if t := &u.toks[k]; strings.HasSuffix(t.key, "ing") && t.is(participle) && t.before == 0 && !u.toks[k-1].is(preposition|coordinator|auxiliary|article) {
			return !u.has(0, x, auxiliary|modal|attribution|condition|negation) && u.toks[x].is(auxiliary|modal)
		}
	}
	for k := x - 1; k > 0; k-- {
		if t := &u.toks[k]; t.before&comma != 0 {
			return (t.key == "which" || t.key == "who") && !u.has(0, k, verb|auxiliary|modal|cue)
		}
	}
	return false
}

// purposeAt reports where a clause begins that only says what for, or with what result.
func (u *unit) purposeAt(x int) bool {
	n := u.size()
	if x == 0 || x+1 >= n {
		return false
	}
	t, prev, next := &u.toks[x], &u.toks[x-1], &u.toks[x+1]
	if prev.is(preposition|coordinator|auxiliary|modal|article|hedge) && prev.kind == word {
		return false
	}
	switch t.key {
	case "to":
		if u.secondThing(x) {
			return false
		}
		if next.key == "be" && prev.kind == number && strings.HasPrefix(prev.key, "INR") {
			return true // "costs Rs. 50 crore [to be completed by 2031]"
		}
		for k := x - 2; k >= 0 && k > x-12 && u.toks[k+1].before&(semicolon|stop) == 0; k-- {
			if u.toks[k].is(negation) || commands[u.toks[k].key] != 0 {
				return false // "did not allow a single facility to reach"
			}
		}
		return infinitives[next.key] != 0 && controllers[prev.key] == 0 && !verbal(prev) && next.kind == word && (!next.upper || u.capitalised() && !undertakings[prev.key]) && !next.is(article) && !next.is(preposition) && !u.afterSuperlative(x) && !u.has(max(0, x-6), x, hedge)
	case "for":
		return next.is(participle) && !next.upper && prev.kind != number && !u.afterSuperlative(x)
	case "so":
		return next.key == "as" || next.key == "that"
	case "in":
		return next.key == "order" && u.toks[min(x+2, n)].key != "for" || next.key == "line" || next.key == "keeping"
	case "with":
		for k := x + 1; k < n && k < x+5; k++ {
			if f := u.toks[k].key; f == "focus" || f == "emphasis" {
				return true
			}
			if u.toks[k].is(preposition | coordinator) {
				break
			}
		}
		if u.startsWith(x, []string{"with", "a", "view"}) || u.startsWith(x, []string{"with", "the", "aim"}) || u.startsWith(x, []string{"with", "an", "aim"}) || u.startsWith(x, []string{"with", "the", "objective"}) || u.startsWith(x, []string{"with", "the", "goal"}) || u.startsWith(x, []string{"with", "focus"}) || u.startsWith(x, []string{"with", "a", "focus"}) {
			return true
		}
		for k := x + 1; k < n && k < x+6; k++ {
			switch u.toks[k].key {
			case "outlay", "cost", "investment", "budget", "expenditure":
				return true
			}
		}
	case "under":
		for k := x + 1; k < n && k < x+5 && !u.toks[k].is(preposition); k++ {
			if u.toks[k].key == "theme" {
				return true
			}
		}
		return next.key == "the" && x+2 < n && u.toks[x+2].key == "vision"
	case "toward", "towards":
		return next.key == "the" && x+2 < n && u.toks[x+2].key == "vision"
	case "aimed", "thereby", "thus", "marking":
		return true
	}
	return false
}

// capitalised reports a title of which most words have a capital: there it marks no name.
func (u *unit) capitalised() bool {
	if u.prose() {
		return false
	}
	upper, all := 0, 0
	for k := range u.size() {
		if t := &u.toks[k]; t.kind == word && !t.is(preposition|coordinator|article) {
			all++
			if t.upper {
				upper++
			}
		}
	}
	return 5*upper > 4*all
}

// undertakings may have a purpose in their name: "Scheme to Promote Wells".
var undertakings = map[string]bool{"scheme": true, "mission": true, "programme": true, "program": true, "project": true, "initiative": true, "fund": true, "policy": true, "order": true, "bill": true, "act": true, "campaign": true, "plan": true, "strategy": true, "framework": true}

// heldAt reports the participle of "the third meeting of the Forum held", which goes with the phrase of occasion behind it.
func (u *unit) heldAt(x int) bool {
	switch u.toks[x].key {
	case "held", "organized", "convened", "conducted", "chaired":
	default:
		return false
	}
	if x < 3 || u.toks[x].before&^closed != 0 || !u.toks[x+1].is(preposition) || u.toks[x-1].is(auxiliary|modal|filler|pronoun|cue) || !u.has(0, x, auxiliary|verb) {
		return false
	}
	for k := x - 1; k >= 0; k-- {
		if gatherings[u.toks[k].key] {
			return true
		}
	}
	return false
}

// spoken reports a verb of saying among [x, y); "ensure that" is none.
func (u *unit) spoken(x, y int) bool {
	for k := x; k < y; k++ {
		if u.toks[k].is(attribution) && !strings.HasPrefix(u.toks[k].key, "ensur") {
			return true
		}
	}
	return false
}

// meansAt reports "by following focused measures" or "through films" in a sentence that sets no rule.
func (u *unit) meansAt(x int) bool {
	t, next := &u.toks[x], &u.toks[x+1]
	switch {
	case x < 3 || next.kind != word || next.upper || next.is(cue):
		return false
	case t.key == "by":
		if !next.is(participle) || !strings.HasSuffix(next.key, "ing") {
			return false
		}
	case t.key != "through" || u.has(0, x, hedge|relative):
		return false
	}
	return !u.has(0, x, modal|negation|condition) && !u.toks[x-1].is(auxiliary|cue|verb|participle|preposition|coordinator) && u.has(0, x, verb|auxiliary|participle) && !u.afterSuperlative(x)
}

// clean reports words [x, y) without a figure, a limit or an exception, so that they are a means and no more.
func (u *unit) clean(x, y int) bool {
	return !u.has(x, y, cue|superlative|relative|today) && !u.firm(x, y) && !u.hasKind(x, y, number, ordinal, date, year) && !u.mentions(x, y, "than") && !u.mentions(x, y, "but")
}

// secondThing reports behind the purpose at x a further thing with a purpose of its own: "A to teach pupils and Board
// of Maps to draw coasts".
func (u *unit) secondThing(x int) bool {
	for k := x + 2; k+2 < u.size(); k++ {
		if !plainAnd(&u.toks[k]) || !u.toks[k+1].upper || u.toks[k-1].upper {
			continue
		}
		for j := k + 2; j+1 < u.size() && j < k+12 && u.toks[j].before&edge == 0; j++ {
			if u.toks[j].key == "to" && infinitives[u.toks[j+1].key] != 0 {
				return true
			}
		}
	}
	return false
}

// marked reports a purpose that can be nothing else, so that a "not less than" in it is its own. A "but" ends it.
func (u *unit) marked(x int) bool {
	for k := x; k < u.size(); k++ {
		if u.toks[k].key == "but" || u.toks[k].key == "however" || u.toks[k].before&semicolon != 0 {
			return false
		}
	}
	switch u.toks[x].key {
	case "thereby", "aimed", "so":
		return true
	case "in":
		return u.toks[x+1].key == "order"
	case "with":
		return true
	}
	return false
}

// afterSuperlative reports a "first" or "largest" before x whose scope the words at x may be.
func (u *unit) afterSuperlative(x int) bool {
	for k := x - 1; k >= 0 && k >= x-7; k-- {
		if u.toks[k].is(superlative) {
			return true
		}
		if u.toks[k].is(auxiliary | modal) {
			return false
		}
	}
	return false
}
