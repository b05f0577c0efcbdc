package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/store"
)

// pageFrom is how many documents must be on an entity for it to have a page.
const pageFrom = 2

// Entities returns entities with a page, and how many of each kind there are.
func (db *DB) Entities(ctx context.Context, kind sandarbh.EntityKind, offset, limit int) ([]*sandarbh.Entity, map[sandarbh.EntityKind]int, error) {
	type count struct {
		kind string
		n    int
	}
	counts, err := collect(ctx, db.read, func(rows *sql.Rows) (c count, err error) {
		err = rows.Scan(&c.kind, &c.n)
		return c, err
	}, `
		SELECT kind, COUNT(*) FROM entities
		WHERE documents >= $1 AND kind <> ''
		GROUP BY kind`, pageFrom)
	if err != nil {
		return nil, nil, fmt.Errorf("count entities: %w", err)
	}
	of := map[sandarbh.EntityKind]int{}
	for _, c := range counts {
		of[sandarbh.EntityKind(c.kind)] = c.n
	}
	query, args := `
		SELECT id, kind, name, documents FROM (
			SELECT id, kind, name, documents, ROW_NUMBER() OVER (PARTITION BY kind ORDER BY documents DESC, id) AS place
			FROM entities
			WHERE documents >= $1 AND kind <> ''
		) ranked
		WHERE place <= $2
		ORDER BY kind, place`, []any{pageFrom, limit}
	if kind != "" {
		query, args = `
		SELECT id, kind, name, documents FROM entities
		WHERE documents >= $1 AND kind = $2
		ORDER BY LOWER(name), id
		LIMIT $3 OFFSET $4`, []any{pageFrom, string(kind), limit, offset}
	}
	found, err := collect(ctx, db.read, entityHead, query, args...)
	if err != nil {
		return nil, nil, fmt.Errorf("entities: %w", err)
	}
	return found, of, nil
}

// entityHead reads what a list shows of an entity.
func entityHead(rows *sql.Rows) (*sandarbh.Entity, error) {
	var e sandarbh.Entity
	err := rows.Scan(&e.ID, &e.Kind, &e.Name, &e.Documents)
	return &e, err
}

// Entity returns an entity with a page, or the one that a form stands for.
func (db *DB) Entity(ctx context.Context, id string) (*sandarbh.Entity, error) {
	var s string
	var documents int
	err := db.read.QueryRowContext(ctx, `
		SELECT body, documents FROM entities
		WHERE id = COALESCE((SELECT NULLIF(stands, '') FROM entities WHERE id = $1), $1)
			AND documents >= $2 AND kind <> ''`, id, pageFrom).Scan(&s, &documents)
	if err := missing(err, "entity", id); err != nil {
		return nil, err
	}
	e, err := noun[sandarbh.Entity](s)
	e.Documents = documents
	return &e, err
}

// Called returns all the names of each entity with more than one that a key leads to.
func (db *DB) Called(ctx context.Context, keys []string) ([][]string, error) {
	asked, err := body(keys)
	if err != nil {
		return nil, err
	}
	found, err := collect(ctx, db.read, body1[sandarbh.Entity], `
		SELECT body FROM entities
		WHERE id IN (
			SELECT value FROM json_each($1)
			UNION SELECT a.entity FROM json_each($1) k
			CROSS JOIN aliases a ON a.form = k.value)
		ORDER BY id`, asked)
	if err != nil {
		return nil, fmt.Errorf("names by key: %w", err)
	}
	var out [][]string
	for _, e := range found {
		if len(e.Aliases) > 0 {
			out = append(out, append([]string{e.Name}, e.Aliases...))
		}
	}
	return out, nil
}

// StoriesOn returns the stories with a document on an entity, each with its latest note. Old versions of pages have no
// mentions, so that their documents need not be looked at.
func (db *DB) StoriesOn(ctx context.Context, entity string, offset, limit int) ([]*sandarbh.Story, []*sandarbh.Note, int, error) {
	const from = `
		FROM stories s
		LEFT JOIN notes n ON n.id = s.note
		WHERE s.hidden = 0 AND s.id IN (
			SELECT d.story FROM mentions m
			JOIN documents d ON d.id = m.document
			WHERE m.about = 1 AND m.form IN (SELECT $1 UNION SELECT id FROM entities WHERE stands = $1))`
	var total int
	if err := db.read.QueryRowContext(ctx, `SELECT COUNT(*)`+from, entity).Scan(&total); err != nil {
		return nil, nil, 0, fmt.Errorf("count stories on %s: %w", entity, err)
	}
	type told struct {
		story sandarbh.Story
		note  *sandarbh.Note
	}
	rows, err := collect(ctx, db.read, func(rows *sql.Rows) (t told, err error) {
		var story, note string
		if err := rows.Scan(&story, &note); err != nil {
			return t, err
		}
		if t.story, err = noun[sandarbh.Story](story); err != nil {
			return t, err
		}
		t.note, err = noun[*sandarbh.Note](note)
		return t, err
	}, `SELECT s.body, COALESCE(n.body, '')`+from+`
		ORDER BY s.first, s.id
		LIMIT $2 OFFSET $3`, entity, limit, offset)
	if err != nil {
		return nil, nil, 0, fmt.Errorf("stories on %s: %w", entity, err)
	}
	stories, notes := make([]*sandarbh.Story, len(rows)), make([]*sandarbh.Note, len(rows))
	for i := range rows {
		stories[i], notes[i] = &rows[i].story, rows[i].note
	}
	return stories, notes, total, nil
}

