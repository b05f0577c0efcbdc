package newsroom

import (
	"context"
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/intake"
	"github.com/sandarbh/sandarbh/internal/intake/fetch"
	"github.com/sandarbh/sandarbh/internal/store"
)

// web answers by address; what it does not know is a fault. It counts the questions.
type web struct {
	pages map[string]string
	asked map[string]int
	same  bool // nothing has changed since the last time
}

func (w *web) get(_ context.Context, r fetch.Request) (fetch.Response, error) {
	w.asked[r.URL]++
	body, ok := w.pages[r.URL]
	if !ok {
		return fetch.Response{}, &fetch.Fault{Source: r.URL, Cause: "there is nothing at this address", Remedy: "check it", Status: 404}
	}
	if w.same && r.ETag != "" {
		return fetch.Response{URL: r.URL, Unchanged: true, ETag: r.ETag}, nil
	}
	return fetch.Response{URL: r.URL, Body: []byte(body), ETag: "v1"}, nil
}

const feedOfTwo = `<?xml version="1.0"?><rss version="2.0"><channel><title>Sample Bureau</title><link>https://b.example/</link><description>d</description>
<item><title>Corridor approved</title><link>https://b.example/corridor</link><pubDate>Mon, 18 May 2026 09:30:00 +0530</pubDate><description>A corridor was approved.</description></item>
<item><title>Survey of springs begins</title><link>https://b.example/gone</link><pubDate>Mon, 18 May 2026 10:30:00 +0530</pubDate><description>A survey of springs begins in the hills.</description></item>
</channel></rss>`

const corridorPage = `<!DOCTYPE html><html lang="en"><head><title>Corridor approved</title></head><body><article><h1>Corridor approved</h1>
<p>The Union Cabinet approved the corridor on Monday, and it is to be 173 km long, the bureau said in a release of the day.</p>
<p>The outlay of the project is Rs 2,450 crore, and the Ministry of Railways will complete the corridor by 2030-31.</p></article></body></html>`

func online(t *testing.T) (*Newsroom, *web) {
	t.Helper()
	n := open(t)
	w := &web{asked: map[string]int{}, pages: map[string]string{"https://b.example/feed": feedOfTwo, "https://b.example/corridor": corridorPage}}
	n.Get, n.Rooms.Read = w.get, intake.Read
	return n, w
}

func TestFeedLeadsToItsPages(t *testing.T) {
	t.Parallel()
	n, w := online(t)
	r, err := n.ReceiveAddress(t.Context(), "https://b.example/feed")
	if err != nil || r.Fault != nil || len(r.Documents) != 2 {
		t.Fatalf("Receive = %+v, %v, want two documents", r, err)
	}
	filed, err := n.Store.Filed(t.Context(), store.Filter{Texts: true})
	if err != nil {
		t.Fatal(err)
	}
	byTitle := map[string]*sandarbh.Document{}
	for _, f := range filed {
		byTitle[f.Document.Title] = f.Document
	}
	if d := byTitle["Corridor approved"]; d == nil || !strings.Contains(d.Text, "173 km") || d.Published != day(18) {
		t.Errorf("the page behind the item = %+v", d)
	}
	if d := byTitle["Survey of springs begins"]; d == nil || !d.Truncated {
		t.Errorf("the item whose page is gone = %+v, want it as the feed gives it", d)
	}
	sources, err := n.Store.Sources(t.Context())
	if err != nil || len(sources) != 1 || !sources[0].Enabled || sources[0].Fault != "" {
		t.Fatalf("sources = %+v, %v, want the feed, in order", sources, err)
	}
	// The second reading asks with the validator, and for no page that is known.
	w.same = true
	n.Now = later(n.Now(), time.Hour)
	due, err := n.Due(t.Context())
	if err != nil || len(due) != 1 {
		t.Fatalf("due = %v, %v, want the feed", due, err)
	}
	save, err := n.Do(t.Context(), due[0])
	if err != nil {
		t.Fatal(err)
	}
	if err := n.Store.Update(t.Context(), func(tx store.Tx) error { return save(t.Context(), tx) }); err != nil {
		t.Fatal(err)
	}
	if w.asked["https://b.example/corridor"] != 1 {
		t.Errorf("the page was asked for %d times, want once", w.asked["https://b.example/corridor"])
	}
	if due, err := n.Due(t.Context()); err != nil || len(due) != 0 {
		t.Errorf("due again = %v, %v, want nothing before its hour", due, err)
	}
}

func later(now time.Time, d time.Duration) func() time.Time {
	return func() time.Time { return now.Add(d) }
}

