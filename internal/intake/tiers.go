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

// Put gives a document the tier that the user has set, if any.
func (t Tiers) Put(doc *sandarbh.Document) {
	if tier, _ := t.Of(doc.Publisher, doc.URL); tier != "" {
		doc.Tier = tier
	}
}

// Known reports whether there is such a tier.
func Known(t sandarbh.Tier) bool {
	return slices.Contains([]sandarbh.Tier{sandarbh.Primary, sandarbh.Press, sandarbh.Study}, t)
}
