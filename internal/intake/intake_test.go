package intake

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/intake/page"
)

const sentences = "The Ministry of Ports said on Tuesday that cargo at the major ports rose to 74.2 million tonnes in April 2026. Containers grew fastest, by 9.1 per cent over the year before."

func TestSniff(t *testing.T) {
	for _, tt := range []struct {
		name, data string
		want       Kind
	}{
		{"a page", "<!DOCTYPE html><html><body><p>x</p></body></html>", KindPage},
		{"a page after a comment", "<!-- saved -->\n<HTML><BODY>x", KindPage},
		{"a run of paragraphs", "<p>One.</p><p>Two.</p>", KindFragment},
		{"text with raw markup in one line", "Skip to main content\n\nOverview\n\n<p>One <strong>two</strong>.</p> <h2>Facts</h2>\n", KindSaved},
		{"Markdown", "# Ports\n\n" + sentences + "\n\n## Figures\n", KindMarkdown},
		{"Markdown without a heading", "1. **Cargo:** it rose.\n2. **Boxes:** they rose.\n", KindMarkdown},
		{"plain text", sentences, KindText},
		{"text with a raw <", "a radius of <30 km and <= 70 %\n" + sentences, KindText},
		{"JSON Lines", `{"id":1,"title":"a","text":"b"}` + "\n" + `{"id":2,"title":"a","html":"<p>b</p>"}`, KindRecords},
		{"an array of records", `[{"title":"a","text":"b"}]`, KindRecords},
		{"RSS", `<?xml version="1.0"?><rss version="2.0"><channel/></rss>`, KindFeed},
		{"RSS 1.0", `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/>`, KindFeed},
		{"Atom", `<feed xmlns="http://www.w3.org/2005/Atom"/>`, KindFeed},
		{"JSON Feed", `{"version":"https://jsonfeed.org/version/1.1","items":[{"id":"1","content_text":"x"}]}`, KindFeed},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got, err := Sniff("x.bin", []byte(tt.data))
			if err != nil || got != tt.want {
				t.Errorf("Sniff = %q, %v, want %q", got, err, tt.want)
			}
		})
	}
}

func TestBadInput(t *testing.T) {
	for _, tt := range []struct{ name, data, cause string }{
		{"empty", " \n", "empty"},
		{"a PDF", "%PDF-1.7\n\xde\xad", "PDF"},
		{"a zip", "PK\x03\x04\x14\x00", "zip"},
		{"encrypted", "Salted__\x8a\x01\x02\x03", "encrypted"},
		{"binary", strings.Repeat("\x00\x01\x02\x03", 50), "no text"},
		{"huge", strings.Repeat("a", maxBytes+1), "too large"},
		{"malformed JSON", `{"title": "a", "text": `, "malformed"},
		{"JSON of another kind", `{"rates":[1,2]}`, "neither"},
		{"XML of another kind", `<?xml version="1.0"?><svg xmlns="x"><text>a</text></svg>`, "no feed"},
		{"a page that is no article", "<html><body><nav><a href='/'>Home</a></nav></body></html>", "no article"},
		{"a text without a sentence", "Menu\nHome\n", "no article"},
		{"a feed cut off at once", `<?xml version="1.0"?><rss`, "feed"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			docs, err := Read("x.bin", []byte(tt.data), "")
			var f *Fault
			if !errors.As(err, &f) || !strings.Contains(f.Cause, tt.cause) || f.Remedy == "" || f.Source != "x.bin" {
				t.Errorf("Read = %d documents, %#v, want a fault with cause %q", len(docs), err, tt.cause)
			}
		})
	}
}

