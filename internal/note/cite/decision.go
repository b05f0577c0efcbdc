package cite

import "slices"

// Decisions: "It was decided that Z", alone or told of a meeting, which a line may give as "As decided, Z".

// decisions makes the two sentences of "It was decided that Z" and of "X held a meeting, during which it was decided
// that Z". A suggestion, a demand or a hope is no decision.
func (u *unit) decisions() []*unit {
	n := u.size()
	x, that := u.decisionAt()
	if that == 0 {
		return u.proceedings()
	}
	if !u.simple(that+1, n) || u.has(0, x, condition|attribution|negation|modal) {
		return nil
	}
	said := u.joinParts([][]token{opening(u.toks[x:that+1], 0), opening(u.toks[that+1:n], 0)})
	verb := u.toks[that-1]
	for k := that - 1; k > x && !verbal(&verb); k-- {
		verb = u.toks[k-1] // over "in the meeting"
	}
	as := token{key: "as", kind: word, class: preposition, upper: true, start: u.toks[x].start, end: u.toks[x].start}
	verb.class |= attribution // or it would go as a lead-in
	short := u.joinParts([][]token{{as, verb}, opening(u.toks[that+1:n], comma)})
	return []*unit{said.prepared(), short.prepared()}
}

// proceedings makes "The Board agreed to fund C" of "A met B, during which the Board agreed to fund C".
func (u *unit) proceedings() []*unit {
	n := u.size()
	for x := 5; x < n-3; x++ {
		if !u.toldOfMeeting(x) || u.toks[x].is(auxiliary|modal|verb|preposition|relative) || u.has(0, x, modal) {
			continue
		}
		if t := &u.toks[x]; t.is(pronoun) && !(t.key == "it" && u.toks[x+1].is(auxiliary) && u.toks[x+3].key == "to") {
			return nil
		}
		return []*unit{u.joinParts([][]token{opening(u.toks[x:n], 0)}).prepared()}
	}
	return nil
}

// decisionAt returns where "it was decided that" begins, and its "that", or 0.
func (u *unit) decisionAt() (x, that int) {
	for x := 0; x+4 < u.size(); x++ {
		if u.toks[x].key != "it" || x > 0 && !u.toldOfMeeting(x) {
			continue
		}
		k := x + 1
		for k < u.size() && (u.toks[k].is(auxiliary|filler) || u.toks[k].key == "unanimously") {
			k++
		}
		if k == x+1 || k+3 >= u.size() || u.has(x, k, negation) {
			continue
		}
		switch u.toks[k].key {
		case "decided", "agreed", "resolved":
			for that := k + 1; that < u.size()-2 && that < k+6; that++ {
				switch t := &u.toks[that]; {
				case t.key == "that":
					return x, that
				case t.before != 0 || !t.is(preposition|article) && !gatherings[t.key]:
					that = u.size() // "decided on a levy that"
				}
			}
		}
	}
	return 0, 0
}

// toldOfMeeting reports ", during which" before x.
func (u *unit) toldOfMeeting(x int) bool {
	return x > 4 && u.toks[x-1].key == "which" && u.meetingClause(x-2) || x > 3 && u.meetingClause(x-1)
}

// meetingClause reports a clause at x that tells what happened at the meeting or visit before: ", during which",
// ", where". "In which case" and "failing which" bring conditions.
func (u *unit) meetingClause(x int) bool {
	if x < 3 || u.toks[x].before&comma == 0 {
		return false
	}
	switch u.toks[x].key {
	case "during", "in", "at", "after":
		if u.toks[x+1].key != "which" {
			return false
		}
		switch u.toks[x+2].key {
		case "case", "event":
			return false
		}
	case "where", "wherein":
	default:
		return false
	}
	gathering := false
	for k := x - 1; k >= 0; k-- {
		gathering = gathering || gatherings[u.toks[k].key]
	}
	return gathering && u.has(0, x, verb|auxiliary) && !u.has(0, x, negation|condition)
}

var gatherings = map[string]bool{"met": true, "meeting": true, "meetings": true, "visit": true, "conference": true, "session": true, "summit": true, "consultation": true, "consultations": true, "talks": true, "workshop": true, "discussion": true, "discussions": true, "function": true, "ceremony": true, "event": true, "seminar": true, "round": true, "interaction": true, "hearing": true, "review": true, "dialogue": true, "assembly": true, "sitting": true}

// meetingTail reports that the sentence may end before x, where it goes on to tell what happened at the meeting.
func (u *unit) meetingTail(x int) bool {
	if !u.meetingClause(x) {
		return false
	}
	n := u.size()
	for k := x + 1; k < n; k++ { // a speaker at the end speaks of both
		if u.toks[k].before&comma != 0 && u.has(k, n, attribution) && n-k < 12 {
			return false
		}
	}
	return true
}

// announcement returns the end of "is pleased to announce that it" at x, or x.
func (u *unit) announcement(x int) int {
	k := x
	for k < u.size() && (u.toks[k].is(auxiliary) || u.toks[k].key == "feels" || u.toks[k].key == "extremely" || u.toks[k].key == "very") {
		k++
	}
	if k == x || k+4 >= u.size() || u.toks[k+1].key != "to" || u.toks[k+3].key != "that" {
		return x
	}
	switch u.toks[k].key {
	case "pleased", "happy", "glad", "proud", "delighted", "privileged":
	default:
		return x
	}
	switch u.toks[k+2].key {
	case "announce", "inform", "share", "state", "report", "declare", "say":
	default:
		return x
	}
	if slices.Contains([]string{"it", "they", "he", "she"}, u.toks[k+4].key) {
		return k + 5
	}
	return x
}
