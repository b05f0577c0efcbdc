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

// opposites are measures that a figure has one of: the same figure under the other is under a wrong name.
var opposites = [][2]string{
	{"export", "import"},
	{"rural", "city"},
	{"woman", "man"},
	{"girl", "boy"},
	{"death", "injury"},
	{"revenue", "profit"},
	{"production", "sale"},
	{"production", "capacity"},
	{"production", "import"},
	{"production", "export"},
	{"loan", "grant"},
	{"length", "width"},
	{"height", "depth"},
	{"literacy", "poverty"},
	{"inflation", "growth"},
	{"wheat", "rice"},
	{"deposit", "loan"},
	{"birth", "death"},
}

// labels finds a right figure under a wrong name, and a title that says other than its text.
func (c *comparer) labels() {
	c.headlines()
	for i := range c.readings {
		for j := i + 1; j < len(c.readings); j++ {
			c.wrongNames(i, j)
			c.misnamed(i, j)
		}
	}
}

// fallsWithin are words after "falling" that say where something lies.
var fallsWithin = map[string]bool{"in": true, "under": true, "within": true, "fully": true, "partly": true, "between": true, "on": true, "short": true, "outside": true}

// direction is rise, fall or "" of a sentence as a whole.
func direction(s *claim.Sentence) (string, lang.Range) {
	var up, down lang.Range
	nu, nd := 0, 0
	for _, w := range s.Words {
		switch w.Concept {
		case "growth":
			nu++
			up = w.Range
		case "fall":
			if w.Norm == "falling" && fallsWithin[norm(s, s.WordAt(w.End))] {
				continue // "falling fully in Odisha"
			}
			nd++
			down = w.Range
		}
	}
	switch {
	case nu > 0 && nd == 0:
		return "rise", up
	case nd > 0 && nu == 0:
		return "fall", down
	}
	return "", lang.Range{}
}

// headlines sets the direction of a title against that of its text.
func (c *comparer) headlines() {
	for i, r := range c.readings {
		var title *claim.Sentence
		for _, s := range r.Sentences {
			if s.Field == sandarbh.FieldTitle {
				title = s
			}
		}
		if title == nil || strings.HasSuffix(strings.TrimSpace(title.Text), "?") {
			continue
		}
		d, at := direction(title)
		if d == "" || !verbOfSubject(title, at) {
			continue
		}
		around := c.around(cited{i, title, at})
		if clause := c.within(i, title, at); len(clause) >= 2 {
			around = clause
		}
		subject := movedWords(title, at)
		var against *claim.Sentence
		var where lang.Range
		for _, s := range r.Sentences {
			if s == title || strings.TrimSpace(s.Text) == strings.TrimSpace(title.Text) {
				continue // pages give their title once more above the text
			}
			e, w := drift(s)
			shared, share := agreement(around, c.around(cited{i, s, w}))
			if shared < 3.5 || share < 0.3 {
				continue
			}
			if e == d && !hasFigure(s) && !moves(s, w, subject) {
				continue // "mustard grown at home"
			}
			if e == d {
				against = nil
				break
			}
			if e != "" && against == nil && hasFigure(s) && moves(s, w, subject) {
				against, where = s, w
			}
		}
		if against != nil {
			c.addSides(3.6, sandarbh.DiffersLabel, "Does it rise or fall: "+r.Title()+"?",
				because("the title says %s, the text %s", title.Text[at.Start:at.End], against.Text[where.Start:where.End]),
				cited{i, title, at}, cited{i, against, where})
		}
	}
}

// within are the words of the clause around a range: a title may have another beside it.
func (c *comparer) within(i int, s *claim.Sentence, at lang.Range) context {
	clause := clauseAround(s, at)
	var out context
	for _, w := range c.gather(i, s, at, clause, true) {
		if slices.ContainsFunc(s.Words, func(v claim.Word) bool {
			return v.Concept == w.concept && v.Start >= clause.Start && v.End <= clause.End
		}) {
			out = append(out, w)
		}
	}
	return out
}

// verbOfSubject reports a word of direction that ends its clause or goes on with a measure: "exports grow in May", not
// "Americans grow pessimistic".
func verbOfSubject(s *claim.Sentence, at lang.Range) bool {
	k := s.WordAt(at.End)
	return k >= len(s.Words) || s.Words[k].Punct || s.Words[k].Stop || s.Words[k].Number
}

