package note

import (
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
)

// Who says what a line tells: a report names its speaker once, in the headline or a sentence before, and goes on with "it said".

// pronounSays is a pronoun that says, behind all that it says: "…, it said."
var pronounSays = lang.MustCompile(`[,”"’'] ?(he|she|it|they) (?:further |also |later )?(?:said|added|noted|stated|pointed out|mentioned|explained|argued|observed|claimed|warned|asserted|wrote|alleged)\.$`)

// sayerReach is how many sentences above a pronoun its speaker may stand.
const sayerReach = 3

// sayer puts the name for a pronoun that says, behind what is said: that of whoever speaks in the sentences right above.
func (d *draft) sayer(before []passage) {
	m := pronounSays.FindStringSubmatchIndex(d.text)
	if m == nil {
		return
	}
	word := d.text[m[2]:m[3]]
	for i := len(before) - 1; i >= max(0, len(before)-sayerReach); i-- {
		if before[i].kind == sandarbh.Title {
			return
		}
		name := speakerOf(before[i].text)
		if name == "" {
			continue
		}
		if startsPronoun.MatchString(name) {
			continue // "it added": the one before
		}
		if fits(word, name) && (word != "he" && word != "she" || onePerson(before[max(0, len(before)-sayerReach):])) {
			d.says(m[2:4], word, lowerThe(dropHonorifics(name)), before[:i], before[i].citation())
		}
		return
	}
}

// says puts the name for the pronoun at a place; of a last name alone only the whole, if it stands above.
func (d *draft) says(at []int, word, name string, before []passage, from sandarbh.Citation) {
	put := func(name string) string { return d.text[:at[0]] + name + d.text[at[1]:] }
	switch {
	case word == "they":
		name = strings.ToLower(name[:1]) + name[1:] // "Officials said"
	case word != "it" && words(name) == 1:
		if name, from = d.wholeName(name, before); name == "" {
			return
		}
	}
	d.renamed(put(name), from)
}

// speakerOf is who says a sentence, in front of what is said or behind it; "" if nobody.
func speakerOf(s string) string {
	if m := saysBehind.FindStringSubmatch(s); m != nil {
		return strings.TrimSuffix(strings.TrimSuffix(m[1], " also"), " further")
	}
	if m := saysBefore.FindStringSubmatch(s); m != nil && len(lang.FiniteVerbs(m[1])) == 0 {
		return m[1]
	}
	return ""
}

var (
	saysBefore    = lang.MustCompile(`^((?:The |the )?(?:[\w.’'&()-]+ ){0,6}[\w.’'&()-]+) (?:also |further |later )?(?:said|added|noted|stated|informed|announced|told|pointed out|warned|argued|claimed)\b`)
	saysBehind    = lang.MustCompile(`[,”"’'] ?((?:the |The )?(?:[\w.’'&()-]+ ){0,5}[\w.’'&()-]+) (?:also |further |later )?(?:said|added|noted|stated|informed|announced|pointed out|warned|argued|claimed)(?: [^,]{0,40})?\.$`)
	startsPronoun = lang.MustCompile(`(?i)^(?:he|she|it|they|who|which)$`)
)

// fits reports that a pronoun may stand for a speaker: "it" for a body, "they" for several, "he" for a person.
func fits(word, name string) bool {
	person := somePerson.MatchString(name) || slices.ContainsFunc(lang.Names(name), func(n lang.Name) bool { return n.Person })
	switch word {
	case "it":
		return !person && !manySpeak.MatchString(name) && (bodyWord.MatchString(name) || inLetters.MatchString(name) || saidIn.MatchString(name))
	case "they":
		return manySpeak.MatchString(name)
	}
	return person || words(name) > 1 && plainName.MatchString(name) && !bodyWord.MatchString(name)
}

