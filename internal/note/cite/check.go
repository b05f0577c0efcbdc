package cite

import (
	"fmt"
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
)

// Texts finds a stored document.
type Texts func(sandarbh.DocumentID) (*sandarbh.Document, bool)

// Fault is one reason to refuse a line.
type Fault struct {
	Rule  string `json:"rule"`            // citation, number, date, word, negation, modality, qualifier, condition, attribution, order, pairing, bracket, type
	Words string `json:"words,omitempty"` // of the line or of the passage
	Why   string `json:"why"`
}

// String is the fault in one sentence.
func (f Fault) String() string { return sandarbh.Fault(f).String() }

// Check returns why a line must not be shown; a line without faults passes.
func Check(line sandarbh.Line, texts Texts) []Fault {
	cited, faults := resolve(line, texts)
	if len(faults) > 0 {
		return faults
	}
	switch line.Type {
	case sandarbh.Reference:
		if line.Reference == nil || line.Reference.Term == "" && line.Reference.Topic == "" {
			return []Fault{{"type", "", "a reference line names no term and no topic"}}
		}
		return nil
	case sandarbh.Commentary:
		return checkCommentary(line.Text, cited)
	}
	if len(cited) == 0 {
		return []Fault{{"citation", "", "a fact line cites nothing"}}
	}
	if f := misquoted(line.Text, cited); f != nil {
		return []Fault{*f}
	}
	if f := cutBound(line.Text, cited); f != nil {
		return []Fault{*f}
	}
	if f := maimed(line, cited); f != nil {
		return []Fault{*f}
	}
	faults = checkFact(line, cited)
	if len(faults) > 0 && joined(line, cited) {
		return nil
	}
	return faults
}

// passage is a citation with its document.
type passage struct {
	doc        *sandarbh.Document
	field      sandarbh.Field
	quote      string
	start, end int // bytes in the field
}

// resolve proves that each quote stands where its citation says, and that line and passages have a length that can be checked.
func resolve(line sandarbh.Line, texts Texts) ([]passage, []Fault) {
	if len(line.Text) > longestLine {
		return nil, []Fault{{"word", firstWords(line.Text), "is too long to be checked"}}
	}
	var out []passage
	all := 0
	for _, c := range line.Citations {
		doc, ok := texts(c.Document)
		if !ok {
			return nil, []Fault{{"citation", string(c.Document), "is no stored document"}}
		}
		words, ok := doc.Quote(c.Span)
		if !ok {
			return nil, []Fault{{"citation", c.Quote, fmt.Sprintf("bytes %d to %d lie outside the passage", c.Start, c.End)}}
		}
		if words != c.Quote {
			return nil, []Fault{{"citation", c.Quote, fmt.Sprintf("does not stand at bytes %d to %d", c.Start, c.End)}}
		}
		p := passage{doc, c.Field, words, c.Start, c.End}
		if all += len(words); all > mostCited || p.overlong() {
			return nil, []Fault{{"citation", firstWords(words), "is too long to be checked"}}
		}
		out = append(out, p)
	}
	return out, nil
}

// sentencesOf makes the units of passages.
func sentencesOf(cited []passage) []*unit {
	var out []*unit
	for _, p := range cited {
		for block := range strings.SplitSeq(brokenLine.ReplaceAllString(p.quote, "$1 $2"), "\n") {
			if strings.TrimSpace(block) == "" {
				continue
			}
			block = asRead(block)
			if p.field == sandarbh.FieldTitle || p.field == sandarbh.FieldSubtitle {
				out = append(out, newUnit(p.doc, p.field, block))
				continue
			}
			for _, r := range lang.Sentences(block, p.doc.Language) {
				for _, s := range waysToSay(block[r.Start:r.End], p.doc.Language) {
					out = append(out, newUnit(p.doc, p.field, s))
				}
			}
		}
	}
	return out
}

// brokenLine is a sentence that a page breaks within: "has received in-principle⏎approval till date.", and no list of single words.
var brokenLine = lang.MustCompile(`([a-z]+ [a-z-]+ [a-z-]+ ?)\n ?([a-z]+ [a-z]+ [a-z]+)`)

