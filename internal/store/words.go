package store

import (
	"context"

	"github.com/sandarbh/sandarbh"
)

// Words is the full text of notes and of passages: it finds texts by their terms and counts what ranking needs. What a
// term is, the [Reader] says that the store was opened with; which text answers a query best is not the store's to know.
type Words interface {
	// Collected says how many texts there are and how long all are together.
	Collected(ctx context.Context, of Collection) (Collected, error)
	// CountTerms returns what is counted of terms, in their order; zeros for one that no text holds.
	CountTerms(ctx context.Context, of Collection, terms []string) ([]TermCount, error)
	// TermsFrom returns the terms that begin with a prefix, in order.
	TermsFrom(ctx context.Context, of Collection, prefix string) ([]string, error)
	// Match returns the numbers of matching texts, in any order; the likeliest if there are more than m.Limit.
	Match(ctx context.Context, of Collection, m Match) ([]int64, error)
	// CountMatches returns how many texts match.
	CountMatches(ctx context.Context, of Collection, m Match) (int, error)
	// Texts returns texts in the order of numbers; unknown ones are left out.
	Texts(ctx context.Context, of Collection, numbers []int64) ([]Text, error)
	// Hits says where texts stand, in the order of numbers; unknown ones are left out. A note is named alone.
	Hits(ctx context.Context, of Collection, numbers []int64) ([]sandarbh.Hit, error)
	// NotesFrom returns the latest notes that have documents for a source, by document, of those that filter lets pass.
	NotesFrom(ctx context.Context, docs []sandarbh.DocumentID, filter sandarbh.Query) (map[sandarbh.DocumentID]sandarbh.NoteID, error)
}

// Collection names what is searched together.
type Collection string

// The collections: the latest notes, and the titles and paragraphs of current documents.
const (
	NoteWords    Collection = "note"
	PassageWords Collection = "passage"
)

// Collected describes a collection.
type Collected struct {
	Texts      int
	TitleTerms int // of all titles, function words included
	TextTerms  int
}

// TermCount is what is counted of a term.
type TermCount struct {
	Texts   int // that hold it
	Cased   int // how often it stands where its first letter could tell whether it is a name
	Capital int // how often that letter is a capital
}

// Match chooses texts: those that hold all of All, or any of Any, and each of the phrases; and that Filter lets pass
// (its words and limit are not looked at).
type Match struct {
	All, Any []string
	Instead  map[string][][]string // phrases that do for a term of All or Any
	Phrases  [][]string
	Filter   sandarbh.Query
	Limit    int
}

// Text is a text as its terms; an empty one stands for a function word.
type Text struct {
	Number      int64
	Title, Text []string
}

// Reader cuts texts into terms.
type Reader struct {
	Version int // another version has the words of all texts read anew
	Terms   func(text string) []Term
}

// Term is a word as it is searched.
type Term struct {
	Word    string // empty for a function word
	Cased   bool   // its first letter could tell whether it is a name
	Capital bool   // and is a capital
}
