// Package feed reads RSS 0.9 to 2.0, RSS 1.0, Atom and JSON Feed into one form.
//
// [Parse] is its one main call. The formats themselves are gofeed's work; around it stands a thin layer for
// what real feeds do wrong: UTF-16 and mislabelled encodings, markup that ends in the middle, authors
// and mail addresses in one string, addresses relative to the feed's own, times in odd forms.
//
// Limits: at most 16 MiB and 5,000 items are read; markup in summaries is kept as it came (page.Fragment
// reads it).
package feed

import (
	"encoding/json"
	"errors"
	"fmt"
	"net/url"
	"strings"
	"time"

	"github.com/mmcdole/gofeed"
	"github.com/mmcdole/gofeed/atom"
	gojson "github.com/mmcdole/gofeed/json"
	"github.com/mmcdole/gofeed/rss"

	"github.com/sandarbh/sandarbh/internal/lang"
)

const (
	maxBytes = 16 << 20
	maxItems = 5000
)

// ErrNoFeed says that the bytes are no feed.
var ErrNoFeed = errors.New("no feed")

// Feed is a feed with its items in their order.
type Feed struct {
	Title       string   `json:"title,omitempty"`
	Link        string   `json:"link,omitempty"`
	Description string   `json:"description,omitempty"`
	Language    string   `json:"language,omitempty"`
	Updated     Time     `json:"updated,omitzero"`
	Published   Time     `json:"published,omitzero"`
	Author      *Person  `json:"author,omitempty"`
	Rights      string   `json:"rights,omitempty"`
	Generator   string   `json:"generator,omitempty"`
	ID          string   `json:"id,omitempty"`
	Image       *Image   `json:"image,omitempty"`
	Categories  []string `json:"categories,omitempty"`
	Items       []Item   `json:"-"`
	Broken      string   `json:"-"` // what was mended to read it: "cut off", "encoding"; "" for a sound feed
}

// Item is one entry of a feed.
type Item struct {
	Title      string      `json:"title,omitempty"`
	Link       string      `json:"link,omitempty"`
	ID         string      `json:"id,omitempty"`
	Summary    string      `json:"summary,omitempty"`
	Content    string      `json:"content,omitempty"`
	Published  Time        `json:"published,omitzero"`
	Updated    Time        `json:"updated,omitzero"`
	Author     *Person     `json:"author,omitempty"`
	Categories []string    `json:"categories,omitempty"`
	Enclosures []Enclosure `json:"enclosures,omitempty"`
}

// Person is an author.
type Person struct {
	Name  string `json:"name,omitempty"`
	Email string `json:"email,omitempty"`
}

// Image is a feed's logo.
type Image struct {
	URL string `json:"url,omitempty"`
}

// Enclosure is a file that an item carries.
type Enclosure struct {
	URL    string `json:"url,omitempty"`
	Type   string `json:"type,omitempty"`
	Length string `json:"length,omitempty"`
}

// Time is an instant in the zone that the feed wrote. It prints as RFC 3339.
type Time struct{ time.Time }

// MarshalJSON writes RFC 3339.
func (t Time) MarshalJSON() ([]byte, error) { return json.Marshal(t.Format(time.RFC3339Nano)) }

// Parse reads a feed. address is the feed's own, "" if unknown; relative addresses are resolved against it.
// It returns an error wrapping [ErrNoFeed] if the bytes are none, or hold nothing that can be read.
func Parse(data []byte, address string) (Feed, error) {
	if len(data) > maxBytes {
		return Feed{}, fmt.Errorf("%w: more than %d MiB", ErrNoFeed, maxBytes>>20)
	}
	text, note := decode(data)
	if !Looks(text) {
		return Feed{}, ErrNoFeed
	}
	text = expand(atomOf(text))
	f, err := parse(text)
	if err != nil {
		mended := mend(text)
		again, err2 := parse(mended)
		if err2 != nil {
			return Feed{}, fmt.Errorf("%w: %w", ErrNoFeed, err)
		}
		f, note = again, "cut off"
	}
	out := convert(f)
	out.Broken = note
	if out.Author == nil {
		out.Author = splitPerson(channelAuthor(text))
	}
	resolveAll(&out, text, address)
	return out, nil
}

var rootFeed = lang.MustCompile(`(?s)<feed\b[^>]*?\sxmlns\s*=\s*["']([^"']*)["']`)

// atomOf gives a root element "feed" of an early or made-up namespace the one of Atom 1.0.
func atomOf(text string) string {
	m := rootFeed.FindStringSubmatchIndex(text[:min(len(text), 4096)])
	if m == nil || strings.Contains(text[m[2]:m[3]], "w3.org/2005/Atom") || strings.Contains(text[m[2]:m[3]], "purl.org/atom/ns") {
		return text
	}
	return text[:m[2]] + "http://www.w3.org/2005/Atom" + text[m[3]:]
}

