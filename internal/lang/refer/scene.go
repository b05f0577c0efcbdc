package refer

import (
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
)

// sentenceAt is a sentence of a document.
type sentenceAt struct {
	lang.Range
	line    int // of the text
	heading bool
}

// sentencesAbove are the sentences of a text before a byte that count, in order: those near it, and those with which the text opens.
func sentencesAbove(doc *sandarbh.Document, end int) []sentenceAt {
	var starts []int // of lines
	at := 0
	for block := range strings.SplitAfterSeq(doc.Text[:end], "\n") {
		starts = append(starts, at)
		at += len(block)
	}
	starts = append(starts, at)
	read := func(line int) []sentenceAt {
		text := strings.TrimRight(doc.Text[starts[line]:starts[line+1]], " \n")
		if text == "" {
			return nil
		}
		heading := !strings.ContainsAny(text[len(text)-1:], ".!?;”\"") && len(strings.Fields(text)) <= 14
		var out []sentenceAt
		for _, r := range lang.Sentences(text, "en") {
			out = append(out, sentenceAt{lang.Range{Start: starts[line] + r.Start, End: starts[line] + r.End}, line, heading})
		}
		return out
	}
	last := len(starts) - 1
	var near [][]sentenceAt
	for n := 0; last > 0 && n < headingsBack; last-- {
		s := read(last - 1)
		n += len(s)
		near = append(near, s)
	}
	var out []sentenceAt
	for line := 0; line < last && len(out) < sentencesHead+2; line++ {
		out = append(out, read(line)...)
	}
	for _, s := range slices.Backward(near) {
		out = append(out, s...)
	}
	return out
}

// scene is a sentence with what stands above it.
type scene struct {
	doc      *sandarbh.Document
	sentence lang.Range
	all      []sentenceAt
	line     int       // of the sentence in the text
	own      []mention // of the sentence itself
}

func look(doc *sandarbh.Document, sentence lang.Range) *scene {
	s := &scene{doc: doc, sentence: sentence, all: sentencesAbove(doc, sentence.Start), line: strings.Count(doc.Text[:sentence.Start], "\n")}
	s.own = mentionsIn(doc, sandarbh.FieldText, sentenceAt{Range: sentence, line: s.line}, 0, true)
	return s
}

// above are the noun phrases above the sentence, the nearest first: with a noun those of sentences alone that may have it.
func (s *scene) above(noun string) []mention {
	if len(noun) > leastNoun {
		noun = noun[:len(noun)-2] // "cities", "city"
	}
	may := func(text string) bool { return noun == "" || strings.Contains(lang.Fold(text), noun) }
	var out []mention
	for i := len(s.all) - 1; i >= 0; i-- {
		at := s.all[i]
		back := len(s.all) - i
		if back > sentencesBack && i >= sentencesHead && !(at.heading && back < headingsBack) {
			continue
		}
		if at.Len() > longestRead || !may(at.Of(s.doc.Text)) {
			continue
		}
		n := len(out)
		out = append(out, mentionsIn(s.doc, sandarbh.FieldText, at, back, at.line == s.line)...)
		for k := n; k < len(out); k++ {
			out[k].first = i == 0 || i == 1 && s.all[0].heading
		}
	}
	if len(s.doc.Title) <= longestRead && may(s.doc.Title) {
		out = append(out, mentionsIn(s.doc, sandarbh.FieldTitle, sentenceAt{Range: lang.Range{End: len(s.doc.Title)}, line: -1, heading: true}, titleBack, false)...)
	}
	return out
}

const leastNoun = 4 // letters of one whose ending is left out where it is looked for

// candidates are the phrases above a pointer, by their words; those of its own sentence stand at no sentence back.
func (s *scene) candidates(p Pointer, above []mention) []candidate {
	var found []mention
	for _, m := range s.own {
		if m.at.End <= s.sentence.Start+p.Start {
			found = append(found, m)
		}
	}
	found = append(found, above...)
	byText := map[string]int{}
	var out []candidate
	for _, m := range found {
		text := m.at.Of(s.doc.FieldText(m.field))
		folded := lang.Fold(text)
		i, ok := byText[folded]
		if !ok {
			i = len(out)
			byText[folded] = i
			out = append(out, candidate{text: text, folded: folded, words: wordsOf(text), stem: headStem(folded)})
		}
		out[i].mentions = append(out[i].mentions, m)
	}
	return out
}

const titleBack = 99

// longestRead is the most bytes of a sentence or title in which phrases are looked for: a longer one is run together, and its
// phrases are each compared with each.
const longestRead = 2000
