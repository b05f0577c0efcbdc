package note

import (
	"strings"

	"github.com/sandarbh/sandarbh/internal/lang"
)

// What a cut may have spoilt: a verb, a list, an end that wants more words.

// lostVerb reports that a cut has taken the verb of a sentence and left that of a clause: "Five wells which include Neer and Sagar".
func lostVerb(whole, cut string) bool { return onlyRelative(cut) && !onlyRelative(whole) }

// hanging reports an end in a clause that has lost its verb, or in "with respect".
func hanging(s string) bool {
	return openClause.MatchString(s) || openRelative(s) || openAnd(s) || wantsTo.MatchString(s)
}

// wantsTo ends in words that a "to" goes on: "in addition", "the Board should endeavour".
var wantsTo = lang.MustCompile(`\b(?:with (?:respect|regard)|in (?:addition|relation|contrast|response)|due|prior|owing|according|subject|(?:is|are|was|were|be|been) (?:not )?(?:competent|eligible|entitled|empowered|authori[sz]ed|able|unable|liable|obliged|bound|permitted|required)|(?:will|shall|should|must|may|can|would)(?: [a-z]+ly)? (?:endeavou?r|strive|seek|aim|intend|propose|plan|continue|attempt)|endeavours|strives|seeks|intends|proposes)$`)

// loneMember reports "viz." with one member.
func loneMember(s string) bool {
	m := membersFollow.FindStringIndex(s)
	return m != nil && !strings.ContainsAny(s[m[1]:], ",;") && !strings.Contains(s[m[1]:], " and ")
}

// loneLetter reports "(a)" without "(b)", where it is of no law.
func loneLetter(s string) bool {
	s = lawLetter.ReplaceAllString(s, "")
	return strings.Contains(s, "(1)") && !strings.Contains(s, "(2)") || strings.Contains(s, "(a)") && !strings.Contains(s, "(b)") || strings.Contains(s, "(i)") && !strings.Contains(s, "(ii)")
}

// listLetter reports the mark of a list's first member in a sentence that has no second, and is of no law.
func listLetter(s string) bool {
	return firstLetter.MatchString(s) && loneLetter(s)
}

// openList reports a run of members that has lost its "and": "support for reports, assistance to institutions".
func openList(s string) bool {
	s = inParens.ReplaceAllString(s, "")        // "wells (2.1 million, up 3 per cent)" is no list
	s = betweenVerbs.ReplaceAllString(s, "$1 ") // nor "will, for the first time, open"
	if named := membersFollow.FindStringIndex(s); named != nil {
		s = s[:named[0]] // nor is "the pool, namely 'Lime Pool'"
	}
	last := strings.LastIndex(s, ", ")
	return last >= 0 && last+2 < len(s) && s[last+2] >= 'a' && (strings.Contains(s[:last], ", ") || words(s[last:]) <= 5) && !strings.Contains(s[last:], " and ") && !strings.Contains(s[last:], " or ") && !independent(s[last+2:])
}

// betweenVerbs is what stands between an auxiliary and its verb.
var betweenVerbs = lang.MustCompile(`\b(will|would|shall|should|can|may|has|have|had|is|are|was|were), [^,]{3,60}, `)

var inParens = lang.MustCompile(` \([^()]*\)`)
