package note

import (
	_ "embed"
	"strings"
	"sync"
)

//go:embed phrases.txt
var phraseLists string

// phrases is a list of phrases.txt as the alternatives of a pattern: "as follows|as under". It panics for a list that is not
// there, as a pattern that does not compile would.
func phrases(list string) string {
	p, ok := readPhrases()[list]
	if !ok {
		panic("phrases.txt has no list " + list)
	}
	return strings.Join(p, "|")
}

// readPhrases reads the lists, each by its name.
var readPhrases = sync.OnceValue(func() map[string][]string {
	lists := map[string][]string{}
	name := ""
	for line := range strings.Lines(phraseLists) {
		line = strings.TrimRight(line, "\n")
		switch {
		case line == "" || strings.HasPrefix(line, "#"):
		case strings.HasPrefix(line, "= "):
			name, _, _ = strings.Cut(line[len("= "):], ":")
		default:
			lists[name] = append(lists[name], line)
		}
	}
	return lists
})
