package entity

import (
	"strings"
	"unicode"

	"github.com/sandarbh/sandarbh/internal/lang"
)

// spellings of one word: the first is American or old.
var spellings = strings.NewReplacer(
	"organization", "organisation", "center", "centre", "labor", "labour", "defense", "defence", "fertiliser", "fertilizer",
	"yojna", "yojana", "abhiyaan", "abhiyan", "colour", "color", "programmes", "programme", "modernization", "modernisation",
	"digitization", "digitisation", "farmers'", "farmers", "farmer's", "farmers", "ltd", "limited",
)

// Key is what equal names share: the slug of an entity's address. Names are equal with and without "the", "of India",
// a bracket at the end, "&" for "and", and in either spelling of "organisation" and the like.
func Key(name string) string { return strings.Join(coreWords(name), "-") }

// coreWords are the words of a name that decide what it names: those of keyWords, without "of India".
func coreWords(name string) []string {
	w := keyWords(name)
	if n := len(w); n >= 5 && w[n-2] == "of" && w[n-1] == "india" || n == 4 && w[2] == "of" && w[3] == "india" && !has("generic", w[0]) {
		w = w[:n-2] // "Archaeological Survey of India" and "Archaeological Survey"; never "Bank of India"
	}
	return w
}

// keyWords are the folded words of a name.
func keyWords(name string) []string {
	if i := strings.IndexByte(name, '('); i > 0 {
		name = name[:i]
	}
	s := spellings.Replace(" " + lang.Fold(name) + " ")
	s = strings.ReplaceAll(s, "&", " and ")
	f := strings.FieldsFunc(s, func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.IsMark(r) && r != '-' && r != '\''
	})
	out := f[:0]
	for _, w := range f {
		w = strings.TrimSuffix(strings.Trim(w, "-'"), "'s")
		if w == "program" {
			w = "programme"
		}
		if w != "" {
			out = append(out, strings.ReplaceAll(w, "'", ""))
		}
	}
	if n := len(out); n > 2 && (out[n-1] == "ji" || out[n-1] == "jee") {
		out = out[:n-1] // an honour behind a name
	}
	for len(out) > 1 && (out[0] == "the" || out[0] == "inaugural") {
		out = out[1:]
	}
	if len(out) > 2 && out[0] == "un" {
		out = append([]string{"united", "nations"}, out[1:]...)
	}
	if len(out) > 2 && out[0] == "pm" && isScheme(out) {
		out = append([]string{"pradhan", "mantri"}, out[1:]...)
	}
	return out
}

func isScheme(words []string) bool {
	switch words[len(words)-1] {
	case "yojana", "abhiyan", "nidhi", "scheme", "mission":
		return true
	}
	return false
}
