package intake

import (
	"bytes"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/sandarbh/sandarbh/internal/intake/feed"
	"github.com/sandarbh/sandarbh/internal/intake/page"
)

// Kind is what some bytes are, told by their content.
type Kind string

// The kinds of content.
const (
	KindPage     Kind = "page"     // a whole HTML page
	KindFragment Kind = "fragment" // a run of markup without a page around it
	KindSaved    Kind = "saved"    // text saved from a page, with markup in some of its lines
	KindMarkdown Kind = "markdown"
	KindText     Kind = "text"
	KindRecords  Kind = "records" // JSON Lines
	KindFeed     Kind = "feed"
)

const maxBytes = 64 << 20

// Sniff tells the kind of data. It returns a *[Fault] for what is empty, huge, encrypted, packed or no text.
func Sniff(name string, data []byte) (Kind, error) {
	if len(bytes.TrimSpace(data)) == 0 {
		return "", &Fault{Source: name, Cause: "it is empty", Remedy: "save the page again, or check that the download finished"}
	}
	if len(data) > maxBytes {
		return "", &Fault{Source: name, Cause: fmt.Sprintf("it is too large: %d MiB, at most %d are read", len(data)>>20, maxBytes>>20), Remedy: "split it, or add the pages one by one"}
	}
	if err := binary(name, data); err != nil {
		return "", err
	}
	head := page.Decode(data[:whole(data, 64<<10)])
	trimmed := strings.TrimLeft(head, " \n\t\r\ufeff")
	lower := strings.ToLower(trimmed[:min(len(trimmed), 4096)])
	switch {
	case strings.HasPrefix(trimmed, "{") || strings.HasPrefix(trimmed, "["):
		if records(data) {
			return KindRecords, nil
		}
		if feed.Looks(trimmed) {
			return KindFeed, nil
		}
		if json.Valid(data) {
			return "", &Fault{Source: name, Cause: "it is JSON, but neither a JSON Feed nor records with a title and text or html", Remedy: `give one object a line: {"title": …, "date": …, "publisher": …, "text": …}`}
		}
		if trimmed[0] == '{' && strings.Contains(lower, `":`) {
			return "", &Fault{Source: name, Cause: "its JSON is malformed", Remedy: "check the line that the message names, or export it again", Err: jsonError(data)}
		}
	case feed.Looks(trimmed):
		return KindFeed, nil
	case strings.HasPrefix(lower, "<!doctype html"), strings.HasPrefix(lower, "<html"), strings.Contains(lower, "<head>"), strings.Contains(lower, "<body"), strings.Contains(lower, "<html"):
		return KindPage, nil
	}
	if strings.HasPrefix(trimmed, "<") && page.LooksLikeMarkup(trimmed) {
		text := page.Decode(data)
		if strings.Contains(strings.ToLower(text), "<html") || strings.Contains(strings.ToLower(text), "<body") {
			return KindPage, nil
		}
		if strings.HasPrefix(lower, "<?xml") {
			return "", &Fault{Source: name, Cause: "it is XML, but no feed", Remedy: "add an RSS, RSS 1.0 or Atom feed, or a page"}
		}
		return KindFragment, nil
	}
	if strings.Contains(lower, "<html") {
		return KindPage, nil
	}
	if savedMarkup(page.Decode(data)) {
		return KindSaved, nil
	}
	if looksMarkdown(head) {
		return KindMarkdown, nil
	}
	return KindText, nil
}

// whole is the largest n ≤ limit that ends a line or the data, so that no character is cut.
func whole(data []byte, limit int) int {
	if len(data) <= limit {
		return len(data)
	}
	if i := bytes.LastIndexByte(data[:limit], '\n'); i > 0 {
		return i
	}
	for limit > 0 && !utf8.RuneStart(data[limit]) {
		limit--
	}
	return limit
}

