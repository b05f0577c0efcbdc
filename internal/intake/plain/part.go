package plain

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/sandarbh/sandarbh"
)

// A part is a stretch of text on its way to a label: a line, or a piece of one.
type part struct {
	start, end int
	kind       sandarbh.BlockKind // "" while no rule has taken it
	level      int
	given      bool   // the kind came from the caller
	marked     bool   // a list marker stood before it
	mark       string // that marker, without its brackets
	joined     bool   // made of several lines
	indent     int    // bytes of white space before it on its line

	// Counted by measure.
	words   int  // runs of letters or digits
	capital int  // words of four letters or more that start with a capital
	long    int  // words of four letters or more
	numbers int  // words that start with a digit
	links   int  // function words
	verbs   int  // is, was, has, will …
	commas  int  // commas and semicolons
	breaks  int  // sentence ends inside
	last    rune // what it ends with, after closing quotes and brackets: one of . ? ! … : ; , - or 0
	latin   int  // letters of the Latin script
	deva    int  // of Devanagari
	other   int  // of other scripts
	upper   int  // Latin capitals
}

// stopped reports whether the part ends like a sentence.
func (p *part) stopped() bool {
	switch p.last {
	case '.', '?', '!', '…', '।':
		return true
	}
	return false
}

// open reports whether no rule has taken the part yet.
func (p *part) open() bool { return p.kind == "" }

// prose reports whether the part is, as far as is known, the article's own words.
func (p *part) prose() bool { return p.kind == "" || p.kind.Prose() }

// titled returns the share of its longer words that start with a capital.
func (p *part) titled() float64 {
	if p.long == 0 {
		return 0
	}
	return float64(p.capital) / float64(p.long)
}

func (d *reader) at(i int) string { return d.text[d.parts[i].start:d.parts[i].end] }

// lines cuts text at line ends and trims each line.
func lines(text string) []part {
	parts := make([]part, 0, strings.Count(text, "\n")+1)
	for from := 0; from < len(text); {
		to := len(text)
		if i := strings.IndexByte(text[from:], '\n'); i >= 0 {
			to = from + i
		}
		start, end := trim(text, from, to)
		if start < end {
			parts = append(parts, part{start: start, end: end, indent: start - from})
		}
		from = to + 1
	}
	return parts
}

// trim narrows a range to what is not white space (zero-width characters count as white space).
func trim(text string, start, end int) (int, int) {
	for start < end {
		r, n := utf8.DecodeRuneInString(text[start:end])
		if !blank(r) {
			break
		}
		start += n
	}
	for start < end {
		r, n := utf8.DecodeLastRuneInString(text[start:end])
		if !blank(r) {
			break
		}
		end -= n
	}
	return start, end
}

func blank(r rune) bool {
	switch r {
	case '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad', '\u200e', '\u200f':
		return true
	}
	return unicode.IsSpace(r)
}

// measure takes list markers off the parts and counts what the rules ask for.
func (d *reader) measure() {
	for i := range d.parts {
		p := &d.parts[i]
		if p.kind == "" || p.given {
			d.unmark(p)
		}
		p.count(d.text[p.start:p.end])
	}
	d.unmarkInitials()
}

// rules cuts a rule of stars or strokes, with or without a code behind it, off the end of a part:
// "… in the district. *****", "… in the district. **** AG".
func (d *reader) rules() {
	d.expand(func(p *part) []part {
		s := d.text[p.start:p.end]
		n := len(s) - len(strings.TrimRight(s, "*_-= "))
		if k := strings.LastIndex(s, "***"); k > 0 && len(s)-k <= 24 && strings.ToUpper(s[k:]) == s[k:] && ending(strings.TrimRight(s[:k], "* ")) == '.' {
			for k > 0 && s[k-1] == '*' {
				k--
			}
			n = len(s) - k
		} else if n < 3 || n == len(s) || strings.HasSuffix(s, "--") && n < 5 || strings.HasPrefix(s, "**") && n < 4 {
			return nil // no rule, nothing else, a dash, Markdown's strong words
		}
		if n >= len(s) {
			return nil
		}
		rest, cut := *p, part{kind: sandarbh.Signature}
		rest.start, rest.end = trim(d.text, p.start, p.end-n)
		cut.start, cut.end = trim(d.text, p.end-n, p.end)
		if rest.start >= rest.end || cut.start >= cut.end {
			return nil
		}
		return []part{rest, cut}
	})
}

