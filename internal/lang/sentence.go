package lang

import (
	"strings"
	"unicode/utf8"
)

// Sentences splits text, which is one paragraph or block, into its sentences, in order. They do not overlap, have
// no white space at their ends, and cover everything but white space. language is "en", "hi" or another tag;
// "" takes it from the script.
//
// A full stop ends no sentence after an abbreviation (Rs., Dr., No., viz.), after initials (S. Jaishankar), inside
// numbers and initialisms, or before a small letter. Glued sentences ("… is done.The next") are split. The danda
// ends a sentence in every language.
func Sentences(text, language string) []Range {
	var out []Range
	start := 0
	flush := func(end int) {
		r := trim(text, Range{start, end})
		if r.Start < r.End {
			out = append(out, r)
		}
		start = end
	}
	for i := 0; i < len(text); {
		r, n := runeAt(text, i)
		switch r {
		case '.', '!', '?', '।', '॥', '…', '۔':
		default:
			i += n
			continue
		}
		end := i + n
		for end < len(text) && strings.IndexByte(".!?", text[end]) >= 0 {
			end++
		}
		run := text[i:end]
		end = closers(text, end)
		if ends(text, start, i, end, run) {
			flush(end)
		}
		i = end
	}
	flush(len(text))
	return out
}

// closers moves i over closing quotes and brackets.
func closers(s string, i int) int {
	for {
		r, n := runeAt(s, i)
		switch r {
		case '"', '”', '’', ')', ']', '»', '\'':
			i += n
		default:
			return i
		}
	}
}

// trim takes white space off both ends of r.
func trim(s string, r Range) Range {
	part := s[r.Start:r.End]
	left := strings.TrimLeftFunc(part, isBlank)
	r.Start += len(part) - len(left)
	r.End = r.Start + len(strings.TrimRightFunc(left, isBlank))
	return r
}

func isBlank(r rune) bool {
	switch r {
	case ' ', '\n', '\t', '\r', '\v', '\f', '\u00a0', '\u2028', '\u2029', '\u200b', '\ufeff':
		return true
	}
	return r >= 0x2000 && r <= 0x200a || r == 0x202f || r == 0x3000
}

// ends reports whether the stop at i, whose closing marks reach to end, ends the sentence that began at start.
func ends(s string, start, i, end int, run string) bool {
	if !strings.HasPrefix(run, ".") {
		return true
	}
	next, _ := runeAt(s, end)
	if next == 0 {
		return true
	}
	word := lastWord(s, start, i)
	glued := !isBlank(next)
	if glued {
		return isUpper(next) && utf8.RuneCountInString(word) > 2 && !isAbbreviation(word)
	}
	k := end
	for {
		r, n := runeAt(s, k)
		if n == 0 || !isBlank(r) {
			next = r
			break
		}
		k += n
	}
	if next == 0 {
		return true
	}
	if 'a' <= next && next <= 'z' {
		return false
	}
	if isAbbreviation(word) || utf8.RuneCountInString(word) == 1 {
		return false
	}
	return true
}

// lastWord returns the letters and digits before i, not before start.
func lastWord(s string, start, i int) string {
	j := i
	for j > start {
		r, n := runeBefore(s, j)
		if !isLetter(r) && !isDigit(r) && r != '.' && r != '\'' {
			break
		}
		j -= n
	}
	return s[j:i]
}

func isAbbreviation(w string) bool {
	switch strings.ToLower(w) {
	case "rs", "dr", "mr", "mrs", "ms", "no", "nos", "prof", "shri", "smt", "sh", "st", "vs", "viz", "i.e", "e.g", "etc", "u.s", "u.k", "lt", "gen", "col", "maj", "capt", "cdr", "adm", "sec", "art", "govt", "dept", "fig", "vol", "ltd", "pvt", "co", "inc", "approx", "addl", "jt", "dy", "er", "ft", "km", "sq":
		return true
	}
	return false
}