// clauseAround is the part of a sentence between commas, colons and words that join clauses.
func clauseAround(s *claim.Sentence, at lang.Range) lang.Range {
	out := allOf(s)
	for i, w := range s.Words {
		cut := false
		switch s.Text[w.Start:w.End] {
		case ",", ":", ";", "–", "—", "as", "while", "amid", "after", "despite", "but", "when", "though", "although", "whereas", "even":
			cut = i > 0
		}
		if !cut {
			continue
		}
		if w.End <= at.Start {
			out.Start = w.End
		} else if w.Start >= at.End {
			out.End = w.Start
			break
		}
	}
	return out
}

// movedWords are the concepts of what rises or falls by the word at a range: the phrase after "in" or "of", else the
// words before it in its clause.
func movedWords(s *claim.Sentence, at lang.Range) []string {
	clause := clauseAround(s, at)
	k := s.WordAt(at.End)
	if k+1 < len(s.Words) && (s.Words[k].Norm == "in" || s.Words[k].Norm == "of") && !s.Words[k+1].Number {
		phrase := lang.Range{Start: s.Words[k].End, End: clause.End}
		for _, w := range s.Words[k+1:] {
			if w.Punct || w.Stop && w.Norm != "the" && w.Norm != "of" {
				phrase.End = min(phrase.End, w.Start)
				break
			}
		}
		if out := contentOf(s, phrase); len(out) > 0 && !slices.ContainsFunc(out, timeWord) && len(lang.Dates(s.Text[phrase.Start:phrase.End], sandarbh.Date{})) == 0 {
			return out
		}
	}
	// The clause and the words that join it to the sentence's start: "Exports of tea fell by 6 per cent".
	return contentOf(s, lang.Range{Start: clause.Start, End: at.Start})
}

func timeWord(concept string) bool {
	switch concept {
	case "half", "quarter", "year", "month", "week", "day", "decad", "season", "fiscal", "first", "second":
		return true
	}
	return false
}

func contentOf(s *claim.Sentence, at lang.Range) []string {
	var out []string
	for _, w := range s.Words {
		if w.Start >= at.Start && w.End <= at.End && !w.Stop && !w.Punct && !w.Number && len(w.Concept) > 1 {
			out = append(out, w.Concept)
		}
	}
	return out
}

// moves reports whether what a sentence says of a direction is of the title's subject.
func moves(s *claim.Sentence, at lang.Range, subject []string) bool {
	own := movedWords(s, at)
	if len(own) == 0 { // "…, a fall of 28 per cent"
		own = contentOf(s, allOf(s))
	}
	n := common(subject, own)
	if n == 0 && len(strings.Fields(s.Text[at.Start:at.End])) > 1 {
		own = contentOf(s, lang.Range{Start: 0, End: at.Start}) // two figures set against one another, behind a clause in between
		n = common(subject, own)
	}
	return n > 0 && (len(subject) == 0 || slices.Contains(own, subject[len(subject)-1]) || 2*n >= len(subject))
}

func hasFigure(s *claim.Sentence) bool {
	return slices.ContainsFunc(s.Mentions, isQuantity)
}

// wrongNames finds one exact figure that two documents give to opposite measures.
func (c *comparer) wrongNames(i, j int) {
	for _, x := range c.readings[i].Mentions {
		if !isQuantity(x) || len(digits(x.Quantity.Value)) < 2 || x.Unit == "" && x.Quantity.Value < 100 {
			continue
		}
		for _, y := range c.readings[j].Mentions {
			if !isQuantity(y) || x.Quantity.Unit != y.Quantity.Unit || math.Abs(x.Quantity.Value-y.Quantity.Value) > 1e-9*math.Abs(x.Quantity.Value) {
				continue
			}
			a, b, ok := opposed2(x, y)
			if !ok {
				continue
			}
			shared, share := agreement(c.contextOf(i, x), c.contextOf(j, y))
			if shared < 4 || share < 0.3 || c.saidElsewhere(i, x, b) || c.saidElsewhere(j, y, a) {
				continue
			}
			c.addSides(3.4, sandarbh.DiffersLabel, fmt.Sprintf("What %s is of: %s or %s?", words(c.readings[i], x.Span), a, b),
				because("one figure, called %s in one source and %s in the other", a, b),
				cited{i, x.Sentence, x.Quantity.Range}, cited{j, y.Sentence, y.Quantity.Range})
		}
	}
}

// exchanged finds two figures of one unit that two documents give to each other's measures.
func (c *comparer) exchanged() {
	for i := range c.readings {
		for j := i + 1; j < len(c.readings); j++ {
			c.exchangedIn(i, j)
		}
	}
}

