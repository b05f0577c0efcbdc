package sandarbh

// StoryID names a story; it never changes while the story lives.
type StoryID string

// Story is the reports on one event. It gains a version when it gains or loses a document.
type Story struct {
	ID        StoryID      `json:"id"`
	Version   int          `json:"version"`
	Title     string       `json:"title"`
	Event     Date         `json:"event,omitzero"` // the day of the event, as far as known
	First     Date         `json:"first,omitzero"` // published: earliest and latest document
	Last      Date         `json:"last,omitzero"`
	Documents []DocumentID `json:"documents"`
	// Hand marks that an editor split or merged it: the machine then leaves its documents where they are.
	Hand bool `json:"hand,omitempty"`
}

// ComparisonKind says how the sides of a comparison differ. Variant is shown, but is no disagreement.
type ComparisonKind string

// The kinds of comparisons.
const (
	DiffersValue      ComparisonKind = "value"
	DiffersDate       ComparisonKind = "date"
	DiffersInstrument ComparisonKind = "instrument"
	DiffersStatus     ComparisonKind = "status"
	DiffersExpansion  ComparisonKind = "expansion"
	DiffersOffice     ComparisonKind = "office"
	DiffersInternal   ComparisonKind = "internal" // one document against itself
	DiffersDerived    ComparisonKind = "derived"  // one side had to be worked out
	DiffersStale      ComparisonKind = "stale"    // an old event told as new
	DiffersLabel      ComparisonKind = "label"    // a right figure under a wrong name
	Variant           ComparisonKind = "variant"  // spelling, alias, language
)

// Side is what one document says in a comparison, with its words.
type Side struct {
	Document DocumentID `json:"document"`
	Span     Span       `json:"span"`
	Quote    string     `json:"quote"`
	Value    string     `json:"value"`
}

// Comparison brings together what documents of one story say on one matter.
type Comparison struct {
	Story  StoryID        `json:"story"`
	Kind   ComparisonKind `json:"kind"`
	About  string         `json:"about"` // the matter, as a question or noun phrase
	Sides  []Side         `json:"sides"`
	Why    string         `json:"why"`              // how they differ, in English
	Values []string       `json:"values,omitempty"` // words of Why that are of this case alone, in order
}
