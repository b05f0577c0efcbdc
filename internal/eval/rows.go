package eval

import (
	"fmt"
	"math"
	"strings"
)

// labelRow is a row of a table of labels, with its line from 1.
type labelRow struct {
	line  int
	cells []string
}

// labelRows reads a table of labels, cells parted by tabs; lines that begin with "#" are comments.
func labelRows(text string, columns int) ([]labelRow, error) {
	rows, err := tabRows(text, columns, columns)
	if err != nil {
		return nil, fmt.Errorf("labels %w", err)
	}
	return rows, nil
}

// table reads the tab-separated table name of a set, with that many columns at least.
func table(s *Set, name string, least int) ([][]string, error) {
	data, err := s.Read(name)
	if err != nil {
		return nil, err
	}
	rows, err := tabRows(string(data), least, math.MaxInt)
	if err != nil {
		return nil, fmt.Errorf("%s %w", name, err)
	}
	var out [][]string
	for _, r := range rows {
		out = append(out, r.cells)
	}
	return out, nil
}

// tabRows reads rows of least to most cells.
func tabRows(text string, least, most int) ([]labelRow, error) {
	var out []labelRow
	n := 0
	for l := range strings.Lines(text) {
		n++
		if l = strings.TrimRight(l, "\r\n"); strings.TrimSpace(l) == "" || strings.HasPrefix(l, "#") {
			continue
		}
		cells := strings.Split(l, "\t")
		if len(cells) < least || len(cells) > most {
			return nil, fmt.Errorf("line %d: %d columns of %d", n, len(cells), least)
		}
		out = append(out, labelRow{n, cells})
	}
	return out, nil
}
