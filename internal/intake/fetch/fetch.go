// Package fetch brings bytes from addresses, politely and safely.
//
// [Client.Get] is its one main call. One client serves the whole program: it bounds size and time, refuses addresses
// inside the machine or its network (checked on the resolved IP of every connection, so that redirects and names that
// resolve inwards are refused too), follows at most ten redirects, asks robots.txt before a page (RFC 9309), sends the
// validators of a conditional GET (RFC 9110, section 13), waits between requests to one host, and after failures
// stays away for longer and longer. Errors are [*Fault]s, which name source, cause and remedy.
package fetch

import (
	"compress/gzip"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/netip"
	"net/url"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"time"
)

// Fault says why an address cannot be fetched.
type Fault struct {
	Source string // the address
	Cause  string
	Remedy string
	Status int           // HTTP status, 0 if there was no answer
	After  time.Duration // not to be tried again before; 0 if the server did not say
	Err    error
}

// Error returns "address: cause".
func (f *Fault) Error() string { return f.Source + ": " + f.Cause }

// Unwrap returns what lies below.
func (f *Fault) Unwrap() error { return f.Err }

var (
	errInside    = errors.New("address inside this network")
	errRedirects = errors.New("redirects without end")
	errScheme    = errors.New("not http or https")
)

// Options are the settings of a client. The zero value of each means its default.
type Options struct {
	UserAgent    string        // "Sandarbh/1 (+https://github.com/sandarbh/sandarbh)"
	Timeout      time.Duration // of one request with its body: 30 s
	MaxBytes     int64         // of a body, unpacked: 32 MiB
	Pause        time.Duration // between two requests to one host: 1 s
	AllowPrivate bool          // for tests: addresses of this machine are allowed
	Now          func() time.Time
	Sleep        func(context.Context, time.Duration) error
}

// Client fetches. It may be used by several goroutines.
type Client struct {
	opt  Options
	http *http.Client

	mu     sync.Mutex
	hosts  map[string]*host
	robots map[string]*robots
}

// host is what is known of one host: when it may be asked next.
type host struct {
	next time.Time
}

// New returns a client. Now and Sleep must be given: time comes in from outside.
func New(opt Options) *Client {
	if opt.UserAgent == "" {
		opt.UserAgent = "Sandarbh/1 (+https://github.com/sandarbh/sandarbh)"
	}
	if opt.Timeout == 0 {
		opt.Timeout = 30 * time.Second
	}
	if opt.MaxBytes == 0 {
		opt.MaxBytes = 32 << 20
	}
	if opt.Pause == 0 {
		opt.Pause = time.Second
	}
	if opt.Sleep == nil {
		opt.Sleep = sleep
	}
	c := &Client{opt: opt, hosts: map[string]*host{}, robots: map[string]*robots{}}
	dialer := &net.Dialer{Timeout: 10 * time.Second, Control: c.control}
	c.http = &http.Client{
		Transport: &http.Transport{
			DialContext:            dialer.DialContext,
			TLSHandshakeTimeout:    10 * time.Second,
			ResponseHeaderTimeout:  20 * time.Second,
			MaxResponseHeaderBytes: 64 << 10,
			MaxIdleConnsPerHost:    2,
			IdleConnTimeout:        30 * time.Second,
			DisableCompression:     true,
		},
		CheckRedirect: c.redirect,
	}
	return c
}

