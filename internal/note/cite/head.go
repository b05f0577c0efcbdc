package cite

import (
	"slices"
	"strings"
)

// Heads: where a sentence may be entered, behind a notice, an office, an adverbial or a whole clause.

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
			if !u.lastDoers(d) {
				u.enter(h, d)
			}
		}
		for _, p := range notices {
			if u.startsWith(x, p) {
				u.enter(h, drop{x, x + len(p), 2, soft})
			}
		}
		if x == 0 && u.size() > 1 && places[u.toks[0].key] && u.toks[1].before&comma != 0 {
			u.enter(h, drop{0, 1, 2, soft})
		}
		if y := u.notice(x); y > x && x < 4 {
			u.enter(h, drop{x, y, 2, soft})
		}
		if y := u.evident(x); y > x {
			u.enter(h, drop{x, y, 3, soft})
		}
		u.leadIns(h, x)
		u.title(h, x)
	}
}

// lastDoers reports a member with an "and" before or behind it, with which no sentence may lose its beginning: "A, Secretary, [and B,
// Director,] Board of Wells met".
func (u *unit) lastDoers(d drop) bool {
	return d.kind == member && (u.toks[d.from].is(coordinator) || u.toks[d.to].is(coordinator))
}

func (u *unit) enter(h way, d drop) {
	to := &u.heads[d.to]
	if d.to >= u.size() || to.ok && to.cost <= h.cost+d.cost {
		return
	}
	*to = way{true, h.cost + d.cost, append(slices.Clone(h.drops), d)}
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
	{"it", "is", "to", "be", "informed", "that"},
	{"it", "is", "to", "be", "stated", "that"},
	{"it", "is", "to", "be", "mentioned", "that"},
	{"it", "was", "informed", "that"},
	{"it", "is", "informed", "that"},
	{"the", "house", "was", "informed", "that"},
	{"the", "meeting", "was", "informed", "that"},
	{"the", "committee", "was", "informed", "that"},
	{"it", "was", "noted", "that"},
	{"it", "is", "notable", "that"},
	{"notably"},
	{"most", "notably"},
	{"in", "short"},
	{"in", "addition"},
	{"in", "addition", "to", "this"},
	{"in", "addition", "to", "these"},
	{"apart", "from", "this"},
	{"apart", "from", "these"},
	{"along", "with", "this"},
	{"besides", "this"},
	{"a", "total", "of"},
	{"overall"},
	{"therefore"},
	{"hence"},
	{"consequently"},
	{"subsequently"},
	{"now"},
	{"currently"},
	{"presently"},
	{"at", "present"},
	{"to", "put", "things", "into", "perspective"},
	{"ans"},
	{"answer"},
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
	{"at", "the", "same", "time"},
	{"on", "the", "other", "hand"},
}

// places are words that count the points of a text, as tokens write them: "First, the line will be built".
var places = map[string]bool{"1th": true, "2th": true, "3th": true, "4th": true, "firstly": true, "secondly": true, "thirdly": true}

// noticeVerbs are those with which a notice says that it is said: "It was also highlighted that".
var noticeVerbs = map[string]bool{"noted": true, "informed": true, "highlighted": true, "mentioned": true, "stated": true, "clarified": true, "submitted": true, "underlined": true, "emphasized": true, "recalled": true}

