package claim

import (
	"iter"
	"math"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
)

// Word is one token of a sentence with its meaning.
type Word struct {
	lang.Range
	Norm     string
	Concept  string // see lexicon.txt
	Skeleton string // its consonants, for meeting a word of the other language
	Name     bool   // written as a name
	Stop     bool
	Number   bool
	Punct    bool
}

// Sentence is a sentence of a document's title, subtitle or prose.
type Sentence struct {
	sandarbh.Span
	Text       string
	Language   string
	Label      string // the words before a colon at its start: "Length"
	Words      []Word
	Places     []string
	Dates      []lang.When
	Modalities []lang.Cue
	Negations  []lang.Cue
	Said       []lang.Cue
	Mentions   []*Mention
	Index      int
	Box        bool // a fact box: "At a glance: …"
	Lead       bool // of the title, or among the first sentences

	finite []lang.Range // verbs, once asked for
}

// Mention is a claim of a quantity or a day with what decides whether it can be compared.
type Mention struct {
	sandarbh.Claim
	Sentence *Sentence
	Quantity lang.Quantity // for quantities and counts
	Day      lang.When     // for dates
	Clause   lang.Range    // within the sentence
	Scope    Scope
}

// Reading is a document with its sentences and mentions.
type Reading struct {
	Document  *sandarbh.Document
	Language  string
	Sentences []*Sentence
	Mentions  []*Mention
}

// Read takes the claims of a document from its title, subtitle and prose.
func Read(doc *sandarbh.Document) *Reading {
	r := newReading(doc)
	for span, text := range r.split() {
		r.Sentences = append(r.Sentences, r.sentence(span, text))
	}
	r.number()
	for _, s := range r.Sentences {
		r.Mentions = append(r.Mentions, s.Mentions...)
	}
	return r
}

// Opening returns at most most sentences of a document as [Read] does, but with their texts and dates alone: a tenth of
// the cost, for those who ask of the beginning whether the whole is worth reading.
func Opening(doc *sandarbh.Document, most int) *Reading {
	r := newReading(doc)
	for span, text := range r.split() {
		r.Sentences = append(r.Sentences, &Sentence{Span: span, Text: text, Language: r.Language, Dates: lang.Dates(text, doc.Published)})
		if len(r.Sentences) == most {
			break
		}
	}
	r.number()
	return r
}

func newReading(doc *sandarbh.Document) *Reading {
	r := &Reading{Document: doc, Language: doc.Language}
	if r.Language == "" {
		r.Language = lang.Detect(doc.Text)
	}
	return r
}

// number tells the sentences their places.
func (r *Reading) number() {
	for i, s := range r.Sentences {
		s.Index = i
		s.Lead = i < 5
	}
}

// split gives the sentences of title, subtitle and prose with their texts.
func (r *Reading) split() iter.Seq2[sandarbh.Span, string] {
	doc := r.Document
	return func(yield func(sandarbh.Span, string) bool) {
		_ = r.splitPart(sandarbh.FieldTitle, doc.Title, lang.Range{End: len(doc.Title)}, yield) &&
			r.splitPart(sandarbh.FieldSubtitle, doc.Subtitle, lang.Range{End: len(doc.Subtitle)}, yield) &&
			r.splitProse(yield)
	}
}

func (r *Reading) splitProse(yield func(sandarbh.Span, string) bool) bool {
	for p := range paragraphs(r.Document) {
		if !r.splitPart("", r.Document.Text, p, yield) {
			return false
		}
	}
	return true
}

// splitPart gives the sentences of one paragraph of a field, and reports whether more are wanted. Titles are one each.
func (r *Reading) splitPart(field sandarbh.Field, text string, p lang.Range, yield func(sandarbh.Span, string) bool) bool {
	if p.Start >= p.End {
		return true
	}
	ranges := []lang.Range{{Start: 0, End: p.End - p.Start}}
	if field == "" {
		ranges = lang.Sentences(text[p.Start:p.End], r.Language)
	}
	for _, s := range ranges {
		a, b := p.Start+s.Start, p.Start+s.End
		for _, part := range cells(text[a:b]) {
			pa, pb := a+part.Start, a+part.End
			if pb-pa < 3 || pb-pa > 2000 {
				continue
			}
			if !yield(sandarbh.Span{Document: r.Document.ID, Field: field, Start: pa, End: pb}, text[pa:pb]) {
				return false
			}
		}
	}
	return true
}

// cells splits a run of labels and values, "Length: 591 km. Lanes: six", which a sentence splitter may leave whole.
func cells(s string) []lang.Range {
	var out []lang.Range
	start := 0
	for i := 0; i+2 < len(s); i++ {
		if s[i] != '.' || s[i+1] != ' ' {
			continue
		}
		rest := s[i+2:]
		colon := strings.IndexByte(head(rest, 40), ':')
		if colon > 0 && upperFirst(rest) && !strings.ContainsAny(rest[:colon], ".;") {
			out = append(out, lang.Range{Start: start, End: i + 1})
			start = i + 2
		}
	}
	return append(out, lang.Range{Start: start, End: len(s)})
}

