package cite

import (
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
)

// Phrases that brought a thing in: "The plant will treat 40 million litres" of a report that has spoken of "a sewage treatment plant
// at Neer" may be told as "The sewage treatment plant at Neer will treat 40 million litres", if the report calls nothing else a plant.

const (
	longestBrought = 8     // words of the phrase
	nearBrought    = 1     // sentences back, within which a phrase is the one that is meant though another stands further up
	readBack       = 30000 // bytes above a sentence that are looked at
)

// mention is a phrase of a noun in a text.
type mention struct {
	lang.NounPhrase
	at, sentence int             // where the sentence begins; its number, counted back from the one that points
	keys         map[string]bool // the words that tell which of its kind it is
}

// points reports a mention that itself points at another: "the plant", "this plant".
func (m *mention) points() bool {
	switch m.Determiner {
	case "the", "this", "that", "these", "those", "its", "their", "":
		return true
	}
	return false
}

// Brought returns the phrase, with its article, that "the noun" in the sentence [start, end) of a document's text stands for, and
// where it stands; "" if there is none, or if it may be another. It is the phrase nearest above, or that of the opening, of whose thing
// the document speaks as long as it brings in no other.
func Brought(doc *sandarbh.Document, start, end int, noun string) (phrase string, at lang.Range) {
	if seldomOne[noun] || ofAll[noun] || manyMeant[noun] || len(noun) < 4 || noun != strings.ToLower(noun) {
		return "", at
	}
	above, plural := mentionsAbove(doc, start, noun)
	c := meant(doc, above, plural)
	if c == nil || served[noun] && !opens(doc, c.Range) && !tells(doc.Title, c.Of(doc.Text), noun) {
		return "", at // a scheme that is only spoken of beside the one of which the document is
	}
	at = c.Range
	if tail := doc.Text[c.Head.End:c.End]; heldTail.MatchString(tail) {
		return "", at // it may be the verb of its sentence: "the film surfaced on two sites"
	}
	if of := ofWhom.FindStringSubmatch(doc.Text[c.Head.End:c.End]); of != nil && !strings.Contains(doc.Title, of[1]) && strings.Count(doc.Text, of[1]) == 1 {
		return "", at // what is only set beside the thing: "more than the railways of Goa"
	}
	if phrase = wholePhrase(doc, c.at, &at, c.Determiner); phrase == "" || len(strings.Fields(phrase)) > longestBrought || !says(phrase, noun) || !calledAlone(doc, noun, at, start, end) {
		return "", at
	}
	if !c.Owner && !(c.Determiner == "" && (bareName[noun] || allCapital(phrase))) {
		phrase = "the " + phrase
	}
	return phrase, at
}

// opens reports words of a document's first sentences.
func opens(doc *sandarbh.Document, at lang.Range) bool {
	return slices.ContainsFunc(openingOf(doc.Text), func(r lang.Range) bool { return r.Start <= at.Start && at.End <= r.End })
}

// ofWhom is a name behind a noun.
var ofWhom = lang.MustCompile(`^ (?:of|in) (?:the )?([A-Z][\w’-]+)`)

// otherNames reports two phrases with names of which none is in both: "Goa's railways", "the railways of Kutch".
func otherNames(a, b string) bool {
	p, q := named(a), named(b)
	return len(p) > 0 && len(q) > 0 && !sharesKey(p, q)
}

// named are the words of a phrase that are written with a capital, without what makes them an owner's.
func named(s string) map[string]bool {
	out := map[string]bool{}
	for w := range strings.FieldsSeq(s) {
		if w[0] >= 'A' && w[0] <= 'Z' {
			out[strings.TrimSuffix(strings.TrimSuffix(w, "’s"), "'s")] = true
		}
	}
	return out
}

// heldTail is a participle behind a noun.
var heldTail = lang.MustCompile(`^ [a-z]+(?:ed|ing)\b`)

// allCapital reports a name, which has an article only where the text gives it one: "Canara Bank".
func allCapital(phrase string) bool {
	return !slices.ContainsFunc(strings.Fields(phrase), func(w string) bool { return w[0] >= 'a' && w[0] <= 'z' })
}

// meant is the mention that a bare noun below stands for, nil if there may be two: above are those of the text, the nearest first.
func meant(doc *sandarbh.Document, above []mention, plural int) *mention {
	k := slices.IndexFunc(above, func(m mention) bool { return len(m.keys) > 0 })
	if k < 0 || slices.ContainsFunc(above[:k], func(m mention) bool { return !m.points() }) {
		return nil // "another plant" stands between
	}
	near, c := &above[k], &above[k]
	for i := k + 1; i < len(above); i++ {
		m := &above[i]
		switch {
		case len(m.keys) == 0 && m.points():
		case sharesKey(m.keys, near.keys) && !otherNames(m.Of(doc.Text), near.Of(doc.Text)):
			if containsAll(m.keys, c.keys) && len(strings.Fields(m.Of(doc.Text))) <= longestBrought {
				c = m // it was brought in with more words
			}
		case near.sentence > nearBrought:
			return nil
		default:
			i = len(above) // what stands further up is another
		}
	}
	if plural >= 0 && (near.sentence > nearBrought || plural <= near.sentence) {
		return nil
	}
	return c
}