func TestShortPageIsPrintedAndNotKept(t *testing.T) {
	for _, tt := range []struct{ name, data, want string }{
		{"a word", "<!DOCTYPE html><html><body><div><p>Opened</p></div></body></html>", "Opened"},
		{"three lines", "<!DOCTYPE html><html><body><p>Wells</p><p>Ponds</p><p>Tanks</p></body></html>", "Wells\nPonds\nTanks"},
		{"a text of one word", "Opened", "Opened"},
		{"nothing but a menu", "<html><body><nav><a href='/'>Home</a></nav></body></html>", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if docs, err := Read("a.html", []byte(tt.data), ""); !errors.Is(err, page.ErrNoArticle) || len(docs) != 0 {
				t.Errorf("Read = %d documents, %v, want none and ErrNoArticle", len(docs), err)
			}
			got, err := ReadPage("a.html", []byte(tt.data), "")
			if got.Text != tt.want || (err != nil) != (tt.want == "") {
				t.Errorf("ReadPage = %q, %v, want %q", got.Text, err, tt.want)
			}
		})
	}
}

func TestOneBadLineOfMany(t *testing.T) {
	data := `{"id":"a","title":"Ports","text":"` + sentences + `"}` + "\n{broken\n" + `{"id":7,"title":"Ports","text":"` + sentences + `","subtitle":null}`
	docs, err := Read("x.jsonl", []byte(data), "")
	var f *Fault
	if len(docs) != 2 || docs[1].ID != "7" || !errors.As(err, &f) || f.Source != "x.jsonl, line 2" {
		t.Errorf("%d documents, %v; want two and a fault on line 2", len(docs), err)
	}
}

func TestReadPagePrints(t *testing.T) {
	const wells = "The mission has opened nine wells in the plains of the east, and eleven more will follow before the rains."
	for _, tt := range []struct{ name, body, want string }{
		{"the place that opens a sentence", "<p>SURPUR: " + wells + "</p><p>Its committees are at work.</p>", "SURPUR: " + wells + "\nIts committees are at work."},
		{"the marks of items", "<p>" + wells + "</p><h2>1. Ask the village</h2><p>" + wells[:60] + " of it.</p>", wells + "\n1. Ask the village\n" + wells[:60] + " of it."},
		{
			"the days of a calendar",
			"<p>" + wells + "</p><ul><li>June 7, 2026 - Nalgaon, East</li><li>June 8, 2026 - Surpur, East</li><li>June 9, 2026 - Devkheda, East</li></ul><p>All are open to all, and none asks for a fee.</p>",
			wells + "\nJune 7, 2026 - Nalgaon, East\nJune 8, 2026 - Surpur, East\nJune 9, 2026 - Devkheda, East\nAll are open to all, and none asks for a fee.",
		},
		{
			"a paragraph twice is printed once", "<p>" + wells + "</p><p>Nalgaon has two of them, which were dug by hand over a whole winter.</p><p>Surpur has three, and the oldest of these gave water in the great drought.</p><p>" + wells + "</p><p>Devkheda has four of them, all in the shade of the old market.</p><p>A well for each of the other towns is planned, and money is set aside.</p><p>Farmers of the east pay for the pumps by the acre.</p>",
			wells + "\nNalgaon has two of them, which were dug by hand over a whole winter.\nSurpur has three, and the oldest of these gave water in the great drought.\nDevkheda has four of them, all in the shade of the old market.\nA well for each of the other towns is planned, and money is set aside.\nFarmers of the east pay for the pumps by the acre.",
		},
		{"filler stays as often as it stands there", "<p>" + wells + "</p><p>" + wells + "</p>", wells + "\n" + wells},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got, err := ReadPage("a.html", []byte("<!DOCTYPE html><html><head><title>Wells opened</title></head><body><article><h1>Wells opened</h1>"+tt.body+"</article></body></html>"), "")
			if err != nil || got.Text != tt.want {
				t.Errorf("text = %q, %v, want %q", got.Text, err, tt.want)
			}
		})
	}
}