var (
	manySpeak = lang.MustCompile(`(?i)^(?:the )?(?:[\w-]+ ){0,2}(?:people|police|officials|sources|members|leaders|officers|residents|researchers|analysts|experts|authorities|farmers|petitioners|ministers|lawyers)\b`)
	saidIn    = lang.MustCompile(`(?i)\b(?:statement|report|release|order|notification|circular|petition|study|survey|brokerage|agency|regulator|filing|affidavit|plea)$`)
)

// saidByNobody reports a line that ends in "it said" and names nobody who could: of words in quotes the speaker stands outside.
func saidByNobody(text string) bool {
	m := pronounSays.FindStringSubmatchIndex(text)
	if m == nil {
		return false
	}
	said := text[:m[0]]
	if strings.HasPrefix(said, "“") || strings.HasPrefix(said, `"`) {
		return true
	}
	switch text[m[2]:m[3]] {
	case "it":
		return !bodyWord.MatchString(said) && !inLetters.MatchString(said) && !saidIn.MatchString(said)
	case "they":
		return !manyPersons.MatchString(said)
	}
	return !slices.ContainsFunc(lang.Names(said), func(n lang.Name) bool {
		return n.Person || words(n.Text) > 1 && plainName.MatchString(n.Text) && !bodyWord.MatchString(n.Text)
	}) && !somePerson.MatchString(said)
}

// manyPersons are those who may be "they".
var manyPersons = lang.MustCompile(`\b(?i:` + persons + `)s\b|\bpolice\b|\bsources\b|\bresearchers\b|\bresidents\b`)

// borrowed reports a line that tells as so what the headline of its report gives to a speaker: a forecast under "…: Asha
// Securities", a deed under "Ruritania claims …".
func borrowed(c *candidate) bool {
	title := c.from.doc.Title
	if c.from.doc.Tier != sandarbh.Press || c.from.doc.Language != "en" || c.from.kind == sandarbh.Title || givesSpeaker.MatchString(c.text) {
		return false
	}
	if m := claims.FindStringIndex(title); m != nil && c.from.index < ledeSlack && (sharesWords(title[m[1]:], c.text) >= claimWords || bareSubject(c.text) != "") {
		return true
	}
	return speakerAtEnd.MatchString(title) && expects.MatchString(c.text) && share(stemsOf(c.text, "en"), stemsOf(title, "en")) >= borrowedShare
}

const (
	claimWords    = 2   // of a claim in the headline
	borrowedShare = 0.3 // of the headline
)

var (
	claims       = lang.MustCompile(`\b[A-Z]\w+ (?:claims?|alleges?)\b`)
	expects      = lang.MustCompile(`\b(?:(?:is|are) (?:expected|likely|projected|seen|set|poised|forecast) to|may|could)\b`)
	givesSpeaker = lang.MustCompile(`(?i)\b(?:said|says|saying|told|stated|added|noted|claim(?:s|ed)?|alleg(?:es|ed)|accus(?:es|ed|ing)|according to|reported(?:ly)?|reports|report|expects|warn(?:ed|s|ing)?|fears?|predict\w*|announced|confirmed|denied|quoted|citing|statement|described|called|estimates|projects|sees|argued|believes?)\b`)
	// speakerAtEnd is who says a headline, behind its colon.
	speakerAtEnd = lang.MustCompile(`: (?:[A-Z][\w.&’'-]* ?){1,4}$`)
)

// sharesWords counts the words of four letters and more of a text that another has, or has a form of.
func sharesWords(a, b string) int {
	n, seen := 0, map[string]bool{}
	for _, t := range lang.Tokens(b) {
		if t.Kind == lang.Word && len(t.Norm) >= formLetters && !lang.Stop(t.Norm) {
			seen[t.Norm[:formLetters]] = true
		}
	}
	for _, t := range lang.Tokens(a) {
		if t.Kind == lang.Word && len(t.Norm) >= formLetters && seen[t.Norm[:formLetters]] {
			n++
		}
	}
	return n
}

const formLetters = 4 // that forms of a word share: Iran, Iranian
