package note

import (
	"testing"

	"github.com/sandarbh/sandarbh"
)

// A number of the title, of its subtitle or of what has run into it is told by the headlines; a year, one digit and a number of the
// text are not.
func TestHeadlineNumbers(t *testing.T) {
	text := "Well Board opens 54 wells Board adds 1,860 pumps in 2026 and 7 tanks\nThe Board bought 33 ropes."
	d := &sandarbh.Document{
		Title: "Well Board opens 54 wells", Subtitle: "Share of open wells at 70.5%", Text: text,
		Blocks: []sandarbh.Block{{Kind: sandarbh.Paragraph, End: 68}, {Kind: sandarbh.Paragraph, Start: 69, End: len(text)}},
	}
	told := headlineNumbers(d)
	for _, c := range []struct {
		line string
		want bool
	}{
		{"The Board runs 54 wells.", true},
		{"In all, 1,860 pumps were added.", true},
		{"About 70.5 per cent of the wells are open.", true},
		{"The Board bought 33 ropes.", false},
		{"By 2026 it has 7 tanks.", false},
	} {
		if got := overlaps(numbers(c.line), told); got != c.want {
			t.Errorf("%q: told by the headlines = %v", c.line, got)
		}
	}
}
