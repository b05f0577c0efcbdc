package exam

import (
	"bufio"
	"compress/gzip"
	"encoding/json"
	"fmt"
	"html"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/sandarbh/sandarbh"

	"github.com/sandarbh/sandarbh/internal/testkit"
)

type question struct {
	Year    int    `json:"year"`
	Paper   string `json:"paper"`
	Text    string `json:"text"`
	Stem    string `json:"stem"`
	Options []string
	Subject string `json:"subject"`
	Node    string `json:"node"`
}

func lines[T any](t testing.TB, path string) []T {
	t.Helper()
	f, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		t.Fatal(err)
	}
	sc := bufio.NewScanner(z)
	sc.Buffer(nil, 1<<24)
	var out []T
	for sc.Scan() {
		var v T
		if err := json.Unmarshal(sc.Bytes(), &v); err != nil {
			t.Fatal(err)
		}
		out = append(out, v)
	}
	return out
}

func profileFile(t testing.TB) []byte {
	t.Helper()
	b, err := os.ReadFile(filepath.Join("..", "..", "data", "exam", "upsc-cse.json"))
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// tally counts right answers of one method.
type tally struct{ n, paper, subject, nodes, first, three int }

func (c *tally) add(p *Profile, q question, r Result) {
	c.n++
	if r.Papers[0].Paper == q.Paper {
		c.paper++
	}
	if r.Subject == q.Subject {
		c.subject++
	}
	if q.Node == "" {
		return
	}
	c.nodes++
	for i, t := range r.Topics[:min(3, len(r.Topics))] {
		if t.Topic == q.Node {
			c.three++
			if i == 0 {
				c.first++
			}
		}
	}
}

func (c *tally) log(t *testing.T, name string) {
	f := func(k, n int) (float64, float64, float64) {
		p, z, m := float64(k)/float64(n), 1.96, float64(n)
		mid := (p + z*z/(2*m)) / (1 + z*z/m)
		d := z * math.Sqrt(p*(1-p)/m+z*z/(4*m*m)) / (1 + z*z/m)
		return p, mid - d, mid + d
	}
	a, al, ah := f(c.paper, c.n)
	b, bl, bh := f(c.subject, c.n)
	d, dl, dh := f(c.first, c.nodes)
	e, el, eh := f(c.three, c.nodes)
	t.Logf("%s: n=%d paper %.3f [%.3f, %.3f] subject %.3f [%.3f, %.3f] node %.3f [%.3f, %.3f] three %.3f [%.3f, %.3f]",
		name, c.n, a, al, ah, b, bl, bh, d, dl, dh, e, el, eh)
}

func TestMeasureKeywordsAlone(t *testing.T) {
	dir := testkit.Shared(t)
	p, err := Load(profileFile(t), nil)
	if err != nil {
		t.Fatal(err)
	}
	var all, late tally
	for _, q := range lines[question](t, filepath.Join(dir, "data/exam/mains_gs_2013_2021.jsonl.gz")) {
		r := p.Classify("", q.Text)
		all.add(p, q, r)
		if q.Year >= 2020 {
			late.add(p, q, r)
		}
	}
	all.log(t, "keywords alone, 2013-21")
	late.log(t, "keywords alone, 2020-21")
}

type release struct {
	ID, Title, Text, HTML, Ministry, Publisher, URL string
}

func (r release) body() string {
	if r.Text != "" {
		return r.Text
	}
	s := strings.ReplaceAll(r.HTML, "</p>", "\n")
	for {
		i := strings.Index(s, "<")
		if i < 0 {
			return html.UnescapeString(s)
		}
		j := strings.Index(s[i:], ">")
		if j < 0 {
			return s
		}
		s = s[:i] + s[i+j+1:]
	}
}

// TestMeasureRelevance says how well relevance tells the releases that a reader would keep from those that he
// would not, and how much of the sport in the papers it lets through.
func TestMeasureRelevance(t *testing.T) {
	dir := testkit.Shared(t)
	p, err := Load(profileFile(t), modelFile(t))
	if err != nil {
		t.Fatal(err)
	}
	judged := make(map[string]string)
	tsv, err := os.ReadFile(filepath.Join(dir, "data/pib/judged.tsv"))
	if err != nil {
		t.Fatal(err)
	}
	for l := range strings.SplitSeq(string(tsv), "\n") {
		if f := strings.Split(l, "\t"); len(f) > 2 {
			judged[f[0]] = f[1]
		}
	}
	scores := make(map[string][]int)
	sport := [2][]int{}
	for _, m := range []string{"03", "04", "05", "06"} {
		for _, r := range lines[release](t, filepath.Join(dir, "data/pib/2026-"+m+".jsonl.gz")) {
			if v := judged[r.ID]; v != "" {
				res := p.Classify(r.Title, r.body())
				scores[v] = append(scores[v], res.Relevance.Score)
				if testing.Verbose() {
					fmt.Printf("%d\t%s\t%s\t%.110s\t%v\n", res.Relevance.Score, v, res.Subject, r.Title, parts(res.Relevance))
				}
			}
		}
		for _, r := range lines[release](t, filepath.Join(dir, "data/press/papers-2026-"+m+".jsonl.gz")) {
			i := 0
			if strings.Contains(r.URL, "/sport") || strings.Contains(r.URL, "cricket") {
				i = 1
			}
			sport[i] = append(sport[i], p.Classify(r.Title, r.body()).Relevance.Score)
		}
	}
	pairs, right := 0.0, 0.0
	for _, a := range scores["note"] {
		for _, b := range scores["none"] {
			pairs++
			if a > b {
				right++
			} else if a == b {
				right += 0.5
			}
		}
	}
	t.Logf("note above none: %.3f of pairs; medians note %d, marginal %d, none %d; sport %d (%d), other press %d (%d)",
		right/pairs, median(scores["note"]), median(scores["marginal"]), median(scores["none"]), median(sport[1]), len(sport[1]), median(sport[0]), len(sport[0]))
}

func parts(r sandarbh.Relevance) string {
	var b strings.Builder
	for _, q := range r.Parts {
		fmt.Fprintf(&b, "%s %d (%.60s); ", q.Name, q.Points, q.Why)
	}
	return b.String()
}

func median(v []int) int {
	if len(v) == 0 {
		return 0
	}
	v = slices.Sorted(slices.Values(v))
	return v[len(v)/2]
}

// modelFile returns the shipped weights, or nothing before they are first trained.
func modelFile(t testing.TB) []byte {
	t.Helper()
	b, err := os.ReadFile(filepath.Join("..", "..", "data", "models", "exam-upsc-cse.tsv"))
	if err != nil && !os.IsNotExist(err) {
		t.Fatal(err)
	}
	return b
}

// TestMeasureHindi says how often a release in Hindi gets the paper and the subject of the same one in English.
func TestMeasureHindi(t *testing.T) {
	dir := testkit.Shared(t)
	p := load(t)
	n, paper, subject := 0, 0, 0
	for _, r := range lines[struct{ ID, En, Hi string }](t, filepath.Join(dir, "data/pib/hi-en.jsonl.gz")) {
		en, hi := p.Classify("", r.En), p.Classify("", r.Hi)
		n++
		if en.Papers[0].Paper == hi.Papers[0].Paper {
			paper++
		}
		if en.Subject == hi.Subject {
			subject++
		} else if testing.Verbose() {
			fmt.Printf("%s %s / %s %s %s | %s\n", r.ID, en.Subject, hi.Subject, en.Topics[0].Why, hi.Topics[0].Why, clip(r.En, 90))
		}
	}
	t.Logf("Hindi as English: paper %d, subject %d of %d", paper, subject, n)
}
