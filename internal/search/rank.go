package search

import (
	"cmp"
	"context"
	"fmt"
	"math"
	"slices"
	"strings"
)

// Weighted is a term of a query with its weight. Its number is 0 if no document holds it.
type Weighted struct {
	Term   string
	Number uint32
	Weight float64
}

// Stats describes a whole collection.
type Stats struct {
	Documents   int
	TitleLength float64 // mean number of terms
	TextLength  float64
}

// slopes say how much a term counts less in a document of so many terms than in one of mean length.
func (s Stats) slopes(title, text int) (inTitle, inText float64) {
	return 1 - titleSlope + titleSlope*float64(title)/math.Max(s.TitleLength, 1), 1 - slope + slope*float64(text)/math.Max(s.TextLength, 1)
}

// Document is a candidate with the numbers of its terms, in the order of [Terms]; 0 stands for a function word.
type Document struct {
	ID          string
	Title, Text []uint32
}

// Postings is what ranking needs of a collection. Terms are those of [Terms]. While it ranks, a term is a number, since
// numbers are compared some hundred thousand times; a collection may number its terms for one search alone.
type Postings interface {
	// Stats describes the collection.
	Stats(ctx context.Context) (Stats, error)
	// Numbers returns the numbers of terms, 0 for one that no document holds.
	Numbers(ctx context.Context, terms []string) ([]uint32, error)
	// Term returns the term that a number stands for.
	Term(number uint32) string
	// Frequencies returns how many documents hold each of the terms.
	Frequencies(ctx context.Context, terms []uint32) ([]int, error)
	// Candidates returns at most limit documents that hold any of the terms, the likeliest, in any order.
	Candidates(ctx context.Context, terms []Weighted, limit int) ([]Document, error)
}

// Speller is a Postings that knows which of its terms are written like another.
type Speller interface {
	// Similar returns at most n terms that [Alike] finds written like term, likeliest first.
	Similar(ctx context.Context, term string, n int) ([]string, error)
}

// Namer is a Postings that knows which of its terms are names.
type Namer interface {
	// NameShare returns how often a term has a capital where a common word has none, from 0 to 1, and whether the
	// collection can tell.
	NameShare(ctx context.Context, term uint32) (share float64, known bool, err error)
}

// Scored is a document with its score; scores of one query may be compared, those of two may not.
type Scored struct {
	ID    string
	Score float64
}

// The settings of ranking, found on collections of abstracts, news and encyclopaedia passages in two languages.
const (
	saturation = 1.0  // k1 of BM25
	slope      = 0.6  // b of BM25 for the text
	titleSlope = 0.4  // b for the title
	titleGain  = 2.0  // a word of the title counts as so many of the text
	orderGain  = 0.25 // two words of the query side by side
	nearGain   = 0.25 // the same within a window
	window     = 8
	candidates = 400 // ranked in full
	guides     = 10  // passages whose common words widen the query
	guideTerms = 30
	guideShare = 0.45 // of the widened query
	guideFall  = 12.0 // how fast a guide's voice falls with its score
	wholeness  = 0.2  // how much a document loses that lacks some of the words
	spellings  = 3    // words like an unknown one that stand in for it
	reach      = 4    // words of the query that follow one and may be a pair with it
	farGain    = 0.3  // of a pair that is not side by side
	nameGain   = 0.5  // how much a word weighs more that is always a name than one that is one every other time
)

// Search returns the best passages for a query, best first.
func Search(ctx context.Context, p Postings, query string, top int) ([]Scored, error) {
	stats, err := p.Stats(ctx)
	if err != nil {
		return nil, fmt.Errorf("search: %w", err)
	}
	r := ranker{ctx: ctx, p: p, stats: stats}
	out, err := r.search(query, max(top, 1))
	if err != nil {
		return nil, fmt.Errorf("search: %w", err)
	}
	return out[:min(top, len(out))], nil
}

// ranker ranks for one query.
type ranker struct {
	ctx   context.Context
	p     Postings
	stats Stats
}

