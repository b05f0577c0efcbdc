package sandarbh

// LinkKind is a way to reach notes.
type LinkKind string

// The kinds of links.
const (
	LinkTopic    LinkKind = "topic"    // a node of the syllabus
	LinkTerm     LinkKind = "term"     // an entry of the glossary
	LinkDocument LinkKind = "document" // a document that the note cites
	LinkStory    LinkKind = "story"    // the story that the note is on
	LinkEntity   LinkKind = "entity"   // a name that the note is about
	LinkSource   LinkKind = "source"   // a source with a document behind the note
)

// Link names what notes have in common: a topic, a term, a document, a story, a name.
type Link struct {
	Kind LinkKind `json:"kind"`
	ID   string   `json:"id"`
}

// Relation is a note near to another one, and the link that both share.
type Relation struct {
	Note NoteID `json:"note"`
	Link Link   `json:"link"`
	Name string `json:"name,omitempty"` // of the link, for the reader: the entity's or topic's name
}
