package eval

import (
	"fmt"
	"io"
	"strings"
	"unicode/utf8"
)

// heads are the columns of the table.
var heads = []string{"measure", "set", "figure", "cases", "here", "95 %", "anchor", "reach", ""}

// WriteTable writes figures in columns, each beside its anchor and its reach. The last column says whether it came to
// its reach. Names of measures and sets are written once.
func WriteTable(w io.Writer, figures []Figure) error {
	rows := [][]string{heads}
	var measure, set string
	for _, f := range figures {
		row := []string{f.Measure, f.Set, f.Figure, fmt.Sprint(f.Cases), digits(f.Value), "", "", "", ""}
		if f.Measure == measure {
			row[0] = ""
			if f.Set == set {
				row[1] = ""
			}
		}
		measure, set = f.Measure, f.Set
		if i := f.Interval; i != nil {
			row[5] = fmt.Sprintf("%.3f–%.3f", i.Low, i.High)
		}
		if a := f.Anchor.Value; a != nil {
			row[6] = strings.TrimSpace(digits(*a) + " " + f.By)
		}
		if f.Reach != nil {
			row[7] = digits(*f.Reach)
			if f.AtMost {
				row[7] = "≤ " + row[7]
			}
		}
		if reached, ok := f.Reached(); ok {
			row[8] = map[bool]string{true: "reached", false: "missed"}[reached]
		}
		rows = append(rows, row)
	}
	return writeColumns(w, rows)
}

// digits writes shares to a thousandth, and what is counted more roughly.
func digits(v float64) string {
	switch {
	case v <= 1:
		return fmt.Sprintf("%.3f", v)
	case v < 10:
		return fmt.Sprintf("%.2f", v)
	}
	return fmt.Sprintf("%.0f", v)
}

// writeColumns pads cells to the width of their column.
func writeColumns(w io.Writer, rows [][]string) error {
	var widths []int
	for _, row := range rows {
		for i, cell := range row {
			if i == len(widths) {
				widths = append(widths, 0)
			}
			widths[i] = max(widths[i], utf8.RuneCountInString(cell))
		}
	}
	for _, row := range rows {
		var line strings.Builder
		for i, cell := range row {
			line.WriteString(cell)
			line.WriteString(strings.Repeat(" ", widths[i]-utf8.RuneCountInString(cell)+2))
		}
		if _, err := fmt.Fprintln(w, strings.TrimRight(line.String(), " ")); err != nil {
			return err
		}
	}
	return nil
}
