package cite

import (
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
)

// Subjects from above: "The programme will cover 40 districts" of a document whose title names one programme may be told with
// that name for its subject. It is the rule of leads, with the name in the place of the noun.

// titled reports a line that puts what its sentence stands under for the "The programme" with which the sentence opens.
func titled(line sandarbh.Line, cited []passage) bool {
	if len(cited) < 2 || !cited[0].prose() {
		return false
	}
	units := sentencesOf(cited[:1])
	if len(units) == 0 || units[0].size() < 3 || units[0].toks[0].key != "the" && units[0].toks[0].key != "this" {
		return false
	}
	u := units[0]
	end := u.reference(0)
	if end == 0 || end > 4 || !u.toks[end-1].is(generic) {
		return false
	}
	noun := strings.ToLower(u.text[u.toks[end-1].start:u.toks[end-1].end])
	toks := split(line.Text)
	from := 0
	if toks[0].is(article) {
		from = 1
	}
	for n := min(longestLead, len(toks)-2-from); n >= 1; n-- {
		name := toks[from : from+n+1] // the token behind stands for the terminal
		if !toks[from].upper || toks[from].is(cue|pronoun) || toks[from+n].upper && toks[from+n].before == 0 {
			continue
		}
		for i := range cited[1:] {
			p := &cited[i+1]
			if p.doc != cited[0].doc || !p.leads(name, &cited[0]) || halfOf(split(p.quote), name) || rivals(p.doc.Text, noun, line.Text[toks[from].start:toks[from+n-1].end]) {
				continue
			}
			own := line
			own.Text = u.text[:u.toks[end-1].end] + line.Text[toks[from+n-1].end:]
			return len(checkWords(own, cited)) == 0
		}
	}
	return false
}

// halfOf reports that the name goes on where it stands among the tokens: "Hill Nutrition" of "Hill Nutrition Drive".
func halfOf(toks, name []token) bool {
	at := runIn(name, toks, len(toks))
	if at < 0 {
		return true
	}
	next := &toks[at+len(name)-1]
	return next.kind == word && next.upper && next.before == 0 && !next.is(verb|participle|auxiliary|modal|preposition|coordinator)
}

// rivals reports that a document has several things of the kind, or another that is named by it: "schemes", "Seed Scheme".
func rivals(text, noun, name string) bool {
	folded := lang.Fold(text)
	if strings.Contains(folded, " "+noun+"s ") || strings.Contains(folded, " "+noun+"s,") || strings.Contains(folded, " "+noun+"s.") {
		return true
	}
	return slices.ContainsFunc(capitalsBefore(text, strings.ToUpper(noun[:1])+noun[1:]), func(w string) bool {
		return w != "The" && w != "This" && !strings.Contains(name, w)
	})
}
