package lang

// Pronoun returns the opening words of s that need an antecedent: "He", "It", "This scheme", "The said".
func Pronoun(s string) (Range, bool) {
	toks := Tokens(s)
	if len(toks) == 0 {
		return Range{}, false
	}
	switch toks[0].Norm {
	case "he", "she", "it", "they", "his", "her", "their", "its", "these", "this", "those", "such", "that":
		return toks[0].Range, true
	}
	return Range{}, false
}
