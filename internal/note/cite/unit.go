package cite

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/sandarbh/sandarbh"
)

// unit is one sentence of a cited passage with what may be left out of it.
type unit struct {
	doc   *sandarbh.Document
	field sandarbh.Field
	text  string
	toks  []token // ends with a terminal
	drops [][]drop
	heads []way // where the sentence may be entered, and at what cost
	tails []way // where it may be left
	// together marks words that tie the members of a list: "respectively", "each", "together".
	together bool
	// open marks a passage that ends without a stop, so that its last word may be cut.
	open bool
	// finite is what finiteVerbs found.
	finite []bool
}

// size is the number of tokens without the terminal.
func (u *unit) size() int { return len(u.toks) - 1 }

// dropKind says what a constituent is that may be left out.
type dropKind uint8

const (
	soft        dropKind = iota // article, honorific, filler
	parenthesis                 // in brackets
	aside                       // relative clause, participle, apposition between commas
	adverbial                   // prepositional phrase
	member                      // of a coordination of noun phrases
	predicate                   // of a coordination of verb phrases or clauses
	day                         // a relative day or date
	purpose
	leadIn // adverbial before the subject
	labelled
)

// drop is a constituent [from, to) that may be left out.
type drop struct {
	from, to int
	cost     int
	kind     dropKind
}

// way is a chain of drops that leads to a place.
type way struct {
	ok    bool
	cost  int
	drops []drop
}

func newUnit(doc *sandarbh.Document, field sandarbh.Field, text string) *unit {
	u := &unit{doc: doc, field: field, text: text, toks: split(text)}
	last, _ := utf8.DecodeLastRuneInString(strings.TrimSpace(text))
	u.open = unicode.IsLetter(last) || unicode.IsMark(last)
	for i := range u.toks {
		switch u.toks[i].key {
		case "respectively", "respective", "each", "together", "jointly", "combined", "क्रमशः":
			u.together = true
		}
	}
	n := u.size()
	u.drops = make([][]drop, n+1)
	for x := range n {
		u.findDrops(x)
	}
	u.findHeads()
	u.findTails()
	return u
}

func (u *unit) add(x, y, cost int, k dropKind) {
	if y > x {
		u.drops[x] = append(u.drops[x], drop{x, y, cost, k})
	}
}

// has reports whether a token of [x, y) has any of the classes.
func (u *unit) has(x, y int, c class) bool {
	for k := x; k < y; k++ {
		if u.toks[k].is(c) {
			return true
		}
	}
	return false
}

func (u *unit) hasKind(x, y int, kinds ...kind) bool {
	for k := x; k < y; k++ {
		if slices.Contains(kinds, u.toks[k].kind) {
			return true
		}
	}
	return false
}

// verbal reports whether the token can be, or belong to, a verb.
func verbal(t *token) bool { return t.is(auxiliary | modal | verb | participle) }

// findDrops lists the constituents that start at x and may be left out wherever they stand.
func (u *unit) findDrops(x int) {
	t := &u.toks[x]
	if u.softAt(x) {
		u.add(x, x+1, 1, soft)
	}
	u.phrases(x)
	for _, p := range praises {
		if u.startsWith(x, p) && x+len(p) < u.size() && u.toks[x+len(p)].before&edge == 0 && !(x > 0 && u.toks[x-1].is(negation|auxiliary)) {
			u.add(x, x+len(p), 1, soft)
		}
	}
	if t.before&opened != 0 {
		u.parentheses(x)
	}
	if t.before&(comma|dash) != 0 {
		u.asides(x)
	}
	if t.before == 0 && x > 0 && t.is(participle) {
		u.reduced(x)
	}
	u.conjuncts(x)
	u.days(x)
	u.named(x)
	u.honors(x)
}

// named lists a run of names given as examples: "ten States [namely A, B, …, and J] in two phases". Without a comma
// or a count before it "such as" says which ones are meant.
func (u *unit) named(x int) {
	t := &u.toks[x]
	y := x + 1
	switch t.key {
	case "namely", "viz", "including":
	case "such":
		if y >= u.size() || u.toks[y].key != "as" {
			return
		}
		y++
	case "like":
	default:
		return
	}
	if u.examplesToEnd(x) {
		u.add(x, u.size(), 5, aside)
	}
	if t.before&comma == 0 && (t.key == "such" || t.key == "like") {
		counted := false
		for k := x - 1; k >= 0 && k >= x-3; k-- {
			counted = counted || u.toks[k].kind == number
		}
		if !counted {
			return
		}
	}
	for y < u.size() && u.toks[y].is(article) {
		y++
	}
	commas, joined := 0, false
	for y < u.size() {
		e := &u.toks[y]
		switch {
		case e.upper && !e.is(auxiliary|modal):
			if joined && e.before&edge != 0 {
				joined = false // "A, B and C, D": the list goes on
			}
			if e.before&comma != 0 {
				commas++
			}
		case plainAnd(e) && u.toks[y+1].upper, plainAnd(e) && u.toks[y+1].is(article):
			joined = true
		case !e.upper && e.kind == word && e.before == 0 && y > x+2 && !verbal(e) && !e.is(cue|preposition|coordinator|relative|article|pronoun):
		case (e.key == "of" || e.key == "the" || e.key == "for") && u.toks[y+1].upper:
		default:
			if joined && commas > 0 && y > x+3 {
				u.add(x, y, 4, aside)
			}
			return
		}
		y++
	}
	if commas > 0 {
		u.add(x, y, 4, aside)
	}
}

// examplesToEnd reports a "such as …" that runs to the end, behind a noun that stands for itself: not "all goods such
// as", where the examples say which.
func (u *unit) examplesToEnd(x int) bool {
	if t := &u.toks[x]; t.key == "like" || t.key == "such" && u.toks[x+1].key != "as" || x < 4 || verbal(&u.toks[x-1]) && !u.toks[x-1].is(generic) {
		return false
	}
	for k := x - 1; k >= 0 && k > x-6; k-- {
		switch u.toks[k].key {
		case "all", "every", "any", "no", "not", "only", "other", "each", "some", "certain":
			return false
		}
		if u.toks[k+1].before&edge != 0 && k+1 < x {
			break
		}
	}
	for k := range x {
		if u.toks[k].is(negation) && u.toks[k].key != "non" {
			return false
		}
	}
	return u.plainList(x, u.size()) && x > 3
}

