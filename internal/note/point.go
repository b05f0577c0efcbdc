package note

import (
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh"

	"github.com/sandarbh/sandarbh/internal/lang"
)

// Pointers inside a sentence: what "the platform" or "these ships" stands for is put behind it in square brackets, as the
// whole document says it (discourse), or the paragraph.

// anaphor is a phrase that points back, wherever it stands: "this initiative", "the bilingual portal", "these ships", and
// "the Forum", which bears a name's last word.
type anaphor struct {
	start, noun, end int // of the article, of the noun, of the phrase
	article          string
	capital          bool // the noun is written as names are
}

var (
	definite   = lang.MustCompile(`\b(?:[Tt]he said|[Tt]he|[Tt]his|[Tt]hese|[Ss]uch) `)
	phraseWord = lang.MustCompile(`^([A-Za-z][a-z]*(?:-[a-z]+)*)(?: |\b)`)
)

// anaphors are the phrases of a text that may point back, in order.
func anaphors(text string) []anaphor {
	var out []anaphor
	for _, m := range definite.FindAllStringIndex(text, -1) {
		at := m[1]
		for range 3 { // adjectives stand before the noun
			w := phraseWord.FindStringSubmatchIndex(text[at:])
			if w == nil {
				break
			}
			word := text[at : at+w[3]]
			p := anaphor{start: m[0], noun: at, end: at + w[3], article: strings.ToLower(text[m[0] : m[1]-1]), capital: word[0] <= 'Z'}
			if p.capital && !sortWord[word] {
				if at == m[1] || sortWord[strings.TrimSpace(text[m[1]:at])] || text[m[1]] > 'Z' {
					out = append(out, p)
				}
				break
			}
			if !p.capital && pointing()[lang.Stem(word, "en")] {
				out = append(out, p)
				break
			}
			if !p.capital && (lang.Stop(word) || len(lang.FiniteVerbs(word)) > 0) {
				break
			}
			at += w[1]
		}
	}
	return out
}

// sortWord are words with a capital before a noun that make no name with it: "the Joint Exercise".
var sortWord = map[string]bool{"Joint": true, "Proposed": true, "New": true, "Said": true}

// goesOnWith follows a noun that explains itself, or that is part of a longer phrase.
var goesOnWith = lang.MustCompile(`^(?: (?:of|for|to|that|which|who|between|on|in (?:the|a) [A-Z]|under|where|named|titled|called|known|signed|launched|issued|released|developed|held|set up|entitled|[A-Z]|[‘’“"']|[a-z]+(?:ed|ing) (?:by|under|in|on|at|with|between|for) )|[-’']| \(|\s*\[)`)

