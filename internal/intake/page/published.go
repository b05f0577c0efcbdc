package page

import (
	"regexp"
	"strconv"
	"strings"
	"time"

	"golang.org/x/net/html/atom"

	"github.com/sandarbh/sandarbh"
)

// publishedTags are the names under which pages give their day, the surest first.
var publishedTags = []string{
	"article:published_time", "datepublished", "og:published_time", "og:article:published_time", "article.published", "article:published", "publish-date", "publish_date", "publishdate",
	"publication_date", "publication-date", "pubdate", "pub_date", "published-date", "published_date", "published_time", "publishedtime", "date_published", "sailthru.date", "parsely-pub-date",
	"ptime", "dcterms.created", "dcterms.issued", "dc.date.issued", "dc.date.created", "dcterms.date", "dc.date", "dcsext.articlefirstpublished", "cxenseparse:recs:publishtime", "cxenseparse:publishtime",
	"citation_publication_date", "citation_date", "article_date_original", "originalpublicationdate", "displaydate", "article:create", "og:pubdate", "bt:pubdate", "rnews:datepublished", "vr:published_time",
	"article.created", "created", "datecreated", "date", "rbpubdate", "lastpubdate", "timestamp", "article-date",
}

// changedTags give the day of the last change: better than nothing, if the page has nothing else.
var changedTags = []string{
	"article:modified_time", "og:updated_time", "datemodified", "dcterms.modified", "dc.date.modified", "last-modified", "lastmod", "modified", "revised", "updated",
}

// published finds the day of first publication. Sources are asked in the order of what they are worth:
// structured data, meta, the address, time elements, marked visible dates, dates near the headline.
// The day of reading is never an answer.
func published(d *document, m *meta) stamp {
	us := monthFirst(d, m)
	if a := m.article(); a != nil {
		for _, key := range []string{"datePublished", "dateCreated"} {
			if f, ok := firstStamp(a.str(key), us); ok {
				return f.stamp
			}
		}
	}
	for _, t := range m.things {
		if s := t.str("datePublished"); s != "" && !t.is("Comment", "Review", "Product", "VideoObject", "ImageObject") {
			if f, ok := firstStamp(s, us); ok {
				return f.stamp
			}
		}
	}
	for _, key := range publishedTags {
		if f, ok := firstStamp(m.tags[key], us); ok {
			return f.stamp
		}
	}
	address := sandarbh.Date{}
	for _, u := range []string{m.canonical, m.tags["og:url"]} {
		if day, ok := addressDay(u); ok {
			address = day
			break
		}
	}
	marked := visible(d, us)
	if !address.IsZero() {
		// The address is the day of publication; a marked date of the same day adds the hour.
		if marked.day == address {
			return marked
		}
		return stamp{day: address}
	}
	if marked.known() {
		return marked
	}
	for _, key := range changedTags {
		if f, ok := firstStamp(m.tags[key], us); ok {
			return f.stamp
		}
	}
	return stamp{}
}

// monthFirst reports whether the page writes 3/4/2020 for the fourth of March.
func monthFirst(d *document, m *meta) bool {
	loc := strings.ToLower(firstOf(m.tags["og:locale"], d.root.get("lang")))
	if loc == "" {
		if h := d.find(atom.Html); h != nil {
			loc = strings.ToLower(h.get("lang"))
		}
	}
	return loc == "en-us" || loc == "en_us" || loc == "en"
}

var (
	dateName    = regexp.MustCompile(`(?i)date|time|publi|posted|datum|zeit|fecha|data-pub|created|byline|meta|info|stamp|erstellt|veröff|day`)
	sureName    = regexp.MustCompile(`(?i)publish|pubdate|posted|entry-date|post-date|article-?date|date-?posted|releasedate|date-?created|datum|updated?-?on`)
	changedName = regexp.MustCompile(`(?i)modif|update|edited|changed|aktualis`)
	changedWord = regexp.MustCompile(`(?i)(last )?updated?|modified|aktualisiert|zuletzt|geändert|stand:|अपडेट|mise? à jour|actualizado|अद्यतन`)
	firstWord   = regexp.MustCompile(`(?i)published|posted|first|veröffentlicht|erstellt|publié|publicado|erschienen|प्रकाशित|पोस्ट|created|dated?:|datum|vom|am `)
	eventName   = regexp.MustCompile(`(?i)event|calendar|countdown|weather|copyright|related|sidebar|widget|footer|comment|teaser|recent|popular|trending|kommentar|latest|archive|breaking|ticker|newsletter`)
)

