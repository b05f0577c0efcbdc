package cite

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/sandarbh/sandarbh/internal/lang"
)

// kind tells what a token is matched by.
type kind uint8

const (
	word     kind = iota
	number        // with its scale, currency or percent sign: "INR 9450 crore", "5.4 %"
	ordinal       // 4th, fourth
	date          // a day, month or fiscal year
	year          // four digits that stand alone
	terminal      // the end of a sentence or line
)

// mark is the punctuation that stands before a token.
type mark uint16

const (
	comma mark = 1 << iota
	semicolon
	colon
	opened // "("
	closed // ")"
	dash   // between spaces
	slash
	bracket // an editor's words stood here
	stop
)

// edge are the marks at which a clause may begin.
const edge = comma | semicolon | colon | dash | stop | bracket

// token is one word, quantity or date of a line or passage. Its punctuation is kept as what stands before it.
type token struct {
	start, end int // bytes in the text that was split
	key        string
	kind       kind
	class      class
	before     mark
	depth      int8 // of round brackets
	upper      bool // starts with a capital
}

// is reports whether the token has any of the classes.
func (t *token) is(c class) bool { return t.class&c != 0 }

// split turns text into tokens, ended by a terminal that carries the last marks.
func split(text string) []token {
	raw := lang.Tokens(text)
	out := make([]token, 0, len(raw)+1)
	var before mark
	depth := int8(0)
	for k := range raw {
		r := raw[k]
		if r.Kind == lang.Punct {
			switch r.Norm {
			case "%":
				out = append(out, token{start: r.Start, end: r.End, key: "%", before: before, depth: depth})
				before = 0
			case "₹", "$", "€", "£", "¥":
				out = append(out, token{start: r.Start, end: r.End, key: r.Norm, before: before, depth: depth})
				before = 0
			case "~":
				out = append(out, token{start: r.Start, end: r.End, key: "about", before: before, depth: depth})
				before = 0
			case "&":
				out = append(out, token{start: r.Start, end: r.End, key: "and", before: before, depth: depth})
				before = 0
			case "(":
				before |= opened
				depth++
			case ")":
				before |= closed
				if depth > 0 {
					depth--
				}
			default:
				if n := len(out); r.Norm == "." && before == 0 && n > 0 && abbreviates(&out[n-1]) {
					continue
				}
				before |= punctuation(text, r)
			}
			continue
		}
		if r.Kind == lang.Number {
			out = append(out, token{start: r.Start, end: r.End, key: r.Norm, kind: number, before: before, depth: depth})
			before = 0
			continue
		}
		out = appendWord(out, text, r, before, depth)
		before = 0
	}
	out = join(text, out)
	out = append(out, token{start: len(text), end: len(text), kind: terminal, before: before | stop})
	classify(out)
	markPhrases(out)
	return out
}

// abbreviates reports an initial or an honorific, whose full stop ends nothing.
func abbreviates(t *token) bool {
	return t.upper && (len(t.key) == 1 || lexicon[t.key]&honorific != 0)
}

// punctuation is the mark that a punctuation token makes.
func punctuation(text string, r lang.Token) mark {
	switch r.Norm {
	case ",":
		return comma
	case ";", "·", "•":
		return semicolon
	case ":":
		if r.Start > 0 && r.End < len(text) && isDigits(text[r.Start-1:r.Start]) && isDigits(text[r.End:r.End+1]) {
			return 0 // 8:1, 7:30
		}
		return colon
	case "/":
		return slash
	case ".", "।", "?", "!":
		return stop
	case "-", "–", "—", "−":
		if r.Start > 0 && text[r.Start-1] == ' ' && r.End < len(text) && text[r.End] == ' ' {
			return dash
		}
		if r.Norm == "—" {
			return dash
		}
	}
	return 0
}

// appendWord adds the parts of a hyphenated word as tokens of their own.
func appendWord(out []token, text string, r lang.Token, before mark, depth int8) []token {
	upper := func(s string) bool {
		c, _ := utf8.DecodeRuneInString(s)
		return unicode.IsUpper(c)
	}
	if !strings.ContainsAny(r.Norm, "-&_") {
		if r.Norm == "he" && strings.HasPrefix(r.Text, "H.") {
			return append(out, token{start: r.Start, end: r.End, key: "h.e", before: before, depth: depth, upper: true})
		}
		return append(out, token{start: r.Start, end: r.End, key: spelling(r.Norm), before: before, depth: depth, upper: upper(r.Text)})
	}
	rest := r.Norm
	at := r.Start // offsets inside the word hold where folding kept its length
	exact := len(r.Norm) == len(r.Text)
	for rest != "" {
		cut := strings.IndexAny(rest, "-&_")
		part, from := rest, at
		if cut >= 0 {
			part = rest[:cut]
			rest = rest[cut+1:]
			at += cut + 1
		} else {
			rest = ""
		}
		if part == "" {
			continue
		}
		start, end := r.Start, r.End
		if exact {
			start, end = from, from+len(part)
		}
		if len(part) == 6 && strings.HasPrefix(part, "fy") && isDigits(part[2:]) { // FY2025-26
			out = append(out, token{start: start, end: start, key: "fy", before: before, depth: depth, upper: true})
			part, before = part[2:], 0
		}
		out = append(out, token{start: start, end: end, key: spelling(part), before: before, depth: depth, upper: upper(text[start:end])})
		if c := part[0]; c >= '0' && c <= '9' {
			if _, err := strconv.ParseFloat(part, 64); err == nil {
				out[len(out)-1].kind = number
			}
		}
		before = 0
	}
	return out
}

