// Package page finds the article in an HTML page: its text with headings, lists and tables as blocks,
// title, byline, day of publication, language and canonical address.
//
// [Extract] is its one main call, for whole pages; [Fragment] turns a run of markup without a page around
// it into text and blocks, dropping nothing. The article is chosen among several candidates: the page's own
// containers (article, microdata, the class names that publishers share), a scorer by blocks of our own,
// structured data (JSON-LD articleBody), and readability. Then furniture inside the chosen container is
// taken out by its names, its links and its wording. A front page, and a short one laid out by tables, is what readability finds.
//
// Limits: scripts are not run, so a page that builds its text in the browser has none; at most 8 MiB of
// markup are read, nesting beyond 200 elements is flattened. The ideas are those of Boilerpipe
// (Kohlschütter et al. 2010: text and link density of blocks), of Readability, and of Trafilatura
// (Barbaresi 2021: publishers' container names).
package page

import (
	"errors"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/sandarbh/sandarbh"
)

// Version is the version of the extractor; it is stored with each document that it made.
const Version = 5

// ErrNoArticle says that a page was read, and that there is no article in it.
var ErrNoArticle = errors.New("no article on this page")

// Article is what a page tells. Blocks lie in Text; each is a line of it.
type Article struct {
	Title     string
	Subtitle  string
	Byline    []string // names alone
	Published sandarbh.Date
	Time      time.Time // zero if the page gives the day alone
	Language  string    // as the page declares it, else ""
	Canonical string
	Publisher string // the site's name
	Ministry  string // the office that issued a government release
	Text      string
	Blocks    []sandarbh.Block
	Truncated bool
	Filler    bool     // the same paragraph or two over and over: what is said twice is meant so
	Feeds     []string // feeds that the page announces, absolute where base is known
}

// Extract reads a whole page. The address may be empty; it serves to resolve the canonical address.
// It returns an error wrapping [ErrNoArticle] if no text of an article is found; what else the page
// tells (title, feeds) is returned with it.
func Extract(data []byte, address string) (Article, error) {
	markup := Decode(data)
	doc, err := parse(markup)
	if err != nil {
		return Article{}, err
	}
	meta := readMeta(doc, address)
	var a Article
	a.Canonical = meta.canonical
	a.Language = meta.language
	a.Publisher = meta.site
	a.Ministry = meta.ministry
	a.Feeds = meta.feeds
	a.Title, a.Subtitle = meta.title, meta.subtitle
	a.Byline = meta.byline
	found := published(doc, meta)
	a.Published, a.Time = found.day, found.time

	body := choose(doc, meta)
	a.Text, a.Blocks, a.Filler = body.text, body.blocks, body.filler
	a.Truncated = truncated(meta, a.Text)
	if utf8.RuneCountInString(a.Text) < 40 {
		return a, ErrNoArticle
	}
	return a, nil
}

// Fragment turns markup without a page around it into text, a line for each block. Nothing is dropped
// but tags; entities are decoded where they are entities, and a "<" that opens no tag stays.
func Fragment(markup string) (string, []sandarbh.Block) {
	doc, err := parse(mendFragment(markup))
	if err != nil {
		return markup, nil
	}
	r := newRenderer(nil)
	r.keepAll = true
	r.walk(doc.body())
	return r.finish()
}

// truncated reports whether the page itself ends before the article does: the last words break off, or
// the page says that the rest is for subscribers.
func truncated(m *meta, text string) bool {
	if m.paywalled {
		last := strings.TrimSpace(text)
		if len(last) < 1500 {
			return true
		}
	}
	return cutShort(text)
}

// cutShort reports whether a text breaks off: it ends with an ellipsis or without any mark in the middle
// of a long last line.
func cutShort(text string) bool {
	text = strings.TrimRight(text, " \n\t\u00a0")
	if text == "" {
		return false
	}
	for _, end := range []string{"…", "...", "[…]", "[...]", "(…)"} {
		if strings.HasSuffix(text, end) {
			return true
		}
	}
	return false
}
