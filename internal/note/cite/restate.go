package cite

import (
	"slices"
	"strings"
)

// Sentences that a passage says in another order: the speaker in front or behind, the exception in front or behind,
// the second predicate with its subject, a noun phrase in full, two values of one measure. The line is tried on
// these where it does not follow from the passage as it stands.

// restated reports whether the line follows from a sentence of the units said in another order.
func restated(line []token, units []*unit, label bool) bool {
	for k, u := range units {
		var all []*unit
		if label {
			all = u.twoValues(line)
		} else {
			all = append(all, u.secondPredicates()...)
			all = append(all, u.speakerMoved()...)
			all = append(all, u.decisions()...)
			all = append(all, u.exceptionMoved()...)
			all = append(all, u.conditionMoved()...)
			if k > 0 {
				all = append(all, u.completed(units[k-1])...)
			}
		}
		for _, v := range all {
			if aligned(line, v, u, units, label) || label && (floated(line, []*unit{v}, true) || paired(line, []*unit{v})) {
				return true
			}
		}
	}
	return false
}

// recast makes a unit of the parts in order. The parts stay whole but for what carries nothing.
func (u *unit) recast(parts ...[]token) *unit {
	v := u.joinParts(parts)
	for k := range v.size() {
		v.findDrops(k)
		v.drops[k] = slices.DeleteFunc(v.drops[k], func(d drop) bool {
			return d.kind != soft && d.kind != parenthesis && d.kind != longName && d.kind != day
		})
	}
	n := v.size()
	v.heads, v.tails = make([]way, n+1), make([]way, n+1)
	v.heads[0], v.tails[n] = way{ok: true}, way{ok: true}
	for x := range n {
		for _, d := range v.drops[x] {
			if v.heads[x].ok {
				v.enter(v.heads[x], d)
			}
		}
	}
	for x := n - 1; x >= 0; x-- {
		for _, d := range v.drops[x] {
			if t := v.tails[d.to]; t.ok && !v.tails[x].ok {
				v.tails[x] = way{true, t.cost + d.cost, append([]drop{d}, t.drops...)}
			}
		}
	}
	return v
}

// joinParts makes a unit without drops of the parts. A part after the first that begins a clause keeps the mark that
// it has.
func (u *unit) joinParts(parts [][]token) *unit {
	var toks []token
	for _, p := range parts {
		toks = append(toks, p...)
	}
	toks[0].before = 0
	last := u.toks[u.size()]
	last.before = stop
	toks = append(toks, last)
	v := &unit{doc: u.doc, field: u.field, text: u.text, toks: toks, together: u.together, open: u.open}
	v.drops = make([][]drop, v.size()+1)
	return v
}

// opening returns a copy of tokens whose first has only the given mark before it.
func opening(toks []token, m mark) []token {
	out := slices.Clone(toks)
	if len(out) > 0 {
		out[0].before = m
		if out[0].is(article) {
			out[0].upper = false
		}
	}
	return out
}

// completed makes "The Muga silk tag may …" of "The tag may …", where the sentence before names the only tag.
func (u *unit) completed(before *unit) []*unit {
	if u.size() < 4 || before.doc != u.doc || before.field != u.field || u.toks[0].key != "the" {
		return nil
	}
	noun, verbAt := &u.toks[1], u.finiteVerbs()
	if noun.kind != word || noun.upper || noun.is(preposition|cue|auxiliary|relative) || !verbAt[2] && !u.toks[2].is(auxiliary|modal) || u.toks[2].before != 0 {
		return nil
	}
	at := -1
	for k := range before.size() {
		if t := &before.toks[k]; t.key == noun.key || t.kind == word && inflected(t.key, noun.key) {
			if at >= 0 || t.key != noun.key {
				return nil
			}
			at = k
		}
	}
	if at < 1 {
		return nil
	}
	next := &before.toks[at+1]
	if next.key == "of" || next.upper || plainAnd(next) || next.is(relative) {
		return nil
	}
	s := at - 1
	for s >= 0 && at-s < 7 && before.toks[s+1].before == 0 && !before.toks[s].is(article|preposition|coordinator|cue|auxiliary|relative|pronoun) && before.toks[s].kind == word && !before.toks[s].is(superlative) && (before.toks[s].upper || !before.toks[s].is(verb)) {
		s--
	}
	if s < 0 || !before.toks[s].is(article) || before.toks[s+1].before != 0 || !before.toks[s+1].upper || !u.rightBehind(before) || at-s < 2 || s > 0 && before.toks[s-1].is(coordinator|negation) {
		return nil
	}
	head := slices.Clone(before.toks[s : at+1])
	v := u.joinParts([][]token{head, slices.Clone(u.toks[2:u.size()])})
	for k := range v.size() {
		v.findDrops(k)
		if k < len(head) {
			v.drops[k] = slices.DeleteFunc(v.drops[k], func(d drop) bool { return k > 0 || d.kind != soft || d.to > 1 })
		}
	}
	v.heads = make([]way, v.size()+1)
	v.heads[0] = way{ok: true}
	for _, d := range v.drops[0] {
		v.enter(v.heads[0], d)
	}
	v.findTails()
	return []*unit{v}
}

// rightBehind reports that the document has nothing between the two sentences.
func (u *unit) rightBehind(before *unit) bool {
	_, rest, ok := strings.Cut(u.doc.FieldText(u.field), before.text)
	return ok && strings.HasPrefix(strings.TrimSpace(rest), u.text)
}

// prepared finds the drops, heads and tails of a unit.
func (u *unit) prepared() *unit {
	for k := range u.size() {
		u.findDrops(k)
	}
	u.findHeads()
	u.findTails()
	return u
}