// binary refuses what is no text, by name where the first bytes tell.
func binary(name string, data []byte) error {
	for _, b := range []struct{ magic, what, remedy string }{
		{"%PDF-", "it is a PDF, which is not read yet", "save its text as a .txt file, or add the page that links to it"},
		{"PK\x03\x04", "it is a zip archive or an office document", "unpack it, or save it as text or HTML"},
		{"\x1f\x8b", "it is packed with gzip", "unpack it first: gunzip FILE"},
		{"7z\xbc\xaf", "it is a 7-Zip archive", "unpack it first"},
		{"Rar!", "it is a RAR archive", "unpack it first"},
		{"\xd0\xcf\x11\xe0", "it is an old or encrypted office document", "open it with its password and save it as text or HTML"},
		{"-----BEGIN PGP", "it is encrypted", "decrypt it first"},
		{"\x89PNG", "it is a picture", "add the page as text or HTML"},
		{"\xff\xd8\xff", "it is a picture", "add the page as text or HTML"},
		{"GIF8", "it is a picture", "add the page as text or HTML"},
		{"SQLite format 3", "it is a database", "use sandarbh import for an exported folder"},
		{"Salted__", "it is encrypted", "decrypt it first"},
	} {
		if bytes.HasPrefix(data, []byte(b.magic)) {
			return &Fault{Source: name, Cause: b.what, Remedy: b.remedy}
		}
	}
	head := data[:min(len(data), 64<<10)]
	if bytes.HasPrefix(head, []byte{0xFF, 0xFE}) || bytes.HasPrefix(head, []byte{0xFE, 0xFF}) || len(head) > 3 && (head[0] == 0 || head[1] == 0) && (head[0] == '<' || head[1] == '<' || head[3] == '<') {
		return nil // UTF-16 or UTF-32
	}
	odd := 0
	for _, c := range head {
		if c == 0 || c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x1b && c != '\v' {
			odd++
		}
	}
	if odd*100 > len(head) || bytes.IndexByte(head, 0) >= 0 && odd*400 > len(head) {
		return &Fault{Source: name, Cause: "it is no text", Remedy: "save the article as text or HTML; if it is encrypted, decrypt it first"}
	}
	return nil
}

// records reports whether the data are JSON Lines, or one array, of records with a text.
func records(data []byte) bool {
	first := bytes.TrimSpace(data)
	if first[0] == '{' {
		if i := bytes.IndexByte(first, '\n'); i > 0 {
			if line := bytes.TrimSpace(first[:i]); json.Valid(line) {
				first = line
			}
		}
		return isRecord(first)
	}
	var many []json.RawMessage
	return json.Unmarshal(first, &many) == nil && len(many) > 0 && isRecord(many[0])
}

func isRecord(b []byte) bool {
	var keys map[string]json.RawMessage
	if json.Unmarshal(b, &keys) != nil {
		return false
	}
	_, text := keys["text"]
	_, html := keys["html"]
	_, items := keys["items"]
	return (text || html) && !items
}

func jsonError(data []byte) error {
	var v any
	return json.Unmarshal(data, &v)
}

// savedMarkup reports whether some lines of a text are markup: block tags with their ends.
func savedMarkup(text string) bool {
	return slices.ContainsFunc(strings.Split(text, "\n"), markupLine)
}

func markupLine(l string) bool {
	if !strings.Contains(l, "</") {
		return false
	}
	lower := strings.ToLower(l)
	for _, tag := range []string{"p", "div", "ul", "ol", "li", "h1", "h2", "h3", "h4", "table", "span", "strong", "blockquote", "a", "em", "b", "td"} {
		if strings.Contains(lower, "</"+tag+">") && (strings.Contains(lower, "<"+tag+">") || strings.Contains(lower, "<"+tag+" ")) {
			return true
		}
	}
	return false
}

// looksMarkdown reports whether a text has at least two signs of Markdown that plain text seldom has.
func looksMarkdown(text string) bool {
	signs := 0
	for l := range strings.SplitSeq(text, "\n") {
		t := strings.TrimSpace(l)
		switch {
		case strings.HasPrefix(t, "# ") || strings.HasPrefix(t, "## ") || strings.HasPrefix(t, "### "):
			signs += 2
		case strings.HasPrefix(t, "```"), strings.HasPrefix(t, "> "), strings.HasPrefix(t, "|--"), strings.HasPrefix(t, "| --"), strings.HasPrefix(t, "|:-"):
			signs++
		}
		if strings.Contains(t, "](http") || strings.Count(t, "**") >= 2 && strings.Count(t, "**")%2 == 0 && strings.Contains(strings.TrimLeft(t, "0123456789.-* "), "** ") {
			signs++
		}
		if signs >= 2 {
			return true
		}
	}
	return false
}
