package lang

// Honorifics returns the titles of respect before names: Shri, Smt., Hon'ble, Dr. …
func Honorifics(s string) []Range {
	toks := Tokens(s)
	var out []Range
	for i := 0; i < len(toks); i++ {
		if n := honorific(toks, i); n > 0 && i+n < len(toks) {
			out = append(out, Range{toks[i].Start, toks[i+n-1].End})
			i += n - 1
		}
	}
	return out
}

var honorifics = set(`shri smt sushri kumari dr prof mr mrs ms hon'ble honourable sri thiru sardar justice श्री श्रीमती डॉ सुश्री प्रो`)

// honorific returns the number of tokens of the honorific at i, with its full stop, or 0.
func honorific(toks []Token, i int) int {
	if _, ok := honorifics[toks[i].Norm]; !ok {
		return 0
	}
	if i+1 < len(toks) && toks[i+1].Text == "." {
		return 2
	}
	return 1
}
