package story

import (
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/claim"
	"github.com/sandarbh/sandarbh/internal/lang"
)

// internalScore is the evidence that two figures of one document are of one matter: more than between documents,
// since a text seldom gives the same figure twice and often gives two of a kind.
const internalScore = 2.9

// internal finds a document that contradicts itself: the lead against the fact box, the title against the text.
func (c *comparer) internal() {
	for i, r := range c.readings {
		before := len(c.rows)
		silent := map[*claim.Sentence]bool{} // whose figures contradict nothing; asked once, for a long paper has 100,000 pairs of figures
		for _, m := range r.Mentions {
			if _, asked := silent[m.Sentence]; !asked {
				silent[m.Sentence] = inTable(m.Sentence) || corrected(m.Sentence)
			}
		}
		for a := range r.Mentions {
			for b := a + 1; b < len(r.Mentions); b++ {
				x, y := r.Mentions[a], r.Mentions[b]
				if x.Sentence == y.Sentence || isQuantity(x) != isQuantity(y) {
					continue
				}
				if !isQuantity(x) {
					c.internalDate(i, x, y)
				} else if !silent[x.Sentence] && !silent[y.Sentence] {
					c.internalValue(i, x, y)
				}
			}
		}
		if len(c.rows) > before+3 {
			c.rows = c.rows[:before] // so many are a table of like rows
		}
	}
}

// inTable reports a row of a table.
func inTable(s *claim.Sentence) bool { return strings.Contains(s.Text, " | ") && !s.Box }

// otherKind reports two figures of which each has a word of its own before their common noun: services exports,
// merchandise exports.
func otherKind(x, y *claim.Mention) bool {
	p, q := kinds(x), kinds(y)
	for _, k := range p {
		for _, l := range q {
			if k.of == l.of && k.kind != l.kind && !said(y.Sentence, k.kind) {
				return true
			}
		}
	}
	return false
}

// kind is a noun with the word before it.
type kind struct{ kind, of string }

// kinds are the nouns before a figure that a common word determines.
func kinds(m *claim.Mention) []kind {
	s := m.Sentence
	var out []kind
	for i := 1; i < len(s.Words) && s.Words[i].Start < m.Quantity.Start; i++ {
		v, w := s.Words[i-1], s.Words[i]
		if w.Punct || w.Stop || w.Number || w.Name || v.Punct || v.Stop || v.Number || v.Concept == "" || len(w.Concept) < 3 || !lang.IsASCII(w.Norm) || !lang.IsASCII(v.Norm) || s.InVerb(v.Range) || s.InVerb(w.Range) {
			continue
		}
		out = append(out, kind{v.Concept, w.Concept})
	}
	return out
}

func said(s *claim.Sentence, concept string) bool {
	return slices.ContainsFunc(s.Words, func(w claim.Word) bool { return w.Concept == concept })
}

// corrected reports a sentence by which a report takes a figure back.
func corrected(s *claim.Sentence) bool { return correction.MatchString(s.Text) }

var correction = lang.MustCompile(`(?i)\b(?:correction|corrigendum|erratum|earlier version of (?:this|the) (?:report|article|story)|has (?:since )?been corrected|wrongly (?:said|gave|stated))\b`)

// boxed reports a sentence in the manner of a fact box: a label with a value, a list of values, or a title.
func boxed(s *claim.Sentence) bool {
	return s.Box || s.Label != "" || s.Field == sandarbh.FieldTitle || s.Field == sandarbh.FieldSubtitle
}

