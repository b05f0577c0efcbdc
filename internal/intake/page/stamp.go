package page

import (
	_ "embed"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
)

// A stamp is a day as a page writes it, with its hour where it has one.
type stamp struct {
	day  sandarbh.Date
	time time.Time // zero without an hour and a zone
}

func (s stamp) known() bool { return !s.day.IsZero() }

//go:embed months.tsv
var monthTable string

// months maps the names of months in the languages of months.tsv to their numbers.
var months = sync.OnceValue(func() map[string]time.Month {
	out := map[string]time.Month{}
	for row := range strings.SplitSeq(strings.TrimSpace(monthTable), "\n") {
		for i, names := range strings.Split(row, "\t")[1:] {
			for n := range strings.FieldsSeq(names) {
				if _, ok := out[n]; !ok {
					out[n] = time.Month(i + 1)
				}
			}
		}
	}
	return out
})

var (
	isoStamp = lang.MustCompile(`\b((?:19|20)\d\d)-(\d{1,2})-(\d{1,2})(?:(?:T|\s+|\s*,\s*)(\d{1,2}):(\d\d)(?::(\d\d))?(?:[.,]\d+)?\s*(Z|UTC|GMT|IST|[+-]\d\d:?\d\d)?)?`)
	yearLed  = lang.MustCompile(`(?:^|[^\d./-])((?:19|20)\d\d)[./]\s?(\d{1,2})[./]\s?(\d{1,2})(?:[^\d]|$)`)
	compact  = lang.MustCompile(`^((?:19|20)\d\d)(\d\d)(\d\d)(?:T?(\d\d)(\d\d)|\D|$)`)
	numeric  = lang.MustCompile(`(?:^|[^\d./-])(\d{1,2})([./-])\s?(\d{1,2})[./-]\s?((?:19|20)?\d\d)(?:[^\d/-]|$)`)
	dayFirst = lang.MustCompile(`(?:^|[^\d\p{L}])(\d{1,2})(?:st|nd|rd|th|º|er)?[.,]?[\s\x{a0}/-]*(?:de |of |da )?[\s]*([\p{L}\p{M}\x{200d}]{3,})\.?,?[\s\x{a0}/-]*(?:de |del )?[\s']*((?:19|20)\d\d)`)
	monFirst = lang.MustCompile(`(?:^|[^\p{L}])([\p{L}\p{M}\x{200d}]{3,})\.?[\s\x{a0}-]*(\d{1,2})(?:st|nd|rd|th)?,?[\s\x{a0}-]+((?:19|20)\d\d)`)
	cjkDay   = lang.MustCompile(`((?:19|20)\d\d)\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日`)
	addrDay  = lang.MustCompile(`[/_.-]((?:19|20)\d\d)[/_.-](\d{1,2})[/_.-](\d{1,2})(?:[/_.?#-]|$)`)
	addrRun  = lang.MustCompile(`[/_-]((?:19|20)\d\d)(\d\d)(\d\d)(?:[/_.?#-]|$)`)
	addrLast = lang.MustCompile(`[/_-](\d{1,2})-(\d{1,2})-((?:19|20)\d\d)(?:[/_.?#-]|$)`)
	addrName = lang.MustCompile(`/((?:19|20)\d\d)/([a-z]{3,9})/(\d{1,2})(?:/|$)`)
)

// found is a day read in a text, with the place of its first byte.
type found struct {
	stamp
	at int
}

// firstStamp reads the first day that s holds. monthFirst says how to read 03/04/2020.
func firstStamp(s string, monthFirst bool) (found, bool) {
	s = asciiDigits(s)
	if !mayHoldDay(s) {
		return found{}, false
	}
	best, ok := found{}, false
	take := func(f found, good bool) {
		if good && (!ok || f.at < best.at) {
			best, ok = f, true
		}
	}
	if m := isoStamp.FindStringSubmatchIndex(s); m != nil {
		st, good := isoOf(s, m)
		take(found{st, m[0]}, good)
	}
	if m := compact.FindStringSubmatch(s); m != nil {
		d, good := civil(m[1], m[2], m[3])
		take(found{stamp{day: d}, 0}, good)
	}
	if m := yearLed.FindStringSubmatchIndex(s); m != nil {
		d, good := civil(s[m[2]:m[3]], s[m[4]:m[5]], s[m[6]:m[7]])
		take(found{stamp{day: d}, m[2]}, good)
	}
	if m := cjkDay.FindStringSubmatchIndex(s); m != nil {
		d, good := civil(s[m[2]:m[3]], s[m[4]:m[5]], s[m[6]:m[7]])
		take(found{stamp{day: d}, m[2]}, good)
	}
	if m := numeric.FindStringSubmatchIndex(s); m != nil {
		d, good := numericDay(s[m[2]:m[3]], s[m[4]:m[5]], s[m[6]:m[7]], s[m[8]:m[9]], monthFirst)
		take(found{stamp{day: d}, m[2]}, good)
	}
	for _, m := range dayFirst.FindAllStringSubmatchIndex(s, 4) {
		d, good := namedDay(s[m[2]:m[3]], s[m[4]:m[5]], s[m[6]:m[7]])
		take(found{stamp{day: d}, m[2]}, good)
	}
	for _, m := range monFirst.FindAllStringSubmatchIndex(s, 4) {
		d, good := namedDay(s[m[4]:m[5]], s[m[2]:m[3]], s[m[6]:m[7]])
		take(found{stamp{day: d}, m[2]}, good)
	}
	if ok && best.time.IsZero() {
		best.time = clockAfter(s, best)
	}
	return best, ok
}

