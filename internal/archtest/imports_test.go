package archtest

import (
	"bytes"
	"encoding/json"
	"errors"
	"go/ast"
	"go/parser"
	"go/token"
	"io"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

const module = "github.com/sandarbh/sandarbh"

// order is that of docs/house.md, top down: a room imports rooms of lower rows alone, and none of its own row.
var order = [][]string{
	{"cmd"},
	{"site", "eval"},
	{"newsroom", "desk"},
	{"intake", "story", "note", "search", "store"},
	{"exam", "glossary", "entity"},
	{"claim"},
	{"lang"},
	{"."}, // the nouns
}

// narrow are rooms that know less than their row would allow, by path.
var narrow = map[string][]string{
	"note/cite": {".", "lang"},
	"store":     {"."},
	".":         {},
}

// only says which packages alone import what reaches out of the program, by path; a path covers what lies below.
var only = []struct {
	name    string
	imports []string
	by      []string
}{
	{"a database", []string{"database/sql", "modernc.org/sqlite", "github.com/pressly/goose/v3", "github.com/riverqueue/river"}, []string{"store/sqlite", "store/queue"}},
	{"HTTP", []string{"net/http"}, []string{"site", "intake/fetch"}},
	{"the shipped data", []string{module + "/data"}, []string{"cmd"}},
	{"testing", []string{"testing"}, []string{"testkit", "store/storetest"}},
	{"the environment and random numbers of the machine", []string{"crypto/rand"}, []string{"cmd"}},
}

// pkg is what the go command lists of a package.
type pkg struct {
	ImportPath string
	Dir        string
	GoFiles    []string
	Imports    []string
}

// path is a package's place in the house: "note/cite", "cmd/sandarbh", "." for the nouns.
func (p pkg) path() string { return house(p.ImportPath) }

func house(importPath string) string {
	rest := strings.TrimPrefix(strings.TrimPrefix(importPath, module), "/")
	if rest == "" {
		return "."
	}
	return strings.TrimPrefix(rest, "internal/")
}

// room is the first part of a path: "note" of "note/cite". Programs that train a room's model measure it, and
// stand beside eval: they never reach the binary.
func room(path string) string {
	if trains(path) {
		return "eval"
	}
	first, _, _ := strings.Cut(path, "/")
	return first
}

func trains(path string) bool { return strings.HasSuffix(path, "/train") }

func row(path string) int {
	return slices.IndexFunc(order, func(rooms []string) bool { return slices.Contains(rooms, room(path)) })
}

func packages(t *testing.T) []pkg {
	t.Helper()
	cmd := exec.CommandContext(t.Context(), "go", "list", "-e", "-json=ImportPath,Dir,GoFiles,Imports", module+"/...")
	var errs bytes.Buffer
	cmd.Stderr = &errs
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("go list: %v\n%s", err, errs.String())
	}
	var all []pkg
	for dec := json.NewDecoder(bytes.NewReader(out)); ; {
		var p pkg
		if err := dec.Decode(&p); errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			t.Fatal(err)
		}
		all = append(all, p)
	}
	if len(all) < 5 {
		t.Fatalf("go list names %d packages: that is not the house", len(all))
	}
	return all
}

// under reports whether path is one of roots or lies below one.
func under(path string, roots []string) bool {
	return slices.ContainsFunc(roots, func(r string) bool { return path == r || strings.HasPrefix(path, r+"/") })
}

// outside are packages that are no rooms: tests' tools, shipped data, and programs that build them.
func outside(path string) bool {
	return under(path, []string{"archtest", "testkit", "data"})
}

// fault says why one package may not import another, or "".
func fault(from, to string) string {
	switch {
	case outside(from) || room(from) == room(to):
		return allowed(from, to)
	case to == "testkit":
		return "only tests import it"
	case outside(to):
		return "" // the table only says who
	case row(from) < 0:
		return from + " has no place in the order: write it into docs/house.md and this test"
	case row(to) < 0:
		return to + " has no place in the order: write it into docs/house.md and this test"
	case row(from) == row(to):
		return "rooms of one row do not know each other"
	case row(from) > row(to):
		return "imports go downwards"
	}
	return allowed(from, to)
}

