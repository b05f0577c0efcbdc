package story

import (
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/claim"
	"github.com/sandarbh/sandarbh/internal/lang"
)

// longForm is a run of words that may spell an acronym out: capitalised, with the small words between.
const longForm = `((?:[A-Z][\p{L}’'&‑-]*|[A-Z]\.)(?:[ -](?:of|and|the|for|in|on|to|with|through|by|at|a|an|from|into|under|as)\b| &|[ ,]{1,2}[A-Z][\p{L}’'&‑-]*)*)`

var (
	standsFor  = lang.MustCompile(`\b([A-Z][A-Za-z]*[A-Z][A-Za-z0-9‑-]*),? (?:stands for|means|is short for|short for|expands to|is the short form of|is an acronym for|is the acronym of|in full,?|full form:?|i\.e\.,?|that is,?|or) (?:the )?["“‘']?` + longForm)
	fullForm   = lang.MustCompile(`(?i:full form of) ([A-Z][A-Za-z]*[A-Z][A-Za-z0-9‑-]*)(?: is|:| -| –)? ?["“‘']?` + longForm)
	shortComma = lang.MustCompile(`\b([A-Z]{3,}[A-Z0-9‑-]*), (?:the |for (?:the )?|or (?:the )?)?` + longForm + `,`)
	shortLong  = lang.MustCompile(`\b([A-Z][A-Za-z]*[A-Z][A-Za-z0-9‑-]*)(?: (?:portal|scheme|mission|programme|project|app|index|initiative|satellite|system|network|platform|model|fund|policy))? ?\( ?["“‘']?` + longForm + `["”’']? ?\)`)
	longShort  = lang.MustCompile(longForm + ` ?[,]? ?\(["“‘']?([A-Z][A-Za-z]*[A-Z][A-Za-z0-9‑-]*)["”’']?\)`)
	// shortWhole and shortThe take any words, if they spell the letters: "BREEZE (Bay Radar for Early Eddies and Zonal entries)".
	shortWhole = lang.MustCompile(`\b([A-Z]{4,}[A-Z0-9‑-]*) ?\(([A-Z][^()\[\]]{8,110})\)`)
	shortThe   = lang.MustCompile(`\b([A-Z]{4,}[A-Z0-9‑-]*)(?:, (?:the |or (?:the )?|that is,? )| (?:is|was) (?:the |a |an )?)` + longForm)
	shortOf    = lang.MustCompile(`\b([A-Z]{3,}[A-Z0-9‑-]*)\b[^.;]{0,80}?\b(?:short form|acronym|abbreviation|short) (?:of|for) (?:the )?["“‘']?` + longForm)
	fullOnly   = lang.MustCompile(`(?i:^\W{0,3}(?:full form|expansion|stands for|in full)): ?["“‘']?` + longForm)
	longCalled = lang.MustCompile(longForm + `,? (?:abbreviated as|known as|called|or|for short) ["“‘']?([A-Z]{2}[A-Z0-9‑-]*)\b`)
	hindiFor   = lang.MustCompile(`([\p{Devanagari}A-Za-z-]{2,24})(?:,)? (?:यानी|यानि|अर्थात्|अर्थात|का पूरा नाम है|का पूरा नाम|का मतलब है|का अर्थ है|का मतलब) (?:है )?["“‘']?([\p{Devanagari}A-Za-z ,-]{8,110})`)
)

// expansion is what a document says that an acronym stands for.
type expansion struct {
	short, long string
	key         []string // concepts of the long form
	reading     int
	sentence    *claim.Sentence
	at          sandarbh.Span
}

