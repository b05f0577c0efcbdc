package eval

import (
	"context"
	"crypto/sha256"
	_ "embed"
	"encoding/hex"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/sandarbh/sandarbh"
)

// storedLabels are the labels that ship: what must hold of the parts of 200 documents, without their text.
//
//go:embed labels/stored.tsv
var storedLabels string

// stored reads releases and articles as collections store them, and holds kinds and borders of their blocks, and their
// day, against labels. A set is a folder of documents (others in ../press), for the labels that ship, or a table of
// labels with the documents beside it.
func stored(ctx context.Context, _ Rooms, s *Set) (*Report, error) {
	labels := storedLabels
	if s.file != "" {
		b, err := s.Read(s.file)
		if err != nil {
			return nil, err
		}
		labels = string(b)
	}
	wanted, err := readStored(labels)
	if err != nil {
		return nil, err
	}
	ids := map[string]bool{}
	for _, w := range wanted {
		ids[w.document] = true
	}
	have, err := texts(s, ids, "*.jsonl", "*.jsonl.gz", "../press/*.jsonl.gz")
	if err != nil {
		return nil, err
	}
	docs := make([]*sandarbh.Document, len(wanted))
	err = each(ctx, len(docs), func(i int) error {
		docs[i] = document(have[wanted[i].document])
		sum := sha256.Sum256([]byte(docs[i].Text))
		if hex.EncodeToString(sum[:]) != wanted[i].sum {
			return fmt.Errorf("%s: this is not the text that was labelled", wanted[i].document)
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	return markStored(wanted, docs), nil
}

// storedDocument is what a reader says of a document's text.
type storedDocument struct {
	document, sum string
	day           string // that the text itself states; "-" for none
	parts         []storedPart
}

// storedPart is a stretch of text that is of one class.
type storedPart struct {
	start, end int
	class      storedClass
}

// The properties of a document as stored.
const (
	onceProperty = iota
	chromeProperty
	titleProperty
	officeProperty
	tableProperty
	textProperty
	dayProperty
	properties
)

var propertyNames = [properties]string{"text once", "no chrome", "title apart", "office apart", "tables", "text kept", "day"}

// storedClass says what blocks a part may be made of.
type storedClass struct {
	kinds    []sandarbh.BlockKind // nil: any
	property int                  // that a block of another kind breaks
	whole    bool                 // the part is one block
}

// storedClasses are the classes by the letter that the labels give them; labels/stored.tsv explains them.
func storedClasses(letter string) (storedClass, bool) {
	const (
		p, h, i, r, q = sandarbh.Paragraph, sandarbh.Heading, sandarbh.Item, sandarbh.Row, sandarbh.Quote
		c, s, o, d    = sandarbh.Chrome, sandarbh.Signature, sandarbh.Origin, sandarbh.Dateline
		k, t, x       = sandarbh.Caption, sandarbh.Title, sandarbh.Repeat
	)
	kinds := func(all ...sandarbh.BlockKind) []sandarbh.BlockKind { return all }
	switch letter {
	case "h":
		return storedClass{kinds(t), titleProperty, true}, true
	case "s":
		return storedClass{kinds(t), titleProperty, true}, true
	case "u":
		return storedClass{kinds(t, h), titleProperty, true}, true
	case "o":
		return storedClass{kinds(o, c), officeProperty, false}, true
	case "d":
		return storedClass{kinds(d, c, o, s), chromeProperty, false}, true
	case "c":
		return storedClass{kinds(c, s, k, o, d), chromeProperty, false}, true
	case "k":
		return storedClass{kinds(k, c), chromeProperty, false}, true
	case "t":
		return storedClass{kinds(p, h, i, q), textProperty, false}, true
	case "l":
		return storedClass{kinds(p, i, r), textProperty, false}, true
	case "q":
		return storedClass{kinds(q, x), onceProperty, false}, true
	case "x":
		return storedClass{kinds(x), onceProperty, false}, true
	case "r":
		return storedClass{kinds(r, x), tableProperty, false}, true
	case "a":
		return storedClass{nil, textProperty, false}, true
	}
	return storedClass{}, false
}

// readStored reads a table of labels; lines that begin with "#" are comments.
func readStored(text string) ([]storedDocument, error) {
	var out []storedDocument
	rows, err := labelRows(text, 4)
	if err != nil {
		return nil, err
	}
	for _, r := range rows {
		n, row := r.line, r.cells
		d := storedDocument{document: row[0], sum: row[1], day: row[2]}
		at := 0
		for f := range strings.FieldsSeq(row[3]) {
			part, err := readPart(f)
			if err == nil && part.start < at {
				err = fmt.Errorf("%q begins before the part before it ends", f)
			}
			if err != nil {
				return nil, fmt.Errorf("labels line %d: %w", n, err)
			}
			at = part.end
			d.parts = append(d.parts, part)
		}
		out = append(out, d)
	}
	return out, nil
}

// readPart reads "0-26:o".
func readPart(s string) (storedPart, error) {
	var part storedPart
	span, letter, _ := strings.Cut(s, ":")
	from, to, _ := strings.Cut(span, "-")
	var errs [2]error
	part.start, errs[0] = strconv.Atoi(from)
	part.end, errs[1] = strconv.Atoi(to)
	class, ok := storedClasses(letter)
	if errs[0] != nil || errs[1] != nil || part.start >= part.end || !ok {
		return part, fmt.Errorf("%q is no part", s)
	}
	part.class = class
	return part, nil
}

// storedFault is a property that a document breaks, and where.
type storedFault struct {
	property int
	what     string
}

// faults holds a document against its labels.
func (w storedDocument) faults(doc *sandarbh.Document) []storedFault {
	var out []storedFault
	if w.day != "-" && doc.Published.String() != w.day {
		out = append(out, storedFault{dayProperty, fmt.Sprintf("%s, not %s", doc.Published, w.day)})
	}
	for _, b := range doc.Blocks {
		words := doc.Text[b.Start:b.End]
		i := slices.IndexFunc(w.parts, func(p storedPart) bool { return b.Start < p.end && b.End > p.start })
		if i < 0 {
			continue // nothing was said of it
		}
		// A block that runs over a border breaks what the part behind the border asks.
		for _, p := range w.parts[i:] {
			if p.start >= b.End {
				break
			}
			if b.Start < p.start && strings.TrimSpace(doc.Text[b.Start:p.start]) != "" {
				out = append(out, storedFault{p.class.property, fmt.Sprintf("one %s over a border: %s", b.Kind, words)})
				break
			}
			if p.class.kinds != nil && !slices.Contains(p.class.kinds, b.Kind) {
				property := p.class.property
				if b.Kind == sandarbh.Row {
					property = tableProperty
				}
				out = append(out, storedFault{property, fmt.Sprintf("%s: %s", b.Kind, words)})
				break
			}
			if p.class.whole && b.End < p.end && strings.TrimSpace(doc.Text[b.End:p.end]) != "" {
				out = append(out, storedFault{titleProperty, fmt.Sprintf("cut: %s", words)})
				break
			}
		}
	}
	return out
}

func markStored(wanted []storedDocument, docs []*sandarbh.Document) *Report {
	rep := &Report{}
	right := 0
	var kept, of [properties]int
	for i, w := range wanted {
		faults := w.faults(docs[i])
		right += b2i(len(faults) == 0)
		asked := [properties]bool{dayProperty: w.day != "-"}
		for _, p := range w.parts {
			asked[p.class.property] = true
		}
		var broken [properties]bool
		for _, f := range faults {
			broken[f.property] = true
			rep.miss("%s %s: %s", w.document, propertyNames[f.property], f.what)
		}
		for k := range asked {
			of[k] += b2i(asked[k] || broken[k])
			kept[k] += b2i(asked[k] && !broken[k])
		}
	}
	rep.share("documents right", right, len(wanted))
	for k, name := range propertyNames {
		rep.share(name, kept[k], of[k])
	}
	return rep
}