// point puts the name of what a phrase points at behind it, in square brackets, where the line names nothing of its kind:
// "Under the initiative [Eligible Manufacturer Importers]". "This" and "these" become "the".
func (d *draft) point(before []passage) {
	if strings.Contains(d.text, "[") || len(before) == 0 {
		return
	}
	if m := theRegion.FindStringIndex(d.text); m != nil && nameless(d.text) {
		if name := placeOf(d.from, before, regions); name != "" {
			at := m[0] + len("the region")
			d.apply("reference", d.text[:at]+" ["+name+"]"+d.text[at:])
		}
		return
	}
	if m := theState.FindStringSubmatchIndex(d.text); m != nil && !stateName.MatchString(d.text) {
		if name := stateOf(d.from, before); name != "" {
			d.apply("reference", d.text[:m[3]]+" ["+name+"]"+d.text[m[3]:])
		}
		d.nowhere = !strings.Contains(d.text, "[") && d.from.ofStates()
		return
	}
	d.nowhere = stateGovernment.MatchString(d.text) && !stateName.MatchString(d.text) && d.from.ofStates()
	for _, m := range anaphors(d.text) {
		noun := strings.ToLower(d.text[m.noun:m.end])
		stem := lang.Stem(noun, "en")
		if m.article == "such" && noneSuch.MatchString(ending(d.text[:m.start])) {
			continue // "no such scheme" is none
		}
		if takesPlace.MatchString(d.text[m.end:]) {
			return // the programme is a meeting, not the scheme
		}
		if m.capital && known[noun] || noun == "research" || strings.HasSuffix(noun, "ing") || goesOnWith.MatchString(d.text[m.end:]) || !strings.HasSuffix(noun, "s") && inCompound(d.text[m.end:]) || d.saidBefore(m.start, stem) {
			continue
		}
		name, at := "", (*passage)(nil)
		if plural := strings.HasSuffix(noun, "s") && stem != noun; plural && !m.capital && m.noun == m.start+len(m.article)+1 {
			name = phraseAbove(d.from, before, noun)
		} else if t, p := d.from.speaks.named(d.from, noun); t != nil && !mentions(d.text, t) && !(crafts[noun] && len(lang.Names(d.text[:m.start])) > 0) {
			name, at = t.name, p
			if m.article == "this" && at != nil && at.index < d.from.index-nearThis && t.name != d.from.speaks.topic {
				name, at = "", nil
			}
			if sort := d.text[m.start+len(m.article)+1 : m.noun]; name != "" && sort != "" && !m.capital && !d.from.speaks.saidOf(t, sort) {
				name, at = "", nil // "the vaccination programme" is no scheme of insurance
			}
		} else if t == nil && runs[noun] && m.noun == m.start+len(m.article)+1 && d.from.speaks.isSubject(d.from, stem) {
			name = d.from.speaks.subject()
		}
		if undertaking[noun] && name != "" && isBody(name, before) {
			name, at = "", nil // "the new initiative" is no institute, though the paragraph speaks of one
		}
		bears := false
		if bare := m.noun == m.start+len(m.article)+1; m.capital && name == "" && bare && !known[noun] && !offices[noun] && noun != "minister" && !inCompound(d.text[m.end:]) && !beforeEnd.MatchString(ending(d.text[:m.start])) {
			name, at = d.from.bearer(before, d.text[m.noun:m.end])
			bears = name != ""
		}
		if m.capital && (name == "" || lang.Fold(lastWord(name)) != noun) {
			continue
		}
		if name == "" || words(name) > longestScope || words(d.text)+words(name) > MaxWords && (words(d.text) <= MaxWords || lang.Fold(lastWord(name)) != noun) {
			if verbs := lang.FiniteVerbs(d.text); m.start > 0 && (len(verbs) == 0 || verbs[0].Start > m.start) && works()[stem] && d.from.speaks.sections() > 2 && !wordIn(lang.Fold(d.from.doc.Title), noun) {
				d.orphan = true // "Approved in 2023, the project …" of a document with many
			}
			told := m.noun > m.start+len(m.article)+1 && len(lang.Names(d.text[:m.start])) > 0 // "As per the Wells Plan, the pipe network is"
			if m.start > 0 && !told && !strings.HasSuffix(noun, "s") && words(d.text[:m.start]) <= 12 && strings.HasSuffix(d.text[:m.start], ", ") && len(lang.FiniteVerbs(d.text[:m.start])) == 0 && startsWithVerb(strings.TrimLeft(d.text[m.end:], " ")) && !known[noun] && !strings.Contains(about(d.from.doc, before), noun) {
				d.orphan = true // "So far, the exercise has been completed …"
			}
			if underThe.MatchString(d.text[:m.noun]) && !wordIn(lang.Fold(d.from.doc.Title), noun) {
				d.orphan = true // "Under the proposal, …"
			}
			if m.start == 0 || m.article != "the" {
				return // what the sentence points at first stays unknown
			}
			continue
		}
		the := "the"
		if m.start == 0 {
			the = "The"
		}
		d.orphan = false
		if at != nil && wordIn(lang.Fold(name), noun) && (d.text[m.start+len(m.article)+1:m.noun] == "" || m.capital) {
			text, cites := d.text[:m.start]+the+" "+name+d.text[m.end:], append(slices.Clone(d.cites), at.citation())
			if d.passes(text, cites) {
				if plain := d.text; bears {
					d.plain = plain
				}
				d.name(text, at.citation())
				return
			}
		}
		if bare := m.noun == m.start+len(m.article)+1; !bears && (!bare || !d.putIn(name, noun, m.start, m.end) && !d.byLetters(false)) {
			d.apply("reference", d.text[:m.start]+the+" "+d.text[m.start+len(m.article)+1:m.end]+" ["+name+"]"+d.text[m.end:])
		}
		return
	}
}