func TestStatedDays(t *testing.T) {
	const more = "\nThe pumps of the east will be repaired by June, and those of the west a month later, an officer of the mission said."
	for _, tt := range []struct{ name, text, given, want string }{
		{"the release's own line tells", "Wells opened\n19 MAY 2026 7:22PM by PIB Delhi\nThe Minister opened nine wells." + more, "2026-05-20", "2026-05-19"},
		{"a text calls its day today", "The Minister opened nine wells at Surpur today (May 19, 2026)." + more, "2026-05-20", "2026-05-19"},
		{"today's day far from the given one is another's", "Wells that were dug till today, March 31, 2026, were opened." + more, "2026-05-20", "2026-05-20"},
		{"the dateline's day", "Surpur, 19 May 2026\nThe Minister opened nine wells in the plains of the east." + more, "2026-05-20", "2026-05-19"},
		{"an old page met again", "The Minister opened nine wells." + more + "\nPublished - September 06, 2025 07:30 pm IST", "2026-05-20", "2025-09-06"},
		{"a far day without its hour is of something else", "The Minister opened nine wells." + more + "\nDate of issue: September 06, 2025", "2026-05-20", "2026-05-20"},
		{"no page is changed before it is published", "3 min readUpdated: May 19, 2026 03:31 PM IST\nThe Minister opened nine wells in the plains of the east." + more, "2026-05-20", "2026-05-19"},
		{"the day beside how long it takes to read", "3 min readSurpurMay 19, 2026 01:00 PM IST\nThe Minister opened nine wells in the plains of the east." + more, "2026-05-20", "2026-05-19"},
		{"a later change tells nothing", "Updated - May 22, 2026 03:31 pm IST\nThe Minister opened nine wells in the plains of the east." + more, "2026-05-20", "2026-05-20"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := FromRecord(Record{Title: "Wells opened", Text: tt.text, Date: tt.given}).Published.String(); got != tt.want {
				t.Errorf("published %s, want %s", got, tt.want)
			}
		})
	}
}

func TestFromRecord(t *testing.T) {
	text := "Ports rise\n\n" + sentences + "\n\n• Paradip led.  "
	d := FromRecord(Record{ID: "a", Title: "Ports rise", Text: text, Date: "2026-05-19", Publisher: "PIB"})
	if d.Text != text {
		t.Errorf("text = %q, want it exactly as given", d.Text)
	}
	if d.Tier != sandarbh.Primary || d.Language != "en" || d.Published.String() != "2026-05-19" || len(d.Blocks) == 0 {
		t.Errorf("document = %+v", d)
	}
	d = FromRecord(Record{Title: "Ports rise", HTML: "<p>Ministry of Ports</p><p>Ports rise</p><p>19 MAY 2026 7:22PM by PIB Delhi</p><p>" + sentences + "</p><p>Roads & Ports <30 km</p>", Date: "2026-05-20", Publisher: "PIB"})
	if !strings.HasPrefix(d.Text, "Ministry of Ports\nPorts rise\n19 MAY") || !strings.HasSuffix(d.Text, "\nRoads & Ports <30 km") {
		t.Errorf("text = %q, want a line for each block", d.Text)
	}
	if d.Published.String() != "2026-05-19" || d.Time.Format("15:04 -0700") != "19:22 +0530" {
		t.Errorf("published %s %s: the day that the release states wins over the file's", d.Published, d.Time)
	}
	if d.ID == "" {
		t.Error("a record without an id gets one")
	}
	if again := FromRecord(Record{Title: "Ports rise", Text: text}); again.ID != FromRecord(Record{Title: "Ports rise", Text: text}).ID {
		t.Error("the same record gets the same id")
	}
}

func TestRecordsBelieveTheContent(t *testing.T) {
	d := FromRecord(Record{Text: "<h3>Ports rise</h3>\n<p>" + sentences + "</p>\n<ul>\n<li>Paradip <span class=\"term\">led</span> the"})
	if strings.Contains(d.Text, "<") || !strings.HasSuffix(d.Text, "\nParadip led the") || !d.Truncated {
		t.Errorf("text = %q, truncated %t: markup that was put into text is read as markup", d.Text, d.Truncated)
	}
	saved := "Ports rise\n\nMay 19, 2026\n5 min read\n\n" + sentences + "\n\nPorts & roads\n\nPut on <strong>record</strong>."
	d = FromRecord(Record{HTML: saved})
	if !strings.HasPrefix(d.Text, "Ports rise\n\nMay 19, 2026\n5 min read\n\n") || d.Published.String() != "2026-05-19" {
		t.Errorf("text = %q of %s: the lines of a saved page stay lines, and one of them gives its day", d.Text, d.Published)
	}
	if d := FromRecord(Record{Text: sentences + " " + sentences + "\n• 19 May 2026: wells opened"}); !d.Published.IsZero() {
		t.Errorf("published %s: the day of an item below the text is of an event", d.Published)
	}
	if text := "If a < b, <p> opens a paragraph.\n" + sentences; FromRecord(Record{Text: text}).Text != text {
		t.Error("a text that speaks of markup stays as it is")
	}
}

