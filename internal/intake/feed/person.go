package feed

import (
	"strings"

	"github.com/mmcdole/gofeed"
	"github.com/mmcdole/gofeed/rss"

	"github.com/sandarbh/sandarbh/internal/lang"
)

var mailIn = lang.MustCompile(`[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\.[A-Za-z]{2,}`)

// person is the first author, with name and mail apart.
func person(all []*gofeed.Person, raw string) *Person {
	for _, p := range all {
		if p == nil {
			continue
		}
		joined := p.Name
		if p.Email != "" && !strings.Contains(joined, p.Email) {
			joined += " " + p.Email
		}
		if out := splitPerson(joined); out != nil {
			return out
		}
	}
	return splitPerson(raw)
}

// splitPerson takes "mail (name)", "name (mail)", "name <mail>" and the like apart.
func splitPerson(s string) *Person {
	s = strings.TrimSpace(s)
	if s == "" {
		return nil
	}
	mail := mailIn.FindString(s)
	name := s
	if mail != "" {
		name = strings.Replace(s, "mailto:"+mail, "", 1)
		name = strings.Replace(name, mail, "", 1)
		name = strings.NewReplacer("&lt;", " ", "&gt;", " ").Replace(name)
		name = strings.Trim(strings.TrimSpace(name), "()<>[],;: ")
	}
	if name == "" && mail == "" {
		return nil
	}
	return &Person{Name: strings.TrimSpace(name), Email: mail}
}

// fillFromExtensions takes what stands in elements of other vocabularies: terms of Dublin Core, podcasts' pictures, and
// plain elements out of place.
func fillFromExtensions(out *Feed, f *gofeed.Feed) {
	out.Language = strings.ReplaceAll(out.Language, "_", "-")
	terms := f.Extensions["dcterms"]
	if t := terms["issued"]; out.Published.IsZero() && len(t) > 0 {
		out.Published = instant(nil, t[0].Value)
	}
	if t := terms["modified"]; out.Updated.IsZero() && len(t) > 0 {
		out.Updated = instant(nil, t[0].Value)
	}
	if out.Image != nil {
		return
	}
	for _, name := range []string{"image", "link"} {
		for _, e := range f.Extensions["itunes"][name] {
			if at := firstOf(e.Attrs["href"], e.Attrs["url"], e.Value); at != "" && (name == "image" || e.Attrs["rel"] == "image") {
				out.Image = &Image{URL: strings.TrimSpace(at)}
				return
			}
		}
	}
}

func firstOf(ss ...string) string {
	for _, s := range ss {
		if strings.TrimSpace(s) != "" {
			return s
		}
	}
	return ""
}

// fillFromRSS takes what the merged view of gofeed leaves out of a channel.
func fillFromRSS(out *Feed, o *rss.Feed) {
	if out.Author == nil && o.WebMaster != "" {
		out.Author = splitPerson(o.WebMaster)
	}
	if out.Link == "" && len(o.Links) > 0 {
		out.Link = o.Links[0]
	}
}
