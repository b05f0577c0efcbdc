package eval

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// lay writes files under a folder; "x.tar.gz" holds the files whose names begin with "x/", a name in ".gz" is packed.
func lay(t *testing.T, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, text := range files {
		full := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(full), 0o755); err != nil {
			t.Fatal(err)
		}
		data := []byte(text)
		if filepath.Ext(name) == ".gz" {
			data = pack(t, data)
		}
		if err := os.WriteFile(full, data, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

func pack(t *testing.T, data []byte) []byte {
	t.Helper()
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	if _, err := z.Write(data); err != nil {
		t.Fatal(err)
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// archived is a tar of files; lay packs it.
func archived(t *testing.T, files map[string]string) string {
	t.Helper()
	var b bytes.Buffer
	w := tar.NewWriter(&b)
	for name, text := range files {
		if err := w.WriteHeader(&tar.Header{Name: name, Mode: 0o644, Size: int64(len(text)), Typeflag: tar.TypeReg}); err != nil {
			t.Fatal(err)
		}
		if _, err := w.Write([]byte(text)); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func open(t *testing.T, path string) *Set {
	t.Helper()
	s, err := Open(path)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func TestSetRead(t *testing.T) {
	t.Parallel()
	dir := lay(t, map[string]string{
		"pages.tar.gz":     archived(t, map[string]string{"pages/cases.jsonl": "{}", "pages/a/b.html": "in the archive"}),
		"days/cases.jsonl": "{}",
		"days/own.html":    "in the folder",
		"one.jsonl.gz":     `{"id":1}`,
	})
	for _, tt := range []struct{ name, set, file, want string }{
		{"a file of a folder", "days", "own.html", "in the folder"},
		{"a file of an archive, without the folder that holds all", "pages.tar.gz", "a/b.html", "in the archive"},
		{"a file of an archive that lies beside the set", "days", "../pages/a/b.html", "in the archive"},
		{"what gzip packed is unpacked, and its ending may be left out", "days", "../one.jsonl", `{"id":1}`},
		{"a set of one file", "one.jsonl.gz", "one.jsonl.gz", `{"id":1}`},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got, err := open(t, filepath.Join(dir, tt.set)).Read(tt.file)
			if err != nil || string(got) != tt.want {
				t.Errorf("Read(%q) = %q, %v; want %q", tt.file, got, err, tt.want)
			}
		})
	}
	if _, err := open(t, filepath.Join(dir, "days")).Read("../nowhere/x.html"); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("a file that is nowhere: %v, want one that does not exist", err)
	}
	if _, err := Open(filepath.Join(dir, "none")); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("a set that is nowhere: %v, want one that does not exist", err)
	}
}

func TestSetNames(t *testing.T) {
	t.Parallel()
	dir := lay(t, map[string]string{
		"pages.tar.gz":        archived(t, map[string]string{"pages/x/source.html": "", "pages/y/source.html": ""}),
		"months/a-03.jsonl":   "{}",
		"months/b-03.jsonl":   "{}",
		"one-dev.jsonl.gz":    "{}",
		"table-of-labels.tsv": "a\tb",
	})
	for set, name := range map[string]string{"pages.tar.gz": "pages", "one-dev.jsonl.gz": "one-dev", "table-of-labels.tsv": "table-of-labels", "months": "months"} {
		if got := open(t, filepath.Join(dir, set)).Name; got != name {
			t.Errorf("the set %s is called %s, want %s", set, got, name)
		}
	}
	got, err := open(t, filepath.Join(dir, "pages.tar.gz")).Files("*/source.html")
	if diff := cmp.Diff([]string{"x/source.html", "y/source.html"}, got); diff != "" || err != nil {
		t.Error(diff, err)
	}
	if _, err := open(t, filepath.Join(dir, "months")).main("*.jsonl"); err == nil {
		t.Error("of two files of cases one was taken")
	}
}

func TestLines(t *testing.T) {
	t.Parallel()
	dir := lay(t, map[string]string{"good.jsonl": "{\"n\":1}\n\n{\"n\": NaN}\n", "bad.jsonl": "{\"n\":1}\n{\"n\":"})
	type row struct{ N int }
	got, err := lines[row](open(t, dir), "good.jsonl")
	if diff := cmp.Diff([]row{{1}, {0}}, got); diff != "" || err != nil {
		t.Error(diff, err)
	}
	if _, err = lines[row](open(t, dir), "bad.jsonl"); err == nil || err.Error()[:len("bad.jsonl line 2")] != "bad.jsonl line 2" {
		t.Errorf("a broken line gives %v, want its number", err)
	}
}

func TestRecordsOfAFolder(t *testing.T) {
	t.Parallel()
	long := strings.Repeat("The canal brings water to the fields. ", 4)
	dir := lay(t, map[string]string{
		"a.jsonl":    `{"id":"1","title":"Canal","text":"` + long + `The gates were opened.","date":"2026-05-04"}` + "\n" + `{"id":"2","title":"No text"}`,
		"b.jsonl.gz": `{"id":"3","title":"Wells","html":"<p>Wells ran dry.</p>"}`,
	})
	rep, err := records(t.Context(), Rooms{}, open(t, dir))
	if err != nil {
		t.Fatal(err)
	}
	check(t, rep, want{"with an article": 1, "with a day": 0.5, "no passage twice": 1})
	if got := twice("short\nshort\n" + long + "\n" + long); got != long {
		t.Errorf("twice = %q, want the long line", got)
	}
}
