package cite_test

import (
	"fmt"
	"math/rand/v2"
	"sort"
	"strings"
	"testing"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/note/cite"
	"github.com/sandarbh/sandarbh/internal/note/cite/mutate"
)

// wrongLines makes the wrong lines of all samples: of the edited lines, and of each sentence as it stands.
func wrongLines(t testing.TB, each func(s *sample, doc *sandarbh.Document, w mutate.Wrong, line sandarbh.Line)) {
	t.Helper()
	rng := rand.New(rand.NewPCG(6, 0))
	ss := samples(t)
	for i := range ss {
		s := &ss[i]
		type base struct {
			text  string
			cites []any
		}
		var bases []base
		for k, p := range s.Passages {
			bases = append(bases, base{p, []any{float64(k)}})
		}
		for _, e := range s.Edits {
			bases = append(bases, base{e.Line, e.Cites})
		}
		for _, b := range bases {
			if len(cite.Check(s.line(b.text, b.cites), s.texts())) > 0 {
				continue // not right by this gate: nothing can be learnt from its mutants
			}
			r := mutate.Right{Text: b.text}
			cited := map[int]bool{}
			for _, c := range b.cites {
				if n, ok := c.(float64); ok {
					cited[int(n)] = true
				}
			}
			for k, p := range s.Passages {
				if cited[k] {
					r.Passages = append(r.Passages, p)
				} else {
					r.Others = append(r.Others, p)
				}
			}
			for _, w := range mutate.Lines(rng, r) {
				changed := *s
				cites := b.cites
				if w.Passages != nil {
					changed.Passages = append([]string(nil), w.Passages...)
					cites = []any{float64(0)}
				}
				if w.Other != "" {
					for k, p := range s.Passages {
						if p == w.Other {
							cites = append(append([]any(nil), cites...), float64(k))
						}
					}
				}
				each(s, changed.document(), w, changed.line(w.Text, cites))
			}
		}
	}
}

func TestWrongLinesAreRefused(t *testing.T) {
	all, refused := map[string]int{}, map[string]int{}
	var through []string
	n, bad := 0, 0
	wrongLines(t, func(s *sample, doc *sandarbh.Document, w mutate.Wrong, line sandarbh.Line) {
		texts := func(id sandarbh.DocumentID) (*sandarbh.Document, bool) { return doc, id == doc.ID }
		n++
		all[w.Class]++
		if len(cite.Check(line, texts)) > 0 {
			refused[w.Class]++
			return
		}
		bad++
		var quotes []string
		for _, c := range line.Citations {
			quotes = append(quotes, c.Quote)
		}
		through = append(through, fmt.Sprintf("%s: %s\n\tfrom %s", w.Class, w.Text, strings.Join(quotes, " ‖ ")))
	})
	classes := mutate.Classes()
	for _, c := range classes {
		t.Logf("%-22s %4d of %4d refused", c, refused[c], all[c])
		if all[c] < 40 {
			t.Errorf("class %q has %d lines, want at least 40", c, all[c])
		}
	}
	t.Logf("%d of %d wrong lines refused (%.2f %%)", n-bad, n, 100*float64(n-bad)/float64(n))
	sort.Strings(through)
	for i, p := range through {
		if i < 20 {
			t.Log("passes: " + p)
		}
	}
	if n < 2000 {
		t.Errorf("%d wrong lines, want 2000", n)
	}
	if (n-bad)*100 < n*99 {
		t.Errorf("%d of %d wrong lines refused, want 99 %%", n-bad, n)
	}
}
