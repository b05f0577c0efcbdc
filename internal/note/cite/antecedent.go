package cite

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/sandarbh/sandarbh/internal/lang"
)

// Antecedents: what a pronoun or "the scheme" stands for in another sentence of the document.

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
		if k < u.size() && u.opensTitle(k) {
			return j
		}
		if k < u.size() && (u.toks[k].is(generic) && !(u.toks[k].upper && ofAll[u.toks[k].key]) || u.bearsName(k)) && u.toks[k].before&edge == 0 {
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

// opensTitle reports a noun with which a name opens: "the Agreement on Exchange of Seeds".
func (u *unit) opensTitle(k int) bool {
	t, next := &u.toks[k], &u.toks[k+1]
	return t.upper && next.before == 0 && (next.key == "on" || next.key == "of" || next.key == "for") && u.toks[min(k+2, u.size())].upper && u.toks[k+2].before == 0
}

// bearsName reports a noun alone, which stands for the name that ends in it: "the Forum", "the airport".
func (u *unit) bearsName(k int) bool {
	t, next := &u.toks[k], &u.toks[k+1]
	return u.prose() && t.kind == word && lexicon[t.key] == 0 && !ofAll[t.key] && len(t.key) > 3 && t.before == 0 && !(next.upper && next.before == 0) && next.key != "of" && !(next.key == "for" && u.toks[min(k+2, u.size())].upper)
}

// ofAll are written with a capital and mean the same in every document.
var ofAll = map[string]bool{"center": true, "house": true, "state": true, "union": true, "government": true, "constitution": true, "parliament": true}

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
				if d.kind == soft || d.kind == parenthesis || d.kind == longName {
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
		if other.half(s, b) || other.cutsName(b) || other.planned(s) || !un.refers(un.toks[j:y], other, s, b) {
			continue
		}
		g.relax(g.at(u, a, y), k, 3, step{recalled, u, i, j, a, y, drop{}})
	}
}

// planned reports a "draft" or "proposed" before a name: told without it, the plan is told as made.
func (u *unit) planned(s int) bool {
	return s > 0 && (u.toks[s-1].key == "draft" || u.toks[s-1].key == "proposed")
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
	return s > 0 && plainAnd(&u.toks[s-1]) && u.toks[s].before == 0 || b < u.size() && plainAnd(&u.toks[b]) && u.toks[b].before == 0 && u.toks[b+1].upper || u.oneOfSeveral(s, b)
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
func (u *unit) refers(ref []token, other *unit, s, b int) bool {
	last := &ref[len(ref)-1]
	if u.sameNoun(ref, other, s, b) {
		return true
	}
	if bears := lexicon[last.key] == 0; bears || last.is(generic) && !last.is(pronoun) {
		for k := s; k < b; k++ {
			if o := &other.toks[k]; o.key == last.key || inflected(o.key, last.key) {
				if !o.upper && o.key[0] < 0x80 && other.prose() && len(ref) == 2 {
					return false // no name, and not its whole phrase
				}
				return !other.mentions(0, s, last.key) && (!bears || k == b-1 && k > s && oneName(other, k))
			}
		}
		if bears || !ref[0].upper {
			return false
		}
	}
	if (last.key == "it" || last.key == "its") && s > 0 && other.toks[s-1].is(honorific) {
		return false // no person
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

// oneName reports that every name of the document that ends in the word at k has the same word before it: there is one
// Forum.
func oneName(u *unit, k int) bool {
	noun, before := u.text[u.toks[k].start:u.toks[k].end], u.toks[k-1].key
	if !u.toks[k].upper {
		return false
	}
	for _, w := range capitalsBefore(u.doc.Text, noun) {
		if !sameName(w, before) {
			return false
		}
	}
	return true
}

// capitalsBefore are the capitalised words that stand right before a word of a text.
func capitalsBefore(text, word string) []string {
	var out []string
	for from := 0; ; {
		at := strings.Index(text[from:], " "+word)
		if at < 0 {
			return out
		}
		at += from
		from = at + 1
		if r, _ := utf8.DecodeRuneInString(text[from+len(word):]); unicode.IsLetter(r) {
			continue
		}
		if w := text[strings.LastIndexAny(text[:at], " \n(“‘\"'")+1 : at]; w != "" && w[0] >= 'A' && w[0] <= 'Z' {
			out = append(out, w)
		}
	}
}

// sameName reports a word before a noun that makes no other name of it: its own, an article, an ordinal.
func sameName(w, before string) bool {
	toks := split(w)
	return len(toks) < 2 || toks[0].key == before || lexicon[toks[0].key] != 0 || toks[0].kind != word
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

// mentions reports the noun among the tokens [x, y), as a word of its own: not in "Department-related".
func (u *unit) mentions(x, y int, key string) bool {
	for k := x; k < y; k++ {
		if u.toks[k].key == key && !strings.HasPrefix(u.text[u.toks[k].end:], "-related") {
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
