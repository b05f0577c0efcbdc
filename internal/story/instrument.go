package story

import (
	"fmt"
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/claim"
	"github.com/sandarbh/sandarbh/internal/lang"
)

// instrumentForms are the kinds of papers, the more specific first. A paper of the class "" can be any of them.
var instrumentForms = []struct {
	class string
	re    *lang.Pattern
}{
	{"mou", lang.MustCompile(`(?i)\bmemorand(?:um|a) of (?:understanding|cooperation)\b|\bMoUs?\b|समझौता ज्ञापन(?:ों)?|एमओयू`)},
	{"letter of intent", lang.MustCompile(`(?i)\bletters? of intent\b|\bLoIs?\b|आशय पत्र`)},
	{"preferential trade agreement", lang.MustCompile(`(?i)\bpreferential trade (?:agreement|pact|deal|treaty)s?\b|\bPTA\b|तरजीही व्यापार`)},
	{"free trade agreement", lang.MustCompile(`(?i)\bfree[- ]trade (?:agreement|pact|deal|treaty)s?\b|\bFTA\b|मुक्त व्यापार`)},
	{"advisory", lang.MustCompile(`(?i)\badvisor(?:y|ies)\b`)},
	{"order", lang.MustCompile(`(?i)\b(?:legally )?binding order\b`)},
	{"rules", lang.MustCompile(`(?i)\b(?:new |amended )?rules,? (?:have been |were |has been |was )?(?:notified|issued|framed)\b|\b(?:notified|issued|framed) (?:the |new |amended )*(?:[\p{L}]+ )?rules\b`)},
	{"act", lang.MustCompile(`(?i)\b(?:act|law) (?:for|on|to|of) [^.;,]{3,50} (?:passed|enacted|adopted) (?:by|in)\b|\b(?:an? |the )?(?:act|law) (?:passed|enacted|made|adopted|voted) (?:by|in)\b|\b(?:passed|enacted|enacts|has) (?:an?|its|this) (?:new )?(?:[\p{L}-]+ ){0,4}(?:act|law)\b|अधिनियम (?:पारित|बना)`)},
	{"treaty", lang.MustCompile(`(?i)\btreat(?:y|ies)\b|संधि`)},
	{"protocol", lang.MustCompile(`\bProtocols?\b|\bprotocols? (?:on|to|amending|was|were|is)\b|\b(?:[Aa]|[Tt]he) protocol\b|प्रोटोकॉल`)},
	{"declaration", lang.MustCompile(`(?i)\bjoint (?:declaration|statement)\b|\bdeclaration of intent\b|\b(?:a|the) (?:[\p{L}]+ )?Declaration (?:on|of|for)\b|घोषणापत्र|संयुक्त बयान`)},
	{"convention", lang.MustCompile(`(?i)\bconvention\b`)},
	{"contract", lang.MustCompile(`(?i)\bcontracts?\b|अनुबंध`)},
	{"ordinance", lang.MustCompile(`(?i)\bordinance\b|अध्यादेश`)},
	{"executive order", lang.MustCompile(`(?i)\bexecutive order\b|\bgovernment order\b|शासनादेश`)},
	{"bill", lang.MustCompile(`\b[Bb]ill\b|विधेयक`)},
	{"agreement", lang.MustCompile(`(?i)\b(?:inter-?governmental )?agreements?\b|करार|समझौत(?:ा|े|ों)`)},
}

// instrument is a paper that a document says was made.
type instrument struct {
	class    string
	reading  int
	sentence *claim.Sentence
	at       lang.Range
}

// namedPaper is a law or policy by its name.
var namedPaper = lang.MustCompile(`\b((?:(?:[A-Z][\p{L}&-]+|\([A-Z][^()]{2,60}\)) (?:(?:of|and|for|on|the) )*){1,7})(Act|Policy|Rules|Ordinance|Code|Guidelines|Strategy|Order|Regulations)\b`)

// ofYear is the year behind a law's name.
var ofYear = lang.MustCompile(`^(?:,| of)? ?\d{4}\b`)

