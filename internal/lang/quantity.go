package lang

import (
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/sandarbh/sandarbh"
)

// Quantity is a number as the text gives it, with its scale, currency and unit, and what it counts.
type Quantity struct {
	Range                  // the number with its scale, currency and unit: "Rs. 9,450 crore", "410 km", "three"
	Number         Range   // the numeral or number words alone
	Value          float64 // in base units, the scale multiplied out
	Upper          float64 // the upper end of a range; else equal to Value
	Step           float64 // the value of one in the last printed place
	Unit           string  // canonical: INR, percent, "percentage point", km …; "" for a bare count
	Qualifier      string  // canonical: about, over, "at least", "up to" …; "" for none
	QualifierRange Range   // the words of the qualifier
	Noun           string  // of a count: the head noun counted, singular, lower case
	Ordinal        bool    // 4th, third
}

// Quantities returns the numbers of s in order, with scale, currency, unit, qualifier, and for a count the noun.
// Years, dates, times of day, numbers of sections, articles, rules, orders and releases, telephone numbers, scores
// and numbers that are part of a name ("Mission 2.0", "INS 23") are left out. Basis points are given as percentage
// points, paise as INR, LMT and MMT as tonnes; MT, which is written for both tonnes and million tonnes, stays MT.
func Quantities(s string) []Quantity { return memoQuantities.Of(s, quantities) }

var memoQuantities Memo[[]Quantity]

func quantities(s string) []Quantity {
	toks := pieces(s)
	p := quantityParser{s: s, toks: toks, dates: findDates(s, toks, sandarbh.Date{})}
	for i := 0; i < len(toks); {
		for p.date < len(p.dates) && p.dates[p.date].next <= i {
			p.date++
		}
		if p.date < len(p.dates) && p.dates[p.date].first <= i && !p.agoAt() {
			i = p.dates[p.date].next
			continue
		}
		i += max(p.parse(i), 1)
	}
	p.elided()
	return slices.Clip(p.out)
}

type quantityParser struct {
	s     string
	toks  []Token
	dates []foundDate
	date  int // the first date that does not end before the token at hand
	out   []Quantity
}

// agoAt reports whether the date at hand counts ("two days ago").
func (p *quantityParser) agoAt() bool {
	d := p.dates[p.date]
	return d.Relative && d.next-d.first == 3 && p.at(d.next-1).Norm == "ago" && p.at(d.first).Norm != "a"
}

func (p *quantityParser) at(i int) Token { return tokenAt(p.toks, i) }

// numeral is a number as written, with its scale.
type numeral struct {
	value, step float64
	first, next int  // tokens of the number alone
	end         int  // after the scale
	scaled      bool // a scale word follows
	words       bool // number words, no digits
	ordinal     bool
	decimals    int
	grouped     bool // with commas
	fraction    bool
}

// numeral reads the number at i, with its scale.
func (p *quantityParser) numeral(i int) (numeral, bool) {
	n := numeral{first: i}
	t := p.at(i)
	switch t.Kind {
	case Number:
		if !p.digits(t, &n) {
			return n, false
		}
		n.next = i + 1
		if e := p.at(i + 1); e.Kind == Word && (isOrdinalEnding(e.Text) || isOneOf(e.Norm, "वीं", "वां", "वें", "वाँ")) && !n.ordinal && n.decimals == 0 {
			n.ordinal = true // "4 th"
			n.next++
		}
		n.next += p.restated(n)
	case Word:
		if !p.wordNumber(i, &n) {
			return n, false
		}
	default:
		return n, false
	}
	n.end = n.next
	if n.ordinal {
		return n, true
	}
	p.scale(&n)
	return n, true
}

// digits reads a token of digits.
func (p *quantityParser) digits(t Token, n *numeral) bool {
	s := t.Norm
	if len(s) > 2 && isOrdinalEnding(s[len(s)-2:]) {
		n.ordinal = true
		s = s[:len(s)-2]
	}
	dot := strings.IndexByte(s, '.')
	if dot >= 0 {
		if strings.IndexByte(s[dot+1:], '.') >= 0 {
			return false
		}
		n.decimals = len(s) - dot - 1
	}
	if strings.IndexByte(s, ',') >= 0 {
		n.grouped = true
		s = strings.ReplaceAll(s, ",", "")
	}
	v, err := strconv.ParseFloat(s, 64)
	if err != nil || v > 1e15 {
		return false
	}
	n.value = v
	n.step = math.Pow10(-n.decimals)
	return true
}

