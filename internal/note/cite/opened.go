package cite

import (
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
)

// Phrases of the opening: "The facility can dye 40 tonnes" of a document that opens with "a wool dye facility at Sagar", and
// whose title tells of it, may be told as "The wool dye facility at Sagar can dye 40 tonnes", if the document calls nothing
// else a facility.

const (
	openingSentences = 3  // in which a document says of what it speaks
	leastSentence    = 10 // words of one of them: what is shorter is a line of its head
	longestOpened    = 11 // words of the phrase
)

// StandsFor returns the phrase, with its article, that "the noun" in the sentence [start, end) of a document's text stands for, and where
// it stands; "" if there is none, or if it may be another.
func StandsFor(doc *sandarbh.Document, start, end int, noun string) (phrase string, at lang.Range) {
	if doc.Tier == sandarbh.Press && manyMeant[strings.ToLower(noun)] {
		return "", at
	}
	if phrase, at = Opened(doc, start, end, noun); phrase == "" {
		phrase, at = Brought(doc, start, end, noun)
	}
	return phrase, at
}

// Opened returns the phrase, with its article, that "the noun" in the sentence [start, end) of a document's text stands for, and
// where it stands; "" if there is none, or if it may be another.
func Opened(doc *sandarbh.Document, start, end int, noun string) (phrase string, at lang.Range) {
	lower := strings.ToLower(noun)
	if seldomOne[lower] || ofAll[lower] || len(noun) < 3 || lower != noun && lexicon[split(lower)[0].key]&generic == 0 {
		return "", at // "the Himalaya"
	}
	for _, s := range openingOf(doc.Text[:start]) {
		for _, n := range lang.PhrasesOf(s.Of(doc.Text), lower) {
			if n.Bare() {
				continue
			}
			at = lang.Range{Start: s.Start + n.Start, End: s.Start + n.End}
			if phrase = wholePhrase(doc, s.Start, &at, n.Determiner); phrase == "" || !tells(doc.Title, phrase, lower) || severalOf(doc.Title+"\n"+doc.Text[:at.Start], lower) || !calledAlone(doc, lower, at, start, end) {
				return "", at
			}
			if !n.Owner && !(n.Determiner == "" && bareName[lower]) {
				phrase = "the " + phrase
			}
			return phrase, at
		}
	}
	return "", at
}

var (
	// seldomOne are nouns by which a document calls several in turn, persons and places, and what needs no name.
	seldomOne = lang.WordSet(`meeting event visit session discussion occasion day week month year period time part number amount total rate figure
		minister ministry secretary president chairman department country nation world state district city village region area side team group
		person people house process reform method approach technology research rest use way case need aim goal target`)
	// bareName end names that stand without an article: "Sagar University".
	bareName = lang.WordSet(`university college hospital yojana abhiyan`)
	// served are nouns for what has a name of its own, by which alone a document may have called it before it says "the platform".
	served = lang.WordSet(`platform portal app application tool system software model scheme programme program initiative mission campaign drive policy framework project`)
	// pointsOn are words that point elsewhere themselves.
	pointsOn = lang.WordSet(`it they them their its his her our we this these those such said kind another one`)
	// ofSort are words before a noun that tell its sort, and not which of the sort.
	ofSort = lang.WordSet(`central centrally sector sponsored standing expert high level high-level national international joint annual umbrella policy working steering
		empowered technical detailed mobile digital online india indian government union public`)
)

// openingOf are the first sentences of prose of a text.
func openingOf(text string) []lang.Range { return proseOf(text, openingSentences) }

// proseOf are sentences of prose of a text, the first so many.
func proseOf(text string, most int) []lang.Range {
	var out []lang.Range
	at := 0
	for block := range strings.SplitAfterSeq(text, "\n") {
		for _, r := range lang.Sentences(block, "en") {
			if s := r.Of(block); len(strings.Fields(s)) >= leastSentence && strings.HasSuffix(strings.TrimRight(s, " "), ".") {
				out = append(out, lang.Range{Start: at + r.Start, End: at + r.End})
			}
		}
		if at += len(block); len(out) >= most {
			return out[:most]
		}
	}
	return out
}

// wholePhrase returns the words of a phrase without the praise that opens it, "" if they may be a part of a longer one, or if they
// point elsewhere.
func wholePhrase(doc *sandarbh.Document, sentence int, at *lang.Range, determiner string) string {
	if determiner != "" && determiner != "a" && determiner != "an" && determiner != "the" || at.Start > 0 && !strings.ContainsAny(doc.Text[at.Start-1:at.Start], " \n") {
		return "" // "its drive", "each drive", "Co:Lab Challenge"
	}
	toks := split(at.Of(doc.Text))
	for len(toks) > 2 && toks[0].is(praise) && !toks[0].is(superlative) {
		at.Start += toks[1].start
		toks = split(at.Of(doc.Text))
	}
	words := at.Of(doc.Text)
	before, behind := doc.Text[sentence:at.Start], doc.Text[at.End:]
	switch n := len(strings.Fields(words)); {
	case n < 2 || n > longestOpened, strings.Count(words, "(") != strings.Count(words, ")"), strings.ContainsAny(strings.ReplaceAll(words, "’s ", " "), "‘’“”\"[]"):
		return ""
	case goesOn.MatchString(behind), phase.MatchString(behind), nounFollows(behind), endOfPhrase.MatchString(before):
		return ""
	case strings.Contains(lang.Fold(doc.Title), "phase"): // of a part of it
		return ""
	case slices.ContainsFunc(toks, func(t token) bool { return t.is(superlative) || pointsOn[t.key] }):
		return ""
	}
	return words
}

