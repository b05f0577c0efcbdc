package cite

import (
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh/internal/lang"
)

// Second predicates: "The Bill prescribes Y" of "The Bill bars X and prescribes Y".

// secondPredicates makes "The Bill prescribes Y" of "The Bill bars X and prescribes Y": the subject whole, the later
// predicate whole. A first predicate that limits the second keeps it.
func (u *unit) secondPredicates() []*unit {
	n := u.size()
	finite := slices.Clone(u.finiteVerbs())
	v := 0
	for k := 1; k < n-1; k++ {
		finite[k] = finite[k] || u.baseForm(k)
	}
	for v < n && !(finite[v] || u.toks[v].is(auxiliary|modal) && !u.toks[v].upper) {
		t := &u.toks[v]
		if t.is(cue|relative|pronoun) && !t.upper && t.key != "draft" && t.key != "proposed" || v > 0 && t.before&edge != 0 || t.key == "that" || t.key == "to" {
			return nil
		}
		v++
	}
	if v == 0 || v >= n-2 || u.toks[0].is(preposition|pronoun) || u.toks[v].is(modal|attribution) || limiting(u.toks[v].key) {
		return nil
	}
	for k := range n {
		switch u.toks[k].key {
		case "respectively", "respective", "together", "jointly", "combined":
			return nil
		case "each":
			if k < v {
				return nil
			}
		}
	}
	first := &u.toks[v]
	if first.is(auxiliary) && first.key != "did" && first.key != "does" && first.key != "do" {
		return nil
	}
	var out []*unit
	for c := v + 1; c < n-1; c++ {
		t := &u.toks[c]
		if t.is(relative|condition) || t.key == "that" || t.before&(semicolon|colon|stop) != 0 {
			return out
		}
		switch t.key {
		case "only", "first", "until", "till", "because", "since", "pending", "alone", "said":
			return out
		}
		if t.is(attribution) && c > v {
			return out
		}
		if t.key != "and" && t.key != "but" {
			continue
		}
		p := c + 1
		for p < n && u.toks[p].is(filler) {
			p++
		}
		if p >= n-1 || !finite[p] || !u.agrees(v, p, t.key == "but") || u.refersBack(p) {
			continue
		}
		if t.key == "and" && !limiting(u.toks[p].key) && !u.has(c, n, condition|attribution|modal) && (!u.hasKind(p, n, date, year) || !u.hasKind(v, c, number)) && !u.toks[v].is(auxiliary) {
			out = append(out, u.recast(slices.Clone(u.toks[:c])))
		}
		if u.hasKind(v, c, date, year) && u.hasKind(p, n, number) && !u.hasKind(p, n, date, year) {
			continue // the time of the first may be that of the figure
		}
		head := slices.Clone(u.toks[:v])
		out = append(out, u.recast(head, opening(u.toks[p:n], 0)))
	}
	return out
}

// limiting are verbs whose predicate takes something out of the one beside it, or brings in what others say.
func limiting(v string) bool {
	for _, w := range [...]string{"exempt", "exclud", "except", "limit", "restrict", "confin", "waiv", "spare", "omit", "show", "find", "found", "mean"} {
		if strings.HasPrefix(v, w) {
			return true
		}
	}
	return false
}

// agrees reports whether the finite verb at p can have the subject of the one at v: the same form, and an object or
// place of its own behind it.
func (u *unit) agrees(v, p int, but bool) bool {
	a, b, next := &u.toks[v], &u.toks[p], &u.toks[p+1]
	if next.kind == terminal || next.before&edge != 0 || next.is(coordinator|relative) || next.is(participle) && !next.upper && !next.is(hedge) {
		return false
	}
	if b.is(auxiliary | modal) {
		return false
	}
	if next.is(preposition) && next.key != "about" && next.key != "over" && next.key != "around" && !(next.key == "at" && u.toks[p+2].key == "least") && !intransitives[b.key] {
		return false
	}
	f, g := form(a), form(b)
	if a.is(auxiliary) {
		return but && (a.key == "did" && (g == "ed" || g == "") || a.key == "does" && g == "s")
	}
	if f == "s" || g == "s" {
		return f == g
	}
	if g == "ed" || f == "ed" {
		return b.is(verb) || f == g && !next.is(preposition)
	}
	return true
}