// wordNumber reads "three", "twenty-five", "two hundred and fifty", "half a million", "a lakh", "one-third", "first",
// and in Hindi "साढ़े तीन", "सवा दो".
func (p *quantityParser) wordNumber(i int, n *numeral) bool {
	t := p.at(i)
	n.words, n.step = true, 1
	if v, ok := ordinalWords[t.Norm]; ok {
		n.value, n.ordinal, n.next = v, true, i+1
		return true
	}
	switch t.Norm {
	case "a", "an":
		if _, ok := scales[p.at(i+1).Norm]; ok && p.at(i+1).Norm != "cr" {
			n.value, n.next = 1, i+1
			return true
		}
		return false
	case "half":
		if w := p.at(i + 1).Norm; w == "a" || w == "-" {
			if _, ok := scales[p.at(i+2).Norm]; ok {
				n.value, n.step, n.next = 0.5, 0.5, i+2
				return true
			}
		}
		return false
	}
	if part, ok := hindiQuarters[t.Norm]; ok {
		v, ok := numberWords[p.at(i+1).Norm]
		n.value, n.next = v+part, i+2
		return ok
	}
	v, ok := numberWords[t.Norm]
	if !ok {
		return false
	}
	j := i + 1
	if v >= 20 && v <= 90 && t.Text[0] < 0x80 { // twenty five, twenty-five
		k := j
		if p.at(k).Norm == "-" && glued(p.toks, k) {
			k++
		}
		if u, ok := numberWords[p.at(k).Norm]; ok && u < 10 {
			v += u
			j = k + 1
		} else if u, ok := ordinalWords[p.at(k).Norm]; ok && u < 10 {
			n.value, n.ordinal, n.next = v+u, true, k+1
			return true
		}
	}
	if p.at(j).Norm == "-" && glued(p.toks, j) || v < 10 && fractionWords[p.at(j).Norm] > 2 && v < fractionWords[p.at(j).Norm] {
		k := j
		if p.at(k).Norm == "-" {
			k++
		}
		if d := fractionWords[p.at(k).Norm]; d != 0 && v < d && (k > j || d != 4) { // two-thirds
			n.value, n.step, n.fraction, n.next = v/d, 0, true, k+1
			return true
		}
	}
	if k := p.andAHalf(j); k > 0 {
		v += 0.5
		j = k
	}
	n.value, n.next = v, j
	return true
}

// andAHalf returns the token after "and a half" or "-and-a-half" at j, 0 if there is none.
func (p *quantityParser) andAHalf(j int) int {
	for _, w := range []string{"and", "a", "half"} {
		if p.at(j).Norm == "-" && glued(p.toks, j) {
			j++
		}
		if p.at(j).Norm != w {
			return 0
		}
		j++
	}
	return j
}