func (c *comparer) exchangedIn(i, j int) {
	pairs := func(k int) [][2]*claim.Mention {
		var out [][2]*claim.Mention
		all := c.readings[k].Mentions
		for a, x := range all {
			for _, y := range all[a+1:] {
				if y.Sentence.Index > x.Sentence.Index+1 {
					break
				}
				if isQuantity(x) && isQuantity(y) && x.Unit == y.Unit && measured(x.Unit) && x.Quantity.Value != y.Quantity.Value && x.Sentence.Field == y.Sentence.Field &&
					!x.Sentence.HasAny("respectively", "क्रमशः") && !y.Sentence.HasAny("respectively", "क्रमशः") && !crowded(x.Sentence) && !crowded(y.Sentence) {
					out = append(out, [2]*claim.Mention{x, y})
				}
			}
		}
		return out
	}
	for _, p := range pairs(i) {
		for _, q := range pairs(j) {
			x, y, u, v := p[0], p[1], q[0], q[1]
			if u.Unit != x.Unit {
				continue
			}
			if x.Quantity.Value != u.Quantity.Value {
				u, v = v, u
			}
			if x.Quantity.Value != u.Quantity.Value || y.Quantity.Value != v.Quantity.Value {
				continue
			}
			a, b, d, e := ownWords(x), ownWords(y), ownWords(u), ownWords(v)
			straight, crossed := common(only(a, b), only(d, e))+common(only(b, a), only(e, d)), common(only(a, b), only(e, d))+common(only(b, a), only(d, e))
			if crossed < 2 || crossed <= straight || common(only(a, b), only(e, d)) == 0 || common(only(b, a), only(d, e)) == 0 {
				continue
			}
			if shared, share := agreement(c.contextOf(i, x), c.contextOf(j, u)); shared < 4 || share < 0.3 {
				continue
			}
			c.addSides(3.7, sandarbh.DiffersLabel, fmt.Sprintf("Which is %s and which %s?", words(c.readings[i], x.Span), words(c.readings[i], y.Span)),
				because("two figures have changed places"), cited{i, x.Sentence, x.Quantity.Range}, cited{j, u.Sentence, u.Quantity.Range})
			return
		}
	}
}

// measured reports a unit other than that of an age or a long span.
func measured(unit string) bool {
	switch unit {
	case "", "year", "month", "week", "day":
		return false
	}
	return true
}

// ownWords are the content words between the figure before and this one.
func ownWords(m *claim.Mention) []string {
	at := lang.Range{Start: 0, End: m.Quantity.Start}
	for _, o := range m.Sentence.Mentions {
		if o != m && isQuantity(o) && o.Unit == m.Unit && o.Quantity.End <= m.Quantity.Start {
			at.Start = max(at.Start, o.Quantity.End)
		}
	}
	return contentOf(m.Sentence, at)
}

// only are the words of a that b lacks.
func only(a, b []string) []string {
	var out []string
	for _, w := range a {
		if !slices.Contains(b, w) {
			out = append(out, w)
		}
	}
	return out
}

func common(a, b []string) int {
	n := 0
	for _, w := range a {
		if slices.Contains(b, w) {
			n++
		}
	}
	return n
}

// opposed2 reports the opposite measures that two sentences give beside a figure.
func opposed2(x, y *claim.Mention) (string, string, bool) {
	// The name stands near the figure, no other figure between.
	has := func(m *claim.Mention, concept string) bool {
		at := m.Quantity.Range
		return slices.ContainsFunc(m.Sentence.Words, func(w claim.Word) bool {
			if w.Concept != concept {
				return false
			}
			from, to := min(w.Start, at.Start), max(w.End, at.End)
			return to-from < 90 && !slices.ContainsFunc(m.Sentence.Mentions, func(o *claim.Mention) bool {
				return o != m && isQuantity(o) && o.Unit == m.Unit && o.Quantity.Start >= from && o.Quantity.End <= to
			})
		})
	}
	for _, o := range opposites {
		for _, p := range [][2]string{o, {o[1], o[0]}} {
			if has(x, p[0]) && !has(x, p[1]) && has(y, p[1]) && !has(y, p[0]) {
				return p[0], p[1], true
			}
		}
	}
	return "", "", false
}

// saidElsewhere reports whether a document gives the figure to the other measure, too.
func (c *comparer) saidElsewhere(i int, m *claim.Mention, concept string) bool {
	for _, n := range c.readings[i].Mentions {
		if n != m && isQuantity(n) && n.Quantity.Value == m.Quantity.Value && slices.ContainsFunc(n.Sentence.Words, func(w claim.Word) bool { return w.Concept == concept }) {
			return true
		}
	}
	return false
}
