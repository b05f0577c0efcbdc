package exam

import (
	"math"
	"slices"
	"strings"
	"unicode"

	"github.com/sandarbh/sandarbh/internal/lang"
)

// What is read of a text: a note is made of its opening; the tail of a long release tells little of its matter.
const (
	readWords  = 900 // of the text
	leadWords  = 120 // counted fully
	titleTimes = 2.5 // weight of a word of the title
	leadTimes  = 1.0
	restTimes  = 0.45
)

// reading is a text as the classifier sees it.
type reading struct {
	title, body []word
	question    bool
	second      int  // words of the second person
	third       int  // "he", "she" and their forms: a tale is told
	abroad      bool // a report on other countries in which India has no part
	hits        []found
	evidence    []float64 // of keywords, by node, raw
}

// found is a keyword with how much it counts in the text.
type found struct {
	entry
	count  float64
	source string // the words of the text
}

// read prepares a text.
func (p *Profile) read(title, text string) reading {
	if title == "" {
		title, text = headline(text)
	}
	language := "en"
	if lang.Detect(title+" "+text) == "hi" {
		language = "hi"
	}
	r := reading{title: words(title, language), body: withoutFurniture(text, words(clip(text, readWords*12), language))}
	if len(r.body) > readWords {
		r.body = r.body[:readWords]
	}
	r.question = asks(title, text, len(r.body))
	for _, w := range r.body {
		switch strings.ToLower(w.raw) {
		case "you", "your", "yourself":
			r.second++
		case "he", "she", "his", "her", "him", "hers", "himself", "herself":
			r.third++
		}
	}
	r.evidence = make([]float64, len(p.nodes))
	type key struct {
		node int
		text string
	}
	seen := make(map[key]int)
	take := func(hits []hit, of []word, text string, times func(at int) float64) {
		for _, h := range hits {
			k := key{h.node, h.text}
			i, ok := seen[k]
			if !ok {
				i = len(r.hits)
				seen[k] = i
				r.hits = append(r.hits, found{entry: h.entry, source: text[of[h.at].start:of[h.at+h.n-1].end]})
			}
			r.hits[i].count += times(h.at)
		}
	}
	take(p.words.find(r.title), r.title, title, func(int) float64 { return titleTimes })
	take(p.words.find(r.body), r.body, text, place)
	r.abroad = !r.question && p.isAbroad(&r)
	for i, h := range r.hits {
		r.hits[i].count = h.weight * saturate(h.count)
		r.evidence[h.node] += r.hits[i].count
	}
	return r
}

// withoutFurniture leaves out the words of very short lines without a stop, if there are longer ones: menus, labels,
// names of pages.
func withoutFurniture(text string, ws []word) []word {
	if !strings.Contains(text, "\n") {
		return ws
	}
	out := make([]word, 0, len(ws))
	for i := 0; i < len(ws); {
		from := strings.LastIndexByte(text[:ws[i].start], '\n') + 1
		to := len(text)
		if n := strings.IndexByte(text[ws[i].start:], '\n'); n >= 0 {
			to = ws[i].start + n
		}
		j := i
		for j < len(ws) && ws[j].start < to {
			j++
		}
		line := strings.TrimSpace(text[from:to])
		if j-i > 4 || strings.HasSuffix(line, ".") || strings.HasSuffix(line, "।") || strings.HasSuffix(line, "?") {
			out = append(out, ws[i:j]...)
		}
		i = max(j, i+1)
	}
	if len(out)*3 < len(ws) {
		return ws
	}
	return out
}

// isAbroad reports a text whose title or opening names other countries and never India.
func (p *Profile) isAbroad(r *reading) bool {
	lead := append(slices.Clone(r.title), r.body[:min(len(r.body), 90)]...)
	if namesIndia(lead) || slices.ContainsFunc(lead, func(w word) bool { return indias[strings.ToLower(w.raw)] }) {
		return false
	}
	names := 0
	for _, h := range r.hits {
		if strings.HasPrefix(p.nodes[h.node].subject, "international") && h.weight > weightHint && h.count >= leadTimes && h.source != "" && isUpper(h.source) {
			names++
		}
	}
	return names >= 2
}

// indias are words that only reports on India have, though they do not name it.
var indias = map[string]bool{"delhi": true, "mumbai": true, "rupee": true, "modi": true, "centre": true, "crore": true, "lakh": true, "bharat": true, "₹": true}

// namesIndia reports India or Indians by name.
func namesIndia(ws []word) bool {
	return slices.ContainsFunc(ws, func(w word) bool {
		switch strings.ToLower(w.raw) {
		case "india", "indian", "indians", "भारत", "भारतीय":
			return true
		}
		return strings.HasPrefix(w.raw, "India")
	})
}

func isUpper(s string) bool { return s[0] >= 'A' && s[0] <= 'Z' }

