package note

import (
	_ "embed"
	"slices"
	"strings"
	"sync"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
)

//go:embed hindi.txt
var hindiWords string

// gloss is what a Hindi word or phrase is in the English of the models.
type gloss struct {
	words   []string // of the phrase, or their stems
	english string
	behind  bool // a postposition, which English puts before its noun
}

// glossary of Hindi by the first word of each phrase, the longest first: as it is written, and by stems. A stem alone
// would take सेना, the army, for से, from.
var hindiGlosses = sync.OnceValues(func() (written, stemmed map[string][]gloss) { return readGlosses(hindiWords) })

func readGlosses(text string) (written, stemmed map[string][]gloss) {
	written, stemmed = map[string][]gloss{}, map[string][]gloss{}
	for line := range strings.Lines(text) {
		english, hindi, ok := strings.Cut(strings.TrimSpace(line), ": ")
		if !ok || strings.HasPrefix(line, "#") {
			continue
		}
		english, behind := strings.CutSuffix(english, "<")
		for phrase := range strings.SplitSeq(hindi, ", ") {
			words, stems := hindiParts(lang.Tokens(phrase))
			english := strings.TrimPrefix(english, "-")
			written[words[0]] = append(written[words[0]], gloss{words, english, behind})
			stemmed[stems[0]] = append(stemmed[stems[0]], gloss{stems, english, behind})
		}
	}
	for _, all := range []map[string][]gloss{written, stemmed} {
		for _, same := range all {
			slices.SortStableFunc(same, func(a, b gloss) int { return len(b.words) - len(a.words) })
		}
	}
	return written, stemmed
}

func hindiParts(tokens []lang.Token) (words, stems []string) {
	for _, t := range tokens {
		words, stems = append(words, t.Norm), append(stems, lang.Stem(t.Norm, "hi"))
	}
	return words, stems
}

// longest returns the longest phrase that words begin with.
func longest(of map[string][]gloss, words []string) (gloss, bool) {
	for _, g := range of[words[0]] {
		if len(g.words) <= len(words) && slices.Equal(g.words, words[:len(g.words)]) {
			return g, true
		}
	}
	return gloss{}, false
}

// cueText is a text as patterns and models see it: folded, and if it is Hindi in the English of its cue words, in
// which what has no English here is left out. Figures, signs and Latin words stay.
func cueText(text string) string {
	if lang.Detect(text) != "hi" {
		return lang.Fold(text)
	}
	tokens := lang.Tokens(text)
	words, stems := hindiParts(tokens)
	written, stemmed := hindiGlosses()
	var out []string
	for i := 0; i < len(tokens); {
		t := tokens[i]
		if t.Kind != lang.Word || t.Norm[0] < 0x80 {
			out = append(out, strings.ReplaceAll(t.Norm, "।", "."))
			i++
			continue
		}
		g, ok := longest(written, words[i:])
		if s, found := longest(stemmed, stems[i:]); found && len(s.words) > len(g.words) {
			g, ok = s, true
		}
		if !ok {
			i++
			continue
		}
		i += len(g.words)
		switch {
		case g.english == "":
		case g.behind:
			out = slices.Insert(out, before(out, g.english), g.english)
		default:
			out = append(out, g.english)
		}
	}
	return joined(out)
}

// before is the place of a postposition in English: before the last word, or the section or article that it numbers.
// "of" behind a year stays there: "Act, 1974 of".
func before(out []string, english string) int {
	at := len(out) - 1
	switch {
	case at < 0 || sign(out[at]) || english == "of" && digit(out[at]):
		return len(out)
	case at > 0 && digit(out[at]) && (out[at-1] == "section" || out[at-1] == "article"):
		return at - 1
	}
	return at
}

func digit(s string) bool { return s != "" && s[0] >= '0' && s[0] <= '9' }

// hindiTail is the end of a Hindi document: its last five blocks of four words and more, for below its last sentence stand
// initials, a line each.
func hindiTail(d *sandarbh.Document) string {
	var out []string
	for _, b := range slices.Backward(d.Blocks) {
		if text := d.Text[b.Start:b.End]; words(text) >= 4 && len(out) < 5 {
			out = append(out, cueText(text))
		}
	}
	slices.Reverse(out)
	return strings.Join(out, "\n")
}

// modelText is a text as what has learned from English reads it: as it is, or the cue words of Hindi.
func modelText(text string) string {
	if lang.Detect(text) != "hi" {
		return text
	}
	return cueText(text)
}

