package lang

import "strings"

// irregularPlurals gives the singular of plurals that no rule makes, and of words that count without an s.
var irregularPlurals = map[string]string{
	"people": "person", "persons": "person", "men": "man", "women": "woman", "children": "child", "policemen": "policeman", "fishermen": "fisherman", "feet": "foot", "teeth": "tooth", "mice": "mouse",
	"crew": "crew", "personnel": "personnel", "staff": "staff", "cattle": "cattle", "livestock": "livestock", "aircraft": "aircraft", "spacecraft": "spacecraft", "sheep": "sheep", "fish": "fish", "youth": "youth", "police": "police", "series": "series", "species": "species",
	"criteria": "criterion", "phenomena": "phenomenon", "data": "data", "media": "media", "lives": "life", "wives": "wife", "knives": "knife", "halves": "half", "leaves": "leaf", "wolves": "wolf", "shelves": "shelf", "thieves": "thief",
	"crores": "crore", "lakhs": "lakh", "buses": "bus", "gases": "gas", "viruses": "virus", "campuses": "campus", "bonuses": "bonus", "censuses": "census", "axes": "axis", "analyses": "analysis", "crises": "crisis", "bases": "base", "theses": "thesis", "indices": "index", "matrices": "matrix", "vertices": "vertex", "appendices": "appendix",
	"movies": "movie", "cookies": "cookie", "ties": "tie", "dies": "die", "lies": "lie", "shoes": "shoe", "heroes": "hero", "echoes": "echo", "vetoes": "veto", "embargoes": "embargo",
}

// singular returns the singular of a folded English noun.
func singular(n string) string {
	if s, ok := irregularPlurals[n]; ok {
		return s
	}
	switch {
	case strings.HasSuffix(n, "children"):
		return n[:len(n)-3]
	case strings.HasSuffix(n, "women"), pluralInMen(n):
		return n[:len(n)-2] + "an"
	case len(n) < 3 || n[len(n)-1] != 's':
		return n
	case hasSuffixAny(n, "ss", "us", "news"), strings.HasSuffix(n, "is") && !pluralInIs(n), strings.HasSuffix(n, "ics") && !isOneOf(n, "metrics", "topics", "clinics", "fabrics", "critics", "relics", "comics", "mechanics", "academics"):
		return n
	case strings.HasSuffix(n, "ies") && len(n) > 4:
		return n[:len(n)-3] + "y"
	case hasSuffixAny(n, "sses", "shes", "ches", "xes", "zzes", "oes"):
		return n[:len(n)-2]
	}
	return n[:len(n)-1]
}

// pluralNoun reports whether t looks like a noun in the plural.
func pluralNoun(t Token) bool {
	if t.Kind != Word {
		return false
	}
	n := t.Norm
	if _, ok := irregularPlurals[n]; ok {
		return true
	}
	if acronymPlural(t) || hasSuffixAny(n, "children", "women") || pluralInMen(n) {
		return true
	}
	if n == "" || n[0] >= 0x80 {
		return strings.HasSuffix(n, "ों") || strings.HasSuffix(n, "ें") || strings.HasSuffix(n, "एं")
	}
	if len(n) < 3 || n[len(n)-1] != 's' || t.Text[len(t.Text)-1] == 'S' && t.Text != strings.ToUpper(t.Text) {
		return false
	}
	if strings.ContainsAny(t.Text, "'’") || hasSuffixAny(n, "ss", "us", "ous") || strings.HasSuffix(n, "is") && !pluralInIs(n) || strings.HasSuffix(n, "ics") && !isOneOf(n, "metrics", "topics", "clinics", "fabrics", "critics", "relics", "comics", "mechanics", "academics") || Stop(n) || n == "across" || n == "towards" || n == "besides" || n == "plus" || n == "whereas" || n == "hours" || n == "always" || n == "perhaps" || n == "crs" || n == "kms" || n == "yes" {
		return false
	}
	if strings.HasSuffix(t.Text, "S") && len(n) <= 5 { // an acronym: UNDS
		return false
	}
	return true
}

// pluralInMen reports "servicemen", "businessmen".
func pluralInMen(n string) bool {
	return strings.HasSuffix(n, "men") && len(n) > 5 && !isOneOf(n, "specimen", "regimen", "abdomen", "acumen", "stamen", "yemen", "turkmen")
}

// pluralInIs reports plurals of words in -i, most of them Indian: "didis", "adivasis". Words in -sis, -tis, -xis and
// the few of the list are singular.
func pluralInIs(n string) bool {
	return len(n) > 4 && !hasSuffixAny(n, "sis", "tis", "xis", "olis") && !isOneOf(n, "tennis", "chassis", "debris", "paris", "cannabis", "pelvis", "louis", "davis", "travis", "francis", "curtis", "tunis", "trellis", "hubris", "morris", "harris", "lewis", "ellis", "arris", "penis", "regis", "marquis") || n == "adivasis" || n == "adivaasis"
}