// honors lists decorations behind a name: ", PVSM, AVSM, SM".
func (u *unit) honors(x int) {
	if x == 0 || u.toks[x].before&^(comma|closed|opened) != 0 || !u.toks[x-1].upper || decorations[u.toks[x-1].key] {
		return
	}
	y := x
	for y < u.size() && decorations[u.toks[y].key] && u.toks[y].upper {
		y++
	}
	if y > x+1 || y == x+1 && len(u.toks[x].key) > 2 {
		u.add(x, y, 2, soft)
	}
}

var decorations = map[string]bool{"pvsm": true, "uysm": true, "avsm": true, "ysm": true, "sm": true, "nm": true, "vsm": true, "vm": true, "sc": true, "kc": true, "vrc": true, "mvc": true, "pvc": true, "sysm": true, "adc": true, "tm": true, "ptm": true, "bar": true, "phd": true, "ias": true, "ips": true, "ifs": true}

// softAt reports single words that carry nothing.
func (u *unit) softAt(x int) bool {
	t, next := &u.toks[x], &u.toks[x+1]
	switch {
	case t.is(article):
		return !next.is(auxiliary|modal|verb) && next.kind != terminal || t.key == "that" || t.key == "the"
	case t.kind == number && isDigits(t.key):
		// "The four projects" are the projects.
		if x+2 < len(u.toks) && next.before&opened != 0 && next.key == t.key {
			next = &u.toks[x+2] // "04 (Four)"
		}
		return x > 0 && u.toks[x-1].key == "the" && next.kind == word && next.before&^(opened|closed) == 0 && !next.is(cue|preposition|coordinator|auxiliary) && !unitWord(next.key)
	case t.key == "miss" && x > 0 && u.toks[x-1].upper && t.before == 0:
		return false // "Miss India" in a name
	case t.is(honorific):
		return next.upper || t.key[0] >= 0x80
	case t.is(filler):
		return !t.is(cue) && !u.denied(x)
	case t.is(praise):
		return next.kind != terminal && next.before&(edge|closed) == 0 && !next.is(coordinator|auxiliary) && (x == 0 || !u.toks[x-1].is(negation|hedge))
	case t.key == "has" || t.key == "have" || t.key == "had":
		return (next.is(participle|verb|filler|today|attribution) || next.key == "forecast") && !next.is(negation) && next.key != "been" && next.key != "to"
	case t.key == "of":
		return x > 0 && (u.toks[x-1].key == "total" || u.toks[x-1].key == "magnitude")
	case t.key == "now":
		return x > 0 && u.toks[x-1].is(auxiliary|modal) && !u.denied(x)
	case t.key == "which" || t.key == "who":
		return t.before&comma != 0 && (next.is(verb|auxiliary|modal) || finiteForm(next)) // its clause may stand alone
	case t.is(today):
		return t.key == "today" || t.key == "yesterday" || t.key == "tomorrow" || t.key == "आज" || t.key == "कल"
	}
	return false
}

// praises are adjectives of several words that carry no fact.
var praises = [][]string{{"state", "of", "the", "art"}, {"world", "class"}, {"cutting", "edge"}, {"best", "in", "class"}}

// denied reports a "not" or "only" a few words before x, which may deny the word at x and nothing else: "not formally
// approved", "only recently married".
func (u *unit) denied(x int) bool {
	for k := x - 1; k >= 0 && k > x-4; k-- {
		if t := &u.toks[k]; t.is(negation) || k == x-1 && t.is(hedge) {
			return u.toks[x].key != "also"
		}
		if u.toks[k+1].before&edge != 0 {
			return false
		}
	}
	return false
}

// openers are prepositional phrases that tell of the occasion and not of the matter.
var openers = [][]string{
	{"under", "the", "leadership"},
	{"under", "the", "guidance"},
	{"under", "the", "chairmanship"},
	{"under", "the", "aegis"},
	{"under", "the", "visionary"},
	{"under", "the", "able"},
	{"under", "the", "dynamic"},
	{"under", "the", "overall"},
	{"in", "the", "presence"},
	{"on", "the", "occasion"},
	{"on", "the", "sidelines"},
	{"at", "an", "event"},
	{"at", "a", "function"},
	{"at", "a", "ceremony"},
	{"at", "a", "program"},
	{"at", "a", "meeting"},
	{"at", "the", "inaugural"},
	{"in", "a", "ceremony"},
	{"at", "an", "impressive"},
	{"during", "the", "visit"},
	{"during", "his", "visit"},
	{"during", "her", "visit"},
	{"in", "new", "delhi"},
	{"at", "new", "delhi"},
	{"along", "with"},
	{"on", "the", "recommendation"},
	{"on", "the", "recommendations"},
	{"in", "collaboration", "with"},
	{"in", "association", "with"},
	{"in", "partnership", "with"},
	{"in", "line", "with"},
	{"as", "part", "of"},
	{"as", "a", "part", "of"},
	{"in", "the", "august", "presence"},
	{"in", "coordination", "with"},
	{"in", "consultation", "with"},
	{"as", "a", "precaution"},
	{"as", "a", "precautionary", "measure"},
}

func (u *unit) startsWith(x int, words []string) bool {
	if x+len(words) > u.size() {
		return false
	}
	for k, w := range words {
		if u.toks[x+k].key != w {
			return false
		}
	}
	return true
}

// phrases lists phrases of the occasion, and "across the states" before "of".
func (u *unit) phrases(x int) {
	n := u.size()
	u.clock(x)
	u.longForm(x)
	switch u.toks[x].key {
	case "across", "in", "from", "within":
		if x+3 < n && u.toks[x+1].key == "the" && (u.toks[x+2].key == "states" || u.toks[x+2].key == "state") && u.toks[x+3].key == "of" {
			u.add(x, x+3, 2, soft)
		}
	}
	all := openers
	if u.toks[x].key == "under" && x+3 < n && u.toks[x+1].key == "the" {
		switch u.toks[x+3].key {
		case "leadership", "guidance", "stewardship", "direction":
			all = append([][]string{{"under", "the", u.toks[x+2].key, u.toks[x+3].key}}, openers...)
		}
	}
	for _, o := range all {
		if !u.startsWith(x, o) {
			continue
		}
		for y := x + len(o); y <= n && y <= x+30; y++ {
			t := &u.toks[y]
			if y < n && u.has(y-1, y, cue) {
				break
			}
			if u.staged(x, y) {
				break
			}
			if t.kind == terminal || t.before&(edge|closed) != 0 || t.is(auxiliary|modal|verb) || t.is(preposition) && t.key != "of" && t.key != "and" {
				u.add(x, y, 4, adverbial)
			}
		}
	}
}

