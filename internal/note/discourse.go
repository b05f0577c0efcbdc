package note

import (
	"maps"
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
)

// discourse is a document read for the things that it names and later points at: "the platform", "these ships".
// It is read once, when the first sentence of the document asks.
type discourse struct {
	ps     []passage
	read   bool
	heads  int    // headings of the document
	phrase string // of the title, that the text repeats most, "" if none
	title  string // the name in the title that the text speaks of, "" if none
	things []thing
	topic  string // the thing that title and text are about, "" if they name none or several
}

// thing is what a document names, with the nouns that stand for it.
type thing struct {
	name  string // as written where it is longest, without an article
	key   string
	short string          // folded, the other form that the document gives: letters or full form
	nouns map[string]bool // stems: platform, portal
	draft bool            // what it provides is only proposed
	open  bool            // its name goes on, nobody knows how far: "Scheme for Promotion of Coal/Lignite"
	body  bool            // its full form is of a body, for which no "platform" stands
	at    []int           // passages that have the name, in order; -1 is the title
}

// what follows a name and says of what kind it is: "JANANI (…) is a service-oriented digital platform designed …".
var (
	isKind    = lang.MustCompile(`^(?:\s*\([^)]*\))?(?:\s*,\s+(?:an?|India['’]s)|\s+(?:is|was|are|were|has been|will be)\s+(?:also\s+)?(?:an?|the|one of the|India['’]s|its|their))\s+([^.;:]{3,160})`)
	endOfKind = lang.MustCompile(`,|\b(?:of|for|to|that|which|who|under|by|in|on|with|at|from|designed|aimed|launched|developed|set|built|established|where|being|is|was|are|were|has|have|will|and|between|as|through)\b`)
	kindAhead = lang.MustCompile(`\b([a-z]+)\s+(?:called |named |titled |known as )?['‘’“"]?$`)
	quoteEnd  = lang.MustCompile(`^['’”"]*\s+([a-z]+)\b`)
)

// study reads the document.
func (r *discourse) study() {
	if r.read || len(r.ps) == 0 {
		return
	}
	r.read = true
	doc := r.ps[0].doc
	for i := range r.ps {
		r.gather(r.ps[i].text, i)
	}
	r.coin()
	title := lang.Fold(doc.Title)
	for i := range r.things { // capitals of a title tell no name
		t := &r.things[i]
		at := strings.Index(title, t.key)
		if at < 0 || r.partOfLonger(title, t.key) {
			continue
		}
		t.at = append([]int{-1}, t.at...)
		if m := quoteEnd.FindStringSubmatch(title[at+len(t.key):]); m != nil && works()[lang.Stem(m[1], "en")] {
			t.is(lang.Stem(m[1], "en")) // "JANANI Platform"
		}
	}
	full := map[string]string{}
	for _, a := range lang.Abbreviations(doc.Text) {
		short, long := a.Short.Of(doc.Text), tidy(a.Long.Of(doc.Text))
		if other, ok := full[short]; ok && lang.Fold(other) != lang.Fold(long) {
			long = "" // two things of one short form
		}
		full[short] = long
	}
	for _, short := range slices.Sorted(maps.Keys(full)) {
		r.join(short, full[short])
		if k := r.find(short); k >= 0 && offices[strings.ToLower(lastWord(full[short]))] {
			r.things[k].body = true
		}
	}
	r.topic = r.about()
	for _, b := range doc.Blocks {
		if b.Kind == sandarbh.Heading {
			r.heads++
		}
	}
	r.phrase, r.title = r.repeated(title), r.headline(doc.Title)
}

// partOfLonger reports that a title has a name only within the longer one of another thing: "Global River Cities Alliance".
func (r *discourse) partOfLonger(title, key string) bool {
	return slices.ContainsFunc(r.things, func(o thing) bool {
		return len(o.key) > len(key) && wordIn(o.key, key) && strings.Contains(title, o.key) && !strings.Contains(strings.ReplaceAll(title, o.key, ""), key)
	})
}

