package page

import (
	"archive/tar"
	"compress/gzip"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"github.com/sandarbh/sandarbh/internal/testkit"
)

// The measures of this file read sets of pages with known text and days, where SANDARBH_SHARED names them,
// and print one line each. They fail only if a figure falls far below what was reached.

// unpack opens an archive of the shared data under a folder that the tests share.
func unpack(t testing.TB, archive string) string {
	t.Helper()
	from := filepath.Join(testkit.Shared(t), "data", archive+".tar.gz")
	to := t.TempDir()
	f, err := os.Open(from)
	if err != nil {
		t.Skipf("no such set: %v", err)
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		t.Fatal(err)
	}
	r := tar.NewReader(z)
	for {
		h, err := r.Next()
		if errors.Is(err, io.EOF) {
			return to
		}
		if err != nil {
			t.Fatal(err)
		}
		path := filepath.Join(to, filepath.Clean("/"+h.Name))
		if h.Typeflag != tar.TypeReg {
			continue
		}
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		data, err := io.ReadAll(r)
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, data, 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

type pageCase struct {
	File     string          `json:"file"`
	Page     string          `json:"page"`
	URL      string          `json:"url"`
	Group    string          `json:"group"`
	Part     string          `json:"part"`
	Title    string          `json:"title"`
	Author   json.RawMessage `json:"author"`
	Date     string          `json:"date"`
	Text     string          `json:"text"`
	Optional []string        `json:"optional"`
	With     []string        `json:"with"`
	Without  []string        `json:"without"`
}

func (c pageCase) authors() string {
	var many []string
	if json.Unmarshal(c.Author, &many) == nil {
		return strings.Join(many, "; ")
	}
	var one string
	_ = json.Unmarshal(c.Author, &one)
	return one
}

func readCases(t testing.TB, dir string) []pageCase {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(dir, "cases.jsonl"))
	if err != nil {
		t.Fatal(err)
	}
	var out []pageCase
	for l := range strings.SplitSeq(string(data), "\n") {
		if strings.TrimSpace(l) == "" {
			continue
		}
		var c pageCase
		if err := json.Unmarshal([]byte(strings.ReplaceAll(l, ": NaN", ": null")), &c); err != nil {
			t.Fatal(err)
		}
		out = append(out, c)
	}
	return out
}

func compose(s string) string {
	s = norm.NFC.String(s)
	return squeeze(strings.Map(func(r rune) rune {
		switch r {
		case 0x200c, 0x200d, 0xad:
			return -1
		case 0xa0, 0x202f, 0x2009:
			return ' '
		}
		return r
	}, s))
}

var wordRun = regexp.MustCompile(`[\p{L}\p{M}\p{N}_]+`)

func shingles(s string) map[string]int {
	w := wordRun.FindAllString(norm.NFC.String(strings.Map(func(r rune) rune {
		if r == 0x200c || r == 0x200d || r == 0xad {
			return -1
		}
		return r
	}, s)), -1)
	out := map[string]int{}
	for i := 0; i+4 <= max(len(w), 4); i++ {
		out[strings.Join(w[i:min(i+4, len(w))], " ")]++
	}
	return out
}

type sums struct {
	tp, fn, fp, tn        int
	prec, rec             float64
	pages, texts          int
	title, author, day    int
	titles, authors, days int
}

func (s *sums) add(c pageCase, a Article) {
	s.pages++
	text := compose(a.Text)
	for _, w := range c.With {
		if strings.Contains(text, compose(w)) {
			s.tp++
		} else {
			s.fn++
		}
	}
	for _, w := range c.Without {
		if strings.Contains(text, compose(w)) {
			s.fp++
		} else {
			s.tn++
		}
	}
	if c.Text != "" {
		s.texts++
		p, r := wholeText(c, a.Text)
		s.prec += p
		s.rec += r
	}
	if c.Title != "" {
		s.titles++
		if strings.EqualFold(compose(a.Title), compose(c.Title)) {
			s.title++
		}
	}
	if c.authors() != "" {
		s.authors++
		if strings.Join(a.Byline, "; ") == c.authors() {
			s.author++
		}
	}
	if c.Date != "" {
		s.days++
		if a.Published.String() == c.Date[:10] {
			s.day++
		}
	}
}

func wholeText(c pageCase, got string) (p, r float64) {
	want, given := shingles(c.Text), shingles(got)
	opt := map[string]int{}
	for _, o := range c.Optional {
		for k := range shingles(o) {
			opt[k]++
		}
	}
	in, all := 0, 0
	for k, n := range given {
		if opt[k] > 0 && want[k] == 0 {
			continue
		}
		all += n
		in += min(n, want[k])
	}
	total := 0
	for _, n := range want {
		total += n
	}
	if all > 0 {
		p = float64(in) / float64(all)
	}
	if total > 0 {
		r = float64(in) / float64(total)
	}
	return p, r
}

func share(a, b int) float64 {
	if b == 0 {
		return 0
	}
	return float64(a) / float64(b)
}

func (s *sums) f() float64 {
	p, r := share(s.tp, s.tp+s.fp), share(s.tp, s.tp+s.fn)
	if p+r == 0 {
		return 0
	}
	return 2 * p * r / (p + r)
}

func (s *sums) wholeF() float64 {
	p, r := s.prec/float64(max(s.texts, 1)), s.rec/float64(max(s.texts, 1))
	if p+r == 0 {
		return 0
	}
	return 2 * p * r / (p + r)
}

func (s *sums) String() string {
	out := fmt.Sprintf("pages %d", s.pages)
	if s.tp+s.fn > 0 {
		out += fmt.Sprintf("  segments P %.3f R %.3f acc %.3f F %.3f", share(s.tp, s.tp+s.fp), share(s.tp, s.tp+s.fn), share(s.tp+s.tn, s.tp+s.tn+s.fp+s.fn), s.f())
	}
	if s.texts > 0 {
		out += fmt.Sprintf("  whole P %.3f R %.3f F1 %.3f", s.prec/float64(s.texts), s.rec/float64(s.texts), s.wholeF())
	}
	return out + fmt.Sprintf("  title %d/%d author %d/%d day %d/%d", s.title, s.titles, s.author, s.authors, s.day, s.days)
}

// TestMeasureText prints how well the article is found on each set.
func TestMeasureText(t *testing.T) {
	for _, set := range []struct {
		name  string
		floor float64
		long  bool
	}{
		{name: "trafilatura-eval", floor: 0.90, long: true},
		{name: "india", floor: 0.90},
		{name: "fundus", floor: 0.93},
		{name: "scrapinghub", floor: 0.94},
	} {
		t.Run(set.name, func(t *testing.T) {
			if set.long {
				testkit.Measure(t)
			}
			dir := filepath.Join(unpack(t, "extraction/"+set.name), set.name)
			var all sums
			groups := map[string]*sums{}
			verbose := os.Getenv("PAGE_MISSES") != ""
			var took time.Duration
			for _, c := range readCases(t, dir) {
				data, err := os.ReadFile(filepath.Join(dir, c.Page))
				if err != nil {
					t.Fatal(err)
				}
				begin := time.Now()
				a, _ := Extract(data, "")
				took += time.Since(begin)
				all.add(c, a)
				if groups[c.Group] == nil {
					groups[c.Group] = &sums{}
				}
				groups[c.Group].add(c, a)
				if verbose {
					printMisses(c, a)
				}
			}
			t.Logf("%s: %v; %.0f pages/s", set.name, &all, float64(all.pages)/took.Seconds())
			for _, g := range []string{"en", "hi", "gu", "india"} {
				if s := groups[g]; s != nil {
					t.Logf("  %s: %v", g, s)
				}
			}
			if f := max(all.f(), all.wholeF()); f < set.floor {
				t.Errorf("%s: F %.3f is below %.3f", set.name, f, set.floor)
			}
		})
	}
}

func printMisses(c pageCase, a Article) {
	text := compose(a.Text)
	var out []string
	for _, w := range c.With {
		if !strings.Contains(text, compose(w)) {
			out = append(out, "  lost: "+w)
		}
	}
	for _, w := range c.Without {
		if strings.Contains(text, compose(w)) {
			out = append(out, "  foreign: "+w)
		}
	}
	if c.Text != "" {
		if p, r := wholeText(c, a.Text); p < 0.97 || r < 0.97 {
			out = append(out, fmt.Sprintf("  whole P %.3f R %.3f", p, r))
		}
	}
	if c.Title != "" && !strings.EqualFold(compose(a.Title), compose(c.Title)) && os.Getenv("PAGE_MISSES") == "title" {
		out = append(out, fmt.Sprintf("  title %q want %q", a.Title, c.Title))
	}
	if c.authors() != "" && strings.Join(a.Byline, "; ") != c.authors() && os.Getenv("PAGE_MISSES") == "author" {
		out = append(out, fmt.Sprintf("  author %q want %q", strings.Join(a.Byline, "; "), c.authors()))
	}
	if c.Date != "" && a.Published.String() != c.Date[:10] && os.Getenv("PAGE_MISSES") == "day" {
		out = append(out, fmt.Sprintf("  day %q want %q", a.Published, c.Date))
	}
	if len(out) > 0 {
		fmt.Printf("%s %s (%d)\n%s\n", c.Page, c.URL, len(a.Text), strings.Join(out, "\n"))
	}
}

// TestMeasureReadability prints the share of the expected text kept, and of foreign text let in.
func TestMeasureReadability(t *testing.T) {
	dir := filepath.Join(unpack(t, "extraction/readability"), "readability")
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	kept, foreign, n, good := 0.0, 0.0, 0, 0
	var names, bylines, titles, days [2]int
	for _, e := range entries {
		data, err := os.ReadFile(filepath.Join(dir, e.Name(), "source.html"))
		if err != nil {
			continue
		}
		want, err := os.ReadFile(filepath.Join(dir, e.Name(), "expected.html"))
		if err != nil {
			t.Fatal(err)
		}
		wantText, _ := Fragment(string(want))
		a, _ := Extract(data, "")
		k, f := bags(wantText, a.Text)
		kept += k
		foreign += f
		n++
		if k >= 0.97 && f <= 0.05 {
			good++
		} else if os.Getenv("PAGE_MISSES") != "" {
			fmt.Printf("%s kept %.3f foreign %.3f\n", e.Name(), k, f)
		}
		var md struct{ Title, Byline, Lang, PublishedTime string }
		raw, _ := os.ReadFile(filepath.Join(dir, e.Name(), "expected-metadata.json"))
		_ = json.Unmarshal(raw, &md)
		count := func(c *[2]int, want, got string) {
			if want == "" {
				return
			}
			c[1]++
			if want == got {
				c[0]++
			}
		}
		count(&titles, compose(md.Title), compose(a.Title))
		count(&bylines, compose(md.Byline), strings.Join(a.Byline, "; "))
		count(&names, baseLanguage(md.Lang), a.Language)
		if len(md.PublishedTime) >= 10 {
			count(&days, md.PublishedTime[:10], a.Published.String())
		}
	}
	t.Logf("readability: pages %d kept %.3f foreign %.3f both good %d; title %v byline %v day %v language %v", n, kept/float64(n), foreign/float64(n), good, titles, bylines, days, names)
}

func bags(want, got string) (kept, foreign float64) {
	bag := func(s string) map[string]int {
		out := map[string]int{}
		for _, w := range strings.FieldsFunc(strings.ToLower(norm.NFKC.String(s)), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }) {
			out[w]++
		}
		return out
	}
	e, g := bag(want), bag(got)
	both, es, gs := 0, 0, 0
	for k, n := range e {
		es += n
		both += min(n, g[k])
	}
	for _, n := range g {
		gs += n
	}
	if es > 0 {
		kept = float64(both) / float64(es)
	}
	if gs > 0 {
		foreign = float64(gs-both) / float64(gs)
	}
	return kept, foreign
}

