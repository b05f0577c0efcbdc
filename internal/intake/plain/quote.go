package plain

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/sandarbh/sandarbh"
)

// questions labels the question of a parliamentary reply ("(a) whether …; (b) if so, the details thereof"),
// which states nothing.
func (d *reader) questions() {
	asking := false
	for i := range d.parts {
		p := &d.parts[i]
		if !p.open() {
			continue
		}
		s := d.at(i)
		f := fold(s[:min(len(s), 300)])
		switch {
		case directive(f):
			p.kind = sandarbh.Quote
		case strings.Contains(f, "be pleased to state") || strings.HasPrefix(f, "will the minister of ") || strings.HasPrefix(f, "will the prime minister be"):
			p.kind, asking = sandarbh.Quote, true
		case (asking || p.marked) && asked(f) && (p.last == ';' || p.last == '?' || strings.HasSuffix(f, "; and") || asking):
			p.kind = sandarbh.Quote
		case !p.marked && strings.HasPrefix(f, "(a)") && asked(strings.TrimLeft(f[3:], " ")):
			p.kind = sandarbh.Quote
		default:
			asking = false
		}
	}
}

// directive reports whether a folded text is a question of an examination ("GS2 - Analyse how …").
func directive(f string) bool {
	if g, ok := strings.CutPrefix(f, "gs"); ok {
		f = strings.TrimLeft(g, " -:1234iv")
	}
	if g, ok := strings.CutPrefix(f, "q."); ok {
		f = strings.TrimLeft(g, " 0123456789.")
	}
	return starts(f, "analyse how", "analyze how", "discuss the ", "discuss how", "examine the ", "examine how", "critically ", "evaluate the ", "evaluate how", "comment on ", "elucidate ", "how far do you ")
}

// asked reports whether a folded text opens like a clause of a question.
func asked(f string) bool {
	return starts(f, "whether ", "if so", "if not", "the details ", "the number of", "the steps ", "the reasons ", "the action", "the measures", "the amount of", "the names of", "how many", "what ", "the status of", "the time by", "the manner in", "the extent to", "the total ", "the current status", "the quantum", "the progress", "the objective", "the funds", "the criteria", "the corrective", "the other ", "the State-wise", "the state", "the year", "the date")
}

// posts labels the posts of social networks that are copied into a text: what stands behind
// "… posted on X:" in quotation marks or up to the line that closes a post, and its cut copies.
func (d *reader) posts() {
	for i := 0; i < len(d.parts); i++ {
		p := &d.parts[i]
		if p.kind == sandarbh.Quote {
			d.before(i)
			continue
		}
		if n := d.spread(i); n > 0 {
			i = d.take(i) - 1
			continue
		}
		if !p.open() && p.kind != sandarbh.Heading || !d.introduces(i) {
			continue
		}
		if p.words <= 12 {
			p.kind = sandarbh.Heading
		}
		i = d.take(i+1) - 1
	}
}

// signed reports whether part i is the line that closes a post: "Name (@handle) June 9, 2026".
func (d *reader) signed(i int) bool {
	p := &d.parts[i]
	if p.kind != sandarbh.Quote || p.words > 16 {
		return false
	}
	s := d.at(i)
	k := strings.Index(s, "(@")
	return k >= 0 && p.numbers > 0 && strings.IndexByte(s[k:], ')') > 0
}

// thread labels what stands between posts that close a text, one after the other, and the post cut short above the line
// that closes it.
func (d *reader) thread() {
	signed := 0
	for i := range d.parts {
		if d.signed(i) {
			signed++
			if i > 0 && d.parts[i-1].open() && strings.HasSuffix(d.at(i-1), "…") {
				d.parts[i-1].kind = sandarbh.Quote
			}
		}
	}
	if signed < 2 {
		return
	}
	open := -1
	for i := range d.parts {
		switch p := &d.parts[i]; {
		case open < 0 && d.signed(i):
			open = i
		case p.prose() && p.words > 40 || p.kind == sandarbh.Row:
			open = -1
		}
	}
	if open < 0 {
		return
	}
	last := open
	for i := open; i < len(d.parts); i++ {
		if d.parts[i].kind == sandarbh.Quote {
			last = i
		}
	}
	for i := open; i < last; i++ {
		if p := &d.parts[i]; p.open() || p.kind == sandarbh.Item && !p.given {
			p.kind = sandarbh.Quote
		}
	}
}

// spread returns the number of paragraphs of a quotation that starts with part i, is closed in a later
// one, and does not open its paragraphs anew as a newspaper does; 0 if there is none.
func (d *reader) spread(i int) int {
	p := &d.parts[i]
	s := d.at(i)
	r, _ := utf8.DecodeRuneInString(s)
	if !p.open() || r != '“' && r != '"' || strings.ContainsRune(s, '”') || r == '"' && strings.Count(s, "\"") != 1 {
		return 0
	}
	for j := i + 1; j < min(len(d.parts), i+8); j++ {
		t := d.at(j)
		if !d.parts[j].open() || strings.HasPrefix(t, "“") || strings.HasPrefix(t, "\"") {
			return 0
		}
		if closes(t) {
			if strings.Contains(t, "“") || r == '"' && strings.Count(t, "\"")%2 == 0 {
				return 0
			}
			return j - i + 1
		}
		if strings.ContainsAny(t, "“”") {
			return 0
		}
	}
	return 0
}

