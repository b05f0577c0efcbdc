package site

import (
	"encoding/json"
	"encoding/xml"
	"flag"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/net/html"

	"github.com/sandarbh/sandarbh"
)

var update = flag.Bool("update", false, "rewrite the texts that tests compare with")

const g20 = "/2023-09-09/african-union-joins-the-g20"

func list(nodes []*html.Node) []string {
	var out []string
	for _, n := range nodes {
		out = append(out, words(n))
	}
	return out
}

func TestNote(t *testing.T) {
	t.Parallel()
	h, _ := newSite(t)
	p := open(t, h, g20)
	if diff := cmp.Diff([]string{
		"Why in news", "Key insight", "Overview", "Key developments", "Key facts", "Background", "Key terms", "Where sources disagree",
		"Timeline", "Syllabus", "Why it matters", "Way forward", "Mains angle", "Prelims pointers",
		"Quick reference · African Union becomes a permanent member of the G20", "Sources", "About this note",
	}, list(p.all(".note .head"))); diff != "" {
		t.Error(diff)
	}
	// Numbers rise by one at each first use.
	seen := 0
	for _, n := range list(p.all(".note .cite")) {
		k := 0
		for _, r := range n {
			k = 10*k + int(r-'0')
		}
		if k > seen+1 {
			t.Errorf("passage %d follows passage %d", k, seen)
		}
		seen = max(seen, k)
	}
	for _, tt := range []struct{ selector, want string }{
		{"#why-in-news .line", "The African Union became a permanent member of the G20 [on 9 September 2023], at the first session of the New Delhi summit.4"},
		{"#key-facts .unconfirmed", "unconfirmed"},
		{"#why-it-matters .label", "Commentary"},
		{"#mains-angle .label", "Commentary · GS II"},
		{"#where-sources-disagree .label", "Value"},
		{"#background .from", "glossary"},
		{"#timeline dt", "1 Dec 2022"},
		{"#prelims-pointers .line", "African Union: 55 member states8"},
		{"#syllabus .line", "Regional and global groupings GS II because of “G20”, “permanent member”"},
		{".tier-study", "study"},
	} {
		if got := p.text(tt.selector); got != tt.want {
			t.Errorf("%s: %q, want %q", tt.selector, got, tt.want)
		}
	}
	if diff := cmp.Diff([]string{"African Union", "G20", "troika"}, list(p.all(".term"))); diff != "" {
		t.Errorf("terms are marked once each: %s", diff)
	}
	if n := len(p.all("#why-it-matters .cite, #mains-angle .cite")); n != 0 {
		t.Errorf("commentary carries %d citations", n)
	}
	if got := attr(p.all(".turn.near [rel=next]")[0], "href"); got != "/2023-09-09/chandrayaan-3-vikram-lands-near-the-lunar-south-pole" {
		t.Errorf("next note %s", got)
	}
	if n := len(p.all(".related a")); n != 5 {
		t.Errorf("%d related notes", n)
	}
}

func TestStates(t *testing.T) {
	t.Parallel()
	h, _ := newSite(t)
	p := open(t, h, "/2023-09-09/women-s-self-help-groups-to-fly-drones-first-trainees-chosen")
	if diff := cmp.Diff([]string{"Old event told as new.", "No primary source yet."}, list(p.all("header .stale-word"))); diff != "" {
		t.Error(diff)
	}
	if n := len(p.all("section:empty, ul:empty, ol:empty, dl:empty")); n != 0 {
		t.Errorf("%d empty sections", n)
	}
	p = open(t, h, g20+"?version=1")
	if got := p.text(".notice"); got != "You are reading version 1. The latest version" {
		t.Errorf("an old version says %q", got)
	}
	if got := attr(p.all("link[rel=canonical]")[0], "href"); got != g20 {
		t.Errorf("canonical %s", got)
	}
	p = open(t, h, "/2023-09-10/rajghat")
	if got := attr(p.all("article")[0], "lang"); got != "hi" {
		t.Errorf("a note in Hindi on an English page has lang %q", got)
	}
}

