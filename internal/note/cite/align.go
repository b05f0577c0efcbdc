package cite

import (
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
)

// step is one move of an alignment.
type step struct {
	op   op
	unit int
	i, j int // where in line and unit it starts
	i2   int // where it ends
	j2   int
	drop drop
}

type op uint8

const (
	match op = iota
	inserted
	dropped
	recalled // a pronoun replaced by its antecedent
	entered  // a sentence, behind its heads
	left
	repeated // a word of the passage that the line has said already
)

const never = int32(1) << 28

type state struct {
	cost int32
	from int32 // index of the state before
	step step
}

// grid holds the states (unit, i, j) of one alignment.
type grid struct {
	line   []token
	units  []*unit
	label  bool
	base   []int
	states []state
	far    int // the furthest place of the line that was reached
}

func (g *grid) at(u, i, j int) int { return g.base[u] + i*(g.units[u].size()+1) + j }

func (g *grid) relax(to, from int, cost int, s step) {
	c := g.states[from].cost + int32(cost)
	if c < g.states[to].cost {
		g.states[to] = state{c, int32(from), s}
	}
}

// align finds the cheapest way to make the line out of the units, or nil.
func align(line []token, units []*unit, label bool) ([]step, int) {
	g := &grid{line: line, units: units, label: label}
	m := len(line) - 1
	total := 0
	for _, u := range units {
		g.base = append(g.base, total)
		total += (m + 1) * (u.size() + 1)
	}
	g.states = make([]state, total)
	for k := range g.states {
		g.states[k] = state{cost: never, from: -1}
	}
	for u := range units {
		g.enter(u, 0, -1, 0)
	}
	for i := 0; i <= m; i++ {
		if i > 0 && i < m && (line[i].before&(semicolon|colon|comma|dash) != 0 || label && line[i].before&(opened|closed) != 0) {
			g.change(i)
		}
		for u := range units {
			g.advance(u, i)
		}
	}
	best, bu, bj := never, -1, 0
	for u, un := range units {
		for j := 0; j <= un.size(); j++ {
			c, ok := g.leave(un, m, j)
			if s := g.states[g.at(u, m, j)].cost; ok && s < never && s+int32(c) < best {
				best, bu, bj = s+int32(c), u, j
			}
		}
	}
	if bu < 0 {
		return nil, g.far
	}
	return g.path(g.at(bu, m, bj), bu, bj), m
}

// path walks back from the last state.
func (g *grid) path(k, u, j int) []step {
	var out []step
	if t := g.units[u].tails[j]; t.ok {
		for n := len(t.drops) - 1; n >= 0; n-- {
			out = append(out, step{op: dropped, unit: u, i: len(g.line) - 1, i2: len(g.line) - 1, j: t.drops[n].from, j2: t.drops[n].to, drop: t.drops[n]})
		}
	}
	for k >= 0 {
		s := g.states[k]
		if s.step.op == entered {
			h := g.units[s.step.unit].heads[s.step.j2]
			for n := len(h.drops) - 1; n >= 0; n-- {
				out = append(out, step{op: dropped, unit: s.step.unit, i: s.step.i, i2: s.step.i, j: h.drops[n].from, j2: h.drops[n].to, drop: h.drops[n]})
			}
			if s.from >= 0 { // the sentence before was left
				p := g.states[s.from].step
				pu, pj := p.unit, p.j2
				if t := g.units[pu].tails[pj]; t.ok {
					for n := len(t.drops) - 1; n >= 0; n-- {
						out = append(out, step{op: dropped, unit: pu, i: s.step.i, i2: s.step.i, j: t.drops[n].from, j2: t.drops[n].to, drop: t.drops[n]})
					}
				}
			}
		}
		out = append(out, s.step)
		k = int(s.from)
	}
	for a, b := 0, len(out)-1; a < b; a, b = a+1, b-1 {
		out[a], out[b] = out[b], out[a]
	}
	return out
}

