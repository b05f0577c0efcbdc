package desk

import (
	"context"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/search"
	"github.com/sandarbh/sandarbh/internal/store"
)

// Reader reads texts for the store's full text as the search reads queries.
func Reader() store.Reader {
	return store.Reader{Version: search.Version, Terms: func(text string) []store.Term {
		words := search.Read(text)
		out := make([]store.Term, len(words))
		for i, w := range words {
			out[i] = store.Term{Word: w.Term, Cased: w.Case != search.Unknown, Capital: w.Case == search.Capital}
		}
		return out
	}}
}

const (
	hitsDefault = 20
	hitsMost    = 200
)

// Search finds notes and passages, best first, and marks the words that answer the query. The store finds what holds any
// of the words, and each of the phrases; what has all the words comes first, and in both parts the order is that of
// [search.Search] among all notes and among all passages. The totals count what has all the words.
func (d *Desk) Search(ctx context.Context, q sandarbh.Query) (*sandarbh.Found, error) {
	if q.Limit <= 0 {
		q.Limit = hitsDefault
	}
	q.Limit = min(q.Limit, hitsMost)
	words, phrases := phrased(q.Words)
	found := sandarbh.Found{Wordless: len(within(search.QueryTerms(words))) == 0}
	if found.Wordless {
		return &found, nil
	}
	others, err := d.others(ctx, words)
	if err != nil {
		return nil, fmt.Errorf("search: %w", err)
	}
	if found.Notes, found.TotalNotes, err = d.hits(ctx, d.collection(q, store.NoteWords, phrases, others), words); err != nil {
		return nil, fmt.Errorf("search %q: %w", q.Words, err)
	}
	passages := d.collection(q, store.PassageWords, phrases, others)
	if found.Passages, found.TotalPassages, err = d.hits(ctx, passages, words); err != nil {
		return nil, fmt.Errorf("search %q: %w", q.Words, err)
	}
	if err := d.bySource(ctx, &found, passages); err != nil {
		return nil, fmt.Errorf("search %q: %w", q.Words, err)
	}
	found.Respelt = passages.respelt(words, slices.Concat(found.Notes, found.Passages))
	return &found, nil
}

// bySource says of each passage which note is made from its document, and lists the notes that only a passage of a
// source has found behind those whose lines have.
func (d *Desk) bySource(ctx context.Context, found *sandarbh.Found, c *collection) error {
	if len(found.Passages) == 0 {
		return nil
	}
	docs := make([]sandarbh.DocumentID, len(found.Passages))
	for i, h := range found.Passages {
		docs[i] = h.Span.Document
	}
	notes, err := d.rows.NotesFrom(ctx, docs, c.filter)
	if err != nil {
		return err
	}
	for i, h := range found.Passages {
		h.Note = notes[h.Span.Document]
		found.Passages[i] = h
		listed := slices.ContainsFunc(found.Notes, func(o sandarbh.Hit) bool { return o.Note == h.Note })
		if h.Note == "" || listed || len(found.Notes) >= c.filter.Limit {
			continue
		}
		found.Notes = append(found.Notes, h)
		if h.Whole {
			found.TotalNotes++
		}
	}
	slices.SortStableFunc(found.Notes, wholeFirst)
	return nil
}

// wholeFirst puts what has all the words before what has some.
func wholeFirst(a, b sandarbh.Hit) int {
	switch {
	case a.Whole == b.Whole:
		return 0
	case a.Whole:
		return -1
	}
	return 1
}

// phrased parts a query: all its words, and the terms of each "phrase".
func phrased(query string) (words string, phrases [][]string) {
	query = strings.NewReplacer("“", `"`, "”", `"`, "\x00", " ").Replace(query)
	parts := strings.Split(query, `"`)
	for i, part := range parts {
		if i%2 == 0 || i == len(parts)-1 {
			continue // the last quotation mark of an odd number opens nothing
		}
		if terms := within(search.QueryTerms(part)); len(terms) > 0 {
			phrases = append(phrases, terms)
		}
	}
	return strings.Join(parts, " "), phrases
}

// hits searches one collection.
func (d *Desk) hits(ctx context.Context, c *collection, words string) ([]sandarbh.Hit, int, error) {
	ranked, err := search.Search(ctx, c, words, hitsMost)
	if err != nil {
		return nil, 0, err
	}
	var rows, some []int64
	for _, r := range ranked {
		row, err := strconv.ParseInt(r.ID, 10, 64)
		if err != nil {
			return nil, 0, fmt.Errorf("row of a hit: %w", err) // unreachable: Candidates wrote it
		}
		switch text := c.texts[row]; {
		case c.whole(text):
			rows = append(rows, row)
		case c.holds(text): // what only speaks of the same matter has lifted others; a reader who finds none of her words in it wonders
			some = append(some, row)
		}
	}
	whole := min(len(rows), c.filter.Limit)
	rows = append(rows, some...)
	rows = rows[:min(len(rows), c.filter.Limit)]
	if len(rows) == 0 {
		return nil, 0, nil
	}
	hits, err := d.rows.Hits(ctx, c.of, rows)
	if err != nil {
		return nil, 0, err
	}
	if c.of == store.NoteWords {
		if err := d.lines(ctx, hits, c); err != nil {
			return nil, 0, err
		}
	}
	for i, h := range hits {
		hits[i].Marks, hits[i].Whole = search.Marks(h.Text, c.answers), i < whole
	}
	total := 0
	if !c.lacking {
		total, err = d.rows.CountMatches(ctx, c.of, c.match(c.needed, nil))
	}
	return hits, total, err
}

// lines shows of each note the line that answers best: the one with the rarest words of the query, the first on a tie.
func (d *Desk) lines(ctx context.Context, hits []sandarbh.Hit, c *collection) error {
	ids := make([]sandarbh.NoteID, len(hits))
	for i, h := range hits {
		ids[i] = h.Note
	}
	notes, err := d.Notes(ctx, ids)
	if err != nil {
		return err
	}
	worth := c.worth()
	for _, n := range notes {
		i := slices.Index(ids, n.ID)
		lines := n.Lines()
		best := -1.0
		for _, l := range slices.Concat(lines[min(1, len(lines)):], lines[:min(1, len(lines))]) {
			if l.Section == sandarbh.SectionSyllabus {
				continue // a topic answers nothing
			}
			sum := 0.0
			var seen []string
			for _, t := range beside(c.others, search.Terms(l.Line.Text)) {
				if w := worth[t]; w > 0 && !slices.Contains(seen, t) {
					seen = append(seen, t)
					sum += w
				}
			}
			if sum > best {
				best, hits[i].Text = sum, l.Line.Text
			}
		}
	}
	return nil
}