// EntitiesIn returns the entities with a page that the documents of a story name.
func (db *DB) EntitiesIn(ctx context.Context, story sandarbh.StoryID) ([]*sandarbh.Entity, error) {
	found, err := collect(ctx, db.read, func(rows *sql.Rows) (*sandarbh.Entity, error) {
		s, err := column[string](rows)
		if err != nil {
			return nil, err
		}
		e, err := noun[sandarbh.Entity](s)
		e.Particulars, e.Series = nil, nil
		return &e, err
	}, `
		SELECT body FROM entities
		WHERE documents >= $2 AND kind <> '' AND id IN (
			SELECT CASE WHEN e.stands = '' THEN e.id ELSE e.stands END
			FROM documents d
			JOIN mentions m ON m.document = d.id
			JOIN entities e ON e.id = m.form
			WHERE d.story = $1)
		ORDER BY name, id`, string(story), pageFrom)
	if err != nil {
		return nil, fmt.Errorf("entities in %s: %w", story, err)
	}
	return found, nil
}

// Unsettled returns forms that wait for Settle.
func (db *DB) Unsettled(ctx context.Context, version, limit int) ([]string, error) {
	out, err := collect(ctx, db.read, column[string], `
		SELECT id FROM entities
		WHERE settled <> $1
		ORDER BY id
		LIMIT $2`, version, limit)
	if err != nil {
		return nil, fmt.Errorf("unsettled names: %w", err)
	}
	return out, nil
}

// Evidence returns what documents say of forms.
func (db *DB) Evidence(ctx context.Context, forms []string, limit int) ([]store.Evidence, error) {
	out := make([]store.Evidence, 0, len(forms))
	for _, form := range forms {
		e := store.Evidence{Form: form, Explained: map[string]int{}}
		err := db.read.QueryRowContext(ctx, `SELECT stands FROM entities WHERE id = $1`, form).Scan(&e.StandsFor)
		if err != nil && !errors.Is(err, sql.ErrNoRows) {
			return nil, fmt.Errorf("entity %s: %w", form, err)
		}
		type count struct {
			entity string
			n      int
		}
		counts, err := collect(ctx, db.read, func(rows *sql.Rows) (c count, err error) {
			err = rows.Scan(&c.entity, &c.n)
			return c, err
		}, `SELECT entity, COUNT(*) FROM aliases WHERE form = $1 GROUP BY entity`, form)
		if err != nil {
			return nil, fmt.Errorf("aliases of %s: %w", form, err)
		}
		for _, c := range counts {
			e.Explained[c.entity] = c.n
		}
		if e.Mentions, err = collect(ctx, db.read, body1[sandarbh.Mention], `
			SELECT body FROM mentions
			WHERE form IN (SELECT $1 UNION SELECT id FROM entities WHERE stands = $1)
			ORDER BY about DESC, day DESC, document, form
			LIMIT $2`, form, limit); err != nil {
			return nil, fmt.Errorf("mentions of %s: %w", form, err)
		}
		if e.Figures, err = collect(ctx, db.read, body1[sandarbh.Figure], `
			SELECT body FROM figures
			WHERE form = $1
			ORDER BY day DESC, document, place
			LIMIT $2`, form, limit); err != nil {
			return nil, fmt.Errorf("figures of %s: %w", form, err)
		}
		out = append(out, e)
	}
	return out, nil
}

// body1 reads a row of one column that body wrote.
func body1[T any](rows *sql.Rows) (v T, err error) {
	s, err := column[string](rows)
	if err != nil {
		return v, err
	}
	return noun[T](s)
}

// PutNamed keeps what a document names and gives.
func (t Tx) PutNamed(ctx context.Context, doc sandarbh.DocumentID, of sandarbh.Date, n store.Named, version int) error {
	if err := t.clearNamed(ctx, doc); err != nil {
		return err
	}
	for i := range n.Mentions {
		m := &n.Mentions[i]
		b, err := body(m)
		if err != nil {
			return err
		}
		if err := t.exec(ctx, "put mention", `
			INSERT INTO mentions (document, form, about, day, body) VALUES ($1, $2, $3, $4, $5)
			ON CONFLICT (document, form) DO UPDATE SET about = CASE WHEN excluded.about = 1 THEN 1 ELSE mentions.about END`,
			string(doc), m.Entity, m.On, day(of), b); err != nil {
			return err
		}
		if err := t.unsettle(ctx, m.Entity); err != nil {
			return err
		}
	}
	for _, a := range n.Aliases {
		if err := t.exec(ctx, "put alias", `
			INSERT INTO aliases (document, form, entity) VALUES ($1, $2, $3)
			ON CONFLICT (document, form, entity) DO NOTHING`, string(doc), a.Name, a.Entity); err != nil {
			return err
		}
		if err := t.unsettle(ctx, a.Name); err != nil {
			return err
		}
	}
	for i, f := range n.Figures {
		b, err := body(f)
		if err != nil {
			return err
		}
		if err := t.exec(ctx, "put figure", `
			INSERT INTO figures (document, place, form, day, body) VALUES ($1, $2, $3, $4, $5)`,
			string(doc), i, f.Entity, day(of), b); err != nil {
			return err
		}
		if err := t.unsettle(ctx, f.Entity); err != nil {
			return err
		}
	}
	return t.exec(ctx, "mark named", `
		INSERT INTO named (document, version) VALUES ($1, $2)
		ON CONFLICT (document) DO UPDATE SET version = excluded.version`, string(doc), version)
}

