package lang

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// TokenKind tells words from numbers and marks.
type TokenKind int

// The kinds of tokens. White space is no token.
const (
	Word   TokenKind = iota // letters, with inner hyphens, apostrophes and dots: "co-operation", "Hon'ble", "U.K."
	Number                  // digits: "5.4", "9,450", "20.05.2026", "4th", "1980s"
	Punct                   // anything else, one character each: "%", "₹", "("
)

// Token is one word, number or mark. Norm is its folded form without a possessive ending and without the dots of
// an initialism: "India's" gives "india", "U.K." gives "uk".
type Token struct {
	Range
	Text string
	Norm string
	Kind TokenKind
}

// Tokens splits s. A hyphenated word is one token, so is a number with its separators; "12-member" is three, so
// that the number can be read. "Rs.", a currency sign and "%" are tokens of their own. Addresses of the web and of
// mail are one word. The tokens may be those that another caller has: they must not be changed.
func Tokens(s string) []Token { return memoTokens.Of(s, tokens) }

var memoTokens Memo[[]Token]

func tokens(s string) []Token {
	out := make([]Token, 0, len(s)/5+4)
	for i := 0; i < len(s); {
		c := s[i]
		if c == ' ' || c == '\n' || c == '\t' || c == '\r' {
			i++
			continue
		}
		r, n := rune(c), 1
		if c >= utf8.RuneSelf {
			r, n = utf8.DecodeRuneInString(s[i:])
			if unicode.IsSpace(r) || isRemoved(r) && r != '\u200c' && r != '\u200d' {
				i += n
				continue
			}
		}
		t := Token{Kind: Punct}
		end := i + n
		if plain, lower := scanPlain(s, i); plain > 0 { // four words in five
			t.Range, t.Text, t.Kind = Range{i, plain}, s[i:plain], Word
			if t.Norm = t.Text; !lower {
				t.Norm = strings.ToLower(t.Text)
			}
			out = append(out, t)
			i = plain
			continue
		}
		switch {
		case isDigit(r):
			end, t.Kind = scanNumber(s, i)
		case isLetter(r):
			end, t.Kind = scanWord(s, i), Word
		}
		t.Range = Range{i, end}
		t.Text = s[i:end]
		switch t.Kind {
		case Word:
			t.Norm = normWord(t.Text)
		default:
			t.Norm = Fold(t.Text)
		}
		out = append(out, t)
		i = end
	}
	return slices.Clip(out)
}

// scanPlain returns the end of a word of ASCII letters alone at i, if what stands behind it cannot go on with it, else 0;
// and whether all its letters are small.
func scanPlain(s string, i int) (end int, lower bool) {
	lower = true
	for end = i; end < len(s); end++ {
		c := s[end]
		if 'a' <= c && c <= 'z' {
			continue
		}
		if 'A' > c || c > 'Z' {
			break
		}
		lower = false
	}
	if end == i {
		return 0, false
	}
	if end < len(s) {
		switch s[end] {
		case ' ', ',', ';', ')', '(', '\n', '%':
		case '.': // of a sentence: not "Rs.", "U.K."
			if end-i < 3 || end+1 < len(s) && s[end+1] != ' ' && s[end+1] != '\n' {
				return 0, false
			}
		default:
			return 0, false
		}
	}
	return end, lower
}

// isLetter reports letters and the marks that belong to them, so that a Devanagari word is one run.
func isLetter(r rune) bool {
	if r < utf8.RuneSelf {
		return 'a' <= r|0x20 && r|0x20 <= 'z'
	}
	if 0x0900 <= r && r <= 0x0963 || 0x0971 <= r && r <= 0x097f || r == '\u200c' || r == '\u200d' {
		return true
	}
	return unicode.IsLetter(r) || unicode.IsMark(r)
}

func isDigit(r rune) bool {
	if r < utf8.RuneSelf {
		return '0' <= r && r <= '9'
	}
	return unicode.Is(unicode.Nd, r)
}

func isUpper(r rune) bool {
	if r < utf8.RuneSelf {
		return 'A' <= r && r <= 'Z'
	}
	return unicode.IsUpper(r)
}

// runeAt returns the rune at i and its width, or 0, 0 at the end.
func runeAt(s string, i int) (rune, int) {
	if i >= len(s) {
		return 0, 0
	}
	if c := s[i]; c < utf8.RuneSelf {
		return rune(c), 1
	}
	return utf8.DecodeRuneInString(s[i:])
}

