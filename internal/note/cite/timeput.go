package cite

import (
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
)

// Months and years that stand in place of the words that mean them: "exports rose [in 2026]" of "exports rose this year".

// mostPut is how many of them one line may have.
const mostPut = 3

// timePut reports a line that follows from its passages when the words of a passage are put back where it has the month or year
// in brackets that they come to.
func timePut(line sandarbh.Line, cited []passage) bool {
	return putBack(line, cited, 0, mostPut)
}

// putBack tries the brackets from an offset on.
func putBack(line sandarbh.Line, cited []passage, from, left int) bool {
	i := strings.IndexByte(line.Text[from:], '[')
	if i < 0 || left == 0 {
		return false
	}
	i += from
	n := strings.IndexByte(line.Text[i:], ']')
	if n < 0 {
		return false
	}
	for _, words := range wordsFor(line.Text[i+1:i+n], cited) {
		own := line
		own.Text = line.Text[:i] + words + line.Text[i+n+1:]
		if len(checkWords(own, cited)) == 0 || putBack(own, cited, i+len(words), left-1) {
			return true
		}
	}
	return putBack(line, cited, i+n+1, left)
}

// wordsFor are the words of passages that come to the month or year in a bracket on the day of their document.
func wordsFor(added string, cited []passage) []string {
	when := added
	for _, with := range [...]string{"in ", "In ", "the ", "The "} {
		when = strings.TrimPrefix(when, with)
	}
	toks := split(when)
	if len(toks) != 2 || toks[0].kind != date && toks[0].kind != year || strings.HasPrefix(toks[0].key, "day ") {
		return nil
	}
	var out []string
	for _, p := range cited {
		for _, w := range lang.Dates(p.quote, lang.DayOf(p.doc)) {
			if !w.Relative || w.Precision == "day" || !names(toks[0].key, w.From, w.To) {
				continue
			}
			words := w.Of(p.quote)
			if strings.HasSuffix(strings.ToLower(p.quote[:w.Start]), "the ") {
				words = "the " + words
			}
			out = append(out, words)
		}
	}
	return out
}
