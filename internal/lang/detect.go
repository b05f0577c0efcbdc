package lang

import "unicode/utf8"

// scripts gives the language that each Indic block is taken for.
var scripts = [...]struct {
	from, to rune
	tag      string
}{
	{'A', 'Z', "en"},
	{'a', 'z', "en"},
	{0x00c0, 0x024f, "en"},
	{0x0600, 0x06ff, "ur"},
	{0x0750, 0x077f, "ur"},
	{0x0900, 0x097f, "hi"},
	{0x0980, 0x09ff, "bn"},
	{0x0a00, 0x0a7f, "pa"},
	{0x0a80, 0x0aff, "gu"},
	{0x0b00, 0x0b7f, "or"},
	{0x0b80, 0x0bff, "ta"},
	{0x0c00, 0x0c7f, "te"},
	{0x0c80, 0x0cff, "kn"},
	{0x0d00, 0x0d7f, "ml"},
	{0xabc0, 0xabff, "mni"},
}

// Detect returns the language of text by its script: "en" for Latin, "hi" for Devanagari, "ur", "bn", "ta", …;
// "" if it has no letters of a script it knows. A text of two scripts is that of the more letters.
// Marathi is told from Hindi, and Assamese from Bengali, by their own letters.
func Detect(text string) string {
	var counts [len(scripts)]int
	var lla, assamese int
	for i := 0; i < len(text); {
		c := text[i]
		if c < utf8.RuneSelf {
			if c|0x20 >= 'a' && c|0x20 <= 'z' {
				counts[0]++
			}
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(text[i:])
		i += n
		switch r {
		case 'ळ':
			lla++
		case 'ৰ', 'ৱ':
			assamese++
		case '।', '॥':
			continue
		}
		for k := 2; k < len(scripts); k++ {
			if scripts[k].from <= r && r <= scripts[k].to {
				counts[k]++
				break
			}
		}
	}
	counts[0] += counts[1] + counts[2]
	counts[3] += counts[4]
	best := 0
	for k, n := range counts {
		if n > counts[best] {
			best = k
		}
	}
	switch {
	case counts[best] == 0:
		return ""
	case scripts[best].tag == "hi" && lla*150 > counts[best]:
		return "mr"
	case scripts[best].tag == "bn" && assamese*100 > counts[best]:
		return "as"
	}
	return scripts[best].tag
}
