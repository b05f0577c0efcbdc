package note

import (
	"strings"

	"github.com/sandarbh/sandarbh/internal/lang"
)

// Words inside a line that hang on the sentence before it: "a response to that demand", "held the next day", "higher than this".

var (
	// behindThat is "that" with its noun behind a preposition.
	behindThat = lang.MustCompile(`\b(?:to|of|for|in|under|from|with|after|before|by|on|at|through|during|against|despite|since|until) that ([a-z]{3,})\b`)
	// nextDay is a day counted from another, and ofRule what counts it from any.
	nextDay = lang.MustCompile(`\bthe (?:next|following|previous) day\b`)
	ofRule  = lang.MustCompile(`\b(?:must|shall|should|may|can|every|each|any)\b`)
	// thanThis compares with what has been said.
	thanThis = lang.MustCompile(`\b(?:than|like|beyond) this(?:[.,;]| (?:is|was|are|were|has|had|will|in|on|by)\b)`)
	// suchFew are members of a sort of which the few words before tell nothing: "Applicants for such drugs must".
	suchFew = lang.MustCompile(`^((?:(?:Under|In|For|As per) [^,]{3,60}, )?(?:[A-Za-z-]+ ){0,5})[Ss]uch ((?:[a-z-]{3,} ){0,2}?[a-z-]{3,}s)\b(.*)`)
	// itsObject is a pronoun behind the first verb of a line, whose subject is a name: it stands for neither.
	itsObject = lang.MustCompile(`^(?:[A-Z][\w&.’'-]* ){1,5}(?:expects?|expected|sees|saw|projects?|projected|forecasts?|estimates?|estimated|wants?|wanted|asked|called|described|passed|approved|signed|launched|rejected|set) (it|them)\b`)
	// behindDay opens a line behind the day that the editor gave it: "[As of 3 May 2026], it".
	behindDay = lang.MustCompile(`^\[[^\]]*\],? (?:it|they|he|she) `)
	// sameTime opens with a time that the sentence before gives.
	sameTime = lang.MustCompile(`^(?:In|During|For|At|By|Over) the same (?:period|year|month|quarter|week|day|session|time frame)\b`)
	// allQuoted is what somebody said, and nobody says who.
	allQuoted = lang.MustCompile(`^[“"][^“”"]*[”"]\.?$`)
	// itWas leads to what it is: "it was Asha Rao who".
	itWas = lang.MustCompile(`^\[[^\]]*\],? it (?:is|was) .*\b(?:who|that|which|to)\b`)
)

// hangsBack reports such a line.
func hangsBack(text string) bool {
	for _, m := range behindThat.FindAllStringSubmatchIndex(text, -1) {
		noun := text[m[2]:m[3]]
		if !ofPlace[noun] && (pointing()[lang.Stem(noun, "en")] || strayNouns[noun] || thatNouns[noun]) && !saidBefore(text[:m[0]], text[m[2]:]) {
			return true
		}
	}
	if m := nextDay.FindStringIndex(text); m != nil && !ofRule.MatchString(text) && !hasPeriod(text[:m[0]]) && !dayOfWeek.MatchString(text[:m[0]]) {
		return true
	}
	if m := suchFew.FindStringSubmatchIndex(text); m != nil && !suchGoesOn.MatchString(text[m[6]:m[7]]) && !saidBefore(text[:m[3]], text[m[4]:]) {
		return true
	}
	if behindDay.MatchString(text) && !itWas.MatchString(text) {
		return true
	}
	if sameTime.MatchString(text) && !hasPeriod(text) {
		return true
	}
	return allQuoted.MatchString(text) || thanThis.MatchString(text) || itsObject.MatchString(text)
}

var (
	// thatNouns are what a sentence before has told of.
	thatNouns = func() map[string]bool {
		m := map[string]bool{}
		for w := range strings.FieldsSeq("demand amount sum total case effect request purpose") {
			m[w] = true
		}
		return m
	}()
	// ofPlace are places, which a name before them tells: "Peru … that country".
	ofPlace    = map[string]bool{"country": true, "state": true, "city": true, "village": true, "district": true, "area": true, "institution": true}
	dayOfWeek  = lang.MustCompile(`\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b`)
	suchGoesOn = lang.MustCompile(`^,? (?:as|which|that|who|whose|where)\b`)
)
