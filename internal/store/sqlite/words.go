package sqlite

import (
	"context"
	"database/sql"
	"fmt"
	"slices"
	"strings"
	"unicode"

	"github.com/sandarbh/sandarbh"
)

// This file is what only SQLite knows: full text by FTS5. Its tokenizer is told to keep vowel signs inside
// words (categories Mn, Mc), since without that केंद्रीय falls into four pieces.

// indexNote adds the words of a note.
func (t Tx) indexNote(ctx context.Context, n *sandarbh.Note) error {
	var lines []string
	for _, l := range n.Lines()[1:] {
		lines = append(lines, l.Line.Text)
	}
	return t.exec(ctx, "index note", `
		INSERT INTO note_words (rowid, title, text)
		SELECT number, $2, $3 FROM notes WHERE id = $1`,
		string(n.ID), n.Title.Text, strings.Join(lines, "\n"))
}

// forgetNote takes the words of a story's latest note out.
func (t Tx) forgetNote(ctx context.Context, story string) error {
	return t.exec(ctx, "forget note", `
		DELETE FROM note_words
		WHERE rowid IN (SELECT number FROM notes WHERE story = $1 AND latest = 1)`, story)
}

// indexPassages adds the words of a document, block by block, and of its title.
func (t Tx) indexPassages(ctx context.Context, doc *sandarbh.Document) error {
	put := func(field sandarbh.Field, start, end int, text string) error {
		var number int64
		err := t.tx.QueryRowContext(ctx, `
			INSERT INTO passages (document, field, first, last) VALUES ($1, $2, $3, $4)
			RETURNING number`, string(doc.ID), string(field), start, end).Scan(&number)
		if err != nil {
			return fmt.Errorf("put passage: %w", err)
		}
		return t.exec(ctx, "index passage", `INSERT INTO passage_words (rowid, text) VALUES ($1, $2)`, number, text)
	}
	if doc.Title != "" {
		if err := put(sandarbh.FieldTitle, 0, len(doc.Title), doc.Title); err != nil {
			return err
		}
	}
	for _, b := range doc.Blocks {
		if !b.Kind.Prose() && b.Kind != sandarbh.Heading && b.Kind != sandarbh.Quote {
			continue
		}
		if err := put(sandarbh.FieldText, b.Start, b.End, doc.Text[b.Start:b.End]); err != nil {
			return err
		}
	}
	return nil
}

// forgetPassages takes the words of a page out.
func (t Tx) forgetPassages(ctx context.Context, page sandarbh.DocumentID) error {
	if err := t.exec(ctx, "forget words", `
		DELETE FROM passage_words
		WHERE rowid IN (
			SELECT p.number FROM passages p
			JOIN documents d ON d.id = p.document
			WHERE d.page = $1)`, string(page)); err != nil {
		return err
	}
	return t.exec(ctx, "forget passages", `
		DELETE FROM passages
		WHERE document IN (SELECT id FROM documents WHERE page = $1)`, string(page))
}

// Search finds notes and passages with all the words of a query, best first; with any of them, if none has all.
func (db *DB) Search(ctx context.Context, q sandarbh.Query) (*sandarbh.Found, error) {
	words := searchWords(q.Words)
	if len(words) == 0 {
		return &sandarbh.Found{}, nil
	}
	found, err := db.search(ctx, q, strings.Join(words, " AND "))
	if err == nil && len(words) > 1 && found.TotalNotes+found.TotalPassages == 0 {
		found, err = db.search(ctx, q, strings.Join(words, " OR "))
	}
	if err != nil {
		return nil, fmt.Errorf("search %q: %w", q.Words, err)
	}
	return found, nil
}

// searchWords cuts a query into words and "phrases", each quoted as FTS5 wants it.
func searchWords(s string) []string {
	var out []string
	add := func(part string) {
		if strings.ContainsFunc(part, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsNumber(r) }) {
			out = append(out, `"`+part+`"`)
		}
	}
	s = strings.NewReplacer("“", `"`, "”", `"`, "\x00", " ").Replace(s)
	for i, part := range strings.Split(s, `"`) {
		if i%2 == 1 {
			add(part)
			continue
		}
		for word := range strings.FieldsSeq(part) {
			add(word)
		}
	}
	return out
}

