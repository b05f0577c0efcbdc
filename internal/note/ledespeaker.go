package note

import "github.com/sandarbh/sandarbh/internal/lang"

// saidBehind is who said all of a sentence, at its end: "…, the Bank said in a note".
var saidBehind = lang.MustCompile(`, (?:(?:[Tt]he |[Aa]n? |its |their )?[\w.’'&-]+(?: [\w.’'&()-]+){0,7} (?:(?:has|have) )?(?:said|stated|reported|announced|told [^,]{3,40})|according to)(?: [^,;]{2,60})?\.$`)

// endSpeaker is where the speaker of a sentence begins at its end, 0 if there is none: what stands before it can go as what
// stands before the end of another.
func endSpeaker(s string) int {
	if m := saidBehind.FindStringIndex(s); m != nil {
		return m[0]
	}
	return 0
}

// withoutMain opens with a participle that has lost its main clause: the first verb of the sentence is that of a relative clause.
func withoutMain(s string) bool {
	verbs := lang.FiniteVerbs(s)
	return participleHead.MatchString(s) && len(verbs) > 0 && relativeAhead.MatchString(s[:verbs[0].Start])
}

var (
	participleHead = lang.MustCompile(`^[A-Z][a-z]+ing `)
	relativeAhead  = lang.MustCompile(`\b(?:where|which|who|that|whose)\b[^,]*$`)
)