func TestEdition(t *testing.T) {
	t.Parallel()
	h, _ := newSite(t)
	p := open(t, h, "/2023-09-09")
	for _, tt := range []struct{ selector, want string }{
		{"h1", "Saturday, 9 September 2023"},
		{"header .meta", "8 notes, 21 minutes. The three at the head: 8 minutes. Made on 9 September 2023, 22:30 IST from 48 documents. The numbers rank the notes over all papers."},
		{".must h3", "African Union becomes a permanent member of the G20"},
		{".must .meta", "Why: the sources disagree on one matter. 4 min · primary"},
		{".end", "End of the edition. 8 documents have no note. Why each is not here"},
	} {
		if got := p.text(tt.selector); got != tt.want {
			t.Errorf("%s: %q, want %q", tt.selector, got, tt.want)
		}
	}
	if diff := cmp.Diff([]string{"1", "2", "3", "6", "4", "5", "8", "7"}, list(p.all(".number"))); diff != "" {
		t.Errorf("rank: %s", diff)
	}
	// The first page is the latest edition under its own date, and says that it is not of today.
	p = open(t, h, "/")
	if p.text("h1") != "Sunday, 10 September 2023" || p.text(".latest") != "This is the latest edition; today is 12 September 2023." {
		t.Errorf("first page: %q %q", p.text("h1"), p.text(".latest"))
	}
	if n := len(p.all(".turn [rel=next]")); n != 0 {
		t.Error("the latest edition leads to a next one")
	}
}

func TestStory(t *testing.T) {
	t.Parallel()
	h, _ := newSite(t)
	p := open(t, h, "/story/s-au-g20")
	rows := list(p.all("#claims tbody tr"))
	if diff := cmp.Diff([]string{
		"African Union: member states55Ministry of External Affairs (sample) primarydisagreed",
		"African Union: member states54Herald of the Deccan (sample) press, Examside (sample) studydisagreed",
	}, rows); diff != "" {
		t.Error(diff)
	}
	if n := len(p.all("#disagreements .side")); n != 2 {
		t.Errorf("%d sides", n)
	}
	if got := p.text("#variants .label"); got != "Spelling or name" {
		t.Errorf("variant %q", got)
	}
}

// Rows that tell nothing without their sentence are no rows.
func TestClaimsThatTell(t *testing.T) {
	t.Parallel()
	v := speaking(t, fallback)
	for _, tt := range []struct {
		name, matter string
		kind         sandarbh.ClaimKind
		words        []string // of each document
		want         string
	}{
		{"a weekday that two say", "Day of the meeting", sandarbh.ClaimDate, []string{"Thursday", "Thursday"}, ""},
		{"a day that another calls today", "Day of the launch", sandarbh.ClaimDate, []string{"today", "7 December 2023"}, "Day of the launch: 7 December 2023, 2 sources agree"},
		{"a day that one gives alone", "Day of the launch", sandarbh.ClaimDate, []string{"7 December 2023"}, ""},
		{"nothing says of what", "", sandarbh.ClaimQuantity, []string{"5.4 per cent", "5.4 per cent"}, ""},
		{"two sources", "Inflation", sandarbh.ClaimQuantity, []string{"5.4 per cent", "5.4 per cent"}, "Inflation: 5.4 per cent, 2 sources agree"},
		{"a count in words", "Number of seats", sandarbh.ClaimCount, []string{"six", "six"}, "Number of seats: six, 2 sources agree"},
		{"a count that one gives alone", "Number of seats", sandarbh.ClaimCount, []string{"six"}, ""},
	} {
		docs := map[sandarbh.DocumentID]*sandarbh.Document{}
		var claims []sandarbh.Claim
		for i, w := range tt.words {
			d := &sandarbh.Document{ID: sandarbh.DocumentID(strings.Repeat("d", i+1)), Text: w}
			docs[d.ID] = d
			at := sandarbh.Span{Document: d.ID, End: len(w)}
			claims = append(claims, sandarbh.Claim{Kind: tt.kind, Matter: tt.matter, Value: "same", Span: at, Sentence: at})
		}
		var got strings.Builder
		for _, r := range v.claims(claims, nil, docs) {
			got.WriteString(r.Matter + ": " + r.Value + ", " + r.Result)
		}
		if got.String() != tt.want {
			t.Errorf("%s: %q, want %q", tt.name, got.String(), tt.want)
		}
	}
}

