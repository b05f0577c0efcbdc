package exam

import (
	"math"
	"slices"
	"strings"
	"unicode"

	"github.com/sandarbh/sandarbh/internal/lang"
)

// entry is a keyword of one node.
type entry struct {
	node   int
	text   string  // as the profile writes it
	exact  string  // for acronyms: the word must be written so
	made   string  // of a keyword of one word: the ending by which it is made of another word
	scale  float64 // 1 of a keyword, less of a hint
	weight float64
}

// index finds keywords in a run of words: stems joined by spaces lead to the entries of that keyword.
type index struct {
	entries map[string][]entry
	longest int // words in the longest keyword
}

// The weights of a keyword: the longer it is, the less it can mean something else.
const (
	weightHint  = 0.35
	weightOne   = 1.0
	weightTwo   = 1.7
	weightThree = 2.2
)

func (p *Profile) index() {
	p.words.entries = make(map[string][]entry)
	for i, n := range p.nodes {
		for _, k := range n.Keywords {
			p.add(i, k, 1)
		}
		for _, k := range n.hints {
			p.add(i, k, weightHint)
		}
	}
	// A keyword of many topics tells less of each. Preliminary topics repeat those of the written papers, so
	// they do not count against them.
	for key, list := range p.words.entries {
		written := 0
		for _, e := range list {
			if p.nodes[e.node].class {
				written++
			}
		}
		for i := range list {
			list[i].weight /= math.Sqrt(float64(max(written, 1)))
		}
		slices.SortFunc(list, func(a, b entry) int { return a.node - b.node })
		p.words.entries[key] = list
	}
}

func (p *Profile) add(node int, keyword string, scale float64) {
	ws := words(keyword, "en")
	if len(ws) == 0 {
		return
	}
	e := entry{node: node, text: keyword, scale: scale, weight: scale}
	content := 0
	for _, w := range ws {
		if !w.stop {
			content++
		}
	}
	switch {
	case content <= 1:
		e.weight *= weightOne
	case content == 2:
		e.weight *= weightTwo
	default:
		e.weight *= weightThree
	}
	if len(ws) == 1 && acronym(ws[0].raw) {
		e.exact = ws[0].raw
	}
	if len(ws) == 1 {
		e.made = madeWith(ws[0].raw)
	}
	key := joinStems(ws)
	for _, old := range p.words.entries[key] {
		if old.node == node && old.exact == e.exact {
			return
		}
	}
	p.words.entries[key] = append(p.words.entries[key], e)
	p.words.longest = max(p.words.longest, len(ws))
}

// acronym reports a word with a capital after its first letter: UN, PMGSY, LiFE.
func acronym(s string) bool {
	for i, r := range s {
		if i > 0 && unicode.IsUpper(r) {
			return true
		}
	}
	return false
}

func joinStems(ws []word) string {
	if len(ws) == 1 {
		return ws[0].stem
	}
	var b strings.Builder
	for i, w := range ws {
		if i > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(w.stem)
	}
	return b.String()
}

// hit is a keyword found in a text.
type hit struct {
	entry
	at, n int // first word and number of words
}

// find returns the keywords in ws. A keyword inside a longer one of the same node is left out.
func (x *index) find(ws []word) []hit {
	var hits []hit
	for i := range ws {
		from := len(hits)
		for n := min(x.longest, len(ws)-i); n > 0; n-- {
			if n == 1 && ws[i].stop {
				break // a function word may have the stem of a keyword
			}
			for _, e := range x.entries[joinStems(ws[i:i+n])] {
				if e.exact != "" && strings.TrimRight(ws[i].raw, "s'’") != strings.TrimRight(e.exact, "s") {
					continue
				}
				if covered(hits[from:], e.node) || insideEarlier(hits[:from], e.node, i, n) {
					continue
				}
				if n == 1 && e.exact == "" && madeWith(ws[i].raw) != e.made {
					continue
				}
				hits = append(hits, hit{e, i, n})
			}
		}
	}
	return hits
}

func covered(hits []hit, node int) bool {
	for _, h := range hits {
		if h.node == node {
			return true
		}
	}
	return false
}

// insideEarlier reports whether a hit of the same node that started before word i reaches past i+n.
func insideEarlier(hits []hit, node, i, n int) bool {
	for j := len(hits) - 1; j >= 0 && hits[j].at > i-8; j-- {
		if hits[j].node == node && hits[j].at+hits[j].n >= i+n {
			return true
		}
	}
	return false
}

// madeWith returns the ending by which a word is made of another, without its plural; "" for none. A stem alone takes
// "important" for imports, "government" for governance and "national" for nationalism. Adjectives in -al are of the
// same matter as their nouns ("constitutional"), and so have none.
func madeWith(word string) string {
	w := strings.TrimSuffix(strings.TrimSuffix(lang.Fold(word), "'s"), "’s")
	if s, ok := strings.CutSuffix(w, "ies"); ok {
		w = s + "y"
	}
	if !strings.HasSuffix(w, "ss") {
		w = strings.TrimSuffix(w, "s")
	}
	w = strings.TrimSuffix(strings.TrimSuffix(w, "ed"), "ly")
	switch {
	case w == "rational", w == "national": // neither a ration nor several nations
		return "al"
	case len(w) > 6:
		w = strings.TrimSuffix(strings.TrimSuffix(w, "al"), "ic")
	}
	for _, end := range endings {
		if strings.HasSuffix(w, end) && len(w) > len(end)+2 {
			return end
		}
	}
	return ""
}

// endings are suffixes that make another word, the longer of two first.
var endings = []string{"ability", "ation", "ance", "ence", "ancy", "ency", "ment", "ness", "able", "ible", "ism", "ist", "ity", "ful", "ive", "ion", "ing", "ant", "ent", "ial", "er", "or", "li"}
