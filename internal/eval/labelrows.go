package eval

import (
	"fmt"
	"strings"
)

// labelRow is a row of a table of labels, with its line from 1.
type labelRow struct {
	line  int
	cells []string
}

// labelRows reads a table of labels, cells parted by tabs; lines that begin with "#" are comments.
func labelRows(text string, columns int) ([]labelRow, error) {
	var out []labelRow
	n := 0
	for l := range strings.Lines(text) {
		n++
		if l = strings.TrimRight(l, "\r\n"); l == "" || strings.HasPrefix(l, "#") {
			continue
		}
		cells := strings.Split(l, "\t")
		if len(cells) != columns {
			return nil, fmt.Errorf("labels line %d: %d columns of %d", n, len(cells), columns)
		}
		out = append(out, labelRow{n, cells})
	}
	return out, nil
}
