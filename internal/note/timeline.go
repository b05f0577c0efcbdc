package note

import (
	"slices"
	"sort"
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
	"github.com/sandarbh/sandarbh/internal/note/cite"
)

const (
	leastEntries  = 3   // fewer dated lines are no timeline
	mostEntries   = 8   // the best of more
	leastEntry    = 1.5 // score of a sentence that no other section took: its day makes it worth a little more
	leastSpanDays = 60  // between the first day and the last: the days of one visit are a diary
)

// entry is a candidate that says what happened on a day, in a month or in a year.
type entry struct {
	candidate
	when  lang.When
	label string
}

// deeds are what a timeline tells: the steps of a law, a scheme, a body, a treaty, a machine. Meetings, visits and
// speeches are none, and what a figure did in a year stands better beside its figure.
var deeds = `(?:` + phrases("deeds") + `)`

var (
	deed = lang.MustCompile(`(?i)^` + deeds + `\b`)
	// ofTheDay is the preposition of a day on which something happened; "by", "since", "as on", "from" make a bound or a
	// day of counting of it.
	ofTheDay  = lang.MustCompile(`(?i)(?:^|[ ,])(?:on|in|in the year|in year|during|with effect from|w\.e\.f\.)(?: the)? ?$`)
	countedOn = lang.MustCompile(`(?i)\bas (?:on|of|in) $`)
	// unmade is what had not happened: a plan, a deadline, a possibility, or what somebody says.
	unmade = lang.MustCompile(`(?i)\b(?:will|would|shall|may|to be|propos\w+|expected|scheduled|target\w*|likely|slated|planned|plans|due|last date|deadline|invit\w+|not yet|said|stated|informed|told|according to|claimed|alleged)\b`)
	// stretch are words between which a time is no single one.
	stretch = lang.MustCompile(`(?i)\b(?:between|period|every|each|annually|respectively|compared|against|previous|corresponding|cumulative\w*|total of|so far|till date|years of)\b`)
	// elsewhere points to what stood above: its line stands in the timeline without it.
	elsewhere  = lang.MustCompile(`(?i)\b(?:it|they|them|this|these|such|same|itself|therein|the (?:plan|scheme|project|programme|initiative|mission|policy|platform|said|above))\b`)
	perfect    = lang.MustCompile(`(?i)\b(?:has|have)\b`)
	passive    = lang.MustCompile(`^(?:was|were|had|has|have)$`)
	innerComma = lang.MustCompile(`, (?:and )?[a-z]`) // a comma before what is no place
	// behindPlace is the preposition of the day where a place stands before it: "in Surat, Gujarat, on 6 September".
	behindPlace = lang.MustCompile(`, (?:on|in)(?: the)? $`)
	inMeeting   = lang.MustCompile(`, (?:in|at) its (?:[a-z]+ )?meeting (?:held )?on $`)
	inName      = lang.MustCompile(`[A-Z][\w’-]* $`)
	numbered    = lang.MustCompile(`(?:^|, )\d{1,3}\. `)
	betweenAux  = lang.MustCompile(`(?i)^ (?:been )?(?:(?:also|first|formally|officially|originally|initially|jointly|subsequently|\w+ly) )?`)
)