// parse runs gofeed; a panic of the parser is an error of the feed.
func parse(text string) (f *gofeed.Feed, err error) {
	defer func() {
		if r := recover(); r != nil {
			f, err = nil, fmt.Errorf("malformed: %v", r)
		}
	}()
	p := gofeed.NewParser()
	p.KeepOriginalFeed = true
	f, err = p.ParseString(text)
	if err == nil && f == nil {
		err = errors.New("empty")
	}
	return f, err
}

// Looks reports whether a text starts like a feed.
func Looks(text string) bool {
	head := strings.TrimLeft(text[:min(len(text), 8<<10)], " \n\t\r\ufeff")
	if strings.HasPrefix(head, "{") {
		return strings.Contains(head, "jsonfeed.org") || strings.Contains(head, `"items"`)
	}
	if !strings.HasPrefix(head, "<") {
		return false
	}
	// Comments and the prologue may mention anything; the root element decides.
	for {
		head = strings.TrimLeft(head, " \n\t\r")
		var end string
		switch {
		case strings.HasPrefix(head, "<!--"):
			end = "-->"
		case strings.HasPrefix(head, "<?"):
			end = "?>"
		case strings.HasPrefix(head, "<!"):
			end = ">"
			if i, j := strings.IndexByte(head, '['), strings.IndexByte(head, '>'); i >= 0 && i < j {
				end = "]>"
				if !strings.Contains(head, end) {
					end = "]"
				}
			}
		default:
			name := strings.ToLower(strings.TrimPrefix(head, "<"))
			if i := strings.IndexAny(name, " \n\t\r>/"); i >= 0 {
				name = name[:i]
			}
			if i := strings.IndexByte(name, ':'); i >= 0 {
				name = name[i+1:]
			}
			return name == "rss" || name == "feed" || name == "rdf" || name == "channel"
		}
		_, rest, ok := strings.Cut(head, end)
		if !ok {
			return false
		}
		head = rest
	}
}

func convert(f *gofeed.Feed) Feed {
	out := Feed{
		Title: strings.TrimSpace(f.Title), Link: strings.TrimSpace(f.Link), Description: strings.TrimSpace(f.Description), Language: f.Language,
		Updated: instant(f.UpdatedParsed, f.Updated), Published: instant(f.PublishedParsed, f.Published),
		Rights: f.Copyright, Generator: f.Generator, Categories: f.Categories, Author: person(f.Authors, ""),
	}
	if f.Image != nil && f.Image.URL != "" {
		out.Image = &Image{URL: f.Image.URL}
	}
	var rawAuthors []string
	switch o := f.OriginalFeed().(type) {
	case *atom.Feed:
		out.ID = o.ID
		if o.Generator != nil {
			out.Generator = o.Generator.Value
		}
		if out.Link == "" && isAddress(o.ID) {
			out.Link = o.ID
		}
	case *rss.Feed:
		for _, i := range o.Items {
			rawAuthors = append(rawAuthors, i.Author)
		}
		if out.Author == nil && o.ManagingEditor != "" {
			out.Author = splitPerson(o.ManagingEditor)
		}
		fillFromRSS(&out, o)
	case *gojson.Feed:
		out.ID = o.FeedURL
	}
	fillFromExtensions(&out, f)
	for i, it := range f.Items {
		if i == maxItems {
			break
		}
		raw := ""
		if i < len(rawAuthors) {
			raw = rawAuthors[i]
		}
		out.Items = append(out.Items, item(it, raw))
	}
	return out
}

func item(it *gofeed.Item, rawAuthor string) Item {
	out := Item{
		Title: strings.TrimSpace(it.Title), Link: strings.TrimSpace(it.Link), ID: strings.TrimSpace(it.GUID),
		Summary: modern(strings.TrimSpace(it.Description)), Content: modern(strings.TrimSpace(it.Content)),
		Published: instant(it.PublishedParsed, it.Published), Updated: instant(it.UpdatedParsed, it.Updated),
		Author: person(it.Authors, rawAuthor), Categories: it.Categories,
	}
	if s := strings.TrimSpace(it.Custom["summary"]); s != "" && s != out.Summary {
		out.Summary, out.Content = s, firstOf(out.Content, out.Summary)
	}
	if len(out.Categories) == 0 {
		for _, e := range it.Extensions["media"]["category"] {
			out.Categories = append(out.Categories, e.Value)
		}
	}
	for _, e := range it.Enclosures {
		out.Enclosures = append(out.Enclosures, Enclosure{URL: e.URL, Type: e.Type, Length: e.Length})
	}
	if out.Link == "" && isAddress(out.ID) {
		// A permanent guid is the address.
		out.Link = out.ID
	}
	return out
}

func isAddress(s string) bool {
	u, err := url.Parse(s)
	return err == nil && (u.Scheme == "http" || u.Scheme == "https") && u.Host != ""
}