// enter opens unit u at place i of the line, coming from state k (or from nowhere).
func (g *grid) enter(u, i, k, cost int) {
	un := g.units[u]
	for j, h := range un.heads {
		c, ok := h.cost, h.ok
		if !ok && g.label && j < un.size() && un.phraseStart(j) {
			c, ok = 8, true
		}
		if !ok {
			continue
		}
		to := g.at(u, i, j)
		total := int32(c + cost)
		if k >= 0 {
			total += g.states[k].cost
		}
		if total < g.states[to].cost {
			g.states[to] = state{total, int32(k), step{op: entered, unit: u, i: i, i2: i, j: 0, j2: j}}
		}
	}
}

// phraseStart reports where a noun phrase may begin inside a sentence, for labels.
func (u *unit) phraseStart(j int) bool {
	if j == 0 {
		return true
	}
	p, t := &u.toks[j-1], &u.toks[j]
	switch p.key {
	case "by", "from", "than", "against", "until", "till":
		return false // a change, a former figure or a bound is no value
	}
	return (p.is(preposition|article|praise|verb|auxiliary|participle|coordinator) || t.before&(edge|opened|closed) != 0) && !p.is(cue) && !t.is(preposition|coordinator|auxiliary)
}

// leave is the cost of ending unit un at j.
func (g *grid) leave(un *unit, i, j int) (int, bool) {
	if t := un.tails[j]; t.ok {
		return t.cost, true
	}
	if g.label && j > 0 {
		t := &un.toks[j]
		if t.is(cue) || t.key == "until" || t.key == "till" || t.key == "by" {
			return 0, false
		}
		if t.before&(edge|closed) != 0 || t.is(coordinator|preposition|auxiliary|verb|participle) && t.key != "of" {
			return 8, true
		}
	}
	return 0, false
}

// change goes from any sentence that may end at place i to any that may begin.
func (g *grid) change(i int) {
	bestCost, best := never, -1
	bu := -1
	for u, un := range g.units {
		for j := 1; j <= un.size(); j++ {
			k := g.at(u, i, j)
			if g.states[k].cost >= never {
				continue
			}
			c, ok := g.leave(un, i, j)
			if ok && g.states[k].cost+int32(c) < bestCost {
				bestCost, best, bu = g.states[k].cost+int32(c), k, u
			}
		}
	}
	if best < 0 {
		return
	}
	from := g.states[best].step.j2
	for u, un := range g.units {
		switch {
		case u == bu && !g.label:
			continue
		case u == bu:
			g.onward(u, i, best, from)
			continue
		case g.label && g.line[i].before&colon != 0 && g.units[bu].field != sandarbh.FieldTitle && g.units[bu].field != sandarbh.FieldSubtitle && un.doc == g.units[bu].doc:
			continue // a label belongs to its value's own sentence, or is the title's
		}
		g.enter(u, i, best, int(bestCost-g.states[best].cost)+6)
	}
}

// onward goes on in the same sentence of a label line, over words that hold no figure, no limit and no new member.
func (g *grid) onward(u, i, k, from int) {
	un := g.units[u]
	for j := from; j < un.size() && j < from+14; j++ {
		if t := &un.toks[j]; j > from && un.phraseStart(j) {
			g.relax(g.at(u, i, j), k, 8, step{dropped, u, i, from, i, j, drop{from, j, 8, labelled}})
		} else if t.before&(semicolon|stop|comma) != 0 && j > from {
			return
		}
		if t := &un.toks[j]; t.is(cue|coordinator) || t.kind != word || t.key == "by" || t.key == "from" || t.key == "than" || t.key == "against" {
			return
		}
	}
}

