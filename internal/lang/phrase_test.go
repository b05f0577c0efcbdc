package lang

import (
	"fmt"
	"testing"
)

// What tells a noun from others of its kind stands before it, or right behind.
func TestPhrasesOf(t *testing.T) {
	for _, c := range []struct{ text, noun, want string }{
		{"Meals are served under the nutrition norms contained in Schedule II of the Act.", "norms", "the|nutrition norms contained in Schedule II of the Act"},
		{"He saw the country's first tide-powered desalination plant being built at Hill Bay.", "plant", "the|country's first tide-powered desalination plant"},
		{"The agreement with the six member countries is a step.", "agreement", "the|agreement with the six member countries"},
		{"The Board signed an agreement with Oman on 4 May.", "agreement", "an|agreement"},
		{"They signed an agreement between the Wells Board and Oman.", "agreement", "an|agreement between the Wells Board and Oman"},
		{"The Board has released guidelines on well water.", "guidelines", "|guidelines on well water"},
		{"It opened a 250 MW solar plant for the first time.", "plant", "a|250 MW solar plant"},
		{"The plant committee met.", "plant", ""},
		{"India's first bulletin was read.", "bulletin", "|India's first bulletin"},
		{"The 7,500-calorie meal was eaten.", "meal", "|meal"},
		{"The Coast Guard Ship (CGS) Achal was built here.", "ship", ""},
		{"The Startup Seed Fund Scheme was extended.", "scheme", "the|Startup Seed Fund Scheme"},
		{"The modalities for deploying such funds have been approved.", "modalities", "the|modalities for deploying such funds"},
		{"The survey through a report titled “Wells” was read.", "survey", "the|survey"},
		{"The report is late.", "report", "the|report"},
	} {
		got := ""
		for _, p := range PhrasesOf(c.text, c.noun) {
			got = fmt.Sprintf("%s|%s", p.Determiner, p.Of(c.text))
		}
		if got != c.want {
			t.Errorf("%s: %q, want %q", c.text, got, c.want)
		}
	}
}

func FuzzPhrasesOf(f *testing.F) {
	f.Add("The report (2024) of the plant & plant.", "plant")
	f.Fuzz(func(t *testing.T, s, noun string) {
		for _, p := range PhrasesOf(s, noun) {
			if p.Start > p.Head.Start || p.End < p.Head.End || p.End > len(s) {
				t.Errorf("%q: %+v", s, p)
			}
		}
	})
}
