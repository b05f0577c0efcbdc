package site

import (
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/sandarbh/sandarbh"
)

func flat(runs []run) string {
	var b strings.Builder
	for _, r := range runs {
		b.WriteString(r.Text + flat(r.Runs))
	}
	return b.String()
}

// bracketed writes runs with passages in brackets.
func bracketed(runs []run) string {
	var b strings.Builder
	for _, r := range runs {
		if !r.Passage {
			b.WriteString(r.Text)
			continue
		}
		b.WriteString("[" + r.ID + ":" + bracketed(r.Runs) + "]")
		if len(r.Backs) > 0 {
			b.WriteString("^")
		}
	}
	return b.String()
}

func TestRuns(t *testing.T) {
	t.Parallel()
	const text = "0123456789abcdef"
	for _, tt := range []struct {
		name  string
		spans [][2]int
		at    [2]int
		want  string
	}{
		{"none", nil, [2]int{}, "0123456789abcdef"},
		{"apart", [][2]int{{8, 10}, {2, 4}}, [2]int{}, "01[2-4:23]^4567[8-10:89]^abcdef"},
		{"touching", [][2]int{{2, 4}, {4, 6}}, [2]int{}, "01[2-4:23]^[4-6:45]^6789abcdef"},
		{"one in another", [][2]int{{3, 5}, {2, 8}}, [2]int{}, "01[2-8:2[3-5:34]^567]^89abcdef"},
		{"crossing: the later is cut, its number stands at its end", [][2]int{{2, 6}, {4, 9}}, [2]int{}, "01[2-6:23[4-9:45]]^[:678]^9abcdef"},
		{"crossing: the one asked for stays whole", [][2]int{{2, 6}, {4, 9}}, [2]int{4, 9}, "01[2-6:23][4-9:[:45]^678]^9abcdef"},
		{"asked for and cited by no note", nil, [2]int{3, 5}, "012[3-5:34]56789abcdef"},
		{"whole", [][2]int{{0, 16}}, [2]int{}, "[0-16:0123456789abcdef]^"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			x := &marked{doc: &sandarbh.Document{ID: "d", Text: text}}
			for _, s := range tt.spans {
				x.spans = append(x.spans, markedSpan{
					Span: span("d", s[0], s[1]), id: fragment(span("d", s[0], s[1])), backs: []cite{{N: 1}},
					lit: s == tt.at,
				})
			}
			if tt.at[1] > 0 {
				at := span("d", tt.at[0], tt.at[1])
				x.at = &at
				if len(tt.spans) == 0 {
					x.spans = append(x.spans, markedSpan{Span: at, id: fragment(at), lit: true})
				}
			}
			if got := bracketed(x.runs("", 0, len(text))); got != tt.want {
				t.Errorf("%s, want %s", got, tt.want)
			}
		})
	}
}

// FuzzRuns: whatever the passages, the document's words stay as they are and each id stands once.
func FuzzRuns(f *testing.F) {
	f.Add("some text of a document", 2, 6, 4, 9, 0, 20, true)
	f.Add("कुछ शब्द", 0, 3, 3, 9, 1, 2, false)
	f.Fuzz(func(t *testing.T, text string, a, b, c, d, e, g int, asked bool) {
		doc := &sandarbh.Document{ID: "d", Text: text}
		x := &marked{doc: doc}
		seen := map[sandarbh.Span]bool{}
		for _, s := range []sandarbh.Span{span("d", a, b), span("d", c, d), span("d", e, g)} {
			if _, ok := doc.Quote(s); ok && !seen[s] {
				seen[s] = true
				x.spans = append(x.spans, markedSpan{Span: s, id: fragment(s), backs: []cite{{N: len(x.spans) + 1}}})
			}
		}
		if asked && len(x.spans) > 0 {
			x.spans[0].lit = true
			x.at = &x.spans[0].Span
		}
		var all strings.Builder
		ids, numbers := map[string]int{}, 0
		var walk func([]run)
		walk = func(runs []run) {
			for _, r := range runs {
				if r.ID != "" {
					ids[r.ID]++
				}
				numbers += len(r.Backs)
				walk(r.Runs)
			}
		}
		for _, block := range lines(text) {
			runs := x.runs("", block.Start, block.End)
			all.WriteString(flat(runs))
			walk(runs)
		}
		if want := strings.ReplaceAll(text, "\n", ""); all.String() != want {
			t.Errorf("%q became %q", want, all.String())
		}
		for id, n := range ids {
			if n != 1 {
				t.Errorf("id %s stands %d times", id, n)
			}
		}
		if numbers > len(x.spans) {
			t.Errorf("%d numbers for %d passages", numbers, len(x.spans))
		}
	})
}

