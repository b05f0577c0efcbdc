package note

import (
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
	"github.com/sandarbh/sandarbh/internal/note/cite"
)

// Quotations that go on over several sentences. What stands inside one without its speaker makes no line, so that it matters
// where one ends: pages lose a mark, mix curved and straight ones, and quote names as they quote speech.

// quoteState says what is open between two sentences of a paragraph.
type quoteState struct {
	depth int // quotations open
}

// behind returns the state behind a sentence. A mark behind a space opens, one behind a word closes, curved or straight; a name
// in quotes that its sentence does not close is no speech: its second mark is lost.
func (q quoteState) behind(s string) quoteState {
	inside := s
	for i, r := range s {
		if r != '“' && r != '”' && r != '"' {
			continue
		}
		before := strings.TrimRight(s[:i], "(['‘")
		switch opens := r == '“' || r == '"' && (before == "" || strings.HasSuffix(before, " ") || strings.HasSuffix(before, "—")); {
		case opens:
			if q.depth == 0 {
				inside = s[:i]
			}
			q.depth++
		case q.depth > 0:
			q.depth--
		}
	}
	if q.depth > 0 && inside != s && inside != "" && !speechBefore.MatchString(ending(inside)) && !spoken.MatchString(lang.Fold(inside)) {
		q.depth = 0
	}
	return q
}

// outOfQuote is a sentence of a teller who is no part of the quotation that a paragraph has left open: "She further informed
// that", "The two sides agreed".
var outOfQuote = lang.MustCompile(`^(?:(?:\d{1,2}\. |[A-Z][a-z]+ing [^,]{4,120}, |In this context, |Further, |Additionally, |Earlier, )?(?:He|She|They|The (?:Union |Prime |Chief |Home |Finance )?(?:Minister|Secretary|Committee|Ministry|President)|The (?:two )?(?:leaders|sides|Ministers)|Both (?:the )?(?:leaders|sides|Ministers)) |(?:Further, )?[Ii]t was ).{0,40}?\b(?:said|stated|informed|added|noted|mentioned|observed|remarked|highlighted|emphasi[sz]ed|underlined|underscored|stressed|outlined|announced|agreed|decided|welcomed|acknowledged|reaffirmed|reiterated|condemned|adopted|recalled|urged)\b`)

// leftOpen reports that a quotation open before a sentence was never closed: the sentence speaks of its speaker, and the rest of
// the paragraph closes none.
func leftOpen(rest string) bool {
	if !outOfQuote.MatchString(rest) {
		return false
	}
	at := strings.IndexAny(rest, "“”\"")
	return at < 0 || strings.HasPrefix(rest[at:], "“") || strings.HasPrefix(rest[at:], `"`) && (at == 0 || rest[at-1] == ' ')
}

// lastQuoted is the last sentence of a quotation with its speaker behind it: "The wells will be dug by May,” the Minister said."
var lastQuoted = lang.MustCompile(`^[^“”"]{20,}(?:[,.]|\w)(”|"),? ((?:[\w.’'()-]+,? ){0,9}?(?:said|says|stated|added|noted|observed|remarked|held|told|reads?|ruled|asserted|explained)\b[^“”"]*|according to [^“”"]+)$`)

// lastOfQuote makes a line of such a sentence: its quotation opens with the kind of mark that closes it, behind what connects it
// with the sentence before, and not a word in it changes. A piece of a sentence, and one that points back, stays out.
func (p *passage) lastOfQuote(texts cite.Texts) []draft {
	text := tidy(p.text)
	m := lastQuoted.FindStringSubmatchIndex(text)
	if m == nil {
		return nil
	}
	quote, mark := opener.ReplaceAllString(text[:m[2]], ""), "“"
	if text[m[2]:m[3]] == `"` {
		mark = `"`
	}
	if len(Flaws(strings.TrimRight(upperFirst(quote), ",.")+".")) > 0 || leavesOpen.MatchString(quote) || titleQuoted.MatchString(text[m[4]:]) {
		return nil
	}
	if len(lang.Quantities(quote)) == 0 && len(lang.Dates(quote, sandarbh.Date{})) == 0 && !bodySpeaks.MatchString(text[m[4]:]) {
		return nil // what a person thinks of it
	}
	d := draft{text: mark + upperFirst(quote) + text[m[2]:m[4]] + dropHonorifics(text[m[4]:]), cites: []sandarbh.Citation{p.citation()}, from: p}
	out, _ := passing([]draft{d}, texts)
	return out
}

// leavesOpen is what a quotation of one sentence leaves open; between quotation marks [Flaws] is not strict with it.
var leavesOpen = lang.MustCompile(`^(?:With|Without|Like) |^(?:For|To|By|In|Of|From) (?:them|him|her|it|us)\b|\b(?:this|these|those|such|the same|the above) (?-i:[a-z]+)|\b(?:them|there|so)[,.]?$`)

var (
	// titleQuoted goes on with the sentence in which the quoted words are a title: "a talk on “Wells for All”, here, Rao said".
	titleQuoted = lang.MustCompile(`^(?:here|there|in|on|at|to|by|of|from|for|with|which|who|and|but|as|is|was|has|had)\b`)
	// bodySpeaks is a court, a body or a paper that speaks: what it says is its deed.
	bodySpeaks = lang.MustCompile(`\b(?:[Cc]ourt|[Bb]ench|[Nn]otification|[Oo]rder|[Rr]eport|[Ss]tatement|[Ff]iling|[Ll]etter|[Rr]elease|Board|[Cc]ommission|[Mm]inistry|[Rr]egulator|[Pp]etition|[Tt]ribunal|[Aa]uthority|[Cc]ommittee|[Gg]ovt|[Gg]overnment|[Mm]inister|[A-Z]{3,})\b`)
)
