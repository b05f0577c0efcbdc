package eval

import "testing"

func TestFoldFact(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct{ name, in, want string }{
		{"rupees in three ways", "₹ 1,540 crores; Rs.1,540 crore; INR 1540 crore", "rs 1540 crore; rs 1540 crore; rs 1540 crore"},
		{"per cent in three ways", "5.40 per cent, 5.4 percent, 5.4 %", "5.4%, 5.4%, 5.4%"},
		{"a day in four ways", "04.05.2026; May 4, 2026; 4th of May, 2026; 4 May 2026", "4 may 2026; 4 may 2026; 4 may 2026; 4 may 2026"},
		{"there is no month 13", "14.13.2026", "14.13.2026"},
		{"numbers in words", "Two lakh houses in twelve districts", "2 lakh houses in 12 districts"},
		{"measures", "300 kilometres, 12 kms, 40 metres, 3 square km", "300 km, 12 km, 40 m, 3 sq km"},
		{"dashes, quotes and joiners", "2025–26 the “Vayu\u200b” grid’s", "2025-26 the vayu grids"},
		{"zeros that say nothing", "07 districts, 2.50, 3.0 and 10.05", "7 districts, 2.5, 3 and 10.05"},
		{"a comma between words stays", "roads, 12,500 km", "roads, 12500 km"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			if got := foldFact(tt.in); got != tt.want {
				t.Errorf("foldFact(%q) = %q, want %q", tt.in, got, tt.want)
			}
		})
	}
}

func FuzzFoldFact(f *testing.F) {
	f.Add("Rs. 1,540 crores by 04.05.2026, 5.40 per cent")
	f.Fuzz(func(t *testing.T, s string) {
		got := foldFact(s)
		for _, r := range got {
			if r == '\u00a0' || r == '₹' || r == '“' {
				t.Errorf("foldFact(%q) = %q keeps %q", s, got, r)
			}
		}
	})
}

func TestFactIn(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name   string
		values []string
		line   string
		want   bool
	}{
		{"all values in one line", []string{"rs 40 crore", "bhavani"}, "The Bhavani canal gets ₹40 crore.", true},
		{"one value is missing", []string{"rs 40 crore", "bhavani"}, "The canal gets ₹40 crore.", false},
		{"either way to say it", []string{"mch|mother and child"}, "Mother and Child cards", true},
		{"a number that goes on", []string{"40"}, "404 wells", false},
		{"a decimal that goes on", []string{"5.4"}, "15.4 %", false},
		{"a part of a decimal", []string{"4"}, "5.4 %", false},
		{"a later place where it stands alone", []string{"40"}, "404 wells and 40 tanks", true},
		{"a word inside another", []string{"art"}, "the smart grid", false},
		{"a beginning of a word", []string{"register"}, "those registered", true},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			if got := newFact(tt.values).in(foldFact(tt.line)); got != tt.want {
				t.Errorf("%q in %q: %t, want %t", tt.values, tt.line, got, tt.want)
			}
		})
	}
}
