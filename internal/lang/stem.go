package lang

import (
	"strings"
	"sync"

	"github.com/blevesearch/snowballstem"
	"github.com/blevesearch/snowballstem/english"
)

var stemmers = sync.Pool{New: func() any { return &stemmer{env: snowballstem.NewEnv("")} }}

// stemmer keeps the stems of words beside the tool that finds them: the words of one text come again and again. A place
// holds the last word that fell to it.
type stemmer struct {
	env  *snowballstem.Env
	kept [1 << 11]struct{ word, stem string }
}

func (st *stemmer) stem(word string) string {
	hash := uint32(2166136261) // FNV-1a
	for i := range len(word) {
		hash = (hash ^ uint32(word[i])) * 16777619
	}
	k := &st.kept[(hash^hash>>16)%uint32(len(st.kept))]
	if k.word != word {
		st.env.SetCurrent(word)
		english.Stem(st.env)
		k.word, k.stem = strings.Clone(word), st.env.Current() // a clone holds no document
	}
	return k.stem
}

// Stem returns the stem of a folded word: Snowball English (Porter 2), or for Hindi a light list of endings after
// Ramanathan and Rao (2003). Other languages are returned as they are. A hyphenated word keeps its parts.
func Stem(norm, language string) string {
	switch {
	case norm == "":
		return ""
	case language == "hi" || norm[0] == 0xe0:
		return stemHindi(norm)
	case language != "en" && language != "":
		return norm
	case len(norm) < 3 || norm[0] < 'a' || norm[0] > 'z':
		return norm
	}
	st := stemmers.Get().(*stemmer)
	out := st.stem(norm)
	stemmers.Put(st)
	return out
}

// hindiEndings are inflections of nouns, adjectives and verbs, longest first.
var hindiEndings = []string{
	"ाएंगी", "ाएंगे", "ाऊंगी", "ाऊंगा", "ाइयाँ", "ाइयों", "ाइयां",
	"ाएगी", "ाएगा", "ाओगी", "ाओगे", "एंगी", "ेंगी", "एंगे", "ेंगे", "ूंगी", "ूंगा", "ातीं", "नाओं", "नाएं", "ताओं", "ताएं", "ियाँ", "ियों", "ियां",
	"ाकर", "ाइए", "ाईं", "ाया", "ेगी", "ेगा", "ोगी", "ोगे", "ाने", "ाना", "ाते", "ाती", "ाता", "तीं", "ाओं", "ाएं", "ुओं", "ुएं", "ुआं",
	"कर", "ाओ", "िए", "ाई", "ाए", "ने", "नी", "ना", "ते", "ती", "ता", "ीं", "ां", "ों", "ें", "ाँ",
	"ो", "े", "ू", "ु", "ी", "ि", "ा",
}

func stemHindi(w string) string {
	for _, e := range hindiEndings {
		// A stem has two letters at least: six bytes.
		if len(w)-len(e) >= 6 && strings.HasSuffix(w, e) {
			return w[:len(w)-len(e)]
		}
	}
	return w
}
