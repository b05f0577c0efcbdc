package fetch

import (
	"bytes"
	"compress/gzip"
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"strings"
	"testing"
	"time"
)

// clock stands still, but for what is slept.
type clock struct{ now time.Time }

func (c *clock) Now() time.Time { return c.now }

func (c *clock) Sleep(ctx context.Context, d time.Duration) error {
	c.now = c.now.Add(d)
	return ctx.Err()
}

func client(t *testing.T, opt Options) (*Client, *clock) {
	t.Helper()
	k := &clock{time.Date(2026, 5, 20, 10, 0, 0, 0, time.UTC)}
	opt.Now, opt.Sleep = k.Now, k.Sleep
	c := New(opt)
	t.Cleanup(c.http.CloseIdleConnections)
	return c, k
}

func serve(t *testing.T, h http.HandlerFunc) *httptest.Server {
	t.Helper()
	s := httptest.NewServer(h)
	t.Cleanup(s.Close)
	return s
}

func TestServersThatLie(t *testing.T) {
	bomb := func() []byte {
		var b bytes.Buffer
		z := gzip.NewWriter(&b)
		for range 64 {
			_, _ = z.Write(make([]byte, 1<<20))
		}
		_ = z.Close()
		return b.Bytes()
	}()
	s := serve(t, func(w http.ResponseWriter, r *http.Request) {
		switch r.URL.Path {
		case "/endless":
			for range 100 {
				if _, err := w.Write(make([]byte, 1<<20)); err != nil {
					return
				}
			}
		case "/bomb":
			w.Header().Set("Content-Encoding", "gzip")
			_, _ = w.Write(bomb)
		case "/circle":
			http.Redirect(w, r, "/circle2", http.StatusFound)
		case "/circle2":
			http.Redirect(w, r, "/circle", http.StatusFound)
		case "/long":
			n := len(r.URL.Query().Get("n"))
			http.Redirect(w, r, "/long?n="+strings.Repeat("x", n+1), http.StatusFound)
		case "/elsewhere":
			http.Redirect(w, r, "file:///etc/passwd", http.StatusFound)
		case "/gone":
			w.WriteHeader(http.StatusGone)
		case "/busy":
			w.Header().Set("Retry-After", "120")
			w.WriteHeader(http.StatusTooManyRequests)
		}
	})
	c, _ := client(t, Options{AllowPrivate: true, MaxBytes: 4 << 20})
	for _, tt := range []struct{ path, cause string }{
		{"/endless", "larger than 4 MiB"},
		{"/bomb", "larger than 4 MiB"},
		{"/circle", "redirects in a circle"},
		{"/long", "redirects in a circle or without end"},
		{"/elsewhere", "no web address"},
		{"/gone", "410"},
		{"/busy", "429"},
	} {
		t.Run(tt.path[1:], func(t *testing.T) {
			_, err := c.Get(t.Context(), Request{URL: s.URL + tt.path})
			var f *Fault
			if !errors.As(err, &f) || !strings.Contains(f.Cause, tt.cause) || f.Remedy == "" || !strings.HasPrefix(f.Source, s.URL) {
				t.Errorf("Get = %#v, want a fault with cause %q and a remedy", err, tt.cause)
			}
			if tt.path == "/busy" && f.After != 2*time.Minute {
				t.Errorf("After = %s, want 2m", f.After)
			}
		})
	}
}

func TestInsideIsRefused(t *testing.T) {
	s := serve(t, func(w http.ResponseWriter, _ *http.Request) { fmt.Fprint(w, "secret") })
	c, _ := client(t, Options{})
	for _, address := range []string{
		s.URL, "http://127.0.0.1/", "http://localhost/", "http://10.1.2.3/", "http://192.168.0.1/", "http://169.254.169.254/latest/meta-data", "http://[::1]/",
		"http://[::ffff:127.0.0.1]/", "http://0.0.0.0/", "http://100.64.0.1/", "http://router.local/", "http://example.com:22/", "http://[fd00::1]/",
	} {
		_, err := c.Get(t.Context(), Request{URL: address})
		var f *Fault
		if !errors.As(err, &f) || !strings.Contains(f.Cause, "inside this machine") {
			t.Errorf("Get(%s) = %v, want a refusal", address, err)
		}
	}
	// A name that resolves inwards passes the first look, and is stopped at the connection.
	if err := c.control("tcp", "127.0.0.1:80", nil); !errors.Is(err, errInside) {
		t.Errorf("control = %v, want %v", err, errInside)
	}
	for _, ip := range []string{"8.8.8.8", "2606:4700::1111", "164.100.1.1"} {
		if !Public(netip.MustParseAddr(ip)) {
			t.Errorf("Public(%s) = false", ip)
		}
	}
}

