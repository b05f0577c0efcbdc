package eval

import (
	"context"
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/intake"
)

// records reads releases and articles as collections store them, and asks what needs no label: whether there is an
// article in each, a day, and no passage twice.
func records(ctx context.Context, _ Rooms, s *Set) (*Report, error) {
	var all []intake.Record
	for _, pattern := range []string{"*.jsonl", "*.jsonl.gz"} {
		names, err := s.Files(pattern)
		if err != nil {
			return nil, err
		}
		for _, name := range names {
			if s.file != "" && s.file != name {
				continue
			}
			more, err := lines[intake.Record](s, name)
			if err != nil {
				return nil, err
			}
			all = append(all, more...)
		}
	}
	all = slices.DeleteFunc(all, func(r intake.Record) bool { return r.Title == "" || r.Text == "" && r.HTML == "" })
	docs := make([]*sandarbh.Document, len(all))
	err := each(ctx, len(docs), func(i int) error {
		docs[i] = document(all[i])
		return nil
	})
	if err != nil {
		return nil, err
	}
	return markRecords(docs), nil
}

func markRecords(docs []*sandarbh.Document) *Report {
	rep := &Report{}
	var whole, day, once int
	for _, d := range docs {
		whole += b2i(d.Fault == "")
		day += b2i(!d.Published.IsZero())
		again := twice(intake.Clean(d))
		once += b2i(again == "")
		switch {
		case d.Fault != "":
			rep.miss("%s %s", d.ID, d.Fault)
		case again != "":
			rep.miss("%s twice: %s", d.ID, again)
		}
	}
	rep.share("with an article", whole, len(docs))
	rep.share("with a day", day, len(docs))
	rep.share("no passage twice", once, len(docs))
	return rep
}

const longLine = 80 // bytes from which a line that comes again is no chance

// twice is a long line that stands twice in a text, or "".
func twice(text string) string {
	seen := map[string]bool{}
	for l := range strings.SplitSeq(text, "\n") {
		if len(l) >= longLine && seen[l] {
			return l
		}
		seen[l] = true
	}
	return ""
}
