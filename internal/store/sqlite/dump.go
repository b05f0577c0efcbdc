package sqlite

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"strings"

	"github.com/sandarbh/sandarbh/internal/store"
)

// tables are the rows that a dump carries, in an order that can be loaded. The words of the full text are
// made anew.
var tables = []struct {
	name    string
	columns []string
}{
	{"sources", []string{"id", "name", "body"}},
	{"raws", []string{"sha256", "name", "url", "source", "size", "fetched", "sample"}},
	{"documents", []string{
		"number", "id", "page", "version", "latest", "digest", "source", "tier", "raw", "day", "published",
		"fault", "sample", "story", "grouped", "head", "blocks", "text",
	}},
	{"pins", []string{"page", "story"}},
	{"stories", []string{"id", "version", "first", "compared", "written", "hidden", "note", "also", "omitted", "body"}},
	{"story_versions", []string{"story", "version", "body"}},
	{"comparisons", []string{"story", "place", "kind", "body"}},
	{"notes", []string{
		"number", "id", "story", "story_version", "version", "latest", "hidden", "day", "slug", "paper",
		"relevance", "minutes", "language", "made", "body",
	}},
	{"note_links", []string{"note", "kind", "link", "name", "weight"}},
	{"note_sources", []string{"note", "document"}},
	{"found_terms", []string{"note", "term", "name", "body"}},
	{"named", []string{"document", "version"}},
	{"mentions", []string{"document", "form", "about", "day", "body"}},
	{"aliases", []string{"document", "form", "entity"}},
	{"figures", []string{"document", "place", "form", "day", "body"}},
	{"entities", []string{"id", "settled", "stands", "kind", "name", "documents", "body"}},
	{"refused", []string{"story", "place", "note", "day", "body"}},
	{"editions", []string{"day", "ranked", "shown", "body"}},
	{"layers", []string{"number", "story", "into_story", "kind", "body"}},
	{"objections", []string{"number", "note", "body"}},
}

// madeAnew are tables that a dump of an earlier release lacks; steps fill them again.
var madeAnew = map[string]bool{"named": true, "mentions": true, "aliases": true, "figures": true, "entities": true}

// Dump writes every row as JSON Lines.
func (db *DB) Dump(ctx context.Context, open func(table string) (io.WriteCloser, error)) error {
	for _, t := range tables {
		w, err := open(t.name)
		if err != nil {
			return fmt.Errorf("dump %s: %w", t.name, err)
		}
		err = db.dump(ctx, t.name, t.columns, w)
		if err := errors.Join(err, w.Close()); err != nil {
			return fmt.Errorf("dump %s: %w", t.name, err)
		}
	}
	return nil
}

func (db *DB) dump(ctx context.Context, table string, columns []string, w io.Writer) error {
	order := "1"
	if len(columns) > 1 {
		order = "1, 2"
	}
	if table == "note_links" || table == "aliases" {
		order = "1, 2, 3"
	}
	rows, err := db.read.QueryContext(ctx, `SELECT `+strings.Join(columns, ", ")+` FROM `+table+` ORDER BY `+order)
	if err != nil {
		return err
	}
	defer rows.Close()
	buf := bufio.NewWriter(w)
	enc := json.NewEncoder(buf)
	enc.SetEscapeHTML(false)
	values := make([]any, len(columns))
	into := make([]any, len(columns))
	for i := range values {
		into[i] = &values[i]
	}
	for rows.Next() {
		if err := rows.Scan(into...); err != nil {
			return err
		}
		row := make(map[string]any, len(columns))
		for i, c := range columns {
			row[c] = values[i]
		}
		if err := enc.Encode(row); err != nil {
			return err
		}
	}
	return errors.Join(rows.Err(), buf.Flush())
}

// Load reads what Dump wrote. A store that holds documents is refused: two histories cannot be made one.
func (db *DB) Load(ctx context.Context, open func(table string) (io.ReadCloser, error)) error {
	counts, err := db.Counts(ctx)
	if err != nil {
		return err
	}
	if counts.Versions > 0 {
		return fmt.Errorf("load: %w", store.ErrNotEmpty)
	}
	return db.Update(ctx, func(tx store.Tx) error {
		t := tx.(Tx)
		for _, table := range tables {
			r, err := open(table.name)
			if errors.Is(err, fs.ErrNotExist) && madeAnew[table.name] {
				continue // written before there were entities
			}
			if err != nil {
				return fmt.Errorf("load %s: %w", table.name, err)
			}
			err = t.load(ctx, table.name, table.columns, r)
			if err := errors.Join(err, r.Close()); err != nil {
				return fmt.Errorf("load %s: %w", table.name, err)
			}
		}
		return t.reindex(ctx)
	})
}

func (t Tx) load(ctx context.Context, table string, columns []string, r io.Reader) error {
	if err := t.exec(ctx, "clear", `DELETE FROM `+table); err != nil {
		return err
	}
	query := `INSERT INTO ` + table + ` (` + strings.Join(columns, ", ") + `) VALUES (` + list(1, len(columns)) + `)`
	dec := json.NewDecoder(r)
	dec.UseNumber()
	for n := 1; ; n++ {
		var row map[string]any
		switch err := dec.Decode(&row); {
		case errors.Is(err, io.EOF):
			return nil
		case err != nil:
			return fmt.Errorf("row %d: %w", n, err)
		}
		args := make([]any, len(columns))
		for i, c := range columns {
			args[i] = row[c]
			if number, ok := row[c].(json.Number); ok {
				args[i] = number.String()
				if whole, err := number.Int64(); err == nil {
					args[i] = whole
				} else if part, err := number.Float64(); err == nil {
					args[i] = part
				}
			}
		}
		if err := t.exec(ctx, "insert", query, args...); err != nil {
			return fmt.Errorf("row %d: %w", n, err)
		}
	}
}

// Counts returns how many rows of each thing there are.
func (db *DB) Counts(ctx context.Context) (c store.Counts, err error) {
	err = db.read.QueryRowContext(ctx, `
		SELECT
			(SELECT COUNT(*) FROM sources),
			(SELECT COUNT(*) FROM documents WHERE latest = 1),
			(SELECT COUNT(*) FROM documents),
			(SELECT COUNT(*) FROM stories),
			(SELECT COUNT(*) FROM notes WHERE latest = 1),
			(SELECT COUNT(*) FROM editions WHERE body <> ''),
			(SELECT COUNT(*) FROM refused)`).
		Scan(&c.Sources, &c.Documents, &c.Versions, &c.Stories, &c.Notes, &c.Editions, &c.Refused)
	if err != nil {
		return c, fmt.Errorf("count rows: %w", err)
	}
	return c, nil
}
