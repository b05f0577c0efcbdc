package story

import (
	"math"
	"slices"

	"github.com/sandarbh/sandarbh/internal/claim"
	"github.com/sandarbh/sandarbh/internal/lang"
)

// farScales is the ratio above which two figures in two units are hardly of one matter: metres of height, kilometres of length.
const farScales = 3

// valueScore is the evidence that two figures are of one matter, or false where scope forbids the comparison.
func (c *comparer) valueScore(x, y mention, fa, fb []*claim.Mention) (float64, ground, bool) {
	p, q := inBase(x.Mention), inBase(y.Mention)
	if c.twoMatters(x, y, p, q) {
		return 0, ground{}, false
	}
	likeness, why := 0.0, ground{}
	ceilings := boundClass(p.Qualifier) == "up to" && boundClass(q.Qualifier) == "up to"
	if x.Unit == y.Unit && pricedBy(x.Mention) == pricedBy(y.Mention) {
		likeness, why = slip(x.Quantity, y.Quantity, x.Sentence.Text, y.Sentence.Text)
	}
	if likeness == 0 && ceilings && p.Unit != "" && tenfold(p.Value, q.Value) {
		likeness, why = 0.3, because("two ceilings, the one ten times the other")
	}
	hard, soft := scopesApart(x.Mention, y.Mention, likeness)
	if hard != "" || c.series(x, y) || partOf(x.Mention, y.Mention) || partOf(y.Mention, x.Mention) {
		return 0, ground{}, false
	}
	against := float64(len(soft))
	if (conditional.MatchString(x.Sentence.Text) || conditional.MatchString(y.Sentence.Text)) && likeness < surelySlipped {
		return 0, ground{}, false
	}
	if excludes(x.Sentence) != excludes(y.Sentence) {
		against++
	}
	for _, on := range []bool{!c.sameBearer(x, y), c.twinForbids(x, y), c.twinForbids(y, x)} {
		if on && likeness < surelySlipped {
			return 0, ground{}, false
		}
		if on {
			against++
		}
	}
	if p.Ordinal && !(x.Scope.Rank && y.Scope.Rank) && !(sameNoun(p.Noun, q.Noun) && numbered(p.Noun)) {
		return 0, ground{}, false // the second phase and the first are two phases
	}
	cross := c.readings[x.reading].Language != c.readings[y.reading].Language
	shared, share := agreement(c.contextOf(x.reading, x.Mention), c.contextOf(y.reading, y.Mention))
	score := min(shared/6, 2.2) + share
	if cross {
		score += min(shared/8, 0.8)
	}
	score -= against * againstEach
	if likeness >= 0.6 || likeness > 0 && p.Unit != "" && lonely(x.Mention, fa) && lonely(y.Mention, fb) || p.Unit == "" && p.Noun != "" && sameNoun(p.Noun, q.Noun) && ratio(p.Value, q.Value) <= 20 && oneOfNoun(x.Mention, fa) && oneOfNoun(y.Mention, fb) {
		score += c.anchored(x.reading, y.reading)
	}
	switch limits := ageLimit(x.Mention) && ageLimit(y.Mention); {
	case limits && ratio(p.Value, q.Value) > 1.5:
		return 0, ground{}, false // from what age on, and until which
	case limits && lonely(x.Mention, fa) && lonely(y.Mention, fb):
		score += 1.4
	}
	sx, sy := x.Scope, y.Scope
	common := false
	for _, m := range append(sx.Attributes[:len(sx.Attributes):len(sx.Attributes)], sx.Measure) {
		common = common || m != "" && (slices.Contains(sy.Attributes, m) || m == sy.Measure)
	}
	switch {
	case common, p.Qualifier == q.Qualifier && bound(p.Qualifier), ceilings:
		score += 0.6
	case len(sx.Attributes) > 0 && len(sy.Attributes) > 0 && p.Unit != "":
		score -= 0.6
	}
	if p.Unit == "" {
		score = c.withNouns(score, x, y, fa, fb, likeness)
	} else {
		if lonely(x.Mention, fa) && lonely(y.Mention, fb) {
			score += 0.7
			if likeness > 0 {
				score += 0.5
			}
		}
		if !commonUnit(p.Unit) {
			score += 0.5
		}
	}
	score += likeness + c.remaining(x, y, fa, fb, likeness)
	if likeness >= surelySlipped && len(digits(x.Quantity.Value)) >= 3 && digits(x.Quantity.Value) != digits(y.Quantity.Value) {
		score += 0.4 // two of three digits or more hardly change places between two matters
	}
	if likeness == 0 {
		if r := ratio(p.Value, q.Value); r > 20 {
			score -= 1
		} else if r > 3 {
			score -= 0.4
		}
	}
	if a, b := c.readings[x.reading].Document, c.readings[y.reading].Document; a != b && a.Publisher != "" && a.Publisher == b.Publisher {
		if likeness < 0.9 || a.Published != b.Published || daily(x.Sentence) || daily(y.Sentence) {
			return 0, ground{}, false // one publisher's two releases are of two matters, unless two digits changed places
		}
		score -= 0.5
	}
	if why.words == "" {
		why = because("two figures for one matter")
	}
	return score, why, true
}

