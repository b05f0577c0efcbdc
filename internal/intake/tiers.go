package intake

import (
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh"
)

// Tiers are what the user says of publishers: by name, in any case, or by host. They go before all else, what a document
// states of itself too.
type Tiers map[string]sandarbh.Tier

// Of is the tier that the user gives a publisher, and by which entry; "" if none. A host counts for its subdomains; of two
// entries the longer one.
func (t Tiers) Of(publisher, address string) (tier sandarbh.Tier, entry string) {
	host := hostOf(publisher, address)
	for key := range t {
		named := strings.EqualFold(strings.TrimSpace(key), strings.TrimSpace(publisher)) && publisher != ""
		hosted := strings.Contains(key, ".") && strings.HasSuffix(host, "."+strings.ToLower(key))
		if (named || hosted) && (len(key) > len(entry) || len(key) == len(entry) && key < entry) {
			entry = key
		}
	}
	return t[entry], entry
}

// Put gives documents the tiers that the user has set.
func (t Tiers) Put(docs []sandarbh.Document) {
	for i := range docs {
		if tier, _ := t.Of(docs[i].Publisher, docs[i].URL); tier != "" {
			docs[i].Tier = tier
		}
	}
}

// Known reports whether there is such a tier.
func Known(t sandarbh.Tier) bool {
	return slices.Contains([]sandarbh.Tier{sandarbh.Primary, sandarbh.Press, sandarbh.Study}, t)
}