// sections is the number of headings of the document.
func (r *discourse) sections() int { r.study(); return r.heads }

// subject is what the document is about: a name, or the phrase of its title that its sentences repeat.
func (r *discourse) subject() string {
	r.study()
	if r.heads > 2 {
		return "" // it has several
	}
	switch {
	case r.title != "":
		return r.title
	case words(r.topic) > 1:
		return r.topic
	}
	return r.phrase
}

// repeated returns the run of two to five words of the title that most sentences have, as the text writes it: "gems and
// jewellery". It begins and ends with words that say something.
func (r *discourse) repeated(title string) string {
	toks := lang.Tokens(title)
	toks = toks[:min(len(toks), longestTitle)]
	best, most := "", 0
	for i := range toks {
		for n := 2; n <= 5 && i+n <= len(toks); n++ {
			run := toks[i : i+n]
			if slices.ContainsFunc(run, func(t lang.Token) bool { return t.Kind != lang.Word }) || lang.Stop(run[0].Norm) || lang.Stop(run[n-1].Norm) {
				continue
			}
			phrase := title[run[0].Start:run[n-1].End]
			if len(lang.FiniteVerbs(phrase)) > 0 || officeName.MatchString(upperFirst(phrase)) || personPhrase.MatchString(phrase) {
				continue
			}
			count, as, cut := 0, "", false
			for k := range r.ps {
				p := &r.ps[k]
				at := strings.Index(p.folded, phrase)
				if at < 0 || !wordIn(p.folded, phrase) {
					continue
				}
				count++
				if as == "" && len(p.folded) == len(p.text) {
					as = p.text[at : at+len(phrase)]
					cut = as != strings.ToLower(as) && (nameGoesOn.MatchString(p.text[at+len(phrase):]) || nameBegan.MatchString(ending(p.text[:at])))
				}
			}
			if score := count * (2*n - 1); count >= leastRepeated && 4*count >= len(r.ps) && as != "" && !cut && score > most {
				best, most = as, score
			}
		}
	}
	return best
}

const (
	leastRepeated = 3   // sentences that have the phrase, a fourth of all at least
	longestTitle  = 60  // tokens that are looked at
	mostThings    = 400 // of a document
)

// nameGoesOn follows a phrase that is only the beginning of a name.
var nameGoesOn = lang.MustCompile(`^ (?:of |for |and |& )?(?:the )?[A-Z0-9]`)

// nameBegan stands before a phrase that is only the end of one.
var nameBegan = lang.MustCompile(`(?:\d|[A-Z][\w’'-]*)(?: (?:of|for|and|&))?(?: the)? $`)

// personPhrase is an office or a person, whom no document is about.
var personPhrase = lang.MustCompile(`\b(?:minister|president|secretary|chairman|shri|smt|dr|governor|india|indian|new delhi|asia|africa|europe|pradesh|union|government|crore|lakh)\b`)

