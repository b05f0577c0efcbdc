package lang

import "strings"

// Unmarked finds the words for which letters stand in a text that has both and puts neither in brackets beside the other: "The Central
// Wells Authority met in May. … The CWA has 40 wells." They are a run of capitalised words that begins with exactly the letters, but for
// small words between, is no part of a longer name, and is the only such run; it reports false if there is none. The letters are three
// capitals or more, which may have the "s" of a plural.
func Unmarked(s, short string) (Range, bool) {
	letters := strings.TrimSuffix(short, "s")
	if len(letters) < 3 || strings.ToUpper(letters) != letters || strings.ContainsFunc(letters, func(r rune) bool { return r < 'A' || r > 'Z' }) || isRoman(letters) || has(unitNames, letters) {
		return Range{}, false
	}
	var found Range
	for at := 0; at < len(s); at++ {
		if s[at] != letters[0] || at > 0 && (isASCIIAlnum(s[at-1]) || s[at-1] >= 0x80) || beganBefore(s, at) {
			continue
		}
		end, ok := runOf(s, at, letters)
		if !ok || goesOnBehind(s, end) {
			continue
		}
		run := Range{at, end}
		if found.Len() > 0 && !sameRun(found.Of(s), run.Of(s)) {
			return Range{}, false
		}
		if found.Len() == 0 {
			found = run
		}
	}
	return found, found.Len() > 0
}

// runOf returns the end of the run of words at an offset that begins with the letters, one word each.
func runOf(s string, at int, letters string) (int, bool) {
	for k := 0; k < len(letters); {
		end := wordEnd(s, at)
		switch w := s[at:end]; {
		case w == "":
			return 0, false
		case w[0] == letters[k] && len(w) > 1 && isLowerASCII(w[1]):
			if k++; k == len(letters) {
				return end, true
			}
		case k == 0 || w != "&" && (w != strings.ToLower(w) || !skippable(w)):
			return 0, false
		}
		if end >= len(s) || s[end] != ' ' && s[end] != '-' {
			return 0, false
		}
		at = end + 1
	}
	return 0, false
}

// wordEnd is the end of the word at an offset.
func wordEnd(s string, at int) int {
	end := at
	for end < len(s) && (isASCIIAlnum(s[end]) || s[end] == '&') {
		end++
	}
	return end
}

func isLowerASCII(c byte) bool { return 'a' <= c && c <= 'z' }

// beganBefore reports that a name has begun before an offset: "Sagar | Central Wells Authority", "Ministry of | Wells".
func beganBefore(s string, at int) bool {
	before := strings.TrimRight(s[:at], " ")
	if len(before) == at && at > 0 && s[at-1] != '\n' && !strings.ContainsRune("(“\"‘'", rune(s[at-1])) {
		return at > 0 && (s[at-1] == '-' || s[at-1] == '/' || s[at-1] == '&')
	}
	w := before[strings.LastIndexAny(before, " \n")+1:]
	switch {
	case w == "" || Stop(strings.ToLower(w)) && w != strings.ToLower(w):
		return false // "The Central Wells Authority"
	case skippable(w) || w == "&" || w == "–" || w == "-":
		before = strings.TrimRight(strings.TrimSuffix(before, w), " ")
		w = before[strings.LastIndexAny(before, " \n")+1:]
		if Stop(strings.ToLower(w)) {
			return false
		}
	}
	return w != "" && isUpper(rune(w[0])) && !strings.ContainsAny(w[len(w)-1:], ".,;:)!?")
}

// goesOnBehind reports that a name goes on behind an offset, or has letters of its own there.
func goesOnBehind(s string, end int) bool {
	rest := s[end:]
	if !strings.HasPrefix(rest, " ") {
		return rest != "" && (rest[0] == '-' || rest[0] == '/' || rest[0] == '&' || isASCIIAlnum(rest[0]))
	}
	rest = strings.TrimLeft(rest, " ")
	if in, ok := strings.CutPrefix(rest, "("); ok {
		in, _, _ = strings.Cut(in, ")")
		return isShort(strings.Trim(in, "“”\"‘’' "))
	}
	if w := rest[:wordEnd(rest, 0)]; skippable(w) || w == "&" {
		rest = strings.TrimLeft(rest[len(w):], " ")
		return rest != "" && isUpper(rune(rest[0])) && w != "in" && w != "to" && w != "with" && w != "by" && w != "at" && w != "from"
	}
	return rest != "" && isUpper(rune(rest[0])) || strings.HasPrefix(rest, "&") || strings.HasPrefix(rest, "–")
}

// sameRun reports two runs that differ in nothing but a plural or case.
func sameRun(a, b string) bool {
	return strings.TrimSuffix(Fold(a), "s") == strings.TrimSuffix(Fold(b), "s")
}
