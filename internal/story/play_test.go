package story

import (
	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/testkit"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func show(t *testing.T, docs []*sandarbh.Document, rows []sandarbh.Comparison) {
	for _, g := range rows {
		t.Logf("%s | %s | %s", g.Kind, g.About, g.Why)
		for _, s := range g.Sides {
			t.Logf("      %s [%s] %s", s.Document, s.Value, strings.ReplaceAll(s.Quote, "\n", " "))
		}
	}
}
func TestPlaySame(t *testing.T) {
	texts := indiaTexts(t, "03", "04", "05", "06")
	n := 0
	total := 0
	readLines(t, filepath.Join(testkit.Shared(t), "data/press/same-event.tsv"), func(b []byte) {
		f := strings.Split(string(b), "\t")
		if f[2] != "same" {
			return
		}
		docs := []*sandarbh.Document{texts[f[0]], texts[f[1]]}
		n++
		rows := Compare(docs)
		k := 0
		for _, r := range rows {
			if r.Kind != sandarbh.Variant {
				k++
			}
		}
		total += k
		if len(rows) > 0 {
			t.Logf("#### %s | %s", docs[0].Title, docs[1].Title)
			show(t, docs, rows)
		}
	})
	t.Logf("%d pairs, %d rows", n, total)
}
func TestPlayPages(t *testing.T) {
	var docs []*sandarbh.Document
	for _, p := range []struct{ n, d string }{{"agreement-2026-a", "2026-05-20"}, {"agreement-2026-b", "2026-05-20"}, {"visit-2019-retold", "2025-04-29"}, {"talks-2021", "2021-03-28"}, {"overview-undated", ""}} {
		b, _ := os.ReadFile(filepath.Join(testkit.Shared(t), "pages", p.n+".txt"))
		d := &sandarbh.Document{ID: sandarbh.DocumentID(p.n), Text: string(b)}
		for l := range strings.Lines(d.Text) {
			if strings.TrimSpace(l) != "" {
				d.Title = strings.TrimSpace(l)
				break
			}
		}
		if p.d != "" {
			d.Published, _ = sandarbh.ParseDate(p.d)
		}
		docs = append(docs, d)
	}
	t.Log(Group(docs))
	show(t, docs, Compare(docs))
}

func TestPlayCase(t *testing.T) {
	for _, c := range readCases(t, filepath.Join(testkit.Shared(t), "data/disagreements/cases.jsonl")) {
		switch c.Case {
		case "v02", "v07", "v08", "v18", "v19":
		default:
			continue
		}
		cc := newComparer(c.documents())
		for i := range cc.readings {
			for j := i; j < len(cc.readings); j++ {
				for _, x := range cc.readings[i].Mentions {
					for _, y := range cc.readings[j].Mentions {
						if x == y || !isQuantity(x) || !isQuantity(y) {
							continue
						}
						if i == j && x.Sentence == y.Sentence {
							continue
						}
						s, why, ok := cc.valueScore(mention{x, i}, mention{y, j}, cc.readings[i].Mentions, cc.readings[j].Mentions)
						if x.Unit == y.Unit {
							t.Logf("%s %q %q score %.2f %v %s | %+v | %+v noun %q %q", c.Case, words(cc.readings[i], x.Span), words(cc.readings[j], y.Span), s, ok, why, x.Scope, y.Scope, x.Quantity.Noun, y.Quantity.Noun)
						}
					}
				}
			}
		}
		for i, r := range cc.readings {
			for _, s := range r.Sentences {
				for _, a := range acts(i, s, actWords()) {
					t.Logf("%s act %s %v in %q", c.Case, a.class, a.stage, s.Text)
				}
			}
		}
	}
}

