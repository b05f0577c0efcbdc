package sqlite

import (
	"context"
	"database/sql"
	"fmt"
	"strconv"

	"github.com/sandarbh/sandarbh"
)

// layer scans a layer; its ID is the number of its row.
func layer(rows *sql.Rows) (l sandarbh.Layer, err error) {
	var number int64
	var s string
	if err := rows.Scan(&number, &s); err != nil {
		return l, err
	}
	l, err = noun[sandarbh.Layer](s)
	l.ID = strconv.FormatInt(number, 10)
	return l, err
}

// Layers returns the changes of editors, newest first.
func (db *DB) Layers(ctx context.Context, limit int) ([]sandarbh.Layer, error) {
	out, err := collect(ctx, db.read, layer, `SELECT number, body FROM layers ORDER BY number DESC LIMIT $1`, limit)
	if err != nil {
		return nil, fmt.Errorf("layers: %w", err)
	}
	return out, nil
}

// LayersOf returns the changes to stories and to those that were merged into them, oldest first.
func (db *DB) LayersOf(ctx context.Context, stories []sandarbh.StoryID) ([]sandarbh.Layer, error) {
	if len(stories) == 0 {
		return nil, nil
	}
	out, err := collect(ctx, db.read, layer, `
		SELECT number, body FROM layers
		WHERE story IN (`+list(1, len(stories))+`)
			OR story IN (SELECT story FROM layers WHERE kind = 'merge' AND into_story IN (`+list(1, len(stories))+`))
		ORDER BY number`, anys(stories)...)
	if err != nil {
		return nil, fmt.Errorf("layers of stories: %w", err)
	}
	return out, nil
}

// Hidden returns the last versions of notes that an editor has hidden, newest day first.
func (db *DB) Hidden(ctx context.Context, of sandarbh.Date, slug string, limit int) ([]*sandarbh.Note, error) {
	out, err := collect(ctx, db.read, note, `
		SELECT n.body FROM notes n
		WHERE n.hidden = 1
			AND ($1 = 0 OR (n.day = $1 AND n.slug = $2))
			AND n.version = (
				SELECT MAX(o.version) FROM notes o
				WHERE o.story = n.story AND ($1 = 0 OR (o.day = $1 AND o.slug = $2))
			)
		ORDER BY n.day DESC, n.id
		LIMIT $3`, day(of), slug, limit)
	if err != nil {
		return nil, fmt.Errorf("hidden notes: %w", err)
	}
	return out, nil
}

// PutLayer adds a change.
func (t Tx) PutLayer(ctx context.Context, l sandarbh.Layer) error {
	l.ID = ""
	b, err := body(l)
	if err != nil {
		return err
	}
	return t.exec(ctx, "put layer", `
		INSERT INTO layers (story, into_story, kind, body) VALUES ($1, $2, $3, $4)`,
		string(l.Story), string(l.Into), string(l.Kind), b)
}

// Refused returns the lines of a day that the gate did not let pass.
func (db *DB) Refused(ctx context.Context, of sandarbh.Date) ([]sandarbh.RefusedLine, error) {
	out, err := collect(ctx, db.read, func(rows *sql.Rows) (r sandarbh.RefusedLine, err error) {
		var s string
		if err := rows.Scan(&r.Story, &r.Note, &s); err != nil {
			return r, err
		}
		r.Day = of
		r.Refused, err = noun[sandarbh.Refused](s)
		return r, err
	}, `
		SELECT story, note, body FROM refused
		WHERE day = $1
		ORDER BY story, place`, day(of))
	if err != nil {
		return nil, fmt.Errorf("refused lines of %s: %w", of, err)
	}
	return out, nil
}

// Objections returns what readers found wrong, newest first.
func (db *DB) Objections(ctx context.Context, limit int) ([]sandarbh.Objection, error) {
	out, err := collect(ctx, db.read, func(rows *sql.Rows) (sandarbh.Objection, error) {
		s, err := column[string](rows)
		if err != nil {
			return sandarbh.Objection{}, err
		}
		return noun[sandarbh.Objection](s)
	}, `SELECT body FROM objections ORDER BY number DESC LIMIT $1`, limit)
	if err != nil {
		return nil, fmt.Errorf("objections: %w", err)
	}
	return out, nil
}

// PutObjection keeps what a reader found wrong.
func (t Tx) PutObjection(ctx context.Context, o sandarbh.Objection) error {
	b, err := body(o)
	if err != nil {
		return err
	}
	return t.exec(ctx, "put objection", `INSERT INTO objections (note, body) VALUES ($1, $2)`, string(o.Note), b)
}
