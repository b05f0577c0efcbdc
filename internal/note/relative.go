package note

import (
	"fmt"
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
)

var onBracket = lang.MustCompile(`(?i)\bon (\[on )`)

// resolveDays puts the day that a relative word means in square brackets, by the document's own day.
// It returns false if a relative word is left that cannot be resolved.
func (d *draft) resolveDays() bool {
	text, ok := "", false
	for _, put := range []placing{inPlace, daysInPlace, behindWords} {
		if text, ok = d.resolved(put); !ok {
			return false
		}
		if text == d.text || d.passes(tidy(text), d.cites) {
			break
		}
	}
	if text != d.text {
		d.apply("day", text)
		d.apply("tense", simplePast(d.text))
	}
	return true
}

// placing says which resolved times stand in place of their words, and which behind them.
type placing int

const (
	inPlace     placing = iota // all
	daysInPlace                // days; a month or year stands behind its words
	behindWords                // none; "today" has no other place
)

// resolved returns the text with its relative words resolved.
func (d *draft) resolved(places placing) (string, bool) {
	published := lang.DayOf(d.from.doc)
	whens := lang.Dates(d.text, published)
	text := d.text
	for i := len(whens) - 1; i >= 0; i-- {
		w := whens[i]
		if !w.Relative && d.from.farDay(w, text) {
			text = text[:w.End] + fmt.Sprintf(" [%d]", w.From.Year) + text[w.End:]
		}
		if !w.Relative || inBrackets(text, w.Start) {
			continue
		}
		phrase := strings.TrimSpace(w.Of(text))
		if namesWeekday(phrase) && published.IsZero() || namesDaily(text[:w.End]) {
			continue // of a document without a day the weekday is all that is known; "India Today" is a magazine
		}
		undated := published.IsZero() && d.from.doc.Language != "hi"
		if !undated && (w.From.IsZero() || published.IsZero()) {
			return "", false
		}
		if w.Precision == "day" && !namesWeekday(phrase) && (undated || undatedReport(d.from.doc)) && !ofTheseTimes(text, w) {
			cut, ok := withoutToday(text, w)
			if !ok {
				return "", false
			}
			text = cut
			continue
		}
		if undated {
			return "", false
		}
		if rest := text[w.End:]; w.Precision == "day" && (strings.HasPrefix(rest, "'s") || strings.HasPrefix(rest, "’s") || strings.HasSuffix(phrase, "'s") || strings.HasSuffix(phrase, "’s") || inQuotes(text, w.Start)) {
			return "", false // "today's agreement"; a speaker's "today" may mean these times
		}
		var put, when string
		if m := partOfDay.FindString(text[w.End:]); m != "" && w.Precision == "day" && d.from.doc.Language != "hi" && !afterPreposition.MatchString(text[:w.Start]) {
			if namesWeekday(phrase) && explicitBeside(whens, i) {
				continue // "on Thursday night (May 14)"
			}
			if namesWeekday(phrase) {
				end := w.End + len(m)
				if dayFollows.MatchString(text[end:]) {
					continue // "on Thursday night (3 August)"
				}
				text = text[:end] + " [" + w.From.Long() + "]" + text[end:]
				continue // "on Thursday morning [3 August 2017]"
			}
		}
		if places == behindWords && namesWeekday(phrase) && w.Precision == "day" && d.from.doc.Language != "hi" && !explicitBeside(whens, i) {
			text = text[:w.End] + " [" + w.From.Long() + "]" + text[w.End:]
			continue // "Figures released Wednesday [3 August 2017] show": there the gate lets no "on" stand
		}
		if strings.EqualFold(phrase, "today") && (risenTo.MatchString(text[:w.Start]) || againstOnce.MatchString(text[:w.Start])) && d.from.doc.Language != "hi" {
			text = text[:w.Start] + "[as of " + w.From.Long() + "]" + text[w.End:]
			continue
		}
		if strings.Contains(strings.ToLower(phrase), "today") && (!happenedOn(text, w.Start) || toCome.MatchString(text[w.End:])) {
			if d.from.doc.Language == "hi" {
				return "", false
			}
			if len(lang.Quantities(text)) == 0 || toCome.MatchString(text[w.End:]) || agesLater.MatchString(text[w.End:]) {
				return "", false // a speaker's "today"
			}
			// "Today" beside no deed means these times: as of the day of the document.
			start, end := w.Start, w.End
			put := "[As of " + published.Long() + "]"
			switch before := strings.ToLower(text[:start]); {
			case before == "" && ownDay(text[end:], published):
				text = upperFirst(strings.TrimLeft(text[end:], " ,"))
				continue
			case before == "" || before == "as on " || before == "as of ":
				start = 0
			case strings.HasSuffix(before, "as on ") || strings.HasSuffix(before, "as of "):
				start, put = start-len("as on "), "[as of "+published.Long()+"]"
			case standsNow.MatchString(text[end:]):
				put = "[as of " + published.Long() + "]"
			default:
				return "", false
			}
			text = text[:start] + put + text[end:]
			continue
		}
		if strings.Contains(strings.ToLower(phrase), "previous") || strings.Contains(strings.ToLower(phrase), "coming") || compared.MatchString(text[:w.Start]) {
			continue // "the corresponding month of the previous year": of the year that the figure is of
		}
		switch w.Precision {
		case "day":
			if explicitBeside(whens, i) {
				put = "" // the explicit date beside it says the same
			} else {
				put = onDay(w.From, d.from.doc.Language)
				if afterPreposition.MatchString(text[:w.Start]) {
					put = "[" + w.From.Long() + "]" // "till today": till [5 May 2026]
				}
			}
		case "month":
			when = strings.TrimLeft(longDay(w.From, d.from.doc.Language), "0123456789 ")
		case "year":
			if lastYear.MatchString(phrase) && setAgainst.MatchString(text[:w.Start]) && !monthAhead.MatchString(text[:w.Start]) && fiscalYears.MatchString(d.from.doc.Text) {
				continue // "3 tonnes more than last year's": of the year that the document counts in
			}
			if d.from.fiscal() || economy.MatchString(text) && !monthNamed.MatchString(text) {
				return "", false // which of the two years "last year" is, nobody can tell
			}
			if lastYear.MatchString(phrase) && theTime.MatchString(text[:w.Start]) {
				continue // "over the last year": twelve months, and no year of the calendar
			}
			when = fmt.Sprint(w.From.Year)
		case "fiscal year":
			when = fmt.Sprintf("%d-%02d", w.From.Year, w.To.Year%100)
		default:
			continue // "last week", "the last three years": read with the note's day
		}
		start, end := w.Start, w.End
		if when != "" {
			put = phrase + " [" + when + "]"
			if cut, instead, ok := inPlaceOf(text[:start], phrase, when); ok && places == inPlace && d.from.doc.Language != "hi" && !inQuotes(text, w.Start) {
				start, put = start-cut, instead
			}
		}
		if w.Precision == "day" {
			if s := text[:start]; strings.HasSuffix(strings.ToLower(s), "here ") {
				start -= len("here ")
			} else if strings.HasSuffix(strings.ToLower(s), " on ") && !strings.HasPrefix(strings.ToLower(phrase), "on") {
				start -= len("on ")
			}
			if strings.HasPrefix(strings.ToLower(text[end:]), " here") {
				end += len(" here")
			}
		}
		text = text[:start] + put + text[end:]
	}
	text = onBracket.ReplaceAllString(text, "$1")
	if strings.HasPrefix(text, "[on ") {
		text = "[On " + text[len("[on "):]
	}
	m := asOfNow.FindString(text)
	if m != "" && ownDay(text[len(m):], published) {
		return upperFirst(text[len(m):]), true
	}
	if m == "" && len(lang.Quantities(text)) > 0 && len(lang.Dates(text, published)) == 0 { // else its figure is of that time
		m = currently.FindString(text)
	}
	if m != "" && !published.IsZero() && d.from.doc.Language != "hi" {
		text = "[As of " + published.Long() + "], " + text[len(m):]
	}
	return text, true
}

