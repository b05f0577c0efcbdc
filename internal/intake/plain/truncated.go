package plain

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/sandarbh/sandarbh"
)

// Truncated reports whether the article breaks off: its last prose ends with an ellipsis, inside a bracket
// or quotation, on a word that cannot end a sentence, or on the first letters of a word that stands whole
// elsewhere in the text. A sentence that only lost its stop is not truncated, nor is a text whose
// signature or furniture follows a whole sentence. A post that was copied in cut does not count.
func Truncated(text string, blocks []sandarbh.Block) bool {
	last := -1
	if n := len(blocks); n > 0 && blocks[n-1].Kind == sandarbh.Quote {
		// Raw HTML whose last element is open.
		if b := blocks[n-1]; b.Start >= 0 && b.Start < b.End && b.End <= len(text) && hasTag(text[b.Start:b.End]) && ending(text[b.Start:b.End]) == 0 {
			return true
		}
	}
	for i := len(blocks) - 1; i >= 0; i-- {
		if k := blocks[i].Kind; k == sandarbh.Quote || k == sandarbh.Repeat {
			return false
		} else if k == sandarbh.Paragraph || k == sandarbh.Item || k == sandarbh.Heading || k == sandarbh.Row {
			last = i
			break
		}
	}
	if last < 0 || blocks[last].Kind == sandarbh.Row {
		return false
	}
	b := blocks[last]
	if b.Start < 0 || b.End > len(text) || b.Start >= b.End {
		return false
	}
	s := text[b.Start:b.End]
	if strings.HasSuffix(s, "…") || strings.HasSuffix(s, "...") || strings.HasSuffix(s, "[…]") || strings.HasSuffix(s, "[...]") {
		return true
	}
	alone := strings.TrimSpace(text[b.End:]) == ""
	if b.Kind == sandarbh.Heading && !alone {
		return false
	}
	switch ending(s) {
	case '.', '?', '!', '।':
		return false
	case ',':
		return b.Kind != sandarbh.Heading
	case '-':
		r, _ := utf8.DecodeLastRuneInString(strings.TrimRight(s, "-"))
		return alone && b.Kind != sandarbh.Heading && unicode.IsLetter(r)
	case ':', ';':
		return false
	}
	open := strings.Count(s, "(") > strings.Count(s, ")")
	s = strings.TrimRight(s, " \u00a0\"“”‘’'()[]*")
	i := strings.LastIndexFunc(s, unicode.IsSpace)
	word := strings.Trim(s[i+1:], "\"“”‘’'()[]")
	if word == "" || word == "&" {
		return true
	}
	if function(word) || strings.HasSuffix(s, " &") {
		return true
	}
	if open {
		return true
	}
	// Cut inside a word: nothing but the end follows, and the whole word stands elsewhere.
	if !alone {
		return false
	}
	return cutWord(text[:b.End-len(word)], word)
}

// cutWord reports whether word, alone nowhere in text, starts a longer word of it.
func cutWord(text, word string) bool {
	r, _ := utf8.DecodeRuneInString(word)
	if len(word) < 2 || !unicode.IsLetter(r) {
		return false
	}
	longer := false
	for from := 0; ; {
		i := strings.Index(text[from:], word)
		if i < 0 {
			return longer
		}
		i += from
		from = i + len(word)
		before, _ := utf8.DecodeLastRuneInString(text[:i])
		if i > 0 && (unicode.IsLetter(before) || unicode.IsMark(before)) {
			continue
		}
		after, _ := utf8.DecodeRuneInString(text[from:])
		if unicode.IsLetter(after) || unicode.IsMark(after) {
			rest := text[from:]
			k := strings.IndexFunc(rest, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsMark(r) })
			if k < 0 {
				k = len(rest)
			}
			// "Scheme" beside "Schemes" is no cut word.
			if end := rest[:k]; end != "s" && end != "es" && end != "d" && end != "ed" && end != "n" && end != "ing" && end != "al" && end != "ly" {
				longer = true
			}
			continue
		}
		return false
	}
}
