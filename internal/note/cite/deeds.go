package cite

import (
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh/internal/lang"
)

// Deeds of one doer in a long sentence: "The Board lined the wells of nine villages and opened a school of pumps" says two things, each
// with the doer. The time of the one is not that of the other's figure, and neither may limit the other.

var (
	// nextDeed joins a deed to the one before it.
	nextDeed = lang.MustCompile(`,? (?:and|but) (?:(?:also|further|subsequently|later|has|have|had|will|shall|is|are|was|were) ){0,2}`)
	// deedAbove is the first verb of a sentence with such a deed.
	deedAbove = lang.MustCompile(`^(?:[a-z]+(?:ed|ld|id|nt|pt|ve|ok|et|un|aw|ew)|has|have|had|will|shall|is|are|was|were|[a-z]{3,}s)$`)
	// pastForm is a verb of the past, and presentForm one in -s.
	pastForm    = lang.MustCompile(`^(?:[a-z]+ed|said|held|told|made|gave|took|set|put|kept|laid|paid|won|led|saw|began|built|met|sent|brought|went|came|rose|fell)$`)
	presentForm = lang.MustCompile(`^[a-z]{3,}[^s\W]s$`)
	// sharedBehind is what may be of both deeds, or points from the second to the first.
	sharedBehind = lang.MustCompile(`(?i)\b(?:them|they|he|she|him|these|those|this|such|the (?:same|latter|former|said)|thereof|thereafter|then|too|both|each|it|itself|jointly|together|during which|respectively)\b`)
	// objectBehind is what a verb was done to, or where; a participle before its noun has none ("and combined cost").
	objectBehind = lang.MustCompile(`^ (?:the|an?|his|her|its|their|all|more|over|up|to|for|that|about|nearly|at|on|in|with|into|as)\b|^ [A-Z₹“‘"\d]`)
	// namesMatter is a verb of saying that may have a thing as its object.
	namesMatter = lang.MustCompile(`^(?:highlighted|underlined|announced|recalled|mentioned|emphasi[sz]ed)$`)
	// asExpected is no clause that governs what follows.
	asExpected = lang.MustCompile(`, as (?:expected|planned|scheduled|promised),?`)
	// leftSo is how a thing was left.
	leftSo = lang.MustCompile(`\bunchanged\b`)
	// bareParticiple may have a verb of its own behind an "and": "wells dug in Goa and lined".
	bareParticiple = lang.MustCompile(`\b[a-z]{2,}(?:ed|wn|lt|pt) (?:by|in|at|under|on|for|from|with|to|through|during|into|as)\b|\b(?:held|built|made|given|set|laid|paid|dug|won) (?:by|in|at|under|on|for|from|with|to|through|during|as)\b`)
)

const (
	longestDoer = 32 // words, with the offices
	leastDeed   = 4
)