func (c *comparer) internalValue(i int, x, y *claim.Mention) {
	plain := !boxed(x.Sentence) && !boxed(y.Sentence)
	if plain {
		// Prose against prose: the same words and two digits exchanged. A long paper has some ten thousand pairs of
		// figures, and all but a few part by their digits, before their words need be looked at.
		l, _ := slip(x.Quantity, y.Quantity, x.Sentence.Text, y.Sentence.Text)
		if x.Unit == "" && (x.Quantity.Value < 100 || !sameNoun(x.Quantity.Noun, y.Quantity.Noun)) || x.Unit == "percent" && !c.oneWhole(x, y) || l < 0.9 || x.Sentence.HasAny("each") || y.Sentence.HasAny("each") || digits(x.Quantity.Value) == digits(y.Quantity.Value) {
			return
		}
		if _, share := agreement(c.contextOf(i, x), c.contextOf(i, y)); share < 0.6 && !c.onlyTwo(i, x, y) && !oneOf(x, y) && !c.oneWhole(x, y) {
			return
		}
	}
	if otherKind(x, y) || definiteWhole(x.Sentence, x) || definiteWhole(y.Sentence, y) || c.pointedAt(i, y.Sentence) == x.Sentence || c.pointedAt(i, x.Sentence) == y.Sentence {
		return // what goes on with the sentence before sets another figure beside its own
	}
	if otherLabels(x.Sentence, y.Sentence) || crowded(x.Sentence) || crowded(y.Sentence) {
		return
	}
	r := c.readings[i]
	// Either figure said twice, or beside the other in one sentence, is another matter or an explained change.
	for _, m := range r.Mentions {
		if !isQuantity(m) || m == x || m == y {
			continue
		}
		if (m.Sentence == x.Sentence && sameValue(m, y)) || (m.Sentence == y.Sentence && sameValue(m, x)) {
			return
		}
	}
	free := slices.DeleteFunc(slices.Clone(r.Mentions), func(m *claim.Mention) bool { return !isQuantity(m) || m == y })
	free2 := slices.DeleteFunc(slices.Clone(r.Mentions), func(m *claim.Mention) bool { return !isQuantity(m) || m == x })
	s, why, ok := c.valueScore(mention{x, i}, mention{y, i}, free, free2)
	if !ok {
		return
	}
	if l, _ := slip(x.Quantity, y.Quantity, x.Sentence.Text, y.Sentence.Text); l == 0 && ratio(x.Quantity.Value, y.Quantity.Value) > 1.6 && x.Quantity.Unit == "percent" {
		return // two shares of two things
	} else if l == 0 && ratio(x.Quantity.Value, y.Quantity.Value) > 3 {
		if _, share := agreement(c.contextOf(i, x), c.contextOf(i, y)); share < 0.75 {
			return // a part and the whole
		}
	}
	if labelled := labelMatch(x.Sentence, y) || labelMatch(y.Sentence, x); labelled {
		s += 1
	}
	if c.onlyTwo(i, x, y) || oneOf(x, y) || c.oneWhole(x, y) {
		s += 2
	}
	if s < internalScore {
		return
	}
	if x.Sentence.Label != "" && y.Sentence.Label != "" && !strings.Contains(why.words, "another scale") {
		return // two rows of a table
	}
	c.addPairings([]pairing{{mention{x, i}, mention{y, i}, s, why}}, sandarbh.DiffersInternal)
}

// oneOf reports two sums of one noun before them, with the same digits in another order: "an outlay of Rs 1,250 crore", "the entire
// outlay of Rs 1,520 crore".
func oneOf(x, y *claim.Mention) bool {
	p, q := sizeOf(x), sizeOf(y)
	l, _ := slip(x.Quantity, y.Quantity, x.Sentence.Text, y.Sentence.Text)
	return p != "" && p == q && l >= surelySlipped && len(digits(x.Quantity.Value)) >= 3 && digits(x.Quantity.Value) != digits(y.Quantity.Value) && placesAgree(x.Sentence, y.Sentence)
}

// oneWhole reports two shares of one whole that one group makes up, with the same digits in another order: of the mills' workers
// 42 per cent are women, and 24 per cent.
func (c *comparer) oneWhole(x, y *claim.Mention) bool {
	if x.Unit != "percent" || y.Unit != "percent" || digits(x.Quantity.Value) == digits(y.Quantity.Value) {
		return false
	}
	l, _ := slip(x.Quantity, y.Quantity, x.Sentence.Text, y.Sentence.Text)
	group := x.Scope.Sides["sex"]
	return l >= surelySlipped && group != "" && group == y.Scope.Sides["sex"] && (saysAny(y.Sentence, c.wholeOf(x.Sentence, x)) || saysAny(x.Sentence, c.wholeOf(y.Sentence, y))) && onlyFigureOf(x) && onlyFigureOf(y)
}

func saysAny(s *claim.Sentence, concepts []string) bool {
	return slices.ContainsFunc(concepts, func(w string) bool { return said(s, w) })
}

// sizeOf is the concept of the noun that a figure is the size of: "an outlay of".
func sizeOf(m *claim.Mention) string {
	k := m.Sentence.WordAt(m.Quantity.Start)
	if norm(m.Sentence, k-1) != "of" || k < 2 || m.Sentence.Words[k-2].Stop || m.Sentence.Words[k-2].Number {
		return ""
	}
	return m.Sentence.Words[k-2].Concept
}

// onlyTwo reports two counts of one thing with the same digits in another order, than which their document has no other:
// "241 species", "214 kinds"; "covers 420 sq km", "Area: 402 sq km".
func (c *comparer) onlyTwo(i int, x, y *claim.Mention) bool {
	if l, _ := slip(x.Quantity, y.Quantity, x.Sentence.Text, y.Sentence.Text); l < surelySlipped || x.Unit != "" && (commonUnit(x.Unit) && !(x.Unit == "INR" && boxed(x.Sentence) != boxed(y.Sentence)) || timeUnit(x.Unit)) || len(digits(x.Quantity.Value)) < 3 && x.Unit != "INR" || digits(x.Quantity.Value) == digits(y.Quantity.Value) || !placesAgree(x.Sentence, y.Sentence) {
		return false
	}
	n := 0
	for _, m := range c.readings[i].Mentions {
		if isQuantity(m) && m.Unit == x.Unit && (m.Unit != "" || m.Quantity.Noun != "" && sameNoun(m.Quantity.Noun, x.Quantity.Noun)) {
			n++
		}
	}
	return n == 2
}

