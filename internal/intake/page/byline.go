package page

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html/atom"

	"github.com/sandarbh/sandarbh/internal/lang"
)

var (
	bylineName = lang.MustCompile(`(?i)(^|[-_ ])(by-?line|author|writer|reporter|journalist|autor(en)?|verfasser|contributor)(s|[-_]?names?|[-_]?link|-title)?([-_ ]|$)`)
	byWord     = lang.MustCompile(`(?i)^\s*(written by|posted by|reported by|edited by|story by|published by|compiled by|by|from|von|par|por|di|door|av|af|authors?|autor(in|en)?|text|reporter|लेखक|द्वारा|रिपोर्ट)\s*[:\-–]?\s+`)
	nameEnd    = lang.MustCompile(`(?i)\s*(\||/ ?(new|नई)|\d{1,2}[:.]\d{2}|\b(updated|published|posted|last|on|aktualisiert|veröffentlicht)\b|,?\s*\d{1,2}\.? ?[a-zäA-Z]{3,}|@|\bhttps?:|\().*$`)
	handle     = lang.MustCompile(`(?i)@|https?:|www\.|\.com\b|facebook|twitter`)
)

// pickByline finds who signs the article: names alone. The site's own name is a byline only where no person's is found.
func pickByline(d *document, m *meta) []string {
	if names := signed(d, m, m.site); len(names) > 0 {
		return names
	}
	return signed(d, m, "")
}

func signed(d *document, m *meta, site string) []string {
	if a := m.article(); a != nil {
		for _, key := range []string{"author", "creator"} {
			if names := cleanNames(thingNames(a[key]), site); len(names) > 0 {
				return names
			}
		}
	}
	for _, key := range []string{"author", "article:author", "dc.creator", "dcterms.creator", "parsely-author", "byl", "sailthru.author", "citation_author", "article:author_name", "cxenseparse:author", "dc:creator", "authors", "twitter:data1"} {
		v := unescape(m.tags[key])
		if v == "" || handle.MatchString(v) || key == "twitter:data1" && !strings.Contains(strings.ToLower(m.tags["twitter:label1"]), "by") {
			continue
		}
		if names := cleanNames([]string{v}, site); len(names) > 0 {
			return names
		}
	}
	return bylineInBody(d, site)
}

// bylineInBody looks for a marked author near the headline.
func bylineInBody(d *document, site string) []string {
	var out []string
	try := func(n *node) bool {
		if n.chars == 0 || n.chars > 120 {
			return false
		}
		names := cleanNames([]string{n.words()}, site)
		if len(names) > 0 {
			out = names
			return true
		}
		return false
	}
	for _, match := range []func(*node) bool{
		func(n *node) bool { return n.tag == atom.A && strings.Contains(n.get("rel"), "author") },
		func(n *node) bool { return strings.Contains(n.get("itemprop"), "author") },
		func(n *node) bool { return bylineName.MatchString(n.get("class") + " " + n.get("id")) },
	} {
		d.body().each(func(n *node) bool {
			if len(out) > 0 || n.silent() || n.tag == atom.Footer || n.tag == atom.Nav || commentName.MatchString(n.get("class")+" "+n.get("id")) {
				return false
			}
			if n.name != "" && match(n) {
				if try(n) {
					return false
				}
			}
			return true
		})
		if len(out) > 0 {
			return out
		}
	}
	return nil
}

func thingNames(v any) []string {
	switch v := v.(type) {
	case string:
		return []string{squeeze(unescape(v))}
	case []any:
		var out []string
		for _, x := range v {
			out = append(out, thingNames(x)...)
		}
		return out
	case map[string]any:
		switch n := v["name"].(type) {
		case string:
			return []string{squeeze(unescape(n))}
		case []any:
			return thingNames(n)
		}
	}
	return nil
}

var nameSplit = lang.MustCompile(`\s*(?:;|,| and | & | und | et | और |\|)\s*`)

// cleanNames takes leading words ("By"), addresses, times and the site's own name away.
func cleanNames(raw []string, site string) []string {
	var out []string
	seen := map[string]bool{}
	for _, s := range raw {
		s = squeeze(s)
		for byWord.MatchString(s) {
			s = byWord.ReplaceAllString(s, "")
		}
		for _, n := range nameSplit.Split(s, -1) {
			n = strings.TrimSpace(nameEnd.ReplaceAllString(byWord.ReplaceAllString(n, ""), ""))
			n = strings.Trim(n, " ,.;:|-–—/\"'")
			n = agencyTail.ReplaceAllString(n, "")
			if n == "" || seen[letters(n)] || !nameLike(n) || ownName(n, site) {
				continue
			}
			seen[letters(n)] = true
			out = append(out, n)
		}
	}
	return out
}

// agencyTail is an agency's or desk's short name after a person's: "A Rao / TNN".
var agencyTail = lang.MustCompile(`\s*[/|]\s*[A-Z][A-Za-z.]{1,14}( News| Desk| Bureau)?$`)

// ownName reports whether a name is that of the site itself.
func ownName(n, site string) bool {
	bare := func(s string) string { return strings.TrimPrefix(letters(s), "the") }
	return site != "" && bare(n) == bare(site)
}

var noName = lang.MustCompile(`(?i)^(admin|administrator|editor|author|staff|redaktion|home|rss|about|more|follow|share|comments?|read more|\d+|unknown|null|undefined|none|true|false|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|ist|all rights reserved)\.?$`)

func nameLike(n string) bool {
	if noName.MatchString(n) || utf8.RuneCountInString(n) > 60 || len(strings.Fields(n)) > 7 || strings.ContainsAny(n, "?!{}<>=_") {
		return false
	}
	has := false
	for _, r := range n {
		if unicode.IsLetter(r) {
			has = true
		}
	}
	return has
}
