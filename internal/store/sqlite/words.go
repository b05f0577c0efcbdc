package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/store"
)

// This file is what only SQLite knows: full text by FTS5. It is handed terms, not words, parted by spaces. What is asked
// for many at a time comes as one JSON list; CROSS JOIN has SQLite walk the list, or what matches, and
// look up the rows, not the reverse.

// words are the texts of one row of the full text.
type words struct {
	number      int64
	title, text []store.Term
}

// ofNote reads the words of a note.
func (t Tx) ofNote(number int64, n *sandarbh.Note) words {
	lines := n.Lines()
	w := words{number: number, title: t.reader.Terms(n.Title.Text)}
	for _, l := range lines[min(1, len(lines)):] {
		w.text = append(w.text, t.reader.Terms(l.Line.Text)...)
	}
	return w
}

// indexNote adds the words of a note.
func (t Tx) indexNote(ctx context.Context, n *sandarbh.Note) error {
	var number int64
	if err := t.tx.QueryRowContext(ctx, `SELECT number FROM notes WHERE id = $1`, string(n.ID)).Scan(&number); err != nil {
		return fmt.Errorf("index note: %w", err)
	}
	return t.index(ctx, store.NoteWords, []words{t.ofNote(number, n)})
}

// forgetNote takes the words of a story's latest note out.
func (t Tx) forgetNote(ctx context.Context, story string) error {
	var number int64
	var s string
	switch err := t.tx.QueryRowContext(ctx, `
		SELECT number, body FROM notes
		WHERE story = $1 AND latest = 1`, story).Scan(&number, &s); {
	case errors.Is(err, sql.ErrNoRows):
		return nil
	case err != nil:
		return fmt.Errorf("forget note: %w", err)
	}
	n, err := noun[sandarbh.Note](s)
	if err != nil {
		return err
	}
	return t.forget(ctx, store.NoteWords, []words{t.ofNote(number, &n)})
}

// indexPassages adds the words of a document, block by block, and of its title.
func (t Tx) indexPassages(ctx context.Context, doc *sandarbh.Document) error {
	var all []words
	put := func(field sandarbh.Field, start, end int) error {
		span := sandarbh.Span{Document: doc.ID, Start: start, End: end}
		if field != sandarbh.FieldText {
			span.Field = field
		}
		text, ok := doc.Quote(span)
		if !ok {
			return nil // unreachable: a block outside its text
		}
		w := words{text: t.reader.Terms(text)}
		err := t.tx.QueryRowContext(ctx, `
			INSERT INTO passages (document, field, first, last) VALUES ($1, $2, $3, $4)
			RETURNING number`, string(doc.ID), string(field), start, end).Scan(&w.number)
		if err != nil {
			return fmt.Errorf("put passage: %w", err)
		}
		all = append(all, w)
		return nil
	}
	if doc.Title != "" {
		if err := put(sandarbh.FieldTitle, 0, len(doc.Title)); err != nil {
			return err
		}
	}
	for _, b := range doc.Blocks {
		if !b.Kind.Prose() && b.Kind != sandarbh.Heading && b.Kind != sandarbh.Quote {
			continue
		}
		if err := put(sandarbh.FieldText, b.Start, b.End); err != nil {
			return err
		}
	}
	return t.index(ctx, store.PassageWords, all)
}

// forgetPassages takes the words of a page out.
func (t Tx) forgetPassages(ctx context.Context, page sandarbh.DocumentID) error {
	all, err := collect(ctx, t.tx, func(rows *sql.Rows) (w words, err error) {
		h, err := scanPassage(rows, &w.number)
		w.text = t.reader.Terms(h.Text)
		return w, err
	}, `SELECT p.number, p.document, p.field, p.first, p.last, d.text, d.head
		FROM passages p
		JOIN documents d ON d.id = p.document
		WHERE d.page = $1
		ORDER BY p.number`, string(page))
	if err != nil {
		return fmt.Errorf("passages of %s: %w", page, err)
	}
	if err := t.forget(ctx, store.PassageWords, all); err != nil {
		return err
	}
	return t.exec(ctx, "forget passages", `
		DELETE FROM passages
		WHERE document IN (SELECT id FROM documents WHERE page = $1)`, string(page))
}

// scanPassage reads where a passage stands, and its words.
func scanPassage(rows *sql.Rows, number *int64) (h sandarbh.Hit, err error) {
	var field, text, head string
	if err := rows.Scan(number, &h.Span.Document, &field, &h.Span.Start, &h.Span.End, &text, &head); err != nil {
		return h, err
	}
	if field != string(sandarbh.FieldText) {
		h.Span.Field = sandarbh.Field(field)
	}
	doc, err := document(head, "", text)
	if err != nil {
		return h, err
	}
	h.Text, _ = doc.Quote(h.Span)
	return h, nil
}

