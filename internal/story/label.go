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
		}
	}
}

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
		if d == "" {
			continue
		}
		whole := lang.Range{Start: 0, End: len(title.Text)}
		around := c.around(i, title, at, whole)
		var against *claim.Sentence
		var where lang.Range
		for _, s := range r.Sentences {
			if s == title {
				continue
			}
			e, w := direction(s)
			shared, share := agreement(around, c.around(i, s, w, lang.Range{Start: 0, End: len(s.Text)}))
			if shared < 3.5 || share < 0.3 {
				continue
			}
			if e == d {
				against = nil
				break
			}
			if e != "" && against == nil && hasFigure(s) {
				against, where = s, w
			}
		}
		if against != nil {
			c.addSides(3.6, sandarbh.DiffersLabel, "Does it rise or fall: "+titleOf(r)+"?",
				fmt.Sprintf("the title says %s, the text %s", title.Text[at.Start:at.End], against.Text[where.Start:where.End]),
				cited{i, title, at}, cited{i, against, where})
		}
	}
}

func hasFigure(s *claim.Sentence) bool {
	return slices.ContainsFunc(s.Mentions, isQuantity)
}

// wrongNames finds one exact figure that two documents give to opposite measures.
func (c *comparer) wrongNames(i, j int) {
	for _, x := range c.readings[i].Mentions {
		if !isQuantity(x) || len(digits(x.Quantity.Value)) < 2 {
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
				fmt.Sprintf("one figure, called %s in one source and %s in the other", a, b),
				cited{i, x.Sentence, x.Quantity.Range}, cited{j, y.Sentence, y.Quantity.Range})
		}
	}
}

// opposed2 reports the opposite measures that two sentences give beside a figure.
func opposed2(x, y *claim.Mention) (string, string, bool) {
	has := func(m *claim.Mention, concept string) bool {
		return slices.ContainsFunc(m.Sentence.Words, func(w claim.Word) bool { return w.Concept == concept })
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
