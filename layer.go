package sandarbh

import (
	"fmt"
	"strings"
	"time"
)

// LayerKind is what an editor did.
type LayerKind string

// The kinds of layers.
const (
	LayerSplit LayerKind = "split" // Documents leave Story for a story of their own
	LayerMerge LayerKind = "merge" // Story joins Into
	LayerEdit  LayerKind = "edit"  // a line's text Before becomes After
	LayerAdd   LayerKind = "add"   // a line After joins Section
	LayerHide  LayerKind = "hide"  // the note is not shown
	LayerShow  LayerKind = "show"  // the note is shown again
)

// OfLine reports that the change is of one line of a note, and lies on it as long as the line passes the gate.
func (k LayerKind) OfLine() bool { return k == LayerEdit || k == LayerAdd }

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
	Before    string       `json:"before,omitempty"`   // the text of the line that she saw
	After     string       `json:"after,omitempty"`    // empty: the line is dropped
	Passages  []string     `json:"passages,omitempty"` // words of the passages that the edited line is to cite; none: those that it had
	Was       []Citation   `json:"was,omitempty"`      // what the line cited before
	Line      *Line        `json:"line,omitempty"`     // the edited line as the gate let it pass
	Author    string       `json:"author,omitempty"`
	Reason    string       `json:"reason"`
	At        time.Time    `json:"at,omitzero"`
	Lapsed    []Fault      `json:"-"` // why an edit lies on the latest note no more; found when it is asked for
}

// Withdrawal is a note that an editor has hidden, and why.
type Withdrawal struct {
	Note   *Note
	Reason string
	At     time.Time
}

// Fault is one reason why a line must not be shown.
type Fault struct {
	Rule  string `json:"rule"`
	Words string `json:"words,omitempty"` // of the line or of the passage
	Why   string `json:"why"`
}

// String is the fault in one sentence.
func (f Fault) String() string {
	if f.Words == "" {
		return f.Rule + ": " + f.Why
	}
	return fmt.Sprintf("%s: %q %s", f.Rule, f.Words, f.Why)
}

// RefusedError says why an editor's line is not published.
type RefusedError struct{ Faults []Fault }

// Error is the faults, one sentence each.
func (e *RefusedError) Error() string {
	said := make([]string, len(e.Faults))
	for i, f := range e.Faults {
		said[i] = f.String()
	}
	return "the line is refused: " + strings.Join(said, "; ")
}

// ObjectionTo says what a reader found wrong.
type ObjectionTo string

// What an objection is to.
const (
	ToLine    ObjectionTo = ""        // one line of the note
	ToNote    ObjectionTo = "note"    // the note as a whole
	ToMissing ObjectionTo = "missing" // what the note does not say
)

// Objection is a reader's word that something is wrong with a note.
type Objection struct {
	Note    NoteID      `json:"note"`
	To      ObjectionTo `json:"to,omitempty"`
	Section string      `json:"section"`
	Line    string      `json:"line"` // its text as the reader saw it, if the objection is to one
	Reason  string      `json:"reason"`
	At      time.Time   `json:"at,omitzero"`
}

// RefusedLine is a refused line with the note that it was meant for.
type RefusedLine struct {
	Refused
	Story StoryID `json:"story"`
	Note  NoteID  `json:"note,omitempty"` // empty if the story has no note
	Day   Date    `json:"day"`
}