// mergePages bounds how much of an index is merged for each time that texts come: a document, or a note.
const mergePages = 64

// tally is what the texts that came and went in a transaction change in the counts of a collection. It is kept until
// the end: the documents of a file share most of their terms, and to count each for each was half of storing them.
type tally struct {
	all    store.Collected
	terms  map[string]*store.TermCount
	merges int // how often texts came
}

// index adds texts to a collection.
func (t Tx) index(ctx context.Context, of store.Collection, texts []words) error {
	for _, w := range texts {
		if err := t.exec(ctx, "index words", `INSERT INTO `+table(of)+` (rowid, title, text) VALUES ($1, $2, $3)`,
			w.number, joined(w.title), joined(w.text)); err != nil {
			return err
		}
	}
	t.tallied(of).merges++
	t.tallied(of).count(texts, 1)
	return nil
}

// forget takes texts out of a collection.
func (t Tx) forget(ctx context.Context, of store.Collection, texts []words) error {
	for _, w := range texts {
		if err := t.exec(ctx, "forget words", `DELETE FROM `+table(of)+` WHERE rowid = $1`, w.number); err != nil {
			return err
		}
	}
	t.tallied(of).count(texts, -1)
	return nil
}

// tallied is the tally of a collection.
func (t Tx) tallied(of store.Collection) *tally {
	if t.tallies[of] == nil {
		t.tallies[of] = &tally{terms: map[string]*store.TermCount{}}
	}
	return t.tallies[of]
}

// count adds texts that come, by 1, or go, by -1. A title may have capitals throughout, so that its letters tell nothing.
func (c *tally) count(texts []words, by int) {
	for _, w := range texts {
		seen := make(map[string]bool, len(w.title)+len(w.text))
		for k, term := range slices.Concat(w.title, w.text) {
			if term.Word == "" {
				continue
			}
			n := c.terms[term.Word]
			if n == nil {
				n = &store.TermCount{}
				c.terms[term.Word] = n
			}
			if !seen[term.Word] {
				seen[term.Word] = true
				n.Texts += by
			}
			if term.Cased && k >= len(w.title) {
				n.Cased += by
				if term.Capital {
					n.Capital += by
				}
			}
		}
		c.all.Texts += by
		c.all.TitleTerms += by * len(w.title)
		c.all.TextTerms += by * len(w.text)
	}
}

// putTallies keeps what a transaction has tallied, at its end.
func (t Tx) putTallies(ctx context.Context) error {
	for _, of := range []store.Collection{store.NoteWords, store.PassageWords} {
		c := t.tallies[of]
		if c == nil {
			continue
		}
		if err := t.putCounts(ctx, of, c); err != nil {
			return err
		}
		// Each transaction leaves a segment of its own, and a term is looked for in each: left to itself, FTS5 lets a
		// small index have sixteen, which made a search six times dearer.
		if c.merges > 0 {
			if err := t.exec(ctx, "merge words", `INSERT INTO `+table(of)+` (`+table(of)+`, rank) VALUES ('merge', $1)`,
				mergePages*c.merges); err != nil {
				return err
			}
		}
	}
	return nil
}

// putCounts adds a tally to the counts of a collection.
func (t Tx) putCounts(ctx context.Context, of store.Collection, c *tally) error {
	for _, term := range slices.Sorted(maps.Keys(c.terms)) {
		n := c.terms[term]
		if *n == (store.TermCount{}) {
			continue // as much came as went
		}
		if err := t.exec(ctx, "count term", `
			INSERT INTO word_counts (collection, term, texts, cased, capital) VALUES ($1, $2, $3, $4, $5)
			ON CONFLICT (collection, term) DO UPDATE SET
				texts = texts + excluded.texts, cased = cased + excluded.cased, capital = capital + excluded.capital`,
			string(of), term, n.Texts, n.Cased, n.Capital); err != nil {
			return err
		}
		if n.Texts >= 0 {
			continue
		}
		if err := t.exec(ctx, "drop term", `
			DELETE FROM word_counts
			WHERE collection = $1 AND term = $2 AND texts <= 0`, string(of), term); err != nil {
			return err
		}
	}
	return t.exec(ctx, "count texts", `
		UPDATE word_totals
		SET texts = texts + $2, title_terms = title_terms + $3, text_terms = text_terms + $4
		WHERE collection = $1`, string(of), c.all.Texts, c.all.TitleTerms, c.all.TextTerms)
}

