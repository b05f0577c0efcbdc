package intake

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/intake/page"
	"github.com/sandarbh/sandarbh/internal/intake/plain"
	"github.com/sandarbh/sandarbh/internal/lang"
)

// Record is one line of a JSON Lines file of documents. Either text or html holds the document.
type Record struct {
	ID        string `json:"id"`
	URL       string `json:"url"`
	Title     string `json:"title"`
	Subtitle  string `json:"subtitle"`
	Date      string `json:"date"`
	Publisher string `json:"publisher"`
	Ministry  string `json:"ministry"`
	Tier      string `json:"tier"`
	Byline    string `json:"byline"`
	Language  string `json:"language"`
	Text      string `json:"text"`
	HTML      string `json:"html"`
	Story     string `json:"story"`
	// As sandarbh read writes them.
	Published string `json:"published"` // for Date
	File      string `json:"file"`
	Error     string `json:"error"` // why there is no text
}

// UnmarshalJSON reads a record; an id may be a number, and null stands for nothing.
func (r *Record) UnmarshalJSON(b []byte) error {
	type fields Record
	loose := struct {
		*fields
		ID any `json:"id"`
	}{fields: (*fields)(r)}
	d := json.NewDecoder(bytes.NewReader(b))
	d.UseNumber()
	if err := d.Decode(&loose); err != nil {
		return err
	}
	if loose.ID != nil {
		r.ID = fmt.Sprint(loose.ID)
	}
	return nil
}

// FromRecord makes a document of a record. A text stays exactly as given; an html fragment becomes a line for
// each block; an html that is a whole page is read like one. What the content shows goes before the field's name: a text
// that is nothing but markup is read as html, an html that is lines saved from a page as such.
func FromRecord(r Record) sandarbh.Document {
	doc := sandarbh.Document{
		ID: sandarbh.DocumentID(r.ID), URL: r.URL, Title: strings.TrimSpace(r.Title), Subtitle: strings.TrimSpace(r.Subtitle),
		Publisher: r.Publisher, Ministry: r.Ministry, Tier: sandarbh.Tier(r.Tier), Language: r.Language, Extractor: page.Version,
	}
	if r.Byline != "" {
		doc.Byline = page.Names(r.Byline)
	}
	if s, ok := page.ReadStamp(cmp.Or(r.Date, r.Published)); ok {
		doc.Published, doc.Time = s.Day, s.Time
	}
	if r.HTML == "" && allMarkup(r.Text) {
		r.HTML, r.Text = r.Text, ""
	}
	switch {
	case r.HTML == "":
		doc.Text = r.Text
		doc.Blocks = plain.Blocks(doc.Title, doc.Text)
	case wholePage(r.HTML):
		a, err := page.Extract([]byte(r.HTML), r.URL)
		fill(&doc, a)
		if err != nil {
			doc.Fault = string(sandarbh.ReasonNoArticle)
		}
	case savedLines(r.HTML):
		doc.Text = unmark(r.HTML)
		doc.Blocks = plain.Blocks(doc.Title, doc.Text)
	default:
		var blocks []sandarbh.Block
		doc.Text, blocks = page.Fragment(r.HTML)
		doc.Blocks = plain.Label(doc.Title, doc.Text, blocks)
		doc.Truncated = page.CutMarkup(r.HTML)
	}
	complete(&doc)
	if doc.Published.IsZero() {
		if s, ok := page.HeadDay(doc.Text); ok {
			doc.Published, doc.Time = s.Day, s.Time
		} else {
			doc.Published, _ = datelineDay(&doc)
		}
	}
	if doc.Fault == "" && strings.TrimSpace(doc.Text) != "" && !hasProse(&doc) && len(doc.Text) > 200 {
		doc.Fault = string(sandarbh.ReasonNotWritten)
	}
	return doc
}

// wholePage reports whether markup is a page rather than a run of blocks.
func wholePage(markup string) bool {
	head := strings.ToLower(markup[:min(len(markup), 4096)])
	return strings.Contains(head, "<html") || strings.Contains(head, "<body") || strings.HasPrefix(strings.TrimSpace(head), "<!doctype html")
}

// allMarkup reports whether a text begins with a tag and has blocks of markup: somebody put a page's markup where its text
// belongs. Its tags would be words of it, and its sentences none.
func allMarkup(text string) bool {
	return strings.HasPrefix(strings.TrimSpace(text), "<") && page.LooksLikeMarkup(text) && savedMarkup(text)
}

