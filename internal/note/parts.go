package note

import (
	"strings"

	"github.com/sandarbh/sandarbh/internal/lang"
	"github.com/sandarbh/sandarbh/internal/note/cite"
)

// Parts: a sentence of which nothing short enough can be made is said in fewer words, or told as what it is made of, or loses what
// matters least.

// parted are the lines of such a sentence; nil if none stands. short is what all edits have made of it.
func (p *passage) parted(text string, before []passage, short draft, texts cite.Texts) []draft {
	long := words(text) > MaxWords && p.doc.Language != "hi"
	if long {
		if out := p.briefly(text, before, true, texts); out != nil {
			return out
		}
	}
	var parts []draft
	whole := false // they tell all of the sentence
	if long {
		of := cite.Divided(p.text)
		for _, part := range of {
			parts = append(parts, p.briefly(tidy(part), before, false, texts)...)
		}
		for i := range parts {
			parts[i].edits = with(parts[i].edits, "split")
		}
		if len(of) > 0 && len(parts) >= len(of) && cite.Parts(p.text) != nil {
			return parts
		}
		whole = len(of) > 0 && len(parts) >= len(of)
	}
	var out []draft
	if d, ok := squeeze(short, texts); ok {
		out = []draft{d}
	}
	if !long {
		return out
	}
	if whole && (len(out) == 0 || words(short.text)-words(out[0].text) > littleLost) {
		return parts
	}
	if t := p.trimmed(text, before, texts); len(parts) == 0 && len(t) > 0 && (len(out) == 0 || words(t[0].text) > words(out[0].text)) {
		return t
	}
	if len(out) == 0 {
		out = p.spared(cite.Spared(p.text), text, before, texts)
	}
	if len(out) == 0 {
		out = parts
	}
	if len(out) == 0 {
		out = p.briefly(text, before, false, texts)
	}
	return out
}

// littleLost is how many words a sentence may lose rather than be told in two.
const littleLost = 5

// trimmed is the sentence without the shortest of the ends that it can spare.
func (p *passage) trimmed(text string, before []passage, texts cite.Texts) []draft {
	return p.spared(cite.Trimmed(p.text), text, before, texts)
}

// spared is the first of several shorter forms of the sentence that stands.
func (p *passage) spared(forms []string, text string, before []passage, texts cite.Texts) []draft {
	for _, left := range forms {
		left = tidy(left)
		bare := strings.TrimRight(left, ".")
		if thin(left) || !sameEnd(text, left) && (!stands(bare) || openClause.MatchString(bare) || endsInMember(bare) && !endsInPlace.MatchString(bare) || lostVerb(text, left) || hanging(bare) || strings.HasPrefix(text, bare) && hollow(text, len(bare))) {
			continue
		}
		if out := p.briefly(left, before, false, texts); out != nil {
			return out
		}
	}
	return nil
}

// sameEnd reports a shorter form that ends as the sentence does.
func sameEnd(text, left string) bool {
	return len(left) > leastEnd && strings.HasSuffix(text, left[len(left)-leastEnd:])
}

// endsInPlace ends in where or when, which is no member of a list: "at Bela, Avanti, in June 2026".
var endsInPlace = lang.MustCompile(`, (?:in|on|at|during|under|by|from) [^,]*$`)

const leastEnd = 50 // bytes

// briefly edits a sentence or a part of one; what is still too long is said in brief words, and if it need not stay whole, shortened.
// A label of many words is no line's.
func (p *passage) briefly(text string, before []passage, whole bool, texts cite.Texts) []draft {
	if label, _, ok := strings.Cut(text, ": "); ok && words(label) > longestNamed {
		return nil
	}
	for _, each := range []cite.Texts{nil, texts} { // all edits together, then each asked by itself
		e := p.edit(text, before, each)
		if e == nil {
			return nil
		}
		tries := [][]draft{{e.whole}}
		if !whole {
			tries = append(tries, e.pieces)
		}
		for _, d := range []draft{e.whole, e.short} {
			d.apply("brief words", cite.Brief(d.text))
			tries = append(tries, []draft{d})
		}
		for _, t := range tries {
			if out, _ := passing(t, texts); len(out) > 0 {
				return out
			}
		}
	}
	return nil
}
