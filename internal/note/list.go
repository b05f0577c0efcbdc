package note

import (
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
	"github.com/sandarbh/sandarbh/internal/note/cite"
)

var listHead = lang.MustCompile(`(?i)\s*(?:,|:|-|–)?\s*(?:the following|as follow(?:s|ing)|as under|as below|given below|viz\.?|namely|inter[- ]alia)?\s*[:–-]*\s*$`)

// lists makes lines out of heads with their items, where the items are no sentences: "The components
// include: a; b; c." A list that would be too long for one line becomes several, each with its head.
func (w *Writer) lists(set []passage, texts cite.Texts, refused *[]sandarbh.Refused) []draft {
	var out []draft
	for i := 0; i < len(set); i++ {
		head := set[i].head
		if head < 0 {
			continue
		}
		j := i
		for j < len(set) && set[j].head == head && set[j].kind == sandarbh.Item {
			j++
		}
		items := set[i:j]
		i = j - 1
		if len(items) < 2 || len(items) > mostItems || mostlySentences(items) {
			continue
		}
		out = append(out, w.joined(&set[head], set[:head], items, texts, refused)...)
	}
	for i := range set {
		if items := fragments(set, i); len(items) >= 2 {
			out = append(out, w.joined(&set[i], set[:i], items, texts, refused)...)
		}
	}
	return out
}

const mostItems = 12

// openPreposition is the preposition of a member that a page has as a point of its own: "With the Women's Wells Union".
var openPreposition = lang.MustCompile(`^(?:With|For|From|In|On|At|By|To|Through|Under|Between|Among) `)

// lowerPreposition writes it as it stands within a sentence.
func lowerPreposition(member string) string {
	if openPreposition.MatchString(member) {
		return strings.ToLower(member[:1]) + member[1:]
	}
	return member
}

var vagueHead = lang.MustCompile(`(?i)^(?:the )?(?:key|main|major|salient|important|other|following|some|several|various|broad|specific)?\s*(?:features?|benefits?|highlights?|objectives?|components?|functions?|steps?|measures?|outcomes?|initiatives?|aims?|activities|elements?|provisions?|points?|areas?)\b`)

func mostlySentences(items []passage) bool {
	n := 0
	for _, p := range items {
		if len(lang.FiniteVerbs(p.text)) > 0 && words(p.text) > 6 {
			n++
		}
	}
	return n*2 > len(items)
}

func (w *Writer) joined(head *passage, before []passage, items []passage, texts cite.Texts, refused *[]sandarbh.Refused) []draft {
	h := draft{text: tidy(head.text), cites: []sandarbh.Citation{head.citation()}, from: head}
	h.clean()
	h.resolve(before)
	h.text = upperFirst(strings.TrimPrefix(h.text, "However, "))
	stem := strings.TrimRight(listHead.ReplaceAllString(strings.TrimRight(h.text, ". :-–"), ""), " ,:;-–")
	if words(stem) < 3 || words(stem) > longestHead || len(lang.FiniteVerbs(stem)) == 0 || !h.resolveDays() || h.nowhere || h.orphan && actOpens.MatchString(stem) || ofTable.MatchString(stem) {
		return nil
	}
	if vagueHead.MatchString(stem) && len(lang.Names(stem)) == 0 {
		return nil // "Key features include": of what?
	}
	counted := false // "seven institutions: …" wants all seven
	for _, q := range lang.Quantities(stem) {
		counted = counted || q.Unit == "" && !q.Ordinal
	}
	var out []draft
	for start := 0; start < len(items); {
		d := draft{from: &items[start], edits: with(h.edits, "list joined"), cites: append([]sandarbh.Citation{}, h.cites...)}
		d.text = stem + ": "
		n := 0
		for k := start; k < len(items); k++ {
			item := asMember(items[k].text)
			if n > 0 && words(d.text)+words(item) > long {
				break
			}
			if n > 0 {
				d.text += "; "
			}
			d.text += lowerPreposition(item)
			d.cites = append(d.cites, items[k].citation())
			n++
		}
		if start += n; counted && n < len(items) {
			return nil
		}
		if n == 1 && strings.Contains(strings.TrimPrefix(d.text, stem+": "), ": ") {
			continue // one label alone has no need of the head
		}
		if n < len(items) {
			d.text += " [among others]"
		}
		d.text += "."
		if r := refuse(d, texts); r != nil {
			*refused = append(*refused, *r)
			continue
		}
		out = append(out, d)
		if len(out) == 3 || words(stem) > longStem { // once is enough of a long head
			break
		}
	}
	return out
}
