package cite

import (
	"slices"
	"strings"
	"sync"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
)

// Names hung behind: "The scheme [Jal Sathi] pays for wells" reads as a note in the margin. Where the name is of the noun's own kind, or
// of no kind, it stands before the noun instead, "The Jal Sathi scheme pays for wells", or for it, "Under the Jal Yojana". What
// may be put in is what may stand in the brackets, if a sentence that has it is cited too.

var (
	hungName = lang.MustCompile(`\b([Tt])he (scheme|programme|program|initiative|platform|portal|project|mission|campaign|system|service|app|facility|exercise|agreement|corridor|missile) \[([A-Za-z][^\[\]]*)\]`)
	// ofKind are words of names that say what the thing is; sameKind are those that a "scheme", a "programme" and their like go by.
	ofKind   = lang.MustCompile(`(?i)\b(?:schemes?|yojana|pariyojana|nidhi|karyakram|abhiyaa?n|missions?|programmes?|program|initiatives?|platforms?|portals?|projects?|campaigns?|systems?|services?|apps?|facility|exercise|agreements?|corridor|tunnel|bridge|survey|act|bill|code|policy)\b`)
	sameKind = lang.MustCompile(`(?i)^(?:yojana|pariyojana|nidhi|karyakram|abhiyaa?n)$`)
	// ofNoKind are words of names of bodies, and of what has a number or stands among others.
	ofNoKind    = lang.MustCompile(`\b(?:Institute|Institut[a-z]+|Office|University|Organi[sz]ation|Association|Schooling|Commission|Ministry|Department|Board|Council|Railways?|Highway|About|Under|Section)\b|\b[Pp]hase\b| – `)
	undertaking = map[string]bool{"scheme": true, "programme": true, "program": true, "initiative": true, "campaign": true, "mission": true}
)

// Unhung puts the names before their nouns that hang behind them in brackets.
func Unhung(s string) string {
	if strings.IndexByte(s, '[') < 0 {
		return s
	}
	return hungName.ReplaceAllStringFunc(s, func(m string) string {
		p := hungName.FindStringSubmatch(m)
		if name, ok := inFront(p[3], p[2]); ok {
			return p[1] + "he " + name
		}
		return m
	})
}

// leastName is the letters of a name; "CM" is none.
const leastName = 3

// HungName is the name that hangs behind its noun in a line and may stand before it; "" if there is none.
func HungName(s string) string {
	for _, p := range hungName.FindAllStringSubmatch(s, -1) {
		if _, ok := inFront(p[3], p[2]); ok {
			return p[3]
		}
	}
	return ""
}

// inFront is how a sentence has a name with its noun.
func inFront(name, noun string) (string, bool) {
	if len(name) < leastName || ofNoKind.MatchString(name) || !strings.ContainsFunc(name, func(r rune) bool { return r >= 'A' && r <= 'Z' }) || strings.ToUpper(name[:1]) != name[:1] {
		return "", false
	}
	kinds := ofKind.FindAllString(name, -1)
	last := name[strings.LastIndexByte(name, ' ')+1:]
	switch {
	case len(kinds) == 0:
		return name + " " + noun, true
	case len(kinds) == 1 && kinds[0] == last && (strings.EqualFold(last, noun) || undertaking[noun] && sameKind.MatchString(last)):
		return name, true
	}
	return "", false
}

// hungNouns are the nouns of hungName.
var hungNouns = sync.OnceValue(func() []string {
	s := hungName.String()
	s = s[strings.Index(s, "he (")+len("he ("):]
	return strings.Split(s[:strings.IndexByte(s, ')')], "|")
})

// theName opens a name with its article.
var theName = lang.MustCompile(`\b([Tt])he ([A-Za-z])`)

// unhung reports a line that has a name before its noun where it may stand in brackets behind it.
func unhung(line sandarbh.Line, cited []passage) bool {
	for _, noun := range hungNouns() {
		if !slices.ContainsFunc(cited, func(p passage) bool { return strings.Contains(lang.Fold(p.quote), noun) }) {
			continue
		}
		for _, m := range theName.FindAllStringSubmatchIndex(line.Text, -1) {
			rest := line.Text[m[4]:]
			for _, end := range nameEnds(rest) {
				name := rest[:end]
				if short, ok := strings.CutSuffix(name, " "+noun); ok {
					name = short
				}
				own := line
				own.Text = line.Text[:m[4]] + noun + " [" + name + "]" + rest[end:]
				if Unhung(own.Text) == line.Text && slices.ContainsFunc(cited, func(p passage) bool { return strings.Contains(p.quote, name) }) && (len(checkWords(own, cited)) == 0 || nowPut(own, cited)) {
					return true
				}
			}
		}
	}
	return false
}

// longestHung is the words of a name with its noun.
const longestHung = 9

// nameEnds are the places where a name that opens a text may end.
func nameEnds(s string) []int {
	var out []int
	for i := range len(s) + 1 {
		if i == len(s) || strings.IndexByte(" ,;.[(", s[i]) >= 0 {
			if out = append(out, i); len(out) == longestHung || i < len(s) && s[i] != ' ' {
				break
			}
		}
	}
	return out
}
