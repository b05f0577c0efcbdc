package story

import (
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh/internal/claim"
	"github.com/sandarbh/sandarbh/internal/lang"
)

// anyClass begins the class of a verb that stands in no line of actWords: it is an act by itself, "~allow", "~receive".
const anyClass = "~"

// anyVerb is the class of a word behind an auxiliary, "" where it is no verb, or one of those that tell no act: what is
// said, wished for or furthered is neither done nor undone by the next report.
func anyVerb(s *claim.Sentence, i int) string {
	w := s.Words[i]
	if w.Punct || w.Stop || w.Number || w.Name || len(w.Norm) < 4 || strings.HasSuffix(w.Norm, "ly") || w.Concept == "" || !lang.IsASCII(w.Norm) || vagueVerbs[w.Norm] {
		return ""
	}
	k := i - 1
	for ; k >= 0; k-- {
		switch norm(s, k) {
		case "also", "now", "already", "formally", "soon", "not", "finally", "yet", "been", "be", "since", "just", "recently", "later", "only":
			continue
		}
		break
	}
	if k+1 < i {
		switch norm(s, k+1) {
		case "be", "been":
			if !pastForm(w.Norm) && !irregular[w.Norm] {
				return ""
			}
		}
	}
	switch norm(s, k) {
	case "to", "will", "shall", "may", "might", "could", "would":
		if k+1 == i && (pastForm(w.Norm) || strings.HasSuffix(w.Norm, "s") || strings.HasSuffix(w.Norm, "ing")) {
			return ""
		}
	case "has", "have", "had", "was", "were":
		if !pastForm(w.Norm) && !irregular[w.Norm] {
			return ""
		}
	default:
		return ""
	}
	return anyClass + verbStem(w.Norm, w.Concept)
}

// verbStem joins the forms of irregular verbs.
func verbStem(norm, concept string) string {
	if base, ok := irregularBase[norm]; ok {
		return claim.Concept(base)
	}
	return concept
}

// irregularBase has the base of participles that do not end in -ed.
var irregularBase = map[string]string{
	"given": "give", "taken": "take", "built": "build", "laid": "lay", "sent": "send", "sold": "sell", "bought": "buy", "cut": "cut", "shut": "shut", "won": "win", "lost": "lose",
	"drawn": "draw", "grown": "grow", "chosen": "choose", "frozen": "freeze", "sworn": "swear", "struck": "strike", "upheld": "uphold", "paid": "pay", "brought": "bring", "found": "find",
}

var irregular = func() map[string]bool {
	m := map[string]bool{}
	for w := range irregularBase {
		m[w] = true
	}
	return m
}()

// vagueVerbs tell no act that a report could call done or to come.
var vagueVerbs = lang.WordSet(`said told added noted stated asked urged informed highlighted emphasised emphasized stressed underlined expressed thanked praised lauded
expected proposed planned considered likely supposed intended meant hoped wished wanted aimed needed required used based located known called seen held
help helped ensure ensured enable enabled promote promoted strengthen strengthened support supported improve improved provide provided play played continue continued boost boosted enhance enhanced
make made take taken give given keep kept work worked come came become grow grown bring brought look find found show shown serve served benefit lead increase increased reach reached rise remain remained
reduce reduced address addressed create created develop developed build encourage encouraged facilitate facilitated contribute contributed focus focused attend attended participate participated discuss discussed
visit visited meet share shared cover covered include included involve involved generate generated achieve achieved think believe know understand learn train trained carry carried`)

// vouched reports two acts that are told by verbs of the table, or by one verb on objects with one head noun: any other verb
// takes too much.
func (c *comparer) vouched(x, y act) bool {
	if !strings.HasPrefix(x.class, anyClass) && x.class != "complete" {
		return true
	}
	if guessed(x) || guessed(y) || another.MatchString(x.sentence.Text) || another.MatchString(y.sentence.Text) {
		return false
	}
	a, b := workOn(x), workOn(y)
	if len(a) > 0 && len(b) > 0 {
		return slices.Contains(b, a[len(a)-1]) || slices.Contains(a, b[len(b)-1])
	}
	_, share := agreement(c.subjectOf(x), c.subjectOf(y))
	return share >= oneSentence
}

// oneSentence is the share of their words from which two sentences are of one matter, of which one has a pronoun for it.
const oneSentence = 0.45

// another are words of a further act of the same kind.
var another = lang.MustCompile(`(?i)\b(?:again|another|further|next (?:monetary|meeting|review|round|edition|batch|phase)|as well)\b`)

// workOn is the noun phrase that an act is on: of a turn of phrase what stands before it.
func workOn(x act) []string {
	if !x.turn {
		return workPhrase(x)
	}
	return contentOf(x.sentence, lang.Range{Start: clauseAround(x.sentence, x.at).Start, End: x.at.Start})
}

// guessed reports "would" and "could", which tell of a thought.
func guessed(x act) bool {
	k := x.sentence.WordAt(x.at.Start)
	for i := max(0, k-3); i < k; i++ {
		switch norm(x.sentence, i) {
		case "would", "could":
			return true
		}
	}
	return false
}
