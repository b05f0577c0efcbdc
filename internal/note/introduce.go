package note

import (
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
	"github.com/sandarbh/sandarbh/internal/note/cite"
)

// Introductions: the first line of a note that has a person says who he is, as his document does.

// introduce puts the office that a document gives a person before or behind the name, where a note has it first.
func introduce(n *sandarbh.Note, texts cite.Texts) {
	if n.Language == "hi" {
		return
	}
	told := []string{n.Title.Text}
	lines := func(lines []sandarbh.Line) {
		for i := range lines {
			if l := &lines[i]; l.Type == sandarbh.Fact && len(l.Citations) > 0 {
				if !introduceLine(l, told, texts) {
					nameHolder(l, told, texts)
				}
				nameState(l, told, texts)
				nameHere(l, texts)
			}
			told = append(told, lines[i].Text)
		}
	}
	lines(n.Insight)
	for _, s := range n.Sections {
		if s.Name != sandarbh.SectionSyllabus && s.Name != sandarbh.SectionPointers {
			lines(s.Lines)
		}
	}
}

// introduceLine does so in one line, for the first of its persons whom neither it nor what is told above introduces.
func introduceLine(l *sandarbh.Line, told []string, texts cite.Texts) bool {
	doc, ok := texts(l.Citations[0].Document)
	if !ok || l.Citations[0].Field != sandarbh.FieldText {
		return false
	}
	for _, name := range personsIn(l.Text, l.Citations[0].Quote) {
		who := withoutRespect(name.Of(l.Text))
		if slices.ContainsFunc(append(slices.Clip(told), l.Text), func(t string) bool { return cite.Introduced(t, who) }) {
			continue
		}
		in, ok := cite.Introduce(doc, who)
		if !ok || strings.Contains(strings.ToLower(l.Text), strings.ToLower(in.Office)) || comesToOffice.MatchString(l.Text) && !speaksNext.MatchString(l.Text[name.End:]) {
			continue // "Rao became the Wells Minister"
		}
		if text, ok := introducedIn(l.Text, name, in, MaxWords-dayWords(l, doc)); ok && putFrom(l, text, doc, in, texts) {
			return true
		}
	}
	return false
}

// putFrom gives a line the text that has an introduction in it, if form and gate agree.
func putFrom(l *sandarbh.Line, text string, doc *sandarbh.Document, in cite.Introduction, texts cite.Texts) bool {
	c := *l
	c.Text, c.Edits = text, with(l.Edits, "office")
	if from := sentenceAt(doc, in.At); !slices.ContainsFunc(l.Citations[1:], func(o sandarbh.Citation) bool { return o.Span == from.Span }) {
		c.Citations = append(slices.Clip(l.Citations), from)
	}
	if len(cite.Check(c, texts)) > 0 || len(Flaws(c.Text)) > 0 {
		return false
	}
	*l = c
	return true
}

// nameHolder names who holds an office, in the first line that has the office alone for its subject: "The Wells Minister said".
func nameHolder(l *sandarbh.Line, told []string, texts cite.Texts) {
	doc, ok := texts(l.Citations[0].Document)
	if !ok || l.Citations[0].Field != sandarbh.FieldText {
		return
	}
	for _, at := range cite.Offices(l.Text) {
		rest := l.Text[at.End:]
		if !speaksNext.MatchString(rest) && !startsWithVerb(strings.TrimLeft(rest, " ")) && !strings.HasPrefix(rest, " and the ") {
			continue
		}
		in, ok := cite.Holder(doc, at.Of(l.Text))
		if !ok || in.Behind || slices.ContainsFunc(append(slices.Clip(told), l.Text), func(t string) bool { return cite.Introduced(t, lastWord(in.Words)) }) {
			continue
		}
		if text, ok := introducedIn(l.Text, at, in, MaxWords-dayWords(l, doc)); ok && putFrom(l, text, doc, in, texts) {
			return
		}
	}
}

