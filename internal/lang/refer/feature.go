package refer

import (
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
)

// question is a pointer with all that may answer it.
type question struct {
	doc        *sandarbh.Document
	sentence   string // whole
	at         lang.Range
	above      int    // sentences above
	title      string // folded
	pointer    Pointer
	stem       string // of the pointer's noun
	group      string // of the pointer's noun
	opens      bool   // the pointer opens its sentence
	first      bool   // the sentence opens its paragraph
	verb       string // stem of the first word behind the pointer
	stems      map[string]bool
	behind     string // folded: what stands behind the pointer
	candidates []candidate
	alike      int // candidates that end in the pointer's noun
	most       int // mentions of the candidate that has most of them
	// The candidates that come first in their way, by number; -1: none.
	chain                                                  int // sentences back to the first that opens with no pointer
	nearHead, nearGroup, nearName, nearSubject, nearPerson int
}

// ask takes the pointer with the phrases above of which it may be one.
func (s *scene) ask(p Pointer, above []mention) *question {
	doc, sentence := s.doc, s.sentence
	q := &question{doc: doc, at: sentence, sentence: sentence.Of(doc.Text), title: lang.Fold(doc.Title), pointer: p}
	q.stem = lang.Stem(p.Noun, "en")
	q.group = groups[q.stem]
	q.opens = p.Start == 0
	q.first = sentence.Start == 0 || strings.HasSuffix(strings.TrimRight(doc.Text[:sentence.Start], " "), "\n")
	q.verb = verbBehind(q.sentence, p.End)
	q.stems = stemsOf(q.sentence)
	q.behind = lang.Fold(q.sentence[p.End:])
	q.above = len(s.all)
	q.chain = chain(doc, s.all)
	q.candidates = s.candidates(p, above)
	q.nearHead, q.nearGroup, q.nearName, q.nearSubject, q.nearPerson = -1, -1, -1, -1, -1
	first := func(at *int, i int, ok bool) {
		if ok && (*at < 0 || q.candidates[*at].mentions[0].back > q.candidates[i].mentions[0].back || q.candidates[*at].mentions[0].within(&q.candidates[i].mentions[0])) {
			*at = i
		}
	}
	for i := range q.candidates {
		c := &q.candidates[i]
		head, near := c.head(), &c.mentions[0]
		same := q.stem != "" && head == q.stem
		if same {
			q.alike++
		}
		q.most = max(q.most, len(c.mentions))
		if near.back == 0 {
			continue
		}
		first(&q.nearHead, i, same && strings.Contains(c.text, " "))
		first(&q.nearGroup, i, q.group != "" && groups[head] == q.group)
		first(&q.nearName, i, upper(c.text) && !near.opens)
		first(&q.nearSubject, i, near.opens && !near.heading)
		first(&q.nearPerson, i, near.person)
	}
	return q
}

// chain counts back the sentences to the first that opens with no pointer.
func chain(doc *sandarbh.Document, all []sentenceAt) int {
	for back := 1; back <= sentencesBack && back <= len(all); back++ {
		if s := all[len(all)-back].Of(doc.Text); !opensPointing.MatchString(s) {
			return back
		}
	}
	return 0
}

// opensPointing opens a sentence with what points above.
var opensPointing = lang.MustCompile(`^(?:It|They|He|She|This|These|Its|Their|His|Her|The (?:[a-z]+ )?[a-z]+ (?:also |further |will |has |have |had )?(?:is|are|was|were|has|have|had|will|[a-z]+s|[a-z]+ed)) `)

// verbBehind is the stem of the verb right behind a byte of a sentence, without auxiliaries; "" if there is none.
func verbBehind(s string, at int) string {
	rest := s[at:]
	for n, t := range lang.Tokens(rest[:min(len(rest), 60)]) {
		if t.Kind != lang.Word || n > 4 {
			return ""
		}
		if auxiliary[t.Norm] || strings.HasSuffix(t.Norm, "ly") || t.Norm == "also" || t.Norm == "will" || t.Norm == "further" || t.Norm == "would" || t.Norm == "can" || t.Norm == "not" {
			continue
		}
		if lang.Stop(t.Norm) {
			return ""
		}
		return lang.Stem(t.Norm, "en")
	}
	return ""
}

// stemsOf are the stems of the words of a text that say something.
func stemsOf(s string) map[string]bool {
	m := map[string]bool{}
	for _, t := range lang.Tokens(s) {
		if t.Kind == lang.Word && !lang.Stop(t.Norm) && len(t.Norm) > 3 {
			m[lang.Stem(t.Norm, "en")] = true
		}
	}
	return m
}

// within reports a phrase that is a part of another.
func (m *mention) within(o *mention) bool {
	return m.field == o.field && o.at.Contains(m.at) && o.at != m.at
}

func (c *candidate) head() string { return c.stem }