// currently opens a sentence of the present; with a figure the figure is of the day of its document.
var currently = lang.MustCompile(`(?i)^(?:currently|presently|at present),?\s+`)

// asOfNow opens a figure that is of the day of its document.
var asOfNow = lang.MustCompile(`(?i)^(?:as of now|as on date|till now|till date|as on now|so far, as of now),?\s+`)

// explicitBeside reports whether an explicit day stands right beside the relative one.
func explicitBeside(whens []lang.When, i int) bool {
	for j, o := range whens {
		if j == i || o.Precision != "day" {
			continue
		}
		if !o.Relative && (abs(o.Start-whens[i].End) < 8 || abs(whens[i].Start-o.End) < 8 || o.From == whens[i].From && !o.From.IsZero()) || o.Relative && j < i && o.From == whens[i].From {
			return true
		}
	}
	return false
}

// farDay reports a day without its year that lies weeks before the document's own: "the reports of November 10".
func (p *passage) farDay(w lang.When, text string) bool {
	published := lang.DayOf(p.doc)
	return w.Precision == "day" && !w.From.IsZero() && w.From == w.To && !published.IsZero() && p.doc.Language != "hi" && dayAndMonth.MatchString(w.Of(text)) && !inQuotes(text, w.Start) && !inBrackets(text, w.Start) &&
		published.DaysSince(w.From) > weeksAway && !yearFollows.MatchString(text[w.End:])
}

