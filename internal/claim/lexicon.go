package claim

import (
	_ "embed"
	"strings"
	"sync"

	"github.com/sandarbh/sandarbh/internal/lang"
)

//go:embed lexicon.txt
var lexiconText string

// concepts maps a folded word, or its stem, to the name of its concept.
var concepts = sync.OnceValue(func() map[string]string {
	m := map[string]string{}
	for line := range strings.Lines(lexiconText) {
		if strings.HasPrefix(line, "#") {
			continue
		}
		f := strings.Split(strings.TrimRight(line, "\n"), "\t")
		if len(f) < 2 {
			continue
		}
		for i, words := range f[1:] {
			for w := range strings.FieldsSeq(words) {
				w = lang.Fold(w)
				if _, ok := m[w]; !ok {
					m[w] = f[0]
				}
				if i == 1 {
					continue
				}
				if s := lang.Stem(w, "en"); m[s] == "" {
					m[s] = f[0]
				}
			}
		}
	}
	return m
})

// concept names the meaning of a folded word: an entry of the lexicon, else the stem.
func concept(norm, language string) string {
	m := concepts()
	if c, ok := m[norm]; ok {
		return c
	}
	s := lang.Stem(norm, language)
	if c, ok := m[s]; ok {
		return c
	}
	return s
}

// Skeleton returns the consonants of a word in one Latin spelling, so that a word or name that one
// language took from the other meets its original: पायलट and pilot are "plt". It is "" for what has
// fewer than two consonants.
func Skeleton(norm string) string {
	var b strings.Builder
	last := byte(0)
	put := func(c byte) {
		if c != last {
			b.WriteByte(c)
		}
		last = c
	}
	rs := []rune(norm)
	for i := 0; i < len(rs); i++ {
		r := rs[i]
		next := rune(0)
		if i+1 < len(rs) {
			next = rs[i+1]
		}
		switch r {
		case 'a', 'e', 'i', 'o', 'u', 'y', 'h', 'w':
			if r == 'w' {
				put('v')
			} else if r != 'h' {
				last = 0
			}
		case 'c':
			switch next {
			case 'h':
				put('c')
				i++
			case 'e', 'i', 'y':
				put('s')
			default:
				put('k')
			}
		case 'q':
			put('k')
		case 'x':
			put('k')
			put('s')
		case 'z':
			put('j')
		case 'p':
			if next == 'h' {
				put('f')
				i++
			} else {
				put('p')
			}
		case 'क', 'ख':
			put('k')
		case 'ग', 'घ':
			put('g')
		case 'च', 'छ':
			put('c')
		case 'ज', 'झ':
			put('j')
		case 'ट', 'ठ', 'त', 'थ':
			put('t')
		case 'ड', 'ढ', 'द', 'ध':
			put('d')
		case 'न', 'ण', 'ञ', 'ङ', 'ं', 'ँ':
			put('n')
		case 'प':
			put('p')
		case 'फ':
			put('f')
		case 'ब', 'भ':
			put('b')
		case 'म':
			put('m')
		case 'र':
			put('r')
		case 'ल':
			put('l')
		case 'व':
			put('v')
		case 'श', 'ष', 'स':
			put('s')
		default:
			if r >= 'a' && r <= 'z' {
				put(byte(r))
			} else if r > 0x0900 && r < 0x0980 {
				if r != '्' && r != 'ह' && r != '़' {
					last = 0
				}
			}
		}
	}
	if b.Len() < 2 {
		return ""
	}
	return b.String()
}

// Concept names the meaning of one word or stem.
func Concept(word string) string {
	language := "en"
	if !lang.IsASCII(word) {
		language = "hi"
	}
	return concept(lang.Fold(word), language)
}
