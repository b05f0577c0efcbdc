package eval

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"regexp"
	"slices"
	"strings"

	"golang.org/x/text/unicode/norm"

	"github.com/sandarbh/sandarbh/internal/intake"
)

// pageCase is a page with what a reader found on it.
type pageCase struct {
	Page     string
	Group    string
	Part     string
	Title    string
	Author   authors
	Date     string
	Text     string
	Optional []string // neither asked nor counted as foreign
	With     []string // passages that the text must hold
	Without  []string // and those that it must not
}

// authors is one name or several, joined by "; ".
type authors string

func (a *authors) UnmarshalJSON(b []byte) error {
	var many []string
	if json.Unmarshal(b, &many) == nil {
		*a = authors(strings.Join(many, "; "))
		return nil
	}
	return json.Unmarshal(b, (*string)(a))
}

// readPage reads a page as the command does, without its address. A page that cannot be read has no text.
func readPage(s *Set, name string) (intake.Reading, error) {
	data, err := s.Read(name)
	if err != nil {
		return intake.Reading{}, err
	}
	got, err := intake.ReadPage(name, data, "")
	if f := (*intake.Fault)(nil); err != nil && !errors.As(err, &f) {
		return intake.Reading{}, err
	}
	return got, nil
}

// day is the civil day of a reading, or "".
func day(r intake.Reading) string {
	if r.Published == nil {
		return ""
	}
	return (*r.Published)[:min(len(*r.Published), len("2006-01-02"))]
}

// article reads pages and holds their text against passages and whole texts, by group of pages too.
func article(ctx context.Context, _ Rooms, s *Set) (*Report, error) {
	all, err := cases[pageCase](s, "cases.jsonl")
	if err != nil {
		return nil, err
	}
	got := make([]intake.Reading, len(all))
	err = each(ctx, len(all), func(i int) (err error) {
		got[i], err = readPage(s, all[i].Page)
		return err
	})
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("a page of the set: %w", err)
	}
	if err != nil {
		return nil, err
	}
	return markArticles(all, got), nil
}

// pageSums adds up what was found on pages.
type pageSums struct {
	held, lost, foreign, kept int // segments: found, missing, let in, kept out
	precision, recall         float64
	texts                     int
	title, author, day        [2]int // right, of
}

func (p *pageSums) add(c pageCase, got intake.Reading) {
	text := oneSpace(got.Text)
	for _, w := range c.With {
		if strings.Contains(text, oneSpace(w)) {
			p.held++
		} else {
			p.lost++
		}
	}
	for _, w := range c.Without {
		if strings.Contains(text, oneSpace(w)) {
			p.foreign++
		} else {
			p.kept++
		}
	}
	if c.Text != "" {
		precision, recall := shingled(c, got.Text)
		p.texts++
		p.precision += precision
		p.recall += recall
	}
	count := func(of *[2]int, known, right bool) {
		of[0] += b2i(known && right)
		of[1] += b2i(known)
	}
	count(&p.title, c.Title != "", strings.EqualFold(oneSpace(got.Title), oneSpace(c.Title)))
	count(&p.author, c.Author != "", got.Byline == string(c.Author))
	count(&p.day, len(c.Date) >= 10, len(c.Date) >= 10 && day(got) == c.Date[:10])
}

func (p *pageSums) figures(rep *Report, of string) {
	if n := p.held + p.lost; n > 0 {
		rep.value("F of segments"+of, harmonic(ratio(p.held, p.held+p.foreign), ratio(p.held, n)), n+p.foreign+p.kept)
	}
	if n := float64(p.texts); n > 0 {
		rep.value("F1 of whole text"+of, harmonic(p.precision/n, p.recall/n), p.texts)
	}
	if of == "" {
		rep.share("title", p.title[0], p.title[1])
		rep.share("author", p.author[0], p.author[1])
		rep.share("day", p.day[0], p.day[1])
	}
}

func markArticles(all []pageCase, got []intake.Reading) *Report {
	rep := &Report{}
	var sum pageSums
	var order []string
	groups := map[string]*pageSums{}
	for i, c := range all {
		sum.add(c, got[i])
		if c.Group != "" {
			if groups[c.Group] == nil {
				groups[c.Group] = &pageSums{}
				order = append(order, c.Group)
			}
			groups[c.Group].add(c, got[i])
		}
		missPage(rep, c, got[i])
	}
	sum.figures(rep, "")
	slices.Sort(order)
	for _, g := range order {
		groups[g].figures(rep, ", "+g)
	}
	return rep
}

// missPage says what is wrong with the text of a page.
func missPage(rep *Report, c pageCase, got intake.Reading) {
	text := oneSpace(got.Text)
	for _, w := range c.With {
		if !strings.Contains(text, oneSpace(w)) {
			rep.miss("%s lost: %s", c.Page, w)
		}
	}
	for _, w := range c.Without {
		if strings.Contains(text, oneSpace(w)) {
			rep.miss("%s foreign: %s", c.Page, w)
		}
	}
	if c.Text == "" {
		return
	}
	if p, r := shingled(c, got.Text); p < wholeFrom || r < wholeFrom {
		rep.miss("%s precision %.3f, recall %.3f", c.Page, p, r)
	}
}

const wholeFrom = 0.97 // precision and recall of a text that is as good as whole

// unjoined drops joiners and soft hyphens, of which two copies of one text may have different ones.
func unjoined(s string) string {
	return norm.NFC.String(strings.Map(func(r rune) rune {
		if r == 0x200c || r == 0x200d || r == 0xad {
			return -1
		}
		return r
	}, s))
}

func oneSpace(s string) string { return strings.Join(strings.Fields(unjoined(s)), " ") }

var wordRun = regexp.MustCompile(`[\p{L}\p{M}\p{N}_]+`)

const shingleWords = 4

// shingles counts the runs of four neighbouring words.
func shingles(s string) map[string]int {
	w := wordRun.FindAllString(unjoined(s), -1)
	out := map[string]int{}
	for i := 0; i+shingleWords <= max(len(w), shingleWords); i++ {
		out[strings.Join(w[i:min(i+shingleWords, len(w))], " ")]++
	}
	return out
}

// shingled is the share of the given text that the article holds, and of the article that is given. What is optional
// and not in the article is not counted.
func shingled(c pageCase, got string) (precision, recall float64) {
	want, optional := shingles(c.Text), map[string]bool{}
	for _, o := range c.Optional {
		for k := range shingles(o) {
			optional[k] = want[k] == 0
		}
	}
	in, given, all := 0, 0, 0
	for k, n := range shingles(got) {
		if !optional[k] {
			given += n
			in += min(n, want[k])
		}
	}
	for _, n := range want {
		all += n
	}
	return ratio(in, given), ratio(in, all)
}
