package feed

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
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/sandarbh/sandarbh/internal/testkit"
)

func unpack(t *testing.T, archive string) string {
	t.Helper()
	f, err := os.Open(filepath.Join(testkit.Shared(t), "data", archive+".tar.gz"))
	if err != nil {
		t.Skipf("no such set: %v", err)
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		t.Fatal(err)
	}
	to := t.TempDir()
	r := tar.NewReader(z)
	for {
		h, err := r.Next()
		if errors.Is(err, io.EOF) {
			return to
		}
		if err != nil {
			t.Fatal(err)
		}
		if h.Typeflag != tar.TypeReg {
			continue
		}
		path := filepath.Join(to, filepath.Clean("/"+h.Name))
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

type feedCase struct {
	Page       string `json:"page"`
	Group      string `json:"group"`
	About      string `json:"about"`
	Wellformed *bool  `json:"wellformed"`
	Error      bool   `json:"error"`
	Values     []struct {
		Path  string `json:"path"`
		Value any    `json:"value"`
		Op    string `json:"op"`
		Core  string `json:"core"`
	} `json:"values"`
}

var step = regexp.MustCompile(`[a-z]+|\d+`)

// lookup finds a core name in what is printed: items[0].author.name.
func lookup(v any, path string) any {
	for _, s := range step.FindAllString(path, -1) {
		switch x := v.(type) {
		case map[string]any:
			v = x[s]
		case []any:
			i, err := strconv.Atoi(s)
			if err != nil || i >= len(x) {
				return nil
			}
			v = x[i]
		default:
			return nil
		}
	}
	return v
}

func same(got, want any) bool {
	g, w := strings.TrimSpace(fmt.Sprint(got)), strings.TrimSpace(fmt.Sprint(want))
	if got == nil {
		g = ""
	}
	if g == w {
		return true
	}
	a, err1 := time.Parse(time.RFC3339, g)
	b, err2 := time.Parse(time.RFC3339, w)
	return err1 == nil && err2 == nil && a.Equal(b)
}

// TestMeasureFeeds prints the share of core values found.
func TestMeasureFeeds(t *testing.T) {
	for _, set := range []struct {
		name        string
		core, plain float64
	}{{"gofeed", 0.99, 0.99}, {"feedparser", 0.40, 0.92}} {
		t.Run(set.name, func(t *testing.T) {
			dir := filepath.Join(unpack(t, "feeds/"+set.name), set.name)
			data, err := os.ReadFile(filepath.Join(dir, "cases.jsonl"))
			if err != nil {
				t.Fatal(err)
			}
			var all, plain, refused [2]int
			groups := map[string]*[2]int{}
			var took time.Duration
			n := 0
			for l := range strings.SplitSeq(strings.TrimSpace(string(data)), "\n") {
				var c feedCase
				if err := json.Unmarshal([]byte(l), &c); err != nil {
					t.Fatal(err)
				}
				raw, err := os.ReadFile(filepath.Join(dir, c.Page))
				if err != nil {
					t.Fatal(err)
				}
				begin := time.Now()
				f, err := Parse(raw, "")
				took += time.Since(begin)
				n++
				if c.Error {
					refused[1]++
					if err != nil {
						refused[0]++
					}
				}
				items := f.Items
				if items == nil {
					items = []Item{}
				}
				printed, _ := json.Marshal(map[string]any{"feed": f, "items": items})
				var tree any
				_ = json.Unmarshal(printed, &tree)
				c.Group = c.Group[strings.LastIndexByte(c.Group, '/')+1:]
				for _, v := range c.Values {
					if v.Core == "" || v.Op != "" {
						continue
					}
					got := lookup(tree, v.Core)
					ok := same(got, v.Value)
					count := func(c *[2]int) {
						c[1]++
						if ok {
							c[0]++
						}
					}
					count(&all)
					if groups[c.Group] == nil {
						groups[c.Group] = &[2]int{}
					}
					count(groups[c.Group])
					s, isText := v.Value.(string)
					skipped := c.Group == "sanitize" || c.Group == "base" || c.Group == "cdf" || c.Group == "namespace" || c.Group == "http"
					isPlain := (c.Wellformed == nil || *c.Wellformed) && !(isText && strings.ContainsAny(s, "<>")) && !skipped
					if isPlain {
						count(&plain)
					}
					if !ok && os.Getenv("FEED_MISSES") != "" && (isPlain || os.Getenv("FEED_MISSES") == "all" && !skipped) {
						fmt.Printf("%s [%s] %s: got %.100q want %.100q err %v\n", c.Page, c.Group, v.Core, fmt.Sprint(got), fmt.Sprint(v.Value), err)
					}
				}
			}
			t.Logf("%s: core %d/%d = %.3f, plain %d/%d = %.3f, refused %v; %.0f feeds/s", set.name, all[0], all[1], float64(all[0])/float64(all[1]), plain[0], plain[1], float64(plain[0])/float64(max(plain[1], 1)), refused, float64(n)/took.Seconds())
			for _, g := range []string{"rss", "atom", "atom10", "rdf", "entities", "amp", "encoding", "itunes", "lang", "base", "sanitize", "cdf", "namespace", "http", "json"} {
				if c := groups[g]; c != nil {
					t.Logf("  %s %d/%d", g, c[0], c[1])
				}
			}
			if float64(all[0]) < set.core*float64(all[1]) || float64(plain[0]) < set.plain*float64(plain[1]) {
				t.Errorf("%s: fewer values than before", set.name)
			}
		})
	}
}
