package cite

import (
	"strings"
	"sync"

	"github.com/sandarbh/sandarbh"
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

// grids keeps the states of past alignments for the next ones: they were a quarter of all memory that writing notes took.
var grids sync.Pool

// spare returns states to write over.
func spare(n int) []state {
	if old, ok := grids.Get().(*[]state); ok && cap(*old) >= n {
		return (*old)[:n]
	}
	return make([]state, n)
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
	states := spare(total) // and not the grid's own, which would keep the units
	defer grids.Put(&states)
	g.states = states
	for k := range g.states {
		g.states[k].cost = never // of a state that is not reached nothing else is read
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
			c, ok := g.leave(un, j)
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
func (g *grid) leave(un *unit, j int) (int, bool) {
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
			c, ok := g.leave(un, j)
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
			if i == 0 && un.lastDoers(d) || d.kind == parenthesis && g.states[k].step.drop.kind == longName {
				continue // of a name and its letters one stays
			}
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
		g.members(u, i, j, k)
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
