package page

import (
	_ "embed"
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html/atom"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/intake/plain"
	"github.com/sandarbh/sandarbh/internal/lang"
)

//go:embed phrases.tsv
var phraseTable string

type phrase struct {
	opening string
	limit   int
}

// phrases are the openings of phrases.tsv by their first letter.
var phrases = sync.OnceValue(func() map[rune][]phrase {
	out := map[rune][]phrase{}
	for row := range strings.SplitSeq(phraseTable, "\n") {
		kind, rest, ok := strings.Cut(row, "\t")
		if !ok || strings.HasPrefix(row, "#") {
			continue
		}
		limit := 160
		if kind == "any" {
			limit = 400
		}
		for p := range strings.SplitSeq(rest, "\t") {
			if r, _ := utf8.DecodeRuneInString(p); p != "" {
				out[r] = append(out[r], phrase{p, limit})
			}
		}
	}
	return out
})

// furniture reports whether a line's wording alone is that of furniture: it opens with one of the phrases and is no
// sentence of a story, or the reader of plain texts says so.
func furniture(l line) bool {
	s := strings.ToLower(strings.TrimLeft(l.text, " »›>•-–—:*|▶►→(["))
	first, _ := utf8.DecodeRuneInString(s)
	for _, p := range phrases()[first] {
		if !strings.HasPrefix(s, p.opening) || len(s) > p.limit {
			continue
		}
		next, _ := utf8.DecodeRuneInString(s[len(p.opening):])
		if (unicode.IsLetter(next) || unicode.IsMark(next)) && unicode.IsLetter(lastRune(p.opening)) {
			continue
		}
		// "Related work was done …" and "Comments by the minister drew …" are sentences.
		if p.limit == 160 && len(s) > 60 && float64(l.links) < 0.3*float64(len(l.text)) && strings.HasSuffix(s, ".") && !strings.HasSuffix(p.opening, ":") && len(s) > 3*len(p.opening)+30 {
			continue
		}
		return true
	}
	if len(l.text) > 240 || l.kind == sandarbh.Row || strings.Contains(l.text, "http") || strings.Contains(l.text, "www.") {
		return false
	}
	for _, b := range plain.Label("", l.text, []sandarbh.Block{{Kind: sandarbh.Paragraph, End: len(l.text)}}) {
		if b.Kind == sandarbh.Chrome {
			return true
		}
	}
	return false
}

func lastRune(s string) rune {
	r, _ := utf8.DecodeLastRuneInString(s)
	return r
}

// filler reports whether the lines are one paragraph or two said over and over, as pages that show a layout have it: to
// print them once would leave a half of the page.
func filler(lines []line) bool {
	distinct, seen := map[string]bool{}, map[string]bool{}
	paragraphs, triples, again := 0, 0, 0
	for _, l := range lines {
		key := letters(l.text)
		if len(key) < 30 {
			continue
		}
		if distinct[key] = true; len(distinct) > 5 {
			return false
		}
		paragraphs++
		words := strings.Fields(l.text)
		for i := range max(len(words)-2, 0) {
			triple := strings.Join(words[i:i+3], " ")
			triples++
			if seen[triple] {
				again++
			}
			seen[triple] = true
		}
	}
	return (len(distinct) <= 2 || paragraphs <= 5) && again*10 >= triples*4
}

// trimLines takes from a candidate's lines what is not the article: the title again, runs of links, repeats, furniture, and
// at both ends what is neither prose nor heads it.
func trimLines(lines []line, m *meta) []line {
	var out []line
	seen := map[string]bool{}
	title := letters(m.title)
	again, sections := filler(lines), sectionLinks(lines)
	for i, l := range lines {
		key := letters(l.text)
		if len(key) >= 60 && !again {
			if seen[key] {
				continue
			}
			seen[key] = true
		}
		if i < 8 && title != "" && key == title {
			continue
		}
		if linked(l) && linkRun(lines, i) && !sections[i] && !names(lines, i) || furniture(l) && !l.code() && !listed(lines, i) {
			continue
		}
		out = append(out, l)
	}
	return trimTail(trimHead(cutEnd(cutAfter(out))))
}

