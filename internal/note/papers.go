package note

import (
	"slices"

	"github.com/sandarbh/sandarbh"
)

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
