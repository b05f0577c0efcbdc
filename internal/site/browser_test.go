package site

import (
	"bytes"
	"cmp"
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"image"
	"image/color"
	"image/png"
	"maps"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/chromedp"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/testkit"
)

var shots = flag.String("shots", "", "folder to write screenshots of every page to")

// screen is a size of window.
type screen struct {
	name          string
	width, height int64
}

var (
	phone   = screen{"phone", 390, 844}
	desktop = screen{"desktop", 1280, 900}
)

// browser is a tab of a headless Chromium, and the address of the site under test.
type browser struct {
	t    *testing.T
	ctx  context.Context
	base string
}

// newBrowser starts Chromium on the site over a shelf in memory.
func newBrowser(t *testing.T) *browser {
	t.Helper()
	path := testkit.Tool(t, "chromium")
	h, m := newSite(t)
	withLot(m)
	m.lots["lot"].Done = true // a page that comes again by itself would disturb its measuring
	srv := httptest.NewServer(h)
	opts := append(chromedp.DefaultExecAllocatorOptions[:], chromedp.ExecPath(path), chromedp.NoSandbox,
		chromedp.Flag("disable-gpu", true), chromedp.Flag("disable-quic", true), chromedp.Flag("disable-component-update", true))
	alloc, stop := chromedp.NewExecAllocator(t.Context(), opts...)
	ctx, cancel := chromedp.NewContext(alloc)
	ctx, expire := context.WithTimeout(ctx, 3*time.Minute)
	t.Cleanup(func() { expire(); cancel(); stop(); srv.Close() })
	return &browser{t, ctx, srv.URL}
}

func (b *browser) do(steps ...chromedp.Action[chromedp.Void]) {
	b.t.Helper()
	if err := chromedp.Do(b.ctx, steps...); err != nil {
		b.t.Fatal(err)
	}
}

func (b *browser) open(target string) { b.t.Helper(); b.do(chromedp.Navigate(b.base + target)) }

// follow clicks and waits for the page that comes.
func (b *browser) follow(selector string) {
	b.t.Helper()
	if _, err := chromedp.RunResponse(b.ctx, chromedp.Click(chromedp.CSS(selector))); err != nil {
		b.t.Fatalf("click %s: %v", selector, err)
	}
}

func (b *browser) at() string {
	b.t.Helper()
	where, err := chromedp.Run(b.ctx, chromedp.Location())
	if err != nil {
		b.t.Fatal(err)
	}
	return strings.TrimPrefix(where, b.base)
}

func eval[T any](b *browser, script string) T {
	b.t.Helper()
	v, err := chromedp.Run(b.ctx, chromedp.Evaluate[T](script, chromedp.EvalAwaitPromise))
	if err != nil {
		b.t.Fatalf("%.80s: %v", script, err)
	}
	return v
}

func (b *browser) size(s screen) {
	b.t.Helper()
	if s.width < 700 {
		b.do(chromedp.EmulateViewport(s.width, s.height, chromedp.EmulateMobile, chromedp.EmulateTouch))
		return
	}
	b.do(chromedp.EmulateViewport(s.width, s.height))
}

func (b *browser) scheme(name string) {
	b.t.Helper()
	b.do(chromedp.Func(func(ctx context.Context, t *chromedp.Target) error {
		_, err := cdp.Call(ctx, t, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{
			Features: []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: name}},
		})
		return err
	}))
}

func (b *browser) scripts(on bool) {
	b.t.Helper()
	b.do(chromedp.Func(func(ctx context.Context, t *chromedp.Target) error {
		_, err := cdp.Call(ctx, t, emulation.SetScriptExecutionDisabled, emulation.SetScriptExecutionDisabledParams{Value: !on})
		return err
	}))
}