// TestMeasureDates prints how often the day of publication is right.
func TestMeasureDates(t *testing.T) {
	testkit.Measure(t)
	dir := filepath.Join(unpack(t, "dates/htmldate"), "htmldate")
	other := ""
	parts := map[string]*[3]int{"default": {}, "mediacloud": {}}
	var took time.Duration
	for _, c := range readCases(t, dir) {
		path := filepath.Join(dir, c.Page)
		if i := strings.Index(c.Page, "extraction/"); i >= 0 {
			if other == "" {
				other = unpack(t, "extraction/trafilatura-eval")
			}
			path = filepath.Join(other, strings.TrimPrefix(c.Page[i:], "extraction/"))
		}
		data, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		begin := time.Now()
		d, err := parse(Decode(data))
		if err != nil {
			t.Fatal(err)
		}
		got := published(d, readMeta(d, "")).day.String()
		took += time.Since(begin)
		switch p := parts[c.Part]; got {
		case c.Date:
			p[0]++
		case "":
			p[2]++
		default:
			p[1]++
		}
		if got != c.Date && os.Getenv("PAGE_MISSES") != "" {
			fmt.Printf("%s %s got %q want %q\n", c.Page, c.URL, got, c.Date)
		}
	}
	d, mc := parts["default"], parts["mediacloud"]
	tp, fp, fn := d[0]+mc[0], d[1]+mc[1], d[2]+mc[2]
	t.Logf("dates: P %.3f R %.3f accuracy %.3f F %.3f (default F %.3f, mediacloud F %.3f); %.0f pages/s", share(tp, tp+fp), share(tp, tp+fn), share(tp, tp+fp+fn),
		share(2*tp, 2*tp+fp+fn), share(2*d[0], 2*d[0]+d[1]+d[2]), share(2*mc[0], 2*mc[0]+mc[1]+mc[2]), float64(tp+fp+fn)/took.Seconds())
}
