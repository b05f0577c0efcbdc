package site

import (
	"compress/gzip"
	"context"
	"errors"
	"flag"
	"fmt"
	"html/template"
	"io"
	"io/fs"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/andybalholm/cascadia"
	"github.com/jba/templatecheck"
	"golang.org/x/net/html"

	"github.com/sandarbh/sandarbh"
)

var pagesDir = flag.String("pages", "", "folder to write every page to, for npx html-validate")

func fixedClock() time.Time { return time.Date(2023, 9, 12, 3, 0, 0, 0, time.UTC) }

func options(t testing.TB, m *memoryShelf) Options {
	return Options{
		Shelf: m, Editor: m, Listener: m, Adder: m, Topics: testTopics(), Exam: "Civil Services Examination (sample)",
		Now: fixedClock, Zone: time.FixedZone("IST", 5*3600+1800), Log: slog.New(slog.NewTextHandler(t.Output(), nil)),
		Base: "https://sandarbh.example", Version: "0.1",
	}
}

// site is the real handler over a shelf in memory.
func newSite(t testing.TB) (http.Handler, *memoryShelf) {
	t.Helper()
	m := newMemoryShelf()
	h, err := New(options(t, m))
	if err != nil {
		t.Fatal(err)
	}
	return h, m
}

// local asks as a browser on the same machine does.
func local(method, target string, body io.Reader) *http.Request {
	r := httptest.NewRequestWithContext(context.Background(), method, "http://localhost"+target, body)
	r.RemoteAddr = "127.0.0.1:40000"
	return r
}

func get(t testing.TB, h http.Handler, target string) *httptest.ResponseRecorder {
	t.Helper()
	w := httptest.NewRecorder()
	h.ServeHTTP(w, local("GET", target, nil))
	return w
}

func post(h http.Handler, target string, form url.Values) *httptest.ResponseRecorder {
	r := local("POST", target, strings.NewReader(form.Encode()))
	r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w
}

// page is a parsed answer with selectors.
type page struct {
	t    testing.TB
	root *html.Node
}

func open(t testing.TB, h http.Handler, target string) page {
	t.Helper()
	w := get(t, h, target)
	if w.Code != http.StatusOK {
		t.Fatalf("GET %s: status %d\n%s", target, w.Code, w.Body)
	}
	return parsed(t, w)
}

func parsed(t testing.TB, w *httptest.ResponseRecorder) page {
	t.Helper()
	root, err := html.Parse(strings.NewReader(w.Body.String()))
	if err != nil {
		t.Fatal(err)
	}
	return page{t, root}
}

func (p page) all(selector string) []*html.Node {
	p.t.Helper()
	s, err := cascadia.ParseGroup(selector)
	if err != nil {
		p.t.Fatal(err)
	}
	return cascadia.QueryAll(p.root, s)
}

// text is the words of the first node that the selector finds.
func (p page) text(selector string) string {
	p.t.Helper()
	nodes := p.all(selector)
	if len(nodes) == 0 {
		p.t.Errorf("nothing is %s", selector)
		return ""
	}
	return words(nodes[0])
}

func words(n *html.Node) string {
	var b strings.Builder
	for d := range n.Descendants() {
		if d.Type == html.TextNode {
			b.WriteString(d.Data)
		}
	}
	return strings.ReplaceAll(strings.Join(strings.Fields(b.String()), " "), "\u2060", "")
}

func attr(n *html.Node, name string) string {
	for _, a := range n.Attr {
		if a.Key == name {
			return a.Val
		}
	}
	return ""
}

