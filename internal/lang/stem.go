package lang

import (
	"strings"
	"sync"

	"github.com/blevesearch/snowballstem"
	"github.com/blevesearch/snowballstem/english"
)

var stemmers = sync.Pool{New: func() any { return snowballstem.NewEnv("") }}

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
	env := stemmers.Get().(*snowballstem.Env)
	env.SetCurrent(norm)
	english.Stem(env)
	out := env.Current()
	stemmers.Put(env)
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
