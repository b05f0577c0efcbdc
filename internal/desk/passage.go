package desk

import (
	"regexp"
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
)

// cited finds the passages that an editor names by their words: among those that the line had, else in the documents
// in their order. A [*sandarbh.RefusedError] says which words stand nowhere.
func cited(words []string, had []sandarbh.Citation, docs []*sandarbh.Document) ([]sandarbh.Citation, error) {
	var out []sandarbh.Citation
	var faults []sandarbh.Fault
	for _, w := range words {
		c, ok := among(w, had)
		if !ok {
			c, ok = locate(w, docs)
		}
		if !ok {
			faults = append(faults, sandarbh.Fault{Rule: "citation", Words: w, Why: "stands in no document of the story"})
		} else if !slices.Contains(out, c) {
			out = append(out, c)
		}
	}
	if faults != nil {
		return nil, &sandarbh.RefusedError{Faults: faults}
	}
	return out, nil
}

// spaced is a text with one blank between words: a page and a form break lines as they like.
func spaced(s string) string { return strings.Join(strings.Fields(s), " ") }

func among(words string, had []sandarbh.Citation) (sandarbh.Citation, bool) {
	for _, c := range had {
		if spaced(c.Quote) == words {
			return c, true
		}
	}
	return sandarbh.Citation{}, false
}

// locate finds words in what lines may be made of, and returns the whole sentences that they belong to: half a
// sentence could be cited for what the whole denies.
func locate(words string, docs []*sandarbh.Document) (sandarbh.Citation, bool) {
	parts := strings.Fields(strings.Trim(words, "“”\""))
	if len(parts) == 0 {
		return sandarbh.Citation{}, false
	}
	for i, p := range parts {
		parts[i] = regexp.QuoteMeta(p)
	}
	like := regexp.MustCompile(strings.Join(parts, `[\s\p{Z}]+`))
	for _, d := range docs {
		for _, b := range d.Blocks {
			if !b.Kind.Prose() {
				continue
			}
			if at := like.FindStringIndex(d.Text[b.Start:b.End]); at != nil {
				start, end := sentences(d.Text[b.Start:b.End], d.Language, at[0], at[1])
				return citation(d, sandarbh.FieldText, b.Start+start, b.Start+end), true
			}
		}
		for _, f := range []sandarbh.Field{sandarbh.FieldTitle, sandarbh.FieldSubtitle} {
			if text := d.FieldText(f); like.MatchString(text) {
				return citation(d, f, 0, len(text)), true
			}
		}
	}
	return sandarbh.Citation{}, false
}

// sentences widens a part of a block to the sentences that it touches.
func sentences(block, language string, start, end int) (from, to int) {
	from, to = start, end
	for _, r := range lang.Sentences(block, language) {
		if r.Start < end && start < r.End {
			from, to = min(from, r.Start), max(to, r.End)
		}
	}
	return from, to
}

// before returns the sentences of prose before a passage in its document, the nearest first, at most n.
func before(c sandarbh.Citation, docs []*sandarbh.Document, n int) []sandarbh.Citation {
	var out []sandarbh.Citation
	for _, d := range docs {
		if d.ID != c.Document || c.Field != sandarbh.FieldText && c.Field != "" {
			continue
		}
		for _, b := range d.Blocks {
			if !b.Kind.Prose() || b.Start >= c.Start {
				continue
			}
			for _, r := range lang.Sentences(d.Text[b.Start:b.End], d.Language) {
				if b.Start+r.End <= c.Start {
					out = append(out, citation(d, sandarbh.FieldText, b.Start+r.Start, b.Start+r.End))
				}
			}
		}
	}
	slices.Reverse(out)
	return out[:min(n, len(out))]
}

func citation(d *sandarbh.Document, f sandarbh.Field, start, end int) sandarbh.Citation {
	return sandarbh.Citation{
		Span:  sandarbh.Span{Document: d.ID, Field: f, Start: start, End: end},
		Quote: d.FieldText(f)[start:end],
	}
}

// standing finds where a citation stands now. A page that was read again has a document of another name, in which the
// same sentence stands elsewhere.
func standing(c sandarbh.Citation, docs []*sandarbh.Document) (sandarbh.Citation, bool) {
	for _, d := range docs {
		if words, ok := d.Quote(c.Span); ok && words == c.Quote {
			return c, true
		}
	}
	for _, d := range docs {
		text := d.FieldText(c.Field)
		for from := 0; ; {
			i := strings.Index(text[from:], c.Quote)
			if i < 0 || c.Quote == "" {
				break
			}
			from += i
			now := citation(d, c.Field, from, from+len(c.Quote))
			if whole(d, now) {
				return now, true
			}
			from++
		}
	}
	return sandarbh.Citation{}, false
}

// whole reports that no sentence goes on before or behind the quote: one that was given another end says something else.
func whole(d *sandarbh.Document, c sandarbh.Citation) bool {
	if c.Field != sandarbh.FieldText && c.Field != "" {
		return c.Quote == d.FieldText(c.Field)
	}
	for _, b := range d.Blocks {
		if b.Start <= c.Start && c.End <= b.End {
			from, to := sentences(d.Text[b.Start:b.End], d.Language, c.Start-b.Start, c.End-b.Start)
			return b.Start+from == c.Start && b.Start+to == c.End
		}
	}
	return false
}
