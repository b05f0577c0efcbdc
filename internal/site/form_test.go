package site

import (
	"bytes"
	"mime/multipart"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sandarbh/sandarbh"
)

func TestObjection(t *testing.T) {
	t.Parallel()
	h, m := newSite(t)
	m.objections = nil
	const target = "/objection/2023-09-09/african-union-joins-the-g20"
	p := open(t, h, target)
	var line string
	for _, o := range p.all("#line option") {
		if words(o) == "The African Union has 55 member states." {
			line = attr(o, "value")
		}
	}
	w := post(h, target, url.Values{"line": {line}, "reason": {" The Act names 54. "}})
	if w.Code != http.StatusSeeOther || w.Header().Get("Location") != target+"?sent=1" {
		t.Fatalf("%d %s", w.Code, w.Header().Get("Location"))
	}
	want := []sandarbh.Objection{{
		Note: "n-g20-2", Section: sandarbh.SectionDevelopments, Line: "The African Union has 55 member states.", Reason: "The Act names 54.", At: fixedClock(),
	}}
	if diff := cmp.Diff(want, m.objections); diff != "" {
		t.Error(diff)
	}
	for _, to := range []sandarbh.ObjectionTo{sandarbh.ToMissing, sandarbh.ToNote} {
		m.objections = nil
		if w := post(h, target, url.Values{"line": {string(to)}, "reason": {"Who voted?"}}); w.Code != http.StatusSeeOther {
			t.Fatalf("%s: status %d", to, w.Code)
		}
		if diff := cmp.Diff([]sandarbh.Objection{{Note: "n-g20-2", To: to, Reason: "Who voted?", At: fixedClock()}}, m.objections); diff != "" {
			t.Error(diff)
		}
	}
	if got := open(t, h, "/editor").text(".refused:has(.doubt:contains('Who voted?')) .label"); !strings.HasPrefix(got, "The note as a whole · ") {
		t.Errorf("the editor sees %q", got)
	}
	w = post(h, target, url.Values{"line": {line}, "reason": {""}})
	if w.Code != http.StatusBadRequest || len(parsed(t, w).all("[role=alert]")) != 1 || attr(parsed(t, w).all("option[selected]")[0], "value") != line {
		t.Errorf("without a reason: status %d, or the choice is lost", w.Code)
	}
	w = post(h, target, url.Values{"line": {line}, "reason": {strings.Repeat("x", 100_000)}})
	if w.Code != http.StatusRequestEntityTooLarge || len(m.objections) != 1 {
		t.Errorf("a form too large: status %d", w.Code)
	}
}

