package sqlite

import (
	"context"
	"database/sql"
	"fmt"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/store"
)

// Sources returns the sources by name.
func (db *DB) Sources(ctx context.Context) ([]sandarbh.Source, error) {
	out, err := collect(ctx, db.read, func(rows *sql.Rows) (sandarbh.Source, error) {
		s, err := column[string](rows)
		if err != nil {
			return sandarbh.Source{}, err
		}
		return noun[sandarbh.Source](s)
	}, `SELECT body FROM sources ORDER BY name, id`)
	if err != nil {
		return nil, fmt.Errorf("sources: %w", err)
	}
	return out, nil
}

// PutSource keeps a source as it is now.
func (t Tx) PutSource(ctx context.Context, s sandarbh.Source) error {
	b, err := body(s)
	if err != nil {
		return err
	}
	return t.exec(ctx, "put source", `
		INSERT INTO sources (id, name, body) VALUES ($1, $2, $3)
		ON CONFLICT (id) DO UPDATE SET name = excluded.name, body = excluded.body`,
		string(s.ID), s.Name, b)
}

// RemoveSource takes a source out; its documents are taken out page by page.
func (t Tx) RemoveSource(ctx context.Context, id sandarbh.SourceID) error {
	return t.exec(ctx, "remove source", `DELETE FROM sources WHERE id = $1`, string(id))
}

// Raws returns what was received, oldest first.
func (db *DB) Raws(ctx context.Context) ([]store.Raw, error) {
	out, err := collect(ctx, db.read, func(rows *sql.Rows) (r store.Raw, err error) {
		var fetched int64
		err = rows.Scan(&r.SHA256, &r.Name, &r.URL, &r.Source, &r.Size, &fetched, &r.Sample)
		r.Fetched = instant(fetched)
		return r, err
	}, `
		SELECT sha256, name, url, source, size, fetched, sample
		FROM raws
		ORDER BY fetched, name, sha256`)
	if err != nil {
		return nil, fmt.Errorf("raws: %w", err)
	}
	return out, nil
}

// PutRaw says that bytes were received; the first time counts.
func (t Tx) PutRaw(ctx context.Context, r store.Raw) error {
	return t.exec(ctx, "put raw", `
		INSERT INTO raws (sha256, name, url, source, size, fetched, sample)
		VALUES ($1, $2, $3, $4, $5, $6, $7)
		ON CONFLICT (sha256, name) DO NOTHING`,
		r.SHA256, r.Name, r.URL, string(r.Source), r.Size, micros(r.Fetched), r.Sample)
}
