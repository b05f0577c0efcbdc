package main

import (
	"github.com/spf13/cobra"

	"github.com/sandarbh/sandarbh/internal/intake"
)

func readCommand() *cobra.Command {
	var url string
	var feed bool
	c := &cobra.Command{
		Use:   "read [FILE…]",
		Short: "Find the article in pages and files",
		Long: `Read writes {file,url,title,byline,published,language,truncated,text} for each file, in order, with
paragraphs, headings and list items on lines of their own. What kind a file is shows in its content. A short
line under the headline is given apart, as subtitle. A file that cannot be read gives {file,error}. With --feed
it writes {file,feed:{…},items:[…]}. The other steps read what it writes.`,
		Example: "  sandarbh read --url https://example.org/page page.html | sandarbh note --every",
		RunE: func(c *cobra.Command, files []string) error {
			if len(files) == 0 {
				files = []string{"-"}
			}
			out, faults := newOutput(c), 0
			for _, file := range files {
				if err := c.Context().Err(); err != nil {
					return err
				}
				data, err := slurp(c, file)
				var row any
				switch {
				case err != nil:
				case feed:
					row, err = intake.ReadFeed(file, data, url)
				default:
					row, err = intake.ReadPage(file, data, url)
				}
				if err != nil {
					faults++
					what, hint := explain(err)
					say(c.ErrOrStderr(), what, hint)
					row = intake.Failed{File: file, Error: what}
				}
				if err := out.put(row); err != nil {
					return err
				}
			}
			return out.end(faults)
		},
	}
	c.Flags().StringVar(&url, "url", "", "the address of the page, for what it says relative to it")
	c.Flags().BoolVar(&feed, "feed", false, "read feeds: RSS, Atom, JSON Feed")
	return c
}