// gather takes the names of a text.
func (r *discourse) gather(text string, at int) {
	if headlineCase(text) && !strings.HasSuffix(text, ".") || len(r.things) >= mostThings {
		return // capitals tell no name; no document speaks of so many things
	}
	for _, m := range quotedThing.FindAllStringSubmatch(text, -1) {
		if stem := lang.Stem(strings.ToLower(m[2]), "en"); pointing()[stem] && words(m[1]) <= longestLabel+1 {
			t := r.thing(m[1])
			t.at = append(t.at, at)
			t.is(stem)
		}
	}
	for _, n := range lang.Names(text) {
		name := strings.TrimPrefix(strings.TrimPrefix(strings.TrimSpace(n.Text), "The "), "the ")
		if before, after, ok := strings.Cut(name, " of "); ok && words(before) == 1 && !offices[strings.ToLower(before)] {
			name = strings.TrimPrefix(after, "the ") // "Logo of IBCA Summit"
		}
		if strings.HasSuffix(text[:n.Start], "PM ") {
			name, n.Person = "PM "+name, false // a scheme of that name, no Prime Minister's
		}
		if n.Person || words(name) > 12 || strings.ContainsAny(name, ",;:") || sortOfThing.MatchString(name) || sortOfScheme.MatchString(name) || openName.MatchString(name) || officeName.MatchString(name) || ownerBefore.MatchString(text[:n.Start]) || halfName.MatchString(text[:n.Start]) || words(name) == 2 && andName.MatchString(text[:n.Start]) || purposeName.MatchString(ending(text[:n.Start])) {
			continue
		}
		sort := kindAhead.FindStringSubmatch(text[:n.Start]) // "missile Agni-1"
		if words(name) < 2 && name != strings.ToUpper(name) && (sort == nil || !lettersAndNumber.MatchString(name)) || len(name) < 3 || place(name) {
			continue
		}
		t := r.thing(name)
		t.draft = t.draft || strings.HasSuffix(lang.Fold(text[:n.Start]), "draft ") || strings.HasPrefix(name, "Draft ")
		if len(t.at) == 0 || t.at[len(t.at)-1] != at {
			t.at = append(t.at, at)
		}
		if last := lang.Stem(strings.ToLower(lastWord(besideBracket.ReplaceAllString(" "+name, "")+" "+name)), "en"); !strings.HasSuffix(strings.ToLower(name), "ing") && !bodyOf.MatchString(name) && !firm.MatchString(text[n.End:]) && (pointing()[last] || headNouns[last] != "" || standsFor()[last] != nil) {
			t.is(last)
		}
		if m := forWhat.FindStringSubmatch(name); m != nil {
			t.is(lang.Stem(strings.ToLower(m[1]), "en"))
			t.open = t.open || !nameEnded.MatchString(text[n.End:]) || strings.HasSuffix(text[:n.Start], ") ")
		}
		for w := range strings.FieldsSeq(strings.ToLower(name)) {
			if s := lang.Stem(strings.Trim(w, "(),"), "en"); s == "yojana" || s == "pariyojana" || s == "abhiyan" || s == "mission" {
				t.is(s)
			}
		}
		rest := text[n.End:]
		if m := isKind.FindStringSubmatch(rest); m != nil {
			kind := m[1]
			if e := endOfKind.FindStringIndex(kind); e != nil {
				kind = kind[:e[0]]
			}
			if noun := lang.Stem(strings.ToLower(lastWord(strings.TrimSpace(kind))), "en"); pointing()[noun] {
				t.is(noun)
			}
		}
		if m := quoteEnd.FindStringSubmatch(rest); m != nil && !strings.HasSuffix(m[1], "s") && !hosts.MatchString(text[max(0, n.Start-longestHost):n.Start]) {
			if noun := lang.Stem(m[1], "en"); pointing()[noun] && m[1] != "state" && !(works()[noun] && bodyWord.MatchString(lastWord(name))) {
				t.is(noun)
			}
		}
		if m := sort; m != nil {
			if noun := lang.Stem(m[1], "en"); pointing()[noun] && !(works()[noun] && bodyWord.MatchString(lastWord(name))) {
				t.is(noun) // "Indian Railways" are no project
			}
		}
	}
}

// hosts stands before what only carries the thing that is told of: "launched Neer on the UMANG platform", "through a helpline and the
// UMANG app".
var hosts = lang.MustCompile(`\b(?:launched|introduced|hosted|integrated|available|deployed|rolled out|onboarded|unveiled)\b[^.;]{0,120} (?:on|via|through|onto|with) (?:the )?$|\b(?:through|via) [^.;]{3,60} and (?:the )?$`)

const longestHost = 160 // bytes before a name that are looked at

// place reports a country or state, whose first word is a name wherever it stands.
func place(name string) bool {
	first, _, _ := strings.Cut(name, " ")
	return words(name) <= 2 && first != strings.ToUpper(first) && len(lang.Names(first)) > 0
}

// purposeName stands before the end of a name that tells a purpose: "Research to Eradicate TB".
var purposeName = lang.MustCompile(`[A-Z][a-z]+ to $`)