// waysToSay are a sentence and what the gate makes of it by itself: said again, and if it is too long for a line, shorter.
func waysToSay(sentence, language string) []string {
	out := []string{sentence}
	if rest := SaidAgain(sentence); rest != "" {
		out = append(out, rest)
	}
	if language != "hi" {
		out = append(out, shorter(sentence)...)
	}
	return out
}

// checkFact checks a line as it stands, else without the person or the State that its document brings in elsewhere.
func checkFact(line sandarbh.Line, cited []passage) []Fault {
	faults := checkPlain(line, cited)
	if len(faults) > 0 && broughtIn(line, cited) {
		return nil
	}
	return faults
}

// broughtIn reports a line that follows from its passages without the person or the place that it has from elsewhere in the document.
func broughtIn(line sandarbh.Line, cited []passage) bool {
	return anyOf(line, cited,
		introduced,   // the introduction of a person for his name
		held,         // the holder beside his office
		atHome,       // the State of the report for "the State"
		writtenThere, // its place for "here"
		ofItsState,   // its State before one of the State's bodies
	)
}

// wordsPutBack reports a line that follows from its passages once what stands in the place of their words, or before them, is put back.
func wordsPutBack(line sandarbh.Line, cited []passage) bool {
	return anyOf(line, cited,
		led,       // before the sentence what it stands under
		titled,    // the title's name for "The programme"
		inPlace,   // a name for the noun in which it ends or with which it opens
		inLetters, // letters for the noun that stands for them
		inOpening, // the phrase of the opening for its noun alone
		told,      // the speaker of the sentences above before what he claims
		timePut,   // a month or year for "last month"
		nowPut,    // the document's day for "currently"
		unhung,    // a name before its noun for one in brackets behind it
		referred,  // for a pointer the phrase for which it stands
	)
}

// anyOf reports that one of several ways to read a line holds; they are tried in order.
func anyOf(line sandarbh.Line, cited []passage, ways ...func(sandarbh.Line, []passage) bool) bool {
	return slices.ContainsFunc(ways, func(holds func(sandarbh.Line, []passage) bool) bool { return holds(line, cited) })
}

// checkPlain checks a line with its words in brackets as the editor's, and if that fails as the passages' own: a name in
// brackets may stand where one cited sentence has "it" and another the name.
func checkPlain(line sandarbh.Line, cited []passage) []Fault {
	if f := mistimed(line.Text, cited); f != nil {
		return []Fault{*f}
	}
	faults := checkWords(line, cited)
	if len(faults) > 0 && wordsPutBack(line, cited) {
		return nil
	}
	if len(faults) == 0 || strings.IndexByte(line.Text, '[') < 0 {
		return faults
	}
	own := line
	own.Text = unbracket.Replace(line.Text)
	if len(checkWords(own, cited)) == 0 {
		return nil
	}
	return faults
}

var unbracket = strings.NewReplacer("[", "", "]", "")

func checkWords(line sandarbh.Line, cited []passage) []Fault {
	whole := ownBrackets(asRead(line.Text), cited)
	if _, _, fault := cutBrackets(whole); fault != nil {
		return []Fault{*fault}
	}
	whole = withoutFullForms(whole, cited)
	text, added, fault := cutBrackets(whole)
	if fault != nil {
		return []Fault{*fault}
	}
	faults := append(checkAdded(text, added, cited), checkAuxiliaries(whole, added)...)
	toks := split(text)
	if len(toks) < 2 {
		return append(faults, Fault{"word", line.Text, "is no line"})
	}
	units := sentencesOf(cited)
	if strings.IndexByte(whole, '[') >= 0 {
		faults = append(faults, checkGoverned(whole, units)...)
		if len(faults) == 0 && dayResolved(whole, units) {
			return nil
		}
	}
	label := isLabel(toks, units)
	if f := dangling(toks, units); f != nil && !bracketed(whole[toks[len(toks)-2].end:]) {
		return append(faults, *f)
	}
	if label && dayLabel(toks) {
		if dayLabelled(toks, units) {
			return faults
		}
		return append(faults, Fault{"date", text[toks[0].start:toks[0].end], "is not the day that the passage gives to what happened"})
	}
	steps, far := align(toks, units, label)
	var why []Fault
	if steps != nil {
		if why = judge(toks, units, steps, label); len(why) == 0 {
			return faults
		}
	}
	if turned(toks, units, label) {
		return faults
	}
	if why == nil {
		why = explain(text, toks, units, far)
	}
	return append(faults, why...)
}

