package site

import (
	"os"
	"regexp"
	"testing"

	"github.com/sandarbh/sandarbh"
)

func TestRelevance(t *testing.T) {
	t.Parallel()
	part := func(points int, why string) sandarbh.RelevancePart {
		return sandarbh.RelevancePart{Points: points, Why: why}
	}
	r := sandarbh.Relevance{Score: 49, Parts: []sandarbh.RelevancePart{
		part(27, "Polity, which the exam asks often: Bench, judge"), part(28, "a judgment (“verdict”)"),
		part(5, "2 figures with their units"), part(3, "concerns the whole country or the world: india"), part(-14, "sport: wicket, innings"),
	}}
	for _, tt := range []struct {
		name, lang string
		in         sandarbh.Relevance
		want       string
	}{
		{
			"reasons without the words that gave them away, what counts against behind", "en", r,
			"Relevance 49 of 100. What counts for it: Polity, which the exam often asks about (27); a judgment (28); 2 figures with their units (5); it concerns the whole country or the world (3). What counts against it: sport (−14).",
		},
		{
			"in the reader's language", "hi",
			sandarbh.Relevance{Score: 49, Parts: r.Parts[:2]},
			"प्रासंगिकता 100 में 49। इसके पक्ष में: राजव्यवस्था, जिस पर परीक्षा में प्रायः पूछा जाता है (27); न्यायालय का निर्णय (28)।",
		},
		{
			"a reason of another profile stays as it is stored", "en",
			sandarbh.Relevance{Score: 9, Parts: []sandarbh.RelevancePart{part(9, "a topic of last year.")}},
			"Relevance 9 of 100. What counts for it: a topic of last year (9).",
		},
		{"no relevance, no words", "en", sandarbh.Relevance{}, ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := speaking(t, tt.lang).relevance(tt.in); got != tt.want {
				t.Errorf("relevance:\n%s\nwant\n%s", got, tt.want)
			}
		})
	}
}

// TestRelevanceSpeaksEveryLanguage looks for the reasons of the exam's relevance in every catalogue.
func TestRelevanceSpeaksEveryLanguage(t *testing.T) {
	t.Parallel()
	c := languages(t)
	var rules []string
	for _, file := range []struct {
		name string
		rule *regexp.Regexp
		most int
	}{
		{"cue.go", regexp.MustCompile(`\{"([^"]+)", -?\d+, \[\]string`), 20},
		// What a part is told by: a sentence of three words or more, before the words of the text or whole.
		{"relevance.go", regexp.MustCompile(`(?:Sprintf\(|return [^"\n]*|add\("\w+", [^"\n]*)"([^"%(:]+ [^"%(:]+ [^"%(:]+?)(?: \(“%s|: |")`), 5},
	} {
		text, err := os.ReadFile("../exam/" + file.name)
		if err != nil {
			t.Fatal(err)
		}
		found := file.rule.FindAllSubmatch(text, -1)
		if len(found) < file.most {
			t.Fatalf("found %d reasons in %s: those are not all", len(found), file.name)
		}
		for _, m := range found {
			rules = append(rules, string(m[1]))
		}
	}
	for _, rule := range rules {
		c.speaks(t, rule, relevanceKey(rule))
	}
}