func TestLayers(t *testing.T) {
	t.Parallel()
	const note, story = "/editor/note/n-1", "/editor/story/s-au-g20"
	for _, tt := range []struct {
		name   string
		to     string
		form   string
		status int
		where  string // that it leads to, or the form beside which the fault stands
		want   sandarbh.Layer
	}{
		{"split", story, "kind=split&document=her-377&document=exa-55&reason=another+event", 303, "/editor/2023-09-09?done=split#done", sandarbh.Layer{Kind: "split", Story: "s-au-g20", Documents: []sandarbh.DocumentID{"her-377", "exa-55"}, Reason: "another event"}},
		{"split without a document", story, "kind=split&reason=x", 400, "#split", sandarbh.Layer{}},
		{"merge", story, "kind=merge&into=s-2&reason=same+event", 303, "/editor/2023-09-09?done=merge#done", sandarbh.Layer{Kind: "merge", Story: "s-au-g20", Into: "s-2", Reason: "same event"}},
		{"merge with itself", story, "kind=merge&into=s-au-g20&reason=x", 400, "#merge", sandarbh.Layer{}},
		{"edit", note, "kind=edit&section=Key+facts&before=Old.&after=New.&reason=clearer&at=line-7", 303, note + "?at=line-7&done=edit#line-7", sandarbh.Layer{Kind: "edit", Note: "n-1", Section: "Key facts", Before: "Old.", After: "New.", Reason: "clearer"}},
		{"drop a line", note, "kind=edit&section=Key+facts&before=Old.&after=&reason=not+news&at=line-7", 303, note + "?done=drop#done", sandarbh.Layer{Kind: "edit", Note: "n-1", Section: "Key facts", Before: "Old.", Reason: "not news"}},
		{"edit without a change", note, "kind=edit&before=Old.&after=Old.&reason=x", 400, "#line-0", sandarbh.Layer{}},
		{"add a line", note, "kind=add&section=Key+facts&after=New.&passages=It+is+new.%0D%0A%0D%0ASo+it+is.&reason=asked&at=add", 303, note + "?at=add&done=add#add", sandarbh.Layer{Kind: "add", Note: "n-1", Section: "Key facts", After: "New.", Passages: []string{"It is new.", "So it is."}, Reason: "asked"}},
		{"add nothing", note, "kind=add&section=Key+facts&reason=asked", 400, "#add", sandarbh.Layer{}},
		{"hide", note, "kind=hide&reason=withdrawn", 303, "/editor/2023-09-09?done=hide#done", sandarbh.Layer{Kind: "hide", Note: "n-1", Reason: "withdrawn"}},
		{"without a reason", note, "kind=hide", 400, "#hide", sandarbh.Layer{}},
		{"show again", "/editor/2023-09-08", "kind=show&note=n-1&reason=again", 303, "/editor/2023-09-08?done=show#done", sandarbh.Layer{Kind: "show", Note: "n-1", Reason: "again"}},
		{"a kind that is none", note, "kind=burn&reason=x", 400, "", sandarbh.Layer{}},
		{"a kind of another page", story, "kind=hide&reason=x", 400, "", sandarbh.Layer{}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			h, m := newSite(t)
			form, err := url.ParseQuery(tt.form)
			if err != nil {
				t.Fatal(err)
			}
			w := post(h, tt.to, form)
			if w.Code != tt.status {
				t.Fatalf("status %d, want %d", w.Code, tt.status)
			}
			if tt.status != 303 {
				if len(m.layers) > 0 {
					t.Errorf("applied %v", m.layers)
				}
				if tt.where != "" && len(parsed(t, w).all(tt.where+" [role=alert]")) != 1 {
					t.Errorf("no fault stands beside the form %s", tt.where)
				}
				return
			}
			if got := w.Header().Get("Location"); got != tt.where {
				t.Errorf("leads to %s, want %s", got, tt.where)
			}
			back, _, _ := strings.Cut(tt.where, "#")
			if n := len(open(t, h, back).all("[role=status]")); n != 1 {
				t.Errorf("%s says %d times what was done", back, n)
			}
			tt.want.At = fixedClock()
			if diff := cmp.Diff([]sandarbh.Layer{tt.want}, m.layers); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestEditorPages(t *testing.T) {
	t.Parallel()
	h, m := newSite(t)
	m.layers = []sandarbh.Layer{{Kind: sandarbh.LayerHide, Note: "n-3", Reason: "withdrawn by its source", At: fixedClock()}}
	p := open(t, h, "/editor/2023-09-09")
	if got := p.text(".refused .doubt"); !strings.Contains(got, "“about”") {
		t.Errorf("refused because %q", got)
	}
	if got := attr(p.all(`form[action="/editor/2023-09-09"] input[name=note]`)[0], "value"); got != "n-3" {
		t.Errorf("a hidden note can be shown again: %q", got)
	}
	p = open(t, h, "/editor/note/n-g20-2")
	for _, f := range p.all("form") {
		for _, d := range (page{t, f}).all("textarea[name=after]") {
			before := (page{t, f}).all("input[name=before]")
			if len(before) == 0 {
				continue // a line to be added
			}
			if attr(before[0], "value") != words(d) {
				t.Errorf("the form of %q changes %q", words(d), attr(before[0], "value"))
			}
		}
	}
	if n := len(p.all("textarea")); n < 25 {
		t.Errorf("%d lines to edit", n)
	}
	p = open(t, h, "/editor/story/s-au-g20")
	if n := len(p.all("input[name=document]")); n != 3 {
		t.Errorf("%d documents to split off", n)
	}
	if n := len(p.all("select[name=into] option")); n < 8 {
		t.Errorf("%d stories to merge into", n)
	}
}

// faultWhy is the reason of a fault in the gate's code.
var faultWhy = regexp.MustCompile(`Fault\{.*"([^"]+)"(?:, [a-z.]+(?:, \w+(?:\.\w+)?)?\))?\}`)

// TestGateSpeaksEveryLanguage looks for the words of every rule of the gate in every catalogue.
func TestGateSpeaksEveryLanguage(t *testing.T) {
	t.Parallel()
	c := languages(t)
	names, err := filepath.Glob("../note/cite/*.go")
	if err != nil {
		t.Fatal(err)
	}
	found := 0
	for _, name := range names {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range faultWhy.FindAllStringSubmatch(string(text), -1) {
			found++
			c.speaks(t, name+": "+m[1], gateKey(strings.ReplaceAll(m[1], "%d", "1")))
		}
	}
	if found < 25 {
		t.Errorf("found %d rules: that is not the gate", found)
	}
}

func TestAdd(t *testing.T) {
	t.Parallel()
	h, m := newSite(t)
	send := func(addresses, text string, files map[string]string) *httptest.ResponseRecorder {
		var b bytes.Buffer
		w := multipart.NewWriter(&b)
		for name, value := range map[string]string{"addresses": addresses, "text": text} {
			if err := w.WriteField(name, value); err != nil {
				t.Fatal(err)
			}
		}
		for name, text := range files {
			f, err := w.CreateFormFile("files", name)
			if err != nil {
				t.Fatal(err)
			}
			if _, err := f.Write([]byte(text)); err != nil {
				t.Fatal(err)
			}
		}
		if err := w.Close(); err != nil {
			t.Fatal(err)
		}
		r := local("POST", "/add", &b)
		r.Header.Set("Content-Type", w.FormDataContentType())
		out := httptest.NewRecorder()
		h.ServeHTTP(out, r)
		return out
	}
	w := send("https://a.example/1\r\n\r\n  https://b.example/feed \nnot an address\n", "A port opens\r\nIt has ten berths.", map[string]string{"week.html": "<p>text"})
	if w.Code != http.StatusSeeOther || w.Header().Get("Location") != "/add/lot-1" {
		t.Fatalf("%d %s %s", w.Code, w.Header().Get("Location"), w.Body)
	}
	if diff := cmp.Diff([]string{
		"https://a.example/1", "https://b.example/feed", "not an address", "week.html: <p>text",
		"Pasted: A port opens It has ten berths.: A port opens\nIt has ten berths.",
	}, m.added); diff != "" {
		t.Error(diff)
	}
	going := get(t, h, "/add/lot-1")
	if going.Header().Get("Refresh") == "" || going.Header().Get("Cache-Control") != "no-store" {
		t.Error("a page of work that goes on does not come again")
	}
	m.lots["lot-1"].Done = true
	if done := get(t, h, "/add/lot-1"); done.Header().Get("Refresh") != "" {
		t.Error("a page of work that is done comes again")
	}
	if w := send(" \r\n", " ", nil); w.Code != http.StatusBadRequest || len(parsed(t, w).all("[role=alert]")) != 1 {
		t.Errorf("nothing given: status %d", w.Code)
	}
	if w := send(strings.Repeat("https://a.example/\n", lotAddresses+1), "", nil); w.Code != http.StatusRequestEntityTooLarge {
		t.Errorf("too many addresses: status %d", w.Code)
	}
	if w := send("", strings.Repeat("x", 20<<20), nil); w.Code != http.StatusRequestEntityTooLarge {
		t.Errorf("too long a text: status %d", w.Code)
	}
}

func TestProgress(t *testing.T) {
	t.Parallel()
	h, m := newSite(t)
	withLot(m)
	p := open(t, h, "/add/lot")
	if got := p.text("[role=status]"); !strings.HasPrefix(got, "1 of 3 done. 1 failed") {
		t.Errorf("status %q", got)
	}
	if got := p.text(".error"); got != "The machine did not answer within ten seconds.Remedy: Look whether the address opens in a browser." {
		t.Errorf("fault %q", got)
	}
	if strings.Contains(strings.ToLower(p.text("main")), "loading") {
		t.Error("a page says loading")
	}
}

func TestSources(t *testing.T) {
	t.Parallel()
	h, m := newSite(t)
	p := open(t, h, "/sources")
	if got := p.text("header .meta"); got != "4 sources; 3 are well; 1 is switched off." {
		t.Errorf("summary %q", got)
	}
	if got := p.text(".error h3"); got != "State gazette (sample)" {
		t.Errorf("ill: %q", got)
	}
	for form, want := range map[string]string{"on": "space true", "off": "space false", "read": "space now"} {
		m.switched = nil
		w := post(h, "/sources/space", url.Values{"do": {form}})
		back, _, _ := strings.Cut(w.Header().Get("Location"), "#")
		if w.Code != http.StatusSeeOther || back != "/sources/space?done="+form || len(open(t, h, back).all("[role=status]")) != 1 {
			t.Errorf("%s: status %d, leads to %q, which does not say what was done", form, w.Code, back)
		}
		if diff := cmp.Diff([]string{want}, m.switched); diff != "" {
			t.Error(diff)
		}
	}
	if w := post(h, "/sources/space", url.Values{"do": {"burn"}}); w.Code != http.StatusBadRequest {
		t.Errorf("unknown change: status %d", w.Code)
	}
	// What is switched off can be switched on at once, where it is said.
	if p := open(t, h, "/sources/space?done=off"); len(p.all("button[value=on]")) != 1 || len(p.all("button[value=off]")) != 0 {
		t.Error("switching off cannot be undone on the page that says so")
	}
	p = open(t, h, "/sources/ministry")
	if got := p.text("#state dl"); got != "Statewell Addresshttps://ministry.example/feed Last read9 September 2023, 21:10 IST Next read9 September 2023, 22:10 IST" {
		t.Errorf("state %q", got)
	}
	if n := len(p.all("#documents li")); n < 5 {
		t.Errorf("%d documents of the source", n)
	}
	m.sourceList = append(m.sourceList, sandarbh.Source{ID: "files", Name: "Files", Kind: "file", Enabled: true})
	if p := open(t, h, "/sources/files"); p.text("h1") != "Files and texts without a publisher" || len(p.all("main form")) != 0 {
		t.Errorf("what came in files is %q, with %d forms", p.text("h1"), len(p.all("main form")))
	}
	// From another machine the page shows health and offers nothing.
	r := httptest.NewRequestWithContext(t.Context(), "GET", "/sources", nil)
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	if n := len(parsed(t, w).all(`main form, a[href="/add"]`)); n != 0 {
		t.Errorf("%d forms for a reader elsewhere", n)
	}
}

// TestNotOffered leaves out what the program has not been given.
func TestNotOffered(t *testing.T) {
	t.Parallel()
	m := newMemoryShelf()
	opt := options(t, m)
	opt.Editor, opt.Listener, opt.Adder = nil, nil, nil
	h, err := New(opt)
	if err != nil {
		t.Fatal(err)
	}
	for _, target := range []string{"/editor", "/add", "/add/lot", "/objection/2023-09-09/african-union-joins-the-g20", "/editor/note/n-1", "/editor/story/s-1"} {
		if w := get(t, h, target); w.Code != http.StatusNotFound {
			t.Errorf("%s: status %d", target, w.Code)
		}
	}
	p := open(t, h, "/2023-09-09/african-union-joins-the-g20")
	if n := len(p.all(`a[href^="/objection"], a[href^="/editor"]`)); n != 0 {
		t.Errorf("%d links to what is not offered", n)
	}
}
