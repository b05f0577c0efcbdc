package sandarbh

// Entity is a person with an office, an organisation, a scheme, a place …, under one name, with what documents
// say of it. Its ID is the slug of its permanent address.
type Entity struct {
	ID          string       `json:"id"`
	Kind        EntityKind   `json:"kind"`
	Name        string       `json:"name"`
	Aliases     []string     `json:"aliases,omitempty"`
	Particulars []Particular `json:"particulars,omitempty"`
	Series      []Series     `json:"series,omitempty"`
	Documents   int          `json:"documents,omitempty"` // that are on it, as stored now
}

// EntityKind says what sort of thing an entity is.
type EntityKind string

// The kinds of entities, in the order of pages. A name of no kind is an acronym that no document has explained yet.
const (
	EntityPerson       EntityKind = "person"
	EntityOrganisation EntityKind = "organisation"
	EntityScheme       EntityKind = "scheme"
	EntityTreaty       EntityKind = "treaty"
	EntityPlace        EntityKind = "place"
	EntitySpecies      EntityKind = "species"
	EntityMission      EntityKind = "mission"
	EntityIndex        EntityKind = "index"
	EntityReport       EntityKind = "report"
	EntityMeasure      EntityKind = "measure" // what is counted or measured again and again: the unemployment rate
)

// EntityKinds are the kinds in the order of pages.
var EntityKinds = [...]EntityKind{
	EntityPerson, EntityOrganisation, EntityScheme, EntityTreaty, EntityPlace, EntitySpecies, EntityMission,
	EntityIndex, EntityReport, EntityMeasure,
}

// Particular is one thing that documents say of an entity: a person's office, a scheme's ministry.
type Particular struct {
	Name  string `json:"name"`
	Value string `json:"value"`
	Of    Date   `json:"of,omitzero"` // the day of the document
	Span  Span   `json:"span"`
}

// The names of particulars.
const (
	ParticularOffice   = "office"
	ParticularMinistry = "ministry"
	ParticularLaunched = "launched" // the year
	ParticularLatin    = "latin"    // a species' scientific name
)

// Mention says that a document names an entity.
type Mention struct {
	Document    DocumentID   `json:"document"`
	Entity      string       `json:"entity"` // by the name as this document has it: see package entity
	Kind        EntityKind   `json:"kind,omitempty"`
	Name        string       `json:"name"`
	Aliases     []string     `json:"aliases,omitempty"` // other names that this document has for it
	On          bool         `json:"on,omitempty"`      // the document is on it: it does not name it by the way
	Span        Span         `json:"span"`              // the first place
	Particulars []Particular `json:"particulars,omitempty"`
}

// Alias says that a document explains one name by another: an acronym by its expansion, a name by an office.
type Alias struct {
	Document DocumentID `json:"document"`
	Name     string     `json:"name"`   // the short or bare form, as an entity's ID
	Entity   string     `json:"entity"` // what it stands for
}

// Figure is one point of an entity's series, as one document gives it.
type Figure struct {
	Entity string  `json:"entity"`
	Name   string  `json:"name"`
	Basis  string  `json:"basis,omitempty"` // what sets it apart from other figures of the name: "rural, female"
	Period string  `json:"period"`          // day, month, quarter, year, fiscal year, or a stretch: 04/06
	When   string  `json:"when"`            // first and last day: 2026-05-01/2026-05-31
	Value  float64 `json:"value"`
	Step   float64 `json:"step,omitempty"` // the value of one in the last printed place
	Unit   string  `json:"unit"`
	Text   string  `json:"text"` // the value as printed
	Of     Date    `json:"of,omitzero"`
	Span   Span    `json:"span"` // the sentence
}

// Series is one measure over time on one basis.
type Series struct {
	Name   string  `json:"name"`
	Basis  string  `json:"basis,omitempty"`
	Period string  `json:"period"`
	Unit   string  `json:"unit"`
	Points []Point `json:"points"` // oldest first, one for each time
}

// Point is what documents give for one time of a series. Where they differ, every value stands, the latest document's
// first, and Differs is set.
type Point struct {
	When    string   `json:"when"`
	Value   float64  `json:"value"`
	Differs bool     `json:"differs,omitempty"`
	Figures []Figure `json:"figures"`
}
