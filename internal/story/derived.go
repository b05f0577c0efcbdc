package story

import (
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/claim"
	"github.com/sandarbh/sandarbh/internal/lang"
)

// derived finds sides that must be worked out: parts against their total, an anniversary against a founding year.
func (c *comparer) derived() {
	c.sums()
	c.ofThese()
	c.products()
	c.changes()
	c.anniversaries()
}

// sums sets the parts that one sentence lists against a total.
func (c *comparer) sums() {
	for i, r := range c.readings {
		for _, s := range r.Sentences {
			if s.HasAny("comprising", "including", "out") || strings.Contains(s.Text, "of which") {
				continue // parts of a whole that the sentence itself names
			}
			if s.HasAny("average", "averaged", "while", "against", "compared", "increased", "rose", "from", "taking", "remained", "additional", "further", "another", "notably", "particularly", "especially", "mbps", "each", "restricting", "औसत") {
				continue // rates, or points of a series: nothing to add up
			}
			for _, parts := range partLists(s) {
				if listed(s, parts) {
					c.totalsOf(i, s, parts)
				}
			}
		}
	}
}

var partsOf = lang.MustCompile(`(?i)^(?:of|out of|among) (?:these|them|the total|those)\b`)

// ofThese sets the parts that a sentence names "of these" against the figure of the sentence before: they may be fewer, not more.
func (c *comparer) ofThese() {
	for i, r := range c.readings {
		for k, s := range r.Sentences {
			if k == 0 || !partsOf.MatchString(s.Text) {
				continue
			}
			var parts []*claim.Mention
			sum := 0.0
			for _, m := range s.Mentions {
				if isQuantity(m) && !m.Quantity.Ordinal {
					parts = append(parts, m)
					sum += m.Quantity.Value
				}
			}
			if len(parts) < 2 || s.HasAny("each", "also", "both") {
				continue
			}
			var total *claim.Mention
			for _, m := range r.Sentences[k-1].Mentions {
				if isQuantity(m) && m.Unit == "" && !m.Quantity.Ordinal {
					if total != nil {
						total = nil
						break
					}
					total = m
				}
			}
			if total == nil || slices.ContainsFunc(parts, func(p *claim.Mention) bool { return p.Quantity.Value == total.Quantity.Value }) || !parallel(s, parts, total) {
				continue
			}
			if sum <= total.Quantity.Value || total.Quantity.Qualifier != "" || sum > 2*total.Quantity.Value {
				continue
			}
			at := lang.Range{Start: parts[0].Quantity.Start, End: parts[len(parts)-1].Quantity.End}
			c.addSides(4, sandarbh.DiffersDerived, fmt.Sprintf("The total of the parts: %v or %v?", sum, total.Quantity.Value), because("the parts make %v, more than the whole of %v", sum, total.Quantity.Value),
				cited{i, s, at}, cited{i, total.Sentence, total.Quantity.Range})
		}
	}
}

// parallel reports parts that one turn of phrase names: "31 are of judicial members and 42 of administrative members".
func parallel(s *claim.Sentence, parts []*claim.Mention, total *claim.Mention) bool {
	for k, p := range parts {
		q := p.Quantity
		if p.Unit != "" || q.Qualifier != "" || q.Noun != "" && !sameNoun(q.Noun, total.Quantity.Noun) && !of(s, q.End) {
			return false
		}
		if k == 0 {
			continue
		}
		for _, v := range lang.FiniteVerbs(s.Text[parts[k-1].Quantity.End:q.Start]) {
			switch s.Text[parts[k-1].Quantity.End+v.Start : parts[k-1].Quantity.End+v.End] {
			case "are", "were", "is", "was":
			default:
				return false
			}
		}
	}
	return true
}

// of reports a figure that a form of "be", "of", "from" or "in" follows.
func of(s *claim.Sentence, end int) bool {
	switch norm(s, s.WordAt(end)) {
	case "are", "were", "is", "was", "of", "from", "in", "belong":
		return true
	}
	return false
}

