package main

import (
	"fmt"
	"iter"
	"log/slog"
	"maps"
	"math/bits"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"
	"unicode"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/search"
	"github.com/sandarbh/sandarbh/internal/story"
	"github.com/sandarbh/sandarbh/internal/testkit"
)

// growthAtScale is the most that a document may cost more among 100,000 than among 1,000, in CPU. The reach is 1.3.
const growthAtScale = 2

// monthOf is how many releases a month has.
const monthOf = 1000

// BenchmarkScaleGroup groups 1,000, 10,000 and 100,000 documents day by day, as they arrive. They are all releases and
// copies of them with other names and numbers, each set of copies in the months after the one before, so that a day has
// as many documents as it has in life. The names are those of other releases: ones that nobody has, which the list of
// common words cannot know, would draw twice the neighbours. A month of documents goes before, so that all sizes meet a
// window of two full weeks. Only the grouping is timed, in wall clock and in CPU of the process, since other work slows
// the first; B/doc is what the grouper holds at the end, parted among all documents.
func BenchmarkScaleGroup(b *testing.B) {
	docs := releasesByDay(b)
	cost := map[int]float64{}
	for _, n := range []int{1000, 10000, 100000} {
		b.Run(strconv.Itoa(n)+"-documents", func(b *testing.B) {
			for b.Loop() {
				g := story.NewGrouper()
				var wall time.Duration
				cpu, seen, timed := 0.0, 0, 0
				before := heap()
				for day := range docs.days(n + monthOf) {
					start, used := time.Now(), cpuSeconds(b)
					g.Add(day)
					if seen += len(day); seen > monthOf {
						wall += time.Since(start)
						cpu += cpuSeconds(b) - used
						timed += len(day)
					}
				}
				held := heap() - before
				runtime.KeepAlive(g)
				cost[n] = cpu / float64(timed)
				b.ReportMetric(float64(timed)/wall.Seconds(), "docs/s")
				b.ReportMetric(cost[n]*1e6, "CPU-µs/doc")
				b.ReportMetric(held/float64(n), "B/doc")
				b.ReportMetric(cost[n]/cost[1000], "times-1000")
			}
		})
		if cost[n] > growthAtScale*cost[1000] {
			b.Errorf("a document costs %.0f µs of CPU among %d, %.0f among 1,000", cost[n]*1e6, n, cost[1000]*1e6)
		}
	}
}

// BenchmarkScaleRegroup drafts the stories of two months anew from documents that have been read, as a change of the
// grouping has it done: grouping them, and settling each story's days and title.
func BenchmarkScaleRegroup(b *testing.B) {
	docs := releasesByDay(b).all[:2000]
	a := &app{log: slog.New(slog.DiscardHandler)}
	if err := a.wire(); err != nil {
		b.Fatal(err)
	}
	used := cpuSeconds(b)
	for b.Loop() {
		a.rooms.Draft(docs, nil)
	}
	all := float64(b.N * len(docs))
	b.ReportMetric(all/b.Elapsed().Seconds(), "docs/s")
	b.ReportMetric((cpuSeconds(b)-used)/all*1e6, "CPU-µs/doc")
}

// BenchmarkScaleSearch asks an index in memory for the first words of titles, 300 times, among 100,000 and 400,000
// documents: the first 1,500 bytes of releases and of copies with other names and numbers, read one after the other. The
// names are new ones, as an index of years meets them.
func BenchmarkScaleSearch(b *testing.B) {
	docs := releasesByDay(b)
	docs.coined = true
	for _, n := range []int{100000, 400000} {
		b.Run(strconv.Itoa(n)+"-documents", func(b *testing.B) {
			before, used := heap(), cpuSeconds(b)
			x := search.NewIndexOf(func(yield func(search.Doc) bool) {
				for i := range n {
					doc := docs.copy(docs.all[i%len(docs.all)], i/len(docs.all), 1500)
					if !yield(search.Doc{ID: string(doc.ID), Title: doc.Title, Text: doc.Text}) {
						return
					}
				}
			})
			built, held := cpuSeconds(b)-used, heap()-before
			rnd := rand.New(rand.NewPCG(7, 0))
			var took []time.Duration
			for b.Loop() {
				used = cpuSeconds(b)
				for range 300 {
					doc := docs.copy(docs.all[rnd.IntN(len(docs.all))], rnd.IntN(n/len(docs.all)), 0)
					words := strings.Fields(doc.Title)
					query := strings.Join(words[:min(2+rnd.IntN(5), len(words))], " ")
					start := time.Now()
					if _, err := search.Search(b.Context(), x, query, 20); err != nil {
						b.Fatal(err)
					}
					took = append(took, time.Since(start))
				}
				used = cpuSeconds(b) - used
			}
			slices.Sort(took)
			b.ReportMetric(float64(took[len(took)/2].Microseconds())/1000, "ms-p50")
			b.ReportMetric(float64(took[len(took)*99/100].Microseconds())/1000, "ms-p99")
			b.ReportMetric(used/300*1000, "CPU-ms/search")
			b.ReportMetric(held/float64(n), "B/doc")
			b.ReportMetric(built*1e6/float64(n), "CPU-µs/doc-indexed")
		})
	}
}