// clock lists an hour: "at about 11.30 p.m.".
func (u *unit) clock(x int) {
	k := x + 1
	if u.toks[x].key != "at" || k >= u.size() {
		return
	}
	for k < u.size() && (u.toks[k].key == "about" || u.toks[k].key == "around") {
		k++
	}
	if k+1 < u.size() && u.toks[k].kind == number {
		switch u.toks[k+1].key {
		case "pm", "am", "hours", "hrs", "ist":
			u.add(x, k+2, 3, day)
		}
	}
}

// longForm lists a name whose short form stands in brackets behind it, so that the short form can stand for it.
func (u *unit) longForm(x int) {
	if !u.toks[x].upper || x > 0 && u.toks[x-1].upper && u.toks[x].before == 0 && !u.toks[x-1].is(article) {
		return
	}
	initials := ""
	for k := x; k < u.size() && k < x+14; k++ {
		t := &u.toks[k]
		if k > x && t.before&opened != 0 {
			if t.upper && len(initials) > 1 && t.key == initials && u.toks[k+1].before&closed != 0 {
				u.add(x, k, 3, parenthesis)
			}
			return
		}
		if t.upper {
			initials += t.key[:1]
		} else if !t.is(preposition | coordinator | article) {
			return
		}
	}
}

// parentheses lists the whole of what stands in brackets from x.
func (u *unit) parentheses(x int) {
	y := x
	d := u.toks[x].depth
	for y < u.size() && u.toks[y].depth >= d {
		y++
		if u.toks[y].before&closed != 0 && u.toks[y].depth < d || u.toks[y].before&closed != 0 && u.toks[y].before&opened != 0 {
			break
		}
	}
	if u.toks[y].before&closed == 0 {
		return
	}
	numbers := u.hasKind(x, y, number)
	if u.has(x, y, negation|condition|attribution|modal) {
		return
	}
	if u.has(x, y, hedge) && !numbers {
		return
	}
	for k := x; k < y; k++ {
		switch u.toks[k].key {
		case "be", "re", "pe", "p": // budget, revised, provisional estimates
			if y == x+1 {
				return
			}
		}
	}
	if x > 0 && (u.toks[x-1].kind == number || unitWord(u.toks[x-1].key)) && !numbers {
		// What stands in brackets behind a quantity limits it: "₹1.20 lakh (plain areas)".
		return
	}
	u.add(x, y, 2, parenthesis)
}

func unitWord(k string) bool {
	switch k {
	case "km", "kg", "mw", "gw", "hectare", "tonne", "metre", "per", "%", "रुपये", "year", "years", "month", "months", "points", "point":
		return true
	}
	return false
}

// asides lists what stands between commas or dashes from x on, and limits nothing.
func (u *unit) asides(x int) {
	n := u.size()
	t := &u.toks[x]
	at := t.before & (comma | dash)
	found := 0
	for y := x + 1; y <= n && y <= x+90; y++ {
		end := &u.toks[y]
		if (y > x+45 || found >= 4) && end.kind != terminal {
			continue
		}
		if end.kind != terminal && end.before&at == 0 && end.before&(semicolon|closed) == 0 || end.depth != t.depth && end.kind != terminal {
			continue
		}
		found++
		goesOn := end.kind != terminal && nominal(end) && end.before&semicolon == 0 && !end.is(today|filler|honorific)
		if goesOn && listing(t.key) {
			continue
		}
		if end.is(coordinator) && !t.is(article) && !(t.is(relative) && found == 1 && u.nonRestrictive(x, y)) {
			continue // a list that the words before x may belong to
		}
		if k, cost, ok := u.aside(x, y); ok && !(k == member && (found > 4 || y > x+45)) && !(goesOn && k != aside && !(k == adverbial && end.kind == number)) {
			u.add(x, y, cost, k)
		}
	}
}

// limitBehind reports a condition among [x, y) that may govern the main clause too: any, or behind a "that" only one
// with a comma before it.
func (u *unit) limitBehind(x, y int) bool {
	for k := x + 1; k < y; k++ {
		if u.toks[k].is(condition) && (u.toks[x+1].key != "that" || u.toks[k].before&edge != 0) {
			return true
		}
	}
	return false
}

// plainList reports a list of examples to the end of the sentence that limits nothing; the "Higher" or "Net" of a name
// is no limit.
func (u *unit) plainList(x, y int) bool {
	for k := x + 1; k < y; k++ {
		t := &u.toks[k]
		if t.upper && u.field == "" {
			continue
		}
		if t.is(negation|condition|attribution|modal|auxiliary) || t.is(hedge) && u.toks[k+1].kind != number && t.before&edge != 0 && k > x+1 || t.key == "but" {
			return false
		}
	}
	return true
}

// reduced lists a participle and its words behind the subject, where a comma parts them from the verb: "The
// projects [covering 8 districts,] will …".
func (u *unit) reduced(x int) {
	switch u.toks[x].key {
	case "chaired", "headed", "presided":
		for y := x + 2; y < u.size() && y < x+14; y++ {
			if e := &u.toks[y]; e.is(auxiliary|modal) || e.is(verb) && !e.upper || e.is(today) && u.toks[y+1].is(auxiliary|verb) {
				if u.toks[x+1].key == "by" && !u.has(x, y, cue) {
					u.add(x, y, 4, aside) // "The Cabinet [chaired by the Prime Minister] has …"
				}
				return
			}
		}
	}
	if p := &u.toks[x-1]; p.is(preposition|coordinator|article|cue) || verbal(p) && !p.is(generic) {
		return
	}
	for y := x + 2; y < u.size() && y < x+40; y++ {
		if u.has(y-1, y, cue|auxiliary) {
			return
		}
		if e := &u.toks[y]; e.before&comma != 0 && e.is(auxiliary|modal) {
			u.add(x, y, 5, aside)
			return
		}
	}
}

// listing reports words that bring in a list, which ends where no further noun follows.
func listing(w string) bool {
	switch w {
	case "including", "comprising", "covering", "spanning", "involving", "namely", "such", "like", "viz", "connecting", "featuring", "containing":
		return true
	}
	return false
}

