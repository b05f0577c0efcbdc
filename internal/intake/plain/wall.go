package plain

import (
	"strings"

	"github.com/sandarbh/sandarbh"
)

// head labels what a site puts before the article: its menu, its newsletters, the trail of sections.
func (d *reader) head() {
	// The title stands some lines below the start: what is short before it is menu.
	title := -1
	for i := range d.parts {
		if d.parts[i].kind == sandarbh.Title {
			title = i
			break
		}
		if p := &d.parts[i]; i > 60 || p.prose() && (p.words > 40 || p.words > 20 && p.stopped()) {
			break
		}
	}
	for i := 0; i < title; i++ {
		if p := &d.parts[i]; (p.open() || p.kind == sandarbh.Heading || p.kind == sandarbh.Item) && p.words <= 30 {
			p.kind = sandarbh.Chrome
		}
	}
	// A name over a line that is deeply indented is an entry of a list of newsletters. The list stands
	// before the first sentence of the article.
	for i := 0; i+1 < len(d.parts) && i < 60; i++ {
		p, q := &d.parts[i], &d.parts[i+1]
		if p.open() && q.open() && p.words <= 7 && !p.stopped() && q.indent >= 4 && q.words <= 24 && p.indent == 0 {
			p.kind, q.kind = sandarbh.Chrome, sandarbh.Chrome
		}
		if p.open() && p.words > 30 {
			break
		}
	}
	// What stands between two copies of the line that opens the page ("March 3, 2026 e-Paper") is furniture,
	// where no paragraph is among it.
	for i := range min(len(d.parts), 3) {
		if p := &d.parts[i]; p.prose() && p.words > 8 && p.stopped() {
			break // the article has begun
		}
		if d.parts[i].kind != sandarbh.Chrome || d.parts[i].words < 3 {
			continue
		}
		for j := i + 2; j < min(len(d.parts), i+30) && d.parts[j-1].words <= 30; j++ {
			if d.at(i) != d.at(j) {
				continue
			}
			for k := i + 1; k < j; k++ {
				d.parts[k].kind = sandarbh.Chrome
			}
		}
		break
	}
	d.trails()
}

// trails labels a trail of sections: "1. Home", "2. Current Affairs", "3. Title".
func (d *reader) trails() {
	for i := range d.parts {
		if s := d.at(i); len(s) > 8 || !strings.EqualFold(s, "home") {
			continue
		}
		d.parts[i].kind = sandarbh.Chrome
		for j := i + 1; j < min(len(d.parts), i+7); j++ {
			p := &d.parts[j]
			if p.kind == sandarbh.Title {
				break
			}
			if p.words > 6 || p.stopped() || p.marked != d.parts[i].marked {
				break
			}
			p.kind = sandarbh.Chrome
		}
	}
}

// walls labels what a site puts behind the article: lists of other headlines, topics, offers. A line such
// as "Related articles" ends the article where more prose stands before it than after it.
func (d *reader) walls() {
	d.labels()
	total, before := 0, 0
	for i := range d.parts {
		total += d.weight(i)
	}
	for i := range d.parts {
		p := &d.parts[i]
		before += d.weight(i)
		if p.kind != sandarbh.Chrome || before*2 <= total || total == 0 {
			continue
		}
		f := fold(d.text[p.start:min(p.end, p.start+80)])
		if !ender(strings.Trim(f, " .:…!>»|-")) && !(p.words > 12 && bio(fold(d.text[p.start:min(p.end, p.start+600)]), p)) {
			continue
		}
		for j := i + 1; j < len(d.parts); j++ {
			q := &d.parts[j]
			if q.kind == sandarbh.Title || q.kind == sandarbh.Signature {
				continue
			}
			q.kind = sandarbh.Chrome
		}
		return
	}
}

