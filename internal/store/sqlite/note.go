package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"slices"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/store"
)

// note scans the one column that holds a note.
func note(rows *sql.Rows) (*sandarbh.Note, error) {
	s, err := column[string](rows)
	if err != nil {
		return nil, err
	}
	n, err := noun[sandarbh.Note](s)
	return &n, err
}

// Note returns a note by its address.
func (db *DB) Note(ctx context.Context, of sandarbh.Date, slug string, version int) (*sandarbh.Note, error) {
	var s string
	err := db.read.QueryRowContext(ctx, `
		SELECT body FROM notes
		WHERE day = $1 AND slug = $2 AND hidden = 0
			AND ($3 = version OR ($3 = 0 AND latest = 1))`, day(of), slug, version).Scan(&s)
	if err := missing(err, "note", of.String()+"/"+slug); err != nil {
		return nil, err
	}
	n, err := noun[sandarbh.Note](s)
	return &n, err
}

// Notes returns notes in the order of ids.
func (db *DB) Notes(ctx context.Context, ids []sandarbh.NoteID) ([]*sandarbh.Note, error) {
	if len(ids) == 0 {
		return nil, nil
	}
	notes, err := collect(ctx, db.read, note, `
		SELECT body FROM notes
		WHERE hidden = 0 AND id IN (`+list(1, len(ids))+`)`, anys(ids)...)
	if err != nil {
		return nil, fmt.Errorf("notes: %w", err)
	}
	by := make(map[sandarbh.NoteID]*sandarbh.Note, len(notes))
	for _, n := range notes {
		by[n.ID] = n
	}
	return inOrder(ids, by), nil
}

// LatestNote returns the last version of a story's note, hidden or not, and whether it still stands.
func (db *DB) LatestNote(ctx context.Context, story sandarbh.StoryID) (*sandarbh.Note, bool, error) {
	var s string
	var stands bool
	err := db.read.QueryRowContext(ctx, `
		SELECT body, latest FROM notes
		WHERE story = $1
		ORDER BY version DESC
		LIMIT 1`, string(story)).Scan(&s, &stands)
	if err := missing(err, "note of story", story); err != nil {
		return nil, false, err
	}
	n, err := noun[sandarbh.Note](s)
	return &n, stands, err
}

// AllNotes calls yield with the notes in the order of day, story and version.
func (db *DB) AllNotes(ctx context.Context, latest bool, yield func(*sandarbh.Note) error) error {
	rows, err := db.read.QueryContext(ctx, `
		SELECT body FROM notes
		WHERE latest = 1 OR $1 = 0
		ORDER BY day, story, version`, latest)
	if err != nil {
		return fmt.Errorf("all notes: %w", err)
	}
	defer rows.Close()
	for rows.Next() {
		n, err := note(rows)
		if err != nil {
			return fmt.Errorf("all notes: %w", err)
		}
		if err := yield(n); err != nil {
			return err
		}
	}
	return rows.Err()
}

// StoryOfNote returns the story that a version of a note is on.
func (db *DB) StoryOfNote(ctx context.Context, id sandarbh.NoteID) (sandarbh.StoryID, error) {
	var s sandarbh.StoryID
	err := db.read.QueryRowContext(ctx, `SELECT story FROM notes WHERE id = $1`, string(id)).Scan(&s)
	return s, missing(err, "note", id)
}

// Rewritten returns notes of a second or later version with the version before.
func (db *DB) Rewritten(ctx context.Context, limit int) (now, before []*sandarbh.Note, err error) {
	type pair struct{ now, before *sandarbh.Note }
	pairs, err := collect(ctx, db.read, func(rows *sql.Rows) (p pair, err error) {
		var a, b string
		if err := rows.Scan(&a, &b); err != nil {
			return p, err
		}
		if p.now, err = noun[*sandarbh.Note](a); err != nil {
			return p, err
		}
		p.before, err = noun[*sandarbh.Note](b)
		return p, err
	}, `
		SELECT n.body, COALESCE(o.body, '')
		FROM notes n
		LEFT JOIN notes o ON o.story = n.story AND o.version = n.version - 1
		WHERE n.version > 1 AND n.hidden = 0
		ORDER BY n.made DESC, n.id
		LIMIT $1`, limit)
	if err != nil {
		return nil, nil, fmt.Errorf("rewritten notes: %w", err)
	}
	for _, p := range pairs {
		now, before = append(now, p.now), append(before, p.before)
	}
	return now, before, nil
}

