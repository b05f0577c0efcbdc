package site

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"fmt"
	"net/http"
	"strings"
	"time"

	"github.com/sandarbh/sandarbh"
)

// feedEditions is how many editions with a note a feed goes back: not days, so that a shelf that rests for weeks still
// has a feed, and a small day that comes in after them drops one at most.
const feedEditions = 14

// base is the site's own address.
func (s *Server) base(r *http.Request) string {
	if s.opt.Base != "" {
		return strings.TrimSuffix(s.opt.Base, "/")
	}
	scheme := "http"
	if r.TLS != nil {
		scheme = "https"
	}
	return scheme + "://" + r.Host
}

// feedEntry is an edition as both feeds show it.
type feedEntry struct {
	id, address, title, summary string
	made                        time.Time
	notes                       []*sandarbh.Note
}

func (s *Server) feedEntries(r *http.Request) ([]feedEntry, error) {
	ctx, v := r.Context(), s.view(r)
	v.messages = s.catalogue[0] // a feed is in one language, whatever its reader's cookie says
	editions, err := s.opt.Shelf.Recent(ctx, feedEditions)
	if err != nil {
		return nil, fmt.Errorf("last editions: %w", err)
	}
	var ids []sandarbh.NoteID
	for _, e := range editions {
		ids = append(ids, e.Notes...)
	}
	notes, err := s.opt.Shelf.Notes(ctx, ids)
	if err != nil {
		return nil, fmt.Errorf("notes of editions: %w", err)
	}
	byID := notesByID(notes)
	base := s.base(r)
	var out []feedEntry
	for _, e := range editions {
		x := feedEntry{
			id: base + dayAddress(e.Date), address: base + dayAddress(e.Date), title: v.weekdayDate(e.Date), made: e.Made,
		}
		for _, id := range e.Notes {
			if n := byID[id]; n != nil {
				x.notes = append(x.notes, n)
			}
		}
		x.summary = v.length(len(x.notes), e.Minutes)
		if x.made.IsZero() {
			x.made = e.Date.Time()
		}
		out = append(out, x)
	}
	return out, nil
}

// The parts of an Atom feed, RFC 4287.
type (
	atomFeed struct {
		XMLName xml.Name    `xml:"http://www.w3.org/2005/Atom feed"`
		Lang    string      `xml:"xml:lang,attr"`
		Title   string      `xml:"title"`
		ID      string      `xml:"id"`
		Updated string      `xml:"updated"`
		Links   []atomLink  `xml:"link"`
		Author  string      `xml:"author>name"`
		Entries []atomEntry `xml:"entry"`
	}
	atomLink struct {
		Rel  string `xml:"rel,attr"`
		Type string `xml:"type,attr,omitempty"`
		Href string `xml:"href,attr"`
	}
	atomEntry struct {
		Title   string   `xml:"title"`
		ID      string   `xml:"id"`
		Updated string   `xml:"updated"`
		Link    atomLink `xml:"link"`
		Content atomText `xml:"content"`
	}
	atomText struct {
		Type string `xml:"type,attr"`
		Text string `xml:",chardata"`
	}
)

func (s *Server) atom(w http.ResponseWriter, r *http.Request) error {
	entries, err := s.feedEntries(r)
	if err != nil {
		return err
	}
	base := s.base(r)
	f := atomFeed{
		Lang: fallback, Title: s.catalogue[0].msg("feed.title"), ID: base + "/", Author: s.catalogue[0].msg("site.name"),
		Updated: latest(entries).UTC().Format(time.RFC3339),
		Links:   []atomLink{{"self", "application/atom+xml", base + "/feed.atom"}, {"alternate", "text/html", base + "/"}},
	}
	for _, e := range entries {
		body, err := s.feedBody(base, e)
		if err != nil {
			return err
		}
		f.Entries = append(f.Entries, atomEntry{
			e.title + ": " + e.summary, e.id, e.made.UTC().Format(time.RFC3339),
			atomLink{"alternate", "text/html", e.address},
			atomText{"html", body},
		})
	}
	var b bytes.Buffer
	b.WriteString(xml.Header)
	enc := xml.NewEncoder(&b)
	enc.Indent("", " ")
	if err := enc.Encode(f); err != nil {
		return fmt.Errorf("write atom feed: %w", err)
	}
	w.Header().Set("Content-Type", "application/atom+xml; charset=utf-8")
	return send(w, r, http.StatusOK, b.Bytes())
}

// feedBodyPage is the HTML of a feed's entry, rendered by the same engine as pages are.
type feedBodyPage struct {
	Base    string
	Summary string
	Notes   []brief
}

func (s *Server) feedBody(base string, e feedEntry) (string, error) {
	v := view{s.catalogue[0], s, nil}
	var b strings.Builder
	t := s.pages[s.catalogue[0].tag]["feed"]
	if err := t.ExecuteTemplate(&b, "layout", feedBodyPage{base, e.summary, v.briefs(e.notes)}); err != nil {
		return "", fmt.Errorf("render feed entry: %w", err)
	}
	return strings.TrimSpace(b.String()), nil
}

func latest(entries []feedEntry) time.Time {
	var t time.Time
	for _, e := range entries {
		if e.made.After(t) {
			t = e.made
		}
	}
	return t
}

// The parts of a JSON Feed, version 1.1.
type (
	feedJSON struct {
		Version  string         `json:"version"`
		Title    string         `json:"title"`
		HomePage string         `json:"home_page_url"`
		FeedURL  string         `json:"feed_url"`
		Language string         `json:"language"`
		Items    []feedItemJSON `json:"items"`
	}
	feedItemJSON struct {
		ID        string   `json:"id"`
		URL       string   `json:"url"`
		Title     string   `json:"title"`
		Summary   string   `json:"summary"`
		HTML      string   `json:"content_html"`
		Published string   `json:"date_published"`
		Tags      []string `json:"tags,omitempty"`
	}
)

func (s *Server) jsonFeed(w http.ResponseWriter, r *http.Request) error {
	entries, err := s.feedEntries(r)
	if err != nil {
		return err
	}
	base, m := s.base(r), s.catalogue[0]
	f := feedJSON{
		Version: "https://jsonfeed.org/version/1.1", Title: m.msg("feed.title"), HomePage: base + "/",
		FeedURL: base + "/feed.json", Language: fallback, Items: []feedItemJSON{},
	}
	for _, e := range entries {
		body, err := s.feedBody(base, e)
		if err != nil {
			return err
		}
		item := feedItemJSON{
			ID: e.id, URL: e.address, Title: e.title, Summary: e.summary, HTML: body,
			Published: e.made.UTC().Format(time.RFC3339),
		}
		v := view{m, s, r}
		for _, g := range second(v.groups(e.notes, 0)) {
			item.Tags = append(item.Tags, g.Name)
		}
		f.Items = append(f.Items, item)
	}
	b, err := json.MarshalIndent(f, "", " ")
	if err != nil {
		return fmt.Errorf("write JSON feed: %w", err)
	}
	w.Header().Set("Content-Type", "application/feed+json; charset=utf-8")
	return send(w, r, http.StatusOK, append(b, '\n'))
}

func second[A, B any](_ A, b B) B { return b }