// runeBefore returns the rune that ends at i and its width, or 0, 0 at the start.
func runeBefore(s string, i int) (rune, int) {
	if i <= 0 {
		return 0, 0
	}
	if c := s[i-1]; c < utf8.RuneSelf {
		return rune(c), 1
	}
	return utf8.DecodeLastRuneInString(s[:i])
}

// scanWord returns the end of the word that starts at i.
func scanWord(s string, i int) int {
	if end := scanAddress(s, i); end > 0 {
		return end
	}
	if end := scanDotted(s, i); end > 0 {
		return end
	}
	if strings.HasPrefix(s[i:], "Rs.") || strings.HasPrefix(s[i:], "RS.") {
		return i + 3
	}
	if len(s) >= i+3 && (s[i] == 'M' || s[i] == 'm') && s[i+1] == '/' && s[i+2]|0x20 == 's' {
		if r, _ := runeAt(s, i+3); !isLetter(r) {
			return i + 3 // M/s
		}
	}
	for _, c := range [...]string{"Rs", "INR", "USD"} {
		if strings.HasPrefix(s[i:], c) && i+len(c) < len(s) && '0' <= s[i+len(c)] && s[i+len(c)] <= '9' {
			return i + len(c)
		}
	}
	for {
		r, n := runeAt(s, i)
		if n == 0 {
			return i
		}
		switch {
		case isLetter(r) || isDigit(r) || r == '\u00ad' || isRemoved(r) && joinsLetters(s, i, n):
			i += n
		case joinsParts(r) && joinsLetters(s, i, n):
			i += n
		case isDoubleQuote(r) && brokenApostrophe(s, i, n):
			i += n
		default:
			return i
		}
	}
}

// joinsParts reports the marks that hold the parts of one word together when letters stand on both sides.
func joinsParts(r rune) bool {
	switch r {
	case '-', '‐', '‑', '–', '\'', '’', '‘', '&', '_':
		return true
	}
	return false
}

// joinsLetters reports whether a letter or digit stands on both sides of the mark of width n at i.
func joinsLetters(s string, i, n int) bool {
	b, _ := runeBefore(s, i)
	a, _ := runeAt(s, i+n)
	return (isLetter(b) || isDigit(b)) && (isLetter(a) || isDigit(a))
}

// scanDotted returns the end of an initialism with dots (U.K., i.e., a.m., Ph.D.) at i, or 0.
func scanDotted(s string, i int) int {
	end, parts := 0, 0
	for j := i; ; {
		r, n := runeAt(s, j)
		if !isLetter(r) || r >= 0x0900 && r < 0x0e00 {
			break
		}
		k := j + n
		if parts == 0 && r == 'P' && strings.HasPrefix(s[k:], "h.") {
			k++
		}
		if d, _ := runeAt(s, k); d != '.' {
			// The last letter of "U.K" may lack its dot.
			if d == 0 || !isLetter(d) && !isDigit(d) {
				if parts > 0 && j == end && (isUpper(r) || parts > 1) {
					if s[i] >= 'A' && s[i] <= 'Z' {
						return k
					}
				}
			}
			break
		}
		parts++
		end = k + 1
		j = k + 1
	}
	if parts < 2 {
		return 0
	}
	// "a.The": the next letter glued to the last dot starts another word, and the dot is a stop.
	return end
}

// scanAddress returns the end of a web or mail address at i, or 0.
func scanAddress(s string, i int) int {
	switch s[i] {
	case 'h', 'H':
		if !strings.HasPrefix(s[i:], "http://") && !strings.HasPrefix(s[i:], "https://") {
			return scanMail(s, i)
		}
	case 'w', 'W':
		if !strings.HasPrefix(s[i:], "www.") {
			return scanMail(s, i)
		}
	default:
		return scanMail(s, i)
	}
	j := i
	for j < len(s) && s[j] > ' ' && s[j] < utf8.RuneSelf && !strings.ContainsRune(`"<>()[]{}|,`, rune(s[j])) {
		j++
	}
	for j > i && strings.IndexByte(".,;:!?'", s[j-1]) >= 0 {
		j--
	}
	return j
}

