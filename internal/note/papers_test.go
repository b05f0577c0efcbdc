package note

import (
	"slices"
	"testing"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/data"
	"github.com/sandarbh/sandarbh/internal/exam"
)

// TestPapersAgreeWithTopics holds that the papers over a note and the topics under it are the same.
func TestPapersAgreeWithTopics(t *testing.T) {
	t.Parallel()
	b, err := data.Files.ReadFile("exam/upsc-cse.json")
	if err != nil {
		t.Fatal(err)
	}
	p, err := exam.Load(b, nil)
	if err != nil {
		t.Fatal(err)
	}
	w := &Writer{Exam: p}
	papers := func(gs2, gs3, prelims float64) []sandarbh.PaperScore {
		return []sandarbh.PaperScore{{Paper: "GS2", Score: gs2}, {Paper: "GS3", Score: gs3}, {Paper: "Prelims", Score: prelims}}
	}
	for _, tt := range []struct {
		name   string
		papers []sandarbh.PaperScore
		topics []string
		want   []string
	}{
		{"a second paper is one by its likelihood", papers(0.6, 0.35, 0), []string{"gs2.polity.judiciary"}, []string{"GS2", "GS3"}},
		{"or by a topic", papers(0.9, 0.1, 0), []string{"gs2.polity.judiciary", "gs3.economy.growth"}, []string{"GS2", "GS3"}},
		{"the first paper is one, however unlikely", papers(0.2, 0.1, 0), nil, []string{"GS2"}},
		{"a topic of Prelims counts the note to Prelims", papers(0.9, 0, 0.01), []string{"gs2.polity.judiciary", "prelims.gs1.polity.institutions"}, []string{"GS2", "Prelims"}},
		{"a topic that the profile lacks counts to none", papers(0.9, 0, 0), []string{"gs9.heraldry"}, []string{"GS2"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var topics []sandarbh.TopicScore
			for _, id := range tt.topics {
				topics = append(topics, sandarbh.TopicScore{Topic: id})
			}
			var got []string
			for i, p := range w.papers(tt.papers, topics) {
				if i == 0 || p.Score >= sandarbh.PaperShare {
					got = append(got, p.Paper)
				}
			}
			if !slices.Equal(got, tt.want) {
				t.Errorf("papers %q, want %q", got, tt.want)
			}
		})
	}
}
