package refer

import (
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
)

// features names what holds of an answer.
type features []string

func (f *features) say(name string, holds bool) {
	if holds {
		*f = append(*f, name)
	}
}

// features are what the model sees of a candidate, in a fixed order; each counts by itself, and for pointers of the kind.
func (q *question) features(i int) []string {
	var f features
	c := &q.candidates[i]
	form := formOf(c)
	q.sayPlace(&f, c)
	q.sayForm(&f, c, form)
	q.sayElsewhere(&f, c, form)
	q.sayNearest(&f, i)
	q.sayDeed(&f, c, form)
	q.sayNoun(&f, c, form)
	return f
}

// form is how a candidate is written.
type form struct {
	name, letters, person bool
	words                 int
}

func formOf(c *candidate) form {
	near := &c.mentions[0]
	return form{
		name:    upper(c.text) && strings.ContainsFunc(c.text, func(r rune) bool { return r >= 'a' && r <= 'z' }) && !(near.opens && !strings.Contains(c.text, " ")),
		letters: c.text == strings.ToUpper(c.text) && upper(c.text) && len(c.text) > 1,
		person:  slices.ContainsFunc(c.mentions, func(m mention) bool { return m.person }),
		words:   len(strings.Fields(c.text)),
	}
}

// sort is the one word for it.
func (w form) sort() string {
	switch {
	case w.person:
		return "person"
	case w.letters:
		return "letters"
	case w.name:
		return "name"
	}
	return "lower"
}

// sayPlace says where the candidate stands, and as what of its sentence.
func (q *question) sayPlace(f *features, c *candidate) {
	near := &c.mentions[0]
	f.say("back="+bucket(near.back), true)
	f.say("paragraph", near.paragraph)
	f.say("heading", near.heading)
	f.say("opens", near.opens && !near.heading)
	f.say("label", near.label)
	f.say("label in paragraph", near.label && near.paragraph)
	f.say("opens the chain", !near.heading && slices.ContainsFunc(c.mentions, func(m mention) bool { return m.back == q.chain && m.opens }))
	f.say("subject of the chain", !near.heading && slices.ContainsFunc(c.mentions, func(m mention) bool { return m.back == q.chain && m.verbBehind }))
	f.say("opens, one back", near.opens && near.back == 1 && !near.heading)
	f.say("opens, paragraph", near.opens && near.paragraph && !near.heading)
	f.say("subject", near.verbBehind)
	f.say("subject, one back", near.verbBehind && near.back == 1)
	f.say("object", near.verbBefore && !near.opens)
	f.say("object, one back", near.verbBefore && near.back == 1)
	f.say("behind "+preposition(near.before), preposition(near.before) != "")
	f.say("article "+near.determiner, near.determiner == "a" || near.determiner == "an" || near.determiner == "the" || near.determiner == "this")
	first := &c.mentions[len(c.mentions)-1]
	f.say("brought in", first.determiner == "a" || first.determiner == "an")
	f.say("points itself", near.determiner == "this" || near.determiner == "these" || near.determiner == "such" || near.determiner == "its" || near.determiner == "their")
}

// sayForm says how it is written, and how often.
func (q *question) sayForm(f *features, c *candidate, w form) {
	near := &c.mentions[0]
	f.say("name", w.name && allUpper(c.text))
	f.say("part name", w.name && !allUpper(c.text))
	f.say("letters", w.letters)
	f.say("lower", !w.name && !w.letters)
	f.say("person", w.person)
	f.say("number first", c.text[0] >= '0' && c.text[0] <= '9')
	f.say("words="+bucket(w.words), true)
	f.say("coordinated", near.coordinated)
	f.say("extended", near.extended)
	many := plural(lastOf(c.folded)) || near.coordinated
	f.say("number agrees", many == q.pointer.Plural())
	f.say("number differs", many != q.pointer.Plural())
	f.say("times="+bucket(len(c.mentions)), true)
	f.say("most", len(c.mentions) == q.most && q.most > 2)
}

// sayElsewhere says where else it stands, and what goes on with it.
func (q *question) sayElsewhere(f *features, c *candidate, w form) {
	near := &c.mentions[0]
	some := func(is func(mention) bool) bool { return slices.ContainsFunc(c.mentions, is) }
	f.say("title", some(func(m mention) bool { return m.field == sandarbh.FieldTitle }) || strings.Contains(q.title, c.folded))
	f.say("first sentence", some(func(m mention) bool { return m.first }))
	f.say("first sentence, opens", some(func(m mention) bool { return m.first && m.opens }))
	f.say("named in heading", some(func(m mention) bool {
		return m.heading && m.field == sandarbh.FieldText && m.back <= sentencesBack
	}))
	f.say("in rest of sentence", strings.Contains(q.behind, c.folded))
	rest := near.sentence.text[near.offset+near.at.Len():]
	f.say("goes on", goesOn(rest))
	f.say("cut", q.cut(c))
	f.say("name goes on", w.name && nameOn.MatchString(rest))
	f.say("ends in a time", timeEnd.MatchString(c.text))
}

