package eval

import (
	"context"
	"fmt"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/exam"
	"github.com/sandarbh/sandarbh/internal/newsroom"
)

// Rooms are the doors of the rooms that are measured.
type Rooms struct {
	newsroom.Rooms
	// Every write as "note --every" does: of each newspaper report but those of sport and show.
	Every newsroom.Rooms
	// Exam is the profile that ships.
	Exam *exam.Profile
	// Learn makes a profile that has learned from these examples alone.
	Learn func(examples []exam.Example) (*exam.Profile, error)
	// Likelihood says how likely the model of worth that ships holds it that a document deserves a note.
	Likelihood func(doc *sandarbh.Document) float64
}

// Measure is one way to measure on sets of one form.
type Measure struct {
	Name  string
	Short string   // what is measured
	Form  string   // what a set of this measure is
	Sets  []string // paths of the sets under the folder of sets
	Draws bool     // its report has a drawing
	run   func(ctx context.Context, r Rooms, s *Set) (*Report, error)
}

// Measures lists the measures, the most important first.
func Measures() []Measure {
	return []Measure{
		{
			Name: "keyfacts", Short: "Facts that a learner must take away, in the notes of releases",
			Form: "{id,deserves,kind,must:[{values}],nice} a line; the releases lie in ../pib",
			Sets: []string{"keyfacts/pib.jsonl"},
			run:  keyFacts,
		},
		{
			Name: "worth", Short: "Releases that get a note and releases that deserve one",
			Form: "a table: number, note or marginal or none; the releases lie beside it",
			Sets: []string{"pib/judged.tsv"},
			run:  worth,
		},
		{
			Name:  "calibration",
			Short: "Judged releases that deserve a note, by tenths of relevance and of the model's likelihood",
			Form:  "the folder of sets: pib/judged.tsv and keyfacts/pib.jsonl, the releases in pib",
			Sets:  []string{""}, Draws: true, run: calibration,
		},
		{
			Name: "disagreements", Short: "Rows of compare that are disagreements, and disagreements found",
			Form: "{case,docs,expect,trap} a line, or a folder of readable cases",
			Sets: []string{"disagreements/cases.jsonl"},
			run:  disagreements,
		},
		{
			Name: "numbers", Short: "Pairs of a claim and a passage: does one contradict the other?",
			Form: "{claim,passage,label,kind} a line",
			Sets: []string{"disagreements/fever-symmetric-dev.jsonl.gz"},
			run:  numbers,
		},
		{
			Name: "facts", Short: "Claims of sentences: value, unit, what is counted, time, modality",
			Form: "the folder of releases, papers in ../press, for the labels that ship; or a table of labels, the documents beside it",
			Sets: []string{"pib"},
			run:  typedClaims,
		},
		{
			Name: "stories", Short: "Documents in the stories where readers put them",
			Form: "{id,title,text,date,publisher,story} a line; or a table of id, date, publisher, story, the texts in ../pib and ../press",
			Sets: []string{
				"stories/india-dev.tsv", "stories/allsides-val.jsonl.gz", "stories/neus-val.jsonl.gz",
				"stories/ecbplus-dev.jsonl.gz", "stories/neus-train.jsonl.gz",
			},
			run: stories,
		},
		{
			Name: "translations", Short: "Releases and their Hindi copies: one story, one paper, one subject",
			Form: "{id,en,hi} a line",
			Sets: []string{"pib/hi-en.jsonl.gz"},
			run:  translations,
		},
		{
			Name: "syllabus", Short: "Paper, subject and topic of questions",
			Form: "{year,paper,text,subject,node} a line: asked of what ships; a folder of mains_gs and prelims_gs1 files: learned to 2018, asked from 2020",
			Sets: []string{"exam"},
			run:  syllabus,
		},
		{
			Name: "retrieval", Short: "Documents that judges found relevant, among the first ten",
			Form: "a folder of docs.jsonl, queries.jsonl, qrels.tsv",
			Sets: []string{"retrieval/cranfield", "retrieval/news", "retrieval/xquad-en", "retrieval/xquad-hi"},
			run:  retrieval,
		},
		{
			Name: "summaries", Short: "Words of editors' summaries in the first sixty of a note",
			Form: "{id,title,text,summary} a line",
			Sets: []string{"keyfacts/inshorts.jsonl.gz"},
			run:  summaries,
		},
		{
			Name: "highlights", Short: "Facts of editors' highlights in the first three lines of a note",
			Form: "{id,text,facts} a line",
			Sets: []string{"keyfacts/cnndm-facts.jsonl.gz"},
			run:  highlights,
		},
		{
			Name: "records", Short: "Releases and articles as collections store them",
			Form: "a file or folder of {id,title,text|html,date} a line",
			Sets: []string{"pib", "press"},
			run:  records,
		},
		{
			Name: "stored", Short: "Releases and articles as collections store them: kinds and borders of their parts, day",
			Form: "the folder of releases, papers in ../press, for the labels that ship; or a table of labels, the documents beside it",
			Sets: []string{"pib"},
			run:  stored,
		},
		{
			Name: "article", Short: "The article's text in a page",
			Form: "a folder with cases.jsonl: {page,group,with,without,text,optional,title,author,date} a line",
			Sets: []string{
				"extraction/india.tar.gz", "extraction/trafilatura-eval.tar.gz",
				"extraction/fundus.tar.gz", "extraction/scrapinghub.tar.gz",
			},
			run: article,
		},
		{
			Name: "readability", Short: "The text that Readability keeps of a page",
			Form: "a folder for each page: source.html, expected.html, expected-metadata.json",
			Sets: []string{"extraction/readability.tar.gz"},
			run:  readability,
		},
		{
			Name: "dates", Short: "The day of publication of a page",
			Form: "a folder with cases.jsonl: {page,date,part} a line",
			Sets: []string{"dates/htmldate.tar.gz"},
			run:  dates,
		},
		{
			Name: "feeds", Short: "Values of a feed",
			Form: "a folder with cases.jsonl: {page,group,wellformed,error,values:[{value,core}]} a line",
			Sets: []string{"feeds/gofeed.tar.gz", "feeds/feedparser.tar.gz"},
			run:  feeds,
		},
	}
}

// Run measures on one set. It returns an error that says which file is not of the measure's form.
func (m Measure) Run(ctx context.Context, r Rooms, s *Set) (*Report, error) {
	rep, err := m.run(ctx, r, s)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", m.Name, err)
	}
	for i := range rep.Figures {
		f := &rep.Figures[i]
		f.Measure, f.Set = m.Name, s.Name
		f.Anchor = anchors[[3]string{m.Name, s.Name, f.Figure}]
	}
	for i := range rep.Misses {
		rep.Misses[i].Measure, rep.Misses[i].Set = m.Name, s.Name
	}
	return rep, nil
}
