package note

import (
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
)

// What the title tells in another word: "The decision" of a body that bans, "under this collaboration" of an MoU. Who reads the line under its
// title knows which.

// otherWordFor reports a noun for what the title tells in another word, "The decision" of a body that bans or approves, where the document
// speaks of one alone.
func otherWordFor(noun string, doc *sandarbh.Document) bool {
	if doc.Tier == sandarbh.Press || manyOf(doc, noun) {
		return false
	}
	return slices.ContainsFunc(append(slices.Clip(sameSort), deedsOfDecision), func(row []string) bool {
		found := false
		for _, t := range lang.Tokens(doc.Title) {
			if t.Kind != lang.Word || !slices.ContainsFunc(row, func(stem string) bool { return strings.HasPrefix(t.Norm, stem) }) {
				continue
			}
			if manyThings.MatchString(t.Norm) || wordIn(lang.Fold(doc.Text), t.Norm+"s") {
				return false
			}
			found = true
		}
		return found && slices.Contains(row, noun)
	})
}

// deedsOfDecision are the beginnings of what who decides does: "prohibits", "approves", "extends".
var deedsOfDecision = strings.Fields("decision approv prohibit bans exten exempt allow permit withdraw impos restrict revis revok relax bring constitut")

// manyThings are words of a title by which no one thing is meant.
var manyThings = lang.MustCompile(`^(?:agreements|pacts|deals|mous|memoranda|collaborations|partnerships|treaties|contracts|reports|studies|surveys|papers|judge?ments|verdicts|amendments|notifications|campaigns|initiatives|missions|programmes|committees)$`)

// asTold makes "the agreement" of "under this agreement" where the title tells which, in this word or another.
func (d *draft) asTold() {
	m := insideThis.FindStringSubmatchIndex(d.text)
	if m == nil || d.from.doc.Tier == sandarbh.Press || nextIsName(d.text[m[1]:]) {
		return
	}
	noun := lang.Fold(d.text[m[4]:m[5]])
	if wordIn(lang.Fold(d.from.doc.Title), noun) && !manyOf(d.from.doc, noun) || otherWordFor(noun, d.from.doc) {
		d.apply("article", d.text[:m[2]]+"the"+d.text[m[3]:])
	}
}

// insideThis points, behind a preposition, at what a release is of.
var insideThis = lang.MustCompile(`\b(?:[Uu]nder|[Tt]hrough|of|in|with|[Ww]ith|by) (this) (agreement|pact|deal|[Mm][Oo][Uu]|collaboration|partnership|treaty|initiative|campaign|drive|decision|notification|amendment|survey|study|report)\b`)