func (r *ranker) search(query string, top int) ([]Scored, error) {
	sequence := QueryTerms(query)
	terms := weigh(sequence)
	if len(terms) == 0 {
		return nil, nil
	}
	if err := r.find(terms); err != nil {
		return nil, err
	}
	terms, err := r.respell(terms)
	if err != nil {
		return nil, err
	}
	question := strings.HasSuffix(strings.TrimSpace(query), "?")
	if !question {
		if err := r.raiseNames(terms); err != nil {
			return nil, err
		}
	}
	limit := max(candidates, top)
	ranked, err := r.ranked(terms, sequence, limit)
	if err != nil {
		return nil, err
	}
	// A question has its answer in one passage, and its kin mislead; what only names a matter asks for all on it.
	if !question {
		wide, err := r.widen(terms, ranked)
		if err != nil {
			return nil, err
		}
		if len(wide) > len(terms) {
			if ranked, err = r.ranked(wide, sequence, limit); err != nil {
				return nil, err
			}
		}
		if err := r.lift(ranked); err != nil {
			return nil, err
		}
	}
	out := make([]Scored, len(ranked))
	for i, d := range ranked {
		out[i] = Scored{d.doc.ID, d.score}
	}
	return out, nil
}

// ranked are the candidates for terms, ranked in full.
func (r *ranker) ranked(terms []Weighted, sequence []string, limit int) ([]rated, error) {
	docs, err := r.p.Candidates(r.ctx, terms, limit)
	if err != nil {
		return nil, err
	}
	numbers := make([]uint32, len(terms))
	for i, t := range terms {
		numbers[i] = t.Number
	}
	idf, err := r.rarities(numbers)
	if err != nil {
		return nil, err
	}
	return r.rank(docs, terms, idf, sequence), nil
}

// weigh counts the terms of a query; a term that is said twice counts somewhat more.
func weigh(sequence []string) []Weighted {
	var out []Weighted
	for _, t := range sequence {
		if t == "" {
			continue
		}
		i := slices.IndexFunc(out, func(w Weighted) bool { return w.Term == t })
		if i < 0 {
			out = append(out, Weighted{Term: t, Weight: 1})
			continue
		}
		out[i].Weight += 0.5
	}
	return out
}

// find numbers terms as the collection does.
func (r *ranker) find(terms []Weighted) error {
	words := make([]string, len(terms))
	for i, t := range terms {
		words[i] = t.Term
	}
	numbers, err := r.p.Numbers(r.ctx, words)
	if err != nil {
		return err
	}
	for i, n := range numbers {
		terms[i].Number = n
	}
	return nil
}

// rarities weighs terms by how few documents hold them.
func (r *ranker) rarities(terms []uint32) ([]float64, error) {
	counts, err := r.p.Frequencies(r.ctx, terms)
	if err != nil {
		return nil, err
	}
	out := make([]float64, len(counts))
	for i, n := range counts {
		out[i] = rarity(r.stats.Documents, n)
	}
	return out, nil
}

// raiseNames weighs names above common words: that something edges closer tells less of the matter than who does.
func (r *ranker) raiseNames(terms []Weighted) error {
	namer, ok := r.p.(Namer)
	if !ok {
		return nil
	}
	for i, t := range terms {
		share, known, err := namer.NameShare(r.ctx, t.Number)
		if err != nil {
			return err
		}
		if known {
			terms[i].Weight *= 1 + nameGain*(share-0.5)
		}
	}
	return nil
}

// respell puts the likeliest spellings beside terms that no document holds, if the collection can tell.
func (r *ranker) respell(terms []Weighted) ([]Weighted, error) {
	speller, ok := r.p.(Speller)
	if !ok {
		return terms, nil
	}
	var out []Weighted
	for _, t := range terms {
		out = append(out, t)
		if t.Number != 0 {
			continue
		}
		like, err := speller.Similar(r.ctx, t.Term, spellings)
		if err != nil {
			return nil, err
		}
		for _, s := range like {
			if !slices.ContainsFunc(out, func(w Weighted) bool { return w.Term == s }) {
				out = append(out, Weighted{Term: s, Weight: t.Weight * 0.7})
			}
		}
	}
	return out, r.find(out)
}

