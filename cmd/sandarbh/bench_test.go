package main

import (
	"bytes"
	"compress/gzip"
	"context"
	"encoding/json"
	"io"
	"log/slog"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/intake"
	"github.com/sandarbh/sandarbh/internal/newsroom"
	"github.com/sandarbh/sandarbh/internal/testkit"
)

// growth is the most that a document may cost more among 4,000 than among 500.
const growth = 1.5

// BenchmarkStages measures documents a second of each stage alone, on one processor, among 500 and among 4,000
// releases, and of the whole build into a store. It fails if the cost of a document grows with the corpus.
//
//	SANDARBH_SHARED=… go test -run='^$' -bench=Stages -benchtime=1x -timeout=60m ./cmd/sandarbh
func BenchmarkStages(b *testing.B) {
	lines := releaseLines(b, testkit.Shared(b))
	a := &app{log: slog.New(slog.DiscardHandler)}
	if err := a.wire(); err != nil {
		b.Fatal(err)
	}
	cost := map[string]time.Duration{}
	for _, size := range []int{500, 4000} {
		part := lines[:min(size, len(lines))]
		name := strconv.Itoa(len(part)) + "-documents"
		var docs []*sandarbh.Document
		var drafts []newsroom.Draft
		for _, stage := range []struct {
			name string
			run  func()
		}{
			{"read", func() { docs = readAll(b, part) }},
			{"group", func() { drafts = a.rooms.Draft(docs, nil) }},
			{"compare", func() {
				for i := range drafts {
					a.rooms.Compared(&drafts[i])
				}
			}},
			{"write", func() {
				for i := range drafts {
					a.rooms.Written(&drafts[i])
				}
			}},
			{"build", func() { buildAll(b, a, part) }},
		} {
			b.Run(stage.name+"/"+name, func(b *testing.B) {
				for b.Loop() {
					stage.run()
				}
				each := b.Elapsed() / time.Duration(b.N*len(part))
				b.ReportMetric(float64(time.Second)/float64(each), "docs/s")
				b.ReportMetric(peakMB(b), "MB-peak")
				if small, ok := cost[stage.name]; ok && float64(each) > growth*float64(small) {
					b.Errorf("%s: a document costs %v among %d, %v among 500", stage.name, each, len(part), small)
				}
				if size == 500 {
					cost[stage.name] = each
				}
			})
		}
	}
}

// releaseLines are the records of all months, in order.
func releaseLines(b *testing.B, shared string) [][]byte {
	b.Helper()
	files, err := filepath.Glob(filepath.Join(shared, "data", "pib", "20*.jsonl.gz"))
	if err != nil || len(files) == 0 {
		b.Skip("no releases in ", shared)
	}
	var out [][]byte
	for _, file := range files {
		out = append(out, packedLines(b, file)...)
	}
	return out
}

// packedLines are the lines of a packed file.
func packedLines(b *testing.B, file string) [][]byte {
	b.Helper()
	f, err := os.Open(file)
	if err != nil {
		b.Skip("no ", file)
	}
	z, err := gzip.NewReader(f)
	if err != nil {
		b.Fatal(err)
	}
	text, err := io.ReadAll(z)
	if err := f.Close(); err != nil {
		b.Fatal(err)
	}
	if err != nil {
		b.Fatal(err)
	}
	return bytes.Split(bytes.TrimSpace(text), []byte("\n"))
}

func readAll(b *testing.B, lines [][]byte) []*sandarbh.Document {
	b.Helper()
	docs := make([]*sandarbh.Document, len(lines))
	for i, line := range lines {
		var r intake.Record
		if err := json.Unmarshal(line, &r); err != nil {
			b.Fatal(err)
		}
		doc := intake.FromRecord(r)
		docs[i] = &doc
	}
	return docs
}

// buildAll makes all editions in a new data folder, on all processors.
func buildAll(b *testing.B, a *app, lines [][]byte) {
	b.Helper()
	fresh := *a
	fresh.settings.Data = b.TempDir()
	k, err := fresh.open(context.Background())
	if err != nil {
		b.Fatal(err)
	}
	r, err := k.Receive(b.Context(), newsroom.Item{Name: "releases.jsonl", Data: bytes.Join(lines, []byte("\n"))})
	if err != nil || r.Fault != nil {
		b.Fatal(err, r.Fault)
	}
	if err := k.Work(b.Context(), nil); err != nil {
		b.Fatal(err)
	}
	if err := k.db.Close(); err != nil {
		b.Fatal(err)
	}
}

// peakMB is the most memory that this process ever held, 0 where the system does not tell.
func peakMB(b *testing.B) float64 {
	b.Helper()
	status, err := os.ReadFile("/proc/self/status")
	if err != nil {
		return 0
	}
	for line := range strings.Lines(string(status)) {
		if rest, ok := strings.CutPrefix(line, "VmHWM:"); ok {
			kB, err := strconv.ParseFloat(strings.Fields(rest)[0], 64)
			if err != nil {
				return 0
			}
			return kB / 1024
		}
	}
	return 0
}