const weeksAway = 28 // days from which a day wants its year

// yearFollows is a year behind a day, or a word that says which.
var yearFollows = lang.MustCompile(`^[ ,]*(?:\d{4}|of (?:last|this|the)|last|this|next|every|each|\[|(?:to|till|until|and|[-–—]) [^.;]{0,24}\d)`)

// dayAndMonth is a day as it is written without a year.
var dayAndMonth = lang.MustCompile(`^(?:\d{1,2}(?:st|nd|rd|th)?(?: of)? [A-Z][a-z]+\.?|[A-Z][a-z]+\.? \d{1,2}(?:st|nd|rd|th)?)$`)

// risenTo ends in a figure that has been reached: "from 350 startups to more than two lakh startups today".
var risenTo = lang.MustCompile(`(?i)\bto (?:(?:more than|over|about|around|nearly|almost|approximately|some) )?(?:[\d₹$]|Rs\b|US|one|two|three|four|five|six|seven|eight|nine|ten)[^,;:]{0,40}$`)

// economy are words of what India counts in financial years.
var economy = lang.MustCompile(`\b(?:GDP|GVA|RBI|Reserve Bank|MPC|Union Budget|fiscal deficit|[Ee]xports|[Ii]mports|(?:export|import) figures?|tax (?:collections?|revenues?)|GST collections?|capital expenditure)\b`)

// monthNamed is a month, whose year is one of the calendar.
var monthNamed = lang.MustCompile(`\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b`)

// fiscal reports a passage whose paragraph counts in financial years.
func (p *passage) fiscal() bool {
	text := p.text
	if p.block >= 0 {
		b := p.doc.Blocks[p.block]
		text = p.doc.Text[b.Start:b.End]
	}
	return fiscalYears.MatchString(text)
}

// setAgainst stands before a year with which a figure is compared.
var setAgainst = lang.MustCompile(`(?i)\b(?:than|over|against|from|compared (?:to|with)|par with) (?:(?:[^,;:]|,\d){0,40} )?(?:the )?$`)

// monthAhead is a month, whose year is one of the calendar: "over April last year".
var monthAhead = lang.MustCompile(`(?i)\b(?:january|february|march|april|may|june|july|august|september|october|november|december) $`)