func TestSavedTextWithTheArticleAgain(t *testing.T) {
	saved := "Skip to main content\n\nHomeNewsAbout\n\nPorts move more cargo in April, the ministry says\n\n" + sentences +
		"\n  1. Home\n  2. Ports move more cargo in April, the ministry says\n\nFull Article\n\n<p>" + strings.ReplaceAll(sentences, "April", "<strong>April</strong>") + "</p> <h2>Figures</h2> <ul> <li>Containers carried 31 lakh units in the month.</li></ul>\n"
	docs, err := Read("saved.txt", []byte(saved), "")
	if err != nil {
		t.Fatal(err)
	}
	d := docs[0]
	if d.Title != "Ports move more cargo in April, the ministry says" {
		t.Errorf("title = %q", d.Title)
	}
	if clean := Clean(&d); strings.Count(clean, "74.2 million") != 1 || strings.Contains(clean, "<") || strings.Contains(clean, "Skip to main") {
		t.Errorf("clean text = %q, want the article once and no markup", clean)
	}
}

func TestTierOf(t *testing.T) {
	for _, tt := range []struct {
		publisher, address string
		want               sandarbh.Tier
	}{
		{"PIB", "", sandarbh.Primary},
		{"Ministry of Jal Shakti", "", sandarbh.Primary},
		{"", "https://www.rbi.org.in/x", sandarbh.Primary},
		{"", "https://jalshakti-dowr.gov.in/", sandarbh.Primary},
		{"The Hindu", "https://www.thehindu.com/x", sandarbh.Press},
		{"Whole Earth Weekly", "", sandarbh.Press}, // "who" is a word, not an opening
		{"Vision IAS", "", sandarbh.Study},
		{"", "https://notgov.in/", sandarbh.Press},
		{"", "", sandarbh.Press},
		// What a paper calls itself goes before an office in its name.
		{"The Gazette Times", "", sandarbh.Press},
		{"Hill Ministry Times", "", sandarbh.Press},
		{"Supreme Court Observer", "", sandarbh.Press},
		{"PIB Daily", "", sandarbh.Press},
		{"Koop Government Herald", "", sandarbh.Press},
		{"The Gazette", "", sandarbh.Press},
		{"The Gazette of India", "", sandarbh.Primary},
		{"Hill Times", "https://wells.gov.in/x", sandarbh.Primary}, // the state's own host
		// An office is the whole name, or opens or ends a part of it.
		{"Finance Ministry", "", sandarbh.Primary},
		{"Ministry of Finance, Government of India", "", sandarbh.Primary},
		{"Union Ministry of Jal Shakti", "", sandarbh.Primary},
		{"PIB Delhi", "", sandarbh.Primary},
		{"Press Information Bureau (PIB)", "", sandarbh.Primary},
		{"Delhi High Court", "", sandarbh.Primary},
		{"The Ministry Report", "", sandarbh.Press},
		{"High Court Road Residents", "", sandarbh.Press},
		{"WHO South-East Asia", "", sandarbh.Primary},
		{"Who Moved It", "", sandarbh.Press},
		{"Doctor Who", "", sandarbh.Press},
		{"wells.gov.in", "", sandarbh.Primary}, // a publisher called by its host
	} {
		if got := TierOf(tt.publisher, tt.address); got != tt.want {
			t.Errorf("TierOf(%q, %q) = %s, want %s", tt.publisher, tt.address, got, tt.want)
		}
	}
}

