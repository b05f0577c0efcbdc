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

// Another version of the reader has the words of all texts read anew; the same one leaves them as they are.
func TestReaderOfAnotherVersion(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "words.db")
	reader := storetest.Reader()
	plain := reader.Terms
	for _, tt := range []struct {
		version    int
		word, want string
	}{{1, "corridor", "corridor"}, {1, "ignored", "corridor"}, {2, "gallery", "gallery"}} {
		reader.Version = tt.version
		reader.Terms = func(text string) []store.Term {
			out := plain(text)
			for i := range out {
				out[i].Word = tt.word
			}
			return out
		}
		db, err := Open(t.Context(), path, reader)
		if err != nil {
			t.Fatal(err)
		}
		err = db.Update(t.Context(), func(tx store.Tx) error {
			text := "A corridor."
			doc := &sandarbh.Document{ID: "a", Text: text, Blocks: []sandarbh.Block{{Kind: sandarbh.Paragraph, End: len(text)}}}
			_, _, err := tx.PutDocument(t.Context(), doc, sandarbh.Date{Year: 2026, Month: 5, Day: 18})
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
		terms, err := db.TermsFrom(t.Context(), store.PassageWords, "")
		if d := cmp.Diff([]string{tt.want}, terms); d != "" || err != nil {
			t.Errorf("version %d: %v, terms (-want +got):\n%s", tt.version, err, d)
		}
		all, err := db.Collected(t.Context(), store.PassageWords)
		if err != nil || all != (store.Collected{Texts: 1, TextTerms: 2}) {
			t.Errorf("version %d: %+v, %v, want one text of two terms", tt.version, all, err)
		}
		if err := db.Close(); err != nil {
			t.Fatal(err)
		}
	}
}

// Without statistics SQLite takes any index whose first column a statement names, so none may begin with what nearly all
// rows share: a page was looked for among all documents, and adding took longer with each.
func TestIndexesPart(t *testing.T) {
	t.Parallel()
	db, err := Open(t.Context(), filepath.Join(t.TempDir(), "new.db"), storetest.Reader())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = db.Close() })
	found, err := collect(t.Context(), db.read, column[string], `
		SELECT m.name
		FROM sqlite_master m, pragma_index_info(m.name) c
		WHERE m.type = 'index' AND c.seqno = 0 AND c.name IN ('latest', 'hidden', 'sample')
		ORDER BY 1`)
	if err != nil {
		t.Fatal(err)
	}
	if len(found) > 0 {
		t.Errorf("indexes that part nothing: %v", found)
	}
}
