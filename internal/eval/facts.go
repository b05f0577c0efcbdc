package eval

import (
	"context"
	"crypto/sha256"
	_ "embed"
	"encoding/hex"
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/claim"
)

// The labels that ship are places and claims of sentences, without their text: those that the program was mended on,
// in rounds, and a last lot that was held back.
var (
	//go:embed labels/facts.tsv
	factLabels string
	//go:embed labels/facts-second.tsv
	secondFactLabels string
	//go:embed labels/facts-held.tsv
	heldFactLabels string
)

// typedClaims reads the claims of documents and holds those of the labelled sentences against the labels. A set is a
// folder of documents (others in ../press), for the labels that ship, or a table of labels with the documents beside it.
func typedClaims(_ context.Context, _ Rooms, s *Set) (*Report, error) {
	rep := &Report{}
	if s.file != "" {
		b, err := s.Read(s.file)
		if err != nil {
			return nil, err
		}
		return rep, rep.typedClaims(s, "", string(b))
	}
	if err := rep.typedClaims(s, "", factLabels); err != nil {
		return nil, err
	}
	if err := rep.typedClaims(s, ", later rounds", secondFactLabels); err != nil {
		return nil, err
	}
	return rep, rep.typedClaims(s, ", held back", heldFactLabels)
}

// typedClaims adds the figures of one table of labels.
func (r *Report) typedClaims(s *Set, which, labels string) error {
	sentences, err := readSentences(labels)
	if err != nil {
		return err
	}
	ids := map[string]bool{}
	for _, f := range sentences {
		ids[f.document] = true
	}
	have, err := texts(s, ids, "*.jsonl", "*.jsonl.gz", "../press/*.jsonl.gz")
	if err != nil {
		return err
	}
	found := map[string][]sandarbh.Claim{}
	for i, f := range sentences {
		doc := document(have[f.document])
		words, ok := doc.Quote(sandarbh.Span{Document: doc.ID, Field: f.field, Start: f.start, End: f.end})
		sum := sha256.Sum256([]byte(words))
		if !ok || hex.EncodeToString(sum[:]) != f.sum {
			return fmt.Errorf("%s %d to %d: these are not the words that were labelled", f.document, f.start, f.end)
		}
		sentences[i].words = words
		if _, ok := found[f.document]; !ok {
			found[f.document] = claim.Extract(doc)
		}
		sentences[i].found = f.within(found[f.document])
	}
	r.markFacts(which, sentences)
	return nil
}

// sentence is a labelled sentence, and what was found in it.
type sentence struct {
	document   string
	field      sandarbh.Field
	start, end int
	sum        string
	wanted     []wantedFact
	words      string
	found      []typed
}

// The parts of a fact, in the order of the labels.
const (
	valuePart = iota
	unitPart
	countedPart
	timePart
	modalityPart
	parts
)

var partNames = [parts]string{"value", "unit", "counted", "time", "modality"}

// typed is a claim in the normalised form of the labels.
type typed [parts]string

// wantedFact is a labelled fact: any of the alternatives of each part is right.
type wantedFact struct {
	typed
	optional bool // may be found or not
}

// readSentences reads a table of labels; lines that begin with "#" are comments.
func readSentences(text string) ([]sentence, error) {
	var out []sentence
	rows, err := labelRows(text, 6)
	if err != nil {
		return nil, err
	}
	for _, r := range rows {
		n, row := r.line, r.cells
		f := sentence{document: row[0], field: sandarbh.Field(row[1]), sum: row[4]}
		var errs [2]error
		f.start, errs[0] = strconv.Atoi(row[2])
		f.end, errs[1] = strconv.Atoi(row[3])
		if errs[0] != nil || errs[1] != nil {
			return nil, fmt.Errorf("labels line %d: %q to %q is no range", n, row[2], row[3])
		}
		if row[5] != "-" {
			for c := range strings.SplitSeq(row[5], "; ") {
				w, err := readFact(c)
				if err != nil {
					return nil, fmt.Errorf("labels line %d: %w", n, err)
				}
				f.wanted = append(f.wanted, w)
			}
		}
		out = append(out, f)
	}
	return out, nil
}

