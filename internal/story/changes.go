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

// change is a rise or a fall as a share of what was there before.
type change struct {
	reading  int
	sentence *claim.Sentence
	at       lang.Range
	percent  float64 // below zero for a fall
	coarse   float64 // what its rounding allows
	noun     string  // concept of what is counted, of "300 nests, against 240"
}

// changes sets "from 240 to 300" against the share by which another sentence says that it rose.
func (c *comparer) changes() {
	var pairs, shares []change
	for i, r := range c.readings {
		for _, s := range r.Sentences {
			if p, ok := fromTo(i, s); ok {
				pairs = append(pairs, p)
			} else if p, ok := byShare(i, s); ok {
				shares = append(shares, p)
			}
		}
	}
	for _, p := range pairs {
		best, bestScore := change{}, 0.0
		for _, q := range shares {
			if c.farApart(p.reading, q.reading) || (p.percent < 0) != (q.percent < 0) || c.otherPlaceOrTime(p, q) || p.reading == q.reading || !c.sameMoved(p, q) {
				continue
			}
			shared, share := c.inCommon(cited{p.reading, p.sentence, p.at}, cited{q.reading, q.sentence, q.at})
			least := 7.0
			if c.readings[p.reading].Language != c.readings[q.reading].Language {
				least = 5
			}
			if sameFigure(p.sentence, q.sentence) {
				least -= 3
			}
			if shared < least || share < 0.18 {
				continue
			}
			if math.Abs(p.percent-q.percent) <= max(q.coarse, 0.05*math.Abs(p.percent)) {
				best.sentence = nil // somebody has it right
				break
			}
			if score := shared; score > bestScore {
				best, bestScore = q, score
			}
		}
		if best.sentence == nil {
			continue
		}
		c.addSides(3.9, sandarbh.DiffersDerived, fmt.Sprintf("By how much: %s, or %s?", p.sentence.Text[p.at.Start:p.at.End], best.sentence.Text[best.at.Start:best.at.End]),
			because("%s is %.0f per cent", p.sentence.Text[p.at.Start:p.at.End], math.Abs(p.percent)),
			cited{p.reading, p.sentence, p.at}, cited{best.reading, best.sentence, best.at})
	}
}

// otherPlaceOrTime reports two changes that the places or times of their sentences keep apart: all times of the one that names
// fewer must be among those of the other.
func (c *comparer) otherPlaceOrTime(p, q change) bool {
	if !placesAgree(p.sentence, q.sentence) {
		return true
	}
	a, b := periodsOf(p.sentence), periodsOf(q.sentence)
	if len(a) < len(b) {
		a, b = b, a
	}
	if len(a) != len(b) && (len(b) == 0 || !yearAfterYear(a)) {
		return true
	}
	a, b = b, a
	return slices.ContainsFunc(a, func(d lang.When) bool {
		return !slices.ContainsFunc(b, func(e lang.When) bool { return datesAgree(d, e) })
	})
}

// yearAfterYear reports two times of which the one follows the other: what a rise "in 2025" is against is 2024.
func yearAfterYear(times []lang.When) bool {
	return len(times) == 2 && abs(times[0].From.Year-times[1].From.Year) <= 1
}

// periodsOf are the times that a sentence names, without those that only the day of publication tells.
func periodsOf(s *claim.Sentence) []lang.When {
	var out []lang.When
	for _, d := range s.Dates {
		if !d.Relative && !d.From.IsZero() && !d.InName {
			out = append(out, d)
		}
	}
	return out
}

// sameFigure reports two sentences that both give one figure.
func sameFigure(s, t *claim.Sentence) bool {
	return slices.ContainsFunc(s.Mentions, func(m *claim.Mention) bool {
		return isQuantity(m) && m.Unit != "percent" && slices.ContainsFunc(t.Mentions, func(o *claim.Mention) bool { return isQuantity(o) && confirms(m, o) })
	})
}

