package cite

import (
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
)

// Maimed names: a name that is put in for "the scheme" or stands in brackets behind it is the whole name. "Kuan Yojana" of "PM Neer Ghar:
// Kuan Yojana", "Goa Joint Exercise" of "Kutch - Goa Joint Exercise" and "Lime Yojana" of "Lime Yojana – Rural" are other names, or none.

// maimed reports a name of a thing that a line has beside the words of its own sentence, and that its document has only as a part of a
// longer one.
func maimed(line sandarbh.Line, cited []passage) *Fault {
	if !cited[0].prose() {
		return nil
	}
	if f := otherKind(line.Text); f != nil {
		return f
	}
	for _, r := range putIn(line.Text) {
		name := line.Text[r.Start:r.End]
		if hasName(cited[0].quote, name) || hasName(asRead(cited[0].quote), name) {
			continue
		}
		if otherTitle(name, line.Text[r.End:], cited[0].quote) {
			return &Fault{"name", name, "is a part of a longer name in the passage"}
		}
		if partOfLonger(name, line.Text[:r.Start], line.Text[r.End:], cited) {
			return &Fault{"name", name, "is a part of a longer name in the passage"}
		}
		if nearer(name, pointedAt(line.Text, r, cited[0].quote), cited) {
			return &Fault{"name", name, "is not the last of its kind that the passage brings in"}
		}
	}
	return nil
}

// otherTitle reports a name before the rest of another: "Kutch Trade Agreement on Exchange of Seeds" of "the Agreement on Exchange of Seeds".
func otherTitle(name, behind, quote string) bool {
	m := longerBehind.FindString(behind)
	return m != "" && strings.Contains(quote, "the "+name[strings.LastIndexByte(name, ' ')+1:]+m)
}

// putIn are the names of things in a line: those that say what they are, stand before a noun that does, or in brackets behind one.
func putIn(text string) []lang.Range {
	var out []lang.Range
	toks := split(text)
	for a := 0; a < len(toks)-1; a++ {
		if !opensName(&toks[a]) {
			continue
		}
		b := a + 1
		for b < len(toks)-1 && toks[b].before == 0 {
			if t := &toks[b]; t.start >= toks[b-1].end && !strings.Contains(text[toks[b-1].end:t.start], " ") {
				b++ // "Sewa–PSM"
			} else if t.upper && !t.is(article|pronoun|auxiliary|modal) {
				b++
			} else if joins := t.is(preposition|coordinator) && (t.key == "of" || t.key == "for" || t.is(coordinator)); joins && opensName(&toks[b+1]) && toks[b+1].before == 0 {
				b += 2
			} else {
				break
			}
		}
		r := lang.Range{Start: toks[a].start, End: toks[b-1].end}
		if n := strings.IndexByte(text[r.Start:], ']'); n >= 0 && besideNoun.MatchString(text[:r.Start]) {
			r.End = r.Start + n
		}
		name := text[r.Start:r.End]
		named := ofKind.MatchString(name) && b > a+1 || besideNoun.MatchString(text[:r.Start])
		if t := &toks[b]; named || t.before == 0 && !t.upper && slices.Contains(hungNouns(), t.key) {
			if !ofNoKind.MatchString(name) {
				out = append(out, r)
			}
		}
		for a = b - 1; a < len(toks)-2 && toks[a+1].start < r.End; {
			a++
		}
	}
	return out
}

// besideNoun stands before a name in brackets.
var besideNoun = lang.MustCompile(`\b(?:scheme|programme|program|initiative|platform|portal|project|mission|campaign|system|service|app|facility|exercise|agreement|yojana) \[$`)

func opensName(t *token) bool {
	return t.kind == word && t.upper && !t.is(article|preposition|coordinator|pronoun|auxiliary|modal|cue|honorific)
}

// partOfLonger reports that the sentence cited for a name has it as a part of a longer one, or that its whole document has it so
// wherever it stands. before and behind are what the line has around it.
func partOfLonger(name, before, behind string, cited []passage) bool {
	found := false
	for _, p := range cited[1:] {
		for _, at := range standsAt(p.quote, name) {
			found = true
			if !parted(p.quote[:at], p.quote[at+len(name):], before, behind) {
				return !wholeIn(p.doc, name, before, behind)
			}
		}
	}
	if found {
		return true
	}
	doc := cited[0].doc
	if i := strings.LastIndex(doc.Text[:cited[0].start], name); i >= 0 { // in brackets, from above
		from := strings.LastIndexByte(doc.Text[:i], '\n') + 1
		rest, _, _ := strings.Cut(doc.Text[i+len(name):], "\n")
		if parted(doc.Text[from:i], rest, before, behind) {
			return true
		}
	}
	return (hasName(doc.Text, name) || hasName(doc.Title, name)) && !wholeIn(doc, name, before, behind)
}

