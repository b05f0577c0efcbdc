package desk

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh/internal/entity"
	"github.com/sandarbh/sandarbh/internal/glossary"
	"github.com/sandarbh/sandarbh/internal/search"
)

// names are those of one thing, as the terms of each: Reserve Bank of India, RBI.
type names [][]string

// namesMost bounds the words of a name that is looked for in a query; that of a scheme may be long.
const namesMost = 10

// glossaryNames are the names of each term of the glossary that has several.
func glossaryNames(g *glossary.Glossary) []names {
	if g == nil {
		return nil
	}
	var out []names
	for _, t := range g.All() {
		if n := namesOf(append([]string{t.Name, t.Expansion}, t.Aliases...)); len(n) > 1 {
			out = append(out, n)
		}
	}
	return out
}

// namesOf reads names as the search reads queries; WHO is a name by itself.
func namesOf(all []string) names {
	var out names
	for _, n := range all {
		terms := within(search.QueryTerms(n))
		if len(terms) > 0 && !slices.ContainsFunc(out, func(o []string) bool { return slices.Equal(o, terms) }) {
			out = append(out, terms)
		}
	}
	return out
}

// within takes the function words off both ends of terms.
func within(terms []string) []string {
	for len(terms) > 0 && terms[0] == "" {
		terms = terms[1:]
	}
	for len(terms) > 0 && terms[len(terms)-1] == "" {
		terms = terms[:len(terms)-1]
	}
	return terms
}

// other is a name that a query has, and another one of the same thing.
type other struct{ asked, name []string }

// others finds what the names in a query are called elsewhere: in the glossary, and in the documents that explain a name
// (“Reserve Bank of India (RBI)”). A name within a longer one of the query is no name there.
func (d *Desk) others(ctx context.Context, words string) ([]other, error) {
	explained, err := d.rows.Called(ctx, keys(words))
	if err != nil {
		return nil, fmt.Errorf("names in %q: %w", words, err)
	}
	all := slices.Clone(d.names)
	for _, e := range explained {
		all = append(all, namesOf(e))
	}
	terms := search.QueryTerms(words)
	var asked [][]string
	for _, n := range all {
		for _, name := range n {
			if at(terms, name) >= 0 {
				asked = append(asked, name)
			}
		}
	}
	var out []other
	for _, n := range all {
		for _, name := range n {
			if at(terms, name) < 0 || slices.ContainsFunc(asked, func(a []string) bool { return len(a) > len(name) && at(a, name) >= 0 }) {
				continue
			}
			for _, o := range n {
				o := other{name, o}
				if at(o.name, name) < 0 && at(terms, o.name) < 0 && !slices.ContainsFunc(out, o.equal) {
					out = append(out, o)
				}
			}
		}
	}
	return out, nil
}

func (o other) equal(p other) bool {
	return slices.Equal(o.asked, p.asked) && slices.Equal(o.name, p.name)
}

// keys are those of all runs of words of a query.
func keys(words string) []string {
	f := strings.Fields(words)
	var out []string
	for i := range f {
		for j := i + 1; j <= min(len(f), i+namesMost); j++ {
			if k := entity.Key(strings.Join(f[i:j], " ")); k != "" && !slices.Contains(out, k) {
				out = append(out, k)
			}
		}
	}
	return out
}

// at returns the place of a name in a text, both as terms; -1 if it is not there.
func at(text, name []string) int {
	for i := 0; i+len(name) <= len(text); i++ {
		if slices.Equal(text[i:i+len(name)], name) {
			return i
		}
	}
	return -1
}

// beside puts the name that was asked for behind each other one of the same thing.
func beside(others []other, text []string) []string {
	if len(others) == 0 {
		return text
	}
	out := make([]string, 0, len(text))
	for i := range text {
		out = append(out, text[i])
		for _, o := range others {
			if first := i + 1 - len(o.name); first >= 0 && slices.Equal(text[first:i+1], o.name) {
				out = append(out, o.asked...)
			}
		}
	}
	return out
}

// instead maps each term of the names asked for to the other names.
func instead(others []other) map[string][][]string {
	out := map[string][][]string{}
	for _, o := range others {
		for _, t := range o.asked {
			if t != "" && !slices.ContainsFunc(out[t], func(n []string) bool { return slices.Equal(n, o.name) }) {
				out[t] = append(out[t], o.name)
			}
		}
	}
	return out
}
