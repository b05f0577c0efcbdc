package search

import (
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh/internal/lang"
)

// Version is that of what a term is: an index on disk that another version has read is read anew.
const Version = 2

// Word is a term with what the first letter of its word tells.
type Word struct {
	Term string // a stem or a number, empty for a function word
	Case Casing
	at   lang.Range
}

// Casing is what the first letter of a term's word tells.
type Casing byte

// The casings.
const (
	Unknown Casing = iota // the word begins a sentence, follows a mark or stands among capitals
	Small
	Capital
)

// Terms returns the terms of a text in their order: stems of its words and its numbers. A function word leaves an
// empty term, so that distances are kept. The parts of a hyphenated word are terms of their own, and so are the letters and
// the number of a numbered name: COP28 is written COP 28 and COP-28.
func Terms(text string) []string { return termsOf(Read(text)) }

// QueryTerms returns the terms of a query: WHO, asked for alone, is a name as it is within a sentence.
func QueryTerms(query string) []string {
	out := Terms(query)
	if slices.ContainsFunc(out, func(t string) bool { return t != "" }) {
		return out
	}
	return termsOf(read(query, false))
}

func termsOf(words []Word) []string {
	out := make([]string, len(words))
	for i, w := range words {
		out[i] = w.Term
	}
	return out
}

// Marks are the places in a text of the terms that are wanted, in order. wanted is handed all terms of the text, and
// the number of one.
func Marks(text string, wanted func(terms []string, i int) bool) [][2]int {
	var out [][2]int
	words := Read(text)
	terms := termsOf(words)
	for i, w := range words {
		if w.Term != "" && wanted(terms, i) && (len(out) == 0 || out[len(out)-1][0] != w.at.Start) {
			out = append(out, [2]int{w.at.Start, w.at.End})
		}
	}
	return out
}

// Read returns the words of a text in their order.
func Read(text string) []Word { return read(text, strings.ToUpper(text) == text) }

// read is Read; in a shouted text capitals tell nothing.
func read(text string, shouted bool) []Word {
	tokens := lang.Tokens(text)
	out := make([]Word, 0, len(tokens))
	for i, t := range tokens {
		c := Unknown
		if i > 0 && t.Kind == lang.Word && tokens[i-1].Kind != lang.Punct && strings.ToUpper(tokens[i-1].Text) != tokens[i-1].Text {
			if c = Small; t.Text[0] >= 'A' && t.Text[0] <= 'Z' {
				c = Capital
			}
		}
		add := func(term string) { out = append(out, Word{term, c, t.Range}) }
		switch {
		case t.Kind == lang.Punct:
		case t.Kind == lang.Number:
			add(number(t.Norm))
		case !shouted && initials(t.Text) && lang.Stop(t.Norm):
			add(t.Norm)
		case strings.ContainsAny(t.Norm, "-_/&"):
			for _, part := range strings.FieldsFunc(t.Norm, func(r rune) bool { return strings.ContainsRune("-_/&", r) }) {
				for _, half := range numbered(part) {
					add(half)
				}
			}
		default:
			for _, half := range numbered(t.Norm) {
				add(half)
			}
		}
	}
	return out
}

// numbered returns the terms of a word: of a name with its number at the end, G20, both.
func numbered(norm string) []string {
	letters := strings.TrimRight(norm, "0123456789")
	if n := len(norm) - len(letters); n == 0 || n > longestNumber || letters == "" || strings.Trim(letters, "abcdefghijklmnopqrstuvwxyz") != "" || lang.Stop(letters) {
		return []string{term(norm)}
	}
	return []string{term(letters), norm[len(letters):]}
}

// longestNumber is how many digits the number of a name has: a year at most.
const longestNumber = 4

// initials reports whether a word is all in capitals: WHO and IT are names where who and it are none.
func initials(word string) bool {
	return len(word) > 1 && word[0] >= 'A' && word[0] <= 'Z' && strings.ToUpper(word) == word
}

// number drops the commas of groups, so that 9,450 and 9450 meet, and writes short ordinals out.
func number(norm string) string {
	if w, ok := ordinals[norm]; ok {
		return lang.Stem(w, "en")
	}
	return strings.ReplaceAll(norm, ",", "")
}

var ordinals = map[string]string{
	"1st": "first", "2nd": "second", "3rd": "third", "4th": "fourth", "5th": "fifth",
	"6th": "sixth", "7th": "seventh", "8th": "eighth", "9th": "ninth", "10th": "tenth",
}

func term(norm string) string {
	if lang.Stop(norm) || interrogatives[norm] {
		return ""
	}
	if norm != "" && norm[0] >= 0xe0 {
		return lang.Stem(variants.Replace(norm), "hi")
	}
	return lang.Stem(norm, "en")
}

// interrogatives are question words that statements seldom have, so that their rarity would deceive.
var interrogatives = map[string]bool{
	"कौन": true, "किस": true, "किसने": true, "किसे": true, "किसका": true, "किसकी": true, "किसके": true, "किसको": true, "किससे": true,
	"किन": true, "किन्हें": true, "कितना": true, "कितने": true, "कितनी": true, "कैसा": true, "कैसी": true,
}

// variants writes Devanagari spellings that differ from writer to writer one way: the nukta is dropped, the
// nasals are one dot.
var variants = strings.NewReplacer(
	"\u093c", "", "\u0958", "क", "\u0959", "ख", "\u095a", "ग", "\u095b", "ज", "\u095c", "ड", "\u095d", "ढ", "\u095e", "फ", "\u095f", "य",
	"\u0901", "\u0902", "न्त", "ंत", "न्द", "ंद", "म्ब", "ंब", "म्प", "ंप", "ण्ड", "ंड", "ङ्ग", "ंग", "ञ्च", "ंच", "न्ड", "ंड", "न्ट", "ंट", "ण्ट", "ंट", "ॉ", "ा", "ऑ", "आ",
)
