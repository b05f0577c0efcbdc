package cite

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
)

// unit is one sentence of a cited passage with what may be left out of it.
type unit struct {
	doc   *sandarbh.Document
	field sandarbh.Field
	text  string
	toks  []token // ends with a terminal
	drops [][]drop
	heads []way // where the sentence may be entered, and at what cost
	tails []way // where it may be left
	// together marks words that tie the members of a list: "respectively", "each", "together".
	together bool
	// open marks a passage that ends without a stop, so that its last word may be cut.
	open bool
	// finite is what finiteVerbs found.
	finite []bool
	// nouns are the phrases that phrasesOf found, by their noun.
	nouns map[string][]lang.NounPhrase
	// between is the text from another sentence to this one, as since found it; "" if there is none.
	between map[*unit]string
}

// size is the number of tokens without the terminal.
func (u *unit) size() int { return len(u.toks) - 1 }

// prose reports a sentence of the text, where a capital marks a name; in a title it marks nothing. An empty field is
// the text too.
func (u *unit) prose() bool {
	return u.field != sandarbh.FieldTitle && u.field != sandarbh.FieldSubtitle
}

// dropKind says what a constituent is that may be left out.
type dropKind uint8

const (
	soft        dropKind = iota // article, honorific, filler
	parenthesis                 // in brackets
	longName                    // before its letters in brackets, which then stand for it
	aside                       // relative clause, participle, apposition between commas
	adverbial                   // prepositional phrase
	member                      // of a coordination of noun phrases
	predicate                   // of a coordination of verb phrases or clauses
	day                         // a relative day or date
	purpose
	leadIn // adverbial before the subject
	labelled
)

// drop is a constituent [from, to) that may be left out.
type drop struct {
	from, to int
	cost     int
	kind     dropKind
}

// way is a chain of drops that leads to a place.
type way struct {
	ok    bool
	cost  int
	drops []drop
}

func newUnit(doc *sandarbh.Document, field sandarbh.Field, text string) *unit {
	u := &unit{doc: doc, field: field, text: text, toks: split(footnoteMark.ReplaceAllStringFunc(text, blank))}
	last, _ := utf8.DecodeLastRuneInString(strings.TrimSpace(text))
	u.open = unicode.IsLetter(last) || unicode.IsMark(last)
	for i := range u.toks {
		switch u.toks[i].key {
		case "respectively", "respective", "each", "together", "jointly", "combined", "क्रमशः":
			u.together = true
		}
	}
	n := u.size()
	u.drops = make([][]drop, n+1)
	for x := range n {
		u.findDrops(x)
	}
	u.findHeads()
	u.findTails()
	return u
}

// footnoteMark is the number of a note, glued to a word or its stop, or behind the end of a sentence: "institutions.[5][6]",
// "the dam[4], which", "winners [30] ."
var footnoteMark = lang.MustCompile(`[\p{L}\d.,;%”’)](?:\[\d{1,2}\])+(?:\.?\s*$)?|\s\[\d{1,2}\]\s*\.?\s*$`)

// blank makes spaces of a mark behind what it is glued to, so that offsets stay.
func blank(s string) string {
	at := strings.IndexByte(s, '[')
	return s[:at] + strings.Repeat(" ", len(s)-at)
}

func (u *unit) add(x, y, cost int, k dropKind) {
	if y > x && !u.cutsWhole(x, y) && !u.hidesSpeaker(x, y) && !(y == u.size() && u.openTold(x)) {
		u.drops[x] = append(u.drops[x], drop{x, y, cost, k})
	}
}

// has reports whether a token of [x, y) has any of the classes.
func (u *unit) has(x, y int, c class) bool {
	for k := x; k < y; k++ {
		if u.toks[k].is(c) {
			return true
		}
	}
	return false
}

func (u *unit) hasKind(x, y int, kinds ...kind) bool {
	for k := x; k < y; k++ {
		if slices.Contains(kinds, u.toks[k].kind) {
			return true
		}
	}
	return false
}

// verbal reports whether the token can be, or belong to, a verb.
func verbal(t *token) bool { return t.is(auxiliary | modal | verb | participle) }

// findDrops lists the constituents that start at x and may be left out wherever they stand.
func (u *unit) findDrops(x int) {
	t := &u.toks[x]
	if u.softAt(x) {
		u.add(x, x+1, 1, soft)
	}
	u.phrases(x)
	for _, p := range praises {
		if u.startsWith(x, p) && x+len(p) < u.size() && u.toks[x+len(p)].before&edge == 0 && !(x > 0 && u.toks[x-1].is(negation|auxiliary)) {
			u.add(x, x+len(p), 1, soft)
		}
	}
	if t.before&opened != 0 {
		u.parentheses(x)
	}
	if t.before&(comma|dash) != 0 {
		u.asides(x)
	}
	if t.before == 0 && x > 0 && t.is(participle) {
		u.reduced(x)
	}
	if y := u.presides(x); y > 0 {
		u.add(x, y, 4, aside)
	}
	u.conjuncts(x)
	u.days(x)
	u.named(x)
	u.honors(x)
}

func (u *unit) startsWith(x int, words []string) bool {
	if x+len(words) > u.size() {
		return false
	}
	for k, w := range words {
		if u.toks[x+k].key != w {
			return false
		}
	}
	return true
}
