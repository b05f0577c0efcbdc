package sandarbh

import "time"

// LineType says where a line's content comes from.
type LineType string

// The types of lines.
const (
	Fact       LineType = "fact"       // from documents, every word of it cited
	Commentary LineType = "commentary" // the desk's own words on the story; no new fact
	Reference  LineType = "reference"  // from the glossary or the syllabus
)

// Citation is a span with its words. Quote is always Text[Start:End] of the span's field.
type Citation struct {
	Span
	Quote string `json:"quote"`
}

// Ref names the entry that a reference line comes from.
type Ref struct {
	Term  string `json:"term,omitempty"`
	Topic string `json:"topic,omitempty"`
}

// Line is one sentence of a note.
type Line struct {
	Text        string     `json:"text"`
	Type        LineType   `json:"type"`
	Slot        string     `json:"slot,omitempty"` // of the kind, e.g. "outlay"
	Citations   []Citation `json:"citations,omitempty"`
	Reference   *Ref       `json:"reference,omitempty"`
	Edits       []string   `json:"edits,omitempty"`       // how it was made from its passages, in order
	Unconfirmed bool       `json:"unconfirmed,omitempty"` // a figure that study sites alone give
	Label       string     `json:"label,omitempty"`       // of a timeline entry (its day) or a pointer (its term)
}

// Section is a named run of lines. Name is the stable English name, e.g. "Key facts"; the site translates it.
type Section struct {
	Name  string `json:"name"`
	Lines []Line `json:"lines"`
}

// The names of sections, in their order on the page.
const (
	SectionWhy          = "Why in news"
	SectionOverview     = "Overview"
	SectionDevelopments = "Key developments"
	SectionProvisions   = "Provisions"
	SectionFindings     = "Findings"
	SectionFacts        = "Key facts"
	SectionBackground   = "Background"
	SectionTerms        = "Key terms"
	SectionTimeline     = "Timeline"
	SectionSyllabus     = "Syllabus"
	SectionMatters      = "Why it matters"
	SectionForward      = "Way forward"
	SectionAngle        = "Mains angle"
	SectionPointers     = "Prelims pointers"
	SectionStatic       = "Static link"
	SectionQuick        = "Quick reference"
)

// What [Note.Lines] calls the lines that stand in no section.
const (
	SectionTitle   = "Title"
	SectionDeck    = "Deck"
	SectionInsight = "Key insight"
)

// OpenSections are those that a line may be added to by hand: the lines of the others are made of terms, days and topics.
var OpenSections = [...]string{
	SectionWhy, SectionOverview, SectionDevelopments, SectionProvisions, SectionFindings, SectionFacts, SectionBackground, SectionForward,
}

// Refused is a line that the gate did not let pass, kept for the editor.
type Refused struct {
	Line   Line     `json:"line"`
	Faults []string `json:"faults"`
}

// PaperScore is a paper of the exam (GS1 … GS4, Essay, Prelims) with its likelihood in [0, 1].
type PaperScore struct {
	Paper string  `json:"paper"`
	Score float64 `json:"score"`
}

// PaperShare is the likelihood from which a note counts as one of a paper beside its first.
const PaperShare = 0.3

// TopicScore is a node of the syllabus with its likelihood in [0, 1] and the words that led to it.
type TopicScore struct {
	Topic string  `json:"topic"`
	Score float64 `json:"score"`
	Why   string  `json:"why"`
}

// Relevance is 0 to 100 with its parts, which add up to it.
type Relevance struct {
	Score int             `json:"score"`
	Parts []RelevancePart `json:"parts"`
}

// RelevancePart is one reason for a relevance.
type RelevancePart struct {
	Name   string `json:"name"`
	Points int    `json:"points"`
	Why    string `json:"why"`
}

// NoteSource is a document behind a note.
type NoteSource struct {
	Document  DocumentID `json:"document"`
	Title     string     `json:"title"`
	Publisher string     `json:"publisher,omitempty"`
	Tier      Tier       `json:"tier,omitempty"`
	URL       string     `json:"url,omitempty"`
	Published Date       `json:"published,omitzero"`
	Fetched   time.Time  `json:"fetched,omitzero"`
}

