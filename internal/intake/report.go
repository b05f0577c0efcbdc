package intake

import (
	"strings"
	"time"
	"unicode/utf8"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/intake/feed"
	"github.com/sandarbh/sandarbh/internal/intake/page"
)

// Reading is what sandarbh read prints for a file.
type Reading struct {
	File      string  `json:"file"`
	URL       string  `json:"url"`
	Title     string  `json:"title"`
	Subtitle  string  `json:"subtitle,omitempty"` // where it is no part of the text
	Byline    string  `json:"byline"`             // names alone, joined by "; "
	Published *string `json:"published"`          // RFC 3339 in the page's own zone, or a date alone; null if unknown
	Language  string  `json:"language"`
	Truncated bool    `json:"truncated"`
	Text      string  `json:"text"`
}

// Failed is what sandarbh read prints for a file that cannot be read.
type Failed struct {
	File  string `json:"file"`
	Error string `json:"error"`
}

// ReadPage reads one file for sandarbh read. Furniture and repeats are left out of the text: paragraphs, headings and
// list items stand on lines of their own. A file of several documents gives the first. A page that says too little to be
// kept is printed all the same. The error is a *[Fault].
func ReadPage(name string, data []byte, url string) (Reading, error) {
	docs, err := read(name, data, url)
	if err != nil && len(docs) == 0 {
		return Reading{}, err
	}
	if len(docs) == 0 {
		return Reading{}, &Fault{Source: name, Cause: "there is no document in it", Remedy: "check that it is the file you mean"}
	}
	d := docs[0]
	deck, text := parted(&d)
	if text == "" && err != nil {
		return Reading{}, err
	}
	return Reading{
		File: name, URL: d.URL, Title: d.Title, Subtitle: deck, Byline: strings.Join(d.Byline, "; "), Published: stated(d),
		Language: d.Language, Truncated: d.Truncated, Text: text,
	}, nil
}

// stated is the published time as text, nil if unknown.
func stated(d sandarbh.Document) *string {
	if d.Published.IsZero() {
		return nil
	}
	s := d.Published.String()
	if !d.Time.IsZero() {
		s = d.Time.Format(time.RFC3339)
	}
	return &s
}

// Clean is a document's text without furniture, repeats, its title and deck, origins, datelines and signatures. The mark of
// an item stays, and so does the place that opens a sentence.
func Clean(d *sandarbh.Document) string {
	_, text := parted(d)
	return text
}

// deckLength is what a subtitle has at most, in letters, to be a deck: what is longer tells a part of the story, and is its
// lead, which belongs to the text. Of thirteen leads that readers want in the text (trafilatura-eval), four are as short.
const deckLength = 160

// parted gives a document's deck, the short subtitle that stands between title and text, and its clean text.
func parted(d *sandarbh.Document) (deck, text string) {
	var decks, out []string
	from := 0 // where what stands before the next block begins
	for _, b := range d.Blocks {
		start := b.Start
		if lead := d.Text[from:b.Start]; strings.TrimSpace(lead) != "" {
			start = from + strings.LastIndexByte(lead, '\n') + 1
		}
		from = b.End
		switch b.Kind {
		case sandarbh.Dateline:
			if next := strings.TrimLeft(d.Text[b.End:], " \u00a0"); next != "" && next[0] != '\n' {
				from = b.Start
			}
			continue
		case sandarbh.Chrome, sandarbh.Repeat, sandarbh.Signature, sandarbh.Origin:
			continue
		case sandarbh.Title:
			if page.SameWords(d.Text[b.Start:b.End], d.Title) {
				continue
			}
		}
		s := strings.TrimSpace(d.Text[start:b.End])
		switch {
		case s == "":
		case b.Kind == sandarbh.Title && subtitled(d, s) && utf8.RuneCountInString(s) <= deckLength:
			decks = append(decks, s)
		default:
			out = append(out, s)
		}
	}
	return strings.Join(decks, "\n"), strings.Join(out, "\n")
}

// subtitled reports whether a line is the document's subtitle, or one of those that are set one below the other.
func subtitled(d *sandarbh.Document, line string) bool {
	for s := range strings.SplitSeq(d.Subtitle, "\n") {
		if s != "" && page.SameWords(line, s) {
			return true
		}
	}
	return false
}

// FeedReading is what sandarbh read --feed prints for a file.
type FeedReading struct {
	File  string      `json:"file"`
	Feed  feed.Feed   `json:"feed"`
	Items []feed.Item `json:"items"`
}

// ReadFeed reads one feed for sandarbh read --feed. The error is a *[Fault].
func ReadFeed(name string, data []byte, url string) (FeedReading, error) {
	f, err := feed.Parse(data, url)
	if err != nil {
		return FeedReading{}, fault(name, err)
	}
	items := f.Items
	if items == nil {
		items = []feed.Item{}
	}
	return FeedReading{File: name, Feed: f, Items: items}, nil
}
