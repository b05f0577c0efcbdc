package story

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"encoding/json"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/testkit"
)

// labelled is a set of documents with the story that each belongs to.
type labelled struct {
	docs   []*sandarbh.Document
	labels []string
}

func readLines(t testing.TB, path string, each func([]byte)) {
	t.Helper()
	f, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var r io.Reader = f
	if strings.HasSuffix(path, ".gz") {
		if r, err = gzip.NewReader(f); err != nil {
			t.Fatal(err)
		}
	}
	sc := bufio.NewScanner(r)
	sc.Buffer(nil, 64<<20)
	for sc.Scan() {
		each(bytes.Clone(sc.Bytes()))
	}
	if sc.Err() != nil {
		t.Fatal(sc.Err())
	}
}

type rawDocument struct {
	ID, Title, Text, HTML, Date, Publisher, Story string
}

var paragraphTag = regexp.MustCompile(`</?p>`)

func (r rawDocument) document() *sandarbh.Document {
	d := &sandarbh.Document{ID: sandarbh.DocumentID(r.ID), Title: r.Title, Text: r.Text, Publisher: r.Publisher}
	if r.HTML != "" {
		d.Text = strings.TrimSpace(paragraphTag.ReplaceAllString(strings.ReplaceAll(r.HTML, "</p>", "\n"), ""))
	}
	d.Published, _ = sandarbh.ParseDate(r.Date)
	return d
}

func storySet(t testing.TB, name string) labelled {
	var s labelled
	readLines(t, filepath.Join(testkit.Shared(t), "data/stories", name+".jsonl.gz"), func(b []byte) {
		var r rawDocument
		if err := json.Unmarshal(b, &r); err != nil {
			t.Fatal(err)
		}
		s.docs = append(s.docs, r.document())
		s.labels = append(s.labels, r.Story)
	})
	return s
}

func indiaTexts(t testing.TB, months ...string) map[string]*sandarbh.Document {
	out := map[string]*sandarbh.Document{}
	for _, m := range months {
		for _, p := range []string{"pib/2026-" + m, "press/papers-2026-" + m} {
			readLines(t, filepath.Join(testkit.Shared(t), "data", p+".jsonl.gz"), func(b []byte) {
				var r rawDocument
				if err := json.Unmarshal(b, &r); err != nil {
					t.Fatal(err)
				}
				out[r.ID] = r.document()
			})
		}
	}
	return out
}

func indiaSet(t testing.TB) labelled {
	texts := indiaTexts(t, "03", "06")
	var s labelled
	first := true
	readLines(t, filepath.Join(testkit.Shared(t), "data/stories/india-dev.tsv"), func(b []byte) {
		if first {
			first = false
			return
		}
		f := strings.Split(string(b), "\t")
		d := texts[f[0]]
		if d == nil {
			t.Fatalf("no text for %s", f[0])
		}
		s.docs = append(s.docs, d)
		s.labels = append(s.labels, f[3])
	})
	return s
}

// score is B³ over all documents and over those of stories with several, and pairs.
type score struct{ p, r, f, manyP, manyR, manyF, pairP, pairR float64 }

func bcubed(labels []string, got []sandarbh.StoryID) score {
	inGroup := map[sandarbh.StoryID]int{}
	inLabel := map[string]int{}
	type cell struct {
		g sandarbh.StoryID
		l string
	}
	both := map[cell]int{}
	for i := range labels {
		inGroup[got[i]]++
		inLabel[labels[i]]++
		both[cell{got[i], labels[i]}]++
	}
	var s score
	many := 0.0
	for i := range labels {
		c := float64(both[cell{got[i], labels[i]}])
		p, r := c/float64(inGroup[got[i]]), c/float64(inLabel[labels[i]])
		s.p += p
		s.r += r
		if inLabel[labels[i]] > 1 {
			many++
			s.manyP += p
			s.manyR += r
		}
	}
	n := float64(len(labels))
	s.p, s.r = s.p/n, s.r/n
	s.manyP, s.manyR = s.manyP/max(many, 1), s.manyR/max(many, 1)
	s.f, s.manyF = 2*s.p*s.r/(s.p+s.r), 2*s.manyP*s.manyR/(s.manyP+s.manyR)
	pairs := func(n int) float64 { return float64(n) * float64(n-1) / 2 }
	var hit, found, want float64
	for _, n := range both {
		hit += pairs(n)
	}
	for _, n := range inGroup {
		found += pairs(n)
	}
	for _, n := range inLabel {
		want += pairs(n)
	}
	s.pairP, s.pairR = hit/max(found, 1), hit/max(want, 1)
	return s
}

func TestMeasureGroup(t *testing.T) {
	testkit.Measure(t)
	for _, name := range []string{"india-dev", "neus-val", "allsides-val", "ecbplus-dev", "neus-train", "allsides-train"} {
		var s labelled
		if name == "india-dev" {
			s = indiaSet(t)
		} else {
			s = storySet(t, name)
		}
		start := time.Now()
		got := Group(s.docs)
		took := time.Since(start)
		m := bcubed(s.labels, got)
		t.Logf("%-15s %5d docs  P %.3f R %.3f F1 %.3f | many P %.3f R %.3f F1 %.3f | pairs P %.2f R %.2f | %.0f docs/s",
			name, len(s.docs), m.p, m.r, m.f, m.manyP, m.manyR, m.manyF, m.pairP, m.pairR, float64(len(s.docs))/took.Seconds())
	}
}

// TestMeasureLanguages groups releases with their Hindi copies: how many copies are found, and how many wrongly joined.
func TestMeasureLanguages(t *testing.T) {
	var docs []*sandarbh.Document
	readLines(t, filepath.Join(testkit.Shared(t), "data/pib/hi-en.jsonl.gz"), func(b []byte) {
		var r struct{ ID, En, Hi string }
		if err := json.Unmarshal(b, &r); err != nil {
			t.Fatal(err)
		}
		docs = append(docs, &sandarbh.Document{ID: sandarbh.DocumentID(r.ID + "-en"), Text: r.En}, &sandarbh.Document{ID: sandarbh.DocumentID(r.ID + "-hi"), Text: r.Hi})
	})
	got := Group(docs)
	var labels []string
	for _, d := range docs {
		labels = append(labels, strings.TrimSuffix(strings.TrimSuffix(string(d.ID), "-en"), "-hi"))
	}
	m := bcubed(labels, got)
	t.Logf("hi-en %d docs P %.3f R %.3f F1 %.3f pairs P %.2f R %.2f", len(docs), m.p, m.r, m.f, m.pairP, m.pairR)
}
