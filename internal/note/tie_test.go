package note

import (
	"strings"
	"testing"

	"github.com/sandarbh/sandarbh"
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

func profileOf(t *testing.T, text string) *exam.Profile {
	t.Helper()
	p, err := exam.Load([]byte(text), nil)
	if err != nil {
		t.Fatal(err)
	}
	return p
}
