package sqlite

import (
	"context"
	"database/sql"
	"fmt"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/store"
)

// Story returns a story as it is now.
func (db *DB) Story(ctx context.Context, id sandarbh.StoryID) (*sandarbh.Story, error) {
	var s string
	err := db.read.QueryRowContext(ctx, `SELECT body FROM stories WHERE id = $1`, string(id)).Scan(&s)
	if err := missing(err, "story", id); err != nil {
		return nil, err
	}
	story, err := noun[sandarbh.Story](s)
	return &story, err
}

// Comparisons returns what the documents of a story say on the same matters, in the order of finding.
func (db *DB) Comparisons(ctx context.Context, story sandarbh.StoryID) ([]sandarbh.Comparison, error) {
	out, err := collect(ctx, db.read, func(rows *sql.Rows) (sandarbh.Comparison, error) {
		s, err := column[string](rows)
		if err != nil {
			return sandarbh.Comparison{}, err
		}
		return noun[sandarbh.Comparison](s)
	}, `SELECT body FROM comparisons WHERE story = $1 ORDER BY place`, string(story))
	if err != nil {
		return nil, fmt.Errorf("comparisons of %s: %w", story, err)
	}
	return out, nil
}

// Pending returns the rows that a step has not done at its version.
func (db *DB) Pending(ctx context.Context, step store.Step, version int) ([]store.Pending, error) {
	query, ok := map[store.Step]string{
		store.StepGroup: `
			SELECT DISTINCT '', day FROM documents
			WHERE latest = 1 AND grouped <> $1
			ORDER BY day DESC`,
		store.StepCompare: `SELECT id, first FROM stories WHERE compared <> $1 ORDER BY first DESC, id`,
		store.StepWrite:   `SELECT id, first FROM stories WHERE written <> $1 ORDER BY first DESC, id`,
		store.StepEdition: `SELECT '', day FROM editions WHERE ranked <> $1 ORDER BY day DESC`,
		store.StepName: `
			SELECT d.id, d.day FROM documents d
			LEFT JOIN named n ON n.document = d.id
			WHERE d.latest = 1 AND d.fault = '' AND (n.version IS NULL OR n.version <> $1)
			ORDER BY d.day DESC, d.id`,
		store.StepSettle: `SELECT id, 0 FROM entities WHERE settled <> $1 ORDER BY id LIMIT 1`,
	}[step]
	if !ok {
		return nil, fmt.Errorf("no step is called %q", step)
	}
	out, err := collect(ctx, db.read, func(rows *sql.Rows) (p store.Pending, err error) {
		var n int
		err = rows.Scan(&p.Key, &n)
		p.Day = date(n)
		if p.Key == "" {
			p.Key = p.Day.String()
		}
		return p, err
	}, query, version)
	if err != nil {
		return nil, fmt.Errorf("pending %s: %w", step, err)
	}
	return out, nil
}

// PutStories keeps stories with their documents.
func (t Tx) PutStories(ctx context.Context, stories []sandarbh.Story, grouped []sandarbh.DocumentID, version int) error {
	left := map[string]bool{}
	for i := range stories {
		if err := t.putStory(ctx, &stories[i], left); err != nil {
			return fmt.Errorf("story %s: %w", stories[i].ID, err)
		}
	}
	for _, id := range grouped {
		if err := t.exec(ctx, "mark grouped", `UPDATE documents SET grouped = $2 WHERE id = $1`, string(id), version); err != nil {
			return err
		}
	}
	for i := range stories {
		delete(left, string(stories[i].ID))
	}
	for _, id := range sorted(left) {
		if err := t.dropIfEmpty(ctx, id); err != nil {
			return err
		}
	}
	return nil
}

// putStory keeps a story, and adds to left the stories that lost a document to it.
func (t Tx) putStory(ctx context.Context, s *sandarbh.Story, left map[string]bool) error {
	old, err := collect(ctx, t.tx, column[string], `
		SELECT DISTINCT story FROM documents
		WHERE id IN (`+list(1, len(s.Documents))+`) AND story <> ''`, anys(s.Documents)...)
	if err != nil {
		return err
	}
	for _, id := range old {
		left[id] = true
	}
	b, err := body(s)
	if err != nil {
		return err
	}
	err = t.exec(ctx, "put", `
		INSERT INTO stories (id, version, first, compared, written, hidden, note, also, omitted, body)
		VALUES ($1, $2, $3, 0, 0, 0, '', '', '', $4)
		ON CONFLICT (id) DO UPDATE SET
			version = excluded.version, first = excluded.first, compared = 0, written = 0, body = excluded.body`,
		string(s.ID), s.Version, day(s.First), b)
	if err != nil {
		return err
	}
	err = t.exec(ctx, "put version", `
		INSERT INTO story_versions (story, version, body) VALUES ($1, $2, $3)
		ON CONFLICT (story, version) DO UPDATE SET body = excluded.body`, string(s.ID), s.Version, b)
	if err != nil {
		return err
	}
	args := append([]any{string(s.ID)}, anys(s.Documents)...)
	if err := t.exec(ctx, "let go", `
		UPDATE documents SET story = '', grouped = 0
		WHERE story = $1 AND id NOT IN (`+list(2, len(s.Documents))+`)`, args...); err != nil {
		return err
	}
	return t.exec(ctx, "take in", `
		UPDATE documents SET story = $1
		WHERE id IN (`+list(2, len(s.Documents))+`)`, args...)
}

