package site

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sandarbh/sandarbh"
)

func span(doc string, start, end int) sandarbh.Span {
	return sandarbh.Span{Document: sandarbh.DocumentID(doc), Start: start, End: end}
}

func citing(text string, spans ...sandarbh.Span) sandarbh.Line {
	l := sandarbh.Line{Text: text, Type: sandarbh.Fact}
	for _, s := range spans {
		l.Citations = append(l.Citations, sandarbh.Citation{Span: s, Quote: text})
	}
	return l
}

// TestNumbers numbers passages in the order in which a reader meets them, whatever the order of sections
// in the note.
func TestNumbers(t *testing.T) {
	t.Parallel()
	title := span("a", 0, 5)
	title.Field = sandarbh.FieldTitle
	explicit := span("a", 10, 20)
	explicit.Field = sandarbh.FieldText
	n := &sandarbh.Note{
		Title: citing("T", title), Insight: []sandarbh.Line{citing("I", span("b", 0, 4))},
		Sections: []sandarbh.Section{
			{Name: sandarbh.SectionFacts, Lines: []sandarbh.Line{citing("F1", span("a", 10, 20)), citing("F2", span("a", 30, 40), span("b", 0, 4))}},
			{Name: sandarbh.SectionWhy, Lines: []sandarbh.Line{citing("W", explicit)}},
			{Name: "A section of tomorrow", Lines: []sandarbh.Line{citing("X", span("c", 1, 2))}},
		},
		Disagreements: []sandarbh.Comparison{{Sides: []sandarbh.Side{{Document: "c", Span: sandarbh.Span{Start: 5, End: 9}, Quote: "q"}}}},
	}
	a := arrange(n)
	var got []string
	for _, p := range a.passages {
		got = append(got, string(p.span.Document)+" "+fragment(p.span)+" "+p.line)
	}
	want := []string{"a title-0-5 title", "a 10-20 l1", "b 0-4 l2", "a 30-40 l4", "c 5-9 d1", "c 1-2 l5"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	var order []string
	for _, s := range a.sections {
		order = append(order, s.name)
	}
	if diff := cmp.Diff([]string{sandarbh.SectionWhy, sandarbh.SectionInsight, sandarbh.SectionFacts, sectionSides, "A section of tomorrow"}, order); diff != "" {
		t.Error(diff)
	}
}

func TestCrossed(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name string
		a, b sandarbh.Span
		want bool
	}{
		{"apart", span("a", 0, 5), span("a", 5, 9), false},
		{"one in the other", span("a", 0, 9), span("a", 2, 5), false},
		{"same start", span("a", 0, 9), span("a", 0, 5), false},
		{"across", span("a", 0, 5), span("a", 3, 9), true},
		{"across, the later first", span("a", 3, 9), span("a", 0, 5), true},
		{"other documents", span("a", 0, 5), span("b", 3, 9), false},
	} {
		if got := crossing(tt.a, tt.b); got != tt.want {
			t.Errorf("%s: %v", tt.name, got)
		}
	}
	n := &sandarbh.Note{Title: citing("T", span("a", 0, 5)), Deck: []sandarbh.Line{citing("D", span("a", 3, 9))}}
	if got := arrange(n).passages[1].address(); got != "/document/a?at=3-9#3-9" {
		t.Errorf("a passage across another is asked for by name: %s", got)
	}
}

func TestMark(t *testing.T) {
	t.Parallel()
	terms := []sandarbh.TermNote{
		{Term: "au", Name: "African Union", First: "African Union"},
		{Term: "u", Name: "Union"},
		{Term: "मनरेगा", Name: "मनरेगा"},
		{Term: "unsc", Name: "UN Security Council", First: "Security Council"},
	}
	for _, tt := range []struct {
		name  string
		lines []string
		want  string
	}{
		{"first use only", []string{"The African Union met.", "African Union again."}, "The [African Union t-au] met.|African Union again."},
		{"the longer wins, the shorter is marked behind it", []string{"African Union and Union law"}, "[African Union t-au] and [Union t-u] law"},
		{"the shorter is marked in the next line", []string{"African Union", "Union law"}, "[African Union t-au]|[Union t-u] law"},
		{"whole words", []string{"Unions, reUnion"}, "Unions, reUnion"},
		{"Devanagari is letters too", []string{"मनरेगाओं में, मनरेगा"}, "मनरेगाओं में, [मनरेगा t-मनरेगा]"},
		{"at the end", []string{"before the Security Council"}, "before the [Security Council t-unsc]"},
		{"none", []string{"Nothing here."}, "Nothing here."},
		{"empty", []string{""}, ""},
	} {
		m := newMarker(terms)
		var got []string
		for _, l := range tt.lines {
			var b strings.Builder
			for _, p := range m.mark(l) {
				if p.Term != "" {
					b.WriteString("[" + p.Text + " " + p.Term + "]")
				} else {
					b.WriteString(p.Text)
				}
			}
			got = append(got, b.String())
		}
		if g := strings.Join(got, "|"); g != tt.want {
			t.Errorf("%s: %q, want %q", tt.name, g, tt.want)
		}
	}
}

