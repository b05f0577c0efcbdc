package intake

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/intake/feed"
	"github.com/sandarbh/sandarbh/internal/intake/page"
	"github.com/sandarbh/sandarbh/internal/intake/plain"
)

// Read makes documents of data. The kind comes from the content, never from the name; url is the address of the
// data, "" if unknown. A feed gives a document for each item, JSON Lines one for each line, everything else one.
// The error is a *[Fault]; with records and feeds the documents that could be read are returned beside it. A page or text
// without prose is no article, and is refused: what is kept makes stories, and a line of a menu would make a wrong one.
func Read(name string, data []byte, url string) ([]sandarbh.Document, error) {
	docs, err := read(name, data, url)
	if errors.Is(err, page.ErrNoArticle) {
		return nil, err
	}
	return docs, err
}

// read is [Read] for who only looks: what little a page without an article says is returned beside the error.
func read(name string, data []byte, url string) ([]sandarbh.Document, error) {
	kind, err := Sniff(name, data)
	if err != nil {
		return nil, err
	}
	sum := sha256.Sum256(data)
	var docs []sandarbh.Document
	switch kind {
	case KindFeed:
		docs, err = readFeed(name, data, url)
	case KindRecords:
		docs, err = readRecords(name, data)
	default:
		var doc sandarbh.Document
		doc, err = readOne(name, kind, data, url)
		if err == nil || doc.Text != "" {
			doc.Raw = hex.EncodeToString(sum[:])
			docs = []sandarbh.Document{doc}
		}
	}
	for i := range docs {
		docs[i].Extractor = page.Version
	}
	return docs, err
}

// readOne reads what holds one document. An error wrapping [page.ErrNoArticle] says that its text is none of an article.
func readOne(name string, kind Kind, data []byte, url string) (sandarbh.Document, error) {
	doc := sandarbh.Document{URL: url}
	text := page.Decode(data)
	var none error
	switch kind {
	case KindPage:
		a, err := page.Extract(data, url)
		if err != nil && (a.Text == "" || !errors.Is(err, page.ErrNoArticle)) {
			return doc, fault(name, err)
		}
		none = fault(name, err)
		if a.Canonical != "" {
			doc.URL = a.Canonical
		}
		doc.Language = a.Language
		fill(&doc, a)
		if url != "" && doc.URL == "" {
			doc.URL = url
		}
	case KindFragment:
		var blocks []sandarbh.Block
		doc.Text, blocks = page.Fragment(text)
		doc.Title = firstTitle(doc.Text, blocks)
		doc.Blocks = plain.Label(doc.Title, doc.Text, blocks)
		doc.Truncated = page.CutMarkup(text) || page.CutShort(doc.Text)
	case KindSaved:
		doc.Text = unmark(text)
		doc.Title = firstTitle(doc.Text, plain.Blocks("", doc.Text))
		doc.Blocks = plain.Blocks(doc.Title, doc.Text)
		doc.Truncated = page.CutShort(doc.Text)
	case KindMarkdown:
		a := markdown(text)
		doc.Title, doc.Text = a.Title, a.Text
		if doc.Title == "" {
			doc.Title = firstTitle(doc.Text, a.Blocks)
		}
		doc.Blocks = plain.Label(doc.Title, doc.Text, a.Blocks)
	default:
		doc.Text = strings.ReplaceAll(strings.TrimRight(text, "\n \t\r"), "\r\n", "\n")
		doc.Title = firstTitle(doc.Text, plain.Blocks("", doc.Text))
		doc.Blocks = plain.Blocks(doc.Title, doc.Text)
		doc.Truncated = page.CutShort(doc.Text)
	}
	complete(&doc)
	if doc.Published.IsZero() {
		doc.Published, doc.Time = told(&doc, kind)
	}
	if none == nil && !hasProse(&doc) {
		none = &Fault{Source: name, Cause: "there is no article in it", Remedy: "add one article's page or text", Err: page.ErrNoArticle}
	}
	return doc, none
}

func hasProse(doc *sandarbh.Document) bool {
	for _, b := range doc.Blocks {
		if (b.Kind.Prose() || b.Kind == sandarbh.Quote) && b.End-b.Start >= 25 {
			return true
		}
	}
	return false
}

