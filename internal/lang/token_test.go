package lang

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestTokens(t *testing.T) {
	for _, tt := range []struct{ name, in, want string }{
		{"possessive is one token", "India's plan", "india|plan"},
		{"broken possessive", "India”s plan", "india|plan"},
		{"hyphenated word", "co-operation in Covid-19", "co-operation|in|covid-19"},
		{"number with hyphen and word", "12-member", "12|-|member"},
		{"grouped digits", "1,00,000 and 9,450", "1,00,000|and|9,450"},
		{"list of years is not a group", "2023,2024", "2023|,|2024"},
		{"decimal and per cent", "5.4%", "5.4|%"},
		{"date in digits", "20.05.2026.", "20.05.2026|."},
		{"rupee forms", "₹5, Rs.5, Rs 5, Rs500", "₹|5|,|rs|5|,|rs|5|,|rs|500"},
		{"dollars", "US$5bn", "us|$|5|bn"},
		{"glued unit", "500MW and 10km", "500|mw|and|10|km"},
		{"generation is a word", "5G and 9D", "5g|and|9d"},
		{"ordinal", "4th, 21st", "4th|,|21st"},
		{"decade", "1990s", "1990s"},
		{"initialism with dots", "U.K. and i.e. a.m.", "uk|and|ie|am"},
		{"honourable", "Hon’ble", "hon'ble"},
		{"negated verb", "didn’t", "didn't"},
		{"ampersand in a name", "R&D at J&K", "r&d|at|j&k"},
		{"address", "see https://x.gov.in/a?b=1, ok", "see|https://x.gov.in/a?b=1|,|ok"},
		{"mail", "write to a.b@x.in.", "write|to|a.b@x.in|."},
		{"Messrs", "M/s Rao", "m/s|rao"},
		{"Hindi", "दो लाख रुपये।", "दो|लाख|रुपये|।"},
		{"Devanagari digits", "२५ लाख", "25|लाख"},
		{"year glued to a word", "2026e-Paper 2026The", "2026|e-paper|2026|the"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var got []string
			for _, k := range Tokens(tt.in) {
				got = append(got, k.Norm)
			}
			if d := cmp.Diff(tt.want, strings.Join(got, "|")); d != "" {
				t.Errorf("Tokens(%q) (-want +got):\n%s", tt.in, d)
			}
		})
	}
}

func FuzzTokens(f *testing.F) {
	for _, s := range []string{"India”s 5.4% Rs.", "U.K a@b.c 1,00,00", "क्\u200dष\u200d", "\xff-\xfe", "9.9.9.9", "http://"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		end := 0
		for _, k := range Tokens(s) {
			if k.Start < end || k.End <= k.Start || k.End > len(s) {
				t.Fatalf("token %v after %d in %q", k.Range, end, s)
			}
			if k.Of(s) != k.Text {
				t.Fatalf("text %q, range %q", k.Text, k.Of(s))
			}
			if hasWord(s[end:k.Start]) {
				t.Fatalf("left out %q of %q", s[end:k.Start], s)
			}
			end = k.End
		}
		if hasWord(s[end:]) {
			t.Fatalf("left out the end %q of %q", s[end:], s)
		}
	})
}