// scale multiplies n by the scale words after it, and adds what follows them: "2 crore 35 lakh", "two hundred and
// fifty".
func (p *quantityParser) scale(n *numeral) {
	j := n.next
	total, value, step := 0.0, n.value, n.step
	last := math.Inf(1)
	for {
		k := j
		if p.at(k).Norm == "-" && glued(p.toks, k) && glued(p.toks, k+1) {
			k++
		}
		f := 1.0
		m := k
		for {
			w := p.at(m)
			g, ok := scales[w.Norm]
			if !ok || w.Kind != Word {
				g, ok = p.letterScale(m)
			}
			if !ok {
				break
			}
			f *= g
			m++
			if p.at(m).Norm == "-" && glued(p.toks, m) && glued(p.toks, m+1) && scales[p.at(m+1).Norm] != 0 {
				m++
			}
			if p.at(m).Text == "." && (w.Norm == "cr" || w.Norm == "mn" || w.Norm == "bn") && p.at(m+1).Kind != Punct {
				m++
			}
		}
		if f == 1 {
			if math.IsInf(last, 1) {
				return
			}
			total += value
			n.value, n.step = total, step
			return
		}
		n.scaled = true
		total += exact(value * f)
		step *= f
		n.value, n.step, n.end = total, step, m
		if n.words {
			n.next = m // "two lakh": the words are the number
		}
		if f >= last {
			return
		}
		last = f
		// A smaller part may follow.
		a := m
		if p.at(a).Norm == "and" {
			a++
		}
		rest := numeral{first: a}
		if o, ok := ordinalWords[p.at(a).Norm]; ok && n.words && o < f && a > m { // one hundred and sixth
			n.value, n.ordinal, n.end, n.next = total+o, true, a+1, a+1
			return
		}
		t := p.at(a)
		ok := false
		switch {
		case t.Kind == Number && !n.words && a == m:
			ok = p.digits(t, &rest) && !rest.ordinal && !rest.grouped
			rest.next = a + 1
		case t.Kind == Word && n.words:
			ok = has2(numberWords, t.Norm) && p.wordNumber(a, &rest) && !rest.ordinal && !rest.fraction
		}
		if !ok || rest.value >= f {
			return
		}
		w := p.at(rest.next).Norm
		g, scaled := scales[w]
		if !scaled && (!n.words || a > m && f != 100) || scaled && g >= f {
			return
		}
		if !scaled && a == m && f != 100 && f != 1000 {
			return
		}
		value, step = rest.value, rest.step
		j = rest.next
		if !scaled {
			n.value, n.step, n.end = total+value, step, j
			if n.words {
				n.next = j
			}
			return
		}
	}
}

func has2(m map[string]float64, w string) bool {
	_, ok := m[w]
	return ok
}

// exact takes off what binary fractions leave behind: 2.24 × 10⁷ is 22400000.
func exact(v float64) float64 {
	if math.Abs(v) > 1e11 {
		return math.Round(v)
	}
	return math.Round(v*1e4) / 1e4
}

// letterScale reads "$5b", "₹20k": one letter after a currency's number.
func (p *quantityParser) letterScale(i int) (float64, bool) {
	t := p.at(i)
	if len(t.Text) != 1 || t.Kind != Word || !glued(p.toks, i) || p.at(i-1).Kind != Number {
		return 0, false
	}
	if c := p.at(i - 2); currencyOf(c) == "" {
		return 0, false
	}
	switch t.Norm {
	case "k":
		return 1e3, true
	case "m":
		return 1e6, true
	case "b":
		return 1e9, true
	}
	return 0, false
}

// currencyOf returns the currency that a token before a number stands for, or "".
func currencyOf(t Token) string {
	switch t.Norm {
	case "₹", "rs", "rs.", "re", "inr", "'", "रु", "रू":
		if t.Norm == "'" && t.Text != "`" || t.Norm == "re" && t.Text != "Re" {
			return ""
		}
		return "INR"
	case "$", "usd":
		return "USD"
	case "€", "eur", "euro":
		return "EUR"
	case "£", "gbp":
		return "GBP"
	case "¥", "jpy":
		return "JPY"
	case "aed":
		return "AED"
	case "cny", "rmb":
		return "CNY"
	case "sgd":
		return "SGD"
	case "aud":
		return "AUD"
	case "cad":
		return "CAD"
	case "lkr":
		return "LKR"
	case "nzd":
		return "NZD"
	}
	return ""
}

// currency reads the currency before token i, and returns it with the token that it begins at.
func (p *quantityParser) currency(i int) (string, int) {
	j := i - 1
	if p.at(j).Text == "." && j > 0 && glued(p.toks, j) && currencyOf(p.at(j-1)) == "INR" {
		j--
	}
	c := currencyOf(p.at(j))
	if c == "" && p.at(j).Norm == "rupees" {
		return "INR", j
	}
	if c == "" {
		return "", i
	}
	if c == "USD" && p.at(j).Text == "$" && glued(p.toks, j) && p.at(j-1).Kind == Word {
		switch p.at(j - 1).Text {
		case "US", "U.S.", "U.S":
			return "USD", j - 1
		case "A", "AU":
			return "AUD", j - 1
		case "S":
			return "SGD", j - 1
		case "C", "CA":
			return "CAD", j - 1
		case "HK":
			return "HKD", j - 1
		case "NZ":
			return "NZD", j - 1
		}
	}
	if c == "USD" && p.at(j).Text == "$" && (p.at(j-1).Text == "US" || p.at(j-1).Text == "U.S.") {
		return c, j - 1
	}
	return c, j
}