// expand puts the pieces that f returns in the place of each part; nil leaves the part as it is.
func (d *reader) expand(f func(p *part) []part) {
	var out []part
	for i := range d.parts {
		pieces := f(&d.parts[i])
		switch {
		case pieces != nil && out == nil:
			out = append(make([]part, 0, len(d.parts)+len(pieces)), d.parts[:i]...)
			out = append(out, pieces...)
		case pieces != nil:
			out = append(out, pieces...)
		case out != nil:
			out = append(out, d.parts[i])
		}
	}
	if out != nil {
		d.parts = out
	}
}

// count fills the measured fields.
func (p *part) count(s string) {
	p.words, p.capital, p.long, p.numbers, p.links, p.verbs, p.commas, p.breaks = 0, 0, 0, 0, 0, 0, 0, 0
	p.last, p.latin, p.deva, p.other, p.upper = 0, 0, 0, 0, 0
	wordStart, letters, first := -1, 0, rune(0)
	size := 0       // letters of the last word
	var before rune // the last rune that was no space
	for i := 0; i <= len(s); {
		r, n := rune(' '), 1
		if i < len(s) {
			if c := s[i]; c < utf8.RuneSelf {
				r = rune(c)
			} else {
				r, n = utf8.DecodeRuneInString(s[i:])
			}
		}
		in := false
		switch {
		case r < utf8.RuneSelf:
			switch {
			case 'a' <= r && r <= 'z':
				p.latin++
				in = true
			case 'A' <= r && r <= 'Z':
				p.latin++
				p.upper++
				in = true
			case '0' <= r && r <= '9':
				in = true
			case r == ',' || r == ';':
				p.commas++
				// "1,200" stays one word
				in = r == ',' && wordStart >= 0 && first >= '0' && first <= '9' && i+1 < len(s) && s[i+1] >= '0' && s[i+1] <= '9'
			case r == '.':
				in = wordStart >= 0 && first >= '0' && first <= '9' && i+1 < len(s) && s[i+1] >= '0' && s[i+1] <= '9'
			case r == '\'':
				in = wordStart >= 0
			}
		case r >= 0x0900 && r <= 0x097f && r != '।' && r != '॥':
			in = true
			if unicode.IsLetter(r) {
				p.deva++
			}
		case r == '’':
			in = wordStart >= 0
		case unicode.IsLetter(r):
			in = true
			if unicode.Is(unicode.Latin, r) {
				p.latin++
			} else {
				p.other++
			}
		case unicode.IsMark(r):
			in = wordStart >= 0
		}
		if in {
			if wordStart < 0 {
				wordStart, letters, first = i, 0, r
				if (before == '.' || before == '?' || before == '!') && unicode.IsUpper(r) && i >= 2 && s[i-1] == ' ' && size >= 4 {
					p.breaks++
				}
			}
			letters++
		} else if wordStart >= 0 {
			p.words++
			size = letters
			w := s[wordStart:i]
			if first >= '0' && first <= '9' {
				p.numbers++
			} else if letters >= 4 {
				p.long++
				if unicode.IsUpper(first) {
					p.capital++
				}
			}
			if function(w) {
				p.links++
				if auxiliary(w) {
					p.verbs++
				}
			}
			wordStart = -1
		}
		if !blank(r) {
			before = r
		}
		i += n
	}
	p.last = ending(s)
	if p.last == '.' && p.words <= 8 && p.verbs == 0 && abbreviated(s) {
		p.last = 0 // "Total cost (Rs. in Cr.)"
	}
}

// abbreviated reports whether s ends with an abbreviation of tables, in or out of a bracket.
func abbreviated(s string) bool {
	s = strings.ToLower(strings.TrimRight(s, ") "))
	for _, a := range []string{" cr.", "(cr.", " rs.", " no.", "(no.", " nos.", "(nos.", " ltd.", " km.", " kms.", " sq.", " approx.", " viz.", "(in cr.", " dt.", " min.", " max.", " qty."} {
		if strings.HasSuffix(s, a) {
			return true
		}
	}
	return false
}

