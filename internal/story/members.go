package story

import (
	"fmt"
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/claim"
	"github.com/sandarbh/sandarbh/internal/lang"
)

// paper is one instrument and the matter that it is on, one for each member of a list: "MoUs on A, B and C".
type paper struct {
	class  string
	number int // of the list, where the sentence counts it
	matter []string
	shown  string
	said   cited
}

var (
	paperHead = lang.MustCompile(`(?i)\b(?:(two|three|four|five|six|seven|eight|nine|ten|\d+) (?:[\p{L}-]+ ){0,2}?)?(memorand(?:um|a) of understanding|mous?|letters? of intent|agreements?|pacts?|contracts?|treaty|treaties|protocols?)\b`)
	paperOn   = lang.MustCompile(`(?i)^(?: (?:was|were|has been|have been|been|signed|inked|exchanged|concluded|sealed))*(?: (?:on|for|to|covering|in the fields? of|in the areas? of)\b| ?[–—:] ?)(?:one (?:on|for) )?`)
	memberCut = lang.MustCompile(`(?i)(?:, and |, |; )(?:one |another |a third )?(?:on |for )?`)
	andCut    = lang.MustCompile(`(?i)(?:, and | and |, |; )(?:one |another |a third )?(?:on |for )?`)
	oneFor    = lang.MustCompile(`(?i)^[^,.;]*[:–—] ?one (?:on|for) `)
)

// papersIn reads the instruments of a sentence.
func papersIn(reading int, s *claim.Sentence) []paper {
	m := paperHead.FindStringSubmatchIndex(s.Text)
	if m == nil {
		return nil
	}
	word := strings.ToLower(s.Text[m[4]:m[5]])
	if strings.HasPrefix(word, "pact") {
		return nil // a loose word for any of them
	}
	class := "agreement"
	for _, f := range instrumentForms {
		if f.re.MatchString(word) {
			class = f.class
			break
		}
	}
	rest := s.Text[m[1]:]
	on := paperOn.FindString(rest)
	if on == "" {
		return nil
	}
	start := m[1] + len(on)
	end := len(s.Text)
	if k := strings.IndexAny(s.Text[start:], ".;"); k >= 0 {
		end = start + k
	}
	number := 0
	if m[2] >= 0 {
		number = countWord(strings.ToLower(s.Text[m[2]:m[3]]))
	}
	start += len(oneFor.FindString(s.Text[start:end]))
	split := func(re *lang.Pattern) []lang.Range {
		var out []lang.Range
		at := start
		for _, k := range re.FindAllStringIndex(s.Text[start:end], -1) {
			out = append(out, lang.Range{Start: at, End: start + k[0]})
			at = start + k[1]
		}
		return append(out, lang.Range{Start: at, End: end})
	}
	cuts := split(memberCut)
	if len(cuts) < 2 || number > len(cuts) || number == 0 && !strings.Contains(s.Text[start:end], ", and ") {
		cuts = split(andCut)
	}
	plural := strings.HasSuffix(word, "s") || strings.HasSuffix(word, "a")
	if !plural {
		cuts = []lang.Range{{Start: start, End: end}}
	}
	var out []paper
	for _, r := range cuts {
		words := matterWords(s.Text[r.Start:r.End])
		if len(words) == 0 {
			continue
		}
		out = append(out, paper{class, number, words, strings.Trim(s.Text[r.Start:r.End], " ,–—-"), cited{reading, s, lang.Range{Start: m[4], End: r.End}}})
	}
	return out
}

func countWord(w string) int {
	for i, n := range []string{"", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"} {
		if w == n && i > 0 {
			return i
		}
	}
	n := 0
	for _, r := range w {
		if r < '0' || r > '9' {
			return 0
		}
		n = n*10 + int(r-'0')
	}
	return n
}

// matterWords are the concepts of what an instrument is on; "peace-keeping" is "peacekeeping", the United Nations are the UN.
func matterWords(text string) []string {
	text = strings.ReplaceAll(text, "United Nations", "UN")
	var out []string
	for _, t := range lang.Tokens(text) {
		if t.Kind != lang.Word || lang.Stop(t.Norm) {
			continue
		}
		w := claim.Concept(strings.ReplaceAll(t.Norm, "-", ""))
		switch w {
		case "strengthen", "enhanc", "deepen", "expand", "promot", "cooper", "collabor", "agreement", "field", "area", "sign", "bilater", "mutual", "joint":
			continue
		}
		if !slices.Contains(out, w) {
			out = append(out, w)
		}
	}
	return out
}