// advance makes all moves from the states (u, i, *).
func (g *grid) advance(u, i int) {
	un := g.units[u]
	m, n := len(g.line)-1, un.size()
	for j := 0; j <= n; j++ {
		k := g.at(u, i, j)
		if g.states[k].cost >= never {
			continue
		}
		g.far = max(g.far, i)
		for _, d := range un.drops[j] {
			g.relax(g.at(u, i, d.to), k, d.cost, step{dropped, u, i, j, i, d.to, d})
		}
		if i == m {
			continue
		}
		l := &g.line[i]
		if l.is(article) {
			g.relax(g.at(u, i+1, j), k, 1, step{inserted, u, i, j, i + 1, j, drop{}})
		}
		if i > 0 && l.before&colon != 0 {
			g.labelGap(u, i, j, k)
		}
		if g.insertable(un, i, j) {
			g.relax(g.at(u, i+1, j), k, 3, step{inserted, u, i, j, i + 1, j, drop{}})
		}
		if j == n {
			continue
		}
		p := &un.toks[j]
		if c, ok := equal(l, p, un, j); ok {
			g.relax(g.at(u, i+1, j+1), k, c, step{match, u, i, j, i + 1, j + 1, drop{}})
		}
		if (l.key == "was" || l.key == "were") && (p.key == "has" || p.key == "have") && un.toks[j+1].key == "been" {
			g.relax(g.at(u, i+1, j+2), k, 1, step{match, u, i, j, i + 1, j + 2, drop{}})
		}
		if l.key == "with" && p.key == "which" && j+2 < n { // ", which have a population of"
			if k2 := un.toks[j+1].key; k2 == "has" || k2 == "have" || k2 == "had" {
				g.relax(g.at(u, i+1, j+2), k, 2, step{match, u, i, j, i + 1, j + 2, drop{}})
			} else if un.toks[j+1].is(auxiliary) && un.toks[j+2].key == "having" {
				g.relax(g.at(u, i+1, j+3), k, 2, step{match, u, i, j, i + 1, j + 3, drop{}})
			}
		}
		if (l.key == "was" || l.key == "were") && (p.key == "has" || p.key == "have") && un.toks[j+1].key == "now" && j+2 < n && un.toks[j+2].key == "been" {
			g.relax(g.at(u, i+1, j+3), k, 2, step{match, u, i, j, i + 1, j + 3, drop{}})
		}
		if a, b := g.joined(un, i, j); a > 0 {
			g.relax(g.at(u, i+a, j+b), k, 1, step{match, u, i, j, i + a, j + b, drop{}})
		}
		if g.saidBefore(i, p) && g.afterJoint(i) && un.joint(j) {
			g.relax(g.at(u, i, j+1), k, 2, step{repeated, u, i, j, i, j + 1, drop{}})
		}
		if y := un.reference(j); y > j && len(g.units) > 1 {
			g.antecedents(u, i, j, y, k)
		}
	}
}

// labelGap leaves out "stood at", "increased to", "is" behind a label.
func (g *grid) labelGap(u, i, j, k int) {
	un := g.units[u]
	for y := j + 1; y <= un.size() && y <= j+5; y++ {
		t := &un.toks[y-1]
		if t.kind == number && un.toks[y].key == "to" && y > j+1 {
			continue // "rose 6.2 % to"
		}
		if t.is(cue) || t.kind != word {
			return
		}
		if !verbal(t) && !t.is(article|praise) && t.key != "at" && t.key != "to" && t.key != "of" && t.key != "as" && t.key != "with" && t.key != "has" {
			return
		}
		if y < un.size() {
			g.relax(g.at(u, i, y), k, 3, step{dropped, u, i, j, i, y, drop{j, y, 3, labelled}})
		}
	}
}

// insertable reports words that the editor may put in: a copula for the comma of an apposition, the "and" of a
// shortened list, the auxiliary that two verbs of the passage share.
func (g *grid) insertable(un *unit, i, j int) bool {
	l, p := &g.line[i], &un.toks[j]
	switch l.key {
	case "that":
		return j > 0 && un.toks[j-1].is(attribution)
	case "and", "और":
		return p.kind != terminal && p.before&comma != 0 || j > 0 && plainAnd(&un.toks[j-1])
	case "is", "are":
		return p.before&(comma|opened|dash) != 0 && p.is(article) && !un.has(0, un.size(), negation|condition|attribution)
	case "was", "were", "has", "have", "been", "हैं", "है":
		if !p.is(participle) && !(l.key == "have" && p.key == "been") && p.key != "sent" && p.key != "held" && p.key != "built" {
			return false
		}
		for k := j - 1; k >= 0 && k > j-25; k-- {
			if un.toks[k].is(cue) {
				return false
			}
			if sameAuxiliary(un.toks[k].key, l.key) || (un.toks[k].key == "been") {
				return un.has(k+1, j, coordinator)
			}
		}
	}
	return false
}

func sameAuxiliary(a, b string) bool {
	if a == b {
		return true
	}
	switch a + " " + b {
	case "is are", "are is", "was were", "were was", "has have", "have has", "है हैं", "हैं है":
		return true
	}
	return false
}

