package cite

import (
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh/internal/lang"
)

// Parts of a long sentence: "As per the Rules, wells pay ₹40 and kilns pay ₹60" says two things, each with the words that open both.
// Each is true alone, so that a line may tell one and leave the other to another line; the gate reads them as sentences of their own.

const (
	// LongSentence is how many words a sentence has that no line can tell whole.
	LongSentence = 40
	leastPart    = 7 // words of a part without its head
	leastMembers = 3 // of a list: of two the one without the other reads as all there is
)

var (
	// saysThat is a head behind which several things are said: "The Board said that".
	saysThat = lang.MustCompile(`^[^,;:“”"]{3,120}\b(?:said|says|stated|states|informed|noted|notes|observed|observes|added|highlighted|indicates?|announced|mentioned|clarified|underlined|recalled|held|ruled|found|reported) that `)
	// scopeOpens is a head that says by what rule, in what or when all that follows holds.
	scopeOpens = lang.MustCompile(`^(?:As per|According to|Under|In accordance with|Pursuant to|In terms of|In|During|At|With effect from|From|Since|By) [^,;:“”"]{2,110}(?:, (?:19|20)\d\d)?, `)
	// scopeInside is the same behind a "said that".
	scopeInside = lang.MustCompile(`^(?:as per|according to|under|in accordance with|pursuant to|in terms of|in|during|at|with effect from|from|since|by) [^,;:“”"]{2,110}, `)
	// andThat joins what else was said.
	andThat = lang.MustCompile(`,? and (?:also )?that |; that `)
	// partJoint stands between two clauses of which each has its own subject.
	partJoint = lang.MustCompile(`; (?:and |while |whereas )?|,? and |, (?:while|whereas) |, The [a-z“‘]`)
	// freshSubject opens a clause that has a subject of its own, whatever stands before it.
	freshSubject = lang.MustCompile(`^(?:the|an?|all|each|every|more than|over|about|around|nearly|another|[\d₹])\b`)
	// sourceBehind says at the end where all before it is from.
	sourceBehind = lang.MustCompile(`(?i)\b(?:according to|as per|told|said)\b`)
	// concedes opens a clause that is said as plainly as the one behind it.
	concedes = lang.MustCompile(`^(?:[Ww]hile|[Aa]lthough|[Ww]hereas) `)
	// takesBack says of a thing what the other clause made one hope for it has not.
	takesBack = lang.MustCompile(`(?i)\b(?:not|no|never|none|yet|still|fail\w*|lack\w*|pending|delay\w*|nascent|inadequate|insufficient|remain(?:s|ed)? (?:at|un\w+|weak|low|poor|limited|slow|in|far))\b|n[’']t\b`)
	// goingOn is a clause that only says during what the other took place.
	goingOn = lang.MustCompile(`\b(?:was|were|is|are) [a-z]+ing\b`)
	// hangsTogether are words that make of several clauses one.
	hangsTogether = lang.MustCompile(`(?i)\b(?:if|unless|provided|whether|either|neither|nor|both|respectively|subject to|only|except|or|otherwise|failing which|whichever|until|in (?:that|which|such) case|as long as|the more|the higher|so that|wherein|whereby|(?:under|in|of|for|by|through|during) which)\b`)
	// clauseInside opens a clause that may govern what an "and" joins to it.
	clauseInside = lang.MustCompile(`(?i)\b(?:which|who|whom|whose|that|where|wherein|whereby|when|because|since|although|though|while|whereas|as|how|what|why|after|before|than)\b|\bto (?:ensure|enable|allow|help|make|let|see)\b`)
	// pointsBack is a clause that has its subject, or its likeness, in the other one.
	pointsBack = lang.MustCompile(`(?i)^(?:\S+ ){0,2}?(?:it|its|they|their|he|his|she|her|this|that|these|those|such|the (?:same|latter|former|other|others|said|rest|remaining|balance|above)|another|others|there|also|then|thus|hence|therefore|so|further|of (?:which|these|them))\b|\b(?:the (?:same|latter|former|said)|thereof|them)\b`)
	// noSubject opens words that are no clause with a subject at its head.
	noSubject = lang.MustCompile(`(?i)^(?:to|of|with|from|by|for|in|on|at|as|which|who|that|where|when|while|is|are|was|were|has|have|had|will|shall|would|can|may|must|be|been|being|not|also|thereby|thus|then|[a-z]+ing|[a-z]+ed|[a-z]+ly)\b`)
	// timeInside is a time by which a figure holds.
	timeInside = lang.MustCompile(`(?i)\b(?:(?:19|20)\d\d|january|february|march|april|may|june|july|august|september|october|november|december|years?|months?|quarters?|weeks?|period|decades?|so far|till date)\b`)
	// letterMark is that of a member of a list within a sentence.
	letterMark = lang.MustCompile(`(?:[,;]|[,;]? and)? \((?:[a-h]|i{1,3}|iv|vi{0,3})\) `)
	// countsMembers ends a head that says how many members there are, or that they follow.
	countsMembers = lang.MustCompile(`(?i)(?:[:–—-]|\b(?:namely|following|follows|viz\.?|including|such as|one of|any of|all of|of these|like|are|is))$`)
)