// bodyOf is a body whose name ends in what it works on: "Institute of Ocean Technology" is no technology.
var bodyOf = lang.MustCompile(`\b(?:Institut(?:e|ion)|Cent(?:re|er)|Ministry|Department|Council|Board|Laboratory|School|College|University|Academy|Agency|Directorate|Bureau|Commission|Authority|Committee|Society|Association|Office|Division) (?:of|for|on)\b`)

// firm follows the beginning of a firm's name: "Sagar Systems & Technologies Limited" is no system.
var firm = lang.MustCompile(`^(?: (?:& )?[A-Z][\w-]*){0,4} (?:Limited|Ltd|Pvt|Private|Inc|LLP)\b`)

// quotedThing is a name in quotes with its sort behind it: "the ‘Clean Village’ Campaign".
var quotedThing = lang.MustCompile(`[‘“"]([A-Z][^‘’“”"]{3,60})[’”"] ([A-Za-z]+)\b`)

// lettersAndNumber is one word that is a name wherever it stands: "Agni-1".
var lettersAndNumber = lang.MustCompile(`^[A-Z][a-z]+-\d+$`)

// openName is the beginning of a name: "Ease of".
var openName = lang.MustCompile(`(?:^| )(?:of|for|and|the|&|in|on|to)$|(?:^|[^.0-9])\d+$`)

// sortOfThing is no name but a sort: "Centrally Sponsored Scheme".
var sortOfThing = lang.MustCompile(`^(?:Centrally Sponsored|Central Sector|State|Umbrella|Flagship|New|Annual|Other|Special|Existing|Revised|Action|Detailed|Draft|Joint|Standard)\b|^(?:Trade|Free Trade|Bilateral|Tripartite|Framework|Gazette|Central|National|Technical) (?:Agreement|Notification|Scheme|Project|Programme|Committee|Report|MoU|Memorandum of Understanding)$`)

// sortOfScheme is how schemes are sorted, and no scheme.
var sortOfScheme = lang.MustCompile(`^(?:(?:Centrally Sponsored|Central Sector|Umbrella|Flagship) Schemes?|(?:Mobile|Web|Digital) (?:Application|App|Platform|Portal)s?|Joint (?:Military |Naval |Air )?Exercise)$`)

// thing returns the thing of a name, a new one if the document has not named it: a name that holds another or is held by
// it is the same.
func (r *discourse) thing(name string) *thing {
	key := lang.Fold(name)
	for i := range r.things {
		t := &r.things[i]
		if t.key == key || sameThing(t.key, key) {
			if words(name) > words(t.name) && words(name) <= longestLabel+1 && len(t.at) < 2 {
				t.name, t.key = name, key
			}
			return t
		}
	}
	r.things = append(r.things, thing{name: name, key: key, nouns: map[string]bool{}})
	return &r.things[len(r.things)-1]
}

// sameThing reports that one name ends or begins the other: "Samarth Portal" is no "Jan Samarth Portal".
func sameThing(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	if last := lastWord(b); offices[last] || crews[last] {
		return false // "Neer Portal Team"
	}
	return strings.HasPrefix(b, a+" ") && words(a) > 1 || strings.HasPrefix(b, a+" (") || strings.HasSuffix(b, "("+a+")")
}

// crews are people and bodies behind the name of what they run.
var crews = map[string]bool{"team": true, "teams": true, "foundation": true, "cell": true, "division": true, "users": true, "officials": true, "members": true, "office": true, "trust": true, "society": true}

// join makes one of a short form and its full form.
func (r *discourse) join(short, long string) {
	a, b := r.find(short), r.find(long)
	if a < 0 || b < 0 || a == b {
		return
	}
	one, other := &r.things[a], &r.things[b]
	for n := range other.nouns {
		one.nouns[n] = true
	}
	for _, i := range other.at {
		if !slices.Contains(one.at, i) {
			one.at = append(one.at, i)
		}
	}
	slices.Sort(one.at)
	if words(other.name) <= longestLabel+1 && words(other.name) > words(one.name) {
		one.name, one.short = other.name, one.key
	} else {
		one.short = other.key
	}
	r.things = append(r.things[:b], r.things[b+1:]...)
}

