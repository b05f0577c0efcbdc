package refer

import (
	"strings"

	"github.com/sandarbh/sandarbh/internal/lang"
)

// Pointer is a word or phrase of a sentence that stands for what is named elsewhere: "it", "these ships", "the platform".
type Pointer struct {
	lang.Range          // in the sentence
	Kind       string   // it, they, he, she, its, this, these, the, both
	Noun       string   // its head, folded: "ships"; "" of a pronoun
	Sort       []string // folded words before the head: "brood" of "the brood bank"
}

var (
	// pronoun stands for a subject.
	pronoun = lang.MustCompile(`\b(?:[Ii]t|[Tt]hey|[Hh]e|[Ss]he)\b`)
	// pointing is a demonstrative or article with its noun.
	pointing = lang.MustCompile(`\b([Tt]he|[Tt]his|[Tt]hese|That|[Tt]hose|[Ss]uch|[Bb]oth)(?: (?:the|these))? ([A-Za-z][\w’'-]*(?: [A-Za-z][\w’'-]*){0,4})`)
	// possessive opens a sentence with whose a thing is.
	possessive = lang.MustCompile(`^(?:Its|Their|His|Her)\b`)
	// definedBehind follows a noun that the sentence itself defines.
	definedBehind = lang.MustCompile(`^(?: (?:of|for|on|to|that|which|who|whose|whom|where|between|under|with|[A-Z(‘'“"])|['’]s? [A-Z]|-)`)
	// expletive is an "it" that stands for what follows.
	expletive = lang.MustCompile(`(?i)^it (?:is|was|has been|may be|will be|would be|can be|should be) (?:also |further |hereby )?(?:expected|estimated|hoped|proposed|important|necessary|noted|clarified|decided|reported|believed|observed|learnt|understood|likely|possible|essential|imperative|pertinent|clear|evident|felt|seen|recommended|stated|mentioned|informed|envisaged|required|mandatory|worth)\b`)
)

// Pointers returns what may be a pointer in a sentence: pronouns, then nouns, then a possessive, each in order. A noun that the
// sentence defines, or has had before, is none.
func Pointers(s string) []Pointer {
	var out []Pointer
	for _, m := range pronoun.FindAllStringIndex(s, -1) {
		if !strings.HasPrefix(s[m[1]:], " ") || expletive.MatchString(s[m[0]:]) {
			continue
		}
		kind := strings.ToLower(s[m[0]:m[1]])
		out = append(out, Pointer{lang.Range{Start: m[0], End: m[1]}, kind, "", nil})
	}
	phrases := pointing.FindAllStringSubmatchIndex(s, -1)
	var verbs []lang.Range
	if len(phrases) > 0 {
		verbs = lang.FiniteVerbs(s)
	}
	var ahead strings.Builder // what stands before a phrase, folded
	read := 0
	for _, m := range phrases {
		ahead.WriteString(lang.Fold(s[read:m[0]]))
		read = m[0]
		sort, end := headOf(s, m[4], m[5], verbs)
		if len(sort) == 0 || end <= m[4] {
			continue
		}
		noun := sort[len(sort)-1]
		sort = sort[:len(sort)-1]
		capital := upper(s[strings.LastIndexByte(s[:end], ' ')+1:])
		if named(s[m[4]:end]) || definedBehind.MatchString(s[end:]) || tellsNothing[noun] || capital && !common[noun] || strings.Contains(ahead.String(), noun) || ofManner(noun) {
			continue
		}
		kind := strings.ToLower(s[m[2]:m[3]])
		switch kind {
		case "that":
			kind = "this" // inside a sentence "that" joins clauses
		case "those", "such":
			kind = "these"
		}
		out = append(out, Pointer{lang.Range{Start: m[0], End: end}, kind, noun, sort})
	}
	if m := possessive.FindStringIndex(s); m != nil {
		out = append(out, Pointer{lang.Range{Start: m[0], End: m[1]}, "its", "", nil})
	}
	return out
}

// named reports a noun phrase with a name before its noun: "Revenue Department".
func named(phrase string) bool {
	before := strings.Fields(phrase)
	for _, w := range before[:len(before)-1] {
		if upper(w) && !sorting[strings.ToLower(w)] {
			return true
		}
	}
	return false
}

