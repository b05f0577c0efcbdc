// Package store says what is kept: the nouns as rows. It knows the root alone and no meaning; which steps
// there are, and in which order, is the newsroom's.
//
// [Store] is the one large interface of the program, and store/storetest is its conformance suite: an
// implementation (store/sqlite) passes the whole of it. Reads answer from committed rows and never wait
// for a writer; [Store.Update] runs one short write transaction. Where one thing is asked for and there is
// none, the error wraps [sandarbh.ErrNotFound].
package store

import (
	"context"
	"errors"
	"io"
	"time"

	"github.com/sandarbh/sandarbh"
)

// Store keeps rows.
type Store interface {
	Shelf
	Words
	Desk
	Work
	// Update runs f in one write transaction: all of it is kept, or nothing.
	Update(ctx context.Context, f func(Tx) error) error
	// Dump writes every row as JSON Lines, one stream a table, in a fixed order of tables and rows.
	Dump(ctx context.Context, open func(table string) (io.WriteCloser, error)) error
	// Load reads what Dump wrote into an empty store.
	Load(ctx context.Context, open func(table string) (io.ReadCloser, error)) error
	Close() error
}

// Shelf is what readers are shown. What an editor has hidden is not on it.
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
	// NotesBy returns the latest versions of the notes that a link reaches, newest day first, and how many there are in all.
	NotesBy(ctx context.Context, link sandarbh.Link, offset, limit int) ([]*sandarbh.Note, int, error)
	// CountNotes returns how many notes (latest versions) each link of a kind reaches.
	CountNotes(ctx context.Context, kind sandarbh.LinkKind) (map[string]int, error)
	// CountNotesIn returns how many notes (latest versions) each group of links of a kind reaches: a note that several links
	// of a group reach counts once. A group that reaches none is left out.
	CountNotesIn(ctx context.Context, kind sandarbh.LinkKind, groups map[string][]string) (map[string]int, error)
	// Related returns what is near to a note, best first: the same story, then a shared name, then a shared topic.
	Related(ctx context.Context, note sandarbh.NoteID, limit int) ([]sandarbh.Relation, error)
	// Rewritten returns notes of a second or later version, newest first, each with the version before it.
	Rewritten(ctx context.Context, limit int) (now, before []*sandarbh.Note, err error)
	// Documents returns documents in the order of ids; unknown ids are left out.
	Documents(ctx context.Context, ids []sandarbh.DocumentID) ([]*sandarbh.Document, error)
	// DocumentsFrom returns the current documents of a source without their texts, newest day first, at most limit from
	// offset, and how many there are in all.
	DocumentsFrom(ctx context.Context, source sandarbh.SourceID, offset, limit int) ([]*sandarbh.Document, int, error)
	Story(ctx context.Context, id sandarbh.StoryID) (*sandarbh.Story, error)
	Comparisons(ctx context.Context, story sandarbh.StoryID) ([]sandarbh.Comparison, error)
	// FoundTerms returns the definitions that documents gave, of the latest notes, by name.
	FoundTerms(ctx context.Context) ([]sandarbh.TermNote, error)
	// Entities returns entities with a page: those of a kind by name from offset, at most limit; or, without a kind, the
	// limit of each kind that most documents are on. counts says how many of each kind there are. Series are left out.
	Entities(ctx context.Context, kind sandarbh.EntityKind, offset, limit int) (found []*sandarbh.Entity, counts map[sandarbh.EntityKind]int, err error)
	// Entity returns an entity with a page; for a form that stands for another one, that one.
	Entity(ctx context.Context, id string) (*sandarbh.Entity, error)
	// Called returns all the names of each entity with more than one that a key, an entity's ID or a form of a name that
	// some document has explained, leads to.
	Called(ctx context.Context, keys []string) ([][]string, error)
	// StoriesOn returns the stories with a document on an entity, oldest first, each with its latest note or nil, and how
	// many there are in all.
	StoriesOn(ctx context.Context, entity string, offset, limit int) (stories []*sandarbh.Story, notes []*sandarbh.Note, total int, err error)
	// EntitiesIn returns the entities with a page that the documents of a story name, by name, without particulars and series.
	EntitiesIn(ctx context.Context, story sandarbh.StoryID) ([]*sandarbh.Entity, error)
	Sources(ctx context.Context) ([]sandarbh.Source, error)
}