// partLists groups the quantities of a sentence that have one unit and stand each beside another name.
func partLists(s *claim.Sentence) [][]*claim.Mention {
	byUnit := map[string][]*claim.Mention{}
	var units []string
	for _, m := range s.Mentions {
		if !isQuantity(m) || m.Quantity.Ordinal || m.Quantity.Qualifier != "" || m.Scope.Previous || !besideName(m) || m.Unit == "" && bearerNoun(m.Quantity.Noun) || m.Quantity.Unit == "percent" || m.Quantity.Upper != m.Quantity.Value || m.Quantity.Value <= 0 {
			continue
		}
		u := m.Quantity.Unit
		if byUnit[u] == nil {
			units = append(units, u)
		}
		byUnit[u] = append(byUnit[u], m)
	}
	var out [][]*claim.Mention
	for _, u := range units {
		if l := byUnit[u]; len(l) >= 2 && len(l) <= 12 && (u != "" || oneNoun(l) || noNoun(l)) {
			out = append(out, l)
		}
	}
	return out
}

// listed reports parts that one verb governs: "Kerala receives Rs 30 crore, Goa Rs 20 crore and Assam what is left".
// Where a verb of its own stands before each, they may overlap: bills passed by one House, bills passed by the other.
func listed(s *claim.Sentence, parts []*claim.Mention) bool {
	verbs := s.Verbs()
	for k := 1; k < len(parts); k++ {
		from, to := parts[k-1].Quantity.End, parts[k].Quantity.Start
		if from > to {
			return false
		}
		between := s.Text[from:to]
		if !strings.ContainsAny(between, ",;&+") && !strings.Contains(between, " and ") && !strings.Contains(between, " और ") && !strings.Contains(between, " तथा ") {
			return false
		}
		if k == 1 && len(parts) > 2 && sharedVerb.MatchString(between) {
			continue // "Rs 40 crore has been approved for Goa, Rs 30 crore for Assam and Rs 20 crore for Tripura"
		}
		if lang.IsASCII(lang.Fold(between)) && slices.ContainsFunc(verbs, func(v lang.Range) bool { return v.Start >= from && v.End <= to }) {
			return false
		}
	}
	return true
}

// sharedVerb is a passive right behind the first figure of a list, which goes for all.
var sharedVerb = lang.MustCompile(`^ (?:has been|have been|was|were|is|are|will be) \p{L}+ (?:for|to|in) `)

// onlyFigure reports the one count or sum of its sentence.
func onlyFigure(t *claim.Mention) bool {
	return !slices.ContainsFunc(t.Sentence.Mentions, func(m *claim.Mention) bool {
		return m != t && isQuantity(m) && m.Unit == t.Unit && !m.Quantity.Ordinal && m.Quantity.Value > 12
	})
}

// partsCount reports parts that follow the name of what they count: "of the new seats, 80 go to Kota and 60 to Pali".
func partsCount(s *claim.Sentence, parts []*claim.Mention, noun string) bool {
	return slices.ContainsFunc(s.Words, func(w claim.Word) bool {
		return w.End <= parts[0].Quantity.Start && !w.Stop && !w.Punct && w.Concept != "" && sameNoun(lang.HeadNoun(w.Norm), noun)
	})
}

// rivals reports a total that stands in a list of its own: three totals of three classes.
func rivals(t *claim.Mention) bool {
	n := 0
	for _, m := range t.Sentence.Mentions {
		if m != t && isQuantity(m) && m.Unit == t.Unit && (t.Unit != "" || m.Quantity.Noun == t.Quantity.Noun) {
			n++
		}
	}
	return n > 0
}

// otherBearers reports a total of one thing and parts of another, by the label before each.
func otherBearers(t *claim.Mention, parts []*claim.Mention, s *claim.Sentence) bool {
	if s.Label != "" && t.Sentence.Label != "" && s.Label != t.Sentence.Label {
		return true
	}
	return parts[0].Unit != "" && t.Quantity.Noun != "" && parts[0].Quantity.Noun != "" && !sameNoun(t.Quantity.Noun, parts[0].Quantity.Noun)
}

// oneNoun reports counts of one thing, though the noun may be left out after the first.
func oneNoun(l []*claim.Mention) bool {
	noun := ""
	for _, m := range l {
		n := m.Quantity.Noun
		switch {
		case n == "":
		case noun == "":
			noun = n
		case !sameNoun(noun, n):
			return false
		}
	}
	return noun != ""
}

// bearerNoun reports what a list gives things to, which it counts beside them: three States.
func bearerNoun(noun string) bool {
	switch claim.Concept(noun) {
	case "state", "district", "city", "village", "country", "block", "zone", "division", "campus", "phase", "year":
		return true
	}
	return false
}