func TestDocument(t *testing.T) {
	t.Parallel()
	h, m := newSite(t)
	release := m.documents[0]
	p := open(t, h, "/document/rel-901")
	c := quote(release, "A Global Biofuels Alliance was launched with the United States and Brazil as founding members.")
	passage := p.all(`[id="` + fragment(c.Span) + `"]`)
	if len(passage) != 1 || words(passage[0]) != c.Quote {
		t.Fatalf("the passage is not on the page")
	}
	figure := p.all(`[id="` + fragment(c.Span) + `"] + .cite`)[0]
	back := attr(figure, "href")
	if !strings.HasPrefix(back, "/2023-09-09/african-union-joins-the-g20#l") {
		t.Errorf("the figure behind the passage leads to %q", back)
	}
	note := open(t, h, strings.Split(back, "#")[0])
	if got := note.text(`[id="` + strings.Split(back, "#")[1] + `"] .cite`); got != words(figure) {
		t.Errorf("number %s in the note, %s in the document", got, words(figure))
	}
	if got := p.text(`tr[id="` + fragment(quote(release, "Brazil | 2024 | Rio de Janeiro").Span) + `"] td`); got != "Brazil" {
		t.Errorf("a row cited whole begins with %q", got)
	}
	if text := p.text("main"); strings.Contains(text, "Home | Releases") || !strings.Contains(text, "Not shown, for it is no part of the article: 2 menus, links and notices of the web page") {
		t.Error("the page's furniture is shown, or it is not said that it is left out")
	}
	if got := p.text("h1 .passage"); got != release.Title {
		t.Errorf("the title is a passage too: %q", got)
	}
	if got := open(t, h, "/document/exa-55").text(".notice + .notice b"); got != "Cut off at its source" {
		t.Errorf("a document cut off says %q", got)
	}
}

// A document that tells no day of its own says under which it is filed; one that tells its day, and one that was never
// read by a clock, say nothing.
func TestUndatedDocument(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name      string
		published sandarbh.Date
		fetched   time.Time
		want      string
	}{
		{"no day", sandarbh.Date{}, fixedClock(), "No date found. It tells no day of publication, so it is filed under 12 September 2023, when it was read."},
		{"a day", sandarbh.DateOf(fixedClock()), fixedClock(), ""},
		{"no clock", sandarbh.Date{}, time.Time{}, ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			h, m := newSite(t)
			m.documents[0].Published, m.documents[0].Fetched = tt.published, tt.fetched
			var said strings.Builder
			for _, n := range open(t, h, "/document/rel-901").all(".notice") {
				said.WriteString(words(n))
			}
			if said.String() != tt.want {
				t.Errorf("the document says %q, want %q", said.String(), tt.want)
			}
		})
	}
}

// TestAsked lights a passage on the server's side, for browsers that know no :has().
func TestAsked(t *testing.T) {
	t.Parallel()
	h, m := newSite(t)
	c := quote(m.documents[0], "55 member states")
	p := open(t, h, "/document/rel-901?at="+fragment(c.Span))
	if got := p.text(".document .lit"); got != "55 member states" {
		t.Errorf("lit: %q", got)
	}
	if n := len(p.all(".notice")); n != 0 {
		t.Errorf("%d notices over a passage that is there", n)
	}
	for _, at := range []string{"9999-99999", "x", "5-2", "title-0-9999"} {
		p := open(t, h, "/document/rel-901?at="+at)
		if n := len(p.all(".lit")); n != 0 {
			t.Errorf("%s lights %d passages", at, n)
		}
		if got := p.text(".notice b"); got != "That passage is not here." {
			t.Errorf("%s asks for no passage, and is told %q", at, got)
		}
	}
}

func TestPassage(t *testing.T) {
	t.Parallel()
	h, m := newSite(t)
	c := quote(m.documents[0], "It was agreed by all members.")
	w := get(t, h, "/document/rel-901/passage?at="+fragment(c.Span))
	p := parsed(t, w)
	if got := p.text("mark"); got != c.Quote {
		t.Errorf("marked: %q", got)
	}
	if far := p.all(".far"); len(far) != 2 || !strings.HasPrefix(words(far[0]), "The African Union became") || words(far[1]) != "What was decided" {
		t.Errorf("neighbours: %d", len(far))
	}
	if got := p.text(".opened p:not(.far)"); got != "The proposal was made by India in June 2023. It was agreed by all members." {
		t.Errorf("block: %q", got)
	}
	for _, target := range []string{"/document/rel-901/passage", "/document/rel-901/passage?at=0-99999", "/document/none/passage?at=0-9"} {
		if w := get(t, h, target); w.Code != http.StatusNotFound {
			t.Errorf("%s: status %d", target, w.Code)
		}
	}
}

// TestNoMarkup holds that words of a source are words, whatever they look like.
func TestNoMarkup(t *testing.T) {
	t.Parallel()
	h, m := newSite(t)
	evil := `<script>alert(1)</script> "><img src=x onerror=alert(1)> {{.Title}} javascript:alert(1)`
	m.document("evil", evil, sandarbh.Press, date(2023, 9, 9), evil, evil, "| "+evil+" | b")
	m.documents[len(m.documents)-1].URL = "javascript:alert(1)"
	p := open(t, h, "/document/evil")
	if n := len(p.all("script:not([src]), img, [onerror], a[href^=javascript]")); n != 0 {
		t.Errorf("%d elements were made of a source's words", n)
	}
	if got := p.text("h1"); got != strings.Join(strings.Fields(evil), " ") {
		t.Errorf("title %q", got)
	}
}
