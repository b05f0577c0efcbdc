package note

import (
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
)

// Numbers of the headlines: what an office sets into its title and subtitles is what it holds its release to say.

// headlineBonus is what a line gains that has such a number: readers called 64 of 100 chosen lines with a number of the subtitles a must,
// and 48 of those with another, while the model expected as many of both (docs/reading.md).
const headlineBonus = 1

// headlineNumbers are those of a document's title and subtitles, but for its days. Capitals hide what a headline counts, so that its
// plain numbers are taken.
func headlineNumbers(d *sandarbh.Document) map[string]bool {
	heads := []string{d.Title, d.Subtitle}
	for _, b := range d.Blocks {
		if text := d.Text[b.Start:b.End]; b.Kind == sandarbh.Title || d.Title != "" && strings.HasPrefix(text, d.Title) {
			heads = append(heads, text) // the subtitles run into it
		}
	}
	out := map[string]bool{}
	for _, s := range heads {
		days := lang.Dates(s, d.Published)
		for _, t := range lang.Tokens(s) {
			if t.Kind == lang.Number && !slices.ContainsFunc(days, func(w lang.When) bool { return w.Start <= t.Start && t.End <= w.End }) {
				tell(out, t.Norm)
			}
		}
	}
	return out
}

// numbers are the numbers of a line that headlines may have told.
func numbers(text string) map[string]bool {
	out := map[string]bool{}
	for _, q := range lang.Quantities(text) {
		if !q.Ordinal {
			tell(out, q.Number.Of(text))
		}
	}
	return out
}

// tell adds a number that two sentences do not share by chance: one of two digits at least, no year and no "24×7".
func tell(out map[string]bool, number string) {
	n := strings.ReplaceAll(number, ",", "")
	if year := len(n) == 4 && (n[:2] == "19" || n[:2] == "20"); !year && n != "24" && len(strings.ReplaceAll(n, ".", "")) > 1 {
		out[n] = true
	}
}

// overlaps reports that two sets share a member.
func overlaps(a, b map[string]bool) bool {
	for k := range a {
		if b[k] {
			return true
		}
	}
	return false
}
