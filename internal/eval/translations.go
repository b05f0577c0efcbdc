package eval

import (
	"context"
	"runtime"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/exam"
	"github.com/sandarbh/sandarbh/internal/intake"
	"github.com/sandarbh/sandarbh/internal/newsroom"
)

// translation is a release in two languages.
type translation struct{ ID, En, Hi string }

// translations reads releases with their Hindi copies: whether the two are found to be one story, and whether the
// Hindi one gets the paper and the subject, the verdict (note, line, none) and the kind of the English one.
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
	// Each by itself: copies in one story would have one note.
	told, err := r.TellAll(ctx, l.Docs, func(d *sandarbh.Document) sandarbh.StoryID { return sandarbh.StoryID(d.ID) }, runtime.GOMAXPROCS(0))
	if err != nil {
		return nil, err
	}
	return markTranslations(all, r.Assign(l.Docs, nil), said, told), nil
}

// markTranslations reads stories in pairs, English and Hindi.
func markTranslations(all []translation, stories []sandarbh.StoryID, said [][2]exam.Result, told []newsroom.Told) *Report {
	rep := &Report{}
	var labels []string
	var joined, paper, subject, verdict, notes, got, both, kind int
	for i, c := range all {
		labels = append(labels, c.ID, c.ID)
		one := stories[2*i] == stories[2*i+1]
		en, hi := said[i][0], said[i][1]
		joined += b2i(one)
		paper += b2i(firstPaper(en) == firstPaper(hi))
		subject += b2i(en.Subject == hi.Subject)
		e, h := told[2*i].Outcome, told[2*i+1].Outcome
		verdict += b2i(verdictOf(e) == verdictOf(h))
		notes += b2i(e.Note != nil)
		got += b2i(e.Note != nil && h.Note != nil)
		if verdictOf(e) != verdictOf(h) {
			rep.miss("%s: %s, in Hindi %s: %.80s", c.ID, verdictOf(e), verdictOf(h), c.En)
		}
		if e.Note != nil && h.Note != nil {
			both++
			kind += b2i(e.Note.Kind == h.Note.Kind)
			if e.Note.Kind != h.Note.Kind {
				rep.miss("%s: a %s, in Hindi a %s: %.80s", c.ID, e.Note.Kind, h.Note.Kind, c.En)
			}
		}
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
	rep.share("note, line or none as in English", verdict, len(all))
	rep.share("Hindi note where the English has one", got, notes)
	rep.share("kind as in English, where both have a note", kind, both)
	return rep
}

// verdictOf is what became of a story of one document.
func verdictOf(o newsroom.Outcome) string {
	switch {
	case o.Note != nil:
		return "note"
	case o.Also != nil:
		return "line"
	}
	return "none"
}

func firstPaper(r exam.Result) string {
	if len(r.Papers) == 0 {
		return ""
	}
	return r.Papers[0].Paper
}
