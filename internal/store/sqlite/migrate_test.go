package sqlite

import (
	"context"
	"database/sql"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/store"
	"github.com/sandarbh/sandarbh/internal/store/storetest"
)

// A file of the first release is walked to the schema of a new one, column by column, and its rows are read as before.
func TestMigrateFromTheFirst(t *testing.T) {
	t.Parallel()
	ctx := t.Context()
	first, err := os.ReadFile("testdata/first.sql")
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "old.db")
	old, err := sql.Open("sqlite", dsn(path, "immediate"))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := old.ExecContext(ctx, string(first)); err != nil {
		t.Fatal(err)
	}
	if err := old.Close(); err != nil {
		t.Fatal(err)
	}
	db, err := Open(ctx, path, storetest.Reader())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = db.Close() })
	fresh, err := Open(ctx, filepath.Join(t.TempDir(), "new.db"), storetest.Reader())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = fresh.Close() })
	if d := cmp.Diff(schema(t, fresh), schema(t, db)); d != "" {
		t.Errorf("columns (-new file +old file):\n%s", d)
	}
	n, err := db.Note(ctx, sandarbh.Date{Year: 2026, Month: 5, Day: 18}, "corridor", 0)
	if err != nil || n.Title.Text != "Corridor" {
		t.Errorf("note = %+v, %v", n, err)
	}
	docs, err := db.Documents(ctx, []sandarbh.DocumentID{"a"})
	if err != nil || len(docs) != 1 || docs[0].Text != "A corridor." {
		t.Errorf("documents = %v, %v", docs, err)
	}
	if n, err := db.CountMatches(ctx, store.NoteWords, store.Match{Any: []string{"corridor"}}); err != nil || n != 1 {
		t.Errorf("notes with the word = %d, %v, want the one whose words were read anew", n, err)
	}
	if e, err := db.Edition(ctx, sandarbh.Date{}); err != nil || len(e.Notes) != 1 {
		t.Errorf("edition = %+v, %v", e, err)
	}
}

// schema lists "table.column type" of every table of ours.
func schema(t *testing.T, db *DB) []string {
	t.Helper()
	out, err := collect(context.WithoutCancel(t.Context()), db.read, column[string], `
		SELECT m.name || '.' || c.name || ' ' || c.type
		FROM sqlite_master m, pragma_table_info(m.name) c
		WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite%' AND m.name NOT LIKE 'goose%'
		ORDER BY 1`)
	if err != nil {
		t.Fatal(err)
	}
	return out
}
