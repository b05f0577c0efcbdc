package refer

import (
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
)

// clear are the features of the answer that nothing need be put in.
func (q *question) clear() []string {
	kind := q.kind()
	var out []string
	say := func(f string, on bool) {
		if on {
			out = append(out, "clear "+f, "clear "+kind+" "+f)
		}
	}
	title, headings := stemsOf(q.title), q.headings()
	say("always", true)
	q.clearPlace(say, title, headings)
	q.clearAhead(say)
	if q.stem == "" {
		return out
	}
	q.clearNoun(say, title, headings)
	if q.verb != "" && q.opens {
		out = append(out, "clear verb:"+q.verb)
	}
	return out
}

// headings counts those of the document.
func (q *question) headings() int {
	n := 0
	for _, b := range q.doc.Blocks {
		if b.Kind == sandarbh.Heading {
			n++
		}
	}
	return n
}

// clearPlace says where the sentence stands, and what it has of the title.
func (q *question) clearPlace(say func(string, bool), title map[string]bool, headings int) {
	say("opens", q.opens)
	say("first in paragraph", q.first)
	ahead := strings.TrimRight(q.sentence[:q.pointer.Start], " ")
	say("inside, behind a comma", !q.opens && strings.HasSuffix(ahead, ","))
	say("inside, behind that", !q.opens && strings.HasSuffix(ahead, " that"))
	say("line="+bucket(strings.Count(q.doc.Text[:q.at.Start], "\n")), true)
	say("sentence="+bucket(q.above), true)
	say("press", q.doc.Tier == sandarbh.Press)
	say("headings="+bucket(min(headings, 9)), true)
	say("words of the title="+bucket(shared(q.stems, title)), true)
}

// clearAhead says what the sentence has before the pointer and behind it.
func (q *question) clearAhead(say func(string, bool)) {
	ahead, before, agree := q.sentence[:q.pointer.Start], false, false
	for i := range q.candidates {
		c := &q.candidates[i]
		if c.mentions[0].back > 0 {
			continue
		}
		before = true
		agree = agree || plural(lastOf(c.folded)) == q.pointer.Plural() || c.mentions[0].coordinated && q.pointer.Plural()
	}
	say("phrase before", before)
	say("phrase before agrees", agree)
	say("phrase before is a subject", before && len(lang.FiniteVerbs(ahead)) > 0)
	names := lang.Names(q.sentence)
	say("name before", slices.ContainsFunc(names, func(n lang.Name) bool { return n.End <= q.pointer.Start }))
	say("name behind", slices.ContainsFunc(names, func(n lang.Name) bool { return n.Start >= q.pointer.End }))
	say("person before", slices.ContainsFunc(names, func(n lang.Name) bool { return n.Person && n.End <= q.pointer.Start }))
	say("label before", strings.Contains(ahead, ": ") || strings.Contains(ahead, "– "))
}

// clearNoun says what the title and the text above have of the pointer's noun.
func (q *question) clearNoun(say func(string, bool), title map[string]bool, headings int) {
	inTitle := title[q.stem]
	sorts := 0
	for _, w := range q.pointer.Sort {
		if title[lang.Stem(w, "en")] {
			sorts++
		}
	}
	group := false
	for w := range title {
		group = group || q.group != "" && groups[w] == q.group
	}
	sorted := len(q.pointer.Sort) > 0 && sorts == len(q.pointer.Sort)
	say("title has noun", inTitle)
	say("title has noun and sort", inTitle && sorted)
	say("title has sort", sorted)
	say("title has group", group && !inTitle)
	say("sorts="+bucket(min(3, len(q.pointer.Sort))), true)
	telling := map[string]bool{}
	first, near := false, -1
	for i := range q.candidates {
		c := &q.candidates[i]
		if c.stem != q.stem {
			continue
		}
		if strings.Contains(c.text, " ") && !c.mentions[0].extended {
			telling[c.folded] = true
		}
		for _, m := range c.mentions {
			first = first || m.first
			if near < 0 || m.back < near {
				near = m.back
			}
		}
	}
	say("alike="+bucket(min(9, len(telling))), true)
	say("noun in first sentence", first)
	say("noun back="+bucket(max(0, near)), near >= 0)
	say("noun nowhere above", near < 0)
	say("title has noun, alike="+bucket(min(4, len(telling))), inTitle)
	say("title has noun, headings="+bucket(min(4, headings)), inTitle)
	say("noun:"+q.stem, true)
	say("group:"+q.group, q.group != "")
}