// FuzzMark: whatever the terms, the parts put together are the line.
func FuzzMark(f *testing.F) {
	f.Add("The African Union met the Union.", "African Union", "Union")
	f.Add("मनरेगा और मनरेगा", "मनरेगा", "और")
	f.Fuzz(func(t *testing.T, line, a, b string) {
		m := newMarker([]sandarbh.TermNote{{Term: "a", Name: a}, {Term: "b", Name: b}})
		var got strings.Builder
		for _, p := range m.mark(line) {
			got.WriteString(p.Text)
		}
		if got.String() != line {
			t.Errorf("%q became %q", line, got.String())
		}
	})
}

func TestRanges(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		in   []int
		want string
	}{{nil, ""}, {[]int{4}, "4"}, {[]int{1, 2}, "1, 2"}, {[]int{1, 3, 4, 5, 9}, "1, 3–5, 9"}} {
		if got := ranges(tt.in); got != tt.want {
			t.Errorf("ranges(%v) = %q, want %q", tt.in, got, tt.want)
		}
	}
}

// FuzzFragment: reading what was written gives the same span, and nothing else is read.
func FuzzFragment(f *testing.F) {
	for _, s := range []string{"412-655", "title-0-20", "subtitle-3-9", "0-0", "5-2", "1-2x", "+1-2", "01-2", "-1-2", "99999999999999999999-1"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		s, ok := parseFragment("d", text)
		if ok && (fragment(s) != text || s.Start < 0 || s.End <= s.Start) {
			t.Errorf("%q read as %+v", text, s)
		}
	})
}

// TestPeriods reads weeks and months, over the turn of a year too.
func TestPeriods(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name, in, from, to string
		ok                 bool
	}{
		{"month", "2024-02", "2024-02-01", "2024-02-29", true},
		{"week", "2023-W36", "2023-09-04", "2023-09-10", true},
		{"first week begins in the year before", "2025-W01", "2024-12-30", "2025-01-05", true},
		{"week 53 of a year that has one", "2026-W53", "2026-12-28", "2027-01-03", true},
		{"week 53 of a year that has none", "2025-W53", "", "", false},
		{"month 13", "2025-13", "", "", false},
		{"month of one digit", "2025-5", "", "", false},
		{"a day", "2025-05-04", "", "", false},
		{"words", "about", "", "", false},
	} {
		p, ok := parsePeriod(tt.in)
		if ok != tt.ok || ok && (p.from.String() != tt.from || p.to.String() != tt.to) {
			t.Errorf("%s: %s to %s, %v", tt.name, p.from, p.to, ok)
		}
	}
	for d := date(2023, 12, 20); d.Before(date(2024, 1, 20)); d = d.AddDays(1) {
		if p, ok := parsePeriod(weekOf(d).name()); !ok || d.Before(p.from) || p.to.Before(d) {
			t.Errorf("%s lies in %s, which is %s to %s", d, weekOf(d).name(), p.from, p.to)
		}
	}
}

// TestHinted holds that the day of a source, and nothing else in brackets, says why it stands there.
func TestHinted(t *testing.T) {
	t.Parallel()
	v := speaking(t, fallback)
	for _, tt := range []struct {
		name string
		in   []part
		want []string // parts, with those that have a hint in ‹marks›
	}{
		{"at the end", []part{{Text: "A canal was opened [release of 8 May 2026]."}}, []string{"A canal was opened ", "‹[release of 8 May 2026]›", "."}},
		{
			"behind a term",
			[]part{{Text: "The "}, {Text: "canal", Term: "t-canal"}, {Text: " was opened [report of 9 May 2026]"}},
			[]string{"The ", "canal", " was opened ", "‹[report of 9 May 2026]›"},
		},
		{"the day of the event is no such day", []part{{Text: "It was opened [on 8 May 2026]."}}, []string{"It was opened [on 8 May 2026]."}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var got []string
			for _, p := range v.hinted(tt.in) {
				if p.Hint != "" {
					p.Text = "‹" + p.Text + "›"
				}
				got = append(got, p.Text)
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
}