// sayNearest says in what way it comes first, or is a part of what does.
func (q *question) sayNearest(f *features, i int) {
	c := &q.candidates[i]
	near := &c.mentions[0]
	f.say("nearest of its head", i == q.nearHead)
	f.say("nearest of its group", i == q.nearGroup)
	f.say("nearest name", i == q.nearName)
	f.say("nearest subject", i == q.nearSubject)
	f.say("nearest person", i == q.nearPerson)
	f.say("within the nearest of its head", q.partOf(near, q.nearHead))
	f.say("within the nearest subject", q.partOf(near, q.nearSubject))
	f.say("within the nearest name", q.partOf(near, q.nearName))
	f.say("within the nearest of its group", q.partOf(near, q.nearGroup))
	f.say("within another", q.longer(c))
}

// sayDeed says how it goes with what the pointer's sentence tells.
func (q *question) sayDeed(f *features, c *candidate, w form) {
	near := &c.mentions[0]
	group := groups[c.stem]
	f.say("verb:"+q.verb+"~"+w.sort(), q.verb != "" && q.opens)
	f.say("verb:"+q.verb+"~"+group, q.verb != "" && q.opens && group != "")
	f.say("place", place(c.text))
	honour := ""
	for k := range c.mentions {
		if r := c.mentions[k].respect; r != "" {
			honour = r
		}
	}
	f.say("lady", strings.HasPrefix(honour, "smt") || strings.HasPrefix(honour, "ms") || strings.HasPrefix(honour, "mrs"))
	f.say("gentleman", strings.HasPrefix(honour, "shri") || strings.HasPrefix(honour, "mr.") || strings.HasPrefix(honour, "sh"))
	if near.back > 0 && near.back < titleBack {
		f.say("shared words="+bucket(shared(near.sentence.stems, q.stems)), true)
	}
}

// sayNoun says how its head goes with the pointer's noun.
func (q *question) sayNoun(f *features, c *candidate, w form) {
	head, group := c.stem, groups[c.stem]
	if q.stem == "" {
		f.say("group:"+group, true)
		f.say("head:"+head, true)
		return
	}
	has := head == q.stem
	f.say("same head", has)
	f.say("same head, several", has && q.alike > 1)
	f.say("same head, name", has && w.name)
	f.say("same head alone", has && w.words == 1)
	sorts := 0
	for _, s := range q.pointer.Sort {
		if strings.Contains(" "+c.folded+" ", " "+s+" ") {
			sorts++
		}
	}
	f.say("same sort", sorts > 0)
	f.say("same sort and head", has && sorts > 0 && sorts == len(q.pointer.Sort))
	f.say("other sort", has && len(q.pointer.Sort) > sorts)
	f.say("says no more", has && sorts == len(q.pointer.Sort) && w.words <= 1+sorts)
	f.say("has noun", !has && strings.Contains(" "+c.folded+" ", " "+q.pointer.Noun+" "))
	f.say("same group", !has && q.group != "" && group == q.group)
	f.say("same group, name", !has && q.group != "" && group == q.group && w.name)
	f.say("other group", group != "" && q.group != "" && group != q.group)
	f.say("noun is alike elsewhere", !has && q.alike > 0)
	f.say("is a noun", q.isA(c))
	f.say("group:"+q.group+"~"+group, q.group != "")
	f.say("pair:"+q.stem+"~"+head, !has)
	f.say("noun:"+q.stem+"~name", w.name || w.letters)
}

// shared counts the words that two sets have in common.
func shared(a, b map[string]bool) int {
	n := 0
	for w := range a {
		if b[w] {
			n++
		}
	}
	return n
}

func (q *question) partOf(m *mention, i int) bool {
	return i >= 0 && m.within(&q.candidates[i].mentions[0])
}

// longer reports a phrase that opens or ends a longer one of which every word has a capital.
func (q *question) longer(c *candidate) bool {
	for i := range q.candidates {
		if o := &q.candidates[i]; o.mentions[0].extended && c.mentions[0].within(&o.mentions[0]) && allUpper(o.text) {
			return true
		}
	}
	return false
}

