package story

import (
	"bufio"
	"bytes"
	"cmp"
	"compress/gzip"
	"encoding/json"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/intake"
	"github.com/sandarbh/sandarbh/internal/testkit"
)

// labelled is a set of documents with the story that each belongs to.
type labelled struct {
	docs     []*sandarbh.Document
	labels   []string
	doubtful map[string][]string // by document: marks; two that share one could as well be one story as not
}

// doubt reports a pair that counts neither right nor wrong.
func (s labelled) doubt(a, b sandarbh.DocumentID) bool {
	for _, m := range s.doubtful[string(a)] {
		if slices.Contains(s.doubtful[string(b)], m) {
			return true
		}
	}
	return false
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

// readRecord reads a document as the program does.
func readRecord(t testing.TB, line []byte) *sandarbh.Document {
	var r intake.Record
	if err := json.Unmarshal(line, &r); err != nil {
		t.Fatal(err)
	}
	d := intake.FromRecord(r)
	return &d
}

func storySet(t testing.TB, name string) labelled {
	var s labelled
	readLines(t, filepath.Join(testkit.Shared(t), "data/stories", name+".jsonl.gz"), func(b []byte) {
		var r struct{ Story string }
		if err := json.Unmarshal(b, &r); err != nil {
			t.Fatal(err)
		}
		s.docs = append(s.docs, readRecord(t, b))
		s.labels = append(s.labels, r.Story)
	})
	return s
}

func indiaTexts(t testing.TB, months ...string) map[string]*sandarbh.Document {
	out := map[string]*sandarbh.Document{}
	for _, m := range months {
		for _, p := range []string{"pib/2026-" + m, "press/papers-2026-" + m} {
			readLines(t, filepath.Join(testkit.Shared(t), "data", p+".jsonl.gz"), func(b []byte) {
				d := readRecord(t, b)
				out[string(d.ID)] = d
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

// weeks of testdata/weeks, by what they are for.
var (
	fitWeeks     = []string{"2026-03-16", "2026-04-06", "2026-05-11", "2026-05-25"}
	measureWeeks = []string{"2026-04-20", "2026-06-08"}
)

func weekSet(t testing.TB, monday string) labelled {
	texts := indiaTexts(t, monday[5:7])
	s := labelled{doubtful: map[string][]string{}}
	readLines(t, "testdata/weeks/"+monday+".tsv", func(b []byte) {
		f := strings.Split(string(b), "\t")
		if f[0] == "id" {
			return
		}
		d := texts[f[0]]
		if d == nil {
			t.Fatalf("no text for %s", f[0])
		}
		s.docs = append(s.docs, d)
		s.labels = append(s.labels, cmp.Or(f[3], f[0]))
		if f[4] != "" {
			s.doubtful[f[0]] = strings.Split(f[4], ",")
		}
	})
	return s
}

// rightStories counts the stories of several documents, and those of them in which no pair is wrong.
func rightStories(s labelled, got []sandarbh.StoryID) (many, right int) {
	by := map[sandarbh.StoryID][]int{}
	for i, id := range got {
		by[id] = append(by[id], i)
	}
	for _, m := range by {
		if len(m) < 2 {
			continue
		}
		many++
		wrong := false
		for x, i := range m {
			for _, j := range m[:x] {
				wrong = wrong || s.labels[i] != s.labels[j] && !s.doubt(s.docs[i].ID, s.docs[j].ID)
			}
		}
		if !wrong {
			right++
		}
	}
	return many, right
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

// TestMeasureWeeks measures the labelled weeks: those that the model was fitted on, and those that it was not.
func TestMeasureWeeks(t *testing.T) {
	testkit.Measure(t)
	for _, weeks := range [][]string{fitWeeks, measureWeeks} {
		var all, right int
		for _, week := range weeks {
			s := weekSet(t, week)
			got := Group(s.docs)
			n, r := rightStories(s, got)
			m := bcubed(s.labels, got)
			all, right = all+n, right+r
			t.Logf("%s %d docs  %d of %d stories right | many P %.3f R %.3f F1 %.3f | pairs P %.2f R %.2f", week, len(s.docs), r, n, m.manyP, m.manyR, m.manyF, m.pairP, m.pairR)
		}
		t.Logf("%d of %d stories of several documents right: %.3f", right, all, float64(right)/float64(all))
	}
}