func (r *discourse) find(name string) int {
	key := lang.Fold(name)
	return slices.IndexFunc(r.things, func(t thing) bool { return key != "" && (t.key == key || t.short == key) })
}

// body reports that a name, or the full form of its letters, is of a body: a system that it built has another name.
func (r *discourse) body(name string) bool {
	k := r.find(name)
	return k >= 0 && r.things[k].body || offices[strings.ToLower(lastWord(name))]
}

// is notes a noun that stands for the thing, and those by which things of its kind are called.
func (t *thing) is(noun string) {
	t.nouns[noun] = true
	for _, n := range standsFor()[noun] {
		t.nouns[n] = true
	}
}

// about is the one thing that the title names and at least two sentences speak of.
func (r *discourse) about() string {
	best, most, second := "", 0, 0
	for i := range r.things {
		t := &r.things[i]
		if !slices.Contains(t.at, -1) || len(t.nouns) == 0 {
			continue
		}
		switch n := len(t.at); {
		case n > most:
			best, most, second = t.name, n, most
		case n > second:
			second = n
		}
	}
	if most < 3 || second*2 > most {
		return ""
	}
	return best
}

// otherThing reports that a passage names another thing of a kind.
func (r *discourse) otherThing(t *thing, at int) bool {
	return slices.ContainsFunc(r.things, func(o thing) bool { return o.name != t.name && len(o.nouns) > 0 && slices.Contains(o.at, at) })
}

// saidOf reports that a thing's name, or a sentence that has it, has one of the words that the phrase puts before its noun:
// "the bilingual portal".
func (r *discourse) saidOf(t *thing, sort string) bool {
	want := stemsOf(sort, "en")
	if len(want) == 0 || alike(want, stemsOf(t.name, "en")) > 0 {
		return true
	}
	return slices.ContainsFunc(t.at, func(i int) bool { return i >= 0 && alike(want, stemsOf(r.ps[i].text, "en")) > 0 })
}

// isSubject reports that a noun can only mean what the whole document is about, a name: nothing else of the kind is named, and
// the paragraph speaks of nothing else.
func (r *discourse) isSubject(p *passage, stem string) bool {
	name := r.subject()
	if last := lang.Stem(strings.ToLower(lastWord(name)), "en"); words(name) < 2 || name != capitalised(name) || last != stem && (pointing()[last] || headNouns[last] != "") || p.rival(name) || slices.ContainsFunc(r.things, func(t thing) bool { return t.nouns[stem] && t.key != lang.Fold(name) }) {
		return false
	}
	return !slices.ContainsFunc(r.things, func(t thing) bool { return slices.Contains(t.at, p.index) })
}

// severalInTitle reports a title that names more than one thing of a kind.
func (r *discourse) severalInTitle(noun string) bool {
	r.study()
	stem, n := lang.Stem(noun, "en"), 0
	for i := range r.things {
		if t := &r.things[i]; t.nouns[stem] && slices.Contains(t.at, -1) {
			n++
		}
	}
	return n > 1
}

// bearsAlone reports a thing that has the noun in its name, no work of an office, of which the document names no other.
func (r *discourse) bearsAlone(t *thing, noun string) bool {
	stem := lang.Stem(noun, "en")
	return lang.Fold(lastWord(t.name)) == noun && !works()[stem] && !slices.ContainsFunc(r.things, func(o thing) bool { return o.name != t.name && o.nouns[stem] })
}