// parse reads the quantity that begins with the number at i, keeps it, and returns how many tokens it took.
func (p *quantityParser) parse(i int) int {
	n, ok := p.numeral(i)
	if !ok {
		return 0
	}
	cur, first := p.currency(i)
	q := Quantity{Value: n.value, Step: n.step, Ordinal: n.ordinal, Unit: cur}
	last := n // the last numeral of a range
	hi := n.value
	if m, ok := p.upper(n, cur != ""); ok {
		last = m
		hi = m.value
		if m.scaled && !n.scaled { // 10 to 12 lakh
			f := m.value / p.bare(m)
			if n.value*f <= m.value {
				q.Value *= f
				q.Step *= f
			}
		}
	}
	end := last.end
	u, width := unit{}, 0
	if !n.ordinal {
		u, width = p.unit(end)
	}
	hasUnit := width > 0
	if cur != "" {
		if u.name == cur || u.name == "INR" {
			end += width
		}
	} else if hasUnit {
		q.Unit = u.name
		end += width
		if u.factor != 1 {
			q.Value = exact(q.Value * u.factor)
			q.Step *= u.factor
			hi = exact(hi * u.factor)
		}
	}
	if n.fraction {
		q.Unit = "fraction"
	}
	if !hasUnit && !n.ordinal && !n.fraction && last.first == n.first {
		p.inherit(first, n, &q)
		hasUnit = q.Unit != "" && cur == ""
		hi = q.Value
	}
	aged := 0
	if !hasUnit && cur == "" && !n.ordinal && !n.fraction && !n.scaled && hi < 130 {
		if aged = p.age(first); aged > 0 {
			q.Unit, hasUnit = "year", true
		}
	}
	if q.Unit == "INR" && p.at(end).Text == "/" && p.at(end+1).Norm == "-" && glued(p.toks, end) && glued(p.toks, end+1) {
		end += 2
	}
	if !hasUnit && cur == "" && !n.scaled && !last.scaled && !n.fraction && !p.counts(i, n, last) {
		return max(last.end-i, 1)
	}
	if u.name == "hour" && p.clock(i, n) {
		return max(end-i, 1)
	}
	if n.words && n.ordinal && !p.ordinalCounts(i) {
		return 1
	}
	if p.at(first-1).Text == ")" && p.at(first-2).Norm == "-" && p.at(first-3).Text == "(" && glued(p.toks, first) && last.first == n.first { // (-)5.1
		q.Value, hi = -q.Value, -hi
		first -= 3
	} else if minus := p.at(first - 1); minus.Norm == "-" && minus.Text != "–" && glued(p.toks, first) && !glued(p.toks, first-1) && !n.words && q.Value > 0 && last.first == n.first {
		q.Value, hi = -q.Value, -hi
		first--
	} else if m := p.at(first - 1); m.Norm == "minus" {
		q.Value, hi = -q.Value, -hi
		first--
	}
	q.Upper = max(hi, q.Value)
	if n.first == last.first {
		q.Upper = q.Value
	}
	q.Range = Range{p.at(first).Start, p.at(end - 1).End}
	q.Number = Range{p.at(n.first).Start, p.at(last.next - 1).End}
	if q.Unit == "" {
		if n.ordinal {
			q.Noun = ordinalNoun(p.toks, n.next)
		} else {
			q.Noun = headNoun(p.toks, end, q.Value == 1)
		}
	}
	if p.at(end).Text == "+" && glued(p.toks, end) || p.at(end).Norm == "plus" && p.at(end-1).Kind == Number {
		q.Qualifier, q.QualifierRange = "more than", p.at(end).Range
		if q.Noun == "" && q.Unit == "" {
			q.Noun = headNoun(p.toks, end+1, false)
		}
	} else if !n.ordinal {
		asked := q
		if aged > 0 {
			asked.Unit = "age" // "over the age of 60" is no "over 60 years"
		}
		q.Qualifier, q.QualifierRange = p.qualifier(first-aged, end, asked)
		if q.Unit == "" && q.QualifierRange.Start >= q.End {
			for k := end; k < len(p.toks); k++ { // "16 लाख से अधिक परियोजनाएं"
				if p.toks[k].Start >= q.QualifierRange.End {
					if noun := headNoun(p.toks, k, false); noun != "" && q.Noun == "" {
						q.Noun = noun
					}
					break
				}
			}
		}
	}
	p.out = append(p.out, q)
	return max(end-i, 1)
}

