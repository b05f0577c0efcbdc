package story

import (
	"slices"

	"github.com/sandarbh/sandarbh/internal/claim"
)

// Two reports on one event tell one thing after another, each in a sentence of its own. Where two sentences are each the
// other's likest, by far, what the one says and the other does not is said of one matter, whatever their verbs.

// likest is the sentence of another reading that is most like one.
type likest struct {
	sentence     *claim.Sentence
	most, second float64
}

// beside is a sentence set beside a reading.
type beside struct {
	sentence *claim.Sentence
	reading  int
}

// likestIn finds the sentence of reading j that is most like s of reading i.
func (c *comparer) likestIn(i int, s *claim.Sentence, j int) likest {
	key := beside{s, j}
	if l, ok := c.likest[key]; ok {
		return l
	}
	var l likest
	for _, t := range c.readings[j].Sentences {
		switch n := c.alike(i, s, j, t); {
		case n > l.most:
			l = likest{t, n, l.most}
		case n > l.second:
			l.second = n
		}
	}
	c.likest[key] = l
	return l
}

// ofFigure is what a figure that two sentences share weighs, beside the words that they share: more than most words.
const ofFigure = 3

// alike is the weight of the words and figures that two sentences share.
func (c *comparer) alike(i int, s *claim.Sentence, j int, t *claim.Sentence) float64 {
	shared, _ := agreement(c.wordsOf(i, s), c.wordsOf(j, t))
	for _, m := range s.Mentions {
		if isQuantity(m) && slices.ContainsFunc(t.Mentions, func(o *claim.Mention) bool { return isQuantity(o) && confirms(m, o) }) {
			shared += ofFigure
		}
	}
	return shared
}

// wordsOf are the words of a whole sentence.
func (c *comparer) wordsOf(i int, s *claim.Sentence) context {
	ctx, ok := c.whole[s]
	if !ok {
		ctx = c.around(cited{reading: i, sentence: s})
		c.whole[s] = ctx
	}
	return ctx
}

// byFar is the lead over the next, as shares of the most like added up for both sides, from which two sentences tell of one
// thing: of dates on real pages that were compared wrongly one in eight had it, of dates of one event every other.
const byFar = 0.8

// rivalSentences are the sentences that a document must have for one to be the likest by far.
const rivalSentences = 3

// aligned reports two sentences of two documents that are each the other's likest, by far.
func (c *comparer) aligned(i int, s *claim.Sentence, j int, t *claim.Sentence) bool {
	if i == j || min(len(c.readings[i].Sentences), len(c.readings[j].Sentences)) < rivalSentences {
		return false // likest among none is nothing
	}
	p, q := c.likestIn(i, s, j), c.likestIn(j, t, i)
	return p.sentence == t && q.sentence == s && (p.most-p.second)/(p.most+2)+(q.most-q.second)/(q.most+2) >= byFar
}