// ending returns the mark that closes s, looking through closing quotes, brackets and note numbers.
func ending(s string) rune {
	for k := 0; k < 12 && s != ""; k++ {
		r, n := utf8.DecodeLastRuneInString(s)
		switch r {
		case '.', '?', '!', '…', ':', ';', ',', '-':
			return r
		case '।', '॥':
			return '।'
		case '–', '—':
			return '-'
		case '"', '\'', '”', '’', '“', '‘', ')', '*', '_', '»':
			s = s[:len(s)-n]
		case ']':
			// A note number: "… by 2030.[12]"
			i := strings.LastIndexByte(s, '[')
			if i < 0 || len(s)-i > 8 {
				s = s[:len(s)-n]
			} else {
				s = s[:i]
			}
		default:
			if !blank(r) {
				return 0
			}
			s = s[:len(s)-n]
		}
	}
	return 0
}

// function reports whether w is a function word, of English or Hindi. Tables have few of them.
func function(w string) bool {
	if len(w) > 15 {
		return false
	}
	switch w {
	case "the", "The", "of", "and", "to", "in", "In", "for", "a", "A", "an", "is", "are", "was", "were", "be", "been",
		"by", "with", "on", "at", "as", "from", "has", "have", "had", "that", "this", "This", "these", "which", "who",
		"will", "would", "its", "it", "It", "their", "they", "also", "into", "under", "or", "not", "he", "He", "she", "She",
		"his", "her", "than", "more", "such", "through", "can", "should", "may", "during", "we", "our", "I", "you", "your",
		"के", "का", "की", "में", "है", "को", "से", "और", "ने", "पर", "हैं", "यह", "इस", "कि", "भी", "लिए", "एक", "तथा", "गया", "कर":
		return true
	}
	return false
}

// auxiliary reports whether a function word carries a sentence's tense.
func auxiliary(w string) bool {
	switch w {
	case "is", "are", "was", "were", "has", "have", "had", "will", "would", "है", "हैं":
		return true
	}
	return false
}

// fold brings a short text to one form for comparing with phrases: lower case, single spaces, plain quotes
// and hyphens, no invisible characters.
func fold(s string) string {
	var b strings.Builder
	b.Grow(len(s))
	space := false
	for _, r := range s {
		switch {
		case blank(r):
			space = unicode.IsSpace(r) || space
			continue
		case r == '‘' || r == '’' || r == '`':
			r = '\''
		case r == '“' || r == '”':
			r = '"'
		case r == '‐' || r == '‑' || r == '–' || r == '—' || r == '−':
			r = '-'
		}
		if space && b.Len() > 0 {
			b.WriteByte(' ')
		}
		space = false
		if 'A' <= r && r <= 'Z' {
			r += 'a' - 'A'
		} else if r >= utf8.RuneSelf {
			r = unicode.ToLower(r)
		}
		b.WriteRune(r)
	}
	return b.String()
}

// letters returns the letters and digits of s alone, in lower case: two texts that differ in spaces,
// quotes and hyphens have the same.
func letters(s string) string {
	var b strings.Builder
	b.Grow(len(s))
	for _, r := range s {
		switch {
		case r < utf8.RuneSelf:
			if 'A' <= r && r <= 'Z' {
				r += 'a' - 'A'
			}
			if 'a' <= r && r <= 'z' || '0' <= r && r <= '9' {
				b.WriteByte(byte(r))
			}
		case unicode.IsLetter(r), unicode.IsMark(r), unicode.IsDigit(r):
			b.WriteRune(unicode.ToLower(r))
		}
	}
	return b.String()
}

func hasAny(s string, list ...string) bool {
	for _, x := range list {
		if strings.Contains(s, x) {
			return true
		}
	}
	return false
}

func starts(s string, list ...string) bool {
	for _, x := range list {
		if strings.HasPrefix(s, x) {
			return true
		}
	}
	return false
}