// unsettle has a form settled anew, with the one that it stands for.
func (t Tx) unsettle(ctx context.Context, form string) error {
	if form == "" {
		return nil
	}
	if err := t.exec(ctx, "unsettle", `
		INSERT INTO entities (id, settled, stands, kind, name, documents, body) VALUES ($1, 0, '', '', '', 0, '')
		ON CONFLICT (id) DO UPDATE SET settled = 0`, form); err != nil {
		return err
	}
	return t.exec(ctx, "unsettle what it stands for", `
		UPDATE entities SET settled = 0
		WHERE id IN (SELECT stands FROM entities WHERE id = $1 AND stands <> '')`, form)
}

// clearNamed takes away what a document names, and has the forms settled anew.
func (t Tx) clearNamed(ctx context.Context, doc sandarbh.DocumentID) error {
	forms, err := collect(ctx, t.tx, column[string], `
		SELECT form FROM mentions WHERE document = $1
		UNION SELECT form FROM aliases WHERE document = $1
		UNION SELECT form FROM figures WHERE document = $1
		ORDER BY 1`, string(doc))
	if err != nil {
		return fmt.Errorf("names of %s: %w", doc, err)
	}
	for _, form := range forms {
		if err := t.unsettle(ctx, form); err != nil {
			return err
		}
	}
	for _, query := range []string{
		`DELETE FROM mentions WHERE document = $1`,
		`DELETE FROM aliases WHERE document = $1`,
		`DELETE FROM figures WHERE document = $1`,
		`DELETE FROM named WHERE document = $1`,
	} {
		if err := t.exec(ctx, "clear names", query, string(doc)); err != nil {
			return err
		}
	}
	return nil
}

// forgetNamed takes away what every version of a page names.
func (t Tx) forgetNamed(ctx context.Context, page sandarbh.DocumentID) error {
	ids, err := collect(ctx, t.tx, column[string], `SELECT id FROM documents WHERE page = $1 ORDER BY version`, string(page))
	if err != nil {
		return fmt.Errorf("versions of %s: %w", page, err)
	}
	for _, id := range ids {
		if err := t.clearNamed(ctx, sandarbh.DocumentID(id)); err != nil {
			return err
		}
	}
	return nil
}

// PutEntity keeps what settling a form came to.
func (t Tx) PutEntity(ctx context.Context, e *sandarbh.Entity, standsFor string, version int) error {
	var before string
	err := t.tx.QueryRowContext(ctx, `SELECT stands FROM entities WHERE id = $1`, e.ID).Scan(&before)
	if err != nil && !errors.Is(err, sql.ErrNoRows) {
		return fmt.Errorf("entity %s: %w", e.ID, err)
	}
	b, err := body(e)
	if err != nil {
		return err
	}
	if err := t.exec(ctx, "put entity", `
		INSERT INTO entities (id, settled, stands, kind, name, documents, body) VALUES ($1, $2, $3, $4, $5, 0, $6)
		ON CONFLICT (id) DO UPDATE SET
			settled = excluded.settled, stands = excluded.stands, kind = excluded.kind, name = excluded.name, body = excluded.body`,
		e.ID, version, standsFor, string(e.Kind), e.Name, b); err != nil {
		return err
	}
	if before != standsFor {
		for _, other := range []string{before, standsFor} {
			if err := t.unsettle(ctx, other); err != nil {
				return err
			}
		}
	}
	if err := t.exec(ctx, "count documents", `
		UPDATE entities SET documents = CASE WHEN stands <> '' THEN 0 ELSE (
			SELECT COUNT(DISTINCT document) FROM mentions
			WHERE about = 1 AND form IN (SELECT $1 UNION SELECT id FROM entities WHERE stands = $1)) END
		WHERE id = $1`, e.ID); err != nil {
		return err
	}
	return t.exec(ctx, "drop entity", `
		DELETE FROM entities
		WHERE id = $1
			AND NOT EXISTS (SELECT 1 FROM mentions WHERE form = $1)
			AND NOT EXISTS (SELECT 1 FROM aliases WHERE form = $1)
			AND NOT EXISTS (SELECT 1 FROM figures WHERE form = $1)
			AND NOT EXISTS (SELECT 1 FROM entities e WHERE e.stands = $1)`, e.ID)
}