// inherit gives the first of two joined numbers the scale and unit that are written once, after the second: "from 21
// to 25 days", "from ₹5 to ₹10 lakh", "54.4 and 55.4 per cent".
func (p *quantityParser) inherit(first int, n numeral, q *Quantity) {
	j := n.end
	w := p.at(j).Norm
	change := w == "to" && p.at(first-1).Norm == "from"
	if !change && w != "and" && w != "or" && w != "," {
		return
	}
	j++
	if w == "," && (p.at(j).Norm == "and" || p.at(j).Norm == "or") {
		j++
	}
	if q.Unit != "" {
		return // a currency stands before each; its scale is not carried over
	}
	m, ok := p.numeral(j)
	if !ok || m.ordinal || m.words != n.words || m.fraction {
		return
	}
	u, width := p.unit(m.end)
	if w == "," && width == 0 { // 10, 12 and 15 per cent
		k := m.end
		if p.at(k).Norm == "," {
			k++
		}
		if p.at(k).Norm == "and" || p.at(k).Norm == "or" {
			if m2, ok := p.numeral(k + 1); ok {
				u, width = p.unit(m2.end)
				m = m2
			}
		}
	}
	if width == 0 || !change && u.name != "percent" {
		return
	}
	if m.scaled && !n.scaled {
		f := m.value / p.bare(m)
		if !change || n.value*f > 10*m.value {
			return
		}
		q.Value *= f
		q.Step *= f
	} else if m.scaled != n.scaled {
		return
	}
	q.Unit = u.name
	q.Value *= u.factor
	q.Step *= u.factor
}

// bare returns the value of m without its scale.
func (p *quantityParser) bare(m numeral) float64 {
	b := numeral{}
	if t := p.at(m.first); t.Kind == Number && p.digits(t, &b) {
		return b.value
	}
	if v, ok := numberWords[p.at(m.first).Norm]; ok {
		return v
	}
	return 1
}