// labels labels a run of short lines of which most come again: the tags of a list of other articles.
func (d *reader) labels() {
	for i := 0; i < len(d.parts); {
		j := i
		seen := make(set)
		for ; j < len(d.parts) && d.parts[j].words <= 3 && d.parts[j].last == 0 && d.parts[j].numbers == 0 && (d.parts[j].open() || d.parts[j].kind == sandarbh.Row); j++ {
			seen.add(all(d.at(j)))
		}
		if n := j - i; n >= 6 && len(seen)*2 <= n {
			for k := i; k < j; k++ {
				d.parts[k].kind = sandarbh.Chrome
			}
		}
		i = max(j, i+1)
	}
}

// references labels the names that part a list of addresses ("Ministry of Tourism" between links).
func (d *reader) references() {
	for i := 1; i+1 < len(d.parts); i++ {
		p := &d.parts[i]
		if p.kind != sandarbh.Heading && !p.open() || p.words > 14 || p.stopped() {
			continue
		}
		f := fold(strings.Trim(d.at(i), ": "))
		if p.last == ':' && p.words <= 14 && d.link(i+1) && hasAny(f, "link", "website", "portal", "accessed", "available", "url", "download", "visit", "see", "report", "read") {
			p.kind = sandarbh.Chrome // "Link to the earlier note:"
			continue
		}
		title := f == "references" || f == "reference" || f == "sources" || f == "source" || f == "links" || f == "for further reading" || f == "further reading" || f == "bibliography"
		if (title || d.link(i-1) || office(f) && d.link(min(i+2, len(d.parts)-1))) && d.link(i+1) {
			p.kind = sandarbh.Chrome
			continue
		}
		if title && i*10 >= len(d.parts)*6 {
			p.kind = sandarbh.Chrome
			for j := i + 1; j < len(d.parts) && d.parts[j].words <= 30 && d.parts[j].open() && !d.parts[j].stopped(); j++ {
				d.parts[j].kind = sandarbh.Chrome
			}
		}
	}
}

// addresses labels what stands between and behind the addresses at the end of a text: names of sources.
func (d *reader) addresses() {
	rest := 0
	for i := range d.parts {
		rest += d.weight(i)
	}
	total := rest
	for i := 0; i+1 < len(d.parts); i++ {
		rest -= d.weight(i)
		if !d.link(i) || !d.link(i+1) || rest*10 > total {
			continue
		}
		for j := i - 1; j >= 0 && j >= i-2 && d.parts[j].words <= 14 && !d.parts[j].stopped() && d.parts[j].open(); j-- {
			d.parts[j].kind = sandarbh.Chrome
		}
		for j := i + 2; j < len(d.parts); j++ {
			if p := &d.parts[j]; p.words <= 25 && !p.stopped() && p.open() {
				p.kind = sandarbh.Chrome
			}
		}
		return
	}
}

// link reports whether part i is furniture that is an address.
func (d *reader) link(i int) bool {
	return d.parts[i].kind == sandarbh.Chrome && strings.Contains(d.at(i), "http")
}

// weight is the length of a part if it is prose of some length, else 0.
func (d *reader) weight(i int) int {
	p := &d.parts[i]
	if !p.prose() || p.words < 12 {
		return 0
	}
	return p.words
}

// ender reports whether a folded line of furniture stands behind articles.
func ender(f string) bool {
	if starts(f, "published -", "published on", "copyright", "©", "comments have to", "thanks for visiting", "more from", "related articles", "more stories", "is now on telegram") {
		return true
	}
	switch f {
	case "share this article", "share this", "related resources", "related articles", "related stories", "related news", "related posts", "related links", "related topics", "you might also like", "you may also like",
		"you may like", "top news", "top stories", "latest news", "latest blogs", "latest additions", "must watch", "trending", "trending now", "most read", "most popular", "recommended", "recommended for you", "recommended stories", "comments", "leave a comment", "leave a reply",
		"post a comment", "tags", "topics", "recent posts", "popular posts", "about the author", "read more news on", "editor's picks", "back to top":
		return true
	}
	return strings.HasPrefix(f, "read more news on")
}

