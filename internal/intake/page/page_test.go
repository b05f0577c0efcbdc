package page

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/sandarbh/sandarbh"
)

// A page as Indian papers build it: menu, notice, share row, related box, tags, comments around five paragraphs.
const paper = `<!DOCTYPE html><html lang="en-IN"><head><title>Cabinet clears river grid for Malwa | National News - The Daily Sample</title>
<meta property="og:site_name" content="The Daily Sample"><link rel="canonical" href="https://sample.example/india/river-grid/article77.ece">
<link rel="alternate" type="application/rss+xml" href="/feeder/default.rss">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"NewsArticle","headline":"Cabinet clears river grid for Malwa","datePublished":"2026-05-20T18:05:00+05:30","author":[{"@type":"Person","name":"By Asha Rao"},{"@type":"Person","name":"Vikram Iyer"}],}]}</script>
</head><body class="has-sidebar tag-economy"><nav><a href="/">Home</a> <a href="/india">India</a> <a href="/world">World</a></nav>
<div class="cookie-banner"><p>We use cookies to give you a better experience on this site, as our policy explains in detail.</p></div>
<main><article class="post tag-rivers"><h1>Cabinet clears river grid for Malwa</h1>
<h2 class="standfirst">The first phase covers nine districts and is to be complete by 2030</h2>
<div class="byline">Asha Rao, Vikram Iyer</div><time datetime="2026-05-20T18:05:00+05:30">20 May 2026</time>
<div class="share-buttons"><a href="#">Share</a> <a href="#">Tweet</a></div>
<div class="article-body">
<p>The Union Cabinet on Wednesday approved a grid of canals for the Malwa plateau at a cost of ₹4,350 crore, the Water Resources Ministry said.</p>
<div class="advertisement">Advertisement</div>
<p>The work will irrigate about 1.2 lakh hectares in nine districts, the ministry added, and is to be complete by March 2030.</p>
<p><a href="/other">Also read: Ten rivers that changed their course</a></p>
<h3>What it links</h3>
<ul><li>The Kshipra with the Gambhir, 46 km</li><li>The Chambal with the Parbati, 71 km</li></ul>
<table><tr><th>Phase</th><th>Year</th><th>Length</th></tr><tr><td>One</td><td>2028</td><td>117 km</td></tr><tr><td>Two</td><td>2030</td><td>86 km</td></tr></table>
<p>Farmers’ groups welcomed the decision but asked that land be bought at the rates of the Act of 2013, and not below them.</p>
</div>
<div class="related-articles"><h4>Related stories</h4><ul><li><a href="/a">A dam rises in the north of the State</a></li><li><a href="/b">Wells run dry early this year</a></li></ul></div>
<div class="tags"><a href="/t/1">rivers</a> <a href="/t/2">Malwa</a></div>
</article><section id="comments"><h3>3 comments</h3><p>A good step, though one wonders whether it will be finished on time as promised by the office.</p></section></main>
<footer><p>© The Daily Sample. All rights reserved. No part of this page may be copied without the permission of its owners.</p></footer></body></html>`

func TestExtractPaper(t *testing.T) {
	a, err := Extract([]byte(paper), "https://sample.example/india/river-grid/article77.ece?utm=1")
	if err != nil {
		t.Fatal(err)
	}
	want := []string{
		"title: The first phase covers nine districts and is to be complete by 2030",
		"paragraph: The Union Cabinet on Wednesday approved a grid of canals for the Malwa plateau at a cost of ₹4,350 crore, the Water Resources Ministry said.",
		"paragraph: The work will irrigate about 1.2 lakh hectares in nine districts, the ministry added, and is to be complete by March 2030.",
		"heading: What it links",
		"item: The Kshipra with the Gambhir, 46 km",
		"item: The Chambal with the Parbati, 71 km",
		"row: Phase | Year | Length",
		"row: One | 2028 | 117 km",
		"row: Two | 2030 | 86 km",
		"paragraph: Farmers’ groups welcomed the decision but asked that land be bought at the rates of the Act of 2013, and not below them.",
	}
	var got []string
	for _, b := range a.Blocks {
		got = append(got, string(b.Kind)+": "+a.Text[b.Start:b.End])
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("blocks (-want +got):\n%s", diff)
	}
	if a.Title != "Cabinet clears river grid for Malwa" || a.Language != "en" || a.Publisher != "The Daily Sample" {
		t.Errorf("title %q, language %q, publisher %q", a.Title, a.Language, a.Publisher)
	}
	if !slices.Equal(a.Byline, []string{"Asha Rao", "Vikram Iyer"}) {
		t.Errorf("byline %q, want names alone", a.Byline)
	}
	if a.Published.String() != "2026-05-20" || a.Time.Format(time.RFC3339) != "2026-05-20T18:05:00+05:30" {
		t.Errorf("published %s %s, want the page's own zone", a.Published, a.Time)
	}
	if a.Canonical != "https://sample.example/india/river-grid/article77.ece" || !slices.Equal(a.Feeds, []string{"https://sample.example/feeder/default.rss"}) {
		t.Errorf("canonical %q, feeds %q", a.Canonical, a.Feeds)
	}
}