// PutOutcome keeps what writing a story came to.
func (t Tx) PutOutcome(ctx context.Context, o store.Outcome, version int) error {
	also := ""
	if o.Also != nil {
		b, err := body(o.Also)
		if err != nil {
			return err
		}
		also = b
	}
	omitted, err := body(o.Omitted)
	if err != nil {
		return err
	}
	id := ""
	switch {
	case o.Note == nil:
		if err := t.withdraw(ctx, string(o.Story)); err != nil {
			return err
		}
	case o.Same:
		id = string(o.Note.ID)
	default:
		if err := t.putNote(ctx, o.Note); err != nil {
			return fmt.Errorf("note %s: %w", o.Note.ID, err)
		}
		id = string(o.Note.ID)
	}
	if o.Note != nil {
		if err := t.putLinks(ctx, o.Note, o.Links); err != nil {
			return fmt.Errorf("links of note %s: %w", o.Note.ID, err)
		}
	}
	if err := t.putRefused(ctx, o, id); err != nil {
		return err
	}
	if err := t.exec(ctx, "mark written", `
		UPDATE stories SET written = $2, note = $3, also = $4, omitted = $5 WHERE id = $1`,
		string(o.Story), version, id, also, omitted); err != nil {
		return err
	}
	return t.touchStory(ctx, string(o.Story))
}

// putNote adds a version of a note and makes it the latest of its story.
func (t Tx) putNote(ctx context.Context, n *sandarbh.Note) error {
	slug, err := t.freeSlug(ctx, n)
	if err != nil {
		return err
	}
	n.Slug = slug
	if err := t.withdraw(ctx, string(n.Story)); err != nil {
		return err
	}
	b, err := body(n)
	if err != nil {
		return err
	}
	paper := ""
	if len(n.Papers) > 0 {
		paper = n.Papers[0].Paper
	}
	if err := t.exec(ctx, "insert", `
		INSERT INTO notes (
			id, story, story_version, version, latest, hidden, day, slug, paper, relevance, minutes,
			language, made, body
		) VALUES (
			$1, $2, $3, $4, 1, COALESCE((SELECT hidden FROM stories WHERE id = $2), 0), $5, $6, $7, $8, $9,
			$10, $11, $12
		)`,
		string(n.ID), string(n.Story), n.StoryVersion, n.Version, day(n.Day), slug, paper, n.Relevance.Score,
		n.Minutes, n.Language, micros(n.Made), b); err != nil {
		return err
	}
	for _, src := range n.Sources {
		if err := t.exec(ctx, "put source", `
			INSERT INTO note_sources (note, document) VALUES ($1, $2)
			ON CONFLICT (note, document) DO NOTHING`, string(n.ID), string(src.Document)); err != nil {
			return err
		}
	}
	return t.indexNote(ctx, n)
}

// freeSlug returns the note's slug, with a number behind it if another story has it on that day.
func (t Tx) freeSlug(ctx context.Context, n *sandarbh.Note) (string, error) {
	taken, err := collect(ctx, t.tx, column[string], `
		SELECT DISTINCT slug FROM notes
		WHERE day = $1 AND story <> $2`, day(n.Day), string(n.Story))
	if err != nil {
		return "", fmt.Errorf("slugs of %s: %w", n.Day, err)
	}
	slug := n.Slug
	for i := 2; slices.Contains(taken, slug); i++ {
		slug = fmt.Sprintf("%s-%d", n.Slug, i)
	}
	return slug, nil
}

// withdraw makes all versions of a story's note old ones, and has their days ranked anew.
func (t Tx) withdraw(ctx context.Context, story string) error {
	if err := t.touchStory(ctx, story); err != nil {
		return err
	}
	if err := t.forgetNote(ctx, story); err != nil {
		return err
	}
	return t.exec(ctx, "withdraw", `UPDATE notes SET latest = 0 WHERE story = $1 AND latest = 1`, story)
}

