package lang

import "strings"

// Abbreviation is a short form beside its long form.
type Abbreviation struct{ Short, Long Range }

// Abbreviations finds "Long Form (LF)" and "LF (Long Form)", after Schwartz and Hearst, A simple algorithm for
// identifying abbreviation definitions in biomedical text (2003), with three changes for Indian names: the letters
// must begin words where they can, small words between may be skipped, and parts of a scheme's acronym may be
// syllables ("Pradhan Mantri Awas Yojana (PMAY)", "Mission … (PM-KUSUM)").
func Abbreviations(s string) []Abbreviation {
	var out []Abbreviation
	for at := 0; at < len(s); {
		i := strings.IndexByte(s[at:], '(')
		if i < 0 {
			break
		}
		i += at
		at = i + 1
		j := closing(s, i)
		if j < 0 {
			continue
		}
		in := insideMarks(s, Range{i + 1, j})
		if cut := strings.IndexAny(in.Of(s), ",;"); cut > 0 { // "(LFPR, per cent)"
			in.End = in.Start + cut
			in = trim(s, in)
		}
		switch {
		case isShort(in.Of(s)):
			from := max(0, i-300)
			if long := longBefore(s, from, i, in.Of(s)); long.Len() > 0 {
				out = append(out, Abbreviation{in, long})
			}
		case in.Len() < 200:
			short := shortBefore(s, i)
			if short.Len() > 0 && spells(in.Of(s), short.Of(s)) {
				out = append(out, Abbreviation{short, in})
			}
		}
	}
	return out
}

// closing returns the bracket that closes the one at i, within reach, or -1.
func closing(s string, i int) int {
	depth := 0
	for j := i; j < len(s) && j < i+250; j++ {
		switch s[j] {
		case '(':
			depth++
		case ')':
			if depth--; depth == 0 {
				return j
			}
		}
	}
	return -1
}

// insideMarks trims white space and quotation marks.
func insideMarks(s string, r Range) Range {
	for {
		r = trim(s, r)
		a, n := runeAt(s, r.Start)
		b, m := runeBefore(s, r.End)
		switch {
		case r.Len() <= 0:
			return r
		case isDoubleQuote(a) || isApostrophe(a):
			r.Start += n
		case isDoubleQuote(b) || isApostrophe(b):
			r.End -= m
		default:
			return r
		}
	}
}

// isShort reports a short form: one or two words, 2 to 14 characters, two capitals at least.
func isShort(w string) bool {
	if len(w) < 2 || len(w) > 20 || strings.Count(w, " ") > 1 {
		return false
	}
	upper, letters := 0, 0
	for i := 0; i < len(w); i++ {
		c := w[i]
		switch {
		case 'A' <= c && c <= 'Z':
			upper++
			letters++
		case 'a' <= c && c <= 'z':
			letters++
		case c == ' ', c == '-', c == '&', c == '/', c == '.', '0' <= c && c <= '9':
		default:
			if c < 0x80 {
				return false
			}
		}
	}
	if upper < 2 || letters > 14 || upper*2 < letters {
		return false
	}
	return !has(unitNames, w) && !isRoman(w)
}

var unitNames = exactSet(`MW GW KM MT LMT MMT INR USD EUR GBP AM PM IST MTPA KL KG TEU MLD BU MU`)

// shortBefore returns the short form right before the bracket at i.
func shortBefore(s string, i int) Range {
	end := i
	for end > 0 && s[end-1] == ' ' {
		end--
	}
	start := end
	for start > 0 {
		r, n := runeBefore(s, start)
		if !isLetter(r) && !isDigit(r) && r != '-' && r != '&' && r != '.' {
			break
		}
		start -= n
	}
	r := Range{start, end}
	if !isShort(r.Of(s)) {
		return Range{}
	}
	return r
}

// longBefore returns the long form of short that ends at end, not before from.
func longBefore(s string, from, end int, short string) Range {
	letters := shortLetters(short)
	if len(letters) < 2 {
		return Range{}
	}
	for end > from {
		r, n := runeBefore(s, end)
		if !isBlank(r) && !isDoubleQuote(r) && !isApostrophe(r) {
			break
		}
		end -= n
	}
	if k := strings.LastIndexAny(s[from:end], ".;:()?!|"); k >= 0 && !(s[from+k] == '.' && k > 0 && k+1 < end-from && s[from+k+1] != ' ') {
		from += k + 1
	}
	words := wordStarts(s, from, end)
	limit := min(len(words), 2*len(letters)+4)
	words = words[len(words)-limit:]
	// The shortest stretch whose words' first letters and inner letters spell the short form. Words are read from the
	// last; the first letter must begin its word.
	// A stretch whose every letter begins a word goes before one that needs inner letters.
	for _, strict := range [...]bool{true, false} {
		for first := len(words) - 1; first >= 0; first-- {
			w := words[first]
			if lowerByte(s[w]) != letters[0] {
				continue
			}
			stretch := s[w:end]
			if strings.Count(stretch, " ") == 0 && strings.IndexByte(stretch, '-') < 0 {
				continue // one word
			}
			if strings.Contains(stretch, short) || strict && !initials(stretch, letters) || !strict && !spells(stretch, short) {
				continue
			}
			return Range{w, end}
		}
	}
	return Range{}
}

