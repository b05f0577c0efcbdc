package story

import (
	"cmp"
	"math"
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh"
)

// A weight is one component of a sparse vector; vectors are sorted by term.
type weight struct {
	term uint32
	w    float32
}

type vector []weight

func dot(a, b vector) float64 {
	var sum float64
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch {
		case a[i].term < b[j].term:
			i++
		case a[i].term > b[j].term:
			j++
		default:
			sum += float64(a[i].w) * float64(b[j].w)
			i++
			j++
		}
	}
	return sum
}

// shared adds the weights that a has of the terms that stand in b.
func shared(a, b vector) float64 {
	var sum float64
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch {
		case a[i].term < b[j].term:
			i++
		case a[i].term > b[j].term:
			j++
		default:
			sum += float64(a[i].w)
			i++
			j++
		}
	}
	return sum
}

func mass(a vector) float64 {
	var sum float64
	for _, x := range a {
		sum += float64(x.w)
	}
	return sum
}

// normalise makes a's length 1.
func (v vector) normalise() vector {
	var sum float64
	for _, x := range v {
		sum += float64(x.w) * float64(x.w)
	}
	if sum == 0 {
		return v
	}
	n := float32(1 / math.Sqrt(sum))
	for i := range v {
		v[i].w *= n
	}
	return v
}

// profile is what grouping knows of a document.
type profile struct {
	id        sandarbh.DocumentID
	publisher string
	day       int // days since 1970 of publication, noDay if unknown
	came      int // of a document without a day: the newest day when it came
	hindi     bool
	untitled  bool
	full      vector // title twice and text, logarithmic counts, the heaviest terms, length 1
	lead      vector // title and first words, length 1
	title     vector // length 1
	heading   vector // the title's terms with their plain idf
	body      vector // every term with its plain idf
	bodyMass  float64
	names     vector // capitalised terms with their plain idf
	numbers   vector // numerals, without years and small counts
	length    int    // words read
	sounds    vector // names, and every Hindi word, by their consonants: what meets across scripts
	traits
	event
	calendar // of a document without a day
}

const (
	noDay      = math.MinInt32
	textWords  = 500 // of the text that grouping reads: news stands at the front
	leadWords  = 60
	heaviest   = 120
	titleWords = 60
)

// vocabulary numbers the stems of one Grouper.
type vocabulary struct {
	numbers map[string]uint32
	idf     []float32
	base    *frequencies
}

// pair numbers two stems that stand next to each other.
func (v *vocabulary) pair(a, b string, idf float32) uint32 {
	key := a + " " + b
	if n, ok := v.numbers[key]; ok {
		return n
	}
	n := uint32(len(v.idf))
	v.numbers[key] = n
	v.idf = append(v.idf, idf)
	return n
}

func (v *vocabulary) term(stem string) uint32 {
	if n, ok := v.numbers[stem]; ok {
		return n
	}
	n := uint32(len(v.idf))
	v.numbers[strings.Clone(stem)] = n
	v.idf = append(v.idf, float32(v.base.idf(stem)))
	return n
}

// profileOf reads a document. body is its text without furniture.
func (g *Grouper) profileOf(doc *sandarbh.Document, body string) *profile {
	p := &profile{id: doc.ID, publisher: doc.Publisher, day: noDay}
	if !doc.Published.IsZero() {
		p.day = doc.Published.DaysSince(sandarbh.Date{Year: 1970, Month: 1, Day: 1})
	}
	title := g.split.words(doc.Title+"\n"+doc.Subtitle, titleWords)
	text := g.split.words(body, textWords)
	p.length = len(title) + len(text)
	p.hindi = devanagari(doc.Title + " " + head(body, 600))
	p.untitled = strings.TrimSpace(doc.Title) == ""

	counts := map[uint32]float64{}
	lead := map[uint32]float64{}
	head := map[uint32]float64{}
	names := map[uint32]bool{}
	lower := map[uint32]bool{}
	numbers := map[uint32]bool{}
	sounds := map[uint32]bool{}
	for _, w := range slices.Concat(title, text) {
		if len(w.latin) >= 3 && len(sounds) < 150 {
			sounds[g.vocabulary.term("~"+w.latin)] = true
		}
	}
	for i, w := range title {
		t := g.vocabulary.term(w.stem)
		counts[t] += 2
		if i < 30 {
			head[t]++
			lead[t]++
		}
		if w.number && telling(w.stem) {
			numbers[t] = true
		}
	}
	for i, w := range text {
		t := g.vocabulary.term(w.stem)
		counts[t]++
		if i < leadWords {
			lead[t]++
		}
		switch {
		case w.number && telling(w.stem):
			numbers[t] = true
		case w.name:
			names[t] = true
		case !w.number:
			lower[t] = true
		}
	}
	p.full = g.weigh(counts, heaviest)
	p.lead = g.weigh(lead, heaviest)
	p.title = g.weigh(head, heaviest)
	p.heading = g.plain(head)
	p.body = g.plain(counts)
	p.bodyMass = mass(p.body)
	for t := range names {
		if !lower[t] || g.vocabulary.idf[t] > 7 {
			p.names = append(p.names, weight{t, g.vocabulary.idf[t]})
		}
	}
	for t := range numbers {
		p.numbers = append(p.numbers, weight{t, g.vocabulary.idf[t]})
	}
	for t := range sounds {
		p.sounds = append(p.sounds, weight{t, 1})
	}
	byTerm(p.sounds)
	byTerm(p.names)
	byTerm(p.numbers)
	p.traits = g.traitsOf(doc, body)
	p.event = g.eventOf(doc, body, title, text)
	if p.day == noDay {
		p.calendar = calendarOf(text)
	}
	return p
}

// telling reports whether a numeral can tell events apart: not a year, not a small count.
func telling(s string) bool {
	if len(s) == 4 && (s[0] == '1' || s[0] == '2') && !strings.Contains(s, ".") {
		return false
	}
	return len(s) >= 2
}

func (g *Grouper) weigh(counts map[uint32]float64, top int) vector {
	v := make(vector, 0, len(counts))
	for t, n := range counts {
		idf := float64(g.vocabulary.idf[t])
		if idf < 1.2 {
			continue
		}
		v = append(v, weight{t, float32((1 + math.Log(n)) * idf)})
	}
	if len(v) > top {
		slices.SortFunc(v, func(a, b weight) int {
			return cmp.Or(cmp.Compare(b.w, a.w), cmp.Compare(a.term, b.term))
		})
		v = v[:top]
	}
	byTerm(v)
	return v.normalise()
}

func (g *Grouper) plain(counts map[uint32]float64) vector {
	v := make(vector, 0, len(counts))
	for t := range counts {
		if idf := g.vocabulary.idf[t]; idf >= 1.2 {
			v = append(v, weight{t, idf})
		}
	}
	byTerm(v)
	return v
}

func byTerm(v vector) {
	slices.SortFunc(v, func(a, b weight) int { return cmp.Compare(a.term, b.term) })
}

func head(s string, n int) string {
	if len(s) > n {
		return s[:n]
	}
	return s
}

// devanagari reports whether most letters of s are.
func devanagari(s string) bool {
	var deva, latin int
	for _, r := range s {
		switch {
		case r >= 0x0900 && r <= 0x097f:
			deva++
		case r >= 'A' && r <= 'z':
			latin++
		}
	}
	return deva > latin
}
