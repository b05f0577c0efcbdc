package plain

import (
	"bufio"
	"compress/gzip"
	"encoding/json"
	"flag"
	"fmt"
	"html"
	"math/rand/v2"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/testkit"
)

var (
	printSet  = flag.String("set", "pib", "which measuring set TestPrint reads: pib or press")
	printSeed = flag.Uint64("seed", 1, "seed of the sample that TestPrint draws")
	printN    = flag.Int("docs", 3, "how many documents TestPrint prints")
	printID   = flag.String("id", "", "print the document with this id alone")
	printFull = flag.Bool("full", false, "print whole blocks")
)

type sample struct{ ID, Title, HTML, Text, Publisher string }

var tag = regexp.MustCompile(`<[^<>]*>`)

// plainText is what the document looks like after a converter that knows paragraphs alone.
func (s sample) plainText() string {
	if s.Text != "" {
		return s.Text
	}
	t := strings.ReplaceAll(s.HTML, "</p>", "\n")
	return html.UnescapeString(tag.ReplaceAllString(t, ""))
}

// samples reads a set of the measuring data.
func samples(t testing.TB, set string) []sample {
	t.Helper()
	glob := map[string]string{"pib": "data/pib/2026-*.jsonl.gz", "press": "data/press/papers-*.jsonl.gz", "craft": "data/pib/craft-*.jsonl.gz"}[set]
	names, err := filepath.Glob(filepath.Join(testkit.Shared(t), glob))
	if err != nil || len(names) == 0 {
		t.Skipf("no measuring data for %q (%v)", set, err)
	}
	var out []sample
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
		sc.Buffer(nil, 1<<24)
		for sc.Scan() {
			var s sample
			if err := json.Unmarshal(sc.Bytes(), &s); err != nil {
				t.Fatal(err)
			}
			out = append(out, s)
		}
		if err := sc.Err(); err != nil {
			t.Fatal(err)
		}
		f.Close()
	}
	return out
}

// TestPrint prints labelled documents for reading:
//
//	SANDARBH_SHARED=… go test -run TestPrint -v ./internal/intake/plain -set press -seed 7 -docs 10
func TestPrint(t *testing.T) {
	if !testing.Verbose() {
		t.Skip("prints for a reader: run with -v")
	}
	all := samples(t, *printSet)
	r := rand.New(rand.NewPCG(*printSeed, 0))
	r.Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
	n := 0
	for _, s := range all {
		if *printID != "" && s.ID != *printID {
			continue
		}
		if n++; n > *printN {
			break
		}
		text := s.plainText()
		blocks := Blocks(s.Title, text)
		fmt.Printf("\n===== %s %s | %s\n", s.ID, s.Publisher, s.Title)
		for i := 0; i < len(blocks); i++ {
			fmt.Print(line(blocks[i], text))
			for blocks[i].Kind == sandarbh.Chrome && i+1 < len(blocks) && blocks[i+1].Kind == sandarbh.Chrome && !*printFull {
				i++
				s := []rune(text[blocks[i].Start:blocks[i].End])
				fmt.Print(" ¦ ", string(s[:min(len(s), 34)]))
			}
			fmt.Println()
		}
	}
}

func line(b sandarbh.Block, text string) string {
	s := strings.ReplaceAll(text[b.Start:b.End], "\n", " ⏎ ")
	r := []rune(s)
	switch {
	case *printFull:
	case len(r) > 60 && b.Kind == sandarbh.Paragraph && strings.HasSuffix(s, ".") && !strings.ContainsAny(s, "@|⏎"):
		// Surely prose: a glance is enough.
		s = fmt.Sprintf("%s … %s", string(r[:36]), string(r[len(r)-16:]))
	case len(r) > 130:
		s = fmt.Sprintf("%s …[%d]… %s", string(r[:80]), len(r), string(r[len(r)-40:]))
	}
	return fmt.Sprintf("%-6.6s %s", b.Kind, s)
}
