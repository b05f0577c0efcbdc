package story

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/testkit"
)

// disagreementCase is a line of disagreements/cases.jsonl.
type disagreementCase struct {
	Case   string
	Docs   []struct{ ID, Title, Text, Date, Publisher, Tier, Story string }
	Expect []expected
	Trap   string
}

type expected struct {
	Kind, About string
	Quotes      []string
	Values      [][]string
	Documents   []string
}

func (c disagreementCase) documents() []*sandarbh.Document {
	var out []*sandarbh.Document
	for _, d := range c.Docs {
		doc := &sandarbh.Document{ID: sandarbh.DocumentID(d.ID), Title: d.Title, Text: d.Text, Publisher: d.Publisher, Tier: sandarbh.Tier(d.Tier)}
		doc.Published, _ = sandarbh.ParseDate(d.Date)
		out = append(out, doc)
	}
	return out
}

// compareStories groups documents without a story first and compares each story.
func (c disagreementCase) compare() []sandarbh.Comparison {
	docs := c.documents()
	if c.Docs[0].Story != "" {
		return Compare(docs)
	}
	var out []sandarbh.Comparison
	byStory := map[sandarbh.StoryID][]*sandarbh.Document{}
	var order []sandarbh.StoryID
	for i, s := range Group(docs) {
		if byStory[s] == nil {
			order = append(order, s)
		}
		byStory[s] = append(byStory[s], docs[i])
	}
	for _, s := range order {
		out = append(out, Compare(byStory[s])...)
	}
	return out
}

func family(kind string) string {
	switch kind {
	case "date", "derived", "internal":
		return "value"
	}
	return kind
}

func sameFamily(got, want string) bool {
	if got == want || family(got) == family(want) {
		return true
	}
	p := [2]string{got, want}
	slices.Sort(p[:])
	return p == [2]string{"internal", "label"} || p == [2]string{"date", "stale"}
}

// right scores a row by the rule of the set's README.
func right(got sandarbh.Comparison, want expected, docs []*sandarbh.Document) bool {
	if !sameFamily(string(got.Kind), want.Kind) {
		return false
	}
	single := func(k string) bool { return k == "internal" || k == "derived" || k == "stale" || k == "label" }
	hits := map[int]bool{}
	for _, s := range got.Sides {
		if len(s.Quote) > 500 {
			return false
		}
		i := slices.IndexFunc(docs, func(d *sandarbh.Document) bool { return d.ID == s.Document })
		if i < 0 || !strings.Contains(docs[i].Text, s.Quote) && !strings.Contains(docs[i].Title, s.Quote) {
			return false
		}
		for k, d := range want.Documents {
			if d != string(s.Document) {
				continue
			}
			for _, v := range want.Values[k] {
				if strings.Contains(s.Quote, v) {
					hits[k] = true
				}
			}
		}
	}
	if single(string(got.Kind)) && single(want.Kind) {
		return len(hits) >= 1
	}
	return len(hits) >= 2
}

func readCases(t testing.TB, path string) []disagreementCase {
	t.Helper()
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	var out []disagreementCase
	for line := range strings.Lines(string(b)) {
		var c disagreementCase
		if err := json.Unmarshal([]byte(line), &c); err != nil {
			t.Fatal(err)
		}
		out = append(out, c)
	}
	return out
}

func TestMeasureCompare(t *testing.T) {
	measureCases(t, readCases(t, filepath.Join(testkit.Shared(t), "data/disagreements/cases.jsonl")))
}

func measureCases(t *testing.T, cases []disagreementCase) {
	var rows, rightRows, wanted, found, traps int
	for _, c := range cases {
		docs := c.documents()
		got := c.compare()
		seen := make([]bool, len(c.Expect))
		wanted += len(c.Expect)
		fell := false
		for _, g := range got {
			if g.Kind == sandarbh.Variant {
				continue
			}
			rows++
			ok := false
			for k, w := range c.Expect {
				if right(g, w, docs) {
					ok, seen[k] = true, true
				}
			}
			if ok {
				rightRows++
				continue
			}
			fell = true
			t.Logf("FALSE %s %s %q (%s)", c.Case, g.Kind, g.About, g.Why)
			for _, s := range g.Sides {
				t.Logf("      %s [%s] %s", s.Document, s.Value, s.Quote)
			}
		}
		if fell && c.Trap != "" {
			traps++
		}
		for k, w := range c.Expect {
			if seen[k] {
				found++
			} else {
				t.Logf("MISS  %s %s %q %v", c.Case, w.Kind, w.About, w.Values)
			}
		}
	}
	p, r := float64(rightRows)/float64(max(rows, 1)), float64(found)/float64(max(wanted, 1))
	t.Logf("cases %d: precision %.3f (%d of %d) recall %.3f (%d of %d), traps fallen into %d", len(cases), p, rightRows, rows, r, found, wanted, traps)
}
