package page

import (
	"fmt"
	"os"
	"testing"
)

func TestScores(t *testing.T) {
	f := os.Getenv("DPAGE")
	if f == "" {
		t.Skip()
	}
	data, _ := os.ReadFile(f)
	d, _ := parse(Decode(data))
	m := readMeta(d, "")
	choose(d, m, "")
	root := d.body()
	fmt.Println("whole", root.prose, root.liveProse, "holder", desc(d.holder))
	depth := 0
	var w func(n *node)
	w = func(n *node) {
		if n.name == "" || n.prose < 0.05*root.prose {
			return
		}
		depth++
		x := ""
		if n.dropped {
			x = "DROP"
		}
		if n.hidden {
			x = "HID"
		}
		if n == d.holder {
			x += "<<<<"
		}
		fmt.Printf("%*s%s live %d prose %.0f score %.3f grade %.1f %s\n", depth, "", desc(n), n.live, n.liveProse, holderScore(n, root.liveProse), n.containerGrade(), x)
		for _, k := range n.kids {
			w(k)
		}
		depth--
	}
	w(root)
}