// says reports a phrase whose words tell which of its kind a thing is, and not only how it is: "the [upgraded] portal" says nothing
// that one would miss.
func says(phrase, noun string) bool {
	if brokenPhrase.MatchString(phrase) {
		return false
	}
	for w := range tellingKeys(phrase, noun) {
		if strings.Contains(phrase, strings.ToUpper(w[:1])+w[1:]) || strings.Contains(phrase, strings.ToUpper(w)) || !ofManner(w) {
			return true
		}
	}
	return false
}

// ofManner reports a word that by its ending is an adjective, or that tells how a thing is and not which.
func ofManner(w string) bool {
	if strings.HasSuffix(w, "ment") || manner[w] {
		return manner[w]
	}
	for _, e := range [...]string{"ed", "al", "ive", "ic", "ous", "able", "ible", "ful", "ary", "ant", "ent", "ile", "ern", "ate", "scale", "level", "time", "term"} {
		if strings.HasSuffix(w, e) {
			return true
		}
	}
	return false
}

var manner = lang.WordSet(`upcoming ongoing growing existing emerging leading pending remaining widening new old big small large long short key high low full quick rapid
	early late huge massive fresh strong final main same good better best special modern smart`)

// brokenPhrase has a time, a number of things, two things, an owner who has no name, or words that are no part of it.
var brokenPhrase = lang.MustCompile(`(?i:\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|week|month|several|various|many|some|any|each|every|such|other|certain|possible|potential|soon|then|here|there|now|just|even|only|yet|still|whole|entire|so-called|least|january|february|march|april|may|june|july|august|september|october|november|december)\b)|\b(?:[a-z]{3,}[^st-]est|multi-[a-z-]+)\b|[a-z] (?:and|or) |[a-z]{4,} the [a-z]|[a-z]+ [A-Z]+\d|^[a-z]+[’']s |^\d|\b(?:due|prior|owing|thanks|according|subject)$`)

// manyMeant are nouns that a text uses for one thing after the other.
var manyMeant = lang.WordSet(`move step measure effort work issue matter problem result reason cause effect impact basis field section point level value
	order decision statement remark comment response request demand question answer situation incident event programme function ceremony
	speech address talk conference market price cost money amount country state data information figure percentage share increase decrease rise fall growth
	change difference gap trend woman man girl boy child family victim accused petitioner student farmer worker leader official officer member player
	user customer consumer company firm party bench court police body judge counsel government public population community society economy
	children women men girls boys persons people families victims workers students farmers members officials users customers players leaders cases terms
	quality quantity life health safety security training service services growth works purpose scope access support benefit benefits right rights
	constituency seat seats ward district village town taluk school college train ship vessel aircraft missile satellite jet drone engine
	disclosure video photo post world future past present beginning end rupee dollar war conflict crisis body role part place position front line list name word page file`)

// mentionsAbove are the phrases of a noun that a text has above start, the nearest first, and the sentence that has the noun in its other
// number, -1 if none has.
func mentionsAbove(doc *sandarbh.Document, start int, noun string) (out []mention, plural int) {
	plural = -1
	var at []lang.Range
	from := 0
	for block := range strings.SplitAfterSeq(doc.Text[:start], "\n") {
		for _, r := range lang.Sentences(block, "en") {
			at = append(at, lang.Range{Start: from + r.Start, End: from + r.End})
		}
		from += len(block)
	}
	for n, r := range slices.Backward(at) {
		if start-r.Start > readBack {
			break
		}
		s := strings.TrimRight(r.Of(doc.Text), " \n")
		if s == "" || !strings.Contains(lang.Fold(s), noun[:len(noun)-1]) {
			continue
		}
		if !strings.ContainsAny(s[len(s)-1:], ".:;") && !strings.HasSuffix(s, "”") {
			continue // a heading
		}
		back := len(at) - n
		if plural < 0 && severalOf(s, noun) {
			plural = back
		}
		found := lang.PhrasesOf(s, noun)
		for _, p := range slices.Backward(found) {
			m := mention{NounPhrase: p, at: r.Start, sentence: back}
			m.Range = lang.Range{Start: r.Start + p.Start, End: r.Start + p.End}
			m.Head = lang.Range{Start: r.Start + p.Head.Start, End: r.Start + p.Head.End}
			m.keys = tellingKeys(m.Of(doc.Text), noun)
			out = append(out, m)
		}
	}
	return out, plural
}

// tellingKeys are the words of a phrase that say which of its kind a thing is.
func tellingKeys(phrase, noun string) map[string]bool {
	keys := map[string]bool{}
	toks := split(phrase)
	for k := range toks[:len(toks)-1] {
		t := &toks[k]
		if t.kind == word && t.key != noun && !t.is(article|praise|preposition|coordinator|pronoun) && !leavesOpen[t.key] && !ofSort[t.key] && !pointsOn[t.key] {
			keys[t.key] = true
		}
	}
	return keys
}

func sharesKey(a, b map[string]bool) bool {
	for k := range a {
		if b[k] {
			return true
		}
	}
	return false
}

func containsAll(a, b map[string]bool) bool {
	for k := range b {
		if !a[k] {
			return false
		}
	}
	return true
}
