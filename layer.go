package sandarbh

import "time"

// LayerKind is what an editor did.
type LayerKind string

// The kinds of layers.
const (
	LayerSplit LayerKind = "split" // Documents leave Story for a story of their own
	LayerMerge LayerKind = "merge" // Story joins Into
	LayerEdit  LayerKind = "edit"  // a line's text Before becomes After
	LayerHide  LayerKind = "hide"  // the note is not shown
	LayerShow  LayerKind = "show"  // the note is shown again
)

// Layer is an editor's change. Notes are never edited in place: a layer lies over them, with its author
// and reason, and a rewrite keeps it.
type Layer struct {
	ID        string       `json:"id,omitempty"`
	Kind      LayerKind    `json:"kind"`
	Story     StoryID      `json:"story,omitempty"`
	Into      StoryID      `json:"into,omitempty"`
	Documents []DocumentID `json:"documents,omitempty"`
	Note      NoteID       `json:"note,omitempty"`
	Section   string       `json:"section,omitempty"`
	Before    string       `json:"before,omitempty"` // the line as the machine wrote it
	After     string       `json:"after,omitempty"`  // empty: the line is dropped
	Author    string       `json:"author,omitempty"`
	Reason    string       `json:"reason"`
	At        time.Time    `json:"at,omitzero"`
}

// Objection is a reader's word that a line is wrong.
type Objection struct {
	Note    NoteID    `json:"note"`
	Section string    `json:"section"`
	Line    string    `json:"line"` // its text as the reader saw it
	Reason  string    `json:"reason"`
	At      time.Time `json:"at,omitzero"`
}

// RefusedLine is a refused line with the note that it was meant for.
type RefusedLine struct {
	Refused
	Story StoryID `json:"story"`
	Note  NoteID  `json:"note,omitempty"` // empty if the story has no note
	Day   Date    `json:"day"`
}