// introduces reports whether part i leads to a post: it ends with "posted on X:" or the like.
func (d *reader) introduces(i int) bool {
	p := &d.parts[i]
	switch p.last {
	case ':', ';', ',', '-', 0:
	default:
		return false
	}
	s := d.at(i)
	f := fold(s[max(0, len(s)-120):])
	k := -1
	for _, w := range []string{" on x", " in x", " x post", "post on", "a post", "tweet", "message on", "social media", " on twitter", " a thread", " on facebook", " on linkedin", " said on", " in posts"} {
		k = max(k, strings.LastIndex(f, w))
	}
	if k < 0 || len(f)-k > 75 {
		return false
	}
	if !hasAny(f, "post", "wrote", "said", "shared", "tweet", "message", "thread", "stated") {
		return false
	}
	return p.last == ':' || p.last == ';' || p.words <= 16
}

// take labels the post that starts at part i and returns the part behind it.
func (d *reader) take(i int) int {
	start := i
	if i >= len(d.parts) {
		return i
	}
	s := d.at(i)
	r, _ := utf8.DecodeRuneInString(s)
	heard := make(set)
	add := func(k int) {
		d.parts[k].kind = sandarbh.Quote
		each(d.at(k), func(h uint64, _ bool) { heard.add(h) })
	}
	if r == '"' || r == '“' || r == '‘' || r == '\'' {
		for ; i < len(d.parts) && i < start+20; i++ {
			if k := d.parts[i].kind; k == sandarbh.Chrome || k == sandarbh.Signature || k == sandarbh.Title {
				break
			}
			add(i)
			if closes(d.at(i)) {
				i++
				break
			}
		}
	} else {
		// No marks: up to the line that closes a post, which must stand near.
		end := -1
		for j := i; j < len(d.parts) && j < i+12; j++ {
			if k := d.parts[j].kind; k == sandarbh.Chrome || k == sandarbh.Signature {
				break
			}
			if d.parts[j].kind == sandarbh.Quote {
				end = j
				break
			}
		}
		if end < 0 {
			if d.parts[i].open() {
				add(i)
			}
			end = i
		}
		for ; i <= end; i++ {
			add(i)
		}
	}
	// Copies of it, posts in other tongues, and what carries the marks of a post.
	for ; i < len(d.parts); i++ {
		p := &d.parts[i]
		if p.kind == sandarbh.Quote {
			continue
		}
		if p.kind != "" && p.kind != sandarbh.Heading {
			break
		}
		t := d.at(i)
		same, all := 0, 0
		each(t, func(h uint64, _ bool) {
			all++
			if heard.has(h) {
				same++
			}
		})
		foreign := p.deva+p.other > p.latin || strings.HasPrefix(t, "“") || strings.HasPrefix(t, "\"")
		if !foreign && same*10 < all*7 && !strings.ContainsRune(t, '@') && !strings.HasSuffix(t, "…") && !d.quoteSoon(i, heard) {
			break
		}
		p.kind = sandarbh.Quote
		each(t, func(h uint64, _ bool) { heard.add(h) })
	}
	return max(i, start)
}

// quoteSoon reports whether the line that closes a post stands within three parts behind i, with nothing
// but short lines between.
func (d *reader) quoteSoon(i int, _ set) bool {
	for j := i; j < min(len(d.parts), i+4); j++ {
		if d.parts[j].kind == sandarbh.Quote {
			return true
		}
		if !d.parts[j].open() || d.parts[j].words > 40 {
			return false
		}
	}
	return false
}

// closes reports whether a paragraph ends with a closing quotation mark.
func closes(s string) bool {
	for s != "" {
		r, n := utf8.DecodeLastRuneInString(s)
		switch {
		case r == '”' || r == '"':
			// A paragraph that is only an opening mark and words goes on.
			return len(s) > n
		case r == '.' || r == ',' || r == ')' || unicode.IsSpace(r):
			s = s[:len(s)-n]
		default:
			return false
		}
	}
	return false
}

// before labels the part that a closing line belongs to: "— Name (@handle) June 9, 2026" stands below
// the post.
func (d *reader) before(i int) {
	s := d.at(i)
	r, _ := utf8.DecodeRuneInString(s)
	if r != '—' && r != '-' && r != '–' || !strings.Contains(s, "(@") {
		return
	}
	for j := i - 1; j >= 0 && j > i-4; j-- {
		p := &d.parts[j]
		if !p.open() && p.kind != sandarbh.Heading {
			return
		}
		if p.last == ':' && j < i-1 {
			return
		}
		if j < i-1 && p.words > 25 {
			return
		}
		p.kind = sandarbh.Quote
		if p.words > 12 {
			return
		}
	}
}

// scripts labels what is in another script than most of the text: verses, posts in other languages.
func (d *reader) scripts() {
	latin, deva, other := 0, 0, 0
	for i := range d.parts {
		p := &d.parts[i]
		if p.prose() || p.kind == sandarbh.Heading {
			latin += p.latin
			deva += p.deva
			other += p.other
		}
	}
	main := 'l'
	switch {
	case deva > latin && deva >= other:
		main = 'd'
	case other > latin && other > deva:
		main = 'o'
	}
	for i := range d.parts {
		p := &d.parts[i]
		if !p.prose() && p.kind != sandarbh.Heading {
			continue
		}
		own := map[rune]int{'l': p.latin, 'd': p.deva, 'o': p.other}[main]
		all := p.latin + p.deva + p.other
		if all < 4 || own*2 >= all {
			continue
		}
		if main != 'l' && (p.words <= 3 || own*5 >= all) {
			continue // an acronym or a name in Latin letters inside a Hindi text
		}
		p.kind = sandarbh.Quote
	}
}