// reread reads the words of all texts anew if another version of the reader has read them.
func (db *DB) reread(ctx context.Context) error {
	var version int
	if err := db.write.QueryRowContext(ctx, `SELECT MIN(version) FROM word_totals`).Scan(&version); err != nil {
		return fmt.Errorf("version of words: %w", err)
	}
	if version == db.reader.Version {
		return nil
	}
	return db.Update(ctx, func(tx store.Tx) error { return tx.(Tx).reindex(ctx) })
}

// reindex makes the words of the full text anew from notes and documents.
func (t Tx) reindex(ctx context.Context) error {
	for _, query := range []string{
		`DELETE FROM passages`, `DELETE FROM passage_words`, `DELETE FROM note_words`, `DELETE FROM word_counts`,
	} {
		if err := t.exec(ctx, "clear words", query); err != nil {
			return err
		}
	}
	if err := t.exec(ctx, "clear counts", `
		UPDATE word_totals
		SET version = $1, texts = 0, title_terms = 0, text_terms = 0`, t.reader.Version); err != nil {
		return err
	}
	ids, err := collect(ctx, t.tx, column[string], `SELECT id FROM documents WHERE latest = 1 ORDER BY number`)
	if err != nil {
		return err
	}
	for _, id := range ids {
		var head, blocks, text string
		if err := t.tx.QueryRowContext(ctx, `
			SELECT head, blocks, text FROM documents
			WHERE id = $1`, id).Scan(&head, &blocks, &text); err != nil {
			return err
		}
		doc, err := document(head, blocks, text)
		if err != nil {
			return err
		}
		if err := t.indexPassages(ctx, doc); err != nil {
			return err
		}
	}
	notes, err := collect(ctx, t.tx, column[string], `SELECT body FROM notes WHERE latest = 1 ORDER BY number`)
	if err != nil {
		return err
	}
	for _, s := range notes {
		n, err := noun[sandarbh.Note](s)
		if err != nil {
			return err
		}
		if err := t.indexNote(ctx, &n); err != nil {
			return err
		}
	}
	return nil
}

// Collected describes a collection.
func (db *DB) Collected(ctx context.Context, of store.Collection) (c store.Collected, err error) {
	err = db.read.QueryRowContext(ctx, `
		SELECT texts, title_terms, text_terms FROM word_totals
		WHERE collection = $1`, string(of)).Scan(&c.Texts, &c.TitleTerms, &c.TextTerms)
	if err != nil {
		return c, fmt.Errorf("count %s words: %w", of, err)
	}
	return c, nil
}

// CountTerms returns what is counted of terms.
func (db *DB) CountTerms(ctx context.Context, of store.Collection, terms []string) ([]store.TermCount, error) {
	asked, err := body(terms)
	if err != nil {
		return nil, err
	}
	out := make([]store.TermCount, len(terms))
	rows, err := db.read.QueryContext(ctx, `
		SELECT a.key, c.texts, c.cased, c.capital
		FROM json_each($2) a
		CROSS JOIN word_counts c ON c.collection = $1 AND c.term = a.value`, string(of), asked)
	if err != nil {
		return nil, fmt.Errorf("count terms: %w", err)
	}
	defer rows.Close()
	for rows.Next() {
		var i int
		var c store.TermCount
		if err := rows.Scan(&i, &c.Texts, &c.Cased, &c.Capital); err != nil {
			return nil, fmt.Errorf("count terms: %w", err)
		}
		out[i] = c
	}
	return out, rows.Err()
}

// TermsFrom returns the terms that begin with a prefix.
func (db *DB) TermsFrom(ctx context.Context, of store.Collection, prefix string) ([]string, error) {
	out, err := collect(ctx, db.read, column[string], `
		SELECT term FROM word_counts
		WHERE collection = $1 AND term >= $2 AND term < $3
		ORDER BY term`, string(of), prefix, prefix+"\U0010ffff")
	if err != nil {
		return nil, fmt.Errorf("terms from %s: %w", prefix, err)
	}
	return out, nil
}

