package eval

import (
	"context"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/exam"
	"github.com/sandarbh/sandarbh/internal/intake"
)

// translation is a release in two languages.
type translation struct{ ID, En, Hi string }

// translations reads releases with their Hindi copies: whether the two are found to be one story, and whether the
// Hindi one gets the paper and the subject of the English one.
func translations(ctx context.Context, r Rooms, s *Set) (*Report, error) {
	all, err := cases[translation](s, "hi-en.jsonl")
	if err != nil {
		return nil, err
	}
	l := &Labelled{}
	said := make([][2]exam.Result, len(all))
	for i, c := range all {
		l.add(intake.Record{ID: c.ID + "-en", Text: c.En}, c.ID)
		l.add(intake.Record{ID: c.ID + "-hi", Text: c.Hi}, c.ID)
		said[i] = [2]exam.Result{r.Exam.Classify("", c.En), r.Exam.Classify("", c.Hi)}
	}
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	return markTranslations(all, r.Assign(l.Docs, nil), said), nil
}

// markTranslations reads stories in pairs, English and Hindi.
func markTranslations(all []translation, stories []sandarbh.StoryID, said [][2]exam.Result) *Report {
	rep := &Report{}
	var labels []string
	var joined, paper, subject int
	for i, c := range all {
		labels = append(labels, c.ID, c.ID)
		one := stories[2*i] == stories[2*i+1]
		en, hi := said[i][0], said[i][1]
		joined += b2i(one)
		paper += b2i(firstPaper(en) == firstPaper(hi))
		subject += b2i(en.Subject == hi.Subject)
		if !one {
			rep.miss("%s: two stories: %.80s", c.ID, c.En)
		}
		if en.Subject != hi.Subject {
			rep.miss("%s: %s, in Hindi %s: %.80s", c.ID, en.Subject, hi.Subject, c.En)
		}
	}
	g := BCubed(labels, stories)
	rep.share("copies in one story", joined, len(all))
	rep.value("pair precision", g.PairPrecision, g.Pairs)
	rep.share("paper as in English", paper, len(all))
	rep.share("subject as in English", subject, len(all))
	return rep
}

func firstPaper(r exam.Result) string {
	if len(r.Papers) == 0 {
		return ""
	}
	return r.Papers[0].Paper
}
