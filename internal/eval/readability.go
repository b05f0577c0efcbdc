package eval

import (
	"context"
	"encoding/json"
	"path"
	"strings"

	"golang.org/x/text/unicode/norm"

	"github.com/sandarbh/sandarbh/internal/intake/page"
)

// readability reads pages of which the text that one program keeps is known: how much of it is kept here, and how
// much of what is kept here is foreign to it.
func readability(ctx context.Context, _ Rooms, s *Set) (*Report, error) {
	names, err := s.Files("*/source.html")
	if err != nil {
		return nil, err
	}
	found := make([]readable, len(names))
	err = each(ctx, len(names), func(i int) (err error) {
		found[i], err = readReadable(s, path.Dir(names[i]))
		return err
	})
	if err != nil {
		return nil, err
	}
	return markReadability(found), nil
}

// readable is what was made of one page.
type readable struct {
	name                         string
	kept, foreign                float64
	title, byline, day, language [2]string // got, want
}

func readReadable(s *Set, name string) (readable, error) {
	got, err := readPage(s, name+"/source.html")
	if err != nil {
		return readable{}, err
	}
	want, err := s.Read(name + "/expected.html")
	if err != nil {
		return readable{}, err
	}
	about, err := s.Read(name + "/expected-metadata.json")
	if err != nil {
		return readable{}, err
	}
	var known struct{ Title, Byline, Lang, PublishedTime string }
	if err := json.Unmarshal(about, &known); err != nil {
		return readable{}, err
	}
	text, _ := page.Fragment(string(want))
	r := readable{name: name}
	r.kept, r.foreign = bagged(text, got.Text)
	r.title = [2]string{oneSpace(got.Title), oneSpace(known.Title)}
	r.byline = [2]string{got.Byline, oneSpace(known.Byline)}
	r.day = [2]string{day(got), known.PublishedTime[:min(len(known.PublishedTime), len("2006-01-02"))]}
	language, _, _ := strings.Cut(strings.ToLower(known.Lang), "-")
	r.language = [2]string{got.Language, language}
	return r, nil
}

func markReadability(found []readable) *Report {
	rep := &Report{}
	var kept, foreign float64
	good := 0
	var right, of [4]int
	for _, r := range found {
		kept += r.kept
		foreign += r.foreign
		if r.kept >= wholeFrom && r.foreign <= 0.05 {
			good++
		} else {
			rep.miss("%s kept %.3f, foreign %.3f", r.name, r.kept, r.foreign)
		}
		for i, pair := range [][2]string{r.title, r.byline, r.day, r.language} {
			of[i] += b2i(pair[1] != "")
			right[i] += b2i(pair[1] != "" && pair[0] == pair[1])
		}
	}
	n := len(found)
	rep.value("kept", ratio(kept, float64(n)), n)
	rep.value("foreign", ratio(foreign, float64(n)), n)
	rep.share("pages kept whole and clean", good, n)
	for i, name := range []string{"title", "byline", "day", "language"} {
		rep.share(name, right[i], of[i])
	}
	return rep
}

// bagged is the share of the wanted words that were given, and of the given words that are not wanted.
func bagged(want, got string) (kept, foreign float64) {
	words, given := plainWords(norm.NFKC.String(want)), plainWords(norm.NFKC.String(got))
	in, both := bag(given), 0
	for w, n := range bag(words) {
		both += min(n, in[w])
	}
	return ratio(both, len(words)), ratio(len(given)-both, len(given))
}