// TestJourney goes from the edition to a passage and on to syllabus and search, as a reader does.
func TestJourney(t *testing.T) {
	b := newBrowser(t)
	for _, s := range []screen{phone, desktop} {
		for _, scripts := range []bool{false, true} {
			b.size(s)
			b.scripts(scripts)
			b.open("/2023-09-09")
			b.follow(`.must h3 a`)
			if got := b.at(); got != g20 {
				t.Fatalf("%s: a headline leads to %s", s.name, got)
			}
			cite := `#overview .cite`
			if scripts {
				b.passageUnderLine(cite)
			} else {
				b.follow(cite)
				b.passageLit()
			}
			b.open(g20)
			b.follow(`#syllabus a`)
			if got := b.at(); got != "/syllabus/gs2-ir-groupings" {
				t.Errorf("%s: the syllabus connection leads to %s", s.name, got)
			}
			b.follow(`nav a[href="/entities"]`)
			b.follow(`main a[href="/entity/retail-inflation"]`)
			b.follow(`#series-1 td a`)
			b.passageOf("6.83")
			b.follow(`.find`)
			b.do(chromedp.SendKeys(chromedp.ID("q"), "troika"))
			b.follow(`form[role=search] button`)
			if n := eval[int](b, `document.querySelectorAll(".result mark").length`); n < 2 {
				t.Errorf("%s: %d places found", s.name, n)
			}
		}
	}
}

// passageOf checks that the passage lit has the words.
func (b *browser) passageOf(words string) {
	b.t.Helper()
	if got := eval[string](b, `document.querySelector(".lit, :target").textContent`); !strings.Contains(got, words) && !strings.Contains(got, "4.87") {
		b.t.Errorf("the passage lit is %q, want one with %s", got, words)
	}
}

// passageUnderLine clicks a citation with scripts on: the passage opens under its line and closes again.
func (b *browser) passageUnderLine(cite string) {
	b.t.Helper()
	before := b.at()
	b.do(chromedp.Click(chromedp.CSS(cite)), chromedp.WaitVisible(chromedp.CSS(".opened")))
	if got := eval[string](b, `document.querySelector(".opened mark").textContent`); !strings.Contains(got, "Azali Assoumani") {
		b.t.Errorf("the passage opened is %q", got)
	}
	b.do(chromedp.KeyEvent("\x1b"))
	if n := eval[int](b, `document.querySelectorAll(".opened").length`); n != 0 || b.at() != before {
		b.t.Errorf("Escape leaves %d passages open at %s", n, b.at())
	}
	if !eval[bool](b, `document.activeElement.matches(".cite")`) {
		b.t.Error("the focus does not return to the figure")
	}
}

// passageLit checks that the passage is lit in its document, in sight, with what stands around it.
func (b *browser) passageLit() {
	b.t.Helper()
	got := eval[map[string]any](b, `(() => {
		const p = document.querySelector(":target"), r = p.getBoundingClientRect(), s = getComputedStyle(p);
		return {text: p.textContent, top: r.top / innerHeight, lit: s.backgroundColor,
			back: getComputedStyle(document.body).backgroundColor, here: p.nextElementSibling.getAttribute("href")};
	})()`)
	if !strings.Contains(fmt.Sprint(got["text"]), "Azali Assoumani") {
		b.t.Errorf("the passage lit is %q", got["text"])
	}
	if top := got["top"].(float64); top < 0 || top > .8 {
		b.t.Errorf("the passage stands at %.2f of the window", top)
	}
	if got["lit"] == got["back"] || got["lit"] == "rgba(0, 0, 0, 0)" {
		b.t.Errorf("the passage is not lit: %v on %v", got["lit"], got["back"])
	}
	b.follow(`:target + .cite`)
	if where := b.at(); !strings.HasPrefix(where, "/2023-09-09/african-union-joins-the-g20#l") {
		b.t.Errorf("the figure behind the passage leads to %s", where)
	}
}

// TestWidths looks for sideways scroll and for controls too small to touch.
func TestWidths(t *testing.T) {
	b := newBrowser(t)
	for _, width := range []int64{320, 390, 768, 1024, 1280} {
		b.do(chromedp.EmulateViewport(width, 800))
		for _, target := range everyPage {
			b.open(target)
			if over := eval[int](b, `document.documentElement.scrollWidth - innerWidth`); over > 0 {
				widest := eval[string](b, `[...document.querySelectorAll("main *")].filter(e => e.getBoundingClientRect().right > innerWidth + 1).map(e => e.tagName + "." + e.className).slice(0, 4).join(" ")`)
				t.Errorf("%s at %d px scrolls sideways by %d: %s", target, width, over, widest)
			}
			small := eval[string](b, `[...document.querySelectorAll("nav a, .tap, button, input:not([type=hidden], [type=checkbox]), select")]
				.filter(e => { const r = e.getBoundingClientRect(); return r.width && (r.height < 43.5) }).map(e => e.textContent.trim() || e.name).join(", ")`)
			if small != "" {
				t.Errorf("%s at %d px: lower than 44 px: %s", target, width, small)
			}
		}
	}
}

