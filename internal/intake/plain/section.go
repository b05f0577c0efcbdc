package plain

import (
	"sort"
	"strconv"
	"strings"

	"github.com/sandarbh/sandarbh"
)

// strong cuts a heading that runs into its paragraph in Markdown ("1. **Reach:** The scheme …") off as a
// block of its own. The asterisks stay outside the blocks, as list markers do.
func (d *reader) strong() {
	d.expand(func(q *part) []part {
		p := *q
		s := d.text[p.start:p.end]
		n, _ := marker(s)
		open := n + len(s[n:]) - len(strings.TrimLeft(s[n:], " "))
		if p.given || !strings.HasPrefix(s[open:], "**") {
			return nil
		}
		end := strings.Index(s[open+2:], "**")
		if end < 2 || end > 120 {
			return nil
		}
		end += open + 2
		head := part{start: p.start + open + 2, end: p.start + end, kind: sandarbh.Heading, indent: p.indent}
		head.start, head.end = trim(d.text, head.start, head.end)
		rest := part{start: p.start + end + 2, end: p.end, indent: p.indent}
		if s[end+2:] != "" && s[end+2] == ':' {
			rest.start++
		}
		rest.start, rest.end = trim(d.text, rest.start, rest.end)
		if head.start >= head.end {
			return nil
		}
		if rest.start >= rest.end {
			return []part{head}
		}
		if c := d.text[rest.start]; c >= 'a' && c <= 'z' || c == ',' || c == '(' {
			return nil // the strong words are part of the sentence
		}
		if n > 0 {
			rest.kind, rest.level, rest.marked = sandarbh.Item, 1, true
		}
		return []part{head, rest}
	})
}

// sections cuts a long paragraph that holds a whole study note without line ends at the names of its
// sections: "… in the region. Key Developments Three pacts were signed …". Two different names at least
// must stand where a sentence begins.
func (d *reader) sections() {
	d.expand(func(q *part) []part {
		p := *q
		if !p.open() || p.words < 80 {
			return nil
		}
		s := d.text[p.start:p.end]
		type cut struct{ from, to int }
		var cuts []cut
		for _, name := range sectionNames {
			for from := 0; ; {
				k := strings.Index(s[from:], name)
				if k < 0 {
					break
				}
				k += from
				from = k + len(name)
				before := strings.TrimRight(s[:k], " ")
				if k > 0 && (ending(before) != '.' && ending(before) != '?' || len(before) == k) {
					continue
				}
				after := strings.TrimLeft(s[from:], " :")
				if after == "" || len(after) == len(s[from:]) || !wide(after) && (after[0] < '0' || after[0] > '9') {
					continue
				}
				cuts = append(cuts, cut{k, from})
			}
		}
		if len(cuts) < 2 {
			return nil
		}
		sort.Slice(cuts, func(a, b int) bool {
			if cuts[a].from != cuts[b].from {
				return cuts[a].from < cuts[b].from
			}
			return cuts[a].to > cuts[b].to
		})
		var pieces []part
		add := func(from, to int, kind sandarbh.BlockKind) {
			q := part{kind: kind, indent: p.indent}
			q.start, q.end = trim(d.text, p.start+from, p.start+to)
			for kind == "" && q.start < q.end && d.text[q.start] == ':' {
				q.start, q.end = trim(d.text, q.start+1, q.end)
			}
			if q.start < q.end {
				q.count(d.text[q.start:q.end])
				pieces = append(pieces, q)
			}
		}
		at := 0
		for _, c := range cuts {
			if c.from < at {
				continue
			}
			add(at, c.from, "")
			add(c.from, c.to, sandarbh.Heading)
			at = c.to
		}
		add(at, len(s), "")
		return pieces
	})
}

// numbered cuts a paragraph that holds a numbered list run together ("1. … policy. 2. The pact …") into
// its items. The numbers must count up from 1, and each but the first must follow the end of a sentence.
func (d *reader) numbered() {
	d.expand(func(q *part) []part {
		p := *q
		if !p.open() || p.words < 20 || !p.marked && !strings.HasPrefix(d.text[p.start:p.end], "1. ") || p.marked && p.mark != "1" {
			return nil
		}
		s := d.text[p.start:p.end]
		from := 0
		if !p.marked {
			from = len("1. ")
		}
		starts := []int{from}
		ends := []int{}
		for n := 2; n < 40; n++ {
			mark := " " + strconv.Itoa(n) + ". "
			at := starts[len(starts)-1]
			k := strings.Index(s[at:], mark)
			if k < 0 || ending(s[at:at+k]) != '.' || !wide(s[at+k+len(mark):]) {
				break
			}
			ends = append(ends, at+k)
			starts = append(starts, at+k+len(mark))
		}
		if len(starts) < 2 {
			return nil
		}
		ends = append(ends, len(s))
		pieces := make([]part, len(starts))
		for k := range starts {
			q := part{kind: sandarbh.Item, level: 1, marked: true, mark: strconv.Itoa(k + 1)}
			q.start, q.end = trim(d.text, p.start+starts[k], p.start+ends[k])
			q.count(d.text[q.start:q.end])
			pieces[k] = q
		}
		return pieces
	})
}

// bullets cuts a paragraph that holds a list run together with its bullets ("… took part: • A • B").
func (d *reader) bullets() {
	d.expand(func(q *part) []part {
		p := *q
		if !p.open() || p.words < 8 {
			return nil
		}
		s := d.text[p.start:p.end]
		sign := ""
		for _, b := range []string{" • ", " ● ", " ▪ ", " ➢ ", " ✓ ", " \uf0b7 "} {
			if strings.Count(s, b) >= 2 || p.marked && strings.Contains(s, b) || strings.Contains(s, ":"+b) {
				sign = b
				break
			}
		}
		if sign == "" {
			return nil
		}
		var pieces []part
		at := p.start
		for k, x := range strings.Split(s, sign) {
			q := part{indent: p.indent}
			q.start, q.end = trim(d.text, at, at+len(x))
			at += len(x) + len(sign)
			if k > 0 || p.marked {
				q.kind, q.level, q.marked, q.mark = sandarbh.Item, 1, true, "•"
			}
			if q.start < q.end {
				q.count(d.text[q.start:q.end])
				pieces = append(pieces, q)
			}
		}
		return pieces
	})
}

// sectionNames are the headings that study sites put into their notes.
var sectionNames = []string{
	"Overview", "Introduction", "Background & Context", "Background and Context", "Background", "Context", "Key Developments", "Key Highlights", "Key Features", "Key Points", "Key Facts", "Important Facts",
	"Significance", "Challenges", "Way Forward", "Conclusion", "UPSC Relevance", "Why in News", "Implications", "Concerns", "Related Facts", "Prelims Pointers", "Mains Angle",
}