// everyPage is an address of each kind of page. A new route without one fails TestRoutes.
var everyPage = []string{
	"/", "/2023-09-09", "/2023-09", "/2023-W36", "/2023-09-09/african-union-joins-the-g20",
	"/2023-09-09/african-union-joins-the-g20?version=1", "/2023-09-10/rajghat", "/2023-09-09/left-out", "/2023-09-09/notes",
	"/2023-09-09/women-s-self-help-groups-to-fly-drones-first-trainees-chosen",
	"/document/rel-901", "/document/exa-55", "/document/hin-1", "/document/out-0", "/story/s-au-g20", "/syllabus", "/syllabus/gs2-ir-groupings",
	"/syllabus/gs2-ir", "/glossary", "/glossary?letter=g", "/glossary?q=zebra", "/glossary/g20", "/search", "/search?q=African+Union", "/search?q=zebra&paper=GS2", "/sources",
	"/sources/ministry", "/sources/space?done=off",
	"/add", "/add/lot", "/editor", "/editor/2023-09-09", "/editor/note/n-g20-2", "/editor/story/s-au-g20", "/corrections", "/about",
	"/objection/2023-09-09/african-union-joins-the-g20?line=l5", "/objection/2023-09-09/african-union-joins-the-g20?sent=1",
	"/document/rel-901?at=27-90", "/entities", "/entities?kind=measure", "/entity/african-union", "/entity/retail-inflation",
	"/entity/azali-assoumani-president",
}

func withLot(m *memoryShelf) {
	m.lots = map[string]*sandarbh.Progress{"lot": {ID: "lot", Items: []sandarbh.ProgressItem{
		{Name: "https://ministry.example/release/901", Step: sandarbh.StepWritten, Documents: []sandarbh.DocumentID{"rel-901"}, Notes: []sandarbh.NoteID{"n-g20-2"}},
		{Name: "week-36.html", Step: sandarbh.StepGrouped},
		{Name: "http://192.0.2.7/feed", Step: sandarbh.StepFailed, Fault: "The machine did not answer within ten seconds.", Remedy: "Look whether the address opens in a browser."},
	}}}
}

// TestPages looks at what every page must have, in every language.
func TestPages(t *testing.T) {
	t.Parallel()
	h, m := newSite(t)
	withLot(m)
	raw := regexp.MustCompile(`⟦|%!|<no value>|\bZgotmplZ\b|\b(gs1|gs2-|GS1|GS2|s-au|n-g20)\b|\{[a-z]+\}`)
	for _, lang := range []string{"en", "hi"} {
		for _, target := range everyPage {
			t.Run(lang+target, func(t *testing.T) {
				r := local("GET", target, nil)
				r.AddCookie(&http.Cookie{Name: languageCookie, Value: lang})
				w := httptest.NewRecorder()
				h.ServeHTTP(w, r)
				if w.Code != http.StatusOK {
					t.Fatalf("status %d\n%s", w.Code, w.Body)
				}
				if *pagesDir != "" {
					name := filepath.Join(*pagesDir, lang+strings.NewReplacer("/", "_", "?", "_").Replace(target)+".html")
					if err := os.WriteFile(name, w.Body.Bytes(), 0o644); err != nil {
						t.Fatal(err)
					}
				}
				p := parsed(t, w)
				for _, tt := range []struct {
					selector string
					n        int
				}{{"h1", 1}, {"main", 1}, {"title", 1}, {"html[lang=" + lang + "]", 1}, {"style, [style], script:not([src])", 0}, {"[onclick]", 0}} {
					if got := len(p.all(tt.selector)); got != tt.n {
						t.Errorf("%d of %s, want %d", got, tt.selector, tt.n)
					}
				}
				for _, n := range p.all("body") {
					if found := raw.FindString(words(n)); found != "" {
						t.Errorf("raw words on the page: %q", found)
					}
				}
				once(t, p)
				headings(t, p)
				for _, n := range p.all("input:not([type=hidden]), select, textarea") {
					if id := attr(n, "id"); len(p.all(`label[for="`+id+`"]`)) == 0 && n.Parent.Data != "label" {
						t.Errorf("no label for %s %q", n.Data, attr(n, "name"))
					}
				}
			})
		}
	}
}

