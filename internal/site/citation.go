package site

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/sandarbh/sandarbh"
)

// sectionOrder is the order of sections on the page and in the text.
var sectionOrder = []string{
	sandarbh.SectionWhy, sandarbh.SectionInsight, sandarbh.SectionOverview, sandarbh.SectionDevelopments,
	sandarbh.SectionProvisions, sandarbh.SectionFindings, sandarbh.SectionFacts, sandarbh.SectionBackground,
	sandarbh.SectionTerms, sectionSides, sandarbh.SectionTimeline, sandarbh.SectionSyllabus,
	sandarbh.SectionMatters, sandarbh.SectionForward, sandarbh.SectionAngle, sandarbh.SectionPointers,
	sandarbh.SectionStatic, sandarbh.SectionQuick,
}

// sectionSides is the section of the disagreements, which are a field of a note as its insight and its terms are.
const sectionSides = "Where sources disagree"

// placed is a section in its place on the page, with the ids of its lines.
type placed struct {
	name  string
	lines []placedLine
}

type placedLine struct {
	id   string
	line sandarbh.Line
}

// arrangement is a note in reading order: title and deck, then sections; and its passages by number.
type arrangement struct {
	title    placedLine
	deck     []placedLine
	sections []placed
	passages []cited
	number   map[sandarbh.Span]int
}

// cited is a passage with the line that cites it first.
type cited struct {
	span    sandarbh.Span
	quote   string
	line    string // id on the note's page
	crossed bool   // it overlaps an earlier one without lying inside, so a page must be asked for it by name
}

// arrange puts a note in reading order and numbers its passages by first use: the same passage has the
// same number wherever it is cited, on the note's page, in its text and behind the words of the document.
func arrange(n *sandarbh.Note) *arrangement {
	a := &arrangement{number: map[sandarbh.Span]int{}}
	ids := 0
	place := func(lines []sandarbh.Line) []placedLine {
		out := make([]placedLine, len(lines))
		for i, l := range lines {
			ids++
			out[i] = placedLine{fmt.Sprintf("l%d", ids), l}
			a.cite(l.Citations, out[i].id)
		}
		return out
	}
	a.title = placedLine{"title", n.Title}
	a.cite(n.Title.Citations, "title")
	a.deck = place(n.Deck)
	add := func(s sandarbh.Section) {
		a.sections = append(a.sections, placed{s.Name, place(s.Lines)})
	}
	for _, name := range sectionOrder {
		switch s := n.Section(name); {
		case name == sandarbh.SectionInsight:
			if len(n.Insight) > 0 {
				add(sandarbh.Section{Name: name, Lines: n.Insight})
			}
		case name == sectionSides:
			a.citeSides(n)
		case name == sandarbh.SectionTerms && len(n.Terms) > 0:
			for _, t := range n.Terms {
				a.cite(t.Citations, termID(t))
			}
			a.sections = append(a.sections, placed{name: name})
		case name == sandarbh.SectionSyllabus && len(n.Topics) > 0:
			a.sections = append(a.sections, placed{name: name})
		case s != nil && len(s.Lines) > 0:
			add(*s)
		}
	}
	for _, s := range n.Sections {
		if !slices.Contains(sectionOrder, s.Name) && len(s.Lines) > 0 {
			add(s)
		}
	}
	a.cross()
	return a
}

// citeSides numbers the quotes of disagreements.
func (a *arrangement) citeSides(n *sandarbh.Note) {
	shown := false
	for i, c := range n.Disagreements {
		if toldAbove(n, c) {
			continue
		}
		shown = true
		for _, s := range c.Sides {
			a.cite([]sandarbh.Citation{{Span: sideSpan(s), Quote: s.Quote}}, sideID(i))
		}
	}
	if shown {
		a.sections = append(a.sections, placed{name: sectionSides})
	}
}

func sideID(i int) string { return fmt.Sprintf("d%d", i+1) }

// sideSpan is a side's span, which names its document even where the side alone does.
func sideSpan(s sandarbh.Side) sandarbh.Span {
	span := s.Span
	if span.Document == "" {
		span.Document = s.Document
	}
	return span
}

func (a *arrangement) cite(citations []sandarbh.Citation, line string) {
	for _, c := range citations {
		span := plainSpan(c.Span)
		if _, ok := a.number[span]; ok || span.End <= span.Start {
			continue
		}
		a.passages = append(a.passages, cited{span: span, quote: c.Quote, line: line})
		a.number[span] = len(a.passages)
	}
}

// cross marks passages that a page of the document cannot show beside an earlier one as one element.
func (a *arrangement) cross() {
	for i := range a.passages {
		for j := range i {
			if crossing(a.passages[i].span, a.passages[j].span) {
				a.passages[i].crossed = true
			}
		}
	}
}

func crossing(a, b sandarbh.Span) bool {
	if a.Document != b.Document || a.Field != b.Field {
		return false
	}
	if a.Start > b.Start {
		a, b = b, a
	}
	return a.Start < b.Start && b.Start < a.End && a.End < b.End
}

// plainSpan writes the text's field in one way, so that spans can be compared.
func plainSpan(s sandarbh.Span) sandarbh.Span {
	if s.Field == sandarbh.FieldText {
		s.Field = ""
	}
	return s
}