var (
	// goesOn follows a phrase that is only the beginning of one.
	goesOn = lang.MustCompile(`^(?:\.\d|[-–/’”"'‘“]|,? [‘“"]| [A-Z0-9]| \(\d| (?:titled|entitled|called|named|known as|on|of|between) |, [A-Z])`)
	// endOfPhrase stands before one that is only its end, or that has a part of which the document speaks.
	endOfPhrase = lang.MustCompile(`(?:[’”"'&(–-]|\band|\bits own|\bof its|(?i:phase|stage|part|component|tranche|section|stretch|edition|round|extension)s?\b[^,;]* of(?: the| an?)?|[A-Z]\w* (?:of|for|on)) ?$`)
)

// nounFollows reports a text that goes on with a noun: "the list of National Highway | projects".
func nounFollows(s string) bool {
	t := split(s[:min(len(s), 40)])[0]
	return strings.HasPrefix(s, " ") && t.kind == word && !t.upper && t.class == 0
}

// tells reports that a phrase has words besides its noun that say which it is, and that a title has some of them: all, or the noun
// and a third.
func tells(title, phrase, noun string) bool {
	in := split(title)
	has := func(t *token) bool {
		return slices.ContainsFunc(in[:len(in)-1], func(o token) bool {
			return o.key == t.key || o.kind == word && t.kind == word && inflected(o.key, t.key)
		})
	}
	all, shared, named := 0, 0, false
	key := split(noun)[0].key
	toks := split(phrase)
	for k := range toks[:len(toks)-1] {
		switch t := &toks[k]; {
		case t.key == key:
			named = named || has(t)
		case t.kind == word && !t.is(article|praise|preposition|coordinator) && !leavesOpen[t.key] && !ofSort[t.key]:
			all++
			if has(t) {
				shared++
			}
		}
	}
	return shared > 0 && (shared == all || named && 3*shared >= all)
}

// severalOf reports a text that has the noun in its other number: "MoUs".
func severalOf(text, noun string) bool {
	return slices.ContainsFunc(lang.Tokens(text), func(t lang.Token) bool { return t.Kind == lang.Word && t.Norm != noun && inflected(t.Norm, noun) })
}

// calledAlone reports that from a phrase to the end of a sentence below it a text calls nothing else by the noun, has no heading,
// and names nothing of the kind.
func calledAlone(doc *sandarbh.Document, noun string, at lang.Range, start, end int) bool {
	keys := map[string]bool{}
	toks := split(at.Of(doc.Text))
	for k := range toks[:len(toks)-1] {
		keys[toks[k].key] = true
	}
	between := doc.Text[at.End:start]
	if _, below, ok := strings.Cut(between, "\n"); ok && otherHeading(below) || !onlyOne(doc.Text[at.End:end], noun, keys) {
		return false
	}
	if served[noun] && slices.ContainsFunc(lang.Sentences(between, doc.Language), func(r lang.Range) bool { return otherOpens(r.Of(between), keys) }) {
		return false
	}
	k := sorts()[noun]
	if k == nil {
		return true
	}
	for _, m := range k.word.FindAllStringIndex(between, -1) {
		before := strings.TrimSuffix(between[:m[0]], " ")
		w := split(before[strings.LastIndexAny(before, " \n")+1:])
		if t := &w[0]; between[m[0]] <= 'Z' && len(w) > 1 && t.upper && !t.is(article) && !keys[t.key] {
			return false // "Hill Roads Scheme"
		}
	}
	return true
}

// otherOpens reports a sentence whose subject is a name of several words, or of one with capitals inside, that has none of the keys
// and is no office: "PumpMitra now speaks Tamil".
func otherOpens(s string, keys map[string]bool) bool {
	if first, _, _ := strings.Cut(strings.TrimPrefix(s, "The "), " "); camelCase.MatchString(first) && !keys[lang.Fold(first)] {
		return true
	}
	names := lang.Names(s)
	if len(names) == 0 || names[0].Person || ofOffice.MatchString(names[0].Text) {
		return false
	}
	n := names[0]
	if lead := strings.TrimSpace(s[:n.Start]); lead != "" && !strings.EqualFold(lead, "the") || strings.Count(n.Text, " ") == 0 && !twoCapitals.MatchString(n.Text) {
		return false
	}
	toks := split(n.Text)
	return !slices.ContainsFunc(toks[:len(toks)-1], func(t token) bool { return keys[t.key] })
}

// camelCase is a word that is a name wherever it stands.
var camelCase = lang.MustCompile(`^[A-Z]+[a-z]+[A-Z]`)

var ofOffice = lang.MustCompile(`\b(?:Minister|Ministry|Department|Government|Secretary|Railways|Limited|Ltd|India)\b`)

// inOpening reports a line that has the phrase of its document's opening where its sentence has the noun alone.
func inOpening(line sandarbh.Line, cited []passage) bool {
	if len(cited) < 2 || !cited[0].prose() {
		return false
	}
	for _, m := range barePointer.FindAllStringSubmatch(cited[0].quote, -1) {
		phrase, at := StandsFor(cited[0].doc, cited[0].start, cited[0].end, m[1])
		if phrase == "" || !slices.ContainsFunc(cited[1:], func(p passage) bool {
			return p.doc == cited[0].doc && p.prose() && p.start <= at.Start && at.End <= p.end
		}) {
			continue
		}
		own, the := line, "the "
		i := strings.Index(line.Text, phrase)
		if i < 0 {
			if !strings.HasPrefix(line.Text, strings.ToUpper(phrase[:1])+phrase[1:]) {
				continue
			}
			i, the = 0, "The "
		}
		own.Text = line.Text[:i] + the + m[1] + line.Text[i+len(phrase):]
		if len(checkWords(own, cited)) == 0 {
			return true
		}
	}
	return false
}