// deedParts divides at the first joint of two deeds of one doer.
func deedParts(head, rest string) []string {
	verbs := lang.FiniteVerbs(rest)
	if len(verbs) == 0 || hangsTogether.MatchString(rest) || noSubject.MatchString(rest) || !even(rest) {
		return nil
	}
	doer, first := strings.TrimSpace(rest[:verbs[0].Start]), verbs[0].Of(rest)
	if doer == "" || len(strings.Fields(doer)) > longestDoer || strings.ContainsAny(doer, ";:") || strings.Count(parenthesised.ReplaceAllString(doer, ""), ",") == 1 || opensRelative(doer+" ") || clauseInside.MatchString(doer) || !deedAbove.MatchString(first) || runOn(doer) {
		return nil
	}
	for _, m := range nextDeed.FindAllStringIndex(rest, -1) {
		if m[0] < verbs[0].End {
			continue
		}
		left, right := rest[:m[0]], rest[m[1]:]
		verb, _, _ := strings.Cut(right, " ")
		lead, ok := agreesWith(first, helpOf(rest[m[0]:m[1]]), verb)
		if presentForm.MatchString(verb) && !slices.ContainsFunc(verbs, func(v lang.Range) bool { return v.Start == m[1] }) || !ok {
			continue
		}
		done, next := left[verbs[0].End:], right[len(verb):]
		switch {
		case len(strings.Fields(done)) < leastDeed || len(strings.Fields(next)) < leastDeed || !even(left) || !objectBehind.MatchString(next) && verb != "said":
			continue
		case clauseInside.MatchString(asExpected.ReplaceAllString(done, "")) || pastForm.MatchString(verb) && bareParticiple.MatchString(leftSo.ReplaceAllString(behindOwn(done, first), "")) || sharedBehind.MatchString(next):
			continue
		case (len(lang.FiniteVerbs(done)) > 0 || !namesMatter.MatchString(first)) && slices.ContainsFunc(verbs, func(v lang.Range) bool { return v.Start < m[0] && lexicon[lang.Fold(v.Of(rest))]&attribution != 0 }):
			continue
		case rest[m[0]] == ',' && shortMember(asExpected.ReplaceAllString(done, "")):
			continue
		case figures(done) && figures(next) && timeInside.MatchString(done) != timeInside.MatchString(next), limited(done) || withdrawn.MatchString(next):
			continue
		}
		out := []string{asSentence(head, left)}
		second := doer + " " + lead + right
		if more := deedParts(head, second); tooLong(asSentence(head, second)) && more != nil {
			return append(out, more...)
		}
		return append(out, asSentence(head, second))
	}
	return nil
}

// runOn reports a doer in which a page has run one clause into another: "the wells of Avanti, new pumps of Bela are".
func runOn(doer string) bool {
	for i, piece := range strings.Split(doer, ", ") {
		w, _, _ := strings.Cut(piece, " ")
		if i > 0 && w != "" && w[0] >= 'a' && w[0] <= 'z' && !besideDoer[w] {
			return true
		}
	}
	return false
}

// besideDoer are words that open what is told of a doer.
var besideDoer = lang.WordSet("a an the one and who which today chaired headed led namely including along together on")

// shortMember reports an end in a list that goes on: "gains in wells, better pumps".
func shortMember(s string) bool {
	at := strings.LastIndex(s, ", ")
	return at >= 0 && len(strings.Fields(s[at:])) <= longestMember && len(lang.FiniteVerbs(s[at:])) == 0
}

const longestMember = 6 // words

// withdrawn are words of a deed that takes part of the one before back.
var withdrawn = lang.MustCompile(`(?i)\b(?:not|no|never|without|only|except\w*|exclud\w+|restrict\w*|limit\w*|exempt\w*|subject|provided|unless|if|until|till|withdr\w+|cancel\w*|instead|rather)\b`)

// helpOf is the help that the joint itself gives its verb: "has" of "and has also".
func helpOf(joint string) string {
	for w := range strings.FieldsSeq(joint) {
		switch w {
		case "has", "have", "had", "will", "shall", "is", "are", "was", "were":
			return w
		}
	}
	return ""
}

// agreesWith tells with what help a second verb goes with the doer of the first, and whether it may.
func agreesWith(first, help, verb string) (string, bool) {
	past := pastForm.MatchString(verb)
	switch first {
	case "has", "have", "had":
		if help != "" {
			return help + " ", help == first && past
		}
		return first + " ", past && strings.HasSuffix(verb, "ed")
	case "will", "shall", "is", "are", "was", "were":
		return help + " ", help == first
	}
	if help != "" {
		return help + " ", false
	}
	if presentForm.MatchString(first) {
		return "", presentForm.MatchString(verb)
	}
	return "", past && pastForm.MatchString(first)
}

// behindOwn is what stands behind the participle of a "has".
func behindOwn(done, first string) string {
	if first == "has" || first == "have" || first == "had" || first == "is" || first == "are" || first == "was" || first == "were" {
		done = strings.TrimLeft(done, " ")
		for range 2 {
			if w, rest, ok := strings.Cut(done, " "); ok && (pastForm.MatchString(w) || w == "been" || w == "also") {
				done = rest
			}
		}
		if w, rest, ok := strings.Cut(done, " "); ok && pastForm.MatchString(w) {
			done = rest
		}
	}
	return done
}
