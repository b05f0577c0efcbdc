package cite

import (
	"strings"

	"github.com/sandarbh/sandarbh/internal/lang"
)

// What hangs on a long sentence: an end that adds to what is said and limits nothing of it ("…, with a monthly growth of 4 per cent",
// "– a feat without parallel"). Where no line has room for it, the sentence is true without it, whatever words the end itself has.

var (
	// trailing opens such an end behind a comma or a dash, or is a measure or an aim that needs none.
	trailing = lang.MustCompile(`, (?:which|who|wherein|whereby|thereby|thus|making|marking|reflecting|representing|registering|recording|underscoring|underlining|highlighting|demonstrating|indicating|contributing|ensuring|enabling|strengthening|leading|resulting|helping|creating|supporting|benefiting|covering|comprising|including|such as|as part of|along with|together with|taking into (?:account|consideration)|aimed at|so as to|in order to|thereby|with (?:an?|the|over|more|around|about|nearly|its|their))\b|\s?[–—] ?(?:an?|the|which|making|reflecting|marking)\b|,? (?:with (?:an?|the) (?:[a-z]+ ){0,3}(?:rate|growth|outlay|cost|investment|capacity|length|area|increase|share|budget|CAGR|expenditure|value)|so as to|in order to|with (?:a|the) (?:view|aim|objective|goal|purpose) (?:to|of)|aimed at|for the purposes? of|thereby|under which|out of which|of which|against which|wherein|whereby)\b`)
	// limits are words of an end by which what stands before it holds less, or no more.
	limits = lang.MustCompile(`(?i)\b(?:not|no|never|none|without|only|except\w*|exclud\w+|barring|but|however|though|although|despite|if|unless|until|till|whether|subject|provided|said|says|saying|told|stated|stating|adding|added|according|as per|sources|report|reports|reported|officials|may|might|proposed|draft|approval|alleged\w*|claim\w*|withdrawn|revised|now|later|subsequently|since|instead|earlier|cap|capped|limit\w*|condition\w*|minimum|maximum|eligib\w+|respectively|both|either|neither)\b`)
	// scoped are words of a sentence whose scope an end may close.
	scoped = lang.MustCompile(`(?i)\b(?:not|no|never|nor|refus\w+|fail\w*|without|only|first|largest|highest|lowest|smallest|biggest|most|least|sole|last|latest|more|less|fewer|higher|lower|than|so|such|too|enough|from|between|both)\b`)
)

// ofWhich opens what part of a figure is, or was done to it: no scope reaches there.
var ofWhich = lang.MustCompile(`^ (?:out of|of|against) which\b`)

// noLimit is a word of a date or a company that looks like one of those.
var noLimit = lang.MustCompile(`\b(?:\d{1,2}(?:st|nd|rd|th)? |in |of |since |till |until |by |on )May\b|\bMay,? \d|\b[A-Z][\w&.]* Limited\b`)

// limited reports words by which what stands beside them holds less, or no more.
func limited(s string) bool { return limits.MatchString(noLimit.ReplaceAllString(s, "")) }

// nounOfDoing is a member of a list that looks like a clause: ", strengthening of dams".
var nounOfDoing = lang.MustCompile(`^, [a-z]+ing of `)

// Trimmed returns what a long sentence says without an aside before its subject, or without one of the ends that hang on it, the
// longest first; nil if all of them may limit it. A line may have room for one of them.
func Trimmed(sentence string) []string {
	body, ok := longBody(sentence)
	if !ok {
		return nil
	}
	var out []string
	if s := withoutAside(body); s != "" {
		out = append(out, s+".")
	}
	ends := trailing.FindAllStringIndex(body, -1)
	for k := len(ends) - 1; k >= 0; k-- {
		left, gone := body[:ends[k][0]], body[ends[k][0]:]
		if strings.ContainsAny(gone, ";:“\"") || resumesIn(gone) || limited(gone) {
			return out // nor may a longer end go
		}
		bare, dash := gone[0] == ' ', strings.ContainsAny(gone[:4], "–—")
		if bare && !dash && scoped.MatchString(left) && !ofWhich.MatchString(gone) || dash && strings.ContainsAny(gone[4:], "–—") || nounOfDoing.MatchString(gone) || strings.HasSuffix(left, "alia") {
			continue
		}
		if Bound(left, gone) {
			return out
		}
		if !even(left) || !hasMain(left) || subjectAlone(left) {
			continue
		}
		out = append(out, left+".")
	}
	return out
}

// opensAside begins what is told by the way of a thing that stands before the subject: "For wells, which include ponds, the fee is".
var opensAside = lang.MustCompile(`, (?:which|who|wherein) `)

// linkOpens joins a sentence to the one before.
var linkOpens = lang.MustCompile(`^(?:Similarly|Likewise|Further|Moreover|Additionally|Also|In addition|Furthermore), `)

// withoutAside leaves that out, "" if there is none.
func withoutAside(s string) string {
	if m := linkOpens.FindString(s); m != "" {
		if left := withoutAside(s[len(m):]); left != "" {
			return m + left
		}
		return ""
	}
	m := opensAside.FindStringIndex(s)
	if m == nil || len(lang.FiniteVerbs(s[:m[0]])) > 0 || strings.Contains(s[:m[0]], ",") {
		return ""
	}
	for i := m[1]; i < len(s); i++ {
		if !strings.HasPrefix(s[i:], ", ") {
			continue
		}
		aside, rest := s[m[0]:i], s[i:]
		if len(lang.FiniteVerbs(aside)) == 0 || !hasSubject(rest[2:]) || !headsClause(rest[2:]) || !freshSubject.MatchString(rest[2:]) {
			continue
		}
		if strings.ContainsAny(aside, ";:“\"") || limited(aside) || !even(aside) {
			return ""
		}
		return s[:m[0]] + rest
	}
	return ""
}

// resumesIn reports an end with the verb of the sentence behind a comma or dash: it was an aside.
func resumesIn(gone string) bool {
	for _, v := range lang.FiniteVerbs(gone) {
		if before := strings.TrimRight(gone[:v.Start], " "); before != "" && strings.ContainsAny(before[len(before)-1:], ",-") || strings.HasSuffix(before, "–") || strings.HasSuffix(before, "—") {
			return true
		}
	}
	return false
}

// sayingHead is who says what follows, "" if nobody does.
func sayingHead(s string) string { return saysThat.FindString(s) }

// subjectAlone reports a sentence that a cut has left without its main verb: all that is left stand in a clause within it.
func subjectAlone(s string) bool {
	last := s[strings.LastIndex(s, ",")+1:]
	return clauseInside.MatchString(last) && len(lang.FiniteVerbs(last)) == 0
}
