package story

import (
	"cmp"
	"flag"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/sandarbh/sandarbh/internal/testkit"
)

var write = flag.Bool("write", false, "TestBackground: write background.tsv; TestTrain: print the model")

// TestBackground makes the table of document frequencies.
func TestBackground(t *testing.T) {
	if !*write {
		t.Skip("-write is not set")
	}
	testkit.Shared(t)
	df := map[string]int{}
	n := 0
	sp := newSplitter()
	add := func(title, body string) {
		seen := map[string]bool{}
		for _, w := range append(sp.words(title, titleWords), sp.words(body, textWords)...) {
			seen[w.stem] = true
		}
		for w := range seen {
			df[w]++
		}
		n++
	}
	furniture := newFurniture()
	texts := indiaTexts(t, "03", "04", "05", "06")
	for _, d := range texts {
		furniture.note(d)
	}
	for _, d := range texts {
		add(d.Title, furniture.body(d))
	}
	for _, d := range storySet(t, "allsides-train").docs {
		add(d.Title, d.Text)
	}
	type row struct {
		w string
		n int
	}
	var rows []row
	for w, c := range df {
		if c >= 3 && !strings.ContainsAny(w, "0123456789") {
			rows = append(rows, row{w, c})
		}
		if c >= 12 && strings.ContainsAny(w, "0123456789") {
			rows = append(rows, row{w, c})
		}
	}
	slices.SortFunc(rows, func(a, b row) int { return cmp.Or(cmp.Compare(b.n, a.n), cmp.Compare(a.w, b.w)) })
	var b strings.Builder
	fmt.Fprintf(&b, "#\t%d\n", n)
	for _, r := range rows {
		fmt.Fprintf(&b, "%s\t%d\n", r.w, r.n)
	}
	if err := os.WriteFile("background.tsv", []byte(b.String()), 0o644); err != nil {
		t.Fatal(err)
	}
	t.Logf("%d documents, %d stems", n, len(rows))
}