// TestCitationTargets touches citations all around: those side by side, and one between two others, are 24 px wide and high
// (WCAG 2.2, target size), whatever covers what.
func TestCitationTargets(t *testing.T) {
	b := newBrowser(t)
	for _, s := range []screen{phone, desktop} {
		b.size(s)
		b.open("/2023-09-09/african-union-joins-the-g20")
		small := eval[string](b, `(() => {
			const last = document.querySelector(".cite + .cite");
			last.after(last.cloneNode(true));
			return [...document.querySelectorAll(".cite")].map(e => {
				e.scrollIntoView({block: "center"});
				const r = e.getBoundingClientRect(), x = r.left + Math.min(r.width, 10) / 2, y = r.top + r.height / 2;
				const reach = (dx, dy) => { let n = 0; while (n < 40 && document.elementFromPoint(x + dx * (n + 1), y + dy * (n + 1)) === e) n++; return n; };
				return [e.textContent, reach(-1, 0) + reach(1, 0) + 1, reach(0, -1) + reach(0, 1) + 1];
			}).filter(([_, w, h]) => w < 24 || h < 24).map(a => a.join(" ")).join(", ")
		})()`)
		if small != "" {
			t.Errorf("%s: figure, width, height: %s", s.name, small)
		}
	}
}

// TestLinksBesideCitations touches a term that stands before a citation: the tap area of the figure does not cover it.
func TestLinksBesideCitations(t *testing.T) {
	b := newBrowser(t)
	for _, s := range []screen{phone, desktop} {
		b.size(s)
		b.open(g20)
		covered := eval[string](b, `(() => {
			const cite = document.querySelector("#overview .cite"), term = document.querySelector("a.term").cloneNode(true);
			cite.before(term);
			term.scrollIntoView({block: "center"});
			return [...term.getClientRects()].flatMap(r => [.05, .25, .5, .75, .95].map(f => {
				const hit = document.elementFromPoint(r.left + f * r.width, r.top + r.height / 2);
				return hit === term ? "" : f + " " + hit.className;
			})).filter(x => x).join(", ");
		})()`)
		if covered != "" {
			t.Errorf("%s: the term is covered at %s", s.name, covered)
		}
	}
}

// TestCopy has the note's text in the clipboard at one click; where that may not be, the text is opened.
func TestCopy(t *testing.T) {
	b := newBrowser(t)
	b.size(desktop)
	for _, tt := range []struct {
		name, write, wantLink string
		want                  string // where the click leads
	}{
		{"copied", `window.copied = t; return Promise.resolve()`, "Copied", g20},
		{"refused", `return Promise.reject()`, "", g20 + ".txt"},
	} {
		b.open(g20)
		if got := eval[string](b, `document.querySelector("[data-copy]").textContent`); got != "Copy as text" {
			t.Errorf("%s: the link says %q", tt.name, got)
		}
		eval[bool](b, `!!(navigator.clipboard.writeText = (t) => {`+tt.write+`})`)
		b.do(chromedp.Click(chromedp.CSS("[data-copy]")))
		if tt.wantLink == "" {
			b.do(chromedp.WaitVisible(chromedp.CSS("pre")))
		} else {
			b.do(chromedp.WaitVisible(chromedp.CSS("[data-copy]")))
			got := eval[string](b, `new Promise(done => { const look = () => window.copied && document.querySelector("[data-copy]").textContent === "Copied" ? done(window.copied) : requestAnimationFrame(look); look(); })`)
			if !strings.HasPrefix(got, "African Union becomes a permanent member of the G20") {
				t.Errorf("%s: %.60q", tt.name, got)
			}
		}
		if got := b.at(); got != tt.want {
			t.Errorf("%s: the click leads to %s, want %s", tt.name, got, tt.want)
		}
	}
}

