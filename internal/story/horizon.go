package story

import (
	"fmt"
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/claim"
	"github.com/sandarbh/sandarbh/internal/lang"
)

// withinYears is a time told by how long it takes from the year that a text speaks of.
var withinYears = lang.MustCompile(`(?i)\b(?:with)?in (?:the )?(?:(?:next|coming|following) )?(one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) years?(?: time)?\b|\b(?:over|by) the next (two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) years\b`)

// horizons shows that two sources give one time of one figure in two ways: "within the next two years" after a figure of
// 2025-26, "by 2027-28". It is no disagreement, but a reader must count to see that; what does not come out even is left
// to the year from which somebody else counted.
func (c *comparer) horizons() {
	for i, r := range c.readings {
		for _, x := range r.Mentions {
			span, years := c.spanOf(x)
			base, ok := baseYear(r, x)
			if years == 0 || !ok {
				continue
			}
			for j := range c.readings {
				if j != i && c.farApart(i, j) {
					continue
				}
				if y, when := c.sameFigureBy(i, j, x, base.From.Year+years); y != nil {
					c.addSides(1.1, sandarbh.Variant, fmt.Sprintf("Time of %s: %s, or %s", words(r, x.Span), x.Sentence.Text[span.Start:span.End], y.Sentence.Text[when.Start:when.End]),
						because("the same, worked out: %s + %d years = %s", financial(base.From.Year), years, financial(when.From.Year)),
						cited{i, x.Sentence, span}, cited{j, y.Sentence, when.Range})
					break
				}
			}
		}
	}
}

// spanOf is the number of years that a sentence gives for a figure that is to come, and where.
func (c *comparer) spanOf(m *claim.Mention) (lang.Range, int) {
	if !isQuantity(m) || m.Quantity.Unit == "" || m.Quantity.Unit == "year" {
		return lang.Range{}, 0
	}
	k := withinYears.FindStringSubmatchIndex(m.Sentence.Text)
	if k == nil || !projected.MatchString(m.Sentence.Text) && !targeted.MatchString(m.Sentence.Text) {
		return lang.Range{}, 0
	}
	n := span(m.Sentence.Text, k, 1) + span(m.Sentence.Text, k, 2)
	return lang.Range{Start: k[0], End: k[1]}, countWord(strings.ToLower(n))
}

// baseYear is the one financial year that a sentence or the one before it names, from which its span counts.
func baseYear(r *claim.Reading, m *claim.Mention) (lang.When, bool) {
	at := slices.Index(r.Sentences, m.Sentence)
	for _, s := range r.Sentences[max(0, at-1) : at+1] {
		if years := fiscalYears(s); len(years) > 0 {
			return years[0], len(years) == 1
		}
	}
	return lang.When{}, false
}

func fiscalYears(s *claim.Sentence) []lang.When {
	var out []lang.When
	for _, d := range s.Dates {
		if d.Precision == "fiscal year" && !d.Relative {
			out = append(out, d)
		}
	}
	return out
}

// sameFigureBy finds the figure of x again, for the financial year that begins in the given one.
func (c *comparer) sameFigureBy(i, j int, x *claim.Mention, year int) (*claim.Mention, lang.When) {
	for _, y := range c.readings[j].Mentions {
		if y.Sentence == x.Sentence || !isQuantity(y) || y.Quantity.Unit != x.Quantity.Unit || y.Quantity.Value != x.Quantity.Value {
			continue
		}
		for _, d := range fiscalYears(y.Sentence) {
			if d.From.Year != year || d.Start < y.Quantity.Start {
				continue
			}
			if shared, _ := agreement(c.contextOf(i, x), c.contextOf(j, y)); shared >= 1.5 {
				return y, d
			}
		}
	}
	return nil, lang.When{}
}

// financial writes a financial year: 2027-28.
func financial(begins int) string { return fmt.Sprintf("%d-%02d", begins, (begins+1)%100) }
