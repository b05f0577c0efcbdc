package lang

import "strings"

// Abbreviation is a short form beside its long form.
type Abbreviation struct{ Short, Long Range }

// Abbreviations finds "Long Form (LF)" and "LF (Long Form)" after Schwartz and Hearst (2003).
func Abbreviations(s string) []Abbreviation {
	var out []Abbreviation
	for at := 0; ; {
		i := strings.IndexByte(s[at:], '(')
		if i < 0 {
			return out
		}
		i += at
		j := strings.IndexByte(s[i:], ')')
		if j < 0 {
			return out
		}
		in := trim(s, Range{i + 1, i + j})
		at = i + 1
		if in.Len() < 2 || in.Len() > 12 || !isUpper(rune(s[in.Start])) {
			continue
		}
		toks := Tokens(s[:i])
		long := longForm(in.Of(s), s, toks)
		if long.Len() > 0 {
			out = append(out, Abbreviation{in, long})
		}
	}
}

func longForm(short, s string, toks []Token) Range {
	if len(toks) == 0 {
		return Range{}
	}
	var letters []byte
	for i := 0; i < len(short); i++ {
		if isASCIIAlnum(short[i]) {
			letters = append(letters, short[i]|0x20)
		}
	}
	k := len(letters) - 1
	for t := len(toks) - 1; t >= 0 && len(toks)-t <= 2*len(letters)+4; t-- {
		if toks[t].Text[0]|0x20 == letters[k] {
			if k--; k < 0 {
				return Range{toks[t].Start, toks[len(toks)-1].End}
			}
		}
	}
	return Range{}
}
