package page

import (
	"encoding/json"
	"net/url"
	"strings"

	"golang.org/x/net/html/atom"

	"github.com/sandarbh/sandarbh/internal/lang"
)

// meta is what a page says about itself outside the article's text.
type meta struct {
	title, subtitle string
	site            string
	ministry        string
	canonical       string
	language        string
	byline          []string
	feeds           []string
	tags            map[string]string // first value of each meta name, property or itemprop, lower-case
	order           []string          // their names in page order
	things          []thing           // structured data, the article's first
	body            string            // JSON-LD articleBody
	rawBody         string            // the same with its line breaks
	paywalled       bool
	address         *url.URL
	windowTitle     string
	headings        []*node // every h1
}

// thing is one object of JSON-LD.
type thing map[string]any

func (t thing) str(key string) string { return asText(t[key]) }

// is reports whether a thing's type ends in one of the names.
func (t thing) is(names ...string) bool {
	var types []string
	switch v := t["@type"].(type) {
	case string:
		types = []string{v}
	case []any:
		for _, x := range v {
			types = append(types, asText(x))
		}
	}
	for _, typ := range types {
		for _, n := range names {
			if strings.HasSuffix(typ, n) {
				return true
			}
		}
	}
	return false
}

func asText(v any) string {
	switch v := v.(type) {
	case string:
		return squeeze(unescape(v))
	case []any:
		if len(v) > 0 {
			return asText(v[0])
		}
	case map[string]any:
		if s, ok := v["@value"].(string); ok {
			return squeeze(s)
		}
		if s, ok := v["name"].(string); ok {
			return squeeze(unescape(s))
		}
		if s, ok := v["url"].(string); ok {
			return s
		}
		if s, ok := v["@id"].(string); ok {
			return s
		}
	}
	return ""
}

func readMeta(d *document, address string) *meta {
	m := &meta{tags: map[string]string{}}
	m.address, _ = url.Parse(address)
	base := m.address
	var scripts []string
	d.root.each(func(n *node) bool {
		switch n.tag {
		case atom.Html:
			m.language = firstOf(n.get("lang"), n.get("xml:lang"))
		case atom.Base:
			if u, err := url.Parse(n.get("href")); err == nil && base != nil && n.get("href") != "" {
				base = base.ResolveReference(u)
			}
		case atom.Title:
			if m.windowTitle == "" {
				m.windowTitle = squeeze(rawText(n))
			}
			return false
		case atom.H1:
			m.headings = append(m.headings, n)
		case atom.Meta:
			m.addMeta(n)
		case atom.Link:
			m.addLink(n, base)
		case atom.Script:
			if strings.Contains(strings.ToLower(n.get("type")), "ld+json") {
				scripts = append(scripts, rawText(n))
			}
			return false
		}
		return true
	})
	for _, s := range scripts {
		m.addScript(s)
	}
	m.finish(d)
	return m
}

func rawText(n *node) string {
	var b strings.Builder
	for _, k := range n.kids {
		b.WriteString(k.text)
	}
	return b.String()
}

func (m *meta) addMeta(n *node) {
	content := strings.TrimSpace(n.get("content"))
	if content == "" {
		return
	}
	for _, key := range []string{"property", "name", "itemprop", "http-equiv"} {
		for name := range strings.FieldsSeq(strings.ToLower(n.get(key))) {
			if _, ok := m.tags[name]; !ok {
				m.tags[name] = content
				m.order = append(m.order, name)
			}
		}
	}
}

func (m *meta) addLink(n *node, base *url.URL) {
	rel := strings.Fields(strings.ToLower(n.get("rel")))
	href := strings.TrimSpace(n.get("href"))
	for _, r := range rel {
		switch r {
		case "canonical":
			if m.canonical == "" {
				m.canonical = resolve(base, href)
			}
		case "alternate":
			typ := strings.ToLower(n.get("type"))
			if strings.Contains(typ, "rss") || strings.Contains(typ, "atom+xml") || strings.Contains(typ, "feed+json") {
				m.feeds = append(m.feeds, resolve(base, href))
			}
		}
	}
}

func resolve(base *url.URL, href string) string {
	u, err := url.Parse(href)
	if err != nil || href == "" {
		return ""
	}
	if base != nil {
		u = base.ResolveReference(u)
	}
	return u.String()
}

var toldDay = lang.MustCompile(`"datePublished"\s*:\s*"([^"]{8,40})"`)