// tail labels what stands behind the last sentence: signature codes, names of officers, and furniture
// behind them.
func (d *reader) tail() {
	// The last part that is surely the article's.
	last := -1
	for i := len(d.parts) - 1; i >= 0; i-- {
		p := &d.parts[i]
		if p.kind == sandarbh.Row || p.prose() && p.words >= 5 && (p.stopped() || p.words > 16) && !strings.ContainsRune(d.at(i), '@') {
			last = i
			break
		}
	}
	if last < 0 {
		return
	}
	signed, released := false, d.released()
	loose := 0
	for i := last + 1; i < len(d.parts); i++ {
		if d.parts[i].open() {
			loose++
		}
	}
	// What stands behind the officers' names and is short is the press unit's own notice.
	for i := len(d.parts) - 1; i > 0 && i > len(d.parts)-30; i-- {
		p := &d.parts[i]
		if p.prose() && p.words > 25 {
			break
		}
		if p.kind == sandarbh.Signature && strings.Contains(d.at(i), "/") && i*3 > len(d.parts) {
			for j := i + 1; j < len(d.parts); j++ {
				if d.parts[j].open() {
					d.parts[j].kind = sandarbh.Chrome
				}
			}
			break
		}
	}
	for i := last + 1; i < len(d.parts); i++ {
		p := &d.parts[i]
		if p.kind == sandarbh.Signature {
			signed = true
			continue
		}
		if !p.open() && p.kind != sandarbh.Item {
			continue
		}
		s := d.at(i)
		switch {
		case p.words <= 10 && p.last == 0 && office(fold(s)):
			p.kind = sandarbh.Origin // the source that an explainer names last
		case signed && p.words <= 14:
			p.kind = sandarbh.Signature
		case code(s, p):
			p.kind, signed = sandarbh.Signature, true
		case p.words <= 9 && p.last == 0 && designation(fold(s)):
			p.kind = sandarbh.Signature
		case released && loose <= 2 && signatory(s, p) && d.parts[last].last == '.':
			p.kind, signed = sandarbh.Signature, true
		}
	}
}

// released reports whether the text is an office's release by its furniture.
func (d *reader) released() bool {
	for i := range d.parts {
		switch d.parts[i].kind {
		case sandarbh.Origin:
			return true
		case sandarbh.Chrome, sandarbh.Dateline:
			if f := fold(d.text[d.parts[i].start:min(d.parts[i].end, d.parts[i].start+60)]); starts(f, "read this release", "(release id") || strings.Contains(f, " by pib ") {
				return true
			}
		}
	}
	return false
}

// designation reports whether a folded line below the text is the office of who signs it.
func designation(f string) bool {
	return starts(f, "joint secretary", "under secretary", "deputy secretary", "additional secretary", "secretary to", "secretary,", "director,", "deputy director", "press secretary", "chief media", "public relations officer", "press officer", "registrar", "for and on behalf")
}

// code reports whether a line is a signature code: initials or names parted by slashes, "MJPS",
// "PR-62/TAR/KV".
func code(s string, p *part) bool {
	if p.words > 16 || p.stopped() && !strings.Contains(s, "/") || p.last == ':' || p.last == '?' {
		return false
	}
	if strings.Count(s, "/") >= 1 && p.links <= 1 && !strings.Contains(s, "://") && p.breaks == 0 {
		names := 0
		for piece := range strings.SplitSeq(strings.ReplaceAll(s, " | ", "/"), "/") {
			if strings.Count(strings.TrimSpace(piece), " ") <= 4 {
				names++
			}
		}
		return names >= strings.Count(s, "/")+1 && (p.titled() > 0.7 || p.upper*2 > p.latin || p.long == 0)
	}
	return p.words <= 3 && p.latin >= 2 && p.latin <= 14 && p.upper == p.latin && p.deva == 0
}

// signatory reports whether a line is one person's or office's name below the text.
func signatory(s string, p *part) bool {
	return p.words >= 1 && p.words <= 4 && p.numbers == 0 && p.last == 0 && p.links == 0 && p.titled() > 0.99 && p.latin > 2 && !strings.ContainsAny(s, ":|₹%\"“")
}