// aside judges the words [x, y) between two commas by the word they start with.
func (u *unit) aside(x, y int) (dropKind, int, bool) {
	t := &u.toks[x]
	if u.toks[y].kind == terminal {
		switch t.key {
		case "adding", "describing", "calling", "terming", "noting", "stressing", "emphasizing", "highlighting", "underlining", "stating", "reiterating", "urging", "observing",
			"ensuring", "reaffirming", "underscoring", "reflecting", "demonstrating", "affirming", "reinforcing", "recognizing", "alleging":
			if t.is(attribution|participle) && (u.has(0, x, verb|auxiliary|modal|attribution|participle) || x > 3) && !u.limitBehind(x, y) {
				return aside, 4, true // "…, adding that": a further statement of the speaker
			}
		}
	}
	if listing(t.key) && u.toks[y].kind == terminal && u.plainList(x, y) {
		return aside, 3, true
	}
	if t.is(relative) && u.nonRestrictive(x, y) {
		return aside, 3, true
	}
	if u.has(x, y, negation|condition|attribution) {
		return 0, 0, false
	}
	limits := u.has(x, y, hedge)
	// A figure carries its own "about".
	ownLimit := limits && u.hasKind(x, y, number) && !u.firm(x, y)
	switch {
	case t.is(relative), t.key == "each" && u.toks[x+1].is(participle):
		return aside, 3, !u.firm(x, y)
	case t.is(article) && ownLimit && !u.has(x, y, modal|auxiliary):
		return aside, 3, true
	case t.is(coordinator):
		return 0, 0, false
	case t.is(participle):
		return aside, 3, !u.firm(x, y) && !t.is(cue)
	case t.key == "thereby" || t.key == "thus":
		return aside, 3, !u.firm(x, y)
	case t.key == "up" || t.key == "down" || t.key == "compared":
		return adverbial, 3, !u.has(x, y, modal) && (!limits || ownLimit)
	case t.key == "after" || t.key == "following":
		return aside, 3, !u.has(x+1, y, hedge|modal)
	case t.is(preposition):
		return adverbial, 3, !u.has(x, y, modal) && (!limits || ownLimit) && (y-x < 25)
	case t.is(cue | auxiliary | modal):
		return 0, 0, false
	case limits || u.has(x, y, modal|auxiliary):
		return 0, 0, false
	}
	for k := x; k < y; k++ {
		if u.toks[k].is(verb) && !u.toks[k].upper && k == x {
			return 0, 0, false
		}
	}
	if t.is(article) {
		return aside, 3, true
	}
	if x > 1 && u.toks[y].kind != terminal && u.has(x, y, coordinator) && !nominal(&u.toks[y]) {
		return aside, 5, y-x < 24 // the whole list that a count stands for: "two lakes, A and B, to …"
	}
	return member, 8, y-x < 14
}

// nonRestrictive reports a clause with "which", "who" … behind a comma and a name, so that it tells more of the name
// and does not say which one is meant; whatever it holds then limits itself. What comes behind a comma of its own may
// limit the main clause.
func (u *unit) nonRestrictive(x, y int) bool {
	t := &u.toks[x]
	if x == 0 || t.before&comma == 0 || t.key[0] >= 0x80 {
		return false
	}
	k := x - 1
	if t.before&closed != 0 {
		for k > 0 && u.toks[k].depth > t.depth {
			k--
		}
	}
	if p := &u.toks[k]; !p.upper || p.is(today) {
		return false
	}
	for k := x + 1; k < y; k++ {
		if u.toks[k].before&edge != 0 && (u.has(k, y, condition|attribution|negation) || u.firm(k, y)) {
			return false
		}
	}
	if u.has(x, y, attribution) {
		e := &u.toks[y]
		return e.is(auxiliary|modal) || e.is(verb) && !e.upper
	}
	return true
}

// firm reports words of [x, y) that change what is said when they are lost, whoever they belong to.
func (u *unit) firm(x, y int) bool {
	for k := x; k < y; k++ {
		switch u.toks[k].key {
		case "draft", "proposed", "provisional", "only", "pending", "interim", "tentative", "principle", "claimed", "alleged", "reportedly":
			return true
		}
	}
	return false
}

// nominal reports whether a noun phrase can start here.
func nominal(t *token) bool {
	return t.kind != terminal && !verbal(t) && !t.is(coordinator|preposition|relative|cue) || t.upper && !t.is(auxiliary|modal|coordinator)
}

// parallel reports whether two tokens can start two members of one coordination.
func parallel(a, b *token) bool {
	if b.kind == terminal {
		return false
	}
	av, bv := verbal(a), verbal(b)
	if av || bv {
		ing := strings.HasSuffix(a.key, "ing") && a.is(participle)
		return av && bv && ing == (strings.HasSuffix(b.key, "ing") && b.is(participle))
	}
	if a.kind != b.kind && (a.kind != word || b.kind != word) {
		if a.kind == date || b.kind == date || a.kind == year || b.kind == year {
			return false
		}
		return a.is(article) || b.is(article) || a.is(hedge) || b.is(hedge)
	}
	if a.is(preposition) || b.is(preposition) {
		return a.key == b.key
	}
	return true
}

func plainAnd(t *token) bool {
	switch t.key {
	case "and", "while", "whereas", "और", "तथा", "एवं", "व", "जबकि":
		return true
	}
	return false
}

// paired reports a "both", "between", "either" … before x that holds the members of a list together.
func (u *unit) paired(x int) bool {
	for k := x - 1; k >= 0 && k > x-14; k-- {
		switch u.toks[k].key {
		case "both", "between", "neither", "either", "whether", "among", "बीच":
			return true
		case "not":
			return !verbal(&u.toks[x+1]) && u.toks[x+1].key != "that"
		}
		if u.toks[k+1].before&edge != 0 && k+1 < x {
			return false
		}
	}
	return false
}

