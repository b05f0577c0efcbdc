package lang

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/sandarbh/sandarbh"
)

func TestDates(t *testing.T) {
	dateline := sandarbh.Date{Year: 2026, Month: time.May, Day: 20} // a Wednesday
	for _, tt := range []struct{ name, in, want string }{
		{"day month year", "on 20 May 2026", "20 May 2026 = 2026-05-20"},
		{"ordinal day", "20th May, 2026 and the 3rd of June 2026", "20th May, 2026 = 2026-05-20; 3rd of June 2026 = 2026-06-03"},
		{"month first", "May 20, 2026", "May 20, 2026 = 2026-05-20"},
		{"digits", "20.05.2026, 20/05/2026, 20-05-2026, 2026-05-20, 20.05.26", "20.05.2026 = 2026-05-20; 20/05/2026 = 2026-05-20; 20-05-2026 = 2026-05-20; 2026-05-20 = 2026-05-20; 20.05.26 = 2026-05-20"},
		{"month before day in digits", "05/20/2026", "05/20/2026 = 2026-05-20"},
		{"no such day", "31.02.2026 and 45 May", ""},
		{"short month", "1 Apr 2026, Sept. 5, 2026", "1 Apr 2026 = 2026-04-01; Sept. 5, 2026 = 2026-09-05"},
		{"span of days", "10-12 March 2026, May 20 to 22, 2026", "10-12 March 2026 = 2026-03-10..2026-03-12; May 20 to 22, 2026 = 2026-05-20..2026-05-22"},
		{"two months, one year", "from 28 February to 3 March 2026", "28 February = 2026-02-28; 3 March 2026 = 2026-03-03"},
		{"over the new year", "from 28 December to 3 January 2026", "28 December = 2025-12-28; 3 January 2026 = 2026-01-03"},
		{"list of days", "5, 9 and 15 May 2026", "5 = 2026-05-05; 9 = 2026-05-09; 15 May 2026 = 2026-05-15"},
		{"nearest year", "28 February and 13 December", "28 February = 2026-02-28; 13 December = 2025-12-13"},
		{"month and year", "in May 2026 and June, 2028", "May 2026 = month 2026-05-01..2026-05-31; June, 2028 = month 2028-06-01..2028-06-30"},
		{"the verbs may and march", "They may go. We march on. It may 5 times.", ""},
		{"month with a short year", "in Feb-26", "Feb-26 = month 2026-02-01..2026-02-28"},
		{"quarter by months", "April-June 2026", "April-June 2026 = quarter 2026-04-01..2026-06-30"},
		{"year", "since 2014", "2014 = year 2014-01-01..2014-12-31"},
		{"year of a law", "the Mines Act, 1957", "1957 = year 1957-01-01..1957-12-31 in a name"},
		{"span of years", "2014-2024", "2014-2024 = year 2014-01-01..2024-12-31"},
		{"decade", "the 1990s", "1990s = decade 1990-01-01..1999-12-31"},
		{"decade with an apostrophe", "in the early 1970's, the 1980’s", "1970's = decade 1970-01-01..1979-12-31; 1980’s = decade 1980-01-01..1989-12-31"},
		{"a year's budget", "over 2010's budget", "2010 = year 2010-01-01..2010-12-31"},
		{"fiscal year", "2025-26, FY 2025–26, FY26, FY2026, financial year 2025-26", "2025-26 = fiscal year 2025-04-01..2026-03-31; FY 2025–26 = fiscal year 2025-04-01..2026-03-31; FY26 = fiscal year 2025-04-01..2026-03-31; FY2026 = fiscal year 2025-04-01..2026-03-31; financial year 2025-26 = fiscal year 2025-04-01..2026-03-31"},
		{"fiscal quarter", "Q1 FY27, Q4 of FY 2025-26, H1 FY26", "Q1 FY27 = quarter 2026-04-01..2026-06-30; Q4 of FY 2025-26 = quarter 2026-01-01..2026-03-31; H1 FY26 = half 2025-04-01..2025-09-30"},
		{"quarter in words", "the first quarter of 2026-27", "first quarter of 2026-27 = quarter 2026-04-01..2026-06-30"},
		{"today and its like", "today, yesterday, tomorrow", "today = 2026-05-20 relative; yesterday = 2026-05-19 relative; tomorrow = 2026-05-21 relative"},
		{"of today is no day", "the jobs of today", ""},
		{"weekday is the latest", "signed on Friday", "Friday = 2026-05-15 relative"},
		{"weekday ahead", "will be held on Friday", "Friday = 2026-05-22 relative"},
		{"what was scheduled and is over", "ferries scheduled to sail on Monday were cancelled", "Monday = 2026-05-18 relative"},
		{"of which year the last month is, nobody knows", "arrested last April, and opened last December", "last April = month  relative; last December = month 2025-12-01..2025-12-31 relative"},
		{"until a weekday", "runs until Friday", "Friday = 2026-05-22 relative"},
		{"Thursday last", "from Thursday last", "Thursday last = 2026-05-14 relative"},
		{"tomorrow's weekday is tomorrow", "The well is closed till Thursday; they agreed to meet on Thursday", "Thursday = 2026-05-21 relative; Thursday = 2026-05-21 relative"},
		{"told as past it is of no day", "The Board opened the well on Thursday", "Thursday =  relative"},
		{"last and next", "last Wednesday, next Monday", "last Wednesday = 2026-05-13 relative; next Monday = 2026-05-25 relative"},
		{"periods", "last month, this year, next week, the last financial year", "last month = month 2026-04-01..2026-04-30 relative; this year = year 2026-01-01..2026-12-31 relative; next week = week 2026-05-25..2026-05-31 relative; last financial year = fiscal year 2025-04-01..2026-03-31 relative"},
		{"ago", "two days ago, a year ago", "two days ago = 2026-05-18 relative; a year ago = year 2025-01-01..2025-12-31 relative"},
		{"explicit day wins", "04.05.2026 (today)", "04.05.2026 (today) = 2026-05-04"},
		{"explicit day wins after the word", "today (May 4, 2026)", "today (May 4, 2026) = 2026-05-04"},
		{"weekday with its date", "on Monday, May 18, 2026", "Monday, May 18, 2026 = 2026-05-18"},
		{"quantities are no years", "2000 villages, Rs 2026 crore, over 1950 km", ""},
		{"codes are no years", "No. 2026, PRID=2026, 2338-2026", ""},
		{"Hindi", "20 मई 2026 को, आज, वर्ष 2025-26", "20 मई 2026 = 2026-05-20; आज = 2026-05-20 relative; 2025-26 = fiscal year 2025-04-01..2026-03-31"},
		{"glued text after the year", "March 16, 2026e-Paper", "March 16, 2026 = 2026-03-16"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var got []string
			for _, w := range Dates(tt.in, dateline) {
				got = append(got, whenText(tt.in, w))
			}
			if d := cmp.Diff(tt.want, strings.Join(got, "; ")); d != "" {
				t.Errorf("Dates(%q) (-want +got):\n%s", tt.in, d)
			}
		})
	}
}

