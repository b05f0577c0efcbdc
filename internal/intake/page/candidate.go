package page

import (
	_ "embed"
	"math"
	"strings"
	"sync"

	"golang.org/x/net/html/atom"
)

//go:embed container.tsv
var containerTable string

var containerWords = sync.OnceValue(func() map[string]float64 {
	out := map[string]float64{}
	for row := range strings.SplitSeq(containerTable, "\n") {
		kind, names, ok := strings.Cut(row, "\t")
		if !ok || strings.HasPrefix(row, "#") {
			continue
		}
		w := map[string]float64{"sure": 2, "fair": 1}[kind]
		for n := range strings.FieldsSeq(names) {
			out[n] = max(out[n], w)
		}
	}
	return out
})

// containerGrade says how surely an element's names make it the holder of an article: 0 to 3.
func (n *node) containerGrade() float64 {
	g := 0.0
	switch n.tag {
	case atom.Body, atom.Html:
		return 0
	case atom.Article:
		g = 1.3
	case atom.Main:
		g = 1
	}
	table := containerWords()
	for _, a := range n.attr {
		switch a.Key {
		case "itemprop":
			if strings.EqualFold(a.Val, "articleBody") {
				return 3
			}
		case "role":
			if a.Val == "main" {
				g = max(g, 1)
			}
		case "class", "id", "data-component", "data-testid":
			for f := range strings.FieldsSeq(a.Val) {
				words := labelWords(f)
				for i := range words {
					for j := i + 1; j <= min(len(words), i+7); j++ {
						if j == i+1 && len(words) > 2 {
							continue
						}
						w := table[strings.Join(words[i:j], "+")]
						if w > g {
							g = w
						}
					}
				}
			}
		}
	}
	return g
}

// container chooses the element that holds the article: the one with most of the page's prose and least else,
// names of holders counting for it. It climbs from the best paragraph run, so that one pass suffices.
func container(body *node) *node {
	settle(body)
	whole := body.liveProse
	if whole == 0 {
		return body
	}
	var best *node
	bestScore := -1.0
	body.each(func(n *node) bool {
		if n.silent() || n.hidden || n.dropped {
			return false
		}
		if n.name == "" || n.prose < 0.05*whole {
			return false
		}
		switch n.tag {
		case atom.P, atom.H1, atom.H2, atom.H3, atom.Ul, atom.Ol, atom.Blockquote, atom.Span, atom.A, atom.Tr, atom.Tbody:
			return n.tag != atom.P
		}
		if s := holderScore(n, whole); s > bestScore {
			best, bestScore = n, s
		}
		return true
	})
	if best == nil {
		return body
	}
	if own := headed(body, best); own != nil {
		return own
	}
	if own := named(body, best, whole); own != nil {
		return own
	}
	return best
}

// headed is the article under the page's one headline, where what scored best is another beside it: a short post with the
// longer ones that the site offers below. It is nil if the headline stands elsewhere, or has nothing but a few words under it.
func headed(body, best *node) *node {
	var head *node
	several := false
	body.each(func(n *node) bool {
		if n.silent() || n.hidden || n.dropped {
			return false
		}
		if n.tag == atom.H1 && n.chars > 0 {
			several = head != nil
			head = n
		}
		return !several
	})
	if head == nil || several || head.inside(best) {
		return nil
	}
	own := head.parent
	for own != nil && own.tag != atom.Article {
		own = own.parent
	}
	if own == nil || best.inside(own) || own.liveProse < max(headedProse, headedShare*best.liveProse) {
		return nil
	}
	if best.tag != atom.Article && !best.within(atom.Article) && !best.holds(atom.Article) {
		return nil // the rest of it
	}
	return own
}

// Bounds of what is taken by its names: measured on the sets of extraction, docs/quality.md.
const (
	fairGrade   = 2    // of names
	namedProse  = 0.15 // of the page's prose
	namedLength = 700  // bytes
	namedShare  = 0.8  // of the share of prose in what scored best
	besideNamed = 0.5  // of its own prose, in the element right around it
	headedProse = 200  // under the headline: two short paragraphs
	headedShare = 0.1  // of what stands beside it: less is the opening of one piece in parts
)

// named is the one element of the page whose names surely make it the holder, where the element that scored best is named
// less surely and has more around it: readers' comments, other articles, a stream. It is nil if there is none or several.
func named(body, best *node, whole float64) *node {
	limit := best.containerGrade()
	if limit >= 3 {
		return nil
	}
	var sure *node
	top, several := 0.0, false
	body.each(func(n *node) bool {
		if n.silent() || n.hidden || n.dropped {
			return false
		}
		if n.liveProse < namedProse*whole {
			return false
		}
		if n.tag != atom.Div && n.tag != atom.Section && n.tag != atom.Article && n.tag != atom.Main {
			return true
		}
		if g := n.containerGrade(); g >= fairGrade && (g > limit || g >= 3) && n != best {
			switch {
			case sure != nil && n.inside(sure):
			case g > top:
				sure, top, several = n, g, false
			case g == top:
				several = true
			}
		}
		return true
	})
	if sure == nil || several || !sure.inside(best) || sure.live < namedLength {
		return nil
	}
	share := func(n *node) float64 { return n.liveProse / float64(n.live+200) }
	if share(sure) < namedShare*share(best) {
		return nil
	}
	if beside := sure.parent.liveProse - sure.liveProse; sure.parent != best && beside > besideNamed*sure.liveProse {
		return nil // the article goes on beside it
	}
	return sure
}

// holderScore weighs the share of the page's prose in n (recall) against the share of n's text that is prose (precision).
func holderScore(n *node, whole float64) float64 {
	if n.live == 0 {
		return 0
	}
	recall := n.liveProse / whole
	precision := min(1, n.liveProse/float64(n.live+200))
	// Recall counts a little less: what stands alone at the other end of the page is seldom the article's.
	return math.Pow(recall, 0.75) * precision * (1 + 0.25*n.containerGrade())
}

// settle fills live: the text and prose of each element without what is dropped below.
func settle(n *node) {
	n.live, n.liveProse, n.liveLinks = n.chars, n.prose, n.links
	if n.name == "" && n.text != "" {
		return
	}
	for _, k := range n.kids {
		if k.dropped || k.hidden {
			n.live -= k.chars
			n.liveProse -= k.prose
			n.liveLinks -= k.links
			continue
		}
		settle(k)
		n.live -= k.chars - k.live
		n.liveProse -= k.prose - k.liveProse
		n.liveLinks -= k.links - k.liveLinks
	}
}