// Parts returns the sentences that a long one is made of, nil if it cannot be divided surely. They have its own words alone; what
// stands at the head of all is said with each.
func Parts(sentence string) []string {
	body, ok := longBody(sentence)
	if !ok || strings.Count(sentence, "“") != strings.Count(sentence, "”") {
		return nil
	}
	if letterMark.MatchString(body) {
		return lettered(body)
	}
	head, rest := "", body
	for _, h := range []*lang.Pattern{scopeOpens, saysThat, scopeInside} {
		if m := h.FindString(rest); m != "" && (h == saysThat || len(lang.FiniteVerbs(m)) == 0) {
			head, rest = head+m, rest[len(m):]
		}
	}
	if hangsTogether.MatchString(head) || strings.Contains(head, " not ") {
		return nil
	}
	if saysThat.MatchString(head) || saysThat.MatchString(strings.TrimPrefix(head, scopeOpens.FindString(head))) {
		if p := saidParts(head, rest); p != nil {
			return p
		}
	}
	return clauseParts(head, rest)
}

// tooLong reports a sentence that no line can tell whole, and not several that a page has run together.
func tooLong(s string) bool {
	return len(s) > 4*LongSentence && len(strings.Fields(s)) > LongSentence && !runTogether.MatchString(s)
}

// longBody is a sentence that no line can tell whole, without the stop at its end; false if it is short enough, asks or exclaims, or has
// the marks of a table.
func longBody(s string) (string, bool) {
	if !tooLong(s) || strings.ContainsAny(s, "?!|\n") {
		return "", false
	}
	return strings.TrimRight(strings.TrimSpace(s), ".; "), true
}

// runTogether is where a sentence begins that a page has glued to the one before.
var runTogether = lang.MustCompile(`[a-z]{4}[A-Z][a-z]{3}`)

// saidParts divides what was said at an "and that".
func saidParts(head, rest string) []string {
	at := 0
	var out []string
	for _, m := range append(andThat.FindAllStringIndex(rest, -1), []int{len(rest), len(rest)}) {
		part := rest[at:m[0]]
		at = m[1]
		if len(out) > 0 && pointsBack.MatchString(part) || !hasSubject(part) {
			return nil
		}
		out = append(out, asSentence(head, part))
	}
	if len(out) < 2 {
		return nil
	}
	return out
}

// clauseParts divides at the first joint of two clauses that stand beside one another, and what is still long once more.
func clauseParts(head, rest string) []string {
	if concedes.MatchString(rest) {
		if saysThat.MatchString(head) {
			return nil // of what a speaker grants and what he holds against it neither is his view
		}
		return conceded(head, rest)
	}
	for member := range strings.SplitSeq(rest, "; ") {
		if len(lang.FiniteVerbs(member)) == 0 {
			return nil // its verb is that of another member
		}
	}
	for _, m := range partJoint.FindAllStringIndex(rest, -1) {
		if strings.HasPrefix(rest[m[0]:m[1]], ", The ") {
			m[1] = m[0] + len(", ") // a full stop was meant
		}
		left, right := rest[:m[0]], rest[m[1]:]
		if joint := rest[m[0]:m[1]]; strings.HasSuffix(joint, "and ") && !freshSubject.MatchString(right) && !(joint == ", and " && oneComma(left)) || !sideBySide(left, right) {
			continue
		}
		out := []string{asSentence(head, left)}
		if second := asSentence(head, right); tooLong(second) {
			if more := clauseParts(head, right); more != nil {
				return append(out, more...)
			}
		}
		return append(out, asSentence(head, right))
	}
	return nil
}

