package cite

import "strings"

// Openers: phrases of occasion and company, wherever they stand.

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

// connexions are phrases that point back and add nothing, wherever they stand.
var connexions = [][]string{
	{"in", "this", "regard"},
	{"in", "that", "regard"},
	{"in", "this", "context"},
	{"in", "this", "direction"},
	{"in", "this", "connection"},
	{"in", "this", "backdrop"},
	{"in", "this", "respect"},
	{"in", "this", "behalf"},
	{"in", "this", "spirit"},
	{"in", "this", "series"},
	{"to", "this", "end"},
	{"to", "this", "effect"},
	{"for", "this", "purpose"},
	{"for", "the", "purpose"},
	{"for", "the", "said", "purpose"},
	{"with", "this", "aim"},
	{"with", "this", "objective"},
	{"with", "this", "in", "mind"},
	{"on", "this", "occasion"},
	{"इस", "संबंध", "में"},
	{"इस", "सम्बन्ध", "में"},
	{"इस", "संदर्भ", "में"},
	{"इस", "दिशा", "में"},
	{"इस", "क्रम", "में"},
	{"इस", "उद्देश्य", "से"},
	{"इस", "अवसर", "पर"},
	{"इस", "मौके", "पर"},
	{"इसके", "लिए"},
}

// connexion lists such a phrase at x, unless it is denied or limited, or goes on: "for the purpose of".
func (u *unit) connexion(x int) {
	for _, c := range connexions {
		y := x + len(c)
		if !u.startsWith(x, c) || x > 0 && (u.toks[x-1].is(hedge) || u.deniedBefore(x)) {
			continue
		}
		if e := &u.toks[y]; e.key != "of" && e.key != "that" {
			u.add(x, y, 2, soft)
		}
	}
}

// actsNext reports a deed right behind a name: "under the chairmanship of Asha Rao, M.P., Rajya Sabha presented its report".
func (u *unit) actsNext(y int) bool {
	t, next := &u.toks[y], &u.toks[min(y+1, u.size())]
	return t.is(participle) && !t.upper && t.before == 0 && u.toks[y-1].upper && strings.HasSuffix(t.key, "ed") && (next.is(article) || next.key == "its")
}

// phrases lists phrases of the occasion, and "across the states" before "of".
func (u *unit) phrases(x int) {
	n := u.size()
	u.clock(x)
	u.longForm(x)
	u.shortForm(x)
	u.officeAt(x)
	u.wholeOffice(x)
	u.connexion(x)
	if y := u.announcement(x); y > x && x > 0 {
		u.add(x, y, 2, soft)
	}
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
			if u.actsNext(y) || t.kind == terminal || t.before&(edge|closed) != 0 || t.is(auxiliary|modal|verb) || t.is(preposition) && t.key != "of" && t.key != "and" {
				u.add(x, y, 4, adverbial)
			}
		}
	}
}