// headline takes a short first line without a stop, with more text after it, for the title.
func headline(text string) (title, rest string) {
	text = strings.TrimSpace(text)
	line, rest, more := strings.Cut(text, "\n")
	line = strings.TrimSpace(line)
	if !more || len(line) > 320 || len(rest) < 2*len(line) || strings.HasSuffix(line, ".") || strings.HasSuffix(line, "?") || strings.HasSuffix(line, ":") || strings.HasSuffix(line, "।") {
		return "", text
	}
	return line, rest
}

func place(at int) float64 {
	if at < leadWords {
		return leadTimes
	}
	return restTimes
}

// saturate keeps a word that is said twenty times from outweighing five words that are said once.
func saturate(count float64) float64 { return math.Log1p(count) / math.Ln2 }

// clip cuts a text at a rune near n bytes.
func clip(s string, n int) string {
	if len(s) <= n {
		return s
	}
	for n > 0 && s[n]&0xC0 == 0x80 {
		n--
	}
	return s[:n]
}

// directives are the words by which examiners ask.
var directives = []string{
	"discuss", "examine", "elucidate", "comment", "analyse", "analyze", "evaluate", "assess", "explain", "elaborate",
	"critically", "enumerate", "do you agree", "justify", "substantiate", "describe", "distinguish", "illustrate",
	"to what extent", "how far", "bring out", "account for", "suggest measures", "highlight the", "throw light",
	"what do you understand", "what does this quotation", "convey to you",
}

// posed are phrases of case studies.
var posed = []string{
	"you are ", "what would you", "options available", "course of action", "ethical issues", "ethical dilemma", "what should he", "what should she",
	"courses of action", "what are the options", "in your opinion", "would you advise",
}

// asks tells a question of an examination from a report.
func asks(title, text string, n int) bool {
	if title != "" || n > 600 {
		return false
	}
	s := strings.ToLower(strings.TrimSpace(text))
	count := 0
	for _, c := range posed {
		if strings.Contains(s, c) {
			count++
		}
	}
	if count > 0 && n <= 160 || count > 1 {
		return true
	}
	// The demand stands at the end, or the whole is short.
	end := s
	if n > 160 {
		end = s[max(0, len(s)-220):]
	}
	if strings.HasSuffix(strings.TrimRight(s, ")\"' ”’.0123456789(wordsmak"), "?") {
		return true
	}
	if n > 160 && count == 0 {
		return false
	}
	flat := " " + strings.Join(strings.FieldsFunc(end, func(r rune) bool { return !unicode.IsLetter(r) }), " ") + " "
	return slices.ContainsFunc(directives, func(d string) bool { return strings.Contains(flat, " "+d+" ") })
}

// asked are stems of the words by which questions ask and answers are framed: they tell nothing of the matter.
func asked(stem string) bool {
	switch stem {
	case "discuss", "examin", "elucid", "comment", "analys", "analyz", "evalu", "assess", "explain", "elabor", "critic", "enumer",
		"justifi", "substanti", "describ", "distinguish", "illustr", "highlight", "suggest", "mention", "understand", "exampl", "suitabl",
		"extent", "view", "statement", "opinion", "argument", "reason", "answer", "give", "briefli", "light", "agre", "bring", "india",
		"indian", "context", "throw", "import", "signific", "word", "state", "identifi", "mean", "differ", "recent", "major", "main":
		return true
	}
	return false
}

// feature is a name with its value; names are stems, pairs of stems "a b", and marks of register "#…".
type feature struct {
	name  string
	value float64
}

// features lists the words and pairs of words of a reading with their counts, sorted by name.
func (r *reading) features() []feature {
	counts := make(map[string]float64)
	add := func(ws []word, times func(int) float64) {
		last := ""
		for i, w := range ws {
			if w.stop || len(w.stem) < 2 || isNumber(w.stem) || asked(w.stem) {
				if !w.stop {
					last = ""
				}
				continue
			}
			counts[w.stem] += times(i)
			if last != "" {
				counts[last+" "+w.stem] += times(i)
			}
			last = w.stem
		}
	}
	add(r.title, func(int) float64 { return titleTimes })
	add(r.body, place)
	out := make([]feature, 0, len(counts))
	for name, n := range counts {
		out = append(out, feature{name, 1 + math.Log(1+n)})
	}
	slices.SortFunc(out, func(a, b feature) int { return strings.Compare(a.name, b.name) })
	return out
}

// register lists what tells a case study from a question of theory; a report has none.
func (r *reading) register() []feature {
	if !r.question {
		return nil
	}
	out := []feature{{"#question", 1}}
	switch n := len(r.body); {
	case n > 100:
		out = append(out, feature{"#long", 1})
	case n > 45:
		out = append(out, feature{"#middling", 1})
	case n < 18:
		out = append(out, feature{"#short", 1})
	}
	if r.second >= 2 {
		out = append(out, feature{"#you", 1})
	}
	if r.third >= 3 {
		out = append(out, feature{"#tale", 1})
	}
	return out
}

func isNumber(s string) bool { return s[0] >= '0' && s[0] <= '9' }