// allUpper reports a phrase of which each word has a capital, but for those of grammar.
func allUpper(s string) bool {
	for w := range strings.FieldsSeq(s) {
		if !upper(w) && !lang.Stop(w) && w[0] != '(' && w[0] != '&' && (w[0] < '0' || w[0] > '9') {
			return false
		}
	}
	return true
}

// none are the features of the answer that no candidate is meant.
func (q *question) none() []string {
	kind := q.kind()
	out := []string{"none", "none " + kind, "none opens=" + yes(q.opens) + " " + kind, "none first=" + yes(q.first) + " " + kind, "none alike=" + bucket(q.alike)}
	if q.stem != "" {
		out = append(out, "none noun:"+q.stem, "none group:"+q.group, "none title="+yes(strings.Contains(q.title, q.pointer.Noun)))
		rest := strings.TrimSpace(q.sentence[q.pointer.End:])
		out = append(out, "none verb="+yes(verbNext(q.sentence, q.pointer.End)), "none end="+yes(rest == "." || strings.HasPrefix(rest, ",")))
	}
	return out
}

func verbNext(s string, at int) bool {
	for _, v := range lang.FiniteVerbs(s) {
		if v.Start >= at && strings.TrimSpace(s[at:v.Start]) == "" {
			return true
		}
	}
	return false
}

// isA reports a sentence that says of the candidate that it is a thing of the pointer's noun, or that has the noun right before it.
func (q *question) isA(c *candidate) bool {
	for i := range c.mentions {
		m := &c.mentions[i]
		if !strings.Contains(m.sentence.folded, q.pointer.Noun) {
			continue
		}
		rest := lang.Fold(m.sentence.text[min(m.offset+m.at.Len(), len(m.sentence.text)):])
		if len(rest) > 160 {
			rest = rest[:160]
		}
		if k := strings.Index(rest, " "+q.pointer.Noun); k >= 0 {
			if before := rest[:k]; strings.Contains(before, " is a") || strings.Contains(before, " was a") || strings.Contains(before, ", a") || strings.Contains(before, ", the") || strings.Contains(before, " is the") || strings.HasPrefix(before, " (") || before == "" {
				return true
			}
		}
		if before := lang.Fold(m.sentence.text[:m.offset]); strings.HasSuffix(strings.TrimRight(before, " ‘“'\""), " "+q.pointer.Noun) {
			return true
		}
	}
	return false
}

// cut reports a phrase that stands mostly within a longer name.
func (q *question) cut(c *candidate) bool {
	m := &c.mentions[0]
	before := strings.TrimSuffix(m.sentence.text[:m.offset], " ")
	w := before[strings.LastIndexAny(before, " \n")+1:]
	return w != "" && upper(w) && upper(c.text) && !lang.Stop(strings.ToLower(w)) && m.offset-len(w) > 1
}

// goesOn reports a phrase with a name behind it, or one that the text goes on with.
func goesOn(rest string) bool {
	rest = strings.TrimPrefix(rest, " ")
	return rest != "" && (rest[0] >= 'A' && rest[0] <= 'Z' || rest[0] == '-' || strings.HasPrefix(rest, "of "))
}

var (
	// nameOn follows what may be the beginning of a name: "Scheme [for Small Farmers]".
	nameOn = lang.MustCompile(`^ (?:\([A-Z][\w-]*\) )?(?:of|for|on|and|&|to|titled|called) (?:the )?[“"‘]?[A-Z]`)
	// timeEnd is a time that belongs to what is told of a thing.
	timeEnd = lang.MustCompile(` (?:in|on|by|from|during|till) (?:FY ?)?(?:[A-Z][a-z]+,? )?\d{2,4}(?:[-–]\d{2,4})?$`)
)

// place reports one word that is a country or State wherever it stands.
func place(s string) bool {
	first, _, _ := strings.Cut(s, " ")
	return len(strings.Fields(s)) <= 2 && first != strings.ToUpper(first) && len(lang.Names(first)) > 0
}

func preposition(w string) string {
	switch w {
	case "of", "in", "by", "with", "under", "for", "at", "to", "from", "on", "and", "between", "through", "as":
		return w
	}
	return ""
}

func bucket(n int) string {
	switch {
	case n <= 3:
		return string(rune('0' + n))
	case n <= 5:
		return "4-5"
	case n <= 8:
		return "6-8"
	case n < titleBack:
		return "9+"
	}
	return "title"
}

func yes(b bool) string {
	if b {
		return "yes"
	}
	return "no"
}