// expansions finds one acronym with two meanings.
func (c *comparer) expansions() {
	var all []expansion
	for i, r := range c.readings {
		for _, s := range r.Sentences {
			found := expansionsIn(i, s)
			if e, ok := titleSpelt(i, r, s); ok && len(found) == 0 {
				found = append(found, e)
			}
			all = append(all, found...)
		}
	}
	for a := range all {
		for b := a + 1; b < len(all); b++ {
			x, y := all[a], all[b]
			if x.short != y.short || x.reading == y.reading || slices.Equal(x.key, y.key) {
				continue
			}
			if otherBodies(x, y) {
				continue
			}
			if tailOnly(x.key, y.key) || headOnly(x, y) {
				continue // … Limited, … of India; the parent body before it
			}
			if lang.IsASCII(x.long) != lang.IsASCII(y.long) {
				continue // a translation
			}
			// The same meaning given once more on the other side: both know it. But a meaning that has gained a noun is
			// one that nobody gives beside the other on purpose.
			if !longerBy(x.key, y.key) && slices.ContainsFunc(all, func(z expansion) bool {
				return z.short == x.short && (z.reading == y.reading && slices.Equal(z.key, x.key) || z.reading == x.reading && slices.Equal(z.key, y.key))
			}) {
				continue
			}
			if !slices.ContainsFunc(x.key, func(w string) bool { return slices.Contains(y.key, w) && weightOf(w, false, false) > 3 }) && !c.sameTopic(x, y) {
				continue // two bodies that have their letters in common
			}
			kind := sandarbh.DiffersExpansion
			why := because("%s is spelt out in two ways", x.short)
			if nearlySame(x.key, y.key) || nearlySame(plainWords(x.long), plainWords(y.long)) {
				kind, why = sandarbh.Variant, because("two spellings of what %s stands for", x.short)
			}
			r := row{score: 4}
			r.Kind, r.About = kind, "What "+x.short+" stands for"
			r.setGround(why)
			for _, e := range []expansion{x, y} {
				r.Sides = append(r.Sides, side(c.readings[e.reading], e.sentence, e.at, e.long))
				r.sentences = append(r.sentences, e.sentence)
			}
			c.add(r)
		}
	}
}

// sameTopic reports whether what two documents say of one acronym has more in common than the acronym.
func (c *comparer) sameTopic(x, y expansion) bool {
	words := func(e expansion) context {
		var out context
		seen := map[string]bool{}
		for _, s := range c.readings[e.reading].Sentences {
			for _, w := range c.allWords(e.reading, s) {
				if !seen[w.concept] && w.w >= 3 && !slices.Contains(x.key, w.concept) && !slices.Contains(y.key, w.concept) && !strings.EqualFold(w.concept, e.short) {
					seen[w.concept] = true
					out = append(out, w)
				}
			}
		}
		return out
	}
	shared, _ := agreement(words(x), words(y))
	if len(x.short) > longLetters {
		return shared >= 4
	}
	if len(x.short) == longLetters {
		return shared >= 6 // two bodies hardly share so many letters
	}
	return shared >= 12
}

const longLetters = 5

// expansionsIn finds the acronyms that a sentence spells out.
func expansionsIn(reading int, s *claim.Sentence) []expansion {
	var out []expansion
	add := func(short, long string, start, end int) {
		long = strings.Trim(long, " ,.-")
		short = strings.ToUpper(strings.ReplaceAll(strings.ReplaceAll(short, "‑", "-"), ".", ""))
		key := meaning(long)
		if len(key) < 2 || len(short) < 2 || strings.EqualFold(short, long) {
			return
		}
		for _, e := range out {
			if e.short == short && slices.Equal(e.key, key) {
				return
			}
		}
		out = append(out, expansion{short, long, key, reading, s, sandarbh.Span{Document: s.Document, Field: s.Field, Start: s.Start + start, End: s.Start + end}})
	}
	text := s.Text
	for _, re := range []*lang.Pattern{standsFor, shortLong} {
		for _, m := range re.FindAllStringSubmatchIndex(text, -1) {
			short, long := text[m[2]:m[3]], text[m[4]:m[5]]
			if re == shortLong && !initialLetter(short, long) {
				continue
			}
			if strings.Contains(text[m[3]:m[4]], " or ") && !initialLetter(short, long) {
				continue
			}
			add(short, long, m[0], m[1])
		}
	}
	for _, m := range fullForm.FindAllStringSubmatchIndex(text, -1) {
		add(text[m[2]:m[3]], text[m[4]:m[5]], m[0], m[1])
	}
	for _, re := range []*lang.Pattern{shortComma, shortWhole, shortThe, shortOf} {
		for _, m := range re.FindAllStringSubmatchIndex(text, -1) {
			if short, long := text[m[2]:m[3]], text[m[4]:m[5]]; initialLetter(short, long) && spells(short, long) {
				add(short, long, m[0], m[1])
			}
		}
	}
	for _, re := range []*lang.Pattern{longShort, longCalled} {
		for _, m := range re.FindAllStringSubmatchIndex(text, -1) {
			short := text[m[4]:m[5]]
			if long, at, ok := fit(short, text[m[2]:m[3]]); ok {
				add(short, long, m[2]+at, m[5])
			}
		}
	}
	for _, m := range hindiFor.FindAllStringSubmatchIndex(text, -1) {
		long := text[m[4]:m[5]]
		if cut := strings.IndexAny(long, ",।"); cut > 0 {
			long = long[:cut]
		}
		add(text[m[2]:m[3]], long, m[0], m[5])
	}
	return out
}

