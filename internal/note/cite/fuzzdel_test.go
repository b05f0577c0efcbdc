package cite_test

import (
	"fmt"
	"math/rand/v2"
	"os"
	"strings"
	"testing"

	"github.com/sandarbh/sandarbh/internal/note/cite"
)

func TestZDel(t *testing.T) {
	if os.Getenv("ZDEL") == "" {
		t.Skip()
	}
	rng := rand.New(rand.NewPCG(uint64(len(os.Getenv("ZDEL"))), 0))
	ss := sentencesOf(releases(t, 50))
	n, ok := 0, 0
	var out []string
	for range 60000 {
		s := ss[rng.IntN(len(ss))]
		w := strings.Fields(s.text())
		if len(w) < 10 {
			continue
		}
		a := rng.IntN(len(w))
		b := a + 2 + rng.IntN(10)
		if b > len(w) {
			b = len(w)
		}
		if b-a > len(w)-6 {
			continue
		}
		line := strings.Join(append(append([]string{}, w[:a]...), w[b:]...), " ")
		n++
		if len(cite.Check(s.cited(line, false), s.texts)) == 0 {
			ok++
			out = append(out, fmt.Sprintf("%s  {{%s}}  %s", strings.Join(w[max(0, a-9):a], " "), strings.Join(w[a:b], " "), strings.Join(w[b:min(len(w), b+9)], " ")))
		}
	}
	t.Logf("%d of %d deletions pass", ok, n)
	rng.Shuffle(len(out), func(i, j int) { out[i], out[j] = out[j], out[i] })
	for _, o := range out[:min(len(out), 110)] {
		fmt.Println(o)
	}
}