// allowed applies the narrow rooms.
func allowed(from, to string) string {
	for _, at := range []string{from, room(from)} {
		rooms, ok := narrow[at]
		if !ok {
			continue
		}
		if room(from) == room(to) || under(to, rooms) {
			return ""
		}
		return at + " knows " + strings.Join(rooms, ", ") + " alone"
	}
	return ""
}

func TestImports(t *testing.T) {
	for _, p := range packages(t) {
		for _, imported := range p.Imports {
			if imported == module || strings.HasPrefix(imported, module+"/") {
				if why := fault(p.path(), house(imported)); why != "" {
					t.Errorf("%s imports %s: %s", p.path(), house(imported), why)
				}
			}
			for _, o := range only {
				named := slices.ContainsFunc(o.imports, func(i string) bool {
					return imported == i || strings.HasPrefix(imported, i+"/") && i != "net/http" && i != "testing"
				})
				if named && !outside(p.path()) && !under(p.path(), o.by) && !trains(p.path()) {
					t.Errorf("%s imports %s: %s is for %s", p.path(), imported, o.name, strings.Join(o.by, ", "))
				}
			}
		}
	}
}

// The nouns know the standard library alone.
func TestRootKnowsTheStandardLibrary(t *testing.T) {
	for _, p := range packages(t) {
		if p.path() != "." {
			continue
		}
		for _, imported := range p.Imports {
			if first, _, _ := strings.Cut(imported, "/"); strings.Contains(first, ".") {
				t.Errorf("the root imports %s", imported)
			}
		}
	}
}

// The environment, the clock and the dice of the machine come in as arguments: they are read in cmd alone.
func TestMachineIsReadInCmd(t *testing.T) {
	forbidden := map[string][]string{
		"os":   {"Getenv", "LookupEnv", "Environ", "Setenv", "ExpandEnv"},
		"time": {"Now", "Sleep", "Since", "Until"},
	}
	for _, p := range packages(t) {
		if under(p.path(), []string{"cmd", "testkit", "archtest"}) || p.path() == "eval" {
			continue
		}
		for _, file := range p.GoFiles {
			for _, use := range uses(t, filepath.Join(p.Dir, file), forbidden) {
				t.Errorf("%s/%s: %s: hand it in", p.path(), file, use)
			}
		}
	}
}

// uses finds selectors like os.Getenv in a file.
func uses(t *testing.T, file string, names map[string][]string) []string {
	t.Helper()
	set := token.NewFileSet()
	f, err := parser.ParseFile(set, file, nil, parser.SkipObjectResolution)
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	ast.Inspect(f, func(n ast.Node) bool {
		if s, ok := n.(*ast.SelectorExpr); ok {
			if x, ok := s.X.(*ast.Ident); ok && slices.Contains(names[x.Name], s.Sel.Name) {
				out = append(out, x.Name+"."+s.Sel.Name)
			}
		}
		return true
	})
	return out
}

// The rules themselves: each row is an import that docs/house.md allows or forbids.
func TestFault(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name, from, to string
		allowed        bool
	}{
		{"down one row", "site", "desk", true},
		{"down several", "cmd/sandarbh", "lang", true},
		{"up", "lang", "claim", false},
		{"the same row", "note", "story", false},
		{"inside a room", "intake/page", "intake/feed", true},
		{"the gate knows lang", "note/cite", "lang", true},
		{"the gate knows no claims", "note/cite", "claim", false},
		{"the store knows the nouns", "store/sqlite", ".", true},
		{"and nothing else", "store/sqlite", "lang", false},
		{"a store of the same room", "store/queue", "store", true},
		{"tools of tests", "note", "testkit", false},
		{"a room without a place", "helpers", "lang", false},
		{"the nouns know nobody", ".", "lang", false},
		{"a program that trains a model", "note/train", "intake", true},
		{"a model's room", "note", "intake", false},
	} {
		if why := fault(tt.from, tt.to); (why == "") != tt.allowed {
			t.Errorf("%s: %s imports %s: fault %q, allowed should be %t", tt.name, tt.from, tt.to, why, tt.allowed)
		}
	}
}
