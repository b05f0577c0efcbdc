package intake

import (
	"bytes"
	"compress/gzip"
	"io"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/testkit"
)

// TestMeasureRecords reads every release and article of the shared data and prints what share is complete.
func TestMeasureRecords(t *testing.T) {
	for _, set := range []string{"pib", "press"} {
		files, err := filepath.Glob(filepath.Join(testkit.Shared(t), "data", set, "*2026-*.jsonl.gz"))
		if err != nil || len(files) == 0 {
			t.Skipf("no such set: %v", err)
		}
		var n, prose, day, english, tier, once int
		var took time.Duration
		for _, name := range files {
			f, err := os.Open(name)
			if err != nil {
				t.Fatal(err)
			}
			z, err := gzip.NewReader(f)
			if err != nil {
				t.Fatal(err)
			}
			data, err := io.ReadAll(z)
			if err != nil {
				t.Fatal(err)
			}
			f.Close()
			recs, err := Records(name, bytes.TrimSpace(data))
			if err != nil {
				t.Fatal(err)
			}
			begin := time.Now()
			for _, r := range recs {
				d := FromRecord(r)
				n++
				if hasProse(&d) {
					prose++
				}
				if !d.Published.IsZero() {
					day++
				}
				if d.Language == "en" {
					english++
				}
				if d.Tier == map[string]sandarbh.Tier{"pib": sandarbh.Primary, "press": sandarbh.Press}[set] {
					tier++
				}
				if !repeats(&d) {
					once++
				}
			}
			took += time.Since(begin)
		}
		t.Logf("%s: %d documents, %.0f/s; with prose %.4f, day %.4f, English %.3f, tier %.4f, no long line twice in the clean text %.4f", set, n, float64(n)/took.Seconds(),
			float64(prose)/float64(n), float64(day)/float64(n), float64(english)/float64(n), float64(tier)/float64(n), float64(once)/float64(n))
	}
}

// repeats reports whether a long line stands twice in the clean text.
func repeats(d *sandarbh.Document) bool {
	seen := map[string]bool{}
	for l := range bytes.SplitSeq([]byte(Clean(d)), []byte("\n")) {
		if len(l) < 80 {
			continue
		}
		if seen[string(l)] {
			return true
		}
		seen[string(l)] = true
	}
	return false
}