// headStem is the stem of the last word of a folded phrase before its "of" or "for".
func headStem(s string) string {
	for _, link := range [...]string{" of ", " for ", " on ", " between ", " in ", " ("} {
		if before, _, ok := strings.Cut(s, link); ok && before != "" {
			s = before
		}
	}
	return lang.Stem(s[strings.LastIndexAny(s, " -")+1:], "en")
}

// groups are kinds of things by which each other may be called, by stem. A word that is of two kinds is of the first.
var groups = func() map[string]string {
	m := map[string]string{}
	for _, g := range [...]struct{ name, words string }{
		{"scheme", "scheme yojana programme program mission initiative abhiyan abhiyaan pariyojana campaign project fund nidhi drive component guarantee"},
		{"pact", "agreement mou memorandum pact treaty convention partnership framework declaration statement roadmap accord deal understanding ceca cepa fta"},
		{"study", "report study survey bulletin publication data research paper analysis assessment index release findings compendium estimates census"},
		{"law", "act bill code rules amendment law legislation provisions regulations notification order guidelines policy ordinance directions norms circular"},
		{"body", "committee commission board council authority ministry department institute centre agency organisation organization association university society corporation body panel group team task force secretariat directorate bureau"},
		{"firm", "company firm bank limited enterprise psu subsidiary undertaking refiner lender"},
		{"platform", "platform portal app system application software tool website dashboard interface service helpline technology solution model"},
		{"vessel", "ship vessel submarine frigate corvette boat craft ships aircraft jet helicopter drone missile satellite rocket vehicle tanker"},
		{"site", "plant facility unit complex park terminal station factory port airport corridor bridge tunnel road line railway reactor dam reservoir museum hospital campus college school"},
		{"event", "exercise summit meeting conference forum visit dialogue event conclave workshop session festival edition competition award awards games expo"},
		{"act", "decision move step approval directive launch proposal recommendation measure intervention reform"},
		{"court", "court bench tribunal hc sc judges"},
		{"people", "farmers workers women students beneficiaries people persons children families youth members employees candidates patients citizens consumers"},
		{"firms", "companies firms banks enterprises units msmes startups exporters institutions entities associations"},
		{"states", "states countries nations governments sides districts cities"},
		{"matter", "material compound gene protein species virus disease bacteria mineral element drug vaccine battery fuel gas crystal molecule polymer"},
	} {
		for w := range strings.FieldsSeq(g.words) {
			if stem := lang.Stem(w, "en"); m[stem] == "" {
				m[stem] = g.name
			}
		}
	}
	return m
}()

// kind is how the model calls the pointer's: "the" of several is "thes".
func (q *question) kind() string {
	kind := q.pointer.Kind
	if (kind == "the" || kind == "these" || kind == "both") && q.pointer.Plural() {
		kind += "s"
	}
	return kind
}