// once checks that no id stands twice, and that each link within the page has its end.
func once(t *testing.T, p page) {
	t.Helper()
	ids := map[string]bool{}
	for _, n := range p.all("[id]") {
		if id := attr(n, "id"); ids[id] {
			t.Errorf("id %q stands twice", id)
		} else {
			ids[id] = true
		}
	}
	for _, n := range p.all(`a[href^="#"]`) {
		if to := attr(n, "href")[1:]; !ids[to] {
			t.Errorf("link to #%s leads nowhere", to)
		}
	}
}

// headings checks that no level is skipped.
func headings(t *testing.T, p page) {
	t.Helper()
	last := 0
	for _, n := range p.all("h1, h2, h3, h4") {
		level := int(n.Data[1] - '0')
		if level > last+1 {
			t.Errorf("heading %q of level %d after level %d", words(n), level, last)
		}
		last = level
	}
}

// TestLinks walks from the first page to every page that links reach: none is broken, and the fragment of
// each citation is an element of its document.
func TestLinks(t *testing.T) {
	t.Parallel()
	h, _ := newSite(t)
	pages, todo := map[string]page{}, []string{"/"}
	fragments := map[string]string{}
	for len(todo) > 0 {
		at := todo[0]
		todo = todo[1:]
		if _, ok := pages[at]; ok {
			continue
		}
		w := get(t, h, at)
		if w.Code != http.StatusOK {
			// Nothing links to a day, week or month without an edition.
			t.Errorf("GET %s: status %d", at, w.Code)
			continue
		}
		if !strings.HasPrefix(w.Header().Get("Content-Type"), "text/html") {
			continue
		}
		p := parsed(t, w)
		pages[at] = p
		for _, n := range p.all(`a[href^="/"]`) {
			to, fragment, _ := strings.Cut(attr(n, "href"), "#")
			todo = append(todo, to)
			if fragment != "" {
				fragments[to+"#"+fragment] = at
			}
		}
	}
	for target, from := range fragments {
		to, id, _ := strings.Cut(target, "#")
		if p, ok := pages[to]; ok && len(p.all(`[id="`+id+`"]`)) == 0 {
			t.Errorf("%s leads to %s, where there is no such id", from, target)
		}
	}
	if len(pages) < 40 {
		t.Errorf("walked %d pages only", len(pages))
	}
}

// TestCalls counts what a page asks of the shelf: the number does not grow with the page.
func TestCalls(t *testing.T) {
	t.Parallel()
	h, m := newSite(t)
	for _, tt := range []struct {
		target string
		most   int
	}{
		{"/", 3},
		{"/2023-09-09", 3},
		{"/2023-09", 4},
		{"/2023-09-09/african-union-joins-the-g20", 6},
		{"/entities", 1},
		{"/entity/retail-inflation", 3},
		{"/document/rel-901", 2},
		{"/story/s-au-g20", 5},
		{"/syllabus", 1},
		{"/syllabus/gs2-ir", 2},
		{"/glossary", 2},
		{"/glossary/g20", 2},
		{"/search?q=African", 4},
		{"/sources", 2},
		{"/sources/ministry", 3},
		{"/corrections", 3},
		{"/feed.atom", 4},
		{"/2023-09-09/left-out", 3},
		{"/2023-09-09/notes", 2},
	} {
		m.asked = 0
		open(t, h, tt.target)
		if m.asked > tt.most {
			t.Errorf("%s asks %d questions, want at most %d", tt.target, m.asked, tt.most)
		}
	}
}

// TestWeight holds the pages under their limits: HTML and style sheet, compressed.
func TestWeight(t *testing.T) {
	t.Parallel()
	h, _ := newSite(t)
	for _, tt := range []struct {
		target string
		most   int
	}{{"/2023-09-09/african-union-joins-the-g20", 40_000}, {"/2023-09-09", 100_000}, {"/2023-09-09/notes", 100_000}} {
		total := weigh(t, h, tt.target)
		for _, n := range open(t, h, tt.target).all(`link[rel=stylesheet], script[src]`) {
			total += weigh(t, h, attr(n, "href")+attr(n, "src"))
		}
		t.Logf("%s: %d bytes compressed with style sheet and script", tt.target, total)
		if total > tt.most {
			t.Errorf("%s weighs %d bytes, want at most %d", tt.target, total, tt.most)
		}
	}
	if script, err := fs.ReadFile(files, "assets/passage.js"); err != nil || len(script) > 3<<10 {
		t.Errorf("the script is %d bytes, want at most 3 KB (%v)", len(script), err)
	}
}