// putLinks keeps what the latest version of a note has in common with others.
func (t Tx) putLinks(ctx context.Context, n *sandarbh.Note, links []store.Linked) error {
	for _, query := range []string{
		`DELETE FROM note_links WHERE note IN (SELECT id FROM notes WHERE story = $1)`,
		`DELETE FROM found_terms WHERE note IN (SELECT id FROM notes WHERE story = $1)`,
	} {
		if err := t.exec(ctx, "clear", query, string(n.Story)); err != nil {
			return err
		}
	}
	for _, l := range links {
		if err := t.exec(ctx, "put", `
			INSERT INTO note_links (note, kind, link, name, weight) VALUES ($1, $2, $3, $4, $5)
			ON CONFLICT (note, kind, link) DO NOTHING`,
			string(n.ID), string(l.Kind), l.ID, l.Name, l.Weight); err != nil {
			return err
		}
	}
	for _, term := range n.Terms {
		if len(term.Citations) == 0 {
			continue
		}
		b, err := body(term)
		if err != nil {
			return err
		}
		if err := t.exec(ctx, "put found term", `
			INSERT INTO found_terms (note, term, name, body) VALUES ($1, $2, $3, $4)
			ON CONFLICT (note, term) DO NOTHING`, string(n.ID), term.Term, term.Name, b); err != nil {
			return err
		}
	}
	return nil
}

func (t Tx) putRefused(ctx context.Context, o store.Outcome, note string) error {
	if err := t.exec(ctx, "clear refused", `DELETE FROM refused WHERE story = $1`, string(o.Story)); err != nil {
		return err
	}
	for i, r := range o.Refused {
		b, err := body(r)
		if err != nil {
			return err
		}
		if err := t.exec(ctx, "put refused", `
			INSERT INTO refused (story, place, note, day, body) VALUES ($1, $2, $3, $4, $5)`,
			string(o.Story), i, note, day(o.Day), b); err != nil {
			return err
		}
	}
	return nil
}

// removeNotesOf takes away every version of a note that stands on a document: what is removed is not quoted.
func (t Tx) removeNotesOf(ctx context.Context, doc string) error {
	type row struct{ id, story string }
	rows, err := collect(ctx, t.tx, func(rows *sql.Rows) (r row, err error) {
		err = rows.Scan(&r.id, &r.story)
		return r, err
	}, `
		SELECT id, story FROM notes
		WHERE id IN (SELECT note FROM note_sources WHERE document = $1)
		ORDER BY id`, doc)
	if err != nil {
		return fmt.Errorf("notes of document %s: %w", doc, err)
	}
	for _, r := range rows {
		if err := t.removeNote(ctx, r.id, r.story); err != nil {
			return fmt.Errorf("remove note %s: %w", r.id, err)
		}
	}
	return nil
}

func (t Tx) removeNote(ctx context.Context, id, story string) error {
	if err := t.withdraw(ctx, story); err != nil {
		return err
	}
	for _, query := range []string{
		`UPDATE stories SET note = '', omitted = '', written = 0 WHERE note = $1`,
		`DELETE FROM note_links WHERE note = $1`,
		`DELETE FROM note_sources WHERE note = $1`,
		`DELETE FROM found_terms WHERE note = $1`,
		`DELETE FROM refused WHERE note = $1`,
		`DELETE FROM notes WHERE id = $1`,
	} {
		if err := t.exec(ctx, "remove", query, id); err != nil {
			return err
		}
	}
	return nil
}

// What an edition has to show: from the most that the front page can ask of one to the least.
const (
	hasDated = `EXISTS (
		SELECT 1 FROM notes n
		JOIN note_sources s ON s.note = n.id
		JOIN documents d ON d.id = s.document
		WHERE n.day = e.day AND n.latest = 1 AND n.hidden = 0 AND d.published > 0)`
	hasNote = `EXISTS (SELECT 1 FROM notes n WHERE n.day = e.day AND n.latest = 1 AND n.hidden = 0)`
	hasLine = `e.shown = 1`
	hasText = `1 = 1` // documents, of which it says why they have no note
)

