// Package catalogue lists known public sources: feeds and pages of offices, courts, papers and study sites, with the
// tier of each. [Load] is its one main call; it reads the data file that ships with the program and checks it.
package catalogue

import (
	"encoding/json"
	"fmt"
	"net/url"
	"strings"

	"github.com/sandarbh/sandarbh"
)

// Entry is a source that a user may switch on.
type Entry struct {
	sandarbh.Source
	Language string `json:"language"`
	Field    string `json:"field"` // government, polity, economy, international, environment, science, security
}

// Load reads a catalogue. It refuses entries without a name, with an address twice or that is no web address, and
// unknown tiers and kinds: data that ships must be right.
func Load(data []byte) ([]Entry, error) {
	var out []Entry
	if err := json.Unmarshal(data, &out); err != nil {
		return nil, fmt.Errorf("read catalogue: %w", err)
	}
	seen := map[string]sandarbh.SourceID{}
	for i, e := range out {
		if err := check(e); err != nil {
			return nil, fmt.Errorf("catalogue entry %d (%s): %w", i+1, e.ID, err)
		}
		for _, key := range []string{"id " + string(e.ID), "address " + strings.ToLower(e.Address)} {
			if other, ok := seen[key]; ok {
				return nil, fmt.Errorf("catalogue entry %d (%s): %s is that of %s too", i+1, e.ID, key, other)
			}
			seen[key] = e.ID
		}
	}
	return out, nil
}

func check(e Entry) error {
	u, err := url.Parse(e.Address)
	switch {
	case err != nil:
		return fmt.Errorf("parse address: %w", err)
	case e.ID == "" || e.Name == "" || e.Publisher == "":
		return fmt.Errorf("id, name and publisher must be given")
	case u.Scheme != "https" && u.Scheme != "http" || u.Host == "":
		return fmt.Errorf("address %q is no web address", e.Address)
	case e.Kind != "feed" && e.Kind != "page":
		return fmt.Errorf("kind %q is neither feed nor page", e.Kind)
	case e.Tier != sandarbh.Primary && e.Tier != sandarbh.Press && e.Tier != sandarbh.Study:
		return fmt.Errorf("tier %q is unknown", e.Tier)
	}
	return nil
}