func whenText(s string, w When) string {
	out := w.Of(s) + " = "
	if w.Precision != "day" {
		out += w.Precision + " "
	}
	out += w.From.String()
	if w.To != w.From {
		out += ".." + w.To.String()
	}
	if w.Relative {
		out += " relative"
	}
	if w.InName {
		out += " in a name"
	}
	return out
}

func TestDatesWithoutDateline(t *testing.T) {
	for _, in := range []string{"today", "on Friday", "last month", "two days ago", "20 May"} {
		ws := Dates(in, sandarbh.Date{})
		if len(ws) != 1 || !ws[0].From.IsZero() || !ws[0].To.IsZero() {
			t.Errorf("Dates(%q) without a dateline = %v, want one without a day", in, ws)
		}
	}
}

func FuzzDates(f *testing.F) {
	for _, s := range []string{"10-12 March 2026", "FY 2025-26 Q1", "Thursday last (04.05.2026)", "May", "1,2 and 3 May-26", "29 February", "२० मई"} {
		f.Add(s, 2026)
	}
	f.Fuzz(func(t *testing.T, s string, year int) {
		dateline := sandarbh.Date{Year: 1900 + (year%200+200)%200, Month: time.March, Day: 1}
		end := 0
		for _, w := range Dates(s, dateline) {
			if w.Start < end || w.End <= w.Start || w.End > len(s) {
				t.Fatalf("range %v after %d in %q", w.Range, end, s)
			}
			if w.To.Before(w.From) {
				t.Fatalf("ends %s before %s in %q", w.To, w.From, s)
			}
			if d := w.From; !d.IsZero() && sandarbh.DateOf(d.Time()) != d {
				t.Fatalf("no such day %v in %q", fmt.Sprint(d.Year, d.Month, d.Day), s)
			}
			end = w.End
		}
	})
}
