package site

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/sandarbh/sandarbh"
)

// difference says in the reader's language how the sides of a comparison differ; what the catalogue lacks stays as it is
// stored.
func (v view) difference(c sandarbh.Comparison) string {
	key := differenceKey(c.Why, c.Values)
	if !v.has(key) {
		return sentence(capital(c.Why))
	}
	var values []any
	for i, x := range c.Values {
		values = append(values, strconv.Itoa(i+1), v.time(x))
	}
	return v.msg(key, values...)
}

// stale says why a note's news is old, in the words of the disagreement that found it.
func (v view) stale(n *sandarbh.Note) string {
	i := slices.IndexFunc(n.Disagreements, func(c sandarbh.Comparison) bool { return c.Why == n.Stale })
	if i < 0 {
		return n.Stale
	}
	return v.difference(n.Disagreements[i])
}

// differenceKey is the key of the message for how sides differ, whatever the values of the case.
func differenceKey(why string, values []string) string {
	var rule strings.Builder
	for _, x := range values {
		before, after, ok := strings.Cut(why, x)
		if !ok {
			break
		}
		rule.WriteString(before + " ")
		why = after
	}
	return "difference." + slug(rule.String()+why)
}

// time writes a value as the page writes dates if it is one: 2026-05-20, 20 May 2026, 2026-05, two of them with a stroke
// between. A financial year (2025-26) stays as it is, and so does what is no time.
func (v view) time(value string) string {
	if from, to, ok := strings.Cut(value, "/"); ok && v.time(from) != from {
		return v.msg("date.stretch", "from", v.time(from), "to", v.time(to))
	}
	if d, err := sandarbh.ParseDate(value); err == nil {
		return v.date(d)
	}
	if t, err := time.Parse("2 January 2006", value); err == nil {
		return v.date(sandarbh.DateOf(t))
	}
	if t, err := time.Parse("2006-01", value); err == nil && (t.Year()+1)%100 != int(t.Month()) {
		return v.monthYear(sandarbh.DateOf(t))
	}
	return value
}