func sign(s string) bool { return len(s) == 1 && strings.ContainsAny(s, ".,;:()–-\"") }

// joined puts words together with blanks, and signs behind their words as a text has them.
func joined(words []string) string {
	var b strings.Builder
	for i, w := range words {
		if i > 0 && (!sign(w) || w == "(") && words[i-1] != "(" {
			b.WriteByte(' ')
		}
		b.WriteString(w)
	}
	return b.String()
}

// Words by which a Hindi line shows what English lines show by patterns.
var (
	hindiPointers = wordSet(`इस इन इसका इसकी इसके इसे इसमें इससे इसने इसी इनमें इनका इनकी इनके इन्हें इनसे यह ये वह वे उस उसे उसका उसकी उसके उसमें उन उन्हें उन्होंने उनका उनकी उनके उनमें दोनों ऐसे ऐसी ऐसा जिसका जिसमें जिनमें जिससे जिसके जहां और तथा एवं लेकिन किंतु किन्तु परंतु परन्तु जबकि तथापि हालांकि यहां वहां इसलिए अतः अतएव ताकि क्योंकि`)
	hindiTimes    = wordSet(`वर्ष साल माह महीने सप्ताह दशक तिमाही वित्तीय वित्त बार समय`)
	hindiBesides  = wordSet(`अलावा अतिरिक्त साथ`)
	hindiFirst    = wordSet(`मैं मैंने मुझे मेरा मेरी मेरे हम हमने हमें हमारा हमारी हमारे`)
	hindiLately   = wordSet(`हाल आज कल हालिया`)
	hindiSaid     = wordSet(`कहा बताया अनुसार मुताबिक`)
	hindiPromise  = wordSet(`बढ़ेगा बढ़ेगी मिलेगा मिलेगी मिलेंगे`)
	hindiPraise   = wordSet(`परिवर्तनकारी अभूतपूर्व ऐतिहासिक गौरव गौरवशाली स्वर्णिम दूरदर्शी क्रांतिकारी अनुकरणीय सराहनीय अतुलनीय निरंतर प्रयासरत प्रतिबद्ध विश्वस्तरीय`)
)

func wordSet(words string) map[string]bool {
	out := map[string]bool{}
	for w := range strings.FieldsSeq(words) {
		out[lang.Fold(w)] = true
	}
	return out
}

// hindiFlaws are the flaws of a Hindi line that its letters do not show; bare is it without what stands in brackets.
func hindiFlaws(bare string) []Flaw {
	var words []string
	for _, t := range lang.Tokens(bare) {
		if t.Kind != lang.Punct {
			words = append(words, t.Norm)
		}
	}
	any := func(set map[string]bool) bool {
		return slices.ContainsFunc(words, func(w string) bool { return set[w] })
	}
	var out []Flaw
	add := func(bad bool, f Flaw) {
		if bad {
			out = append(out, f)
		}
	}
	add(len(lang.FiniteVerbs(bare)) == 0 && !labelLine.MatchString(bare), NoVerb)
	add(hindiOrphan(words), Orphan)
	add(any(hindiFirst), FirstPerson)
	add(any(hindiLately), Unresolved)
	add((any(hindiPraise) || any(hindiPromise) && len(lang.Quantities(bare)) == 0) && !any(hindiSaid), Opinion)
	// A day in figures is parted by stops: "… द्वारा 16." goes on with its month.
	add(hindiCut.MatchString(bare), CutShort)
	return out
}

// hindiFirstPerson reports a sentence in which a Hindi speaker speaks of himself.
func hindiFirstPerson(text string) bool {
	if lang.Detect(text) != "hi" {
		return false
	}
	return slices.ContainsFunc(lang.Tokens(text), func(t lang.Token) bool { return hindiFirst[t.Norm] })
}

var hindiCut = lang.MustCompile(`\d\.$`)

// hindiOrphan reports a line that opens with a word for what is named elsewhere: "इस योजना …", "उन्होंने …". "योजना के तहत …". "इस वर्ष"
// is none, and behind "इसके अलावा" the next words count.
func hindiOrphan(words []string) bool {
	for len(words) > 2 && hindiPointers[words[0]] && hindiBesides[words[1]] {
		words = words[2:]
	}
	if len(words) < 2 {
		return false
	}
	return hindiPointers[words[0]] && !hindiTimes[words[1]] || hindiThings[words[0]] && hindiJoints[words[1]]
}