// upper reads the upper end of a range that n begins: "3-5", "10 to 12 lakh", "between 3 and 5". A pair with "from"
// before it is a change, not a range, but for "ranging from".
func (p *quantityParser) upper(n numeral, currency bool) (numeral, bool) {
	if n.ordinal || n.fraction {
		return n, false
	}
	j := n.end
	if p.at(j).Text == "%" && p.at(j+1).Kind == Punct { // 3%-5%
		j++
	}
	if u, w := p.unit(j); w > 0 && !currency { // 150 km to 250 km
		if sep := p.at(j + w).Norm; sep == "to" || sep == "and" {
			m, ok := p.numeral(j + w + 1)
			if v, n := p.unit(m.end); ok && n > 0 && u.name == v.name && u.factor == v.factor {
				j += w
			}
		}
	}
	sep := p.at(j)
	r, _ := runeAt(sep.Text, 0)
	hyphen := sep.Kind == Punct && isHyphen(r)
	switch {
	case hyphen:
		if !n.words && glued(p.toks, j) != glued(p.toks, j+1) {
			return n, false
		}
		if !glued(p.toks, j) && !currency {
			if _, w := p.unit(j + 2); w == 0 {
				return n, false // cells of a table
			}
		}
		if n.words && !has2(numberWords, p.at(j+1).Norm) {
			return n, false
		}
	case sep.Norm == "to" || sep.Norm == "से":
		before := p.at(n.first - 1)
		if currency {
			_, c := p.currency(n.first)
			before = p.at(c - 1)
		}
		if isOneOf(before.Norm, "present", "current", "existing", "earlier") {
			k := n.first - 2
			if p.at(k).Norm == "the" {
				k--
			}
			before = p.at(k)
			if before.Norm == "from" {
				return n, false
			}
		}
		if before.Norm == "from" && !p.rangesBefore(n.first, currency) {
			return n, false
		}
	case sep.Norm == "and":
		k := n.first - 1
		if currency {
			_, k = p.currency(n.first)
			k--
		}
		if p.at(k).Norm != "between" {
			return n, false
		}
	case sep.Norm == "or": // two or three
		if n.scaled || n.decimals > 0 || currency || p.unitWidth(n.end) > 0 {
			return n, false
		}
		m, ok := p.numeral(j + 1)
		if !ok || m.ordinal || m.fraction || m.scaled || m.words != n.words || m.value != n.value+1 || p.unitWidth(m.end) == 0 && !pluralNoun(p.at(m.end)) {
			return n, false
		}
	default:
		return n, false
	}
	j++
	if c := currencyOf(p.at(j)); c != "" && currency {
		j++
		if p.at(j).Text == "$" {
			j++
		}
	} else if currency && p.at(j).Text == "US" && p.at(j+1).Text == "$" {
		j += 2
	}
	m, ok := p.numeral(j)
	if !ok || m.ordinal || m.fraction || m.words != n.words {
		return n, false
	}
	lo := n.value
	if m.scaled && !n.scaled {
		lo = n.value * m.value / p.bare(m)
		if lo > m.value {
			lo = n.value
		}
	}
	if lo >= m.value {
		return n, false
	}
	if hyphen && p.at(m.next).Norm == "-" && glued(p.toks, m.next) && p.at(m.next+1).Kind == Number {
		return n, false // 011-2338-9678
	}
	return m, true
}

// rangesBefore reports "ranging from", "range between" and the like before the number at i.
func (p *quantityParser) rangesBefore(i int, currency bool) bool {
	if currency {
		_, i = p.currency(i)
	}
	w := p.at(i - 2).Norm
	return strings.HasPrefix(w, "rang") || strings.HasPrefix(w, "vary") || w == "varies" || w == "varied"
}

func (p *quantityParser) unitWidth(i int) int {
	_, n := p.unit(i)
	return n
}

// unit reads the unit at i, also after a hyphen ("10-km") or in brackets ("5 (MW)" is none).
func (p *quantityParser) unit(i int) (unit, int) {
	if p.at(i).Norm == "-" && glued(p.toks, i) && glued(p.toks, i+1) {
		if u, n := p.unitHere(i + 1); n > 0 {
			return u, n + 1
		}
		return unit{}, 0
	}
	return p.unitHere(i)
}

// unitHere reads the unit at token i; the last word may go on after a hyphen ("km-long"), and "Kg FTL" keeps "Kg".
func (p *quantityParser) unitHere(i int) (unit, int) {
	if u, n := unitAt(p.toks, i); n > 0 {
		return u, n
	}
	t := p.at(i)
	if t.Kind == Word {
		if k := strings.IndexByte(t.Norm, '-'); k > 0 {
			if ps, ok := unitWords[t.Norm[:k]]; ok && len(ps[len(ps)-1].words) == 1 {
				return ps[len(ps)-1].unit, 1
			}
		}
	}
	return unit{}, 0
}

// numberedThings are the words after which a number is a name, not a quantity.
var numberedThings = set(`section sections sec article articles art rule rules clause clauses para paragraph paragraphs sub-section subsection schedule chapter part annexure annex appendix
form order no nos number numbers entry item serial regulation phase tranche version ver vol volume page pages gate platform room plot sector ward block flat house floor route highway nh sh
terminal lane flight train model type class grade tier table figure fig box chart step question unit-no id prid tel telephone phone mobile fax ext extn pin code isbn issn doi case petition appeal wp crl
notification circular resolution agenda point pillar stage package lot line bench court hall booth stall bay berth exit door window slide episode season day-no sl sr roll helpline toll-free whatsapp dial call whatsup cin gstin
outcome goal sdg session module track
कक्षा धारा अनुच्छेद नियम भाग संख्या क्रमांक`)

