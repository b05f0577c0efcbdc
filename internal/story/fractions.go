package story

import (
	"fmt"
	"math"
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/claim"
	"github.com/sandarbh/sandarbh/internal/lang"
)

// fraction is a share that a sentence writes in words: "half the price", "two-thirds of the seats", "three in five homes".
type fraction struct {
	reading  int
	sentence *claim.Sentence
	at       lang.Range
	percent  float64
	of       []string // concepts of what it is a share of
}

var fractionWords = lang.MustCompile(`(?i)\b(half|halves)(?: of)? (?:the|its|their|his|her|all|that|this|them|these|those|it|[A-Z][a-z]+(?:’s|'s))\b|\b(?:(one|two|three|four|a)[- ])(third|thirds|quarter|quarters|fourth|fourths|fifth|fifths|sixth|tenth|tenths)(?: of)? (?:the|its|their|his|her|all|that|this|them|it)\b|\b(one|two|three|four|five|six|seven|eight|nine) (?:in|out of|of)(?: every)? (two|three|four|five|six|seven|eight|nine|ten)\b|(आध[ाीे]|एक तिहाई|दो तिहाई|एक चौथाई|तीन चौथाई|चौथाई|तिहाई|पाँचवां हिस्सा)`)

var fractionParts = map[string]float64{"third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "sixth": 6, "tenth": 10}

// fractionsIn lists the shares that a sentence writes in words, with what they are shares of.
func fractionsIn(reading int, s *claim.Sentence) []fraction {
	var out []fraction
	for _, m := range fractionWords.FindAllStringSubmatchIndex(s.Text, -1) {
		low := func(group int) string { return strings.ToLower(span(s.Text, m, group)) }
		p := 0.0
		switch {
		case low(1) != "":
			p = 50
		case low(3) != "":
			n := 1.0
			if w := low(2); w != "a" {
				n = float64(countWord(w))
			}
			p = 100 * n / fractionParts[strings.TrimSuffix(low(3), "s")]
		case low(4) != "":
			p = 100 * float64(countWord(low(4))) / float64(countWord(low(5)))
		case strings.HasPrefix(low(6), "आध"):
			p = 50
		case low(6) == "दो तिहाई":
			p = 200. / 3
		case strings.HasSuffix(low(6), "तिहाई"):
			p = 100. / 3
		case low(6) == "तीन चौथाई":
			p = 75
		case strings.HasSuffix(low(6), "चौथाई"):
			p = 25
		default:
			p = 20
		}
		if p > 0 && p < 100 {
			at := lang.Range{Start: m[0], End: m[1]}
			out = append(out, fraction{reading, s, at, p, shareOf(s, at.End)})
		}
	}
	return out
}

// roundedShare is by how many points a share in words may be off the per cent that it stands for: "nine in ten" for 91.
const roundedShare = 2

// inWords reports a per cent that another document writes in words.
func (c *comparer) inWords(m *claim.Mention, reading int) bool {
	return isQuantity(m) && m.Unit == "percent" && slices.ContainsFunc(c.readings[reading].Sentences, func(s *claim.Sentence) bool {
		return slices.ContainsFunc(fractionsIn(reading, s), func(f fraction) bool { return math.Abs(f.percent-m.Quantity.Value) <= roundedShare })
	})
}

// shareOf are the first two content words after a share: "half the price of a pump" is of the price, "60 per cent of the
// towers" of the towers.
func shareOf(s *claim.Sentence, from int) []string {
	var out []string
	for i := s.WordAt(from); i < len(s.Words) && len(out) < 2; i++ {
		w := s.Words[i]
		if w.Punct {
			break
		}
		if w.Stop || w.Number {
			if len(out) > 0 {
				break
			}
			continue
		}
		out = append(out, w.Concept)
	}
	return out
}

// wholeOf are the words of what a per cent is of, behind it or in a phrase before: "of the homes that applied, 40 per cent".
func (c *comparer) wholeOf(s *claim.Sentence, m *claim.Mention) []string {
	if k := s.WordAt(m.Quantity.End); norm(s, k) == "of" {
		return shareOf(s, m.Quantity.End)
	}
	if of := lastOf.FindAllStringIndex(s.Text[:m.Quantity.Start], -1); len(of) > 0 {
		return shareOf(s, of[len(of)-1][1])
	}
	return shareOf(s, m.Quantity.End)
}

var lastOf = lang.MustCompile(`(?:^|[.,;:] )(?:Of|of|Among|among|Out of) (?:the |its |all |those |these )`)

// fractions sets a share in words against the per cent of another document, of the same thing.
func (c *comparer) fractions() {
	var worded, figured []fraction
	for i, r := range c.readings {
		for _, s := range r.Sentences {
			worded = append(worded, fractionsIn(i, s)...)
			for _, m := range s.Mentions {
				if isQuantity(m) && m.Unit == "percent" && m.Quantity.Upper == m.Quantity.Value && !bound(m.Quantity.Qualifier) {
					figured = append(figured, fraction{i, s, m.Quantity.Range, m.Quantity.Value, c.wholeOf(s, m)})
				}
			}
		}
	}
	worked := c.ratios()
	all := slices.Concat(worded, figured, worked)
	for _, x := range worked {
		for _, y := range slices.Concat(worded, figured) {
			if x.reading != y.reading && !c.farApart(x.reading, y.reading) && math.Abs(x.percent-y.percent) >= 8 && c.ofWhole(x, y) {
				c.addSides(3.3, sandarbh.DiffersDerived, fmt.Sprintf("Share: %s or %s?", x.sentence.Text[x.at.Start:x.at.End], y.sentence.Text[y.at.Start:y.at.End]),
					because("worked out, %s is %.0f per cent", x.sentence.Text[x.at.Start:x.at.End], x.percent), cited{x.reading, x.sentence, x.at}, cited{y.reading, y.sentence, y.at})
				break
			}
		}
	}
	for _, x := range worded {
		for _, y := range all {
			if x.reading == y.reading || c.farApart(x.reading, y.reading) || math.Abs(x.percent-y.percent) < 8 || !c.oneShare(x, y) {
				continue
			}
			// A document that has both shares, or one like the other's, speaks of another thing.
			if slices.ContainsFunc(all, func(z fraction) bool {
				return z.reading == y.reading && math.Abs(z.percent-x.percent) < 6 || z.reading == x.reading && math.Abs(z.percent-y.percent) < 6
			}) {
				continue
			}
			c.addSides(3.2, sandarbh.DiffersValue, fmt.Sprintf("Share: %s or %s?", x.sentence.Text[x.at.Start:x.at.End], y.sentence.Text[y.at.Start:y.at.End]), because("two shares of one whole"),
				cited{x.reading, x.sentence, x.at}, cited{y.reading, y.sentence, y.at})
			break
		}
	}
}

// oneShare reports two shares of one whole, told alike.
func (c *comparer) oneShare(x, y fraction) bool {
	if len(x.of) == 0 || len(y.of) == 0 || !slices.ContainsFunc(x.of, func(w string) bool { return slices.Contains(y.of, w) }) && !sameNoun(x.of[0], y.of[0]) {
		return false
	}
	if len(x.sentence.Said) > 0 && len(y.sentence.Said) > 0 {
		return false // each side has its own count
	}
	if !placesAgree(x.sentence, y.sentence) || x.sentence.HasAny("women", "men") != y.sentence.HasAny("women", "men") {
		return false
	}
	shared, share := c.inCommon(cited{x.reading, x.sentence, x.at}, cited{y.reading, y.sentence, y.at})
	return shared >= 6-3*c.anchored(x.reading, y.reading) && share >= 0.25
}
