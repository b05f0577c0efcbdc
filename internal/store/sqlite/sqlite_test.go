package sqlite

import (
	"path/filepath"
	"testing"

	"github.com/sandarbh/sandarbh/internal/store"
	"github.com/sandarbh/sandarbh/internal/store/storetest"
)

func open(t *testing.T) store.Store {
	t.Helper()
	db, err := Open(t.Context(), filepath.Join(t.TempDir(), "sandarbh.db"), storetest.Reader())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := db.Close(); err != nil {
			t.Error(err)
		}
	})
	return db
}

func TestStore(t *testing.T) { storetest.Run(t, open) }
