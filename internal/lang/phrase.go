package lang

import "strings"

// NounPhrase is a noun with what tells it from others of its kind: "the nutrition norms contained in Schedule II".
type NounPhrase struct {
	Range             // without its determiner: "nutrition norms contained in Schedule II"
	Head       Range  // the noun
	Determiner string // folded: "the", "an", "this"; "" if there is none
	Owner      bool   // it opens with whose it is: "India's first bulletin"
}

// Bare reports a phrase that is the noun alone, of which the sentence says nothing more.
func (p *NounPhrase) Bare() bool { return p.Range == p.Head }

const longestTail = 12 // tokens behind a head noun

// clauseWords open what is no longer part of the phrase.
var clauseWords = set(`which that who where while as to titled entitled called named`)

// PhrasesOf returns the noun phrases of s whose head is written as noun, which is folded, in order. What follows the
// noun belongs to the phrase where it can belong to nothing else: up to the verb if the phrase is the subject, else "of …",
// "between …", "for …" and a participle with its preposition. A noun within another phrase, "norms committee", is no head.
func PhrasesOf(s, noun string) []NounPhrase {
	var out []NounPhrase
	toks := Tokens(s)
	verbs := FiniteVerbs(s)
	for k, t := range toks {
		if t.Kind != Word || t.Norm != noun || !endsPhrase(toks, k, verbs) || nameBehind(toks, k) {
			continue
		}
		from := k
		for from > 0 && modifies(s, toks, from-1, verbs) {
			from--
		}
		if at := toks[from].Start; at > 0 && s[at-1] == '-' {
			from = k // "the 7,500-calorie meal" begins before its words
		}
		p := NounPhrase{Range: Range{toks[from].Start, t.End}, Head: t.Range}
		before := tokenAt(toks, from-1)
		if before.Kind == Word && has(determiners, before.Norm) {
			p.Determiner = before.Norm
		} else {
			p.Owner = from < k && strings.ContainsAny(toks[from].Text, "'’")
		}
		p.End = tailEnd(toks, k, verbs)
		out = append(out, p)
	}
	return out
}

// endsPhrase reports that the noun at k is the last of its phrase.
func endsPhrase(toks []Token, k int, verbs []Range) bool {
	a := tokenAt(toks, k+1)
	if a.Kind == Number {
		return false // "the project 15(5)"
	}
	return a.Kind != Word || Stop(a.Norm) || has(prepositions, a.Norm) || verbAt(verbs, a) || strings.HasSuffix(a.Norm, "ed") || strings.HasSuffix(a.Norm, "ing") || strings.HasSuffix(a.Norm, "ly")
}

// nameBehind reports a name that goes on behind the letters of the noun at k: "Coast Guard Ship (CGS) Achal".
func nameBehind(toks []Token, k int) bool {
	next := tokenAt(toks, k+4)
	return tokenAt(toks, k+1).Text == "(" && tokenAt(toks, k+3).Text == ")" && next.Kind == Word && isUpper(rune(next.Text[0]))
}

// verbAt reports a token that is one of the verbs.
func verbAt(verbs []Range, t Token) bool {
	for _, v := range verbs {
		if v.Start <= t.Start && t.End <= v.End {
			return true
		}
	}
	return false
}

// modifies reports that the token at k goes with the noun behind it.
func modifies(s string, toks []Token, k int, verbs []Range) bool {
	t, next := toks[k], toks[k+1]
	if s[t.End:next.Start] != " " || t.Kind == Punct || t.Kind == Number && fullYear(t.Norm) != 0 {
		return false
	}
	if t.Kind == Number {
		return true
	}
	if isUpper(rune(t.Text[0])) && !Stop(t.Norm) && !verbAt(verbs, t) {
		return true // part of a name: "Startup India Seed Fund Scheme"
	}
	if Stop(t.Norm) || has(determiners, t.Norm) || has(prepositions, t.Norm) || verbAt(verbs, t) || strings.HasSuffix(t.Norm, "ly") {
		return false
	}
	b := tokenAt(toks, k-1)
	switch {
	case b.Norm == "to", has(modals, b.Norm), has(auxiliaries, b.Norm):
		return false // "will manufacture 200 trains"
	case strings.Contains(t.Text, "-"):
		return true
	case strings.HasSuffix(t.Norm, "ing"): // "by commissioning plants", "for setting up centres"
		return has(determiners, b.Norm) || isOneOf(t.Norm, "ongoing", "existing", "upcoming", "manufacturing", "engineering", "training", "processing", "shipping", "banking", "mining", "testing", "monitoring", "breeding", "reporting")
	case hasSuffixAny(t.Norm, "ed"): // "has developed material", "released guidelines"
		return has(determiners, b.Norm) || has(adjectives, b.Norm)
	}
	return true
}