// noneSuch stands before a "such" that points at nothing that there is.
var noneSuch = lang.MustCompile(`(?i)\b(?:no|any|every|each|one|all|other|some|many) $`)

// undertaking are nouns of what a body does and is not; anInstitution is the name of one.
var (
	undertaking   = lang.WordSet("initiative programme scheme campaign project drive exercise survey")
	anInstitution = lang.MustCompile(`\b(?:Institute|University|Council|Corporation|Bank|Board|Commission|Authority|Association|Federation|College)(?:$| (?:of|for) )`)
)

// putIn puts a name that ends in the noun, or opens with it, in the place of "the noun": a name beside its own noun reads as
// said twice. The name gets the article that its document gives it.
func (d *draft) putIn(name, noun string, start, end int) bool {
	first, _, _ := strings.Cut(name, " ")
	if words(name) < 2 || name[0] < 'A' || name[0] > 'Z' || lang.Fold(lastWord(name)) != noun && lang.Fold(first) != noun {
		return false
	}
	if t := d.from.doc.Title + "\n" + d.from.doc.Text; strings.Contains(t, "the "+name) || strings.Contains(t, "The "+name) {
		name = "the " + name
	}
	text := d.text[:start] + name + d.text[end:]
	if start == 0 {
		text = upperFirst(text)
	}
	if !d.passes(text, d.cites) {
		return false
	}
	d.text, d.edits, d.orphan = text, append(d.edits, "reference"), false
	return true
}

// bearer is the one name above that ends in a noun with a capital, if the document has the noun in no other name: "the Kiln" of
// the "Rotary Lime Kiln".
func (p *passage) bearer(before []passage, noun string) (string, *passage) {
	name, at, _ := nearestName(p, before, strings.ToLower(noun))
	name = strings.TrimPrefix(strings.TrimPrefix(name, "The "), "the ")
	if name == "" || lastWord(name) != noun || sortOfThing.MatchString(name) || strings.Contains(p.doc.Text, " "+noun+"s") {
		return "", nil
	}
	if i := strings.Index(at.text, name); i < 0 || headlineCase(at.text) && !strings.HasSuffix(at.text, ".") || nameBegan.MatchString(strings.TrimSuffix(at.text[:i], "The ")) {
		return "", nil // "West Bengal Budget" is no "Bengal Budget"
	}
	for _, text := range []string{p.doc.Title, p.doc.Text} {
		for i, n := 0, strings.Index(text, " "+noun); n >= 0; n = strings.Index(text[i:], " "+noun) {
			if w := text[strings.LastIndexAny(text[:i+n], " \n")+1 : i+n]; !strings.HasSuffix(name, w+" "+noun) && !pointsBack[lang.Fold(w)] {
				return "", nil
			}
			i += n + 1
		}
	}
	return name, at
}

// beforeEnd is what stands before the end of a name: "Centre for the Arts".
var beforeEnd = lang.MustCompile(`[A-Z][\w’'-]* (?:of|for|to|in|on|and) $`)

// runs are what a document may be about as a whole, and be called so without more.
var runs = map[string]bool{"scheme": true, "platform": true, "portal": true, "app": true, "project": true, "campaign": true}

