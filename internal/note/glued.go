package note

import (
	_ "embed"
	"strings"
	"sync"

	"github.com/sandarbh/sandarbh/internal/lang"
)

//go:embed words.txt
var wordList string

// commonWords are words that need not stand elsewhere in a document to be known.
var commonWords = sync.OnceValue(func() map[string]bool {
	known := map[string]bool{}
	for line := range strings.Lines(wordList) {
		if w := strings.TrimSpace(line); !strings.HasPrefix(w, "#") {
			known[w] = true
		}
	}
	return known
})

// functionWord is a word that others are glued to, and the letters that what it is glued to has at least.
type functionWord struct {
	word  string
	least int
}

var (
	// gluedLast are behind the other word: "sanctionand". Of what ends in the letters of the short ones much is one word (admin,
	// pavilion, basis).
	gluedLast = append(functionWords(4, "and for of to by from with the are was were has have under into which respectively"), functionWords(6, "in on is")...)
	// gluedFirst are before it: "forproviding". What opens with "in", "on", "to", "by" or "with" is as often one word.
	gluedFirst = append(functionWords(6, "and for"), functionWords(5, "of the from")...)
)

func functionWords(least int, list string) []functionWord {
	var out []functionWord
	for w := range strings.FieldsSeq(list) {
		out = append(out, functionWord{w, least})
	}
	return out
}

// oneWord are words that divide so and are one.
var oneWord = func() map[string]bool {
	whole := map[string]bool{}
	for w := range strings.FieldsSeq(`hereof hereto hereby hereunder hereinto herefrom herewith herein hereon
		thereof thereto thereby thereunder thereinto therefrom therewith therefor therein thereon
		whereof whereto whereby whereunder whereinto wherefrom wherewith wherefor wherein whereon
		forthwith standby nearby goodby overby passerby layby hitherto compare prepare medicare command wasteland
		bulletin formalin linkedin plugin digitalis grandson
		forgiving forgetting forbidding forbearing forwarding forwarned forthought forgather forgathered forgathering formatter formatters
		offence offences offend therapist therapists`) {
		whole[w] = true
	}
	return whole
}()

// partGlued puts the space back between two words that lost it, if one of them is a function word, the other is known and
// nothing else is possible: text is where it may be known from. A name is never parted, nor is a word that is known.
func partGlued(s, text string) string {
	known := func(w string) bool { return commonWords()[w] || wordIn(text, w) }
	for end := len(s); end > 0; {
		start := end
		for start > 0 && 'a' <= s[start-1] && s[start-1] <= 'z' {
			start--
		}
		if end-start >= leastGlued && freeWord(s, start, end) {
			if at := gluedAt(s[start:end], known); at > 0 {
				s = s[:start+at] + " " + s[start+at:]
			}
		}
		end = min(start, end-1)
	}
	return s
}

// leastGlued is the letters of "with" and "of".
const leastGlued = 6

// freeWord reports that s[start:end] is no part of a name, an address or a number.
func freeWord(s string, start, end int) bool {
	if start > 0 && !strings.ContainsRune(" (/", rune(s[start-1])) {
		return false
	}
	return end == len(s) || strings.IndexByte(" ,;:)-(", s[end]) >= 0 || s[end] == '.' && (end+1 == len(s) || s[end+1] == ' ')
}

// gluedAt is where a word divides; 0 if it is one word, or may divide elsewhere as well.
func gluedAt(w string, known func(string) bool) int {
	if commonWords()[w] || oneWord[w] {
		return 0
	}
	at, ways := 0, 0
	for _, f := range gluedLast {
		if head, ok := strings.CutSuffix(w, f.word); ok && len(head) >= f.least && known(head) {
			at, ways = len(head), ways+1
		}
	}
	for _, f := range gluedFirst {
		if rest, ok := strings.CutPrefix(w, f.word); ok && len(rest) >= f.least && known(rest) {
			at, ways = len(f.word), ways+1
		}
	}
	if ways > 1 {
		return 0
	}
	return at
}

// gluedName is a function word before a word with a capital: "theNotaries". Where another word stands before it a headline
// has run into the next ("is approvedMinister visits"), which no space would mend.
var gluedName = lang.MustCompile(`(^|[ (])(the|and|of|for|from|with|by)(\p{Lu}\p{Ll}{3,})\b`)

// gluedBehindName is a function word behind a word with a capital, and the name goes on: "Boardfor Wells".
var gluedBehindName = lang.MustCompile(`\b(\p{Lu}\p{Ll}{3,})(for|of|with|under|from)( \p{Lu})`)

// partName parts them if the document has the second word by itself too; else it may be a name.
func partName(s, text string) string {
	s = gluedBehindName.ReplaceAllStringFunc(s, func(m string) string {
		p := gluedBehindName.FindStringSubmatch(m)
		if !wordIn(text, p[1]) || !commonWords()[strings.ToLower(p[1])] {
			return m
		}
		return p[1] + " " + p[2] + p[3]
	})
	return gluedName.ReplaceAllStringFunc(s, func(m string) string {
		p := gluedName.FindStringSubmatch(m)
		if !wordIn(text, p[3]) {
			return m
		}
		return p[1] + p[2] + " " + p[3]
	})
}

var (
	gluedComma   = lang.MustCompile(`([A-Za-z]{2}[,;])([A-Za-z]{2}|\d)|([a-z]{3}:)([A-Z])`)
	gluedClosing = lang.MustCompile(`([A-Z0-9]\)[”’]?|[a-z] [a-z]+\)|[\p{L}\d)]”)([a-z]{2})`)
	gluedOpening = lang.MustCompile(`([a-z]{3})(\((?:[A-Z][A-Za-z]|[a-z]{5}))`)
)

// partMarks puts the space back behind a comma, a bracket or a quotation that closes, and before a bracket that opens:
// "Groups(SHG)", "(MSP)has". Brackets of a plural, a formula or a section of law are glued as they should be; a capital behind
// a quotation, or a quotation behind a word, is another headline.
func partMarks(s string) string {
	if !crowded(s) {
		return s
	}
	s = gluedClosing.ReplaceAllString(gluedComma.ReplaceAllString(s, "$1$3 $2$4"), "$1 $2")
	return gluedOpening.ReplaceAllString(s, "$1 $2")
}

// crowded reports a letter right behind a mark that a space follows, or right before one that a space stands before.
func crowded(s string) bool {
	last := rune(0)
	for _, r := range s {
		if strings.ContainsRune(",;:)”", last) && (r >= '0' && r <= '9' || r|0x20 >= 'a' && r|0x20 <= 'z') || r == '(' && last >= 'a' && last <= 'z' {
			return true
		}
		last = r
	}
	return false
}
