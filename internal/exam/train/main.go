// Command train learns the weights of an exam profile from past questions and writes them to standard output:
//
//	go run ./internal/exam/train -data DIR > data/models/exam-upsc-cse.tsv
//
// DIR holds mains_gs_*.jsonl.gz and prelims_gs1_*.jsonl.gz, a question a line. Only weights of word stems are
// written, no question.
package main

import (
	"bufio"
	"compress/gzip"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"

	"github.com/sandarbh/sandarbh/internal/exam"
)

func main() {
	data := flag.String("data", "", "folder of the questions")
	profile := flag.String("profile", "data/exam/upsc-cse.json", "the exam's profile")
	flag.Parse()
	if err := run(os.Stdout, *data, *profile); err != nil {
		fmt.Fprintln(os.Stderr, "error:", err)
		os.Exit(1)
	}
}

func run(w io.Writer, data, profile string) error {
	b, err := os.ReadFile(profile)
	if err != nil {
		return err
	}
	p, err := exam.Load(b, nil)
	if err != nil {
		return err
	}
	paths, err := filepath.Glob(filepath.Join(data, "*_gs*.jsonl.gz"))
	if err != nil {
		return err
	}
	slices.Sort(paths)
	var examples []exam.Example
	mains, prelims, first, last := 0, 0, 9999, 0
	for _, path := range paths {
		questions, err := read(path)
		if err != nil {
			return err
		}
		for _, q := range questions {
			if e, ok := q.Example(); ok {
				examples = append(examples, e)
				if q.Text != "" {
					mains++
				} else {
					prelims++
				}
			}
			first, last = min(first, q.Year), max(last, q.Year)
		}
	}
	if mains == 0 {
		return fmt.Errorf("no questions in %q", data)
	}
	note := fmt.Sprintf("weights of %s, from %d questions of the written papers, %d of the preliminary paper, %d to %d,\nand the words of the syllabus tree; made by internal/exam/train", p.Exam, mains, prelims, first, last)
	out, err := exam.Train(p, examples, exam.Defaults(), note)
	if err != nil {
		return err
	}
	_, err = w.Write(out)
	return err
}

func read(path string) ([]exam.Question, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", path, err)
	}
	sc := bufio.NewScanner(z)
	sc.Buffer(nil, 1<<24)
	var out []exam.Question
	for sc.Scan() {
		var q exam.Question
		if err := json.Unmarshal(sc.Bytes(), &q); err != nil {
			return nil, fmt.Errorf("read %s: line %d: %w", path, len(out)+1, err)
		}
		out = append(out, q)
	}
	return out, sc.Err()
}