// noNoun reports bare counts, whose noun stands before the list if anywhere.
func noNoun(l []*claim.Mention) bool {
	return !slices.ContainsFunc(l, func(m *claim.Mention) bool { return m.Quantity.Noun != "" })
}

// besideName reports a figure with a name close by: a part belongs to someone or somewhere.
func besideName(m *claim.Mention) bool {
	k := slices.IndexFunc(m.Sentence.Words, func(w claim.Word) bool { return w.End > m.Quantity.Start })
	for i := max(0, k-4); i < min(len(m.Sentence.Words), k+8); i++ {
		if w := m.Sentence.Words[i]; w.Name || i < k && !lang.IsASCII(w.Norm) {
			return true
		}
	}
	return false
}

// totalsOf looks for a figure that calls itself the total of parts and is not.
func (c *comparer) totalsOf(i int, s *claim.Sentence, parts []*claim.Mention) {
	var sum, largest float64
	for _, p := range parts {
		sum += p.Quantity.Value
		largest = max(largest, p.Quantity.Value)
	}
	unit := parts[0].Quantity.Unit
	names := map[string]bool{}
	for _, w := range s.Words {
		if w.Name || len(s.Places) > 0 {
			names[w.Concept] = true
		}
	}
	for j, r := range c.readings {
		for _, t := range r.Mentions {
			if !isQuantity(t) || t.Scope.Previous || t.Sentence == s || i == j && abs(t.Sentence.Index-s.Index) > 3 || holdsSum(parts) || c.series(mention{parts[0], i}, mention{t, j}) || t.Quantity.Unit != unit || t.Quantity.Value <= largest || t.Quantity.Value > 3*sum {
				continue
			}
			step := max(t.Quantity.Step, parts[0].Quantity.Step)
			if math.Abs(sum-t.Quantity.Value) <= step*float64(len(parts)) && step < sum/20 || claim.Equal(t.Quantity, lang.Quantity{Value: sum, Upper: sum, Step: parts[0].Quantity.Step, Qualifier: t.Quantity.Qualifier}) {
				continue
			}
			// A total that the parts' own document gives elsewhere, too, is not a matter of addition.
			shared, _ := agreement(c.contextOf(i, parts[0]), c.contextOf(j, t))
			common := 0
			for _, w := range t.Sentence.Words {
				if (w.Name || len(t.Sentence.Places) > 0) && names[w.Concept] && !w.Stop && len(w.Concept) > 2 {
					common++
				}
			}
			whole := inAll.MatchString(t.Sentence.Text) && onlyFigure(t) || together(t.Sentence) && nearTotal(t)
			if !whole || common < 2 && !exhaustive(s) || shared < 4 {
				continue
			}
			if rivals(t) || otherBearers(t, parts, s) {
				continue
			}
			if unit == "" && t.Quantity.Noun == "" && slices.ContainsFunc(t.Sentence.Words, func(w claim.Word) bool {
				return !w.Stop && w.Concept != "" && w.End <= t.Quantity.Start && oneNoun(parts) && sameNoun(lang.HeadNoun(w.Norm), parts[0].Quantity.Noun)
			}) && inAll.MatchString(t.Sentence.Text[t.Quantity.End:]) {
				// "homes in three towns have one, 1,150 in all"
			} else if unit == "" && (t.Quantity.Noun == "" || !partsCount(s, parts, t.Quantity.Noun) && !slices.ContainsFunc(parts, func(p *claim.Mention) bool {
				return p.Quantity.Noun != "" && sameNoun(p.Quantity.Noun, t.Quantity.Noun)
			})) {
				continue
			}
			var terms []string
			for _, p := range parts {
				terms = append(terms, s.Text[p.Quantity.Start:p.Quantity.End])
			}
			at := lang.Range{Start: parts[0].Quantity.Start, End: parts[len(parts)-1].Quantity.End}
			c.addSides(4.2, sandarbh.DiffersDerived, fmt.Sprintf("The total of the parts: %s or %s?", plainNumber(sum, parts[0], s.Text), t.Sentence.Text[t.Quantity.Start:t.Quantity.End]),
				because("%s make %s, not %s", strings.Join(terms, " + "), plainNumber(sum, parts[0], s.Text), t.Sentence.Text[t.Quantity.Start:t.Quantity.End]),
				cited{i, s, at}, cited{j, t.Sentence, t.Quantity.Range})
			return
		}
	}
}