// crafts are called so where the line itself has named one by its type: "the overhaul of the Su-30 engine … of the aircraft".
var crafts = map[string]bool{"aircraft": true, "ship": true, "vessel": true, "missile": true, "satellite": true, "train": true}

// inCompound reports that a noun goes on behind: "the project outlay".
func inCompound(rest string) bool {
	m := nextLower.FindStringSubmatch(rest)
	return m != nil && !lang.Stop(m[1]) && len(lang.FiniteVerbs(m[1])) == 0 && !strings.HasSuffix(m[1], "s") && !strings.HasSuffix(m[1], "ed") && !strings.HasSuffix(m[1], "ing") && !strings.HasSuffix(m[1], "ly")
}

var nextLower = lang.MustCompile(`^ ([a-z]+)\b`)

// takesPlace follows what is held at an hour: "The programme will begin at noon".
var takesPlace = lang.MustCompile(`^ (?:will (?:begin|start|commence|conclude|include|feature|be (?:held|attended|organi[sz]ed))|(?:began|started|commenced|concluded|featured)\b|(?:was|were) (?:held|attended|organi[sz]ed)|is (?:scheduled|being held|being presented))`)

var underThe = lang.MustCompile(`^Under (?:the|this) $`)

// mentions reports a line that has a thing's name, its letters, or most of its words.
func mentions(text string, t *thing) bool {
	f := lang.Fold(text)
	return strings.Contains(f, t.key) || t.short != "" && wordIn(f, t.short) || alike(stemsOf(t.name, "en"), stemsOf(text, "en")) > 0.6
}

const longestScope = 7 // words of a name in brackets; eight may be added to a line

// regions are parts of the world and of the country that are called "the region".
var regions = lang.MustCompile(`\b(?:(?:West|South|Central|East|South-?East) Asia|Indo-Pacific|North[ -]East(?:ern Region)?|Middle East|Arctic|Himalayas?|Bundelkhand|Marathwada|Vidarbha|Kutch|Saurashtra|Gulf)\b`)

var (
	stateGovernment = lang.MustCompile(`\b[Tt]he [Ss]tate [Gg]overnment\b|\bin the State\b`)
	stateName       = lang.MustCompile(`\b` + states + `\b`)
	// theState is one that the line does not name; "the State of", "the State Government" and "State-level" go on.
	theState = lang.MustCompile(`\b([Tt]he [Ss]tate)(?:[,.;]|$| (?:has|have|is|are|was|were|will|by|under|for|during|since|till|so far|to|and|on|as|with|through)\b)`)
)

// ofStates reports a report in which "the State" may be another than the reader thinks: it names several, or stands beside the
// story's first report.
func (p *passage) ofStates() bool {
	if p.doc.Tier != sandarbh.Press {
		return false
	}
	found := stateName.FindAllString(p.doc.Text, -1)
	slices.Sort(found)
	return p.second || len(slices.Compact(found)) > 1
}

// placeOf is the one place of its sort that the paragraph above names, else the title.
func placeOf(p *passage, before []passage, sort *lang.Pattern) string {
	for i := len(before) - 1; i >= 0 && before[i].block == p.block; i-- {
		if sort.MatchString(before[i].text) {
			return oneOf(before[i].text, sort)
		}
	}
	return oneOf(p.doc.Title, sort)
}

// stateOf is the State of which a passage speaks: the one that its paragraph names above, or its title, or the paragraph above where the
// title names none.
func stateOf(p *passage, before []passage) string {
	if name := placeOf(p, before, stateName); name != "" || p.block <= 0 || stateName.MatchString(p.doc.Title) {
		return name
	}
	for i := len(before) - 1; i >= 0 && before[i].block == p.block; i-- {
		if stateName.MatchString(before[i].text) {
			return "" // several
		}
	}
	above := p.doc.Blocks[p.block-1]
	if above.Kind == sandarbh.Heading {
		return ""
	}
	return oneOf(p.doc.Text[above.Start:above.End], stateName)
}