func head(s string, n int) string {
	if len(s) > n {
		return s[:n]
	}
	return s
}

func upperFirst(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(r)
}

func (r *Reading) sentence(span sandarbh.Span, text string) *Sentence {
	s := &Sentence{Span: span, Text: text, Language: r.Language}
	for _, t := range lang.Tokens(text) {
		w := Word{Range: t.Range, Norm: t.Norm, Punct: t.Kind == lang.Punct, Number: t.Kind == lang.Number}
		switch t.Kind {
		case lang.Word:
			w.Stop = lang.Stop(t.Norm)
			language := "en"
			if !lang.IsASCII(t.Norm) {
				language = "hi"
			}
			w.Concept = concept(t.Norm, language)
			if !w.Stop {
				w.Skeleton = Skeleton(lang.Stem(t.Norm, language))
			}
			w.Name = upperFirst(t.Text) && !w.Stop
		case lang.Number:
			w.Concept = "#" + t.Norm
		}
		s.Words = append(s.Words, w)
	}
	// The first word of a sentence is a name only if a name goes on after it.
	for i := range s.Words {
		if s.Words[i].Punct {
			continue
		}
		if s.Words[i].Name && (i+1 >= len(s.Words) || !s.Words[i+1].Name) && span.Field == "" {
			s.Words[i].Name = false
		}
		break
	}
	if colon := strings.IndexByte(text, ':'); colon > 0 && colon < 48 && strings.Count(text[:colon], " ") < 6 {
		s.Label = text[:colon]
		if boxHeading(s.Label) {
			s.Label, s.Box = "", true
		}
	}
	s.Places = placesOf(s.Words)
	s.Dates = lang.Dates(text, r.Document.Published)
	s.Modalities = lang.Modalities(text)
	s.Negations = lang.Negations(text)
	s.Said = lang.Attributions(text)
	clauses := clausesOf(s)
	clause := func(at lang.Range) lang.Range {
		for _, c := range clauses {
			if at.Start >= c.Start && at.Start < c.End {
				return c
			}
		}
		return lang.Range{Start: 0, End: len(text)}
	}
	for _, q := range append(lang.Quantities(text), s.bareValue()...) {
		if q.Start < 0 || q.End > len(text) || q.Start >= q.End || overlapsDate(q, s.Dates) || yearLike(q, text) || serial(q, text) {
			continue
		}
		aged := turnsAge(q, text)
		if aged {
			q.Unit = "year"
		}
		m := &Mention{Sentence: s, Quantity: q, Clause: clause(q.Range)}
		m.Kind = sandarbh.ClaimQuantity
		if q.Unit == "" {
			m.Kind = sandarbh.ClaimCount
		}
		if q.Unit == "" && (r.Language == "hi" || q.Noun == "") {
			m.Quantity.Noun = s.wordAfter(q.End)
		}
		if m.Quantity.Noun == "" && q.Unit == "" && s.seats(q) {
			m.Quantity.Noun = "member"
		}
		m.Number, m.Unit, m.Qualifier = q.Value, q.Unit, q.Qualifier
		m.Value = strings.TrimSpace(q.Unit + " " + strconv.FormatFloat(q.Value, 'f', -1, 64))
		if q.Upper > q.Value {
			m.Upper = q.Upper
			m.Value += ".." + strconv.FormatFloat(q.Upper, 'f', -1, 64)
		}
		if m.Qualifier == "" {
			m.Qualifier = s.limit(q)
		}
		m.Counted = s.countedBy(q, r.Language)
		m.Span = s.span(q.Range)
		m.Claim.Sentence = s.Span
		m.scope()
		if aged {
			m.Scope.Measure = "age"
		}
		s.Mentions = append(s.Mentions, m)
	}
	for _, d := range s.Dates {
		if d.Start < 0 || d.End > len(text) || d.Start >= d.End || d.From.IsZero() || counted(text[:d.Start], d) {
			continue
		}
		m := &Mention{Sentence: s, Day: d, Clause: clause(d.Range)}
		m.Kind = sandarbh.ClaimDate
		m.Value = dateText(d)
		m.When = m.Value
		m.Span = s.span(d.Range)
		m.Claim.Sentence = s.Span
		m.scope()
		s.Mentions = append(s.Mentions, m)
	}
	return s
}

// counted reports a year that is a count: "over 1870 notices".
func counted(before string, d lang.When) bool {
	if d.Precision != "year" {
		return false
	}
	f := strings.Fields(strings.ToLower(before))
	if len(f) == 0 {
		return false
	}
	switch f[len(f)-1] {
	case "over", "about", "some", "nearly", "around", "almost", "than", "approximately", "करीब", "लगभग":
		return true
	}
	return false
}

// wordAfter is the word that follows a numeral: in Hindi what is counted.
func (s *Sentence) wordAfter(end int) string {
	for _, w := range s.Words {
		if w.Start >= end {
			if w.Punct || w.Number || w.Stop {
				return ""
			}
			return w.Norm
		}
	}
	return ""
}