// happening returns the one time that a sentence gives to its own deed, which must be its first finite verb: in "The
// trust, set up in 2020, concluded its fourth round" the year is of another.
func happening(text string, published sandarbh.Date) (lang.When, bool) {
	none := lang.When{}
	if unmade.MatchString(text) || stretch.MatchString(text) || elsewhere.MatchString(text) || strings.ContainsAny(text, "[%&;") {
		return none, false
	}
	if numbered.MatchString(text) || strings.Contains(text, ": ") && !strings.ContainsAny(text, "“\"‘") {
		return none, false // a heading runs into it
	}
	when, ok := oneTime(text, published)
	if !ok || perfect.MatchString(text) && when.Precision != "day" && len(lang.Quantities(text)) > 0 {
		return none, false // "In 2025, 3,000 varieties have been released" may count from a year
	}
	verbs := lang.FiniteVerbs(text)
	if len(verbs) == 0 || unnamed(text[:verbs[0].Start]) {
		return none, false
	}
	done := verbs[0].Start
	if passive.MatchString(strings.ToLower(verbs[0].Of(text))) {
		done = verbs[0].End + len(betweenAux.FindString(text[verbs[0].End:]))
	}
	if !deed.MatchString(text[done:]) {
		return none, false
	}
	if when.Start > done {
		if innerComma.MatchString(behindPlace.ReplaceAllString(text[done:when.Start], "")) {
			return none, false
		}
		for _, v := range verbs[1:] {
			if v.Start > done {
				return none, false // a second deed, of the same day or not
			}
		}
		return when, true
	}
	return when, words(text[:when.Start]) <= 3 || inMeeting.MatchString(text[:when.Start])
}

// oneTime is the one day, month or year of a sentence; of two it is open which is the deed's.
func oneTime(text string, published sandarbh.Date) (lang.When, bool) {
	var found []lang.When
	for _, w := range lang.Dates(text, published) {
		if before := text[:w.Start]; w.InName || w.Precision == "year" && inName.MatchString(before) && !ofTheDay.MatchString(before) {
			continue // "Census 2027" is a name
		}
		if w.Relative || w.From.IsZero() || w.Precision != "day" && w.Precision != "month" && w.Precision != "year" || w.Precision == "day" && w.From != w.To {
			return lang.When{}, false
		}
		found = append(found, w)
	}
	if len(found) != 1 {
		return lang.When{}, false
	}
	before := text[:found[0].Start]
	return found[0], ofTheDay.MatchString(before) && !countedOn.MatchString(before)
}

// unnamed reports a subject that only the lines above name: "The application", "The first phase".
func unnamed(subject string) bool {
	fields := strings.Fields(subject)
	for i, f := range fields {
		if r := strings.TrimLeft(f, "“‘\"('"); r != "" && r[0] >= 'A' && r[0] <= 'Z' && (i > 0 || !lang.Stop(lang.Fold(r))) {
			return false
		}
	}
	return len(fields) < 5
}

var (
	// launchedName is "The Scheme, launched in 2015, …" and nameLaunched "Launched in 2015, the Scheme …".
	launchedName = lang.MustCompile(`^((?:The )?[A-Z][^,;:]{3,110}), (` + deeds + `(?: by [^,;:]{3,60})? (?:in|on) (?:the year )?[^,;:]{4,18}),`)
	nameLaunched = lang.MustCompile(`^(` + strings.Replace(deeds, "(?:", "(?i:", 1) + `(?: by [^,;:]{3,60})? (?:in|on) (?:the year )?[^,;:]{4,18}), ([^,;:]{3,110}?) (?:is|was|has|provides|seeks|aims|offers|enables|supports|serves|covers|facilitates|promotes|helps|focuses|targets|allows|represents)\b`)
)

// plural is a name that may want "were": "AI Governance Guidelines".
var plural = lang.MustCompile(`(?i)[^su]s(?: \([^)]*\))?$| and `)

// launching sets the year that a sentence tells in passing as a sentence of its own: "The Scheme was launched in 2015."
func launching(c candidate) candidate {
	name, how := "", ""
	if m := launchedName.FindStringSubmatch(c.text); m != nil {
		name, how = m[1], m[2]
	} else if m := nameLaunched.FindStringSubmatch(c.text); m != nil {
		name, how = upperFirst(m[2]), strings.ToLower(m[1][:1])+m[1][1:]
	}
	if name == "" || plural.MatchString(name) || len(lang.FiniteVerbs(name+".")) > 0 || len(lang.Names(name)) == 0 {
		return c
	}
	c.text, c.edits = name+" was "+how+".", with(c.edits, "participle")
	c.stems = stemsOf(c.text, c.from.doc.Language)
	c.figures = map[string]bool{}
	return c
}

