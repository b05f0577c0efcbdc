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
	gluedTo     = lang.MustCompile(`(\p{L}\p{Ll})((?:Yojana|Abhiyan|Abhiyaan|Mission|Scheme|Mantri|Ministry|Minister|Department|Committee|Programme|Sabha|Parishad|Nigam|Mahotsav)\b)`)
	gluedOff    = lang.MustCompile(`\b((?:Pradhan|Mantri|Mukhyamantri|Ministry|Minister|Rashtriya|Shri|Smt))(\p{Lu}\p{Ll}{2,})`)
)

// saidTwice tells once what a slip of the pen tells twice: "the Board aims to aims to line 40 wells", "a fund for for wells".
func saidTwice(s string) string {
	in := strings.Split(s, " ")
	out := in[:0:0]
	for i := 0; i < len(in); i++ {
		if i+3 < len(in) && in[i] == in[i+2] && in[i+1] == in[i+3] && lower(in[i]) && lower(in[i+1]) {
			i++ // the pair that follows is the same
			continue
		}
		if i+1 < len(in) && in[i] == in[i+1] && littleWord[in[i]] {
			continue
		}
		out = append(out, in[i])
	}
	return strings.Join(out, " ")
}

// littleWord is a word that never stands twice in a row.
var littleWord = lang.WordSet("the a an of for to in on at by from with and or is are was were be")

func lower(w string) bool {
	return w != "" && strings.Trim(w, "abcdefghijklmnopqrstuvwxyz") == ""
}

// mendWords joins what was torn and parts what was glued; text is the document, whose other words tell which.
func mendWords(s, text string) string {
	s = tornCluster.ReplaceAllString(mendSigns(s), "$1$2")
	s = tornWord.ReplaceAllString(s, "$1$2$3$4$5$6$7")
	s = mendHyphens(partMarks(partGlued(s, text)), text)
	if gluedBehindName.MatchString(s) || innerCapital(s) {
		s = partName(gluedOff.ReplaceAllString(gluedTo.ReplaceAllString(s, "$1 $2"), "$1 $2"), text)
	}
	return s
}

var (
	tornPrefix  = lang.MustCompile(`\b(?i:non|inter|multi|co|anti|sub|pre|semi|self|bye|counter|intra|north|south|east|west|e)- [A-Za-z]{2,}`)
	tornNumeral = lang.MustCompile(`([A-Za-z]) (-[IVX]{1,4})\b`)
	tornPair    = lang.MustCompile(`([A-Za-z]+)(?:- | -)([A-Za-z]+|\d+)`)
	tornE       = lang.MustCompile(`\b(e) (\p{Lu}\p{Ll}+)`)
	dashBehind  = lang.MustCompile(`([a-z]{4})- (\p{Lu}[\p{L}\d])|([a-zA-Z]{3})- ((?:[a-z]+ly|an?|the|one|from|for|with|which|such as|including|is|are|has|have|was|were|will) )|(\p{L})– (\p{L})`)
	dashBefore  = lang.MustCompile(`(\p{L}{3}) [-–]((?:an?|the|one|from|for|with|which|such as|including|in|is|are|has|have|was|were|will) )`)
	hyphens     = lang.MustCompile(`([^ -]) ?-- `)
	colonDash   = lang.MustCompile(` ?: ?[-–—]+ (\p{L})`)
)

// suspended is what follows a hyphen whose second part is told later: "pre- and post-harvest".
var suspended = map[string]bool{"and": true, "or": true, "to": true, "nor": true, "but": true, "as": true}

// mendHyphens joins what a space beside its hyphen tore ("non- food", "NH -31" where the document has "NH-31" too), and gives
// a hyphen that is a dash its spaces.
func mendHyphens(s, text string) string {
	s = strings.ReplaceAll(s, "¬", "") // where a line could be broken
	s = tornE.ReplaceAllStringFunc(s, func(m string) string {
		for _, whole := range [...]string{m[:1] + m[2:], m[:1] + "-" + m[2:]} {
			if wordIn(text, whole) {
				return whole
			}
		}
		return m
	})
	if !lopsided(s) && !strings.Contains(s, ": -") {
		return s
	}
	s = colonDash.ReplaceAllString(hyphens.ReplaceAllString(s, "$1 – "), ": $1")
	s = tornPrefix.ReplaceAllStringFunc(s, func(m string) string {
		if at := strings.IndexByte(m, ' '); !suspended[m[at+1:]] {
			return m[:at] + m[at+1:]
		}
		return m
	})
	s = tornNumeral.ReplaceAllString(s, "$1$2")
	s = tornPair.ReplaceAllStringFunc(s, func(m string) string {
		if whole := strings.Replace(m, " ", "", 1); wordIn(text, whole) {
			return whole
		}
		return m
	})
	return dashBefore.ReplaceAllString(dashBehind.ReplaceAllString(s, "$1$3$5 – $2$4$6"), "$1 – $2")
}

// lopsided reports a hyphen or dash with a space on one side alone.
func lopsided(s string) bool {
	for i, r := range s {
		if r != '-' && r != '–' {
			continue
		}
		end := i + utf8.RuneLen(r)
		if i > 0 && end < len(s) && (s[i-1] == ' ') != (s[end] == ' ') {
			return true
		}
	}
	return false
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