// visible looks for dates on the page: time elements, elements named for dates, short lines near the headline.
func visible(d *document, us bool) stamp {
	type hit struct {
		stamp
		score float64
	}
	var best hit
	body := d.body()
	order, headAt := 0, -1
	body.each(func(n *node) bool {
		order++
		if n.tag == atom.H1 && headAt < 0 && n.chars > 8 {
			headAt = order
		}
		return true
	})
	order = 0
	seen := 0
	body.each(func(n *node) bool {
		order++
		if n.silent() || seen > 400 {
			return false
		}
		label := ""
		if n.name != "" {
			label = n.get("class") + " " + n.get("id") + " " + n.get("itemprop")
		}
		s := ""
		score := 0.0
		switch {
		case n.tag == atom.Time || n.tag == atom.Abbr || n.get("itemprop") == "datePublished" || n.has("datetime"):
			s = firstOf(n.get("datetime"), n.get("content"), n.get("title"))
			score = 5
			if n.tag == atom.Abbr && s == "" {
				s = epoch(n.get("data-utime"))
			}
			if n.get("itemprop") == "datePublished" || n.has("pubdate") || strings.Contains(label, "published") || strings.Contains(label, "entry-date") {
				score = 9
			}
			if s == "" && n.chars < 120 {
				s = n.words()
			} else if _, ok := firstStamp(s, us); !ok && n.chars < 120 {
				s = n.words()
			}
		case n.name != "" && n.chars > 5 && n.chars < 160 && dateName.MatchString(label):
			s = n.words()
			score = 2.5
			if sureName.MatchString(label) {
				score = 4
			}
		case n.name != "" && n.chars > 5 && n.chars < 100 && !deepText(n):
			s = n.words()
			score = 1.2
			if firstWord.MatchString(s) {
				score = 2.2
			}
		default:
			return true
		}
		if s == "" {
			return true
		}
		f, ok := firstStamp(s, us)
		if !ok {
			return true
		}
		seen++
		if n.chars > 60 {
			score -= 0.5
		}
		if changedName.MatchString(label) {
			score -= 2
		}
		if w := changedWord.FindStringIndex(s); w != nil && w[0] < f.at && !firstWord.MatchString(s[:f.at]) {
			score -= 1.5
		}
		if headAt >= 0 {
			switch gap := order - headAt; {
			case gap >= 0 && gap < 60:
				score += 3
			case gap < 0 && gap > -25:
				score += 2
			case gap >= 60 && gap < 200:
				score++
			}
		} else {
			score += 1.5 - min(float64(order)/1000, 1.5)
		}
		for p, up := n, 0; p != nil && up < 12; p, up = p.parent, up+1 {
			if p.tag == atom.Footer || p.tag == atom.Aside || p.tag == atom.Nav || eventName.MatchString(p.get("class")+" "+p.get("id")) && p.tag != atom.Body {
				score -= 2.5
				break
			}
			if p.tag == atom.A && up > 0 && p.chars > 40 {
				score -= 1.5
			}
			if p.tag == atom.Article {
				score += 0.5
			}
		}
		// The first of equals wins: the date of the article stands above those of others.
		if score > best.score {
			best = hit{f.stamp, score}
		}
		return true
	})
	if best.score < 0.5 {
		return stamp{}
	}
	return best.stamp
}

// deepText reports whether an element has block elements below.
func deepText(n *node) bool {
	for _, k := range n.kids {
		if k.name != "" && blockTag(k.tag) && k.chars > 0 {
			return true
		}
	}
	return false
}

func epoch(s string) string {
	v, err := strconv.ParseInt(s, 10, 64)
	if err != nil || v < 6e8 || v > 2.1e9 {
		return ""
	}
	return time.Unix(v, 0).UTC().Format(time.RFC3339)
}