// wholeIn reports that a document has a name somewhere by itself, or with what a line has around it.
func wholeIn(doc *sandarbh.Document, name, before, behind string) bool {
	for _, text := range [...]string{doc.Title, doc.Text} {
		for _, at := range standsAt(text, name) {
			from, to := strings.LastIndexByte(text[:at], '\n')+1, len(text)
			if n := strings.IndexByte(text[at:], '\n'); n >= 0 {
				to = at + n
			}
			ahead, rest := text[from:at], text[at+len(name):to]
			if !parted(ahead, rest, before, behind) && !grown(ahead, rest, name) {
				return true
			}
		}
	}
	return false
}

var (
	// firstHalf is what a dash or colon parts from the end of a name inside a sentence, and a word that tells a thing from the one that has
	// its name.
	firstHalf = lang.MustCompile(`(?:[a-z,;] (?:[A-Z][\w’.-]* ?){1,6}(?: [–—-] |[–—-]|: )| \d[\w]*-[a-z]+ |[Tt]he \d[\w]*-[a-z]+ )$`)
	// lastHalf is what a dash, a hyphen or brackets part from the beginning of one.
	lastHalf = lang.MustCompile(`^(?:(?:-| ?[–—] ?| - )[A-Z][\w.]*(?: [A-Z0-9][\w.]*)*(?: [–—-] |[,.;:)]| \(| [a-z]|$)| \((?:[A-Z][a-z]+|Phase [^)]*)\))`)
	noName   = lang.MustCompile(`^ ?[–—-] ?(?:A|An|The|It|This|In|Under) `)
	// ledIn is what opens a sentence before a whole name: "Titled Lime Bill, the draft".
	ledIn = lang.MustCompile(`(?:ing|^(?:titled|called|named|dubbed|launched|approved|announced|introduced))$`)
	// longerBefore and longerBehind are words of a longer name without a mark between.
	longerBefore = lang.MustCompile(`(?:^|[^\w’'])([A-Z][\w-]*)(?: of| for|( and| &))? $`)
	kindBehind   = lang.MustCompile(`^ (?:Scheme|Yojana|Portal|Platform|Programme|Project|Mission|System|Initiative|App|Campaign)\b(?: ?[^ A-Z0-9]|$)`)
	longerBehind = lang.MustCompile(`^(?: [A-Z]|( of| for| on| and| &) (?:[A-Z]|\d))`)
)

// parted reports a name that a mark parts from the rest of a longer one, which the line does not have.
func parted(ahead, rest, before, behind string) bool {
	if m := firstHalf.FindString(ahead); m != "" && !strings.HasSuffix(before, m[max(0, len(m)-leastName-1):]) {
		return true
	}
	m := lastHalf.FindString(rest)
	return m != "" && !noName.MatchString(rest) && !strings.HasPrefix(behind, m[:min(len(m), leastName)])
}

// grown reports a name before or behind which its document has more words of it.
func grown(ahead, rest, name string) bool {
	if m := longerBefore.FindStringSubmatch(ahead); m != nil {
		t := split(m[1])[0]
		if opensName(&t) && !t.is(attribution) && !ledIn.MatchString(t.key) && !(m[2] != "" && ofKind.MatchString(m[1])) {
			return true
		}
	}
	m := longerBehind.FindStringSubmatch(rest)
	return m != nil && !(m[1] != "" && ofKind.MatchString(name)) && !kindBehind.MatchString(rest)
}

// standsAt are the bytes at which a text has a name.
func standsAt(text, name string) []int {
	var out []int
	for from := 0; ; {
		i := strings.Index(text[from:], name)
		if i < 0 {
			return out
		}
		i += from
		from = i + 1
		if (i == 0 || !letterAt(text, i-1)) && !letterAt(text, i+len(name)) {
			out = append(out, i)
		}
	}
}

func letterAt(s string, i int) bool {
	return i < len(s) && (s[i] >= 'a' && s[i] <= 'z' || s[i] >= 'A' && s[i] <= 'Z' || s[i] >= '0' && s[i] <= '9')
}

func hasName(text, name string) bool { return len(standsAt(text, name)) > 0 }