func TestConditional(t *testing.T) {
	s := serve(t, func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("If-None-Match") == `"7"` {
			w.WriteHeader(http.StatusNotModified)
			return
		}
		w.Header().Set("ETag", `"7"`)
		w.Header().Set("Cache-Control", "public, max-age=600")
		fmt.Fprint(w, "<rss/>")
	})
	c, _ := client(t, Options{AllowPrivate: true})
	first, err := c.Get(t.Context(), Request{URL: s.URL})
	if err != nil || string(first.Body) != "<rss/>" || first.ETag != `"7"` || first.Every != 10*time.Minute {
		t.Fatalf("first = %+v, %v", first, err)
	}
	second, err := c.Get(t.Context(), Request{URL: s.URL, ETag: first.ETag})
	if err != nil || !second.Unchanged || len(second.Body) != 0 || second.ETag != `"7"` {
		t.Fatalf("second = %+v, %v", second, err)
	}
}

func TestPoliteness(t *testing.T) {
	asked := map[string]int{}
	s := serve(t, func(w http.ResponseWriter, r *http.Request) {
		asked[r.URL.Path]++
		if r.URL.Path == "/robots.txt" {
			fmt.Fprint(w, "User-agent: *\nDisallow: /private/\n")
			return
		}
		fmt.Fprint(w, "page")
	})
	c, k := client(t, Options{AllowPrivate: true, Pause: 2 * time.Second})
	begin := k.now
	for _, path := range []string{"/a", "/b"} {
		if _, err := c.Get(t.Context(), Request{URL: s.URL + path, Page: true}); err != nil {
			t.Fatal(err)
		}
	}
	if got := k.now.Sub(begin); got != 4*time.Second {
		t.Errorf("three requests to one host took %s, want 4s of waiting", got)
	}
	_, err := c.Get(t.Context(), Request{URL: s.URL + "/private/x", Page: true})
	if err == nil || !strings.Contains(err.Error(), "robots.txt") || asked["/private/x"] != 0 {
		t.Errorf("Get of a forbidden page = %v, asked %d times", err, asked["/private/x"])
	}
	if _, err := c.Get(t.Context(), Request{URL: s.URL + "/private/feed.xml"}); err != nil {
		t.Errorf("Get of a feed = %v, want no question to robots.txt", err)
	}
	if asked["/robots.txt"] != 1 {
		t.Errorf("robots.txt asked %d times, want once", asked["/robots.txt"])
	}
}

func TestMovedForGood(t *testing.T) {
	s := serve(t, func(w http.ResponseWriter, r *http.Request) {
		switch r.URL.Path {
		case "/old":
			http.Redirect(w, r, "/new", http.StatusMovedPermanently)
		case "/today":
			http.Redirect(w, r, "/new", http.StatusFound)
		}
	})
	c, _ := client(t, Options{AllowPrivate: true})
	for path, want := range map[string]string{"/old": s.URL + "/new", "/today": ""} {
		got, err := c.Get(t.Context(), Request{URL: s.URL + path})
		if err != nil || got.Moved != want {
			t.Errorf("%s: moved to %q, %v, want %q", path, got.Moved, err, want)
		}
	}
}

func TestBackoffGrowsAndEnds(t *testing.T) {
	for _, tt := range []struct {
		failures    int
		asked, want time.Duration
	}{{0, 0, 0}, {1, 0, 5 * time.Minute}, {3, 0, 20 * time.Minute}, {40, 0, 24 * time.Hour}, {1, time.Hour, time.Hour}, {1, 1000 * time.Hour, 7 * 24 * time.Hour}} {
		if got := Backoff(tt.failures, tt.asked); got != tt.want {
			t.Errorf("Backoff(%d, %s) = %s, want %s", tt.failures, tt.asked, got, tt.want)
		}
	}
}
