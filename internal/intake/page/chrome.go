package page

import (
	_ "embed"
	"slices"
	"strings"
	"sync"
	"unicode"

	"golang.org/x/net/html/atom"

	"github.com/sandarbh/sandarbh/internal/lang"
)

var commentName = lang.MustCompile(`(?i)comment|disqus|kommentar|respond|reaction|leserbrief`)

// grade says how surely a name is that of furniture.
type grade int

const (
	short grade = 1 << iota
	linky
	always
)

//go:embed chrome.tsv
var chromeTable string

var chromeWords = sync.OnceValue(func() map[string]grade {
	out := map[string]grade{}
	for row := range strings.SplitSeq(chromeTable, "\n") {
		kind, names, ok := strings.Cut(row, "\t")
		if !ok || strings.HasPrefix(row, "#") {
			continue
		}
		g := map[string]grade{"always": always, "linky": linky, "short": short}[kind]
		for n := range strings.FieldsSeq(names) {
			out[strings.Join(labelWords(n), "+")] |= g
		}
	}
	return out
})

// labelWords cuts a class or id into its words: at hyphens, underscores and capitals.
func labelWords(s string) []string {
	var out []string
	start := 0
	var last rune
	cut := func(end int) {
		if end > start {
			out = append(out, strings.ToLower(s[start:end]))
		}
	}
	for i, r := range s {
		switch {
		case !unicode.IsLetter(r) && !unicode.IsDigit(r):
			cut(i)
			start = i + 1
			if r > 127 {
				start = i + len(string(r))
			}
		case unicode.IsUpper(r) && unicode.IsLower(last):
			cut(i)
			start = i
		}
		last = r
	}
	cut(len(s))
	return out
}

// nameGrade is the strongest grade that an element's class, id and role give it.
func (n *node) nameGrade() grade {
	var g grade
	table := chromeWords()
	for _, a := range n.attr {
		switch a.Key {
		case "class", "id", "role", "data-component", "data-testid", "data-type", "data-module":
		default:
			continue
		}
		if a.Key == "id" && n.slug(a.Val) {
			continue
		}
		for f := range strings.FieldsSeq(a.Val) {
			words := labelWords(f)
			if len(words) > 1 && flagWord(words[0]) {
				continue
			}
			for i, w := range words {
				g |= table[w]
				if i > 0 {
					g |= table[words[i-1]+"+"+w]
				}
				if i > 1 {
					g |= table[words[i-2]+"+"+words[i-1]+"+"+w]
				}
			}
		}
	}
	return g
}

// slug reports whether an id is made of the words of the heading that opens the element: it names a section by what is said
// there ("sharing-with-a-single-developer"), not a part of the site.
func (n *node) slug(id string) bool {
	if n.prose == 0 || len(labelWords(id)) < 3 {
		return false
	}
	var head *node
	n.each(func(k *node) bool {
		if head == nil && len(k.name) == 2 && k.name[0] == 'h' && k.tag != atom.Hr {
			head = k
		}
		return head == nil
	})
	return head != nil && strings.HasPrefix(letters(head.words()), letters(id))
}

// flagWord reports whether a name that starts with the word says what an element has, lacks or is filed under, not
// what it is: "tag-economy", "category-world", "has-sidebar", "no-share".
func flagWord(w string) bool {
	switch w {
	case "tag", "category", "has", "no", "with", "without", "is", "js", "format", "type", "status":
		return true
	}
	return false
}

// selfHidden reports whether an element's own attributes hide it.
func selfHidden(n *node) bool {
	if n.name == "" {
		return false
	}
	if popup(n) {
		return true
	}
	for _, a := range n.attr {
		switch a.Key {
		case "hidden":
			if a.Val != "until-found" {
				return true
			}
		case "aria-hidden":
			// Paragraphs that wait for a reader's account are on the page, and shown.
			if a.Val == "true" && (n.tag != atom.P || n.chars < 100) {
				return true
			}
		case "style":
			s := strings.ToLower(strings.ReplaceAll(a.Val, " ", ""))
			if strings.Contains(s, "display:none") || strings.Contains(s, "visibility:hidden") {
				return true
			}
		}
	}
	return false
}

// popup reports whether an element inside a paragraph is a list that shows when the link before it is pointed at: three
// links or more with nothing said between them.
func popup(n *node) bool {
	if n.tag != atom.Span || n.chars < 60 || n.links < n.chars || !n.within(atom.P) {
		return false
	}
	if i := slices.Index(n.parent.kids, n); i == 0 || n.parent.kids[i-1].tag != atom.A {
		return false
	}
	links := 0
	n.each(func(k *node) bool {
		if k.tag == atom.A && k.chars > 0 {
			links++
		}
		return true
	})
	return links >= 3
}

// weigh fills prose: the weight of running text in an element's own paragraphs. A paragraph is a block
// without blocks in it, at least 60 characters, less than 40 % of it in links.
func weigh(n *node) {
	n.prose = 0
	if n.name == "" && n.text != "" || n.silent() || n.hidden {
		return
	}
	blocks := false
	own, ownLinks := 0, 0
	for _, k := range n.kids {
		if k.hidden {
			continue
		}
		weigh(k)
		n.prose += k.prose
		if k.name != "" && (blockTag(k.tag) || k.prose > 0) {
			if k.chars > 0 {
				blocks = true
			}
			continue
		}
		own += k.chars
		ownLinks += k.links
	}
	if n.name == "" || !blockTag(n.tag) && !blocks && n.parent != nil && !isTop(n) {
		return
	}
	if own >= 60 && float64(ownLinks) < 0.4*float64(own) {
		// Long paragraphs weigh more than their length: what is short may be anything.
		free := float64(own - ownLinks)
		n.prose += free * free / (free + shortProse) * sentenceFactor(n)
	}
}