// counts decides whether a bare number is a quantity: it has no currency, scale or unit.
func (p *quantityParser) counts(i int, n, last numeral) bool {
	t := p.toks[i]
	before, after := p.at(i-1), p.at(last.end)
	if n.words {
		return p.wordCounts(i, n, after)
	}
	if n.ordinal {
		return true
	}
	touch := glued(p.toks, i)
	next := glued(p.toks, last.end)
	switch {
	case after.Text == ":" && next && p.at(last.end+1).Kind == Number, before.Text == ":" && touch && p.at(i-2).Kind == Number:
		return false // a time or ratio
	case (after.Text == "/" || after.Text == "\\") && next && (p.at(last.end+1).Kind == Number || p.at(last.end+1).Text != "-" && p.at(last.end+1).Kind == Punct):
		return false
	case touch && (before.Text == "/" || before.Text == "\\") && (p.at(i-2).Kind == Number || glued(p.toks, i-1)):
		return false
	case before.Text == "+" || before.Text == "#" || before.Text == "@" || before.Text == "=" || before.Text == "_" || before.Text == "*":
		return false
	case touch && before.Text == "." && glued(p.toks, i-1):
		return false
	case touch && before.Norm == "-" && glued(p.toks, i-1):
		return false // 755-2575501, CSIR-4
	case after.Norm == "-" && next && p.at(last.end+1).Kind == Number && glued(p.toks, last.end+1):
		return false // 011-23389678, 6-3
	case before.Text == "(" && touch && after.Text == ")" && (glued(p.toks, i-1) || p.listMarker(i-1)):
		return false // 275(1), (1) item
	case after.Text == ")" && next && before.Text != "(" && (before.Kind == Punct || i == 0):
		return false
	}
	if p.listMarker(i) && (after.Text == "." || after.Text == ")" || n.decimals > 0 && after.Kind == Word && isUpper(rune(after.Text[0]))) {
		return false
	}
	switch after.Norm {
	case "am", "pm", "a.m", "p.m", "ist", "gmt", "o'clock", "बजे":
		return false
	}
	if len(t.Norm) > 2 && t.Norm[0] == '0' && n.decimals == 0 && !n.grouped {
		return false // 011 of a telephone number
	}
	if p.numbers(i, n, after) {
		return false
	}
	if has(numberedThings, before.Norm) && p.at(i-2).Norm != "to" && !(before.Norm == "संख्या" && p.at(i-2).Norm == "की") || before.Text == "." && has(numberedThings, p.at(i-2).Norm) && (p.at(i-2).Norm == "no" || p.at(i-2).Norm == "nos") {
		return false
	}
	if before.Text == ":" && has(numberedThings, p.at(i-2).Norm) {
		return false
	}
	noun := pluralNoun(after)
	if (before.Norm == "and" || before.Text == "," || before.Text == "&" || before.Norm == "or" || before.Norm == "to" || before.Norm == "-") && p.at(i-2).Kind == Number && has(numberedThings, p.at(i-3).Norm) && !noun {
		return false // sections 5 and 6
	}
	if len(t.Norm) >= 7 && !n.grouped && n.decimals == 0 && !noun {
		return false
	}
	if n.decimals == 1 && strings.HasSuffix(t.Norm, ".0") && n.value < 10 && (before.Text == ")" || before.Text == "”" || before.Text == "’" || before.Kind == Word && isUpper(rune(before.Text[0])) && !Stop(before.Norm)) {
		return false // Mission 2.0
	}
	if before.Kind == Word && isUpper(rune(before.Text[0])) && p.namesNumber(i, n, after, noun) {
		return false
	}
	if len(t.Norm) == 4 && !n.grouped && n.decimals == 0 && n.value >= 1700 && n.value < 2150 && touch && before.Kind == Punct && !noun && before.Text != "(" {
		return false
	}
	return true
}

// namesNumber reports whether the number at i, after a capitalised word, belongs to a name: "Agni 5", "Mission 2.0".
func (p *quantityParser) namesNumber(i int, n numeral, after Token, noun bool) bool {
	b := p.at(i - 1)
	if n.grouped {
		return false
	}
	if Stop(b.Norm) || has(qualifierWords, b.Norm) || monthOf(b) != 0 {
		return false
	}
	if noun || n.decimals > 0 || has(placeNames, b.Norm) {
		return false // "Bihar 12" is a cell of a table
	}
	return after.Kind != Number && p.at(i-2).Kind != Number
}

