package sqlite

import (
	"context"
	"crypto/sha256"
	"database/sql"
	"encoding/hex"
	"errors"
	"fmt"
	"time"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/store"
)

// Documents returns documents in the order of ids, of whatever version they name.
func (db *DB) Documents(ctx context.Context, ids []sandarbh.DocumentID) ([]*sandarbh.Document, error) {
	if len(ids) == 0 {
		return nil, nil
	}
	docs, err := collect(ctx, db.read, func(rows *sql.Rows) (*sandarbh.Document, error) {
		var head, blocks, text string
		if err := rows.Scan(&head, &blocks, &text); err != nil {
			return nil, err
		}
		return document(head, blocks, text)
	}, `
		SELECT head, blocks, text FROM documents
		WHERE id IN (`+list(1, len(ids))+`)`, anys(ids)...)
	if err != nil {
		return nil, fmt.Errorf("documents: %w", err)
	}
	by := make(map[sandarbh.DocumentID]*sandarbh.Document, len(docs))
	for _, doc := range docs {
		by[doc.ID] = doc
	}
	return inOrder(ids, by), nil
}

// inOrder returns what there is of ids, in their order.
func inOrder[K comparable, V any](ids []K, by map[K]*V) []*V {
	out := make([]*V, 0, len(ids))
	for _, id := range ids {
		if v, ok := by[id]; ok {
			out = append(out, v)
		}
	}
	return out
}

// document puts together what three columns hold.
func document(head, blocks, text string) (*sandarbh.Document, error) {
	doc, err := noun[sandarbh.Document](head)
	if err != nil {
		return nil, err
	}
	if doc.Blocks, err = noun[[]sandarbh.Block](blocks); err != nil {
		return nil, err
	}
	doc.Text = text
	return &doc, nil
}

// Filed returns current documents with where they stand, by day and ID.
func (db *DB) Filed(ctx context.Context, f store.Filter) ([]store.Filed, error) {
	blocks, text := "''", "''"
	if f.Texts {
		blocks, text = "d.blocks", "d.text"
	}
	limit := f.Limit
	if limit == 0 {
		limit = -1
	}
	to := day(f.To)
	if to == 0 {
		to = 99999999
	}
	out, err := collect(ctx, db.read, filed, `
		SELECT
			d.head,
			`+blocks+`,
			`+text+`,
			d.page,
			d.day,
			d.story,
			COALESCE(p.story, '')
		FROM documents d
		LEFT JOIN pins p ON p.page = d.page
		WHERE d.latest = 1
			AND d.day BETWEEN $1 AND $2
			AND ($3 = '' OR d.source = $3)
			AND ($4 = '' OR d.story = $4)
			AND ($5 = '' OR d.raw = $5)
		ORDER BY d.day, d.id
		LIMIT $6`,
		day(f.From), to, string(f.Source), string(f.Story), f.Raw, limit)
	if err != nil {
		return nil, fmt.Errorf("filed documents: %w", err)
	}
	return out, nil
}

func filed(rows *sql.Rows) (f store.Filed, err error) {
	var head, blocks, text string
	var n int
	if err := rows.Scan(&head, &blocks, &text, &f.Page, &n, &f.Story, &f.Pin); err != nil {
		return f, err
	}
	f.Day = date(n)
	f.Document, err = document(head, blocks, text)
	return f, err
}

// DocumentsFrom returns the current documents of a source without their texts, newest day first.
func (db *DB) DocumentsFrom(ctx context.Context, source sandarbh.SourceID, offset, limit int) ([]*sandarbh.Document, int, error) {
	var total int
	err := db.read.QueryRowContext(ctx, `SELECT COUNT(*) FROM documents WHERE source = $1 AND latest = 1`, string(source)).Scan(&total)
	if err != nil {
		return nil, 0, fmt.Errorf("count documents of source %s: %w", source, err)
	}
	out, err := collect(ctx, db.read, func(rows *sql.Rows) (*sandarbh.Document, error) {
		head, err := column[string](rows)
		if err != nil {
			return nil, err
		}
		return document(head, "", "")
	}, `
		SELECT head FROM documents
		WHERE source = $1 AND latest = 1
		ORDER BY day DESC, id
		LIMIT $3 OFFSET $2`, string(source), offset, limit)
	if err != nil {
		return nil, 0, fmt.Errorf("documents of source %s: %w", source, err)
	}
	return out, total, nil
}

// digest is what makes a version of a page another: everything that a reader or a step sees of it.
// When and in which bytes it came is no part of that.
func digest(doc *sandarbh.Document) (string, error) {
	d := *doc
	d.ID, d.Version, d.Fetched, d.Raw, d.Extractor = "", 0, time.Time{}, "", 0
	b, err := body(d)
	if err != nil {
		return "", err
	}
	sum := sha256.Sum256([]byte(b))
	return hex.EncodeToString(sum[:]), nil
}

