package note

import (
	"strings"

	"github.com/sandarbh/sandarbh/internal/lang"
)

// mixedQuotes is a quotation that opens with a curved mark and closes with a straight one, as pages have it that were mended by half.
var mixedQuotes = lang.MustCompile(`“([^“”"]+)"`)

// pairedQuotes closes such a quotation with the mark of its opening.
func pairedQuotes(s string) string {
	if !strings.Contains(s, "“") || !strings.Contains(s, `"`) {
		return s
	}
	return mixedQuotes.ReplaceAllString(s, "“$1”")
}