// bareValue reads "Corridors mapped: 13.": a numeral that is all that a label is followed by.
func (s *Sentence) bareValue() []lang.Quantity {
	colon := strings.LastIndexByte(s.Text, ':')
	if colon < 0 || s.Label == "" && !s.Box {
		return nil
	}
	var number *Word
	for i := range s.Words {
		w := &s.Words[i]
		if w.Start < colon || w.Punct {
			continue
		}
		if !w.Number || number != nil {
			return nil
		}
		number = w
	}
	if number == nil || len(lang.Quantities(s.Text[colon+1:])) > 0 || len(s.Dates) > 0 {
		return nil
	}
	v, err := strconv.ParseFloat(strings.ReplaceAll(strings.TrimRight(number.Norm, "."), ",", ""), 64)
	if err != nil {
		return nil
	}
	at := lang.Range{Start: number.Start, End: number.Start + len(strings.TrimRight(s.Text[number.Start:number.End], "."))}
	return []lang.Quantity{{Range: at, Number: at, Value: v, Upper: v, Step: 1}}
}

// boxHeading reports the heading of a fact box, which names no measure.
func boxHeading(label string) bool {
	low := strings.ToLower(label)
	for _, w := range []string{"glance", "fact", "highlight", "key point", "quick", "snapshot", "in brief", "in short", "note", "नजर", "नज़र", "तथ्य", "मुख्य बातें", "संक्षेप", "खास बातें"} {
		if strings.Contains(low, w) {
			return true
		}
	}
	return false
}

// span points at a range of the sentence.
func (s *Sentence) span(r lang.Range) sandarbh.Span {
	return sandarbh.Span{Document: s.Document, Field: s.Field, Start: s.Start + r.Start, End: s.Start + r.End}
}

func overlapsDate(q lang.Quantity, dates []lang.When) bool {
	return slices.ContainsFunc(dates, func(d lang.When) bool { return q.Start < d.End && d.Start < q.End })
}

// yearLike reports a bare numeral that reads as a year, or is the second half of one.
func yearLike(q lang.Quantity, text string) bool {
	if q.Unit != "" || q.Value != math.Trunc(q.Value) {
		return false
	}
	raw := text[q.Number.Start:q.Number.End]
	if len(raw) == 4 && q.Value >= 1800 && q.Value <= 2100 && q.Upper == q.Value && q.Noun == "" {
		return true
	}
	if len(raw) == 2 && q.Number.Start >= 5 {
		before := strings.TrimRight(text[:q.Number.Start], "-–/\u2011")
		return len(before) >= 4 && len(before) < q.Number.Start && yearDigits(before[len(before)-4:])
	}
	return false
}

func yearDigits(s string) bool {
	n, err := strconv.Atoi(s)
	return err == nil && n >= 1800 && n <= 2100
}

// serial reports a numeral that names rather than counts: a list marker, part of a code, a scale or a ratio.
func serial(q lang.Quantity, text string) bool {
	if q.Unit != "" {
		return false
	}
	before, after := text[:q.Start], text[q.End:]
	if strings.TrimSpace(before) == "" && (strings.HasPrefix(after, ".") || strings.HasPrefix(after, ")")) {
		return true
	}
	r, _ := utf8.DecodeLastRuneInString(before)
	n, _ := utf8.DecodeRuneInString(after)
	if r == '-' || r == '‑' || r == '/' || r == ':' || r == '#' || n == ':' || n == '/' {
		return true
	}
	trimmed := strings.ToLower(strings.TrimRight(before, " "))
	for _, w := range []string{"section", "article", "no.", "nos.", "rule", "schedule", "class", "classes", "part", "clause", "chapter", "goal", "version", "form", "item", "page", "sl", "series", "phase", "stage", "type", "block", "unit", "धारा", "अनुच्छेद"} {
		if strings.HasSuffix(trimmed, w) && (len(trimmed) == len(w) || !isLetterByte(trimmed[len(trimmed)-len(w)-1])) {
			return true
		}
	}
	return false
}

func isLetterByte(c byte) bool { return c >= 'a' && c <= 'z' || c >= utf8.RuneSelf }

// clausesOf splits a sentence at semicolons and at commas or conjunctions that begin a new statement.
func clausesOf(s *Sentence) []lang.Range {
	var out []lang.Range
	start := 0
	cut := func(at int) {
		if at > start {
			out = append(out, lang.Range{Start: start, End: at})
			start = at
		}
	}
	for i, w := range s.Words {
		if w.Punct {
			switch s.Text[w.Start:w.End] {
			case ";", "—", "|", "(", ")":
				cut(w.End)
			case ",":
				cut(w.End)
			}
			continue
		}
		switch w.Norm {
		case "while", "whereas", "but", "although", "जबकि", "लेकिन", "और", "तथा":
			if i > 0 {
				cut(w.Start)
			}
		case "and":
			if i > 2 {
				cut(w.Start)
			}
		}
	}
	cut(len(s.Text))
	return out
}