func TestArticleThreeTimesIsTakenOnce(t *testing.T) {
	text := "<p>The Ministry of Ports today said that cargo at major ports rose to 74.2 million tonnes in April 2026.</p><p>Containers grew fastest, by 9.1 per cent over April 2025, according to the release.</p>"
	html := `<html><body><form method="post"><div id="shown"><h2>Cargo at major ports rises in April</h2>` + text + `</div><div id="PrintDiv" style="display: none">` + text +
		`</div><input type="hidden" value="` + strings.NewReplacer("<", "&lt;", ">", "&gt;").Replace(text) + `"></form></body></html>`
	a, err := Extract([]byte(html), "")
	if err != nil {
		t.Fatal(err)
	}
	if n := strings.Count(a.Text, "74.2 million"); n != 1 {
		t.Errorf("the article stands %d times in %q", n, a.Text)
	}
}

func TestBareTextWithBreaks(t *testing.T) {
	html := `<html><body><div class="artText">NEW DELHI: The central bank on Friday kept the repo rate at 5.25 per cent for a third time.<br><br>The committee voted five to one, its statement said, with inflation seen at 3.9 per cent in 2026-27.<br><br>It meets again in August.</div></body></html>`
	a, err := Extract([]byte(html), "")
	if err != nil || len(a.Blocks) != 3 || !strings.HasPrefix(a.Text, "NEW DELHI: The central bank") {
		t.Errorf("%d blocks of %q, %v; want three paragraphs with the first", len(a.Blocks), a.Text, err)
	}
}

func TestTheNamedHolderWinsOverAStream(t *testing.T) {
	t.Parallel()
	story := strings.Repeat("<p>The survey of the plains counted the wells of each village and the months in which they give water to the fields.</p><p>Its makers walked for two winters from Surpur to Nalgaon, and asked the old for the names of the dry ones.</p>", 7)
	var stream strings.Builder
	for i := range 14 {
		fmt.Fprintf(&stream, "<p>Note %d of the day: in the town of the river a bridge was closed for number %d of the boats, and the ferry went on until the evening came.</p>", i, i)
	}
	page := func(class, beside string) string {
		return `<!DOCTYPE html><html><head><title>Wells counted</title></head><body><div id="wrap"><h1>Wells counted</h1><div class="left"><div class="` + class + `">` + story + `</div>` + beside + `</div><div class="flow">` + stream.String() + `</div></div></body></html>`
	}
	for _, tt := range []struct {
		name, page string
		flow       bool // the stream is part of it
	}{
		{"a body named so stands alone", page("article-body", ""), false},
		{"a name that says nothing does not", page("block-four", ""), true},
		{"an article that goes on beside its first part stays whole", page("article-body", "<div>"+stream.String()+"</div>"), true},
	} {
		a, err := Extract([]byte(tt.page), "")
		if err != nil || !strings.Contains(a.Text, "counted the wells") || strings.Contains(a.Text, "Note 7 of the day") != tt.flow {
			t.Errorf("%s: text of %d bytes, %v, with stream %v, want %v", tt.name, len(a.Text), err, !tt.flow, tt.flow)
		}
	}
}

