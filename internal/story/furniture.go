package story

import (
	"hash/maphash"
	"strings"

	"github.com/sandarbh/sandarbh"
)

// furniture remembers the short lines of pages, so that what a publisher prints on every page
// (newsletter lists, policies, names of sections) is no evidence of a common event.
type furniture struct {
	seed maphash.Seed
	seen map[uint64]int // documents that have the line
}

func newFurniture() *furniture {
	return &furniture{seed: maphash.MakeSeed(), seen: map[uint64]int{}}
}

const (
	furnitureRepeats = 3   // a line of so many documents of one publisher is furniture
	furnitureLength  = 300 // bytes; longer lines are agency copy, not furniture
	furnitureMemory  = 300_000
)

func (f *furniture) key(doc *sandarbh.Document, line string) uint64 {
	return maphash.String(f.seed, doc.Publisher+"\x00"+line)
}

// note counts the lines of doc.
func (f *furniture) note(doc *sandarbh.Document) {
	if len(f.seen) > furnitureMemory {
		clear(f.seen)
	}
	own := map[uint64]bool{}
	for line := range strings.Lines(doc.Text) {
		line = strings.TrimSpace(line)
		if len(line) == 0 || len(line) > furnitureLength {
			continue
		}
		if k := f.key(doc, line); !own[k] {
			own[k] = true
			f.seen[k]++
		}
	}
}

// body returns the text of doc without furniture.
func (f *furniture) body(doc *sandarbh.Document) string {
	var b strings.Builder
	b.Grow(len(doc.Text))
	for line := range lines(doc) {
		line = strings.TrimSpace(line)
		if line == "" || len(line) <= furnitureLength && f.seen[f.key(doc, line)] >= furnitureRepeats {
			continue
		}
		b.WriteString(line)
		b.WriteByte('\n')
	}
	return b.String()
}

// lines yields the article's own lines: its blocks where there are any, else the lines of its text.
func lines(doc *sandarbh.Document) func(func(string) bool) {
	if len(doc.Blocks) == 0 {
		return strings.Lines(doc.Text)
	}
	return func(yield func(string) bool) {
		for _, b := range doc.Blocks {
			if !b.Kind.Prose() && b.Kind != sandarbh.Heading && b.Kind != sandarbh.Quote {
				continue
			}
			if b.Start < 0 || b.End > len(doc.Text) || b.Start >= b.End {
				continue
			}
			if !yield(doc.Text[b.Start:b.End]) {
				return
			}
		}
	}
}
