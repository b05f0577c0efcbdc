package note

import (
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh/internal/lang"
)

// Antecedents in Hindi: "इस योजना …" by the name that a sentence before has. There are no capitals to know a name by; it
// is the words before the noun, back to a postposition.

var (
	hindiThings = wordSet(`योजना मिशन परियोजना कार्यक्रम पोर्टल अधिनियम विधेयक अभियान समिति आयोग परिषद प्रणाली नीति कोष`)
	hindiThis   = wordSet(`इस यह इसी उक्त`)
	// hindiJoints stand behind a noun and end what is before a name.
	hindiJoints = wordSet(`ने को में के का की से पर तक द्वारा तहत लिए हेतु अंतर्गत अन्तर्गत साथ माध्यम दौरान बाद नामक अनुसार बीच है हैं था थी`)
	hindiAnds   = wordSet(`और तथा एवं व या अथवा`)
	// hindiPlain say what sort of thing it is, and are no name by themselves.
	hindiPlain = wordSet(`नई नए नया एक दो तीन प्रमुख केंद्रीय केन्द्रीय राष्ट्रीय राज्य मौजूदा विभिन्न अन्य सरकारी प्रत्येक हर कोई किसी ऐसी ऐसे महत्वपूर्ण विशेष प्रायोजित क्षेत्र केंद्र वाली वाले अपनी अपने इस यह इसी उस कई सभी`)
)

// hindiTied are participles that tie a name to the words before it.
var hindiTied = wordSet(`जुड़ी जुड़े जुड़ा आधारित संबंधित समर्पित प्रायोजित संचालित घोषित लिंक्ड`)

const (
	hindiBack     = 3 // passages before, in which a name is looked for
	longestHindi  = 8 // words of a name
	shortestHindi = 2 // words of a name with its noun
)

// nameHindi puts the name for "इस योजना" at the beginning of a Hindi line, or behind its "इसके अलावा,", if the nearest
// sentence with that noun has one name for it. That sentence is cited too, and the gate has the last word.
func (d *draft) nameHindi(before []passage) {
	if d.from.doc.Language != "hi" {
		return
	}
	toks := lang.Tokens(d.text)
	at := 0
	if len(toks) > 3 && hindiPointers[toks[0].Norm] && hindiBesides[toks[1].Norm] {
		for at = 2; at < len(toks) && toks[at].Kind == lang.Punct; {
			at++
		}
	}
	if at+2 >= len(toks) {
		return
	}
	noun := at
	if hindiThis[toks[at].Norm] {
		noun++
	} else if !hindiJoints[toks[at+1].Norm] {
		return // "मिशन पोषण" is a name itself
	}
	if !hindiThings[toks[noun].Norm] {
		return
	}
	for _, p := range slices.Backward(before[max(0, len(before)-hindiBack):]) {
		names, doubt := hindiNames(p.text, toks[noun].Norm)
		if len(names) == 0 && !doubt {
			continue
		}
		if len(names) == 1 && !doubt && p.kind == d.from.kind {
			d.text = d.text[:toks[at].Start] + names[0] + d.text[toks[noun].End:]
			d.cites = append(d.cites, p.citation())
			d.edits = append(d.edits, "antecedent")
		}
		return
	}
}

// hindiNames are the names in a sentence that end in the noun, each once, and whether one may be cut.
func hindiNames(text, noun string) (out []string, doubt bool) {
	toks := lang.Tokens(text)
	for i, t := range toks {
		if t.Norm != noun {
			continue
		}
		name, cut := hindiNameBefore(text, toks[:i+1])
		doubt = doubt || cut
		if name != "" && !slices.Contains(out, name) {
			out = append(out, name)
		}
	}
	return out, doubt
}

// hindiNameBefore is the name that the last token ends, or "". What "और" joins might be half a name, and so might what
// opens with a participle: "उत्पादन से जुड़ी योजना". A short form in brackets is left out, and one common word is no name.
func hindiNameBefore(text string, toks []lang.Token) (name string, cut bool) {
	var words []string
	plain := true
	for i := len(toks) - 1; i >= 0; i-- {
		t := toks[i]
		switch {
		case t.Text == ")":
			for i > 0 && toks[i].Text != "(" {
				i--
			}
			continue
		case hindiAnds[t.Norm]:
			return "", true
		case t.Kind != lang.Word || hindiJoints[t.Norm]:
			i = 0
			continue
		}
		words = append(words, t.Of(text))
		plain = plain && (i == len(toks)-1 || hindiPlain[t.Norm])
	}
	if plain || len(words) < shortestHindi {
		return "", false
	}
	first := lang.Fold(words[len(words)-1])
	_, stemmed := hindiGlosses()
	_, common := longest(stemmed, []string{lang.Stem(first, "hi")})
	if len(words) > longestHindi || hindiPlain[first] || hindiTied[first] || len(words) == shortestHindi && common {
		return "", true
	}
	slices.Reverse(words)
	return strings.Join(words, " "), false
}
