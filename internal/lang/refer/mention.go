package refer

import (
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
)

const (
	sentencesBack = 8  // above a pointer, in which its antecedent is looked for
	sentencesHead = 3  // with which the document opens, and its title
	headingsBack  = 24 // sentences above, in which headings count
	longestPhrase = 14 // words
)

// mention is a noun phrase where it stands.
type mention struct {
	field sandarbh.Field
	at    lang.Range // in the field, without its article
	determiner,
	before string // folded: the word before the phrase and its article
	back        int // sentences back; of the title beyond all
	paragraph   bool
	opens       bool // its sentence begins with it
	first       bool // in the first sentence of the text
	heading     bool
	headline    bool // a heading, or a sentence with the capitals of one
	verbBefore  bool
	verbBehind  bool
	label       bool // it opens the sentence, with a colon or dash behind it
	sentence    *told
	offset      int // of the phrase in the sentence
	person      bool
	respect     string // folded: what stands before a person's name
	coordinated bool
	extended    bool
}

// told is a sentence with what is asked of it again and again.
type told struct {
	text, folded string
	stems        map[string]bool
}

func tell(text string) *told { return &told{text, lang.Fold(text), stemsOf(text)} }

// candidate is a phrase that a pointer may stand for, wherever it stands.
type candidate struct {
	text     string // as written where it stands nearest
	folded   string
	mentions []mention // the nearest first
	words    map[string]bool
	stem     string // of the head
}

// mentionsIn returns the noun phrases of a sentence: runs of words between those of grammar, what "of", "for" and "and" make of two of
// them, and names.
func mentionsIn(doc *sandarbh.Document, field sandarbh.Field, at sentenceAt, back int, paragraph bool) []mention {
	text := at.Of(doc.FieldText(field))
	r := reader{text: text, toks: lang.Tokens(text), verbs: lang.FiniteVerbs(text)}
	if at.heading { // its capitals tell no name
		if low := strings.ToLower(text); len(low) == len(text) {
			r.verbs = lang.FiniteVerbs(low)
		} else {
			r.verbs = nil
		}
	}
	r.like = mention{field: field, at: at.Range, back: back, paragraph: paragraph, heading: at.heading, headline: at.heading || lang.TitleCase(r.toks) && !strings.HasSuffix(text, "."), sentence: tell(text)}
	chunks := chunksOf(text, r.toks, r.verbs, at.heading)
	for i, c := range chunks {
		r.add(c.from, c.to, false, false)
		if c.bracket > 0 {
			r.add(c.from, c.bracket, false, true) // "Jal Sathi Yojana (JSY)"
			r.add(c.to+1, c.to+2, false, false)
		}
		r.extend(c, chunks[i+1:])
	}
	for _, n := range lang.Names(text) {
		if from, to := r.tokensOf(n.Range); from >= 0 && r.add(from, to, false, false) {
			last := &r.out[len(r.out)-1]
			last.person, last.respect = n.Person, lang.Fold(n.Honorific.Of(text))
		}
	}
	return r.out
}

// reader reads the mentions of a sentence.
type reader struct {
	text  string
	toks  []lang.Token
	verbs []lang.Range
	like  mention // what all of them have; its place is the sentence's
	out   []mention
}

// extend adds what a run of words makes with those behind it.
func (r *reader) extend(c chunk, behind []chunk) {
	end, and := c.end(), false
	for k := 0; k < len(behind) && k < mostLinks; k++ {
		n := behind[k]
		how := linkOf(r.toks[end:n.from], upper(r.toks[n.from].Text) && upper(r.toks[end-1].Text) || r.toks[end-1].Text == ")")
		if how == apart {
			return
		}
		and = and || how == listed
		if how != parted {
			r.add(c.from, n.to, and, true)
			if n.bracket > 0 {
				r.add(c.from, n.bracket, and, true)
			}
		}
		end = n.end()
	}
}

// tokensOf returns the tokens [from, to) of a stretch of the sentence; -1 if none begins with it.
func (r *reader) tokensOf(at lang.Range) (from, to int) {
	from = slices.IndexFunc(r.toks, func(t lang.Token) bool { return t.Start == at.Start })
	for k := range r.toks {
		if r.toks[k].Start < at.End {
			to = k + 1
		}
	}
	return from, to
}

// add adds the phrase of the tokens [from, to), unless it is a part of a name or says nothing.
func (r *reader) add(from, to int, coordinated, extended bool) bool {
	at, ok := r.whole(lang.Range{Start: r.toks[from].Start, End: r.toks[to-1].End})
	words := strings.Fields(at.Of(r.text))
	if !ok || emptyPhrase(r.toks[from:to]) || cutsName(r.text, r.toks, from, at) || len(words) > longestPhrase || lang.Stop(strings.ToLower(words[len(words)-1])) || at.Len() < 2 {
		return false
	}
	m := r.like
	m.offset, m.coordinated, m.extended = at.Start, coordinated, extended
	m.at = lang.Range{Start: r.like.at.Start + at.Start, End: r.like.at.Start + at.End}
	b := from - 1
	if b >= 0 && determiner[r.toks[b].Norm] {
		m.determiner = r.toks[b].Norm
		b--
	}
	if m.opens = b < 0; !m.opens {
		m.before = r.toks[b].Norm
		m.verbBefore = in(r.verbs, r.toks[b]) || strings.HasSuffix(m.before, "ing") || strings.HasSuffix(m.before, "ed")
	}
	if to < len(r.toks) {
		next := r.toks[to]
		m.verbBehind = in(r.verbs, next)
		m.label = m.opens && (next.Text == ":" || next.Text == "–" || next.Text == "-" || next.Text == "—")
	}
	r.out = append(r.out, m)
	return true
}

// whole returns a phrase without a possessive ending, with the bracket or quotation mark that closes it and the year of a law; false if
// something in it does not close.
func (r *reader) whole(at lang.Range) (lang.Range, bool) {
	at.End -= possessiveLen(at.Of(r.text))
	for _, mark := range [...][2]string{{"(", ")"}, {"“", "”"}} {
		s := at.Of(r.text)
		if strings.Count(s, mark[0]) > strings.Count(s, mark[1]) && strings.HasPrefix(r.text[at.End:], mark[1]) {
			at.End += len(mark[1])
		}
	}
	if y := ofYear.FindString(r.text[at.End:]); y != "" && lawEnd.MatchString(at.Of(r.text)) {
		at.End += len(y) // "Wells Act, 2023"
	}
	s := at.Of(r.text)
	return at, strings.TrimSpace(s) != "" && strings.Count(s, "(") == strings.Count(s, ")") && strings.Count(s, "“") == strings.Count(s, "”")
}
