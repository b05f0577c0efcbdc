package note

import (
	"strings"

	"github.com/sandarbh/sandarbh/internal/lang"
	"github.com/sandarbh/sandarbh/internal/note/cite"
)

// Cuts: what may be left out of a sentence, and what it must still have.

// cutInside drops a phrase inside a sentence unless it holds a figure or a condition.
func cutInside(s string, re *lang.Pattern) string {
	m := re.FindStringIndex(s)
	if m == nil || weightyWords.MatchString(s[m[0]:m[1]]) {
		return s
	}
	if rest := strings.TrimLeft(s[m[1]:], " ,"); m[0] == 0 && !opensSubject.MatchString(rest) {
		return s // "In line with the vision of clean air, reducing emissions, the Board …"
	}
	return s[:m[0]] + " " + s[m[1]:]
}

// openClause ends in a subordinate clause whose main clause would be cut away.
var openClause = lang.MustCompile(`(?i)(?:^|that |[,;] )(?:while|although|though|if|when|since|because|unless|once|whereas|as)\b[^,]*$`)

var relativeWord = lang.MustCompile(`(?i)\b(?:which|who|where|wherein|whereby|that|when|whom|whose)\b([^,;]*)$`)

// openRelative reports a relative clause at the end that has lost its verb.
func openRelative(s string) bool {
	m := relativeWord.FindStringSubmatch(s)
	return m != nil && len(lang.FiniteVerbs(m[1])) == 0
}

// openAnd reports an end in the opening of a clause that has been cut: "The plan is agreed, and after talks with the mills and the Board".
func openAnd(s string) bool {
	m := andOpening.FindStringIndex(s)
	return m != nil && len(lang.FiniteVerbs(s[m[1]:])) == 0
}

var andOpening = lang.MustCompile(`, and (?:after|before|once|upon|following|during|despite|since) `)

// cutTail drops a phrase that runs to the end of the sentence, if the rest still stands by itself.
func cutTail(s string, re *lang.Pattern) string {
	if m := tailOf(s, re); m != nil && mayGo(s, m) {
		return cutAt(s, m[0])
	}
	return s
}

// cutShortest drops the shortest such phrase that leaves at most so many words, the longest one if none does: of an aim and the aim of
// that, the first says more.
func cutShortest(s string, re *lang.Pattern, most int) string {
	best := s
	for m := range tailsOf(s, re) {
		if !mayGo(s, m) {
			continue
		}
		if cut := cutAt(s, m[0]); cut != s && (best == s || words(cut) <= most) {
			best = cut
		}
	}
	return best
}

// mayGo reports an end without a figure or condition that nothing else needs.
func mayGo(s string, m []int) bool {
	return !weightyWords.MatchString(s[m[0]:]) && !secondAbsolute.MatchString(s[:m[0]]) && !resumes.MatchString(s[m[1]:])
}

// resumes goes on with the clause behind an aside: "the entire output, comprising propane and butane, exclusively to three firms".
var resumes = lang.MustCompile(`, (?:exclusively|solely|only|directly) (?:to|for|from|by|through|in|at) `)

// lonelyAdverb limits what has been cut away, or is the first of the aims that have been.
var lonelyAdverb = lang.MustCompile(`(?i)\b(?:specifically|particularly|especially|mainly|primarily|only|both|either|aimed at [a-z]+ing)$`)

// secondAbsolute ends in the second of two subjects that share a "with": "with A dedicated to the tribes and B [aimed at …]".
var secondAbsolute = lang.MustCompile(`, with [^,]* \w+ed (?:to|for|in|by) [^,]* and (?:the )?[A-Z][\w-]+(?: [A-Z][\w-]+)*(?: \([^)]*\))?$`)

// cutAt drops what stands from an offset on, if the rest is a sentence of its own.
func cutAt(s string, at int) string {
	rest := strings.TrimRight(s[:at], " ,.")
	if !stands(rest) || openClause.MatchString(rest) || endsInMember(rest) || lostVerb(s, rest) || cite.Bound(s[:at], s[at:]) {
		return s
	}
	return rest + "."
}

// stands reports that the beginning of a sentence is one of its own.
func stands(s string) bool {
	return len(strings.Fields(s)) >= 6 && len(lang.FiniteVerbs(s)) > 0 && !openRelative(s) && closes(s) && !openAnd(s) && !lostAnd(s) && !lostTold(s) && !lonelyAdverb.MatchString(s)
}

// endsInMember reports an end in a list that has lost its "and".
func endsInMember(s string) bool { return openList(s[lang.FiniteVerbs(s)[0].End:]) }

var clauseJoint = lang.MustCompile(`;\s+(?:and\s+|while\s+|whereas\s+)?|,\s+(?:and|while|whereas)\s+`)

// splitClauses divides a sentence at joints where both sides have a subject and a finite verb of their own.
func splitClauses(s string) []string {
	for _, m := range clauseJoint.FindAllStringIndex(s, -1) {
		left, right := strings.TrimSpace(s[:m[0]]), strings.TrimSpace(s[m[1]:])
		if words(left) < 7 || words(right) < 7 || !independent(left) || !independent(right) || onlyOpening(left) || onlyRelative(right) {
			continue
		}
		if saying.MatchString(left) || lastMember(left) || theirsBefore(right) { // what follows still hangs on the speaker, or on "the integration of A, B, and"
			continue
		}
		out := []string{closeList(left, s[m[0]:])}
		if words(right) > 36 {
			if more := splitClauses(right); len(more) > 1 {
				return append(out, more...)
			}
		}
		return append(out, right)
	}
	return nil
}

// theirsBefore reports a clause with a "their" for which it has nothing that is several: it points at both subjects, "rain could fall
// short and output drop from their usual levels".
func theirsBefore(s string) bool {
	at := strings.Index(s, " their ")
	return at > 0 && !several.MatchString(s[:at]) && len(lang.Names(s[:at])) == 0
}

// several is a plural, a body of persons, or two that an "and" joins.
var several = lang.MustCompile(`(?i)\b[a-z]{2,}[^s\W]s\b|\band\b|\b(?:people|men|women|children|police|government|company|firm|bank|court|board|party|team|group|family|who|each|every\w*|any\w*|public)\b`)

// lastMember reports an end in a short member of a list without a verb: "the integration of selection, optimization".
func lastMember(s string) bool {
	at := strings.LastIndex(s, ", ")
	if at < 0 || at+2 >= len(s) || len(lang.FiniteVerbs(s[at+2:])) > 0 {
		return false
	}
	return words(s[at:]) <= 5 || s[at+2] >= 'A' && s[at+2] <= 'Z' && words(s[at:]) <= longName
}

const longName = 9 // words of a member that is a name

// independent reports whether a clause has a subject before its first finite verb and can open a sentence.
func independent(s string) bool {
	if subordinate.MatchString(s) {
		return false
	}
	verbs := lang.FiniteVerbs(s)
	return len(verbs) > 0 && len(strings.Fields(s[:verbs[0].Start])) >= 1 && !strings.Contains(s[:verbs[0].Start], ";")
}
