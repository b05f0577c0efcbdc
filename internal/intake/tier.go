package intake

import (
	_ "embed"
	"fmt"
	"net/url"
	"slices"
	"strings"
	"sync"

	"github.com/sandarbh/sandarbh"
)

//go:embed tier.tsv
var tierTable string

// tierRule is a form of tier.tsv, in words or as the ending of a host.
type tierRule struct {
	tier          sandarbh.Tier
	words         []string
	opens, closes bool // it may stand before, behind other words
	host          string
}

var tierRules = sync.OnceValue(func() []tierRule {
	var out []tierRule
	for row := range strings.SplitSeq(tierTable, "\n") {
		fields := strings.Split(row, "\t")
		if strings.HasPrefix(row, "#") || len(fields) < 2 {
			continue
		}
		for _, form := range fields[1:] {
			r := tierRule{tier: sandarbh.Tier(fields[0])}
			if strings.HasPrefix(form, ".") {
				r.host = form
			} else {
				form, r.opens = strings.CutSuffix(form, "*")
				form, r.closes = strings.CutPrefix(form, "*")
				r.words = strings.Fields(form)
			}
			out = append(out, r)
		}
	}
	return out
})

// shortest is how many letters a word has at most that opens a name in capitals alone: "WHO South-East Asia", not "Who is who".
const shortest = 3

// in reports whether the form stands in a part of a name.
func (r tierRule) in(part []string) bool {
	n := len(r.words)
	if r.host != "" || n > len(part) {
		return false
	}
	for at := 0; at+n <= len(part); at++ {
		if at > 0 && !r.closes || at+n < len(part) && !r.opens || !slices.EqualFunc(r.words, part[at:at+n], strings.EqualFold) {
			continue
		}
		if n == 1 && len(part) > 1 && len(r.words[0]) <= shortest && part[at] != strings.ToUpper(part[at]) {
			continue
		}
		return true
	}
	return false
}

// why says in words what of a publisher the form has found.
func (r tierRule) why() string {
	switch {
	case r.host != "":
		return "its address ends in " + r.host
	case r.opens && r.closes:
		return fmt.Sprintf("its name has %q", strings.Join(r.words, " "))
	case r.opens:
		return fmt.Sprintf("its name begins with %q", strings.Join(r.words, " "))
	case r.closes:
		return fmt.Sprintf("its name ends in %q", strings.Join(r.words, " "))
	}
	return fmt.Sprintf("it is called %q", strings.Join(r.words, " "))
}

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

// nameParts are the parts of a publisher's name, each in words, without its article.
func nameParts(publisher string) [][]string {
	var out [][]string
	for part := range strings.FieldsFuncSeq(strings.ReplaceAll(publisher, " - ", ","), func(r rune) bool { return strings.ContainsRune(",;()|/–—", r) }) {
		words := strings.FieldsFunc(part, func(r rune) bool { return r == ' ' || r == '-' || r == '\u00a0' })
		if len(words) > 1 && strings.EqualFold(words[0], "the") {
			words = words[1:]
		}
		if len(words) > 0 {
			out = append(out, words)
		}
	}
	return out
}

// hostOf is the host of an address, or of a publisher that is called by it, with a dot before; "." if neither has one.
func hostOf(publisher, address string) string {
	if u, err := url.Parse(address); err == nil && u.Hostname() != "" {
		return "." + strings.ToLower(u.Hostname())
	}
	if name := strings.ToLower(strings.TrimSpace(publisher)); strings.Contains(name, ".") && !strings.Contains(name, " ") {
		return "." + name
	}
	return "."
}

// TierOf says how near to the event a publisher stands, by its name and host. One that tier.tsv does not
// know is press.
func TierOf(publisher, address string) sandarbh.Tier {
	tier, _ := WhyTier(publisher, address)
	return tier
}

// WhyTier is [TierOf] with the reason, in words.
func WhyTier(publisher, address string) (tier sandarbh.Tier, why string) {
	host, parts := hostOf(publisher, address), nameParts(publisher)
	for _, r := range tierRules() {
		if r.host != "" && strings.HasSuffix(host, r.host) || slices.ContainsFunc(parts, r.in) {
			return r.tier, r.why()
		}
	}
	return sandarbh.Press, "nothing in its name or address says otherwise"
}