// sleep waits for d or the end of ctx.
func sleep(ctx context.Context, d time.Duration) error {
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-t.C:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// Request is an address with what is known of it from the last time.
type Request struct {
	URL          string
	ETag         string
	LastModified string
	Page         bool // an article: robots.txt is asked; feeds are made for programs
}

// Response is what came.
type Response struct {
	URL          string // after redirects
	Type         string // Content-Type
	Body         []byte
	ETag         string
	LastModified string
	Unchanged    bool          // 304: Body is empty, what was stored still holds
	Every        time.Duration // how long the server says the answer stays fresh, 0 if it does not
	Moved        string        // the new address, if it has moved for good
}

// Get fetches an address. It waits for its turn with the host. Every error is a [*Fault], but for the end of ctx.
func (c *Client) Get(ctx context.Context, r Request) (Response, error) {
	u, err := c.check(r.URL)
	if err != nil {
		return Response{}, c.explain(r.URL, err)
	}
	if r.Page {
		ok, err := c.allowed(ctx, u)
		if err != nil {
			return Response{}, err
		}
		if !ok {
			return Response{}, &Fault{Source: r.URL, Cause: "the site's robots.txt asks programs not to read this page", Remedy: "save the page in a browser and add the file"}
		}
	}
	if err := c.turn(ctx, u.Host); err != nil {
		return Response{}, err
	}
	return c.do(ctx, r, u)
}

func (c *Client) do(ctx context.Context, r Request, u *url.URL) (Response, error) {
	ctx, cancel := context.WithTimeout(ctx, c.opt.Timeout)
	defer cancel()
	var trail trail
	req, err := http.NewRequestWithContext(context.WithValue(ctx, trailKey{}, &trail), http.MethodGet, u.String(), nil)
	if err != nil {
		return Response{}, c.explain(r.URL, err)
	}
	req.Header.Set("User-Agent", c.opt.UserAgent)
	req.Header.Set("Accept", "text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,application/feed+json,application/xml;q=0.9,*/*;q=0.5")
	req.Header.Set("Accept-Encoding", "gzip")
	if r.ETag != "" {
		req.Header.Set("If-None-Match", r.ETag)
	}
	if r.LastModified != "" {
		req.Header.Set("If-Modified-Since", r.LastModified)
	}
	resp, err := c.http.Do(req)
	if err != nil {
		return Response{}, c.explain(r.URL, err)
	}
	defer resp.Body.Close()
	out := Response{
		URL: resp.Request.URL.String(), Type: resp.Header.Get("Content-Type"), ETag: resp.Header.Get("ETag"),
		LastModified: resp.Header.Get("Last-Modified"), Every: fresh(resp.Header), Moved: trail.moved,
	}
	switch {
	case resp.StatusCode == http.StatusNotModified:
		out.Unchanged = true
		if out.ETag == "" {
			out.ETag = r.ETag
		}
		if out.LastModified == "" {
			out.LastModified = r.LastModified
		}
		return out, nil
	case resp.StatusCode < 200 || resp.StatusCode > 299:
		return Response{}, c.refusal(r.URL, resp)
	}
	out.Body, err = c.read(resp)
	if err != nil {
		return Response{}, c.explain(r.URL, err)
	}
	return out, nil
}

var errHuge = errors.New("too large")

// read takes the body, unpacked, up to the limit: a small packed answer may grow without end.
func (c *Client) read(resp *http.Response) ([]byte, error) {
	body := io.LimitReader(resp.Body, c.opt.MaxBytes+1)
	if strings.EqualFold(resp.Header.Get("Content-Encoding"), "gzip") {
		z, err := gzip.NewReader(body)
		if err != nil {
			return nil, fmt.Errorf("unpack: %w", err)
		}
		defer z.Close()
		body = io.LimitReader(z, c.opt.MaxBytes+1)
	}
	data, err := io.ReadAll(body)
	if int64(len(data)) > c.opt.MaxBytes {
		return nil, errHuge
	}
	if err != nil {
		return nil, fmt.Errorf("read: %w", err)
	}
	return data, nil
}

// check refuses what is no web address, and addresses that name this machine or its network outright.
func (c *Client) check(address string) (*url.URL, error) {
	u, err := url.Parse(strings.TrimSpace(address))
	if err != nil {
		return nil, err
	}
	if u.Scheme != "http" && u.Scheme != "https" || u.Host == "" {
		return nil, errScheme
	}
	u.User, u.Fragment = nil, ""
	if c.opt.AllowPrivate {
		return u, nil
	}
	name := strings.ToLower(strings.TrimSuffix(u.Hostname(), "."))
	if name == "localhost" || strings.HasSuffix(name, ".localhost") || strings.HasSuffix(name, ".local") || strings.HasSuffix(name, ".internal") {
		return nil, errInside
	}
	if ip, err := netip.ParseAddr(name); err == nil && !Public(ip) {
		return nil, errInside
	}
	if p := u.Port(); p != "" && p != "80" && p != "443" && p != "8080" && p != "8443" {
		return nil, errInside
	}
	return u, nil
}

// control is asked with the resolved address of every connection, before it is made.
func (c *Client) control(_, address string, _ syscall.RawConn) error {
	if c.opt.AllowPrivate {
		return nil
	}
	ap, err := netip.ParseAddrPort(address)
	if err != nil {
		return errInside
	}
	if !Public(ap.Addr()) {
		return errInside
	}
	return nil
}

// closed are the ranges that are no part of the public internet beyond those that net/netip knows (RFC 6890).
var closed = []netip.Prefix{
	netip.MustParsePrefix("0.0.0.0/8"), netip.MustParsePrefix("100.64.0.0/10"), netip.MustParsePrefix("192.0.0.0/24"),
	netip.MustParsePrefix("192.0.2.0/24"), netip.MustParsePrefix("198.18.0.0/15"), netip.MustParsePrefix("198.51.100.0/24"),
	netip.MustParsePrefix("203.0.113.0/24"), netip.MustParsePrefix("240.0.0.0/4"), netip.MustParsePrefix("64:ff9b::/96"),
	netip.MustParsePrefix("64:ff9b:1::/48"), netip.MustParsePrefix("2001:db8::/32"), netip.MustParsePrefix("2002::/16"), netip.MustParsePrefix("100::/64"),
}

// Public reports whether an address belongs to the public internet.
func Public(ip netip.Addr) bool {
	ip = ip.Unmap()
	if !ip.IsValid() || ip.IsLoopback() || ip.IsPrivate() || ip.IsLinkLocalUnicast() || ip.IsLinkLocalMulticast() || ip.IsInterfaceLocalMulticast() || ip.IsMulticast() || ip.IsUnspecified() {
		return false
	}
	for _, p := range closed {
		if p.Contains(ip) {
			return false
		}
	}
	return true
}

type trailKey struct{}

// trail follows one request through its redirects.
type trail struct {
	moved string
	seen  map[string]bool
}

// redirect is asked before each redirect is followed.
func (c *Client) redirect(req *http.Request, via []*http.Request) error {
	if len(via) >= 10 {
		return errRedirects
	}
	if _, err := c.check(req.URL.String()); err != nil {
		return err
	}
	t, _ := req.Context().Value(trailKey{}).(*trail)
	if t == nil {
		return nil
	}
	if t.seen == nil {
		t.seen = map[string]bool{via[0].URL.String(): true}
	}
	if t.seen[req.URL.String()] {
		return errRedirects
	}
	t.seen[req.URL.String()] = true
	permanent := req.Response != nil && (req.Response.StatusCode == http.StatusMovedPermanently || req.Response.StatusCode == http.StatusPermanentRedirect)
	if permanent && (t.moved != "" || len(via) == 1) {
		t.moved = req.URL.String()
	}
	return nil
}

// turn waits until the host may be asked again.
func (c *Client) turn(ctx context.Context, name string) error {
	c.mu.Lock()
	h := c.hosts[name]
	if h == nil {
		h = &host{}
		c.hosts[name] = h
	}
	now := c.opt.Now()
	wait := max(h.next.Sub(now), 0)
	h.next = now.Add(wait + c.opt.Pause)
	c.mu.Unlock()
	if wait == 0 {
		return ctx.Err()
	}
	return c.opt.Sleep(ctx, wait)
}

// fresh is how long an answer stays fresh.
func fresh(h http.Header) time.Duration {
	for part := range strings.SplitSeq(h.Get("Cache-Control"), ",") {
		if v, ok := strings.CutPrefix(strings.TrimSpace(strings.ToLower(part)), "max-age="); ok {
			if n, err := strconv.Atoi(v); err == nil && n > 0 {
				return min(time.Duration(n)*time.Second, 7*24*time.Hour)
			}
		}
	}
	return 0
}

// Backoff is how long to leave a source alone after so many failures in a row: five minutes, doubled each time, at most a
// day; what the server asked for counts, if it is longer.
func Backoff(failures int, asked time.Duration) time.Duration {
	if failures < 1 {
		return asked
	}
	d := 5 * time.Minute << min(failures-1, 10)
	return max(min(d, 24*time.Hour), min(asked, 7*24*time.Hour))
}
