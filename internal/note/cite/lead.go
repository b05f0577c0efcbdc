package cite

import (
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
)

// Leads: "Seed Mission: About 600 villages have been covered". A sentence taken out of its document gets before it what
// its title, the heading above it or the opening of its paragraph names; both passages are cited.

const (
	longestLead    = 7 // words
	longestHeading = 9
)

// led reports a line whose sentence follows from its passages and whose lead is what the sentence stands under.
func led(line sandarbh.Line, cited []passage) bool {
	lead, rest, ok := strings.Cut(line.Text, ": ")
	if !ok || len(cited) < 2 || len(strings.Fields(lead)) > longestLead || strings.ContainsAny(lead, "[]") || rest == "" || len(lang.FiniteVerbs(rest)) == 0 {
		return false
	}
	toks := split(lead)
	for k := range toks[:len(toks)-1] {
		if toks[k].is(cue | pronoun) {
			return false
		}
	}
	line.Text = rest
	if len(checkWords(line, cited)) > 0 {
		return false
	}
	for _, p := range cited[1:] {
		if p.doc == cited[0].doc && p.leads(toks, &cited[0]) {
			return true
		}
	}
	return false
}

// leads reports that the words name what a passage stands under: a title, a heading above it with no other between, or
// what opens its paragraph.
func (p *passage) leads(lead []token, under *passage) bool {
	toks := split(p.quote)
	switch {
	case !under.prose():
		return false
	case p.field == sandarbh.FieldTitle || p.field == sandarbh.FieldSubtitle:
		return runIn(lead, toks, len(toks)) >= 0
	case p.end > under.start:
		return false
	}
	between := p.doc.Text[p.end:under.start]
	if !strings.Contains(between, "\n") {
		at := runIn(lead, toks, 2) // "The Seed Mission supports …"
		return at == 0 || at == 1 && toks[0].is(article)
	}
	whole := (p.start == 0 || p.doc.Text[p.start-1] == '\n') && p.doc.Text[p.end] == '\n'
	return whole && len(toks)-1 <= longestHeading && len(lang.FiniteVerbs(p.quote)) == 0 && runIn(lead, toks, len(toks)) >= 0 && !otherHeading(between)
}

// otherHeading reports a short line without a verb or a stop between a heading and what stands under it.
func otherHeading(between string) bool {
	for l := range strings.SplitSeq(strings.Trim(between, "\n"), "\n") {
		if l = strings.TrimSpace(l); l != "" && len(strings.Fields(l)) <= longestHeading && !strings.ContainsAny(l[len(l)-1:], ".;,") && len(lang.FiniteVerbs(l)) == 0 {
			return true
		}
	}
	return false
}

// runIn returns where the words stand together among the first tokens, or -1.
func runIn(words, toks []token, first int) int {
	n := len(words) - 1
	for at := 0; at < first && at+n <= len(toks)-1; at++ {
		k := 0
		for k < n && toks[at+k].key == words[k].key {
			k++
		}
		if k == n {
			return at
		}
	}
	return -1
}
