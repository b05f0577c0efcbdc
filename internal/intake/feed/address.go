package feed

import (
	"net/url"
	"strings"
	"time"

	"github.com/sandarbh/sandarbh/internal/lang"
)

var rootBase = lang.MustCompile(`(?s)^.{0,900}?<(?:\w+:)?(?:rss|feed|RDF|channel)\b[^>]*?\sxml:base\s*=\s*["']([^"']+)["']`)

// resolveAll makes relative addresses absolute: against xml:base of the root, else the feed's own address,
// else the link of its site.
func resolveAll(f *Feed, text, address string) {
	base, _ := url.Parse(address)
	if m := rootBase.FindStringSubmatch(text); m != nil {
		if u, err := url.Parse(m[1]); err == nil {
			if base != nil {
				u = base.ResolveReference(u)
			}
			base = u
		}
	}
	if base == nil || !base.IsAbs() {
		if isAddress(f.Link) {
			base, _ = url.Parse(f.Link)
		}
	}
	if base == nil || !base.IsAbs() {
		return
	}
	f.Link = absolute(base, f.Link)
	if f.Image != nil {
		f.Image.URL = absolute(base, f.Image.URL)
	}
	for i := range f.Items {
		it := &f.Items[i]
		it.Link = absolute(base, it.Link)
		for j := range it.Enclosures {
			it.Enclosures[j].URL = absolute(base, it.Enclosures[j].URL)
		}
	}
}

func absolute(base *url.URL, s string) string {
	u, err := url.Parse(strings.TrimSpace(s))
	if err != nil || s == "" || u.IsAbs() {
		return s
	}
	return base.ResolveReference(u).String()
}

// layouts are forms of time that feeds use and the library does not read.
var layouts = []string{
	time.RFC3339, "2006-01-02T15:04:05Z0700", "2006-01-02 15:04:05 -0700", "2006-01-02 15:04:05", "2006-01-02T15:04", "2006-01-02T15:04Z07:00",
	"Mon, 2 Jan 2006 15:04 MST", "Mon, 2 Jan 2006, 15:04 MST", "Mon, 2 Jan 2006 15:04:05 -0700", "02 Jan, 2006 15:04 -0700", "Monday, January 2, 2006 3:04 PM", "Jan 2, 2006 3:04:05 PM",
	"Monday, 2 January 2006", "2 January 2006", "January 2, 2006", "02-01-2006 15:04:05", "02/01/2006 15:04:05", "02-Jan-2006", "20060102", "2006-01", "2006", "2006-002",
}

// instant is the time that the library read, or one in a form that it does not know. Indian feeds write IST, which
// Go would take for an unknown zone.
func instant(t *time.Time, s string) Time {
	s = strings.TrimSpace(s)
	if s == "" {
		return Time{}
	}
	if strings.HasSuffix(s, " IST") {
		if t, err := time.Parse("Mon, 2 Jan 2006 15:04:05 -0700", strings.TrimSuffix(s, "IST")+"+0530"); err == nil {
			return Time{t}
		}
	}
	if t != nil {
		return Time{*t}
	}
	for _, l := range layouts {
		if t, err := time.Parse(l, s); err == nil {
			return Time{t}
		}
	}
	return Time{}
}
