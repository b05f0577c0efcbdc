package site

import (
	"fmt"
	"net/url"
	"strings"

	"github.com/sandarbh/sandarbh"
)

// dayAddress is the address of a day's edition.
func dayAddress(d sandarbh.Date) string { return "/" + d.String() }

// noteAddress is a note's permanent address: /2026-05-20/words-of-the-title.
func noteAddress(n *sandarbh.Note) string {
	return dayAddress(n.Day) + "/" + url.PathEscape(n.Slug)
}

func documentAddress(id sandarbh.DocumentID) string { return "/document/" + url.PathEscape(string(id)) }

// passageAddress leads to a passage, lit in its document.
func passageAddress(s sandarbh.Span) string {
	at := fragment(s)
	return documentAddress(s.Document) + "?at=" + at + "#" + at
}

func storyAddress(id sandarbh.StoryID) string { return "/story/" + url.PathEscape(string(id)) }

func topicAddress(id string) string { return "/syllabus/" + url.PathEscape(id) }

func termAddress(id string) string { return "/glossary/" + url.PathEscape(id) }

func letterAddress(id string) string { return "/glossary?" + url.Values{"letter": {id}}.Encode() }

func entityAddress(id string) string { return "/entity/" + url.PathEscape(id) }

func sourceAddress(id sandarbh.SourceID) string { return "/sources/" + url.PathEscape(string(id)) }

// editorAddress is the editor's page of a day, the latest if it is zero.
func editorAddress(d sandarbh.Date) string {
	if d.IsZero() {
		return "/editor"
	}
	return "/editor/" + d.String()
}

func editAddress(id sandarbh.NoteID) string { return "/editor/note/" + url.PathEscape(string(id)) }

func editStoryAddress(id sandarbh.StoryID) string { return "/editor" + storyAddress(id) }

// webAddress lets http and https through; any other address is shown as no link at all.
func webAddress(address string) string {
	u, err := url.Parse(address)
	if err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "" {
		return ""
	}
	return address
}

// fragment names a span within its document's page: 412-655, or title-0-20 outside the text.
func fragment(s sandarbh.Span) string {
	if s.Field == "" || s.Field == sandarbh.FieldText {
		return fmt.Sprintf("%d-%d", s.Start, s.End)
	}
	return fmt.Sprintf("%s-%d-%d", s.Field, s.Start, s.End)
}

// parseFragment reads what fragment writes.
func parseFragment(id sandarbh.DocumentID, text string) (sandarbh.Span, bool) {
	s, rest := sandarbh.Span{Document: id}, text
	for _, f := range []sandarbh.Field{sandarbh.FieldTitle, sandarbh.FieldSubtitle} {
		if of, ok := strings.CutPrefix(text, string(f)+"-"); ok {
			s.Field, rest = f, of
		}
	}
	_, err := fmt.Sscanf(rest, "%d-%d", &s.Start, &s.End)
	return s, err == nil && s.Start >= 0 && s.Start < s.End && fragment(s) == text
}