// sameMoved reports that what rises by a share is what rises from one figure to another: within one language they share
// most of the words that tell what it is.
func (c *comparer) sameMoved(p, q change) bool {
	if c.readings[p.reading].Language != c.readings[q.reading].Language {
		return true
	}
	if p.noun != "" {
		return slices.Contains(movedThing(q), p.noun)
	}
	a, b := movedThing(p), movedThing(q)
	if h, k := movedHead(p), movedHead(q); h != "" && k != "" && !slices.Contains(b, h) && !slices.Contains(a, k) || k != "" && !slices.Contains(a, k) {
		return false // coffee exports, earnings from the export of coffee
	}
	n := common(a, b)
	return n >= 2 && 2*n >= min(len(a), len(b)) || n == 1 && min(len(a), len(b)) == 1
}

// movedHead is the noun at the head of what rises or falls: of "the number of snow leopards in Spiti" the leopards.
func movedHead(p change) string {
	s := p.sentence
	head := ""
	for _, w := range s.Words {
		if w.Start >= p.at.Start {
			break
		}
		switch {
		case w.Norm == "of" && (head == "number" || head == "count" || head == "total" || head == "figure" || head == "size" || head == "population"):
			head = ""
			continue
		case w.Punct || w.Stop && head != "":
			return head
		case w.Stop || w.Number:
			continue
		case w.Concept == "growth" || w.Concept == "fall":
			return head
		}
		if s.InVerb(w.Range) && head != "" {
			return head
		}
		head = w.Concept
	}
	return head
}

// movedThing are the content words before a change, without words of rising, of time and of figures.
func movedThing(p change) []string {
	var out []string
	for _, w := range contentOf(p.sentence, lang.Range{Start: 0, End: p.at.Start}) {
		if w != "growth" && w != "fall" && !timeWord(w) && w[0] != '#' && !slices.Contains(out, w) {
			out = append(out, w)
		}
	}
	return out
}

// fromTo reads the one "from A to B" of a sentence, or "A से बढ़कर B".
func fromTo(reading int, s *claim.Sentence) (change, bool) {
	var out change
	n := 0
	if slices.ContainsFunc(s.Mentions, func(m *claim.Mention) bool { return isQuantity(m) && m.Unit == "percent" }) {
		return out, false // it says the share itself
	}
	for k := 1; k < len(s.Mentions); k++ {
		a, b := s.Mentions[k-1], s.Mentions[k]
		if !isQuantity(a) || !isQuantity(b) || a.Unit != b.Unit || timeUnit(a.Unit) || a.Unit == "percent" || a.Quantity.Ordinal || b.Quantity.Ordinal || a.Quantity.Value <= 0 || a.Quantity.Value == b.Quantity.Value || a.Quantity.End > b.Quantity.Start {
			continue
		}
		from, ok := movesFrom(s, a, b)
		if !ok {
			continue
		}
		n++
		out = change{reading, s, lang.Range{Start: from, End: b.Quantity.End}, 100 * (b.Quantity.Value/a.Quantity.Value - 1), 0, ""}
		if backwards(s, a, b) {
			out.percent = 100 * (a.Quantity.Value/b.Quantity.Value - 1)
			if a.Quantity.Noun != "" {
				out.noun = claim.Concept(a.Quantity.Noun)
			}
		}
	}
	return out, n == 1
}

// movesFrom reports that a sentence leads from one figure to the next, and where its words for that begin.
func movesFrom(s *claim.Sentence, a, b *claim.Mention) (int, bool) {
	between := strings.ToLower(s.Text[a.Quantity.End:b.Quantity.Start])
	if k := s.WordAt(a.Quantity.Start); norm(s, k-1) == "from" && len(strings.Fields(between)) <= 12 && strings.Contains(between+" ", " to ") && said2(s, "growth", "fall", "from") {
		return s.Words[k-1].Start, true
	}
	if k := s.WordAt(a.Quantity.Start); backwards(s, a, b) && (len(strings.Fields(between)) <= 6 && said2(s, "growth", "fall") || len(strings.Fields(between)) <= 9 && norm(s, s.WordAt(b.Quantity.Start)-1) == "against") {
		return s.Words[max(k-1, 0)].Start, true
	}
	if strings.HasPrefix(strings.TrimSpace(between), "से ") && len(strings.Fields(between)) <= 8 && said2(s, "growth", "fall", "पहुंच") {
		return a.Quantity.Start, true
	}
	return 0, false
}

