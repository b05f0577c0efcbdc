package eval

import (
	"context"
	"fmt"
	"path"
	"slices"

	"github.com/sandarbh/sandarbh/internal/exam"
)

// The syllabus measure learns from the years up to learnedTo and asks of those from askedFrom.
const (
	learnedTo = 2018
	askedFrom = 2020
)

// syllabus asks the paper, subject and topic of questions. A file is asked of what ships. A folder of past papers is
// learned from anew: the years to 2018 to ask of 2020 and later, and all years but one to ask of that one.
func syllabus(ctx context.Context, r Rooms, s *Set) (*Report, error) {
	rep := &Report{}
	if s.file != "" {
		asked, err := lines[exam.Question](s, s.file)
		if err != nil {
			return nil, err
		}
		ask(rep, r.Exam, "", asked)
		return rep, nil
	}
	mains, err := papers(s, "mains_gs_*")
	if err != nil {
		return nil, err
	}
	prelims, err := papers(s, "prelims_gs1_*")
	if err != nil {
		return nil, err
	}
	// The later papers are asked of one by one; the measure's own are those of the first file.
	own, later := mains[0], slices.Concat(mains[1:]...)
	past := func(learned func(year int) bool) (*exam.Profile, error) {
		var ex []exam.Example
		for _, q := range append(slices.Clone(own), slices.Concat(prelims...)...) {
			if e, ok := q.Example(); ok && learned(q.Year) {
				ex = append(ex, e)
			}
		}
		return r.Learn(ex)
	}
	p, err := past(func(y int) bool { return y <= learnedTo })
	if err != nil {
		return nil, err
	}
	ask(rep, p, "", slices.DeleteFunc(slices.Clone(own), func(q exam.Question) bool { return q.Year < askedFrom }))
	last := lastYear(own)
	if p, err = past(func(y int) bool { return y <= last }); err != nil {
		return nil, err
	}
	ask(rep, p, ", later years", later)
	return rep, leaveOneOut(ctx, rep, own, last, past)
}

// leaveOneOut asks of each year what was learned from the others.
func leaveOneOut(ctx context.Context, rep *Report, own []exam.Question, last int, past func(func(int) bool) (*exam.Profile, error)) error {
	var years []int
	for _, q := range own {
		years = append(years, q.Year)
	}
	slices.Sort(years)
	years = slices.Compact(years)
	parts := make([]answers, len(years))
	err := each(ctx, len(years), func(i int) error {
		p, err := past(func(y int) bool { return y != years[i] && y <= last })
		if err != nil {
			return err
		}
		for _, q := range own {
			if q.Year == years[i] {
				parts[i].add(q, p.Classify("", q.Text))
			}
		}
		return nil
	})
	if err != nil {
		return err
	}
	var all answers
	for _, a := range parts {
		all = all.plus(a)
	}
	all.figures(rep, ", one year left out")
	return nil
}

func lastYear(qs []exam.Question) int {
	last := 0
	for _, q := range qs {
		last = max(last, q.Year)
	}
	return last
}

// papers reads the question files of a folder with a name like pattern, in order of their names.
func papers(s *Set, pattern string) ([][]exam.Question, error) {
	names, err := s.Files(pattern)
	if err != nil {
		return nil, err
	}
	if len(names) == 0 {
		return nil, fmt.Errorf("%s holds no %s", s.folder, path.Join(pattern))
	}
	var out [][]exam.Question
	for _, name := range names {
		qs, err := lines[exam.Question](s, name)
		if err != nil {
			return nil, err
		}
		out = append(out, qs)
	}
	return out, nil
}

// answers counts right answers.
type answers struct{ all, paper, subject, nodes, first, three int }

func (a *answers) add(q exam.Question, r exam.Result) {
	a.all++
	a.paper += b2i(len(r.Papers) > 0 && r.Papers[0].Paper == q.Paper)
	a.subject += b2i(r.Subject == q.Subject)
	if q.Node == "" {
		return
	}
	a.nodes++
	for i, t := range r.Topics[:min(3, len(r.Topics))] {
		if t.Topic == q.Node {
			a.three++
			a.first += b2i(i == 0)
		}
	}
}

func (a answers) plus(b answers) answers {
	return answers{a.all + b.all, a.paper + b.paper, a.subject + b.subject, a.nodes + b.nodes, a.first + b.first, a.three + b.three}
}

func (a answers) figures(rep *Report, of string) {
	rep.share("paper"+of, a.paper, a.all)
	rep.share("subject"+of, a.subject, a.all)
	rep.share("topic first"+of, a.first, a.nodes)
	rep.share("topic in three"+of, a.three, a.nodes)
}

func ask(rep *Report, p *exam.Profile, of string, qs []exam.Question) {
	var a answers
	for _, q := range qs {
		got := p.Classify("", q.Text)
		a.add(q, got)
		if got.Subject != q.Subject {
			rep.miss("%s, not %s: %s", got.Subject, q.Subject, q.Text)
		}
	}
	a.figures(rep, of)
}
