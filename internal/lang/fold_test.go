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

func TestFoldMap(t *testing.T) {
	for _, tt := range []struct{ name, in, find, want string }{
		{"plain", "The Ministry of Power", "ministry", "Ministry"},
		{"after curly quotes", "the “Green Credit” rules", "green credit", "Green Credit"},
		{"over a soft hyphen", "the pro\u00adgramme ended", "programme", "pro\u00adgramme"},
		{"over collapsed spaces", "a  b   c", "b c", "b   c"},
		{"Devanagari", "यह ज\u093cमीन है", "\u095bमीन", "ज\u093cमीन"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			folded, at := FoldMap(tt.in)
			i := indexOf(folded, tt.find)
			if i < 0 {
				t.Fatalf("%q not in %q", tt.find, folded)
			}
			if got := tt.in[at[i]:at[i+len(tt.find)]]; got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

func indexOf(s, sub string) int {
	for i := 0; i+len(sub) <= len(s); i++ {
		if s[i:i+len(sub)] == sub {
			return i
		}
	}
	return -1
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
		folded, at := FoldMap(s)
		if folded != once {
			t.Errorf("FoldMap(%q) = %q, Fold = %q", s, folded, once)
		}
		if len(at) != len(folded)+1 || at[len(folded)] != len(s) {
			t.Fatalf("map of %d for %d bytes, ends at %v", len(at), len(folded), at[len(at)-1])
		}
		for i := 1; i < len(at); i++ {
			if at[i] < at[i-1] {
				t.Fatalf("offsets fall at %d: %v", i, at)
			}
		}
		if utf8.ValidString(s) && !utf8.ValidString(folded) {
			t.Errorf("valid text folded to invalid %q", folded)
		}
	})
}
