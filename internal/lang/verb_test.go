package lang

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestFiniteVerbs(t *testing.T) {
	for _, tt := range []struct{ name, in, want string }{
		{"noun phrase", "Launch of the portal", ""},
		{"passive", "The portal was launched", "was"},
		{"headline present", "Cabinet approves four railway projects", "approves"},
		{"headline present in title case", "Cabinet Approves Four Railway Projects", "Approves"},
		{"participle after a noun", "a scheme launched in 2015", ""},
		{"participle with by", "Projects approved by the Cabinet", ""},
		{"past with an object", "The Minister launched the portal.", "launched"},
		{"past after a pronoun", "He visited in 2019.", "visited"},
		{"past without an object", "Exports rose to a new high.", "rose"},
		{"past before that", "The House noted that rain fell.", "noted fell"},
		{"row of verbs", "She opened the road, launched a portal and met farmers.", "opened launched met"},
		{"participle opens the sentence", "Launched in 2015, the scheme covers 8 districts.", "covers"},
		{"relative clause", "The scheme, which covers 8 districts, has two parts.", "covers has"},
		{"amount sanctioned is", "The amount sanctioned is Rs 5 crore.", "is"},
		{"infinitive", "To expand the road network in hill districts", ""},
		{"gerund", "Expanding the road network", ""},
		{"plural noun that may be a verb", "Development plans of the districts", ""},
		{"the same word as a verb", "The State plans to build roads.", "plans"},
		{"plural subject, base form", "The four projects cover 8 districts.", "cover"},
		{"include after a long subject", "Key exports from the State include rice and tea.", "include"},
		{"modal", "Work may begin in May.", "may"},
		{"the noun will", "The political will of the State", ""},
		{"contraction", "It’s done and they've left.", "It’s they've"},
		{"negated", "It didn't rain.", "didn't"},
		{"attributive participle", "The revised guidelines for the proposed fund", ""},
		{"called on", "Shri Rao called on the President.", "called"},
		{"two pasts that a stroke joins", "The Committee on Wells presented/laid on the Table its Report.", "presented"},
		{"two participles that a stroke joins", "Wells repaired/dug by the Board", ""},
		{"tag", "a plan called the Green Line", ""},
		{"apposition before the verb", "Shri Rao, Minister of Power, launched the portal.", "launched"},
		{"present after a singular noun", "The mandate forces large firms to register.", "forces"},
		{"these and a past", "These included the old road.", "included"},
		{"heading with a plural", "National Medicinal Plants Board", ""},
		{"year before the verb", "The Seeds Order, 2026 introduces a levy.", "introduces"},
		{"dashes around an insertion", "Three ports—Avanti, Bela and Chand—handled most of it.", "handled"},
		{"a day before the verb", "The Well Board on March 21, 2026 placed six wells under watch.", "placed"},
		{"a number that is no day before a participle", "The list has 21 placed under watch.", "has"},
		{"adverb between", "Trade rests firmly on trust.", "rests"},
		{"a way behind the verb", "The river flows through three States.", "flows"},
		{"letters that read as an article", "Between 2014 and 2023 the share of OOPE in THE declined significantly by nearly 21 points.", "declined"},
		{"no object", "Domestic production scaled up significantly to achieve 133 tonnes.", "scaled"},
		{"participle that is no verb's", "Advanced centres for the revised corridor scheme through three States", ""},
		{"noun and verb", "This system seamlessly powers more than 500 sites.", "powers"},
		{"beside its preposition", "The new tool aligns with the aims of the district plan.", "aligns"},
		{"many, beside its preposition", "Three of the later sessions mainly centred on dust in hill towns.", "centred"},
		{"behind an adverb", "Coal dust directly affects standing crops and hill orchards.", "affects"},
		{"many behind an adverb", "Sensor networks continuously optimise water levels in the canal.", "optimise"},
		{"a law and its year", "The Hill Wells Policy, 2005 recognised spring water as a source.", "recognised"},
		{"two bodies", "The Avanti Wells Board and the Bela Rivers Council operate the site.", "operate"},
		{"an unknown verb before an article", "The latest quake not only zaps the truce of the two towns.", "zaps"},
		{"a present before bare nouns", "The Well Survey 2024-25 highlights new gaps in hill districts.", "highlights"},
		{"many, and a base form", "These drafts encompass ten tasks of hill towns and farms.", "encompass"},
		{"two pasts of one subject", "Minister Asha Rao appreciated and congratulated diggers for their work.", "appreciated"},
		{"what somebody means to do", "The State proposed to build ten wells in hill districts.", "proposed"},
		{"what is meant to be done", "Land proposed to be sold for ten wells in hill districts.", ""},
		{"the state", "The state enacted legislation and dug ten wells in May.", "enacted"},
		{"first of all", "The study first measured the depth of ten hill wells.", "measured"},
		{"a noun that ends as an adjective", "The initiative aligns with the aims of the district plan.", "aligns"},
		{"a participle of a law", "Establishment of joint groups on wells aimed at better supply in towns.", ""},
		{"whom somebody has told", "Owners advised to close ten dry wells before the rains come.", ""},
		{"a base form that is a noun", "Better access of small farms to work in hill towns.", ""},
		{"a count that could be a year", "Digging of new step wells at 76 identified stations in the hills.", ""},
		{"a timely noun", "Support for timely reviews of hill schemes in the State.", ""},
		{"Hindi", "मंत्री ने पोर्टल का शुभारंभ किया।", "किया"},
		{"Hindi copula", "यह योजना नई है।", "है"},
		{"Hindi noun phrase", "पोर्टल का शुभारंभ", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var got []string
			for _, r := range FiniteVerbs(tt.in) {
				got = append(got, r.Of(tt.in))
			}
			if d := cmp.Diff(tt.want, strings.Join(got, " ")); d != "" {
				t.Errorf("FiniteVerbs(%q) (-want +got):\n%s", tt.in, d)
			}
		})
	}
}

func FuzzFiniteVerbs(f *testing.F) {
	for _, s := range []string{"He said that", "’s ’ve it’s", "काम किया।", "re-, ed s", "X, a B, launches the"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		end := 0
		for _, r := range FiniteVerbs(s) {
			if r.Start < end || r.End <= r.Start || r.End > len(s) {
				t.Fatalf("verb %v after %d in %q", r, end, s)
			}
			end = r.End
		}
	})
}