// BenchmarkScaleAdd is sandarbh add of 1,000 releases and 500 press reports of one month into a new folder: all steps,
// from the reading to entities and editions.
func BenchmarkScaleAdd(b *testing.B) {
	shared := testkit.Shared(b)
	lines := packedLines(b, filepath.Join(shared, "data", "pib", "2026-06.jsonl.gz"))
	lines = slices.Concat(lines[:min(1000, len(lines))], press(b, shared))
	a := &app{log: slog.New(slog.DiscardHandler)}
	if err := a.wire(); err != nil {
		b.Fatal(err)
	}
	used := cpuSeconds(b)
	for b.Loop() {
		buildAll(b, a, lines)
	}
	all := float64(b.N * len(lines))
	b.ReportMetric(all/b.Elapsed().Seconds(), "docs/s")
	b.ReportMetric((cpuSeconds(b)-used)/all*1000, "CPU-ms/doc")
	b.ReportMetric(peakMB(b), "MB-peak")
}

// BenchmarkStart runs sandarbh version, built anew.
func BenchmarkStart(b *testing.B) {
	program := filepath.Join(b.TempDir(), "sandarbh")
	if out, err := exec.CommandContext(b.Context(), "go", "build", "-o", program, ".").CombinedOutput(); err != nil {
		b.Fatalf("%v\n%s", err, out)
	}
	var wall, cpu []time.Duration
	for b.Loop() {
		c := exec.CommandContext(b.Context(), program, "version")
		start := time.Now()
		if err := c.Run(); err != nil {
			b.Fatal(err)
		}
		wall = append(wall, time.Since(start))
		cpu = append(cpu, c.ProcessState.UserTime()+c.ProcessState.SystemTime())
	}
	slices.Sort(wall)
	slices.Sort(cpu)
	b.ReportMetric(float64(wall[len(wall)/2].Microseconds())/1000, "ms-median")
	b.ReportMetric(float64(cpu[len(cpu)/2].Microseconds())/1000, "CPU-ms-median")
}

func press(b *testing.B, shared string) [][]byte {
	b.Helper()
	lines := packedLines(b, filepath.Join(shared, "data", "press", "papers-2026-06.jsonl.gz"))
	return lines[:min(500, len(lines))]
}

// corpus is all releases by day, with the words with a capital that fewer than one in a hundred of them has: the names
// that copies exchange, each with those that are alike. Were the names of offices and places exchanged, which all news
// has in common, the copies would be likelier to be of one story than any two documents are in life.
type corpus struct {
	all    []*sandarbh.Document
	names  map[string]place
	coined bool // copies have names of their own, not those of other releases
}

// place is where a name stands among those as long and as common as itself.
type place struct {
	alike []string
	at    int
}

