package main

import (
	"fmt"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/sandarbh/sandarbh"
)

func readCommand(a *app) *cobra.Command {
	var url string
	var feed bool
	c := &cobra.Command{
		Use:   "read [FILE…]",
		Short: "Find the article in pages and files",
		Long: `Read writes {file,url,title,byline,published,language,truncated,text} for each file, in order, with
paragraphs, headings and list items on lines of their own. What kind a file is shows in its content.
A file that cannot be read gives {file,error}. With --feed it writes {file,feed:{…},items:[…]}.`,
		Example: "  sandarbh read --url https://example.org/page page.html",
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
				var rows []any
				switch {
				case err != nil:
				case feed:
					rows, err = a.readFeed(file, data)
				default:
					rows, err = a.readArticles(file, data, url)
				}
				if err != nil {
					faults++
					rows = []any{readFault{file, sentence(err)}}
				}
				for _, row := range rows {
					if err := out.put(row); err != nil {
						return err
					}
				}
			}
			return out.end(faults)
		},
	}
	c.Flags().StringVar(&url, "url", "", "the address of the page, for what it says relative to it")
	c.Flags().BoolVar(&feed, "feed", false, "read feeds: RSS, Atom, JSON Feed")
	return c
}

type readFault struct {
	File  string `json:"file"`
	Error string `json:"error"`
}

// readObject is an article as the command writes it.
type readObject struct {
	File      string  `json:"file"`
	URL       string  `json:"url"`
	Title     string  `json:"title"`
	Subtitle  string  `json:"subtitle,omitempty"`
	Byline    string  `json:"byline"`
	Published *string `json:"published"`
	Language  string  `json:"language"`
	Truncated bool    `json:"truncated"`
	Text      string  `json:"text"`
}

func (a *app) readArticles(file string, data []byte, url string) ([]any, error) {
	docs, err := a.rooms.Read(file, data, url)
	if err != nil {
		return nil, err
	}
	var rows []any
	for i := range docs {
		doc := &docs[i]
		if doc.Fault != "" {
			return nil, fmt.Errorf("%s", doc.Fault)
		}
		rows = append(rows, readObject{
			File: file, URL: doc.URL, Title: doc.Title, Subtitle: doc.Subtitle,
			Byline: strings.Join(doc.Byline, "; "), Published: published(doc),
			Language: doc.Language, Truncated: doc.Truncated, Text: articleText(doc),
		})
	}
	return rows, nil
}

// published is the page's time in its own zone, or its day alone, or null.
func published(doc *sandarbh.Document) *string {
	var s string
	switch {
	case !doc.Time.IsZero():
		s = doc.Time.Format(time.RFC3339)
	case !doc.Published.IsZero():
		s = doc.Published.String()
	default:
		return nil
	}
	return &s
}

// articleText is the article a line a block, without the furniture that the text as given holds.
func articleText(doc *sandarbh.Document) string {
	var lines []string
	for _, b := range doc.Blocks {
		if b.Kind == sandarbh.Chrome || b.Kind == sandarbh.Repeat {
			continue
		}
		if line := strings.Join(strings.Fields(doc.Text[b.Start:b.End]), " "); line != "" {
			lines = append(lines, line)
		}
	}
	return strings.Join(lines, "\n")
}