// PutDocument keeps a document as the current version of its page.
func (t Tx) PutDocument(ctx context.Context, in *sandarbh.Document, of sandarbh.Date) (sandarbh.DocumentID, bool, error) {
	sum, err := digest(in)
	if err != nil {
		return "", false, err
	}
	page, doc := in.ID, *in
	var id sandarbh.DocumentID
	var known, story string
	var last int
	err = t.tx.QueryRowContext(ctx, `
		SELECT id, digest, story, version FROM documents
		WHERE page = $1 AND latest = 1`, string(page)).Scan(&id, &known, &story, &last)
	switch {
	case errors.Is(err, sql.ErrNoRows):
	case err != nil:
		return "", false, fmt.Errorf("page %s: %w", page, err)
	case known == sum:
		return id, false, nil
	}
	doc.Version = last + 1
	if doc.Version > 1 {
		doc.ID = sandarbh.DocumentID(fmt.Sprintf("%s.%d", page, doc.Version))
		if err := t.retire(ctx, page); err != nil {
			return "", false, err
		}
	}
	if err := t.insertDocument(ctx, &doc, page, sum, of, story); err != nil {
		return "", false, fmt.Errorf("document %s: %w", doc.ID, err)
	}
	return doc.ID, true, nil
}

// retire makes the versions of a page old ones: still to be read and cited, no longer found.
func (t Tx) retire(ctx context.Context, page sandarbh.DocumentID) error {
	if err := t.forgetPassages(ctx, page); err != nil {
		return err
	}
	if err := t.forgetNamed(ctx, page); err != nil {
		return err
	}
	return t.exec(ctx, "retire page", `UPDATE documents SET latest = 0, story = '' WHERE page = $1`, string(page))
}

func (t Tx) insertDocument(ctx context.Context, doc *sandarbh.Document, page sandarbh.DocumentID, sum string, of sandarbh.Date, story string) error {
	bare := *doc
	bare.Text, bare.Blocks = "", nil
	head, err := body(bare)
	if err != nil {
		return err
	}
	blocks, err := body(doc.Blocks)
	if err != nil {
		return err
	}
	err = t.exec(ctx, "insert", `
		INSERT INTO documents (
			id, page, version, latest, digest, source, tier, raw, day, published, fault, sample,
			story, grouped, head, blocks, text
		) VALUES ($1, $2, $3, 1, $4, $5, $6, $7, $8, $9, $10, $11, $12, 0, $13, $14, $15)`,
		string(doc.ID), string(page), doc.Version, sum, string(doc.Source), string(doc.Tier), doc.Raw, day(of),
		day(doc.Published), doc.Fault, doc.Sample, story, head, blocks, doc.Text)
	if err != nil {
		return err
	}
	if err := t.touchDay(ctx, of); err != nil {
		return err
	}
	return t.indexPassages(ctx, doc)
}

// RemovePage takes out every version of a page with the notes that quote one.
func (t Tx) RemovePage(ctx context.Context, page sandarbh.DocumentID) error {
	type version struct {
		id, story string
		day       int
	}
	versions, err := collect(ctx, t.tx, func(rows *sql.Rows) (v version, err error) {
		err = rows.Scan(&v.id, &v.story, &v.day)
		return v, err
	}, `SELECT id, story, day FROM documents WHERE page = $1 ORDER BY version`, string(page))
	if err != nil {
		return fmt.Errorf("versions of %s: %w", page, err)
	}
	if len(versions) == 0 {
		return fmt.Errorf("page %s: %w", page, sandarbh.ErrNotFound)
	}
	if err := t.forgetPassages(ctx, page); err != nil {
		return err
	}
	if err := t.forgetNamed(ctx, page); err != nil {
		return err
	}
	for _, v := range versions {
		if err := t.removeNotesOf(ctx, v.id); err != nil {
			return err
		}
		if err := t.touchDay(ctx, date(v.day)); err != nil {
			return err
		}
		if v.story == "" {
			continue
		}
		if err := t.exec(ctx, "regroup", `UPDATE documents SET grouped = 0 WHERE story = $1`, v.story); err != nil {
			return err
		}
	}
	if err := t.exec(ctx, "remove documents", `DELETE FROM documents WHERE page = $1`, string(page)); err != nil {
		return err
	}
	if err := t.exec(ctx, "remove pin", `DELETE FROM pins WHERE page = $1`, string(page)); err != nil {
		return err
	}
	for _, v := range versions {
		if err := t.dropIfEmpty(ctx, v.story); err != nil {
			return err
		}
	}
	return nil
}
