package lang

import "strings"

// pieces are the tokens of s with words such as "three-day", "lakh-crore" and "km-long" cut at their hyphens, so
// that numbers and units inside them can be read.
func pieces(s string) []Token {
	toks := Tokens(s)
	at := -1
	for i, t := range toks {
		if t.Kind == Word && splits(t.Norm) {
			at = i
			break
		}
	}
	if at < 0 {
		return toks
	}
	out := make([]Token, 0, len(toks)+8)
	for _, t := range toks {
		if t.Kind != Word || !splits(t.Norm) {
			out = append(out, t)
			continue
		}
		start := t.Start
		for start < t.End {
			i := strings.IndexFunc(s[start:t.End], isHyphen)
			end := start + i
			if i < 0 {
				end = t.End
			}
			text := s[start:end]
			if n := normWord(text); n != "" {
				kind := Word
				if n[0] >= '0' && n[0] <= '9' {
					kind = Number
				}
				out = append(out, Token{Range{start, end}, text, n, kind})
			}
			if i < 0 {
				break
			}
			_, w := runeAt(s, end)
			out = append(out, Token{Range{end, end + w}, s[end : end+w], "-", Punct})
			start = end + w
		}
	}
	return out
}

// splits reports a hyphenated word whose first part is a number, scale or unit.
func splits(norm string) bool {
	i := strings.IndexByte(norm, '-')
	if i <= 0 || norm[0] >= '0' && norm[0] <= '9' {
		return false
	}
	first := norm[:i]
	if first == "one" && (norm == "one-stop" || norm == "one-time" || norm == "one-sided" || norm == "one-on-one" || norm == "one-off" || norm == "one-fold") {
		return false
	}
	if _, ok := numberWords[first]; ok && first != "a" {
		return true
	}
	if _, ok := ordinalWords[first]; ok {
		return norm != "first-ever" && norm != "first-hand" && norm != "third-party" && norm != "second-hand" && norm != "first-come"
	}
	if _, ok := scales[first]; ok {
		return true
	}
	_, ok := unitWords[first]
	return ok && first != "a" && first != "m" && first != "g" && first != "in" && first != "day" && first != "year" && first != "month"
}