// clock reports "1800 hrs", a time of day.
func (p *quantityParser) clock(i int, n numeral) bool {
	t := p.toks[i]
	return len(t.Norm) == 4 && t.Kind == Number && !n.grouped && !n.scaled && n.value <= 2400 && int(n.value)%100 < 60 && isOneOf(p.at(i-1).Norm, "at", "by", "till", "until", "from", "to", "around", "about", "before", "after", ",", "(")
}

// listMarker reports whether token i begins the text or an item of a list.
func (p *quantityParser) listMarker(i int) bool {
	if i <= 0 {
		return true
	}
	switch p.at(i - 1).Text {
	case ";", ":", "•", "●", "▪", "➢":
		return true
	}
	return false
}

// wordCounts decides on number words without scale or unit.
func (p *quantityParser) wordCounts(i int, n numeral, after Token) bool {
	before := p.at(i - 1)
	t := p.toks[i]
	if n.ordinal {
		return true
	}
	if p.at(n.next).Norm == "-" && glued(p.toks, n.next) {
		return p.at(n.next+1).Kind == Word && !has(setCompounds, p.at(n.next+1).Norm)
	}
	if i == 0 && after.Text == "," || after.Kind == Word && isUpper(rune(after.Text[0])) && isOneOf(after.Norm, "schedule", "chapter", "article", "section") {
		return false // "Two, that …", "Eight Schedule"
	}
	if has(numberedThings, before.Norm) && before.Norm != "number" {
		return false
	}
	switch t.Norm {
	case "one":
		if after.Kind != Word || Stop(after.Norm) && after.Norm != "more" && after.Norm != "such" && after.Norm != "each" || isUpper(rune(t.Text[0])) && i+1 < len(p.toks) && isUpper(rune(after.Text[0])) {
			return false
		}
		if has(auxiliaries, after.Norm) || isOneOf(before.Norm, "no", "the", "this", "that", "each", "every", "any", "which", "day", "another", "other", "some") {
			return isOneOf(before.Norm, "the", "this", "that", "some") && false
		}
		if isOneOf(after.Norm, "day", "another", "thing", "step", "needs", "must", "hand", "side") {
			return false
		}
	case "एक":
		return false // also the article
	}
	return true
}

// ordinalCounts leaves out ordinals that number nothing: "first," as an adverb, "at first", "second" the verb.
func (p *quantityParser) ordinalCounts(i int) bool {
	t, before, after := p.toks[i], p.at(i-1), p.at(i+1)
	if t.Norm == "पहले" || t.Text[0] >= 0x80 && (Stop(after.Norm) || after.Kind != Word) {
		return false
	}
	if after.Norm == "-" && glued(p.toks, i+1) {
		return p.at(i+2).Kind == Word
	}
	if t.Norm == "first" && (after.Kind != Word || before.Norm == "at" || isOneOf(after.Norm, "of", "and", "to") || strings.HasSuffix(after.Norm, "ed")) && !isOneOf(before.Norm, "the", "on") {
		return false
	}
	return !isOneOf(before.Norm, "per", "a", "every", "each") || t.Norm != "second" || after.Kind == Word && !Stop(after.Norm)
}

func isOneOf(w string, list ...string) bool {
	return slices.Contains(list, w)
}

// ordinalNoun returns what an ordinal numbers: the last word of the run after it, at most four on.
func ordinalNoun(toks []Token, i int) string {
	if i < len(toks) && toks[i].Norm == "-" {
		i++
	}
	head := ""
	for n := 0; i < len(toks) && n < 4; n++ {
		t := toks[i]
		if t.Kind != Word || Stop(t.Norm) || has(auxiliaries, t.Norm) {
			break
		}
		if n > 0 && (strings.HasSuffix(t.Norm, "ed") || strings.HasSuffix(t.Norm, "ing")) {
			break
		}
		head = t.Norm
		i++
	}
	if head != "" && head[0] >= 0x80 {
		return stemHindi(head)
	}
	return singular(head)
}
