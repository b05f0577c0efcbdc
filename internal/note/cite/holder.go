package cite

import (
	"math"
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
)

// Holders: "The Wells Minister said" of a document that names one Wells Minister may be told as "Wells Minister Asha Rao said".

var (
	// officeAlone is an office with its article and no name.
	officeAlone = lang.MustCompile(`\b(?:[Tt]he )?(?:[A-Z][a-z]+ (?:and |& )?){0,4}(?:Minister|Governor|Secretary|President|Chairman|Chairperson|Commissioner|Chancellor)\b`)
	// heldByName goes on with a name or with what the office is of.
	heldByName = lang.MustCompile(`^(?:,? (?:[A-Z]|of |for |in )|[-’'(/]|,? \()`)
	// lesser stands before an office that is another than the one without it.
	lesser = lang.MustCompile(`(?i)\b(?:deputy|vice|former|then|acting|additional|joint|assistant|under|special|ex|lieutenant|private|general|late|foreign|british|chinese|russian)\b`)
)

// Offices are the places of offices in a text that stand alone, with their articles.
func Offices(text string) []lang.Range {
	var out []lang.Range
	for _, m := range officeAlone.FindAllStringIndex(text, -1) {
		if !heldByName.MatchString(text[m[1]:]) && (m[0] == 0 || strings.HasPrefix(text[m[0]:], "the ")) {
			out = append(out, lang.Range{Start: m[0], End: m[1]})
		}
	}
	return out
}

// Holder is how a document brings in the one holder of an office that it names; false if it names none or several.
func Holder(doc *sandarbh.Document, office string) (Introduction, bool) {
	office = strings.TrimPrefix(strings.TrimPrefix(office, "The "), "the ")
	if office == "Minister" || office == "Union Minister" {
		return oneMinister(doc)
	}
	if doc.Language == "hi" || strings.Contains(doc.Text, office+" of ") || strings.Contains(doc.Text, office+"s ") || strings.Contains(doc.Text, office+" for ") {
		return Introduction{}, false
	}
	found, who, alone := Introduction{}, "", false // by the last name alone
	for _, s := range proseOf(doc.Text, math.MaxInt) {
		text := s.Of(doc.Text)
		for _, at := range wordsAt(text, office) {
			name, ok := nameBehind(text, at.End)
			if !ok {
				continue
			}
			in, ok := introducedAt(text, name)
			title, _, cut := strings.Cut(in.Words, name.Of(text))
			if !ok || in.Behind || !cut || !strings.HasSuffix(title, office+" ") || lesser.MatchString(strings.TrimSuffix(title, office+" ")) {
				if ok && lesser.MatchString(title) {
					continue
				}
				return Introduction{}, false
			}
			last := name.Of(text)[strings.LastIndex(name.Of(text), " ")+1:]
			if who != "" && who != last {
				return Introduction{}, false
			}
			if found.Words == "" || alone && last != name.Of(text) {
				in.At.Start, in.At.End = in.At.Start+s.Start, in.At.End+s.Start
				found, who, alone = in, last, last == name.Of(text)
			}
		}
	}
	return found, found.Words != ""
}

// oneMinister is how a document brings in the one minister whom it names.
func oneMinister(doc *sandarbh.Document) (Introduction, bool) {
	found, who := Introduction{}, ""
	for _, s := range proseOf(doc.Text, math.MaxInt) {
		text := s.Of(doc.Text)
		for _, at := range wordsAt(text, "Minister") {
			if firstMinister.MatchString(text[:at.Start]) {
				continue
			}
			rest := text[at.End:]
			if ministerAlone.MatchString(rest) && !strings.HasPrefix(rest, " of ") && !strings.HasPrefix(rest, " for ") {
				continue // "the Minister said"
			}
			name, ok := ministerBehind(text, at)
			if !ok {
				return Introduction{}, false // another, perhaps
			}
			in, ok := introducedAt(text, name)
			if !ok || in.Behind || lesser.MatchString(in.Words) {
				return Introduction{}, false
			}
			last := in.Words[strings.LastIndex(in.Words, " ")+1:]
			if who != "" && who != last {
				return Introduction{}, false
			}
			if found.Words == "" || ofAny.MatchString(found.Words) && !ofAny.MatchString(in.Words) {
				in.At.Start, in.At.End = in.At.Start+s.Start, in.At.End+s.Start
				found, who = in, last
			}
		}
	}
	return found, found.Words != "" && strings.Count(found.Words, " ") > 1
}

var (
	firstMinister = lang.MustCompile(`(?:Prime|Chief) $`)
	// ministerAlone follows one who is not named again.
	ministerAlone = lang.MustCompile(`^(?:’s|'s)? (?:[a-z]|\()|^[,.;’'”]`)
)

// ministerBehind is the name of the first person behind a minister's office in the words that may be its own.
func ministerBehind(text string, at lang.Range) (lang.Range, bool) {
	for _, n := range lang.Names(text[:min(len(text), at.End+officeReach)]) {
		if n.Start > at.End && n.Person {
			return n.Range, officeIn.FindStringIndex(text[at.End:n.Start]) == nil && len(lang.FiniteVerbs(text[at.Start:n.Start])) == 0
		}
	}
	return lang.Range{}, false
}

// nameBehind is the name of a person that follows an office, over an honorific.
func nameBehind(text string, at int) (lang.Range, bool) {
	for _, n := range lang.Names(text) {
		if n.Start > at && n.Start <= at+nameReach && strings.Trim(text[at:n.Start], " ,") == strings.TrimSpace(n.Honorific.Of(text)) && !OfBody(n.Text) {
			return n.Range, n.Person
		}
	}
	return lang.Range{}, false
}

const nameReach = 24 // bytes of the honorifics before a name

// held reports a line that has the holder of an office where its passage has the office alone.
func held(line sandarbh.Line, cited []passage) bool {
	if len(cited) < 2 || !cited[0].prose() || !officeIn.MatchString(line.Text) {
		return false
	}

	for _, at := range Offices(cited[0].quote) {
		office := at.Of(cited[0].quote)
		if noun := office[strings.LastIndex(office, " ")+1:]; !slices.ContainsFunc(cited[1:], func(p passage) bool { return strings.Contains(p.quote, noun) }) {
			continue
		}
		in, ok := Holder(cited[0].doc, office)
		if !ok {
			continue
		}
		k := slices.IndexFunc(cited, func(p passage) bool {
			return p.doc == cited[0].doc && p.prose() && p.start <= in.At.Start && in.At.End <= p.end
		})
		if k < 1 {
			continue
		}
		for _, own := range withoutIntroduction(line, in, office) {
			if len(checkPlain(own, cited)) == 0 || len(checkPlain(own, slices.Delete(slices.Clone(cited), k, k+1))) == 0 {
				return true
			}
		}
	}
	return false
}
