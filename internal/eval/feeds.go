package eval

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/sandarbh/sandarbh/internal/intake"
)

// feedCase is a feed with values that a reader of it must find.
type feedCase struct {
	Page       string
	Group      string
	Wellformed *bool
	Error      bool // the feed must be refused
	Values     []feedValue
}

type feedValue struct {
	Value any
	Op    string
	Core  string // its neutral name: items[0].author.name
}

// notPlain are groups of feeds on other matters than reading: cleaning of markup, addresses, odd formats.
var notPlain = []string{"sanitize", "base", "cdf", "namespace", "http"}

// plain reports whether a value is of the part that matters first: well-formed feeds, values without markup.
func (c feedCase) plain(v feedValue) bool {
	text, ok := v.Value.(string)
	group := c.Group[strings.LastIndexByte(c.Group, '/')+1:]
	return (c.Wellformed == nil || *c.Wellformed) && !(ok && strings.ContainsAny(text, "<>")) && !slices.Contains(notPlain, group)
}

// feedAnswer is what was made of a feed: what the command prints, as a tree, and whether it was refused.
type feedAnswer struct {
	printed any
	refused bool
}

// feeds reads feeds as the command does and looks for the values that have a neutral name.
func feeds(ctx context.Context, _ Rooms, s *Set) (*Report, error) {
	all, err := cases[feedCase](s, "cases.jsonl")
	if err != nil {
		return nil, err
	}
	got := make([]feedAnswer, len(all))
	err = each(ctx, len(all), func(i int) (err error) {
		got[i], err = readFeed(s, all[i].Page)
		return err
	})
	if err != nil {
		return nil, err
	}
	return markFeeds(all, got), nil
}

func readFeed(s *Set, name string) (feedAnswer, error) {
	data, err := s.Read(name)
	if err != nil {
		return feedAnswer{}, err
	}
	f, err := intake.ReadFeed(name, data, "")
	if fault := (*intake.Fault)(nil); err != nil && !errors.As(err, &fault) {
		return feedAnswer{}, err
	}
	a := feedAnswer{refused: err != nil}
	printed, err := json.Marshal(f)
	if err != nil {
		return a, err
	}
	return a, json.Unmarshal(printed, &a.printed)
}

func markFeeds(all []feedCase, got []feedAnswer) *Report {
	rep := &Report{}
	var core, plain, refused [2]int // right, of
	count := func(of *[2]int, right bool) {
		of[0] += b2i(right)
		of[1]++
	}
	for i, c := range all {
		if c.Error {
			count(&refused, got[i].refused)
		}
		for _, v := range c.Values {
			if v.Core == "" || v.Op != "" {
				continue
			}
			found := lookup(got[i].printed, v.Core)
			right := sameValue(found, v.Value)
			count(&core, right)
			if c.plain(v) {
				count(&plain, right)
			}
			if !right {
				rep.miss("%s %s: %.80q, not %.80q", c.Page, v.Core, fmt.Sprint(found), fmt.Sprint(v.Value))
			}
		}
	}
	rep.share("values", core[0], core[1])
	rep.share("values, plain", plain[0], plain[1])
	rep.share("refused", refused[0], refused[1])
	return rep
}

var step = regexp.MustCompile(`[a-z]+|\d+`)

// lookup finds a neutral name in what is printed.
func lookup(v any, name string) any {
	for _, s := range step.FindAllString(name, -1) {
		switch x := v.(type) {
		case map[string]any:
			v = x[s]
		case []any:
			i, err := strconv.Atoi(s)
			if err != nil || i >= len(x) {
				return nil
			}
			v = x[i]
		default:
			return nil
		}
	}
	return v
}

// sameValue reports whether two values are equal as trimmed text or as instants.
func sameValue(got, want any) bool {
	text := func(v any) string {
		if v == nil {
			return ""
		}
		return strings.TrimSpace(fmt.Sprint(v))
	}
	g, w := text(got), text(want)
	if g == w {
		return true
	}
	a, err := time.Parse(time.RFC3339, g)
	b, err2 := time.Parse(time.RFC3339, w)
	return err == nil && err2 == nil && a.Equal(b)
}