// mayHoldDay is a quick look before the patterns: a day has a year of four digits, or six digits in all.
func mayHoldDay(s string) bool {
	run, all := 0, 0
	for i := 0; i < len(s); i++ {
		if c := s[i]; c >= '0' && c <= '9' {
			run++
			all++
			if all >= 5 {
				return true
			}
			continue
		}
		run = 0
	}
	return false
}

var clockPart = lang.MustCompile(`(?i)\b(\d{1,2})[:.](\d\d)(?::(\d\d))?\s*(am|pm|a\.m\.|p\.m\.)?\s*\(?\s*(IST|UTC|GMT|[+-]\d\d:?\d\d)\b`)

// clockAfter reads an hour that stands beside a day with its zone; an hour without a zone says nothing sure.
func clockAfter(s string, f found) time.Time {
	m := clockPart.FindStringSubmatch(s[f.at:min(len(s), f.at+60)])
	if m == nil {
		return time.Time{}
	}
	h, _ := strconv.Atoi(m[1])
	mi, _ := strconv.Atoi(m[2])
	sec, _ := strconv.Atoi(m[3])
	switch {
	case m[4] != "" && (m[4][0] == 'p' || m[4][0] == 'P') && h < 12:
		h += 12
	case m[4] != "" && (m[4][0] == 'a' || m[4][0] == 'A') && h == 12:
		h = 0
	}
	if h > 23 || mi > 59 || sec > 59 {
		return time.Time{}
	}
	return time.Date(f.day.Year, f.day.Month, f.day.Day, h, mi, sec, 0, zone(m[5]))
}

func zone(s string) *time.Location {
	switch strings.ToUpper(s) {
	case "Z", "UTC", "GMT":
		return time.UTC
	case "IST":
		return time.FixedZone("IST", 5*3600+1800)
	}
	s = strings.ReplaceAll(s, ":", "")
	if len(s) != 5 {
		return time.UTC
	}
	h, _ := strconv.Atoi(s[1:3])
	m, _ := strconv.Atoi(s[3:])
	off := h*3600 + m*60
	if s[0] == '-' {
		off = -off
	}
	if off == 0 {
		return time.UTC
	}
	return time.FixedZone("", off)
}

func isoOf(s string, m []int) (stamp, bool) {
	d, ok := civil(s[m[2]:m[3]], s[m[4]:m[5]], s[m[6]:m[7]])
	if !ok {
		return stamp{}, false
	}
	st := stamp{day: d}
	if m[14] >= 0 {
		h, _ := strconv.Atoi(s[m[8]:m[9]])
		mi, _ := strconv.Atoi(s[m[10]:m[11]])
		sec := 0
		if m[12] >= 0 {
			sec, _ = strconv.Atoi(s[m[12]:m[13]])
		}
		if h < 24 && mi < 60 && sec < 60 {
			st.time = time.Date(d.Year, d.Month, d.Day, h, mi, sec, 0, zone(s[m[14]:m[15]]))
		}
	}
	return st, true
}

func civil(y, m, d string) (sandarbh.Date, bool) {
	yi, _ := strconv.Atoi(y)
	mi, _ := strconv.Atoi(m)
	di, _ := strconv.Atoi(d)
	if yi < 1990 || yi > 2037 || mi < 1 || mi > 12 || di < 1 || di > 31 {
		return sandarbh.Date{}, false
	}
	t := time.Date(yi, time.Month(mi), di, 0, 0, 0, 0, time.UTC)
	if t.Day() != di {
		return sandarbh.Date{}, false
	}
	return sandarbh.DateOf(t), true
}

// numericDay reads 18.10.2019, 18/10/19, and 10/18/2019 where the day cannot be the month.
func numericDay(a, sep, b, y string, monthFirst bool) (sandarbh.Date, bool) {
	if len(y) == 2 {
		y = "20" + y
	}
	ai, _ := strconv.Atoi(a)
	bi, _ := strconv.Atoi(b)
	if sep == "." {
		monthFirst = false
	}
	if ai > 12 {
		monthFirst = false
	} else if bi > 12 {
		monthFirst = true
	}
	if monthFirst {
		a, b = b, a
	}
	return civil(y, b, a)
}

func namedDay(d, month, y string) (sandarbh.Date, bool) {
	m, ok := months()[strings.ToLower(strings.ReplaceAll(month, "\u200d", ""))]
	if !ok {
		return sandarbh.Date{}, false
	}
	return civil(y, strconv.Itoa(int(m)), d)
}

// asciiDigits writes Devanagari, Gujarati and Bengali digits as 0 to 9; offsets may shrink.
func asciiDigits(s string) string {
	if !strings.ContainsAny(s, "०१२३४५६७८९૦૧૨૩૪૫૬૭૮૯০১২৩৪৫৬৭৮৯") {
		return s
	}
	return strings.Map(func(r rune) rune {
		for _, zero := range []rune{'०', '૦', '০'} {
			if r >= zero && r <= zero+9 {
				return '0' + r - zero
			}
		}
		return r
	}, s)
}

// addressDay reads the day that an address carries.
func addressDay(address string) (sandarbh.Date, bool) {
	if m := addrDay.FindStringSubmatch(address); m != nil {
		if d, ok := civil(m[1], m[2], m[3]); ok {
			return d, true
		}
	}
	if m := addrName.FindStringSubmatch(strings.ToLower(address)); m != nil {
		if d, ok := namedDay(m[3], m[2], m[1]); ok {
			return d, true
		}
	}
	if m := addrLast.FindStringSubmatch(address); m != nil {
		if d, ok := civil(m[3], m[2], m[1]); ok {
			return d, true
		}
	}
	if m := addrRun.FindStringSubmatch(address); m != nil {
		return civil(m[1], m[2], m[3])
	}
	return sandarbh.Date{}, false
}
