package site

import (
	"encoding/json"
	"fmt"
	"io/fs"
	"net/http"
	"path"
	"slices"
	"strconv"
	"strings"

	"github.com/sandarbh/sandarbh"
)

// messages are the words of one language: text by key. A text holds {name} where a value goes; one that
// depends on a number has a form for each plural category, key#one and key#other. A language has
// its own name under "language.name".
type messages struct {
	tag  string
	text map[string]string
}

// catalogue is every language that has a file, the first being the one to fall back to.
type catalogue []*messages

// fallback is the language that every key stands in.
const fallback = "en"

func loadCatalogue(fsys fs.FS) (catalogue, error) {
	names, err := fs.Glob(fsys, "messages/*.json")
	if err != nil {
		return nil, err
	}
	var c catalogue
	for _, name := range names {
		b, err := fs.ReadFile(fsys, name)
		if err != nil {
			return nil, err
		}
		m := &messages{tag: strings.TrimSuffix(path.Base(name), ".json")}
		if err := json.Unmarshal(b, &m.text); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		c = append(c, m)
	}
	i := slices.IndexFunc(c, func(m *messages) bool { return m.tag == fallback })
	if i < 0 {
		return nil, fmt.Errorf("messages/%s.json is missing", fallback)
	}
	c[0], c[i] = c[i], c[0]
	for _, m := range c[1:] {
		for key, text := range c[0].text {
			if m.text[key] == "" {
				m.text[key] = text
			}
		}
	}
	return c, nil
}

// languageCookie keeps a reader's choice.
const languageCookie = "language"

// of returns the language that a request has chosen.
func (c catalogue) of(r *http.Request) *messages {
	if k, err := r.Cookie(languageCookie); err == nil {
		for _, m := range c {
			if m.tag == k.Value {
				return m
			}
		}
	}
	return c[0]
}

// has reports whether there is a text for the key.
func (m *messages) has(key string) bool {
	_, ok := m.text[key]
	return ok
}

// msg returns the text of a key with values put in: pairs of name and value. A key without a text shows
// in ⟦brackets⟧, which a test looks for on every page.
func (m *messages) msg(key string, pairs ...any) string {
	text, ok := m.text[key]
	if !ok {
		return "⟦" + key + "⟧"
	}
	if len(pairs) == 0 {
		return text
	}
	var b strings.Builder
	for {
		before, rest, ok := strings.Cut(text, "{")
		name, after, closed := strings.Cut(rest, "}")
		if !ok || !closed {
			b.WriteString(text)
			return b.String()
		}
		b.WriteString(before)
		b.WriteString(value(pairs, name))
		text = after
	}
}

// value is what stands for a name in pairs; one that is not given stays as it was, for a test to find.
func value(pairs []any, name string) string {
	for i := 0; i+1 < len(pairs); i += 2 {
		if pairs[i] == name {
			return fmt.Sprint(pairs[i+1])
		}
	}
	return "{" + name + "}"
}

// count returns the plural form for n with {n} put in. English and Hindi part one from other; Hindi
// counts zero as one.
func (m *messages) count(key string, n int, pairs ...any) string {
	form := "#other"
	if n == 1 || m.tag == "hi" && n == 0 {
		form = "#one"
	}
	return m.msg(key+form, append([]any{"n", m.number(n)}, pairs...)...)
}

// number groups digits as India does: 12,33,399.
func (m *messages) number(n int) string {
	s := strconv.Itoa(n)
	if n < 0 {
		return "−" + m.number(-n)
	}
	if len(s) <= 3 {
		return s
	}
	head, out := s[:len(s)-3], s[len(s)-3:]
	for len(head) > 2 {
		out = head[len(head)-2:] + "," + out
		head = head[:len(head)-2]
	}
	return head + "," + out
}

// list joins words with commas and a last "and".
func (m *messages) list(words []string) string {
	switch len(words) {
	case 0:
		return ""
	case 1:
		return words[0]
	}
	return strings.Join(words[:len(words)-1], ", ") + m.msg("list.and") + words[len(words)-1]
}

// The forms of days: 20 May 2026, Wednesday, 20 May 2026, Wednesday, 20 May, 20 May, May 2026.

func (m *messages) date(d sandarbh.Date) string {
	if d.IsZero() {
		return ""
	}
	return m.msg("date", "day", d.Day, "month", m.month(d), "year", d.Year)
}

func (m *messages) weekdayDate(d sandarbh.Date) string {
	return m.msg("date.weekday", "weekday", m.weekday(d), "day", d.Day, "month", m.month(d), "year", d.Year)
}

func (m *messages) weekdayShort(d sandarbh.Date) string {
	return m.msg("date.weekday.short", "weekday", m.weekday(d), "day", d.Day, "month", m.month(d))
}

func (m *messages) dayMonth(d sandarbh.Date) string {
	return m.msg("date.short", "day", d.Day, "month", m.month(d))
}

func (m *messages) monthYear(d sandarbh.Date) string {
	return m.msg("date.month", "month", m.month(d), "year", d.Year)
}

func (m *messages) month(d sandarbh.Date) string { return m.msg("month." + strconv.Itoa(int(d.Month))) }

func (m *messages) weekday(d sandarbh.Date) string {
	return m.msg("weekday." + strconv.Itoa(int(d.Time().Weekday())))
}
