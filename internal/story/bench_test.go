package story

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/sandarbh/sandarbh"
)

// synthetic makes n documents of 4 kB over n/40 days: invented releases with names and numbers of their own.
func synthetic(n int) []*sandarbh.Document {
	rnd := rand.New(rand.NewPCG(3, 0))
	words := strings.Fields("ministry scheme water village road district approves project minister research farmers cost length power training women health market export school bridge river forest coast tunnel satellite census survey award summit")
	syllables := strings.Fields("ka ri mo dha ne shu pa ta lor vin sar gul ban dev mir")
	name := func() string {
		var s strings.Builder
		for range 3 {
			s.WriteString(syllables[rnd.IntN(len(syllables))])
		}
		return strings.ToUpper(s.String()[:1]) + s.String()[1:]
	}
	var out []*sandarbh.Document
	for i := range n {
		var b strings.Builder
		place, body := name(), name()
		for b.Len() < 4000 {
			fmt.Fprintf(&b, "%s in %s %s the %s of %s at Rs %d crore. ", body, place, words[rnd.IntN(len(words))], words[rnd.IntN(len(words))], name(), rnd.IntN(9000))
		}
		out = append(out, &sandarbh.Document{
			ID: sandarbh.DocumentID(fmt.Sprintf("d%06d", i)), Title: place + " " + words[rnd.IntN(len(words))] + " " + body, Text: b.String(),
			Published: day("2026-01-01").AddDays(i / 40),
		})
	}
	return out
}

func BenchmarkGroup(b *testing.B) {
	for _, n := range []int{500, 4000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			docs := synthetic(n)
			b.ResetTimer()
			for b.Loop() {
				Group(docs)
			}
			b.ReportMetric(float64(n)*float64(b.N)/b.Elapsed().Seconds(), "docs/s")
		})
	}
}

func BenchmarkCompare(b *testing.B) {
	docs := synthetic(2)
	for b.Loop() {
		Compare(docs)
	}
}
