package eval

import (
	"math"
	"path/filepath"
	"strings"
	"testing"

	"github.com/sandarbh/sandarbh/internal/intake"
)

func TestShingled(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name, want, optional, got string
		precision, recall         float64
	}{
		{"equal", "one two three four five", "", "one two three four five", 1, 1},
		{"the end is lost", "one two three four five", "", "one two three four", 1, 0.5},
		{"two words of another text", "one two three four", "", "one two three four menu home", 1.0 / 3, 1},
		{"what is optional is not counted", "one two three four", "by our own reporter", "by our own reporter. one two three four", 1.0 / 4, 1},
		{"joiners do not count", "क्\u200dया यह सच है", "", "क्या यह सच है", 1, 1},
		{"no text", "one two three four", "", "", 0, 0},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			c := pageCase{Text: tt.want}
			if tt.optional != "" {
				c.Optional = []string{tt.optional}
			}
			p, r := shingled(c, tt.got)
			if math.Abs(p-tt.precision) > 1e-9 || math.Abs(r-tt.recall) > 1e-9 {
				t.Errorf("precision %.3f, recall %.3f; want %.3f, %.3f", p, r, tt.precision, tt.recall)
			}
		})
	}
}

func TestMarkArticles(t *testing.T) {
	t.Parallel()
	published := "2026-05-04T10:00:00+05:30"
	all := []pageCase{
		{Group: "hi", Title: "Wells  of the hills", Author: "A. Rao; B. Sen", Date: "2026-05-04", With: []string{"ran dry", "by June"}, Without: []string{"Subscribe"}},
		{Group: "en", Title: "Roads", Date: "2026-05-05", With: []string{"Roads were laid"}, Without: []string{"Also read"}},
	}
	got := []intake.Reading{
		{Title: "wells of the hills", Byline: "A. Rao; B. Sen", Published: &published, Text: "They ran\ndry."},
		{Title: "Roads | The Daily", Text: "Roads were laid. Also read this."},
	}
	rep := markArticles(all, got)
	// Held 2 of 3, one foreign: precision 2/3, recall 2/3.
	check(t, rep, want{"F of segments": 2.0 / 3, "title": 0.5, "author": 1, "day": 0.5, "F of segments, hi": 2.0 / 3, "F of segments, en": 2.0 / 3})
	if len(rep.Misses) != 2 {
		t.Errorf("misses %v, want one lost and one foreign", rep.Misses)
	}
}

const wellsPage = `<html><head><title>Wells of the hills</title><meta property="article:published_time" content="2026-05-04"></head>
<body><article><h1>Wells of the hills</h1>` +
	`<p>The wells of the upper valley have run dry for the third year, and families now walk two hours for water every morning.</p>` +
	`<p>Officials of the district say that forty tanks will be dug before the rains, with money from the State and labour of the villages.</p>` +
	`<p>A survey of the springs was made in March; it counted three hundred and twelve of them, a third less than ten years before.</p></article></body></html>`

// Pages are read through the very door of the command.
func TestPagesOfAFolder(t *testing.T) {
	t.Parallel()
	page := strings.ReplaceAll(wellsPage, "\n", "")
	dir := lay(t, map[string]string{
		"pages/cases.jsonl":              `{"page":"wells.html","with":["forty tanks"],"without":["Subscribe"],"author":["A","B"],"date":"2026-05-04"}`,
		"pages/wells.html":               page,
		"days/cases.jsonl":               `{"page":"../pages/wells.html","date":"2026-05-04","part":"new"}`,
		"ports/w/source.html":            page,
		"ports/w/expected.html":          "<p>The wells of the upper valley</p>",
		"ports/w/expected-metadata.json": `{"title":"Wells of the hills","lang":"en-IN"}`,
	})
	rep, err := article(t.Context(), Rooms{}, open(t, filepath.Join(dir, "pages")))
	if err != nil {
		t.Fatal(err)
	}
	check(t, rep, want{"F of segments": 1, "day": 1, "author": 0})
	if rep, err = dates(t.Context(), Rooms{}, open(t, filepath.Join(dir, "days"))); err != nil {
		t.Fatal(err)
	}
	check(t, rep, want{"F": 1, "F, new": 1})
	if rep, err = readability(t.Context(), Rooms{}, open(t, filepath.Join(dir, "ports"))); err != nil {
		t.Fatal(err)
	}
	check(t, rep, want{"kept": 1, "language": 1})
}

func TestMarkReadability(t *testing.T) {
	t.Parallel()
	check(t, markReadability([]readable{
		{kept: 1, foreign: 0.02, title: [2]string{"Wells", "Wells"}, day: [2]string{"2026-05-04", "2026-05-05"}},
		{kept: 0.5, foreign: 0.1, title: [2]string{"Roads | Daily", "Roads"}},
	}), want{"kept": 0.75, "foreign": 0.06, "pages kept whole and clean": 0.5, "title": 0.5, "day": 0})
	if k, f := bagged("wells run dry", "Wells run over again"); k != 2.0/3 || f != 0.5 {
		t.Errorf("kept %.3f, foreign %.3f; want two of three, two of four", k, f)
	}
}

func TestMarkDates(t *testing.T) {
	t.Parallel()
	all := []pageCase{{Date: "2026-05-04", Part: "a"}, {Date: "2026-05-04", Part: "a"}, {Date: "2026-05-04", Part: "b"}, {Date: "2026-05-04", Part: "b"}}
	// Two right, one wrong, one silent: precision 2/3, recall 2/3.
	check(t, markDates(all, []string{"2026-05-04", "2026-05-05", "2026-05-04", ""}), want{
		"F": 4.0 / 6, "precision": 2.0 / 3, "accuracy": 0.5, "F, a": 2.0 / 3, "F, b": 2.0 / 3,
	})
}
