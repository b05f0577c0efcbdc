package lang

import "github.com/sandarbh/sandarbh"

// When is a time that the text names.
type When struct {
	Range
	From, To  sandarbh.Date // of a day equal; of a month, quarter or year its first and last day
	Precision string        // day, month, quarter, year, fiscal year, decade
	Relative  bool          // "today", "on Friday": resolved against the dateline
}

// Dates returns the times that s names, in order. Relative ones are resolved against dateline; with the zero
// dateline their From and To are zero.
func Dates(s string, dateline sandarbh.Date) []When {
	toks := Tokens(s)
	var out []When
	for i := 0; i+2 < len(toks); i++ {
		m, ok := months[toks[i+1].Norm]
		d := atoi(toks[i].Norm)
		y := atoi(toks[i+2].Norm)
		if ok && d > 0 && d < 32 && y > 1800 && y < 2200 {
			day := sandarbh.Date{Year: y, Month: m, Day: d}
			out = append(out, When{Range: Range{toks[i].Start, toks[i+2].End}, From: day, To: day, Precision: "day"})
		}
	}
	return out
}

func atoi(s string) int {
	n := 0
	for i := 0; i < len(s); i++ {
		if s[i] < '0' || s[i] > '9' || n > 1e8 {
			return -1
		}
		n = n*10 + int(s[i]-'0')
	}
	if s == "" {
		return -1
	}
	return n
}
