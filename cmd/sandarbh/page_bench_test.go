package main

import (
	"context"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"regexp"
	"slices"
	"testing"
	"time"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/newsroom"
)

const (
	medianMost = 5 * time.Millisecond
	searchMost = 15 * time.Millisecond // two collections are ranked, and forty hits read
)

// BenchmarkPages serves the edition and a note of the demo from SQLite, and the style sheet from the same process:
// the median time of each, and how many times that of the static file. It fails above five milliseconds, a search above fifteen.
func BenchmarkPages(b *testing.B) {
	a := &app{settings: settings{Data: b.TempDir()}, log: slog.New(slog.DiscardHandler)}
	if err := a.wire(); err != nil {
		b.Fatal(err)
	}
	k, err := a.open(b.Context())
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { _ = k.db.Close() })
	if err := k.addDemo(b.Context()); err != nil {
		b.Fatal(err)
	}
	if err := k.Work(b.Context(), nil); err != nil {
		b.Fatal(err)
	}
	woken := func(context.Context) error { return nil }
	handler, err := a.site(k, true, woken, newsroom.NewLots(k.Newsroom, func(func(context.Context)) {}, woken))
	if err != nil {
		b.Fatal(err)
	}
	e, err := k.Store.Edition(b.Context(), sandarbh.Date{})
	if err != nil {
		b.Fatal(err)
	}
	notes, err := k.Store.Notes(b.Context(), e.Notes)
	if err != nil || len(notes) == 0 {
		b.Fatal(err, "no note in the latest edition")
	}
	sheet := regexp.MustCompile(`/assets/[^"]+\.css`).FindString(fetchPage(b, handler, "/"))
	static := time.Duration(0)
	for _, page := range []struct {
		name, path string
		most       time.Duration
	}{
		{"static", sheet, medianMost},
		{"edition", "/" + e.Date.String(), medianMost},
		{"note", "/" + notes[0].Day.String() + "/" + notes[0].Slug, medianMost},
		{"document", "/document/" + string(notes[0].Sources[0].Document), medianMost},
		{"search", "/search?q=repo+rate+forecast", searchMost},
	} {
		b.Run(page.name, func(b *testing.B) {
			var took []time.Duration
			for b.Loop() {
				start := time.Now()
				fetchPage(b, handler, page.path)
				took = append(took, time.Since(start))
			}
			slices.Sort(took)
			median := took[len(took)/2]
			if page.name == "static" {
				static = median
			}
			b.ReportMetric(float64(median.Microseconds()), "µs-median")
			b.ReportMetric(float64(median)/float64(static), "times-static")
			if median > page.most {
				b.Errorf("%s: median %v, want at most %v", page.path, median, page.most)
			}
		})
	}
}

func fetchPage(b *testing.B, handler http.Handler, path string) string {
	b.Helper()
	w := httptest.NewRecorder()
	r := httptest.NewRequestWithContext(b.Context(), http.MethodGet, path, nil)
	handler.ServeHTTP(w, r)
	if w.Code != http.StatusOK {
		b.Fatalf("%s: status %d", path, w.Code)
	}
	return w.Body.String()
}
