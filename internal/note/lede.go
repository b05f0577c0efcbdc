package note

import (
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh/internal/lang"
	"github.com/sandarbh/sandarbh/internal/note/cite"
)

// The first sentence of a release has its news and is often its longest: the office of the doer in full, the letters of
// each body, and what the doer said of his deed. It loses what the title does not tell, and as many phrases as that takes.

const (
	ledeCuts    = 4  // phrases that a lede may lose
	ledeLosses  = 22 // phrases of which they are taken
	ledeTries   = 40 // gate checks for one lede
	wellRead    = 34 // words beyond which a lede is long
	titleLoss   = 60 // what all of the title weighs beside a word
	figureLoss  = 6
	mostOffices = 230 // bytes between "Union Minister" and his name
)

var (
	// behindBody is the government behind one of its bodies.
	behindBody = lang.MustCompile(`, (?:Government|Govt\.?) of India\b(?: \([A-Z][A-Za-z]+\))?,?`)
	// andSaid is what the doer said besides.
	andSaid = lang.MustCompile(` and (?:also )?(?:said|stated|added) that `)
	// ofOffices opens the offices between "Union Minister" and his name.
	ofOffices = lang.MustCompile(`\bMinister( (?:\((?:I/C|Independent Charge)\) )?(?:of|for) )`)
)

// trim brings a lede of more than forty words below them by what tells least of the title.
func (f *front) trim(d draft, texts cite.Texts) (draft, bool) {
	if n := words(d.text); n <= MaxWords || n > mostSqueezed || d.orphan {
		return draft{}, false
	}
	var all []shorter
	end := len(strings.TrimRight(d.text, "."))
	leaveOut(d.text, f.losses(&d), ledeCuts, func(text string, cost, last int) {
		text = upperFirst(tidy(strings.TrimLeft(text, " ,;")))
		if n := words(text); n <= MaxWords && wellCut(text, last == end) {
			all = append(all, shorter{text, cost + max(0, n-wellRead)})
		}
	})
	return cheapest(d, all, ledeTries, texts)
}

// losses are the phrases that a lede may lose, each at what it tells of the title.
func (f *front) losses(d *draft) []loss {
	s := d.text
	verbs := lang.FiniteVerbs(s)
	if len(verbs) == 0 {
		return nil
	}
	out := d.losses()
	add := func(start, end int) {
		if !conditions.MatchString(s[start:end]) && !strings.Contains(s[start:end], "[") {
			out = append(out, loss{start: start, end: end})
		}
	}
	for _, m := range officeTail.FindAllStringIndex(s, -1) {
		add(m[0], m[1]-1)
	}
	if m := ofOffices.FindStringSubmatchIndex(s); m != nil {
		for _, n := range lang.Names(d.from.text) { // as written, with the honorific that tells a person
			if at := strings.Index(s, n.Text); n.Person && at > m[3] && at-m[2] < mostOffices && len(lang.FiniteVerbs(s[m[3]:at])) == 0 {
				add(m[2], at-1)
				break
			}
		}
	}
	end := len(strings.TrimRight(s, "."))
	if m := andSaid.FindStringIndex(s); m != nil && m[0] > verbs[0].End {
		add(m[0], end)
	}
	for _, m := range titlePrep.FindAllStringIndex(s, -1) {
		if m[0] > verbs[0].End {
			add(m[0], end)
		}
	}
	slices.SortFunc(out, func(a, b loss) int {
		if a.start != b.start {
			return a.start - b.start
		}
		return a.end - b.end
	})
	out = slices.CompactFunc(out, func(a, b loss) bool { return a.start == b.start && a.end == b.end })
	for i := range out {
		out[i].cost = f.lost(s, out[i].start, out[i].end)
	}
	return out[:min(len(out), ledeLosses)]
}

// lost is what goes with a phrase: of the title most, then figures and days, then words.
func (f *front) lost(s string, start, end int) int {
	gone, left := stemsOf(s[start:end], f.lead.Language), stemsOf(s[:start]+" "+s[end:], f.lead.Language)
	told := 0.0
	for st := range gone {
		if !left[st] {
			told += f.title.weights[st]
		}
	}
	cost := 1 + words(s[start:end])/2 + int(titleLoss*told/max(fewStems, f.title.total))
	for _, q := range lang.Quantities(s[start:end]) {
		if !q.Ordinal {
			cost += figureLoss
		}
	}
	for _, w := range lang.Dates(s[start:end], f.lead.Published) {
		if !w.Relative {
			cost += figureLoss
		}
	}
	return cost
}

// loneComma takes away the only comma before the verb of a sentence: it stands between the subject and its deed.
func loneComma(s string) string {
	m := commaVerb.FindStringIndex(s)
	verbs := lang.FiniteVerbs(s)
	if m == nil || len(verbs) == 0 || verbs[0].Start != m[1] || strings.Contains(s[:m[1]], " while ") || leadOpen.MatchString(s) || openClause.MatchString(s[:m[0]+1]) {
		return s
	}
	comma := strings.Index(s, ",")
	return s[:comma] + s[comma+1:]
}

// commaVerb is a subject with a comma behind it, and the day of its deed.
var commaVerb = lang.MustCompile(`^[A-Z][^,;:()\[\]]{5,120}, (?:\[on [^\]]*\] )?`)
