package page

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"golang.org/x/net/html/atom"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
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
	marked, sure := visible(d, us)
	if all := told(m, us); len(all) > 0 {
		return local(agreed(all, marked, sure, changed(m, us)), marked, sure, m, us)
	}
	if day, ok := pathDay(m); ok {
		// The address is the day of publication; a marked date of the same day adds the hour.
		if marked.day == day {
			return marked
		}
		return stamp{day: day}
	}
	if marked.known() && sure > 0 {
		return marked
	}
	if st := scripted(d, us); st.known() {
		return st
	}
	if marked.known() {
		return marked
	}
	if st := changed(m, us); st.known() {
		return st
	}
	for _, key := range []string{"og:image", "twitter:image", "twitter:image:src", "og:image:url"} {
		if day, ok := addressDay(m.tags[key]); ok {
			return stamp{day: day}
		}
	}
	return stamp{}
}

// told are the days that structured data and meta give, the surest first.
func told(m *meta, us bool) []stamp {
	var out []stamp
	take := func(s string) {
		if f, ok := firstStamp(s, us); ok {
			out = append(out, f.stamp)
		}
	}
	if a := m.article(); a != nil {
		take(a.str("datePublished"))
		take(a.str("dateCreated"))
	}
	for _, t := range m.things {
		if !t.is("Comment", "Review", "Product", "VideoObject", "ImageObject") {
			take(t.str("datePublished"))
		}
	}
	for _, key := range publishedTags {
		take(m.tags[key])
	}
	return out
}

// changed is the day of the last change as meta tells it.
func changed(m *meta, us bool) stamp {
	for _, key := range changedTags {
		if f, ok := firstStamp(m.tags[key], us); ok {
			return f.stamp
		}
	}
	return stamp{}
}

// agreed is the told day that the page shows too, else the surest one; the day of its last change does not count. A day that
// may be read two ways (4/3 and 3/4) is read as the page shows it.
func agreed(all []stamp, marked stamp, sure float64, changed stamp) stamp {
	if !marked.known() || sure < 4 || marked.day == changed.day {
		return all[0]
	}
	for _, st := range all {
		if st.day == marked.day {
			return st
		}
	}
	first := all[0].day
	timed := slices.ContainsFunc(all, func(st stamp) bool { return st.day == first && !st.time.IsZero() })
	if swapped := (sandarbh.Date{Year: first.Year, Month: time.Month(first.Day), Day: int(first.Month)}); first.Day <= 12 && swapped == marked.day && !timed {
		return stamp{day: swapped}
	}
	return all[0]
}

// pathDay is the day in the page's own address.
func pathDay(m *meta) (sandarbh.Date, bool) {
	for _, u := range []string{m.canonical, m.tags["og:url"], m.tags["twitter:url"]} {
		if day, ok := addressDay(u); ok {
			return day, true
		}
	}
	return sandarbh.Date{}, false
}

// local moves a day that a page tells in UTC into the page's own zone: the same instant told with an offset, the day of the
// address, or the marked visible day, where it lies one day beside.
func local(st, marked stamp, sure float64, m *meta, us bool) stamp {
	if !st.time.IsZero() {
		if _, off := st.time.Zone(); off != 0 {
			return st
		}
		same := func(o stamp) bool {
			if o.time.IsZero() {
				return false
			}
			_, off := o.time.Zone()
			gap := o.time.Sub(st.time)
			return off != 0 && gap > -2*time.Minute && gap < 2*time.Minute
		}
		if same(marked) {
			return marked
		}
		for _, key := range publishedTags {
			if f, ok := firstStamp(m.tags[key], us); ok && same(f.stamp) {
				return f.stamp
			}
		}
	}
	beside := func(d sandarbh.Date) bool {
		n := d.DaysSince(st.day)
		if st.time.IsZero() {
			return n == 1 || n == -1
		}
		// Zones reach from nine hours behind UTC to twelve before it.
		return n == -1 && st.time.Hour() < 9 || n == 1 && st.time.Hour() >= 12
	}
	if day, ok := pathDay(m); ok {
		if beside(day) {
			return stamp{day: day}
		}
		return st
	}
	if marked.known() && sure >= 2.4 && beside(marked.day) && marked.time.IsZero() {
		return stamp{day: marked.day}
	}
	return st
}