// conjuncts lists members of coordinations: "[and B]" behind and "[A and]" before.
func (u *unit) conjuncts(x int) {
	if u.together {
		return
	}
	n := u.size()
	t := &u.toks[x]
	if plainAnd(t) && !u.paired(x) {
		u.behind(x, x+1)
	}
	if t.key == "as" && x+3 < n && u.toks[x+1].key == "well" && u.toks[x+2].key == "as" {
		u.behind(x, x+3)
	}
	if u.paired(x) || t.is(coordinator|attribution|condition|negation) {
		return
	}
	for y := x + 2; y <= n && y <= x+60; y++ {
		e := &u.toks[y]
		if e.kind == terminal {
			break
		}
		if u.has(y-1, y, attribution|negation) || u.has(y-1, y, condition) && !verbal(t) {
			break
		}
		if e.depth != t.depth {
			continue
		}
		joined := plainAnd(&u.toks[y-1]) || e.before&semicolon != 0
		listed := e.before&(comma|slash) != 0 && !e.is(coordinator)
		if !joined && !listed {
			continue
		}
		last := y
		if joined && e.before&semicolon == 0 {
			last = y - 1
		}
		if !parallel(t, e) {
			continue
		}
		inner := u.has(x, last, modal|auxiliary|hedge)
		if infinitives[t.key] != 0 && infinitives[e.key] != 0 && !t.upper && x > 0 && (u.toks[x-1].is(modal|coordinator) || u.toks[x-1].key == "to" || t.before&comma != 0) {
			if !u.has(x, last, modal|auxiliary|condition) && (joined || u.listGoesOn(y)) {
				u.add(x, y, 4, predicate)
			}
			continue
		}
		if !verbal(t) && (e.before&semicolon == 0 && joined && !and(&u.toks[y-1]) || !u.memberStart(x) || !u.sameShape(x, last, y)) {
			continue
		}
		if verbal(t) {
			if !joined || u.has(x, last, condition) && !e.is(auxiliary|modal) || inner && !e.is(auxiliary|modal) && !finite(e) {
				continue
			}
			u.add(x, y, 4, predicate)
			continue
		}
		if listed && !joined && !u.listGoesOn(y) {
			continue
		}
		if p := max(x-1, 0); x > 0 && t.before == 0 && finiteForm(t) && (u.toks[p].upper || u.toks[p].is(generic)) && !u.toks[p].is(article|preposition|verb|coordinator) {
			continue // "The Council [fixes rates and] tariffs"
		}
		if t.kind == number && e.kind == number && t.before&comma != 0 && and(&u.toks[y-1]) && u.has(x, last, auxiliary|verb) && !u.has(x, last, modal|hedge) {
			u.add(x, y, 5, predicate) // a clause with a figure of its own
			continue
		}
		if inner && !u.hasKind(x, last, number) || u.has(x, last, modal|auxiliary|verb) || u.acts(x, last) {
			continue
		}
		if joined && u.insideName(y-1) {
			continue
		}
		if listed && e.upper && !t.upper && e.kind == word && (t.kind == number || u.toks[x+1].kind == number) {
			continue // "the three States, Goa, Kerala and Assam"
		}
		u.add(x, y, 8, member)
	}
}

func and(t *token) bool {
	return plainAnd(t) && t.key != "while" && t.key != "whereas" && t.key != "जबकि"
}

// acts reports a word of [x, y) that may be a verb, by the list of infinitives.
func (u *unit) acts(x, y int) bool {
	for k := x + 1; k < y; k++ {
		t := &u.toks[k]
		if t.upper || t.kind != word || u.toks[k-1].is(preposition|article) {
			continue
		}
		if infinitives[t.key] != 0 && k+1 < y || strings.HasSuffix(t.key, "s") && (infinitives[strings.TrimSuffix(t.key, "s")] != 0 || infinitives[strings.TrimSuffix(t.key, "es")] != 0) && k+1 < y {
			return true
		}
	}
	return false
}

// memberStart reports whether a member of a list can begin at x: behind a word that governs it, and not inside a
// name or a noun phrase.
func (u *unit) memberStart(x int) bool {
	if x == 0 {
		return true
	}
	p, t := &u.toks[x-1], &u.toks[x]
	if t.key == "that" {
		return false
	}
	if p.upper && t.upper && t.before == 0 && !p.is(article|verb|auxiliary) {
		return false
	}
	return t.before&(edge|opened|closed|slash) != 0 || p.is(preposition|article|verb|auxiliary|participle|coordinator|attribution|modal|hedge|generic) || p.kind == number || t.upper && !p.upper || t.key[0] >= 0x80
}

// sameShape reports whether the member [x, last) and the one at y are built alike, so far that its words cannot
// reach over into the next one: "the role of [storage and] transport" is not "[the role of storage and] transport".
func (u *unit) sameShape(x, last, y int) bool {
	t, e := &u.toks[x], &u.toks[y]
	if x > 0 && u.toks[x-1].kind == number && (e.kind == number || e.kind == date) {
		return false // "10 and 11 April"
	}
	if t.kind == number && e.kind == date {
		return false
	}
	for k := x + 1; k < last; k++ {
		p := &u.toks[k]
		if !p.is(preposition) {
			continue
		}
		if p.key == "of" && u.toks[k-1].upper && u.toks[k+1].upper {
			continue
		}
		return t.is(article) && e.is(article) || t.kind == number && e.kind == number || t.key == e.key || e.before&semicolon != 0
	}
	return true
}

// finiteForm reports a word in -s that may be a verb.
func finiteForm(t *token) bool {
	return t.kind == word && !t.upper && len(t.key) > 4 && strings.HasSuffix(t.key, "s") && !strings.HasSuffix(t.key, "ss")
}

// finite reports a verb that can only be finite: "uses", "covers".
func finite(t *token) bool {
	return t.is(verb) && !t.is(participle) && strings.HasSuffix(t.key, "s")
}

// listGoesOn reports whether the commas from y on part the members of a list, and not a name from its apposition:
// an "and" comes before the next verb.
func (u *unit) listGoesOn(y int) bool {
	for k := y; k < u.size(); k++ {
		t := &u.toks[k]
		if plainAnd(t) || t.key == "etc" {
			return true
		}
		if t.is(auxiliary|modal|relative) || t.is(verb) && !t.upper || t.before&(semicolon|closed) != 0 {
			return false
		}
	}
	return false
}

// behind lists the ends of a member that a coordinator [x, z) brings in.
func (u *unit) behind(x, z int) {
	n := u.size()
	first := z
	for first < n && u.toks[first].is(filler) {
		first++
	}
	if first >= n {
		return
	}
	verbalStart := verbal(&u.toks[first]) || infinitives[u.toks[first].key] != 0 && !u.toks[first].upper && (u.has(0, x, modal) || u.mentions(0, x, "to"))
	apart := u.toks[x].key == "while" || u.toks[x].key == "whereas"
	for y := z + 1; y <= n; y++ {
		if u.has(y-1, y, attribution) && (!apart || u.speakerTail(y-1) || u.speakerTail(max(z, y-3))) || !apart && u.has(y-1, y, condition|negation) {
			return
		}
		e := &u.toks[y]
		clause := verbalStart || u.has(z, y, modal|auxiliary|verb)
		if y-1 > z && u.toks[y-1].before&dash != 0 {
			return
		}
		if c := u.clauseStart(x); clause && !u.has(c, x, modal|auxiliary|verb|participle) && !(c > 0 && finiteForm(&u.toks[c])) {
			return // "the root of victory and strength is …": one subject
		}
		if e.kind == terminal || e.before&semicolon != 0 {
			k := member
			if clause {
				k = predicate
			}
			if !clause && u.has(z, y, hedge) && !u.hasKind(z, y, number) {
				return
			}
			cost := 4
			if k == member {
				cost = 8
			}
			u.add(x, y, cost, k)
			return
		}
		if clause {
			if e.before&comma != 0 && u.speakerTail(y) {
				u.add(x, y, 5, predicate)
			}
			continue
		}
		if u.has(z, y, hedge) && !u.hasKind(z, y, number) {
			continue
		}
		if u.has(y-1, y, preposition) || u.mentions(z, y, "to") || u.acts(z, y) {
			continue
		}
		if (e.is(auxiliary|modal) || e.is(verb) && !e.upper) && u.has(0, x, modal|auxiliary|verb) {
			continue // "…, and construction will begin" is a clause
		}
		if u.insideName(x) {
			return
		}
		if e.before&(comma|closed|dash) != 0 || e.is(auxiliary|modal) || e.is(verb) && !e.upper || plainAnd(e) || startsAdjunct(e) && u.toks[y-1].key != "such" {
			u.add(x, y, 8, member)
		}
	}
}