// oneComma reports a clause whose verb no list follows: the comma behind it parts it from the next.
func oneComma(left string) bool {
	v := lang.FiniteVerbs(left)
	return len(v) > 0 && !strings.Contains(left[v[0].Start:], ",")
}

// conceded divides "While wells pay ₹40, kilns pay ₹60".
func conceded(head, rest string) []string {
	rest = rest[len(concedes.FindString(rest)):]
	for i := range rest {
		if !strings.HasPrefix(rest[i:], ", ") {
			continue
		}
		left, right := rest[:i], rest[i+len(", "):]
		if len(lang.FiniteVerbs(left)) == 0 {
			continue
		}
		if own, _, _ := strings.Cut(right, " that "); takesBack.MatchString(own) {
			return nil
		}
		if sideBySide(left, right) && !goingOn.MatchString(left) && headsClause(right) {
			return []string{asSentence(head, left), asSentence(head, right)}
		}
		return nil
	}
	return nil
}

// headsClause reports a subject without a comma before its verb, but for one in brackets: "the Board on Monday (4 May, 2026) opened".
func headsClause(s string) bool {
	return !strings.ContainsAny(parenthesised.ReplaceAllString(s[:lang.FiniteVerbs(s)[0].Start], ""), ",;")
}

var parenthesised = lang.MustCompile(`\([^()]*\)`)

// sideBySide reports two clauses of which neither needs the other: each has its subject and verb, none governs or limits the other, and
// a time that one gives is not that of the other's figure.
func sideBySide(left, right string) bool {
	if !hasSubject(left) || !hasSubject(right) || hangsTogether.MatchString(left) || hangsTogether.MatchString(right) || pointsBack.MatchString(right) || sourceBehind.MatchString(right) || !even(left) || !even(right) {
		return false
	}
	last := left[strings.LastIndex(left, ",")+1:]
	if clauseInside.MatchString(last) || !headsClause(right) {
		return false
	}
	if slices.ContainsFunc(lang.FiniteVerbs(left), func(v lang.Range) bool { return lexicon[lang.Fold(v.Of(left))]&attribution != 0 }) {
		return false // who "said wells pay ₹40" says what stands behind it, too; "said the roads to Avanti and the port can": one subject
	}
	if figures(left) && figures(right) && timeInside.MatchString(left) != timeInside.MatchString(right) {
		return false
	}
	return true
}

// hasSubject reports words with a subject and a finite verb behind it.
func hasSubject(s string) bool {
	if len(strings.Fields(s)) < leastPart || noSubject.MatchString(s) {
		return false
	}
	v := lang.FiniteVerbs(s)
	return len(v) > 0 && len(strings.Fields(s[:v[0].Start])) > 0 && !opensRelative(s[:v[0].Start])
}

// opensRelative reports that what stands before a verb makes it that of a clause within: "five wells which".
func opensRelative(before string) bool {
	f := strings.Fields(before)
	switch f[len(f)-1] {
	case "which", "who", "that", "where", "when", "to":
		return true
	}
	return false
}

// even reports brackets and quotation marks that close.
func even(s string) bool {
	return strings.Count(s, "(") == strings.Count(s, ")") && strings.Count(s, "“") == strings.Count(s, "”") && strings.Count(s, `"`)%2 == 0
}

func figures(s string) bool { return len(lang.Quantities(s)) > 0 }

// lettered divides "Grants may be used for (a) the repair of wells and (b) the lining of ponds" and says the head with each member.
func lettered(s string) []string {
	m := letterMark.FindAllStringIndex(s, -1)
	if len(m) < leastMembers || !strings.Contains(s[m[0][0]:m[0][1]], "(a)") && !strings.Contains(s[m[0][0]:m[0][1]], "(i)") {
		return nil
	}
	head := s[:m[0][0]]
	if countsMembers.MatchString(head) || hangsTogether.MatchString(s) || len(lang.FiniteVerbs(head)) == 0 {
		return nil
	}
	var out []string
	for k, x := range m {
		end := len(s)
		if k+1 < len(m) {
			end = m[k+1][0]
		}
		member := strings.TrimRight(s[x[1]:end], " ,;")
		if len(strings.Fields(member)) < 3 || !even(member) {
			return nil
		}
		out = append(out, asSentence(head+" ", member))
	}
	return out
}

// asSentence makes a sentence of a head and a part.
func asSentence(head, part string) string {
	part = strings.TrimSpace(part)
	if head == "" {
		return capital(part) + "."
	}
	return head + part + "."
}