// tailEnd returns where the phrase of the noun at k ends.
func tailEnd(toks []Token, k int, verbs []Range) int {
	end := toks[k].End
	// All that stands before the verb belongs to a subject.
	for i, n := k+1, 0; n <= longestTail; i, n = i+1, n+1 {
		t := tokenAt(toks, i)
		if t.Kind == Punct && !isOneOf(t.Text, "(", ")", "&", "’", "'", "–", "/") || t.Text == "" {
			break
		}
		if verbAt(verbs, t) {
			last := i - 1
			for last > k && adverb(toks[last].Norm) {
				last-- // "the plant also treats"
			}
			if t.Start == verbs[0].Start && toks[last].Norm != "and" {
				return toks[last].End
			}
			break
		}
		if has(clauseWords, t.Norm) {
			break
		}
	}
	i := k + 1
	if t := tokenAt(toks, i); t.Text == "(" && tokenAt(toks, i+2).Text == ")" {
		i += 3
		end = toks[i-1].End
	}
	if !opensTail(toks, i) {
		return end
	}
	bare, first := end, i
	for n := 0; n < longestTail; i, n = i+1, n+1 {
		t := tokenAt(toks, i)
		switch {
		case t.Text == "" || t.Kind == Punct && !isOneOf(t.Text, "&", "’", "'", "/", "(", ")"),
			verbAt(verbs, t), has(clauseWords, t.Norm), isOneOf(t.Norm, "by", "with", "today", "during", "from", "through", "via"),
			i > first && isOneOf(t.Norm, "in", "on") && monthOf(tokenAt(toks, i+1)) != 0, // "the memorandum of understanding [in March 2019]"
			i > first+1 && isOneOf(t.Norm, "in", "at", "on", "and") && !isUpper(rune(tokenAt(toks, i+1).Text[0])),
			i > first+2 && isOneOf(t.Norm, "in", "at", "on"):
			if end == toks[first].End || hasSuffixAny(tokenAt(toks, i-1).Norm, "ing", "ed") {
				return bare // "the facility based", "modalities for deploying", "the drive for Lake Day launched"
			}
			return end
		}
		if t.Kind != Word || !Stop(t.Norm) && !has(prepositions, t.Norm) {
			end = t.End
		}
	}
	return bare // too long to say where it ends
}

// adverb reports a word that stands between a subject and its verb.
func adverb(w string) bool {
	return isOneOf(w, "also", "further", "now", "already", "again", "often", "thus", "therefore", "currently") || strings.HasSuffix(w, "ly") && len(w) > 5
}

// opensTail reports what can only belong to the noun before it.
func opensTail(toks []Token, i int) bool {
	t, a := tokenAt(toks, i), tokenAt(toks, i+1)
	switch {
	case a.Text == "" || a.Kind == Number || isOneOf(a.Norm, "the") && isOneOf(tokenAt(toks, i+2).Norm, "first", "last", "second", "next"):
		return false
	case isOneOf(t.Norm, "of", "between"):
		return true
	case t.Norm == "for", t.Norm == "under":
		return !isOneOf(a.Norm, "a", "an", "two", "three", "further")
	case t.Norm == "on":
		_, day := weekdays[a.Norm]
		return !day && monthOf(a) == 0
	}
	return hasSuffixAny(t.Norm, "ed", "ing") && has(prepositions, a.Norm) && a.Norm != "by"
}
