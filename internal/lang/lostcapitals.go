package lang

import (
	"strings"
	"unicode"
)

// RestoreCapitals gives a text without any capital back those that can be told without them: of the first word of each
// sentence, of months with a day and weekdays, of great cities, countries and states, of letters of an initialism, and of a
// name behind "Mr" or its like. Every character keeps its place in bytes. A text that has capitals comes back as it is.
func RestoreCapitals(s string) string {
	if !losesCapitals(s) {
		return s
	}
	out := []byte(s)
	toks := Tokens(s)
	names := namesTold(toks)
	start, last := true, 0
	for i, t := range toks {
		start = start || strings.Count(s[last:t.Start], "\n") > 1
		last = t.End
		switch t.Kind {
		case Number:
			start = false
		case Word:
			if i == 1 && toks[0].Text == "(" {
				continue // "(cnn) two people": the sentence begins behind its dateline
			}
			if start || namesByItself(toks, i) || has(names, bare(t.Norm)) || honoursName(toks, i) {
				if c := &out[t.Start]; 'a' <= *c && *c <= 'z' {
					*c -= 'a' - 'A'
				}
			}
			start = false
		default:
			start = start || closesSentence(s, toks, i)
		}
	}
	return string(out)
}

// bare is a word without the ending of a possessive.
func bare(norm string) string {
	return strings.TrimSuffix(strings.TrimSuffix(norm, "'s"), "’s")
}

// honoursName reports "Mr" or its like before a name.
func honoursName(toks []Token, i int) bool {
	if !isOneOf(toks[i].Norm, "mr", "mrs", "ms", "dr", "sir", "shri", "smt") {
		return false
	}
	next := tokenAt(toks, i+1)
	if next.Text == "." {
		next = tokenAt(toks, i+2)
	}
	return next.Kind == Word && !Stop(next.Norm) && len(next.Norm) > 2
}

// namesTold returns the words of names that the text shows to be such: behind "Mr", before an age ("eva chapin, 34,"), beside
// "said" before a comma or a stop ("said koirala, the founder").
func namesTold(toks []Token) map[string]struct{} {
	names := map[string]struct{}{}
	add := func(i int) bool {
		t := tokenAt(toks, i)
		w := bare(t.Norm)
		if t.Kind != Word || len(w) < 3 || Stop(w) || verbForms()[w] != 0 || has(commonPersons, w) {
			return false
		}
		names[w] = struct{}{}
		return true
	}
	free := func(i int) bool { // no article or number makes a common noun of it
		t := tokenAt(toks, i)
		return !has(determiners, t.Norm) && t.Kind != Number
	}
	for i, t := range toks {
		switch {
		case honoursName(toks, i):
			k := i + 1
			if toks[k].Text == "." {
				k++
			}
			add(k)
		case t.Kind == Number && len(t.Text) == 2 && tokenAt(toks, i-1).Text == "," && isOneOf(tokenAt(toks, i+1).Text, ",", ".") && i >= 3:
			if free(i-3) && free(i-4) && add(i-2) {
				add(i - 3)
			}
		case t.Norm == "said" && isOneOf(tokenAt(toks, i+2).Text, ",", ".", ":") && !pluralNoun(tokenAt(toks, i+1)):
			add(i + 1)
		case t.Norm == "said" && isOneOf(tokenAt(toks, i+3).Text, ",", ".", ":") && free(i+1) && !pluralNoun(tokenAt(toks, i+2)):
			if add(i + 2) {
				add(i + 1)
			}
		}
	}
	return names
}

// commonPersons are what somebody is, not his name.
var commonPersons = set(`man woman boy girl mother father husband wife son daughter brother sister friend neighbour neighbor officer official police
	spokesman spokeswoman spokesperson teacher student doctor nurse driver manager coach captain owner chief president minister judge lawyer attorney prosecutor
	victim witness expert professor scientist researcher analyst source someone everyone anyone nobody yesterday today later earlier afterwards simply
	recently however instead dad mum mom uncle aunt couple family company group team government court council university school hospital report statement`)

// losesCapitals reports a text of some length in small letters throughout.
func losesCapitals(s string) bool {
	lower := 0
	for _, r := range s {
		if unicode.IsUpper(r) {
			return false
		}
		if 'a' <= r && r <= 'z' {
			lower++
		}
	}
	return lower > 100
}

// closesSentence reports a stop at i that ends a sentence where no capital says so.
func closesSentence(s string, toks []Token, i int) bool {
	t := toks[i]
	if t.Text != "." && t.Text != "!" && t.Text != "?" {
		return false
	}
	if t.End < len(s) && !isBlank(rune(s[t.End])) && !strings.ContainsRune("\"”’')", firstRune(s[t.End:])) {
		return false
	}
	if b := tokenAt(toks, i-1); t.Text == "." && b.Kind == Word && (len(b.Norm) == 1 || shorteningOf(b.Norm) != notShortened || shorteningOf(strings.ToUpper(b.Norm[:1])+b.Norm[1:]) == alwaysGoesOn) {
		return false // "j. smith", "mr. smith"
	}
	return true
}

func firstRune(s string) rune {
	r, _ := runeAt(s, 0)
	return r
}

// namesByItself reports a word that is a name wherever it stands.
func namesByItself(toks []Token, i int) bool {
	w := bare(toks[i].Norm)
	switch {
	case has(placeNames, w) && !isOneOf(w, "turkey", "chad", "mali", "surat", "jordan", "georgia", "china"):
		return true
	case w == "i":
		return true
	}
	if _, ok := weekdays[w]; ok {
		return true
	}
	if _, ok := months[w]; ok {
		return tokenAt(toks, i+1).Kind == Number || tokenAt(toks, i-1).Kind == Number || len(w) > 4 && !isOneOf(w, "march", "august")
	}
	return false
}
