// Package site serves the pages, feeds and plain texts of Sandarbh: requests in, HTML out.
//
// [New] takes what the pages read (a [Shelf]) and what readers and editors may do (an [Editor], a
// [Listener], an [Adder], each of which may be absent) and returns the one http.Handler. Every page is
// rendered by the server into a buffer, is whole without JavaScript, asks the shelf a fixed number of
// questions whatever its length, and carries an ETag. All words stand in messages/*.json: a language is
// a file. The look is written down in docs/look.md.
//
// The site decides nothing about news: order, ranking and wording come from the shelf. What it works out
// itself is furniture: the numbers of citations (by passage, in order of first use), where a term is
// marked, and how spans become anchors of a document.
package site

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"time"

	"github.com/sandarbh/sandarbh"
)

// Options is what a site is made of. Shelf, Now and Log must be there; what else is nil is not offered.
type Options struct {
	Shelf    Shelf
	Editor   Editor
	Listener Listener
	Adder    Adder

	Topics []sandarbh.Topic // the syllabus tree, parents before children
	Exam   string           // its name, e.g. "UPSC Civil Services Examination"

	Now     func() time.Time
	Zone    *time.Location // in which times are shown; nil means UTC
	Log     *slog.Logger
	Base    string       // address of the site for feeds, e.g. https://example.org; empty: that of the request
	Metrics http.Handler // served at /metrics, if there
	Version string       // of the program, for the About page
	Sample  bool         // a banner says that publishers and counts are samples
}

// Server answers requests. It holds nothing that changes.
type Server struct {
	opt       Options
	catalogue catalogue
	pages     pages
	assets    assets
	topics    topicTree
}

// New returns the site's handler. It fails if a template, a message or a style is broken, never later.
func New(opt Options) (http.Handler, error) {
	s, err := newServer(opt)
	if err != nil {
		return nil, err
	}
	return s.handler(), nil
}

func newServer(opt Options) (*Server, error) {
	if opt.Shelf == nil || opt.Now == nil || opt.Log == nil {
		return nil, errors.New("site: Shelf, Now and Log are required")
	}
	if opt.Zone == nil {
		opt.Zone = time.UTC
	}
	s := &Server{opt: opt, topics: newTopicTree(opt.Topics)}
	var err error
	if s.catalogue, err = loadCatalogue(files); err != nil {
		return nil, fmt.Errorf("site: messages: %w", err)
	}
	if s.assets, err = loadAssets(files); err != nil {
		return nil, fmt.Errorf("site: assets: %w", err)
	}
	if s.pages, err = loadPages(files, s.catalogue, s.assets); err != nil {
		return nil, fmt.Errorf("site: templates: %w", err)
	}
	return s, nil
}

