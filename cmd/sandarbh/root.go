package main

import (
	"fmt"
	"math"

	"github.com/spf13/cobra"
)

// newRoot builds the command tree. Each command stands in the file of its name.
func newRoot() *cobra.Command {
	app := &app{}
	root := &cobra.Command{
		Use:   "sandarbh",
		Short: "Current-affairs notes in which every line cites its source",
		Long: `Sandarbh reads the news, gathers the reports on one event into a story, and writes an
exam-ready note in which every line cites the passage that it comes from.

  sandarbh serve --demo        # a site with an edition made before your eyes
  sandarbh add FOLDER          # notes of your own news
  sandarbh serve               # their editions, as a site`,
		SilenceErrors:     true,
		SilenceUsage:      true,
		PersistentPreRunE: app.configure,
		Args:              cobra.ArbitraryArgs,
		RunE:              noCommand,
	}
	root.SuggestionsMinimumDistance = 2
	root.SetFlagErrorFunc(func(c *cobra.Command, err error) error {
		return wrong(&told{err.Error(), c.CommandPath() + " --help", err})
	})
	settingFlags(root.PersistentFlags(), "data", "log")
	root.PersistentFlags().String("config", "", "file of settings (default sandarbh/config.yaml in the user's folder of settings)")
	root.PersistentFlags().Bool("json", false, "results as one JSON object a line")
	root.AddGroup(
		&cobra.Group{ID: "news", Title: "From news to notes:"},
		&cobra.Group{ID: "kept", Title: "What is kept:"},
		&cobra.Group{ID: "step", Title: "One step alone, from files to JSON Lines, storing nothing:"},
		&cobra.Group{ID: "self", Title: "The program itself:"},
	)
	root.SetHelpCommandGroupID("self")
	root.SetCompletionCommandGroupID("self")
	for _, c := range []struct {
		group string
		cmd   *cobra.Command
	}{
		{"news", serveCommand(app)},
		{"news", addCommand(app)},
		{"news", fetchCommand(app)},
		{"news", buildCommand(app)},
		{"news", rereadCommand(app)},
		{"kept", listCommand(app)},
		{"kept", showCommand(app)},
		{"kept", searchCommand(app)},
		{"kept", removeCommand(app)},
		{"kept", exportCommand(app)},
		{"kept", importCommand(app)},
		{"kept", doctorCommand(app)},
		{"step", readCommand()},
		{"step", groupCommand(app)},
		{"step", compareCommand(app)},
		{"step", classifyCommand(app)},
		{"step", noteCommand(app)},
		{"step", checkCommand(app)},
		{"step", evalCommand(app)},
		{"self", versionCommand()},
	} {
		c.cmd.GroupID = c.group
		root.AddCommand(c.cmd)
	}
	return root
}

// atLeast and between check the number of arguments, and answer with the form that the command has.
func atLeast(n int) cobra.PositionalArgs { return between(n, math.MaxInt) }

func between(low, high int) cobra.PositionalArgs {
	return func(c *cobra.Command, args []string) error {
		if len(args) < low || len(args) > high {
			return wrong(&told{"usage: " + c.UseLine(), c.CommandPath() + " --help", nil})
		}
		return nil
	}
}

// noCommand answers a command line that names none, or none that there is.
func noCommand(c *cobra.Command, args []string) error {
	if len(args) == 0 {
		return c.Help()
	}
	err := fmt.Errorf("there is no command %q", args[0])
	if near := c.SuggestionsFor(args[0]); len(near) > 0 {
		err = fmt.Errorf("there is no command %q; did you mean %q", args[0], near[0])
	}
	return wrong(err)
}