// equal reports whether a word of the line is a word of the passage, and what the difference in form costs.
func equal(l, p *token, un *unit, j int) (int, bool) {
	if l.key == p.key {
		return 0, l.kind == p.kind || l.kind != date && p.kind != date
	}
	if l.kind != p.kind {
		return 0, false
	}
	switch l.kind {
	case date:
		// The day without its year is the day.
		return 1, strings.HasPrefix(l.key, "day -") && strings.HasSuffix(p.key, l.key[4:])
	case word:
	default:
		return 0, false
	}
	if j == un.size()-1 && un.open {
		return 0, false // a word that the source may have cut is not completed
	}
	if sameAuxiliary(l.key, p.key) {
		return 0, true
	}
	if inflected(l.key, p.key) {
		return 1, true
	}
	if p.is(participle) && strings.HasSuffix(p.key, "ing") && j > 0 && !un.toks[j-1].is(preposition|cue|auxiliary) {
		b := strings.TrimSuffix(p.key, "ing")
		if s := strings.TrimSuffix(strings.TrimSuffix(l.key, "s"), "e"); s == b || s+"e" == b {
			return 2, true
		}
	}
	return 0, false
}

// inflected reports a plural or third person beside its singular.
func inflected(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	if len(a) < 3 {
		return false
	}
	if strings.HasPrefix(b, a) {
		switch b[len(a):] {
		case "s":
			return true
		case "es":
			c := a[len(a)-1]
			return c == 's' || c == 'x' || c == 'z' || c == 'h' || c == 'o'
		}
		return false
	}
	return strings.HasSuffix(a, "y") && b == a[:len(a)-1]+"ies"
}

// joined reports how many tokens of line and unit make the same letters together: "multi tracking", "A s on".
func (g *grid) joined(un *unit, i, j int) (int, int) {
	l, p := &g.line[i], &un.toks[j]
	if l.kind != word || p.kind != word || l.key == p.key {
		return 0, 0
	}
	if rest, ok := strings.CutPrefix(p.key, l.key); ok {
		for a := 1; a < 5 && i+a < len(g.line)-1; a++ {
			if rest, ok = strings.CutPrefix(rest, g.line[i+a].key); !ok {
				return 0, 0
			}
			if rest == "" {
				return a + 1, 1
			}
		}
	}
	if rest, ok := strings.CutPrefix(l.key, p.key); ok {
		for b := 1; b < 5 && j+b < un.size(); b++ {
			if rest, ok = strings.CutPrefix(rest, un.toks[j+b].key); !ok {
				return 0, 0
			}
			if rest == "" {
				return 1, b + 1
			}
		}
	}
	return 0, 0
}

// saidBefore reports whether the line has the word already, so that the passage's second one may be understood.
func (g *grid) saidBefore(i int, p *token) bool {
	if p.kind != word || p.is(cue|coordinator) {
		return false
	}
	for k := range i {
		if g.line[k].key == p.key || (p.key == "have" || p.key == "has" || p.key == "been") && (g.line[k].key == "was" || g.line[k].key == "were") {
			return true
		}
	}
	return false
}

// joint reports a coordinator of the passage a few words before j.
func (u *unit) joint(j int) bool {
	for k := j - 1; k >= 0 && k > j-9; k-- {
		if plainAnd(&u.toks[k]) {
			return true
		}
	}
	return false
}

// afterJoint reports a coordinator or comma of the line a few words before i.
func (g *grid) afterJoint(i int) bool {
	for k := i; k >= 0 && k > i-6; k-- {
		if k < len(g.line)-1 && (g.line[k].before&(comma|semicolon) != 0 || plainAnd(&g.line[k])) {
			return k > 0
		}
	}
	return false
}

