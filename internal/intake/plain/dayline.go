package plain

import (
	"strings"
	"unicode"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
)

// daylineHead is how many bytes the place and day that open a report take at most; a Devanagari letter has three.
const daylineHead = 160

// dayEnd returns where a dateline ends that [placeEnd] does not know: one in Hindi, "नई दिल्ली, 3 मार्च 2024:", and one whose
// day stands in brackets, "Bhubaneswar (3 March 2024):". 0 if s starts otherwise.
func dayEnd(s string) int {
	head := s[:min(len(s), daylineHead)]
	for _, w := range lang.Dates(head, sandarbh.Date{}) {
		if w.Relative || w.Precision != "day" || w.From.IsZero() {
			continue
		}
		before, after := strings.TrimRight(head[:w.Start], " \u00a0"), head[w.End:]
		bracket := strings.HasSuffix(before, "(") && strings.HasPrefix(after, ")")
		if bracket {
			before, after = strings.TrimSuffix(before, "("), after[1:]
		}
		if !places(strings.TrimRight(before, ", \u00a0"), bracket) {
			return 0
		}
		n := len(head) - len(after) + marked(after)
		if n == len(head)-len(after) || strings.TrimSpace(s[n:]) == "" {
			return 0
		}
		return n
	}
	return 0
}

// places reports whether s is one to four words that can name a place; Latin ones only where the day is in brackets.
func places(s string, latin bool) bool {
	words := strings.FieldsFunc(s, func(r rune) bool { return unicode.IsSpace(r) || r == ',' || r == '/' })
	for _, w := range words {
		if !devanagari(w) && !(latin && wide(w)) || postposition(w) {
			return false
		}
	}
	return len(words) > 0 && len(words) <= 4
}

func devanagari(w string) bool {
	for _, r := range w {
		if !unicode.Is(unicode.Devanagari, r) || unicode.IsDigit(r) {
			return false
		}
	}
	return true
}

// postposition reports a word that makes what stands before it a part of a sentence: "सरकार ने 3 मार्च 2024".
func postposition(w string) bool {
	switch w {
	case "ने", "को", "में", "के", "की", "का", "से", "पर", "तक":
		return true
	}
	return false
}

// marked returns the length of what closes a dateline: an agency in brackets, a colon, a dash, or both. 0 if nothing does.
func marked(s string) int {
	rest := strings.TrimLeft(s, " ,\u00a0")
	closed := false
	if in, behind, ok := strings.Cut(strings.TrimPrefix(rest, "("), ")"); ok && strings.HasPrefix(rest, "(") && (agency(fold(in)) || hindiAgency(in)) {
		rest, closed = strings.TrimLeft(behind, " \u00a0"), true
	}
	for _, mark := range []string{":", "–", "—", "-", "।"} {
		if behind, ok := strings.CutPrefix(rest, mark); ok {
			rest, closed = behind, true
			break
		}
	}
	if !closed {
		return 0
	}
	return len(s) - len(rest)
}

func hindiAgency(s string) bool {
	switch strings.TrimSpace(s) {
	case "भाषा", "वार्ता", "यूनीवार्ता", "पीटीआई", "एएनआई", "आईएएनएस", "एजेंसी", "एजेंसियां", "ब्यूरो":
		return true
	}
	return false
}
