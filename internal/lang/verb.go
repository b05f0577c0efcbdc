package lang

import "strings"

// FiniteVerbs returns the finite verbs of s, in order.
func FiniteVerbs(s string) []Range {
	var out []Range
	for i, t := range Tokens(s) {
		if _, ok := auxiliaries[t.Norm]; ok || i > 0 && strings.HasSuffix(t.Norm, "ed") {
			out = append(out, t.Range)
		}
	}
	return out
}

var auxiliaries = set(`is are was were am has have had do does did will would shall should can could may might must said approves approved launches है हैं था थी थे गया गई गए`)

var verbForms = set(`says approves`)
