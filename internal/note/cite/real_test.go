package cite_test

import (
	"bufio"
	"compress/gzip"
	"encoding/json"
	"html"
	"math/rand/v2"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
	"github.com/sandarbh/sandarbh/internal/note/cite"
	"github.com/sandarbh/sandarbh/internal/note/cite/mutate"
	"github.com/sandarbh/sandarbh/internal/testkit"
)

var (
	paragraphEnd = regexp.MustCompile(`</p>`)
	tag          = regexp.MustCompile(`<[^>]*>`)
)

// releases reads every nth release of the measuring data.
func releases(t testing.TB, every int) []*sandarbh.Document {
	t.Helper()
	dir := testkit.Shared(t)
	names, err := filepath.Glob(filepath.Join(dir, "data/pib/2026-*.jsonl.gz"))
	if err != nil || len(names) == 0 {
		t.Skip("no releases in SANDARBH_SHARED")
	}
	var out []*sandarbh.Document
	n := 0
	for _, name := range names {
		f, err := os.Open(name)
		if err != nil {
			t.Fatal(err)
		}
		z, err := gzip.NewReader(f)
		if err != nil {
			t.Fatal(err)
		}
		sc := bufio.NewScanner(z)
		sc.Buffer(nil, 8<<20)
		for sc.Scan() {
			n++
			if n%every != 0 {
				continue
			}
			var r struct{ ID, Title, Date, HTML string }
			if err := json.Unmarshal(sc.Bytes(), &r); err != nil {
				t.Fatal(err)
			}
			day, _ := sandarbh.ParseDate(r.Date)
			text := html.UnescapeString(tag.ReplaceAllString(paragraphEnd.ReplaceAllString(r.HTML, "\n"), ""))
			out = append(out, &sandarbh.Document{ID: sandarbh.DocumentID(r.ID), Title: r.Title, Published: day, Text: text, Language: "en"})
		}
		f.Close()
	}
	return out
}

// sentence is a sentence of a release with its paragraph.
type sentence struct {
	doc                  *sandarbh.Document
	start, end, from, to int // of the sentence, of its paragraph
}

func (s sentence) text() string { return s.doc.Text[s.start:s.end] }

func (s sentence) cited(text string, whole bool) sandarbh.Line {
	a, b := s.start, s.end
	if whole {
		a, b = s.from, s.to
	}
	return sandarbh.Line{Text: text, Type: sandarbh.Fact, Citations: []sandarbh.Citation{{Span: sandarbh.Span{Document: s.doc.ID, Start: a, End: b}, Quote: s.doc.Text[a:b]}}}
}

func (s sentence) texts(id sandarbh.DocumentID) (*sandarbh.Document, bool) { return s.doc, true }

// sentencesOf lists the sentences of 6 to 45 words.
func sentencesOf(docs []*sandarbh.Document) []sentence {
	var out []sentence
	for _, d := range docs {
		at := 0
		for _, p := range strings.SplitAfter(d.Text, "\n") {
			body := strings.TrimRight(p, "\n")
			for _, r := range lang.Sentences(body, "en") {
				s := body[r.Start:r.End]
				if n := len(strings.Fields(s)); n >= 6 && n <= 45 && !strings.ContainsAny(s, "[]") {
					out = append(out, sentence{d, at + r.Start, at + r.End, at, at + len(body)})
				}
			}
			at += len(p)
		}
	}
	return out
}

func TestSentencesOfReleasesPass(t *testing.T) {
	all, refused := 0, 0
	for _, s := range sentencesOf(releases(t, 20)) {
		for _, whole := range []bool{false, true} {
			all++
			if faults := cite.Check(s.cited(s.text(), whole), s.texts); len(faults) > 0 {
				refused++
				if refused < 15 {
					t.Logf("%s\n\t%v", s.text(), faults[0])
				}
			}
		}
	}
	t.Logf("%d of %d sentences as they stand are refused", refused, all)
	if refused*1000 > all {
		t.Errorf("more than one in a thousand")
	}
}

func TestWrongLinesOfReleasesAreRefused(t *testing.T) {
	rng := rand.New(rand.NewPCG(7, 0))
	all, refused := map[string]int{}, map[string]int{}
	n, bad := 0, 0
	var through []string
	ss := sentencesOf(releases(t, 60))
	for k, s := range ss {
		if k%4 != 0 {
			continue
		}
		r := mutate.Right{Text: s.text(), Passages: []string{s.text()}}
		for _, o := range ss[max(0, k-2):min(len(ss), k+3)] {
			if o.doc == s.doc && o.start != s.start {
				r.Others = append(r.Others, o.text())
			}
		}
		for _, w := range mutate.Lines(rng, r) {
			if w.Passages != nil {
				continue
			}
			line := s.cited(w.Text, false)
			for _, o := range ss[max(0, k-2):min(len(ss), k+3)] {
				if w.Other != "" && o.text() == w.Other {
					line.Citations = append(line.Citations, o.cited("", false).Citations...)
				}
			}
			n++
			all[w.Class]++
			if len(cite.Check(line, s.texts)) > 0 {
				refused[w.Class]++
				continue
			}
			bad++
			through = append(through, w.Class+": "+w.Text+"\n\tfrom "+s.text())
		}
	}
	for _, c := range mutate.Classes() {
		if all[c] > 0 {
			t.Logf("%-22s %5d of %5d refused", c, refused[c], all[c])
		}
	}
	for _, p := range through[:min(len(through), 10)] {
		t.Log("passes: " + p)
	}
	t.Logf("%d of %d refused (%.2f %%)", n-bad, n, 100*float64(n-bad)/float64(n))
	if (n-bad)*100 < n*99 {
		t.Error("want 99 %")
	}
}

func BenchmarkCheck(b *testing.B) {
	for _, which := range []struct {
		name  string
		edits func(*sample) []edit
	}{
		{"right", func(s *sample) []edit { return s.Edits }},
		{"wrong", func(s *sample) []edit { return s.Wrong }},
	} {
		b.Run(which.name, func(b *testing.B) {
			type job struct {
				line  sandarbh.Line
				texts cite.Texts
			}
			var jobs []job
			for _, s := range samples(b) {
				for _, e := range which.edits(&s) {
					jobs = append(jobs, job{s.line(e.Line, e.Cites), s.texts()})
				}
			}
			n := 0
			for b.Loop() {
				cite.Check(jobs[n%len(jobs)].line, jobs[n%len(jobs)].texts)
				n++
			}
			b.ReportMetric(float64(n)/b.Elapsed().Seconds(), "lines/s")
		})
	}
}
