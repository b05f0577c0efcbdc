package story

import (
	"math"
	"slices"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/claim"
	"github.com/sandarbh/sandarbh/internal/lang"
)

// context is what stands around a mention: the words of its sentence, weighed by rarity and nearness.
type context []contextWord

type contextWord struct {
	concept  string
	skeleton string
	hindi    bool
	name     bool
	w        float64
}

// weightOf is the rarity of a concept, in nats.
func weightOf(concept string, name, hindi bool) float64 {
	if len(concept) > 0 && concept[0] == '#' {
		return 4
	}
	w := background().idf(lang.Stem(concept, "en"))
	if hindi {
		w = 4
	}
	if name {
		return min(w, 7)
	}
	return min(w, 5)
}

// contextOf gathers the words of a mention's sentence except its own.
func (c *comparer) contextOf(reading int, m *claim.Mention) context {
	if ctx, ok := c.contexts[m]; ok {
		return ctx
	}
	at := m.Quantity.Range
	if m.Day.Precision != "" {
		at = m.Day.Range
	}
	ctx := c.gather(reading, m.Sentence, at, m.Clause, true)
	ctx = c.withBefore(reading, m, ctx)
	c.contexts[m] = ctx
	return ctx
}

// ofBefore is what a word weighs that stands in the sentence before one that goes on with it.
const ofBefore = 0.6

// withBefore adds what the sentence before tells of to the context of one that points back to it: "It was begun in 1966".
func (c *comparer) withBefore(reading int, m *claim.Mention, ctx context) context {
	s := m.Sentence
	before := c.pointedAt(reading, s)
	if before == nil && definiteWhole(s, m) {
		before = c.lead(reading, s)
	}
	if before == nil {
		return ctx
	}
	for _, w := range c.around(cited{reading: reading, sentence: before}) {
		if !slices.ContainsFunc(ctx, func(x contextWord) bool { return x.concept == w.concept }) {
			w.w *= ofBefore
			ctx = append(ctx, w)
		}
	}
	return ctx
}

// definiteWhole reports a count of what was named before: "two of the eleven members".
func definiteWhole(s *claim.Sentence, m *claim.Mention) bool {
	if !isQuantity(m) || m.Unit != "" || m.Quantity.Noun == "" {
		return false
	}
	k := s.WordAt(m.Quantity.Start)
	return norm(s, k-1) == "the" && norm(s, k-2) == "of"
}

// lead is the first sentence of a document's text, unless s is that.
func (c *comparer) lead(reading int, s *claim.Sentence) *claim.Sentence {
	for _, t := range c.readings[reading].Sentences {
		if t.Field == s.Field && t != s && t.Lead {
			return t
		}
		if t == s {
			break
		}
	}
	return nil
}

// pointedAt is the sentence to which the first words of s point back, nil where s stands alone.
func (c *comparer) pointedAt(reading int, s *claim.Sentence) *claim.Sentence {
	if s.Field != "" && s.Field != sandarbh.FieldText {
		return nil
	}
	all := c.readings[reading].Sentences
	k := slices.Index(all, s)
	if k <= 0 || all[k-1].Field != s.Field || !pointer(s) && !takesUp(s, all[k-1]) {
		return nil
	}
	return all[k-1]
}

// takesUp reports a sentence that begins with a thing of the one before: "The school opened its doors in 1893".
func takesUp(s, before *claim.Sentence) bool {
	return norm(s, 0) == "the" && len(s.Words) > 2 && !s.Words[1].Name && !s.Words[1].Stop && s.Words[1].Concept != "" && said(before, s.Words[1].Concept)
}

// pointer reports a sentence that begins with a word for what was named before.
func pointer(s *claim.Sentence) bool {
	switch norm(s, 0) {
	case "it", "this", "that", "they", "these", "he", "she", "its", "their", "his", "her", "each", "both", "all", "none", "यह", "वह", "ये", "वे", "इस", "इसे", "इसमें", "इसकी", "इसका", "इसके", "इनमें", "उन्होंने", "इन्हें":
		return true
	}
	return false
}

// around gathers the content words of a sentence, those nearest to the range weighing most.
func (c *comparer) around(e cited) context {
	return c.gather(e.reading, e.sentence, e.at, allOf(e.sentence), true)
}

// allWords gathers the content words of a sentence, wherever they stand.
func (c *comparer) allWords(reading int, s *claim.Sentence) context {
	return c.gather(reading, s, lang.Range{}, allOf(s), false)
}

