package main

import (
	"context"
	"errors"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"github.com/sandarbh/sandarbh/data"
	"github.com/sandarbh/sandarbh/internal/eval"
	"github.com/sandarbh/sandarbh/internal/exam"
)

// sharedSets names the variable of the folder with the measuring data, as the tests have it.
const sharedSets = "SANDARBH_SHARED"

func evalCommand(a *app) *cobra.Command {
	o := &evalOptions{app: a}
	c := &cobra.Command{
		Use:   "eval",
		Short: "Measure each step on labelled sets",
		Long: `Eval measures each step on sets of cases that people have labelled, and writes one table: every figure
beside its anchor (a figure on the very set by somebody else) and its reach. Each measure is a command of its own,
which takes another set of the same form. Nothing is stored. Exit code 3 says that a set could not be measured.`,
		Example: "  sandarbh eval --sets DIR\n  sandarbh eval stories --set mine.jsonl --misses 20",
		Args:    between(0, 0),
		RunE:    func(c *cobra.Command, _ []string) error { return o.run(c, eval.Measures()) },
	}
	c.PersistentFlags().StringVar(&o.sets, "sets", "", "folder of the sets (default data under the folder that "+sharedSets+" names)")
	c.PersistentFlags().IntVar(&o.misses, "misses", 0, "list at most so many cases of a set that went wrong")
	for _, m := range eval.Measures() {
		sub := &cobra.Command{
			Use:   m.Name,
			Short: m.Short,
			Long:  m.Short + ".\nA set is " + m.Form + ".",
			Args:  between(0, 0),
			RunE:  func(c *cobra.Command, _ []string) error { return o.run(c, []eval.Measure{m}) },
		}
		sub.Flags().StringVar(&o.set, "set", "", "file, folder or archive to measure on, instead of the sets of the folder")
		if m.Draws {
			sub.Flags().StringVar(&o.plot, "plot", "", "file to write a drawing of the figures to, as SVG")
		}
		c.AddCommand(sub)
	}
	return c
}

type evalOptions struct {
	app       *app
	sets, set string
	plot      string
	misses    int
}

// job is one measure on one set.
type job struct {
	measure eval.Measure
	path    string
}

// jobs lists what is to be measured: the set that was named, or those of the folder.
func (o *evalOptions) jobs(measures []eval.Measure) ([]job, error) {
	if o.set != "" {
		return []job{{measures[0], o.set}}, nil
	}
	folder := o.sets
	if shared := os.Getenv(sharedSets); folder == "" && shared != "" {
		folder = filepath.Join(shared, "data")
	}
	if folder == "" {
		return nil, wrong(errors.New("there is no folder of sets: name one by --sets DIR, or by the variable " + sharedSets))
	}
	var out []job
	for _, m := range measures {
		for _, s := range m.Sets {
			out = append(out, job{m, filepath.Join(folder, filepath.FromSlash(s))})
		}
	}
	return out, nil
}

// run measures, and writes the figures as they come, or the table at the end.
func (o *evalOptions) run(c *cobra.Command, measures []eval.Measure) error {
	jobs, err := o.jobs(measures)
	if err != nil {
		return err
	}
	r, progress := newResults(c), newProgress(c.ErrOrStderr())
	rooms := o.app.measured()
	var all eval.Report
	faults := 0
	for i, j := range jobs {
		progress.step("Measuring", i, len(jobs))
		rep, err := measure(c.Context(), j, rooms)
		if ctxErr := c.Context().Err(); ctxErr != nil {
			return ctxErr
		}
		if err != nil {
			faults++
			progress.end()
			what, hint := explain(err)
			say(c.ErrOrStderr(), what, hint)
			continue
		}
		if o.plot != "" {
			if err := os.WriteFile(o.plot, []byte(rep.Drawing), 0o644); err != nil {
				return err
			}
		}
		all.Figures = append(all.Figures, rep.Figures...)
		all.Misses = append(all.Misses, rep.Misses[:min(o.misses, len(rep.Misses))]...)
	}
	progress.end()
	if err := writeReport(r, &all); err != nil {
		return err
	}
	return r.end(faults)
}

func measure(ctx context.Context, j job, rooms eval.Rooms) (*eval.Report, error) {
	set, err := eval.Open(j.path)
	if err != nil {
		return nil, err
	}
	return j.measure.Run(ctx, rooms, set)
}

// writeReport writes figures and misses: a line of JSON each, or a table and a list.
func writeReport(r *results, rep *eval.Report) error {
	if r.json {
		for _, f := range rep.Figures {
			if err := r.out.put(f); err != nil {
				return err
			}
		}
	} else if err := eval.WriteTable(r.out.w, rep.Figures); err != nil {
		return err
	}
	for _, m := range rep.Misses {
		if err := r.put(m, "%s %s\t%s", m.Measure, m.Set, m.Miss); err != nil {
			return err
		}
	}
	return nil
}

// measured are the rooms' doors as eval takes them: those of the commands.
func (a *app) measured() eval.Rooms {
	return eval.Rooms{Rooms: a.rooms, Every: a.every(), Exam: a.profile, Learn: learnProfile, Likelihood: a.writer.Likelihood}
}

// learnProfile is the exam profile with the weights of these examples alone.
func learnProfile(ex []exam.Example) (*exam.Profile, error) {
	profile, err := data.Read("exam/upsc-cse.json")
	if err != nil {
		return nil, err
	}
	plain, err := exam.Load(profile, nil)
	if err != nil {
		return nil, err
	}
	weights, err := exam.Train(plain, ex, exam.Defaults(), "for measuring")
	if err != nil {
		return nil, err
	}
	return exam.Load(profile, weights)
}