// Whoever asks why a source has its tier is told what of its name or address was found.
func TestWhyTier(t *testing.T) {
	for _, tt := range []struct{ publisher, address, want string }{
		{"Hill Ministry Times", "", `its name has "times"`},
		{"Ministry of Finance", "", `its name has "ministry of"`},
		{"PIB Delhi", "", `its name begins with "pib"`},
		{"Finance Ministry", "", `its name ends in "ministry"`},
		{"UN News", "", `it is called "un news"`},
		{"Wells", "https://wells.gov.in/x", "its address ends in .gov.in"},
		{"Koop Wells", "", "nothing in its name or address says otherwise"},
	} {
		if _, got := WhyTier(tt.publisher, tt.address); got != tt.want {
			t.Errorf("WhyTier(%q, %q) = %s, want %s", tt.publisher, tt.address, got, tt.want)
		}
	}
}

func TestReadPagePrintsCoreNames(t *testing.T) {
	markup := `<html lang="en"><head><meta property="article:published_time" content="2026-05-19T18:00:00+05:30"><meta name="author" content="By Asha Rao and Vikram Iyer"></head><body><article><h1>Ports move more cargo in April</h1><p>` + sentences + `</p></article></body></html>`
	r, err := ReadPage("p.html", []byte(markup), "https://a.example/ports")
	if err != nil {
		t.Fatal(err)
	}
	b, _ := json.Marshal(r)
	want := `{"file":"p.html","url":"https://a.example/ports","title":"Ports move more cargo in April","byline":"Asha Rao; Vikram Iyer","published":"2026-05-19T18:00:00+05:30","language":"en","truncated":false,"text":"` + sentences + `"}`
	if string(b) != want {
		t.Errorf("ReadPage = %s, want %s", b, want)
	}
	r, err = ReadPage("t.txt", []byte(sentences), "")
	if err != nil || r.Published != nil {
		t.Errorf("published = %v, %v: an unknown day is null, never today", r.Published, err)
	}
}

func TestDeckIsPrintedApart(t *testing.T) {
	const deck = "Containers grew fastest in a year of dear fuel"
	lead := strings.Repeat(deck+", and more of them came by rail. ", 3)
	for _, tt := range []struct{ name, under, subtitle, text string }{
		{"a deck", deck, deck, sentences},
		{"a lead", strings.TrimSpace(lead), "", strings.TrimSpace(lead) + "\n" + sentences},
	} {
		t.Run(tt.name, func(t *testing.T) {
			markup := `<html><head><title>Ports move more cargo</title></head><body><article><h1>Ports move more cargo</h1><h2 class="standfirst">` + tt.under + `</h2><div class="article-body"><p>` + sentences + `</p></div></article></body></html>`
			r, err := ReadPage("p.html", []byte(markup), "")
			if err != nil || r.Subtitle != tt.subtitle || r.Text != tt.text {
				t.Errorf("subtitle %q, text %q, %v, want %q, %q", r.Subtitle, r.Text, err, tt.subtitle, tt.text)
			}
		})
	}
}

func FuzzRead(f *testing.F) {
	f.Add([]byte(sentences))
	f.Add([]byte("<p>a</p>"))
	f.Add([]byte(`{"title":"a","text":"b"}`))
	f.Add([]byte("# a\n\n- b\n"))
	f.Add([]byte(`<rss><channel><item><description>&lt;p&gt;x</description></item></channel></rss>`))
	f.Fuzz(func(t *testing.T, data []byte) {
		docs, err := Read("f", data, "")
		if err != nil {
			var fault *Fault
			if !errors.As(err, &fault) || fault.Remedy == "" || fault.Cause == "" {
				t.Errorf("error %v without cause and remedy", err)
			}
		}
		for _, d := range docs {
			at := 0
			for _, b := range d.Blocks {
				if b.Start < at || b.End > len(d.Text) || b.Start >= b.End {
					t.Fatalf("block %+v after %d in %d bytes", b, at, len(d.Text))
				}
				at = b.End
			}
		}
	})
}

func BenchmarkFromRecord(b *testing.B) {
	text := strings.Repeat(sentences+"\n\n", 22)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		_ = FromRecord(Record{Title: "Ports rise", Text: text, Date: "2026-05-19", Publisher: "PIB"})
	}
	b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "docs/s")
}
