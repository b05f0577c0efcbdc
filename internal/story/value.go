package story

import (
	"cmp"
	"fmt"
	"math"
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/claim"
	"github.com/sandarbh/sandarbh/internal/lang"
)

// mention is a claim.Mention with the reading it is of.
type mention struct {
	*claim.Mention
	reading int
}

func isQuantity(m *claim.Mention) bool {
	return m.Kind == sandarbh.ClaimQuantity || m.Kind == sandarbh.ClaimCount
}

// joinScore is the evidence from which two figures are of one matter; measured on the cases of testdata and
// of the disagreements set (docs/quality.md).
const joinScore = 2.6

// values finds two figures for one matter in two documents.
func (c *comparer) values() {
	var found []pairing
	for i := range c.readings {
		for j := i + 1; j < len(c.readings); j++ {
			found = append(found, c.pairValues(i, j)...)
		}
	}
	c.addPairings(found, sandarbh.DiffersValue)
}

// pairing is two mentions that seem to speak of one matter and differ.
type pairing struct {
	a, b  mention
	score float64
	why   ground
}

// addPairings turns pairings into rows: those that share a mention become one row with more sides.
func (c *comparer) addPairings(found []pairing, kind sandarbh.ComparisonKind) {
	slices.SortStableFunc(found, func(x, y pairing) int { return cmp.Compare(y.score, x.score) })
	for _, p := range found {
		r := row{score: p.score}
		r.Kind = kind
		r.setGround(p.why)
		r.About = fmt.Sprintf("%s: %s or %s?", better(claim.Matter(c.readings[p.a.reading], p.a.Mention), claim.Matter(c.readings[p.b.reading], p.b.Mention)),
			words(c.readings[p.a.reading], p.a.Span), words(c.readings[p.b.reading], p.b.Span))
		for _, m := range []mention{p.a, p.b} {
			r.Sides = append(r.Sides, side(c.readings[m.reading], m.Sentence, m.Span, words(c.readings[m.reading], m.Span)))
			r.sentences = append(r.sentences, m.Sentence)
		}
		// Third documents that agree with a side speak too.
		for k := range c.readings {
			if k == p.a.reading || k == p.b.reading {
				continue
			}
			if m, ok := c.supporter(k, p.a, p.b); ok {
				r.Sides = append(r.Sides, side(c.readings[k], m.Sentence, m.Span, words(c.readings[k], m.Span)))
				r.sentences = append(r.sentences, m.Sentence)
			}
		}
		c.add(r)
	}
}

// supporter finds a mention of a third reading that says what one of the two sides says.
func (c *comparer) supporter(k int, a, b mention) (*claim.Mention, bool) {
	var best *claim.Mention
	bestShared := 3.0
	for _, m := range c.readings[k].Mentions {
		for _, x := range []mention{a, b} {
			if !sameValue(m, x.Mention) {
				continue
			}
			if shared, _ := agreement(c.contextOf(k, m), c.contextOf(x.reading, x.Mention)); shared > bestShared {
				best, bestShared = m, shared
			}
		}
	}
	return best, best != nil
}

func sameValue(a, b *claim.Mention) bool {
	if isQuantity(a) != isQuantity(b) {
		return false
	}
	if isQuantity(a) {
		return a.Quantity.Unit == b.Quantity.Unit && a.Quantity.Ordinal == b.Quantity.Ordinal && claim.Equal(a.Quantity, b.Quantity)
	}
	return datesAgree(a.Day, b.Day)
}