func TestFailingSourceShowsWhyAndIsLeftAlone(t *testing.T) {
	t.Parallel()
	n, _ := online(t)
	err := n.Store.Update(t.Context(), func(tx store.Tx) error {
		return tx.PutSource(t.Context(), sandarbh.Source{ID: "dead", Name: "Dead", Address: "https://dead.example/", Kind: "feed", Enabled: true})
	})
	if err != nil {
		t.Fatal(err)
	}
	var waits []time.Duration
	for range 3 {
		due, err := n.Due(t.Context())
		if err != nil || len(due) != 1 {
			t.Fatalf("due = %v, %v", due, err)
		}
		save, err := n.Do(t.Context(), due[0])
		if err != nil {
			t.Fatal(err)
		}
		if err := n.Store.Update(t.Context(), func(tx store.Tx) error { return save(t.Context(), tx) }); err != nil {
			t.Fatal(err)
		}
		src, err := n.source(t.Context(), "dead")
		if err != nil || src.Fault == "" || src.Remedy == "" {
			t.Fatalf("source = %+v, %v, want its fault and remedy", src, err)
		}
		waits = append(waits, src.NextDue.Sub(n.Now()))
		n.Now = later(src.NextDue, 0)
	}
	if waits[0] >= waits[1] || waits[1] >= waits[2] {
		t.Errorf("waits = %v, want each longer than the one before", waits)
	}
}

func TestAddressThatCannotBeReadIsAFault(t *testing.T) {
	t.Parallel()
	n, _ := online(t)
	r, err := n.ReceiveAddress(t.Context(), "https://none.example/")
	if err != nil || r.Fault == nil {
		t.Errorf("Receive = %+v, %v, want a fault and no error", r, err)
	}
	n.Get = nil
	if _, err := n.ReceiveAddress(t.Context(), "https://b.example/feed"); !errors.Is(err, ErrNoAddresses) {
		t.Errorf("offline = %v, want ErrNoAddresses", err)
	}
}

func TestSwitchMakesASourceDue(t *testing.T) {
	t.Parallel()
	n, _ := online(t)
	src := sandarbh.Source{ID: "b", Name: "Bureau", Address: "https://b.example/feed", Kind: "feed", Enabled: true}
	if err := n.Offer(t.Context(), []sandarbh.Source{src}); err != nil {
		t.Fatal(err)
	}
	if due, err := n.Due(t.Context()); err != nil || len(due) != 0 {
		t.Errorf("an offered source is due: %v, %v", due, err)
	}
	if err := n.Switch(t.Context(), "b", true); err != nil {
		t.Fatal(err)
	}
	if err := n.Offer(t.Context(), []sandarbh.Source{src}); err != nil {
		t.Fatal(err)
	}
	if due, err := n.Due(t.Context()); err != nil || len(due) != 1 {
		t.Errorf("switched on, it is due: %v, %v", due, err)
	}
	if err := n.Switch(t.Context(), "none", true); !errors.Is(err, sandarbh.ErrNotFound) {
		t.Errorf("no such source = %v", err)
	}
}

func TestLots(t *testing.T) {
	t.Parallel()
	n, _ := online(t)
	var running func(context.Context)
	lots := NewLots(n, func(f func(context.Context)) { running = f }, func(ctx context.Context) error { return n.Work(ctx, nil) })
	id, err := lots.Add(t.Context(), []string{"https://b.example/corridor", "https://none.example/"},
		[]sandarbh.File{{Name: "page.html", Data: []byte(corridorPage)}, {Name: "empty", Data: nil}})
	if err != nil {
		t.Fatal(err)
	}
	p, err := lots.Progress(t.Context(), id)
	if err != nil || p.Done || p.Items[0].Step != sandarbh.StepWaiting {
		t.Errorf("before = %+v, %v, want it waiting", p, err)
	}
	running(t.Context())
	p, err = lots.Progress(t.Context(), id)
	if err != nil || !p.Done {
		t.Fatalf("after = %+v, %v, want it done", p, err)
	}
	for i, want := range []sandarbh.Step{sandarbh.StepWritten, sandarbh.StepFailed, sandarbh.StepWritten, sandarbh.StepFailed} {
		if it := p.Items[i]; it.Step != want || (want == sandarbh.StepFailed) != (it.Fault != "") {
			t.Errorf("%s: %+v, want %s", it.Name, it, want)
		}
	}
	if len(p.Items[0].Notes) != 1 {
		t.Errorf("its notes = %v, want one", p.Items[0].Notes)
	}
	if _, err := lots.Progress(t.Context(), "none"); !errors.Is(err, sandarbh.ErrNotFound) {
		t.Errorf("no such lot = %v", err)
	}
}
