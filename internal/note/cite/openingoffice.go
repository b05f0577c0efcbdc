package cite

import (
	"strings"

	"github.com/sandarbh/sandarbh/internal/lang"
)

const longestOpening = 16 // words of the offices that open a sentence

// openingOffice is what of offices opens a sentence before a name between commas, "" if that may be anything else: "Former Wells
// Secretary, Lime Board, and founding Director of the Rain Mission, [Asha Rao], on Friday".
func openingOffice(text string, at int) string {
	office, ok := strings.CutSuffix(text[:at], ", ")
	first, _, more := strings.Cut(office, " ")
	switch {
	case !ok || !more || !strings.Contains(office, ", ") || len(strings.Fields(office)) > longestOpening || !betweenCommas.MatchString(text[at:]):
		return ""
	case !officeIn.MatchString(office) || opensOnly(first, true) || strings.ContainsAny(office, ";:()“”\"") || hasPerson(office):
		return ""
	case len(lang.FiniteVerbs(office)) > 0 || len(lang.Honorifics(office)) > 0:
		return ""
	}
	return office + ","
}

// betweenCommas is a name that a comma closes before what its sentence goes on with.
var betweenCommas = lang.MustCompile(`^[^,;:()“”"]{3,40}, [a-z]`)