var lastYear = lang.MustCompile(`(?i)^(?:the )?last year|^a year ago$`)

var fiscalYears = lang.MustCompile(`(?i)\bF\.?Y\.? ?'?\d\d|\b(?:financial|fiscal) year|\b20\d\d ?[-–—‑] ?(?:20)?\d\d\b`)

// partOfDay follows a weekday.
var partOfDay = lang.MustCompile(`^ (?:morning|afternoon|evening|night)\b`)

// ownDay reports a figure that has its day: "12 wells (as on 19 January 2026)".
func ownDay(s string, published sandarbh.Date) bool {
	return slices.ContainsFunc(lang.Dates(s, published), func(w lang.When) bool {
		return !w.Relative && w.Precision == "day" && countedOn.MatchString(s[:w.Start])
	})
}

// standsNow is the present behind a "today" that means these times.
var standsNow = lang.MustCompile(`^,? (?:(?:is|are|has|have) (?:an?|the|over|more|nearly|about|around|\d|the|home|among)\b|(?:ranks|stands|hosts|boasts|contributes|accounts|produces|exports|holds|operates|covers|serves|supplies|meets|leads|comprises|numbers|spans|supports|employs|runs|manages|connects|handles|houses|maintains|provides|caters)\b)`)

// agesLater makes these times of a "today": "today, after 900 years".
var agesLater = lang.MustCompile(`^,? (?:even )?(?:after (?:[\d,]+|centuries|many|several|[a-z]+ (?:hundred|thousand))(?: [a-z]+)? ?(?:years|decades)?|[\d,]+ (?:years|decades) later)\b`)

// toCome behind "today" makes it these times: "Investors, today, will think".
var toCome = lang.MustCompile(`^,? (?:will|would|can|should|must)\b`)

// businessDaily is a paper with a relative day in its name.
var businessDaily = lang.MustCompile(`\b(?:India|USA|Hindustan|Business|Russia) Today\b`)

func namesDaily(s string) bool {
	m := businessDaily.FindAllStringIndex(s, -1)
	return m != nil && m[len(m)-1][1] == len(s)
}

func namesWeekday(phrase string) bool { return weekdayName.MatchString(phrase) }

var weekdayName = lang.MustCompile(`(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day`)

var afterPreposition = lang.MustCompile(`(?i)\b(?:till|until|by|from|since|before|after|to|of|between|upto|for)\s+$`)

// compared stands before "last year" where the year is that of another figure.
var compared = lang.MustCompile(`(?i)\b(?:corresponding|same) (?:period|month|quarter|week|day|date)s? (?:of|in|during)? ?(?:the )?$`)

// eventVerb is a deed of a day.
var eventVerb = lang.MustCompile(`(?i)\b(?:launch|inaugurat|approv|sign|held|met|address|releas|visit|chair|announc|began|begin|commenc|conclud|organi[sz]|flag|dedicat|unveil|notif|issu|took|present|hand|laid|commission|arriv|pass|introduc|tabl|repl|inform|conduct|interact|attend|receiv|paid|call|appoint|assum|sworn|rul|order|direct|dismiss|uphel|test|fire|depart|said|decid|adopt|agree|complet|cross|open|sanction|constitut|convene|host|participat|celebrat|exchang|clear|nod|award|confer|join|review|inked|culminat|set up)`)

// againstOnce ends before a time that is set against an earlier one: "while there once were 500 mills, today 2,000 are at work".
var againstOnce = lang.MustCompile(`\bonce (?:had|was|were)\b[^.;]*, $|\b(?:was|were|had) once\b[^.;]*, $`)