// days lists relative days and dates with their preposition.
func (u *unit) days(x int) {
	n := u.size()
	k := x
	for k < n && (u.toks[k].key == "early" || u.toks[k].key == "late" || u.toks[k].key == "earlier") {
		k++
	}
	if k < n && u.toks[k].key == "on" && u.toks[k].class&hedge == 0 {
		k++
	} else if k == x && u.toks[k].key != "this" && u.toks[k].key != "last" {
		return
	}
	if k+1 < n && (u.toks[k].key == "this" || u.toks[k].key == "last") {
		switch u.toks[k+1].key {
		case "morning", "evening", "afternoon", "night":
			if x > 0 || !verbal(&u.toks[k+2]) {
				u.add(x, k+2, 2, day)
			}
			return
		}
	}
	if k < n && u.toks[k].is(today) {
		u.add(x, k+1, 2, day)
		return
	}
	if k < n && k > x && u.toks[k].kind == date {
		u.add(x, k+1, 3, day)
	}
}

// notices are phrases before a sentence that say only that it is said, and not by whom.
var notices = [][]string{
	{"it", "may", "be", "noted", "that"},
	{"it", "may", "be", "mentioned", "that"},
	{"it", "may", "be", "recalled", "that"},
	{"it", "is", "pertinent", "to", "mention", "that"},
	{"it", "is", "worth", "mentioning", "that"},
	{"it", "is", "worth", "noting", "that"},
	{"it", "is", "to", "be", "noted", "that"},
	{"it", "was", "informed", "that"},
	{"it", "is", "informed", "that"},
	{"the", "house", "was", "informed", "that"},
	{"the", "meeting", "was", "informed", "that"},
	{"the", "committee", "was", "informed", "that"},
	{"it", "was", "noted", "that"},
	{"it", "is", "notable", "that"},
	{"notably"},
	{"in", "addition"},
	{"a", "total", "of"},
	{"overall"},
	{"therefore"},
	{"hence"},
	{"consequently"},
	{"similarly"},
	{"likewise"},
	{"importantly"},
	{"interestingly"},
	{"lastly"},
	{"finally"},
	{"उल्लेखनीय", "है", "कि"},
	{"यह", "उल्लेखनीय", "है", "कि"},
	{"ज्ञात", "हो", "कि"},
	{"गौरतलब", "है", "कि"},
	{"विदित", "हो", "कि"},
	{"बता", "दें", "कि"},
	{"ज्ञातव्य", "है", "कि"},
	{"मालूम", "हो", "कि"},
	{"in", "this", "regard"},
	{"in", "this", "context"},
	{"in", "this", "direction"},
	{"in", "this", "connection"},
	{"in", "this", "backdrop"},
	{"to", "this", "end"},
	{"at", "the", "same", "time"},
	{"on", "the", "other", "hand"},
}

// noticeVerbs are those with which a notice says that it is said: "It was also highlighted that".
var noticeVerbs = map[string]bool{"noted": true, "informed": true, "highlighted": true, "mentioned": true, "stated": true, "clarified": true, "submitted": true, "underlined": true, "emphasized": true, "recalled": true}

// notice returns the end of "It was also highlighted that" at x, or x.
func (u *unit) notice(x int) int {
	if u.toks[x].key != "it" {
		return x
	}
	y := x + 1
	for y < u.size() && (u.toks[y].is(auxiliary|filler) || u.toks[y].key == "may" || u.toks[y].key == "hereby") {
		y++
	}
	if y > x+1 && y+1 < u.size() && noticeVerbs[u.toks[y].key] && u.toks[y+1].key == "that" {
		return y + 2
	}
	return x
}

// findHeads finds where the sentence may be entered.
func (u *unit) findHeads() {
	n := u.size()
	u.heads = make([]way, n+1)
	u.heads[0] = way{ok: true}
	if n > 1 && u.toks[1].before&(stop|closed) != 0 && (u.toks[0].kind == number && isDigits(u.toks[0].key) || len(u.toks[0].key) == 1 || strings.Trim(u.toks[0].key, "ivx") == "") {
		u.heads[1] = way{ok: true, cost: 1} // the number of a list item
	}
	for x := range n {
		h := u.heads[x]
		if !h.ok {
			continue
		}
		for _, d := range u.drops[x] {
			u.enter(h, d)
		}
		for _, p := range notices {
			if u.startsWith(x, p) {
				u.enter(h, drop{x, x + len(p), 2, soft})
			}
		}
		if y := u.notice(x); y > x && x < 4 {
			u.enter(h, drop{x, y, 2, soft})
		}
		u.leadIns(h, x)
		u.title(h, x)
	}
}

// title enters behind the office of a person: "Union Minister Dr. [Mansukh Mandaviya]".
func (u *unit) title(h way, x int) {
	for k := x; k < u.size() && k < x+16; k++ {
		t := &u.toks[k]
		if t.is(honorific) && k > x && u.toks[k+1].upper {
			u.enter(h, drop{x, k + 1, 3, aside})
			return
		}
		if !t.upper && !t.is(preposition|article|coordinator) || t.is(verb|auxiliary|modal|cue) && !t.upper || t.before&opened != 0 {
			return
		}
	}
}

func (u *unit) enter(h way, d drop) {
	to := &u.heads[d.to]
	if d.to >= u.size() || to.ok && to.cost <= h.cost+d.cost {
		return
	}
	*to = way{true, h.cost + d.cost, append(slices.Clone(h.drops), d)}
}

