package note

import "github.com/sandarbh/sandarbh/internal/lang"

// Words that seem to point away and do not: the "it" of "it has been decided that", and two leaders whose countries the line names.

// itIsThat is an "it" that stands for the clause behind it.
var itIsThat = lang.MustCompile(`^it (?:is|was|has been) (?:also |further )?(?:estimated|reported|observed|found|noted|expected|projected|decided|clarified|stated|seen|proposed) that `)

// pointsLate reports a pronoun for the subject behind an opening.
func pointsLate(text string) bool {
	m := lateSubject.FindStringIndex(text)
	return m != nil && !itIsThat.MatchString(text[m[1]-len("it"):])
}

// behindPair reports "The two leaders" in a line that names the two: "raised India-Sweden ties to …".
func behindPair(text string) bool {
	m := ofTwo.FindString(text)
	return m != "" && withIndia.MatchString(text[len(m):])
}

// withIndia is India and another, joined by a hyphen or dash, or put in for the two.
var withIndia = lang.MustCompile(`^\[(?:of )?[^\]]*\bIndia\b[^\]]*\]|\bIndia ?[-–] ?[A-Z][a-z]+|\b[A-Z][a-z]+ ?[-–] ?India\b`)

var ofTwo = lang.MustCompile(`^(?:Both(?: the)?|The (?:two )?)(?: ?)(?i:sides|leaders|countries|ministers|governments|prime ministers|nations) `)
