package note

import (
	"strings"

	"github.com/sandarbh/sandarbh/internal/lang"
)

var (
	// straightEnd is a quotation that opens with a curved mark and closes with a straight one, as pages have it that were mended by
	// half; straightHead is the reverse.
	straightEnd  = lang.MustCompile(`“([^“”"]+)"`)
	straightHead = lang.MustCompile(`(^|[ (])"([^ “”"][^“”"]*)”`)
)

// pairedQuotes gives such a quotation two curved marks.
func pairedQuotes(s string) string {
	if !strings.ContainsAny(s, "“”") || !strings.Contains(s, `"`) {
		return s
	}
	return straightHead.ReplaceAllString(straightEnd.ReplaceAllString(s, "“$1”"), "$1“$2”")
}