func weigh(t *testing.T, h http.Handler, target string) int {
	t.Helper()
	r := local("GET", target, nil)
	r.Header.Set("Accept-Encoding", "gzip")
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	if w.Header().Get("Content-Encoding") != "gzip" {
		t.Errorf("%s is not compressed", target)
	}
	return w.Body.Len()
}

// TestTemplates type-checks each template against the struct that it is given.
func TestTemplates(t *testing.T) {
	t.Parallel()
	s, err := newServer(options(t, newMemoryShelf()))
	if err != nil {
		t.Fatal(err)
	}
	structs := map[string]any{
		"edition": editionPage{}, "empty": emptyPage{}, "noedition": noEditionPage{}, "period": periodPage{}, "note": notePage{},
		"document": documentPage{}, "passage": passagePage{}, "story": storyPage{}, "syllabus": syllabusPage{}, "topic": topicPage{},
		"glossary": glossaryPage{}, "term": termPage{}, "search": searchPage{}, "sources": sourcesPage{}, "source": sourcePage{}, "add": addPage{},
		"progress": progressPage{}, "objection": objectionPage{}, "editor": editorPage{}, "editnote": editNotePage{},
		"editstory": editStoryPage{}, "corrections": correctionsPage{}, "omitted": omittedPage{}, "daynotes": dayNotesPage{}, "about": aboutPage{},
		"fault": faultPage{}, "feed": feedBodyPage{}, "entities": entitiesPage{}, "entity": entityPage{},
	}
	for name, tmpl := range s.pages[fallback] {
		page, ok := structs[name]
		if !ok {
			t.Errorf("page %q has no struct here", name)
			continue
		}
		if err := templatecheck.CheckHTML(tmpl.Lookup("layout"), page); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// TestMessages checks that every language has every text, with the same values in it, and that templates
// ask for no text that is missing.
func TestMessages(t *testing.T) {
	t.Parallel()
	c := languages(t)
	value := regexp.MustCompile(`\{[a-z]+\}`)
	for _, m := range c[1:] {
		for key, text := range m.text {
			en, ok := c[0].text[key]
			if !ok {
				t.Errorf("%s: %s is in no other language", m.tag, key)
			}
			for _, v := range value.FindAllString(text, -1) {
				if v != "{n}" && !strings.Contains(en, v) {
					t.Errorf("%s: %s has %s, which is never given", m.tag, key, v)
				}
			}
			if en == text && len(strings.Fields(value.ReplaceAllString(text, ""))) > 1 {
				t.Errorf("%s: %s is not translated: %q", m.tag, key, text)
			}
		}
	}
	s, err := newServer(options(t, newMemoryShelf()))
	if err != nil {
		t.Fatal(err)
	}
	for name, tmpl := range s.pages[fallback] {
		for _, x := range tmpl.Templates() {
			for _, key := range asked(x) {
				if !c[0].has(key) {
					t.Errorf("template %s asks for %q", name, key)
				}
			}
		}
	}
}

// languages are all that the site speaks.
func languages(t testing.TB) catalogue {
	t.Helper()
	c, err := loadCatalogue(files)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// speaks holds that every language has words of its own for what is stored in English.
func (c catalogue) speaks(t *testing.T, stored, key string) {
	t.Helper()
	for _, lang := range c {
		if !lang.has(key) || lang != c[0] && lang.text[key] == c[0].text[key] {
			t.Errorf("%s has no message %s in %s", stored, key, lang.tag)
		}
	}
}

// speaking is a view in a language, of a site with nothing on its shelf.
func speaking(t testing.TB, tag string) view {
	t.Helper()
	s, err := newServer(options(t, &memoryShelf{}))
	if err != nil {
		t.Fatal(err)
	}
	i := slices.IndexFunc(s.catalogue, func(m *messages) bool { return m.tag == tag })
	if i < 0 {
		t.Fatalf("the site does not speak %s", tag)
	}
	return view{messages: s.catalogue[i], s: s}
}

// asked lists the keys that a template asks for.
func asked(t *template.Template) []string {
	var keys []string
	if t.Tree == nil {
		return nil
	}
	for _, m := range regexp.MustCompile(`\bt "([^"]+)"`).FindAllStringSubmatch(t.Tree.Root.String(), -1) {
		keys = append(keys, m[1])
	}
	return keys
}

func TestMonths(t *testing.T) {
	t.Parallel()
	c := languages(t)
	for month := time.January; month <= time.December; month++ {
		if got := c[0].month(sandarbh.Date{Year: 2023, Month: month, Day: 1}); got != month.String() {
			t.Errorf("month %d is %q", month, got)
		}
	}
	for day := range 7 {
		d := date(2023, 9, 10).AddDays(day)
		if got := c[0].weekday(d); got != d.Time().Weekday().String() {
			t.Errorf("%s is %q", d, got)
		}
	}
	for n, want := range map[int]string{0: "0", 999: "999", 1000: "1,000", 123456: "1,23,456", 1233399: "12,33,399", -5: "−5"} {
		if got := c[0].number(n); got != want {
			t.Errorf("number(%d) = %s, want %s", n, got, want)
		}
	}
}

// TestRoutes checks that each pattern of the map is reached by one of the addresses tested here.
func TestRoutes(t *testing.T) {
	t.Parallel()
	m := newMemoryShelf()
	s, err := newServer(options(t, m))
	if err != nil {
		t.Fatal(err)
	}
	mux := http.NewServeMux()
	seen := map[string]bool{}
	for _, r := range s.routes() {
		mux.HandleFunc(r.pattern, func(http.ResponseWriter, *http.Request) { seen[r.pattern] = true })
	}
	for _, target := range append([]string{
		"/feed.atom", "/feed.json", "/healthz", "/robots.txt", "/day?on=2023-09-09", "/favicon.ico", "/assets/x.css", "/no/such/page/here", "/document/rel-901/passage?at=1-2",
	}, everyPage...) {
		mux.ServeHTTP(httptest.NewRecorder(), local("GET", target, nil))
	}
	for _, r := range s.routes() {
		if !seen[r.pattern] && !strings.HasPrefix(r.pattern, "POST") {
			t.Errorf("no test asks for %s", r.pattern)
		}
	}
}

func TestFaults(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name, target string
		status       int
		words        string
	}{
		{"unknown path", "/nothing/at/all", 404, "There is no page at this address"},
		{"unknown note", "/2023-09-09/no-such-note", 404, "There is no note at this address"},
		{"day without an edition names its neighbours", "/2023-09-07", 404, "No edition for Thursday, 7 September 2023"},
		{"a month without one", "/9999-12", 404, "No edition for December 9999"},
		{"a week without one", "/2023-W01", 404, "No edition for 2 January to 8 January 2023"},
		{"a date that is none", "/2023-02-30", 404, "There is no page at this address"},
		{"unknown document", "/document/x", 404, "There is no document at this address"},
		{"unknown story", "/story/x", 404, "There is no story at this address"},
		{"unknown topic", "/syllabus/x", 404, "The syllabus has no such topic"},
		{"unknown term", "/glossary/x", 404, "The glossary has no such term"},
		{"unknown name", "/entity/x", 404, "There is no page for this name"},
		{"unknown source", "/sources/x", 404, "There is no such source"},
		{"unknown lot", "/add/x", 404, "What was added is no longer listed here"},
		{"version that never was", "/2023-09-09/african-union-joins-the-g20?version=9", 404, "There is no note at this address"},
		{"version that is no number", "/2023-09-09/african-union-joins-the-g20?version=two", 404, "There is no note at this address"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			h, _ := newSite(t)
			w := get(t, h, tt.target)
			if w.Code != tt.status {
				t.Errorf("status %d, want %d", w.Code, tt.status)
			}
			if got := parsed(t, w).text("h1"); got != tt.words {
				t.Errorf("h1 %q, want %q", got, tt.words)
			}
		})
	}
}

// TestBroken breaks the store: the reader sees a number, the log the chain, nobody an inner word.
func TestBroken(t *testing.T) {
	t.Parallel()
	m := newMemoryShelf()
	var log strings.Builder
	opt := options(t, m)
	opt.Log = slog.New(slog.NewTextHandler(&log, nil))
	h, err := New(opt)
	if err != nil {
		t.Fatal(err)
	}
	m.broken = errors.New("disk I/O error")
	w := get(t, h, "/2023-09-09")
	if w.Code != http.StatusInternalServerError {
		t.Fatalf("status %d", w.Code)
	}
	text := parsed(t, w).text("main")
	number := regexp.MustCompile(`\b[0-9a-f]{4}\b`).FindString(text)
	if strings.Contains(text, "disk") || number == "" || !strings.Contains(log.String(), number) || !strings.Contains(log.String(), "disk I/O error") {
		t.Errorf("page %q\nlog %q", text, log.String())
	}
	if w := get(t, h, "/healthz"); w.Code != http.StatusServiceUnavailable {
		t.Errorf("healthz: status %d", w.Code)
	}
	r := local("GET", "/2023-09-09", nil)
	ctx, cancel := context.WithCancel(r.Context())
	cancel()
	m.broken = fmt.Errorf("query: %w", context.Canceled)
	log.Reset()
	h.ServeHTTP(httptest.NewRecorder(), r.WithContext(ctx))
	if log.Len() > 0 {
		t.Errorf("a reader who has gone is no fault: %s", log.String())
	}
}

func TestEmptyShelf(t *testing.T) {
	t.Parallel()
	h, err := New(options(t, &memoryShelf{}))
	if err != nil {
		t.Fatal(err)
	}
	w := get(t, h, "/")
	if w.Code != 200 || w.Header().Get("Refresh") == "" {
		t.Errorf("status %d, Refresh %q", w.Code, w.Header().Get("Refresh"))
	}
	if got := parsed(t, w).text("h1"); got != "The first edition is being made" {
		t.Errorf("h1 %q", got)
	}
	for _, target := range []string{"/syllabus", "/glossary", "/sources", "/corrections", "/feed.atom", "/feed.json", "/healthz", "/search?q=x"} {
		open(t, h, target)
	}
}

func TestHeaders(t *testing.T) {
	t.Parallel()
	h, _ := newSite(t)
	w := get(t, h, "/2023-09-09")
	for name, want := range map[string]string{
		"Content-Type": "text/html; charset=utf-8", "X-Content-Type-Options": "nosniff", "Referrer-Policy": "same-origin", "Cache-Control": "no-cache",
	} {
		if got := w.Header().Get(name); got != want {
			t.Errorf("%s: %q, want %q", name, got, want)
		}
	}
	if csp := w.Header().Get("Content-Security-Policy"); strings.Contains(csp, "unsafe") || !strings.HasPrefix(csp, "default-src 'none'") {
		t.Errorf("policy %q", csp)
	}
	r := local("GET", "/2023-09-09", nil)
	r.Header.Set("If-None-Match", w.Header().Get("ETag"))
	again := httptest.NewRecorder()
	h.ServeHTTP(again, r)
	if again.Code != http.StatusNotModified || again.Body.Len() != 0 {
		t.Errorf("asked again: status %d, %d bytes", again.Code, again.Body.Len())
	}
	css := attr(parsed(t, w).all("link[rel=stylesheet]")[0], "href")
	a := get(t, h, css)
	if a.Code != 200 || !strings.Contains(a.Header().Get("Cache-Control"), "immutable") || path.Ext(css) != ".css" || !strings.HasPrefix(a.Header().Get("Content-Type"), "text/css") {
		t.Errorf("%s: %d %v", css, a.Code, a.Header())
	}
	r = local("GET", "/2023-09-09", nil)
	r.Header.Set("Accept-Encoding", "br, gzip;q=0.8")
	z := httptest.NewRecorder()
	h.ServeHTTP(z, r)
	zr, err := gzip.NewReader(z.Body)
	if err != nil {
		t.Fatal(err)
	}
	plain, err := io.ReadAll(zr)
	if err != nil || string(plain) != w.Body.String() {
		t.Errorf("compressed page differs from the plain one (%v)", err)
	}
	r.Header.Set("Accept-Encoding", "gzip;q=0")
	no := httptest.NewRecorder()
	h.ServeHTTP(no, r)
	if no.Header().Get("Content-Encoding") != "" {
		t.Error("compressed for a reader who refuses it")
	}
}

func TestForeignForm(t *testing.T) {
	t.Parallel()
	h, m := newSite(t)
	r := local("POST", "/editor/note/n-g20-2", strings.NewReader("kind=hide&reason=x"))
	r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	r.Header.Set("Sec-Fetch-Site", "cross-site")
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	if w.Code != http.StatusForbidden || len(m.layers) > 0 {
		t.Errorf("status %d, layers %v", w.Code, m.layers)
	}
}

// TestLoopback keeps the editor's pages to this machine.
func TestLoopback(t *testing.T) {
	t.Parallel()
	h, _ := newSite(t)
	for _, tt := range []struct {
		name, remote, host, header string
		status                     int
	}{
		{"the machine itself", "127.0.0.1:4000", "localhost:8080", "", 200},
		{"the machine itself by IPv6", "[::1]:4000", "[::1]:8080", "", 200},
		{"another machine", "192.0.2.9:4000", "localhost:8080", "", 403},
		{"a name rebound to loopback", "127.0.0.1:4000", "evil.example:8080", "", 403},
		{"through a proxy on the machine", "127.0.0.1:4000", "localhost:8080", "192.0.2.9", 403},
	} {
		for _, target := range []string{"/editor", "/add"} {
			t.Run(tt.name+target, func(t *testing.T) {
				r := httptest.NewRequestWithContext(t.Context(), "GET", target, nil)
				r.RemoteAddr, r.Host = tt.remote, tt.host
				if tt.header != "" {
					r.Header.Set("X-Forwarded-For", tt.header)
				}
				w := httptest.NewRecorder()
				h.ServeHTTP(w, r)
				if w.Code != tt.status {
					t.Errorf("status %d, want %d", w.Code, tt.status)
				}
			})
		}
	}
}

func TestLanguage(t *testing.T) {
	t.Parallel()
	h, _ := newSite(t)
	for _, tt := range []struct {
		name, language, back, where string
		status                      int
	}{
		{"goes back", "hi", "/2023-09-09?x=1", "/2023-09-09?x=1", 303},
		{"not to another site", "hi", "//evil.example", "/", 303},
		{"not by a backslash", "hi", `/\evil.example`, "/", 303},
		{"a language without a file", "xx", "/", "", 400},
	} {
		w := post(h, "/language", url.Values{"language": {tt.language}, "back": {tt.back}})
		if w.Code != tt.status || w.Header().Get("Location") != tt.where {
			t.Errorf("%s: %d %q", tt.name, w.Code, w.Header().Get("Location"))
		}
	}
}

// TestVersion holds that About names the version of a release, and none of a program built from a working copy.
func TestVersion(t *testing.T) {
	t.Parallel()
	for version, want := range map[string]bool{"v1.2.0": true, "(devel)": false, "": false} {
		opt := options(t, newMemoryShelf())
		opt.Version = version
		h, err := New(opt)
		if err != nil {
			t.Fatal(err)
		}
		if got := strings.Contains(open(t, h, "/about").text("main"), "Version"); got != want {
			t.Errorf("version %q is named: %t", version, got)
		}
	}
}
