package claim

import (
	"iter"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
)

// paragraphs gives the parts of a text that speak for the article: its blocks of prose where it has
// blocks, else the lines that are neither menus nor pointers to other articles.
func paragraphs(doc *sandarbh.Document) iter.Seq[lang.Range] {
	if len(doc.Blocks) > 0 {
		return func(yield func(lang.Range) bool) {
			elsewhere := false // inside a list of other articles
			for _, b := range doc.Blocks {
				if b.Start >= 0 && b.End <= len(doc.Text) && b.Start < b.End {
					switch line := doc.Text[b.Start:b.End]; {
					case listOfOthers(line):
						elsewhere = true
					case closed(line) || len(line) < 40 && boxHeading(line):
						elsewhere = false
					case elsewhere:
						continue
					}
				}
				if (b.Kind.Prose() || b.Kind == sandarbh.Heading && cell(doc, b)) && b.Start >= 0 && b.End <= len(doc.Text) && b.Start < b.End && !pointer(doc.Text[b.Start:b.End]) {
					if !yield(lang.Range{Start: b.Start, End: b.End}) {
						return
					}
				}
			}
		}
	}
	return func(yield func(lang.Range) bool) {
		start := 0
		elsewhere := false // inside a list of other articles
		for start < len(doc.Text) {
			end := strings.IndexByte(doc.Text[start:], '\n')
			if end < 0 {
				end = len(doc.Text)
			} else {
				end += start
			}
			line := strings.TrimSpace(doc.Text[start:end])
			switch {
			case line == "":
			case listOfOthers(line):
				elsewhere = true
			case pointer(line):
			case prose(line):
				if elsewhere && !closed(line) {
					break
				}
				elsewhere = false
				a := start + strings.Index(doc.Text[start:end], line)
				if !yield(lang.Range{Start: a, End: a + len(line)}) {
					return
				}
			}
			start = end + 1
		}
	}
}

// cell reports a line of a fact box that was taken for a heading: "Area: 420 sq km".
func cell(doc *sandarbh.Document, b sandarbh.Block) bool {
	if b.Start < 0 || b.End > len(doc.Text) || b.Start >= b.End {
		return false
	}
	label, value, ok := strings.Cut(doc.Text[b.Start:b.End], ": ")
	return ok && len(label) < 40 && len(strings.Fields(label)) <= 5 && len(strings.Fields(value)) <= 8 && strings.IndexFunc(value, unicode.IsDigit) >= 0 && strings.IndexFunc(label, unicode.IsDigit) < 0
}

// pointer reports a line that leads to another article or to the site's services.
func pointer(line string) bool {
	low := strings.ToLower(strings.TrimLeft(strings.TrimSpace(line), "*•-–—>»|[( "))
	for _, p := range []string{
		"also read", "read also", "read more", "also watch", "also see", "see also", "must read", "related:", "related stories", "recommended", "advertisement", "subscribe", "sign up", "log in", "login",
		"follow us", "share this", "click here", "read in", "read this release", "watch:", "watch |", "in pics", "photos:", "download", "copyright", "©", "all rights reserved", "skip to", "join our", "join us",
		"get the latest", "download the app", "first published", "published -", "updated -", "comments", "trending", "top stories", "more from", "listen to", "editor's pick", "you may also like", "don't miss",
		"यह भी पढ़ें", "ये भी पढ़ें", "इसे भी पढ़ें", "और पढ़ें", "विज्ञापन", "संबंधित खबरें", "हमें फॉलो", "ताजा खबरें", "शेयर करें",
	} {
		if strings.HasPrefix(low, p) {
			return true
		}
	}
	return false
}

// listOfOthers reports the heading of a list of other articles.
func listOfOthers(line string) bool {
	if len(line) > 60 || closed(line) {
		return false
	}
	low := strings.ToLower(line)
	for _, p := range []string{"related", "also read", "read also", "top news", "top stories", "trending", "latest", "most read", "popular", "recommended", "more from", "you may", "must watch", "must read", "more stories", "in other news", "संबंधित", "यह भी पढ़ें", "ये भी पढ़ें", "ताजा", "ट्रेंडिंग", "सबसे ज्यादा"} {
		if strings.HasPrefix(strings.TrimLeft(low, "*•- |"), p) {
			return true
		}
	}
	return false
}

// prose reports a line that can make a statement: it ends like one, has a label with a value, or is long.
func prose(line string) bool {
	if closed(line) {
		return true
	}
	words := strings.Fields(line)
	if strings.Contains(line, " | ") && len(words) < 30 && strings.IndexFunc(line, unicode.IsDigit) < 0 {
		return false
	}
	colon := strings.IndexByte(line, ':')
	if colon > 0 && colon < 48 && len(line) > colon+1 {
		return true
	}
	return len(words) >= 9
}

// closed reports whether a line ends like a sentence.
func closed(line string) bool {
	line = strings.TrimRight(line, "\"'”’)]* ")
	r, _ := utf8.DecodeLastRuneInString(line)
	return r == '.' || r == '!' || r == '?' || r == '।' || r == ';'
}
