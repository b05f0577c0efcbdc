package page

import (
	"fmt"
	"slices"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

const (
	maxMarkup = 8 << 20 // bytes of markup that are read
	maxDepth  = 200     // nesting that is kept; the parser refuses 512
	maxAttr   = 4 << 10 // bytes of an attribute that are kept where the page is larger than maxPlain
	maxPlain  = 4 << 20 // pages up to this size are parsed as they are
)

// node is an element or a text of the page, with what is measured on it once.
type node struct {
	tag       atom.Atom // 0 for texts and for elements that HTML does not know
	name      string    // of an element; "" for a text
	attr      []html.Attribute
	text      string // of a text
	parent    *node
	kids      []*node
	chars     int  // visible characters (bytes without runs of blanks) below
	links     int  // of these in links
	hidden    bool // by its own attributes
	dropped   bool // furniture
	raw       *html.Node
	prose     float64 // weight of running text below
	live      int     // chars, links and prose without what is dropped or hidden
	liveLinks int
	liveProse float64
}

type document struct {
	holder *node // of the article, once chosen
	root   *node
	raw    *html.Node
}

// parse builds the tree. Pages that are too large or too deep are thinned first.
func parse(markup string) (*document, error) {
	var raw *html.Node
	var err error
	if len(markup) <= maxPlain {
		raw, err = html.Parse(strings.NewReader(markup))
	}
	if raw == nil || err != nil {
		raw, err = html.Parse(strings.NewReader(thin(markup)))
	}
	if err != nil {
		return nil, fmt.Errorf("parse page: %w", err)
	}
	d := &document{raw: raw}
	d.root = convert(raw, nil)
	d.root.measure()
	return d, nil
}

func (d *document) find(a atom.Atom) *node {
	var out *node
	d.root.each(func(n *node) bool {
		if out == nil && n.tag == a {
			out = n
		}
		return out == nil
	})
	return out
}

func (d *document) body() *node {
	if b := d.find(atom.Body); b != nil {
		return b
	}
	return d.root
}

func convert(h *html.Node, parent *node) *node {
	n := &node{parent: parent, raw: h}
	switch h.Type {
	case html.TextNode:
		n.text = h.Data
		return n
	case html.ElementNode:
		n.tag, n.name, n.attr = h.DataAtom, h.Data, h.Attr
		if h.Namespace != "" {
			n.tag = 0
			if h.Data == "svg" {
				n.tag = atom.Svg
			}
		}
	case html.DocumentNode:
	default:
		return nil
	}
	if n.tag == atom.Svg {
		return n
	}
	for c := h.FirstChild; c != nil; c = c.NextSibling {
		if k := convert(c, n); k != nil {
			n.kids = append(n.kids, k)
		}
	}
	return n
}

// each walks the tree in document order; f returns false to skip what is below.
func (n *node) each(f func(*node) bool) {
	if !f(n) {
		return
	}
	for _, k := range n.kids {
		k.each(f)
	}
}

// measure fills chars and links bottom-up. Elements whose content is no text count nothing.
func (n *node) measure() {
	n.chars, n.links = 0, 0
	if n.name == "" && n.text != "" {
		n.chars = textLen(n.text)
		return
	}
	if n.silent() {
		return
	}
	for _, k := range n.kids {
		k.measure()
		n.chars += k.chars
		n.links += k.links
	}
	if n.tag == atom.A && n.get("href") != "" {
		n.links = n.chars
	}
}

// silent reports whether an element's content is never text of a page.
func (n *node) silent() bool {
	switch n.tag {
	case atom.Script, atom.Style, atom.Noscript, atom.Template, atom.Svg, atom.Iframe, atom.Select, atom.Textarea,
		atom.Object, atom.Audio, atom.Video, atom.Canvas, atom.Head, atom.Title, atom.Input, atom.Button, atom.Datalist, atom.Dialog:
		return true
	}
	return false
}

func (n *node) get(key string) string {
	for _, a := range n.attr {
		if a.Key == key {
			return a.Val
		}
	}
	return ""
}

func (n *node) has(key string) bool {
	for _, a := range n.attr {
		if a.Key == key {
			return true
		}
	}
	return false
}

// words is the text below, blanks folded, silent elements left out.
func (n *node) words() string {
	var b strings.Builder
	n.each(func(k *node) bool {
		if k.silent() || k.dropped && k != n {
			return false
		}
		if k.tag == atom.Br {
			b.WriteByte(' ')
		}
		if blockTag(k.tag) {
			b.WriteByte(' ')
		}
		b.WriteString(k.text)
		return true
	})
	return squeeze(b.String())
}

// within reports whether n lies in an element with one of the tags.
func (n *node) within(tags ...atom.Atom) bool {
	for p := n.parent; p != nil; p = p.parent {
		if slices.Contains(tags, p.tag) {
			return true
		}
	}
	return false
}

func (n *node) inside(outer *node) bool {
	for p := n; p != nil; p = p.parent {
		if p == outer {
			return true
		}
	}
	return false
}

// linkShare is the share of a node's text that lies in links, 0 to 1.
func (n *node) linkShare() float64 {
	if n.chars == 0 {
		return 0
	}
	return float64(n.links) / float64(n.chars)
}

func blockTag(a atom.Atom) bool {
	switch a {
	case atom.P, atom.Div, atom.Section, atom.Article, atom.Main, atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6,
		atom.Ul, atom.Ol, atom.Li, atom.Dl, atom.Dt, atom.Dd, atom.Table, atom.Thead, atom.Tbody, atom.Tfoot, atom.Tr, atom.Td, atom.Th,
		atom.Caption, atom.Blockquote, atom.Pre, atom.Figure, atom.Figcaption, atom.Header, atom.Footer, atom.Nav, atom.Aside,
		atom.Form, atom.Fieldset, atom.Hr, atom.Address, atom.Details, atom.Summary, atom.Body, atom.Center, atom.Menu, atom.Hgroup, atom.Search, atom.Dir:
		return true
	}
	return false
}

// textLen is the length in bytes with each run of blanks counted once, and none at the ends.
func textLen(s string) int {
	n, blank := 0, true
	for i := 0; i < len(s); i++ {
		switch s[i] {
		case ' ', '\n', '\t', '\r', '\f':
			if !blank {
				n++
			}
			blank = true
		default:
			n++
			blank = false
		}
	}
	if blank && n > 0 {
		n--
	}
	return n
}

// squeeze folds runs of blanks into one and trims.
func squeeze(s string) string { return strings.Join(strings.Fields(s), " ") }

// thin rewrites a page that is too large or too deep: what is nested deeper than maxDepth loses its tags,
// long attributes are cut, scripts other than structured data go.
func thin(markup string) string {
	z := html.NewTokenizer(strings.NewReader(markup))
	var out strings.Builder
	var open []string
	skip := ""
	for out.Len() < maxMarkup {
		switch z.Next() {
		case html.ErrorToken:
			return out.String()
		case html.TextToken:
			if skip == "" {
				out.Write(z.Raw())
			}
		case html.StartTagToken, html.SelfClosingTagToken:
			t := z.Token()
			if skip != "" {
				continue
			}
			if t.DataAtom == atom.Style || t.DataAtom == atom.Script && !strings.Contains(attrOf(t, "type"), "json") {
				if t.Type == html.StartTagToken {
					skip = t.Data
				}
				continue
			}
			if !voidTag(t.DataAtom) {
				if len(open) >= maxDepth {
					continue
				}
				open = append(open, t.Data)
			}
			for i := range t.Attr {
				if v := t.Attr[i].Val; len(v) > maxAttr {
					t.Attr[i].Val = strings.ToValidUTF8(v[:maxAttr], "")
				}
			}
			t.Attr = t.Attr[:min(len(t.Attr), 64)]
			out.WriteString(t.String())
		case html.EndTagToken:
			t := z.Token()
			if skip != "" {
				if t.Data == skip {
					skip = ""
				}
				continue
			}
			for i := len(open) - 1; i >= 0 && i >= len(open)-32; i-- {
				if open[i] == t.Data {
					open = open[:i]
					out.WriteString(t.String())
					break
				}
			}
		}
	}
	return out.String()
}

func attrOf(t html.Token, key string) string {
	for _, a := range t.Attr {
		if a.Key == key {
			return a.Val
		}
	}
	return ""
}

func voidTag(a atom.Atom) bool {
	switch a {
	case atom.Area, atom.Base, atom.Br, atom.Col, atom.Embed, atom.Hr, atom.Img, atom.Input, atom.Link, atom.Meta, atom.Param, atom.Source, atom.Track, atom.Wbr:
		return true
	}
	return false
}
