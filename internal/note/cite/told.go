package cite

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
)

// Told lines: "Asha Rao said that work on the well is moving fast". A release gives a speaker to the first sentence of a paragraph
// and goes on with what he said. The sentence that names him, above it in the paragraph, is cited beside it.

// telling are verbs behind which a paragraph goes on with what was said.
var telling = lang.WordSet("said stated noted added mentioned observed remarked asserted highlighted emphasised emphasized underlined underscored stressed explained affirmed pointed told reminded")

// saidThat stands between the speaker of a told line and what he said.
const saidThat = " said that "

// told reports a line whose speaker is that of a sentence above, with no other between, and whose rest follows from its passage.
func told(line sandarbh.Line, cited []passage) bool {
	name, rest, ok := strings.Cut(line.Text, saidThat)
	if !ok || len(cited) < 2 || !cited[0].prose() || strings.ContainsAny(name, "[](),:;") {
		return false
	}
	for k := 1; k < len(cited); k++ {
		if p := &cited[k]; p.speaksOn(&cited[0]) && p.saidBy(name, line, cited[1:]) {
			line.Text = capital(rest)
			return len(checkPlain(line, cited)) == 0 && len(checkPlain(line, cited[1:])) > 0 // not what another passage alone says
		}
	}
	return false
}

// speaksOn reports a passage above another in its paragraph with nobody else speaking between.
func (p *passage) speaksOn(under *passage) bool {
	if p.doc != under.doc || p.field != under.field || p.end > under.start {
		return false
	}
	between := p.doc.Text[p.end:under.start]
	if strings.Contains(between, "\n") || strings.ContainsAny(p.quote+between+under.quote, "“”\"") {
		return false
	}
	for _, text := range []string{between, under.quote} {
		for _, t := range split(text) {
			if t.is(attribution) || telling[t.key] {
				return false
			}
		}
	}
	return true
}

// saidBy reports that the passage is a sentence of what the named one said: his name with the passage's own words from its verb on
// follows from the passages.
func (p *passage) saidBy(name string, line sandarbh.Line, cited []passage) bool {
	toks := split(p.quote)
	for k := 1; k+2 < len(toks); k++ {
		if telling[toks[k].key] && (toks[k].key == "said" || thatSoon(toks[k+1:])) {
			line.Text = name + " " + p.quote[toks[k].start:]
			return len(checkPlain(line, cited)) == 0
		}
		if toks[k].is(attribution) {
			return false
		}
	}
	return false
}

// thatSoon reports a "that" behind whom something was told, or behind "out".
func thatSoon(toks []token) bool {
	return slices.ContainsFunc(toks[:min(toldWhom, len(toks))], func(t token) bool { return t.key == "that" })
}

const toldWhom = 4 // words: "the Lok Sabha that"

// capital begins a sentence.
func capital(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(r)) + s[n:]
}