// acronymPlural reports "MoUs", "SHGs".
func acronymPlural(t Token) bool {
	n := len(t.Text)
	return n > 2 && t.Text[n-1] == 's' && isUpper(rune(t.Text[n-2])) && t.Norm[len(t.Norm)-1] == 's'
}

// singularOf returns the singular of the noun that t is.
func singularOf(t Token) string {
	if acronymPlural(t) {
		return t.Norm[:len(t.Norm)-1]
	}
	return singular(t.Norm)
}

// headNoun returns the head of the noun phrase that begins at token i, counted by a number of the given value: the
// last plural of the first run of plurals, or for one thing the last word before the phrase ends. It is singular;
// "" if there is none.
func headNoun(toks []Token, i int, one bool) string {
	if i < len(toks) && toks[i].Norm == "-" && glued(toks, i) && glued(toks, i+1) { // 12-member
		if i+1 < len(toks) && toks[i+1].Kind == Word {
			n := toks[i+1].Norm
			if k := strings.IndexByte(n, '-'); k > 0 {
				n = n[:k]
			}
			return singular(n)
		}
		return ""
	}
	if i+1 < len(toks) && toks[i].Norm == "of" { // three of the projects
		switch toks[i+1].Norm {
		case "the", "these", "those", "its", "their", "such", "our", "them":
			i += 2
			if i < len(toks) && toks[i].Kind == Number { // 22 of the 42 villages
				i++
			}
		default:
			switch { // 22 of 42 villages, 2 crore of farmers
			case toks[i+1].Kind == Number:
				i += 2
			case pluralNoun(toks[i+1]) && i > 0 && scales[toks[i-1].Norm] != 0:
				i++
			default:
				return ""
			}
		}
	}
	if !one {
		i = afterBrackets(toks, i)
	}
	head := ""
	for n := 0; i < len(toks) && n < 9; n++ {
		t := toks[i]
		if t.Text == "'" || t.Text == "’" || t.Text == "/" || t.Text == "‘" || t.Text == "“" || t.Text == "\"" || t.Norm == "&" {
			i++
			continue
		}
		if t.Kind != Word {
			break
		}
		if t.Text[0] >= 0x80 {
			return hindiNoun(toks, i)
		}
		if Stop(t.Norm) && t.Norm != "more" && t.Norm != "other" && t.Norm != "such" && t.Norm != "new" && t.Norm != "same" {
			if t.Norm == "and" && head == "" && n > 0 && i+1 < len(toks) && !one {
				i++ // new and existing projects
				continue
			}
			break
		}
		if pluralNoun(t) && !one {
			last := t
			for i+1 < len(toks) && pluralNoun(toks[i+1]) && toks[i+1].Kind == Word && verbForms()[toks[i+1].Norm]&(presentS|nounS) != presentS {
				i++
				last = toks[i]
			}
			return singularOf(last)
		}
		if one {
			if n > 0 && strings.HasSuffix(t.Norm, "ing") && i+1 < len(toks) && (Stop(toks[i+1].Norm) || isUpper(rune(toks[i+1].Text[0]))) {
				break // one project covering Pune
			}
			if _, ok := auxiliaries[t.Norm]; ok || n > 0 && (strings.HasSuffix(t.Norm, "ed") || strings.HasSuffix(t.Norm, "ly")) {
				break
			}
			head = t.Norm
		}
		i++
	}
	return singular(head)
}

// HeadNoun returns the head of the noun phrase that begins a text, singular and folded; "" if there is none.
func HeadNoun(s string) string {
	toks := pieces(s)
	if head := headNoun(toks, 0, false); head != "" || len(toks) != 1 {
		return head
	}
	return singularOf(toks[0])
}

// afterBrackets returns the token after a figure in brackets at i: "3.2 crore (16 %) rural households".
func afterBrackets(toks []Token, i int) int {
	if i >= len(toks) || toks[i].Text != "(" {
		return i
	}
	numbers := false
	for j := i + 1; j < len(toks) && j < i+9; j++ {
		switch {
		case toks[j].Text == ")":
			if numbers {
				return j + 1
			}
			return i
		case toks[j].Kind == Number:
			numbers = true
		case toks[j].Kind == Word && len(toks[j].Text) > 3 && !has(qualifierWords, toks[j].Norm):
			return i
		}
	}
	return i
}

// hindiNoun returns the head of the Hindi phrase at i: the first plural of the next four words, else the word before
// the first function word.
func hindiNoun(toks []Token, i int) string {
	head := ""
	for n := 0; n < 4 && i+n < len(toks); n++ {
		t := toks[i+n]
		if t.Kind != Word || Stop(t.Norm) {
			break
		}
		if n == 0 || n < 3 {
			head = t.Norm
		}
		if hasSuffixAny(t.Norm, "ों", "एं", "एँ", "ियां", "ियाँ") {
			break
		}
		if n == 3 {
			head = toks[i].Norm
		}
	}
	return stemHindi(head)
}