// titleSpelt is a fact box's "Full form: …" of the letters that its document's title has.
func titleSpelt(reading int, r *claim.Reading, s *claim.Sentence) (expansion, bool) {
	m := fullOnly.FindStringSubmatchIndex(s.Text)
	if m == nil {
		return expansion{}, false
	}
	long := strings.Trim(s.Text[m[2]:m[3]], " ,.-")
	for w := range strings.FieldsSeq(r.Document.Title) {
		short := strings.Trim(w, "():,.‘’'\"")
		if len(short) >= 3 && short == strings.ToUpper(short) && initialLetter(short, long) && spells(short, long) {
			return expansion{short, long, meaning(long), reading, s, sandarbh.Span{Document: s.Document, Field: s.Field, Start: s.Start + m[0], End: s.Start + m[1]}}, true
		}
	}
	return expansion{}, false
}

// longerBy reports long forms of which one is the other and one or two words more at its end.
func longerBy(a, b []string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	return len(b) > len(a) && len(b) <= len(a)+2 && len(a) >= 3 && slices.Equal(a, b[:len(a)])
}

// tailOnly reports long forms of which one only goes on with the form of a company or its country.
func tailOnly(a, b []string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	for i, w := range b {
		switch {
		case i < len(a) && a[i] == w:
		case i < len(a) && i == len(a)-1 && companyForm(a[i]) && companyForm(w):
		case i >= len(a) && (w == "india" || companyForm(w)):
		default:
			return false
		}
	}
	return true
}

// headOnly reports long forms of which one only has words before it that the acronym does not take up: the parent's name.
func headOnly(x, y expansion) bool {
	if len(x.key) > len(y.key) {
		x, y = y, x
	}
	n := len(y.key) - len(x.key)
	return n > 0 && n <= 2 && slices.Equal(x.key, y.key[n:]) && initialLetter(x.short, x.long)
}

func companyForm(w string) bool {
	switch w {
	case "limit", "ltd", "corpor", "corp", "inc", "compani", "company":
		return true
	}
	return false
}

func initialLetter(short, long string) bool {
	first, _, _ := strings.Cut(long, " ")
	return slices.ContainsFunc(parts(first), func(p string) bool { return strings.EqualFold(short[:1], p[:1]) })
}

// spells reports whether the words of a long form begin with the letters of the acronym, in order.
func spells(short, long string) bool {
	letters := strings.ToUpper(short)
	n := 0
	for w := range strings.FieldsSeq(long) {
		if n < len(letters) && strings.ToUpper(w)[0] == letters[n] {
			n++
			for i := 1; i < len(w) && n < len(letters) && strings.ToUpper(w)[i] == letters[n]; i++ {
				n++
			}
		}
	}
	return n >= len(letters)-1
}

// parts are the words of a hyphenated word.
func parts(w string) []string {
	return strings.FieldsFunc(w, func(r rune) bool { return r == '-' || r == '‑' || r == '–' })
}

