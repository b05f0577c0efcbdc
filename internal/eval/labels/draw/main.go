// Command draw draws sentences with a number, or whole documents, out of files of documents, for a reader to label.
//
//	go run ./internal/eval/labels/draw -n 220 -seed 7 DATA/pib/2026-0[3-6].jsonl.gz
//	go run ./internal/eval/labels/draw -whole -n 66 -seed 11 DATA/press/*.jsonl.gz
//
// It writes a line for each: document, field, start, end, SHA-256 of the span, day of the document, and the sentence.
// Documents are drawn first, then one sentence of each, so that long reports do not crowd out the rest. A sentence is
// of a paragraph or an item of a list in English, 30 to 600 bytes long, and has a number beside its dates. Nothing
// is asked of what claims are found in it.
//
// Of whole documents it writes a line for each block: document, start, end, kind, SHA-256 of the document's text, day,
// and the words; the first block of each stands behind a line with its title.
package main

import (
	"bufio"
	"compress/gzip"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"log"
	"math/rand/v2"
	"os"
	"regexp"
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/intake"
	"github.com/sandarbh/sandarbh/internal/lang"
)

func main() {
	log.SetFlags(0)
	n := flag.Int("n", 200, "sentences to draw")
	seed := flag.Uint64("seed", 1, "of the dice")
	entire := flag.Bool("whole", false, "draw documents, not sentences")
	flag.Parse()
	var docs []sandarbh.Document
	for _, name := range flag.Args() {
		more, err := read(name)
		if err != nil {
			log.Fatalf("reading %s: %v", name, err)
		}
		docs = append(docs, more...)
	}
	dice := rand.New(rand.NewPCG(*seed, 0))
	dice.Shuffle(len(docs), func(i, j int) { docs[i], docs[j] = docs[j], docs[i] })
	if *entire {
		for i := range docs[:min(*n, len(docs))] {
			show(&docs[i])
		}
		return
	}
	for i := range docs {
		if *n == 0 {
			break
		}
		if all := numbered(&docs[i]); len(all) > 0 {
			r := all[dice.IntN(len(all))]
			words := docs[i].Text[r.Start:r.End]
			fmt.Printf("%s\ttext\t%d\t%d\t%x\t%s\t%s\n", docs[i].ID, r.Start, r.End, sha256.Sum256([]byte(words)), docs[i].Published, strings.Join(strings.Fields(words), " "))
			*n--
		}
	}
}

// show writes a document block by block.
func show(doc *sandarbh.Document) {
	sum := sha256.Sum256([]byte(doc.Text))
	row := func(start, end int, kind, words string) {
		fmt.Printf("%s\t%d\t%d\t%s\t%x\t%s\t%s\n", doc.ID, start, end, kind, sum, doc.Published, strings.Join(strings.Fields(words), " "))
	}
	row(0, 0, "given", doc.Title)
	for _, b := range doc.Blocks {
		row(b.Start, b.End, string(b.Kind), doc.Text[b.Start:b.End])
	}
}

func read(name string) ([]sandarbh.Document, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		return nil, err
	}
	var out []sandarbh.Document
	for d := json.NewDecoder(bufio.NewReader(z)); ; {
		var r intake.Record
		if err := d.Decode(&r); errors.Is(err, io.EOF) {
			return out, nil
		} else if err != nil {
			return nil, err
		}
		out = append(out, intake.FromRecord(r))
	}
}

var (
	date = regexp.MustCompile(`(?i)\b\d{1,2}(st|nd|rd|th)?[ ,]+(of +)?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?|` +
		`\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? +\d{1,2}\b|\b(19|20)\d\d([-–/]\d{2,4})?\b|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b|\b\d{1,2}[:.]\d\d *(am|pm|hrs|ist)\b`)
	number = regexp.MustCompile(`(?i)[0-9]|\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|thousand|lakh|crore|million|billion|dozen|per ?cent)\b`)
)

// numbered lists the sentences of a document that have a number beside their dates.
func numbered(doc *sandarbh.Document) []lang.Range {
	var out []lang.Range
	if doc.Language != "en" {
		return nil
	}
	for _, b := range doc.Blocks {
		if b.Kind != sandarbh.Paragraph && b.Kind != sandarbh.Item {
			continue
		}
		for _, r := range lang.Sentences(doc.Text[b.Start:b.End], doc.Language) {
			words := doc.Text[b.Start+r.Start : b.Start+r.End]
			if len(words) >= 30 && len(words) <= 600 && lang.Detect(words) == "en" && number.MatchString(date.ReplaceAllString(words, " ")) {
				out = append(out, lang.Range{Start: b.Start + r.Start, End: b.Start + r.End})
			}
		}
	}
	return out
}
