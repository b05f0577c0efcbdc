package note

import (
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh/internal/lang"
)

// What a document is about, for lines that do not say it: the name in its title of which most sentences speak.

const (
	leastSpoken = 3 // sentences that speak of the subject, and a fourth of all
	mostRivals  = 2 // the next name of the title may have one sentence for so many of the first
)

// titleNames are what a title may be about, each as written where it is longest: names that the text has too, what stands
// in quotes, a label before a colon or dash, and letters.
func (r *discourse) titleNames(title string) []string {
	var out []string
	add := func(name string) {
		name = strings.TrimSpace(strings.TrimPrefix(strings.TrimPrefix(strings.Trim(name, "‘’“”'\" "), "The "), "the "))
		if n := words(name); n == 0 || n > longestScope || len(name) < 3 || personPhrase.MatchString(lang.Fold(name)) || officeName.MatchString(name) || sortOfEvent.MatchString(name) || place(name) || genericHeading.MatchString(name) || len(lang.FiniteVerbs(name)) > 0 && n > 1 {
			return
		}
		if !slices.Contains(out, name) {
			out = append(out, name)
		}
	}
	for _, t := range r.things {
		if slices.Contains(t.at, -1) && !withinName(title, t.key) {
			add(t.name)
		}
	}
	for _, m := range quotedName.FindAllStringSubmatch(title, -1) {
		add(m[1])
	}
	if m := labelOfTitle.FindStringSubmatch(title); m != nil {
		add(m[1])
	}
	for i, w := range strings.Fields(title) {
		if w = strings.TrimSuffix(strings.TrimSuffix(strings.Trim(w, "(),:;.‘’“”'\""), "’s"), "'s"); i > 0 && !strings.Contains(title, "("+w+")") {
			continue // who acts, or what the title explains
		}
		if letters.MatchString(w) && title != strings.ToUpper(title) && !wordIn(lang.Fold(r.ps[0].doc.Text), lang.Fold(w)+"s") {
			add(w)
		}
	}
	return out
}

var (
	quotedName   = lang.MustCompile(`[‘“"']([^‘’“”"']{3,60})[’”"']`)
	labelOfTitle = lang.MustCompile(`^([^:–—]{3,60}?)(?::| [–—-]) `)
	letters      = lang.MustCompile(`^(?:[A-Z][a-z]*){2,}[0-9.]*(?:-[A-Z]+)?$`)
)

// withinName reports that a title has the words only within a longer name.
func withinName(title, key string) bool {
	at := strings.Index(lang.Fold(title), key)
	return at >= 0 && at+len(key) < len(title) && len(lang.Fold(title)) == len(title) && nameGoesOn.MatchString(title[at+len(key):]) && title != strings.ToUpper(title)
}

// spokenOf counts the sentences that have the name, its other form, or "the" and its last word.
func (r *discourse) spokenOf(name string) int {
	forms := []string{lang.Fold(name)}
	if k := r.find(name); k >= 0 && r.things[k].short != "" {
		forms = append(forms, r.things[k].short)
	}
	last := lang.Fold(lastWord(name))
	n := 0
	for i := range r.ps {
		folded := r.ps[i].folded
		if slices.ContainsFunc(forms, func(f string) bool { return wordIn(folded, f) }) || words(name) > 1 && (wordIn(folded, "the "+last) || wordIn(folded, "this "+last)) {
			n++
		}
	}
	return n
}

// headline is the one name of the title that the text speaks of, "" if it speaks of none or of several.
func (r *discourse) headline(title string) string {
	best, most, second := "", 0, 0
	for _, name := range r.titleNames(title) {
		n := r.spokenOf(name)
		if best != "" && (strings.Contains(lang.Fold(best), lang.Fold(name)) || strings.Contains(lang.Fold(name), lang.Fold(best))) {
			if n >= most && words(name) > words(best) || n > 2*most {
				best = name
			}
			most = max(n, most)
			continue
		}
		if n > most {
			best, most, second = name, n, most
		} else {
			second = max(second, n)
		}
	}
	if most < leastSpoken || 4*most < len(r.ps) || second*mostRivals > most {
		return ""
	}
	return best
}
