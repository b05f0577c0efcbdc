package story

import (
	"maps"
	"math"
	"regexp"
	"slices"
	"strings"
	"sync"

	"github.com/sandarbh/sandarbh/internal/claim"
	"github.com/sandarbh/sandarbh/internal/lang"
)

// worth is what one of a unit is worth in the unit that its dimension is compared in.
type worth struct {
	unit   string
	factor float64
}

// conversions are the units that reports write for one another: metres for feet, acres for hectares, weeks for days.
var conversions = map[string]worth{
	"decade": {"year", 10}, "week": {"day", 7},
	"km": {"m", 1000}, "cm": {"m", 0.01}, "mm": {"m", 0.001}, "feet": {"m", 0.3048}, "inch": {"m", 0.0254}, "mile": {"m", 1609.344}, "nautical mile": {"m", 1852},
	"acre": {"hectare", 0.404686}, "sq km": {"hectare", 100}, "sq ft": {"sq m", 0.092903},
	"g": {"kg", 0.001}, "mg": {"kg", 1e-6}, "quintal": {"kg", 100}, "tonne": {"kg", 1000},
	"GW": {"MW", 1000}, "kW": {"MW", 0.001}, "kilolitre": {"litre", 1000},
	"knot": {"km/h", 1.852}, "TB": {"GB", 1000}, "MB": {"GB", 0.001},
}

// inBase is the figure of a mention in the unit of its dimension, a price for the base of what it is asked for: Rs 3,400 a
// quintal are Rs 34 a kilo.
func inBase(m *claim.Mention) lang.Quantity {
	q := m.Quantity
	if q.Unit == "month" && q.Value >= 12 && math.Mod(q.Value, 12) == 0 {
		q = scaledBy(q, worth{"year", 1. / 12})
	}
	if w, ok := conversions[q.Unit]; ok {
		q = scaledBy(q, w)
	}
	if per := pricedBy(m); per.factor != 0 {
		q = scaledBy(q, worth{q.Unit, 1 / per.factor})
	}
	return q
}

func scaledBy(q lang.Quantity, w worth) lang.Quantity {
	by := func(v float64) float64 { return math.Round(v*w.factor*1e6) / 1e6 } // without what binary fractions leave behind
	q.Unit, q.Value, q.Upper, q.Step = w.unit, by(q.Value), by(q.Upper), q.Step*w.factor
	return q
}

// converted is how far one length may lie from another that was turned into feet and rounded.
const converted = 0.03

// equalIn reports whether two figures in the units of their dimension can be the same; written is whether in one unit.
func equalIn(p, q lang.Quantity, written bool) bool {
	return claim.Equal(p, q) || !written && math.Abs(p.Value-q.Value) <= converted*max(math.Abs(p.Value), math.Abs(q.Value))
}

// goods are units in which things are priced or yields reckoned.
var goods = map[string]worth{
	"kg": {"kg", 1}, "kilo": {"kg", 1}, "kilogram": {"kg", 1}, "किलो": {"kg", 1}, "किलोग्राम": {"kg", 1}, "gram": {"kg", 0.001}, "ग्राम": {"kg", 0.001},
	"quintal": {"kg", 100}, "क्विंटल": {"kg", 100}, "tonne": {"kg", 1000}, "ton": {"kg", 1000}, "टन": {"kg", 1000},
	"litre": {"litre", 1}, "liter": {"litre", 1}, "लीटर": {"litre", 1}, "kilolitre": {"litre", 1000},
	"hectare": {"hectare", 1}, "हेक्टेयर": {"hectare", 1}, "acre": {"hectare", 0.404686}, "एकड़": {"hectare", 0.404686},
}

var pricedIn = sync.OnceValue(func() *lang.Pattern {
	var forms []string
	for _, f := range slices.Sorted(maps.Keys(goods)) {
		forms = append(forms, regexp.QuoteMeta(f))
	}
	return lang.MustCompile(`(?i)^(?: (?:rupees|रुपये|रुपए))?\s?(?:a|an|per|each|every|for (?:a|each|every)|/|प्रति)\s?(` + strings.Join(forms, "|") + `)(?:[^\p{L}\p{M}]|$)`)
})

// pricedBy is the measure that a sum is asked for or a quantity reaped from, its factor 0 if none is named behind it.
func pricedBy(m *claim.Mention) worth {
	if !isQuantity(m) || m.Unit == "" || m.Unit == "percent" || timeUnit(m.Unit) {
		return worth{}
	}
	if k := pricedIn().FindStringSubmatchIndex(m.Sentence.Text[m.Quantity.End:]); k != nil {
		return goods[strings.ToLower(span(m.Sentence.Text[m.Quantity.End:], k, 1))]
	}
	return worth{}
}

// otherGoods reports two figures of which each is for another measure: a price a kilo, a price a litre.
func otherGoods(x, y *claim.Mention) bool {
	p, q := pricedBy(x), pricedBy(y)
	return p.factor != 0 && q.factor != 0 && p.unit != q.unit
}