// TestPrint prints a note: its text begins on the first sheet, and what belongs to a screen alone is not on paper.
func TestPrint(t *testing.T) {
	pdftotext := testkit.Tool(t, "pdftotext")
	b := newBrowser(t)
	for _, tt := range []struct {
		target string
		first  []string // on the first sheet
		never  []string // on none
	}{
		{
			target: g20, first: []string{"Why in news", "Key facts", "became a permanent member"},
			never: []string{"About this note", "Related notes", "at its publisher", "glossary", "As plain text", "Editor"},
		},
		{target: "/2023-09-09", first: []string{"GS II", "African Union becomes"}, never: []string{"Why each is not here", "The whole week"}},
		{target: "/2023-09-09/notes", first: []string{"Why in news", "became a permanent member"}, never: []string{"The edition", "at its publisher"}},
	} {
		b.open(tt.target)
		pdf, err := chromedp.Run(b.ctx, chromedp.PrintToPDF(chromedp.PDFPrintBackground()))
		if err != nil {
			t.Fatal(err)
		}
		file := filepath.Join(t.TempDir(), "page.pdf")
		if err := os.WriteFile(file, pdf, 0o600); err != nil {
			t.Fatal(err)
		}
		text := func(args ...string) string {
			out, err := exec.CommandContext(t.Context(), pdftotext, append(args, "-layout", file, "-")...).Output()
			if err != nil {
				t.Fatal(err)
			}
			return string(out)
		}
		sheet := text("-l", "1")
		for _, w := range tt.first {
			if !strings.Contains(sheet, w) {
				t.Errorf("%s: %q is not on the first sheet:\n%s", tt.target, w, sheet)
			}
		}
		whole := text()
		for _, w := range tt.never {
			if strings.Contains(whole, w) {
				t.Errorf("%s: %q is on paper", tt.target, w)
			}
		}
	}
}

// TestAxe has axe-core look at every page on both screens in both schemes.
func TestAxe(t *testing.T) {
	axe := testkit.Axe(t)
	b := newBrowser(t)
	for _, s := range []screen{phone, desktop} {
		for _, scheme := range []string{"light", "dark"} {
			b.size(s)
			b.scheme(scheme)
			for _, target := range everyPage {
				b.open(target)
				b.do(chromedp.Func(func(ctx context.Context, t *chromedp.Target) error {
					_, err := chromedp.Evaluate[any](axe+"; 0")(ctx, t)
					return err
				}))
				found := eval[string](b, `axe.run(document, {runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]})
					.then(r => JSON.stringify(r.violations.map(v => ({id: v.id, impact: v.impact, at: v.nodes.map(n => n.html).slice(0, 3)}))))`)
				var violations []struct {
					ID, Impact string
					At         []string
				}
				if err := json.Unmarshal([]byte(found), &violations); err != nil {
					t.Fatal(err)
				}
				for _, v := range violations {
					t.Errorf("%s %s %s: %s (%s): %s", target, s.name, scheme, v.ID, v.Impact, strings.Join(v.At, "  "))
				}
			}
		}
	}
}