// personsIn are the names of a line that may be persons', outside quotations and brackets: first those that speak, then those whom the
// passage gives a word of respect.
func personsIn(text, quote string) []lang.Range {
	var out, respected []lang.Range
	for _, n := range lang.Names(text) {
		before := text[:n.Start]
		if cite.OfBody(n.Text) || place(n.Text) || n.Text == strings.ToUpper(n.Text) || strings.Count(before, "“") > strings.Count(before, "”") || strings.Count(before, "[") > strings.Count(before, "]") || strings.Count(before, "(") > strings.Count(before, ")") {
			continue
		}
		if strings.HasPrefix(text[n.End:], ", ") || n.Honorific.Start == n.Honorific.End && capitalEnd.MatchString(ending(before)) {
			continue // his office follows, or goes before: "Justice Rao"
		}
		if n.Honorific.Start < n.Honorific.End {
			n.Start = n.Honorific.Start
		}
		if n.Person || speaksNext.MatchString(text[n.End:]) || speaksBefore.MatchString(ending(before)) {
			out = append(out, n.Range)
		} else if hasRespect(quote, n.Text) {
			respected = append(respected, n.Range)
		}
	}
	out = append(out, respected...)
	if first, _, _ := strings.Cut(text, " "); len(out) == 0 && secondIsVerb(text) && !cite.OfBody(first) && !place(first) {
		out = append(out, lang.Range{End: len(first)})
	}
	return out
}

// withoutRespect is a name without the words of respect before it.
func withoutRespect(name string) string {
	if r := lang.Honorifics(name); len(r) > 0 && r[0].Start == 0 {
		return strings.TrimLeft(name[r[0].End:], " ")
	}
	return name
}

// hasRespect reports a passage that has a word of respect before a name.
func hasRespect(quote, name string) bool {
	return slices.ContainsFunc(lang.Honorifics(quote), func(r lang.Range) bool { return strings.HasPrefix(quote[r.End:], " "+name) })
}

var (
	// comesToOffice tells of an office that the person of a line comes to or leaves, or had at another time.
	comesToOffice = lang.MustCompile(`\b(?:became|becomes?|elected|re-elected|sworn|took oath|takes? over|took over|assumed|resign(?:s|ed)|retired|stepped down|succeed(?:s|ed)|replac(?:es|ed))\b`)
	capitalEnd    = lang.MustCompile(`[A-Z][\w.’'-]* $`)
	speaksNext    = lang.MustCompile(`^ (?:also |further |later |has |had )?(?:` + phrases("speech-verbs") + `)\b`)
	speaksBefore  = lang.MustCompile(`(?i)(?:according to|said|told|asked) $`)
)

// dayWords are the words that a line has still to take for its day.
func dayWords(l *sandarbh.Line, doc *sandarbh.Document) int {
	if dated := asOf(l.Text, cite.PresentDay(doc, l.Citations[0].Start)); len(dated) > 0 {
		return max(0, words(dated[0])-words(l.Text))
	}
	return 0
}

// introducedIn puts the introduction in the place of a name, in a line of so many words at most: one that stands behind only before a
// verb, or at the end.
func introducedIn(text string, name lang.Range, in cite.Introduction, most int) (string, bool) {
	put, rest := in.Words, text[name.End:]
	if room := most - words(text[:name.Start]+rest); words(put) > room {
		if put = in.Short; put == "" || words(put) > room {
			return "", false
		}
	}
	if in.Behind && rest != "." {
		if !speaksNext.MatchString(rest) && !startsWithVerb(strings.TrimLeft(rest, " ")) {
			return "", false
		}
		put += ","
	}
	if name.Start == 0 {
		put = upperFirst(put)
	}
	return text[:name.Start] + put + rest, true
}

// sentenceAt cites the sentence of a document in which something stands.
func sentenceAt(doc *sandarbh.Document, at lang.Range) sandarbh.Citation {
	start := strings.LastIndexByte(doc.Text[:at.Start], '\n') + 1
	end := len(doc.Text)
	if i := strings.IndexByte(doc.Text[at.End:], '\n'); i >= 0 {
		end = at.End + i
	}
	for _, r := range lang.Sentences(doc.Text[start:end], doc.Language) {
		if start+r.Start <= at.Start && at.End <= start+r.End {
			start, end = start+r.Start, start+r.End
			break
		}
	}
	return sandarbh.Citation{Span: sandarbh.Span{Document: doc.ID, Field: sandarbh.FieldText, Start: start, End: end}, Quote: doc.Text[start:end]}
}