// firstTitle finds the headline of a text that has no marked one: of the lines of a headline's length near the head,
// the first that comes again in the text (saved pages repeat it in their path), else the first that prose follows.
func firstTitle(text string, blocks []sandarbh.Block) string {
	type candidate struct {
		line string
		at   int
	}
	var all []candidate
	for i, b := range blocks {
		if i > 60 {
			break
		}
		line := strings.TrimSpace(text[b.Start:b.End])
		words := len(strings.Fields(line))
		switch b.Kind {
		case sandarbh.Chrome, sandarbh.Origin, sandarbh.Dateline, sandarbh.Caption, sandarbh.Item, sandarbh.Row:
			continue
		}
		if words >= 4 && words <= 40 && len(line) <= 400 && !strings.HasSuffix(line, ":") && !strings.HasSuffix(line, ",") {
			all = append(all, candidate{line, i})
		}
		if len(line) > 600 {
			break
		}
	}
	for _, c := range all {
		if len(c.line) >= 24 && strings.Count(text, c.line) > 1 {
			return c.line
		}
	}
	for _, c := range all {
		for j := c.at + 1; j < min(c.at+4, len(blocks)); j++ {
			if b := blocks[j]; b.Kind.Prose() && b.End-b.Start >= 120 && !sentence(c.line) {
				return c.line
			}
		}
	}
	return ""
}

// sentence reports whether a line ends like a sentence rather than a headline.
func sentence(line string) bool {
	return strings.HasSuffix(line, ".") || strings.HasSuffix(line, "।")
}

// unmark turns the lines of a saved text that are markup into text, and leaves the others as they are.
func unmark(text string) string {
	var out []string
	for l := range strings.SplitSeq(strings.ReplaceAll(text, "\r\n", "\n"), "\n") {
		if markupLine(l) || page.LooksLikeMarkup(l) {
			l, _ = page.Fragment(l)
		}
		out = append(out, strings.TrimRight(l, " \t\r"))
	}
	return strings.TrimSpace(strings.Join(out, "\n"))
}

func readRecords(name string, data []byte) ([]sandarbh.Document, error) {
	recs, err := Records(name, data)
	docs := make([]sandarbh.Document, 0, len(recs))
	for _, r := range recs {
		docs = append(docs, FromRecord(r))
	}
	return docs, err
}

// Records reads JSON Lines, or one JSON array. Records that can be read are returned beside a *[Fault] that names the
// first line that cannot.
func Records(name string, data []byte) ([]Record, error) {
	data = bytes.TrimSpace(bytes.TrimPrefix(data, []byte("\xef\xbb\xbf")))
	var out []Record
	if bytes.HasPrefix(data, []byte("[")) {
		if err := json.Unmarshal(data, &out); err != nil {
			return nil, &Fault{Source: name, Cause: "its JSON is malformed: " + err.Error(), Remedy: "give one object a line", Err: err}
		}
		return out, nil
	}
	var first error
	faults := 0
	for i, l := range bytes.Split(data, []byte("\n")) {
		if l = bytes.TrimSpace(l); len(l) == 0 {
			continue
		}
		var r Record
		if err := json.Unmarshal(l, &r); err != nil {
			faults++
			if first == nil {
				first = &Fault{Source: fmt.Sprintf("%s, line %d", name, i+1), Cause: "its JSON is malformed: " + err.Error(), Remedy: "mend this line; the others are read", Err: err}
			}
			continue
		}
		out = append(out, r)
	}
	if len(out) == 0 && faults > 0 {
		var whole Record
		if json.Unmarshal(data, &whole) == nil {
			return []Record{whole}, nil
		}
	}
	return out, first
}

func readFeed(name string, data []byte, url string) ([]sandarbh.Document, error) {
	f, err := feed.Parse(data, url)
	if err != nil {
		return nil, fault(name, err)
	}
	docs := make([]sandarbh.Document, 0, len(f.Items))
	for _, it := range f.Items {
		docs = append(docs, FromItem(f, it))
	}
	return docs, nil
}

// FromItem makes a document of a feed's item: of its content, else of its summary, which is marked truncated.
func FromItem(f feed.Feed, it feed.Item) sandarbh.Document {
	title, _ := page.Fragment(it.Title)
	doc := sandarbh.Document{URL: it.Link, Title: strings.ReplaceAll(title, "\n", " "), Publisher: f.Title}
	if it.Author != nil && it.Author.Name != "" {
		doc.Byline = page.Names(it.Author.Name)
	}
	if when := it.Published; !when.IsZero() {
		doc.Published, doc.Time = sandarbh.DateOf(when.Time), when.Time
	} else if when := it.Updated; !when.IsZero() {
		doc.Published, doc.Time = sandarbh.DateOf(when.Time), when.Time
	}
	markup := it.Content
	if strings.TrimSpace(markup) == "" {
		markup = it.Summary
		doc.Truncated = true
	}
	var blocks []sandarbh.Block
	doc.Text, blocks = page.Fragment(markup)
	doc.Blocks = plain.Label(doc.Title, doc.Text, blocks)
	complete(&doc)
	if doc.Published.IsZero() {
		doc.Published, _ = datelineDay(&doc)
	}
	return doc
}
