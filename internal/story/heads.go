package story

import (
	"fmt"
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/claim"
	"github.com/sandarbh/sandarbh/internal/lang"
)

// headed is a person who leads a body or is put into a post.
type headed struct {
	name string
	post string // "head" of a body, else the post
	said cited
}

// person is a name with what may stand before it.
const person = `(?:(?:(?:Shri|Smt|Sushri|Sri|Dr|Prof|Professor|Justice|Mr|Ms|Mrs|Admiral|Vice Admiral|Air Marshal|Lieutenant General|Lt Gen|General|Ambassador|(?:retired|former) (?:[\p{L}]+ ){0,3}(?:judge|secretary|officer|governor|scientist|chief)|economist|scientist|judge|lawyer|historian|jurist|banker|physicist|engineer)\b\.?,? (?:\((?:[Rr]etd\.?|[Rr]etired)\) )?)*)((?:[A-Z]\.? ?){0,3}[A-Z][\p{L}’'-]+(?: (?:[A-Z]\.|[A-Z][\p{L}’'-]+)){0,3})`

// aside is what a writer puts in between: ", who taught at Patna, ".
const asideClause = `(?:, [^.;]{3,90}?,| \([^)]{2,40}\))?`

// chairWord are the names of the first seat of a body.
const chairWord = `(?:chair(?:man|person|woman)?|head|chief|president|convenor|convener|leader)`

// heading are the ways of telling who heads a body.
var heading = []*lang.Pattern{
	lang.MustCompile(`\b(?:headed|chaired|led|presided over|steered) by ` + person),
	lang.MustCompile(`(?:^|[^\p{L}])` + person + asideClause + ` (?:(?:will|shall|would|is to|was to|has been chosen to|has been asked to|has been named to) )?(?:be |is |was )?(?:made )?(?:the |its |their |in the )` + chairWord + `\b`),
	lang.MustCompile(`(?:^|[^\p{L}])` + person + asideClause + ` (?:(?:will|shall|would|is to|was to|to|has been (?:chosen|asked|named|picked) to) )?(?:heads?|headed|chairs?|chaired|leads?|led|presides? over|presided over|steers?)\b (?:the|it|a|this)\b`),
	lang.MustCompile(`\b(?:under|with) (?:the )?(?:chairmanship of |chairpersonship of |leadership of |stewardship of )?` + person + ` (?:as (?:its |the )?|in the )` + chairWord + `\b`),
	lang.MustCompile(`\bunder the (?:chairmanship|chairpersonship|leadership|convenorship) of ` + person),
	lang.MustCompile(`\b(?i:` + chairWord + `)(?: of the (?:committee|panel|board|group|commission|jury|team|delegation))?(?: is| will be|:) ` + person),
}

// posting are the ways of telling who is put into a post, which the last group names.
var posting = []*lang.Pattern{
	lang.MustCompile(`\b(?:appointed|appoints|named|names|picked|picks|chosen|elected|nominated|made|selected|installed) ` + person + asideClause + ` (?:as |to be |to (?:the post of )?)?(?:its |the |their )?(?:new |next |first )?(` + postWords + `)\b`),
	lang.MustCompile(`(?:^|[^\p{L}])` + person + asideClause + ` (?:has been|was|is|will be|takes over|took over|has taken over|assumed charge|assumes charge|takes charge|took charge) (?:appointed |named |elected |sworn in |chosen |made |nominated )?(?:as |to be )?(?:its |the |their )?(?:new |next |first )?(` + postWords + `)\b`),
}

const postWords = `(?i:(?:[\p{L}]+[ -]){0,3}?(?:chair(?:man|person|woman)?|head|chief|president|director[- ]general|director|secretary|governor|commissioner|ambassador|high commissioner|chief executive|managing director|vice[- ]chancellor|captain|coach|envoy|judge|justice|auditor general|attorney general|speaker|registrar|member|convener|administrator|adviser))`

// headsIn lists whom a sentence calls the head of a body, or puts into a post.
func headsIn(reading int, s *claim.Sentence) []headed {
	var out []headed
	add := func(name, post string, start, end int) {
		if len(strings.Fields(name)) < 2 || isBody.MatchString(name) || len(officesIn(reading, &claim.Sentence{Text: name})) > 0 || titledName().MatchString(name+" Xx") {
			return
		}
		out = append(out, headed{name, post, cited{reading, s, lang.Range{Start: start, End: end}}})
	}
	for _, re := range heading {
		if m := re.FindStringSubmatchIndex(s.Text); m != nil {
			add(span(s.Text, m, 1), "head", m[2], m[3])
		}
	}
	if len(out) == 0 {
		if name, at, ok := seated(s); ok {
			add(name, "head", at.Start, at.End)
		}
	}
	for _, re := range posting {
		if m := re.FindStringSubmatchIndex(s.Text); m != nil {
			add(span(s.Text, m, 1), postClass(span(s.Text, m, 2)), m[2], m[3])
		}
	}
	return out
}

// seat is where the first of a body sits, in whatever words.
var seat = lang.MustCompile(`(?i)\b(?:chair(?:s|ed|ing|man|person|woman)?|head(?:s|ed|ing)?|leads?|led|presid(?:es|ed|ing)|steer(?:s|ed)?|under|conven[eo]r|at the helm)\b|अध्यक्ष|नेतृत्व`)

// seated is the one person of a sentence that tells of a body and of its first seat.
func seated(s *claim.Sentence) (string, lang.Range, bool) {
	if !bodyWord.MatchString(s.Text) || !seat.MatchString(s.Text) {
		return "", lang.Range{}, false
	}
	var found []lang.Name
	for _, n := range lang.Names(s.Text) {
		if n.Person {
			found = append(found, n)
		}
	}
	if len(found) != 1 {
		return "", lang.Range{}, false
	}
	return found[0].Text, found[0].Range, true
}