// backwards reports "rose to 300 from 240", which names the later figure first.
func backwards(s *claim.Sentence, a, b *claim.Mention) bool {
	before := norm(s, s.WordAt(b.Quantity.Start)-1)
	return norm(s, s.WordAt(a.Quantity.Start)-1) == "to" && before == "from" || before == "against" && a.Quantity.Qualifier == "" && b.Quantity.Qualifier == ""
}

// said2 reports a sentence that has one of some concepts or words.
func said2(s *claim.Sentence, words ...string) bool {
	for _, w := range words {
		if said(s, w) || s.HasAny(w) {
			return true
		}
	}
	return false
}

func timeUnit(unit string) bool {
	switch unit {
	case "year", "month", "week", "day", "hour", "minute", "second", "decade":
		return true
	}
	return false
}

var (
	risen  = lang.MustCompile(`(?i)\b(?:went up|gone up|goes up|go up|up by|up (?:about |over |nearly |almost |some )?\d[\d.,]* ?(?:per ?cent|%)|(?:is|are|was|were) up|more than before|higher|rise|rose|risen|increas\w*|grew|grown|growth|climb\w*|jump\w*|surg\w*|swell\w*|swollen|expand\w*|gain\w*)\b|बढ़|वृद्धि|इजाफा|इजाफ़ा`)
	fallen = lang.MustCompile(`(?i)\b(?:went down|gone down|goes down|down by|down (?:about |over |nearly |almost |some )?\d[\d.,]* ?(?:per ?cent|%)|lower|fewer|less|fall|fell|fallen|drop\w*|declin\w*|decreas\w*|shrank|shrunk|cut|reduc\w*|dip\w*|slid|slump\w*|plung\w*)\b|घट|गिर|कमी`)
	times  = lang.MustCompile(`(?i)\b(?:has|have|had|was|were|is|are|almost|nearly)? ?(doubled|trebled|tripled|quadrupled|halved)\b|(दोगुन[ाीे]|दुगुन[ाीे]|तिगुन[ाीे]|तीन गुन[ाीे]|आध[ाीे] रह)`)
)

// byShare reads the one share by which a sentence says that something rose or fell.
func byShare(reading int, s *claim.Sentence) (change, bool) {
	if m := times.FindStringSubmatchIndex(s.Text); m != nil {
		word := span(s.Text, m, 1) + span(s.Text, m, 2)
		p := map[string]float64{"doubled": 100, "trebled": 200, "tripled": 200, "quadrupled": 300, "halved": -50}[strings.ToLower(word)]
		switch {
		case p != 0:
		case strings.HasPrefix(word, "तिगु"), strings.HasPrefix(word, "तीन"):
			p = 200
		case strings.HasPrefix(word, "आध"):
			p = -50
		default:
			p = 100
		}
		return change{reading, s, lang.Range{Start: m[0], End: m[1]}, p, 0.15 * math.Abs(p), ""}, true
	}
	up, down := risen.MatchString(s.Text), fallen.MatchString(s.Text)
	if up == down {
		return change{}, false
	}
	var out change
	n := 0
	for _, m := range s.Mentions {
		if !isQuantity(m) || m.Unit != "percent" || m.Scope.Part {
			continue
		}
		n++
		out = change{reading, s, m.Quantity.Range, m.Quantity.Value, max(m.Quantity.Step, 1), ""}
		if bound(m.Quantity.Qualifier) || m.Quantity.Qualifier != "" {
			out.coarse = 0.15*m.Quantity.Value + 2
		}
		if !besideMove(s, m.Quantity.Range) {
			return change{}, false
		}
	}
	if down {
		out.percent = -out.percent
	}
	return out, n == 1
}

// besideMove reports a share that a word of rising or falling stands close to: "by 12 per cent", "12 per cent more".
func besideMove(s *claim.Sentence, at lang.Range) bool {
	near := s.Text[max(0, at.Start-60):min(len(s.Text), at.End+40)]
	return risen.MatchString(near) || fallen.MatchString(near)
}
