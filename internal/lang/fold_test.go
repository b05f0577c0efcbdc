package lang

import (
	"testing"
	"unicode/utf8"
)

func TestFold(t *testing.T) {
	for _, tt := range []struct{ name, in, want string }{
		{"small letters", "Jal Jeevan MISSION", "jal jeevan mission"},
		{"plain text is itself", "plain text", "plain text"},
		{"no-break and narrow spaces", "Rs.\u00a012\u202flakh", "rs. 12 lakh"},
		{"runs of white space", "a \t\n b", "a b"},
		{"non-breaking hyphen and dashes", "KIND\u2011X, 2019\u201320, a\u2014b", "kind-x, 2019-20, a-b"},
		{"curly quotes", "“Hon’ble” ‘x’", "\"hon'ble\" 'x'"},
		{"broken apostrophe", "India”s plan", "india's plan"},
		{"broken apostrophe in ASCII", `India"s plan`, "india's plan"},
		{"a real quotation stays", `the "s" sound`, `the "s" sound`},
		{"soft hyphen and zero width", "pro\u00adgramme\u200b\ufeff", "programme"},
		{"Devanagari digits", "२०२६", "2026"},
		{"decomposed nukta", "क\u093cलम ज\u093c", "\u0958लम \u095b"},
		{"composed nukta", "\u0958लम", "\u0958लम"},
		{"ligature and superscript", "ﬁve km²", "five km2"},
		{"full width", "ＡＢＣ１", "abc1"},
		{"ellipsis", "wait…", "wait..."},
		{"empty", "", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := Fold(tt.in); got != tt.want {
				t.Errorf("Fold(%q) = %q, want %q", tt.in, got, tt.want)
			}
		})
	}
}

func FuzzFold(f *testing.F) {
	for _, s := range []string{"", "India”s  KIND\u2011X", "क\u093c २०", "a\u200d\u0301b", "\xff\xfe", "İ ß ﬁ", "\u1e9b\u0323", "`a` ´"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		once := Fold(s)
		if twice := Fold(once); twice != once {
			t.Errorf("Fold twice: %q, once: %q", twice, once)
		}
		if utf8.ValidString(s) && !utf8.ValidString(once) {
			t.Errorf("valid text folded to invalid %q", once)
		}
	})
}
