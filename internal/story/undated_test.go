package story

import "testing"

// Two pages without a day are told apart by what they name of the calendar.
func TestCompareCalendars(t *testing.T) {
	for _, tt := range []struct {
		name, a, b           string
		month, day, year, of float64
	}{
		{"two days of one month", "The court met on Nov. 9 in Salem.", "On November 12 the court met.", 1, 0.2, 1.2, 0.5},
		{"a day before its month", "The fair ends on 30 April.", "The fair ended on May 1.", 0, 2. / 15, 1.2, 0.5},
		{"a verb is no month", "He may go. They march on.", "May it be so in June.", 0.5, 1.2, 1.2, 0.5},
		{"the same vote, four years on", "The vote of 2012 was close, as in 2008.", "The vote of 2016 was close.", 0.5, 1.2, 1, 0},
		{"one tells what the other looks back on", "The dam broke in 2014.", "In 2015, a year after 2014, the dam is built anew.", 0.5, 1.2, 0.25, 1},
		{"a count is no year", "It has 2100 members.", "It began in 1999.", 0.5, 1.2, 1.2, 0.5},
	} {
		t.Run(tt.name, func(t *testing.T) {
			sp := newSplitter()
			var a, b profile
			a.calendar, b.calendar = calendarOf(sp.words(tt.a, textWords)), calendarOf(sp.words(tt.b, textWords))
			var f featureSet
			compareCalendars(&f, &a, &b)
			got, want := [4]float64{f[fMonth], f[fMonthDay], f[fYear], f[fYears]}, [4]float64{tt.month, tt.day, tt.year, tt.of}
			if got != want {
				t.Errorf("month, day, year and share of years are %v, want %v", got, want)
			}
		})
	}
}
