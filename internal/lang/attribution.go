package lang

import "strings"

var attributionCues = readCues(`
said=said|says|saying|say|told|stated|states|stating|informed|informs|informing|added|adds|adding|noted|notes|noting|observed|observes|observing|remarked|remarks|highlighted|highlights|highlighting|emphasised|emphasized|emphasises|emphasizes|emphasising|emphasizing|stressed|stresses|stressing|underlined|underlines|underscored|underscores|reiterated|reiterates|reiterating|announced|announces|mentioned|mentions|pointed out|points out|explained|explains|warned|warns|hoped|expressed|believes|believed|quoted|tweeted|wrote|posted|replied|responded|clarified|clarifies|argued|argues|maintained|contended|contends|apprised|testified|recalled|recalls|acknowledged|admitted|declared|declares|affirmed|reaffirmed|opined|cautioned|asserted|asserts|confirmed|confirms|conveyed|revealed|reveals|concluded|elaborated|shared|suggested|lamented|insisted
according=according to|as per|as stated by|as stated in|in the words of|quoting|citing|cited by|in the opinion of|in the view of|as reported by|based on a report|based on data from
reported=reportedly|reports said|reports say|reported that|reports that|is learnt|is understood|sources said|sources say|was reported|is reported|were reported|are reported
claimed=claimed|claims|claiming|purportedly|purported|touted|so-called
alleged=alleged|alleges|alleging|allegedly|accused|accuses|accusing|allegation|allegations
said=कहा|बताया|जानकारी दी|कहना|उल्लेख किया|जोर दिया|बल दिया|घोषणा की|कहते
according=के अनुसार|के मुताबिक|के हवाले से
claimed=दावा
alleged=कथित|आरोप
`)

// saysThat are verbs that give a statement to a speaker only before "that", a quotation, or beside a comma: "added 5
// GW" and "noted film-maker" do not.
var saysThat = set(`states stated added adds adding notes noted noting observed observes observing remarks highlighted highlights highlighting emphasised emphasized emphasises emphasizes emphasising emphasizing stressed stresses stressing underlined underlines underscored underscores reiterated reiterates reiterating announced announces mentioned mentions explained explains warned warns hoped expressed believes believed quoted wrote posted replied responded clarified clarifies argued argues maintained contended contends recalled recalls acknowledged admitted declared declares affirmed reaffirmed opined cautioned asserted asserts confirmed confirms conveyed revealed reveals concluded elaborated shared suggested lamented insisted claims claimed claiming say informed informs informing`)

// sayings are the same as a plain set of words, for telling persons.
var sayings = func() map[string]bool {
	m := map[string]bool{"said": true, "says": true, "told": true}
	for w := range saysThat {
		m[w] = true
	}
	return m
}()

// Attributions returns the words that give a statement to a speaker or source, in order: Kind is said, according,
// reported, claimed or alleged, and the range covers the verb or phrase.
func Attributions(s string) []Cue {
	toks := Tokens(s)
	return cues(toks, attributionCues, func(i, _ int, kind string) bool {
		t, before, after := toks[i], tokenAt(toks, i-1), tokenAt(toks, i+1)
		n := t.Norm
		if i > 0 && isUpper(rune(t.Text[0])) && before.Kind == Word && !shouts(t.Text) {
			return false // the United States
		}
		switch {
		case n == "said":
			return before.Norm != "the" && before.Norm != "afore" || after.Norm == "that"
		case n == "told" || n == "says" || n == "saying" || kind == "alleged" || kind == "reported" || kind == "according":
			return true
		case n == "claims" && !isOneOf(after.Norm, "that", "to", "the"):
			return false
		case !has(saysThat, n):
			return true
		}
		if before.Kind == Word && (has(determiners, before.Norm) || has(prepositions, before.Norm) || before.Norm == "well" || before.Norm == "to" || has(adjectives, before.Norm)) {
			return false
		}
		switch {
		case after.Norm == "that" || after.Norm == "how" || after.Norm == "why", after.Text == ":" || after.Text == "“" || after.Text == "\"" || after.Text == "‘":
			return true
		case before.Text == "”" || before.Text == "\"" || before.Text == "’":
			return true
		case isOneOf(before.Norm, "he", "she", "they", "who", "it") && before.Kind == Word:
			return !isOneOf(n, "added", "adds", "shared", "posted", "maintained", "concluded", "expressed", "wrote") || after.Text == "." || after.Text == "," || i+1 == len(toks)
		case before.Text == ",":
			return after.Text == "." || after.Text == "," || i+1 == len(toks) || isOneOf(n, "adding", "noting", "stating", "observing", "informing", "saying") || isUpperWord(after)
		case isOneOf(n, "emphasised", "emphasized", "stressed", "highlighted", "underlined", "underscored", "reiterated", "announced", "informed", "expressed", "warned"):
			return isUpperWord(before) || before.Text == "," || isOneOf(before.Norm, "also", "further", "and", "was", "were", "be", "been", "minister", "secretary", "president", "governor", "officials", "spokesperson")
		case after.Text == "." || after.Text == "," || i+1 == len(toks):
			return isUpperWord(before)
		}
		return false
	})
}

// shouts reports a word all in capitals.
func shouts(w string) bool { return len(w) > 1 && strings.ToUpper(w) == w }