// Match returns the numbers of matching texts; if there are more than the limit, the likeliest by the full text's own measure.
func (db *DB) Match(ctx context.Context, of store.Collection, m store.Match) ([]int64, error) {
	from, args := matching(of, m)
	if from == "" {
		return nil, nil
	}
	// Mostly all can be taken, and the full text's own order, which costs as much as finding, is not asked for.
	out, err := collect(ctx, db.read, column[int64], `SELECT w.rowid`+from+` LIMIT $7`, append(args, m.Limit+1)...)
	if err == nil && len(out) > m.Limit {
		out, err = collect(ctx, db.read, column[int64], `SELECT w.rowid`+from+`
			ORDER BY bm25(`+table(of)+`, 2.0, 1.0), w.rowid
			LIMIT $7`, append(args, m.Limit)...)
	}
	if err != nil {
		return nil, fmt.Errorf("match %ss: %w", of, err)
	}
	return out, nil
}

// CountMatches returns how many texts match.
func (db *DB) CountMatches(ctx context.Context, of store.Collection, m store.Match) (n int, err error) {
	from, args := matching(of, m)
	if from == "" {
		return 0, nil
	}
	if err := db.read.QueryRowContext(ctx, `SELECT COUNT(*)`+from, args...).Scan(&n); err != nil {
		return 0, fmt.Errorf("count %ss: %w", of, err)
	}
	return n, nil
}

// matching is the part of a statement that chooses rows, with its six arguments; "" if there can be none.
func matching(of store.Collection, m store.Match) (from string, args []any) {
	match := expression(m)
	if match == "" {
		return "", nil
	}
	args = []any{match, day(m.Filter.From), lastDay(m.Filter), m.Filter.Paper, string(m.Filter.Source), string(m.Filter.Tier)}
	if of == store.NoteWords {
		return `
		FROM note_words w
		CROSS JOIN notes n ON n.number = w.rowid
		WHERE note_words MATCH $1 AND n.latest = 1 AND n.hidden = 0 AND n.day BETWEEN $2 AND $3
			AND ($4 = '' OR EXISTS (
				SELECT 1 FROM note_links l WHERE l.note = n.id AND l.kind = 'paper' AND l.link = $4))
			AND (($5 = '' AND $6 = '') OR EXISTS (
				SELECT 1 FROM note_sources s
				JOIN documents d ON d.id = s.document
				WHERE s.note = n.id AND ($5 = '' OR d.source = $5) AND ($6 = '' OR d.tier = $6)))`, args
	}
	if f := m.Filter; f.From.IsZero() && f.To.IsZero() && f.Paper == "" && f.Source == "" && f.Tier == "" {
		// Every passage passes: two look-ups for each of thousands are saved.
		return ` FROM passage_words w WHERE passage_words MATCH $1 AND $2 = 0 AND $3 > 0 AND $4 = '' AND $5 = '' AND $6 = ''`, args
	}
	return `
		FROM passage_words w
		CROSS JOIN passages p ON p.number = w.rowid
		CROSS JOIN documents d ON d.id = p.document
		WHERE passage_words MATCH $1 AND d.day BETWEEN $2 AND $3
			AND ($4 = '' OR EXISTS ( -- a passage belongs to the papers of the note that is made from it
				SELECT 1 FROM note_sources s
				JOIN notes n ON n.id = s.note
				JOIN note_links l ON l.note = n.id AND l.kind = 'paper' AND l.link = $4
				WHERE s.document = d.id AND n.latest = 1 AND n.hidden = 0))
			AND ($5 = '' OR d.source = $5) AND ($6 = '' OR d.tier = $6)`, args
}

// lastDay is the last day of a filter as a number; one after all days if it has none.
func lastDay(q sandarbh.Query) int {
	if to := day(q.To); to != 0 {
		return to
	}
	return 99999999
}

// expression is what FTS5 looks for.
func expression(m store.Match) string {
	quote := func(terms []string) []string {
		out := make([]string, len(terms))
		for i, t := range terms {
			out[i] = `"` + strings.ReplaceAll(kept(t), `"`, `""`) + `"`
		}
		return out
	}
	either := func(terms []string) []string {
		out := quote(terms)
		for i, t := range terms {
			for _, phrase := range m.Instead[t] {
				out[i] += " OR " + strings.Join(quote(phrase), " + ")
			}
			if len(m.Instead[t]) > 0 {
				out[i] = "(" + out[i] + ")"
			}
		}
		return out
	}
	any := either(m.Any)
	if len(m.All) > 0 {
		any = append(any, "("+strings.Join(either(m.All), " AND ")+")")
	}
	var all []string
	if len(any) > 0 {
		all = append(all, "("+strings.Join(any, " OR ")+")")
	}
	for _, p := range m.Phrases {
		all = append(all, strings.Join(quote(p), " + "))
	}
	return strings.Join(all, " AND ")
}

