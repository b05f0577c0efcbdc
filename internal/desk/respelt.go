package desk

import (
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/search"
)

// ask keeps what a query asks for.
func (c *collection) ask(terms []search.Weighted) {
	isSpelling := func(term string) bool {
		for _, like := range c.spelt {
			if slices.Contains(like, term) {
				return true
			}
		}
		return false
	}
	for _, t := range terms {
		if t.Number != 0 {
			c.own = append(c.own, t)
		}
		switch like := c.spelt[t.Term]; {
		case t.Number == 0 && len(like) == 0:
			c.lacking = true
		case t.Number == 0:
			c.needed = append(c.needed, t.Term)
			for _, s := range like {
				c.instead[t.Term] = append(c.instead[t.Term], []string{s})
			}
		case !isSpelling(t.Term):
			c.needed = append(c.needed, t.Term)
		}
	}
}

// respelt says which words of the query stand nowhere, and by which words of the hits they were replaced.
func (c *collection) respelt(words string, hits []sandarbh.Hit) []sandarbh.Respelt {
	var out []sandarbh.Respelt
	for word := range strings.FieldsSeq(words) {
		term := strings.Join(search.QueryTerms(word), "")
		if like := c.spelt[term]; len(like) > 0 {
			if instead := written(like, hits); instead != "" {
				out = append(out, sandarbh.Respelt{Word: word, Instead: instead})
			}
		}
	}
	return out
}

// written returns the first found word that has one of some terms, the likeliest term first.
func written(terms []string, hits []sandarbh.Hit) string {
	for _, t := range terms {
		for _, h := range hits {
			for _, m := range h.Marks {
				if word := h.Text[m[0]:m[1]]; slices.Equal(search.QueryTerms(word), []string{t}) {
					return strings.ToLower(word)
				}
			}
		}
	}
	return ""
}