// otherLabels reports two sentences whose labels have little in common: rows of one table.
func otherLabels(x, y *claim.Sentence) bool {
	if x.Label == "" && y.Label == "" || reminder.MatchString(x.Label) || reminder.MatchString(y.Label) {
		return false
	}
	if x.Label == "" || y.Label == "" {
		if x.Label == "" {
			x, y = y, x
		}
		missing := 0 // words of the label that the other sentence lacks
		p := labelWords(x)
		for w := range p {
			if !slices.ContainsFunc(y.Words, func(v claim.Word) bool { return v.Concept == w }) {
				missing++
			}
		}
		return len(p) > 1 && missing > 0 && missing < len(p)
	}
	p, q := labelWords(x), labelWords(y)
	if len(p) == 0 || len(q) == 0 || x.Label == y.Label {
		return true // bands of a tariff, turns of a speaker
	}
	common := 0
	for w := range p {
		if q[w] {
			common++
		}
	}
	return common*3 < 2*max(len(p), len(q))
}

// reminder is a label that names no matter: "Note", "Remember".
var reminder = lang.MustCompile(`(?i)^(?:(?:please |kindly )?(?:note|remember|recall|mark)|n\.?b\.?|reminder|in short|in brief|in a nutshell|at a glance|key facts?|fact ?box|quick facts?|remember that|for prelims|prelims|summary|takeaway|keep in mind|ध्यान (?:रखें|दें)|याद रखें|नोट|एक नजर(?: में)?|मुख्य (?:बातें|बिंदु)|संक्षेप में)$`)

func labelWords(s *claim.Sentence) map[string]bool {
	out := map[string]bool{}
	for _, w := range s.Words {
		if w.End <= len(s.Label) && !w.Stop && !w.Number && w.Concept != "" && w.Norm != "date" && w.Norm != "year" && w.Norm != "day" && w.Norm != "तारीख" && w.Norm != "तिथि" {
			out[w.Concept] = true
		}
	}
	return out
}

// crowded reports a sentence of many figures, in which one cannot be told from the next.
func crowded(s *claim.Sentence) bool {
	n := 0
	for _, m := range s.Mentions {
		if isQuantity(m) {
			n++
		}
	}
	return n > 4
}

// labelMatch reports whether a label names the measure of a mention: "Length: 591 km", "519 km long".
func labelMatch(s *claim.Sentence, m *claim.Mention) bool {
	if s.Label == "" {
		return false
	}
	for _, w := range s.Words {
		if w.End > len(s.Label) {
			break
		}
		if w.Stop || w.Concept == "" {
			continue
		}
		if slices.Contains(m.Scope.Attributes, w.Concept) || m.Quantity.Noun != "" && sameNoun(m.Quantity.Noun, w.Norm) {
			return true
		}
	}
	return false
}

func (c *comparer) internalDate(i int, x, y *claim.Mention) {
	if ofName(x) || ofName(y) || inTable(x.Sentence) || inTable(y.Sentence) {
		return
	}
	if x.Sentence.Label == "" && y.Sentence.Label == "" && !x.Sentence.Box && !y.Sentence.Box || otherLabels(x.Sentence, y.Sentence) || x.Day.Relative || y.Day.Relative || datesAgree(x.Day, y.Day) || x.Day.Precision != y.Day.Precision {
		return
	}
	s, ok := c.dateScore(mention{x, i}, mention{y, i})
	if dateCell.MatchString(x.Sentence.Text) || dateCell.MatchString(y.Sentence.Text) {
		s++
	}
	if exchanged(x.Day.From.Year, y.Day.From.Year) {
		s += 0.6
	}
	if !ok || s < internalScore+0.3 {
		return
	}
	why := because("two times for one event: %s against %s", x.Value, y.Value)
	c.addPairings([]pairing{{mention{x, i}, mention{y, i}, s, why}}, sandarbh.DiffersInternal)
}

// dateCell are the words of a fact box before the day of what it is on.
var dateCell = lang.MustCompile(`(?i)\b(?:date|dates|day|when|schedule|venue and date)(?: of [\p{L} ]{2,40})?\s?[:–-]|\bdate of\b|तारीख|तिथि|दिनांक`)
