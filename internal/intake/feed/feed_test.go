package feed

import (
	"errors"
	"strings"
	"testing"
	"unicode/utf16"
	"unicode/utf8"
)

const sample = `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0"><channel><title>Samples</title><link>https://news.example/</link>
<item><title>Jal Jeevan figures &amp; rules</title><link>/story/7</link><author>asha@news.example (Asha Rao)</author>
<pubDate>Wed, 20 May 2026 18:05:00 IST</pubDate><description>First part</description></item>
<item><title>Second</title><guid>https://news.example/story/8</guid></item>
</channel></rss>`

func utf16le(s string) []byte {
	out := []byte{0xff, 0xfe}
	for _, u := range utf16.Encode([]rune(s)) {
		out = append(out, byte(u), byte(u>>8))
	}
	return out
}

func TestParse(t *testing.T) {
	for _, tt := range []struct {
		name  string
		data  []byte
		items int
		note  string
	}{
		{"a sound feed", []byte(sample), 2, ""},
		{"UTF-16 with its mark", utf16le(strings.Replace(sample, "utf-8", "utf-16", 1)), 2, ""},
		{"UTF-8 that says it is Latin-1", []byte(strings.Replace(strings.Replace(sample, "utf-8", "iso-8859-1", 1), "First", "पहला", 1)), 2, ""},
		{"cut off inside the second item", []byte(sample[:strings.Index(sample, "Second")+3]), 2, "cut off"},
		{"a bare ampersand", []byte(strings.Replace(sample, "&amp;", "& ", 1)), 2, ""},
		{"a control character", []byte(strings.Replace(sample, "First", "Fi\x02rst", 1)), 2, ""},
		{"latin-1 bytes without a declaration", []byte(strings.Replace(strings.Replace(sample, ` encoding="utf-8"`, "", 1), "First", "caf\xe9", 1)), 2, "encoding"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			f, err := Parse(tt.data, "https://news.example/feeds/all.xml")
			if err != nil {
				t.Fatal(err)
			}
			if len(f.Items) != tt.items || f.Title != "Samples" {
				t.Fatalf("%d items of %q, want %d of Samples", len(f.Items), f.Title, tt.items)
			}
			if tt.note != "" && f.Broken != tt.note {
				t.Errorf("Broken = %q, want %q", f.Broken, tt.note)
			}
			if got := f.Items[0].Link; got != "https://news.example/story/7" {
				t.Errorf("relative link became %q", got)
			}
			if a := f.Items[0].Author; a == nil || a.Name != "Asha Rao" || a.Email != "asha@news.example" {
				t.Errorf("author = %+v, want name and mail apart", a)
			}
			if got := f.Items[0].Published.UTC().Format("2006-01-02 15:04"); got != "2026-05-20 12:35" {
				t.Errorf("IST time = %s UTC, want 12:35", got)
			}
		})
	}
	f, err := Parse([]byte(sample), "")
	if err != nil || f.Items[1].Link != "https://news.example/story/8" {
		t.Errorf("a permanent guid is the link: %+v, %v", f.Items[1], err)
	}
}

func TestParseRefuses(t *testing.T) {
	for _, tt := range []struct{ name, data string }{
		{"nothing", ""},
		{"a page", "<!DOCTYPE html><html><body>rss feed</body></html>"},
		{"text", "channel rss feed"},
		{"JSON of another kind", `{"a":1}`},
		{"XML of another kind", `<?xml version="1.0"?><!-- <rss> --><svg/>`},
		{"a number", "7"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if _, err := Parse([]byte(tt.data), ""); !errors.Is(err, ErrNoFeed) {
				t.Errorf("Parse = %v, want ErrNoFeed", err)
			}
		})
	}
}

func TestDeclaredEntitiesDoNotGrow(t *testing.T) {
	bomb := `<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;">]><rss version="2.0"><channel><title>&c;&a;</title></channel></rss>`
	f, err := Parse([]byte(bomb), "")
	if err == nil && len(f.Title) > 100 {
		t.Errorf("title of %d bytes out of nested entities", len(f.Title))
	}
}

func FuzzFeed(f *testing.F) {
	f.Add([]byte(sample))
	f.Add([]byte(sample[:200]))
	f.Add([]byte(`{"version":"https://jsonfeed.org/version/1.1","title":"x","items":[{"id":"1"}]}`))
	f.Add([]byte("<feed xmlns='x'><entry><title>a&b</title>"))
	f.Fuzz(func(t *testing.T, data []byte) {
		got, err := Parse(data, "https://a.example/")
		if err != nil {
			return
		}
		again, err := Parse(data, "https://a.example/")
		if err != nil || len(again.Items) != len(got.Items) || again.Title != got.Title {
			t.Errorf("two readings differ: %v", err)
		}
		if !utf8.ValidString(got.Title) {
			t.Errorf("title %q is no UTF-8", got.Title)
		}
	})
}