// turned reports a line that says in another order or form what one of the units says.
func turned(toks []token, units []*unit, label bool) bool {
	if floated(toks, units, label) { // its date, or under what it was done, at the other end
		return true
	}
	if label {
		return paired(toks, units) || defined(toks, units) || restated(toks, units, label) // "approved: 5 lakh", "Board: an apex body"
	}
	return derived(toks, units) || restated(toks, units, label) // an apposition or relative clause as a sentence, two parts exchanged
}

// isLabel reports a line of the form "label: value" whose colon is the editor's and not the passage's.
func isLabel(toks []token, units []*unit) bool {
	for i := range toks {
		if i > 0 && toks[i].before&colon != 0 && toks[i].kind != terminal && !colonStands(toks[i-1].key, units) {
			return true
		}
	}
	return false
}

func colonStands(label string, units []*unit) bool {
	for _, u := range units {
		for j := 1; j <= u.size(); j++ {
			if u.toks[j].before&colon != 0 && u.toks[j-1].key == label {
				return true
			}
			if u.toks[u.size()].before&colon != 0 && u.toks[j-1].key == label && u.tails[j].ok {
				return true
			}
		}
	}
	return false
}

// bracketed reports a day in brackets that completes a preposition before it: "till [4 May 2026]".
func bracketed(rest string) bool {
	rest = strings.TrimSpace(rest)
	return strings.HasPrefix(rest, "[") && !strings.HasPrefix(rest, "[on ") && !strings.HasPrefix(rest, "[in ")
}

// dangling reports a line that ends in a word which cannot end one, unless a cited sentence ends so too.
func dangling(toks []token, units []*unit) *Fault {
	t := &toks[len(toks)-2]
	if t.kind == word && adjective(t.key) && brokenList(t.key, units) {
		return &Fault{"order", t.key, "cannot end a line: its noun stands behind the next words of the passage"}
	}
	if t.key == "held" && len(toks) > 3 && !toks[len(toks)-3].is(auxiliary|pronoun|filler) && !lastOf(t.key, units) {
		return &Fault{"order", t.key, "cannot end a line: the passage goes on"}
	}
	if t.kind != word || !t.is(article|coordinator|preposition|auxiliary|modal|relative) || t.key == "with" && t.upper || t.key[0] >= 0x80 || t.is(hedge) || t.depth > 0 {
		return nil
	}
	if lastOf(t.key, units) {
		return nil
	}
	return &Fault{"order", t.key, "cannot end a line: the passage goes on"}
}

// lastOf reports a cited sentence that ends in the word.
func lastOf(key string, units []*unit) bool {
	for _, u := range units {
		if n := u.size(); n > 0 && u.toks[n-1].key == key {
			return true
		}
	}
	return false
}

// adjective reports a word that by its ending is an adjective alone.
func adjective(w string) bool {
	switch w {
	case "vegetable", "table", "cable", "collectible", "consumable", "disposable":
		return false
	}
	for _, e := range [...]string{"ible", "able", "ous", "ful"} {
		if len(w) > len(e)+2 && strings.HasSuffix(w, e) {
			return true
		}
	}
	return false
}

// brokenList reports that every passage goes on behind the word with a further member of its list.
func brokenList(key string, units []*unit) bool {
	found := false
	for _, u := range units {
		for j := range u.size() {
			if u.toks[j].key != key {
				continue
			}
			next := &u.toks[j+1]
			if next.kind == terminal || next.before&comma == 0 && !plainAnd(next) || j > 0 && u.toks[j-1].is(auxiliary) {
				return false
			}
			found = true
		}
	}
	return found
}
