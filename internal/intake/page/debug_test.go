package page

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func where(root *node, seg string) *node {
	seg = compose(seg)
	cur := root
	for {
		var next *node
		for _, k := range cur.kids {
			if k.name != "" && strings.Contains(compose(allWords(k)), seg) {
				next = k
				break
			}
		}
		if next == nil {
			return cur
		}
		cur = next
	}
}

func allWords(n *node) string {
	var b strings.Builder
	n.each(func(k *node) bool {
		if k.silent() && k.tag != 0 {
			return false
		}
		if k.name != "" && blockTag(k.tag) {
			b.WriteByte(' ')
		}
		b.WriteString(k.text)
		return true
	})
	return b.String()
}

func desc(n *node) string {
	s := n.name
	if v := n.get("id"); v != "" {
		s += "#" + v
	}
	if v := n.get("class"); v != "" {
		s += "." + strings.Join(strings.Fields(v), ".")
	}
	if len(s) > 60 {
		s = s[:60]
	}
	return s
}

func TestDebug(t *testing.T) {
	set := os.Getenv("DSET")
	if set == "" {
		t.Skip()
	}
	dir := "/tmp/ext/extraction/" + set
	for _, c := range readCases(t, dir) {
		if f := os.Getenv("DFILE"); f != "" && !strings.Contains(c.Page, f) {
			continue
		}
		data, _ := os.ReadFile(filepath.Join(dir, c.Page))
		a, _ := Extract(data, "")
		text := compose(a.Text)
		d, _ := parse(Decode(data))
		m := readMeta(d, "")
		body := choose(d, m, "")
		_ = body
		first := true
		show := func(kind, w string) {
			if first {
				fmt.Printf("## %s (%d)\n", c.Page, len(a.Text))
				first = false
			}
			n := where(d.root, w)
			var path []string
			why := "?"
			for p := n; p != nil && p.name != ""; p = p.parent {
				x := desc(p)
				if p == d.holder {
					x = "[[" + x + "]]"
					if why == "?" {
						why = "line"
					}
				}
				if p.dropped {
					x = "DROP{" + x + "}"
					why = "dropped"
				}
				if p.hidden {
					x = "HID{" + x + "}"
					why = "hidden"
				}
				path = append(path, x)
			}
			if why == "?" {
				why = "outside"
			}
			if kind == "foreign" {
				why = ""
			}
			fmt.Printf("  %s %s: %.70q\n      %s\n", kind, why, w, strings.Join(path[:min(len(path), 9)], " < "))
		}
		for _, w := range c.With {
			if !strings.Contains(text, compose(w)) {
				show("lost", w)
			}
		}
		for _, w := range c.Without {
			if strings.Contains(text, compose(w)) {
				show("foreign", w)
			}
		}
		if c.Text != "" {
			p, r := wholeText(c, a.Text)
			if p < 0.97 || r < 0.97 {
				fmt.Printf("## %s P %.3f R %.3f\n", c.Page, p, r)
				want := compose(c.Text)
				have := map[string]bool{}
				for k := range shingles(want) {
					have[k] = true
				}
				n := 0
				for _, l := range strings.Split(a.Text, "\n") {
					in, all := 0, 0
					for k := range shingles(l) {
						all++
						if have[k] {
							in++
						}
					}
					if in*2 < all && n < 12 && !strings.Contains(want, compose(l)) {
						n++
						show("foreign", l)
					}
				}
				got := compose(a.Text)
				n = 0
				for _, l := range strings.Split(c.Text, "\n") {
					if len(l) > 30 && !strings.Contains(got, compose(l[:min(30, len(l))])) && n < 5 {
						n++
						show("lost", l[:min(60, len(l))])
					}
				}
			}
		}
	}
}