// shortProse is the length in bytes at which a paragraph counts half of what its length says.
const shortProse = 150

func isTop(n *node) bool { return n.tag == atom.Body || n.tag == atom.Html }

// sentenceFactor is lower for text without any mark of a sentence.
func sentenceFactor(n *node) float64 {
	switch n.tag {
	case atom.Li, atom.Dd:
		return 0.7
	case atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6, atom.Figcaption, atom.Button, atom.Label:
		return 0
	case atom.P, atom.Blockquote:
		return 1.2
	}
	return 1
}

// markChrome drops furniture by element, name and links. whole is the prose of the page: what holds most of it
// is never furniture, whatever its name.
func markChrome(root *node, whole float64) {
	root.each(func(n *node) bool {
		if n.name == "" || n.silent() {
			return false
		}
		if n.tag == atom.Body || n.tag == atom.Html || n.name == "" {
			return true
		}
		if n.tag != 0 && isFurniture(n, whole) {
			n.dropped = true
			return false
		}
		return true
	})
}

func isFurniture(n *node, whole float64) bool {
	if n.hidden {
		return true
	}
	if n.chars == 0 {
		return false
	}
	if n.prose > 0.4*whole {
		// Readers' comments may outweigh the article.
		return n.prose < 0.85*whole && readers(n) && !n.holds(atom.H1, atom.Article)
	}
	switch n.tag {
	case atom.Nav, atom.Footer, atom.Menu:
		return true
	case atom.Aside:
		return n.prose < 0.25*whole
	case atom.Form:
		return n.prose < 0.25*whole
	case atom.Header:
		return n.linkShare() > 0.5 || n.prose < 60 && !n.holds(atom.H1, atom.H2, atom.H3)
	case atom.Figcaption:
		return !toldCaption(n)
	case atom.Label, atom.Legend, atom.Fieldset:
		return true
	case atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6, atom.P, atom.Li:
		g := n.nameGrade()
		if n.tag.String()[0] == 'h' && n.linkShare() < 0.5 {
			return false
		}
		return g&always != 0 && (n.linkShare() > 0.3 || n.chars < 60) || g&short != 0 && n.chars < 60
	case atom.Td, atom.Tr, atom.Tbody, atom.Th, atom.Thead:
		return false
	case atom.Main, atom.Article:
		return n.nameGrade()&always != 0 && n.prose < 0.2*whole && !strings.Contains(" "+n.get("class")+" ", " hentry ") && !strings.Contains(n.get("class"), "type-post")
	}
	if !blockTag(n.tag) && n.tag != atom.Span && n.tag != atom.A && n.tag != atom.Time && n.tag != atom.Small {
		return false
	}
	if n.tag == atom.Time {
		return n.chars < 60 && !n.within(atom.P) && strings.ContainsAny(n.words(), "0123456789") && (n.has("datetime") || n.nameGrade() != 0)
	}
	g := n.nameGrade()
	if g == 0 || n.wrapsPost() {
		return false
	}
	if !blockTag(n.tag) && n.within(atom.P) && n.linkShare() < 0.9 {
		// A span inside a sentence is part of the sentence.
		return false
	}
	if n.tag == atom.A && n.within(atom.P) {
		return false
	}
	switch {
	case g&always != 0:
		return !n.holds(atom.H1) || n.prose < 0.1*whole
	case n.containerGrade() >= 2:
		return false
	case g&linky != 0 && n.linkShare() > 0.33 && n.prose < 0.2*whole:
		return true
	case g&short != 0:
		return n.chars < 160 && n.prose == 0 || n.chars < 90
	}
	return false
}

// wrapsPost reports whether an element holds one copied post of a social network and nothing else: it is often named for
// the buttons that share an article ("social-media-embed").
func (n *node) wrapsPost() bool {
	yes := false
	n.each(func(k *node) bool {
		if k.tag == atom.Blockquote && k.chars == n.chars && strings.Contains(k.get("class"), "twitter-tweet") {
			yes = true
		}
		return !yes && k.chars == n.chars
	})
	return yes
}

// readers reports whether an element is named for readers' comments.
func readers(n *node) bool {
	for f := range strings.FieldsSeq(n.get("id") + " " + n.get("class")) {
		if readersName.MatchString(strings.ToLower(strings.Join(labelWords(f), ""))) {
			return true
		}
	}
	return false
}

var readersName = lang.MustCompile(`^((reader|user)?comments?(s|area|block|box|container|feed|list|section|thread|wrap|wrapper)|comments|disqusthread|respond|kommentare)$`)

// holds reports whether an element with one of the tags lies below n.
func (n *node) holds(tags ...atom.Atom) bool {
	yes := false
	n.each(func(k *node) bool {
		if k != n && k.tag != 0 && slices.Contains(tags, k.tag) {
			yes = true
		}
		return !yes
	})
	return yes
}