// Desk is what editors and readers have said.
type Desk interface {
	// Layers returns the changes, newest first.
	Layers(ctx context.Context, limit int) ([]sandarbh.Layer, error)
	// LayersOf returns the changes to stories and to those that an editor merged into them, oldest first.
	LayersOf(ctx context.Context, stories []sandarbh.StoryID) ([]sandarbh.Layer, error)
	// Refused returns the lines of a day that the gate did not let pass.
	Refused(ctx context.Context, day sandarbh.Date) ([]sandarbh.RefusedLine, error)
	// Objections returns what readers found wrong, newest first.
	Objections(ctx context.Context, limit int) ([]sandarbh.Objection, error)
	// Hidden returns the last versions of notes that an editor has hidden, newest day first, at most limit; if day is not
	// zero, those that stand at that address.
	Hidden(ctx context.Context, day sandarbh.Date, slug string, limit int) ([]*sandarbh.Note, error)
	// StoryOfNote returns the story that a version of a note is on.
	StoryOfNote(ctx context.Context, id sandarbh.NoteID) (sandarbh.StoryID, error)
}

// Work is what the steps read: the rows that wait for them, and what they need to do them.
type Work interface {
	// Raws returns what was received, oldest first.
	Raws(ctx context.Context) ([]Raw, error)
	// Filed returns the current documents of the days from one to another, with where they stand.
	// Without texts, only the fields of a listing are filled.
	Filed(ctx context.Context, f Filter) ([]Filed, error)
	// Pending returns the rows that a step has not done at its present version, the newest day first, then by key:
	// days for Group and Edition (2026-05-20), stories for Compare and Write, documents for Name, and for Settle one row
	// without a day if any form waits.
	Pending(ctx context.Context, step Step, version int) ([]Pending, error)
	// Unsettled returns forms of names that wait for Settle at a version, by ID, at most limit.
	Unsettled(ctx context.Context, version, limit int) ([]string, error)
	// Evidence returns what documents say of forms: what each may stand for, the newest mentions and figures of it and of
	// the forms that stand for it now, at most limit of each.
	Evidence(ctx context.Context, forms []string, limit int) ([]Evidence, error)
	// Told returns the stories with a document on a day, with what writing them came to.
	Told(ctx context.Context, day sandarbh.Date) ([]Told, error)
	// LatestNote returns the last version of a story's note, hidden or not, and whether it still stands.
	LatestNote(ctx context.Context, story sandarbh.StoryID) (n *sandarbh.Note, stands bool, err error)
	// AllNotes calls yield with every version of every note, hidden or not, in the order of day and story.
	AllNotes(ctx context.Context, latest bool, yield func(*sandarbh.Note) error) error
	// Counts returns how many rows of each thing there are.
	Counts(ctx context.Context) (Counts, error)
}

// Tx is what one transaction may do.
type Tx interface {
	PutSource(ctx context.Context, src sandarbh.Source) error
	RemoveSource(ctx context.Context, id sandarbh.SourceID) error
	PutRaw(ctx context.Context, r Raw) error
	// PutDocument keeps a document under the page that its ID names, in the edition of a day. An unchanged
	// page is not stored twice; a changed one becomes a new version with an ID of its own.
	// It returns the ID of the version that is current now, and whether it is new.
	PutDocument(ctx context.Context, doc *sandarbh.Document, day sandarbh.Date) (id sandarbh.DocumentID, fresh bool, err error)
	// RemovePage takes out every version of a page, and the notes that quote it; its story waits for Group again.
	RemovePage(ctx context.Context, page sandarbh.DocumentID) error

	// PutStories keeps stories as they are now, each with its documents, takes those documents out of any
	// other story, and marks documents as grouped. A story that is changed waits for Compare and Write.
	PutStories(ctx context.Context, stories []sandarbh.Story, grouped []sandarbh.DocumentID, version int) error
	PutComparisons(ctx context.Context, story sandarbh.StoryID, c []sandarbh.Comparison, version int) error
	// PutNamed keeps what a document names and gives in place of what was kept, and has the forms settled anew.
	PutNamed(ctx context.Context, doc sandarbh.DocumentID, day sandarbh.Date, n Named, version int) error
	// PutEntity keeps what settling a form came to. The form that it stood for and the one that it stands for now are
	// settled anew; its documents are counted. A form that no document has any more is taken away.
	PutEntity(ctx context.Context, e *sandarbh.Entity, standsFor string, version int) error
	// PutOutcome keeps what writing a story came to. A note becomes its latest version; its slug is made
	// unique in its day.
	PutOutcome(ctx context.Context, o Outcome, version int) error
	// PutEdition keeps the edition of a day; one without documents is taken away.
	PutEdition(ctx context.Context, e *sandarbh.Edition, version int) error

	// Pin holds pages in a story against Group.
	Pin(ctx context.Context, pages []sandarbh.DocumentID, story sandarbh.StoryID) error
	// Hide hides the notes of a story, or shows them again.
	Hide(ctx context.Context, story sandarbh.StoryID, hidden bool) error
	// Again has a story compared and written once more.
	Again(ctx context.Context, story sandarbh.StoryID) error
	// AgainAll has every document grouped once more, and every story compared, written and ranked.
	AgainAll(ctx context.Context) error
	PutLayer(ctx context.Context, l sandarbh.Layer) error
	PutObjection(ctx context.Context, o sandarbh.Objection) error
}

