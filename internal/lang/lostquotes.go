package lang

import (
	"strings"
	"unicode"
)

// RestoreQuotes puts apostrophes, quotation marks and dashes back where a text lost them to "?" in a wrong encoding
// ("the territory?s order", "?It is unfortunate,? he said"). Nothing else changes, and every character keeps its place
// in bytes, so that offsets hold in both. A text that lost none comes back as it is: it has no "?" between two small
// letters.
func RestoreQuotes(s string) string {
	s = dropStray(s)
	if !losesQuotes(s) {
		return s
	}
	out := []byte(s)
	depth := 0 // of quotations that are open
	for i := range out {
		if out[i] == '\n' {
			depth = 0
		}
		if out[i] != '?' {
			continue
		}
		before, _ := runeBefore(s, i)
		after, _ := runeAt(s, i+1)
		switch {
		case wordly(before) && unicode.IsLetter(after):
			out[i] = ' ' // a hard space
			if endsPossessive(s[i+1:]) || unicode.IsUpper(before) && unicode.IsUpper(after) && loneLetter(s, i) {
				out[i] = '\''
			}
		case isBlank(before) && isBlank(after):
			out[i] = '-'
		case depth == 0 && strings.ContainsRune(".,)", before) && !wordly(after) && after != '?':
			out[i] = ' '
		case depth > 0 && (wordly(before) || strings.ContainsRune(",.!-?)", before)) && after != '?' && !wordly(after):
			depth--
			out[i] = quoteAt(depth)
		case unicode.IsLetter(after) && !wordly(before) || unicode.IsDigit(after) && before == '.':
			if depth < 2 {
				out[i], depth = quoteAt(depth), depth+1
			}
		case before == 's' && isBlank(after): // "the farmers? demand", not a question
			if r, _ := runeAt(s, i+2); unicode.IsLower(r) {
				out[i] = '\''
			}
		}
	}
	return string(out)
}

// quoteAt is the mark of a quotation within depth others.
func quoteAt(depth int) byte {
	if depth > 0 {
		return '\''
	}
	return '"'
}

func wordly(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// stray is what a decoder puts for a byte that it cannot read.
const stray = "\ufffd"

// dropStray puts blanks for stray marks that stand beside a blank and before no figure: they were hard spaces. Within a
// word, or before a figure, they hide a letter or a currency.
func dropStray(s string) string {
	for from := 0; ; {
		i := strings.Index(s[from:], stray)
		if i < 0 {
			return s
		}
		i += from
		from = i + len(stray)
		for strings.HasPrefix(s[from:], stray) {
			from += len(stray)
		}
		before, n := runeBefore(s, i)
		after, _ := runeAt(s, from)
		if (n == 0 || !wordly(before)) && (unicode.IsLetter(after) || after == '"') || isBlank(after) {
			s = s[:i] + strings.Repeat(" ", from-i) + s[from:]
		}
	}
}

// loneLetter reports a letter before i that is a word: "O?Brien".
func loneLetter(s string, i int) bool {
	r, n := runeBefore(s, i-1)
	return n == 0 || isBlank(r)
}

// endsPossessive reports what stands behind an apostrophe at the end of a word: "s", "t", "re".
func endsPossessive(s string) bool {
	j := 0
	for j < len(s) && isASCIIAlnum(s[j]) {
		j++
	}
	return isOneOf(s[:j], "s", "t", "re", "ve", "ll", "d", "m")
}

// losesQuotes reports a "?" between two small letters, or one right before a word, outside an address: no question
// stands so.
func losesQuotes(s string) bool {
	for from := 0; ; {
		i := strings.IndexByte(s[from:], '?')
		if i < 0 {
			return false
		}
		i += from
		from = i + 1
		before, _ := runeBefore(s, i)
		after, _ := runeAt(s, i+1)
		if !unicode.IsLetter(after) || !isBlank(before) && !(unicode.IsLetter(before) && unicode.IsLower(after)) {
			continue
		}
		if word := s[strings.LastIndexAny(s[:i], " \n")+1 : i]; !strings.ContainsAny(word, "/.=&") {
			return true
		}
	}
}