// pairValues aligns the figures of two documents and returns those that differ.
func (c *comparer) pairValues(i, j int) []pairing {
	a, b := c.readings[i], c.readings[j]
	one, least := ofOne(c.single[i], c.single[j]), joinScore
	if ofOneName(c.single[i], c.single[j]) {
		least = singleJoin
	}
	free := func(x, y *claim.Reading, other int) []*claim.Mention {
		var out []*claim.Mention
		for _, m := range x.Mentions {
			if isQuantity(m) && !slices.ContainsFunc(y.Mentions, func(n *claim.Mention) bool {
				return isQuantity(n) && (confirms(m, n) && !taken(m, n, x) || one && holdsFor(m, n))
			}) && !c.inWords(m, other) {
				out = append(out, m)
			}
		}
		return out
	}
	fa, fb := free(a, b, j), free(b, a, i)
	type cand struct {
		x, y  *claim.Mention
		score float64
		why   ground
	}
	var cands []cand
	for _, x := range fa {
		for _, y := range fb {
			if s, why, ok := c.valueScore(mention{x, i}, mention{y, j}, fa, fb); ok && s >= least {
				cands = append(cands, cand{x, y, s, why})
			}
		}
	}
	slices.SortStableFunc(cands, func(p, q cand) int { return cmp.Compare(q.score, p.score) })
	used := map[*claim.Mention]bool{}
	var out []pairing
	for n, k := range cands {
		if used[k.x] || used[k.y] {
			continue
		}
		// One figure told in the title and in the text is one side: that of the text, if it does as well.
		for _, o := range cands[n:] {
			if (inTitle(k.x) || inTitle(k.y)) && !inTitle(o.x) && !inTitle(o.y) && onceMore(o.x, k.x) && onceMore(o.y, k.y) {
				k.x, k.y = o.x, o.y
				break
			}
		}
		for _, m := range slices.Concat(fa, fb) {
			used[m] = used[m] || onceMore(m, k.x) || onceMore(m, k.y)
		}
		out = append(out, pairing{mention{k.x, i}, mention{k.y, j}, k.score, k.why})
	}
	return out
}

// inTitle reports a figure of a title or of the line below it.
func inTitle(m *claim.Mention) bool {
	return m.Sentence.Field == sandarbh.FieldTitle || m.Sentence.Field == sandarbh.FieldSubtitle
}

// onceMore reports the same figure of one document told again, or the same mention.
func onceMore(m, n *claim.Mention) bool {
	return m == n || m.Sentence.Document == n.Sentence.Document && inTitle(m) != inTitle(n) && sameValue(m, n) && (m.Unit != "" || sameNoun(m.Quantity.Noun, n.Quantity.Noun))
}

// confirms reports whether n says the figure of m, so that m is no side of a disagreement between their documents.
func confirms(m, n *claim.Mention) bool {
	p, q := inBase(m), inBase(n)
	if p.Ordinal != q.Ordinal || !equalIn(p, q, m.Unit == n.Unit) {
		return false
	}
	if p.Unit == q.Unit {
		if p.Ordinal && !(m.Scope.Rank && n.Scope.Rank) && !sameNoun(p.Noun, q.Noun) {
			return false // the third century, the third season
		}
		if p.Unit == "" && p.Noun != "" && q.Noun != "" && p.Value < 20 {
			return sameNoun(p.Noun, q.Noun) || !countable(p, q)
		}
		return true
	}
	return p.Value == q.Value && (p.Unit == "" || q.Unit == "") // a unit that one reader missed
}

// countable reports whether two small counts are surely of different things.
func countable(p, q lang.Quantity) bool { return p.Value <= 12 && q.Value <= 12 }

func sameNoun(a, b string) bool {
	if a == b {
		return true
	}
	x, y := claim.Concept(a), claim.Concept(b)
	if x == y {
		return true
	}
	if g := nounGroups()[x]; g != 0 && g == nounGroups()[y] {
		return true
	}
	sx, sy := stemSkeleton(a), stemSkeleton(b)
	return lang.IsASCII(a) != lang.IsASCII(b) && len(sx) >= 2 && sx == sy
}

func stemSkeleton(w string) string {
	language := "en"
	if !lang.IsASCII(w) {
		language = "hi"
	}
	return claim.Skeleton(lang.Stem(w, language))
}

