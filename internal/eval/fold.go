package eval

import (
	"regexp"
	"strconv"
	"strings"
)

const months = `january|february|march|april|may|june|july|august|september|october|november|december`

// monthOf is the whole name of a month by its first three letters.
var monthOf = func() map[string]string {
	out := map[string]string{}
	for m := range strings.SplitSeq(months, "|") {
		out[m[:3]] = m
	}
	return out
}()

// folds are replacements in order, so that two ways to write one figure, sum, share, measure or day are the same.
var folds = []struct {
	from *regexp.Regexp
	to   string
	by   func(groups []string) string
}{
	{from: regexp.MustCompile(`\b(?:rs|inr|re)\b\.?|\brupees\b`), to: " rs "},
	{from: regexp.MustCompile(`\b(?:per cent|percent|per centum|pc)\b`), to: "%"},
	{from: regexp.MustCompile(`\s+%`), to: "%"},
	{from: regexp.MustCompile(`\b(crore|lakh|million|billion|tonne|hectare|kilometre|kilometer)s\b`), to: "$1"},
	{from: regexp.MustCompile(`\bkilomet(?:re|er)\b|\bkms\b`), to: "km"},
	{from: regexp.MustCompile(`\bmet(?:re|er)s?\b`), to: "m"},
	{from: regexp.MustCompile(`\bsq(?:uare)?\.? (km|m\b)`), to: "sq $1"},
	{from: regexp.MustCompile(`\b(\d{1,2})[./](\d{1,2})[./](20\d\d)\b`), by: spelledDay},
	{from: regexp.MustCompile(`\b(` + months + `|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b\.?`), by: func(g []string) string { return monthOf[g[1][:3]] }},
	{from: regexp.MustCompile(`\b(\d{1,2})(?:st|nd|rd|th) ((?:of )?(?:` + months + `))`), to: "$1 $2"},
	{from: regexp.MustCompile(`\b(\d{1,2}) of (` + months + `)`), to: "$1 $2"},
	{from: regexp.MustCompile(`\b(` + months + `) (\d{1,2})(?:st|nd|rd|th)?,? (20\d\d)\b`), to: "$2 $1 $3"},
	{from: regexp.MustCompile(`\b(` + months + `),? (20\d\d)\b`), to: "$1 $2"},
	{from: regexp.MustCompile(`\b(` + strings.Join(numberWords, "|") + `)\b`), by: func(g []string) string { return wordNumber(g[1]) }},
	{from: regexp.MustCompile(`(^|[^\d.])0+([1-9]\d*)\b`), to: "$1$2"},
	{from: regexp.MustCompile(`(\d)\s*-\s*(\d)`), to: "$1-$2"},
	{from: regexp.MustCompile(`(\d\.\d*?[1-9])0+($|\D)`), to: "$1$2"},
	{from: regexp.MustCompile(`(\d)\.0+($|[^\d.])`), to: "$1$2"},
	{from: regexp.MustCompile(`["']`), to: ""},
}

// numberWords stand for 2 and the numbers after it.
var numberWords = strings.Fields(`two three four five six seven eight nine ten eleven twelve thirteen fourteen
	fifteen sixteen seventeen eighteen nineteen twenty`)

func wordNumber(w string) string {
	for i, n := range numberWords {
		if n == w {
			return strconv.Itoa(i + 2)
		}
	}
	return w
}

// spelledDay is 04.05.2026 as "4 may 2026".
func spelledDay(g []string) string {
	day, _ := strconv.Atoi(g[1])
	month, _ := strconv.Atoi(g[2])
	if month < 1 || month > 12 {
		return g[0]
	}
	return strconv.Itoa(day) + " " + strings.Split(months, "|")[month-1] + " " + g[3]
}

// foldFact brings a line and a value of a fact to one form: case, spaces, dashes and quotes; commas in numbers;
// rupees, per cent, measures; days and months; numbers in words; zeros that say nothing.
func foldFact(s string) string {
	s = strings.Map(foldRune, strings.ToLower(s))
	s = strings.NewReplacer("₹", " rs ", "us$", " usd ", "$", " usd ").Replace(s)
	s = withoutCommas(s)
	for _, f := range folds {
		if f.by == nil {
			s = f.from.ReplaceAllString(s, f.to)
			continue
		}
		s = f.from.ReplaceAllStringFunc(s, func(m string) string { return f.by(f.from.FindStringSubmatch(m)) })
	}
	return strings.Join(strings.Fields(s), " ")
}

func foldRune(r rune) rune {
	switch {
	case r == 0xa0 || r >= 0x2000 && r <= 0x200a || r == 0x202f || r == 0x205f || r == 0x3000:
		return ' '
	case r >= 0x200b && r <= 0x200d || r == 0x2060 || r == 0xfeff || r == 0xad:
		return -1
	case r >= 0x2010 && r <= 0x2015 || r == 0x2212:
		return '-'
	case r == '‘' || r == '’':
		return '\''
	case r == '“' || r == '”':
		return '"'
	case r == '₂':
		return '2'
	}
	return r
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

// withoutCommas takes out the commas between digits.
func withoutCommas(s string) string {
	var b strings.Builder
	for i := range len(s) {
		if s[i] == ',' && i > 0 && i+1 < len(s) && isDigit(s[i-1]) && isDigit(s[i+1]) {
			continue
		}
		b.WriteByte(s[i])
	}
	return b.String()
}

// fact holds the values that a line must have to tell it. Each is one of several ways to say it, folded.
type fact [][]string

// newFact folds values; "a|b" is either.
func newFact(values []string) fact {
	out := make(fact, len(values))
	for i, v := range values {
		for alt := range strings.SplitSeq(v, "|") {
			if alt = foldFact(alt); alt != "" {
				out[i] = append(out[i], alt)
			}
		}
	}
	return out
}

// in reports whether a folded line holds all values of the fact.
func (f fact) in(folded string) bool {
	for _, ways := range f {
		found := false
		for _, w := range ways {
			found = found || holds(folded, w)
		}
		if !found {
			return false
		}
	}
	return true
}

// holds reports whether a value stands in a line: a number does not go on as a number, a word has no letter before it.
func holds(line, value string) bool {
	for from := 0; ; {
		i := strings.Index(line[from:], value)
		if i < 0 {
			return false
		}
		start := from + i
		if boundary(line, value, start) {
			return true
		}
		from = start + 1
	}
}

func boundary(line, value string, start int) bool {
	end := start + len(value)
	switch first := value[0]; {
	case isDigit(first):
		if start > 0 && isDigit(line[start-1]) || start > 1 && line[start-1] == '.' && isDigit(line[start-2]) {
			return false
		}
	case 'a' <= first && first <= 'z':
		if start > 0 && 'a' <= line[start-1] && line[start-1] <= 'z' {
			return false
		}
	}
	if !isDigit(value[len(value)-1]) {
		return true
	}
	return (end >= len(line) || !isDigit(line[end])) && (end+1 >= len(line) || line[end] != '.' || !isDigit(line[end+1]))
}