func releasesByDay(b *testing.B) corpus {
	b.Helper()
	docs := readAll(b, releaseLines(b, testkit.Shared(b)))
	slices.SortStableFunc(docs, func(x, y *sandarbh.Document) int {
		return strings.Compare(x.Published.String(), y.Published.String())
	})
	in := map[string]int{}
	for _, doc := range docs {
		seen := map[string]bool{}
		for _, w := range strings.FieldsFunc(doc.Title+" "+doc.Text, func(r rune) bool { return r > unicode.MaxASCII || !unicode.IsLetter(r) && !unicode.IsDigit(r) }) {
			if !seen[w] && unicode.IsUpper(rune(w[0])) {
				seen[w] = true
				in[w]++
			}
		}
	}
	type class struct {
		bytes, common int
		letters       bool // capitals alone
	}
	classes := map[class][]string{}
	for _, w := range slices.Sorted(maps.Keys(in)) {
		if n := in[w]; n*100 < len(docs) {
			c := class{len(w), bits.Len(uint(n)), w == strings.ToUpper(w)}
			classes[c] = append(classes[c], w)
		}
	}
	names := map[string]place{}
	for _, alike := range classes {
		for i, w := range alike {
			names[w] = place{alike, i}
		}
	}
	return corpus{all: docs, names: names}
}

// days gives n documents, day by day, from releases by day: them first, then their copies, set after set.
func (docs corpus) days(n int) iter.Seq[[]*sandarbh.Document] {
	return func(yield func([]*sandarbh.Document) bool) {
		var day []*sandarbh.Document
		for i := range n {
			doc := docs.copy(docs.all[i%len(docs.all)], i/len(docs.all), 0)
			if len(day) > 0 && doc.Published != day[0].Published {
				if !yield(day) {
					return
				}
				day = nil
			}
			day = append(day, doc)
		}
		yield(day)
	}
}

// setDays is how far a set of copies lies behind the one before: the four months of the releases.
const setDays = 122

// copy is the release itself for set 0, else one with other names, numbers and days. Names are those of other releases,
// or have their vowels exchanged; numbers keep their length, years stay. most, if not 0, bounds the text.
func (docs corpus) copy(doc *sandarbh.Document, set, most int) *sandarbh.Document {
	out := *doc
	if most > 0 {
		out.Text, out.Blocks = strings.ToValidUTF8(out.Text[:min(most, len(out.Text))], ""), nil
	}
	if set == 0 {
		return &out
	}
	out.ID = sandarbh.DocumentID(fmt.Sprintf("%s-%d", doc.ID, set))
	if !doc.Published.IsZero() {
		out.Published = doc.Published.AddDays(set * setDays)
	}
	out.Title, out.Subtitle, out.Text = docs.altered(out.Title, set), docs.altered(out.Subtitle, set), docs.altered(out.Text, set)
	return &out
}

// altered writes a text with other names and numbers, of the same length in bytes.
func (docs corpus) altered(s string, set int) string {
	out := []byte(s)
	for i := 0; i < len(out); {
		j := i
		for j < len(out) && (out[j]|0x20 >= 'a' && out[j]|0x20 <= 'z' || out[j] >= '0' && out[j] <= '9') {
			j++
		}
		word := out[i:j]
		switch {
		case len(word) == 0:
			j++
		case unicode.IsDigit(rune(word[0])) && (len(word) != 4 || word[0] > '2'):
			for k := range word {
				if word[k] >= '1' && word[k] <= '9' {
					word[k] = '1' + (word[k]-'1'+byte(set))%9
				}
			}
		case unicode.IsUpper(rune(word[0])):
			name, ok := docs.names[string(word)]
			switch {
			case !ok:
			case docs.coined:
				for k := 1; k < len(word); k++ {
					if v := strings.IndexByte("aeiou", word[k]); v >= 0 {
						word[k] = "aeiou"[(v+set+set/5*k)%5]
					}
				}
			default:
				copy(word, name.alike[(name.at+set)%len(name.alike)])
			}
		}
		i = j
	}
	return string(out)
}

// heap is how many bytes are in use.
func heap() float64 {
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return float64(m.HeapAlloc)
}

// cpuSeconds is what this process has had of all processors, 0 where the system does not tell.
func cpuSeconds(b *testing.B) float64 {
	b.Helper()
	stat, err := os.ReadFile("/proc/self/stat")
	if err != nil {
		return 0
	}
	// The name of the program, in brackets, may hold spaces; the 12th and 13th fields behind it are ticks.
	_, rest, _ := strings.Cut(string(stat), ") ")
	fields := strings.Fields(rest)
	ticks := 0.0
	for _, f := range fields[11:13] {
		n, err := strconv.ParseFloat(f, 64)
		if err != nil {
			b.Fatal(err)
		}
		ticks += n
	}
	return ticks / 100
}
