package cite

import (
	"fmt"
	"github.com/sandarbh/sandarbh"
	"os"
	"strings"
	"testing"
)

func TestDbg(t *testing.T) {
	l, ps := os.Getenv("L"), strings.Split(os.Getenv("P"), "|")
	if l == "" {
		t.Skip()
	}
	var cited []passage
	doc := &sandarbh.Document{ID: "d"}
	for _, p := range ps {
		cited = append(cited, passage{doc, "", p})
	}
	us := sentencesOf(cited)
	toks := split(l)
	for _, u := range us {
		for j := range u.toks {
			x := u.toks[j]
			fmt.Printf("%d:%s/%b/%d/%v head=%v tail=%v drops=", j, x.key, x.class, x.before, x.kind, u.heads[j].ok, u.tails[j].ok)
			for _, d := range u.drops[j] {
				fmt.Printf("%d(%d) ", d.to, d.kind)
			}
			fmt.Println()
		}
	}
	steps, far := align(toks, us, isLabel(toks, us))
	fmt.Println("far", far, toks[far].key, steps != nil)
	for _, s := range steps {
		fmt.Println(s)
	}
	fmt.Println(judge(toks, us, steps, isLabel(toks, us)))
	fmt.Println(checkFact(sandarbh.Line{Text: l}, cited))
}