// refersBack reports a pronoun in the predicate from p on that stands for something of the one before.
func (u *unit) refersBack(p int) bool {
	for k := p; k < u.size(); k++ {
		switch u.toks[k].key {
		case "it", "them", "him", "her", "these", "those", "they", "he", "she", "this", "such", "same", "so", "both", "latter", "former", "then", "thereafter", "thereby", "thereof", "ones", "one", "itself", "too", "their", "his":
			return true
		}
	}
	return false
}

// form is the ending by which two finite verbs of one subject agree.
func form(t *token) string {
	switch {
	case strings.HasSuffix(t.key, "s"):
		return "s"
	case strings.HasSuffix(t.key, "ed"):
		return "ed"
	}
	return ""
}

// ways of verbs that need no object.
var intransitives = map[string]bool{"flows": true, "flow": true, "flowed": true, "lies": true, "lie": true, "rises": true, "rose": true, "falls": true, "fell": true, "stands": true, "stood": true, "remains": true, "remained": true, "runs": true, "ran": true, "joins": true, "went": true, "came": true, "grew": true, "drains": true, "empties": true}

// finiteVerbs tells by place which words are finite verbs.
func (u *unit) finiteVerbs() []bool {
	if u.finite != nil {
		return u.finite
	}
	out := make([]bool, u.size()+1)
	at := map[int]bool{}
	for _, r := range lang.FiniteVerbs(u.text) {
		at[r.Start] = true
	}
	for k := range u.size() {
		t := &u.toks[k]
		out[k] = at[t.start] && !t.upper || k > 0 && (presentOf(t) || finiteForm(t) && !t.is(cue|preposition) && u.objectBehind(k))
	}
	u.finite = out
	return out
}

// objectBehind reports what can stand behind a verb in -s and not behind a plural: an article, a number, a limit.
func (u *unit) objectBehind(k int) bool {
	p, t := &u.toks[k-1], &u.toks[k+1]
	if t.kind == terminal || t.before != 0 || p.is(article|preposition|hedge|negation) || p.kind == number {
		return false
	}
	return t.key == "a" || t.key == "an" || t.key == "the" || t.kind == number || t.is(hedge) && (t.key == "about" || t.key == "over" || t.key == "up" || t.key == "nearly") || t.key == "at" && k+2 < u.size() && u.toks[k+2].is(hedge) || t.upper && p.is(generic)
}

// baseForm reports the plural of a verb: "run" behind "The Centre and the State", or behind the "and" after such.
func (u *unit) baseForm(k int) bool {
	p, t, next := &u.toks[k-1], &u.toks[k], &u.toks[k+1]
	if t.upper || t.kind != word || t.before != 0 || infinitives[t.key] == 0 && !(t.is(verb) && form(t) == "") {
		return false
	}
	if next.kind == terminal || next.before != 0 || !next.is(article) && !next.upper {
		return false
	}
	return p.key == "and" || p.upper && u.hasAnd(0, k) && !u.has(0, k, preposition) || !p.upper && finiteForm(p)
}

// presentOf reports the third person of a verb: "prescribes", of one of the lists or by what it is made of.
func presentOf(t *token) bool {
	if t.upper || t.kind != word || !strings.HasSuffix(t.key, "s") {
		return false
	}
	k := t.key
	return t.is(verb) && !t.is(generic) || infinitives[strings.TrimSuffix(k, "s")] != 0 || infinitives[strings.TrimSuffix(k, "es")] != 0 || strings.HasSuffix(k, "ies") && infinitives[k[:len(k)-3]+"y"] != 0
}