func TestTitleWithoutSite(t *testing.T) {
	for _, tt := range []struct{ name, window, site, heading, want string }{
		{"suffix of site", "Tiger count rises in Satpura | The Daily Sample", "The Daily Sample", "", "Tiger count rises in Satpura"},
		{"suffix of section and site", "Tiger count rises in Satpura | Bhopal News - Daily Sample", "Daily Sample", "", "Tiger count rises in Satpura"},
		{"the heading is the headline", "Tiger count rises - Mainpuri News", "", "Tiger count rises in Satpura reserve", "Tiger count rises in Satpura reserve"},
		{"a dash belongs to the headline", "Budget 2026 – what changes for farmers and for small firms", "", "", "Budget 2026 – what changes for farmers and for small firms"},
		{"a Hindi site before the headline", "दैनिक नमूना | सतपुड़ा में बाघों की संख्या बढ़ी, वन विभाग ने बताया", "दैनिक नमूना", "", "सतपुड़ा में बाघों की संख्या बढ़ी, वन विभाग ने बताया"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			h := ""
			if tt.heading != "" {
				h = "<h1>" + tt.heading + "</h1>"
			}
			doc := fmt.Sprintf(`<html><head><title>%s</title><meta property="og:site_name" content="%s"></head><body>%s<p>%s</p></body></html>`, tt.window, tt.site, h, strings.Repeat("The count was made over three months by trained staff. ", 5))
			a, err := Extract([]byte(doc), "")
			if err != nil || a.Title != tt.want {
				t.Errorf("title %q, %v, want %q", a.Title, err, tt.want)
			}
		})
	}
}

func TestPublished(t *testing.T) {
	body := "<p>" + strings.Repeat("The office gave the figures for the whole of last year on Tuesday. ", 4) + "</p>"
	for _, tt := range []struct{ name, head, body, want string }{
		{"meta", `<meta property="article:published_time" content="2026-03-04T23:10:00+05:30">`, "", "2026-03-04"},
		{"UTC moves to the day of the address", `<meta property="article:published_time" content="2026-03-04T19:10:00Z"><link rel="canonical" href="https://a.example/2026/03/05/x">`, "", "2026-03-05"},
		{"address alone", `<link rel="canonical" href="https://a.example/news/2026/03/05/x.html">`, "", "2026-03-05"},
		{"time element by the headline", "", `<h1>Figures for the year</h1><time datetime="2026-03-04">4 March</time>`, "2026-03-04"},
		{"visible, Indian order", "", `<h1>Figures for the year</h1><span class="publish-date">04/03/2026</span>`, "2026-03-04"},
		{"visible, Hindi", "", `<h1>वर्ष के आँकड़े जारी हुए</h1><span class="date">4 मार्च 2026</span>`, "2026-03-04"},
		{"visible, Hindi digits", "", `<h1>वर्ष के आँकड़े जारी हुए</h1><span class="date">०४ मार्च २०२६</span>`, "2026-03-04"},
		{"first publication before the change", "", `<h1>Figures for the year</h1><p class="date">Updated: 6 March 2026</p><p class="date">Published: 4 March 2026</p>`, "2026-03-04"},
		{"a sidebar's date is another's", "", `<h1>Figures for the year</h1><div class="date">4 March 2026</div><div class="sidebar"><time datetime="2026-03-09">9 March</time></div>`, "2026-03-04"},
		{"the foot of an article is no footer", "", `<h1>Figures for the year</h1><div class="post-footer">This was written on 4 March 2026 by the desk.</div><div class="comments"><p>5 March 2026 at 11:21</p></div>`, "2026-03-04"},
		{"the shown day of the last change", `<meta property="article:published_time" content="2024-03-04T08:00:00+05:30"><meta property="article:modified_time" content="2026-03-09T08:00:00+05:30"><meta name="datepublished" content="2026-03-09">`, `<h1>Figures for the year</h1><time itemprop="datePublished" datetime="2026-03-09">9 March</time>`, "2024-03-04"},
		{"a day told with its hour is not turned round", `<meta property="article:published_time" content="2026-11-03T08:00:00Z"><meta name="date" content="2026-11-03">`, `<h1>Figures for the year</h1><span class="publish-date">11/03/2026</span>`, "2026-11-03"},
		{"structured data that breaks off", `<script type="application/ld+json">{"@type": "NewsArticle", "mainEntityOfPage": {"datePublished": "2026-03-04T08:00:00+05:30"</script>`, `<h1>Figures for the year</h1>`, "2026-03-04"},
		{"no date is no date", "", "<h1>Figures for the year</h1>", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			a, err := Extract([]byte("<html><head>"+tt.head+"</head><body><article>"+tt.body+body+"</article></body></html>"), "")
			if err != nil || a.Published.String() != tt.want {
				t.Errorf("published %q, %v, want %q", a.Published, err, tt.want)
			}
		})
	}
}

