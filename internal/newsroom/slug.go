package newsroom

import (
	"strings"
	"unicode"
)

const slugBytes = 80 // an address that can be read and still fits a line

// Slug returns the part of an address that says what a note is of: lower-case words joined by hyphens,
// cut at a word. Letters of every script stay, since "/2026-05-20/…" may well be Hindi.
func Slug(title string) string {
	var b strings.Builder
	for word := range strings.FieldsFuncSeq(strings.ToLower(title), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsNumber(r) && !unicode.IsMark(r)
	}) {
		if b.Len() > 0 && b.Len()+1+len(word) > slugBytes {
			break
		}
		if b.Len() > 0 {
			b.WriteByte('-')
		}
		b.WriteString(word)
	}
	if b.Len() == 0 {
		return "note"
	}
	return b.String()
}
