// Command train fits the models of worth (note, line or none) and of kind from labelled documents.
//
// Usage: go run ./internal/note/train -data DIR -kinds data/kinds -labels FILE -out data/models
//
// FILE is tab-separated: document id, note|line|none, kind. The documents are joined by id from
// DIR/pib/*.jsonl.gz and DIR/press/*.jsonl.gz. With -check it leaves out a fifth at a time and prints how
// often the label is right, and by tenths of relevance and likelihood how many deserve a note. The same input gives the same models.
// With -notes it prints how many of the labelled sentences the lines of notes cite, and fits nothing.
package main

import (
	"bufio"
	"compress/gzip"
	"encoding/json"
	"flag"
	"fmt"
	"hash/fnv"
	"log"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/data"
	"github.com/sandarbh/sandarbh/internal/eval"
	"github.com/sandarbh/sandarbh/internal/exam"
	"github.com/sandarbh/sandarbh/internal/intake"
	"github.com/sandarbh/sandarbh/internal/note"
	"github.com/sandarbh/sandarbh/internal/note/judge"
)

func main() {
	log.SetFlags(0)
	dir := flag.String("data", "", "folder with pib/ and press/")
	kindDir := flag.String("kinds", "data/kinds", "folder of kinds")
	labelFile := flag.String("labels", "internal/note/train/labels.tsv", "labels")
	lineFile := flag.String("lines", "internal/note/train/lines.tsv", "labels of sentences")
	out := flag.String("out", "data/models", "folder for the models")
	pointerFile := flag.String("pointers", "internal/note/train/pointers.tsv", "labels of pointers")
	pointerOut := flag.String("refer", "internal/lang/refer/weights.tsv", "file for the model of pointers")
	only := flag.String("only", "", "fit one model alone: pointers, or worth (with kind)")
	notes := flag.String("notes", "", "print how many of the labelled sentences the notes of this file (JSON Lines) cite, and fit nothing")
	check := flag.Bool("check", false, "leave out a fifth at a time and print the share of right labels")
	flag.Parse()
	if *notes != "" {
		if err := printCited(os.Stdout, *lineFile, *notes); err != nil {
			log.Fatal(err)
		}
		return
	}
	if *only == "" || *only == "pointers" {
		if err := trainPointers(*pointerFile, *dir, *pointerOut, *check); err != nil {
			log.Fatal(err)
		}
	}
	if *only == "pointers" {
		return
	}
	kinds, err := note.LoadKinds(os.DirFS(*kindDir))
	if err != nil {
		log.Fatal(err)
	}
	labels, err := readLabels(*labelFile)
	if err != nil {
		log.Fatal(err)
	}
	docs, err := documents(*dir, labels)
	if err != nil {
		log.Fatal(err)
	}
	profile, err := loadExam()
	if err != nil {
		log.Fatal(err)
	}
	w := &note.Writer{Kinds: kinds, Exam: profile}
	lines, n, err := lineExamples(w, *lineFile, *dir)
	if err != nil {
		log.Fatal(err)
	}
	// What lines promise is judged by a model that has not seen their document: each half by the other.
	var halves [2][]judge.Example
	for _, l := range lines {
		halves[half(l.doc)] = append(halves[half(l.doc)], l.Example)
	}
	choices := [2]*judge.Model{judge.Train(halves[1], lineLabels, ""), judge.Train(halves[0], lineLabels, "")}
	var worth, kind []example
	var relevance []eval.Scored
	for _, l := range labels {
		d, ok := docs[l.id]
		if !ok {
			log.Printf("%s: no such document under %s", l.id, *dir)
			continue
		}
		w.Choice = choices[half(l.id)]
		f := w.Features(d)
		worth = append(worth, example{l.id, judge.Example{Features: f, Label: l.verdict}})
		relevance = append(relevance, eval.Scored{
			Score: float64(profile.Classify(d.Title, d.Text).Relevance.Score) / 100, Deserves: deserves(l.verdict),
		})
		if l.kind != "" && l.verdict != "none" {
			kind = append(kind, example{l.id, judge.Example{Features: f, Label: l.kind}})
		}
	}
	if *check {
		printTenths("relevance, which has learned nothing of these labels", relevance)
	}
	source := fmt.Sprintf("Trained on %d documents of March to June 2026 labelled by reading (internal/note/train/labels.tsv), 22 November 2026.", len(worth))
	lineSource := fmt.Sprintf("Trained on %d sentences of %d documents of March to June 2026 labelled by reading (internal/note/train/lines.tsv), 22 November 2026.", len(lines), n)
	for _, m := range []struct {
		file, source string
		examples     []example
	}{{"worth.tsv", source, worth}, {"kind.tsv", source, kind}, {"choice.tsv", lineSource, lines}} {
		names := distinct(m.examples)
		if *only == "worth" && m.file == "choice.tsv" {
			continue
		}
		if *check {
			crossCheck(m.file, m.examples, names)
			continue
		}
		f, err := os.Create(filepath.Join(*out, m.file))
		if err != nil {
			log.Fatal(err)
		}
		if _, err := judge.Train(bare(m.examples), names, m.source).WriteTo(f); err != nil {
			log.Fatal(err)
		}
		if err := f.Close(); err != nil {
			log.Fatal(err)
		}
	}
}

