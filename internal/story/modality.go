package story

import (
	"fmt"
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/claim"
	"github.com/sandarbh/sandarbh/internal/lang"
)

var (
	projected = lang.MustCompile(`(?i)\b(could|might|projections?|projected|forecasts?|may (?:reach|rise|touch|grow|cross)|(?:likely|expected) to|estimates suggest|analysts)\b`)
	targeted  = lang.MustCompile(`(?i)\b(targets?|targeted|goals?|aims? (?:to|for|at)|has set)\b`)
)

// modalities finds a figure that one document gives as a projection in one place and as a target in another.
func (c *comparer) modalities() {
	for i, r := range c.readings {
		found := false
		for _, x := range r.Mentions {
			if !future(x, projected, targeted) {
				continue
			}
			for _, y := range r.Mentions {
				if found || x.Sentence == y.Sentence || !future(y, targeted, projected) || x.Quantity.Unit != y.Quantity.Unit || x.Quantity.Value != y.Quantity.Value {
					continue
				}
				if shared, _ := agreement(c.contextOf(i, x), c.contextOf(i, y)); shared < 1.5 {
					continue
				}
				found = true
				c.addSides(3.2, sandarbh.DiffersInternal, fmt.Sprintf("%s: a projection or a target?", claim.Matter(r, x)),
					because("one document, %s a projection in one place and a target in another", words(r, x.Span)),
					cited{i, x.Sentence, x.Quantity.Range}, cited{i, y.Sentence, y.Quantity.Range})
			}
		}
	}
}

// future reports a figure whose part of the sentence has words of one kind and not of the other.
func future(m *claim.Mention, is, isNot *lang.Pattern) bool {
	if !isQuantity(m) || m.Quantity.Unit == "" || m.Quantity.Unit == "year" || len(digits(m.Quantity.Value)) < 2 && m.Quantity.Value < 1e6 {
		return false
	}
	text := m.Sentence.Text
	// From the last semicolon on: what stands before it is another statement.
	start := strings.LastIndexByte(text[:m.Quantity.Start], ';') + 1
	end := len(text)
	if k := strings.IndexByte(text[m.Quantity.End:], ';'); k >= 0 {
		end = m.Quantity.End + k
	}
	if !is.MatchString(text[start:end]) || isNot.MatchString(text[start:end]) {
		return false
	}
	// The word stands before the figure, none of its kind between.
	cue := -1
	for _, k := range is.FindAllStringIndex(text[start:m.Quantity.Start], -1) {
		cue = start + k[1]
	}
	return cue >= 0 && !slices.ContainsFunc(m.Sentence.Mentions, func(o *claim.Mention) bool {
		return o != m && isQuantity(o) && o.Unit == m.Unit && o.Quantity.Start >= cue && o.Quantity.End <= m.Quantity.Start && cue < o.Quantity.Start && m.Quantity.Start-cue > 90
	})
}