// addScript reads one block of JSON-LD. Publishers put raw line breaks into strings; those are mended.
func (m *meta) addScript(s string) {
	s = strings.TrimSpace(s)
	for _, wrap := range []string{"<!--", "//<![CDATA[", "<![CDATA["} {
		s = strings.TrimSpace(strings.TrimPrefix(s, wrap))
	}
	for _, wrap := range []string{"-->", "//]]>", "]]>"} {
		s = strings.TrimSpace(strings.TrimSuffix(s, wrap))
	}
	s = strings.TrimRight(s, "; \n\t")
	var v any
	if json.Unmarshal([]byte(s), &v) != nil {
		if json.Unmarshal([]byte(mendJSON(s)), &v) != nil {
			// Beyond mending: its day can be read all the same.
			if day := toldDay.FindStringSubmatch(s); day != nil {
				m.things = append(m.things, thing{"@type": "CreativeWork", "datePublished": day[1]})
			}
			return
		}
	}
	m.addThings(v, 0)
}

// mendJSON replaces control characters, which JSON forbids inside strings, by blanks, and drops commas
// before a closing bracket.
func mendJSON(s string) string {
	var b strings.Builder
	inString, escaped := false, false
	for i := 0; i < len(s); i++ {
		c := s[i]
		switch {
		case c < ' ':
			c = ' '
		case inString && escaped:
			escaped = false
			if !strings.ContainsRune(`"\/bfnrtu`, rune(c)) {
				b.WriteByte('\\')
			}
		case inString && c == '\\':
			escaped = true
		case c == '"':
			inString = !inString
		case c == ',' && !inString:
			rest := strings.TrimLeft(s[i+1:], " \n\t\r")
			if rest != "" && (rest[0] == '}' || rest[0] == ']') {
				continue
			}
		}
		b.WriteByte(c)
	}
	return b.String()
}

func (m *meta) addThings(v any, depth int) {
	if depth > 4 {
		return
	}
	switch v := v.(type) {
	case []any:
		for _, x := range v {
			m.addThings(x, depth+1)
		}
	case map[string]any:
		t := thing(v)
		if v["@type"] != nil {
			m.things = append(m.things, t)
		}
		for _, key := range []string{"@graph", "mainEntity", "mainEntityOfPage"} {
			if sub, ok := v[key]; ok {
				m.addThings(sub, depth+1)
			}
		}
	}
}

// article is the structured data of the page's article, nil if there is none.
func (m *meta) article() thing {
	for _, t := range m.things {
		if t.is("Article", "BlogPosting", "Report", "ReportageNewsArticle", "LiveBlogPosting") {
			return t
		}
	}
	return nil
}

// truthy reads the ways in which pages write a boolean.
func truthy(v any) (value, known bool) {
	switch v := v.(type) {
	case bool:
		return v, true
	case string:
		switch strings.ToLower(strings.TrimPrefix(v, "http://schema.org/")) {
		case "true":
			return true, true
		case "false":
			return false, true
		}
	}
	return false, false
}

func (m *meta) finish(d *document) {
	if a := m.article(); a != nil {
		m.body = asText(a["articleBody"])
		m.rawBody, _ = a["articleBody"].(string)
		if free, known := truthy(a["isAccessibleForFree"]); known && !free {
			m.paywalled = true
		}
	}
	if strings.Contains(strings.ToLower(m.tags["article:content_tier"]), "locked") {
		m.paywalled = true
	}
	m.site = firstOf(m.tags["og:site_name"], m.tags["application-name"], m.tags["dc.publisher"])
	if m.site == "" {
		if a := m.article(); a != nil {
			m.site = asText(a["publisher"])
		}
	}
	m.site = unescape(m.site)
	if m.canonical == "" {
		m.canonical = m.tags["og:url"]
	}
	if strings.HasPrefix(m.canonical, "www.") {
		m.canonical = "https://" + m.canonical
	}
	if u, err := url.Parse(m.canonical); err != nil || u.Host == "" && m.address == nil {
		m.canonical = ""
	}
	if m.canonical == "" && m.address != nil && m.address.Host != "" {
		m.canonical = m.address.String()
	}
	m.language = baseLanguage(firstOf(m.language, m.tags["content-language"], m.tags["og:locale"], m.tags["language"]))
	m.title = pickTitle(m)
	m.subtitle = pickSubtitle(d, m)
	m.ministry = pickMinistry(d)
	m.byline = pickByline(d, m)
}

func baseLanguage(s string) string {
	s = strings.ToLower(strings.TrimSpace(s))
	if i := strings.IndexAny(s, "-_,; "); i > 0 {
		s = s[:i]
	}
	if len(s) < 2 || len(s) > 3 {
		return ""
	}
	return s
}

func firstOf(ss ...string) string {
	for _, s := range ss {
		if s = strings.TrimSpace(s); s != "" {
			return s
		}
	}
	return ""
}