// newOfKind reports that between a thing and the sentence that points, the paragraph brought in another of its kind, by a name
// that is not written as one: "the redesigned e-Saras portal".
func (r *discourse) newOfKind(t *thing, p *passage) bool {
	for i := p.index - 1; i >= 0 && r.ps[i].block == p.block; i-- {
		if slices.Contains(t.at, i) {
			ahead, _, _ := strings.Cut(r.ps[i].text, t.name)
			return heldUnder(ahead, func(noun string) bool { return t.nouns[lang.Stem(noun, "en")] })
		}
		for _, m := range broughtIn.FindAllStringSubmatch(r.ps[i].text, -1) {
			if t.nouns[lang.Stem(m[1], "en")] {
				return true
			}
		}
	}
	return false
}

var broughtIn = lang.MustCompile(`(?:\b[Aa]n? |\b[Aa]nother |\b[a-z]+-[A-Z]\w* )(?:[a-z-]+ ){0,2}?([a-z]+)\b`)

// central reports a thing that bears the noun in its name, or is a work of that kind, and that the title or the opening
// names, and the text before the passage.
func (r *discourse) central(t *thing, p *passage, noun string) bool {
	last := lang.Fold(lastWord(t.name))
	if last != lang.Fold(noun) && (!works()[lang.Stem(lang.Fold(noun), "en")] || strings.HasSuffix(last, "s")) || sortOfEvent.MatchString(t.name) {
		return false
	}
	title, early, above := false, false, false
	for _, i := range t.at {
		title = title || i < 0
		early = early || i <= openingSentences
		above = above || i >= 0 && i < p.index
	}
	return above && (title || early && len(t.at) >= leastRepeated)
}

// sortOfEvent is what many meetings are called.
var sortOfEvent = lang.MustCompile(`^(?:National|International|Global|Regional|Annual) [A-Z][a-z]+$`)

const openingSentences = 2 // of a document, from 0, in which it says of what it speaks

// named returns the thing that a noun stands for in a sentence: the only one of its kind that the paragraph or its heading
// names, else what the whole document is about, if the paragraph names nothing else. at is where it is named.
func (r *discourse) named(p *passage, noun string) (t *thing, at *passage) {
	r.study()
	stem := lang.Stem(noun, "en")
	start := p.index
	for start > 0 && r.ps[start-1].block == p.block {
		start--
	}
	heading := lang.Fold(p.heading)
	var inBlock, inHeading, whole, central []*thing
	others := slices.ContainsFunc(r.things, func(o thing) bool { return o.name != r.topic && slices.Contains(o.at, p.index) })
	for k := range r.things {
		o := &r.things[k]
		here := slices.ContainsFunc(o.at, func(i int) bool { return i >= start && i < p.index })
		above := heading != "" && (strings.Contains(heading, o.key) || o.short != "" && wordIn(heading, o.short))
		if !o.nouns[stem] || o.draft || o.open {
			others = others || here || above // the paragraph speaks of something else
			continue
		}
		switch {
		case here:
			inBlock = append(inBlock, o)
		case above:
			inHeading = append(inHeading, o)
		case o.name == r.topic && o.at[len(o.at)-1] >= 0:
			whole = append(whole, o)
		case r.heads <= 2 && r.central(o, p, noun) && !p.rival(o.name) && !r.otherThing(o, p.index):
			central = append(central, o)
		}
	}
	for _, found := range [][]*thing{inBlock, inHeading, whole, central} {
		if len(found) > 1 || len(found) == 1 && found[0].name == r.topic && others && !(p.index > start && slices.Contains(found[0].at, p.index-1)) && !r.bearsAlone(found[0], noun) {
			return nil, nil
		}
		if len(found) == 1 {
			if r.newOfKind(found[0], p) {
				return nil, nil
			}
			for _, i := range found[0].at {
				if i >= 0 && strings.Contains(lang.Fold(r.ps[i].text), found[0].key) {
					return found[0], &r.ps[i]
				}
			}
			return found[0], nil
		}
	}
	// What the sentences before open with, if nothing says of what kind it is: "UPI completed ten years. The platform …".
	if lower := strings.ToLower(p.text); !others || strings.HasPrefix(lower, "the "+noun) || strings.HasPrefix(lower, "this "+noun) {
		return r.chained(p, noun, stem, others)
	}
	return nil, nil
}
