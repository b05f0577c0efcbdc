package cite

import (
	"strings"

	"github.com/sandarbh/sandarbh/internal/lang"
)

// Numbers that a source tears by a space.
var (
	spaceBeforePoint = lang.MustCompile(`(\d) +([.,])( ?)(\d)`)
	spaceBehindPoint = lang.MustCompile(`(^|[^\d.,])(\d{1,4})\. +(\d{1,3} ?(?:%|(?:kms?|per cent|percent|crores?|lakhs?|million|billion|mw|gw|mt|tonnes?|hectares?|metres?|kg|acres?)\b))`)
	spaceInGroups    = lang.MustCompile(`(?i)((?:rs\.?|₹|inr|usd|us\$|\$) ?)(\d{1,3}) ?, +(\d{3}|\d{2},\d{3})\b`)
	spaceInCounts    = lang.MustCompile(`(?i)(^|[^\d.,] )(\d{1,2}), +(\d{3}|\d{2},\d{3})( (?:crores?|lakhs?|kms?|tonnes?|mw|gw|hectares?|acres?|metres?)\b)`)
)

// Mend closes numbers that the source tore ("143. 529 km", "Rs 1, 200", "5 .4") and parts figures from words that are glued to
// them ("to50.00", "72ndand"), and mends slips ("the the"). The gate reads line and passage so, and the writer shows them so.
func Mend(s string) string {
	if torn(s) {
		s = closeNumbers(s)
	}
	if gluedFigure(s) {
		s = partFigures(s)
	}
	return mendSlips(gluedScale.ReplaceAllString(s, "$1 $2"))
}

// asRead is how the gate reads line and passage: numbers whole, words of offices plain, a day once.
func asRead(s string) string { return Mend(Said(Plain(DayOnce(s)))) }

func closeNumbers(s string) string {
	s = spaceBeforePoint.ReplaceAllStringFunc(s, func(m string) string {
		if strings.Contains(m, ", ") {
			return m // a comma between spaces may part a list
		}
		return strings.ReplaceAll(m, " ", "")
	})
	for _, m := range spaceBehindPoint.FindAllStringSubmatchIndex(s, -1) {
		// A number at the very front may be that of a list item, and a year ends a sentence.
		if n := s[m[4]:m[5]]; strings.TrimSpace(s[:m[4]]) != "" && !(len(n) == 4 && n >= "1800" && n <= "2199") {
			head := s[:m[5]] + "."
			return head + closeNumbers(strings.TrimLeft(s[m[5]+1:], " "))
		}
	}
	s = spaceInGroups.ReplaceAllString(s, "$1$2,$3")
	return spaceInCounts.ReplaceAllString(s, "$1$2,$3$4")
}

// torn reports a digit, a point or comma and a digit with a space among them, without which there is nothing to mend.
func torn(s string) bool {
	digit := func(i int) bool { return i >= 0 && i < len(s) && s[i] >= '0' && s[i] <= '9' }
	for i := 1; i < len(s)-1; i++ {
		if s[i] != ' ' || s[i-1] == ' ' {
			continue
		}
		k := i
		for k < len(s) && s[k] == ' ' {
			k++
		}
		if k == len(s) {
			return false
		}
		if digit(i-1) && (s[k] == '.' || s[k] == ',') || (s[i-1] == '.' || s[i-1] == ',') && digit(i-2) && digit(k) {
			return true
		}
	}
	return false
}

// Figures and words without a space between them. Another word behind a figure may be its unit, or a name with it (SN 2023abc).
var (
	gluedBefore  = lang.MustCompile(`(^|[ (])([Tt]o|[Ff]rom|[Oo]f|[Aa]round|[Aa]bout|[Oo]ver|[Nn]early|[Bb]y|at|[Ii]n|is|with|and|than|for|the)(\d)`)
	gluedBehind  = lang.MustCompile(`(^|[^A-Za-z\d.,/_@%])((?:[A-Z]+-)?\d[\d,.]*(?:[-–]\d+)?)(to|from|of|in|and|with|by|at|for|has|[Cc]rores?|[Ll]akhs?|million|billion|per cent|states|districts)\b([^@/_.\d]|\.?$|\. )`)
	gluedYear    = lang.MustCompile(`(^|[^A-Za-z\d.,/_@%])((?:19|20)\d\d)(the|was|are|have|will|were|[a-z]{5,})\b([^@/_.\d]|\.?$|\. )`)
	gluedYears   = lang.MustCompile(`(^|[^A-Za-z\d.,/_@%])((?:19|20)\d\d[-–]\d\d)([a-z]{3,})\b([^@/_.\d]|\.?$|\. )`)
	gluedOrdinal = lang.MustCompile(`(^|[^A-Za-z\d])(\d{0,2}(?:1st|2nd|3rd|\dth))([A-Z][a-z]{2,}|[a-z]{2,})\b`)
	gluedScale   = lang.MustCompile(`(\d ?(?:crore|lakh|million|billion|per cent))(to|from|of|in|and|with|by|at|for|has|was|is|are|were|have|worth)\b`)
	strayPoint   = lang.MustCompile(`(\d\.\d{1,2})\. ?((?:crores?|lakhs?|million|billion|per cent|percent|kms?)\b)`)
)

func partFigures(s string) string {
	s = strayPoint.ReplaceAllString(s, "$1 $2")
	s = gluedOrdinal.ReplaceAllString(s, "$1$2 $3")
	s = gluedYears.ReplaceAllString(gluedYear.ReplaceAllString(s, "$1$2 $3$4"), "$1$2 $3$4")
	s = gluedBehind.ReplaceAllString(s, "$1$2 $3$4")
	return gluedBefore.ReplaceAllString(s, "$1$2 $3")
}

// gluedFigure reports a letter and a digit side by side, or a point between a digit and a space.
func gluedFigure(s string) bool {
	digit, letter := false, false
	for i := range len(s) {
		c := s[i]
		d, l := c >= '0' && c <= '9', c|0x20 >= 'a' && c|0x20 <= 'z'
		if d && letter || l && digit || c == '.' && digit && i+1 < len(s) && s[i+1] == ' ' {
			return true
		}
		digit, letter = d, l
	}
	return false
}
