package sandarbh

// ClaimKind is the type of a claim's value.
type ClaimKind string

// The kinds of claims.
const (
	ClaimQuantity   ClaimKind = "quantity"   // a measured or counted value with its unit
	ClaimDate       ClaimKind = "date"       // the day, month or year of an event
	ClaimCount      ClaimKind = "count"      // a count of things: "three MoUs"
	ClaimOrdinal    ClaimKind = "ordinal"    // a place in an order: "12th edition"
	ClaimOffice     ClaimKind = "office"     // a person with an office
	ClaimExpansion  ClaimKind = "expansion"  // what an acronym stands for
	ClaimInstrument ClaimKind = "instrument" // MoU, agreement, pact, roadmap …
	ClaimStatus     ClaimKind = "status"     // launched, to be launched, draft, notified …
)

// Claim is a typed statement taken from one sentence.
type Claim struct {
	Kind      ClaimKind `json:"kind"`
	Subject   string    `json:"subject,omitempty"`   // what it is said of
	Attribute string    `json:"attribute,omitempty"` // what is said of it: "cost", "signed", "stands for"
	Matter    string    `json:"matter,omitempty"`    // what the value is of, in words of its sentence; "" where it does not say
	Value     string    `json:"value"`               // canonical, comparable as text: "INR 94500000000"
	Number    float64   `json:"number,omitempty"`
	Upper     float64   `json:"upper,omitempty"` // the upper end of a range, else 0
	Unit      string    `json:"unit,omitempty"`
	Counted   string    `json:"counted,omitempty"`   // of a count: the head noun, singular: "district"
	Qualifier string    `json:"qualifier,omitempty"` // about, up to, at least …
	When      string    `json:"when,omitempty"`      // the time that the value is of: 2026-05-20, 2026-05, 2025-26
	Place     string    `json:"place,omitempty"`
	Modality  string    `json:"modality,omitempty"` // "" for a plain fact; will, may, proposed, target, projection …
	Negated   bool      `json:"negated,omitempty"`
	Span      Span      `json:"span"`     // the value's words
	Sentence  Span      `json:"sentence"` // the sentence around them
}