// Step names a step whose completion rows carry.
type Step string

// The steps. Fetch waits for the hour of a source, the others for rows.
const (
	StepFetch   Step = "fetch"
	StepGroup   Step = "group"
	StepCompare Step = "compare"
	StepWrite   Step = "write"
	StepEdition Step = "edition"
	StepName    Step = "name"   // what a document names
	StepSettle  Step = "settle" // what the names stand for: all that wait, a part at a time
)

// Unit is the least piece of work: all of it is kept in one transaction, or nothing.
type Unit struct {
	Step Step   `json:"step"`
	Key  string `json:"key"` // a story for Compare and Write, a day for Edition, a document for Name; Group and Settle have none
}

// Pending is a row that waits for a step, with its day: that of a story's first document.
type Pending struct {
	Key string
	Day sandarbh.Date
}

// Save writes what a unit came to.
type Save func(ctx context.Context, tx Tx) error

// Raw is something received, whole: the bytes lie in the blobs under their hash.
type Raw struct {
	SHA256  string            `json:"sha256"`
	Name    string            `json:"name"` // file name or address
	URL     string            `json:"url,omitempty"`
	Source  sandarbh.SourceID `json:"source,omitempty"`
	Size    int64             `json:"size"`
	Fetched time.Time         `json:"fetched"`
	Sample  bool              `json:"sample,omitempty"`
}

// Named is what one document names, explains and gives.
type Named struct {
	Mentions []sandarbh.Mention
	Aliases  []sandarbh.Alias
	Figures  []sandarbh.Figure
}

// Evidence is what documents say of one form of a name.
type Evidence struct {
	Form      string
	StandsFor string         // as settled before
	Explained map[string]int // what it may stand for, with how many documents say so
	Mentions  []sandarbh.Mention
	Figures   []sandarbh.Figure
}

// Filter chooses documents. The zero value of a field means all.
type Filter struct {
	From, To sandarbh.Date
	Source   sandarbh.SourceID
	Story    sandarbh.StoryID
	Raw      string
	Texts    bool // with texts and blocks
	Limit    int
}

// Filed is a current document with where it stands.
type Filed struct {
	Document *sandarbh.Document
	Page     sandarbh.DocumentID
	Day      sandarbh.Date    // of the edition that it belongs to
	Story    sandarbh.StoryID // empty before Group
	Pin      sandarbh.StoryID // in which an editor's hand holds it, or empty
}

// Told is a story with what writing it came to.
type Told struct {
	Story     sandarbh.Story
	Documents []Filed // without texts
	Note      *sandarbh.Note
	Also      *sandarbh.Also
	Omitted   []sandarbh.Omission
	Hidden    bool
}

// Outcome is what writing a story came to.
type Outcome struct {
	Story   sandarbh.StoryID
	Note    *sandarbh.Note // nil: none, or the one that is kept already if Same
	Same    bool           // the note has not changed
	Also    *sandarbh.Also
	Omitted []sandarbh.Omission
	Refused []sandarbh.Refused
	Links   []Linked
	Day     sandarbh.Date // that the refused lines are shown under
}

// Linked is a link of a note, with its weight among links of the kind and its name for readers.
type Linked struct {
	sandarbh.Link
	Name   string
	Weight float64
}

// LinkPaper is the link from a note to a paper of the exam.
const LinkPaper sandarbh.LinkKind = "paper"

// Counts says how much is kept.
type Counts struct {
	Sources   int `json:"sources"`
	Documents int `json:"documents"`
	Versions  int `json:"versions"` // of documents, the current ones included
	Stories   int `json:"stories"`
	Notes     int `json:"notes"`
	Editions  int `json:"editions"`
	Refused   int `json:"refused"`
}

// ErrNotEmpty says that rows cannot be loaded, since there are some already.
var ErrNotEmpty = errors.New("the store is not empty")
