package story

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/blevesearch/snowballstem"
	"github.com/blevesearch/snowballstem/english"

	"github.com/sandarbh/sandarbh/internal/claim"
	"github.com/sandarbh/sandarbh/internal/lang"
)

// word is one token of a text: its stem for matching, and how it was written.
type word struct {
	stem   string
	name   bool // capitalised where a sentence does not start
	stop   bool // a mark follows: the next word is no neighbour
	number bool
	latin  string // a word's consonants, for meeting the other script: of names, and of every Hindi word
}

// splitter makes texts into words and remembers stems; it is not safe for concurrent use.
type splitter struct {
	env   *snowballstem.Env
	stems map[string]string
}

func newSplitter() *splitter {
	return &splitter{env: snowballstem.NewEnv(""), stems: map[string]string{}}
}

// maxStems bounds the memory of a splitter.
const maxStems = 200_000

// stem returns the stem of a lower-case word.
func (sp *splitter) stem(s string) string {
	if v, ok := sp.stems[s]; ok {
		return v
	}
	var v string
	if lang.IsASCII(s) {
		sp.env.SetCurrent(s)
		english.Stem(sp.env)
		v = strings.Clone(sp.env.Current())
	} else {
		v = lightHindi(s)
	}
	if len(sp.stems) >= maxStems {
		clear(sp.stems)
	}
	sp.stems[strings.Clone(s)] = v
	return v
}

// lightHindi strips the commonest inflections of Hindi nouns and verbs.
func lightHindi(s string) string {
	if utf8.RuneCountInString(s) < 4 {
		return s
	}
	for _, suffix := range []string{"ियों", "ियां", "ियाँ", "ाओं", "ुओं", "ों", "ें", "ां", "ाँ", "ीं", "ी", "े", "ा", "ो", "ि", "ु", "ू"} {
		if t, ok := strings.CutSuffix(s, suffix); ok && utf8.RuneCountInString(t) >= 2 {
			return t
		}
	}
	return s
}

// words splits s; at most max words are returned.
func (sp *splitter) words(s string, max int) []word {
	var out []word
	start := true // at the start of a sentence
	for i := 0; i < len(s) && len(out) < max; {
		r, n := utf8.DecodeRuneInString(s[i:])
		switch {
		case unicode.IsDigit(r):
			num, end := number(s, i)
			i = end
			out = append(out, word{stem: num, number: true})
			start = false
		case unicode.IsLetter(r):
			j := i
			for j < len(s) {
				c, m := utf8.DecodeRuneInString(s[j:])
				if unicode.IsLetter(c) || unicode.IsMark(c) || c == '\u200d' || c == '\u200c' || (c == '&' && j > i && j+1 < len(s) && unicode.IsUpper(rune(s[j+1]))) {
					j += m
					continue
				}
				if (c == '\'' || c == '’' || c == '”') && followsLetter(s[j+m:]) {
					j += m
					continue
				}
				break
			}
			raw := s[i:j]
			i = j
			if low := fold(raw); low != "" {
				capital := unicode.IsUpper(r)
				w := word{stem: sp.stem(low), name: capital && !start}
				if capital || !lang.IsASCII(low) {
					w.latin = claim.Skeleton(w.stem)
				}
				out = append(out, w)
			}
			start = false
		case r == '.' || r == '!' || r == '?' || r == '।' || r == '\n' || r == ':' || r == '“' || r == '"' || r == '|':
			start = true
			if len(out) > 0 {
				out[len(out)-1].stop = true
			}
			i += n
		default:
			if len(out) > 0 && !unicode.IsSpace(r) && r != '-' && r != '‘' && r != '’' && r != '\'' {
				out[len(out)-1].stop = true
			}
			i += n
		}
	}
	return out
}

func followsLetter(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLetter(r)
}

// number reads a numeral at i and returns it without its commas, in ASCII digits.
func number(s string, i int) (string, int) {
	var b strings.Builder
	for i < len(s) {
		r, n := utf8.DecodeRuneInString(s[i:])
		switch {
		case r >= '0' && r <= '9':
			b.WriteRune(r)
		case r >= '०' && r <= '९':
			b.WriteRune('0' + r - '०')
		case (r == ',' || r == '.') && i+n < len(s) && isDigitAt(s, i+n):
			if r == '.' {
				b.WriteByte('.')
			}
		default:
			return b.String(), i
		}
		i += n
	}
	return b.String(), i
}

func isDigitAt(s string, i int) bool {
	r, _ := utf8.DecodeRuneInString(s[i:])
	return unicode.IsDigit(r)
}

// fold lower-cases a word and drops the possessive, joiners and apostrophes.
func fold(s string) string {
	s = strings.ToLower(s)
	if lang.IsASCII(s) && !strings.Contains(s, "'") {
		return s
	}
	s = strings.Map(func(r rune) rune {
		switch r {
		case '’', '‘', '”':
			return '\''
		case '\u200c', '\u200d', '\u00ad', '़':
			return -1
		case 'ँ':
			return 'ं'
		}
		return r
	}, s)
	s = strings.TrimSuffix(s, "'s")
	return strings.ReplaceAll(s, "'", "")
}
