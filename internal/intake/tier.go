package intake

import (
	_ "embed"
	"net/url"
	"strings"
	"sync"

	"github.com/sandarbh/sandarbh"
)

//go:embed tier.tsv
var tierTable string

type tierRule struct {
	tier sandarbh.Tier
	name string // " words " of a publisher, or ".ending" of a host
}

var tierRules = sync.OnceValue(func() []tierRule {
	var out []tierRule
	for row := range strings.SplitSeq(tierTable, "\n") {
		fields := strings.Split(row, "\t")
		if strings.HasPrefix(row, "#") || len(fields) < 2 {
			continue
		}
		for _, n := range fields[1:] {
			if !strings.HasPrefix(n, ".") {
				n = " " + n + " "
			}
			out = append(out, tierRule{sandarbh.Tier(fields[0]), n})
		}
	}
	return out
})

//go:embed publisher.tsv
var publisherTable string

// publisherOf is the publisher's name by its host: as publisher.tsv has it, else the host itself.
func publisherOf(address string) string {
	u, err := url.Parse(address)
	if err != nil || u.Hostname() == "" {
		return ""
	}
	host := strings.TrimPrefix(strings.ToLower(u.Hostname()), "www.")
	for row := range strings.SplitSeq(publisherTable, "\n") {
		if known, name, ok := strings.Cut(row, "\t"); ok && (host == known || strings.HasSuffix(host, "."+known)) {
			return name
		}
	}
	return host
}

// TierOf says how near to the event a publisher stands, by its name and host. One that tier.tsv does not
// know is press.
func TierOf(publisher, address string) sandarbh.Tier {
	name := " " + strings.Join(strings.FieldsFunc(strings.ToLower(publisher), func(r rune) bool { return strings.ContainsRune(" ,;()|/-–—", r) }), " ") + " "
	host := ""
	if u, err := url.Parse(address); err == nil {
		host = "." + strings.ToLower(u.Hostname())
	}
	if strings.Contains(strings.TrimSpace(name), ".") && !strings.Contains(strings.TrimSpace(name), " ") && host == "" {
		host = "." + strings.TrimSpace(name)
	}
	for _, r := range tierRules() {
		if r.name[0] == '.' && host != "" && strings.HasSuffix(host, r.name) || r.name[0] == ' ' && strings.Contains(name, r.name) {
			return r.tier
		}
	}
	return sandarbh.Press
}
