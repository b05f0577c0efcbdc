package main

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"log"
	"maps"
	"os"
	"slices"
	"strconv"
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
	"github.com/sandarbh/sandarbh/internal/lang/refer"
)

// pointerExamples joins labelled pointers with their documents by hash.
func pointerExamples(file, dir string) ([]refer.Example, error) {
	text, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	var rows [][]string
	var ids []label
	for line := range strings.Lines(string(text)) {
		c := strings.Split(strings.TrimRight(line, "\n"), "\t")
		if strings.HasPrefix(line, "#") {
			continue
		}
		if len(c) != 8 {
			return nil, fmt.Errorf("%s: %q: want 8 columns", file, line)
		}
		rows, ids = append(rows, c), append(ids, label{id: c[0]})
	}
	docs, err := documents(dir, ids)
	if err != nil {
		return nil, err
	}
	var out []refer.Example
	strange := 0
	for _, c := range rows {
		d, ok := docs[c[0]]
		if !ok {
			continue
		}
		s, ok := spanOf(d, c[1], c[2], c[3])
		from, err := strconv.Atoi(c[4])
		if !ok || err != nil {
			log.Printf("%s: bytes %s to %s are not those that were labelled", c[0], c[1], c[2])
			continue
		}
		e := refer.Example{Document: d, Sentence: s}
		found := false
		for _, p := range refer.Pointers(s.Of(d.Text)) {
			if s.Start+p.Start == from {
				e.Pointer, found = p, true
			}
		}
		if !found {
			strange++ // what the readers were shown was found by a rule of its own
			continue
		}
		for part := range strings.SplitSeq(c[7], ";") {
			if f := strings.Split(part, ":"); len(f) == 3 {
				if phrase, ok := phraseOf(d, f); ok {
					e.Phrases = append(e.Phrases, phrase)
				}
			}
		}
		e.Clear = c[6] == "same" || c[6] == "clear" || inTitle(e.Phrases, d.Title)
		out = append(out, e)
	}
	log.Printf("%d pointers of %d; %d are none for the rule that finds them", len(out), len(rows), strange)
	return out, nil
}

// inTitle reports that a title has most words of one of the phrases.
func inTitle(phrases []string, title string) bool {
	have := map[string]bool{}
	for _, t := range lang.Tokens(title) {
		have[t.Norm] = true
	}
	return slices.ContainsFunc(phrases, func(p string) bool {
		all, in := 0, 0
		for _, t := range lang.Tokens(p) {
			if t.Kind != lang.Punct && !lang.Stop(t.Norm) {
				all++
				if have[t.Norm] {
					in++
				}
			}
		}
		return all > 0 && 5*in >= 3*all
	})
}

func spanOf(d *sandarbh.Document, start, end, hash string) (lang.Range, bool) {
	a, errA := strconv.Atoi(start)
	b, errB := strconv.Atoi(end)
	if errA != nil || errB != nil || a < 0 || b > len(d.Text) || a >= b {
		return lang.Range{}, false
	}
	sum := sha256.Sum256([]byte(d.Text[a:b]))
	return lang.Range{Start: a, End: b}, hex.EncodeToString(sum[:]) == hash
}

// phraseOf reads "title:0:12" or "text:0:12".
func phraseOf(d *sandarbh.Document, f []string) (string, bool) {
	a, errA := strconv.Atoi(f[1])
	b, errB := strconv.Atoi(f[2])
	if text := d.FieldText(sandarbh.Field(f[0])); errA == nil && errB == nil && a >= 0 && a < b && b <= len(text) {
		return text[a:b], true
	}
	return "", false
}

// trainPointers fits the model of what pointers stand for; with check it leaves out a fifth of the documents at a time and prints how
// many answers are right at each likelihood.
func trainPointers(file, dir, out string, check bool) error {
	all, err := pointerExamples(file, dir)
	if err != nil {
		return err
	}
	if check {
		checkPointers(all)
		return nil
	}
	f, err := os.Create(out)
	if err != nil {
		return err
	}
	defer f.Close()
	docs := map[sandarbh.DocumentID]bool{}
	for _, e := range all {
		docs[e.Document.ID] = true
	}
	return refer.Train(all).Write(f, fmt.Sprintf("Trained on %d pointers of %d documents of March to June 2026, labelled by reading (internal/note/train/pointers.tsv), 23 November 2026.", len(all), len(docs)))
}

