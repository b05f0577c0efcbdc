package main

import (
	"cmp"
	"slices"

	"github.com/spf13/cobra"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/newsroom"
)

func noteCommand(a *app) *cobra.Command {
	var every bool
	c := &cobra.Command{
		Use:   "note [FILE.jsonl…]",
		Short: "Write the notes of documents",
		Long: `Note reads documents, {id,title,subtitle?,text|html,date?,publisher?,tier?,story?} a line, and writes
one object for each note: at most 25 for a day, the best first. With --every it writes of each story
that deserves a note, and of each newspaper report on public affairs. One last object
{also:[{document,text}],omitted:[{document,why}]} answers for the documents without a note.
Offsets of citations are bytes of the document's text as given; where html was given, the text taken
from it is repeated under "texts".`,
		Example: "  sandarbh note --every releases.jsonl",
		RunE: func(c *cobra.Command, files []string) error {
			docs, faults, err := a.documents(c, files)
			if err != nil {
				return err
			}
			rooms := a.rooms
			if every {
				rooms = a.every()
			}
			told, err := rooms.TellAll(c.Context(), bare(docs), storyOf(docs), workers())
			if err != nil {
				return err
			}
			out := newOutput(c)
			limit := newsroom.Limit
			if every {
				limit = 0
			}
			notes, rest := editions(told, limit)
			texts := extracted(docs)
			for _, n := range notes {
				if err := out.put(newNoteObject(n, texts)); err != nil {
					return err
				}
			}
			if err := out.put(rest); err != nil {
				return err
			}
			return out.end(faults)
		},
	}
	c.Flags().BoolVar(&every, "every", false, "write a note for each story that deserves one, not 25 a day, and for each newspaper report on public affairs")
	return c
}

// remainder is the last object: the documents without a note.
type remainder struct {
	Also    []alsoObject        `json:"also"`
	Omitted []sandarbh.Omission `json:"omitted"`
}

type alsoObject struct {
	Document  sandarbh.DocumentID `json:"document"`
	Text      string              `json:"text"`
	Citations []sandarbh.Citation `json:"citations,omitempty"`
}

// editions ranks the stories day by day, and returns the notes by day and rank, and what is left.
func editions(told []newsroom.Told, limit int) ([]*sandarbh.Note, remainder) {
	notes := map[sandarbh.NoteID]*sandarbh.Note{}
	var days []sandarbh.Date
	for _, t := range told {
		if n := t.Outcome.Note; n != nil {
			notes[n.ID] = n
			days = append(days, n.Day)
		}
		for _, doc := range t.Documents {
			days = append(days, newsroom.Day(doc))
		}
	}
	slices.SortFunc(days, func(a, b sandarbh.Date) int { return cmp.Compare(a.String(), b.String()) })
	var out []*sandarbh.Note
	rest := remainder{Also: []alsoObject{}, Omitted: []sandarbh.Omission{}}
	for _, day := range slices.Compact(days) {
		e := newsroom.Rank(day, told, limit)
		for _, id := range e.Notes {
			out = append(out, notes[id])
		}
		for _, also := range e.Also {
			rest.Also = append(rest.Also, alsoObject{also.Document, also.Line.Text, also.Line.Citations})
		}
		rest.Omitted = append(rest.Omitted, e.Omitted...)
	}
	return out, rest
}

// extracted returns the texts that were taken from html: a caller cannot know them otherwise.
func extracted(docs []given) map[sandarbh.DocumentID]string {
	out := map[sandarbh.DocumentID]string{}
	for _, d := range docs {
		if d.Extracted {
			out[d.ID] = d.Text
		}
	}
	return out
}

// noteObject is a note as the command writes it.
type noteObject struct {
	Story         sandarbh.StoryID               `json:"story"`
	Title         string                         `json:"title"`
	TitleLine     sandarbh.Line                  `json:"title_line"`
	Deck          []sandarbh.Line                `json:"deck"`
	Insight       []sandarbh.Line                `json:"insight"`
	Kind          string                         `json:"kind"`
	Event         *sandarbh.Date                 `json:"event_date"`
	Published     *sandarbh.Date                 `json:"published"`
	Stale         string                         `json:"stale"`
	Sections      []sandarbh.Section             `json:"sections"`
	Terms         []sandarbh.TermNote            `json:"terms"`
	Papers        []sandarbh.PaperScore          `json:"papers"`
	Topics        []sandarbh.TopicScore          `json:"topics"`
	Relevance     sandarbh.Relevance             `json:"relevance"`
	Minutes       int                            `json:"minutes"`
	Disagreements []sandarbh.Comparison          `json:"disagreements"`
	Sources       []sandarbh.NoteSource          `json:"sources"`
	Texts         map[sandarbh.DocumentID]string `json:"texts,omitempty"`
}

func newNoteObject(n *sandarbh.Note, texts map[sandarbh.DocumentID]string) noteObject {
	o := noteObject{
		Story: n.Story, Title: n.Title.Text, TitleLine: n.Title,
		Deck: list(n.Deck), Insight: list(n.Insight), Kind: n.Kind,
		Event: orNull(n.Event), Published: orNull(n.Published), Stale: n.Stale,
		Sections: list(n.Sections), Terms: list(n.Terms), Papers: list(n.Papers), Topics: list(n.Topics),
		Relevance: n.Relevance, Minutes: n.Minutes,
		Disagreements: list(n.Disagreements), Sources: list(n.Sources),
	}
	for _, s := range n.Sources {
		if text, ok := texts[s.Document]; ok {
			if o.Texts == nil {
				o.Texts = map[sandarbh.DocumentID]string{}
			}
			o.Texts[s.Document] = text
		}
	}
	return o
}

// list is s, but never null in JSON.
func list[T any](s []T) []T {
	if s == nil {
		return []T{}
	}
	return s
}

// orNull is null in JSON for the unknown day.
func orNull(d sandarbh.Date) *sandarbh.Date {
	if d.IsZero() {
		return nil
	}
	return &d
}