// normative reports a figure that a rule asks for: "at least 100 members must sign".
func normative(m *claim.Mention) bool {
	return m.Unit == "" && slices.ContainsFunc(m.Sentence.Words, func(w claim.Word) bool {
		return w.Norm == "must" || w.Norm == "required" || w.Norm == "prescribed"
	}) && m.Quantity.Qualifier != ""
}

// daily reports a sentence of what happened on the day of its bulletin.
func daily(s *claim.Sentence) bool { return s.HasAny("today", "yesterday", "आज", "कल") }

// inCell reports whether the few words of a mention's clause, a cell of a fact box, have the noun: "weavers joined five lakh".
func inCell(m *claim.Mention, noun string) bool {
	if noun == "" || strings.Count(strings.TrimSpace(m.Sentence.Text[m.Clause.Start:m.Clause.End]), " ") > 6 {
		return false
	}
	for _, w := range m.Sentence.Words {
		if w.Start >= m.Clause.Start && w.End <= m.Clause.End && !w.Stop && w.Concept != "" && (w.End <= m.Quantity.Start || w.Start >= m.Quantity.End) && sameNoun(w.Norm, noun) {
			return true
		}
	}
	return false
}

// twinForbids reports whether the figure of x stands once more in its document, in a scope that forbids y.
func (c *comparer) twinForbids(x, y mention) bool {
	return slices.ContainsFunc(c.readings[x.reading].Mentions, func(m *claim.Mention) bool {
		return m != x.Mention && isQuantity(m) && m.Quantity.Value == x.Quantity.Value && m.Unit == x.Unit && m.Quantity.Noun == x.Quantity.Noun && !comparableScopes(m, y.Mention)
	})
}

// kindsApart reports two figures that only say which kind is meant, each with another figure of its own: a five-year deposit
// at 7.5 per cent, a two-year deposit at 7.
func kindsApart(x, y *claim.Mention) bool {
	hyphened := func(m *claim.Mention) bool {
		return strings.HasPrefix(m.Sentence.Text[m.Quantity.Number.End:], "-")
	}
	return hyphened(x) && hyphened(y) && ratesDiffer(x.Sentence, y.Sentence)
}

// ratesDiffer reports two sentences each of which has a per cent of its own.
func ratesDiffer(s, t *claim.Sentence) bool {
	return slices.ContainsFunc(s.Mentions, func(m *claim.Mention) bool {
		return isQuantity(m) && m.Unit == "percent" && slices.ContainsFunc(t.Mentions, func(n *claim.Mention) bool {
			return isQuantity(n) && n.Unit == m.Unit && n.Quantity.Value != m.Quantity.Value
		})
	})
}

// timesCount reports whether x is y times a count of one of their sentences: four trainers for each of 25 centres, a hundred.
func timesCount(x, y *claim.Mention) bool {
	if x.Quantity.Ordinal || y.Scope.Rate != "piece" && !y.Sentence.HasAny("each", "every", "apiece", "per", "प्रत्येक", "हर", "प्रति") {
		return false
	}
	return slices.ContainsFunc(slices.Concat(x.Sentence.Mentions, y.Sentence.Mentions), func(z *claim.Mention) bool {
		return z != x && z != y && isQuantity(z) && z.Unit == "" && z.Quantity.Value > 1 && claim.Equal(x.Quantity, lang.Quantity{Value: y.Quantity.Value * z.Quantity.Value, Upper: y.Quantity.Value * z.Quantity.Value, Step: y.Quantity.Step})
	})
}

// partOf reports whether x is y and another figure of y's sentence taken together.
func partOf(x, y *claim.Mention) bool {
	if x.Quantity.Ordinal {
		return false
	}
	return slices.ContainsFunc(y.Sentence.Mentions, func(z *claim.Mention) bool {
		return z != y && isQuantity(z) && !z.Quantity.Ordinal && z.Unit == y.Unit && math.Abs(y.Quantity.Value+z.Quantity.Value-x.Quantity.Value) <= max(x.Quantity.Step, y.Quantity.Step)/2 && z.Quantity.Value > 0
	})
}

