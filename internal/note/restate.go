package note

import (
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
	"github.com/sandarbh/sandarbh/internal/note/cite"
)

// Restated subjects: "The norms have been revised" of a paragraph that speaks of "the nutrition norms contained in Schedule
// II" says which norms.

const (
	longestPhrase = 12 // words of a phrase that is said again
	phraseWindow  = 3  // sentences above in which it is looked for
)

// restate puts for "The norms" or "This plant" the phrase by which the paragraph brought the thing in. A report has one
// subject, which nobody has to be told again.
func (d *draft) restate(before []passage) {
	m := definiteHead.FindStringSubmatchIndex(d.text)
	if m == nil || d.from.doc.Language == "hi" || d.from.doc.Tier == sandarbh.Press {
		return
	}
	noun, rest := d.text[m[4]:m[5]], d.text[m[1]:]
	if noun != strings.ToLower(noun) || known[noun] || !startsWithVerb(strings.TrimLeft(rest, " ")) {
		return
	}
	phrase, at := phraseFor(d.from, before, noun)
	if phrase == "" || words(phrase)+words(d.text) > MaxWords || alike(stemsOf(phrase[:len(phrase)-len(noun)], "en"), stemsOf(rest, "en")) >= 0.5 || dear.MatchString(phrase) {
		return // the line says it already, or nobody would miss it
	}
	if plain := d.text; d.renamed(phrase+rest, at.citation()) {
		d.orphan, d.plain = false, plain
	}
}

// sayOpening puts for "the facility", wherever it stands, the phrase by which the first sentences brought it in, if it is what the
// document is about.
func (d *draft) sayOpening() {
	if d.from.kind == sandarbh.Title || d.from.doc.Language == "hi" || strings.Contains(d.text, "[") || len(d.cites) > 1 {
		return
	}
	for _, m := range bareNoun.FindAllStringSubmatchIndex(d.text, -1) {
		noun, rest := d.text[m[2]:m[3]], d.text[m[1]:]
		if known[strings.ToLower(noun)] || goesOnWith.MatchString(rest) || inCompound(rest) || beforeNoun(d.text, m[1]) || d.saidBefore(m[0], lang.Stem(strings.ToLower(noun), "en")) {
			continue
		}
		phrase, at := cite.StandsFor(d.from.doc, d.from.span.Start, d.from.span.End, noun)
		if phrase == "" {
			continue
		}
		said := alike(stemsOf(strings.Replace(lang.Fold(phrase), lang.Fold(noun), "", 1), "en"), stemsOf(d.text, "en"))
		if words(d.text) <= MaxWords && words(d.text)+words(phrase) > MaxWords+2 || said >= 0.5 {
			return // there is no room, or the line says it already
		}
		if m[0] == 0 {
			phrase = upperFirst(phrase)
		}
		i := slices.IndexFunc(d.from.speaks.ps, func(p passage) bool {
			return p.span.Field == sandarbh.FieldText && p.span.Start <= at.Start && at.End <= p.span.End
		})
		if plain := d.text; i >= 0 && d.renamed(d.text[:m[0]]+phrase+rest, d.from.speaks.ps[i].citation()) {
			d.orphan, d.plain = d.orphan && m[0] > 0, plain
		}
		return
	}
}

// beforeNoun reports a noun that ends at a byte of a text and only says of what sort the next one is: "the scrap curbs issue".
func beforeNoun(text string, end int) bool {
	rest := text[end:]
	w := phraseWord.FindStringSubmatch(strings.TrimPrefix(rest, " "))
	if !strings.HasPrefix(rest, " ") || w == nil || lang.Stop(w[1]) || strings.HasSuffix(w[1], "ly") || strings.HasSuffix(w[1], "ed") {
		return false
	}
	return !slices.ContainsFunc(lang.FiniteVerbs(text), func(v lang.Range) bool { return v.Start == end+1 })
}

// bareNoun is a noun that may point at what has been named.
var bareNoun = lang.MustCompile(`\b[Tt]he ([A-Za-z][A-Za-z]+)\b`)

// phraseFor returns the one phrase with a noun that the paragraph above has, as a subject; "" if there is none, if there are
// two, or if it says no more than the noun. A paragraph's first sentence may point into the paragraph before.
func phraseFor(p *passage, before []passage, noun string) (string, *passage) {
	other := lang.Stem(noun, "en")
	best, at := "", (*passage)(nil)
	for i := len(before) - 1; i >= 0 && i >= len(before)-phraseWindow; i-- {
		q := &before[i]
		if q.heading != p.heading || q.kind != p.kind || q.block < p.block-1 || q.block < p.block && before[len(before)-1].block == p.block {
			break
		}
		text := dropHonorifics(tidy(q.text))
		for _, t := range lang.Tokens(text) {
			if t.Kind == lang.Word && t.Norm != noun && lang.Stem(t.Norm, "en") == other {
				return "", nil // "two plants … the plant"
			}
		}
		for _, n := range slices.Backward(lang.PhrasesOf(text, noun)) {
			if n.Bare() {
				if !pointsBack[n.Determiner] {
					return "", nil // "a plant"
				}
				continue
			}
			phrase := n.Of(text)
			switch {
			case oneOfSeveral[n.Determiner] || unsaid.MatchString(phrase) || words(phrase) > longestPhrase:
				return "", nil
			case broughtInTwice(p.doc, phrase):
				return "", nil
			case best == "":
				if best, at = upperFirst(phrase), q; !n.Owner {
					best = "The " + phrase
				}
			case alike(stemsOf(best, "en"), stemsOf(phrase, "en")) < 1:
				return "", nil // another of the kind
			}
		}
	}
	return best, at
}

// broughtInTwice reports a phrase that the document has with "a" more than once, each time for another thing.
func broughtInTwice(doc *sandarbh.Document, phrase string) bool {
	text, phrase := " "+strings.ReplaceAll(lang.Fold(doc.Text), "\n", " "), lang.Fold(phrase)
	return strings.Count(text, " a "+phrase)+strings.Count(text, " an "+phrase) > 1
}

var (
	pointsBack   = map[string]bool{"the": true, "this": true, "these": true, "that": true, "those": true, "its": true, "their": true, "such": true}
	oneOfSeveral = map[string]bool{"another": true, "each": true, "every": true, "any": true, "some": true, "no": true, "both": true, "many": true, "several": true, "few": true, "various": true, "all": true, "such": true, "this": true, "these": true}
	// dear are words of praise that tell no thing from another.
	dear = lang.MustCompile(`(?i)\b(?:landmark|significant|historic|major|key|flagship|ambitious|pioneering|innovative|important|unique|proud|comprehensive|dedicated|ongoing|extensive|fruitful|detailed|first-of-its-kind)\b`)
	// unsaid is a phrase that points elsewhere itself.
	unsaid = lang.MustCompile(`(?i)\b(?:he|she|it|they|them|this|these|those|such|their|his|her|its|our|we|above|said|following)\b`)
)
