package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"iter"

	"github.com/spf13/cobra"
)

const longestLine = 64 << 20 // a document of 64 MB is no news

// jsonLine is one line of a JSON Lines file, with its number from 1.
type jsonLine struct {
	file   string
	number int
	data   []byte
	again  bool // no object, and not the first such line of its file: that is said once
}

// fault says that a line cannot be read. A file that is no JSON Lines at all is told of once, with the way there.
func (l jsonLine) fault(c *cobra.Command, err error) {
	switch {
	case l.again:
	case l.data[0] != '{' && l.data[0] != '[':
		say(c.ErrOrStderr(), fmt.Sprintf("%s: %v", l.where(), err), fmt.Sprintf("give JSON Lines, one object a line; sandarbh read makes them of pages and texts: sandarbh read %s | %s", l.file, c.CommandPath()))
	default:
		say(c.ErrOrStderr(), fmt.Sprintf("%s: %v", l.where(), err), "")
	}
}

func (l jsonLine) where() string { return fmt.Sprintf("%s line %d", l.file, l.number) }

// jsonLines reads the lines of the files that are not blank. A file that cannot be read ends it with the error.
func jsonLines(c *cobra.Command, files []string) iter.Seq2[jsonLine, error] {
	if len(files) == 0 {
		files = []string{"-"}
	}
	return func(yield func(jsonLine, error) bool) {
		for _, name := range files {
			if !linesOf(c, name, yield) {
				return
			}
		}
	}
}

func linesOf(c *cobra.Command, name string, yield func(jsonLine, error) bool) bool {
	in, closer, err := openInput(c, name)
	if err != nil {
		yield(jsonLine{}, err)
		return false
	}
	defer closer()
	if name == "-" {
		name = "standard input"
	}
	s := bufio.NewScanner(in)
	s.Buffer(make([]byte, 1<<16), longestLine)
	other := 0
	for n := 1; s.Scan(); n++ {
		data := trimLine(s.Bytes())
		if len(data) == 0 {
			continue
		}
		if data[0] != '{' {
			other++
		}
		if !yield(jsonLine{name, n, data, other > 1 && data[0] != '{'}, nil) {
			return false
		}
	}
	if err := s.Err(); err != nil {
		yield(jsonLine{}, fmt.Errorf("reading %s: %w", name, err))
		return false
	}
	return true
}

// trimLine drops a byte order mark and the space around a line.
func trimLine(b []byte) []byte {
	return bytes.TrimSpace(bytes.TrimPrefix(b, []byte("\ufeff")))
}

// output writes results on standard output, one JSON object a line.
type output struct {
	w   *bufio.Writer
	enc *json.Encoder
}

func newOutput(c *cobra.Command) *output {
	w := bufio.NewWriter(c.OutOrStdout())
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	return &output{w, enc}
}

func (o *output) put(v any) error { return o.enc.Encode(v) }

// end flushes, and turns the number of faults into the command's error.
func (o *output) end(faults int) error {
	if err := o.w.Flush(); err != nil {
		return fmt.Errorf("writing results: %w", err)
	}
	if faults > 0 {
		return faulty{faults}
	}
	return nil
}
