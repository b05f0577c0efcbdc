package desk

import (
	"cmp"
	"context"
	"fmt"
	"math"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/search"
	"github.com/sandarbh/sandarbh/internal/store"
)

const (
	// matchMost bounds the rows that the full text looks at for words that count for little: the rarest come first, and
	// what holds all words is looked at whatever it costs.
	matchMost = 20000
	// wideMost bounds the words that widen a query by which the full text finds texts; by all of them they are ranked.
	// Each costs it as much as a word of the query, and the lighter ones find what stands last.
	wideMost = 12
)

// collection lets the store's full text be ranked: it is the [search.Postings] of one query. Its numbers of terms are its
// own; counts are fetched many at a time, and texts once.
type collection struct {
	rows    store.Words
	of      store.Collection
	filter  sandarbh.Query
	phrases [][]string
	others  []other
	instead map[string][][]string // of others

	stats   search.Stats
	numbers map[string]uint32
	terms   []string // by number
	counts  []store.TermCount
	counted []bool
	texts   map[int64]search.Document
	own     []search.Weighted   // the terms of the query that some text holds, and the spellings of others
	needed  []string            // its terms; of those that no text holds, one of the spellings does
	spelt   map[string][]string // the spellings of terms that no text holds
	lacking bool                // no text holds one of its terms, nor a spelling
}

func (d *Desk) collection(q sandarbh.Query, of store.Collection, phrases [][]string, others []other) *collection {
	return &collection{
		rows: d.rows, of: of, filter: q, phrases: phrases, others: others, instead: instead(others),
		numbers: map[string]uint32{}, terms: []string{""}, counts: []store.TermCount{{}}, counted: []bool{true},
		texts: map[int64]search.Document{}, spelt: map[string][]string{},
	}
}

// number gives a term its number.
func (c *collection) number(term string) uint32 {
	if term == "" {
		return 0
	}
	n, ok := c.numbers[term]
	if !ok {
		n = uint32(len(c.terms))
		c.numbers[term] = n
		c.terms, c.counts, c.counted = append(c.terms, term), append(c.counts, store.TermCount{}), append(c.counted, false)
	}
	return n
}

// count fetches what is not known yet of terms.
func (c *collection) count(ctx context.Context, numbers []uint32) error {
	var missing []string
	for _, n := range numbers {
		if !c.counted[n] {
			c.counted[n] = true
			missing = append(missing, c.terms[n])
		}
	}
	if len(missing) == 0 {
		return nil
	}
	counts, err := c.rows.CountTerms(ctx, c.of, missing)
	if err != nil {
		return err
	}
	for i, t := range missing {
		if len(c.instead[t]) > 0 {
			n, err := c.rows.CountMatches(ctx, c.of, store.Match{Any: []string{t}, Instead: c.instead})
			if err != nil {
				return err
			}
			counts[i].Texts = n
		}
		c.counts[c.numbers[t]] = counts[i]
	}
	return nil
}

// answers reports whether a term of a text is one of the query, or belongs to another name of what was asked for.
func (c *collection) answers(terms []string, i int) bool {
	if slices.ContainsFunc(c.own, func(t search.Weighted) bool { return t.Term == terms[i] }) {
		return true
	}
	return slices.ContainsFunc(c.others, func(o other) bool {
		for first := max(0, i+1-len(o.name)); first <= i && first+len(o.name) <= len(terms); first++ {
			if slices.Equal(terms[first:first+len(o.name)], o.name) {
				return true
			}
		}
		return false
	})
}

// Stats implements [search.Postings].
func (c *collection) Stats(ctx context.Context) (search.Stats, error) {
	whole, err := c.rows.Collected(ctx, c.of)
	if err != nil {
		return search.Stats{}, err
	}
	n := math.Max(float64(whole.Texts), 1)
	c.stats = search.Stats{Documents: whole.Texts, TitleLength: float64(whole.TitleTerms) / n, TextLength: float64(whole.TextTerms) / n}
	return c.stats, nil
}

// Numbers implements [search.Postings].
func (c *collection) Numbers(ctx context.Context, terms []string) ([]uint32, error) {
	out := make([]uint32, len(terms))
	for i, t := range terms {
		out[i] = c.number(t)
	}
	if err := c.count(ctx, out); err != nil {
		return nil, err
	}
	for i, n := range out {
		if c.counts[n].Texts == 0 {
			out[i] = 0
		}
	}
	return out, nil
}

// Term implements [search.Postings].
func (c *collection) Term(number uint32) string { return c.terms[number] }

// Frequencies implements [search.Postings].
func (c *collection) Frequencies(ctx context.Context, terms []uint32) ([]int, error) {
	if err := c.count(ctx, terms); err != nil {
		return nil, err
	}
	out := make([]int, len(terms))
	for i, n := range terms {
		out[i] = c.counts[n].Texts
	}
	return out, nil
}

// NameShare implements [search.Namer].
func (c *collection) NameShare(ctx context.Context, term uint32) (share float64, known bool, err error) {
	if err := c.count(ctx, []uint32{term}); err != nil {
		return 0, false, err
	}
	return search.NameShare(c.counts[term].Capital, c.counts[term].Cased), term != 0, nil
}