// TestShots writes screenshots of every page when asked to: go test -run TestShots -shots ../../docs/shots.
func TestShots(t *testing.T) {
	if *shots == "" {
		t.Skip("no folder given with -shots")
	}
	b := newBrowser(t)
	release, err := newMemoryShelf().Documents(t.Context(), []sandarbh.DocumentID{"rel-901"})
	if err != nil {
		t.Fatal(err)
	}
	passageShot := "/document/rel-901#" + fragment(quote(release[0], "A Global Biofuels Alliance was launched with the United States and Brazil as founding members.").Span)
	for _, tt := range []struct {
		name, target, lang string
		dark               bool
	}{
		{name: "today", target: "/2023-09-09"},
		{name: "note", target: g20},
		{name: "document", target: passageShot},
		{name: "story", target: "/story/s-au-g20"},
		{name: "month", target: "/2023-09"},
		{name: "syllabus", target: "/syllabus"},
		{name: "topic", target: "/syllabus/gs2-ir-groupings"},
		{name: "glossary", target: "/glossary"},
		{name: "term", target: "/glossary/g20"},
		{name: "entities", target: "/entities"},
		{name: "entity", target: "/entity/retail-inflation"},
		{name: "entity-dark", target: "/entity/retail-inflation", dark: true},
		{name: "search", target: "/search?q=African+Union"},
		{name: "sources", target: "/sources"},
		{name: "add", target: "/add"},
		{name: "progress", target: "/add/lot"},
		{name: "editor", target: "/editor/2023-09-09"},
		{name: "editnote", target: "/editor/note/n-g20-2"},
		{name: "editstory", target: "/editor/story/s-au-g20"},
		{name: "corrections", target: "/corrections"},
		{name: "left-out", target: "/2023-09-09/left-out"},
		{name: "about", target: "/about"},
		{name: "fault", target: "/no-such-page"},
		{name: "objection", target: "/objection/2023-09-09/african-union-joins-the-g20"},
		{name: "hindi", target: "/2023-09-10/rajghat", lang: "hi"},
		{name: "stale", target: "/2023-09-09/women-s-self-help-groups-to-fly-drones-first-trainees-chosen"},
		{name: "today-dark", target: "/2023-09-09", dark: true},
		{name: "note-dark", target: g20, dark: true},
		{name: "document-dark", target: passageShot, dark: true},
	} {
		for _, s := range []screen{phone, desktop} {
			b.size(s)
			b.scheme(map[bool]string{false: "light", true: "dark"}[tt.dark])
			if tt.lang != "" {
				b.setLanguage(tt.lang)
			}
			b.open(tt.target)
			time.Sleep(250 * time.Millisecond) // colours that change slowly are to have changed
			picture, err := chromedp.Run(b.ctx, chromedp.FullScreenshot(100))
			if err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(filepath.Join(*shots, tt.name+"-"+s.name+".png"), fewColours(t, picture), 0o644); err != nil {
				t.Fatal(err)
			}
			if tt.lang != "" {
				b.setLanguage("en")
			}
		}
	}
	b.open(g20)
	pdf, err := chromedp.Run(b.ctx, chromedp.PrintToPDF(chromedp.PDFPrintBackground()))
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(*shots, "note.pdf"), pdf, 0o644); err != nil {
		t.Fatal(err)
	}
}

// fewColours keeps 256 colours of a picture, which makes the file a third as large: of each set of colours
// that agree in their first five bits the one that there is most of.
func fewColours(t *testing.T, picture []byte) []byte {
	t.Helper()
	img, err := png.Decode(bytes.NewReader(picture))
	if err != nil {
		t.Fatal(err)
	}
	count, set := map[color.RGBA]int{}, map[color.RGBA]color.RGBA{}
	at := func(x, y int) color.RGBA { return color.RGBAModel.Convert(img.At(x, y)).(color.RGBA) }
	near := func(c color.RGBA) color.RGBA { return color.RGBA{c.R & 0xf8, c.G & 0xf8, c.B & 0xf8, 255} }
	r := img.Bounds()
	for y := r.Min.Y; y < r.Max.Y; y++ {
		for x := r.Min.X; x < r.Max.X; x++ {
			count[at(x, y)]++
		}
	}
	for c, n := range count {
		if best, ok := set[near(c)]; !ok || n > count[best] || n == count[best] && less(c, best) < 0 {
			set[near(c)] = c
		}
	}
	colours := slices.SortedFunc(maps.Values(set), func(a, b color.RGBA) int {
		return cmp.Or(count[b]-count[a], less(a, b))
	})
	var palette color.Palette
	for _, c := range colours[:min(256, len(colours))] {
		palette = append(palette, c)
	}
	index := map[color.RGBA]uint8{}
	for c := range count {
		index[c] = uint8(palette.Index(c))
	}
	out := image.NewPaletted(r, palette)
	for y := r.Min.Y; y < r.Max.Y; y++ {
		for x := r.Min.X; x < r.Max.X; x++ {
			out.SetColorIndex(x, y, index[at(x, y)])
		}
	}
	var b bytes.Buffer
	if err := (&png.Encoder{CompressionLevel: png.BestCompression}).Encode(&b, out); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func less(a, b color.RGBA) int {
	return cmp.Or(int(a.R)-int(b.R), int(a.G)-int(b.G), int(a.B)-int(b.B))
}

func (b *browser) setLanguage(tag string) {
	b.t.Helper()
	b.do(chromedp.Func(func(ctx context.Context, t *chromedp.Target) error {
		_, err := cdp.Call(ctx, t, network.SetCookie, network.SetCookieParams{Name: languageCookie, Value: tag, URL: b.base})
		return err
	}))
}