// lineLabels are those of the model of choice, in order.
var lineLabels = []string{"drop", "must", "nice", "opinion"}

// half parts the documents into two by their names.
func half(id string) int {
	h := fnv.New32a()
	h.Write([]byte(id))
	return int(h.Sum32() % 2)
}

// example is a labelled document, or a sentence of one.
type example struct {
	doc string
	judge.Example
}

func bare(all []example) []judge.Example {
	out := make([]judge.Example, len(all))
	for i, e := range all {
		out[i] = e.Example
	}
	return out
}

func loadExam() (*exam.Profile, error) {
	profile, err := data.Read("exam/upsc-cse.json")
	if err != nil {
		return nil, err
	}
	weights, err := data.Read("models/exam-upsc-cse.tsv")
	if err != nil {
		return nil, err
	}
	return exam.Load(profile, weights)
}

// crossCheck trains on four fifths of the documents and asks for the fifth, five times: a model that has seen another sentence of a
// document knows its words.
func crossCheck(name string, examples []example, labels []string) {
	right, noteRight := 0, 0
	var press, other tally
	var held []eval.Scored
	confused := map[string]int{}
	for fold := range 5 {
		var train []judge.Example
		for _, e := range examples {
			if fifth(e.doc) != fold {
				train = append(train, e.Example)
			}
		}
		m := judge.Train(train, labels, "")
		for _, e := range examples {
			if fifth(e.doc) != fold {
				continue
			}
			p := m.Shares(e.Features)
			if at := slices.Index(labels, "note"); at >= 0 {
				held = append(held, eval.Scored{Score: p[at], Deserves: deserves(e.Label)})
			}
			got := labels[slices.Index(p, slices.Max(p))]
			if got == e.Label {
				right++
			} else {
				confused[e.Label+" taken for "+got]++
			}
			if (got == "note") == (e.Label == "note") {
				noteRight++
			}
			if e.Features["tier:press"] > 0 {
				press.add(got == "note", e.Label == "note")
			} else {
				other.add(got == "note", e.Label == "note")
			}
		}
	}
	fmt.Printf("%s: %d of %d right (%.3f); note or not: %.3f\n", name, right, len(examples), float64(right)/float64(len(examples)), float64(noteRight)/float64(len(examples)))
	if len(held) > 0 {
		fmt.Printf("%s: a note of newspaper reports: %s; of other documents: %s\n", name, press, other)
		printTenths(name+": likelihood of a note, of documents left out", held)
	}
	var rows []string
	for k, n := range confused {
		rows = append(rows, fmt.Sprintf("%5d %s", n, k))
	}
	slices.Sort(rows)
	slices.Reverse(rows)
	for _, r := range rows[:min(15, len(rows))] {
		fmt.Println(r)
	}
}

// tally counts what is said to be, what is, and what is both.
type tally struct{ said, is, both int }

