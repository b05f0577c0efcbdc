package lang

// qualifierPhrase is a way to say that a number is not exact, in folded words.
type qualifierPhrase struct {
	words []string
	name  string
}

// qualifiersBefore stand before a number, by their last word; longest first.
var qualifiersBefore = readQualifiers(
	[2]string{"not more than", "not more than"}, [2]string{"no more than", "not more than"}, [2]string{"not exceeding", "not more than"}, [2]string{"not less than", "at least"}, [2]string{"no less than", "at least"}, [2]string{"not fewer than", "at least"}, [2]string{"no fewer than", "at least"},
	[2]string{"at least", "at least"}, [2]string{"a minimum of", "at least"}, [2]string{"minimum of", "at least"}, [2]string{"minimum", "at least"}, [2]string{"atleast", "at least"},
	[2]string{"at most", "at most"}, [2]string{"a maximum of", "at most"}, [2]string{"maximum of", "at most"}, [2]string{"maximum", "at most"},
	[2]string{"up to", "up to"}, [2]string{"upto", "up to"}, [2]string{"as many as", "as many as"}, [2]string{"as much as", "as much as"}, [2]string{"as high as", "as high as"}, [2]string{"as low as", "as low as"},
	[2]string{"more than", "more than"}, [2]string{"in excess of", "more than"}, [2]string{"upwards of", "more than"}, [2]string{"exceeding", "more than"}, [2]string{"greater than", "more than"}, [2]string{"higher than", "more than"}, [2]string{"crossing", "more than"}, [2]string{"older than", "more than"}, [2]string{"longer than", "more than"}, [2]string{"larger than", "more than"}, [2]string{"bigger than", "more than"}, [2]string{"taller than", "more than"}, [2]string{"heavier than", "more than"},
	[2]string{"over", "over"}, [2]string{"above", "above"}, [2]string{"beyond", "beyond"},
	[2]string{"less than", "less than"}, [2]string{"fewer than", "less than"}, [2]string{"lower than", "less than"}, [2]string{"lesser than", "less than"}, [2]string{"younger than", "less than"}, [2]string{"smaller than", "less than"}, [2]string{"shorter than", "less than"}, [2]string{"under", "under"}, [2]string{"below", "below"},
	[2]string{"about", "about"}, [2]string{"around", "around"}, [2]string{"approximately", "approximately"}, [2]string{"approx", "approximately"}, [2]string{"approx.", "approximately"}, [2]string{"roughly", "about"}, [2]string{"some", "about"}, [2]string{"close to", "nearly"}, [2]string{"nearly", "nearly"}, [2]string{"almost", "almost"}, [2]string{"circa", "about"}, [2]string{"an estimated", "estimated"}, [2]string{"estimated", "estimated"},
	[2]string{"लगभग", "about"}, [2]string{"करीब", "about"}, [2]string{"तकरीबन", "about"}, [2]string{"कम से कम", "at least"}, [2]string{"अधिकतम", "at most"}, [2]string{"न्यूनतम", "at least"}, [2]string{"अनुमानित", "estimated"},
)

// qualifiersAfter stand after a number or its unit, by their first word; longest first.
var qualifiersAfter = readQualifiersAfter(
	[2]string{"and above", "at least"}, [2]string{"or above", "at least"}, [2]string{"and over", "at least"}, [2]string{"or more", "at least"}, [2]string{"and more", "at least"}, [2]string{"or older", "at least"}, [2]string{"or less", "at most"}, [2]string{"or below", "at most"}, [2]string{"and below", "at most"}, [2]string{"or so", "about"}, [2]string{"approximately", "approximately"}, [2]string{"approx", "approximately"}, [2]string{"( approx . )", "approximately"}, [2]string{"( approx )", "approximately"}, [2]string{"( approximately )", "approximately"},
	[2]string{"से अधिक", "more than"}, [2]string{"से ज्यादा", "more than"}, [2]string{"से ज़्यादा", "more than"}, [2]string{"से कम", "less than"}, [2]string{"से ऊपर", "more than"}, [2]string{"तक", "up to"},
)

