package site

import (
	"fmt"
	"net/http"
	"strings"

	"github.com/sandarbh/sandarbh"
)

// documentPage is a document with the passages that notes cite.
type documentPage struct {
	frame
	DocLang  string
	Heading  []run
	Subtitle []run
	Tier     tier
	Origin   string // publisher and date
	Byline   string
	Read     string
	Original string
	LeftOut  string
	Notices  []notice
	Notes    []navItem
	Story    string
	Groups   []blockGroup
}

// blockGroup is a run of blocks of one form: text, list, table.
type blockGroup struct {
	Form   string // heading, paragraph, list, table, aside
	Blocks []blockView
}

type blockView struct {
	N     string
	Runs  []run
	Cells [][]run
	ID    string // of a whole row
	Lit   bool   // a whole row
}

// run is a piece of a document's words: plain, or a passage with runs inside.
type run struct {
	Text    string
	Passage bool
	Lit     bool
	ID      string
	Runs    []run
	Backs   []cite
}

// citingShown bounds how many notes a document's page numbers passages of.
const citingShown = 20

func (s *Server) document(w http.ResponseWriter, r *http.Request) error {
	ctx, v := r.Context(), s.view(r)
	id := sandarbh.DocumentID(r.PathValue("id"))
	doc, err := s.oneDocument(ctx, id)
	if err != nil {
		return err
	}
	notes, _, err := s.opt.Shelf.NotesBy(ctx, sandarbh.Link{Kind: sandarbh.LinkDocument, ID: string(id)}, 0, citingShown)
	if err != nil {
		return fmt.Errorf("notes citing %s: %w", id, err)
	}
	var at *sandarbh.Span
	asked := r.URL.Query().Get("at")
	if span, ok := parseFragment(id, asked); ok {
		if _, ok := doc.Quote(span); ok {
			at = &span
		}
	}
	p := v.documentPage(doc, notes, at)
	if asked != "" && at == nil {
		p.Notices = append(p.Notices, notice{Class: "notice", Word: v.msg("document.astray"), Text: v.msg("document.astray.text")})
	}
	return s.render(w, r, http.StatusOK, "document", p)
}

func (v view) documentPage(doc *sandarbh.Document, notes []*sandarbh.Note, at *sandarbh.Span) documentPage {
	title, _ := v.documentTitle(doc)
	p := documentPage{
		frame: v.frame(title, ""), DocLang: v.foreign(doc.Language), Tier: v.tier(doc.Tier),
		Origin: v.publisher(doc.Publisher, doc.Published), Byline: v.list(doc.Byline), Original: webAddress(doc.URL),
	}
	if !doc.Fetched.IsZero() {
		p.Read = v.msg("document.read", "when", v.clock(doc.Fetched))
	}
	if doc.Version > 1 {
		p.Read = strings.TrimSpace(p.Read + " " + v.msg("document.version", "version", doc.Version))
	}
	p.Sample = p.Sample || doc.Sample
	if doc.Tier == sandarbh.Study {
		p.Notices = append(p.Notices, notice{Class: "notice", Word: v.msg("document.study"), Text: v.msg("document.study.text")})
	}
	if filed := filedUnder(doc); !filed.IsZero() {
		p.Notices = append(p.Notices, notice{Class: "notice", Word: v.msg("document.undated"), Text: v.msg("document.undated.text", "day", v.date(filed))})
	}
	if doc.Truncated {
		p.Notices = append(p.Notices, notice{Class: "notice", Word: v.msg("document.cut"), Text: v.msg("document.cut.text")})
	}
	if doc.Fault != "" {
		p.Notices = append(p.Notices, notice{Class: "error", Word: v.msg("document.fault"), Text: v.reason(sandarbh.Reason(doc.Fault))})
	}
	for _, n := range notes {
		p.Notes = append(p.Notes, *noteLink(n))
		p.Story = storyAddress(n.Story)
	}
	x := newMarked(v, doc, notes, at)
	p.Heading = x.runs("title", 0, len(doc.Title))
	if doc.Title == "" {
		p.Heading = []run{{Text: title}}
	}
	p.Subtitle = x.runs("subtitle", 0, len(doc.Subtitle))
	shown, left := x.visible()
	p.LeftOut = v.leftOut(left)
	p.Groups = x.groups(shown)
	return p
}

// filedUnder is the day of reading under which a document stands that tells no day of its own, else unknown.
func filedUnder(doc *sandarbh.Document) sandarbh.Date {
	if !doc.Published.IsZero() || doc.Fetched.IsZero() {
		return sandarbh.Date{}
	}
	return sandarbh.DateOf(doc.Fetched)
}

// leftOut says what of the page is not shown, in words.
func (v view) leftOut(kinds map[sandarbh.BlockKind]int) string {
	var parts []string
	for _, k := range []sandarbh.BlockKind{sandarbh.Chrome, sandarbh.Repeat, sandarbh.Signature} {
		if kinds[k] > 0 {
			parts = append(parts, v.count("document.left."+string(k), kinds[k]))
		}
	}
	if len(parts) == 0 {
		return ""
	}
	return v.msg("document.left", "parts", v.list(parts))
}
