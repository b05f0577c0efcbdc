package note

import (
	"strings"

	"github.com/sandarbh/sandarbh/internal/lang"
)

// Small things that would cost a line: an address at its end, the "; or" of a list, a bracket that nothing opens, a brand that
// looks like two words glued.

var (
	// addressTail says where something may be read; addressInside is an address behind the noun that it belongs to.
	addressTail   = lang.MustCompile(`,? (?:and )?(?:(?:is|are) (?:now |also )?(?:openly |freely |publicly )?(?:available|accessible) |(?:can|may) (?:also )?be (?:accessed|downloaded|viewed|read) |(?:available|accessible) )?(?:at|on|through|via|from) (?:the (?:link|portal|website|URL)[: ]+)?(?:https?://|www\.)\S+?\.?$`)
	addressInside = lang.MustCompile(`((?i:portal|website|web ?site|page|platform|link|app|dashboard)),? \(?(?:https?://|www\.)[^\s)]*[^\s),.]\)?`)
	// memberEnd is the end of a list's member that another follows.
	memberEnd = lang.MustCompile(`[;,] (?:or|and)\.?$`)
	inches    = lang.MustCompile(`\b\d{1,3}(?:\.\d+)?$`)
)

// withoutAddress leaves an address out.
func withoutAddress(s string) string {
	if !strings.Contains(s, "://") && !strings.Contains(s, "www.") {
		return s
	}
	s = addressInside.ReplaceAllString(s, "$1")
	if m := addressTail.FindStringIndex(s); m != nil && stands(s[:m[0]]) {
		return strings.TrimRight(s[:m[0]], " ,.") + "."
	}
	return s
}

// withoutLoneBracket drops a bracket at the end that nothing opens: "under the head Public Works)."
func withoutLoneBracket(s string) string {
	if head, ok := strings.CutSuffix(s, ")."); ok && strings.Count(s, ")") == strings.Count(s, "(")+1 && closes(head+".") {
		return head + "."
	}
	return s
}

// brand is a name with a capital inside; of two words glued, one would be a common word.
var brand = lang.MustCompile(`\b(?:[ei]([A-Z][a-z]+)([A-Z][a-z]+)|([A-Z][a-z]{4,})([A-Z][a-z]{5,}))\b`)

// withoutBrands takes brands out of a text: "eKosh", "VeloRamani".
func withoutBrands(s string) string {
	return brand.ReplaceAllStringFunc(s, func(w string) string {
		m := brand.FindStringSubmatch(w)
		if m[1] != "" || !commonWords()[lang.Fold(m[3])] && !commonWords()[lang.Fold(m[4])] {
			return m[0][:1]
		}
		return w
	})
}
