package cite_test

import (
	"bufio"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/note/cite"
)

// sample is a document of testdata with the lines that a careful editor made of it.
type sample struct {
	File      string
	Published sandarbh.Date `json:"published"`
	Title     string        `json:"title"`
	Subtitle  string        `json:"subtitle"`
	Passages  []string      `json:"passages"`
	Edits     []edit        `json:"edits"`
	Wrong     []edit        `json:"wrong"` // neighbours of the right edits that must be refused
}

// edit is a line made by hand.
type edit struct {
	Kind  string `json:"kind"`
	Cites []any  `json:"cites"` // the place of a passage, "title" or "subtitle"
	Line  string `json:"line"`
}

// document is the sample as a stored document: its passages are paragraphs.
func (s *sample) document() *sandarbh.Document {
	return &sandarbh.Document{ID: "d1", Title: s.Title, Subtitle: s.Subtitle, Published: s.Published, Text: strings.Join(s.Passages, "\n"), Language: language(s.Passages[0])}
}

func language(s string) string {
	for _, r := range s {
		if unicode.Is(unicode.Devanagari, r) {
			return "hi"
		}
	}
	return "en"
}

// line is a fact line with its citations.
func (s *sample) line(text string, cites []any) sandarbh.Line {
	doc := s.document()
	l := sandarbh.Line{Text: text, Type: sandarbh.Fact}
	for _, c := range cites {
		sp := sandarbh.Span{Document: doc.ID}
		switch c := c.(type) {
		case string:
			sp.Field = sandarbh.Field(c)
			sp.End = len(doc.FieldText(sp.Field))
		case float64:
			for _, p := range s.Passages[:int(c)] {
				sp.Start += len(p) + 1
			}
			sp.End = sp.Start + len(s.Passages[int(c)])
		}
		q, _ := doc.Quote(sp)
		l.Citations = append(l.Citations, sandarbh.Citation{Span: sp, Quote: q})
	}
	return l
}

func (s *sample) texts() cite.Texts {
	doc := s.document()
	return func(id sandarbh.DocumentID) (*sandarbh.Document, bool) { return doc, id == doc.ID }
}

func samples(t testing.TB) []sample {
	t.Helper()
	names, err := filepath.Glob("testdata/right/*.jsonl")
	if err != nil || len(names) == 0 {
		t.Fatalf("no samples: %v", err)
	}
	var out []sample
	for _, name := range names {
		f, err := os.Open(name)
		if err != nil {
			t.Fatal(err)
		}
		sc := bufio.NewScanner(f)
		sc.Buffer(nil, 1<<20)
		for sc.Scan() {
			s := sample{File: filepath.Base(name)}
			if err := json.Unmarshal(sc.Bytes(), &s); err != nil {
				t.Fatalf("%s: %v", name, err)
			}
			out = append(out, s)
		}
		f.Close()
	}
	return out
}

func TestRightEditsPass(t *testing.T) {
	passed, all := map[string]int{}, map[string]int{}
	ss := samples(t)
	var refused []string
	for i := range ss {
		for _, e := range ss[i].Edits {
			all[ss[i].File]++
			if faults := cite.Check(ss[i].line(e.Line, e.Cites), ss[i].texts()); len(faults) > 0 {
				refused = append(refused, e.Kind+": "+e.Line+"\n\t"+faults[0].String())
				continue
			}
			passed[ss[i].File]++
		}
	}
	for _, r := range refused {
		t.Log(r)
	}
	sum, n := 0, 0
	for _, name := range []string{"first.jsonl", "second.jsonl", "third.jsonl", "fourth.jsonl", "fifth.jsonl", "sixth.jsonl", "seventh.jsonl"} {
		if all[name] == 0 {
			continue
		}
		t.Logf("%s: %d of %d right edits pass", name, passed[name], all[name])
		sum += passed[name]
		n += all[name]
	}
	if sum*100 < n*97 {
		t.Errorf("%d of %d right edits pass, want 97 %%", sum, n)
	}
}

func TestWrongNeighboursAreRefused(t *testing.T) {
	ss := samples(t)
	n := 0
	for i := range ss {
		for _, e := range ss[i].Wrong {
			n++
			if len(cite.Check(ss[i].line(e.Line, e.Cites), ss[i].texts())) == 0 {
				t.Errorf("%s: %q passes for %q", e.Kind, e.Line, ss[i].Passages)
			}
		}
	}
	if n < 100 {
		t.Errorf("%d wrong neighbours, want 100", n)
	}
}
