package note

import (
	"strings"

	"github.com/sandarbh/sandarbh/internal/lang"
)

// Bodies: what acts is not what it runs. "The Well Mission has signed … The initiative" is not the Well Mission, though other missions are
// initiatives, and "the project" that "Lime Railways has sanctioned" is not Lime Railways.

var (
	// bodyActs follows the name of a body that does what no scheme does.
	bodyActs = lang.MustCompile(`^(?: ?\([^()]{2,40}\))?(?:, (?:in (?:collaboration|partnership|association|coordination) with|under the aegis of)|,? (?:has |have |had )?(?:(?:also|today|recently|now) )?(?:sanctioned|signed|issued|notified|announced|invited|awarded|organi[sz]ed|convened|said|stated)) `)
	// byBody stands before one.
	byBody = lang.MustCompile(`(?i)\b(?:(?:undertaken|organi[sz]ed|issued|sanctioned|announced|developed|convened) by|(?:collaboration|partnership|support) (?:with|from)) (?:the )?$`)
)

// leastNamed is the letters of a name that says which undertaking is meant: "CM" is the office that it is called by.
const leastNamed = 3

// isBody reports a name that cannot be what "the initiative" or "the project" stands for: that of an institution, of an office in two letters,
// or of what the sentences above have acting.
func isBody(name string, before []passage) bool {
	if len(name) < leastNamed || anInstitution.MatchString(name) || strings.HasSuffix(name, " Railways") {
		return true
	}
	for i := range before {
		text := before[i].text
		for from := 0; ; {
			at := strings.Index(text[from:], name)
			if at < 0 {
				break
			}
			start := from + at
			from = start + len(name)
			if bodyActs.MatchString(text[from:]) || byBody.MatchString(text[:start]) {
				return true
			}
		}
	}
	return false
}
