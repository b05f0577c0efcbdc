package story

import (
	"slices"

	"github.com/sandarbh/sandarbh/internal/claim"
	"github.com/sandarbh/sandarbh/internal/lang"
)

// ratios are the shares that must be worked out: "of the 480 proposals 120 have been approved".
func (c *comparer) ratios() []fraction {
	var out []fraction
	for i, r := range c.readings {
		for _, s := range r.Sentences {
			if whole, part := partAndWhole(s); part != nil {
				at := lang.Range{Start: min(whole.Quantity.Start, part.Quantity.Start), End: max(whole.Quantity.End, part.Quantity.End)}
				out = append(out, fraction{i, s, at, 100 * part.Quantity.Value / whole.Quantity.Value, shareOf(s, whole.Quantity.Number.End)})
			}
		}
	}
	return out
}

// partAndWhole are the two counts of a sentence of which the first stands behind "of" at its beginning.
func partAndWhole(s *claim.Sentence) (whole, part *claim.Mention) {
	var counts []*claim.Mention
	for _, m := range s.Mentions {
		if isQuantity(m) && m.Unit == "" && !m.Quantity.Ordinal && m.Quantity.Upper == m.Quantity.Value {
			counts = append(counts, m)
		}
	}
	if len(counts) != 2 {
		return nil, nil
	}
	a, b := counts[0], counts[1]
	k := s.WordAt(a.Quantity.Start) - 1
	for norm(s, k) == "the" || norm(s, k) == "all" || norm(s, k) == "total" || norm(s, k) == "some" {
		k--
	}
	if norm(s, k) != "of" || k > 2 || a.Quantity.Value < 10 || b.Quantity.Value >= a.Quantity.Value || b.Quantity.Noun != "" && a.Quantity.Noun != "" && !sameNoun(a.Quantity.Noun, b.Quantity.Noun) {
		return nil, nil
	}
	return a, b
}

// ofWhole reports a share told in another document beside the whole that x was worked out from, in its sentence or the one
// before, of what happened to the same things.
func (c *comparer) ofWhole(x, y fraction) bool {
	whole, _ := partAndWhole(x.sentence)
	beside := func(s *claim.Sentence) bool {
		return s != nil && slices.ContainsFunc(s.Mentions, func(m *claim.Mention) bool { return isQuantity(m) && m.Unit == "" && confirms(whole, m) })
	}
	sentences := c.readings[y.reading].Sentences
	k := slices.Index(sentences, y.sentence)
	if !beside(y.sentence) && !(k > 0 && beside(sentences[k-1])) {
		return false
	}
	shared, _ := agreement(c.matterAround(act{reading: x.reading, sentence: x.sentence}), c.matterAround(act{reading: y.reading, sentence: y.sentence}))
	return shared >= 6
}
