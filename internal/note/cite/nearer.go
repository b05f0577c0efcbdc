package cite

import (
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh/internal/lang"
)

// Another of the kind: "the system" is not the "Lime Tracking system" above where the text has brought in "a kiln booking system" since,
// nor is "the scheme" the mission under which a "tools scheme" was approved.

// behindNoun is a noun with a name in brackets behind it.
var behindNoun = lang.MustCompile(`\b[Tt]h(?:e|is|ese) ([A-Za-z]+) \[$`)

// pointedAt is the noun for which a line has a name: the one before its brackets, else the only one that the sentence points with and
// the line does not.
func pointedAt(line string, name lang.Range, quote string) string {
	if m := behindNoun.FindStringSubmatch(line[:name.Start]); m != nil {
		return strings.ToLower(m[1])
	}
	noun := ""
	for _, m := range barePointer.FindAllStringSubmatch(quote, -1) {
		w := strings.ToLower(m[1])
		if !slices.Contains(hungNouns(), w) || pointersWith(line, w) >= pointersWith(quote, w) {
			continue
		}
		if noun != "" && noun != w {
			return ""
		}
		noun = w
	}
	return noun
}

func pointersWith(s, noun string) int {
	s = strings.ToLower(s)
	return strings.Count(s, "the "+noun) + strings.Count(s, "this "+noun)
}

// nearer reports that between a name and the sentence that points, the document brings in another thing by the noun.
func nearer(name, noun string, cited []passage) bool {
	doc, end := cited[0].doc, cited[0].start
	if noun == "" || ofTitle(doc.Title, name, noun) {
		return false
	}
	from := -1
	for _, p := range cited[1:] {
		if at := standsAt(p.quote, name); p.doc == doc && p.prose() && p.start < end && len(at) > 0 {
			from = max(from, p.start+at[len(at)-1]+len(name))
		}
	}
	if i := strings.LastIndex(doc.Text[:end], name); from < 0 && i >= 0 { // in brackets, from above
		from = i + len(name)
	}
	if from < 0 || from > end {
		return false
	}
	if i := strings.LastIndex(doc.Text[from:end], name); i >= 0 {
		from += i + len(name)
	}
	keys := tellingKeys(name+" "+noun, noun)
	for block := range strings.SplitSeq(doc.Text[from:end], "\n") {
		for _, r := range lang.Sentences(block, "en") {
			s := r.Of(block)
			for _, n := range lang.PhrasesOf(s, noun) {
				if w := sortWord.FindString(s[:n.Start]); n.Bare() && n.Determiner == "" && w != "" {
					n.Start -= len(w) // "a [tolling] system"
				}
				phrase := s[n.Start:n.Head.End]
				m := mention{NounPhrase: n}
				if n.Bare() || saysWhat.MatchString(s[:n.Start]) || m.points() && n.Determiner != "the" && n.Determiner != "" || !says(phrase, noun) {
					continue
				}
				if own := tellingKeys(phrase, noun); len(own) > 0 && !sharesKey(own, keys) {
					return true
				}
			}
		}
	}
	return false
}

// sortWord is a word of what a thing does, right before its noun.
var sortWord = lang.MustCompile(`[a-z]+ing $`)

// ofTitle reports that a title tells of a name, or has the words of its letters: what the document is about.
func ofTitle(title, name, noun string) bool {
	if sharesKey(tellingKeys(name+" "+noun, noun), tellingKeys(title+" "+noun, noun)) {
		return true
	}
	capitals := strings.Map(func(r rune) rune {
		if r >= 'A' && r <= 'Z' {
			return r
		}
		return -1
	}, title)
	return name == strings.ToUpper(name) && strings.Contains(capitals, name)
}

// saysWhat stands before what a thing is: "Jal Sathi is a tools scheme", "Jal Sathi, a tools scheme".
var saysWhat = lang.MustCompile(`(?:\b(?:is|was|are|were|be|been|being|as|become|became|remains?)(?: \w+ly)?|,|[–—(])(?: (?:also|now|not only|one of))? (?:an? |the )?(?:\w+[’']s )?(?:largest |first |only |most )?$`)

// namedInBrackets is a noun with the name behind it in brackets.
var namedInBrackets = lang.MustCompile(`\b[Tt]h(?:e|is|ese) ([A-Za-z]+) \[([A-Z][^\[\]]* ([A-Za-z]+))\]`)

// otherKind reports a noun with a name that has it, and that says at its end that it is another thing: "the well [Goa Well Scheme]".
func otherKind(text string) *Fault {
	for _, m := range namedInBrackets.FindAllStringSubmatch(text, -1) {
		noun, last := strings.ToLower(m[1]), strings.ToLower(m[3])
		if last != noun && ofKind.MatchString(last) && !undertaking[noun] && hasName(lang.Fold(m[2]), noun) {
			return &Fault{"name", m[2], "is of another kind than the noun before it"}
		}
	}
	return nil
}