// cite is a citation as it is shown: a figure that leads to the passage.
type cite struct {
	N       int
	Address string
	Label   string
}

func (v view) cites(a *arrangement, citations []sandarbh.Citation) []cite {
	var out []cite
	for _, c := range citations {
		n := a.number[plainSpan(c.Span)]
		if n == 0 || slices.ContainsFunc(out, func(had cite) bool { return had.N == n }) {
			continue
		}
		out = append(out, cite{n, a.passages[n-1].address(), v.msg("cite.label", "n", n)})
	}
	return out
}

func (c cited) address() string {
	if c.crossed {
		return passageAddress(c.span)
	}
	return documentAddress(c.span.Document) + "#" + fragment(c.span)
}

// part is a run of a line's words; one with a Term leads to its definition, one with a Hint says why it is there.
type part struct{ Text, Term, Hint string }

// marker marks each term of a note at its first use.
type marker struct {
	terms []sandarbh.TermNote
	done  []bool
}

func newMarker(terms []sandarbh.TermNote) *marker { return &marker{terms, make([]bool, len(terms))} }

// mark cuts a line into parts. A longer term wins over one inside it.
func (m *marker) mark(text string) []part {
	type found struct{ start, end, term int }
	var hits []found
	for i := range m.terms {
		words := m.words(i)
		for from := 0; ; {
			at := wholeWord(text[from:], words)
			if at < 0 {
				break
			}
			hits = append(hits, found{from + at, from + at + len(words), i})
			from += at + len(words)
		}
	}
	var out []part
	at := 0
	for at < len(text) {
		best := found{start: len(text)}
		for _, h := range hits {
			if h.start >= at && (h.start < best.start || h.start == best.start && h.end > best.end) {
				best = h
			}
		}
		if best.start > at {
			out = append(out, part{Text: text[at:best.start]})
		}
		if best.end == 0 {
			break
		}
		p := part{Text: text[best.start:best.end]}
		if !m.done[best.term] {
			m.done[best.term] = true
			p.Term = termID(m.terms[best.term])
		}
		// A term that is marked already still holds its words: "Union" is not marked inside "African Union".
		out = append(out, p)
		at = best.end
	}
	return joined(out)
}

// words are those at which a term is marked.
func (m *marker) words(i int) string {
	if m.terms[i].First != "" {
		return m.terms[i].First
	}
	return m.terms[i].Name
}

// joined puts plain parts that follow each other together.
func joined(parts []part) []part {
	var out []part
	for _, p := range parts {
		if k := len(out) - 1; k >= 0 && p.Term == "" && out[k].Term == "" {
			out[k].Text += p.Text
			continue
		}
		out = append(out, p)
	}
	return out
}

// dayOfSource finds the day that the desk puts to a line whose source gives the event none.
var dayOfSource = regexp.MustCompile(`\[(?:release|report) of [^\]]+\]`)

// hinted says of the day of a source why it stands there.
func (v view) hinted(parts []part) []part {
	var out []part
	for _, p := range parts {
		m := dayOfSource.FindStringIndex(p.Text)
		if m == nil || p.Term != "" {
			out = append(out, p)
			continue
		}
		for _, q := range []part{{Text: p.Text[:m[0]]}, {Text: p.Text[m[0]:m[1]], Hint: v.msg("note.dayofsource")}, {Text: p.Text[m[1]:]}} {
			if q.Text != "" {
				out = append(out, q)
			}
		}
	}
	return out
}

// wholeWord finds words in text where no letter or digit touches them, or -1.
func wholeWord(text, words string) int {
	if words == "" {
		return -1
	}
	for from := 0; ; {
		i := strings.Index(text[from:], words)
		if i < 0 {
			return -1
		}
		i += from
		before, _ := utf8.DecodeLastRuneInString(text[:i])
		after, _ := utf8.DecodeRuneInString(text[i+len(words):])
		if !wordRune(before) && !wordRune(after) {
			return i
		}
		from = i + len(words)
	}
}

func wordRune(r rune) bool {
	return r != utf8.RuneError && (unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r))
}

// termID is the id of a term's definition on a note's page.
func termID(t sandarbh.TermNote) string { return "t-" + slug(t.Term) }

// slug makes words fit for an id: letters and digits with hyphens between.
func slug(words string) string {
	var b strings.Builder
	gap := false
	for _, r := range strings.ToLower(words) {
		if wordRune(r) {
			if gap && b.Len() > 0 {
				b.WriteByte('-')
			}
			b.WriteRune(r)
			gap = false
		} else {
			gap = true
		}
	}
	return b.String()
}

// ranges writes numbers shortly: 1, 3–5, 9.
func ranges(numbers []int) string {
	var out []string
	for i := 0; i < len(numbers); {
		j := i
		for j+1 < len(numbers) && numbers[j+1] == numbers[j]+1 {
			j++
		}
		switch {
		case j-i >= 2:
			out = append(out, fmt.Sprintf("%d–%d", numbers[i], numbers[j]))
		case j > i:
			out = append(out, fmt.Sprint(numbers[i]), fmt.Sprint(numbers[j]))
		default:
			out = append(out, fmt.Sprint(numbers[i]))
		}
		i = j + 1
	}
	return strings.Join(out, ", ")
}
