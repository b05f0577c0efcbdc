package cite

import (
	"strings"
)

// Openings that tell an occasion or praise a step, and those that limit what follows.

// occasions are words with which a reason or occasion is told before the matter.
var occasions = [][]string{
	{"it", "is", "in", "this"},
	{"as", "part", "of"},
	{"as", "a", "part", "of"},
	{"in", "a", "bid", "to"},
	{"in", "an", "effort", "to"},
	{"in", "order", "to"},
	{"with", "the", "aim"},
	{"with", "an", "aim"},
	{"with", "a", "view"},
	{"with", "the", "objective"},
	{"with", "the", "vision"},
	{"with", "the", "goal"},
	{"with", "the", "intent"},
	{"with", "a", "vision"},
	{"with", "a", "focus"},
	{"with", "focus"},
	{"on", "the", "occasion"},
	{"on", "this", "occasion"},
	{"on", "the", "sidelines"},
	{"given", "the"},
	{"pursuant", "to"},
	{"consequent", "upon"},
	{"consequent", "on"},
	{"consequent", "to"},
	{"further", "to"},
	{"amid"},
	{"against", "the", "backdrop"},
	{"to", "mark"},
	{"to", "commemorate"},
	{"to", "celebrate"},
	{"marking"},
	{"addressing"},
	{"speaking"},
	{"interacting"},
	{"celebrated", "as"},
	{"hailed", "as"},
	{"acclaimed", "as"},
	{"heralded", "as"},
	{"touted", "as"},
	{"billed", "as"},
	{"building", "on"},
	{"building", "upon"},
	{"recognizing"},
	{"considering"},
	{"keeping"},
	{"guided", "by"},
	{"driven", "by"},
	{"inspired", "by"},
	{"aligned", "with"},
	{"reaffirming"},
	{"continuing"},
	{"leveraging"},
	{"highlighting"},
	{"underlining"},
	{"underscoring"},
	{"emphasizing"},
	{"stressing"},
	{"welcoming"},
	{"appreciating"},
	{"congratulating"},
	{"concluding"},
	{"reflecting"},
	{"referring"},
	{"recalling"},
	{"elaborating"},
	{"responding"},
	{"replying"},
	{"expressing"},
	{"acknowledging"},
	{"noting"},
	{"demonstrating"},
	{"reinforcing"},
	{"delivering"},
}

// occasion reports a lead-in [x, y) that tells why or on what occasion, and does not restrict what follows: figures
// that follow do not depend on it.
func (u *unit) occasion(x, y int) bool {
	if u.staged(x, y) || u.has(x, y, condition) {
		return false
	}
	for _, o := range occasions {
		if y-x > len(o) && u.startsWith(x, o) {
			return true
		}
	}
	if u.toks[x].key == "by" && strings.HasSuffix(u.toks[x+1].key, "ing") && u.toks[x+1].is(participle) && !u.hasKind(x, y, number, date, year) && !u.restricts(x, y) {
		return true
	}
	return u.connects(x, y) || u.proudStep(x, y) || u.toks[x].key == "to" && infinitives[u.toks[x+1].key] != 0
}

// proudSteps are nouns by which a report judges what it is about to tell.
var proudSteps = build(map[class]string{filler: "step move initiative push boost fillip stride achievement milestone moment breakthrough testament recognition reflection effort endeavour endeavor decision feat"})

// proudStep reports "in a major step towards" or "in a further testament to" at x, without a figure: what is judged before the matter.
func (u *unit) proudStep(x, y int) bool {
	if u.toks[x].key != "in" && u.toks[x].key != "as" || x+3 >= y || u.toks[x+1].key != "a" && u.toks[x+1].key != "an" || u.hasKind(x, y, number, ordinal, date, year) {
		return false
	}
	for k := x + 1; k < y; k++ {
		if u.toks[k].before&edge != 0 && !u.ofList(k, y) {
			return false // "In a key step for wells, the pumps at Sagar, Goa"
		}
	}
	verb := u.mainVerb(y)
	for k := y + 1; k <= verb; k++ {
		if u.toks[k].before&edge != 0 && !u.placeBefore(k) {
			return false // "the pumps at Neer, Sagar were opened": what stands there may not go as an aside
		}
	}
	k := x + 2
	for k < y && u.toks[k].is(praise|filler) && !u.toks[k].upper {
		k++
	}
	return verb > 0 && k > x+2 && k < y && proudSteps[u.toks[k].key] != 0
}

// ofList reports a comma at k that parts members of a list which ends before y: "towards clean, [deep], and covered wells".
func (u *unit) ofList(k, y int) bool {
	t := &u.toks[k]
	if t.before != comma || t.upper || t.is(article|preposition|verb|auxiliary|relative|cue) {
		return false
	}
	if plainAnd(t) {
		return true
	}
	for k++; k < y; k++ {
		if t := &u.toks[k]; plainAnd(t) {
			return true
		} else if t.before&edge != 0 && t.before != comma {
			return false
		}
	}
	return false
}

// placeBefore reports the second name of a place behind the comma at k, right before the verb: "the halls at Neer, [Goa] were".
func (u *unit) placeBefore(k int) bool {
	if u.toks[k].before != comma || !u.toks[k].upper || !u.toks[k+1].is(auxiliary|modal) {
		return false
	}
	for k--; k > 0 && u.toks[k].upper; k-- {
	}
	return u.toks[k].key == "at" || u.toks[k].key == "in"
}

// grounds are nouns by which an "in" connects a sentence with what was before it: "in compliance with", "in view of".
var grounds = build(map[class]string{filler: "accordance acknowledgement acknowledgment addition alignment appreciation backdrop celebration commemoration compliance conformity connection consequence consonance continuation continuity " +
	"deference effort fulfillment fulfilment furtherance honor honour keeping light line memory process pursuance pursuit recognition recollection response solidarity spirit step support tandem tribute tune view wake"})

// connects reports "in [the] NOUN with" at x.
func (u *unit) connects(x, y int) bool {
	k := x + 1
	if u.toks[x].key != "in" || k >= y {
		return false
	}
	if u.toks[k].is(article) {
		k++
	}
	if k+2 >= y || grounds[u.toks[k].key] == 0 {
		return false
	}
	switch u.toks[k+1].key {
	case "with", "of", "to":
		return true
	}
	return false
}

// restricts reports a lead-in [x, y) that may say for whom, where or when a rule holds: "For the growers, the cess is",
// "On production of a certificate, the fee is", "In forward blocks, the officer may", "By paying a fee, a hawker gets".
func (u *unit) restricts(x, y int) bool {
	switch u.toks[y-1].key {
	case "step", "move", "development", "initiative":
		return false // "In a significant step"
	}
	t := &u.toks[x]
	if t.key == "to" {
		return true // to whom it seems so; an infinitive is an occasion
	}
	if !t.is(preposition) {
		return false
	}
	if e := &u.toks[y]; t.key == "by" && strings.HasSuffix(u.toks[x+1].key, "ing") && e.key != "the" && (e.is(article) || !e.upper) {
		return true
	}
	k := u.mainVerb(y)
	if k == 0 {
		return false
	}
	v := &u.toks[k]
	switch v.key {
	case "shall", "may", "must", "can", "cannot", "should":
		return true
	case "has", "have":
		return t.key == "for"
	case "would":
		return false
	}
	switch t.key {
	case "for", "on", "upon":
		return v.is(modal) || v.key == "is" || v.key == "are" || finite(v)
	}
	return false
}
