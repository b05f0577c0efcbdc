package glossary

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
)

// Mark is a term at a place in a text.
type Mark struct {
	lang.Range
	Term sandarbh.Term
}

// Marks finds every use of every term: whole words, the longest name first, none inside another. An acronym must
// be written as in the glossary; of other names the case, the hyphens and a plural s do not matter. Which use is the first is
// the caller's to say.
func (g *Glossary) Marks(text string) []Mark {
	words := split(text)
	var marks []Mark
	for i := 0; i < len(words); {
		n, used := g.longest(text, words[i:])
		if n == nil || i > 0 && ofState(words[i-1], words[i+used-1]) {
			i++
			continue
		}
		last := words[i+used-1]
		marks = append(marks, Mark{lang.Range{Start: words[i].Start, End: last.End}, g.terms[n.term]})
		i += used
	}
	return marks
}

// ofState reports that the name of a body is only the end of that of a State's: "State Finance Commission".
func ofState(before, last part) bool {
	return before.raw == "State" && bodies[last.norm]
}

// bodies are of the Union and, by the same name behind "State", of each State.
var bodies = map[string]bool{"commission": true, "commissions": true, "council": true, "board": true, "authority": true, "committee": true}

// longest returns the longest name that starts at the first of words, with its number of words.
func (g *Glossary) longest(text string, words []part) (*name, int) {
	names := g.heads[singular(words[0].norm)]
	for k := range names {
		n := &names[k]
		if len(n.words) > len(words) || !fits(n, words) || !unbroken(text, words[:len(n.words)]) {
			continue
		}
		return n, len(n.words)
	}
	return nil, 0
}

func fits(n *name, words []part) bool {
	if n.exact != "" {
		raw := words[0].raw
		return raw == n.exact || raw == n.exact+"s" || raw == n.exact+"'s" || raw == n.exact+"’s"
	}
	for j, w := range n.words {
		if singular(words[j].norm) != w {
			return false
		}
	}
	return true
}

// unbroken reports whether nothing but space, hyphen or an apostrophe stands between the words of a name.
func unbroken(text string, words []part) bool {
	for i := 1; i < len(words); i++ {
		for _, r := range text[words[i-1].End:words[i].Start] {
			if !unicode.IsSpace(r) && !strings.ContainsRune("-‐‑–—&'’/", r) && r != '\u00ad' && r != '\u200b' {
				return false
			}
		}
	}
	return true
}

// add enters a name under its first word.
func (g *Glossary) add(term int, text string) {
	words := split(text)
	if len(words) == 0 {
		return
	}
	n := name{term: term}
	for _, w := range words {
		n.words = append(n.words, singular(w.norm))
	}
	if len(words) == 1 && acronym(words[0].raw) {
		n.exact = words[0].raw
	}
	g.heads[n.words[0]] = append(g.heads[n.words[0]], n)
}

// nameKey is equal for names that would mark the same words.
func nameKey(text string) string {
	words := split(text)
	var b strings.Builder
	for _, w := range words {
		b.WriteString(singular(w.norm))
		b.WriteByte(' ')
	}
	if len(words) == 1 && acronym(words[0].raw) {
		return words[0].raw
	}
	return b.String()
}

// acronym reports a word with a capital after its first letter.
func acronym(s string) bool {
	for i, r := range s {
		if i > 0 && unicode.IsUpper(r) {
			return true
		}
	}
	return false
}

// part is a word of a text; the parts of a hyphenated word stand alone.
type part struct {
	lang.Range
	raw, norm string
}

func split(text string) []part {
	tokens := lang.Tokens(text)
	out := make([]part, 0, len(tokens))
	for _, t := range tokens {
		if t.Kind == lang.Punct {
			continue
		}
		if !strings.ContainsAny(t.Norm, "-&_/") {
			out = append(out, part{t.Range, t.Text, t.Norm})
			continue
		}
		start := t.Start
		for i := t.Start; i <= t.End; {
			r, n := utf8.RuneError, 1
			if i < t.End {
				r, n = utf8.DecodeRuneInString(text[i:t.End])
			}
			if i == t.End || strings.ContainsRune("-‐‑–&_/", r) {
				if i > start {
					raw := text[start:i]
					norm := lang.Fold(raw)
					for _, tail := range []string{"'s", "’s"} {
						norm = strings.TrimSuffix(norm, tail)
					}
					out = append(out, part{lang.Range{Start: start, End: i}, raw, norm})
				}
				start = i + n
			}
			i += n
		}
	}
	return out
}

// singular takes a plural s off longer words.
func singular(norm string) string {
	if len(norm) > 3 && strings.HasSuffix(norm, "s") && !strings.HasSuffix(norm, "ss") && !strings.HasSuffix(norm, "us") && !strings.HasSuffix(norm, "is") {
		if strings.HasSuffix(norm, "ies") {
			return norm[:len(norm)-3] + "y"
		}
		return norm[:len(norm)-1]
	}
	return norm
}
