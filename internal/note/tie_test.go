package note

import (
	"slices"
	"strings"
	"testing"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/data"
	"github.com/sandarbh/sandarbh/internal/exam"
)

// A note is tied to a topic by a word of the topic's own that its head has; a preliminary topic, beside the one it mirrors.
func TestTies(t *testing.T) {
	w := &Writer{Exam: profileOf(t, `{"papers":[{"id":"GS1","root":"gs1"},{"id":"GS2","root":"gs2"},{"id":"Prelims","root":"prelims"}],
"subjects":[{"id":"s","title":"S","under":["gs1","gs2"],"weight":1}],
"nodes":[{"id":"gs1","paper":"GS1","title":"I"},
{"id":"gs1.wells","parent":"gs1","paper":"GS1","title":"Water works","keywords":["artesian well","well"],"hints":["per cent","board"]},
{"id":"gs1.health","parent":"gs1","paper":"GS1","title":"Health","keywords":["fever","disease"]},
{"id":"gs2","paper":"GS2","title":"II"},
{"id":"gs2.heads","parent":"gs2","paper":"GS2","title":"Heads of state","keywords":["President"]},
{"id":"prelims","paper":"Prelims","title":"P"},
{"id":"prelims.water","parent":"prelims","paper":"Prelims","title":"Water","keywords":["artesian well"],"mirrors":["gs1.wells"]},
{"id":"prelims.heads","parent":"prelims","paper":"Prelims","title":"Heads","keywords":["President"],"mirrors":["gs2.heads"]}]}`)}
	all := []sandarbh.TopicScore{
		{Topic: "gs1.wells", Score: 0.5, Why: "per cent"},
		{Topic: "gs1.health", Score: 0.3, Why: "fever"},
		{Topic: "gs2.heads", Score: 0.15},
		{Topic: "prelims.water", Score: 0.01},
		{Topic: "prelims.heads", Score: 0.01},
	}
	for _, tt := range []struct{ name, title, why, want string }{
		{"a phrase", "Artesian wells dug", "An artesian well was dug.", "gs1.wells: Artesian wells; prelims.water: Artesian wells"},
		{"a hint alone is none", "Board raises its fee", "The fee is 9 per cent.", ""},
		{"an unlikely topic is not tied by a noun outside the title", "Board of Lumbinia meets", "It fears a fever.", ""},
		{"but by one of the title", "Fever in Lumbinia", "Two men are ill.", "gs1.health: Fever"},
		{"a name ties an unlikely one", "President opens a school", "The school is new.", "gs2.heads: President; prelims.heads: President"},
	} {
		n := &sandarbh.Note{Kind: "report", Title: sandarbh.Line{Text: tt.title}}
		var got []string
		for _, x := range w.ties(n, all, story{tt.title, tt.title + "\n" + tt.why, tt.title + "\n" + tt.why}) {
			got = append(got, x.Topic+": "+x.Why)
		}
		if got := strings.Join(got, "; "); got != tt.want {
			t.Errorf("%s: %q, want %q", tt.name, got, tt.want)
		}
	}
}

// TestPapersAgreeWithTopics holds that the papers over a note and the topics under it are the same.
func TestPapersAgreeWithTopics(t *testing.T) {
	t.Parallel()
	b, err := data.Files.ReadFile("exam/upsc-cse.json")
	if err != nil {
		t.Fatal(err)
	}
	w := &Writer{Exam: profileOf(t, string(b))}
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

func profileOf(t *testing.T, text string) *exam.Profile {
	t.Helper()
	p, err := exam.Load([]byte(text), nil)
	if err != nil {
		t.Fatal(err)
	}
	return p
}
