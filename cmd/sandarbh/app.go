package main

import (
	"runtime"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"github.com/sandarbh/sandarbh/internal/exam"
	"github.com/sandarbh/sandarbh/internal/glossary"
	"github.com/sandarbh/sandarbh/internal/newsroom"
)

// app is what the commands share: the settings and the rooms.
type app struct {
	settings settings
	rooms    newsroom.Rooms
	profile  *exam.Profile
	glossary *glossary.Glossary
}

type settings struct{}

func (a *app) flags(*pflag.FlagSet) {}

func (a *app) configure(*cobra.Command, []string) error { return a.wire() }

// workers is how much work runs at once: one for each processor.
func workers() int { return runtime.GOMAXPROCS(0) }

// sentence is what a person reads of an error: the same words as on standard error.
func sentence(err error) string {
	for _, row := range faults {
		if row.is(err) {
			what, _ := row.sentence(err)
			return what
		}
	}
	return err.Error()
}