// leadIns enters behind an adverbial and its comma, or behind a whole clause.
func (u *unit) leadIns(h way, x int) {
	n := u.size()
	t := &u.toks[x]
	guideline := u.guideline(x)
	blocked := false
	told := u.telling(x)
	for y := x + 1; y < n && y <= x+60; y++ {
		p, e := &u.toks[y-1], &u.toks[y]
		if told && e.before&comma != 0 && y-x <= 45 && u.speaks(y) {
			u.enter(h, drop{x, y, 3, leadIn})
		}
		if told && p.is(attribution) && y <= x+1 {
			continue
		}
		if p.is(attribution) && !(guideline && y <= x+2) || p.is(condition) && e.before&semicolon == 0 {
			return
		}
		if p.is(negation | hedge | modal) {
			blocked = true
		}
		if e.before&comma != 0 && y-x <= 30 && u.occasion(x, y) && !u.has(x, y, negation) && (nominal(e) || u.gerund(y) || e.is(hedge) && e.key == "up" || e.key == "about") {
			u.enter(h, drop{x, y, 3, leadIn})
		}
		if e.before&comma != 0 && !blocked && y-x <= 25 && !u.staged(x, y) && (t.is(preposition|participle|filler) || guideline) && (nominal(e) || u.gerund(y) || e.key == "up" || e.key == "about" || e.key == "at" && u.toks[y+1].key == "least") {
			u.enter(h, drop{x, y, 3, leadIn})
		}
		clause := plainAnd(p) && !u.subordinate(x, y) && !u.insideName(y-1) || e.before&semicolon != 0 || p.key == "but"
		if clause && (nominal(e) || u.gerund(y)) && !u.together && u.has(x, y-1, auxiliary|modal|verb|participle) && u.ownVerb(y) && !(blocked && u.has(x, y, negation) && p.key == "but") {
			u.enter(h, drop{x, y, 4, predicate})
		}
	}
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

// occasions are words with which a reason or occasion is told before the matter.
var occasions = [][]string{
	{"in", "view", "of"},
	{"as", "part", "of"},
	{"as", "a", "part", "of"},
	{"in", "line", "with"},
	{"in", "keeping", "with"},
	{"in", "tune", "with"},
	{"in", "continuation", "of"},
	{"in", "pursuance", "of"},
	{"in", "furtherance", "of"},
	{"in", "recognition", "of"},
	{"in", "a", "bid", "to"},
	{"in", "an", "effort", "to"},
	{"in", "order", "to"},
	{"in", "response", "to"},
	{"in", "pursuit", "of"},
	{"in", "alignment", "with"},
	{"in", "consonance", "with"},
	{"in", "the", "backdrop", "of"},
	{"in", "the", "wake", "of"},
	{"in", "honor", "of"},
	{"in", "honour", "of"},
	{"in", "commemoration", "of"},
	{"in", "celebration", "of"},
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
	{"amid"},
	{"against", "the", "backdrop"},
	{"to", "mark"},
	{"to", "commemorate"},
	{"to", "celebrate"},
	{"marking"},
	{"addressing"},
	{"speaking"},
	{"interacting"},
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
	return u.toks[x].key == "to" && infinitives[u.toks[x+1].key] != 0
}

// staged reports a phase, section or rule among [x, y), within which what follows holds.
func (u *unit) staged(x, y int) bool {
	for k := x; k < y; k++ {
		switch u.toks[k].key {
		case "phase", "phases", "stage", "tranche", "round", "section", "sections", "article", "rule", "clause", "chapter", "schedule":
			return true
		case "absence", "case", "event":
			if k <= x+2 && u.toks[x].key == "in" {
				return true
			}
		}
	}
	return false
}

// gerund reports a subject in -ing: "mining is governed", "fishing in the high seas is governed".
func (u *unit) gerund(y int) bool {
	if t := &u.toks[y]; !t.is(participle) || !strings.HasSuffix(t.key, "ing") {
		return false
	}
	for k := y + 1; k < u.size() && k < y+8 && u.toks[k].before&edge == 0; k++ {
		if u.toks[k].is(auxiliary | modal | verb) {
			return true
		}
	}
	return false
}

// ownVerb reports whether the words from y on have a finite verb of their own, not in a relative clause.
func (u *unit) ownVerb(y int) bool {
	for k := y; k < u.size(); k++ {
		t := &u.toks[k]
		if t.is(relative) || t.key == "that" && k > y || t.key == "to" {
			return false
		}
		if t.is(auxiliary|modal|verb) && k > y {
			return true
		}
	}
	return false
}

// subordinate reports a "where", "which" or "that" in [x, y) that may reach over the words behind.
func (u *unit) subordinate(x, y int) bool {
	for k := x + 1; k < y; k++ {
		t := &u.toks[k]
		if t.is(relative) || t.key == "that" && !u.toks[k+1].is(auxiliary|modal) {
			return true
		}
	}
	return false
}

// insideName reports whether the coordinator at x joins the parts of one name: "Ministry of Petroleum and Natural
// Gas", "Drugs and Cosmetics Rules".
func (u *unit) insideName(x int) bool {
	n := u.size()
	if x == 0 || x+1 >= n || !u.toks[x-1].upper || !u.toks[x+1].upper || u.toks[x].before != 0 {
		return false
	}
	part := func(k int) bool { return u.toks[k].upper || u.toks[k].is(preposition|coordinator) }
	for k := x - 1; k >= 0 && part(k) && u.toks[k+1].before == 0; k-- {
		if bodies[u.toks[k].key] != 0 {
			return true
		}
	}
	for k := x + 1; k < n && part(k) && u.toks[k].before == 0; k++ {
		if bodies[u.toks[k].key] != 0 {
			return true
		}
	}
	return false
}

// clauseStart returns the place behind the last "that" or "which" before x.
func (u *unit) clauseStart(x int) int {
	for k := x - 1; k > 0; k-- {
		if u.toks[k].key == "that" || u.toks[k].is(relative) {
			return k + 1
		}
	}
	return 0
}

// startsAdjunct reports the prepositions of place and time, which belong to the whole of a coordination.
func startsAdjunct(t *token) bool {
	switch t.key {
	case "in", "on", "at", "during", "under", "from", "by", "since", "across":
		return true
	}
	return t.is(preposition) && t.key != "" && t.key[0] >= 0x80
}

// speakerTail reports that only the speaker follows: "…, the ministry said".
func (u *unit) speakerTail(y int) bool {
	n := u.size()
	return n-y <= 9 && u.has(max(y, n-4), n, attribution) && !u.has(y, n, auxiliary|modal|coordinator)
}

// bodies are the nouns of names that have an "and" inside.
var bodies = build(map[class]string{generic: "ministry minister ministries department departments institute board council authority act rules bill university commission committee bank center organisation organization organizations agency society corporation " +
	"scheme mission directorate secretary bureau company limited ltd association federation foundation code school college hospital trust fund survey index committee"})

// guideline reports "as per the guidelines", which names a rule and no speaker.
func (u *unit) guideline(x int) bool {
	if !u.startsWith(x, []string{"as", "per"}) {
		return false
	}
	for k := x + 2; k < u.size() && k < x+8; k++ {
		switch u.toks[k].key {
		case "guidelines", "rules", "provisions", "norms", "act":
			return true
		}
		if u.toks[k].before&comma != 0 {
			return false
		}
	}
	return false
}

// controllers are words whose infinitive says what is meant, not what it is for.
var controllers = build(map[class]string{condition: "intended intends intend aims aim aimed agreed agree agrees expected expects decided decide decides proposed proposes proposal likely able set ready plans plan " +
	"planned continue continues begin begins began start starts started wants want seeks seek directed asked urged allowed required permitted failed fails fail tends need needs needed yet refused " +
	"scheduled slated poised mandated empowered obliged first only right power powers authority decision bid due have has had is are was were be being been not used going " +
	"helps help helped enable enables tries try trying meant designed committed willing unwilling free liable bound entitled eligible sought order ordered orders how where what when whether permission permitted " +
	"obligation duty ability opportunity attempt attempts attempted mandate largest highest lowest last next second third target targets tasked told advised instructed"})

// infinitives are verbs by which purposes are told.
var infinitives = build(map[class]string{verb: "accelerate accommodate achieve acquire act address adopt advance align allow alleviate analyse apply arrange assess assist attract augment avoid benefit boost bring build carry cater celebrate check combat commemorate complement complete comply " +
	"conduct connect conserve construct consolidate contain continue contribute control coordinate counter cover create curb cut deal decarbonize decarbonise deepen deliberate deliver demonstrate deploy design detect deter develop digitize digitise discuss distribute diversify double draw drive ease educate elevate eliminate empower enable encourage engage " +
	"enhance enrich ensure equip eradicate establish evaluate examine exchange expand expedite explore export extend facilitate familiarize fight fill finalize finance find focus forge formalize foster fulfil fund further gather generate give grow guide handle harness help highlight honour identify impart implement import improve increase incentivize incentivise inculcate " +
	"inform inspire institutionalize integrate introduce invest keep lay lead leverage link lower maintain make manage manufacture map mark maximize meet minimize mitigate mobilize modernize modernise monitor nurture offer operate optimize organize overcome overhaul oversee plan position prepare preserve prevent process procure produce promote propel protect provide pursue raise " +
	"reach realize rebuild recognize reduce reform regulate rehabilitate reinforce relieve remove renew repair replace resolve respond restore restructure revamp review revitalize revive safeguard save scale secure send serve set share showcase simplify solve spread spur stabilize standardize stimulate streamline strengthen study supply support sustain tackle take tap test tighten track train transform transport " +
	"treat uncover undertake unlock update upgrade uphold use utilize utilise verify widen withdraw work"})

// commands are verbs with an object that is to do something.
var commands = build(map[class]string{condition: "allow allows allowed allowing enable enables enabled enabling permit permits permitted permitting require requires required requiring ask asks asked asking " +
	"direct directs directed directing urge urges urged urging authorize authorizes authorized empower empowers empowered invite invites invited encourage encourages encouraged order orders ordered request requests requested " +
	"expect expects expected force forces forced compel compels compelled instruct instructs instructed tell told want wants help helps helped called calls calling oblige obliges enjoined"})

// findTails finds where the sentence may be left.
func (u *unit) findTails() {
	n := u.size()
	u.tails = make([]way, n+1)
	u.tails[n] = way{ok: true}
	for x := n - 1; x >= 0; x-- {
		try := func(d drop) {
			t := u.tails[d.to]
			if !t.ok || u.tails[x].ok && u.tails[x].cost <= t.cost+d.cost {
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
		if u.dignitariesAt(x) {
			try(drop{x, n, 4, purpose})
		}
		if u.purposeAt(x) && !u.has(x, n, condition|attribution) && (u.marked(x) || !u.has(x, n, negation)) && !u.firm(x, n) {
			try(drop{x, n, 4, purpose})
		}
	}
}

// furtherSaid reports "and added that …" behind another verb of saying of the same speaker.
func (u *unit) furtherSaid(x int) bool {
	k := x + 1
	for k < u.size() && u.toks[k].is(filler) {
		k++
	}
	t := &u.toks[k]
	return k < u.size() && t.is(attribution) && strings.HasSuffix(t.key, "ed") && t.key != "alleged" && t.key != "denied" && u.has(0, x, attribution) && !u.has(k+1, u.size(), condition)
}

// dignitariesAt reports a list of those present, to the end.
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
		if t := &u.toks[k]; t.is(cue|auxiliary|relative) || t.is(verb) && !t.upper || t.kind == number || t.before&semicolon != 0 {
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
		return infinitives[next.key] != 0 && controllers[prev.key] == 0 && !verbal(prev) && next.kind == word && !next.upper && !next.is(article) && !next.is(preposition) && !u.afterSuperlative(x) && !u.has(max(0, x-6), x, hedge)
	case "for":
		return next.is(participle) && !next.upper && prev.kind != number && !u.afterSuperlative(x)
	case "so":
		return next.key == "as" || next.key == "that"
	case "in":
		return next.key == "order" || next.key == "line" || next.key == "keeping"
	case "with":
		for k := x + 1; k < n && k < x+5; k++ {
			if f := u.toks[k].key; f == "focus" || f == "emphasis" {
				return true
			}
			if u.toks[k].is(preposition | coordinator) {
				break
			}
		}
		if u.startsWith(x, []string{"with", "a", "view"}) || u.startsWith(x, []string{"with", "the", "aim"}) || u.startsWith(x, []string{"with", "the", "objective"}) || u.startsWith(x, []string{"with", "the", "goal"}) || u.startsWith(x, []string{"with", "focus"}) || u.startsWith(x, []string{"with", "a", "focus"}) {
			return true
		}
		for k := x + 1; k < n && k < x+6; k++ {
			switch u.toks[k].key {
			case "outlay", "cost", "investment", "budget", "expenditure":
				return true
			}
		}
	case "toward", "towards", "under":
		return next.key == "the" && x+2 < n && u.toks[x+2].key == "vision"
	case "aimed", "thereby", "thus", "marking":
		return true
	}
	return false
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