// Similar implements [search.Speller].
func (c *collection) Similar(ctx context.Context, term string, n int) ([]string, error) {
	_, size := utf8.DecodeRuneInString(term)
	among, err := c.rows.TermsFrom(ctx, c.of, term[:size])
	if err != nil {
		return nil, err
	}
	like := search.Alike(term, slices.Values(among), n)
	if len(like) > 0 {
		c.spelt[term] = like
	}
	return like, nil
}

// Candidates implements [search.Postings].
func (c *collection) Candidates(ctx context.Context, terms []search.Weighted, limit int) ([]search.Document, error) {
	if c.own == nil {
		c.ask(terms) // a widened query comes later
	}
	if len(c.own) == 0 {
		return nil, nil
	}
	m := c.match(nil, c.rarest(terms))
	if slices.ContainsFunc(c.own, func(t search.Weighted) bool { return !slices.Contains(m.Any, t.Term) }) {
		m = c.match(c.needed, m.Any)
	}
	m.Limit = limit
	rows, err := c.rows.Match(ctx, c.of, m)
	if err != nil {
		return nil, err
	}
	if err := c.fetch(ctx, rows); err != nil {
		return nil, err
	}
	out := make([]search.Document, 0, len(rows))
	for _, row := range rows {
		if d, ok := c.texts[row]; ok { // else it was taken out meanwhile
			out = append(out, d)
		}
	}
	return out, nil
}

// match is what holds all of some terms, or any of others.
func (c *collection) match(all, some []string) store.Match {
	return store.Match{All: all, Any: some, Instead: c.instead, Phrases: c.phrases, Filter: c.filter}
}

// whole reports whether a text has every term of the query, or a spelling of it.
func (c *collection) whole(d search.Document) bool {
	has := func(term string) bool {
		n := c.numbers[term]
		return n != 0 && (slices.Contains(d.Title, n) || slices.Contains(d.Text, n))
	}
	return !c.lacking && !slices.ContainsFunc(c.needed, func(t string) bool { return !has(t) && !slices.ContainsFunc(c.spelt[t], has) })
}

// holds reports whether a text has a term of the query that tells something: the 20 of G20 alone does not.
func (c *collection) holds(d search.Document) bool {
	lone := len(c.needed) == 1 && !c.lacking
	return slices.ContainsFunc(c.own, func(t search.Weighted) bool {
		return (lone || !shortNumber(t.Term)) && (slices.Contains(d.Title, t.Number) || slices.Contains(d.Text, t.Number))
	})
}

// shortNumber reports a number of one or two digits.
func shortNumber(term string) bool { return len(term) <= 2 && strings.Trim(term, "0123456789") == "" }

// worth is what each term of the query tells: the rarer it is, the more.
func (c *collection) worth() map[string]float64 {
	out := make(map[string]float64, len(c.own))
	for _, t := range c.own {
		out[t.Term] = c.weight(t)
	}
	return out
}

func (c *collection) weight(t search.Weighted) float64 {
	return t.Weight * math.Log(1+float64(c.stats.Documents)/float64(c.counts[t.Number].Texts))
}

// rarest are the terms of the query, and of those that widen it the ones that count most, in as many texts as can be
// looked at; one at least.
func (c *collection) rarest(terms []search.Weighted) []string {
	type worth struct {
		term  string
		texts int
		worth float64
	}
	var list []worth
	for _, t := range terms {
		if n := c.counts[t.Number].Texts; n > 0 {
			list = append(list, worth{t.Term, n, c.weight(t)})
		}
	}
	slices.SortStableFunc(list, func(a, b worth) int { return cmp.Compare(b.worth, a.worth) })
	own := func(w worth) bool {
		return slices.ContainsFunc(c.own, func(t search.Weighted) bool { return t.Term == w.term })
	}
	others := 0
	list = slices.DeleteFunc(list, func(w worth) bool {
		if own(w) {
			return false
		}
		others++
		return others > wideMost
	})
	var out []string
	looked := 0
	for i, w := range list {
		if looked += w.texts; i > 0 && looked > matchMost {
			break
		}
		out = append(out, w.term)
	}
	return out
}

// fetch reads texts that have not been read yet.
func (c *collection) fetch(ctx context.Context, rows []int64) error {
	var missing []int64
	for _, row := range rows {
		if _, ok := c.texts[row]; !ok {
			missing = append(missing, row)
		}
	}
	if len(missing) == 0 {
		return nil
	}
	texts, err := c.rows.Texts(ctx, c.of, missing)
	if err != nil {
		return err
	}
	numbered := func(terms []string) []uint32 {
		terms = beside(c.others, terms)
		out := make([]uint32, len(terms))
		for i, t := range terms {
			out[i] = c.number(t)
		}
		return out
	}
	for _, t := range texts {
		// Equal scores come in the order of their numbers.
		c.texts[t.Number] = search.Document{ID: fmt.Sprintf("%015d", t.Number), Title: numbered(t.Title), Text: numbered(t.Text)}
	}
	return nil
}