func TestFragment(t *testing.T) {
	for _, tt := range []struct{ name, in, want string }{
		{"a line for each block", "<p>One.</p><p>Two.</p>", "One.\nTwo."},
		{"entities where they are entities", "<p>Roads &amp; Bridges, DA&FW; R&D &rsquo;26</p>", "Roads & Bridges, DA&FW; R&D ’26"},
		{"a legacy entity needs its semicolon", "<p>See &notes; and &copying</p>", "See &notes; and &copying"},
		{"a raw < is no tag", "<p>a radius of <30 km and <= 70 %</p>", "a radius of <30 km and <= 70 %"},
		{"a word between angles stays", "<p>the field <name> is empty</p>", "the field <name> is empty"},
		{"nothing is dropped", "<p>Read this release in: Urdu</p><p>***</p>", "Read this release in: Urdu\n***"},
		{"definitions in attributes are no text", `<p>An <span data-definition="a gloss & more">MoU</span> was signed</p>`, "An MoU was signed"},
		{"a torn line goes on", "<p>the rate of<br>growth fell.<br>It rose later.</p>", "the rate of growth fell.\nIt rose later."},
		{"no-break spaces stay", "<p>Rs.\u00a012\u202flakh</p>", "Rs.\u00a012\u202flakh"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got, _ := Fragment(tt.in); got != tt.want {
				t.Errorf("Fragment(%q) = %q, want %q", tt.in, got, tt.want)
			}
		})
	}
}

// Each page is read to its end: steps that grew with the square of a page would outlast the run's time-out.
func TestHostilePages(t *testing.T) {
	para := "<p>" + strings.Repeat("The sentence of an article that is plain enough to be found. ", 6) + "</p>"
	for _, tt := range []struct{ name, data string }{
		{"a million nested tags", strings.Repeat("<div>", 1e6) + para},
		{"a million nested inline tags", strings.Repeat("<b><i>", 5e5) + para},
		{"fifty megabytes of attributes", "<html><body " + strings.Repeat(`data-x="yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy" `, 900_000) + ">" + para},
		{"one attribute of fifty megabytes", `<html><body data-x="` + strings.Repeat("y", 50<<20) + `">` + para},
		{"unclosed everything", "<html><body><table><tr><td><ul><li><a href='" + para},
		{"a million table cells", "<table><tr>" + strings.Repeat("<td>1", 1e6) + para},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if _, err := Extract([]byte(tt.data), ""); err != nil && !errors.Is(err, ErrNoArticle) {
				t.Errorf("Extract = %v", err)
			}
		})
	}
}

func TestNoArticle(t *testing.T) {
	for _, data := range []string{"", "<html></html>", "<html><body><nav><a href=/>Home</a></nav></body></html>", "\x00\x01\x02"} {
		if _, err := Extract([]byte(data), ""); !errors.Is(err, ErrNoArticle) {
			t.Errorf("Extract(%q) = %v, want ErrNoArticle", data, err)
		}
	}
}

func TestDecode(t *testing.T) {
	for _, tt := range []struct {
		name string
		in   []byte
		want string
	}{
		{"UTF-8 that declares Latin-1", []byte(`<meta charset="iso-8859-1">₹ रु`), `<meta charset="iso-8859-1">₹ रु`},
		{"windows-1252 without a word", []byte("caf\xe9 \x93q\x94"), "café “q”"},
		{"UTF-16 with its mark", []byte{0xff, 0xfe, 'h', 0, 'i', 0}, "hi"},
		{"one broken byte in UTF-8", []byte("दिल्ली में\xff बैठक"), "दिल्ली में\ufffd बैठक"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := Decode(tt.in); got != tt.want {
				t.Errorf("Decode = %q, want %q", got, tt.want)
			}
		})
	}
}

func FuzzPage(f *testing.F) {
	f.Add([]byte(paper))
	f.Add([]byte("<p>a<30 &amp; b"))
	f.Add([]byte("<table><tr><td>x<table><tr><td>2026-01-01"))
	f.Fuzz(func(t *testing.T, data []byte) {
		a, _ := Extract(data, "https://a.example/x")
		check(t, a.Text, a.Blocks)
		text, blocks := Fragment(string(data))
		check(t, text, blocks)
	})
}

// check holds that blocks lie in the text, in order, and cover its lines.
func check(t *testing.T, text string, blocks []sandarbh.Block) {
	t.Helper()
	if blocks == nil {
		return
	}
	at := 0
	for _, b := range blocks {
		if b.Start < at || b.End <= b.Start || b.End > len(text) {
			t.Fatalf("block %+v after %d in a text of %d bytes", b, at, len(text))
		}
		if gap := strings.TrimSpace(text[at:b.Start]); gap != "" {
			t.Fatalf("text %q lies in no block", gap)
		}
		if !utf8.ValidString(text[b.Start:b.End]) && utf8.ValidString(text) {
			t.Fatalf("block %+v cuts a character", b)
		}
		at = b.End
	}
}