// initials reports whether the words of long, but for small ones, begin with exactly the letters.
func initials(long, letters string) bool {
	k := 0
	for _, w := range splitLong(long) {
		switch {
		case k < len(letters) && lowerByte(w[0]) == letters[k]:
			k++
		case !skippable(w):
			return false
		}
	}
	return k == len(letters)
}

func lowerByte(c byte) byte {
	if 'A' <= c && c <= 'Z' {
		return c + 'a' - 'A'
	}
	return c
}

// shortLetters returns the letters and digits of a short form in lower case. The s of a plural ("MoUs") is left out.
func shortLetters(short string) string {
	b := make([]byte, 0, len(short))
	for i := 0; i < len(short); i++ {
		if isASCIIAlnum(short[i]) {
			if short[i] == 's' && i == len(short)-1 && i > 1 && isUpper(rune(short[i-1])) {
				break
			}
			b = append(b, lowerByte(short[i]))
		}
	}
	return string(b)
}

// wordStarts returns where words begin in s[from:end].
func wordStarts(s string, from, end int) []int {
	var out []int
	for i := from; i < end; i++ {
		if !isASCIIAlnum(s[i]) {
			continue
		}
		if i == from || !isASCIIAlnum(s[i-1]) && s[i-1] < 0x80 && s[i-1] != '\'' || i >= 3 && s[i-1] >= 0x80 && s[i-3] == 0xe2 {
			out = append(out, i)
		}
	}
	return out
}

// spells reports whether long can be read as the expansion of short: its letters come in order, each at the start of
// a word or after another letter of the short form in the same word; every word in capitals that is skipped counts
// against it, and the last letter must fall in the last word or the one before.
func spells(long, short string) bool {
	letters := shortLetters(short)
	if len(letters) < 2 {
		return false
	}
	words := splitLong(long)
	if len(words) < 2 && len(words)*3 < len(letters) || len(words) > 3*len(letters)+3 {
		return false
	}
	memo := make(map[[2]int]bool)
	var walk func(w, k int) bool
	walk = func(w, k int) bool { // words from w on must spell letters from k on
		if k == len(letters) {
			for _, rest := range words[w:] { // what is left must be small or one common word
				if isUpper(rune(rest[0])) && !isOneOf(rest, "Scheme", "Programme", "Project", "Mission", "Yojana", "Limited", "Ltd", "Act", "India") {
					return false
				}
			}
			return len(words)-w <= 1
		}
		if w == len(words) {
			return false
		}
		key := [2]int{w, k}
		if v, ok := memo[key]; ok {
			return v
		}
		memo[key] = false
		word := strings.ToLower(words[w])
		ok := false
		if lowerByte(word[0]) == letters[k] {
			for n := 1; n <= len(word) && k+n <= len(letters); n++ {
				if !subsequence(word, letters[k:k+n]) {
					break
				}
				if walk(w+1, k+n) {
					ok = true
					break
				}
			}
		}
		if !ok && (skippable(words[w]) || !isUpper(rune(words[w][0])) && w > 0) {
			ok = walk(w+1, k)
		}
		memo[key] = ok
		return ok
	}
	return walk(0, 0)
}

// splitLong cuts a long form into its words, also at hyphens and slashes; "&" is left out.
func splitLong(long string) []string {
	return strings.FieldsFunc(long, func(r rune) bool {
		return !isLetter(r) && !isDigit(r) && r != '\'' && r != '’'
	})
}

func skippable(w string) bool {
	return isOneOf(strings.ToLower(w), "of", "and", "for", "the", "in", "on", "to", "with", "by", "at", "a", "an", "se", "ke", "ka", "ki", "evam", "through", "from", "s")
}

// subsequence reports whether the letters stand in w in order, the first at its start.
func subsequence(w, letters string) bool {
	i := 0
	for k := 0; k < len(w) && i < len(letters); k++ {
		if w[k] == letters[i] {
			i++
		} else if k == 0 {
			return false
		}
	}
	return i == len(letters)
}
