package cite

import (
	"slices"
	"strings"
	"unicode"

	"github.com/sandarbh/sandarbh/internal/lang"
)

// What a person is called by: "C. R. Patil" at one place is "Shri C.R. Patil" at the next and "Patil" from then on; a report of an
// ordinary person goes on with the first name.

// wholeName is the whole name of the one person whom a text calls by a name, the name itself if the text has no longer one; false if
// it has two persons of that name.
func wholeName(text string, sentences []lang.Range, name string) (string, bool) {
	if strings.Contains(name, " ") {
		return name, true
	}
	whole := ""
	for _, s := range sentences {
		sentence := s.Of(text)
		for _, at := range wordsAt(sentence, name) {
			full := sentence[withGiven(sentence, at.Start):at.End]
			switch {
			case full == name:
			case whole == "" || strings.HasSuffix(letters(whole), letters(full)):
				whole = full // of "Jal Shakti Asha Rao" and "Asha Rao" the shorter
			case !strings.HasSuffix(letters(full), letters(whole)):
				return "", false
			}
		}
	}
	if whole == "" {
		return byFirstName(text, sentences, name)
	}
	return whole, true
}

// byFirstName is the whole name of the one person of a text whose first name it is.
func byFirstName(text string, sentences []lang.Range, first string) (string, bool) {
	whole := first
	for _, s := range sentences {
		for _, n := range lang.Names(s.Of(text)) {
			if !n.Person || !strings.HasPrefix(n.Text, first+" ") || OfBody(n.Text) {
				continue
			}
			switch {
			case strings.HasPrefix(letters(n.Text), letters(whole)):
				whole = n.Text
			case !strings.HasPrefix(letters(whole), letters(n.Text)):
				return "", false
			}
		}
	}
	return whole, true
}

// calledAt are the places of a whole name in a sentence, however its initials are spelled, each with more given names before it first.
func calledAt(sentence, whole string) []lang.Range {
	var out []lang.Range
	last := whole[strings.LastIndex(whole, " ")+1:]
	for _, at := range wordsAt(sentence, last) {
		start, ok := startOf(sentence[:at.End], whole)
		if !ok {
			continue
		}
		if from := withGiven(sentence, at.Start); from < start {
			out = append(out, lang.Range{Start: from, End: at.End})
		}
		out = append(out, lang.Range{Start: start, End: at.End})
	}
	return out
}

// startOf is where a name begins that ends a text, by its letters.
func startOf(text, name string) (int, bool) {
	want := letters(name)
	for i := len(text) - len(want); i >= 0 && len(text)-i <= 2*len(name)+2; i-- {
		opens := i == 0 || strings.ContainsAny(text[i-1:i], " (\"") || strings.HasSuffix(text[:i], "“") || text[i-1] == '.' && withoutHonorific(text, i) < i // "Dr.Rao"
		if opens && text[i] != ' ' && letters(text[i:]) == want {
			return i, true
		}
	}
	return 0, false
}

// letters are the letters of a name.
func letters(name string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) {
			return r
		}
		return -1
	}, lang.Fold(name))
}

// calledIn are the words by which a sentence may call a person: the name, its last word, its first, and the name as the sentence spells it.
func calledIn(sentence, name string) []string {
	first, _, _ := strings.Cut(name, " ")
	out := []string{name, name[strings.LastIndex(name, " ")+1:], first}
	for _, n := range lang.Names(sentence) {
		if n.Text != name && letters(n.Text) == letters(name) {
			out = append(out, n.Text)
		}
	}
	return out
}

// withGiven is where the given names before a last name begin.
func withGiven(text string, at int) int {
	for range mostGivenNames {
		m := givenName.FindStringIndex(text[:at])
		if m == nil || officeIn.MatchString(text[m[0]:at]) || withoutHonorific(text, at) < at || m[0] == 0 && opensOnly(strings.TrimSpace(text[:at]), true) {
			return at
		}
		if w := strings.TrimSpace(text[m[0]:at]); opensOnly(w, false) && len(w) > 2 {
			return at
		}
		at = m[0]
	}
	return at
}

var givenName = lang.MustCompile(`\b(?:[A-Z]\.)+ ?$|\b[A-Z][a-z’'-]+ $`)

// introducing are the sentences of a text that may bring in a person: those of prose, and those that end in what he said.
func introducing(text string) []lang.Range {
	var out []lang.Range
	at := 0
	for block := range strings.SplitAfterSeq(text, "\n") {
		for _, r := range lang.Sentences(block, "en") {
			s := strings.TrimRight(r.Of(block), " \n”\"")
			if len(strings.Fields(s)) >= leastSentence && slices.Contains([]string{".", "!", "?"}, s[len(s)-1:]) {
				out = append(out, lang.Range{Start: at + r.Start, End: at + r.End})
			}
		}
		at += len(block)
	}
	return out
}
