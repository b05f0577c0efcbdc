package note

import (
	"fmt"
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
	"github.com/sandarbh/sandarbh/internal/note/judge"
)

// Features says what a document looks like to the models of worth and kind: the words of its title and
// opening, which cues match, how much of it could be carried away. With a model of choice it says what the
// document's lines promise, too. It is exported for the training command.
func (w *Writer) Features(d *sandarbh.Document) judge.Features {
	ps := passages(d)
	p := partsOf(d, ps)
	hand := kindScores(w.Kinds, p)
	f := w.features(p, d, ps, hand)
	if w.Choice != nil {
		docs := []*sandarbh.Document{d}
		var refused []sandarbh.Refused
		all := w.candidates([][]passage{ps}, textsOf(docs), &refused)
		w.weigh(all, w.pickKind(hand, f), stemsOf(d.Title+" "+d.Subtitle, d.Language), d.Published)
		promise(f, d, all)
	}
	return f
}

func (w *Writer) features(p parts, d *sandarbh.Document, ps []passage, scores []float64) judge.Features {
	f := judge.Features{}
	if w.Exam != nil {
		r := w.Exam.Classify(modelText(d.Title), modelText(leadOf(ps))).Relevance
		f["relevance"] = float64(r.Score) / 25
		for _, part := range r.Parts {
			f["relevance:"+part.Name] = float64(part.Points) / 10
		}
	}
	f["tier:"+string(d.Tier)] = 1
	words := func(prefix, text string, pairs bool, most int) {
		last := ""
		n := 0
		for _, t := range lang.Tokens(text) {
			if t.Kind != lang.Word || lang.Stop(t.Norm) {
				continue
			}
			s := lang.Stem(t.Norm, "en")
			f[prefix+s] = 1
			if pairs && last != "" {
				f[prefix+last+" "+s] = 1
			}
			last = s
			if n++; n == most {
				return
			}
		}
	}
	words("t:", cueText(d.Title), true, 40)
	words("l:", p.lead, false, 60)
	words("o:", p.office, false, 12)
	for _, g := range []struct {
		name string
		hit  bool
	}{
		{"greeting", greeting.MatchString(p.title)},
		{"curtain", curtain.MatchString(p.title)},
		{"meets", meets.MatchString(p.title)},
		{"happened", happened.MatchString(p.title)},
		{"notice", notice.MatchString(p.title)},
		{"speech", speechTitle.MatchString(p.title)},
		{"law", lawWords.MatchString(p.lead)},
		{"talk", talk.MatchString(p.title)},
		{"first", firstPersonShare(ps) > speechShare},
		{"figures in title", strings.ContainsAny(d.Title, "0123456789")},
	} {
		if g.hit {
			f["is:"+g.name] = 1
		}
	}
	f["weighty:"+fmt.Sprint(min(len(weighty.FindAllString(p.title, -1)), 4))] = 1
	best, second := 0.0, 0.0
	for i, s := range scores {
		f["kind:"+w.Kinds[i].Name] = min(s, 12) / 6
		if s > best {
			best, second = s, best
		} else if s > second {
			second = s
		}
	}
	figures, acts, laws, fluffs, talks := 0, 0, 0, 0, 0
	for _, q := range ps {
		for _, n := range lang.Quantities(q.text) {
			if !n.Ordinal {
				figures++
			}
		}
		count := func(n *int, hit bool) {
			if hit {
				*n++
			}
		}
		count(&acts, actWords.MatchString(q.folded))
		count(&laws, lawWords.MatchString(q.folded))
		count(&fluffs, fluff.MatchString(q.folded))
		count(&talks, talk.MatchString(q.folded) || presence.MatchString(q.folded))
	}
	bin := func(name string, n int, edges ...int) {
		at := 0
		for at < len(edges) && n >= edges[at] {
			at++
		}
		f[fmt.Sprintf("%s:%d", name, at)] = 1
	}
	bin("sentences", len(ps), 4, 8, 14, 25, 50)
	bin("figures", figures, 1, 3, 6, 12, 25)
	bin("acts", acts, 1, 2, 4, 8)
	bin("laws", laws, 1, 2, 5)
	bin("talks", talks*10/max(1, len(ps)), 1, 2, 3, 5)
	bin("fluff", fluffs*10/max(1, len(ps)), 1, 3, 5)
	bin("density", figures*10/max(1, len(ps)), 2, 5, 10, 20)
	return f
}

// leadOf is the opening of a document, enough to tell what it is about.
func leadOf(ps []passage) string {
	var b strings.Builder
	for i, p := range ps {
		if i == 12 {
			break
		}
		b.WriteString(p.text)
		b.WriteByte('\n')
	}
	return b.String()
}