// inCommon is what two sentences share round about two ranges.
func (c *comparer) inCommon(x, y cited) (shared, share float64) {
	return agreement(c.around(x), c.around(y))
}

// subject gathers the words of a sentence except those of a range; a word that the whole document is about counts fully.
func (c *comparer) subject(reading int, s *claim.Sentence, at lang.Range) context {
	ctx := c.gather(reading, s, at, allOf(s), false)
	if s.Field != "" || len(s.Words) == 0 {
		return ctx
	}
	// "The exchange", "It": what the title names.
	switch s.Words[0].Norm {
	case "the", "it", "this", "they", "he", "she", "यह", "इस", "इसे", "इसकी", "इसका":
	default:
		if !c.ofTitle(reading, s, at) {
			return ctx
		}
	}
	for _, t := range c.readings[reading].Sentences {
		if t.Field != sandarbh.FieldTitle {
			continue
		}
		for _, w := range c.allWords(reading, t) {
			if w.name && !slices.ContainsFunc(ctx, func(x contextWord) bool { return x.concept == w.concept }) {
				w.w *= 0.6
				ctx = append(ctx, w)
			}
		}
	}
	return ctx
}

// ofTitle reports a clause whose subject, with its article, is the thing that the title is on: "and the unit will be commissioned",
// of the ammonia unit.
func (c *comparer) ofTitle(reading int, s *claim.Sentence, at lang.Range) bool {
	k, passive := isPassive(s, s.WordAt(at.Start))
	if !passive || k < 2 || s.Words[k-2].Norm != "the" || s.Words[k-1].Stop || s.Words[k-1].Concept == "" {
		return false
	}
	return slices.ContainsFunc(c.readings[reading].Sentences, func(t *claim.Sentence) bool {
		return t.Field == sandarbh.FieldTitle && said(t, s.Words[k-1].Concept)
	})
}

func (c *comparer) gather(reading int, s *claim.Sentence, at, clause lang.Range, damp bool) context {
	var ctx context
	seen := map[string]bool{}
	for _, w := range s.Words {
		if w.Punct || w.Stop || w.Concept == "" || w.Start < at.End && w.End > at.Start || seen[w.Concept] {
			continue
		}
		if len(w.Concept) < 2 || scaleWord(w.Norm) {
			continue
		}
		seen[w.Concept] = true
		weight := weightOf(w.Concept, w.Name, !lang.IsASCII(w.Norm))
		if weight < 1.5 {
			continue
		}
		if w.Start < clause.Start || w.Start >= clause.End {
			weight *= 0.6
		}
		// A word of every sentence tells less of the one.
		if n := c.spread[reading][w.Concept]; damp && n > 1 {
			weight /= 1 + 0.15*math.Min(float64(n-1), 6)
		}
		ctx = append(ctx, contextWord{w.Concept, w.Skeleton, !lang.IsASCII(w.Norm), w.Name, weight})
	}
	return ctx
}

// scaleWord reports a word that belongs to a numeral and says nothing of its matter.
func scaleWord(norm string) bool {
	switch norm {
	case "crore", "lakh", "million", "billion", "thousand", "per", "cent", "percent", "rs", "inr", "usd", "cr", "करोड़", "लाख", "हजार", "रुपये", "रुपए", "प्रतिशत", "फीसदी":
		return true
	}
	return false
}

// allOf is the whole range of a sentence.
func allOf(s *claim.Sentence) lang.Range { return lang.Range{End: len(s.Text)} }

// agreement is the weight of what two contexts share, alone and as a share of the smaller one.
func agreement(a, b context) (shared, share float64) {
	var ma, mb float64
	for _, x := range a {
		ma += x.w
		best := 0.0
		for _, y := range b {
			if x.same(y) {
				best = max(best, min(x.w, y.w))
			}
		}
		shared += best
	}
	for _, y := range b {
		mb += y.w
	}
	return shared, shared / (min(ma, mb) + 2)
}

// same reports whether two words mean one thing, by concept or, across scripts, by their consonants.
func (x contextWord) same(y contextWord) bool {
	if x.concept == y.concept {
		return true
	}
	if x.hindi == y.hindi {
		return false
	}
	return len(x.skeleton) >= 2 && x.skeleton == y.skeleton && (len(x.skeleton) >= 3 || x.name || y.name)
}