var (
	commentHead = lang.MustCompile(`(?i)^(\d+ |all |top |top rated |reader |readers' |user |latest |neueste )?(comments?|kommentare|comentarios|commentaires|commenti|reacties|responses|discussion|leserkommentare|replies)( ?\(?\d+\)?| on this story| zu diesem artikel| on .{5,80})?:?$`)
	relatedHead = lang.MustCompile(`(?i)^(related|more|recommended|read|you may|you might|trending|popular|most|latest|also|similar|see|mehr|weitere|das könnte|auch|verwandte|ähnliche|relacionad|más|lea|le puede|à lire|sur le|lire|leggi|potrebbe|leia|yeh bhi|यह भी|ये भी|और|संबंधित|ताज़ा|ताजा)\b?.{0,60}$`)
)

// cutAfter ends the article at a heading of readers' comments, and drops a heading of related matter with the short lines and
// links under it.
func cutAfter(lines []line) []line {
	total, so := 0, 0
	for _, l := range lines {
		total += len(l.text)
	}
	var out []line
	for i := 0; i < len(lines); i++ {
		l := lines[i]
		if so*3 > total && len(l.text) < 100 && commentHead.MatchString(l.text) {
			return out
		}
		if so > 200 && l.kind == sandarbh.Heading && len(l.text) < 90 && relatedHead.MatchString(l.text) {
			j := i + 1
			for j < len(lines) && lines[j].kind != sandarbh.Heading && (len(lines[j].text) < 160 && !strings.HasSuffix(lines[j].text, ".") && !opensList(lines[j]) || linked(lines[j])) {
				j++
			}
			if j > i+1 && j == len(lines) || j > i+2 {
				i = j - 1
				continue
			}
		}
		so += len(l.text)
		out = append(out, l)
	}
	return out
}

// opensList reports whether a line is a sentence that opens a list: "Among its uses are these:".
func opensList(l line) bool {
	return l.kind == sandarbh.Paragraph && strings.HasSuffix(l.text, ":") && width(l.text) >= 60
}

var (
	// How to reach the writer or follow the paper.
	contactLine = lang.MustCompile(`(^|[.!?]['"”]? )(Follow [\w ]{2,40} on (Twitter|Facebook|Instagram|X|Threads|Bluesky|Google News)\b|Have a tip\?|E-?mail .{0,40}\S@\w|Listen to [^.]{2,60} live\b)|\bbe reached (at|via|on) \S+@|\be-?mail: ?\S+@`)
	// The profile of a company as it stands below its releases: "N is headquartered in Pune, has … and employs 900 people."
	profileLine = lang.MustCompile(`^(\p{Lu}[\p{L}&'’-]*,? ){1,5}is headquartered in [^.]{2,120}\b(employs|subsidiaries|offices|businesses|operations)\b`)
)

const (
	leastLines    = 4   // that an end is not taken off
	contactLength = 320 // letters at most of a line on how to reach the writer; what is longer tells more
	listLines     = 8   // of a list of other articles at most
)

// cutEnd takes off the end what is not told but said about the writer, the paper or a company, and lists of other articles.
func cutEnd(lines []line) []line {
	for n := len(lines); n > leastLines; n-- {
		l := lines[n-1]
		switch {
		case width(l.text) < contactLength && contactLine.MatchString(l.text):
		case profileLine.MatchString(l.text):
			name, _, _ := strings.Cut(l.text, " ")
			for n > leastLines && strings.HasPrefix(lines[n-2].text, name+" is ") {
				n--
			}
		default:
			return cutList(lines[:n])
		}
	}
	return lines
}

// cutList takes a list of other articles off the end, where a line heads it as such.
func cutList(lines []line) []line {
	for i := len(lines) - 3; i > leastLines && i >= len(lines)-listLines; i-- {
		if l := lines[i]; width(l.text) < 60 && !sentenceEnd(l.text) && relatedHead.MatchString(l.text) && items(lines[i+1:]) {
			return lines[:i]
		}
	}
	return lines
}

func items(lines []line) bool {
	return !slices.ContainsFunc(lines, func(l line) bool { return l.kind != sandarbh.Item })
}

func sentenceEnd(s string) bool { return strings.ContainsRune(".!?:।", lastRune(s)) }

// linked reports whether a line is nothing but links.
func linked(l line) bool { return float64(l.links) > 0.85*float64(len(l.text)) }

// linkRun reports whether the line is one of several neighbours that are links alone, or a link that is no sentence.
func linkRun(lines []line, i int) bool {
	n := 1
	for j := i - 1; j >= 0 && linked(lines[j]); j-- {
		n++
	}
	for j := i + 1; j < len(lines) && linked(lines[j]); j++ {
		n++
	}
	return n >= 2 || !strings.ContainsAny(lines[i].text, ".।")
}

// code reports whether a line is preformatted: a program, or what one wrote.
func (l line) code() bool { return l.node != nil && l.node.tag == atom.Pre }

