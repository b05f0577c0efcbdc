package cite

import (
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
)

// Letters in place: "Under the scheme, 40 wells were dug" may be told as "Under PM-JAL, 40 wells were dug", where PM-JAL is of
// all things of its kind the one that the document named last.

// sort are things of one kind: the words in which their names end, and where a text gives letters to one: "Jal Yojana (PM-JAL)",
// "(PMJ) Scheme", "the PM-JAL scheme".
type sort struct {
	word, behind, within, before *lang.Pattern

	body bool // bodies and measures, which a text calls by their letters and by their names in turn
}

// byLetters is what a thing may be called: PM-JAL, GeM, NSKFDC.
const byLetters = `((?:PM )?[A-Z][A-Za-z0-9]*(?:[-–][A-Z0-9][A-Za-z0-9]*)*)`

var sorts = sync.OnceValue(func() map[string]*sort {
	m := map[string]*sort{}
	add := func(nouns, ends, of string) {
		s := &sort{
			body:   of != "" || nouns == "index",
			word:   lang.MustCompile(`\b(?i:` + ends + `)s?\b`),
			behind: lang.MustCompile(`\b(` + ends + `)` + of + `(?:[-– ](?:[IVX]+|\d\.\d))? ?\(` + byLetters + `\)`),
			within: lang.MustCompile(`\(` + byLetters + `\) ((?i:` + ends + `))\b`),
			before: lang.MustCompile(`\b` + byLetters + ` ((?i:` + ends + `))\b`),
		}
		for noun := range strings.FieldsSeq(nouns) {
			m[noun] = s
		}
	}
	// The names of bodies open with the word as well: "Board of Wells (BoW)".
	const ofWhat = `(?: (?:of|for|on) [A-Z][^().;\n]{3,70}?)?`
	add("scheme yojana", "Scheme|Yojana|Pariyojana|Mission|Abhiyan|Nidhi|Programme|Initiative", "")
	add("portal platform", "Portal|Platform|Marketplace", "")
	add("app application", "App|Application", "")
	add("corporation company", "Corporation|Limited|Ltd", ofWhat)
	add("programme", "Programme|Program", "")
	for noun := range strings.FieldsSeq("mission exercise index summit act code") {
		add(noun, strings.ToUpper(noun[:1])+noun[1:], "")
	}
	for noun := range strings.FieldsSeq("university institute council board commission authority agency bank bureau survey") {
		add(noun, strings.ToUpper(noun[:1])+noun[1:], ofWhat)
	}
	return m
})

// place is where a document speaks of a thing of a kind.
type place struct {
	start, end int
	letters    string // "" of a thing without
	name       string // the letters as a sentence has them: with the noun or an article if the document has it so
	points     bool   // "the scheme"
	begins     bool   // a longer name begins with the letters
}

// Letters returns the letters of the thing that "the scheme" in the sentence [start, end) of a document's text stands for, with
// the noun behind them where the document has it so, and where they stand. No other thing of the kind may be named since, nor in
// the paragraph that names it, nor in the sentence. Beyond its own paragraph stands the noun only for what the title has, or for the only thing of its
// kind in all of the document; it is far then.
func Letters(doc *sandarbh.Document, start, end int, noun string) (name string, at lang.Range, far bool) {
	k := sorts()[strings.ToLower(noun)]
	if k == nil {
		return "", at, false
	}
	last := -1
	places := k.places(doc, end, noun)
	for i, p := range slices.Backward(places) {
		switch {
		case p.points:
			continue
		case p.start >= start || last < 0 && p.name == "":
			return "", at, false
		case last < 0:
			last = i
		case strings.Contains(doc.Text[p.start:places[last].start], "\n"):
			return k.reaches(&places[last], doc, start, noun)
		case p.name != places[last].name:
			return "", at, false
		}
	}
	if last < 0 {
		return "", at, false
	}
	return k.reaches(&places[last], doc, start, noun)
}