// spelling brings the two spellings of one word together.
func spelling(w string) string {
	if s, ok := same[w]; ok {
		return s
	}
	if n := len(w); n > 6 {
		for _, p := range [...][2]string{{"ise", "ize"}, {"ised", "ized"}, {"ises", "izes"}, {"ising", "izing"}, {"isation", "ization"}, {"isations", "izations"}} {
			if strings.HasSuffix(w, p[0]) {
				return w[:n-len(p[0])] + p[1]
			}
		}
	}
	return w
}

// join makes one token of a number with its scale, currency and percent sign, and of a date.
func join(text string, in []token) []token {
	out := in[:0]
	for i := 0; i < len(in); {
		if t, n := dateAt(text, in[i:]); n > 0 {
			t.before, t.depth = in[i].before, in[i].depth
			t.start, t.end = in[i].start, in[i+n-1].end
			out = append(out, t)
			i += n
			continue
		}
		if t, n := quantityAt(in[i:]); n > 0 {
			t.before, t.depth = in[i].before, in[i].depth
			t.start, t.end = in[i].start, in[i+n-1].end
			out = append(out, t)
			i += n
			continue
		}
		out = append(out, in[i])
		i++
	}
	return out
}

// quantityAt reads a number with what belongs to it and returns how many tokens it took.
func quantityAt(in []token) (token, int) {
	n := 0
	cur := ""
	for n < len(in) && n < 2 { // "US" "$", "Rs."
		c, ok := currency[in[n].key]
		if !ok || n > 0 && in[n].before != 0 {
			break
		}
		if cur == "" || cur == "USD" || c == "USD" {
			cur = c
		}
		n++
	}
	// "rupees" or "dollars" stand behind; before a number they are only words.
	if n >= len(in) || n > 0 && in[n].before&^stop != 0 {
		return token{}, 0
	}
	v, ord, ok := numeral(&in[n])
	if !ok {
		return token{}, 0
	}
	n++
	if !ord && n < len(in) && in[n].before == 0 {
		switch in[n].key { // a torn ordinal, "4 th"
		case "th", "st", "nd", "rd":
			ord = true
			n++
		}
	}
	t := token{kind: number}
	if ord {
		t.kind, t.key = ordinal, v+"th"
		return t, n
	}
	if cur == "" && len(v) == 4 && v >= "1800" && v <= "2199" && isDigits(in[n-1].key) {
		if n >= len(in) || in[n].before != 0 || scale[in[n].key] == "" && in[n].key != "%" {
			t.kind, t.key = year, v
			return t, n
		}
	}
	var sc strings.Builder
	for n < len(in) && in[n].before == 0 && scale[in[n].key] != "" {
		sc.WriteString(" " + scale[in[n].key])
		n++
	}
	if n < len(in) && in[n].before == 0 {
		switch c, ok := currency[in[n].key]; {
		case in[n].key == "%":
			sc.WriteString(" %")
			n++
		case in[n].key == "per" && n+1 < len(in) && in[n+1].key == "cent":
			sc.WriteString(" %")
			n += 2
		case ok && cur == "" && in[n].key != "$":
			cur = c
			n++
		}
	}
	t.key = v + sc.String()
	if cur != "" {
		t.key = cur + " " + t.key
	}
	return t, n
}

// numeral reads digits or a number word.
func numeral(t *token) (v string, ord, ok bool) {
	if t.kind != number {
		if v, ok := numberWords[t.key]; ok {
			return v, false, true
		}
		if v, ok := ordinalWords[t.key]; ok {
			return v, true, true
		}
		return "", false, false
	}
	s := t.key
	for _, e := range [...]string{"st", "nd", "rd", "th"} {
		if strings.HasSuffix(s, e) {
			return plain(s[:len(s)-2]), true, true
		}
	}
	return plain(s), false, true
}

// plain takes commas and leading zeros out of a number.
func plain(s string) string {
	s = strings.ReplaceAll(s, ",", "")
	for len(s) > 1 && s[0] == '0' && s[1] != '.' {
		s = s[1:]
	}
	return s
}