// names reports whether a line that is a link is one of a list of names in the article: words, not headlines, under a line
// that heads them, with prose below.
func names(lines []line, i int) bool {
	from, to := i, i
	for from > 0 && linked(lines[from-1]) {
		from--
	}
	for to+1 < len(lines) && linked(lines[to+1]) {
		to++
	}
	if from == 0 || to-from < 2 || lines[from-1].kind != sandarbh.Heading && !strings.HasSuffix(lines[from-1].text, ":") || furniture(lines[from-1]) || relatedHead.MatchString(lines[from-1].text) {
		return false
	}
	for _, l := range lines[from : to+1] {
		if l.kind != sandarbh.Item || width(l.text) > 24 {
			return false
		}
	}
	return slices.ContainsFunc(lines[to+1:], paragraph)
}

// sectionLinks finds the headings of the article's own sections among those that are links: each stands between two
// paragraphs, and there are three at least. One or two are other articles that the site offers in between.
func sectionLinks(lines []line) map[int]bool {
	out := map[int]bool{}
	for i := 1; i+1 < len(lines); i++ {
		if lines[i].kind == sandarbh.Heading && linked(lines[i]) && paragraph(lines[i-1]) && paragraph(lines[i+1]) {
			out[i] = true
		}
	}
	if len(out) < 3 {
		return nil
	}
	return out
}

func paragraph(l line) bool {
	return l.kind == sandarbh.Paragraph && width(l.text) >= 100 && proseLine(l)
}

var listMark = lang.MustCompile(`^([-–—+*•·▪●‣]|\d{1,3}[.)]) ?\S`)

// listed reports whether a line is one of three or more neighbours that open with the mark of an item: a list that the page
// breaks into lines by hand.
func listed(lines []line, i int) bool {
	item := func(i int) bool {
		return i >= 0 && i < len(lines) && lines[i].kind == sandarbh.Paragraph && !linked(lines[i]) && listMark.MatchString(lines[i].text)
	}
	if !item(i) {
		return false
	}
	n := 1
	for j := i - 1; n < 3 && item(j); j-- {
		n++
	}
	for j := i + 1; n < 3 && item(j); j++ {
		n++
	}
	return n >= 3
}

// proseLine reports whether a line is running text: long, or a sentence.
func proseLine(l line) bool {
	if float64(l.links) > 0.6*float64(len(l.text)) {
		return false
	}
	n := width(l.text)
	if n >= 100 {
		return true
	}
	if l.kind == sandarbh.Row || l.kind == sandarbh.Item {
		return n >= 20
	}
	end := lastRune(strings.TrimRight(l.text, " \"'”’»)]*」』）"))
	return n >= 25 && strings.ContainsRune(".!?:।。…？！：", end) && !dateLine(l.text)
}

// width is the length of a line in letters; an ideograph says as much as three of them.
func width(s string) int {
	n := 0
	for _, r := range s {
		n++
		if unicode.Is(unicode.Han, r) {
			n += 2
		}
	}
	return n
}

// dateLine reports whether a line is little more than a day.
func dateLine(s string) bool {
	if len(s) > 90 {
		return false
	}
	_, ok := firstStamp(s, false)
	return ok
}

// trimHead drops what stands before the first prose, but for a heading right above it.
func trimHead(lines []line) []line {
	for i, l := range lines {
		if i > 12 {
			break
		}
		if !proseLine(l) {
			continue
		}
		if l.kind == sandarbh.Item && i+1 < len(lines) && !proseLine(lines[i+1]) {
			continue
		}
		if i > 0 && lines[i-1].kind == sandarbh.Heading && !dateLine(lines[i-1].text) {
			return lines[i-1:]
		}
		return lines[i:]
	}
	return lines
}

// closing reports whether a line is the last of a list that a sentence opens: "It measures three things:".
func closing(lines []line, i int) bool {
	for ; i > 0 && lines[i].kind == sandarbh.Item && !linked(lines[i]); i-- {
		if before := lines[i-1]; before.kind == sandarbh.Paragraph && strings.HasSuffix(before.text, ":") && width(before.text) >= 25 {
			return true
		}
	}
	return false
}

// trimTail drops what stands after the last prose.
func trimTail(lines []line) []line {
	for i := len(lines) - 1; i >= 0 && i >= len(lines)-25; i-- {
		if proseLine(lines[i]) || listed(lines, i) || closing(lines, i) {
			return lines[:i+1]
		}
	}
	return lines
}