// dropIfEmpty takes a story away that has no documents left, with its notes.
func (t Tx) dropIfEmpty(ctx context.Context, id string) error {
	if id == "" {
		return nil
	}
	var n int
	err := t.tx.QueryRowContext(ctx, `SELECT COUNT(*) FROM documents WHERE story = $1`, id).Scan(&n)
	if err != nil || n > 0 {
		return err
	}
	if err := t.withdraw(ctx, id); err != nil {
		return err
	}
	for _, query := range []string{
		`DELETE FROM comparisons WHERE story = $1`,
		`DELETE FROM refused WHERE story = $1`,
		`DELETE FROM stories WHERE id = $1`,
	} {
		if err := t.exec(ctx, "drop story", query, id); err != nil {
			return err
		}
	}
	return nil
}

// PutComparisons keeps what a story's documents say on the same matters in place of what was kept.
func (t Tx) PutComparisons(ctx context.Context, story sandarbh.StoryID, c []sandarbh.Comparison, version int) error {
	if err := t.exec(ctx, "clear comparisons", `DELETE FROM comparisons WHERE story = $1`, string(story)); err != nil {
		return err
	}
	for i := range c {
		b, err := body(c[i])
		if err != nil {
			return err
		}
		if err := t.exec(ctx, "put comparison", `
			INSERT INTO comparisons (story, place, kind, body) VALUES ($1, $2, $3, $4)`,
			string(story), i, string(c[i].Kind), b); err != nil {
			return err
		}
	}
	return t.exec(ctx, "mark compared", `UPDATE stories SET compared = $2, written = 0 WHERE id = $1`, string(story), version)
}

// Pin holds pages in a story against Group.
func (t Tx) Pin(ctx context.Context, pages []sandarbh.DocumentID, story sandarbh.StoryID) error {
	for _, page := range pages {
		if err := t.exec(ctx, "pin", `
			INSERT INTO pins (page, story) VALUES ($1, $2)
			ON CONFLICT (page) DO UPDATE SET story = excluded.story`, string(page), string(story)); err != nil {
			return err
		}
		if err := t.exec(ctx, "regroup pinned", `
			UPDATE documents SET grouped = 0 WHERE page = $1 AND latest = 1`, string(page)); err != nil {
			return err
		}
	}
	return nil
}

// Again has a story compared and written once more.
func (t Tx) Again(ctx context.Context, story sandarbh.StoryID) error {
	return t.exec(ctx, "again", `UPDATE stories SET compared = 0, written = 0 WHERE id = $1`, string(story))
}

// AgainAll has every document grouped once more, and every story compared, written and ranked.
func (t Tx) AgainAll(ctx context.Context) error {
	for _, query := range []string{
		`UPDATE documents SET grouped = 0 WHERE latest = 1`,
		`UPDATE stories SET compared = 0, written = 0`,
		`UPDATE editions SET ranked = 0`,
		`DELETE FROM named`,
		`UPDATE entities SET settled = 0`,
	} {
		if err := t.exec(ctx, "all again", query); err != nil {
			return err
		}
	}
	return nil
}

// Hide hides the notes of a story, or shows them again, and has the days that they stand in ranked anew.
func (t Tx) Hide(ctx context.Context, story sandarbh.StoryID, hidden bool) error {
	if err := t.exec(ctx, "hide story", `UPDATE stories SET hidden = $2 WHERE id = $1`, string(story), hidden); err != nil {
		return err
	}
	if err := t.exec(ctx, "hide notes", `UPDATE notes SET hidden = $2 WHERE story = $1`, string(story), hidden); err != nil {
		return err
	}
	return t.touchStory(ctx, string(story))
}

// Told returns the stories with a document on a day, and the documents of the day that are in none.
func (db *DB) Told(ctx context.Context, of sandarbh.Date) ([]store.Told, error) {
	told, err := collect(ctx, db.read, func(rows *sql.Rows) (t store.Told, err error) {
		var story, note, also, omitted string
		if err := rows.Scan(&story, &t.Hidden, &also, &omitted, &note); err != nil {
			return t, err
		}
		if t.Story, err = noun[sandarbh.Story](story); err != nil {
			return t, err
		}
		if t.Also, err = noun[*sandarbh.Also](also); err != nil {
			return t, err
		}
		if t.Omitted, err = noun[[]sandarbh.Omission](omitted); err != nil {
			return t, err
		}
		t.Note, err = noun[*sandarbh.Note](note)
		return t, err
	}, `
		SELECT s.body, s.hidden, s.also, s.omitted, COALESCE(n.body, '')
		FROM stories s
		LEFT JOIN notes n ON n.id = s.note
		WHERE s.id IN (SELECT story FROM documents WHERE day = $1 AND latest = 1)
			OR s.id IN (SELECT story FROM notes WHERE day = $1 AND latest = 1)
		ORDER BY s.id`, day(of))
	if err != nil {
		return nil, fmt.Errorf("told on %s: %w", of, err)
	}
	docs, err := collect(ctx, db.read, filed, `
		SELECT d.head, '', '', d.page, d.day, d.story, ''
		FROM documents d
		WHERE d.latest = 1 AND (d.day = $1 OR d.story IN (
			SELECT story FROM notes WHERE day = $1 AND latest = 1))
		ORDER BY d.id`, day(of))
	if err != nil {
		return nil, fmt.Errorf("documents told on %s: %w", of, err)
	}
	at := make(map[sandarbh.StoryID]int, len(told))
	for i := range told {
		at[told[i].Story.ID] = i
	}
	for _, f := range docs {
		i, ok := at[f.Story]
		if !ok {
			told = append(told, store.Told{Documents: []store.Filed{f}})
			continue
		}
		told[i].Documents = append(told[i].Documents, f)
	}
	return told, nil
}
