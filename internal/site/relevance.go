package site

import (
	"slices"
	"strconv"
	"strings"

	"github.com/sandarbh/sandarbh"
)

// relevance says how relevant a note is, what counts for it and what against.
func (v view) relevance(r sandarbh.Relevance) string {
	if r.Score <= 0 {
		return ""
	}
	var out strings.Builder
	out.WriteString(v.msg("note.relevance", "score", r.Score))
	for _, side := range []struct {
		key  string
		sign int
	}{{"note.relevance.for", 1}, {"note.relevance.against", -1}} {
		var reasons []string
		for _, p := range r.Parts {
			if p.Why != "" && p.Points*side.sign > 0 {
				reasons = append(reasons, v.msg("note.relevance.part", "why", v.relevancePart(p), "points", v.number(p.Points)))
			}
		}
		if len(reasons) > 0 {
			out.WriteString(" " + v.msg(side.key, "reasons", strings.Join(reasons, "; ")))
		}
	}
	return out.String()
}

// relevancePart names one reason in the reader's language. The words of the text that gave it away say little to a
// reader, and are left out; a reason that the catalogue lacks stays as it is stored.
func (v view) relevancePart(p sandarbh.RelevancePart) string {
	why, _, _ := strings.Cut(p.Why, " (“")
	if subject, often, ok := strings.Cut(why, ", which the exam asks "); ok {
		often, _, _ = strings.Cut(often, ":")
		if key := "subject." + slug(subject); v.has(key) {
			subject = v.msg(key)
		}
		if key := "relevance." + slug(often); v.has(key) {
			return v.msg(key, "subject", subject)
		}
	}
	words := strings.Fields(why)
	if len(words) > 1 {
		if n, err := strconv.Atoi(words[0]); err == nil && v.has(relevanceKey(strings.Join(words[1:], " "))) {
			return v.msg(relevanceKey(strings.Join(words[1:], " ")), "n", v.number(n))
		}
	}
	if key := relevanceKey(why); v.has(key) {
		return v.msg(key)
	}
	return strings.TrimRight(why, ". ")
}

// relevanceKey is the key of the message for a reason, whatever words of the text stand behind it.
func relevanceKey(why string) string {
	why, _, _ = strings.Cut(why, ": ")
	return "relevance." + slug(why)
}

// whyRead is the weightiest reason for which a note is to be read.
func (v view) whyRead(n *sandarbh.Note) string {
	if k := disagreements(n); k > 0 {
		return v.count("edition.why.disagree", k)
	}
	said := slices.DeleteFunc(slices.Clone(n.Relevance.Parts), func(p sandarbh.RelevancePart) bool { return p.Why == "" || p.Points <= 0 })
	if len(said) == 0 {
		return ""
	}
	return sentence(v.relevancePart(slices.MaxFunc(said, func(a, b sandarbh.RelevancePart) int { return a.Points - b.Points })))
}
