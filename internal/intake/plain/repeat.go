package plain

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/sandarbh/sandarbh"
)

// repeats labels what an earlier part has said in the same words: a second copy of the article, a
// highlight that repeats a sentence, a heading again below its section.
//
// A part repeats if nine of ten of its word triples (w-shingling, Broder 1997) stood in earlier prose, and
// none of the missing ones holds a number: figures that differ are news, however alike the words.
func (d *reader) repeats() {
	seen := make(set)
	quoted := make(set) // what posts say: prose that says it again stays, another copy does not
	whole := make(set)
	headings := make(map[uint64]int)
	lastHeading := uint64(0)
	for i := range d.parts {
		p := &d.parts[i]
		switch p.kind {
		case sandarbh.Heading:
			h := all(d.at(i))
			if n, ok := headings[h]; ok && (lastHeading == h || d.followsRepeat(n, i)) {
				p.kind = sandarbh.Repeat
				continue
			}
			if i > 0 && d.parts[i-1].kind == sandarbh.Repeat && whollySeen(seen, d.at(i)) {
				p.kind = sandarbh.Repeat
				continue
			}
			headings[h], lastHeading = i, h
			continue
		case sandarbh.Paragraph, "", sandarbh.Item, sandarbh.Row, sandarbh.Quote:
		default:
			continue
		}
		s := d.at(i)
		if p.kind == sandarbh.Quote {
			s = unlinked(s)
		}
		triples, missing, figures := 0, 0, 0
		each(s, func(h uint64, number bool) {
			triples++
			if !seen.has(h) && !(p.kind == sandarbh.Quote && quoted.has(h)) {
				missing++
				if number {
					figures++
				}
			}
		})
		h := all(s)
		repeated := false
		switch {
		case p.kind == sandarbh.Row:
			repeated = triples >= 6 && whole.has(h)
		case triples >= 4:
			repeated = missing*10 <= triples && figures == 0
			if p.kind == sandarbh.Quote {
				repeated = missing*10 <= triples*3
			}
		default:
			// Short items may come again in another list; short sentences may not.
			repeated = p.words >= 4 && whole.has(h)
		}
		if p.kind == sandarbh.Quote {
			each(s, func(h uint64, _ bool) { quoted.add(h) })
		}
		switch {
		case repeated:
			p.kind = sandarbh.Repeat
			continue
		case p.kind == sandarbh.Quote:
			continue
		}
		each(s, func(h uint64, _ bool) { seen.add(h) })
		whole.add(h)
	}
	// A heading whose section is a repeat is one too.
	for i := len(d.parts) - 2; i >= 0; i-- {
		if d.parts[i].kind == sandarbh.Heading && d.parts[i+1].kind == sandarbh.Repeat && d.parts[i+1].words > 8 {
			if n, ok := headings[all(d.at(i))]; ok && n != i {
				d.parts[i].kind = sandarbh.Repeat
			}
		}
	}
}

// unlinked cuts the address off that closes a post.
func unlinked(s string) string {
	for _, mark := range []string{"pic.twitter.com/", "pic.x.com/", "https://t.co/", "http://t.co/"} {
		if i := strings.Index(s, mark); i >= 0 {
			s = s[:i]
		}
	}
	return s
}

// followsRepeat reports whether part i, a heading that stood at n before, closes the section that it
// opened: no other heading of its level lies nearer.
func (d *reader) followsRepeat(n, i int) bool {
	for j := n + 1; j < i; j++ {
		if d.parts[j].kind == sandarbh.Heading {
			return false
		}
	}
	return true
}

// whollySeen reports whether each of at least three triples of s is in seen.
func whollySeen(seen set, s string) bool {
	triples, missing := 0, 0
	each(s, func(h uint64, _ bool) {
		triples++
		if !seen.has(h) {
			missing++
		}
	})
	return triples >= 3 && missing == 0
}

// A set holds hashes.
type set map[uint64]struct{}

func (s set) add(h uint64)      { s[h] = struct{}{} }
func (s set) has(h uint64) bool { _, ok := s[h]; return ok }

const (
	offset64 = 14695981039346656037
	prime64  = 1099511628211
)

// hash is FNV-1a, 64 bits.
func hash(s string) uint64 {
	h := uint64(offset64)
	for i := range len(s) {
		h = (h ^ uint64(s[i])) * prime64
	}
	return h
}

// words calls f with the hash of each word of s, in small letters, and whether it holds a digit.
func words(s string, f func(h uint64, digit bool)) {
	h, digit, in := uint64(offset64), false, false
	for i := 0; i < len(s); {
		c := s[i]
		if c < utf8.RuneSelf {
			i++
			switch {
			case 'A' <= c && c <= 'Z':
				h, in = (h^uint64(c+'a'-'A'))*prime64, true
			case 'a' <= c && c <= 'z':
				h, in = (h^uint64(c))*prime64, true
			case '0' <= c && c <= '9':
				h, in, digit = (h^uint64(c))*prime64, true, true
			case (c == '.' || c == ',') && digit && i < len(s) && s[i] >= '0' && s[i] <= '9':
				if c == '.' {
					h = (h ^ '.') * prime64
				}
			case c == '\'':
			default:
				if in {
					f(h, digit)
				}
				h, digit, in = offset64, false, false
			}
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		i += n
		switch {
		case unicode.IsLetter(r) || unicode.IsMark(r):
			h, in = (h^uint64(unicode.ToLower(r)))*prime64, true
		case unicode.IsDigit(r):
			h, in, digit = (h^uint64(r))*prime64, true, true
		case r == '’' || r == '\u00ad' || r >= '\u200b' && r <= '\u200d' || r == '\ufeff' || r == '\u2060':
		default:
			if in {
				f(h, digit)
			}
			h, digit, in = offset64, false, false
		}
	}
	if in {
		f(h, digit)
	}
}

// each calls f with the hash of each triple of words of s, and whether one of them holds a digit.
func each(s string, f func(h uint64, number bool)) {
	var a, b uint64
	var da, db bool
	n := 0
	words(s, func(c uint64, dc bool) {
		n++
		if n >= 3 {
			f((a*prime64^b)*prime64^c, da || db || dc)
		}
		a, b, da, db = b, c, db, dc
	})
}

// all returns one hash of all words of s.
func all(s string) uint64 {
	h := uint64(offset64)
	words(s, func(c uint64, _ bool) { h = h*prime64 ^ c })
	return h
}