// fit takes from a run of capitalised words those that the acronym abbreviates: from the word with its first
// letter on, about as many as it has capitals.
func fit(short, run string) (string, int, bool) {
	capitals := 0
	for _, r := range short {
		if r >= 'A' && r <= 'Z' {
			capitals++
		}
	}
	type start struct{ at, n int }
	var starts []start
	at := 0
	fields := strings.Fields(run)
	for i, f := range fields {
		k := strings.Index(run[at:], f) + at
		at = k + len(f)
		if f[0] >= 'A' && f[0] <= 'Z' && initialLetter(short, f) {
			n := 0
			for _, g := range fields[i:] {
				for _, part := range parts(g) {
					if part != "" && (upper(part) || !lang.Stop(strings.ToLower(part))) {
						n++
					}
				}
			}
			starts = append(starts, start{k, n})
		}
	}
	best, diff := -1, 3
	for i, s := range starts {
		d := s.n - capitals
		if d < 0 {
			d = -d
		}
		if d < diff {
			best, diff = i, d
		}
	}
	if best < 0 {
		return "", 0, false
	}
	return run[starts[best].at:], starts[best].at, true
}

// meaning is the list of concepts of a long form, with British spelling for American.
func meaning(long string) []string {
	var out []string
	for _, t := range lang.Tokens(long) {
		if t.Kind != lang.Word || lang.Stop(t.Norm) {
			continue
		}
		for part := range strings.SplitSeq(t.Norm, "-") {
			if part != "" {
				out = append(out, claim.Concept(british(part)))
			}
		}
	}
	return out
}

// plainWords are the words of a long form as they are written.
func plainWords(long string) []string {
	var out []string
	for _, t := range lang.Tokens(long) {
		if t.Kind == lang.Word && !lang.Stop(t.Norm) {
			out = append(out, british(t.Norm))
		}
	}
	return out
}

// british writes the commonest American spellings the British way.
func british(w string) string {
	switch w {
	case "defense":
		return "defence"
	case "center", "centers":
		return "centre"
	case "program", "programs":
		return "programme"
	case "labor":
		return "labour"
	case "expo":
		return "exhibition"
	case "pharma":
		return "pharmaceuticals"
	case "fertilizer":
		return "fertiliser"
	}
	if before, ok := strings.CutSuffix(w, "ization"); ok {
		return before + "isation"
	}
	return w
}

// nearlySame reports long forms that differ in spelling alone.
func nearlySame(a, b []string) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i] != b[i] && (editDistance(a[i], b[i]) > 2 || min(len(a[i]), len(b[i])) < 4 || editDistance(a[i], b[i]) == 2 && min(len(a[i]), len(b[i])) < 6 && len(a[i]) != len(b[i])) && !cutShort(a[i], b[i]) {
			return false
		}
	}
	return true
}

// cutShort reports a word and its short form: exhibition, expo; pharmaceuticals, pharma.
func cutShort(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	return len(a) >= 3 && len(b) >= 5 && a[:3] == b[:3] && (strings.HasPrefix(b, a) || len(a) >= 5 && a[:5] == b[:5])
}

// editDistance is Levenshtein's, over bytes.
func editDistance(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := 1; i <= len(a); i++ {
		prev := row[0]
		row[0] = i
		for j := 1; j <= len(b); j++ {
			cost := 1
			if a[i-1] == b[j-1] {
				cost = 0
			}
			prev, row[j] = row[j], min(row[j]+1, row[j-1]+1, prev+cost)
		}
	}
	return row[len(b)]
}

// bodyKind are the nouns by which bodies are called.
var bodyKind = lang.MustCompile(`\b(?:Association|Authority|Institute|Academy|Council|Corporation|Commission|Board|Bank|Agency|Ministry|Department|University|Federation|Union|Company|Society|Organi[sz]ation|Committee|Party)\b`)

// otherBodies reports two bodies that go by one acronym: of two kinds, with no other word in common.
func otherBodies(x, y expansion) bool {
	p, q := bodyKind.FindString(x.long), bodyKind.FindString(y.long)
	if p == "" || q == "" || p == q {
		return false
	}
	return !slices.ContainsFunc(x.key, func(w string) bool {
		return slices.Contains(y.key, w) && w != "india" && w != "country" && w != "nation"
	})
}