// reaches returns the name of a place and where it stands, if a text still speaks of it at an offset.
func (k *sort) reaches(p *place, doc *sandarbh.Document, start int, noun string) (name string, at lang.Range, far bool) {
	if p.begins || phase.MatchString(doc.Text[p.end:]) || ofTwo(doc.Text, p.letters) {
		return "", at, false // of a part of it, of another, or nobody knows of what
	}
	if _, below, ok := strings.Cut(doc.Text[p.end:start], "\n"); ok {
		named := strings.Contains(doc.Title, p.letters)
		near := named && !otherHeading(below)
		far = !near && (inTitle(doc, p.letters) && !otherHeading(below) || (!k.body || named) && k.alone(doc, noun, p))
		if !near && !far || labels(below) {
			return "", at, false
		}
	}
	return p.name, lang.Range{Start: p.start, End: p.end}, far
}

// labels reports paragraphs of which one opens with a label of its own.
func labels(below string) bool {
	for l := range strings.SplitSeq(below, "\n") {
		if ownLabel.MatchString(l) {
			return true
		}
	}
	return false
}

// alone reports that all of a document speaks of no other thing of the kind.
func (k *sort) alone(doc *sandarbh.Document, noun string, of *place) bool {
	return !slices.ContainsFunc(k.places(doc, len(doc.Text), noun), func(p place) bool { return !p.points && p.letters != of.letters })
}

// inTitle reports a title that has letters, or what they are short for.
func inTitle(doc *sandarbh.Document, letters string) bool {
	title := lang.Fold(doc.Title)
	return strings.Contains(doc.Title, letters) || slices.ContainsFunc(lang.Abbreviations(doc.Text), func(a lang.Abbreviation) bool {
		return a.Short.Of(doc.Text) == letters && strings.Contains(title, lang.Fold(a.Long.Of(doc.Text)))
	})
}

// places are all places of a text up to an offset that speak of a thing of the kind.
func (k *sort) places(doc *sandarbh.Document, end int, noun string) []place {
	text := doc.Text[:end]
	letters := k.letters(doc.Title+"\n"+doc.Text, noun)
	var out []place
	at := map[int]bool{} // ends of letters, and their closing brackets
	for l, name := range letters {
		for from := 0; ; {
			i := strings.Index(text[from:], l)
			if i < 0 {
				break
			}
			i, from = from+i, from+i+len(l)
			if !partOfWord(text, i, from) {
				at[i], at[from], at[from+1] = true, true, true
				v := release.FindString(text[from:])
				at[from+len(v)] = true
				name := strings.Replace(name, l, l+v, 1)
				rest := text[from+len(v):]
				next := k.word.FindStringIndex(rest)
				out = append(out, place{start: i, end: from + len(v), letters: l, name: name, begins: moreName.MatchString(rest) && (next == nil || next[0] > 1)})
			}
		}
	}
	for _, m := range k.behind.FindAllStringSubmatchIndex(text, -1) {
		at[m[2]] = true
	}
	for _, m := range k.word.FindAllStringIndex(text, -1) {
		w := text[m[0]:m[1]]
		lower := w == strings.ToLower(w)
		if at[m[0]] || at[m[0]-1] || lower && w != strings.ToLower(noun) && w != strings.ToLower(noun)+"s" {
			continue // of the letters, or a word in passing
		}
		out = append(out, place{start: m[0], end: m[1], points: pointer.MatchString(text[max(0, m[0]-12):m[0]]) && !strings.HasSuffix(w, "s") && !ofName.MatchString(text[m[1]:])})
	}
	slices.SortFunc(out, func(a, b place) int { return a.start - b.start })
	return out
}

// letters are those by which a text calls things of the kind, each with what a sentence may call it: the letters alone, or with
// the noun behind them.
func (k *sort) letters(text, noun string) map[string]string {
	out := map[string]string{}
	named := func(letters, word string) {
		if out[letters] = letters; strings.EqualFold(word, noun) {
			out[letters] = "the " + letters + " " + noun
		}
	}
	for _, m := range k.before.FindAllStringSubmatchIndex(text, -1) {
		l, word := text[m[2]:m[3]], text[m[4]:m[5]]
		if isLetters(l) && (word[0] <= 'Z' || strings.ContainsAny(l, " -–")) && !endOfName(text[:m[0]]) {
			named(l, word)
		}
	}
	for _, m := range k.within.FindAllStringSubmatch(text, -1) {
		if isLetters(m[1]) {
			named(m[1], m[2])
		}
	}
	for _, m := range k.behind.FindAllStringSubmatch(text, -1) {
		if l := m[2]; isLetters(l) {
			if out[l] = l; 2*strings.Count(text, "he "+l) > strings.Count(text, l) {
				out[l] = "the " + l
			}
		}
	}
	return out
}

