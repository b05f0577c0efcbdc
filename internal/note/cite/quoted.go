package cite

import (
	"strings"
	"unicode"

	"github.com/sandarbh/sandarbh/internal/lang"
)

// Quotations: what stands between quotation marks are somebody's own words. A line may leave a quotation out, or end it, but not
// change it: no word within may go, and none may come in but in brackets.

// quotation is what stands between two quotation marks; "‘" opens one too, which its first "’" before no letter closes.
var quotation = lang.MustCompile(`“([^“”]+)(?:”|$)|‘([^‘’]*(?:’\pL[^‘’]*)*)(?:’|$)|(?:^|[\s(])"([^"]+)(?:"|$)`)

// misquoted is a quotation of the line whose words stand so in no passage; nil if there is none.
func misquoted(line string, cited []passage) *Fault {
	if !strings.ContainsAny(line, "“‘\"") {
		return nil
	}
	var source strings.Builder
	for _, p := range cited {
		source.WriteString(bareLetters(p.quote, false) + " " + bareLetters(p.quote, true) + " ")
	}
	for _, m := range quotation.FindAllStringSubmatch(line, -1) {
		words := m[1] + m[2] + m[3]
		if !strings.Contains(source.String(), bareLetters(words, false)) {
			return &Fault{"word", words, "is not what the passage has between its quotation marks"}
		}
	}
	return nil
}

// bareLetters is a text without marks and spaces, for torn or glued words may be mended in a quotation as elsewhere, without
// honorifics, and without what stands in brackets, which is a writer's and no speaker's, unless that is asked for too.
func bareLetters(s string, bracketed bool) string {
	s = asRead(s)
	styles := lang.Honorifics(s)
	var b strings.Builder
	depth := 0
	for i, r := range s {
		for len(styles) > 0 && styles[0].End <= i {
			styles = styles[1:]
		}
		switch {
		case len(styles) > 0 && styles[0].Start <= i:
		case r == '(' || r == '[':
			depth++
		case r == ')' || r == ']':
			depth = max(0, depth-1)
		case (depth == 0 || bracketed) && (unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r)):
			b.WriteRune(unicode.ToLower(r))
		}
	}
	return b.String()
}