// isBody are words of the names of bodies and places, which head committees too.
var isBody = lang.MustCompile(`\b(?:Ministry|Minister|Department|Government|Board|Committee|Council|Court|Commission|Authority|University|Institute|Bank|Bench|State|Union|Centre|Party|Corporation|Company|Secretary|Team|Group|India|Assembly|Congress|Agency|Academy|Army|Navy|Force|District|House|Sabha|Parliament|Cabinet|President|Governor|The|This|It)\b`)

// postClass is the post that names of it stand for: the chair of a board is its head.
func postClass(post string) string {
	f := strings.Fields(strings.ToLower(strings.ReplaceAll(post, "-", " ")))
	switch last := f[len(f)-1]; last {
	case "chair", "chairman", "chairperson", "chairwoman", "head", "chief", "convener", "convenor", "leader":
		return "head"
	default:
		return last
	}
}

// heads finds one body or post that two documents give to two persons.
func (c *comparer) heads() {
	var all []headed
	for i, r := range c.readings {
		for _, s := range r.Sentences {
			all = append(all, headsIn(i, s)...)
		}
	}
	for a := range all {
		for b := a + 1; b < len(all); b++ {
			x, y := all[a], all[b]
			i, j := x.said.reading, y.said.reading
			if i == j || x.post != y.post || sharesName(x.name, y.name) || c.farApart(i, j) || c.shown(sandarbh.DiffersOffice, i, j) {
				continue
			}
			if c.namesPerson(i, y.name) || c.namesPerson(j, x.name) || !placesAgree(x.said.sentence, y.said.sentence) || c.otherBody(x.said, y.said) || !c.oneBody(x.said, y.said) {
				continue
			}
			c.addSides(3.4, sandarbh.DiffersOffice, fmt.Sprintf("Who is the %s: %s or %s?", x.post, x.name, y.name), because("%s in one source, %s in the other", x.name, y.name), x.said, y.said)
		}
	}
}

// oneBody reports two sentences, with their titles and what stands before them, of one body.
func (c *comparer) oneBody(x, y cited) bool {
	if c.together(x, y) {
		return true
	}
	shared, share := agreement(c.matterAround(act{reading: x.reading, sentence: x.sentence, at: x.at}), c.matterAround(act{reading: y.reading, sentence: y.sentence, at: y.at}))
	if shared, share := agreement(c.topic(x.reading), c.topic(y.reading)); shared >= 12 && share >= 0.35 && c.saysBody(x.reading) && c.saysBody(y.reading) {
		return true // each report is on the one body that it tells of
	}
	return shared >= 9 && share >= 0.3 || shared >= 4 && share >= 0.1 && c.anchored(x.reading, y.reading) >= 0.5
}

// sharesName reports names with a word in common, by sound.
func sharesName(a, b string) bool {
	for p := range strings.FieldsSeq(a) {
		for q := range strings.FieldsSeq(b) {
			if len(p) > 2 && (strings.EqualFold(p, q) || claim.Skeleton(lang.Fold(p)) == claim.Skeleton(lang.Fold(q))) {
				return true
			}
		}
	}
	return false
}

// namesPerson reports whether a document names a person by the last word.
func (c *comparer) namesPerson(i int, name string) bool {
	f := strings.Fields(name)
	last := f[len(f)-1]
	return slices.ContainsFunc(c.readings[i].Sentences, func(s *claim.Sentence) bool { return strings.Contains(s.Text, last) })
}

// topic is what a document's title and first sentence name.
func (c *comparer) topic(i int) context {
	var out context
	n := 0
	for _, s := range c.readings[i].Sentences {
		if s.Field != sandarbh.FieldTitle {
			if n++; n > 1 {
				break
			}
		}
		for _, w := range c.allWords(i, s) {
			if !slices.ContainsFunc(out, func(v contextWord) bool { return v.concept == w.concept }) {
				out = append(out, w)
			}
		}
	}
	return out
}

var bodyWord = lang.MustCompile(`(?i)\b(?:committee|panel|task force|commission|board|council|authority|group|jury|tribunal|delegation)\b`)

// saysBody reports a document whose title or first sentence tells of a body.
func (c *comparer) saysBody(i int) bool {
	for k, s := range c.readings[i].Sentences {
		if k > 1 {
			break
		}
		if bodyWord.MatchString(s.Text) {
			return true
		}
	}
	return false
}

// bodyMatter is what a body is on: "committee on tea prices", "panel to review the stamp duty".
var bodyMatter = lang.MustCompile(`(?i)\b(?:committee|panel|task force|commission|board|council|group|jury)(?: of \w+ \w+)? (?:on|for|to) (?:(?:review|study|examine|look into|suggest|advise on|fix|frame|probe|inquire into) )?((?:[\p{L}-]+ ?){1,8})`)

// matterOfBody are the words of what a document's body is on.
func (c *comparer) matterOfBody(i int) []string {
	for _, s := range c.readings[i].Sentences {
		if m := bodyMatter.FindStringSubmatchIndex(s.Text); m != nil {
			var out []string
			for _, w := range contentOf(s, lang.Range{Start: m[2], End: m[3]}) {
				if !slices.Contains(out, w) && len(out) < 3 && weightOf(w, false, false) >= 1.5 {
					out = append(out, w)
				}
			}
			return out
		}
	}
	return nil
}

// otherBody reports two documents whose bodies are on two matters: tea prices, the housing of tea labour.
func (c *comparer) otherBody(x, y cited) bool {
	p, q := c.matterOfBody(x.reading), c.matterOfBody(y.reading)
	return len(p) > 0 && len(q) > 0 && 3*common(p, q) < 2*min(len(p), len(q))
}