// reference returns the end of a pronoun or of "the scheme" at j, or j.
func (u *unit) reference(j int) int {
	t := &u.toks[j]
	switch {
	case t.key == "this" || t.key == "these" || t.key == "the" || t.key == "said" || t.key == "such" || t.key == "इस" || t.key == "इन" || t.key == "यह":
		k := j + 1
		if j+2 < u.size() && u.toks[k].key == "2" {
			if n := k + 1; u.toks[n].key == "prime" && parties[u.toks[n+1].key] {
				return n + 2
			} else if parties[u.toks[n].key] {
				return n + 1
			}
		}
		for k < u.size() && (u.toks[k].is(praise|article) || u.toks[k].kind == number && k == j+1) {
			k++
		}
		if k < u.size() && u.toks[k].is(generic) && u.toks[k].before&edge == 0 {
			return k + 1
		}
		if t.key == "this" && k < u.size() && u.toks[k].is(auxiliary|modal) {
			return j + 1
		}
		return j
	case t.key == "both" && j+1 < u.size():
		k := j + 1
		for k < u.size() && (u.toks[k].is(article) || u.toks[k].key == "prime") {
			k++
		}
		if k < u.size() && parties[u.toks[k].key] {
			return k + 1
		}
		return j
	case t.is(pronoun) && t.key != "his" && t.key != "her" && t.key != "their" && t.key != "its":
		if t.key == "it" && j+1 < u.size() && u.toks[j+1].is(auxiliary) && j+2 < u.size() && (u.toks[j+2].is(attribution|hedge) && j+3 < u.size() && u.toks[j+3].key == "that") {
			return j // "It is expected that"
		}
		return j + 1
	case t.is(pronoun):
		return j + 1
	}
	return j
}

// parties are those who can be two.
var parties = map[string]bool{"leaders": true, "ministers": true, "sides": true, "countries": true, "nations": true, "presidents": true, "parties": true, "delegations": true, "governments": true, "chiefs": true, "dignitaries": true, "secretaries": true}

// antecedents moves past a reference [j, y) of unit u by words of the line that another sentence of the same
// document holds as a noun phrase.
func (g *grid) antecedents(u, i, j, y, k int) {
	un := g.units[u]
	plural := un.plural(j, y)
	for v, other := range g.units {
		if v == u || other.doc != un.doc {
			continue
		}
		if plural {
			for _, a := range g.both(i, other) {
				g.relax(g.at(u, a, y), k, 3, step{recalled, u, i, j, a, y, drop{}})
			}
		}
		for s := range other.size() {
			g.antecedent(u, i, j, y, k, other, s)
		}
	}
}

func (g *grid) antecedent(u, i, j, y, k int, other *unit, s int) {
	m := len(g.line) - 1
	a := i
	if g.line[a].is(article) && !other.toks[s].is(article) {
		a++
	}
	if a >= m || g.line[a].key != other.toks[s].key || other.toks[s].is(preposition|coordinator|cue|pronoun) {
		return
	}
	un := g.units[u]
	b := s
	for a < m && b < other.size() && a-i < 24 {
		if g.line[a].key != other.toks[b].key {
			moved := false
			for _, d := range other.drops[b] {
				if d.kind == soft || d.kind == parenthesis {
					b, moved = d.to, true
					break
				}
			}
			if !moved && g.line[a].is(article) {
				a, moved = a+1, true
			}
			if !moved {
				return
			}
			continue
		}
		if other.toks[b].is(auxiliary|modal|cue) || b > s && other.toks[b].before&(semicolon|colon|stop) != 0 {
			return
		}
		a, b = a+1, b+1
		if g.line[a-1].is(article | preposition | coordinator | honorific) {
			continue
		}
		if parties[un.toks[y-1].key] && !other.hasAnd(s, b) {
			continue
		}
		if other.half(s, b) || other.cutsName(b) || !refers(un.toks[j:y], other, s, b) {
			continue
		}
		g.relax(g.at(u, a, y), k, 3, step{recalled, u, i, j, a, y, drop{}})
	}
}

// plural reports a reference to two: "they", "both leaders", "the two sides".
func (u *unit) plural(j, y int) bool {
	for k := j; k < y; k++ {
		switch u.toks[k].key {
		case "they", "them", "their", "both", "2":
			return true
		}
	}
	return false
}

// half reports whether [s, b) is one of two that an "and" joins.
func (u *unit) half(s, b int) bool {
	return s > 0 && plainAnd(&u.toks[s-1]) && u.toks[s].before == 0 || b < u.size() && plainAnd(&u.toks[b]) && u.toks[b].before == 0 && u.toks[b+1].upper
}