// twoMatters reports two figures that cannot be of one matter, whatever their sentences have in common; p and q are they in the unit
// of their dimension.
func (c *comparer) twoMatters(x, y mention, p, q lang.Quantity) bool {
	written := x.Unit == y.Unit
	switch {
	case p.Unit != q.Unit || p.Ordinal != q.Ordinal || equalIn(p, q, written) || otherGoods(x.Mention, y.Mention) || !written && ratio(p.Value, q.Value) > farScales,
		otherNamed(x.Mention, y.Mention) || otherClock(x.Sentence, y.Sentence) || otherExtent(x.Mention, y.Mention),
		c.otherPeriods(x, y) || p.Ordinal && amongOthers(x.Sentence.Text) != amongOthers(y.Sentence.Text),
		p.Ordinal && c.farApart(x.reading, y.reading), // two editions of one series
		oneLeftOut(x.Mention, y.Mention) || someOfMany(x.Mention, y.Mention) || c.otherOpinion(x, y),
		kindsApart(x.Mention, y.Mention) || !p.Ordinal && c.otherBasis(x, y) || c.otherMember(x.reading, x.Sentence, y.reading, y.Sentence),
		timesCount(x.Mention, y.Mention) || timesCount(y.Mention, x.Mention),
		!p.Ordinal && c.otherPhase(x.reading, x.Sentence, y.reading, y.Sentence),
		sporting(p.Noun) || sporting(q.Noun) || normative(x.Mention) != normative(y.Mention) || c.otherPersons(x, y):
		return true
	}
	return false
}

// withNouns adds to the evidence for two counts what their nouns say.
func (c *comparer) withNouns(score float64, x, y mention, fa, fb []*claim.Mention, likeness float64) float64 {
	p, q := inBase(x.Mention), inBase(y.Mention)
	if x.reading != y.reading && p.Noun != "" && sameNoun(p.Noun, q.Noun) && ratio(p.Value, q.Value) <= 5 && onlyOfNoun(x.Mention, fa) && onlyOfNoun(y.Mention, fb) {
		score += 0.4
	}
	switch {
	case p.Noun != "" && q.Noun != "" && sameNoun(p.Noun, q.Noun):
		score += 1
	case c.countsNamed(x, q.Noun) || c.countsNamed(y, p.Noun) || atPlaces(x.Mention, q.Noun) || atPlaces(y.Mention, p.Noun):
		score += 1
	case (p.Noun == "") != (q.Noun == "") && (shortlyBehind(x.Mention, q.Noun) || shortlyBehind(y.Mention, p.Noun)):
		score += 1
	case inCell(x.Mention, q.Noun) || inCell(y.Mention, p.Noun) || inLabel(x.Mention, q.Noun) || inLabel(y.Mention, p.Noun):
		score += 1.2
	case p.Ordinal && x.Scope.Rank && y.Scope.Rank:
		score += 0.8
	case (p.Noun == "" || q.Noun == "") && likeness > 0.5, likeness >= surelySlipped && len(digits(x.Quantity.Value)) >= 4 && digits(x.Quantity.Value) != digits(y.Quantity.Value):
	case p.Noun == "" || q.Noun == "":
		score -= 1
	default:
		score -= 1.3
	}
	return score
}

// tenfold reports two figures of which one is the other with one nought more or two.
func tenfold(a, b float64) bool {
	r := math.Round(ratio(a, b)*1e6) / 1e6
	return r == 10 || r == 100
}

// sporting reports what is counted in a game, where no two figures are of one matter.
func sporting(noun string) bool {
	switch noun {
	case "ball", "wicket", "goal", "inning", "innings", "match", "run", "over", "six", "four", "fifty", "appearance", "set", "point", "yard", "pass", "rebound", "touchdown":
		return true
	}
	return false
}
