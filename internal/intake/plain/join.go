package plain

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/sandarbh/sandarbh"
)

// join puts together a sentence that an inline link broke into lines: a line that is only a name, and the
// next begins with a comma or a small letter. The block then spans the line ends.
func (d *reader) join() {
	d.spaced = d.spaceTells()
	out := d.parts[:0]
	for i := range d.parts {
		p := d.parts[i]
		if len(out) > 0 && d.joins(&out[len(out)-1], &p) {
			q := &out[len(out)-1]
			q.end, q.joined = p.end, true
			q.kind = ""
			if p.kind == sandarbh.Caption || q.kind == sandarbh.Caption {
				q.kind = sandarbh.Caption
			}
			q.count(d.text[q.start:q.end])
			// The line before a name: "said by" / "Name" / ", the minister".
			for len(out) > 1 && d.dangling(&out[len(out)-2], &out[len(out)-1]) {
				a := &out[len(out)-2]
				a.end = q.end
				a.count(d.text[a.start:a.end])
				out = out[:len(out)-1]
				q = a
			}
			continue
		}
		if len(out) > 0 && d.dangling(&out[len(out)-1], &p) && d.text[p.start] != '(' {
			q := &out[len(out)-1]
			q.end = p.end
			q.count(d.text[q.start:q.end])
			continue
		}
		out = append(out, p)
	}
	d.parts = out
}

// spaceTells reports whether a space at the end of a line means, in this text, that the sentence goes on:
// hardly a line that closes a sentence has one.
func (d *reader) spaceTells() bool {
	open, closed := 0, 0
	for i := range d.parts {
		p := &d.parts[i]
		if p.end+1 >= len(d.text) || d.text[p.end] != ' ' || d.text[p.end+1] != '\n' || p.kind == sandarbh.Chrome {
			continue
		}
		if p.last == ':' {
			continue
		}
		if p.last != 0 {
			closed++
		} else {
			open++
		}
	}
	return open > 0 && open*3 <= len(d.parts)+2 && closed*2 <= open
}

// joins reports whether q goes on with p's sentence.
func (d *reader) joins(p, q *part) bool {
	if p.kind == sandarbh.Caption || q.kind == sandarbh.Caption {
		return false
	}
	if !p.open() && !(p.kind == sandarbh.Quote && false) || !q.open() || q.given || p.given || q.marked {
		return false
	}
	if p.last != 0 && p.last != ',' && p.last != '-' || p.words == 0 {
		return false
	}
	gap := d.text[p.end:q.start]
	if strings.Count(gap, "\n") > 1 {
		return false
	}
	r, n := utf8.DecodeRuneInString(d.text[q.start:])
	switch r {
	case ',', ';', ')', '’', '\'':
		return true
	case '.':
		return q.words > 0
	}
	if d.spaced && d.text[p.end] == ' ' && q.words >= 2 && p.last == 0 && (q.stopped() || q.last == 0 && d.text[min(q.end, len(d.text)-1)] == ' ') && !(p.words >= 4 && p.titled() > 0.9 && p.links == 0) {
		return true
	}
	if d.text[p.end] == ' ' && p.last == 0 && p.words <= 5 && p.commas == 1 && q.stopped() {
		return true // "Interestingly, the captain " / "Asha Rao had …"
	}
	if p.last == ',' && p.words >= 3 && p.words <= 14 && p.links >= 1 && q.words >= 8 && q.stopped() && unicode.IsUpper(r) && p.commas == 1 {
		return true // "For more than two decades," / "the agency's telescope …"
	}
	if !unicode.IsLower(r) {
		return false
	}
	// "i)" and "e-Shram" begin small and are no continuation.
	next, _ := utf8.DecodeRuneInString(d.text[q.start+n:])
	if next == '-' || next == '.' || next == ')' || unicode.IsUpper(next) {
		return false
	}
	if p.last == ',' || p.last == '-' {
		return true
	}
	// A name alone, or a line that breaks off; and what follows must end the sentence.
	return q.stopped() && (strings.HasSuffix(gap, " ") || p.words >= 4 && (p.titled() < 0.7 || p.words > 16) || p.words <= 3 && p.titled() > 0.9 && q.words >= 4)
}

// dangling reports whether p breaks off on a word that cannot end a sentence, and q may go on with it.
func (d *reader) dangling(p, q *part) bool {
	if !p.open() || !q.open() || p.given || q.given || q.marked || p.last != 0 || p.words < 4 {
		return false
	}
	if strings.Count(d.text[p.end:q.start], "\n") > 1 {
		return false
	}
	s := d.text[p.start:p.end]
	i := strings.LastIndexAny(s, " \u00a0")
	switch s[i+1:] {
	case "of", "the", "to", "in", "for", "a", "an", "by", "with", "from", "between", "under", "is", "are", "was", "were", "has", "have", "that", "which", "said":
		r, _ := utf8.DecodeRuneInString(d.text[q.start:])
		return q.words >= 1 && q.stopped() && (unicode.IsLower(r) || q.words <= 6 || q.joined || d.text[p.end] == ' ')
	case "and", "President", "Minister", "Secretary", "Governor", "Chairman", "Chairperson", "Director", "Justice", "leader", "spokesperson", "MP", "MLA", "CEO":
		return q.stopped() && d.text[p.end] == ' ' // whose name is a link
	}
	return false
}
