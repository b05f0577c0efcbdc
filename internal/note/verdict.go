package note

import (
	"unicode"
	"unicode/utf8"

	"github.com/sandarbh/sandarbh/internal/lang"
)

// Verdicts that can be cut out of a sentence with hard facts, and words that are a verdict elsewhere and none where they stand.

var (
	// greatProgress is an adjective of praise before a noun that says the same without it.
	greatProgress = lang.MustCompile(`\b(?:(?:[Aa] )?[Ss]ignificant|[Rr]emarkable|[Tt]remendous|[Ii]mpressive) (progress|strides|headway|advances|momentum)\b`)
	// readySteps are those that an office calls its own: "is taking proactive steps", "for smooth and uniform implementation".
	readySteps = lang.MustCompile(`\b(?:proactive ((?:and \w+ )?(?:measures|steps))|smooth and (orderly|uniform|timely|safe|efficient|effective))\b`)
	// andReflects is a verdict behind the last deed, without a "which".
	andReflects = lang.MustCompile(`(?:,| and)(?: also| further| clearly)? (?:reflects|underscores|underlines|reaffirms|embodies|symboli[sz]es|demonstrates|showcases|highlights|epitomi[sz]es) (?:the |its |India[’']s |our )(?:[\w’'-]+ ){0,4}?(?:commitment|resolve|vision|leadership|confidence|strength|maturity|self-reliance|spirit|dedication|focus)\b[^;0-9]*$`)
	// fromTo is what a source says that its figure has done: "adding 90 MW, transforming the State from a deficit to a surplus".
	fromTo = lang.MustCompile(`,? transforming the (?:country|State|nation|region|district|sector) from [^,;.0-9]{4,60} (?:to|into) [^,;.0-9]{4,60}\.$`)
)

// withoutVerdict leaves them out, the adjectives where a figure says how far the progress goes.
func withoutVerdict(s string) string {
	if len(lang.Quantities(s)) > 0 {
		s = upperFirst(greatProgress.ReplaceAllString(s, "$1"))
		s = cutPraise(s, fromTo)
	}
	if cut := readySteps.ReplaceAllString(s, "$1$2"); cut != s {
		s = rightArticle(cut)
	}
	if cut := cutPraise(s, andReflects); !proudDeed.MatchString(cut) {
		return cut
	}
	return s
}

// proudDeed is praise of which nothing but praise would be left.
var proudDeed = lang.MustCompile(`\b(?:significant|major|important|historic|proud|remarkable|another) (?:\w+ )?(?:achievement|milestone|step|moment|feat|chapter|testament)\b`)

var (
	// sidesReaffirm is what two sides of a talk tell each other again.
	sidesReaffirm = lang.MustCompile(`\b((?:[Ss]ides|[Ll]eaders|Ministers|Presidents|[Cc]ountries|[Nn]ations|Parties)(?: also| have| had| strongly| jointly)*|^[A-Z][a-z]+(?: and [A-Z][a-z]+(?: [A-Z][a-z]+)?)?(?: has| have| also)*) reaffirmed (?:that|the need|the importance|(?:its|their) (?:[\w-]+ ){0,2}?(?:approach|support|position|intention|resolve to (?:conclude|finali[sz]e|complete)|commitment to (?:conclude|finali[sz]e|complete|implement)|opposition|agreement))\b`)
	// lets is what a rule or a quota lets people do.
	lets = lang.MustCompile(`\b(?:quota|visa|visas|amendment|rules|licen[cs]e|permit|waiver|exemption|notification) will (?:enable|allow|help) [^,;.]{3,60}`)
)

// notPraised takes words out of a text that are a verdict elsewhere: what sides of a talk reaffirm, what a quota lets people do, and
// the capital of a name ("the Rural Transformative Fund").
func notPraised(s string) string {
	s = sidesReaffirm.ReplaceAllString(s, "$1 said again")
	s = lets.ReplaceAllString(s, "lets")
	return s
}

// verdictIn reports a verdict of a source in a text, unless it is part of a name.
func verdictIn(s string) bool {
	for _, m := range judging.FindAllStringIndex(s, -1) {
		r, _ := utf8.DecodeRuneInString(s[m[0]:])
		if m[0] == 0 || !unicode.IsUpper(r) || headlineCase(s) || !capitalFollows.MatchString(s[m[1]:]) {
			return true
		}
	}
	return false
}

// capitalFollows is the rest of a name behind one of its words.
var capitalFollows = lang.MustCompile(`^ [A-Z(]`)
