package sandarbh

import "errors"

// ErrNotFound says that nothing is stored under the given name.
var ErrNotFound = errors.New("not found")

// Query is what a reader asks of the search. The zero value of a filter means "all".
type Query struct {
	Words  string   `json:"words"` // words and "phrases"
	Paper  string   `json:"paper,omitempty"`
	From   Date     `json:"from,omitzero"` // first and last day, both included
	To     Date     `json:"to,omitzero"`
	Source SourceID `json:"source,omitempty"`
	Tier   Tier     `json:"tier,omitempty"`
	Limit  int      `json:"limit,omitempty"` // of notes and of passages, each
}

// Hit is a place where the words of a query stand: in a note or in a passage of a document.
type Hit struct {
	Note  NoteID   `json:"note,omitempty"` // of a passage, the one that has its document for a source, if any
	Span  Span     `json:"span,omitzero"`  // of a passage; a note with one is found by its source
	Text  string   `json:"text"`           // the words shown: a line of the note, or the passage
	Marks [][2]int `json:"marks,omitempty"`
	Whole bool     `json:"whole,omitempty"` // it has all the words that were looked for
}

// Respelt is a word of a query that stands nowhere, and the word that was looked for instead.
type Respelt struct {
	Word    string `json:"word"`
	Instead string `json:"instead"`
}

// Found answers a Query: what has all the words, best first, then what has some of them.
type Found struct {
	Notes         []Hit     `json:"notes"`
	Passages      []Hit     `json:"passages"`
	TotalNotes    int       `json:"total_notes"` // that have all the words, themselves or in a listed passage: more or fewer than are listed
	TotalPassages int       `json:"total_passages"`
	Respelt       []Respelt `json:"respelt,omitempty"`
	Wordless      bool      `json:"wordless,omitempty"` // the query has function words alone: there was nothing to look for
}