// hasAnd reports two things in [s, b).
func (u *unit) hasAnd(s, b int) bool {
	for k := s; k < b; k++ {
		if plainAnd(&u.toks[k]) {
			return true
		}
	}
	return false
}

// both returns where the line's "A and B" may end, if the other sentence names A and B, and no third person.
func (g *grid) both(i int, other *unit) []int {
	m := len(g.line) - 1
	and := i
	for and < m && and < i+10 && !plainAnd(&g.line[and]) {
		and++
	}
	if and == i || and >= m || !plainAnd(&g.line[and]) {
		return nil
	}
	persons := other.persons()
	if len(persons) != 2 {
		return nil
	}
	var out []int
	for end := and + 2; end <= m && end <= and+9; end++ {
		a, b := g.line[i:and], g.line[and+1:end]
		if personIn(a, persons[0]) && personIn(b, persons[1]) && other.says(a) && other.says(b) && (end == m || !g.line[end].upper) {
			out = append(out, end)
		}
	}
	return out
}

// persons are the keys of the names of the persons in a sentence, each once.
func (u *unit) persons() [][]string {
	var out [][]string
	seen := map[string]bool{}
	for _, n := range lang.Names(u.text) {
		if !n.Person {
			continue
		}
		var keys []string
		toks := split(n.Text)
		for k := range toks[:len(toks)-1] {
			if !toks[k].is(honorific) {
				keys = append(keys, toks[k].key)
			}
		}
		if s := strings.Join(keys, " "); s != "" && !seen[s] {
			seen[s] = true
			out = append(out, keys)
		}
	}
	return out
}

// personIn reports whether the words of the line end in the person's whole name.
func personIn(toks []token, person []string) bool {
	n := len(toks) - len(person)
	if n < 0 {
		for k := range toks { // lang may take an office into the name
			if toks[k].key != person[len(person)-len(toks)+k] {
				return false
			}
		}
		return len(toks) > 1
	}
	for k, p := range person {
		if toks[n+k].key != p {
			return false
		}
	}
	return true
}

// says reports whether the words stand in the sentence in one run, but for honorifics.
func (u *unit) says(words []token) bool {
	for s := range u.size() {
		b, ok := s, true
		for k := range words {
			for b < u.size() && u.toks[b].is(honorific) && u.toks[b].key != words[k].key {
				b++
			}
			if b >= u.size() || u.toks[b].key != words[k].key || k > 0 && u.toks[b].before&edge != 0 {
				ok = false
				break
			}
			b++
		}
		if ok && !u.cutsName(b) {
			return true
		}
	}
	return false
}

// cutsName reports whether a name goes on at b.
func (u *unit) cutsName(b int) bool {
	t := &u.toks[b]
	if b == 0 || t.kind == terminal {
		return false
	}
	p := &u.toks[b-1]
	return p.upper && t.upper && t.before == 0 && !t.is(today|verb|auxiliary) && u.field != "title"
}

// refers reports whether the words [s, b) of another sentence can be what the reference stands for: they hold its
// noun, or are that sentence's subject.
func refers(ref []token, other *unit, s, b int) bool {
	last := &ref[len(ref)-1]
	if last.is(generic) && !last.is(pronoun) {
		for k := s; k < b; k++ {
			if o := &other.toks[k]; o.key == last.key || inflected(o.key, last.key) {
				return !other.mentions(0, s, last.key)
			}
		}
		if !ref[0].upper {
			return false
		}
	}
	if other.objectAt(s, b, last) || other.speaker(s, b, last) {
		return true
	}
	// The subject: nothing before it but what may be left out, or a title.
	if other.heads[s].ok {
		return true
	}
	if other.toks[s-1].is(preposition | coordinator) {
		return false // the "Economic Affairs" of a committee
	}
	for k := range s {
		t := &other.toks[k]
		if verbal(t) && !t.upper || t.before&edge != 0 && k > 0 || t.is(cue) {
			return false
		}
	}
	return true
}

// offices end the title before a name.
var offices = map[string]bool{"minister": true, "secretary": true, "president": true, "chairman": true, "chairperson": true, "director": true, "governor": true, "speaker": true, "justice": true, "general": true, "commissioner": true, "admiral": true, "marshal": true, "ambassador": true, "professor": true}

