package story

import (
	"github.com/sandarbh/sandarbh/internal/claim"
	"github.com/sandarbh/sandarbh/internal/lang"
)

// Words by which a text says that a figure is high or low without a verb of rising or falling.
var (
	lowWords  = lang.MustCompile(`(?i)\b(?:lowest|(?:year|month|decade|time)[- ]low|record low|all-time low|fewest|least|smallest|worst)\b|सबसे कम|न्यूनतम|निचले स्तर`)
	highWords = lang.MustCompile(`(?i)\b(?:highest|(?:year|month|decade|time)[- ]high|record high|all-time high|most ever|largest ever|best ever|peak)\b|सबसे अधिक|सबसे ज्यादा|सर्वाधिक|अधिकतम|उच्चतम|रिकॉर्ड`)
)

// drift is whether a sentence says that something rose or fell: by its verb, by the figure that it sets another against, by
// a word for the highest or the lowest; and where.
func drift(s *claim.Sentence) (string, lang.Range) {
	if d, at := direction(s); d != "" {
		return d, at
	}
	if d, at := setAgainst(s); d != "" {
		return d, at
	}
	up, down := risen.FindStringIndex(s.Text), fallen.FindStringIndex(s.Text)
	switch {
	case up != nil && down == nil && hasFigure(s):
		return "rise", lang.Range{Start: up[0], End: up[1]}
	case down != nil && up == nil && hasFigure(s):
		return "fall", lang.Range{Start: down[0], End: down[1]}
	}
	low, high := lowWords.FindStringIndex(s.Text), highWords.FindStringIndex(s.Text)
	switch {
	case low != nil && high == nil:
		return "fall", lang.Range{Start: low[0], End: low[1]}
	case high != nil && low == nil:
		return "rise", lang.Range{Start: high[0], End: high[1]}
	}
	return "", lang.Range{}
}

// setAgainst reads "147 lakh tonnes, as against 161 lakh tonnes in the year before".
func setAgainst(s *claim.Sentence) (string, lang.Range) {
	for k := 1; k < len(s.Mentions); k++ {
		a, b := s.Mentions[k-1], s.Mentions[k]
		if !isQuantity(a) || !isQuantity(b) || a.Unit != b.Unit || timeUnit(a.Unit) || !b.Scope.Previous || a.Scope.Previous || a.Quantity.End > b.Quantity.Start || !claimsBefore(s) {
			continue
		}
		at := lang.Range{Start: a.Quantity.Start, End: b.Quantity.End}
		switch {
		case a.Quantity.Value < b.Quantity.Value && !claim.Equal(a.Quantity, b.Quantity):
			return "fall", at
		case a.Quantity.Value > b.Quantity.Value && !claim.Equal(a.Quantity, b.Quantity):
			return "rise", at
		}
	}
	return "", lang.Range{}
}

// claimsBefore reports a sentence that sets its figure against that of an earlier time.
func claimsBefore(s *claim.Sentence) bool { return earlierTime.MatchString(s.Text) }

var earlierTime = lang.MustCompile(`(?i)\b(?:year|month|season|quarter|week) (?:before|earlier|ago)\b|\b(?:last|previous|preceding|earlier) (?:\w+ )?(?:year|month|season|quarter|week|count|census|survey)\b|\b(?:in|of) (?:19|20)\d\d\b|पिछले|गत|बीते`)