func isDigits(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return s != ""
}

// dateAt reads a date and returns how many tokens it took. The key holds only what the text says: a day without its
// year stays without it.
func dateAt(text string, in []token) (token, int) {
	t := token{kind: date}
	first := in[0].key
	at := func(k int) string {
		if k < len(in) && (k == 0 || in[k].before&^(comma|stop) == 0) {
			return in[k].key
		}
		return ""
	}
	if in[0].kind == number && strings.Count(first, ".") == 2 { // 31.07.2026
		p := strings.Split(first, ".")
		if len(p[2]) == 4 {
			t.key = "day " + p[2] + "-" + two(p[1]) + "-" + two(p[0])
			return t, 1
		}
		if len(p[2]) == 2 && len(p[0]) <= 2 {
			t.key = "day 20" + p[2] + "-" + two(p[1]) + "-" + two(p[0])
			return t, 1
		}
	}
	if in[0].kind == number && isDigits(first) && len(first) <= 2 && len(in) > 2 && in[1].before == slash && in[2].before == slash && len(in[2].key) == 4 && isDigits(in[1].key) && isDigits(in[2].key) {
		t.key = "day " + in[2].key + "-" + two(in[1].key) + "-" + two(first)
		return t, 3
	}
	if fy, n := fiscalAt(text, in); n > 0 {
		t.key = fy
		return t, n
	}
	day := func(k int) (string, int) { // a day of the month, its tokens
		s := at(k)
		for _, e := range [...]string{"st", "nd", "rd", "th"} {
			s = strings.TrimSuffix(s, e)
		}
		if len(s) == 0 || len(s) > 2 || !isDigits(s) || two(s) > "31" || s == "0" || s == "00" {
			return "", 0
		}
		switch at(k + 1) {
		case "th", "st", "nd", "rd":
			return two(s), 2
		}
		return two(s), 1
	}
	yearAt := func(k int) string {
		if s := at(k); len(s) == 4 && isDigits(s) && s >= "1700" && s <= "2199" {
			return s
		}
		return ""
	}
	if d, n := day(0); n > 0 {
		k := n
		if at(k) == "of" {
			k++
		}
		if m := monthNumber[at(k)]; m != "" && in[k].before == 0 {
			if y := yearAt(k + 1); y != "" {
				t.key = "day " + y + "-" + m + "-" + d
				return t, k + 2
			}
			t.key = "day -" + m + "-" + d
			return t, k + 1
		}
	}
	if m := monthNumber[first]; m != "" && (in[0].upper || first[0] >= 0x80) {
		if d, n := day(1); n > 0 && len(at(1)) <= 4 {
			if y := yearAt(1 + n); y != "" {
				t.key = "day " + y + "-" + m + "-" + d
				return t, 2 + n
			}
			if in[1].before == 0 {
				t.key = "day -" + m + "-" + d
				return t, 1 + n
			}
		}
		if y := yearAt(1); y != "" {
			t.key = "month " + y + "-" + m
			return t, 2
		}
		if first != "may" && first != "march" {
			t.key = "month -" + m
			return t, 1
		}
	}
	return t, 0
}

// fiscalAt reads "2025-26", "FY 2025-26", "FY27" and "2024-2025".
func fiscalAt(text string, in []token) (string, int) {
	n := 0
	fy := false
	switch in[0].key {
	case "fy":
		n, fy = 1, true
	case "financial", "fiscal":
		if len(in) > 1 && in[1].key == "year" && in[1].before == 0 {
			n, fy = 2, true
		}
	default:
		if k := in[0].key; len(k) == 4 && strings.HasPrefix(k, "fy") && isDigits(k[2:]) {
			return "fiscal 20" + k[2:], 1
		}
	}
	if n >= len(in) || !isDigits(in[n].key) {
		return "", 0
	}
	a := in[n].key
	if fy && len(a) == 2 {
		return "fiscal 20" + a, n + 1
	}
	if len(a) != 4 || a < "1800" || a > "2199" || n+1 >= len(in) {
		return "", 0
	}
	b := in[n+1].key
	if in[n].end > in[n+1].start {
		return "", 0 // parts of one word whose offsets are not known
	}
	gap := text[in[n].end:in[n+1].start]
	if g := strings.TrimSpace(gap); g != "-" && g != "–" && g != "—" && g != "‑" && g != "/" {
		return "", 0
	}
	next, _ := strconv.Atoi(a)
	want := strconv.Itoa(next + 1)
	if b == want || b == want[2:] {
		return "fiscal " + want, n + 2
	}
	return "", 0
}

func two(s string) string {
	if len(s) == 1 {
		return "0" + s
	}
	return s
}