// named finds one name that a document gives to a policy and another to a law.
func (c *comparer) named() {
	type named struct {
		key         []string
		class, year string
		said        cited
	}
	law := func(class string) int {
		switch class {
		case "Policy", "Guidelines", "Strategy":
			return 0
		case "Ordinance":
			return 2 // until an Act takes its place
		}
		return 1
	}
	all := make([][]named, len(c.readings))
	for i, r := range c.readings {
		for _, s := range r.Sentences {
			for _, m := range namedPaper.FindAllStringSubmatchIndex(s.Text, -1) {
				key := meaning(strings.TrimPrefix(s.Text[m[2]:m[3]], "The "))
				if len(key) >= 2 {
					all[i] = append(all[i], named{key, s.Text[m[4]:m[5]], strings.Trim(ofYear.FindString(s.Text[m[5]:]), " ,of"), cited{i, s, lang.Range{Start: m[2], End: m[5]}}})
				}
			}
		}
	}
	knows := func(i int, key []string, class string) bool {
		return slices.ContainsFunc(all[i], func(n named) bool { return law(n.class) == law(class) && slices.Equal(n.key, key) })
	}
	for i := range all {
		for j := i + 1; j < len(all); j++ {
			for _, x := range all[i] {
				k := slices.IndexFunc(all[j], func(y named) bool {
					return slices.Equal(x.key, y.key) && law(x.class) != law(y.class) && (x.year == y.year || x.year == "" || y.year == "")
				})
				if k < 0 || c.farApart(i, j) || knows(i, x.key, all[j][k].class) || knows(j, x.key, x.class) {
					continue
				}
				y := all[j][k]
				c.addSides(3.3, sandarbh.DiffersInstrument, fmt.Sprintf("What it is: %s or %s?", x.class, y.class), because("%s in one source, %s in the other", x.class, y.class), x.said, y.said)
				break
			}
		}
	}
}

// instruments finds one paper under two names.
func (c *comparer) instruments() {
	c.named()
	var all []instrument
	for i, r := range c.readings {
		for _, s := range r.Sentences {
			all = append(all, instrumentsIn(i, s)...)
		}
	}
	has := func(reading int, class string) bool {
		return slices.ContainsFunc(all, func(x instrument) bool { return x.reading == reading && x.class == class })
	}
	type cand struct {
		x, y  instrument
		score float64
	}
	var best []cand
	for a := range all {
		for b := a + 1; b < len(all); b++ {
			x, y := all[a], all[b]
			if x.reading == y.reading || x.class == y.class || c.farApart(x.reading, y.reading) || !sameShelf(x.class, y.class) {
				continue
			}
			if has(x.reading, y.class) || has(y.reading, x.class) {
				continue
			}
			if otherMatter(x.sentence, y.sentence) {
				continue
			}
			shared, share := c.inCommon(cited{x.reading, x.sentence, x.at}, cited{y.reading, y.sentence, y.at})
			score := min(shared/6, 2.2) + share
			if score < joinScore-0.4 && c.onePaper(x, y) {
				score = joinScore
			}
			if score < joinScore-0.4 || !placesAgree(x.sentence, y.sentence) {
				continue
			}
			best = append(best, cand{x, y, score})
		}
	}
	slices.SortStableFunc(best, func(p, q cand) int {
		switch {
		case p.score > q.score:
			return -1
		case p.score < q.score:
			return 1
		}
		return 0
	})
	used := map[[2]int]bool{}
	type said struct {
		reading    int
		own, other string
	}
	told := map[said]bool{}
	for _, k := range best {
		p := [2]int{k.x.reading, k.y.reading}
		if told[said{k.x.reading, k.x.class, k.y.class}] || told[said{k.y.reading, k.y.class, k.x.class}] {
			continue // a third document on the same paper
		}
		if used[p] || c.shown(sandarbh.DiffersInstrument, k.x.reading, k.y.reading) {
			continue
		}
		used[p] = true
		told[said{k.x.reading, k.x.class, k.y.class}], told[said{k.y.reading, k.y.class, k.x.class}] = true, true
		r := row{score: k.score}
		r.Kind = sandarbh.DiffersInstrument
		r.About = fmt.Sprintf("What was made: %s or %s?", paperName(k.x.class), paperName(k.y.class))
		r.setGround(because("%s in one source, %s in the other", paperName(k.x.class), paperName(k.y.class)))
		for _, e := range []instrument{k.x, k.y} {
			at := sandarbh.Span{Document: e.sentence.Document, Field: e.sentence.Field, Start: e.sentence.Start + e.at.Start, End: e.sentence.Start + e.at.End}
			r.Sides = append(r.Sides, side(c.readings[e.reading], e.sentence, at, e.sentence.Text[e.at.Start:e.at.End]))
			r.sentences = append(r.sentences, e.sentence)
		}
		c.add(r)
	}
}