// Shelf is what the pages read. Every method answers from stored rows, in one go for many ids, and
// returns nouns that the caller does not change. What an editor has hidden is not on the shelf. Where one
// thing is asked for and there is none, the error wraps sandarbh.ErrNotFound.
type Shelf interface {
	// Edition returns the edition of a day. If day is zero: the latest with a note on a text that has a day of its own; without
	// any the latest with a note, then with a line, then with documents.
	Edition(ctx context.Context, day sandarbh.Date) (*sandarbh.Edition, error)
	// Editions returns the editions from one day to another, both included, oldest first.
	Editions(ctx context.Context, from, to sandarbh.Date) ([]*sandarbh.Edition, error)
	// Recent returns the last n editions that have a note, newest first.
	Recent(ctx context.Context, n int) ([]*sandarbh.Edition, error)
	// Neighbours returns the days of the nearest editions before and after a day; zero where there is none.
	Neighbours(ctx context.Context, day sandarbh.Date) (before, after sandarbh.Date, err error)

	// Note returns a note by its address. Version 0 is the latest.
	Note(ctx context.Context, day sandarbh.Date, slug string, version int) (*sandarbh.Note, error)
	// Notes returns notes in the order of ids; unknown ids are left out.
	Notes(ctx context.Context, ids []sandarbh.NoteID) ([]*sandarbh.Note, error)
	// NotesBy returns the latest versions of the notes that a link reaches, newest day first, at most limit
	// from offset, and how many there are in all.
	NotesBy(ctx context.Context, link sandarbh.Link, offset, limit int) ([]*sandarbh.Note, int, error)
	// CountNotes returns how many notes (latest versions) each link of a kind reaches.
	CountNotes(ctx context.Context, kind sandarbh.LinkKind) (map[string]int, error)
	// CountNotesIn returns how many notes (latest versions) each group of links of a kind reaches: a note that several links
	// of a group reach counts once. A group that reaches none is left out.
	CountNotesIn(ctx context.Context, kind sandarbh.LinkKind, groups map[string][]string) (map[string]int, error)
	// Related returns what is near to a note, best first: earlier on its story, then same name, then same topic.
	Related(ctx context.Context, note sandarbh.NoteID, limit int) ([]sandarbh.Relation, error)
	// Rewritten returns notes of a second or later version, newest first, with the version before each of
	// them (nil where it is no longer kept).
	Rewritten(ctx context.Context, limit int) (now, before []*sandarbh.Note, err error)
	// Withdrawn returns the notes that editors have hidden, newest day first, at most limit; if day is not zero, those that
	// stand at that address.
	Withdrawn(ctx context.Context, day sandarbh.Date, slug string, limit int) ([]sandarbh.Withdrawal, error)
	// Edited returns editors' edits of lines and lines that they added, newest first, each with the latest version of its note.
	Edited(ctx context.Context, limit int) ([]sandarbh.Layer, []*sandarbh.Note, error)

	// Documents returns documents in the order of ids; unknown ids are left out.
	Documents(ctx context.Context, ids []sandarbh.DocumentID) ([]*sandarbh.Document, error)
	// DocumentsFrom returns the current documents of a source without their texts, newest day first, at most limit from
	// offset, and how many there are in all.
	DocumentsFrom(ctx context.Context, source sandarbh.SourceID, offset, limit int) ([]*sandarbh.Document, int, error)
	Story(ctx context.Context, id sandarbh.StoryID) (*sandarbh.Story, error)
	Comparisons(ctx context.Context, story sandarbh.StoryID) ([]sandarbh.Comparison, error)
	// Claims returns the claims taken from documents, in the order of ids and of the text.
	Claims(ctx context.Context, ids []sandarbh.DocumentID) ([]sandarbh.Claim, error)

	// Entities returns names with a page: those of a kind by name, at most limit from offset; without a kind the limit of
	// each kind that most documents are on. counts says how many of each kind there are.
	Entities(ctx context.Context, kind sandarbh.EntityKind, offset, limit int) (found []*sandarbh.Entity, counts map[sandarbh.EntityKind]int, err error)
	// Entity returns the entity with a page of that ID, or the one that a name of that ID stands for.
	Entity(ctx context.Context, id string) (*sandarbh.Entity, error)
	// StoriesOn returns the stories with a document on an entity, oldest first, each with its latest note (nil where it
	// has none), and how many there are in all.
	StoriesOn(ctx context.Context, entity string, offset, limit int) (stories []*sandarbh.Story, notes []*sandarbh.Note, total int, err error)
	// EntitiesIn returns the entities with a page that the documents of a story name, by name.
	EntitiesIn(ctx context.Context, story sandarbh.StoryID) ([]*sandarbh.Entity, error)

	// Terms returns the glossary with what documents have added to it, by name.
	Terms(ctx context.Context) ([]sandarbh.Term, error)
	Sources(ctx context.Context) ([]sandarbh.Source, error)
	Search(ctx context.Context, q sandarbh.Query) (*sandarbh.Found, error)
}

// Editor is what the editor's pages do. They are served on loopback only.
type Editor interface {
	// Apply lays a change over the stories and notes and has what it touches rewritten. It returns a
	// *sandarbh.RefusedError if the gate does not let an edited line pass.
	Apply(ctx context.Context, l sandarbh.Layer) error
	// Layers returns the changes, newest first.
	Layers(ctx context.Context, limit int) ([]sandarbh.Layer, error)
	// Refused returns the lines of a day that the gate did not let pass.
	Refused(ctx context.Context, day sandarbh.Date) ([]sandarbh.RefusedLine, error)
	// Objections returns what readers found wrong, newest first.
	Objections(ctx context.Context, limit int) ([]sandarbh.Objection, error)
}

// Listener takes what a reader says about a line.
type Listener interface {
	Object(ctx context.Context, o sandarbh.Objection) error
}

// Adder takes addresses and files. It is offered on loopback only.
type Adder interface {
	// Add starts reading and returns at once, with the name of the lot. An address that may not be read
	// becomes an item with its fault, not an error.
	Add(ctx context.Context, addresses []string, files []sandarbh.File) (lot string, err error)
	// Progress returns how far a lot has come.
	Progress(ctx context.Context, lot string) (*sandarbh.Progress, error)
	// Switch turns a source on or off.
	Switch(ctx context.Context, id sandarbh.SourceID, on bool) error
	// ReadNow has a source read without waiting for its hour.
	ReadNow(ctx context.Context, id sandarbh.SourceID) error
}