// readFact reads "value|unit|counted|time|modality".
func readFact(s string) (wantedFact, error) {
	var w wantedFact
	s, w.optional = strings.CutPrefix(s, "?")
	cells := strings.Split(s, "|")
	if len(cells) != parts {
		return w, fmt.Errorf("%q has %d parts of %d", s, len(cells), parts)
	}
	copy(w.typed[:], cells)
	for v := range strings.SplitSeq(w.typed[valuePart], "/") {
		lo, hi, ok := strings.Cut(v, "..")
		if !ok {
			hi = lo
		}
		for _, end := range []string{lo, hi} {
			if _, err := strconv.ParseFloat(end, 64); err != nil {
				return w, fmt.Errorf("%q: %q is no value", s, end)
			}
		}
	}
	return w, nil
}

// within lists the figures and counts that were found inside the sentence.
func (f sentence) within(claims []sandarbh.Claim) []typed {
	var out []typed
	for _, c := range claims {
		field := c.Span.Field
		if field == "" {
			field = sandarbh.FieldText
		}
		if (c.Kind == sandarbh.ClaimQuantity || c.Kind == sandarbh.ClaimCount) && field == f.field && c.Span.Start >= f.start && c.Span.End <= f.end {
			out = append(out, factOf(c))
		}
	}
	return out
}

// factOf puts a claim in the form of the labels.
func factOf(c sandarbh.Claim) typed {
	value := strconv.FormatFloat(c.Number, 'g', -1, 64)
	if c.Upper != 0 {
		value += ".." + strconv.FormatFloat(c.Upper, 'g', -1, 64)
	}
	f := typed{valuePart: value, unitPart: c.Unit, timePart: strings.ReplaceAll(c.When, "/", "..")}
	if c.Unit == "" {
		f[countedPart] = c.Counted
	}
	var words []string
	if w := bounds[c.Qualifier]; w != "" {
		words = append(words, w)
	}
	if w := stances[c.Modality]; w != "" && !slices.Contains(words, w) {
		words = append(words, w)
	}
	f[modalityPart] = strings.Join(words, "+")
	return f
}

// bounds and stances are the words of the labels for qualifiers and modalities.
var (
	bounds = map[string]string{
		"about": "about", "around": "about", "approximately": "about", "nearly": "about", "almost": "about",
		"over": "over", "more than": "over", "above": "over", "beyond": "over",
		"at least": "least", "up to": "upto", "at most": "upto", "not more than": "upto", "as high as": "upto",
		"less than": "under", "under": "under", "below": "under", "estimated": "expected",
	}
	stances = map[string]string{
		"will": "will", "would": "will", "may": "may", "could": "may", "aims": "target", "target": "target",
		"expected": "expected", "projected": "expected", "likely": "expected", "estimated": "expected",
		"proposed": "proposed", "planned": "proposed", "recommended": "proposed", "must": "must", "should": "must",
	}
)

// fits says which parts of a found fact are right.
func (w wantedFact) fits(got typed) [parts]bool {
	var ok [parts]bool
	ok[valuePart] = slices.ContainsFunc(strings.Split(w.typed[valuePart], "/"), func(v string) bool { return equalValue(v, got[valuePart]) })
	ok[unitPart] = w.typed[unitPart] == got[unitPart] || oneOf(w.typed[unitPart], got[unitPart])
	ok[countedPart] = w.typed[unitPart] != "" && got[unitPart] != "" || oneOf(w.typed[countedPart], got[countedPart])
	ok[timePart] = oneOf(w.typed[timePart], got[timePart])
	ok[modalityPart] = slices.ContainsFunc(strings.Split(w.typed[modalityPart], "/"), func(m string) bool { return sameStance(m, got[modalityPart]) })
	return ok
}

// oneOf reports whether got is one of the alternatives.
func oneOf(alternatives, got string) bool {
	return slices.ContainsFunc(strings.Split(alternatives, "/"), func(a string) bool {
		return a == got || a == "people" && got == "person"
	})
}

// equalValue compares two values or ranges, to six figures.
func equalValue(a, b string) bool {
	lo1, hi1 := ends(a)
	lo2, hi2 := ends(b)
	near := func(x, y float64) bool { return math.Abs(x-y) <= 1e-6*max(math.Abs(x), math.Abs(y)) }
	return near(lo1, lo2) && near(hi1, hi2)
}