func (t *tally) add(said, is bool) {
	if said {
		t.said++
	}
	if is {
		t.is++
	}
	if said && is {
		t.both++
	}
}

func (t tally) String() string {
	return fmt.Sprintf("precision %.3f, recall %.3f of %d", share(t.both, t.said), share(t.both, t.is), t.is)
}

func deserves(verdict string) float64 {
	if verdict == "note" {
		return 1
	}
	return 0
}

// printTenths prints how many documents of each tenth of a score deserve a note.
func printTenths(of string, all []eval.Scored) {
	tenths := eval.Tenths(all)
	fmt.Printf("%s: calibration error %.3f of %d\n", of, eval.Gap(tenths), len(all))
	for _, t := range tenths {
		fmt.Printf("%5d–%d: %.0f of %d (%.2f)\n", t.From, t.To, t.Deserve, t.Of, t.Share())
	}
}

// lineExamples joins labelled sentences with their documents by hash; it returns the number of documents too.
func lineExamples(w *note.Writer, file, dir string) ([]example, int, error) {
	text, err := os.ReadFile(file)
	if err != nil {
		return nil, 0, err
	}
	wanted := map[string]string{}
	var ids []label
	for line := range strings.Lines(string(text)) {
		c := strings.Split(strings.TrimSpace(line), "\t")
		if strings.HasPrefix(line, "#") || len(c) != 6 {
			continue
		}
		if len(ids) == 0 || ids[len(ids)-1].id != c[0] {
			ids = append(ids, label{id: c[0]})
		}
		wanted[c[0]+c[4]] = c[5]
	}
	docs, err := documents(dir, ids)
	if err != nil {
		return nil, 0, err
	}
	var out []example
	for _, l := range ids {
		d, ok := docs[l.id]
		if !ok {
			continue
		}
		for _, t := range w.LineTraits(d) {
			if got, ok := wanted[l.id+t.Hash]; ok {
				if !slices.Contains(lineLabels, got) {
					got = "drop" // ceremony and the rest: in the table for those who read it
				}
				out = append(out, example{l.id, judge.Example{Features: t.Traits, Label: got}})
			}
		}
	}
	return out, len(ids), nil
}

func distinct(examples []example) []string {
	var out []string
	for _, e := range examples {
		if !slices.Contains(out, e.Label) {
			out = append(out, e.Label)
		}
	}
	slices.Sort(out)
	return out
}

type label struct{ id, verdict, kind string }

func readLabels(name string) ([]label, error) {
	data, err := os.ReadFile(name)
	if err != nil {
		return nil, err
	}
	var out []label
	for line := range strings.Lines(string(data)) {
		line = strings.TrimSpace(line)
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		cells := strings.Split(line, "\t")
		if len(cells) < 2 {
			return nil, fmt.Errorf("%s: %q: want id, verdict, kind", name, line)
		}
		l := label{id: cells[0], verdict: cells[1]}
		if len(cells) > 2 {
			l.kind = cells[2]
		}
		out = append(out, l)
	}
	return out, nil
}

// documents reads the labelled documents, through the door that the program itself uses.
func documents(dir string, labels []label) (map[string]*sandarbh.Document, error) {
	want := map[string]bool{}
	for _, l := range labels {
		want[l.id] = true
	}
	files, err := filepath.Glob(filepath.Join(dir, "p*", "*2026-*.jsonl.gz"))
	if err != nil {
		return nil, err
	}
	out := map[string]*sandarbh.Document{}
	for _, name := range files {
		f, err := os.Open(name)
		if err != nil {
			return nil, err
		}
		z, err := gzip.NewReader(f)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		s := bufio.NewScanner(z)
		s.Buffer(nil, 1<<26)
		for s.Scan() {
			var r intake.Record
			if err := json.Unmarshal(s.Bytes(), &r); err != nil {
				return nil, fmt.Errorf("%s: %w", name, err)
			}
			if want[r.ID] {
				d := intake.FromRecord(r)
				out[r.ID] = &d
			}
		}
		if err := s.Err(); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		f.Close()
	}
	return out, nil
}
