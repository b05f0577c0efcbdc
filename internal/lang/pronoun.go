package lang

import "strings"

// Pronoun returns the opening words of s that need an antecedent: "He", "It", "This scheme", "These", "The said",
// also after an opening adverb ("Further, he …") or a list marker. "This year" and "That" before a clause need none.
func Pronoun(s string) (Range, bool) {
	head := s
	if len(head) > 400 {
		head = cutAt(head, 400)
	}
	toks := Tokens(head)
	i := opening(head, toks)
	if i >= len(toks) || toks[i].Kind != Word {
		return Range{}, false
	}
	t, next := toks[i], tokenAt(toks, i+1)
	one := func(n int) (Range, bool) { return Range{t.Start, toks[i+n-1].End}, true }
	switch t.Norm {
	case "he", "she", "it", "they", "him", "them", "himself", "herself", "itself", "themselves":
		return one(1)
	case "his", "her", "its", "their":
		if isOneOf(next.Norm, "excellency", "excellencies", "majesty", "highness", "holiness", "honour", "royal", "eminence") {
			return Range{}, false
		}
		return one(1)
	case "this":
		if isOneOf(next.Norm, "year", "month", "week", "morning", "evening", "afternoon", "quarter", "fiscal", "financial", "time", "season", "decade", "century", "summer", "winter", "monsoon", "weekend") || weekdayWord(next) || monthOf(next) != 0 {
			return Range{}, false
		}
		return one(1 + demonstrated(toks, i+1, true))
	case "these", "those", "such":
		if t.Norm == "those" && isOneOf(next.Norm, "who", "whose", "whom") {
			return Range{}, false
		}
		return one(1 + demonstrated(toks, i+1, false))
	case "that":
		if has(auxiliaries, next.Norm) || next.Kind == Word && !Stop(next.Norm) && !isUpper(rune(next.Text[0])) && !pluralNoun(next) {
			return one(1 + demonstrated(toks, i+1, true))
		}
	case "the":
		switch next.Norm {
		case "said", "above", "aforesaid", "aforementioned", "abovementioned", "above-mentioned", "above-said", "abovesaid", "latter", "same":
			if next.Norm == "same" && isOneOf(tokenAt(toks, i+2).Norm, "day", "time") {
				return one(2)
			}
			return one(2 + demonstrated(toks, i+2, false))
		case "former":
			if a := tokenAt(toks, i+2); has(auxiliaries, a.Norm) || verbForms()[a.Norm]&(presentS|pastOnly) != 0 {
				return one(2)
			}
		}
	case "both":
		if isOneOf(next.Norm, "sides", "leaders", "countries", "nations", "ministers", "of", "parties", "dignitaries", "projects", "schemes") || has(auxiliaries, next.Norm) {
			return one(1)
		}
	case "it's", "he's", "she's", "they're", "they've", "that's":
		return one(1)
	}
	return hindiPronoun(toks, i)
}

// cutAt cuts s to at most n bytes at a character.
func cutAt(s string, n int) string {
	for n > 0 && s[n]&0xc0 == 0x80 {
		n--
	}
	return s[:n]
}

func weekdayWord(t Token) bool {
	_, ok := weekdays[t.Norm]
	return ok
}

// demonstrated returns how many tokens after a demonstrative belong to it: its noun, with an adjective before. After
// one in the singular a word in -s may be the verb ("This marks a …"); after "these" it is the noun.
func demonstrated(toks []Token, i int, one bool) int {
	n := 0
	for n < 3 && i+n < len(toks) {
		t := toks[i+n]
		if t.Kind != Word || Stop(t.Norm) || has(auxiliaries, t.Norm) || strings.HasSuffix(t.Norm, "ly") || n > 0 && (verbForms()[t.Norm]&(pastOnly|pastEither) != 0 || strings.HasSuffix(t.Norm, "ed") || strings.HasSuffix(t.Norm, "ing")) {
			break
		}
		if n == 0 && one && verbForms()[t.Norm]&presentS != 0 && (verbForms()[t.Norm]&nounS == 0 || has(determiners, tokenAt(toks, i+1).Norm)) {
			break // "This enables …"
		}
		if n == 0 && (verbForms()[t.Norm]&pastOnly != 0 || verbForms()[t.Norm]&presentBase != 0 && !weakNoun(t.Norm)) {
			break
		}
		n++
		if !has(adjectives, t.Norm) && n > 0 {
			break
		}
	}
	return n
}

// opening returns the first token that may be the subject: past quotes, a list marker, an adverb with its comma.
func opening(s string, toks []Token) int {
	i := 0
	for i < len(toks) && toks[i].Kind == Punct && toks[i].Text != "₹" && toks[i].Text != "(" {
		i++
	}
	if i < len(toks) {
		if end := marker(s, toks[i].Start); end > toks[i].Start && toks[i].Norm != "i" {
			for i < len(toks) && toks[i].Start < end {
				i++
			}
		}
	}
	for range 2 {
		n := tokenAt(toks, i).Norm
		switch {
		case isOneOf(n, "however", "further", "furthermore", "moreover", "additionally", "also", "meanwhile", "besides", "similarly", "consequently", "subsequently", "accordingly", "therefore", "thus", "hence", "earlier", "later", "and", "but", "notably", "importantly", "today", "yesterday", "overall", "specifically", "finally", "lastly", "currently", "presently", "recently"):
			i++
		case n == "in" && isOneOf(tokenAt(toks, i+1).Norm, "addition", "fact", "particular", "turn") && tokenAt(toks, i+2).Text == ",":
			i += 2
		default:
			return i
		}
		if tokenAt(toks, i).Text == "," {
			i++
		}
	}
	return i
}

var hindiPronouns = set(`यह वह ये वे इस इन उस उन इसके इसका इसकी इसमें इससे इसे इसने इनके इनका इनकी इनमें इन्हें उसके उसका उसकी उसने उसे उनके उनका उनकी उन्होंने उन्हें इन्होंने`)

func hindiPronoun(toks []Token, i int) (Range, bool) {
	t := toks[i]
	if t.Text[0] < 0x80 || !has(hindiPronouns, t.Norm) {
		return Range{}, false
	}
	switch tokenAt(toks, i+1).Norm {
	case "वर्ष", "साल", "महीने", "माह", "सप्ताह", "समय", "बार", "तरह", "प्रकार":
		return Range{}, false
	}
	return t.Range, true
}
