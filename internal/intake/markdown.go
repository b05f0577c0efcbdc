package intake

import (
	"strings"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/renderer/html"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/intake/page"
)

// markdown reads Markdown through its HTML form, so that headings, lists and tables become blocks like those of a page.
func markdown(text string) page.Article {
	var front map[string]string
	text, front = frontMatter(text)
	var out strings.Builder
	md := goldmark.New(goldmark.WithExtensions(extension.Table), goldmark.WithRendererOptions(html.WithHardWraps(), html.WithUnsafe()))
	if err := md.Convert([]byte(text), &out); err != nil {
		t, blocks := page.Fragment(text)
		return page.Article{Text: t, Blocks: blocks}
	}
	var a page.Article
	a.Text, a.Blocks = page.Fragment(out.String())
	a.Title = front["title"]
	for _, b := range a.Blocks {
		if a.Title == "" && b.Kind == sandarbh.Heading && b.Level == 1 {
			a.Title = a.Text[b.Start:b.End]
		}
	}
	return a
}

// frontMatter takes the block between two lines of "---" at the head of a text, as static sites write it.
func frontMatter(text string) (string, map[string]string) {
	rest, ok := strings.CutPrefix(strings.TrimLeft(text, "\ufeff\n\r"), "---\n")
	if !ok {
		return text, nil
	}
	head, body, ok := strings.Cut(rest, "\n---")
	if !ok || len(head) > 4096 {
		return text, nil
	}
	out := map[string]string{}
	for l := range strings.SplitSeq(head, "\n") {
		if k, v, ok := strings.Cut(l, ":"); ok {
			out[strings.ToLower(strings.TrimSpace(k))] = strings.Trim(strings.TrimSpace(v), `"'`)
		}
	}
	return strings.TrimPrefix(body, "\n"), out
}