// savedLines reports whether what calls itself markup is the text of a page, a line for each block, that may hold some
// markup: it opens with no tag, and most of its lines have none.
func savedLines(markup string) bool {
	if strings.HasPrefix(strings.TrimSpace(markup), "<") {
		return false
	}
	lines, tagged := 0, 0
	for l := range strings.SplitSeq(markup, "\n") {
		if strings.TrimSpace(l) == "" {
			continue
		}
		lines++
		if page.LooksLikeMarkup(l) {
			tagged++
		}
	}
	return lines >= 3 && tagged*2 < lines
}

// fill takes from an article what the document does not know yet.
func fill(doc *sandarbh.Document, a page.Article) {
	if doc.Title == "" {
		doc.Title = a.Title
	}
	if doc.Subtitle == "" {
		doc.Subtitle = a.Subtitle
	}
	if len(doc.Byline) == 0 {
		doc.Byline = a.Byline
	}
	if doc.Publisher == "" {
		doc.Publisher = a.Publisher
	}
	if doc.Ministry == "" {
		doc.Ministry = a.Ministry
	}
	if !a.Published.IsZero() && (doc.Published.IsZero() || doc.Time.IsZero() && doc.Published == a.Published) {
		doc.Published, doc.Time = a.Published, a.Time
	}
	if doc.URL == "" {
		doc.URL = a.Canonical
	}
	doc.Truncated = doc.Truncated || a.Truncated
	doc.Text = a.Text
	doc.Blocks = plain.Label(doc.Title, doc.Text, a.Blocks)
	if a.Filler {
		for i := range doc.Blocks {
			if doc.Blocks[i].Kind == sandarbh.Repeat {
				doc.Blocks[i].Kind = sandarbh.Paragraph
			}
		}
	}
}

// complete fills what follows from the rest: the day that the text itself states, language, tier, id.
func complete(doc *sandarbh.Document) {
	state(doc)
	if doc.Language == "" || len(doc.Text) > 0 {
		if l := lang.Detect(doc.Text); l != "" && (doc.Language == "" || l != "en") {
			doc.Language = l
		}
	}
	if doc.Language == "" {
		doc.Language = lang.Detect(doc.Title)
	}
	if doc.Publisher == "" {
		doc.Publisher = publisherOf(doc.URL)
	}
	if doc.Tier == "" {
		doc.Tier = TierOf(doc.Publisher, doc.URL)
	}
	if !Known(doc.Tier) {
		doc.Tier = sandarbh.Press
	}
	if doc.ID == "" {
		doc.ID = identify(doc)
	}
}

// state takes the day that the text itself states, where it is near to the one that came with it, or earlier and with its hour: an
// old page that is met again is no news. Collections give the day on which they stored a page, often a day late: then a line of its last change, the day that the text calls today and the
// day of its dateline tell better.
func state(doc *sandarbh.Document) {
	if s, ok := page.StatedDay(doc.Text); ok && (doc.Published.IsZero() || near(s.Day, doc.Published) || !s.Time.IsZero() && s.Day.Before(doc.Published)) {
		if s.Day != doc.Published || doc.Time.IsZero() {
			doc.Published, doc.Time = s.Day, s.Time
		}
		return
	}
	if doc.Published.IsZero() || !doc.Time.IsZero() {
		return
	}
	before := func(s page.Stamp, ok bool) bool {
		n := doc.Published.DaysSince(s.Day)
		return ok && n > 0 && n <= 3
	}
	for i, b := range doc.Blocks {
		if i > 20 || b.Kind != sandarbh.Dateline {
			continue
		}
		if s, ok := page.ReadStamp(doc.Text[b.Start:b.End]); before(s, ok) {
			doc.Published = s.Day
			return
		}
	}
	if s, ok := page.ToldDay(doc.Text); before(s, ok) {
		doc.Published = s.Day
		return
	}
	if s, ok := page.UpdatedDay(doc.Text); before(s, ok) {
		doc.Published = s.Day
	}
}

// near says that two days are of one publication: a day in the text further away is of something else.
func near(a, b sandarbh.Date) bool {
	n := a.DaysSince(b)
	return n >= -3 && n <= 3
}

// identify names a document by its address and content: the same page unchanged has the same id.
func identify(doc *sandarbh.Document) sandarbh.DocumentID {
	sum := sha256.Sum256([]byte(doc.URL + "\x00" + doc.Title + "\x00" + doc.Text))
	return sandarbh.DocumentID("d" + hex.EncodeToString(sum[:6]))
}
