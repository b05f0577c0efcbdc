package story

import (
	"hash/maphash"
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh"
)

// furniture remembers the lines of pages, so that what a publisher prints on every page (newsletter lists, policies,
// names of sections, who its desk is) is no evidence of a common event. It forgets what it has not met for long.
type furniture struct {
	seed      maphash.Seed
	now, past map[uint64]printed // the lines of this generation, and of the one before
}

// printed is what is known of a line.
type printed struct {
	documents int
	title     string // of the first document that has a long line
}

func newFurniture() *furniture {
	return &furniture{seed: maphash.MakeSeed(), now: map[uint64]printed{}, past: map[uint64]printed{}}
}

const (
	furnitureRepeats = 3       // a line of so many documents of one publisher is furniture
	furnitureLength  = 300     // bytes; a longer line is agency copy, unless the titles above it have nothing in common
	furnitureMemory  = 300_000 // lines of a generation
)

func (f *furniture) key(doc *sandarbh.Document, line string) uint64 {
	return maphash.String(f.seed, doc.Publisher+"\x00"+line)
}

// note counts the lines of doc.
func (f *furniture) note(doc *sandarbh.Document) {
	if len(f.now) > furnitureMemory {
		f.now, f.past = map[uint64]printed{}, f.now
	}
	own := map[uint64]bool{}
	for line := range strings.Lines(doc.Text) {
		line = strings.TrimSpace(line)
		if line == "" {
			continue
		}
		k := f.key(doc, line)
		if own[k] {
			continue
		}
		own[k] = true
		l, ok := f.now[k]
		if !ok {
			l = f.past[k]
		}
		l.documents++
		if len(line) > furnitureLength {
			switch {
			case l.title == "":
				l.title = doc.Title
			case l.documents < furnitureRepeats && nothingShared(l.title, doc.Title):
				l.documents = furnitureRepeats
			case l.documents == furnitureRepeats:
				l.documents-- // the text once more under a like title
			}
		}
		f.now[k] = l
	}
}

// nothingShared reports titles without a longer word in common.
func nothingShared(a, b string) bool {
	words := strings.Fields(strings.ToLower(b))
	for w := range strings.FieldsSeq(strings.ToLower(a)) {
		if len(w) >= 5 && slices.Contains(words, w) {
			return false
		}
	}
	return a != "" && b != ""
}

// body returns the text of doc without furniture.
func (f *furniture) body(doc *sandarbh.Document) string {
	var b strings.Builder
	b.Grow(len(doc.Text))
	for line := range lines(doc) {
		line = strings.TrimSpace(line)
		if line == "" || f.now[f.key(doc, line)].documents >= furnitureRepeats {
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
