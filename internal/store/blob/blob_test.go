package blob

import (
	"errors"
	"os"
	"testing"

	"github.com/sandarbh/sandarbh"
)

func TestFolder(t *testing.T) {
	t.Parallel()
	f := Folder(t.TempDir())
	name, err := f.Put([]byte("a page"))
	if err != nil {
		t.Fatal(err)
	}
	if again, err := f.Put([]byte("a page")); err != nil || again != name {
		t.Errorf("Put twice = %s, %v, want %s", again, err, name)
	}
	if got, err := f.Get(name); err != nil || string(got) != "a page" {
		t.Errorf("Get = %q, %v", got, err)
	}
	other, err := f.Put(nil)
	if err != nil || other == name {
		t.Errorf("Put(nil) = %s, %v", other, err)
	}
	for _, unknown := range []string{"", "../../etc/passwd", name[:63] + "x"} {
		if _, err := f.Get(unknown); !errors.Is(err, sandarbh.ErrNotFound) {
			t.Errorf("Get(%q) = %v, want ErrNotFound", unknown, err)
		}
	}
	if err := os.WriteFile(f.path(name), []byte("another page"), 0o600); err != nil {
		t.Fatal(err)
	}
	if got, err := f.Get(name); err == nil {
		t.Errorf("Get of changed bytes = %q, want an error", got)
	}
}
