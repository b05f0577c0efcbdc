package story

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/sandarbh/sandarbh/internal/claim"
)

func about(m *claim.Mention) string { return aboutOf(m) }

func capital(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(r)) + strings.Clone(s[n:])
}
