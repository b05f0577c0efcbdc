package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/data"
	"github.com/sandarbh/sandarbh/internal/newsroom"
	"github.com/sandarbh/sandarbh/internal/store"
)

// demoLines are the documents of the demo, as one file.
func demoLines(t *testing.T) []byte {
	t.Helper()
	names, err := data.Names("demo", ".jsonl")
	if err != nil {
		t.Fatal(err)
	}
	var all []byte
	for _, name := range names {
		text, err := data.Read(name)
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, bytes.TrimSpace(text)...)
		all = append(all, '\n')
	}
	return all
}

// build opens a new data folder, and works through documents.
func build(t *testing.T, lines []byte) *kept {
	t.Helper()
	a := &app{settings: settings{Data: t.TempDir()}, log: slog.New(slog.DiscardHandler)}
	if err := a.wire(); err != nil {
		t.Fatal(err)
	}
	k, err := a.open(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := k.db.Close(); err != nil {
			t.Error(err)
		}
	})
	addLines(t, k, lines)
	return k
}

func addLines(t *testing.T, k *kept, lines []byte) {
	t.Helper()
	r, err := k.Receive(t.Context(), newsroom.Item{Name: "demo.jsonl", Data: lines, Sample: true})
	if err != nil || r.Fault != nil {
		t.Fatal(err, r.Fault)
	}
	if err := k.Work(t.Context(), nil); err != nil {
		t.Fatal(err)
	}
}

