package lang

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Fold returns s in the one form used for matching: Unicode NFKC, lower case, one kind of quote, hyphen and space
// (runs of white space become one space), zero-width characters and soft hyphens removed, Indic digits as ASCII,
// nukta letters composed, and the broken apostrophe of a possessive mended (India”s becomes india's).
// Fold(Fold(s)) == Fold(s).
func Fold(s string) string {
	if out, ok := foldASCII(s); ok {
		return out
	}
	return memoFolds.Of(s, fold)
}

var memoFolds Memo[string]

// foldASCII folds plain text without a detour; ok is false if s has anything beyond plain ASCII words.
func foldASCII(s string) (out string, ok bool) {
	clean, space := true, false
	for i := 0; i < len(s); i++ {
		c := s[i]
		switch {
		case c >= utf8.RuneSelf || c == '"' && i > 0 && brokenApostrophe(s, i, 1) || c == '`':
			return "", false
		case c == ' ':
			clean = clean && !space
			space = true
			continue
		case 'A' <= c && c <= 'Z', c < ' ', c == 0x7f:
			clean = false
		}
		space = false
	}
	if clean {
		return s, true
	}
	b := make([]byte, 0, len(s))
	for i := 0; i < len(s); i++ {
		c := s[i]
		switch {
		case 'A' <= c && c <= 'Z':
			c += 'a' - 'A'
		case c == '\t' || c == '\n' || c == '\r' || c == '\v' || c == '\f':
			c = ' '
		case c < ' ', c == 0x7f:
			continue
		}
		if c == ' ' && len(b) > 0 && b[len(b)-1] == ' ' {
			continue
		}
		b = append(b, c)
	}
	return string(b), true
}

// fold runs foldOnce until nothing changes: composing after a zero-width character is gone may make a character
// that folds again. Two rounds are the rule, and four always sufficed in fuzzing.
func fold(s string) string {
	out := foldOnce(s)
	for range 8 {
		next := foldOnce(out)
		if next == out {
			break
		}
		out = next
	}
	return out
}

func foldOnce(s string) string {
	var b strings.Builder
	b.Grow(len(s))
	last := rune(0) // last rune written
	put := func(r rune) {
		r = unicode.ToLower(foldRune(r))
		if r < 0 || r == ' ' && last == ' ' {
			return
		}
		b.WriteRune(r)
		last = r
	}
	for i := 0; i < len(s); {
		c := s[i]
		if c < utf8.RuneSelf && (i+1 == len(s) || s[i+1] < utf8.RuneSelf) {
			if c == '"' && brokenApostrophe(s, i, 1) {
				c = '\''
			}
			put(rune(c))
			i++
			continue
		}
		if r, n := utf8.DecodeRuneInString(s[i:]); isDoubleQuote(r) && brokenApostrophe(s, i, n) {
			put('\'')
			i += n
			continue
		}
		n := norm.NFKC.NextBoundaryInString(s[i:], true)
		if n <= 0 {
			n = len(s) - i
		}
		seg := norm.NFKC.String(s[i : i+n])
		for j, r := range seg {
			switch {
			case r == nuktaRune && j > 0 && composeNukta(before(seg, j)) != 0:
				continue // composed with the letter before
			case composeNukta(r) != 0 && strings.HasPrefix(seg[j+utf8.RuneLen(r):], nukta):
				r = composeNukta(r)
			}
			put(r)
		}
		i += n
	}
	return b.String()
}

const (
	nukta     = "़"
	nuktaRune = '़'
)

func before(s string, i int) rune {
	r, _ := utf8.DecodeLastRuneInString(s[:i])
	return r
}

// composeNukta returns the letter with nukta for the eight that Unicode leaves decomposed, or 0.
func composeNukta(r rune) rune {
	switch r {
	case 'क':
		return '\u0958'
	case 'ख':
		return '\u0959'
	case 'ग':
		return '\u095a'
	case 'ज':
		return '\u095b'
	case 'ड':
		return '\u095c'
	case 'ढ':
		return '\u095d'
	case 'फ':
		return '\u095e'
	case 'य':
		return '\u095f'
	}
	return 0
}

// foldRune gives the one form of a quote, hyphen, space or digit, and -1 for what is removed.
func foldRune(r rune) rune {
	switch {
	case r == '\t' || r == '\n' || r == '\v' || r == '\f' || r == '\r':
		return ' '
	case r < ' ' || r == 0x7f:
		return -1
	case r == '`':
		return '\''
	case r < utf8.RuneSelf:
		return r
	case isApostrophe(r):
		return '\''
	case isDoubleQuote(r):
		return '"'
	case isHyphen(r):
		return '-'
	case r == '⁄' || r == '∕':
		return '/'
	case r == '۔' || r == '॰':
		return '.'
	case r >= 0x0660 && r <= 0x0d6f && unicode.IsDigit(r):
		return digitOf(r)
	case isRemoved(r):
		return -1
	case unicode.IsSpace(r):
		return ' '
	}
	return r
}

// digitOf returns the ASCII form of a digit of the Arabic and Indic blocks, whose zeros end in 0 or 6.
func digitOf(r rune) rune {
	for _, zero := range [...]rune{0x0660, 0x06f0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66} {
		if zero <= r && r <= zero+9 {
			return '0' + r - zero
		}
	}
	return r
}

func isApostrophe(r rune) bool {
	switch r {
	case '\'', '‘', '’', '‚', '‛', '′', '`', '´', 'ʼ', 'ʹ', 'ʻ', '＇':
		return true
	}
	return false
}

func isDoubleQuote(r rune) bool {
	switch r {
	case '"', '“', '”', '„', '‟', '″', '«', '»', '＂', '〝', '〞':
		return true
	}
	return false
}

func isHyphen(r rune) bool {
	switch r {
	case '-', '‐', '‑', '‒', '–', '—', '―', '−', '﹘', '﹣', '－', '⁃':
		return true
	}
	return false
}

// isRemoved reports characters that no reader sees: zero-width, joiners, direction marks, soft hyphen.
func isRemoved(r rune) bool {
	switch {
	case r < 0xad:
		return false
	case r == 0xad, 0x200b <= r && r <= 0x200f, 0x202a <= r && r <= 0x202e, 0x2060 <= r && r <= 0x2069, r == 0xfeff:
		return true
	case 0xfe00 <= r && r <= 0xfe0f: // variation selectors
		return true
	}
	return false
}

// brokenApostrophe reports whether the double quote of width n at i stands for the apostrophe of a possessive:
// a letter before it, an s after it, and then no letter.
func brokenApostrophe(s string, i, n int) bool {
	j := i + n
	if i == 0 || j >= len(s) || s[j] != 's' && s[j] != 'S' {
		return false
	}
	if b, _ := utf8.DecodeLastRuneInString(s[:i]); !unicode.IsLetter(b) {
		return false
	}
	a, _ := utf8.DecodeRuneInString(s[j+1:])
	return j+1 == len(s) || !unicode.IsLetter(a) && !unicode.IsDigit(a)
}
