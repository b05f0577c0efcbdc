package cite

import (
	"slices"
	"strings"
)

// Speakers in front of what they say, or behind it.

// speaking are verbs whose speaker may stand in front of what is said, or behind it.
var speaking = map[string]bool{"said": true, "says": true, "stated": true, "states": true, "informed": true, "informs": true, "claimed": true, "claims": true, "alleged": true, "alleges": true, "argued": true, "contended": true, "asserted": true, "reported": true, "maintained": true, "noted": true, "observed": true, "warned": true, "estimated": true}

// speakerMoved makes "X, the police claimed" of "The police claimed that X", and the reverse; the same of "according
// to"; and "The Ministry informed that X" of "It was informed by the Ministry that X".
func (u *unit) speakerMoved() []*unit {
	n := u.size()
	if n < 6 || u.field == "title" {
		return nil
	}
	var out []*unit
	for s := range min(n, 30) {
		if s == 0 || u.heads[s].ok && (u.toks[s].before&comma != 0 || u.toks[s-1].is(honorific)) {
			out = append(out, u.saidFrom(s)...)
		}
	}
	if that := u.informedBy(); that > 0 && u.simple(that+1, n) {
		said := u.toks[2]
		said.before = 0
		out = append(out, u.recast(opening(u.toks[4:that], 0), []token{said}, slices.Clone(u.toks[that:n])))
	}
	if u.startsWith(0, []string{"according", "to"}) {
		c := 2
		for c < n && u.toks[c].before&edge == 0 {
			c++
		}
		if c < n-2 && u.toks[c].before&comma != 0 && u.simple(c, n) && u.namesOnly(2, c) {
			out = append(out, u.recast(opening(u.toks[c:n], 0), opening(u.toks[:c], comma)))
		}
	}
	for c := n - 2; c > 2 && c > n-14; c-- {
		if u.toks[c].before&comma == 0 || u.toks[c].depth > 0 {
			continue
		}
		switch {
		case u.startsWith(c, []string{"according", "to"}) && u.namesOnly(c+2, n) && u.simple(0, c):
			out = append(out, u.recast(opening(u.toks[c:n], 0), opening(u.toks[:c], comma)))
		case speaking[u.toks[c].key] && c+1 < n && u.namesOnly(c+1, n) && u.simple(0, c):
			that := token{key: "that", kind: word, class: lexicon["that"], start: u.toks[c].start, end: u.toks[c].start}
			out = append(out, u.recast(opening(u.toks[c+1:n], 0), opening(u.toks[c:c+1], 0), []token{that}, opening(u.toks[:c], 0)))
		case speaking[u.toks[n-1].key] && u.namesOnly(c, n-1) && u.simple(0, c):
			that := token{key: "that", kind: word, class: lexicon["that"], start: u.toks[c].start, end: u.toks[c].start}
			out = append(out, u.recast(opening(u.toks[c:n], 0), []token{that}, opening(u.toks[:c], 0)))
		}
		break
	}
	return out
}

// saidFrom moves the speaker who begins at s, behind what goes before him or her without loss.
func (u *unit) saidFrom(s int) []*unit {
	n, k := u.size(), s
	for k < n && !u.toks[k].is(attribution|auxiliary|modal|relative|negation|condition) && (k == s || u.toks[k].before&edge == 0) {
		k++
	}
	if k+2 >= n || k == s || !speaking[u.toks[k].key] || u.toks[k+1].key != "that" || u.toks[k+1].before != 0 || !u.simple(k+2, n) {
		return nil
	}
	if e := u.toks[k].before & edge; e != 0 && e != comma || !u.namesOnly(s, k) {
		return nil
	}
	said := u.toks[k+2 : n]
	behind, front := opening(u.toks[s:k+1], comma), opening(u.toks[k:k+1], comma)
	return []*unit{u.recast(slices.Clone(said), behind), u.recast(slices.Clone(said), front, opening(u.toks[s:k], 0))}
}

// informedBy returns the "that" of "It was informed by NAME that", or 0.
func (u *unit) informedBy() int {
	if u.size() < 8 || u.toks[0].key != "it" || u.toks[1].key != "was" || !speaking[u.toks[2].key] || u.toks[3].key != "by" {
		return 0
	}
	for k := 5; k < u.size()-2 && k < 18; k++ {
		if u.toks[k].key == "that" && u.namesOnly(4, k) {
			return k
		}
	}
	return 0
}

// namesOnly reports a noun phrase without a verb or a limit, as a speaker's.
func (u *unit) namesOnly(x, y int) bool {
	for k := x; k < y; k++ {
		t := &u.toks[k]
		if t.is(auxiliary|modal|negation|condition|relative|attribution|pronoun|today) && t.kind == word && !t.is(article) || t.kind == date || t.kind == year || k > x && t.before&edge != 0 || t.is(verb|participle) && !t.upper && !t.is(generic) {
			return false
		}
	}
	return y > x
}

// simple reports a clause [x, y) that no other sentence of the same weight goes along with, so that it is of one
// speaker as a whole.
func (u *unit) simple(x, y int) bool {
	finite := u.finiteVerbs()
	for k := x; k < y; k++ {
		t := &u.toks[k]
		if t.before&(semicolon|stop) != 0 && k > x || t.is(attribution) && t.kind == word || t.key == "but" {
			return false
		}
		if plainAnd(t) && k+1 < y && (finite[k+1] || verbal(&u.toks[k+1]) && !u.toks[k+1].upper || u.ownVerb(k+1)) {
			return false
		}
	}
	return y-x > 2
}

// telling reports a participle of saying at the head of a sentence whose subject is to come: "Highlighting that …, the
// Minister said". What it tells may go, for the speaker says something else besides.
func (u *unit) telling(x int) bool {
	t := &u.toks[x]
	if t.key == "while" && x == 0 {
		t = &u.toks[1] // "While appreciating the measures, the Committee noted"
		x = 1
	}
	if x > 1 || !strings.HasSuffix(t.key, "ing") {
		return false
	}
	switch t.key {
	case "according", "citing", "quoting", "excluding", "barring", "including":
		return false
	}
	return t.is(attribution) || u.occasion(x, u.size())
}

// speaks reports a subject at y that says something: "the Minister said", "Shri Rao urged".
func (u *unit) speaks(y int) bool {
	if t := &u.toks[y]; !t.is(article|honorific) && !t.upper {
		return false
	}
	for k := y + 1; k < u.size() && k < y+16; k++ {
		t := &u.toks[k]
		if t.is(attribution) && !t.upper {
			return true
		}
		if t.before&edge != 0 && k > y+1 || t.is(auxiliary|modal) && !u.toks[k+1].is(attribution) || t.is(verb) && !t.upper || t.is(relative) {
			return false
		}
	}
	return false
}