// Edition returns the edition of a day, or the latest that has most to show.
func (db *DB) Edition(ctx context.Context, of sandarbh.Date) (*sandarbh.Edition, error) {
	ways := []string{hasDated, hasNote, hasLine, hasText}
	if !of.IsZero() {
		ways = []string{hasText}
	}
	var s string
	err := sql.ErrNoRows
	for i := 0; i < len(ways) && errors.Is(err, sql.ErrNoRows); i++ {
		err = db.read.QueryRowContext(ctx, `
			SELECT e.body FROM editions e
			WHERE e.body <> '' AND (e.day = $1 OR $1 = 0) AND `+ways[i]+`
			ORDER BY e.day DESC
			LIMIT 1`, day(of)).Scan(&s)
	}
	if err := missing(err, "edition", of); err != nil {
		return nil, err
	}
	e, err := noun[sandarbh.Edition](s)
	return &e, err
}

// edition scans the one column that holds an edition.
func edition(rows *sql.Rows) (*sandarbh.Edition, error) {
	s, err := column[string](rows)
	if err != nil {
		return nil, err
	}
	e, err := noun[sandarbh.Edition](s)
	return &e, err
}

// Recent returns the last n editions that have a note, newest first.
func (db *DB) Recent(ctx context.Context, n int) ([]*sandarbh.Edition, error) {
	out, err := collect(ctx, db.read, edition, `
		SELECT e.body FROM editions e
		WHERE e.body <> '' AND `+hasNote+`
		ORDER BY e.day DESC
		LIMIT $1`, n)
	if err != nil {
		return nil, fmt.Errorf("last %d editions: %w", n, err)
	}
	return out, nil
}

// Editions returns the editions from one day to another.
func (db *DB) Editions(ctx context.Context, from, to sandarbh.Date) ([]*sandarbh.Edition, error) {
	out, err := collect(ctx, db.read, edition, `
		SELECT body FROM editions
		WHERE body <> '' AND day BETWEEN $1 AND $2
		ORDER BY day`, day(from), day(to))
	if err != nil {
		return nil, fmt.Errorf("editions from %s to %s: %w", from, to, err)
	}
	return out, nil
}

// Neighbours returns the days of the nearest editions that have something to show.
func (db *DB) Neighbours(ctx context.Context, of sandarbh.Date) (before, after sandarbh.Date, err error) {
	var b, a sql.NullInt64
	err = db.read.QueryRowContext(ctx, `
		SELECT
			(SELECT MAX(day) FROM editions WHERE shown = 1 AND day < $1 AND day > 0),
			(SELECT MIN(day) FROM editions WHERE shown = 1 AND day > $1)`, day(of)).Scan(&b, &a)
	if err != nil {
		return before, after, fmt.Errorf("neighbours of %s: %w", of, err)
	}
	return date(int(b.Int64)), date(int(a.Int64)), nil
}

// PutEdition keeps the edition of a day.
func (t Tx) PutEdition(ctx context.Context, e *sandarbh.Edition, version int) error {
	if e.Documents == 0 && len(e.Notes) == 0 {
		return t.exec(ctx, "remove edition", `DELETE FROM editions WHERE day = $1`, day(e.Date))
	}
	b, err := body(e)
	if err != nil {
		return err
	}
	return t.exec(ctx, "put edition", `
		INSERT INTO editions (day, ranked, shown, body) VALUES ($1, $2, $3, $4)
		ON CONFLICT (day) DO UPDATE SET ranked = excluded.ranked, shown = excluded.shown, body = excluded.body`,
		day(e.Date), version, len(e.Notes)+len(e.Also) > 0, b)
}

// touchDay has a day ranked anew.
func (t Tx) touchDay(ctx context.Context, of sandarbh.Date) error {
	return t.exec(ctx, "touch day", `
		INSERT INTO editions (day, ranked, shown, body) VALUES ($1, 0, 0, '')
		ON CONFLICT (day) DO UPDATE SET ranked = 0`, day(of))
}

// touchStory has the days ranked anew in which a story or its note stands.
func (t Tx) touchStory(ctx context.Context, story string) error {
	days, err := collect(ctx, t.tx, column[int], `
		SELECT day FROM documents WHERE story = $1
		UNION
		SELECT day FROM notes WHERE story = $1 AND latest = 1
		ORDER BY day`, story)
	if err != nil {
		return fmt.Errorf("days of story %s: %w", story, err)
	}
	for _, d := range days {
		if err := t.touchDay(ctx, date(d)); err != nil {
			return err
		}
	}
	return nil
}
