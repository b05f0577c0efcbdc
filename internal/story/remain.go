package story

import (
	"slices"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/claim"
)

// Where two reports agree in most of what they count, they tell one event from one source, each in words of its own, and what
// remains on both sides is set against each other by its dimension: the one temperature of the one, the one temperature of the
// other. Their sentences need not share a word.

const (
	mostAgreed  = 0.5 // of the figures of the report that has fewer
	leastAgreed = 2
	// So many, and so much, and nearly all is confirmed: what is left alone of its unit needs little more.
	nearlyAll     = 0.6
	severalAgreed = 3
)

// accord is how far two documents agree in their figures.
type accord int

const (
	noAccord    accord = iota
	inMost             // most of the figures that can agree do
	inNearlyAll        // and so many that what is left alone needs little more
)

// agreeing reports two documents that have most of their figures in common.
func (c *comparer) agreeing(i, j int) bool { return c.accord(i, j) != noAccord }

// accord is worked out once for two documents.
func (c *comparer) accord(i, j int) accord {
	if i == j {
		return noAccord
	}
	key := [2]int{i, j}
	if level, ok := c.agreed[key]; ok {
		return level
	}
	count := func(i, j int) (n, both int) {
		for _, m := range c.readings[i].Mentions {
			if !isQuantity(m) || m.Sentence.Field == sandarbh.FieldTitle {
				continue
			}
			n++
			if slices.ContainsFunc(c.readings[j].Mentions, func(o *claim.Mention) bool { return isQuantity(o) && confirms(m, o) }) || c.inWords(m, j) {
				both++
			}
		}
		return n, both
	}
	a, p := count(i, j)
	b, q := count(j, i)
	n := min(p, q)
	level := noAccord
	switch {
	case c.farApart(i, j):
	case n >= severalAgreed && float64(n) >= nearlyAll*float64(min(a, b)):
		level = inNearlyAll
	case n >= leastAgreed && float64(n) >= mostAgreed*float64(min(a, b)):
		level = inMost
	}
	c.agreed[key] = level
	return level
}

// remaining is the evidence that two figures are of one matter which lies in their being what remains of their dimension in two
// documents that otherwise agree.
func (c *comparer) remaining(x, y mention, fa, fb []*claim.Mention, likeness float64) float64 {
	if !c.agreeing(x.reading, y.reading) {
		return 0
	}
	p, q := inBase(x.Mention), inBase(y.Mention)
	transposed := likeness >= surelySlipped && len(digits(x.Quantity.Value)) >= 4 && digits(x.Quantity.Value) != digits(y.Quantity.Value)
	switch {
	case transposed:
		return 2
	case p.Unit == "" && oneOfNoun(x.Mention, fa) && oneOfNoun(y.Mention, fb) && sameNoun(p.Noun, q.Noun) && p.Noun != "":
		return 0.6
	case p.Unit == "" || !lonely(x.Mention, fa) || !lonely(y.Mention, fb) || ratio(p.Value, q.Value) > 3 && likeness < surelySlipped:
		return 0
	case commonUnit(p.Unit) && c.accord(x.reading, y.reading) == inNearlyAll:
		return 1
	case commonUnit(p.Unit):
		return 0.6
	}
	return 1.4
}

// remainingDay is the same for two dates, each the one that the other document does not have, of one tense.
func (c *comparer) remainingDay(x, y mention, fa, fb []*claim.Mention) float64 {
	if len(fa) != 1 || len(fb) != 1 || x.Day.Precision != y.Day.Precision || !c.agreeing(x.reading, y.reading) || c.tense(x) != c.tense(y) || c.tense(x) == "" || abs(x.Day.From.DaysSince(y.Day.From)) > farDays && c.tense(x) != "long past" {
		return 0
	}
	return 1.4
}

// farDays lie between two dates of late or to come that are hardly of one event.
const farDays = 800

// tense is where a date lies as seen from the day of its document: long past, of late, or to come.
func (c *comparer) tense(x mention) string {
	p := c.readings[x.reading].Document.Published
	switch {
	case p.IsZero() || x.Day.From.IsZero():
		return ""
	case p.Before(x.Day.From):
		return "to come"
	case c.longPast(x):
		return "long past"
	}
	return "of late"
}