// speaker reports whether [s, b) is a person with title or honorific who is the subject of the sentence's main verb,
// or of its "affirmed" behind a quotation, and the reference "he" or "she".
func (u *unit) speaker(s, b int, ref *token) bool {
	if s == 0 || ref.key != "he" && ref.key != "she" && ref.key != "minister" {
		return false
	}
	if p := &u.toks[s-1]; !p.is(honorific) && !(p.upper && offices[p.key]) {
		return false
	}
	k := s
	for k > 0 && u.toks[k].before&edge == 0 && !u.toks[k-1].is(attribution|auxiliary|modal|relative|negation|condition) && u.toks[k-1].key != "that" && !(u.toks[k-1].is(verb) && !u.toks[k-1].upper) {
		k--
	}
	e := &u.toks[b]
	if k > 0 && u.toks[k-1].is(attribution) && u.toks[k-1].before&comma != 0 && (e.kind == terminal || e.before&edge != 0) {
		return true // "…,” affirmed Shri Rao."
	}
	if e.before&comma != 0 { // over an office: "Dr. Rao, Commissioner (Handlooms), said"
		for n := b + 1; n < u.size() && n < b+20; n++ {
			if t := &u.toks[n]; t.before&comma != 0 && (t.is(attribution) || t.is(verb) && !t.upper) {
				e = t
				break
			} else if !t.upper && !t.is(preposition|coordinator|article) {
				return false
			}
		}
	}
	if !(e.is(attribution|auxiliary|modal) || e.is(verb) || e.is(participle) && strings.HasSuffix(e.key, "ed")) || e.upper {
		return false
	}
	switch {
	case k == 0:
		return true
	case u.toks[k].before&comma == 0:
		return false
	}
	first := &u.toks[0]
	if first.key == "while" {
		first = &u.toks[1]
	}
	if !u.has(0, k, attribution|auxiliary|modal|relative|honorific) && !u.hasFinite(0, k) {
		return true // "Earlier, in his address, the Secretary, Shri Rao said"
	}
	return first.is(participle) && strings.HasSuffix(first.key, "ing") && first.key != "according" || first.is(preposition) && !u.has(0, k, attribution|auxiliary|modal|relative)
}

// hasFinite reports a finite verb among [x, y).
func (u *unit) hasFinite(x, y int) bool {
	for k := x; k < y; k++ {
		if t := &u.toks[k]; t.is(verb) && !t.upper && !t.is(generic) {
			return true
		}
	}
	return false
}

// works are nouns of an act whose object is what the act brings about.
var works = map[string]bool{"construction": true, "development": true, "establishment": true, "setting": true, "implementation": true, "continuation": true, "signing": true, "release": true, "introduction": true, "creation": true, "extension": true, "commissioning": true, "launch": true}

// mentions reports the noun among the tokens [x, y).
func (u *unit) mentions(x, y int, key string) bool {
	for k := x; k < y; k++ {
		if u.toks[k].key == key {
			return true
		}
	}
	return false
}

// objectAt reports whether [s, b) is the thing that the sentence says was approved, launched or passed, and the
// reference "it"; or the person who was appointed, and the reference "he" or "she".
func (u *unit) objectAt(s, b int, ref *token) bool {
	k := s - 1
	for k >= 0 && u.toks[k].is(article) {
		k--
	}
	if k < 0 {
		return false
	}
	switch v := u.toks[k].key; ref.key {
	case "he", "she":
		return v == "appointed" || v == "elected" || v == "nominated" || v == "named"
	case "it", "they", "its", "their":
		if u.toks[k].is(preposition) && (u.toks[k].key != "of" || k == 0 || !works[u.toks[k-1].key]) {
			return false
		}
		for n := 0; n < 7 && k > 0 && !verbal(&u.toks[k]) && u.toks[k+1].before == 0 && (!u.toks[k].is(preposition|coordinator) || u.toks[k].key == "of"); n++ {
			k-- // "approved the construction of a …"
		}
		if !u.toks[k].is(verb) || u.toks[k].is(attribution) {
			return false
		}
		for j := s; j < b; j++ {
			if u.toks[j].is(generic) {
				return true
			}
		}
	}
	return false
}
