package note

import (
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
)

// A note is tied to a topic of the syllabus by a word or phrase of the topic's own that its head has. Better one right
// topic than three of which two are odd: the list of the classifier has a second and a third of every text.
const (
	tieLikely    = 0.4 // likelihood from which one noun of the head ties a note to a topic
	tieTitled    = 0.2 // likelihood from which one noun of the title does
	tieLeast     = 0.1 // likelihood below which no phrase does
	tiesWritten  = 2
	tiesPrelims  = 1
	prelimsTopic = "prelims."
)

// story is what a note tells of, to find its topics: its document's title, its own title, news and insight, and all its lines.
type story struct{ title, head, lines string }

// ties returns the topics to which a note is tied, each with the words that tie it, at most three. A topic of the preliminary
// paper stands beside the written one that it mirrors: that a President gave the prize is no question on her office.
func (w *Writer) ties(n *sandarbh.Note, topics []sandarbh.TopicScore, s story) []sandarbh.TopicScore {
	var out []sandarbh.TopicScore
	written, prelims := 0, 0
	for _, t := range topics {
		of := &written
		most := tiesWritten
		if strings.HasPrefix(t.Topic, prelimsTopic) {
			of, most = &prelims, tiesPrelims
			if !slices.ContainsFunc(out, func(o sandarbh.TopicScore) bool { return w.Exam.Mirrors(t.Topic, o.Topic) }) {
				continue
			}
		}
		words, ok := w.tie(n, t, s)
		if !ok || *of == most {
			continue
		}
		*of++
		t.Why = strings.Join(withoutActors(words), ", ")
		out = append(out, t)
	}
	return out
}

// tie returns the words by which a note is tied to a topic; ok without words tells that the head has the topic's own title.
func (w *Writer) tie(n *sandarbh.Note, t sandarbh.TopicScore, s story) (words []string, ok bool) {
	topic, ok := w.Exam.Topic(t.Topic)
	if !ok || n.Kind == "appointment" && topic.Paper != "GS2" && !constituted.MatchString(s.title) {
		return nil, false // an admiral's ships are not what the office is about, but a committee has its field
	}
	title := lang.Fold(n.Title.Text)
	var own []string
	phrases := map[string]bool{}
	for _, o := range w.Exam.Own(t.Topic, s.head) {
		own = append(own, o.Words)
		phrases[lang.Fold(o.Words)] = o.Phrase
	}
	for _, term := range w.termsOf(n, t.Topic, s.head) {
		own = append(own, term)
		phrases[lang.Fold(term)] = true
	}
	words, named := telling(own, s.head, lang.Fold(topic.Title), s.lines, mostlyCapitals(s.title))
	if amiss(t.Topic, n.Kind, words, title, s.head) {
		return nil, false
	}
	phrase := slices.ContainsFunc(words, func(x string) bool { return phrases[lang.Fold(x)] })
	titled := slices.ContainsFunc(words, func(x string) bool { return strings.Contains(title, lang.Fold(x)) })
	switch {
	case strings.HasPrefix(t.Topic, prelimsTopic):
		return words, phrase || titled
	case t.Score >= tieLikely:
		return words, len(words) > 0 || named
	case t.Score >= tieTitled:
		return words, phrase || titled
	}
	return words, phrase && t.Score >= tieLeast
}

// termsOf returns the note's terms that the glossary files under a topic and that its head has.
func (w *Writer) termsOf(n *sandarbh.Note, topic, head string) []string {
	if w.Glossary == nil {
		return nil
	}
	var out []string
	folded := lang.Fold(head)
	for _, t := range n.Terms {
		if term, ok := w.Glossary.Term(t.Term); ok && slices.Contains(term.Topics, topic) && wordIn(folded, lang.Fold(t.Name)) {
			out = append(out, t.Name)
		}
	}
	return out
}

// papers counts a note to the paper of each topic to which it is tied, Prelims among them, however unlikely the paper was
// as a whole: what stands over a note is to agree with what stands under it.
func (w *Writer) papers(scores []sandarbh.PaperScore, topics []sandarbh.TopicScore) []sandarbh.PaperScore {
	out := slices.Clone(scores)
	for _, t := range topics {
		topic, ok := w.Exam.Topic(t.Topic)
		if !ok {
			continue
		}
		for i := range out {
			if out[i].Paper == topic.Paper {
				out[i].Score = max(out[i].Score, sandarbh.PaperShare)
			}
		}
	}
	return out
}
