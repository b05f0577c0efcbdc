package lang

import (
	"strings"
	"time"

	"github.com/sandarbh/sandarbh"
)

// fiscalYear returns India's financial year that ends in March of the given year.
func fiscalYear(ends int) (from, to sandarbh.Date) {
	return sandarbh.Date{Year: ends - 1, Month: time.April, Day: 1}, sandarbh.Date{Year: ends, Month: time.March, Day: 31}
}

// fiscalYearOf returns the year in which the financial year of d ends.
func fiscalYearOf(d sandarbh.Date) int {
	if d.Month >= time.April {
		return d.Year + 1
	}
	return d.Year
}

// fiscalWord reads "fy26", "fy2026", "fy2025-26", "fy25-26", "q1fy27", "h1fy26", "q1", "h1": the quarter or half
// (1 to 4; 5 and 6 are the halves; 0 for none) and the year in which it ends (0 for none). ok is false for other
// words.
func fiscalWord(n string) (part, ends int, ok bool) {
	if len(n) >= 2 && (n[0] == 'q' && n[1] >= '1' && n[1] <= '4' || n[0] == 'h' && (n[1] == '1' || n[1] == '2')) {
		part = int(n[1] - '0')
		if n[0] == 'h' {
			part += 4
		}
		n = strings.TrimPrefix(n[2:], "-")
		if n == "" {
			return part, 0, true
		}
	}
	if !strings.HasPrefix(n, "fy") {
		return 0, 0, false
	}
	n = strings.TrimLeft(n[2:], "-'")
	if n == "" {
		return part, 0, true
	}
	ends = fiscalDigits(n)
	return part, ends, ends != 0
}

// fiscalDigits reads "26", "2026", "2025-26", "25-26": the year in which the financial year ends, or 0.
func fiscalDigits(n string) int {
	first, second, pair := strings.Cut(n, "-")
	y := fullYear(first)
	if y == 0 {
		return 0
	}
	if !pair {
		return y
	}
	if fullYear(second) == y+1 {
		return y + 1
	}
	return 0
}

// fullYear reads a year of two or four digits, or returns 0.
func fullYear(n string) int {
	y := atoi(n)
	switch {
	case len(n) == 2 && y >= 0 && y < 70:
		return 2000 + y
	case len(n) == 2 && y >= 70:
		return 1900 + y
	case len(n) == 4 && y >= 1500 && y < 2200:
		return y
	}
	return 0
}

// yearPart returns the days of a quarter (1 to 4) or half (5, 6) of the year that begins at from.
func yearPart(from sandarbh.Date, part int) (sandarbh.Date, sandarbh.Date) {
	first, n := 3*(part-1), 3
	if part > 4 {
		first, n = 6*(part-5), 6
	}
	start := time.Date(from.Year, from.Month+time.Month(first), 1, 0, 0, 0, 0, time.UTC)
	return sandarbh.DateOf(start), sandarbh.DateOf(start.AddDate(0, n, -1))
}