func TestText(t *testing.T) {
	t.Parallel()
	h, _ := newSite(t)
	w := get(t, h, g20+".txt")
	if w.Header().Get("Content-Type") != "text/plain; charset=utf-8" {
		t.Error(w.Header())
	}
	golden := filepath.Join("testdata", "note.txt")
	if *update {
		if err := os.WriteFile(golden, w.Body.Bytes(), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), w.Body.String()); diff != "" {
		t.Error(diff)
	}
}

func TestCorrections(t *testing.T) {
	t.Parallel()
	h, _ := newSite(t)
	p := open(t, h, "/corrections")
	if got := p.text("section"); !strings.Contains(got, "brought the share of GDP") || !strings.Contains(got, "The G20 stands for about 85 per cent of global GDP.") {
		t.Errorf("corrections: %q", got)
	}
	if n := len(p.all("del")); n != 0 {
		t.Errorf("%d lines struck out, none was dropped", n)
	}
}

func TestOmitted(t *testing.T) {
	t.Parallel()
	h, _ := newSite(t)
	p := open(t, h, "/2023-09-09/left-out")
	if diff := cmp.Diff([]string{
		"Told in one line under “Also today” of 9 September 2023",
		"a greeting: it decides nothing that can be asked", "A meeting without an outcome",
		"Told in the note of 9 September 2023",
	}, list(p.all("h2"))); diff != "" {
		t.Error(diff)
	}
	to := list(p.all("h2 + div > .meta"))
	for _, a := range p.all("h2 + div > .meta a") {
		to = append(to, attr(a, "href"))
	}
	if diff := cmp.Diff([]string{
		"→ An exhibition on coins of the Deccan opens at the National Museum.", "An event of which nothing is told but that it took place.",
		"→ African Union becomes a permanent member of the G20", "/2023-09-09#also", g20,
	}, to); diff != "" {
		t.Errorf("where it is told: %s", diff)
	}
	if n := len(p.all("li a[href^='/document']")); n != 8 {
		t.Errorf("%d documents", n)
	}
}

// Every reason stands in every language in words of its own.
func TestReasonsInEveryLanguage(t *testing.T) {
	t.Parallel()
	c := languages(t)
	for _, r := range reasons(t) {
		c.speaks(t, string(r), reasonKey(r))
	}
}

