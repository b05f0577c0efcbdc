package note

import (
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
	"github.com/sandarbh/sandarbh/internal/note/cite"
)

// Stranded lines: "The ruling applies to 30 districts" below a line of something else. In its paragraph the sentence stood behind
// the one that told of the ruling; in the note nothing does. It is told with that sentence, or not at all.

// strayNouns are nouns for what has been told of: a deed, a paper, a party to a case. What offices make and run, "the project", a document of
// one such thing need not name again.
var strayNouns = lang.WordSet(strings.ReplaceAll(phrases("stray-nouns"), "|", " "))

// bareSubjectOf returns the noun of a line whose subject is that noun alone, "" if it has more. of may add to the nouns that count.
func bareSubjectOf(text string, of func(stem string) bool) string {
	m := bareOpening.FindStringSubmatchIndex(text)
	if m == nil {
		return ""
	}
	noun, rest := text[m[2]:m[3]], adverbAhead.ReplaceAllString(text[m[1]:], "")
	if known[noun] || !startsWithVerb(rest) || !strayNouns[noun] && !of(lang.Stem(noun, "en")) || slices.Contains(strings.Fields(lang.Fold(text[:m[2]])), noun) {
		return ""
	}
	return noun
}

var (
	bareOpening = lang.MustCompile(`^(?:(?:By|With|Under|As|In|For)\b[^,]*, t|T)(?:he|his|hese) (?:(?:proposed|new|said|same|two|three|four|five|approved|latest|recent) )?([a-z]{3,}) `)
	// adverbAhead stands between a subject and its verb.
	adverbAhead = lang.MustCompile(`^(?:(?:also|further|now|already|then|later|thus|[a-z]+ly) )+`)
)

// unstrand tells the stranded lines of a note with the sentence at which they point, and leaves out those for which there is none.
func (w *Writer) unstrand(n *sandarbh.Note, all []candidate, texts cite.Texts) {
	told := n.Lines()
	above := n.Title
	for i := range n.Sections {
		s := &n.Sections[i]
		kept := make([]sandarbh.Line, 0, len(s.Lines))
		for _, l := range s.Lines {
			if s.Name != sandarbh.SectionWhy && stranded(l, above, n.Title, texts) {
				d, ok := w.reunited(l, all, told, texts)
				if !ok {
					continue
				}
				l.Text, l.Citations, l.Edits = d.text, d.cites, d.edits
			}
			kept, above = append(kept, l), l
		}
		s.Lines = kept
	}
	n.Sections = slices.DeleteFunc(n.Sections, func(s sandarbh.Section) bool { return len(s.Lines) == 0 })
}

// stranded reports a line whose bare subject neither the title nor the line above tells: they do not have the noun, and the line does
// not come from the sentence behind that of the line above. In a second document "the project" may be another than the first one's.
func stranded(l, above sandarbh.Line, title sandarbh.Line, texts cite.Texts) bool {
	if len(l.Citations) == 0 || len(title.Citations) == 0 {
		return false
	}
	own := l.Citations[0]
	other := own.Document != title.Citations[0].Document
	noun := bareSubjectOf(l.Text, func(stem string) bool { return other && pointing()[stem] })
	if noun == "" || akin(noun, title.Text) || akin(noun, above.Text) && slices.ContainsFunc(above.Citations, func(c sandarbh.Citation) bool { return c.Document == own.Document }) {
		return false
	}
	doc, ok := texts(own.Document)
	if !ok || own.Field != sandarbh.FieldText || !other && otherWordFor(noun, doc) {
		return false
	}
	return !slices.ContainsFunc(above.Citations, func(c sandarbh.Citation) bool {
		return c.Document == own.Document && c.Field == own.Field && c.End <= own.Start && sentencesIn(doc.Text[c.End:own.Start], doc.Language) == 0
	})
}

func sentencesIn(s, language string) int {
	if strings.TrimSpace(s) == "" {
		return 0
	}
	return len(lang.Sentences(s, language))
}

// akin reports a text that has the noun, a verb of its root, "decided" of "decision", or another word for such a thing.
func akin(noun, text string) bool {
	stems := []string{noun[:min(len(noun), max(4, len(noun)-4))]}
	for _, row := range sameSort {
		if slices.Contains(row, noun) {
			stems = row
		}
	}
	return slices.ContainsFunc(lang.Tokens(text), func(t lang.Token) bool {
		return t.Kind == lang.Word && slices.ContainsFunc(stems, func(s string) bool { return strings.HasPrefix(t.Norm, s) })
	})
}

// sameSort are words that a text uses in turn for one deed or paper.
var sameSort = [][]string{
	strings.Fields("agreement pact deal mou memorandum collaboration partnership treaty contract sign"),
	strings.Fields("report study survey paper finding findings research"),
	strings.Fields("ruling rule judgment judgement verdict order decision decisions court decide strik uph quash"),
	strings.Fields("notif amend amendment amendments notification rules order ordinance gazette"),
	strings.Fields("campaign drive initiative mission programme"),
	strings.Fields("team panel committee bench sit"),
}

// reunited is the line behind the sentence before, if that makes a line of its own which the note does not have.
func (w *Writer) reunited(l sandarbh.Line, all []candidate, told []sandarbh.SectionLine, texts cite.Texts) (draft, bool) {
	at := slices.IndexFunc(all, func(c candidate) bool { return c.from.span == l.Citations[0].Span && c.joined == nil })
	if at < 0 {
		return draft{}, false
	}
	p := all[at].from
	for i := range all {
		c := &all[i]
		if c.from.doc != p.doc || c.from.index != p.index-1 || c.joined != nil || slices.ContainsFunc(told, func(t sandarbh.SectionLine) bool {
			return slices.ContainsFunc(t.Line.Citations, func(o sandarbh.Citation) bool { return o.Span == c.from.span })
		}) {
			continue
		}
		if d, ok := p.join(c.draft, texts); ok {
			return d, true
		}
	}
	return draft{}, false
}
