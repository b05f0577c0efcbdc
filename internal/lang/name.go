package lang

// Name is a run of words that names a person, an organisation, a scheme, a place.
type Name struct {
	Range
	Text      string
	Honorific Range // before the name, not part of it; empty if there is none
	Person    bool
}

// Names returns the names in s, in order, without the honorifics before them.
func Names(s string) []Name {
	toks := Tokens(s)
	var out []Name
	for i := 0; i < len(toks); i++ {
		n := Name{}
		if k := honorific(toks, i); k > 0 {
			n.Honorific = Range{toks[i].Start, toks[i+k-1].End}
			n.Person = true
			i += k
		}
		j := i
		for j < len(toks) && toks[j].Kind == Word && isUpper(rune(toks[j].Text[0])) {
			j++
		}
		if j == i || j == i+1 && (i == 0 || Stop(toks[i].Norm)) && !n.Person {
			continue
		}
		n.Range = Range{toks[i].Start, toks[j-1].End}
		n.Text = n.Of(s)
		out = append(out, n)
		i = j - 1
	}
	return out
}
