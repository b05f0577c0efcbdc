package story

import (
	"fmt"
	"slices"
	"strings"
	"sync"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/claim"
	"github.com/sandarbh/sandarbh/internal/lang"
)

// contrasts are words of which a noun has one, a group a line: a fiscal deficit is no revenue deficit.
const contrasts = `
fiscal revenue primary trade current-account
capital revenue
wholesale retail consumer थोक खुदरा
gross net सकल शुद्ध
import imports export exports inbound outbound आयात निर्यात
rural urban ग्रामीण शहरी
male female
kharif rabi zaid खरीफ रबी जायद
solar wind hydro thermal nuclear coal सौर पवन जल ताप
direct indirect प्रत्यक्ष अप्रत्यक्ष
infant maternal neonatal child शिशु मातृ
birth death जन्म मृत्यु
forest tree
domestic foreign overseas international घरेलू विदेशी
private public निजी सार्वजनिक सरकारी
crude refined
core headline food fuel
nominal real
services merchandise goods
primary secondary tertiary higher प्राथमिक माध्यमिक उच्च
offshore onshore
morning evening
minimum maximum average median न्यूनतम अधिकतम औसत
deposit credit
elephant tiger leopard lion rhino हाथी बाघ तेंदुआ शेर
paddy wheat maize धान गेहूं मक्का
passenger freight
adult child
literacy dropout enrolment
installed generated
annual monthly quarterly
groundwater surface
`

// contrastGroups are the groups of a word, by number.
var contrastGroups = sync.OnceValue(func() map[string][]int {
	out := map[string][]int{}
	n := 0
	for line := range strings.Lines(contrasts) {
		n++
		for w := range strings.FieldsSeq(line) {
			out[lang.Fold(w)] = append(out[lang.Fold(w)], n)
		}
	}
	return out
})

// qualified is a noun with the word of a contrast before it.
type qualified struct {
	kind string // as written
	of   string // concept of the noun
	at   lang.Range
}

// qualifiedBy are the nouns near a figure that have a word of contrast before them, with no other figure between.
func qualifiedBy(m *claim.Mention) []qualified {
	s := m.Sentence
	var out []qualified
	for i := 0; i+1 < len(s.Words); i++ {
		v, w := s.Words[i], s.Words[i+1]
		if len(contrastGroups()[v.Norm]) == 0 || w.Punct || w.Stop || w.Number || w.Concept == "" {
			continue
		}
		at := lang.Range{Start: v.Start, End: w.End}
		from, to := min(at.End, m.Quantity.End), max(at.Start, m.Quantity.Start)
		if to-from >= 90 || slices.ContainsFunc(s.Mentions, func(o *claim.Mention) bool {
			return o != m && isQuantity(o) && o.Quantity.Start >= from && o.Quantity.End <= to
		}) {
			continue
		}
		out = append(out, qualified{v.Norm, w.Concept, at})
	}
	return out
}

// contrasted are two kinds of one thing that stand near two figures, each unknown to the other's document.
func (c *comparer) contrasted(i int, x *claim.Mention, j int, y *claim.Mention) (p, q qualified, ok bool) {
	for _, p := range qualifiedBy(x) {
		for _, q := range qualifiedBy(y) {
			if p.of == q.of && inContrast(p.kind, q.kind) && !c.saysKind(i, q) && !c.saysKind(j, p) {
				return p, q, true
			}
		}
	}
	return p, q, false
}

func inContrast(a, b string) bool {
	return a != b && slices.ContainsFunc(contrastGroups()[a], func(g int) bool { return slices.Contains(contrastGroups()[b], g) })
}

// misnamed finds one exact figure that two documents give to two kinds of one thing, neither of which has both.
func (c *comparer) misnamed(i, j int) {
	for _, x := range c.readings[i].Mentions {
		if !isQuantity(x) || len(digits(x.Quantity.Value)) < 2 || x.Unit == "" && x.Quantity.Value < 100 {
			continue
		}
		for _, y := range c.readings[j].Mentions {
			if !isQuantity(y) || x.Unit != y.Unit || digits(x.Quantity.Value) != digits(y.Quantity.Value) || !claim.Equal(x.Quantity, y.Quantity) || x.Scope.Previous != y.Scope.Previous {
				continue
			}
			p, q, ok := c.contrasted(i, x, j, y)
			if !ok || !placesCompare(x, y) {
				continue
			}
			if shared, share := agreement(c.contextOf(i, x), c.contextOf(j, y)); shared+4*c.anchored(i, j) < 5 || share < 0.15 {
				continue
			}
			c.addSides(3.3, sandarbh.DiffersLabel, fmt.Sprintf("What %s is: %s or %s?", words(c.readings[i], x.Span), x.Sentence.Text[p.at.Start:p.at.End], y.Sentence.Text[q.at.Start:q.at.End]),
				because("one figure under two names"), cited{i, x.Sentence, p.at}, cited{j, y.Sentence, q.at})
			return
		}
	}
}

// saysKind reports whether a document names a kind of a thing anywhere.
func (c *comparer) saysKind(i int, q qualified) bool {
	return slices.ContainsFunc(c.readings[i].Sentences, func(s *claim.Sentence) bool {
		for k := 0; k+1 < len(s.Words); k++ {
			if s.Words[k].Norm == q.kind && s.Words[k+1].Concept == q.of {
				return true
			}
		}
		return false
	})
}