func TestPlayOwn(t *testing.T) {
	for _, c := range append(allCases(t), readCases(t, "/work/shared/data/disagreements/cases.jsonl")...) {
		if !strings.Contains(","+os.Getenv("CASES")+",", ","+c.Case+",") {
			continue
		}
		cc := newComparer(c.documents())
		for i := range cc.readings {
			for j := i + 1; j < len(cc.readings); j++ {
				for _, x := range cc.readings[i].Mentions {
					for _, y := range cc.readings[j].Mentions {
						if isQuantity(x) != isQuantity(y) || x.Unit != y.Unit {
							continue
						}
						if !isQuantity(x) {
							s, ok := cc.dateScore(mention{x, i}, mention{y, j})
							t.Logf("%s %q %q date %.2f %v %s/%s", c.Case, words(cc.readings[i], x.Span), words(cc.readings[j], y.Span), s, ok, x.Scope.Event, y.Scope.Event)
							continue
						}
						s, why, ok := cc.valueScore(mention{x, i}, mention{y, j}, cc.readings[i].Mentions, cc.readings[j].Mentions)
						sh, shr := agreement(cc.contextOf(i, x), cc.contextOf(j, y))
						t.Logf("%s %q %q score %.2f %v %s scopes=%v bearer=%v shared %.1f %.2f | %+v | %+v noun %q %q times %v %v", c.Case, words(cc.readings[i], x.Span), words(cc.readings[j], y.Span), s, ok, why, comparableScopes(x, y), cc.sameBearer(mention{x, i}, mention{y, j}), sh, shr, x.Scope, y.Scope, x.Quantity.Noun, y.Quantity.Noun, timesOf(x), timesOf(y))
					}
				}
			}
		}
	}
}

func TestPlayFree(t *testing.T) {
	for _, c := range append(allCases(t), readCases(t, "/work/shared/data/disagreements/cases.jsonl")...) {
		if !strings.Contains(","+os.Getenv("CASES")+",", ","+c.Case+",") {
			continue
		}
		cc := newComparer(c.documents())
		for i := range cc.readings {
			for _, x := range cc.readings[i].Mentions {
				s := ""
				for j := range cc.readings {
					if j != i {
						for _, y := range cc.readings[j].Mentions {
							if isQuantity(x) && isQuantity(y) && confirms(x, y) {
								s += " confirmed by " + words(cc.readings[j], y.Span)
							}
						}
					}
				}
				t.Logf("%s %d %q %s %v step %v unit %q noun %q%s", c.Case, i, words(cc.readings[i], x.Span), x.Kind, x.Quantity.Value, x.Quantity.Step, x.Unit, x.Quantity.Noun, s)
			}
		}
	}
}

func TestPlayPair(t *testing.T) {
	texts := indiaTexts(t, "05")
	cc := newComparer([]*sandarbh.Document{texts["press-646de5df54"], texts["2258140"]})
	for _, x := range cc.readings[0].Mentions {
		for _, y := range cc.readings[1].Mentions {
			if isQuantity(x) && isQuantity(y) && x.Number == 2.25e12 && y.Number == 2.55e12 {
				s, why, ok := cc.valueScore(mention{x, 0}, mention{y, 1}, cc.readings[0].Mentions, cc.readings[1].Mentions)
				t.Log(s, why, ok, comparableScopes(x, y), cc.sameBearer(mention{x, 0}, mention{y, 1}), cc.twinForbids(mention{x, 0}, mention{y, 1}), cc.twinForbids(mention{y, 1}, mention{x, 0}))
				t.Logf("%+v %s\n%+v %s %s", x.Scope, x.Modality, y.Scope, y.Modality, y.Sentence.Text)
			}
		}
	}
}

func TestPlayMonth(t *testing.T) {
	texts := indiaTexts(t, os.Getenv("MONTH"))
	var docs []*sandarbh.Document
	for _, d := range texts {
		docs = append(docs, d)
	}
	got := Group(docs)
	by := map[sandarbh.StoryID][]*sandarbh.Document{}
	for i, s := range got {
		by[s] = append(by[s], docs[i])
	}
	n, rows, multi := 0, 0, 0
	for _, ds := range by {
		if len(ds) > 1 {
			multi++
		}
		for _, r := range Compare(ds) {
			if r.Kind == sandarbh.Variant {
				continue
			}
			rows++
			if r.Kind == sandarbh.DiffersInternal || len(ds) > 1 {
				n++
				t.Logf("%s | %s | %s", r.Kind, r.About, r.Why)
				for _, s := range r.Sides {
					t.Logf("      %s [%s] %s", s.Document, s.Value, strings.ReplaceAll(s.Quote, "\n", " "))
				}
			}
		}
	}
	t.Logf("%d docs %d stories %d multi, rows %d", len(docs), len(by), multi, rows)
}