// rarity is the weight of a term that so many documents hold (the inverse document frequency of BM25).
func rarity(documents, with int) float64 {
	return math.Log(1 + (float64(documents)-float64(with)+0.5)/(float64(with)+0.5))
}

// rated is a document with its score.
type rated struct {
	doc   Document
	score float64
}

// rank scores documents in full: single words, then pairs of neighbours of the query. idf is that of the terms.
func (r *ranker) rank(docs []Document, terms []Weighted, idf []float64, sequence []string) []rated {
	pairs := neighbours(sequence, terms)
	worths := make([]float64, len(terms))
	for i, t := range terms {
		worths[i] = t.Weight * idf[i]
	}
	places := placesOf(terms)
	at := make([][]int32, len(terms))
	title, text := make([]float64, len(terms)), make([]float64, len(terms))
	out := make([]rated, len(docs))
	for k, d := range docs {
		for i := range at {
			at[i] = at[i][:0]
		}
		clear(title)
		clear(text)
		for j, w := range d.Title {
			if i := places.of(w); i >= 0 {
				at[i] = append(at[i], int32(j))
				title[i]++
			}
		}
		offset := len(d.Title) + window
		for j, w := range d.Text {
			if i := places.of(w); i >= 0 {
				at[i] = append(at[i], int32(offset+j))
				text[i]++
			}
		}
		inTitle, inText := r.stats.slopes(len(d.Title), len(d.Text))
		score, there, all := 0.0, 0.0, 0.0
		for i, worth := range worths {
			all += worth
			if len(at[i]) > 0 {
				score += worth * soft(titleGain*title[i]/inTitle+text[i]/inText)
				there += worth
			}
		}
		for _, q := range pairs {
			order, near := together(at[q.a], at[q.b], q.apart)
			if near == 0 {
				continue
			}
			weight := min(terms[q.a].Weight, terms[q.b].Weight)
			score += weight * (idf[q.a] + idf[q.b]) / 2 * (orderGain*soft(order/inText) + nearGain*soft(near/inText)) * q.gain
		}
		out[k] = rated{d, score * math.Pow(there/math.Max(all, 1e-9), wholeness)}
	}
	sortRated(out)
	return out
}

// places finds the place of a term among those of a query. Nearly all terms of a document are none of them, which one
// look into a table by the last bits of their number tells; it is so large that no two terms of the query share a slot.
type places struct {
	slots []slot
	mask  uint32
}

type slot struct {
	term  uint32
	place int32
}

func placesOf(terms []Weighted) places {
	for size := uint32(256); ; size *= 2 {
		p := places{make([]slot, size), size - 1}
		if p.put(terms) {
			return p
		}
	}
}

// put reports whether each term has a slot of its own.
func (p places) put(terms []Weighted) bool {
	for i, t := range terms {
		if t.Number == 0 {
			continue
		}
		s := &p.slots[t.Number&p.mask]
		if s.term != 0 {
			return false
		}
		*s = slot{t.Number, int32(i)}
	}
	return true
}

// of returns the place of a term, -1 for one that the query lacks.
func (p places) of(term uint32) int32 {
	if s := p.slots[term&p.mask]; s.term == term && term != 0 {
		return s.place
	}
	return -1
}

func sortRated(list []rated) {
	slices.SortStableFunc(list, func(a, b rated) int {
		return cmp.Or(cmp.Compare(b.score, a.score), cmp.Compare(a.doc.ID, b.doc.ID))
	})
}

func soft(n float64) float64 { return n * (saturation + 1) / (n + saturation) }

// pair is two terms that stand near each other in the query, so many words apart.
type pair struct {
	a, b  int
	apart int32
	gain  float64
}

