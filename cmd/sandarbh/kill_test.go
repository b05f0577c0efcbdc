package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"log/slog"
	"os"
	"os/exec"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/newsroom"
	"github.com/sandarbh/sandarbh/internal/store"
)

// releases are n short releases of three days, each with a note in it.
func releases(n int) []byte {
	var b bytes.Buffer
	for i := range n {
		text := fmt.Sprintf("The Union Cabinet approved the Corridor Project of Phase %d today.\n\n"+
			"The corridor of Phase %d is %d km long and covers %d districts of Uttar Pradesh.\n\n"+
			"The outlay of Phase %d is Rs %d crore.\n\nThe Ministry of Railways will complete Phase %d by 2031-32.",
			i, i, 100+7*i, 2+i%9, i, 900+13*i, i)
		line, err := json.Marshal(map[string]string{
			"id": fmt.Sprintf("r%03d", i), "title": fmt.Sprintf("Cabinet approves Corridor Project of Phase %d", i),
			"date": fmt.Sprintf("2026-05-%02d", 18+i%3), "publisher": "Sample Bureau", "tier": "primary", "text": text,
		})
		if err != nil {
			panic(err) // unreachable: strings can be written
		}
		b.Write(append(line, '\n'))
	}
	return b.Bytes()
}

// folder opens a data folder with documents that wait for every step.
func folder(t *testing.T, dir string, lines []byte) *kept {
	t.Helper()
	a := &app{settings: settings{Data: dir}, log: slog.New(slog.DiscardHandler)}
	if err := a.wire(); err != nil {
		t.Fatal(err)
	}
	k, err := a.open(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = k.db.Close() })
	if r, err := k.Receive(t.Context(), newsroom.Item{Name: "r.jsonl", Data: lines}); err != nil || r.Fault != nil {
		t.Fatal(err, r.Fault)
	}
	return k
}

// ends is what the steps came to, without the hours at which they did.
func ends(t *testing.T, k *kept) []string {
	t.Helper()
	var out []string
	err := k.Store.AllNotes(t.Context(), false, func(n *sandarbh.Note) error {
		n.Made = time.Time{}
		for i := range n.Sources {
			n.Sources[i].Fetched = time.Time{}
		}
		b, err := json.Marshal(n)
		out = append(out, string(b))
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	all, err := k.Store.Editions(t.Context(), sandarbh.Date{}, sandarbh.Date{Year: 9999})
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range all {
		e.Made = time.Time{}
		b, err := json.Marshal(e)
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, string(b))
	}
	return out
}

// A server that is killed in the middle of its work goes on after a restart, and ends where one ends that was not.
func TestKilledServerGoesOn(t *testing.T) {
	t.Parallel()
	lines := releases(120)
	whole := folder(t, t.TempDir(), lines)
	if err := whole.Work(t.Context(), nil); err != nil {
		t.Fatal(err)
	}
	want := ends(t, whole)

	dir := t.TempDir()
	k := folder(t, dir, lines)
	total, err := whole.Store.Counts(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	kills := 0
	for done := false; !done; {
		server := startServer(t, dir)
		done = watch(t, k, func(n store.Counts, waits bool) bool {
			if kills < 2 && n.Notes > (kills+1)*total.Notes/4 {
				return true
			}
			return !waits
		})
		if err := server.Process.Kill(); err != nil {
			t.Fatal(err)
		}
		_ = server.Wait() // it was killed
		kills++
	}
	if kills < 3 {
		t.Errorf("the work was over before it was killed twice")
	}
	if d := cmp.Diff(want, ends(t, k)); d != "" {
		t.Errorf("notes and editions (-whole +killed):\n%s", d)
	}
}

func startServer(t *testing.T, dir string) *exec.Cmd {
	t.Helper()
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	c := exec.CommandContext(t.Context(), self)
	c.Args = []string{"sandarbh", "serve", "--data", dir, "--listen", "127.0.0.1:0"} // TestMain runs the command of this name
	c.Stderr = t.Output()
	if err := c.Start(); err != nil {
		t.Fatal(err)
	}
	return c
}

// watch looks at the rows until stop says so, and reports whether nothing waits any more.
func watch(t *testing.T, k *kept, stop func(n store.Counts, waits bool) bool) (done bool) {
	t.Helper()
	for end := time.Now().Add(2 * time.Minute); time.Now().Before(end); time.Sleep(5 * time.Millisecond) {
		n, err := k.Store.Counts(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		units, _, err := k.Next(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		if stop(n, len(units) > 0) {
			return len(units) == 0
		}
	}
	t.Fatal("the server does not come to an end")
	return false
}
