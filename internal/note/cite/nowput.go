package cite

import (
	"strings"

	"github.com/sandarbh/sandarbh"
)

// The day of a document in place of its one word of the present: "29 wells are in use [as of 6 May 2026]" of "29 wells are
// currently in use".

// nowPut reports a line that follows from its passages when the word of the present is put back: where the day stands, or between
// the two words that it parts in the passage.
func nowPut(line sandarbh.Line, cited []passage) bool {
	i := strings.Index(strings.ToLower(line.Text), "[as of ")
	if i < 0 {
		return false
	}
	n := strings.IndexByte(line.Text[i:], ']')
	if n < 0 {
		return false
	}
	toks := split(line.Text[i+1 : i+n])
	if len(toks) != 4 || toks[2].kind != date {
		return false
	}
	for _, p := range cited {
		found := Present(p.quote)
		if day := PresentDay(p.doc, p.start); len(found) != 1 || BackFrom(found[0].Of(p.quote)) || !names(toks[2].key, day, day) {
			continue
		}
		word, own := found[0].Of(p.quote), line
		own.Text = line.Text[:i] + word + line.Text[i+n+1:]
		if len(checkWords(own, cited)) == 0 {
			return true
		}
		before, behind := lastField(p.quote[:found[0].Start]), firstField(p.quote[found[0].End:])
		at := strings.Index(line.Text, before+" "+behind)
		if before == "" || behind == "" || at < 0 || strings.Contains(line.Text[at+1:], before+" "+behind) {
			continue
		}
		at += len(before)
		own.Text = line.Text[:at] + " " + word + line.Text[at:]
		if len(checkWords(own, cited)) == 0 {
			return true
		}
	}
	return false
}

func lastField(s string) string {
	s = strings.TrimRight(s, " ")
	return s[strings.LastIndexByte(s, ' ')+1:]
}

func firstField(s string) string {
	first, _, _ := strings.Cut(strings.TrimLeft(s, " "), " ")
	return first
}
