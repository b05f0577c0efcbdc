package note

import (
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh/internal/lang"
)

// Chains of subjects: "LimeSetu lists 40 kilns. It is free. The platform …" speaks of one thing from its name on, by whatever noun.

// coined is a word that is a name wherever it stands, by the capitals inside it: "LimeSetu", "eKiln".
var coined = lang.MustCompile(`\b(?:[A-Z][a-z]{2,}(?:[A-Z][a-z]+)+|[a-z][A-Z][a-z]{3,}[A-Za-z]*)\b`)

// software are the stems of nouns that a document uses in turn for one thing that runs on a screen.
var software = func() map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq("platform portal app application tool software dashboard website") {
		m[lang.Stem(w, "en")] = true
	}
	return m
}()

// coin takes the coined words to which the document gives a noun of software once: "the LimeSetu tool". What has none may be a firm.
func (r *discourse) coin() {
	doc := r.ps[0].doc
	kinds := map[string]string{}
	for _, text := range []string{doc.Title, doc.Text} {
		for _, m := range coined.FindAllStringIndex(text, -1) {
			if strings.HasSuffix(text[:m[0]], "-") {
				continue // "e-LimeSetu"
			}
			if k := quoteEnd.FindStringSubmatch(text[m[1]:min(len(text), m[1]+longestNoun)]); k != nil && software[lang.Stem(k[1], "en")] && !hosts.MatchString(text[max(0, m[0]-longestHost):m[0]]) {
				kinds[text[m[0]:m[1]]] = lang.Stem(k[1], "en")
			}
		}
	}
	for i := range r.ps {
		for _, name := range coined.FindAllString(r.ps[i].text, -1) {
			if kinds[name] == "" || slices.ContainsFunc(r.things, func(t thing) bool { return t.key != lang.Fold(name) && wordIn(t.key, lang.Fold(name)) }) {
				continue
			}
			t := r.thing(name)
			if !slices.Contains(t.at, i) {
				t.at = append(t.at, i)
				slices.Sort(t.at)
			}
			for s := range software {
				t.is(s)
			}
		}
	}
}

const longestNoun = 24 // bytes behind a name in which its noun stands

// chained returns the thing of which the sentences before a passage speak without a break: each has "the noun" or "it" for its
// subject, up to the one that opens with a name.
func (r *discourse) chained(p *passage, noun, stem string, others bool) (*thing, *passage) {
	if !works()[stem] && !software[stem] {
		return nil, nil
	}
	for i := p.index - 1; i >= 0 && r.ps[i].heading == p.heading && r.ps[i].kind == p.kind && r.ps[i].block >= r.ps[i+1].block-1; i-- {
		q := &r.ps[i]
		text := dropHonorifics(tidy(q.text))
		if pointsOn(text, noun) {
			continue
		}
		name := openingName(text)
		if m := coined.FindStringIndex(text); name == "" && m != nil && (m[0] == 0 || text[:m[0]] == "The ") && startsWithVerb(strings.TrimLeft(text[m[1]:], " ")) {
			name = text[m[0]:m[1]]
		}
		if name = strings.TrimPrefix(name, "The "); name == "" || newNoun(text, noun) {
			return nil, nil
		}
		k := r.find(name)
		// What nothing says the kind of may be a body, but for the sentence right below it that names nothing else.
		if k < 0 || r.things[k].draft || r.things[k].open || r.body(name) || !r.things[k].nouns[stem] && (len(r.things[k].nouns) > 0 || others || i < p.index-1 || q.block != p.block) {
			return nil, nil
		}
		return &r.things[k], q
	}
	return nil, nil
}

// pointsOn reports a sentence whose subject is "the noun" or "it".
func pointsOn(text, noun string) bool {
	f := lang.Fold(text)
	return strings.HasPrefix(f, "the "+noun+" ") || strings.HasPrefix(f, "this "+noun+" ") || strings.HasPrefix(f, "it ") && !expletive.MatchString(text) || strings.HasPrefix(f, "its ")
}

// newNoun reports a sentence that calls a thing by the noun with more words: another may be meant.
func newNoun(text, noun string) bool {
	return slices.ContainsFunc(lang.PhrasesOf(text, noun), func(n lang.NounPhrase) bool { return !n.Bare() || !pointsBack[n.Determiner] })
}
