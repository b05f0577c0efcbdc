package note

import (
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
	"github.com/sandarbh/sandarbh/internal/note/cite"
)

// Plain words for those of offices, and counts as they are written in prose.

// plainWords says "by letter dated" for "vide letter dated", "6 laboratories" for "06 laboratories" and "six" for "six (06)".
func plainWords(s string) string {
	s = cite.Plain(s)
	if !strings.Contains(s, "0") && !strings.Contains(s, "(") {
		return s
	}
	return withoutZero(givenTwice.ReplaceAllString(s, "$1"))
}

var (
	// givenTwice is a number in words with its figure behind it.
	givenTwice = lang.MustCompile(`(?i)\b(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) \((?:0?[1-9]|1[0-2])\)`)
	zeroBefore = lang.MustCompile(`(^|[ (])0([1-9]) ([A-Za-z][\w-]*)`)
	// beforeLabel ends in a word that makes a label of the number behind it, or a day: "Phase", "May".
	beforeLabel = lang.MustCompile(`(?:[A-Z]\w*|[Nn]os?\.|\b(?:class|classes|phase|section|rule|group|category|level|type|item|order))$`)
	// noCount follows the figure of a day, or one of a pair.
	noCount = lang.MustCompile(`(?i)^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december|and|to|or|of)$`)
)

// withoutZero writes counts without a zero before them; days and labels keep theirs.
func withoutZero(s string) string {
	var b strings.Builder
	last := 0
	for _, m := range zeroBefore.FindAllStringSubmatchIndex(s, -1) {
		if noCount.MatchString(s[m[6]:m[7]]) || beforeLabel.MatchString(strings.TrimRight(s[:m[3]], " ")) {
			continue
		}
		b.WriteString(s[last:m[3]])
		last = m[4]
	}
	return b.String() + s[last:]
}

// sayPlainly has the speakers of a note say what they "informed". It comes last: what a line is worth has been asked of the words of
// its source.
func sayPlainly(n *sandarbh.Note, texts cite.Texts) {
	retell(n, "plain words", cite.Said, texts)
}

// retell makes an edit of all facts of a note that form and gate let pass.
func retell(n *sandarbh.Note, edit string, as func(string) string, texts cite.Texts) {
	eachFact(n, func(_ string, l *sandarbh.Line) {
		c := *l
		if c.Text = as(l.Text); c.Text == l.Text {
			return
		}
		if c.Edits = with(l.Edits, edit); len(cite.Check(c, texts)) == 0 && len(Flaws(c.Text)) == 0 {
			*l = c
		}
	})
}

// eachFact calls f with the facts of a note and their sections, in the order of the page: the insight stands behind why it is news.
func eachFact(n *sandarbh.Note, f func(section string, l *sandarbh.Line)) {
	lines := func(name string, set []sandarbh.Line) {
		for i := range set {
			if set[i].Type == sandarbh.Fact {
				f(name, &set[i])
			}
		}
	}
	if n.Section(sandarbh.SectionWhy) == nil {
		lines("", n.Insight)
	}
	for i := range n.Sections {
		lines(n.Sections[i].Name, n.Sections[i].Lines)
		if n.Sections[i].Name == sandarbh.SectionWhy {
			lines("", n.Insight)
		}
	}
}