// sameMatter reports two matters of which the shorter is in the longer.
func sameMatter(a, b []string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	n := 0
	for _, w := range a {
		if slices.Contains(b, w) {
			n++
		}
	}
	return n >= 2 && n*3 >= len(a)*2 && n*2 >= len(b)
}

// papers finds a member of a list of instruments that another document calls an instrument of another kind, and counts
// whose members differ.
func (c *comparer) papers() {
	all := make([][]paper, len(c.readings))
	for i, r := range c.readings {
		for _, s := range r.Sentences {
			all[i] = append(all[i], papersIn(i, s)...)
		}
	}
	for i := range all {
		for j := i + 1; j < len(all); j++ {
			if c.farApart(i, j) {
				continue
			}
			c.otherPaper(all[i], all[j])
			c.union(all[i], all[j])
		}
	}
}

func (c *comparer) otherPaper(p, q []paper) {
	called := func(all []paper, m []string, class string) bool {
		return slices.ContainsFunc(all, func(x paper) bool { return x.class == class && sameMatter(x.matter, m) })
	}
	for _, x := range p {
		for _, y := range q {
			if x.class == y.class || !sameShelf(x.class, y.class) || !sameMatter(x.matter, y.matter) || called(p, y.matter, y.class) || called(q, x.matter, x.class) {
				continue
			}
			c.addSides(3.3, sandarbh.DiffersInstrument, fmt.Sprintf("The instrument on %s: %s or %s?", x.shown, paperName(x.class), paperName(y.class)),
				because("%s in one source, %s in the other", paperName(x.class), paperName(y.class)), x.said, y.said)
			return
		}
	}
}

// paperName is a class of instruments with its article.
func paperName(class string) string {
	switch class {
	case "mou":
		return "an MoU"
	case "agreement", "ordinance", "executive order", "advisory", "act", "order":
		return "an " + class
	case "rules":
		return class
	}
	return "a " + class
}

// union shows two counted lists of one kind of instrument that name different members: no disagreement.
func (c *comparer) union(p, q []paper) {
	for _, x := range p {
		for _, y := range q {
			if x.number < 2 || y.number < 2 || x.class != y.class {
				continue
			}
			var names []string
			members := func(list []paper, s *claim.Sentence) [][]string {
				var out [][]string
				for _, m := range list {
					if m.said.sentence == s {
						out = append(out, m.matter)
					}
				}
				return out
			}
			a, b := members(p, x.said.sentence), members(q, y.said.sentence)
			if len(a) < 2 || len(b) < 2 || slices.ContainsFunc(a, func(m []string) bool {
				return slices.ContainsFunc(b, func(n []string) bool { return sameMatter(m, n) })
			}) {
				continue
			}
			n := 0
			for k, l := range [][]paper{p, q} {
				var own []string
				for _, m := range l {
					if (m.said.sentence == x.said.sentence || m.said.sentence == y.said.sentence) && !slices.Contains(own, m.shown) {
						own = append(own, m.shown)
					}
				}
				n += len(own)
				names = append(names, strings.Join(own, "; ")+[]string{" (one source)", " (the other)"}[k])
			}
			why := because("different members, no disagreement; union of %d: %s", n, strings.Join(names, "; "))
			for _, pair := range [][2]paper{{x, y}, {y, x}} {
				if same := c.sameNumber(pair[0], pair[1]); same != "" {
					why = why.and("; whether %s that one source names, too, are those %d of the other cannot be told", same, pair[1].number)
				}
			}
			c.addSides(0.9, sandarbh.Variant, fmt.Sprintf("Which instruments the sources count: %d or %d", x.number, y.number), why, x.said, y.said)
			return
		}
	}
}

// sameNumber finds, in the document of x, instruments of another class that are as many as those of y: "two commercial
// agreements" beside the other's "two MoUs". They may be the same, or not.
func (c *comparer) sameNumber(x, y paper) string {
	for _, s := range c.readings[x.said.reading].Sentences {
		if s == x.said.sentence {
			continue
		}
		for _, m := range paperHead.FindAllStringSubmatchIndex(s.Text, -1) {
			if m[2] < 0 || countWord(strings.ToLower(s.Text[m[2]:m[3]])) != y.number || strings.EqualFold(s.Text[m[4]:m[5]], "mous") == (y.class == "mou") {
				continue
			}
			return "the " + strings.ToLower(s.Text[m[0]:m[1]])
		}
	}
	return ""
}
