package main

import (
	"io"
	"os"

	"github.com/schollz/progressbar/v3"
	"golang.org/x/term"

	"github.com/sandarbh/sandarbh/internal/newsroom"
	"github.com/sandarbh/sandarbh/internal/store"
)

// progress shows how far long work has come: one line with rate and time left, on a terminal alone.
type progress struct {
	w    io.Writer
	on   bool
	bar  *progressbar.ProgressBar
	what string
	of   int
}

func newProgress(w io.Writer) *progress {
	f, ok := w.(*os.File)
	return &progress{w: w, on: ok && term.IsTerminal(int(f.Fd()))}
}

// step says that n of the work called what is done.
func (p *progress) step(what string, n, of int) {
	if !p.on {
		return
	}
	if p.bar == nil || p.what != what || p.of != of {
		p.end()
		p.what, p.of = what, of
		p.bar = progressbar.NewOptions(of,
			progressbar.OptionSetWriter(p.w), progressbar.OptionSetDescription(what),
			progressbar.OptionShowCount(), progressbar.OptionShowIts(), progressbar.OptionSetPredictTime(true),
			progressbar.OptionSetWidth(20), progressbar.OptionClearOnFinish())
	}
	_ = p.bar.Set(n) // a line that cannot be drawn stops no work
}

func (p *progress) end() {
	if p.bar != nil {
		_ = p.bar.Finish()
		p.bar = nil
	}
}

var stepNames = map[store.Step]string{
	store.StepGroup: "Grouping", store.StepCompare: "Comparing", store.StepWrite: "Writing", store.StepEdition: "Ranking",
	store.StepName: "Reading names", store.StepSettle: "Gathering names",
}

// unit is what the newsroom tells of its work.
func (p *progress) unit(d newsroom.Done) { p.step(stepNames[d.Unit.Step], d.Number, d.Of) }
