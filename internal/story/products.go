package story

import (
	"fmt"
	"math"
	"slices"
	"strconv"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/claim"
	"github.com/sandarbh/sandarbh/internal/lang"
)

// product is what each of several gets: "each of the 14 blocks will have Rs 20 lakh".
type product struct {
	reading int
	each    *claim.Mention
	count   *claim.Mention
}

// products sets what each of several gets, times their number, against the sum for all of them.
func (c *comparer) products() {
	for i, r := range c.readings {
		for _, m := range r.Mentions {
			if !isQuantity(m) || m.Quantity.Ordinal || m.Scope.Rate != "piece" || !summable(m.Unit) || bound(m.Quantity.Qualifier) || m.Quantity.Upper > m.Quantity.Value {
				continue
			}
			if n := countOf(r, m); n != nil && countsIn(n.Sentence) == 1 {
				c.setAgainstSum(product{i, m, n})
			}
		}
	}
}

// summable reports a unit of what can be shared out: money, land, grain, water.
func summable(unit string) bool {
	switch unit {
	case "percent", "percentage point", "year", "month", "week", "day", "hour", "minute", "second", "degree", "km/h", "":
		return false
	}
	return true
}

// countOf is the one count of things that a sentence, or the one before it, tells of: those that get the same.
func countOf(r *claim.Reading, m *claim.Mention) *claim.Mention {
	at := slices.Index(r.Sentences, m.Sentence)
	for k := at; k >= max(0, at-1); k-- {
		if r.Sentences[k].Field != m.Sentence.Field {
			break
		}
		var found *claim.Mention
		for _, n := range r.Sentences[k].Mentions {
			if n == m || !isQuantity(n) || n.Unit != "" || n.Quantity.Ordinal || n.Quantity.Noun == "" || n.Quantity.Value < 2 || n.Quantity.Value != math.Trunc(n.Quantity.Value) {
				continue
			}
			if found != nil {
				return nil
			}
			found = n
		}
		if found != nil {
			return found
		}
	}
	return nil
}

// setAgainstSum looks for the sum of a product in all documents: beside the same count, and not as it ought to be.
func (c *comparer) setAgainstSum(p product) {
	want := p.each.Quantity.Value * p.count.Quantity.Value
	step := max(p.each.Quantity.Step*p.count.Quantity.Value, 1)
	var against *claim.Mention
	where := 0
	for j, r := range c.readings {
		if c.farApart(p.reading, j) {
			continue
		}
		for _, t := range r.Mentions {
			if t == p.each || !isQuantity(t) || t.Unit != p.each.Unit || t.Scope.Rate == "piece" || t.Scope.Previous {
				continue
			}
			if claim.Equal(t.Quantity, lang.Quantity{Value: want, Upper: want, Step: step, Unit: t.Unit}) {
				return // the sum is as it ought to be
			}
			if against == nil && t.Quantity.Qualifier == "" && ratio(t.Quantity.Value, want) < 4 && t.Quantity.Value > p.each.Quantity.Value && besideCount(t, p.count) && sharedOut(t.Sentence) {
				against, where = t, j
			}
		}
	}
	if against == nil {
		return
	}
	each, n := words(c.readings[p.reading], p.each.Span), strconv.FormatFloat(p.count.Quantity.Value, 'f', -1, 64)
	c.addSides(4, sandarbh.DiffersDerived, fmt.Sprintf("%s for each of %s: is it %s in all?", each, n, words(c.readings[where], against.Span)),
		because("%s times %s makes %s", n, each, plainNumber(want, p.each, p.each.Sentence.Text)),
		cited{p.reading, p.each.Sentence, p.each.Quantity.Range}, cited{where, against.Sentence, against.Quantity.Range})
}

// manyOfOne is the count above which two counts that are equal are of the same things, whatever they are called.
const manyOfOne = 50

// besideCount reports a figure whose sentence has the count of those that share it.
func besideCount(t, count *claim.Mention) bool {
	return countsIn(t.Sentence) == 1 && slices.ContainsFunc(t.Sentence.Mentions, func(n *claim.Mention) bool {
		return n != t && isQuantity(n) && n.Unit == "" && n.Quantity.Value == count.Quantity.Value && (n.Quantity.Noun == "" || n.Quantity.Value > manyOfOne || sameNoun(n.Quantity.Noun, count.Quantity.Noun))
	})
}

// sharedOut reports a sentence that gives away one sum, with no other money beside it.
func sharedOut(s *claim.Sentence) bool {
	n := 0
	for _, m := range s.Mentions {
		if isQuantity(m) && summable(m.Unit) {
			n++
		}
	}
	return n == 1
}

// countsIn is the number of counts of a sentence, and of its ordinals.
func countsIn(s *claim.Sentence) int {
	n := 0
	for _, m := range s.Mentions {
		if isQuantity(m) && m.Unit == "" {
			n++
		}
	}
	return n
}
