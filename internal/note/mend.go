package note

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/sandarbh/sandarbh/internal/lang"
)

// Words that came broken out of a PDF are shown whole: torn ("A s on", "वि कास") or glued ("MantriAwaasYojana"). The citation
// still points at the words as the source has them, and the gate holds the mended line against those.
//
// Only what cannot be anything else is mended. A capital within a name is often meant (BharatNet, eSakhi), so that a name is
// parted only where a word of schemes and offices begins or ends. In Devanagari a sign of a vowel opens no word, and the
// virama closes some (अर्थात्, महान्, परिषद्, पृथक्), which end in त, न, द, क or म: after other letters it joins two.

var (
	tornWord    = lang.MustCompile(`\b(A) (s)( (?:on|per|of|part|many|well)\b)|(^|\. )(T|I|O|B|F|W) (he|his|hese|n|t|f|y|or|ith)( [\p{L}\d])`)
	tornCluster = lang.MustCompile(`([पबभगचजशषसरलवधणह]्) (\p{Devanagari})`)
	gluedTo     = lang.MustCompile(`(\p{Ll})((?:Yojana|Abhiyan|Abhiyaan|Mission|Scheme|Mantri|Ministry|Minister|Department|Committee|Programme|Sabha|Parishad|Nigam|Mahotsav)\b)`)
	gluedOff    = lang.MustCompile(`\b((?:Pradhan|Mantri|Mukhyamantri|Ministry|Minister|Rashtriya|Shri|Smt))(\p{Lu}\p{Ll}{2,})`)
)

// mendWords joins what was torn and parts what was glued.
func mendWords(s string) string {
	s = tornCluster.ReplaceAllString(mendSigns(s), "$1$2")
	s = tornWord.ReplaceAllString(s, "$1$2$3$4$5$6$7")
	if innerCapital(s) {
		s = gluedOff.ReplaceAllString(gluedTo.ReplaceAllString(s, "$1 $2"), "$1 $2")
	}
	return s
}

// mendSigns takes out the space before a sign that no word opens with: a vowel's, the virama, the nukta, a nasal's.
func mendSigns(s string) string {
	torn := false
	for i, r := range s {
		if devanagariSign(r) && i > 0 && s[i-1] == ' ' {
			torn = true
			break
		}
	}
	if !torn {
		return s
	}
	var b strings.Builder
	for i, r := range s {
		if r == ' ' {
			if next, _ := utf8.DecodeRuneInString(s[i+1:]); devanagariSign(next) {
				continue
			}
		}
		b.WriteRune(r)
	}
	return b.String()
}

func devanagariSign(r rune) bool {
	return r >= 0x0900 && r <= 0x097f && (unicode.Is(unicode.Mn, r) || unicode.Is(unicode.Mc, r))
}