// Texts returns texts as their terms.
func (db *DB) Texts(ctx context.Context, of store.Collection, numbers []int64) ([]store.Text, error) {
	asked, err := body(numbers)
	if err != nil {
		return nil, err
	}
	out, err := collect(ctx, db.read, func(rows *sql.Rows) (t store.Text, err error) {
		var title, text string
		err = rows.Scan(&t.Number, &title, &text)
		t.Title, t.Text = parted(title), parted(text)
		return t, err
	}, `SELECT w.rowid, w.title, w.text
		FROM json_each($1) a
		CROSS JOIN `+table(of)+` w ON w.rowid = a.value
		ORDER BY a.key`, asked)
	if err != nil {
		return nil, fmt.Errorf("%s words: %w", of, err)
	}
	return out, nil
}

// Hits says where texts stand.
func (db *DB) Hits(ctx context.Context, of store.Collection, numbers []int64) ([]sandarbh.Hit, error) {
	asked, err := body(numbers)
	if err != nil {
		return nil, err
	}
	var out []sandarbh.Hit
	if of == store.NoteWords {
		out, err = collect(ctx, db.read, func(rows *sql.Rows) (h sandarbh.Hit, err error) {
			return h, rows.Scan(&h.Note)
		}, `SELECT n.id
			FROM json_each($1) a
			CROSS JOIN notes n ON n.number = a.value
			ORDER BY a.key`, asked)
	} else {
		out, err = collect(ctx, db.read, func(rows *sql.Rows) (sandarbh.Hit, error) {
			var number int64
			return scanPassage(rows, &number)
		}, `SELECT p.number, p.document, p.field, p.first, p.last, d.text, d.head
			FROM json_each($1) a
			CROSS JOIN passages p ON p.number = a.value
			CROSS JOIN documents d ON d.id = p.document
			ORDER BY a.key`, asked)
	}
	if err != nil {
		return nil, fmt.Errorf("%s hits: %w", of, err)
	}
	return out, nil
}

// NotesFrom returns the latest notes that have documents for a source.
func (db *DB) NotesFrom(ctx context.Context, docs []sandarbh.DocumentID, filter sandarbh.Query) (map[sandarbh.DocumentID]sandarbh.NoteID, error) {
	asked, err := body(docs)
	if err != nil {
		return nil, err
	}
	out := map[sandarbh.DocumentID]sandarbh.NoteID{}
	rows, err := db.read.QueryContext(ctx, `
		SELECT a.value, n.id
		FROM json_each($1) a
		CROSS JOIN note_sources s ON s.document = a.value
		CROSS JOIN notes n ON n.id = s.note
		WHERE n.latest = 1 AND n.hidden = 0 AND n.day BETWEEN $2 AND $3
			AND ($4 = '' OR EXISTS (
				SELECT 1 FROM note_links l WHERE l.note = n.id AND l.kind = 'paper' AND l.link = $4))
		ORDER BY a.key, n.day`, asked, day(filter.From), lastDay(filter), filter.Paper)
	if err != nil {
		return nil, fmt.Errorf("notes from documents: %w", err)
	}
	defer rows.Close()
	for rows.Next() {
		var doc sandarbh.DocumentID
		var note sandarbh.NoteID
		if err := rows.Scan(&doc, &note); err != nil {
			return nil, fmt.Errorf("notes from documents: %w", err)
		}
		out[doc] = note
	}
	return out, rows.Err()
}

// table is that of a collection.
func table(of store.Collection) string {
	if of == store.NoteWords {
		return "note_words"
	}
	return "passage_words"
}

// kept writes a term as the tables have it: without spaces, which part terms, and never empty.
func kept(term string) string {
	if term == "" {
		return "_"
	}
	return strings.ReplaceAll(term, " ", "\u00a0")
}

func joined(terms []store.Term) string {
	var b strings.Builder
	for i, t := range terms {
		if i > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(kept(t.Word))
	}
	return b.String()
}

// parted reads what joined wrote.
func parted(s string) []string {
	if s == "" {
		return nil
	}
	out := strings.Split(s, " ")
	for i, t := range out {
		if t == "_" {
			out[i] = ""
		} else if strings.Contains(t, "\u00a0") {
			out[i] = strings.ReplaceAll(t, "\u00a0", " ")
		}
	}
	return out
}

// sorted returns the keys of a set in order.
func sorted(set map[string]bool) []string {
	out := make([]string, 0, len(set))
	for k := range set {
		out = append(out, k)
	}
	slices.Sort(out)
	return out
}