// checkPointers trains on four fifths of the documents and asks for the fifth, five times.
func checkPointers(all []refer.Example) {
	s := pointerSums{sure: map[string]*sureSums{}}
	for fold := range 5 {
		var rest, left []refer.Example
		for _, e := range all {
			if fifth(string(e.Document.ID)) == fold {
				left = append(left, e)
			} else {
				rest = append(rest, e)
			}
		}
		m := refer.Train(rest)
		for _, e := range left {
			s.add(m, e)
		}
	}
	s.print(len(all))
}

const likelihoodSteps = 10

// pointerSums counts what a model says of pointers that it has not seen.
type pointerSums struct {
	named, reachable, first, firstNear int                      // pointers with a phrase
	answered, right, near              [likelihoodSteps + 1]int // from each likelihood on
	saidClear, rightlyClear            [likelihoodSteps + 1]int // from each likelihood on
	clear                              int                      // pointers that are
	sure                               map[string]*sureSums     // by kind
}

type sureSums struct{ all, answered, right int }

func (s *pointerSums) add(m *refer.Model, e refer.Example) {
	if len(e.Phrases) > 0 {
		s.addBest(m, e)
	}
	pointer := []refer.Pointer{e.Pointer}
	s.addClear(m.Clear(e.Document, e.Sentence, pointer)[0], e.Clear)
	s.addAnswer(m.Resolve(e.Document, e.Sentence, pointer)[0], e)
}

func (s *pointerSums) addBest(m *refer.Model, e refer.Example) {
	s.named++
	if b := m.Best(e.Document, e.Sentence, e.Pointer); refer.Right(b, e.Phrases) {
		s.first++
	} else if refer.Near(b, e.Phrases) {
		s.firstNear++
	}
	if refer.Reachable(e) {
		s.reachable++
	}
}

func (s *pointerSums) addClear(likely float64, is bool) {
	if is {
		s.clear++
	}
	for k := range s.saidClear {
		if likely < float64(k)/likelihoodSteps {
			return
		}
		s.saidClear[k]++
		if is {
			s.rightlyClear[k]++
		}
	}
}

func (s *pointerSums) addAnswer(a refer.Answer, e refer.Example) {
	right := refer.Right(a.Text, e.Phrases)
	of := s.sure[e.Pointer.Kind]
	if of == nil {
		of = &sureSums{}
		s.sure[e.Pointer.Kind] = of
	}
	of.all++
	if a.Sure {
		of.answered++
		if right {
			of.right++
		}
	}
	for k := range s.answered {
		if a.Text == "" || a.Likelihood < float64(k)/likelihoodSteps {
			return
		}
		s.answered[k]++
		if right {
			s.right[k]++
		} else if refer.Near(a.Text, e.Phrases) {
			s.near[k]++
		}
	}
}

func (s *pointerSums) print(all int) {
	fmt.Printf("%d pointers, %d of them with a phrase, %d of these among the candidates\n", all, s.named, s.reachable)
	fmt.Printf("first of those with a phrase: %d right, %d near\n", s.first, s.firstNear)
	for k, n := range s.answered {
		fmt.Printf("likelihood %.1f: %d answered, %d right (%.3f), %d a part or more of it (%.3f), %.3f of those with a phrase\n",
			float64(k)/likelihoodSteps, n, s.right[k], share(s.right[k], n), s.near[k], share(s.right[k]+s.near[k], n), share(s.right[k], s.named))
	}
	for k, n := range s.saidClear {
		fmt.Printf("clear %.1f: %d, %d right (%.3f), %.3f of those that are clear\n",
			float64(k)/likelihoodSteps, n, s.rightlyClear[k], share(s.rightlyClear[k], n), share(s.rightlyClear[k], s.clear))
	}
	for _, k := range slices.Sorted(maps.Keys(s.sure)) {
		n := s.sure[k]
		fmt.Printf("%s: %d, %d answered, %d right\n", k, n.all, n.answered, n.right)
	}
}

func share(n, all int) float64 { return float64(n) / float64(max(1, all)) }

// fifth parts the documents into five by their names.
func fifth(id string) int {
	sum := sha256.Sum256([]byte(id))
	return int(sum[0]) % 5
}