// holdsSum reports a list that ends with its own total.
func holdsSum(parts []*claim.Mention) bool {
	if len(parts) < 3 {
		return false
	}
	var sum float64
	for _, p := range parts[:len(parts)-1] {
		sum += p.Quantity.Value
	}
	last := parts[len(parts)-1].Quantity
	return math.Abs(sum-last.Value) <= max(last.Step, sum*1e-3)
}

// plainNumber writes a sum in the scale of one of its parts.
func plainNumber(sum float64, part *claim.Mention, text string) string {
	shown := text[part.Quantity.Number.Start:part.Quantity.Number.End]
	n, err := strconv.ParseFloat(strings.ReplaceAll(shown, ",", ""), 64)
	if err != nil || n == 0 {
		return strconv.FormatFloat(sum, 'f', -1, 64)
	}
	v := strconv.FormatFloat(math.Round(sum/(part.Quantity.Value/n)*1000)/1000, 'f', -1, 64)
	return strings.Replace(text[part.Quantity.Start:part.Quantity.End], shown, v, 1)
}

func together(s *claim.Sentence) bool {
	return s.HasAny("together", "total", "totalling", "totaling", "altogether", "combined", "overall", "sum", "कुल", "मिलाकर", "aggregate", "jointly") || inAll.MatchString(s.Text) || strings.Contains(s.Text, "all three") || strings.Contains(s.Text, "all four")
}

var inAll = lang.MustCompile(`(?i)\b(?:in all|between them|among them|all told|put together|taken together|adds? up to|adding up to|sums? to|comes? to|came to|makes? it|all (?:three|four|five|six)|the (?:three|four|five|six|seven) (?:of them|States|districts|cities|campuses|sites|centres|companies|units)) ?|सब मिलाकर|मिलकर`)

// nearTotal reports a figure between which and the word "total" or "together" no other figure stands.
func nearTotal(t *claim.Mention) bool {
	s := t.Sentence
	for _, w := range s.Words {
		switch w.Norm {
		case "together", "total", "totalling", "totaling", "altogether", "combined", "overall", "sum", "कुल", "मिलाकर", "aggregate", "jointly", "all":
		default:
			continue
		}
		from, to := min(w.Start, t.Quantity.End), max(w.End, t.Quantity.Start)
		if !slices.ContainsFunc(s.Mentions, func(m *claim.Mention) bool {
			return m != t && isQuantity(m) && m.Quantity.Start >= from && m.Quantity.End <= to
		}) {
			return true
		}
	}
	return false
}

func exhaustive(s *claim.Sentence) bool {
	return strings.Contains(s.Text, "no other") || strings.Contains(s.Text, "respectively") || s.HasAny("remaining", "rest", "only", "शेष", "केवल")
}

