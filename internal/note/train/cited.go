package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"strconv"
	"strings"

	"github.com/sandarbh/sandarbh"
)

// mostlyCited is the share of the shorter of two spans that the other must hold to be of the same sentence.
const mostlyCited = 0.6

// printCited prints how many of the labelled sentences the lines of notes cite: of each label, the sentences of documents that have
// a note, those that a line cites, and those of documents without a note. Notes are as `sandarbh note --every` writes them.
func printCited(w io.Writer, labels, notes string) error {
	cited, err := citedSpans(notes)
	if err != nil {
		return err
	}
	text, err := os.ReadFile(labels)
	if err != nil {
		return err
	}
	type counts struct{ noted, cited, without int }
	sums := map[string]*counts{"must": {}, "nice": {}, "drop": {}}
	for line := range strings.Lines(string(text)) {
		c := strings.Split(strings.TrimSpace(line), "\t")
		if strings.HasPrefix(line, "#") || len(c) != 6 || c[1] != string(sandarbh.FieldText) {
			continue
		}
		t := sums[c[5]]
		if t == nil {
			t = sums["drop"]
		}
		start, err := strconv.Atoi(c[2])
		if err != nil {
			return fmt.Errorf("%s: %q: %w", labels, line, err)
		}
		end, err := strconv.Atoi(c[3])
		if err != nil {
			return fmt.Errorf("%s: %q: %w", labels, line, err)
		}
		spans, ok := cited[c[0]]
		if !ok {
			t.without++
			continue
		}
		t.noted++
		for _, s := range spans {
			if both := min(end, s.End) - max(start, s.Start); float64(both) > mostlyCited*float64(min(end-start, s.End-s.Start)) {
				t.cited++
				break
			}
		}
	}
	for _, l := range []string{"must", "nice", "drop"} {
		t := sums[l]
		fmt.Fprintf(w, "%s: %d of %d sentences are cited, %.3f; %d stand in documents without a note\n",
			l, t.cited, t.noted+t.without, share(t.cited, t.noted+t.without), t.without)
	}
	return nil
}

// citedSpans are the spans of text that the lines of notes cite, by document; a document of a note has an entry, though no line cite it.
func citedSpans(notes string) (map[string][]sandarbh.Span, error) {
	f, err := os.Open(notes)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	type line struct {
		Citations []struct {
			Document, Field string
			Start, End      int
		}
	}
	out := map[string][]sandarbh.Span{}
	s := bufio.NewScanner(f)
	s.Buffer(nil, 1<<26)
	for s.Scan() {
		var n struct {
			Deck, Insight []line
			Sections      []struct{ Lines []line }
			Sources       []struct{ Document string }
		}
		if err := json.Unmarshal(s.Bytes(), &n); err != nil {
			return nil, fmt.Errorf("%s: %w", notes, err)
		}
		for _, d := range n.Sources {
			out[d.Document] = append(out[d.Document], sandarbh.Span{})
		}
		lines := append(n.Deck, n.Insight...)
		for _, sec := range n.Sections {
			lines = append(lines, sec.Lines...)
		}
		for _, l := range lines {
			for _, c := range l.Citations {
				if c.Field == "" || c.Field == string(sandarbh.FieldText) {
					out[c.Document] = append(out[c.Document], sandarbh.Span{Start: c.Start, End: c.End})
				}
			}
		}
	}
	return out, s.Err()
}
