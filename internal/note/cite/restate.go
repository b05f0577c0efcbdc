package cite

import (
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh/internal/lang"
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
			all = append(all, u.exceptionMoved()...)
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
		v.drops[k] = slices.DeleteFunc(v.drops[k], func(d drop) bool { return d.kind != soft && d.kind != parenthesis && d.kind != day })
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
	k := 0
	for k < n && !u.toks[k].is(attribution|auxiliary|modal|relative|negation|condition) && (k == 0 || u.toks[k].before&edge == 0) {
		k++
	}
	if k+2 < n && k > 0 && speaking[u.toks[k].key] && u.toks[k+1].key == "that" && u.toks[k+1].before == 0 && u.simple(k+2, n) && u.toks[k].before&edge == 0 && u.namesOnly(0, k) {
		out = append(out, u.recast(slices.Clone(u.toks[k+2:n]), opening(u.toks[:k+1], comma)))
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
		case speaking[u.toks[n-1].key] && u.namesOnly(c, n-1) && u.simple(0, c):
			that := token{key: "that", kind: word, class: lexicon["that"], start: u.toks[c].start, end: u.toks[c].start}
			out = append(out, u.recast(opening(u.toks[c:n], 0), []token{that}, opening(u.toks[:c], 0)))
		}
		break
	}
	return out
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

func (u *unit) edgeIn(x, y int) bool {
	for k := x; k < y; k++ {
		if u.toks[k].before&edge != 0 {
			return true
		}
	}
	return false
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

// links are words between the value and a former one of the same measure.
var links = [][]string{{"as", "compared", "with"}, {"as", "compared", "to"}, {"compared", "with"}, {"compared", "to"}, {"as", "against"}, {"up", "from"}, {"down", "from"}, {"against"}}

// twoValues makes "5.1 % in March, from 5.4 % in February" of "… compared with …". A former value has a time of its
// own. It also reads "provisionally" as the "(provisional)" of a label.
func (u *unit) twoValues(line []token) []*unit {
	link, mild := "", false
	for i := range line {
		switch k := line[i].key; k {
		case "from", "against":
			if i > 0 && line[i-1].kind != terminal && line[i].before&comma != 0 && i+1 < len(line) {
				link = k
			}
		case "provisional":
			mild = line[i].before&opened != 0
		}
	}
	n := u.size()
	var out []*unit
	if link != "" {
		for x := 1; x < n; x++ {
			for _, l := range links {
				if !u.startsWith(x, l) || x > 0 && u.toks[x-1].key == "as" && l[0] == "compared" {
					continue
				}
				y := x + len(l)
				if y >= n || u.toks[y].kind != number || link == "from" && l[0] == "against" || !u.hasKind(0, x, number) || !u.timed(0, x) || !u.timed(y, n) || u.has(y, n, cue|coordinator) || u.otherThing(x, y) {
					continue
				}
				t := token{key: link, kind: word, class: lexicon[link], before: comma, start: u.toks[x].start, end: u.toks[y-1].end}
				v := u.joinParts([][]token{slices.Clone(u.toks[:x]), {t}, slices.Clone(u.toks[y:n])})
				out = append(out, v.prepared())
			}
		}
	}
	if mild {
		for x := range n {
			if u.toks[x].key == "provisionally" {
				v := u.joinParts([][]token{slices.Clone(u.toks[:n])})
				v.toks[x].key = "provisional"
				out = append(out, v.prepared())
			}
		}
	}
	return out
}

// otherThing reports behind the former value at y a word that the sentence before x lacks: a value of another place or
// group.
func (u *unit) otherThing(x, y int) bool {
	for k := y; k < u.size(); k++ {
		if t := &u.toks[k]; t.kind == word && !t.is(preposition|article) && !u.mentions(0, x, t.key) && !u.unitOf(t, x) {
			return true
		}
	}
	return false
}

// unitOf reports the plural or singular of a word before x.
func (u *unit) unitOf(t *token, x int) bool {
	for k := range x {
		if inflected(u.toks[k].key, t.key) {
			return true
		}
	}
	return false
}

// timed reports exactly one time among [x, y), behind its preposition.
func (u *unit) timed(x, y int) bool {
	count := 0
	for k := x; k < y; k++ {
		if t := &u.toks[k]; t.kind == date || t.kind == year {
			count++
			if k == x || !u.toks[k-1].is(preposition) && u.toks[k-1].key != "on" {
				return false
			}
		}
	}
	return count == 1
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
