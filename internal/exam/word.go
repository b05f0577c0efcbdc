package exam

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/sandarbh/sandarbh/internal/lang"
)

// word is one word of a text, hyphenated words cut apart, so that "PM-KISAN" and "PM KISAN" are the same.
type word struct {
	raw   string // as written
	stem  string
	stop  bool
	start int // bytes in the text
	end   int
}

// words splits a text. Numbers are kept, so that "Article 370" and "1857" can be keywords.
func words(text, language string) []word {
	tokens := lang.Tokens(text)
	out := make([]word, 0, len(tokens))
	for _, t := range tokens {
		switch {
		case t.Kind == lang.Punct:
		case t.Kind == lang.Number:
			out = append(out, word{raw: t.Text, stem: t.Norm, start: t.Start, end: t.End})
		case strings.ContainsAny(t.Norm, "-&_/"):
			at := t.Start
			for _, part := range strings.FieldsFunc(t.Text, joint) {
				i := strings.Index(text[at:t.End], part)
				at += i
				norm := lang.Fold(strings.TrimSuffix(strings.TrimSuffix(part, "'s"), "’s"))
				out = append(out, newWord(part, norm, language, at, at+len(part)))
				at += len(part)
			}
		default:
			out = append(out, newWord(t.Text, t.Norm, language, t.Start, t.End))
		}
	}
	return out
}

func joint(r rune) bool {
	switch r {
	case '-', '‐', '‑', '–', '&', '_', '/':
		return true
	}
	return false
}

func newWord(raw, norm, language string, start, end int) word {
	return word{raw: raw, stem: lang.Stem(spelling(norm), languageOf(norm, language)), stop: lang.Stop(norm), start: start, end: end}
}

// languageOf tells Hindi words from others by their letters, since both stand in one text.
func languageOf(norm, language string) string {
	if r, _ := utf8.DecodeRuneInString(norm); unicode.Is(unicode.Devanagari, r) {
		return "hi"
	}
	if language == "hi" {
		return "en"
	}
	return language
}

// spelling writes the American z and the British s one way: organization, organisation.
func spelling(norm string) string {
	i := strings.Index(norm, "iz")
	if i < 3 || len(norm) < 7 {
		return norm
	}
	switch rest := norm[i+2:]; {
	case strings.HasPrefix(rest, "ation"), strings.HasPrefix(rest, "e"), strings.HasPrefix(rest, "ing"):
		return norm[:i] + "is" + rest
	}
	return norm
}