// oneOf is the one name of its sort in a text, "" if there is none or another.
func oneOf(text string, sort *lang.Pattern) string {
	found := sort.FindAllString(text, -1)
	slices.Sort(found)
	if found = slices.Compact(found); len(found) != 1 {
		return ""
	}
	return found[0]
}

// saidBefore reports that the line names the thing before it points at it: "a platform … the platform", "the Jan Samarth
// Portal … the portal".
func (d *draft) saidBefore(at int, stem string) bool {
	for _, t := range lang.Tokens(d.text[:at]) {
		if t.Kind == lang.Word && lang.Stem(t.Norm, "en") == stem {
			return true
		}
	}
	for _, n := range lang.Names(d.text[:at]) {
		if n.Person {
			continue
		}
		if k := d.from.speaks.find(strings.TrimPrefix(n.Text, "The ")); k >= 0 && d.from.speaks.things[k].nouns[stem] {
			return true
		}
	}
	return false
}

// phraseAbove is the phrase with a plural noun that a sentence above in the same paragraph brought in: "ongoing works under
// the Mission" for "these works". It must say more than the noun.
func phraseAbove(p *passage, before []passage, noun string) string {
	for i := len(before) - 1; i >= 0 && before[i].block == p.block && i >= len(before)-2; i-- {
		text := tidy(before[i].text)
		toks := lang.Tokens(text)
		for k, t := range toks {
			if t.Kind != lang.Word || t.Norm != noun {
				continue
			}
			if k+2 < len(toks) && limits[toks[k+1].Norm] && toks[k+2].Kind != lang.Number {
				to := 0
				for e := k + 2; e < len(toks) && e <= k+7 && (toks[e].Norm == "the" || toks[e].Kind == lang.Number || toks[e].Text[0] >= 'A' && toks[e].Text[0] <= 'Z'); e++ {
					to = e
				}
				if to > k+2 || to == k+2 && toks[to].Norm != "the" {
					if of := strings.TrimPrefix(text[toks[k+2].Start:toks[to].End], "the "); !officeName.MatchString(of) && !openNumber.MatchString(of) {
						return text[toks[k+1].Start:toks[to].End]
					}
				}
			}
			from := k
			for from > 0 && k-from < 4 && toks[from-1].Kind == lang.Word && !breaksPhrase(text, toks[from-1]) && text[toks[from-1].End:toks[from].Start] == " " {
				from--
			}
			for from < k && (toks[from].Kind == lang.Number || counting[toks[from].Norm] || from > 0 && toks[from-1].Norm == "to") {
				from++ // a count says not which; "to build parks" opens with a verb
			}
			if phrase := text[toks[from].Start:t.End]; k > from+1 && !sortOfScheme.MatchString(phrase) {
				return phrase
			}
		}
	}
	return ""
}

// counting are words before a noun that tell how many or praise, and not which.
var counting = lang.WordSet("two three four five six seven eight nine ten eleven twelve several many various different recent latest major important key new such other significant")

// openNumber ends in the word of which a number would have followed: "under Section".
var openNumber = lang.MustCompile(`\b(?:Section|Article|Rule|Clause|Schedule|Chapter|Part|Phase|Para)s?$`)

// limits open what says of which things a noun speaks.
var limits = map[string]bool{"of": true, "under": true, "for": true, "to": true, "between": true}

// breaksPhrase reports a word that no noun phrase goes over.
func breaksPhrase(text string, t lang.Token) bool {
	if lang.Stop(t.Norm) || strings.HasSuffix(t.Norm, "ing") || strings.HasSuffix(t.Norm, "ly") || strings.HasSuffix(t.Norm, "ed") {
		return true
	}
	for _, v := range lang.FiniteVerbs(text) {
		if v.Start <= t.Start && t.End <= v.End {
			return true
		}
	}
	return false
}
