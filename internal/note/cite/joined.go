package cite

import (
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
)

// Joined lines: two sentences, each of which follows from passages of its own, the second from one that stands right
// behind a passage of the first. What the second points at ("These include …", "Of these, …") is then where the reader of
// the source finds it.

// joined reports such a line.
func joined(line sandarbh.Line, cited []passage) bool {
	if len(cited) < 2 {
		return false
	}
	if _, _, fault := cutBrackets(line.Text); fault != nil {
		return false
	}
	parts := lang.Sentences(line.Text, cited[0].doc.Language)
	if len(parts) != 2 {
		return false
	}
	for k := 1; k < len(cited); k++ {
		if !follows(&cited[k], cited[:k]) {
			continue
		}
		first, second := line, line
		first.Text, second.Text = parts[0].Of(line.Text), parts[1].Of(line.Text)
		if len(checkFact(second, cited[k:])) == 0 && len(checkFact(first, cited[:k])) == 0 {
			return true
		}
	}
	return false
}

// PointsBefore reports a sentence that the one before it alone explains, though it stand in another paragraph: a growth, "This represents
// an increase of 7 per cent", and in newspapers, which make a paragraph of each sentence, "Of this, …", "In that case, …", "This comes
// after …".
func PointsBefore(doc *sandarbh.Document, sentence string) bool {
	return ofGrowth.MatchString(sentence) || doc.Tier == sandarbh.Press && pointsBefore.MatchString(sentence)
}

var ofGrowth = lang.MustCompile(`^This (?:also )?(?:marks|represents|is|was|reflects|translates (?:in)?to|means|constitutes) an? (?:(?:\S+ ){0,2}?)(?:increase|rise|growth|jump|surge|decline|fall|drop|decrease|reduction) (?:of|by) `)

var pointsBefore = lang.MustCompile(`^(?:Of (?:this|these|that)|(?:Until|Till|Since|By) then|In that case|(?:In|By) (?:comparison|contrast)),? |^This (?:comes?|came|follows|was done) (?:[a-z]+ ){0,4}(?:after|amid|as|following|when|since|because|before) `)

// follows reports a passage that stands right behind one of the others, in its paragraph.
func follows(p *passage, others []passage) bool {
	for i := range others {
		if o := &others[i]; o.doc == p.doc && o.field == p.field && p.prose() && o.end <= p.start {
			between := p.doc.Text[o.end:p.start]
			if strings.TrimSpace(between) == "" && (!strings.Contains(between, "\n") || PointsBefore(p.doc, p.quote)) {
				return true
			}
		}
	}
	return false
}

func (p *passage) prose() bool { return p.field == "" || p.field == sandarbh.FieldText }
