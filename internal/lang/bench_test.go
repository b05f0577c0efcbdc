package lang

import (
	"strings"
	"testing"

	"github.com/sandarbh/sandarbh"
)

// benchText is a paragraph as releases have them, repeated to about 4 kB.
var benchText = strings.Repeat(`The Cabinet Committee on Water, chaired by Prime Minister Asha Devi, today approved three river projects with a total outlay of Rs. 9,450 crore (approx.). The works cover 8 districts of two States and will be completed by 2030-31. Shri K. S. Rao, Minister of State in the Ministry of Health and Family Welfare, said that over 60 lakh people would gain, as per the survey of 15 March 2026. The Labour Force Participation Rate (LFPR) rose from 54.4 per cent to 55.4 per cent in July. `, 9)

func benchmarkText(b *testing.B, run func(s string)) {
	b.SetBytes(int64(len(benchText)))
	b.ReportAllocs()
	for b.Loop() {
		run(benchText)
	}
}

func BenchmarkSentencesAndTokens(b *testing.B) {
	benchmarkText(b, func(s string) { Sentences(s, "en"); Tokens(s) })
}

func BenchmarkQuantitiesDatesNames(b *testing.B) {
	dateline := sandarbh.Date{Year: 2026, Month: 5, Day: 20}
	benchmarkText(b, func(s string) { Quantities(s); Dates(s, dateline); Names(s) })
}

func BenchmarkFold(b *testing.B) { benchmarkText(b, func(s string) { Fold(s) }) }

func BenchmarkFoldCurly(b *testing.B) {
	s := strings.ReplaceAll(benchText, "-", "\u2011")
	b.SetBytes(int64(len(s)))
	for b.Loop() {
		Fold(s)
	}
}

func BenchmarkFiniteVerbs(b *testing.B) { benchmarkText(b, func(s string) { FiniteVerbs(s) }) }

func BenchmarkCues(b *testing.B) {
	benchmarkText(b, func(s string) { Modalities(s); Negations(s); Attributions(s) })
}

func BenchmarkStem(b *testing.B) {
	for b.Loop() {
		Stem("responsibilities", "en")
	}
}
