package cite

import (
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
)

// Subjects from above: "The programme will cover 40 districts" of a document whose title names one programme may be told with
// that name for its subject. It is the rule of leads, with the name in the place of the noun.

// titled reports a line that puts what its sentence stands under for the "The programme" with which the sentence opens.
func titled(line sandarbh.Line, cited []passage) bool {
	if len(cited) < 2 || !cited[0].prose() {
		return false
	}
	units := sentencesOf(cited[:1])
	if len(units) == 0 || units[0].size() < 3 || units[0].toks[0].key != "the" && units[0].toks[0].key != "this" {
		return false
	}
	u := units[0]
	end := u.reference(0)
	if end == 0 || end > 4 || !u.toks[end-1].is(generic) {
		return false
	}
	noun := strings.ToLower(u.text[u.toks[end-1].start:u.toks[end-1].end])
	toks := split(line.Text)
	from := 0
	if toks[0].is(article) {
		from = 1
	}
	for n := min(longestLead, len(toks)-2-from); n >= 1; n-- {
		name := toks[from : from+n+1] // the token behind stands for the terminal
		if !toks[from].upper || toks[from].is(cue|pronoun) || toks[from+n].upper && toks[from+n].before == 0 {
			continue
		}
		for i := range cited[1:] {
			p := &cited[i+1]
			if p.doc != cited[0].doc || !p.leads(name, &cited[0]) || halfOf(split(p.quote), name) || drafted(p.doc, line.Text[toks[from].start:toks[from+n-1].end]) || rivals(p.doc.Text, noun, line.Text[toks[from].start:toks[from+n-1].end]) {
				continue
			}
			own := line
			own.Text = u.text[:u.toks[end-1].end] + line.Text[toks[from+n-1].end:]
			return len(checkWords(own, cited)) == 0
		}
	}
	return false
}

// drafted reports a name that its document has behind "draft" or "proposed": told without it, a plan is told as done.
func drafted(doc *sandarbh.Document, name string) bool {
	name = lang.Fold(name)
	return slices.ContainsFunc([]string{lang.Fold(doc.Title), lang.Fold(doc.Text)}, func(s string) bool {
		return strings.Contains(s, "draft "+name) || strings.Contains(s, "proposed "+name)
	})
}

// barePointer is a noun that points at what has been named: "the airport", "These centres".
var barePointer = lang.MustCompile(`\b(?:[Tt]he|[Tt]his|[Tt]hese) ([A-Za-z][a-z]+)\b`)

// inPlace reports a line that has a name where its sentence has the noun in which the name ends or with which it opens: "Lime
// Board has bought" of "The Board has bought". What it says is what it would say with the name in brackets behind the noun, and
// so it is checked; besides, the document must write the name so, and not as the end or beginning of a longer one.
func inPlace(line sandarbh.Line, cited []passage) bool {
	if !cited[0].prose() {
		return false
	}
	toks := split(line.Text)
	for _, at := range barePointer.FindAllStringSubmatchIndex(cited[0].quote, -1) {
		word := cited[0].quote[at[2]:at[3]]
		if word[0] <= 'Z' && longerBehind.MatchString(cited[0].quote[at[1]:]) {
			continue // "the Salt and Lime Bureau" is no "Department of Salt and Lime Bureau"
		}
		noun := split(word)[0].key
		for k := range toks[:len(toks)-1] {
			if toks[k].key != noun || !toks[k].upper {
				continue
			}
			for _, r := range namesAt(toks, k) {
				name := line.Text[toks[r[0]].start:toks[r[1]-1].end]
				if !free(cited[0].doc.Title, name) && !free(cited[0].doc.Text, name) || drafted(cited[0].doc, name) {
					continue
				}
				own, the := line, "the "
				from := toks[r[0]].start
				if r[0] > 0 && toks[r[0]-1].key == "the" {
					from = toks[r[0]-1].start
				}
				if from == 0 {
					the = "The "
				}
				own.Text = line.Text[:from] + the + word + " [" + name + "]" + line.Text[toks[r[1]-1].end:]
				if len(checkWords(own, cited)) == 0 {
					return true
				}
			}
		}
	}
	return false
}

// namesAt are the runs of words with capitals that end at a noun or open with it.
func namesAt(toks []token, k int) [][2]int {
	var out [][2]int
	for from := k - 1; from >= 0 && k-from < longestLead && toks[from+1].before == 0 && toks[from].kind != terminal; from-- {
		if t := &toks[from]; t.upper && !t.is(article|cue|pronoun) {
			out = append(out, [2]int{from, k + 1})
		} else if !t.is(preposition | coordinator) {
			break
		}
	}
	to := k + 1
	for to < len(toks)-1 && to-k < longestLead && toks[to].upper && toks[to].before == 0 {
		to++
	}
	if to > k+1 {
		out = append(out, [2]int{k, to})
	}
	return out
}

// free reports that a text has the name somewhere by itself: not "Rural [Lime Board]", "Lime and [Salt Board]", "[Lime Board] of
// Goa".
func free(text, name string) bool {
	for block := range strings.SplitSeq(text, "\n") {
		if !strings.Contains(block, name) {
			continue
		}
		toks, words := split(block), split(name)
		for k := range toks[:len(toks)-len(words)+1] {
			if runIn(words, toks[k:], 1) == 0 && !namedBefore(toks, k) && !namedBehind(toks, k+len(words)-1) {
				return true
			}
		}
	}
	return false
}

// namedBefore reports a word of a name right before k, or before the "and" or "of" that stands there.
func namedBefore(toks []token, k int) bool {
	if k == 0 || toks[k].before != 0 {
		return false
	}
	t := &toks[k-1]
	if k > 1 && t.is(preposition|coordinator) && t.before == 0 && (t.key == "of" || t.key == "for" || t.is(coordinator)) {
		t = &toks[k-2]
	}
	return t.upper && !t.is(article|preposition|coordinator|auxiliary|pronoun)
}

// namedBehind reports that a name goes on at k.
func namedBehind(toks []token, k int) bool {
	t := &toks[k]
	if t.kind == terminal || t.before != 0 {
		return false
	}
	if t.key == "of" || t.key == "for" {
		t = &toks[k+1]
	}
	return t.upper && !t.is(verb|auxiliary|modal)
}

// halfOf reports that the name goes on where it stands among the tokens: "Hill Nutrition" of "Hill Nutrition Drive".
func halfOf(toks, name []token) bool {
	at := runIn(name, toks, len(toks))
	if at < 0 {
		return true
	}
	next := &toks[at+len(name)-1]
	return next.kind == word && next.upper && next.before == 0 && !next.is(verb|participle|auxiliary|modal|preposition|coordinator)
}

// rivals reports that a document has several things of the kind, or another that is named by it: "schemes", "Seed Scheme".
func rivals(text, noun, name string) bool {
	folded := lang.Fold(text)
	if strings.Contains(folded, " "+noun+"s ") || strings.Contains(folded, " "+noun+"s,") || strings.Contains(folded, " "+noun+"s.") {
		return true
	}
	return slices.ContainsFunc(capitalsBefore(text, strings.ToUpper(noun[:1])+noun[1:]), func(w string) bool {
		return w != "The" && w != "This" && !strings.Contains(name, w)
	})
}
