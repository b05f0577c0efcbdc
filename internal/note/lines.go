package note

import (
	"crypto/sha256"
	"encoding/hex"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/note/judge"
)

// LineTraits are the traits of one sentence of a document, as the choosing sees them.
type LineTraits struct {
	Span   sandarbh.Span
	Hash   string // SHA-256 of the span's words, hexadecimal
	Traits judge.Features
}

// LineTraits returns the traits of every sentence of a document. It is exported for the training command.
func (w *Writer) LineTraits(d *sandarbh.Document) []LineTraits {
	ps := passages(d)
	p := partsOf(d, ps)
	hand := kindScores(w.Kinds, p)
	kind := w.pickKind(hand, w.features(p, d, ps, hand))
	titleStems := stemsOf(d.Title+" "+d.Subtitle, d.Language)
	var out []LineTraits
	for i := range ps {
		c := candidate{draft: draft{text: tidy(ps[i].text), from: &ps[i]}, figures: map[string]bool{}}
		c.stems = stemsOf(c.text, d.Language)
		c.weigh(kind, titleStems, d.Published, nil)
		c.handTrait()
		sum := sha256.Sum256([]byte(ps[i].text))
		out = append(out, LineTraits{Span: ps[i].span, Hash: hex.EncodeToString(sum[:]), Traits: c.traits})
	}
	return out
}