// qualifierWords are the words that end a qualifier before a number.
var qualifierWords = keys(qualifiersBefore)

func keys[V any](m map[string]V) map[string]struct{} {
	out := make(map[string]struct{}, len(m))
	for k := range m {
		out[k] = struct{}{}
	}
	return out
}

func readQualifiers(list ...[2]string) map[string][]qualifierPhrase {
	return indexPhrases(list, func(words []string) string { return words[len(words)-1] })
}

func readQualifiersAfter(list ...[2]string) map[string][]qualifierPhrase {
	return indexPhrases(list, func(words []string) string { return words[0] })
}

func indexPhrases(list [][2]string, key func([]string) string) map[string][]qualifierPhrase {
	m := map[string][]qualifierPhrase{}
	for _, q := range list {
		words := formWords(q[0])
		k := key(words)
		ps := append(m[k], qualifierPhrase{words, q[1]})
		for j := len(ps) - 1; j > 0 && len(ps[j].words) > len(ps[j-1].words); j-- {
			ps[j], ps[j-1] = ps[j-1], ps[j]
		}
		m[k] = ps
	}
	return m
}

// qualifier reads the words around the quantity of the tokens [first, end) that make it inexact.
func (p *quantityParser) qualifier(first, end int, q Quantity) (string, Range) {
	j := first - 1
	if w := p.at(j).Norm; w == "a" || w == "the" || w == "another" {
		j--
	}
	if p.at(j).Text == "." && p.at(j-1).Norm == "approx" {
		j--
	}
	for _, ph := range qualifiersBefore[p.at(j).Norm] {
		k := j - len(ph.words) + 1
		if k < 0 || !matches(p.toks, k, ph.words) {
			continue
		}
		if p.spares(ph.name, k, q) {
			break
		}
		return ph.name, Range{p.at(k).Start, p.at(j).End}
	}
	for _, ph := range qualifiersAfter[p.at(end).Norm] {
		if matches(p.toks, end, ph.words) {
			if ph.name == "up to" && q.Unit == "" && q.Noun != "" {
				break
			}
			return ph.name, Range{p.at(end).Start, p.at(end + len(ph.words) - 1).End}
		}
	}
	if q.Noun != "" { // "15 projects or more", "तीन परियोजनाओं से अधिक"
		for _, ph := range qualifiersAfter[p.at(end+1).Norm] {
			if ph.name != "up to" && matches(p.toks, end+1, ph.words) {
				return ph.name, Range{p.at(end + 1).Start, p.at(end + len(ph.words)).End}
			}
		}
	}
	return "", Range{}
}

// spares reports where the word is a preposition and no qualifier: "spread over 5 years", "under three heads".
func (p *quantityParser) spares(name string, k int, q Quantity) bool {
	switch name {
	case "over":
		switch q.Unit {
		case "year", "month", "week", "day", "hour", "decade":
			switch p.at(k - 1).Norm {
			case "for", "of", "than", "is", "are", "takes", "took", "was", "with", "after", "just", "well", "lasting":
				return false
			}
			return true
		case "acre", "hectare", "sq km", "sq m", "sq ft", "km":
			return isOneOf(p.at(k-1).Norm, "spread", "developed", "built", "constructed", "situated", "located", "stretched", "extending")
		}
	case "up to": // goes up to 40
		return isOneOf(p.at(k-1).Norm, "go", "goes", "gone", "going", "went", "rise", "rises", "rose", "risen")
	case "under", "above", "below", "beyond":
		if name == "above" && p.at(k-1).Norm == "and" && p.at(k-2).Norm == "over" {
			return true
		}
		return q.Unit == "" && (name != "above" || q.Noun == "")
	}
	return false
}