// happenedOn reports whether the "today" at an offset is the day of a deed: the verb nearest to it is past.
func happenedOn(text string, at int) bool {
	if behind := text[at+len("today"):]; standsNow.MatchString(behind) || agesLater.MatchString(behind) {
		return false // "the country today ranks third"
	}
	if strings.HasSuffix(text[:at], "that ") {
		return false // "noted that today the whole network …": these times
	}
	if m := nowadays.FindString(text[at:]); m != "" && (!strings.HasSuffix(m, "ve") || !eventVerb.MatchString(text[at+len(m):])) {
		return false // "today over 6 lakh villages are being covered", "today all three States have progressed"
	}
	if next := strings.TrimLeft(nextWord.FindString(text[at+len("today"):]), ", "); strings.HasSuffix(next, "ed") || irregularPast.MatchString(next) {
		return true // "the Minister today released"
	}
	verb, near := "", len(text)
	for _, v := range lang.FiniteVerbs(text) {
		if d := min(abs(v.Start-at), abs(v.End-at)); d < near {
			verb, near = strings.ToLower(v.Of(text)), d
		}
	}
	switch verb {
	case "has", "have":
		if at == 0 {
			return false // "Today, 48 countries have joined": by now
		}
		if strings.HasSuffix(text[:at], verb+" ") {
			return eventVerb.MatchString(nextWord.FindString(text[at+len("today"):])) // "has today grown" tells of these times
		}
		return eventVerb.MatchString(text)
	case "was", "were", "had":
		return true
	case "is", "are":
		return false
	}
	return strings.HasSuffix(verb, "ed") || irregularPast.MatchString(verb)
}

// irregularPast are deeds whose past has no -ed; "earn" and "sell" beside a "today" are of these times.
var irregularPast = lang.MustCompile(`^(?:held|met|began|took|laid|paid|said|told|swore|set|won|gave|made|broke|left|wrote|sent|brought|sought|rose|fell|led|saw|spoke|hit|shot|went|came|became|got|put|cut|lost|struck|drew|chose|beat|bought|sold|flew|grew|kept|ran|stood|threw)$`)

// nextWord is the word behind a "today".
var nextWord = lang.MustCompile(`^,? ?\w+`)

// nowadays is a "today" whose own verb is of the present.
var nowadays = lang.MustCompile(`^(?i:today),? (?:(?:over|more|than|about|nearly|around|almost|some|the|all|both|two|three|four|five|six|seven|eight|nine|ten|\d[\d.,]*|lakh|crore|million|per|cent|of|[a-z]+s|[A-Z]\w*)\s){1,8}(?:is|are|have)\b`)

func inQuotes(s string, at int) bool {
	return strings.Count(s[:at], "“") > strings.Count(s[:at], "”") || strings.Count(s[:at], `"`)%2 == 1
}

func inBrackets(s string, at int) bool {
	open := strings.LastIndex(s[:at], "[")
	return open >= 0 && !strings.Contains(s[open:at], "]")
}

var (
	hasDayVerb = lang.MustCompile(`\b(?:has|have) (\[on [^\]]+\]) ([a-z]+ed|held|set|built|brought|made|begun|won)\b`)
	dayHasVerb = lang.MustCompile(`(\[on [^\]]+\]),? (?:has|have) ([a-z]+ed|held|set|built|brought|made|won)\b`)
)

// simplePast turns "has [on 5 May 2026] approved" into "[on 5 May 2026] approved": with its day a perfect
// is a past.
func simplePast(s string) string {
	s = hasDayVerb.ReplaceAllString(s, "$1 $2")
	return dayHasVerb.ReplaceAllString(s, "$1 $2")
}

// dated reports whether a line names a day, month or year of its own.
func dated(s string, published sandarbh.Date) bool {
	for _, w := range lang.Dates(s, published) {
		if !w.Relative && (w.Precision == "day" || w.Precision == "month") {
			return true
		}
	}
	return false
}

func abs(n int) int {
	if n < 0 {
		return -n
	}
	return n
}

// dayFollows is the day in brackets behind a weekday.
var dayFollows = lang.MustCompile(`^ \((?:\d{1,2} [A-Z][a-z]+|[A-Z][a-z]+ \d{1,2})(?:,? \d{4})?\)`)
