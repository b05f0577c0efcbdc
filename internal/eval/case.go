package eval

import (
	"fmt"
	"path"
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/intake"
)

// Case is a few documents with the disagreements that a reader finds in them.
type Case struct {
	Case   string
	Docs   []intake.Record
	Expect []Expected
	Trap   string // why nothing is to be reported
}

// Expected is a disagreement: Values[i] are the words in which the document Documents[i] differs.
type Expected struct {
	Kind, About string
	Values      [][]string
	Documents   []string
}

// ReadCase reads a case written to be read: what is at stake; a part for each document, headed
// "-- ID TIER DAY PUBLISHER --", with its title, an empty line and its text; and a part headed "-- want --" with a line
// for each disagreement, its kind and the words of each side, parted by " | ". A case that wants nothing is a trap.
func ReadCase(name, text string) (Case, error) {
	c := Case{Case: strings.TrimSuffix(path.Base(name), ".txt")}
	var want string
	for _, part := range strings.Split("\n"+text, "\n-- ")[1:] {
		head, body, ok := strings.Cut(part, " --\n")
		if !ok {
			return c, fmt.Errorf("%s: a part without a head: %.40q", name, part)
		}
		if head == "want" {
			want = body
			continue
		}
		f := strings.SplitN(head, " ", 4)
		if len(f) < 4 {
			return c, fmt.Errorf("%s: %q is not ID TIER DAY PUBLISHER", name, head)
		}
		title, text, _ := strings.Cut(body, "\n\n")
		c.Docs = append(c.Docs, intake.Record{ID: f[0], Tier: f[1], Date: f[2], Publisher: f[3], Title: title, Text: strings.TrimSpace(text), Story: "one"})
	}
	for line := range strings.Lines(want) {
		f := strings.Split(strings.TrimSpace(line), " | ")
		e := Expected{Kind: f[0]}
		for _, v := range f[1:] {
			i := slices.IndexFunc(c.Docs, func(d intake.Record) bool {
				return strings.Contains(d.Text, v) || strings.Contains(d.Title, v)
			})
			if i < 0 {
				return c, fmt.Errorf("%s: no document has %q", name, v)
			}
			e.Values = append(e.Values, []string{v})
			e.Documents = append(e.Documents, c.Docs[i].ID)
		}
		c.Expect = append(c.Expect, e)
	}
	if len(c.Expect) == 0 {
		c.Trap = c.Case
	}
	return c, nil
}

// Documents reads the case's documents.
func (c Case) Documents() []*sandarbh.Document {
	out := make([]*sandarbh.Document, len(c.Docs))
	for i, r := range c.Docs {
		out[i] = document(r)
	}
	return out
}

// Judged is what became of a case.
type Judged struct {
	Rows, Right int // rows reported, variants left out; those that are disagreements
	Found       int // disagreements that a row shows
	Faults      []string
}

// Judge holds the rows of a comparison against what the case expects.
func (c Case) Judge(rows []sandarbh.Comparison) Judged {
	var j Judged
	seen := make([]bool, len(c.Expect))
	for _, row := range rows {
		if row.Kind == sandarbh.Variant {
			continue
		}
		j.Rows++
		right := false
		for k, want := range c.Expect {
			if c.shows(row, want) {
				right, seen[k] = true, true
			}
		}
		if right {
			j.Right++
			continue
		}
		said := []string{fmt.Sprintf("false %s (%s)", row.Kind, row.Why)}
		for _, s := range row.Sides {
			said = append(said, fmt.Sprintf("   %s [%s] %s", s.Document, s.Value, s.Quote))
		}
		j.Faults = append(j.Faults, strings.Join(said, "\n"))
	}
	for k, want := range c.Expect {
		if seen[k] {
			j.Found++
			continue
		}
		j.Faults = append(j.Faults, fmt.Sprintf("missed %s %s%v", want.Kind, want.About, want.Values))
	}
	return j
}

const longestQuote = 500 // a quote that takes in half a document shows nothing

// shows reports whether a row shows a disagreement: of its kind's family, with verbatim quotes that take in the words
// of two sides that differ, or of one where the disagreement is within one document.
func (c Case) shows(row sandarbh.Comparison, want Expected) bool {
	if !sameFamily(string(row.Kind), want.Kind) {
		return false
	}
	sides := map[int]bool{}
	for _, s := range row.Sides {
		if len(s.Quote) > longestQuote || !c.verbatim(s) {
			return false
		}
		for k, d := range want.Documents {
			if d == string(s.Document) && slices.ContainsFunc(want.Values[k], func(v string) bool { return strings.Contains(s.Quote, v) }) {
				sides[k] = true
			}
		}
	}
	if oneSided(string(row.Kind)) && oneSided(want.Kind) {
		return len(sides) >= 1
	}
	return len(sides) >= 2
}

func (c Case) verbatim(s sandarbh.Side) bool {
	return slices.ContainsFunc(c.Docs, func(d intake.Record) bool {
		return d.ID == string(s.Document) && (strings.Contains(d.Text, s.Quote) || strings.Contains(d.Title, s.Quote))
	})
}

func oneSided(kind string) bool {
	return slices.Contains([]string{"internal", "derived", "stale", "label"}, kind)
}

// sameFamily reports whether one kind may stand for the other.
func sameFamily(a, b string) bool {
	for _, family := range [][]string{{"value", "date", "derived", "internal"}, {"label", "internal"}, {"stale", "date"}} {
		if slices.Contains(family, a) && slices.Contains(family, b) {
			return true
		}
	}
	return a == b
}