// scanMail returns the end of a mail address at i, or 0.
func scanMail(s string, i int) int {
	j := i
	for j < len(s) && (isASCIIAlnum(s[j]) || s[j] == '.' || s[j] == '_' || s[j] == '-') {
		j++
	}
	if j == i || j >= len(s)-1 || s[j] != '@' || !isASCIIAlnum(s[j+1]) {
		return 0
	}
	for j++; j < len(s) && (isASCIIAlnum(s[j]) || s[j] == '.' || s[j] == '-'); {
		j++
	}
	for s[j-1] == '.' {
		j--
	}
	return j
}

func isASCIIAlnum(c byte) bool {
	return '0' <= c && c <= '9' || 'a' <= c|0x20 && c|0x20 <= 'z'
}

// scanNumber returns the end of the number at i. A digit run that letters follow is a number if they are an ordinal
// ending, the s of a decade, or a unit or scale (then the number ends before them); else the whole is a word ("5G").
func scanNumber(s string, i int) (int, TokenKind) {
	j := scanDigits(s, i)
	run := j - i
	first := run
	for { // groups after commas
		k := commaGroup(s, j, first)
		if k == 0 {
			break
		}
		j = k
	}
	grouped := j > i+run
	for !grouped || strings.Count(s[i:j], ".") == 0 { // decimals, and dates such as 20.05.2026
		if j+1 >= len(s) || s[j] != '.' {
			break
		}
		r, _ := runeAt(s, j+1)
		if !isDigit(r) {
			break
		}
		j = scanDigits(s, j+1)
	}
	r, _ := runeAt(s, j)
	if !isLetter(r) {
		return j, Number
	}
	k := j
	for k < len(s) && isASCIIAlnum(s[k]) {
		k++
	}
	tail := s[j:k]
	if k == j {
		return j, Number // letters of another script: a Hindi ending
	}
	switch {
	case isOrdinalEnding(tail):
		return k, Number
	case tail == "s" && j-i == 4, tail == "s" && j-i == 2:
		return k, Number
	case j-i == 4 && (s[i:i+2] == "20" || s[i:i+2] == "19"): // a year with the next word glued to it
		return j, Number
	case k == j+1 && (tail == "b" || tail == "k" || tail == "m") && i > 0 && (s[i-1] == '$' || s[i-1] >= utf8.RuneSelf):
		return j, Number
	case strings.ContainsRune(s[i:j], ','), strings.ContainsRune(s[i:j], '.'), gluedUnit(tail), len(tail) > 3 && tail[0] >= 'A' && tail[0] <= 'Z' && isLower(tail[1:]):
		return j, Number
	}
	return scanWordTail(s, k), Word
}

func isLower(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] < 'a' || s[i] > 'z' {
			return false
		}
	}
	return true
}

// scanWordTail goes on with a word whose first part ended at i.
func scanWordTail(s string, i int) int {
	for {
		r, n := runeAt(s, i)
		if n == 0 || !isLetter(r) && !isDigit(r) && (!joinsParts(r) || !joinsLetters(s, i, n)) {
			return i
		}
		i += n
	}
}

func scanDigits(s string, i int) int {
	for {
		r, n := runeAt(s, i)
		if n == 0 || !isDigit(r) {
			return i
		}
		i += n
	}
}

// commaGroup returns the end of a comma and two or three digits at i, if they go on a number: the last group has
// three digits, and no digit follows. first is the length of the digits before the first comma.
func commaGroup(s string, i, first int) int {
	if i >= len(s) || s[i] != ',' || first > 3 {
		return 0
	}
	j := i + 1
	for j < len(s) && '0' <= s[j] && s[j] <= '9' {
		j++
	}
	switch j - i - 1 {
	case 3:
		return j
	case 2:
		if commaGroup(s, j, first) > 0 {
			return j
		}
	}
	return 0
}

func isOrdinalEnding(t string) bool {
	switch t {
	case "st", "nd", "rd", "th", "ST", "ND", "RD", "TH", "Th", "St", "Nd", "Rd":
		return true
	}
	return false
}

// normWord folds a word, and drops its possessive ending and the dots of an initialism.
func normWord(w string) string {
	n := Fold(w)
	if len(n) > 2 && n[len(n)-1] == 's' && n[len(n)-2] == '\'' {
		n = n[:len(n)-2]
	}
	if len(n) < 3 || n[1] != '.' && n[len(n)-1] != '.' || strings.Contains(n, "@") || strings.Contains(n, "//") || strings.HasPrefix(n, "www.") {
		return n
	}
	if strings.IndexByte(n, '.') < 0 {
		return n
	}
	return strings.ReplaceAll(n, ".", "")
}