// timeline takes the dated lines of a story's past out of the chosen ones, adds what else its documents tell of that
// past, and returns them in order of time, with the lines that stay; or nothing, where they are too few.
func (w *Writer) timeline(all, chosen []candidate, why candidate, event sandarbh.Date, texts cite.Texts) (*sandarbh.Section, []candidate) {
	var found []entry
	stays := make([]candidate, 0, len(chosen))
	for i, c := range chosen {
		e, ok := entryOf(c, event)
		if !ok || i < firstLines && event.DaysSince(e.when.To) <= leastSpanDays {
			stays = append(stays, c)
			continue
		}
		found = append(found, e)
	}
	taken := append([]candidate{why}, chosen...)
	rest := slices.Clone(all)
	sort.SliceStable(rest, func(i, j int) bool { return rest[i].score > rest[j].score })
	for _, c := range rest {
		c = launching(c)
		e, ok := entryOf(c, event)
		if !ok || c.score < leastEntry || repeats(&c, taken) >= 0 || refuse(c.draft, texts) != nil {
			continue
		}
		taken = append(taken, c)
		found = append(found, e)
	}
	sort.SliceStable(found, func(i, j int) bool { return found[i].score > found[j].score })
	if len(found) > mostEntries {
		for _, e := range found[mostEntries:] {
			if slices.ContainsFunc(chosen, func(c candidate) bool { return c.order == e.order }) {
				stays = append(stays, e.candidate)
			}
		}
		found = found[:mostEntries]
	}
	sort.SliceStable(found, func(i, j int) bool {
		if found[i].when.From != found[j].when.From {
			return found[i].when.From.Before(found[j].when.From)
		}
		return found[i].order < found[j].order
	})
	labels := map[string]bool{}
	for _, e := range found {
		labels[e.label] = true
	}
	if len(labels) < leastEntries || found[len(found)-1].when.From.DaysSince(found[0].when.From) < leastSpanDays {
		return nil, chosen
	}
	sec := &sandarbh.Section{Name: sandarbh.SectionTimeline}
	for _, e := range found {
		sec.Lines = append(sec.Lines, e.dated(texts))
	}
	return sec, stays
}

func entryOf(c candidate, event sandarbh.Date) (entry, bool) {
	if c.from.doc.Language == "hi" || c.forward || labelLine.MatchString(c.text) {
		return entry{}, false
	}
	when, ok := happening(c.text, c.from.doc.Published)
	if !ok || event.Before(when.From) {
		return entry{}, false
	}
	label := when.From.Long()
	switch when.Precision {
	case "month":
		label = strings.TrimLeft(label, "0123456789 ")
	case "year":
		label = label[len(label)-4:]
	}
	return entry{c, when, label}, true
}

// dated is an entry as "DATE: what happened", where the gate can follow that, else as its whole sentence. The label is
// the day in both.
func (e *entry) dated(texts cite.Texts) sandarbh.Line {
	whole := e.line()
	whole.Label = e.label
	at := ofTheDay.FindStringIndex(e.text[:e.when.Start])
	before, behind := strings.TrimRight(e.text[:at[0]], " "), e.text[e.when.End:]
	if strings.HasPrefix(behind, ".") {
		before = strings.TrimRight(before, " ,")
	}
	rest := before + behind
	if before == "" {
		rest = upperFirst(strings.TrimLeft(behind, " ,"))
	}
	rest = tidy(rest)
	for _, r := range []string{cutHead(rest, leadClause), rest} {
		short := whole
		short.Text, short.Edits = e.label+": "+upperFirst(r), with(whole.Edits, "day in front")
		if len(Flaws(upperFirst(r))) == 0 && len(cite.Check(short, texts)) == 0 {
			return short
		}
	}
	return whole
}
