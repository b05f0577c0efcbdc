package story

import (
	"cmp"
	"slices"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/claim"
)

// Compare lists what the documents of one story disagree on, with the words of each side, and the variants
// of names that they use. The Story field is left to the caller. Precision comes first: where scope, time,
// place, stage or modality may explain a difference, nothing is said.
func Compare(docs []*sandarbh.Document) []sandarbh.Comparison {
	c := newComparer(docs)
	c.expansions()
	c.offices()
	c.heads()
	c.papers()
	c.instruments()
	c.launches()
	c.statuses()
	c.decisions()
	c.opposedOutcomes()
	c.singles()
	c.dates()
	c.values()
	c.fractions()
	c.benches()
	c.compounds()
	c.derived()
	c.labels()
	c.misnamedMembers()
	c.exchanged()
	c.stale()
	c.internal()
	c.modalities()
	c.horizons()
	c.variants()
	c.spellings()
	c.glosses()
	c.aliases()
	c.shorter()
	return c.result()
}

// comparer holds the readings of one story while its documents are compared.
type comparer struct {
	readings []*claim.Reading
	contexts map[*claim.Mention]context
	spread   []map[string]int  // by reading: sentences that have a concept
	names    []map[string]bool // by reading: concepts that are written as names
	single   []*statement      // by reading: its one sentence, nil where there are more
	likest   map[beside]likest
	whole    map[*claim.Sentence]context // the words of whole sentences
	agreed   map[[2]int]accord           // how far two readings agree
	rows     []row
}

// row is a comparison with what ranks it and what it is made of.
type row struct {
	sandarbh.Comparison
	sentences []*claim.Sentence
	score     float64
}

// maxDocuments bounds the work on one story: the first of each tier are compared.
const maxDocuments = 24

func newComparer(docs []*sandarbh.Document) *comparer {
	c := &comparer{contexts: map[*claim.Mention]context{}, likest: map[beside]likest{}, whole: map[*claim.Sentence]context{}, agreed: map[[2]int]accord{}}
	if len(docs) > maxDocuments {
		docs = docs[:maxDocuments]
	}
	for _, d := range docs {
		r := claim.Read(d)
		c.readings = append(c.readings, r)
		spread, names := map[string]int{}, map[string]bool{}
		for _, s := range r.Sentences {
			seen := map[string]bool{}
			for _, w := range s.Words {
				if w.Name {
					names[w.Concept] = true
				}
				if w.Concept != "" && !seen[w.Concept] {
					seen[w.Concept] = true
					spread[w.Concept]++
				}
			}
		}
		c.spread = append(c.spread, spread)
		c.names = append(c.names, names)
	}
	c.single = statements(c.readings)
	return c
}

// maxQuote is the longest quote of a side, in bytes.
const maxQuote = 480

// side quotes the sentence around a span, or as much of it as fits.
func side(r *claim.Reading, s *claim.Sentence, at sandarbh.Span, value string) sandarbh.Side {
	span := s.Span
	if span.End-span.Start > maxQuote {
		text := r.Document.FieldText(span.Field)
		span.Start = max(span.Start, at.Start-maxQuote/2)
		span.End = min(span.End, max(at.End, span.Start+maxQuote))
		for span.Start > s.Start && span.Start < at.Start && text[span.Start-1] != ' ' {
			span.Start++
		}
		for span.End < s.End && span.End > at.End && text[span.End] != ' ' {
			span.End--
		}
	}
	text := r.Document.FieldText(span.Field)
	return sandarbh.Side{Document: r.Document.ID, Span: span, Quote: text[span.Start:span.End], Value: value}
}

// words returns the words of a span.
func words(r *claim.Reading, s sandarbh.Span) string {
	return r.Document.FieldText(s.Field)[s.Start:s.End]
}

func (c *comparer) add(r row) { c.rows = append(c.rows, r) }

// result returns the rows, the surest first, each matter once.
func (c *comparer) result() []sandarbh.Comparison {
	slices.SortStableFunc(c.rows, func(a, b row) int { return cmp.Compare(b.score, a.score) })
	var out []sandarbh.Comparison
	type said struct {
		s     *claim.Sentence
		value string
	}
	taken := map[said]bool{}
	pairs := map[[2]*claim.Sentence]int{}
	shown := map[string]bool{} // variants, by what they are of
	for _, r := range c.rows {
		if r.Kind == sandarbh.Variant {
			if shown[r.About] {
				continue
			}
			shown[r.About] = true
		}
		fresh := false
		for i, s := range r.Sides {
			k := said{r.sentences[i], s.Value}
			if !taken[k] {
				fresh = true
			}
		}
		if !fresh {
			continue
		}
		clash := 0
		for i, s := range r.Sides {
			if taken[said{r.sentences[i], s.Value}] {
				clash++
			}
		}
		if clash > 0 && r.Kind != sandarbh.Variant {
			continue // one side's words are part of a surer row
		}
		if len(r.sentences) >= 2 && r.Kind != sandarbh.Variant {
			p := [2]*claim.Sentence{r.sentences[0], r.sentences[1]}
			if pairs[p] >= 2 {
				continue
			}
			pairs[p]++
		}
		for i, s := range r.Sides {
			taken[said{r.sentences[i], s.Value}] = true
		}
		out = append(out, r.Comparison)
	}
	return out
}