// reasons are all that the root package declares.
func reasons(t *testing.T) []sandarbh.Reason {
	t.Helper()
	file, err := parser.ParseFile(token.NewFileSet(), filepath.Join("..", "..", "reason.go"), nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	var out []sandarbh.Reason
	ast.Inspect(file, func(n ast.Node) bool {
		if lit, ok := n.(*ast.BasicLit); ok && lit.Kind == token.STRING {
			text, err := strconv.Unquote(lit.Value)
			if err != nil {
				t.Fatal(err)
			}
			out = append(out, sandarbh.Reason(text))
		}
		return true
	})
	if len(out) == 0 {
		t.Fatal("reason.go declares none")
	}
	return out
}

// A month leads to the nearest ones with an edition, over those without, and comes to an end.
func TestPeriodsEnd(t *testing.T) {
	t.Parallel()
	h, m := newSite(t)
	m.editions = slices.Insert(m.editions, 0, &sandarbh.Edition{Date: date(2023, 1, 31)})
	for _, tt := range []struct {
		target string
		want   []string
	}{
		{"/2023-01", []string{"next /2023-09"}},
		{"/2023-09", []string{"prev /2023-01"}},
		{"/2023-W05", []string{"next /2023-W36"}},
		{"/2023-04", []string{"/2023-01", "/2023-09", "/"}},
		{"/1947-08", []string{"/2023-01", "/"}},
	} {
		p := parsed(t, get(t, h, tt.target))
		var got []string
		for _, a := range p.all("nav.turn a[rel], .acts a") {
			got = append(got, strings.TrimSpace(attr(a, "rel")+" "+attr(a, "href")))
		}
		if !slices.Equal(got, tt.want) {
			t.Errorf("%s leads to %q, want %q", tt.target, got, tt.want)
		}
	}
}

func TestSearch(t *testing.T) {
	t.Parallel()
	h, _ := newSite(t)
	p := open(t, h, "/search?q=African+Union&paper=GS2&from=2023-09-01&to=nonsense")
	if got := p.text("form ~ .meta:not(.notice)"); got != "1 note and 4 passages for “African Union”." {
		t.Errorf("summary %q", got)
	}
	if attr(p.all("#paper option[selected]")[0], "value") != "GS2" || attr(p.all("#from")[0], "value") != "2023-09-01" || attr(p.all("#to")[0], "value") != "" {
		t.Error("the filters are not kept")
	}
	if got := attr(p.all(".end a")[0], "href"); got != "/search?q=African+Union" {
		t.Errorf("without filters: %s", got)
	}
	if got := open(t, h, "/search?q=some+zebra").text("form + .meta"); got != "Nothing has all of “some zebra”; this has some of them, the nearest first." {
		t.Errorf("some found: %q", got)
	}
	if got := open(t, h, "/search?q=zebra").text("form + .meta"); got != "Nothing has “zebra”." {
		t.Errorf("nothing found: %q", got)
	}
	if got := open(t, h, "/search?q=zebra").text("form + .meta + p"); got != "Another spelling or another name of it may be found." {
		t.Errorf("a word alone cannot be made fewer: %q", got)
	}
}

// TestLinksAreTold looks for links of one page that sound alike and lead to different places.
func TestLinksAreTold(t *testing.T) {
	t.Parallel()
	h, _ := newSite(t)
	for _, target := range []string{"/search?q=African+Union", "/story/s-au-g20", "/entity/retail-inflation", "/entity/azali-assoumani-president", "/editor/2023-09-09"} {
		where := map[string]string{}
		for _, a := range open(t, h, target).all("main a:not(.cite)") {
			name, to := attr(a, "aria-label"), attr(a, "href")
			if name == "" {
				name = words(a)
			}
			if !strings.HasPrefix(name, words(a)) {
				t.Errorf("%s: “%s” is not how the link %q sounds", target, name, words(a))
			}
			if was, ok := where[name]; ok && was != to && (strings.HasPrefix(name, "In the document") || strings.Contains(name, "(sample)")) {
				t.Errorf("%s: %q leads to %s and to %s", target, name, was, to)
			}
			where[name] = to
		}
	}
}

func TestSearchSaysWhatItDoesNotUnderstand(t *testing.T) {
	t.Parallel()
	h, _ := newSite(t)
	long := strings.Repeat("summit ", 28) + "declaration end"
	for _, tt := range []struct {
		name, query string
		ignored     []string
		words       string // as they stand in the form
	}{
		{"a paper that does not exist", "q=Union&paper=GS9", []string{"Paper: “GS9” was not understood and is left out."}, "Union"},
		{"a tier", "q=Union&tier=tertiary", []string{"Tier: “tertiary” was not understood and is left out."}, "Union"},
		{"a source", "q=Union&source=nobody", []string{"Source: “nobody” was not understood and is left out."}, "Union"},
		{"a day that is none", "q=Union&from=2023-02-30&to=soon", []string{"From: “2023-02-30” was not understood and is left out.", "To: “soon” was not understood and is left out."}, "Union"},
		{"more letters than are taken", "q=" + url.QueryEscape(long), []string{"A search takes 200 letters; yours was cut after “summit”."}, strings.TrimSpace(strings.Repeat("summit ", 28))},
		{"days the wrong way round", "q=Union&from=2023-09-10&to=2023-09-01", []string{"The later day stood first; what is shown is from 1 September 2023 to 10 September 2023."}, "Union"},
		{"all understood", "q=Union&paper=GS2&tier=press&from=2023-09-01&to=2023-09-10", nil, "Union"},
	} {
		p := open(t, h, "/search?"+tt.query)
		if got := list(p.all(".notice")); !slices.Equal(got, tt.ignored) {
			t.Errorf("%s: %q, want %q", tt.name, got, tt.ignored)
		}
		if got := attr(p.all("#q")[0], "value"); got != tt.words {
			t.Errorf("%s: the form holds %q, want %q", tt.name, got, tt.words)
		}
		if len(tt.ignored) > 0 && tt.words == "Union" && len(p.all("article")) == 0 {
			t.Errorf("%s: nothing is found", tt.name)
		}
	}
	if got := open(t, h, "/search?q=the").text("form + .meta"); got != "“the” has no word that carries meaning: there is nothing to look for." {
		t.Errorf("a function word: %q", got)
	}
}

// A misspelt word is told with what was looked for, and the summary counts that.
func TestSearchSaysWhatWasLookedFor(t *testing.T) {
	t.Parallel()
	h, _ := newSite(t)
	p := open(t, h, "/search?q=Afrikan")
	if got := p.text(".notice"); got != "Nothing has “Afrikan”; “african” was looked for instead." {
		t.Errorf("told %q", got)
	}
	if got := p.text("form ~ .meta:not(.notice)"); !strings.HasSuffix(got, "for “african”.") {
		t.Errorf("summary %q", got)
	}
}

// Where the hits that have all the words end is marked, and the passages of one note are folded.
func TestSearchParts(t *testing.T) {
	t.Parallel()
	v := speaking(t, fallback)
	of := func(note string, whole bool) hitView {
		return hitView{Of: navItem{Name: note, Address: "/" + note}, whole: whole}
	}
	got := v.folded([]hitView{of("a", true), of("b", true), of("a", true), of("a", false), {whole: false}, {whole: false}})
	markRest(got)
	var told []string
	for _, x := range got {
		told = append(told, fmt.Sprintf("%s %q %v", x.Of.Name, x.Fold, x.Rest))
	}
	if diff := cmp.Diff([]string{`a "1 more passage of this note" false`, `b "" false`, `a "" true`, ` "" false`, ` "" false`}, told); diff != "" {
		t.Error(diff)
	}
}

// A note that has the words in a source alone is listed with the passage, and a passage leads to its note.
func TestSearchBySource(t *testing.T) {
	t.Parallel()
	h, m := newSite(t)
	p := open(t, h, "/search?q=welcomed+with+applause")
	if got := p.text("article h3"); got != m.notes[0].Title.Text {
		t.Errorf("the note found is %q", got)
	}
	if got := p.text("article p:not(.meta)"); !strings.HasPrefix(got, "Its source has it: “New Delhi: The African Union") || !strings.HasSuffix(got, "Herald of the Deccan (sample), 10 September 2023") {
		t.Errorf("the passage stands as %q", got)
	}
	if got := p.text("section:last-of-type article p:last-child"); got != "Note: "+m.notes[0].Title.Text {
		t.Errorf("the passage leads to %q", got)
	}
}

func TestSyllabus(t *testing.T) {
	t.Parallel()
	h, _ := newSite(t)
	p := open(t, h, "/syllabus")
	if diff := cmp.Diff([]string{"International relations3", "Regional and global groupings3", "Parliament and State legislatures1"}, list(p.all("section.paper-gs2 li > a"))); diff != "" {
		t.Error(diff)
	}
	p = open(t, h, "/syllabus/gs2-ir-groupings")
	if diff := cmp.Diff([]string{"जी-20: अंतिम सत्र “एक भविष्य” पर", "African Union becomes a permanent member of the G20", "Leaders arrive for the G20 summit with development banks on the agenda"}, list(p.all("h3"))); diff != "" {
		t.Errorf("newest first: %s", diff)
	}
}

func TestFeeds(t *testing.T) {
	t.Parallel()
	h, _ := newSite(t)
	w := get(t, h, "/feed.atom")
	var f struct {
		ID      string `xml:"id"`
		Updated string `xml:"updated"`
		Entries []struct {
			Title   string `xml:"title"`
			ID      string `xml:"id"`
			Content string `xml:"content"`
		} `xml:"entry"`
	}
	if err := xml.Unmarshal(w.Body.Bytes(), &f); err != nil {
		t.Fatal(err)
	}
	if f.ID != "https://sandarbh.example/" || len(f.Entries) != 3 || f.Entries[1].ID != "https://sandarbh.example/2023-09-09" || f.Updated != "2023-09-10T17:00:00Z" {
		t.Errorf("%+v", f)
	}
	if !strings.Contains(f.Entries[1].Content, `<a href="https://sandarbh.example`+g20+`">African Union becomes`) {
		t.Errorf("content %s", f.Entries[1].Content)
	}
	w = get(t, h, "/feed.json")
	var j feedJSON
	if err := json.Unmarshal(w.Body.Bytes(), &j); err != nil {
		t.Fatal(err)
	}
	if len(j.Items) != 3 || j.Items[1].URL != "https://sandarbh.example/2023-09-09" || !slices.Contains(j.Items[1].Tags, "GS III") {
		t.Errorf("%+v", j)
	}
	// A shelf that has rested for a year still has a feed.
	m := newMemoryShelf()
	opt := options(t, m)
	opt.Now = func() time.Time { return fixedClock().AddDate(1, 0, 0) }
	old, err := New(opt)
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(get(t, old, "/feed.json").Body.Bytes(), &j); err != nil || len(j.Items) != 3 {
		t.Errorf("a year later: %d items (%v)", len(j.Items), err)
	}
}

// BenchmarkNote serves a note through the whole handler, and beside it a static file of the same process.
// The ratio between the two is what counts on a shared machine.
func BenchmarkNote(b *testing.B) {
	h, _ := newSite(b)
	css := ""
	for _, n := range (page{b, mustParse(b, get(b, h, g20))}).all("link[rel=stylesheet]") {
		css = attr(n, "href")
	}
	for _, bb := range []struct{ name, target string }{{"note", g20}, {"edition", "/2023-09-09"}, {"document", "/document/rel-901"}, {"static", css}} {
		b.Run(bb.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				r := local("GET", bb.target, nil)
				r.Header.Set("Accept-Encoding", "gzip")
				w := httptest.NewRecorder()
				h.ServeHTTP(w, r)
				if w.Code != http.StatusOK {
					b.Fatal(w.Code)
				}
			}
		})
	}
}

func mustParse(b *testing.B, w *httptest.ResponseRecorder) *html.Node {
	b.Helper()
	root, err := html.Parse(w.Body)
	if err != nil {
		b.Fatal(err)
	}
	return root
}

var (
	_ Shelf    = (*memoryShelf)(nil)
	_ Editor   = (*memoryShelf)(nil)
	_ Listener = (*memoryShelf)(nil)
	_ Adder    = (*memoryShelf)(nil)
)
