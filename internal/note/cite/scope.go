package cite

import (
	"strings"

	"github.com/sandarbh/sandarbh/internal/lang"
)

// Scopes in square brackets: "the MoU [between Peru and Nepal] provides". Their words stand together in a sentence or
// heading of a cited document.

// scope is what an editor put in brackets, as the words that say something and the preposition before them.
type scope struct {
	with  string // "between", or "" without a preposition
	words []token
}

// scopeOf reads the words of a bracket. Days are checked elsewhere.
func scopeOf(toks []token) scope {
	var s scope
	for k := range toks[:len(toks)-1] {
		t := &toks[k]
		switch {
		case t.kind == date || t.kind == year || t.is(today):
			return scope{}
		case t.is(article) && t.kind == word:
		case t.is(preposition) && len(s.words) == 0:
			s.with = t.key
		default:
			s.words = append(s.words, *t)
		}
	}
	return s
}

// stands reports whether the words of the scope stand together in one sentence or heading of a cited document, behind a
// preposition that says the same.
func (s scope) stands(cited []passage) bool {
	for k, p := range cited {
		if k > 0 && cited[k-1].doc == p.doc {
			continue
		}
		if s.in(p.doc.Title) || s.in(p.doc.Subtitle) {
			return true
		}
		for block := range strings.SplitSeq(p.doc.Text, "\n") {
			if !s.near(block) {
				continue
			}
			for _, r := range lang.Sentences(block, p.doc.Language) {
				if s.in(block[r.Start:r.End]) {
					return true
				}
			}
		}
	}
	return false
}

// near reports that the text has the letters of the last word, or may have them in other characters.
func (s scope) near(text string) bool {
	w := s.words[len(s.words)-1]
	n := min(len(w.key), 4)
	if w.kind != word || w.key[0] >= 0x80 {
		return true
	}
	return strings.Contains(strings.ToLower(text), w.key[:n])
}

func (s scope) in(text string) bool {
	toks := split(text)
	for b := range toks[:len(toks)-1] {
		if end := s.runAt(toks, b); end > b && s.governed(toks, b) {
			return true
		}
	}
	return false
}

// runAt returns the end of the words at b, over articles, honorifics and what stands in brackets, or b.
func (s scope) runAt(toks []token, b int) int {
	k := b
	for i := range s.words {
		for i > 0 && k < len(toks)-1 && toks[k].key != s.words[i].key && (toks[k].is(article|honorific) || toks[k].depth > toks[b].depth) {
			k++
		}
		if k >= len(toks)-1 {
			return b
		}
		w, t := &s.words[i], &toks[k]
		if t.key != w.key && !(t.kind == word && w.kind == word && inflected(t.key, w.key)) || i > 0 && t.before&(semicolon|stop) != 0 {
			return b
		}
		k++
	}
	return k
}

// governed reports that the words at b stand behind the scope's preposition, or behind none where it takes no side.
func (s scope) governed(toks []token, b int) bool {
	k := b - 1
	for k >= 0 && (toks[k].is(article|honorific) || toks[k].kind == number && toks[k+1].before == 0) {
		k--
	}
	has := ""
	if k >= 0 && toks[k].is(preposition) && toks[k].kind == word {
		has = toks[k].key
	}
	switch s.with {
	case "", has, "between":
		return true
	case "in", "at", "of", "for", "under", "on", "with", "among", "across":
		switch has {
		case "", "in", "at", "of", "on", "for", "under", "with", "between", "among", "across":
			return true
		}
	}
	return false
}