// sorting are words before a noun that may have a capital and are no name.
var sorting = lang.WordSet("said new draft amended revised proposed final joint high-level standing expert first second third")

// headOf returns the folded words of the noun phrase that begins at a byte, within [start, end), and where it ends; none if one of the
// sentence's verbs or a word of grammar stands there.
func headOf(s string, start, end int, verbs []lang.Range) ([]string, int) {
	var out []string
	stop, before := start, start
	for _, t := range lang.Tokens(s[start:end]) {
		t.Start, t.End = t.Start+start, t.End+start
		if t.Kind != lang.Word || lang.Stop(t.Norm) || in(verbs, t) || t.Start > stop+1 || trailing(t) && len(out) > 0 {
			break
		}
		out = append(out, lang.Fold(t.Text))
		before, stop = stop, t.End
		if possessiveLen(t.Text) > 0 {
			break // "the scheme's outlay" points with its scheme
		}
	}
	if n := len(out); n > 1 && strings.HasSuffix(out[n-1], "ing") && !ingNoun[out[n-1]] {
		out, stop = out[:n-1], before // "the plant treating"
	}
	if n := len(out); n > 0 {
		out[n-1] = strings.TrimSuffix(out[n-1], "'s") // folded: the curved mark is straight
		stop -= possessiveLen(s[start:stop])
	}
	return out, stop
}

// possessiveLen is how long the ending of a word is that tells whose a thing is, 0 if it has none.
func possessiveLen(s string) int {
	for _, end := range [...]string{"'s", "’s"} {
		if strings.HasSuffix(s, end) {
			return len(end)
		}
	}
	return 0
}

// Plural reports a pointer at several.
func (p *Pointer) Plural() bool {
	switch p.Kind {
	case "they", "these", "both":
		return true
	case "it", "he", "she", "this", "its":
		return false
	}
	return plural(p.Noun)
}

// ofManner reports a word that is no noun by its ending.
func ofManner(w string) bool {
	if participle[w] {
		return true
	}
	for _, e := range [...]string{"ed", "ing", "ly", "est", "ive", "ous"} {
		if strings.HasSuffix(w, e) {
			return w != "bed" && w != "interest" && w != "forest" && w != "request" && w != "initiative" && w != "building" && w != "meeting" && w != "executive" && w != "ruling" && w != "hearing" && w != "shipping"
		}
	}
	return false
}

// tellsNothing are nouns that need nothing put in, or of which a document has one after the other.
var tellsNothing = lang.WordSet(`country government centre state states world nation nations year years month months week day days time times same first second third
	last next other others most more people public economy past present future following way use end part parts number region sector market rest basis minister
	order context case cases sun moon earth sea internet house parliament constitution prime aim objective purpose fact need total`)

// common are nouns that are written with a capital where they point, too: "the Scheme".
var common = lang.WordSet(`scheme programme program mission project platform portal act bill code rules regulations policy agreement treaty convention memorandum mou court bench
	commission committee council board authority ministry department institute corporation company university bank agency centre report study survey index bulletin
	yojana abhiyan campaign initiative exercise fund corridor bridge tunnel plant facility ship vessel missile satellite system summit forum conference dialogue
	alliance partnership framework cluster roadmap guidelines amendment ordinance notification tribunal organisation organization society association museum park sanctuary reserve`)

// Loose reports a word before a noun that does not tell of which sort it is.
func Loose(w string) bool { return sorting[w] || looseSort[w] }

var looseSort = lang.WordSet("above two three four five same entire existing latest upcoming aforesaid important key major flagship ambitious historic")

// Common reports a noun that names take "the" for: "the Wells Scheme".
func Common(noun string) bool { return common[noun] && noun != "yojana" && noun != "abhiyan" }

// plural reports a folded noun in the plural, by its ending.
func plural(noun string) bool {
	switch noun {
	case "people", "children", "women", "men", "personnel", "staff", "youth", "police":
		return true
	case "series", "species", "news", "means", "headquarters", "census", "consensus", "corps", "status", "campus", "virus", "apparatus", "basis", "analysis", "crisis", "thesis":
		return false
	}
	return strings.HasSuffix(noun, "s") && !strings.HasSuffix(noun, "ss") && !strings.HasSuffix(noun, "us") && !strings.HasSuffix(noun, "is") && !strings.HasSuffix(noun, "ics") && len(noun) > 3
}