const hitsDefault = 20

func (db *DB) search(ctx context.Context, q sandarbh.Query, match string) (*sandarbh.Found, error) {
	limit := q.Limit
	if limit <= 0 {
		limit = hitsDefault
	}
	to := day(q.To)
	if to == 0 {
		to = 99999999
	}
	args := []any{match, day(q.From), to, q.Paper, string(q.Source), string(q.Tier)}
	var found sandarbh.Found
	const notes = `
		FROM note_words w
		JOIN notes n ON n.number = w.rowid
		WHERE note_words MATCH $1 AND n.latest = 1 AND n.hidden = 0 AND n.day BETWEEN $2 AND $3
			AND ($4 = '' OR EXISTS (
				SELECT 1 FROM note_links l WHERE l.note = n.id AND l.kind = 'paper' AND l.link = $4))
			AND (($5 = '' AND $6 = '') OR EXISTS (
				SELECT 1 FROM note_sources s
				JOIN documents d ON d.id = s.document
				WHERE s.note = n.id AND ($5 = '' OR d.source = $5) AND ($6 = '' OR d.tier = $6)))`
	if err := db.read.QueryRowContext(ctx, `SELECT COUNT(*)`+notes, args...).Scan(&found.TotalNotes); err != nil {
		return nil, err
	}
	hits, err := collect(ctx, db.read, func(rows *sql.Rows) (h sandarbh.Hit, err error) {
		var s string
		if err := rows.Scan(&h.Note, &s); err != nil {
			return h, err
		}
		n, err := noun[sandarbh.Note](s)
		h.Text = lineWith(&n, q.Words)
		return h, err
	}, `SELECT n.id, n.body`+notes+`
		ORDER BY bm25(note_words, 4.0, 1.0), n.day DESC, n.id
		LIMIT $7`, append(args, limit)...)
	if err != nil {
		return nil, err
	}
	found.Notes = hits
	if q.Paper != "" {
		return &found, nil // a passage belongs to no paper
	}
	args = []any{match, day(q.From), to, string(q.Source), string(q.Tier)}
	const passages = `
		FROM passage_words w
		JOIN passages p ON p.number = w.rowid
		JOIN documents d ON d.id = p.document
		WHERE passage_words MATCH $1 AND d.day BETWEEN $2 AND $3
			AND ($4 = '' OR d.source = $4) AND ($5 = '' OR d.tier = $5)`
	if err := db.read.QueryRowContext(ctx, `SELECT COUNT(*)`+passages, args...).Scan(&found.TotalPassages); err != nil {
		return nil, err
	}
	found.Passages, err = collect(ctx, db.read, func(rows *sql.Rows) (h sandarbh.Hit, err error) {
		var field, text, head string
		if err := rows.Scan(&h.Span.Document, &field, &h.Span.Start, &h.Span.End, &text, &head); err != nil {
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
	}, `SELECT p.document, p.field, p.first, p.last, d.text, d.head`+passages+`
		ORDER BY bm25(passage_words), p.number
		LIMIT $6`, append(args, limit)...)
	if err != nil {
		return nil, err
	}
	return &found, nil
}

// lineWith returns the line of a note that has most of the words, the first of them on a tie.
func lineWith(n *sandarbh.Note, words string) string {
	fields := strings.Fields(strings.ToLower(strings.ReplaceAll(words, `"`, " ")))
	lines := n.Lines()
	best, most := n.Title.Text, -1
	for _, l := range lines[min(1, len(lines)-1):] {
		text := strings.ToLower(l.Line.Text)
		have := 0
		for _, f := range fields {
			if strings.Contains(text, f) {
				have++
			}
		}
		if have > most {
			best, most = l.Line.Text, have
		}
	}
	return best
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
