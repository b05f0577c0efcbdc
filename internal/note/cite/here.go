package cite

import (
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
)

// The place of a report: "said here on Friday" of a newspaper's page that gives the place at which it was written.

var (
	placeline = lang.MustCompile(`\bIST - ([A-Z][A-Za-z]+(?: [A-Z][A-Za-z]+)?)\s*(?:\n|$)`)
	// here is the place of a report, and not what lies there or comes from there.
	here = lang.MustCompile(`\b((?:near )?here)(?:$|[.,;]| (?:on|at|that|to|for|and)\b| \[)`)
	// elsewhere stands before a "here" that may be of what was spoken about: "met to review the wells being dug here".
	elsewhere = lang.MustCompile(`\b(?:to [a-z]+|being|which|that|who|where|for the [a-z]+) `)
)

// WrittenAt is the one place that a report gives as its own, or "".
func WrittenAt(doc *sandarbh.Document) string {
	if doc.Tier != sandarbh.Press {
		return ""
	}
	one := ""
	for _, m := range placeline.FindAllStringSubmatch(doc.Text, -1) {
		words := strings.Fields(m[1])
		for i, w := range words {
			words[i] = w[:1] + strings.ToLower(w[1:]) // capitals as a sentence has them
		}
		if name := strings.Join(words, " "); one != "" && name != one {
			return ""
		} else {
			one = name
		}
	}
	return one
}

// Here is a text with a place for its first "here"; false if it has none, or names the place already.
func Here(text, place string) (string, bool) {
	m := here.FindStringSubmatchIndex(text)
	if m == nil || strings.Contains(text, place) || strings.ContainsAny(text, "“”\"") || elsewhere.MatchString(text[:m[0]]) {
		return text, false
	}
	with := "in "
	if strings.HasPrefix(text[m[2]:], "near") {
		with = "near "
	}
	return text[:m[2]] + with + place + text[m[3]:], true
}

// writtenThere reports a line that has the place of its report for the "here" of its sentence.
func writtenThere(line sandarbh.Line, cited []passage) bool {
	if !here.MatchString(cited[0].quote) {
		return false
	}
	place := WrittenAt(cited[0].doc)
	if place == "" {
		return false
	}
	for _, with := range []string{"in ", "near "} {
		if own := line; strings.Count(line.Text, with+place) == 1 {
			own.Text = strings.Replace(line.Text, with+place, strings.TrimPrefix(with+"here", "in "), 1)
			return len(checkPlain(own, cited)) == 0 || introduced(own, cited) || held(own, cited) || atHome(own, cited)
		}
	}
	return false
}