// notice returns the end of "It was also highlighted that" at x, or x.
func (u *unit) notice(x int) int {
	if u.toks[x].key != "it" {
		return x
	}
	if u.startsWith(x, []string{"it", "is"}) && x+5 < u.size() && u.toks[x+3].key == "to" && u.toks[x+5].key == "that" {
		switch u.toks[x+2].key + " " + u.toks[x+4].key {
		case "important note", "important mention", "pertinent note", "pertinent mention", "heartening note", "worthwhile note", "worthwhile mention", "relevant mention", "relevant note", "significant note":
			return x + 6
		}
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

// evident returns the end of "The effect of the law is evident from the fact that" at the beginning, or x: what is judged from a
// fact goes, the fact is told whole.
func (u *unit) evident(x int) int {
	if x > 0 {
		return x
	}
	k := 0
	for k < 16 && k+6 < u.size() && u.toks[k].key != "is" && u.toks[k].key != "are" {
		if t := &u.toks[k]; t.kind != word || t.is(cue|relative) || k > 0 && t.before&edge != 0 {
			return x
		}
		k++
	}
	for k++; k+5 < u.size() && (u.toks[k].is(filler) || u.toks[k].key == "clearly" || u.toks[k].key == "amply"); k++ {
	}
	switch u.toks[min(k, u.size())].key {
	case "evident", "apparent", "clear", "visible", "reflected":
		if k+5 < u.size() && u.toks[k+1].is(preposition) && u.startsWith(k+2, []string{"the", "fact", "that"}) {
			return k + 5
		}
	}
	return x
}

// title enters behind the office of a person: "Union Minister Dr. [Mansukh Mandaviya]".
func (u *unit) title(h way, x int) {
	for k := x; k < u.size() && k < x+16; k++ {
		t := &u.toks[k]
		if t.is(honorific) && k > x && u.toks[k+1].upper {
			u.enter(h, drop{x, k + 1, 3, aside})
			return
		}
		if t.key == "independent" && t.before == opened && u.independentCharge(k) {
			k++
			continue
		}
		if u.namedAfter(k) {
			u.enter(h, drop{x, k + 1, 3, aside})
			return
		}
		if !t.upper && !t.is(preposition|article|coordinator) || t.is(verb|auxiliary|modal|cue) && !t.upper || t.before&opened != 0 {
			return
		}
	}
}

// leadIns enters behind an adverbial and its comma, or behind a whole clause.
func (u *unit) leadIns(h way, x int) {
	n := u.size()
	t := &u.toks[x]
	guideline := u.guideline(x)
	blocked, several := false, false // several clauses or doers are no opening
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
		several = several || e.before&semicolon != 0
		if e.before&comma != 0 && (u.listed(y) || u.placeBefore(y)) {
			continue
		}
		if e.before&comma != 0 && (y-x <= 30 || u.connects(x, y)) && u.occasion(x, y) && !u.denies(x, y) && (nominal(e) || u.gerund(y) || e.is(hedge) && e.key == "up" || e.key == "about" || measureWord(e) && u.proudStep(x, y)) {
			u.enter(h, drop{x, y, 3, leadIn})
		}
		if e.before&comma != 0 && !blocked && !several && y-x <= 25 && !u.staged(x, y) && !u.restricts(x, y) && (t.is(preposition|participle|filler) || guideline) && (nominal(e) || u.gerund(y) || e.key == "up" || e.key == "about" || e.key == "at" && u.toks[y+1].key == "least") {
			u.enter(h, drop{x, y, 3, leadIn})
		}
		clause := plainAnd(p) && !u.lastMember(y-1) && !u.subordinate(x, y) && !u.insideName(y-1) || e.before&semicolon != 0 || p.key == "but"
		if clause && (nominal(e) || u.gerund(y)) && !u.together && u.has(x, y-1, auxiliary|modal|verb|participle) && u.ownVerb(y) && !(blocked && u.has(x, y, negation) && p.key == "but") {
			u.enter(h, drop{x, y, 4, predicate})
		}
	}
}

// measureWord reports a limit that is an adjective of the figure it opens: "gross enrolments", "net exports". It stays in the line.
func measureWord(t *token) bool {
	switch t.key {
	case "gross", "net", "average", "cumulative", "annual", "monthly":
		return true
	}
	return false
}

// listed reports the member of a list at y, behind a comma, whose list ends before a subject: "agriculture, [nutrition], and
// public health, the Council".
func (u *unit) listed(y int) bool {
	for c := y + 1; c < u.size() && c < y+14; c++ {
		t := &u.toks[c]
		if t.is(auxiliary|modal|verb|relative) && !t.upper {
			return false
		}
		if u.placeBefore(c) {
			return false
		}
		if t.before&comma != 0 {
			return t.key == "and" || t.is(article) && !u.toks[y].upper && !u.toks[y].is(article) || u.has(y, c, coordinator) && nominal(t) && !t.is(honorific|today) && u.active(c)
		}
	}
	return false
}

// lastMember reports an "and" behind a comma and a short member without a verb: "of selection, optimization, [and]".
func (u *unit) lastMember(y int) bool {
	if u.toks[y].before&comma == 0 {
		return false
	}
	for k := y - 1; k > 0 && k > y-6; k-- {
		if t := &u.toks[k]; t.is(auxiliary|modal|verb) && !t.upper {
			return false
		} else if t.before&comma != 0 {
			return true
		}
	}
	return false
}

// active reports a subject at c that does something before the next comma, and does not speak.
func (u *unit) active(c int) bool {
	for k := c + 1; k < u.size() && k < c+12 && u.toks[k].before&edge == 0; k++ {
		if t := &u.toks[k]; t.is(attribution) {
			return false
		} else if t.is(auxiliary|modal|verb) && !t.upper {
			return true
		}
	}
	return false
}

// mainVerb returns the first finite verb from y on, or 0.
func (u *unit) mainVerb(y int) int {
	for k := y; k < u.size() && k < y+25; k++ {
		switch t := &u.toks[k]; {
		case t.is(relative | attribution):
			return 0
		case t.is(auxiliary|modal) && !t.upper, finite(t):
			return k
		case t.is(verb) && !t.upper && !t.is(generic) && k > y && !u.toks[k-1].is(article|preposition) && infinitives[t.key] == 0:
			return k
		}
	}
	return 0
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