// The commands that store nothing and the newsroom call the same functions with the same settings: what they
// write of the same documents is the same, byte for byte, but for the hour of fetching. With --every the command
// writes of newspaper reports besides that no exam asks for.
func TestNoteCommandAndNewsroomAgree(t *testing.T) {
	t.Parallel()
	lines := demoLines(t)
	var out, errs bytes.Buffer
	if code := run(t.Context(), []string{"note", "--every"}, bytes.NewReader(lines), &out, &errs); code != exitDone {
		t.Fatalf("note --every ended with %d: %s", code, errs.String())
	}
	var every []string
	for line := range strings.Lines(out.String()) {
		if strings.HasPrefix(line, `{"story"`) {
			every = append(every, strings.TrimSuffix(line, "\n"))
		}
	}
	var got []string
	k := build(t, lines)
	err := k.Store.AllNotes(t.Context(), true, func(n *sandarbh.Note) error {
		for i := range n.Sources {
			n.Sources[i].Fetched = time.Time{}
		}
		var b bytes.Buffer
		enc := json.NewEncoder(&b)
		enc.SetEscapeHTML(false)
		err := enc.Encode(newNoteObject(n, nil))
		// The documents of the demo are given as text, so that no text is repeated; samples are marked by the newsroom.
		got = append(got, strings.TrimSuffix(b.String(), "\n"))
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	want := slices.DeleteFunc(every, func(line string) bool {
		return !slices.Contains(got, line) && !strings.Contains(line, `"tier":"primary"`) && strings.Contains(line, `"tier":"press"`)
	})
	slices.Sort(want)
	slices.Sort(got)
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("notes (-command +newsroom):\n%s", d)
	}
	if len(got) == 0 {
		t.Error("the demo has no note")
	}
}

var figure = regexp.MustCompile(`\d[\d,]*\d\d`)

// A figure that changes in a document changes in the note that cites it.
func TestChangedFigureChangesTheNote(t *testing.T) {
	t.Parallel()
	lines := demoLines(t)
	k := build(t, lines)
	var note *sandarbh.Note
	var doc sandarbh.DocumentID
	var old string
	err := k.Store.AllNotes(t.Context(), true, func(n *sandarbh.Note) error {
		for _, sl := range n.Lines() {
			for _, c := range sl.Line.Citations {
				f := figure.FindString(c.Quote)
				if note == nil && c.Field != sandarbh.FieldTitle && len(n.Sources) == 1 && f != "" && strings.Contains(sl.Line.Text, f) && bytes.Count(lines, []byte(f)) <= 2 {
					note, doc, old = n, c.Document, f
				}
			}
		}
		return nil
	})
	if err != nil || note == nil {
		t.Fatal(err, "no note of one source with a figure of its own")
	}
	digits := []byte(old)
	digits[0] = '1' + (digits[0]-'0')%9
	addLines(t, k, bytes.ReplaceAll(lines, []byte(old), digits))
	now, stands, err := k.Store.LatestNote(t.Context(), note.Story)
	if err != nil || !stands {
		t.Fatal(err, stands)
	}
	text := func(n *sandarbh.Note) string {
		var b strings.Builder
		for _, sl := range n.Lines() {
			fmt.Fprintln(&b, sl.Line.Text)
		}
		return b.String()
	}
	if now.Version != 2 || !strings.Contains(text(now), string(digits)) || strings.Contains(text(now), old) {
		t.Errorf("%s in %s became %s; version %d of the note:\n%s", old, doc, digits, now.Version, text(now))
	}
}

// Every line of every note of the demo passes the separate check.
func TestDemoCitesWhatIsStored(t *testing.T) {
	t.Parallel()
	k := build(t, demoLines(t))
	err := k.Store.AllNotes(t.Context(), true, func(n *sandarbh.Note) error {
		var ids []sandarbh.DocumentID
		for _, s := range n.Sources {
			ids = append(ids, s.Document)
		}
		docs, err := k.Store.Documents(t.Context(), ids)
		if err != nil {
			return err
		}
		for _, sl := range n.Lines() {
			for _, f := range quoteFaults(sl.Line, func(id sandarbh.DocumentID) (*sandarbh.Document, bool) {
				i := slices.IndexFunc(docs, func(d *sandarbh.Document) bool { return d.ID == id })
				if i < 0 {
					return nil, false
				}
				return docs[i], true
			}) {
				t.Errorf("%s: %q: %s %s %s", sl.Section, sl.Line.Text, f.Rule, f.Words, f.Why)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

// An edition answers for each document of its day.
func TestDemoAnswersForEveryDocument(t *testing.T) {
	t.Parallel()
	k := build(t, demoLines(t))
	filed, err := k.Store.Filed(t.Context(), store.Filter{})
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range filed {
		e, err := k.Store.Edition(t.Context(), f.Day)
		if err != nil {
			t.Fatal(err)
		}
		answered := slices.ContainsFunc(e.Omitted, func(o sandarbh.Omission) bool { return o.Document == f.Document.ID && o.Why != "" }) ||
			slices.ContainsFunc(e.Also, func(o sandarbh.Also) bool { return o.Document == f.Document.ID })
		notes, err := k.Store.Notes(t.Context(), e.Notes)
		if err != nil {
			t.Fatal(err)
		}
		for _, n := range notes {
			answered = answered || n.Story == f.Story
		}
		if !answered {
			t.Errorf("%s: nothing is said of %s", f.Day, f.Document.ID)
		}
	}
}

// From an empty folder, the demo serves a note before anything was asked of it. How soon is measured by [BenchmarkFirstNote].
func TestServeDemo(t *testing.T) {
	note, page, _ := firstNote(t)
	if note == "" || !strings.Contains(page, "<h1") {
		t.Errorf("first note %q: no page", note)
	}
}

// BenchmarkFirstNote measures the time from the start of `serve --demo` on an empty folder to its first note; reach: 5 s.
func BenchmarkFirstNote(b *testing.B) {
	for b.Loop() {
		if _, _, took := firstNote(b); took > 0 {
			b.ReportMetric(took.Seconds(), "s/first-note")
		}
	}
}

// firstNote serves the demo from an empty folder until a note is linked from the front page; it returns the note's address, its page,
// and how long it took. It waits for two minutes at most: a busy machine is no fault.
func firstNote(t testing.TB) (note, page string, took time.Duration) {
	t.Helper()
	const most = slower * 2 * time.Minute
	var lc net.ListenConfig
	free, err := lc.Listen(t.Context(), "tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	address := free.Addr().String()
	if err := free.Close(); err != nil {
		t.Fatal(err)
	}
	ctx, stop := context.WithCancel(t.Context())
	ended := make(chan int, 1)
	start := time.Now()
	go func() {
		ended <- run(ctx, []string{"serve", "--demo", "--listen", address, "--data", filepath.Join(t.TempDir(), "d")}, strings.NewReader(""), io.Discard, t.Output())
	}()
	link := regexp.MustCompile(`href="(/\d{4}-\d\d-\d\d/[^"/]+)"`)
	for note == "" && time.Since(start) < most {
		for _, m := range link.FindAllStringSubmatch(get(t, "http://"+address+"/"), -1) {
			if !strings.HasSuffix(m[1], "/left-out") && !strings.HasSuffix(m[1], "/notes") { // pages of the day
				note = m[1]
			}
		}
		time.Sleep(20 * time.Millisecond)
	}
	took = time.Since(start)
	if note != "" {
		page = get(t, "http://"+address+note)
	}
	stop()
	if code := <-ended; code != exitDone {
		t.Errorf("serve ended with %d", code)
	}
	return note, page, took
}

// get returns a page, or nothing while nobody answers.
func get(t testing.TB, url string) string {
	t.Helper()
	req, err := http.NewRequestWithContext(t.Context(), http.MethodGet, url, nil)
	if err != nil {
		t.Fatal(err)
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return ""
	}
	defer resp.Body.Close()
	body, err := io.ReadAll(resp.Body)
	if err != nil {
		t.Fatal(err)
	}
	return string(body)
}

// The demo has names with several stories, and figures over time, each point cited.
func TestDemoHasEntities(t *testing.T) {
	t.Parallel()
	k := build(t, demoLines(t))
	ctx := t.Context()
	found, _, err := k.Store.Entities(ctx, "", 0, 100)
	if err != nil {
		t.Fatal(err)
	}
	several, points := 0, 0
	for _, head := range found {
		e, err := k.Store.Entity(ctx, head.ID)
		if err != nil {
			t.Fatal(err)
		}
		if _, _, total, err := k.Store.StoriesOn(ctx, e.ID, 0, 1); err != nil {
			t.Fatal(err)
		} else if total > 1 {
			several++
		}
		for _, s := range e.Series {
			for _, p := range s.Points {
				for _, f := range p.Figures {
					points++
					docs, err := k.Store.Documents(ctx, []sandarbh.DocumentID{f.Span.Document})
					if err != nil || len(docs) != 1 {
						t.Fatal(err, f)
					}
					if quote, ok := docs[0].Quote(f.Span); !ok || !strings.Contains(quote, f.Text) {
						t.Errorf("%s of %s is not in %q", f.Text, e.Name, quote)
					}
				}
			}
		}
	}
	if several == 0 || points < 2 {
		t.Errorf("of %d names %d have several stories; %d points, want some of each", len(found), several, points)
	}
}
