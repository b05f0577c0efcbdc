package refer

import (
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
)

// clear are the features of the answer that nothing need be put in.
func (q *question) clear() []string {
	kind := q.pointer.Kind
	if q.pointer.Plural() && kind != "they" && kind != "these" && kind != "both" {
		kind += "s"
	}
	var out []string
	say := func(f string, on bool) {
		if on {
			out = append(out, "clear "+f, "clear "+kind+" "+f)
		}
	}
	title := stemsOf(q.title)
	say("always", true)
	say("opens", q.opens)
	say("first in paragraph", q.first)
	say("inside, behind a comma", !q.opens && strings.HasSuffix(strings.TrimRight(q.sentence[:q.pointer.Start], " "), ","))
	say("inside, behind that", !q.opens && strings.HasSuffix(strings.TrimRight(q.sentence[:q.pointer.Start], " "), " that"))
	above := strings.Count(q.doc.Text[:q.at.Start], "\n")
	say("line="+bucket(above), true)
	say("sentence="+bucket(q.above), true)
	say("press", q.doc.Tier == sandarbh.Press)
	headings := 0
	for _, b := range q.doc.Blocks {
		if b.Kind == sandarbh.Heading {
			headings++
		}
	}
	say("headings="+bucket(min(headings, 9)), true)
	shared := 0
	for w := range q.stems {
		if title[w] {
			shared++
		}
	}
	say("words of the title="+bucket(shared), true)
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
	say("phrase before is a subject", before && verbIn(ahead))
	names := lang.Names(q.sentence)
	say("name before", slices.ContainsFunc(names, func(n lang.Name) bool { return n.End <= q.pointer.Start }))
	say("name behind", slices.ContainsFunc(names, func(n lang.Name) bool { return n.Start >= q.pointer.End }))
	say("person before", slices.ContainsFunc(names, func(n lang.Name) bool { return n.Person && n.End <= q.pointer.Start }))
	say("label before", strings.Contains(ahead, ": ") || strings.Contains(ahead, "– "))
	if q.stem == "" {
		return out
	}
	inTitle := title[q.stem]
	sort := 0
	for _, w := range q.pointer.Sort {
		if title[lang.Stem(w, "en")] {
			sort++
		}
	}
	group := false
	for w := range title {
		group = group || q.group != "" && groups[w] == q.group
	}
	say("title has noun", inTitle)
	say("title has noun and sort", inTitle && len(q.pointer.Sort) > 0 && sort == len(q.pointer.Sort))
	say("title has sort", len(q.pointer.Sort) > 0 && sort == len(q.pointer.Sort))
	say("title has group", group && !inTitle)
	say("sorts="+bucket(min(3, len(q.pointer.Sort))), true)
	telling := map[string]bool{}
	first, near := false, -1
	for i := range q.candidates {
		c := &q.candidates[i]
		if c.head() != q.stem {
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
	if q.verb != "" && q.opens {
		out = append(out, "clear verb:"+q.verb)
	}
	return out
}

func verbIn(s string) bool { return len(lang.FiniteVerbs(s)) > 0 }
