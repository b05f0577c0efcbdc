package sandarbh

import "time"

// File is what a reader hands over: a name and bytes.
type File struct {
	Name string
	Data []byte
}

// Step is how far one file or address has come.
type Step string

// The steps, in order. Failed may follow any of them.
const (
	StepWaiting Step = "waiting"
	StepReading Step = "reading"
	StepRead    Step = "read"    // the document is stored
	StepGrouped Step = "grouped" // it belongs to a story
	StepWritten Step = "written" // its note is written, or it is known why it has none
	StepFailed  Step = "failed"
)

// Progress is how far a lot of added files and addresses has come.
type Progress struct {
	ID      string         `json:"id"`
	Started time.Time      `json:"started"`
	Done    bool           `json:"done"`
	Items   []ProgressItem `json:"items"`
}

// ProgressItem is one file or address of a lot.
type ProgressItem struct {
	Name      string       `json:"name"`
	Step      Step         `json:"step"`
	Documents []DocumentID `json:"documents,omitempty"` // those it gave
	Notes     []NoteID     `json:"notes,omitempty"`     // those that its documents are in
	Known     bool         `json:"known,omitempty"`     // it was there already, unchanged
	Fault     string       `json:"fault,omitempty"`
	Remedy    string       `json:"remedy,omitempty"`
}