// neighbours pairs each term of a query with those that follow it (sequential dependence, Metzler and Croft 2005,
// with a smaller voice for pairs that are not side by side).
func neighbours(sequence []string, terms []Weighted) []pair {
	var out []pair
	place := func(term string) int {
		return slices.IndexFunc(terms, func(w Weighted) bool { return w.Term == term })
	}
	for i, a := range sequence {
		if a == "" {
			continue
		}
		gain, seen := 1.0, 0
		for j := i + 1; j < len(sequence) && seen < reach; j++ {
			b := sequence[j]
			if b == "" {
				continue
			}
			if b != a {
				out = append(out, pair{place(a), place(b), int32(j - i), gain})
			}
			gain = farGain
			seen++
		}
	}
	return out
}

// together counts how often b follows a, at once or as far apart as in the query, and how often both stand within the
// window.
func together(a, b []int32, apart int32) (order, near float64) {
	j := 0
	for _, x := range a {
		for j < len(b) && b[j] < x-window {
			j++
		}
		if j < len(b) && b[j] <= x+window {
			near++
		}
		for _, y := range b[j:] {
			if y > x+window {
				break
			}
			if y == x+1 || y == x+apart {
				order++
				break
			}
		}
	}
	return order, near
}

// widen adds to a query the terms that its best passages have in common (a relevance model after Lavrenko and
// Croft, mixed with the query). As in ranking, a term that is repeated counts more, but less with each time.
func (r *ranker) widen(terms []Weighted, ranked []rated) ([]Weighted, error) {
	n := min(guides, len(ranked))
	if n < 3 || ranked[0].score <= 0 {
		return terms, nil
	}
	common, counts := make(map[uint32]float64), make(map[uint32]float64)
	total := 0.0
	for _, d := range ranked[:n] {
		p := math.Exp(guideFall * (d.score/ranked[0].score - 1))
		total += p
		clear(counts)
		for _, words := range [][]uint32{d.doc.Title, d.doc.Text} {
			for _, w := range words {
				if w != 0 {
					counts[w]++
				}
			}
		}
		length := float64(len(d.doc.Title) + len(d.doc.Text))
		for w, c := range counts {
			common[w] += p * soft(c) / (length + 40) // what one passage says over and over is its own matter
		}
	}
	list := make([]Weighted, 0, len(common))
	for w, v := range common {
		if term := r.p.Term(w); len(term) > 1 {
			list = append(list, Weighted{term, w, v / total})
		}
	}
	byWeight := func(a, b Weighted) int {
		if c := cmp.Compare(b.Weight, a.Weight); c != 0 {
			return c
		}
		return cmp.Compare(a.Term, b.Term)
	}
	slices.SortFunc(list, byWeight)
	list = list[:min(4*guideTerms, len(list))]
	numbers := make([]uint32, len(list))
	for i, t := range list {
		numbers[i] = t.Number
	}
	idf, err := r.rarities(numbers)
	if err != nil {
		return nil, err
	}
	for i, t := range list {
		list[i].Weight = t.Weight * math.Max(0, idf[i]-1)
	}
	slices.SortFunc(list, byWeight)
	list = list[:min(guideTerms, len(list))]
	return mix(terms, list), nil
}

// mix joins a query and its widening, each brought to a sum of one, and keeps the query's scale.
func mix(terms, wide []Weighted) []Weighted {
	own, other := 0.0, 0.0
	for _, t := range terms {
		own += t.Weight
	}
	for _, t := range wide {
		other += t.Weight
	}
	if other == 0 {
		return terms
	}
	out := slices.Clone(terms)
	for i := range out {
		out[i].Weight *= 1 - guideShare
	}
	for _, t := range wide {
		w := t.Weight / other * own * guideShare
		i := slices.IndexFunc(out, func(x Weighted) bool { return x.Number == t.Number })
		if i >= 0 {
			out[i].Weight += w
			continue
		}
		out = append(out, Weighted{t.Term, t.Number, w})
	}
	return out
}
