package eval

import (
	"context"
	"fmt"

	"github.com/sandarbh/sandarbh/internal/exam"
	"github.com/sandarbh/sandarbh/internal/newsroom"
)

// Rooms are the doors of the rooms that are measured.
type Rooms struct {
	newsroom.Rooms
	// Unasked write a note of every story, whether it deserves one or not: press sets hold little that an exam asks.
	Unasked newsroom.Rooms
	// Exam is the profile that ships.
	Exam *exam.Profile
	// Learn makes a profile that has learned from these examples alone.
	Learn func(examples []exam.Example) (*exam.Profile, error)
}

// Measure is one way to measure on sets of one form.
type Measure struct {
	Name  string
	Short string   // what is measured
	Form  string   // what a set of this measure is
	Sets  []string // paths of the sets under the folder of sets
	run   func(ctx context.Context, r Rooms, s *Set) (*Report, error)
}

// Measures lists the measures, the most important first.
func Measures() []Measure {
	return []Measure{
		{
			"keyfacts", "Facts that a learner must take away, in the notes of releases",
			"{id,deserves,kind,must:[{values}],nice} a line; the releases lie in ../pib",
			[]string{"keyfacts/pib.jsonl"},
			keyFacts,
		},
		{
			"worth", "Releases that get a note and releases that deserve one",
			"a table: number, note or marginal or none; the releases lie beside it",
			[]string{"pib/judged.tsv"},
			worth,
		},
		{
			"disagreements", "Rows of compare that are disagreements, and disagreements found",
			"{case,docs,expect,trap} a line, or a folder of readable cases",
			[]string{"disagreements/cases.jsonl"},
			disagreements,
		},
		{
			"numbers", "Pairs of a claim and a passage: does one contradict the other?",
			"{claim,passage,label,kind} a line",
			[]string{"disagreements/fever-symmetric-dev.jsonl.gz"},
			numbers,
		},
		{
			"facts", "Claims of sentences: value, unit, what is counted, time, modality",
			"the folder of releases, papers in ../press, for the labels that ship; or a table of labels, the documents beside it",
			[]string{"pib"},
			typedClaims,
		},
		{
			"stories", "Documents in the stories where readers put them",
			"{id,title,text,date,publisher,story} a line; or a table of id, date, publisher, story, the texts in ../pib and ../press",
			[]string{
				"stories/india-dev.tsv", "stories/allsides-val.jsonl.gz", "stories/neus-val.jsonl.gz",
				"stories/ecbplus-dev.jsonl.gz", "stories/neus-train.jsonl.gz",
			},
			stories,
		},
		{
			"translations", "Releases and their Hindi copies: one story, one paper, one subject",
			"{id,en,hi} a line",
			[]string{"pib/hi-en.jsonl.gz"},
			translations,
		},
		{
			"syllabus", "Paper, subject and topic of questions",
			"{year,paper,text,subject,node} a line: asked of what ships; a folder of mains_gs and prelims_gs1 files: learned to 2018, asked from 2020",
			[]string{"exam"},
			syllabus,
		},
		{
			"retrieval", "Documents that judges found relevant, among the first ten",
			"a folder of docs.jsonl, queries.jsonl, qrels.tsv",
			[]string{"retrieval/cranfield", "retrieval/news", "retrieval/xquad-en", "retrieval/xquad-hi"},
			retrieval,
		},
		{
			"summaries", "Words of editors' summaries in the first sixty of a note",
			"{id,title,text,summary} a line",
			[]string{"keyfacts/inshorts.jsonl.gz"},
			summaries,
		},
		{
			"highlights", "Facts of editors' highlights in the first three lines of a note",
			"{id,text,facts} a line",
			[]string{"keyfacts/cnndm-facts.jsonl.gz"},
			highlights,
		},
		{
			"records", "Releases and articles as collections store them",
			"a file or folder of {id,title,text|html,date} a line",
			[]string{"pib", "press"},
			records,
		},
		{
			"stored", "Releases and articles as collections store them: kinds and borders of their parts, day",
			"the folder of releases, papers in ../press, for the labels that ship; or a table of labels, the documents beside it",
			[]string{"pib"},
			stored,
		},
		{
			"article", "The article's text in a page",
			"a folder with cases.jsonl: {page,group,with,without,text,optional,title,author,date} a line",
			[]string{
				"extraction/india.tar.gz", "extraction/trafilatura-eval.tar.gz",
				"extraction/fundus.tar.gz", "extraction/scrapinghub.tar.gz",
			},
			article,
		},
		{
			"readability", "The text that Readability keeps of a page",
			"a folder for each page: source.html, expected.html, expected-metadata.json",
			[]string{"extraction/readability.tar.gz"},
			readability,
		},
		{
			"dates", "The day of publication of a page",
			"a folder with cases.jsonl: {page,date,part} a line",
			[]string{"dates/htmldate.tar.gz"},
			dates,
		},
		{
			"feeds", "Values of a feed",
			"a folder with cases.jsonl: {page,group,wellformed,error,values:[{value,core}]} a line",
			[]string{"feeds/gofeed.tar.gz", "feeds/feedparser.tar.gz"},
			feeds,
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
