package note

import (
	"strings"
	"testing"

	"github.com/sandarbh/sandarbh/internal/lang"
)

// Every list of phrases can stand in a pattern, and says nothing twice.
func TestPhrases(t *testing.T) {
	for name, list := range readPhrases() {
		seen := map[string]bool{}
		for _, line := range list {
			if _, err := lang.Compile("(?i)(?:" + line + ")"); err != nil {
				t.Errorf("%s: %q: %v", name, line, err)
			}
			for phrase := range strings.SplitSeq(line, "|") {
				if seen[phrase] && !strings.ContainsAny(line, "(") {
					t.Errorf("%s has %q twice", name, phrase)
				}
				seen[phrase] = true
			}
		}
	}
}