// conditional are words by which a figure is reckoned in another way than others.
var conditional = lang.MustCompile(`(?i)\b(?:counting|(?:is|are|were|was) (?:not )?counted|taking into account|(?:after|before|net of) (?:refunds|tax|taxes|deductions|duties|expenses|subsidy)|leaving (?:out|aside)|not including|if only|when adjusted|adjusted for)\b`)

// excludes reports a count that leaves something out.
func excludes(s *claim.Sentence) bool {
	return s.HasAny("excluding", "excluded", "except", "barring", "besides", "छोड़कर", "अलावा")
}

// series reports two figures that are points of one series: bulletins of one publisher of two days, or running counts
// of two days of which the later is the larger.
func (c *comparer) series(x, y mention) bool {
	a, b := c.readings[x.reading].Document, c.readings[y.reading].Document
	if a == b || a.Published.IsZero() || b.Published.IsZero() || a.Published == b.Published {
		return false
	}
	if a.Publisher != "" && a.Publisher == b.Publisher {
		return true
	}
	early, late := x, y
	if b.Published.Before(a.Published) {
		early, late = y, x
	}
	p, q := early.Quantity.Value, late.Quantity.Value
	if l, _ := slip(x.Quantity, y.Quantity, x.Sentence.Text, y.Sentence.Text); l >= 0.9 && b.Published.DaysSince(a.Published) <= 3 && a.Published.DaysSince(b.Published) <= 3 {
		return false
	}
	return running(x.Sentence) && running(y.Sentence) && q > p && q < 1.35*p
}

// running reports a count that goes on.
func running(s *claim.Sentence) bool {
	low := strings.ToLower(s.Text)
	for _, w := range []string{"so far", "till now", "till date", "until now", "as of now", "yesterday", "past 24 hours", "last 24 hours", "rose to", "risen to", "rises to", "cumulative", "up to now", "by now", "अब तक"} {
		if strings.Contains(low, w) {
			return true
		}
	}
	return false
}

// numbered reports things of which one event has one ordinal.
func numbered(noun string) bool {
	switch noun {
	case "century", "bce", "bc", "ce", "ad", "शताब्दी", "सदी":
		return true
	}
	switch claim.Concept(noun) {
	case "edit", "anniversary", "session", "rank", "round_table", "instal":
		return true
	}
	return false
}

// commonUnit reports a unit that many figures of one text have.
func commonUnit(unit string) bool {
	switch unit {
	case "INR", "USD", "percent", "year", "day", "month", "":
		return true
	}
	return false
}

// onlyOfNoun reports whether m is the only unconfirmed count of its noun.
func onlyOfNoun(m *claim.Mention, free []*claim.Mention) bool {
	return !slices.ContainsFunc(free, func(o *claim.Mention) bool {
		return o != m && o.Unit == "" && o.Quantity.Noun != "" && sameNoun(o.Quantity.Noun, m.Quantity.Noun)
	})
}

// lonely reports whether m is the only unconfirmed figure of its unit.
func lonely(m *claim.Mention, free []*claim.Mention) bool {
	n := 0
	for _, o := range free {
		if inBase(o).Unit == inBase(m).Unit {
			n++
		}
	}
	return n == 1
}

// oneOfNoun reports whether m is the only unconfirmed count of its noun.
func oneOfNoun(m *claim.Mention, free []*claim.Mention) bool {
	return !slices.ContainsFunc(free, func(o *claim.Mention) bool {
		return o != m && o.Unit == "" && !o.Quantity.Ordinal && o.Quantity.Noun != "" && sameNoun(o.Quantity.Noun, m.Quantity.Noun)
	})
}
