package page

import (
	"strings"

	"golang.org/x/net/html/atom"

	"github.com/sandarbh/sandarbh/internal/lang"
)

// Bounds of captions that are part of what is told, measured on the sets of extraction (docs/quality.md): a newspaper's
// caption says who is seen and whose picture it is, beside the story; a label names what a figure shows.
const (
	labelLength = 60 // bytes of a label at most
	manyFigures = 8  // with words under them, from which a page tells by its pictures: steps, exhibits
)

// toldCaption reports whether the words under a figure belong to the text: a label without a credit, or one of many.
func toldCaption(n *node) bool {
	words := n.words()
	if len(strings.Fields(words)) < 2 || creditWord.MatchString(words) {
		return false
	}
	return len(words) < labelLength && len(lang.FiniteVerbs(words)) == 0 || figures(n) >= manyFigures
}

// creditWord is a mark of whose picture it is, in the languages of the pages that we read.
var creditWord = lang.MustCompile(`(?i)©|^[/(]|\b(?:fotos?|photos?|photographs?|images?|pictures?|credits?|courtesy|getty|shutterstock|imago|afp|dpa|reuters|screenshot|via|source|quelle|grafik|bild(?:er)?:)\b|/ ?ap\b`)

// figures counts the captions with words in the article, or on the page, that holds n.
func figures(n *node) int {
	top := n
	for top.parent != nil && top.tag != atom.Article && top.tag != atom.Main && top.tag != atom.Body {
		top = top.parent
	}
	count := 0
	top.each(func(k *node) bool {
		if k.tag == atom.Figcaption && k.chars > 0 {
			count++
		}
		return true
	})
	return count
}