// anniversaries sets "75 years of ties" against the year in which the ties began.
func (c *comparer) anniversaries() {
	type span struct {
		reading int
		m       *claim.Mention
		year    int // in which it is marked
		begin   int // the year that the span implies
	}
	var spans []span
	for i, r := range c.readings {
		for _, m := range r.Mentions {
			if !isQuantity(m) {
				continue
			}
			q, s := m.Quantity, m.Sentence
			years := q.Unit == "year" && !q.Ordinal && q.Qualifier == "" && marks(s)
			ordinal := q.Ordinal && follows(s, q.End, "anniversary", "year", "birth", "foundation", "वर्षगांठ", "सालगिरह")
			if q.Value < 5 || q.Value > 300 || !years && !ordinal || strings.HasSuffix(strings.ToLower(strings.TrimSpace(s.Text[:q.Start])), "first") {
				continue
			}
			year := r.Document.Published.Year
			for _, d := range s.Dates {
				if !d.Relative && d.From.Year > 1900 && (d.Precision == "year" || d.Precision == "day") && (year == 0 || abs(d.From.Year-year) <= 1) {
					year = d.From.Year
				}
			}
			if year == 0 {
				continue // nothing says when it was marked
			}
			n := int(q.Value)
			if ordinal && !follows(s, q.End, "anniversary", "birth", "वर्षगांठ", "सालगिरह") {
				n-- // in its 75th year: 74 are complete
			}
			spans = append(spans, span{i, m, year, year - n})
		}
	}
	for i, r := range c.readings {
		if r.Document.Published.IsZero() {
			continue
		}
		for _, s := range r.Sentences {
			for _, w := range s.Words {
				if n := jubilee(s, w); n > 0 && s.Field == "" {
					m := &claim.Mention{Sentence: s, Quantity: lang.Quantity{Range: w.Range, Value: float64(n), Unit: "year"}, Clause: allOf(s)}
					spans = append(spans, span{i, m, r.Document.Published.Year, r.Document.Published.Year - n})
				}
			}
		}
	}
	for _, x := range spans {
		for j, r := range c.readings {
			for _, y := range r.Mentions {
				if y.Kind != sandarbh.ClaimDate || attributive(y) || y.Sentence == x.m.Sentence || y.Day.Relative {
					continue
				}
				began := y.Day.From.Year
				off := began - x.begin
				if y.Day.Precision == "fiscal year" || began > r.Document.Published.Year-5 && !r.Document.Published.IsZero() || off == 0 || off == 1 || off == -1 || abs(off) > 40 {
					continue
				}
				switch c.happenedOn(mention{y, j}) {
				case "establish", "enact", "start", "sign", "join", "born", "inaugurate":
				default:
					if !firstTime.MatchString(y.Sentence.Text) {
						continue
					}
				}
				shared, share := agreement(c.contextOf(x.reading, x.m), c.contextOf(j, y))
				if shared < 6 || share < 0.25 {
					continue
				}
				// A sentence that names the year which the span leads back to settles it.
				if slices.ContainsFunc([]int{x.reading, j}, func(k int) bool {
					return slices.ContainsFunc(c.readings[k].Mentions, func(z *claim.Mention) bool {
						return z.Kind == sandarbh.ClaimDate && z.Sentence != x.m.Sentence && abs(z.Day.From.Year-x.begin) <= 1
					})
				}) {
					continue
				}
				// So does a third one that bears the arithmetic out.
				if slices.ContainsFunc(c.readings[x.reading].Mentions, func(z *claim.Mention) bool {
					return z.Kind == sandarbh.ClaimDate && z.Day.From.Year == began && x.reading != j
				}) {
					continue
				}
				c.addSides(3.8, sandarbh.DiffersDerived, fmt.Sprintf("%s: %d, or %d as worked out?", claim.Matter(r, y), began, x.begin),
					because("worked out: %s, marked in %d, leads back to %d, not to %d", x.m.Sentence.Text[x.m.Quantity.Start:x.m.Quantity.End], x.year, x.begin, began),
					cited{x.reading, x.m.Sentence, x.m.Quantity.Range}, cited{j, y.Sentence, y.Day.Range})
			}
		}
	}
}

// firstTime tells of the beginning of what has been held, published or played ever since.
var firstTime = lang.MustCompile(`(?i)\bfirst (?:held|published|played|staged|run|printed|appeared|sung|performed|lit|awarded|given|edition|issue)\b|\bfor the first time\b|पहली बार`)

// jubilee is the number of years of a named anniversary.
func jubilee(s *claim.Sentence, w claim.Word) int {
	switch w.Norm {
	case "centenary", "शताब्दी":
		return 100
	case "bicentenary", "bicentennial":
		return 200
	case "sesquicentennial":
		return 150
	}
	before := strings.ToLower(strings.TrimRight(s.Text[:w.Start], " "))
	if w.Norm == "jubilee" {
		switch {
		case strings.HasSuffix(before, "silver"):
			return 25
		case strings.HasSuffix(before, "golden"):
			return 50
		case strings.HasSuffix(before, "platinum"):
			return 75
		}
	}
	return 0
}

// marks reports a sentence that celebrates or completes a span of years.
func marks(s *claim.Sentence) bool {
	return s.HasAny("celebrating", "celebrate", "celebrates", "celebrated", "mark", "marks", "marked", "marking", "completes", "completed", "completing", "complete", "anniversary", "commemorate", "commemorating", "turns", "turned", "old", "पूरे", "जश्न")
}

func follows(s *claim.Sentence, end int, words ...string) bool {
	n := 0
	for _, w := range s.Words {
		if w.Start < end {
			continue
		}
		if slices.Contains(words, w.Norm) {
			return true
		}
		if n++; n >= 3 {
			return false
		}
	}
	return false
}