var scriptedDay = lang.MustCompile(`(?i)["']?(?:date_?published|published_?(?:at|date|time|on)?|publish_?(?:date|time)|publication_?(?:date|time)|pub_?date|cms_?publishing_?date|created_?at|article_publication_date|date_?created)["']?\s*[:=]\s*["']([^"']{8,40})["']`)

// scripted is the first day that the page's own scripts call that of publication.
func scripted(d *document, us bool) stamp {
	var out stamp
	d.root.each(func(n *node) bool {
		if out.known() {
			return false
		}
		if n.tag == atom.Script {
			text := rawText(n)
			if !strings.Contains(text, "ubli") && !strings.Contains(text, "reated") && !strings.Contains(text, "pub") {
				return false
			}
			for _, m := range scriptedDay.FindAllStringSubmatch(text, 20) {
				if f, ok := firstStamp(m[1], us); ok {
					out = f.stamp
					break
				}
			}
			return false
		}
		return true
	})
	return out
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
	dateName    = lang.MustCompile(`(?i)date|time|publi|posted|datum|zeit|fecha|data-pub|created|byline|meta|info|stamp|erstellt|veröff|day`)
	sureName    = lang.MustCompile(`(?i)publish|pubdate|posted|entry-date|post-date|article-?date|date-?posted|releasedate|date-?created|datum|updated?-?on`)
	changedName = lang.MustCompile(`(?i)modif|update|edited|changed|aktualis`)
	changedWord = lang.MustCompile(`(?i)(last )?updated?|modified|aktualisiert|zuletzt|geändert|stand:|अपडेट|mise? à jour|actualizado|अद्यतन`)
	firstWord   = lang.MustCompile(`(?i)published|posted|first|veröffentlicht|erstellt|publié|publicado|erschienen|प्रकाशित|पोस्ट|created|\bdated?:|datum|\bvom|\bam `)
	eventName   = lang.MustCompile(`(?i)event|calendar|countdown|weather|copyright|related|sidebar|widget|footer|comment|teaser|recent|popular|trending|kommentar|latest|archive|breaking|ticker|newsletter`)
)

// articleFoot is the name of what closes an article, and no footer of the page.
var articleFoot = lang.MustCompile(`(?i)(post|entry|article)-?_?footer`)

// visible looks for dates on the page: time elements, elements named for dates, short lines near the headline. It returns
// the best with its score: above 8 it is plainly the article's, below 0 it may be anything's.
func visible(d *document, us bool) (stamp, float64) {
	type hit struct {
		stamp
		score float64
	}
	best := hit{score: -4}
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
		case n.tag == atom.Time || n.tag == atom.Abbr || strings.HasPrefix(n.get("itemprop"), "date") || n.has("datetime"):
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
		case n.name != "" && n.chars > 5 && n.chars < 160:
			s = n.words()
			if !mayHoldDay(asciiDigits(s)) {
				if s = n.get("title"); !mayHoldDay(s) || len(s) > 60 {
					return true
				}
			}
			switch {
			case sureName.MatchString(label):
				score = 4
			case dateName.MatchString(label):
				score = 2.5
			case n.chars < 100 && !deepText(n):
				score = 1.2
			default:
				return true
			}
			if firstWord.MatchString(s) {
				score = 2.2
			}
		case n.name == "" && len(n.text) > 5:
			s = squeeze(n.text[:min(len(n.text), 400)])
			score = 1.2
			if firstWord.MatchString(s) {
				score = 2
			}
			f, ok := firstStamp(s, us)
			if ok && f.at <= 2 {
				score += 0.8
			}
			if !ok || len(s) > 100 && f.at > 2 || len(s) > 60 && f.at > 40 {
				return true
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
		if score <= 2 && f.at > 25 && !firstWord.MatchString(s[:f.at]) {
			// A day in the middle of a sentence is an event's.
			score -= 1.2
		}
		if changedName.MatchString(label) || strings.Contains(label, "dateModified") {
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
		from := n
		if sureName.MatchString(label) {
			from = n.parent
		}
		for p, up := from, 0; p != nil && up < 12; p, up = p.parent, up+1 {
			if p.tag == atom.Footer || p.tag == atom.Aside || p.tag == atom.Nav || eventName.MatchString(articleFoot.ReplaceAllString(p.get("class")+" "+p.get("id"), "")) && p.tag != atom.Body {
				score -= 2.5
				break
			}
			if p.tag == atom.A && p.chars > 24 {
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
	return best.stamp, best.score
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