func ends(s string) (lo, hi float64) {
	a, b, ok := strings.Cut(s, "..")
	if !ok {
		b = a
	}
	lo, _ = strconv.ParseFloat(a, 64) // labels were checked as they were read, found values are numbers
	hi, _ = strconv.ParseFloat(b, 64)
	return lo, hi
}

// sameStance compares the words of a modality: those with a question mark may be missing.
func sameStance(want, got string) bool {
	have := strings.FieldsFunc(got, func(r rune) bool { return r == '+' })
	for w := range strings.SplitSeq(want, "+") {
		word, optional := strings.CutSuffix(w, "?")
		i := slices.Index(have, word)
		switch {
		case i >= 0:
			have = slices.Delete(have, i, i+1)
		case !optional && word != "":
			return false
		}
	}
	return len(have) == 0
}

// pair is a wanted fact with the found one that stands for it; -1 for none.
type pair struct{ wanted, found int }

// align pairs wanted and found facts of the same value, those that agree in most parts first; what is wanted stands
// before what may be found.
func (f sentence) align() []pair {
	type candidate struct {
		pair
		score int
	}
	var all []candidate
	for i, w := range f.wanted {
		for k, g := range f.found {
			ok := w.fits(g)
			if !ok[valuePart] {
				continue
			}
			score := 2 * count(ok)
			if !w.optional {
				score++
			}
			all = append(all, candidate{pair{i, k}, score})
		}
	}
	slices.SortStableFunc(all, func(a, b candidate) int { return b.score - a.score })
	wanted, found := make([]bool, len(f.wanted)), make([]bool, len(f.found))
	var out []pair
	for _, c := range all {
		if !wanted[c.wanted] && !found[c.found] {
			wanted[c.wanted], found[c.found] = true, true
			out = append(out, c.pair)
		}
	}
	for i, w := range f.wanted {
		if !wanted[i] && !w.optional {
			out = append(out, pair{i, -1})
		}
	}
	for k := range f.found {
		if !found[k] {
			out = append(out, pair{-1, k})
		}
	}
	return out
}

func count(ok [parts]bool) int {
	n := 0
	for _, b := range ok {
		n += b2i(b)
	}
	return n
}

// tally counts facts of one or more sentences: wanted, found, right in all parts, and right part by part.
type tally struct {
	wanted, found, whole int
	right                [parts]int
}

// mark holds what was found in a sentence against what is wanted, and says what went wrong.
func (f sentence) mark() (tally, []string) {
	var t tally
	var faults []string
	for _, p := range f.align() {
		switch {
		case p.wanted < 0:
			t.found++
			faults = append(faults, "not a claim: "+f.found[p.found].String())
		case p.found < 0:
			t.wanted++
			faults = append(faults, "missed: "+f.wanted[p.wanted].String())
		default:
			if f.wanted[p.wanted].optional {
				continue
			}
			t.wanted++
			t.found++
			ok := f.wanted[p.wanted].fits(f.found[p.found])
			t.whole += b2i(count(ok) == parts)
			for i, b := range ok {
				t.right[i] += b2i(b)
				if !b {
					faults = append(faults, fmt.Sprintf("%s: %s for %s", partNames[i], f.found[p.found], f.wanted[p.wanted]))
				}
			}
		}
	}
	return t, faults
}

func (f typed) String() string { return strings.Join(f[:], "|") }

func (r *Report) markFacts(which string, sentences []sentence) {
	tallies := make([]tally, len(sentences))
	for i, f := range sentences {
		var faults []string
		tallies[i], faults = f.mark()
		for _, fault := range faults {
			r.miss("%s: %s: %s", f.document, fault, f.words)
		}
	}
	f1 := func(right func(t tally) int) func([]int) float64 {
		return func(drawn []int) float64 {
			var k, wanted, found int
			for _, i := range drawn {
				k += right(tallies[i])
				wanted += tallies[i].wanted
				found += tallies[i].found
			}
			return harmonic(ratio(k, found), ratio(k, wanted))
		}
	}
	r.sampled("F1 of claims"+which, len(sentences), f1(func(t tally) int { return t.whole }))
	for p, name := range partNames {
		r.sampled("F1 of "+name+which, len(sentences), f1(func(t tally) int { return t.right[p] }))
	}
}
