package site

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/sandarbh/sandarbh"
)

func TestDifference(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name, lang string
		in         sandarbh.Comparison
		want       string
	}{
		{
			"days are written as the page writes them", "en",
			sandarbh.Comparison{Why: "two times for one event: 2023-09-09 against 2023-10-09", Values: []string{"2023-09-09", "2023-10-09"}},
			"Two times are given for one event: 9 September 2023 and 9 October 2023.",
		},
		{
			"in Hindi, too", "hi",
			sandarbh.Comparison{Why: "two times for one event: 2023-09-09 against 2023-10", Values: []string{"2023-09-09", "2023-10"}},
			"एक ही घटना के दो समय दिए गए हैं: 9 सितंबर 2023 और अक्टूबर 2023।",
		},
		{
			"a financial year is no month, a stretch has two ends", "en",
			sandarbh.Comparison{Why: "two times for one event: 2011-12 against 2011-08/2011-09", Values: []string{"2011-12", "2011-08/2011-09"}},
			"Two times are given for one event: 2011-12 and August 2011 to September 2011.",
		},
		{"a rule without values", "en", sandarbh.Comparison{Why: "two figures for one matter"}, "Two figures are given for the same thing."},
		{
			"a value may stand in the words of its rule", "en",
			sandarbh.Comparison{Why: "in in one source, other in the other", Values: []string{"in", "other"}},
			"One source has in, the other other.",
		},
		{
			"what was stored before rules had values stays as it is", "en",
			sandarbh.Comparison{Why: "a draft in one source, an order in the other"},
			"A draft in one source, an order in the other.",
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := speaking(t, tt.lang).difference(tt.in); got != tt.want {
				t.Errorf("difference of %q: %q, want %q", tt.in.Why, got, tt.want)
			}
		})
	}
}

// ruleOf finds the rules by which story tells how two sides differ, with what may follow them.
var ruleOf = regexp.MustCompile(`(?:because|\.and)\("([^"]+)"`)

// TestDifferencesSpeakEveryLanguage looks for the words of every rule of comparison in every catalogue.
func TestDifferencesSpeakEveryLanguage(t *testing.T) {
	t.Parallel()
	c := languages(t)
	names, err := filepath.Glob("../story/*.go")
	if err != nil {
		t.Fatal(err)
	}
	found, before := 0, ""
	for _, name := range names {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range ruleOf.FindAllStringSubmatch(string(text), -1) {
			found++
			rule := m[1]
			if strings.Contains(m[0], ".and(") {
				rule = before + rule
			}
			before = rule
			c.speaks(t, name+": "+rule, "difference."+slug(verbOf.ReplaceAllString(rule, " ")))
		}
	}
	if found < 30 {
		t.Errorf("found %d rules: those are not all", found)
	}
}

var verbOf = regexp.MustCompile(`%[.\d]*[a-z]`)