// onePaper reports two papers whose documents tell of one matter: by the words around them and the figures that both have.
func (c *comparer) onePaper(x, y instrument) bool {
	if loose[x.class] || loose[y.class] {
		return false // of which one visit has many
	}
	shared, share := agreement(c.matterAround(act{reading: x.reading, sentence: x.sentence, at: x.at}), c.matterAround(act{reading: y.reading, sentence: y.sentence, at: y.at}))
	least := 4.5
	if lawful[x.class] && lawful[y.class] {
		least = 3 // of which a report seldom has two
	}
	return shared >= least && share >= 0.15*least/4.5 && c.anchored(x.reading, y.reading) >= 0.5
}

// lawful are papers by which a government rules without a law of Parliament.
var lawful = map[string]bool{"ordinance": true, "executive order": true}

// loose are papers that are made by the dozen.
var loose = map[string]bool{"mou": true, "declaration": true, "agreement": true, "protocol": true, "convention": true, "treaty": true}

// matterEnd is where what a paper is on ends: "on health was signed", "on tea with Kenya".
var matterEnd = lang.MustCompile(` (?:was|were|is|has|have|with|between|at|by|signed|inked|in) `)

// otherMatter reports two papers that say what they are on and have nothing of it in common.
func otherMatter(s, t *claim.Sentence) bool {
	p, q := papersIn(0, s), papersIn(0, t)
	for _, l := range [][]paper{p, q} {
		for i := range l {
			l[i].matter = matterWords(matterEnd.Split(l[i].shown, 2)[0])
		}
	}
	if len(p) == 0 || len(q) == 0 {
		return false
	}
	for _, x := range p {
		for _, y := range q {
			if slices.ContainsFunc(x.matter, func(w string) bool { return slices.Contains(y.matter, w) }) {
				return false
			}
		}
	}
	return true
}

// shown reports whether two documents have a row of a kind already.
func (c *comparer) shown(kind sandarbh.ComparisonKind, i, j int) bool {
	return slices.ContainsFunc(c.rows, func(r row) bool {
		return r.Kind == kind && slices.ContainsFunc(r.Sides, func(s sandarbh.Side) bool { return s.Document == c.readings[i].Document.ID }) &&
			slices.ContainsFunc(r.Sides, func(s sandarbh.Side) bool { return s.Document == c.readings[j].Document.ID })
	})
}

func sameShelf(a, b string) bool {
	if a == "treaty" && (b == "convention" || b == "protocol") || b == "treaty" && (a == "convention" || a == "protocol") {
		return false // which are treaties
	}
	switch {
	case a == "bill" && b == "act" || a == "act" && b == "bill":
		return false // the one becomes the other
	case strings.HasSuffix(a, "trade agreement") || strings.HasSuffix(b, "trade agreement"):
		// "The agreement" is the short form of either, and a treaty or a pact may be a trade agreement.
		return strings.HasSuffix(a, "trade agreement") && strings.HasSuffix(b, "trade agreement") || a == "mou" || b == "mou"
	}
	shelf := func(s string) int {
		switch s {
		case "ordinance", "bill", "executive order", "act":
			return 2
		case "advisory", "rules", "order":
			return 3
		}
		return 1
	}
	return shelf(a) == shelf(b)
}

// instrumentsIn finds the papers that a sentence says were signed, made or passed.
func instrumentsIn(reading int, s *claim.Sentence) []instrument {
	made := slices.ContainsFunc(s.Words, func(w claim.Word) bool {
		switch w.Concept {
		case "sign", "approve", "promulg":
			return true
		}
		switch w.Norm {
		case "issued", "issues":
			low := strings.ToLower(s.Text)
			return strings.Contains(low, "executive order") || strings.Contains(low, "advisor") || strings.Contains(low, "binding order") || strings.Contains(low, "rules") || strings.Contains(low, "letter of intent")
		case "notified", "framed", "bagged", "bags", "won", "awarded", "placed", "handed", "enacted", "follows", "followed", "concluded", "exchanged", "sealed", "reached", "agreement", "promulgated", "passed", "introduced", "finalised", "entered", "adopted", "adopts":
			return true
		}
		return false
	})
	if !made {
		return nil
	}
	var out []instrument
	for _, f := range instrumentForms {
		m := f.re.FindStringIndex(s.Text)
		if m == nil {
			continue
		}
		if slices.ContainsFunc(out, func(x instrument) bool { return m[0] < x.at.End && x.at.Start < m[1] }) {
			continue
		}
		out = append(out, instrument{f.class, reading, s, lang.Range{Start: m[0], End: m[1]}})
	}
	return out
}