// TermNote is a term explained in a note. Definitions that documents give carry a citation.
type TermNote struct {
	Term       string     `json:"term"` // id in the glossary, or the words found
	Name       string     `json:"name"`
	Definition string     `json:"definition"`
	Authority  string     `json:"authority,omitempty"`
	Citations  []Citation `json:"citations,omitempty"`
	First      string     `json:"first,omitempty"` // the words of the note at which it is marked
}

// NoteID names a version of a note.
type NoteID string

// Note is what a learner reads on one story. It is never edited in place.
type Note struct {
	ID            NoteID       `json:"id"`
	Story         StoryID      `json:"story"`
	StoryVersion  int          `json:"story_version"`
	Version       int          `json:"version"`
	Slug          string       `json:"slug"` // of its permanent address, with the day: 2026-05-20/words-of-the-title
	Day           Date         `json:"day"`  // of the edition that it belongs to
	Title         Line         `json:"title"`
	Deck          []Line       `json:"deck,omitempty"`
	Insight       []Line       `json:"insight,omitempty"` // Key insight: none or one
	Kind          string       `json:"kind"`
	Event         Date         `json:"event_date,omitzero"`
	Published     Date         `json:"published,omitzero"`
	Stale         string       `json:"stale,omitempty"` // the evidence, if an old event is told as new
	Sections      []Section    `json:"sections"`
	Terms         []TermNote   `json:"terms,omitempty"`
	Papers        []PaperScore `json:"papers,omitempty"`
	Topics        []TopicScore `json:"topics,omitempty"`
	Relevance     Relevance    `json:"relevance"`
	Minutes       int          `json:"minutes"` // reading time, from the text
	Disagreements []Comparison `json:"disagreements,omitempty"`
	Sources       []NoteSource `json:"sources"`
	Language      string       `json:"language,omitempty"`
	NoPrimary     bool         `json:"no_primary,omitempty"`
	Change        string       `json:"change,omitempty"` // what this version changed, and which source changed it
	Made          time.Time    `json:"made,omitzero"`    // when this version was written
	Sample        bool         `json:"sample,omitempty"`
}

// Section returns the named section, or nil.
func (n *Note) Section(name string) *Section {
	for i := range n.Sections {
		if n.Sections[i].Name == name {
			return &n.Sections[i]
		}
	}
	return nil
}

// Lines returns every line of the note with the section that it stands in, title, deck and insight first.
func (n *Note) Lines() []SectionLine {
	out := []SectionLine{{SectionTitle, n.Title}}
	for _, l := range n.Deck {
		out = append(out, SectionLine{SectionDeck, l})
	}
	for _, l := range n.Insight {
		out = append(out, SectionLine{SectionInsight, l})
	}
	for _, s := range n.Sections {
		for _, l := range s.Lines {
			out = append(out, SectionLine{s.Name, l})
		}
	}
	return out
}

// SectionLine is a line with the name of its section.
type SectionLine struct {
	Section string
	Line    Line
}

// Also is one line under "Also today": news that deserves no note.
type Also struct {
	Document DocumentID `json:"document"`
	Line     Line       `json:"line"`
	Reason   Reason     `json:"reason,omitempty"` // why it is no note
}

// Omission answers "why is this not here?" for one document. Why says it whole, in English; pages say it in the reader's
// language from the rest.
type Omission struct {
	Document DocumentID `json:"document"`
	Why      string     `json:"why"`
	Reason   Reason     `json:"reason,omitempty"`
	Note     NoteID     `json:"note,omitempty"`  // that tells it
	Line     DocumentID `json:"line,omitempty"`  // whose line under "Also today" tells it
	Day      Date       `json:"day,omitzero"`    // of that note or line
	Place    int        `json:"place,omitempty"` // of its note on that day, where the edition had no room for it
}

// Edition is one day's notes, ranked, and what was left out.
type Edition struct {
	Date      Date       `json:"date"`
	Notes     []NoteID   `json:"notes"` // at most 25, best first
	Also      []Also     `json:"also,omitempty"`
	Omitted   []Omission `json:"omitted,omitempty"`
	Minutes   int        `json:"minutes"`
	Documents int        `json:"documents"`
	Made      time.Time  `json:"made"`
	Sample    bool       `json:"sample,omitempty"`
}