// features are what the model sees of a candidate, in a fixed order; each counts by itself, and for pointers of the kind.
func (q *question) features(i int) []string {
	c := &q.candidates[i]
	near := &c.mentions[0]
	head := c.head()
	var base []string
	say := func(f string, on bool) {
		if on {
			base = append(base, f)
		}
	}
	say("back="+bucket(near.back), true)
	say("paragraph", near.paragraph)
	say("heading", near.heading)
	say("opens", near.opens && !near.heading)
	say("label", near.label)
	say("label in paragraph", near.label && near.paragraph)
	say("opens the chain", !near.heading && slices.ContainsFunc(c.mentions, func(m mention) bool { return m.back == q.chain && m.opens }))
	say("subject of the chain", !near.heading && slices.ContainsFunc(c.mentions, func(m mention) bool { return m.back == q.chain && m.verbBehind }))
	say("opens, one back", near.opens && near.back == 1 && !near.heading)
	say("opens, paragraph", near.opens && near.paragraph && !near.heading)
	say("subject", near.verbBehind)
	say("subject, one back", near.verbBehind && near.back == 1)
	say("object", near.verbBefore && !near.opens)
	say("object, one back", near.verbBefore && near.back == 1)
	say("behind "+preposition(near.before), preposition(near.before) != "")
	say("article "+near.determiner, near.determiner == "a" || near.determiner == "an" || near.determiner == "the" || near.determiner == "this")
	first := &c.mentions[len(c.mentions)-1]
	say("brought in", first.determiner == "a" || first.determiner == "an")
	say("points itself", near.determiner == "this" || near.determiner == "these" || near.determiner == "such" || near.determiner == "its" || near.determiner == "their")
	text := near.sentence.text[near.offset:]
	name := upper(c.text) && strings.ContainsFunc(c.text, func(r rune) bool { return r >= 'a' && r <= 'z' }) && !(near.opens && !strings.Contains(c.text, " "))
	letters := c.text == strings.ToUpper(c.text) && upper(c.text) && len(c.text) > 1
	person := slices.ContainsFunc(c.mentions, func(m mention) bool { return m.person })
	say("name", name && allUpper(c.text))
	say("part name", name && !allUpper(c.text))
	say("letters", letters)
	say("lower", !name && !letters)
	say("person", person)
	say("number first", c.text[0] >= '0' && c.text[0] <= '9')
	n := len(strings.Fields(c.text))
	say("words="+bucket(n), true)
	say("coordinated", near.coordinated)
	say("extended", near.extended)
	pl := plural(lastOf(c.folded)) || near.coordinated
	say("number agrees", pl == q.pointer.Plural())
	say("number differs", pl != q.pointer.Plural())
	say("times="+bucket(len(c.mentions)), true)
	say("most", len(c.mentions) == q.most && q.most > 2)
	inTitle := slices.ContainsFunc(c.mentions, func(m mention) bool { return m.field == sandarbh.FieldTitle }) || strings.Contains(q.title, c.folded)
	say("title", inTitle)
	say("first sentence", slices.ContainsFunc(c.mentions, func(m mention) bool { return m.first }))
	say("first sentence, opens", slices.ContainsFunc(c.mentions, func(m mention) bool { return m.first && m.opens }))
	say("named in heading", slices.ContainsFunc(c.mentions, func(m mention) bool { return m.heading && m.field == sandarbh.FieldText && m.back <= sentencesBack }))
	say("in rest of sentence", strings.Contains(q.behind, c.folded))
	say("goes on", goesOn(text[len(near.at.Of(q.doc.FieldText(near.field))):]))
	say("cut", q.cut(c))
	say("name goes on", name && nameOn.MatchString(text[near.at.Len():]))
	say("ends in a time", timeEnd.MatchString(c.text))
	say("nearest of its head", i == q.nearHead)
	say("nearest of its group", i == q.nearGroup)
	say("nearest name", i == q.nearName)
	say("nearest subject", i == q.nearSubject)
	say("nearest person", i == q.nearPerson)
	say("within the nearest of its head", q.partOf(near, q.nearHead))
	say("within the nearest subject", q.partOf(near, q.nearSubject))
	say("within the nearest name", q.partOf(near, q.nearName))
	say("within the nearest of its group", q.partOf(near, q.nearGroup))
	say("within another", q.longer(c))
	sort := "lower"
	switch {
	case person:
		sort = "person"
	case letters:
		sort = "letters"
	case name:
		sort = "name"
	}
	say("verb:"+q.verb+"~"+sort, q.verb != "" && q.opens)
	say("verb:"+q.verb+"~"+groups[head], q.verb != "" && q.opens && groups[head] != "")
	say("place", place(c.text))
	honour := ""
	for k := range c.mentions {
		if r := c.mentions[k].respect; r != "" {
			honour = r
		}
	}
	say("lady", strings.HasPrefix(honour, "smt") || strings.HasPrefix(honour, "ms") || strings.HasPrefix(honour, "mrs"))
	say("gentleman", strings.HasPrefix(honour, "shri") || strings.HasPrefix(honour, "mr.") || strings.HasPrefix(honour, "sh"))
	shared := 0
	if near.back < titleBack && near.back > 0 {
		for w := range near.sentence.stems {
			if q.stems[w] {
				shared++
			}
		}
	}
	say("shared words="+bucket(shared), near.back > 0 && near.back < titleBack)
	if q.stem != "" {
		has := head == q.stem
		say("same head", has)
		say("same head, several", has && q.alike > 1)
		say("same head, name", has && name)
		say("same head alone", has && n == 1)
		shared = 0
		for _, w := range q.pointer.Sort {
			if strings.Contains(" "+c.folded+" ", " "+w+" ") {
				shared++
			}
		}
		say("same sort", shared > 0)
		say("same sort and head", has && shared > 0 && shared == len(q.pointer.Sort))
		say("other sort", has && len(q.pointer.Sort) > shared)
		say("says no more", has && shared == len(q.pointer.Sort) && n <= 1+shared)
		say("has noun", !has && strings.Contains(" "+c.folded+" ", " "+q.pointer.Noun+" "))
		g := groups[head]
		say("same group", !has && q.group != "" && g == q.group)
		say("same group, name", !has && q.group != "" && g == q.group && name)
		say("other group", g != "" && q.group != "" && g != q.group)
		say("noun is alike elsewhere", !has && q.alike > 0)
		say("is a noun", q.isA(c))
		say("group:"+q.group+"~"+g, q.group != "")
		say("pair:"+q.stem+"~"+head, !has)
		say("noun:"+q.stem+"~name", name || letters)
	} else {
		say("group:"+groups[head], true)
		say("head:"+head, true)
	}
	return base
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
	kind := q.pointer.Kind
	if q.pointer.Plural() && kind != "they" {
		kind += "s"
	}
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

func lastOf(s string) string {
	for _, link := range [...]string{" of ", " for ", " on ", " between ", " ("} {
		if before, _, ok := strings.Cut(s, link); ok && before != "" {
			s = before
		}
	}
	return s[strings.LastIndexByte(s, ' ')+1:]
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
