package sandarbh

import (
	"cmp"
	"time"
)

// SourceID names a source: a feed, a site, a folder.
type SourceID string

// DocumentID names one version of one page.
type DocumentID string

// Tier says how near to the event a publisher stands. Primary outranks press, press outranks study.
type Tier string

// The tiers. An unknown publisher counts as press.
const (
	Primary Tier = "primary"
	Press   Tier = "press"
	Study   Tier = "study"
)

// Rank orders tiers: the lower the nearer to the event.
func (t Tier) Rank() int {
	switch t {
	case Primary:
		return 0
	case Study:
		return 2
	}
	return 1
}

// Source is an address from which documents come.
type Source struct {
	ID        SourceID `json:"id"`
	Name      string   `json:"name"`
	Address   string   `json:"address"`
	Kind      string   `json:"kind"` // feed, page, file
	Publisher string   `json:"publisher,omitempty"`
	Tier      Tier     `json:"tier,omitempty"`
	Enabled   bool     `json:"enabled"`
	Sample    bool     `json:"sample,omitempty"` // ships with the demo
	// Health: what the last reading said.
	LastRead     time.Time     `json:"last_read,omitzero"`
	NextDue      time.Time     `json:"next_due,omitzero"`
	ETag         string        `json:"etag,omitempty"`
	LastModified string        `json:"last_modified,omitempty"`
	Failures     int           `json:"failures,omitempty"`
	Fault        string        `json:"fault,omitempty"`  // cause, in words
	Remedy       string        `json:"remedy,omitempty"` // what to do
	Every        time.Duration `json:"every,omitempty"`
}

// BlockKind says what a part of a document's text is.
type BlockKind string

// The kinds of blocks. Only heading, paragraph, item, row and quote are the article's own prose;
// the rest is kept, so that offsets never move, but is not used for lines.
const (
	Paragraph BlockKind = "paragraph"
	Heading   BlockKind = "heading"
	Item      BlockKind = "item"    // of a list
	Row       BlockKind = "row"     // of a table, cells parted by " | "
	Quote     BlockKind = "quote"   // a post or speech copied in
	Caption   BlockKind = "caption" // of a picture
	Title     BlockKind = "title"   // the document's title or subtitle again
	Origin    BlockKind = "origin"  // the publisher's or ministry's name as a line
	Dateline  BlockKind = "dateline"
	Signature BlockKind = "signature" // codes and initials at the end
	Chrome    BlockKind = "chrome"    // furniture of the page
	Repeat    BlockKind = "repeat"    // what an earlier block has said in the same words
)

// Prose reports whether lines may be made of a block of this kind.
func (k BlockKind) Prose() bool {
	return k == Paragraph || k == Item || k == Row
}

// Block is a half-open byte range of a document's Text.
type Block struct {
	Kind  BlockKind `json:"kind"`
	Start int       `json:"start"`
	End   int       `json:"end"`
	Level int       `json:"level,omitempty"` // of a heading, 1 to 6; of a nested item, from 1
}

// Document is one version of one page. Text never changes once stored; what is mended
// (folded quotes, spaces put back) is computed and maps back to offsets in Text.
type Document struct {
	ID        DocumentID `json:"id"`
	Source    SourceID   `json:"source,omitempty"`
	URL       string     `json:"url,omitempty"` // canonical address
	Title     string     `json:"title"`
	Subtitle  string     `json:"subtitle,omitempty"`
	Byline    []string   `json:"byline,omitempty"` // names alone
	Publisher string     `json:"publisher,omitempty"`
	Ministry  string     `json:"ministry,omitempty"` // the office that issued a release
	Tier      Tier       `json:"tier,omitempty"`
	Language  string     `json:"language,omitempty"` // BCP 47, "en" or "hi"
	Published Date       `json:"published,omitzero"` // the page's own day, never "today"
	Time      time.Time  `json:"time,omitzero"`      // the same with its hour and zone, where the page gives it
	Text      string     `json:"text"`
	Blocks    []Block    `json:"blocks,omitempty"`
	Truncated bool       `json:"truncated,omitempty"`
	Raw       string     `json:"raw,omitempty"` // SHA-256 of the bytes as fetched, hexadecimal
	Extractor int        `json:"extractor,omitempty"`
	Version   int        `json:"version,omitempty"` // 1, 2, … of the same URL
	Fetched   time.Time  `json:"fetched,omitzero"`
	Sample    bool       `json:"sample,omitempty"`
	Fault     string     `json:"fault,omitempty"` // why this is no article
}

// Field is a part of a document that a span may point into.
type Field string

// The fields. The empty Field means the text.
const (
	FieldText     Field = "text"
	FieldTitle    Field = "title"
	FieldSubtitle Field = "subtitle"
)

// Span is a half-open byte range of one field of one document: the one way to point at words.
type Span struct {
	Document DocumentID `json:"document"`
	Field    Field      `json:"field,omitempty"`
	Start    int        `json:"start"`
	End      int        `json:"end"`
}

// Overlaps reports that two spans have bytes of one field in common.
func (s Span) Overlaps(o Span) bool {
	return s.Document == o.Document && cmp.Or(s.Field, FieldText) == cmp.Or(o.Field, FieldText) && s.Start < o.End && o.Start < s.End
}

// FieldText returns the field's whole text.
func (d *Document) FieldText(f Field) string {
	switch f {
	case FieldTitle:
		return d.Title
	case FieldSubtitle:
		return d.Subtitle
	}
	return d.Text
}

// Quote returns the words of a span, and false if the span does not lie inside the document.
func (d *Document) Quote(s Span) (string, bool) {
	text := d.FieldText(s.Field)
	if s.Document != d.ID || s.Start < 0 || s.End > len(text) || s.Start >= s.End {
		return "", false
	}
	return text[s.Start:s.End], true
}
