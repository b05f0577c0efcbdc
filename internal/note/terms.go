package note

import (
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
)

const maxTerms = 8

// terms explains the terms of a note's lines: from the glossary, and full forms that the documents give.
// Each is marked once, at the first line that uses it.
func (w *Writer) terms(n *sandarbh.Note, sets [][]passage) {
	seen := map[string]bool{}
	var lines []string
	for _, l := range n.Lines() {
		lines = append(lines, l.Line.Text)
	}
	if w.Glossary != nil {
		for _, text := range lines {
			for _, m := range w.Glossary.Marks(text) {
				if len(n.Terms) == maxTerms || seen[m.Term.ID] || strings.HasSuffix(text[:m.Start], "&") || strings.HasPrefix(text[m.End:], "&") {
					continue
				}
				seen[m.Term.ID] = true
				for _, a := range append([]string{m.Term.Name}, m.Term.Aliases...) {
					seen[lang.Fold(a)] = true
				}
				n.Terms = append(n.Terms, sandarbh.TermNote{
					Term: m.Term.ID, Name: m.Term.Name, Definition: m.Term.Definition,
					Authority: m.Term.Authority, First: m.Of(text),
				})
			}
		}
	}
	all := strings.Join(lines, "\n")
	for _, set := range sets {
		for i := range set {
			p := &set[i]
			for _, a := range lang.Abbreviations(p.text) {
				short, long := a.Short.Of(p.text), a.Long.Of(p.text)
				if len(n.Terms) == maxTerms || seen[lang.Fold(short)] || !wordIn(all, short) || len(short) < 2 || words(long) < 2 || words(long) > 12 {
					continue
				}
				seen[lang.Fold(short)] = true
				at := sandarbh.Span{Document: p.span.Document, Field: p.span.Field, Start: p.span.Start + min(a.Short.Start, a.Long.Start), End: p.span.Start + max(a.Short.End, a.Long.End)}
				quote, ok := p.doc.Quote(at)
				if !ok {
					continue
				}
				n.Terms = append(n.Terms, sandarbh.TermNote{
					Term: short, Name: short, Definition: tidy(long), First: short,
					Citations: []sandarbh.Citation{{Span: at, Quote: quote}},
				})
			}
		}
	}
}

const staticLines = 3

// static ties a note to what stands in the Constitution or the statute book behind its terms.
// It says nothing that the sources do not: their own texts must name the Act or Article.
func static(n *sandarbh.Note, docs []*sandarbh.Document) {
	var sec sandarbh.Section
	var sentences []string
	for _, d := range docs {
		for _, b := range d.Blocks {
			for _, r := range lang.Sentences(d.Text[b.Start:b.End], d.Language) {
				sentences = append(sentences, lang.Fold(d.Text[b.Start+r.Start:b.Start+r.End]))
			}
		}
	}
	var head strings.Builder
	head.WriteString(n.Title.Text) // a body named in passing is no static link
	if why := n.Section(sandarbh.SectionWhy); why != nil {
		for _, l := range why.Lines {
			head.WriteString("\n" + l.Text)
		}
	}
	for _, t := range n.Terms {
		if t.Authority == "" || !wordIn(head.String(), t.First) || len(sec.Lines) == staticLines || !tied(t, sentences) {
			continue
		}
		sec.Lines = append(sec.Lines, sandarbh.Line{
			Type: sandarbh.Reference, Reference: &sandarbh.Ref{Term: t.Term},
			Text: t.Name + ": " + strings.TrimRight(t.Authority, ".") + ".",
		})
	}
	if len(sec.Lines) > 0 {
		sec.Name = sandarbh.SectionStatic
		n.Sections = append(n.Sections, sec)
	}
}

// tied reports whether one sentence of the sources names both the term and the Act, Article or treaty of its authority:
// from elsewhere it would be true, but none of theirs.
func tied(t sandarbh.TermNote, sentences []string) bool {
	at := statute.FindStringIndex(t.Authority)
	if at == nil {
		return false
	}
	f := lang.Fold(t.Authority[:at[1]])
	if i := strings.LastIndexAny(f, ";:,"); i >= 0 && !strings.HasSuffix(f[:i], "act") {
		f = strings.TrimSpace(f[i+1:])
	}
	term := lang.Fold(t.First)
	for _, s := range sentences {
		if len(f) > 5 && wordIn(s, f) && strings.Contains(strings.Replace(s, f, "", 1), term) {
			return true
		}
	}
	return false
}

// statute is an authority that stands whatever the news: an Article, an Act, a treaty.
var statute = lang.MustCompile(`\bArticles? \d+[A-Z]*|\bAct, (?:18|19|20)\d\d|\bConvention\b|\bTreaty\b|\bSchedule\b`)

// wordIn reports whether a word stands in a text as a whole word.
func wordIn(text, word string) bool {
	for from := 0; ; {
		i := strings.Index(text[from:], word)
		if i < 0 {
			return false
		}
		i += from
		before := i == 0 || !isLetter(text[i-1])
		after := i+len(word) == len(text) || !isLetter(text[i+len(word)])
		if before && after {
			return true
		}
		from = i + 1
	}
}

func isLetter(b byte) bool {
	return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b >= '0' && b <= '9' || b >= 0x80
}
