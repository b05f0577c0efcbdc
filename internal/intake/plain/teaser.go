package plain

import (
	"strings"
	"unicode/utf8"

	"github.com/sandarbh/sandarbh"
)

// teasers labels what leads from a newspaper's article to others: a sentence at a paragraph's end that offers live
// updates, the line of a live page, and headlines that stand as lines between paragraphs.
func (d *reader) teasers() {
	d.expand(func(p *part) []part {
		if !p.open() {
			return nil
		}
		s := d.text[p.start:p.end]
		k := strings.LastIndex(strings.TrimRight(s, ". "), ". ")
		if k < 0 || len(s)-k > 120 || !offers(fold(s[k+2:])) {
			return nil
		}
		rest, offer := *p, *p
		rest.start, rest.end = trim(d.text, p.start, p.start+k+1)
		offer.start, offer.end = trim(d.text, p.start+k+2, p.end)
		rest.count(d.text[rest.start:rest.end])
		offer.count(d.text[offer.start:offer.end])
		offer.kind = sandarbh.Chrome
		return []part{rest, offer}
	})
	for i := range d.parts {
		if p := &d.parts[i]; p.open() && !p.marked && p.last == 0 && p.words <= 14 && livePage(fold(d.at(i))) {
			p.kind = sandarbh.Chrome
		}
	}
	if d.newspaper() {
		d.headlines()
	}
}

// newspaper reports whether the text is a newspaper's by its furniture.
func (d *reader) newspaper() bool {
	for i := range d.parts {
		if p := &d.parts[i]; p.kind == sandarbh.Chrome && starts(fold(d.text[p.start:min(p.end, p.start+40)]), "published -", "published on", "updated -", "also read", "read also", "story continues", "read more") {
			return true
		}
	}
	return false
}

// offers reports whether a folded sentence offers another page of the site.
func offers(f string) bool {
	return starts(f, "check ", "follow ", "track ", "catch ", "get ", "read ", "stay tuned") && hasAny(f, "live updates", "live coverage", "live blog", "latest updates", "live here", "full coverage here")
}

// livePage reports whether a folded line is the name of a page that follows a match or an event as it happens.
func livePage(f string) bool {
	for _, end := range []string{" updates", " highlights", " live", " live score", " live updates", " scorecard", " as it happened"} {
		if strings.HasSuffix(f, end) {
			return hasAny(f, " vs ", " v ", " | ") || strings.HasSuffix(f, " live updates") || strings.HasSuffix(f, " as it happened")
		}
	}
	return false
}

// headlines labels two lines or more that stand between whole paragraphs of a newspaper's article, closed by no stop and
// too long for subheads: headlines of other articles.
func (d *reader) headlines() {
	long, closed := 0, 0
	for i := range d.parts {
		if p := &d.parts[i]; p.open() && p.words > 20 && !d.headline(i) {
			long++
			if p.stopped() || p.last == ':' {
				closed++
			}
		}
	}
	if long < 3 || closed*20 < long*19 {
		return // this text does not close its sentences
	}
	for i := 1; i < len(d.parts); i++ {
		j := i
		for ; j < len(d.parts) && d.headline(j); j++ {
		}
		if n := j - i; n >= 2 && n <= 5 && j < len(d.parts) && d.whole(i-1) && d.whole(j) {
			for k := i; k < j; k++ {
				d.parts[k].kind = sandarbh.Chrome
			}
		}
		i = max(i, j)
	}
}

func (d *reader) headline(i int) bool {
	p := &d.parts[i]
	r, _ := utf8.DecodeRuneInString(d.at(i))
	return p.open() && !p.marked && !p.joined && p.last == 0 && p.words >= 8 && p.words <= 26 && p.breaks == 0 && wide(strings.TrimLeft(d.at(i), "‘“'\"")) && r != '@'
}

// whole reports whether part i is a paragraph that closes its last sentence.
func (d *reader) whole(i int) bool {
	p := &d.parts[i]
	return p.open() && p.words > 20 && (p.last == '.' || p.last == '।')
}