// ofTwo reports letters that a text gives to two things.
func ofTwo(text, letters string) bool {
	full := ""
	for _, a := range lang.Abbreviations(text) {
		if a.Short.Of(text) != letters {
			continue
		}
		long := lang.Fold(a.Long.Of(text))
		if full != "" && !strings.HasSuffix(full, long) && !strings.HasSuffix(long, full) {
			return true
		}
		full = long
	}
	return false
}

var (
	// phase goes on with a part of what stands before it, or with another name; release is its number.
	phase    = lang.MustCompile(`^\)?,? ?[(–-]? ?(?i:phase|stage|part|round|component|category|tranche)\b|^ [–-] [A-Z]`)
	release  = lang.MustCompile(`^[ -]\d\.\d\b`)
	moreName = lang.MustCompile(`^ [A-Z][a-z]`)
	// ownLabel opens a paragraph of another matter.
	ownLabel = lang.MustCompile(`^\W{0,3}(?:\d{1,2}[.)] )?[A-Z][^.:;]{2,110}(?::| –| -) `)
	pointer  = lang.MustCompile(`(?:^|[^\w])(?:[Tt]he|[Tt]his|said) $`)
	ofName   = lang.MustCompile(`^ (?:of|for|on) (?:the )?[A-Z]`)
	// twoCapitals are two of them together, or one inside a word.
	twoCapitals = lang.MustCompile(`[A-Z][A-Z0-9]|[a-z][A-Z]`)
)

// endOfName reports words of a name right before letters: "Hill PET Ltd" is no "PET".
func endOfName(before string) bool {
	w := strings.TrimSuffix(before, " ")
	w = w[strings.LastIndexAny(w, " \n")+1:]
	return strings.HasSuffix(before, " ") && w != "" && w[0] >= 'A' && w[0] <= 'Z' && lexicon[strings.ToLower(w)] == 0
}

func isLetters(s string) bool { return twoCapitals.MatchString(s) && s != "PM" }

// partOfWord reports that [i, j) is no word by itself: "PMJ" of "PMJ-II".
func partOfWord(s string, i, j int) bool {
	before, _ := utf8.DecodeLastRuneInString(s[:i])
	behind, _ := utf8.DecodeRuneInString(s[j:])
	inside := func(r rune) bool {
		return unicode.IsLetter(r) || unicode.IsDigit(r) || r == '-' || r == '–' || r == '.' && j < len(s)-1 && unicode.IsDigit(rune(s[j+1]))
	}
	return i > 0 && inside(before) && before != '.' || inside(behind) && !(behind == '-' && j+1 < len(s) && unicode.IsLower(rune(s[j+1])))
}

// inLetters reports a line that has letters where its sentence has the noun that stands for them.
func inLetters(line sandarbh.Line, cited []passage) bool {
	if len(cited) < 2 || !cited[0].prose() {
		return false
	}
	for _, m := range barePointer.FindAllStringSubmatch(cited[0].quote, -1) {
		name, at, _ := Letters(cited[0].doc, cited[0].start, cited[0].end, m[1])
		if name == "" || !slices.ContainsFunc(cited[1:], func(p passage) bool {
			return p.doc == cited[0].doc && p.prose() && p.start <= at.Start && at.End <= p.end
		}) {
			continue
		}
		own, the := line, "the "
		i := strings.Index(line.Text, name)
		if i < 0 {
			if i = strings.Index(line.Text, "T"+name[1:]); i != 0 || name[0] != 't' {
				continue
			}
		}
		if i == 0 {
			the = "The "
		}
		own.Text = line.Text[:i] + the + m[1] + line.Text[i+len(name):]
		if len(checkWords(own, cited)) == 0 {
			return true
		}
	}
	return false
}
