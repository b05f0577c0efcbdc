package lang

import (
	"math/rand/v2"
	"regexp"
	"strings"
	"testing"
)

var patternSamples = []string{
	`\b(?:launched|approved|set up)\b`, `(?i)^(?:he|she|it)\s`, `(?i)\bunder the (?:able )?leadership of\b[^,]*,?`, `\d+ ?(?:km|crore)`,
	`(?i)(?:in|on)? ?(?:today|yesterday)`, `a?b*`, `(?:19|20)\d\d`, `“[^”]*”`, `(?i)\bkilo\b`, `(?i)(?:mission)+s?$`, `(?:ab|c)d`, `x{2,3}y`,
	`\p{L}+ (?:district|block)$`, `(?s)a.c`, `a.c`, `(?m)^It\b`, `\Bing\b`, `[^a-z ]{2}`, `(?i)[j-l]s`, `^$`, `[\p{Devanagari}]+ मंत्री`,
	`^a[b ]{0,9}c`, `\b(?:[A-Z]\w+ ){6}approved`, `a[bc]{2,9}d`,
}

// FuzzPattern holds a pattern against the regular expression that it stands for.
func FuzzPattern(f *testing.F) {
	for _, s := range []string{
		"The Cabinet approved 12 km, LAUNCHED today.", "It is under the able leadership of the Minister, who", "\u212ailo Kilo", "miſsion MISSIONS", "abd cd xxy 2026 “quoted”", "", "a\nc\nIt", "Pune district", "sing\xff", "रेल मंत्री", "abbbbbbbbbbbc", "abbc", "abcbcd abd", "abcbcbcbcbcbcd",
	} {
		f.Add(s)
	}
	type pair struct {
		fast  *Pattern
		plain *regexp.Regexp
	}
	var pairs []pair
	for _, e := range patternSamples {
		pairs = append(pairs, pair{MustCompile(e), regexp.MustCompile(e)})
	}
	f.Fuzz(func(t *testing.T, s string) {
		for _, p := range pairs {
			if got, want := p.fast.MatchString(s), p.plain.MatchString(s); got != want {
				t.Errorf("%q matches %q: %v, want %v", p.plain, s, got, want)
			}
			if got, want := p.fast.ReplaceAllString(s, "-"), p.plain.ReplaceAllString(s, "-"); got != want {
				t.Errorf("%q replaced in %q: %q, want %q", p.plain, s, got, want)
			}
		}
	})
}

// TestPatternTooLarge asks for more states than an automaton keeps: any of the last fifteen letters may be an a.
func TestPatternTooLarge(t *testing.T) {
	p, rnd := MustCompile("a"+strings.Repeat("[ab]", 14)+"c"), rand.New(rand.NewPCG(1, 0))
	var all strings.Builder
	for range 1 << 16 {
		all.WriteByte("ab"[rnd.IntN(2)])
	}
	s, tail := all.String(), "a"+strings.Repeat("b", 14)+"c"
	if _, known := p.automaton().match(s); known {
		t.Error("the automaton worked a long text out")
	}
	if p.MatchString(s) || !p.MatchString(s+tail) {
		t.Error("the long text without its tail matches, or with it does not")
	}
	for len(s) > 100 {
		if p.MatchString(s[:60]) || !p.MatchString(s[:60]+tail) {
			t.Fatalf("%q matches, or with %q does not", s[:60], tail)
		}
		s = s[60:]
	}
	if n := len(p.automaton().table.Load().cells); n > 2*mostCells {
		t.Errorf("the automaton keeps %d cells, want at most %d", n, 2*mostCells)
	}
}

// TestPatternCounts asks for numbers that the automaton does not count.
func TestPatternCounts(t *testing.T) {
	for _, tt := range []struct {
		expr, text string
		want       bool
	}{
		{`^a[^,]{5,9}b`, "a12345b", true},
		{`^a[^,]{5,9}b`, "a1234b", false},
		{`^a[^,]{5,9}b`, "a1234567890b", false},
		{`\bin (?:[a-z]+ ){0,5}town`, "in a town", true},
		{`\bin (?:[a-z]+ ){0,5}town`, "in one and the same very old town", false},
		{`\d{6}$`, "PIN 12345", false},
		{`\d{6}$`, "PIN 123456", true},
	} {
		p := MustCompile(tt.expr)
		if got := p.MatchString(tt.text); got != tt.want {
			t.Errorf("%s in %q: %v, want %v", tt.expr, tt.text, got, tt.want)
		}
		if got := p.FindString(tt.text) != ""; got != tt.want {
			t.Errorf("%s found in %q: %v, want %v", tt.expr, tt.text, got, tt.want)
		}
	}
}

func BenchmarkPattern(b *testing.B) {
	const list = `\b(?:launched|approved|signed|notified|inaugurated|released|introduced|passed|amended|adopted|announced|established|constituted|appointed|extended)\b`
	text := strings.Repeat("The port handles cargo of many kinds for the whole of the eastern coast and its hinterland. ", 2)
	fast, plain := MustCompile(list), regexp.MustCompile(list)
	b.Run("pattern", func(b *testing.B) {
		for b.Loop() {
			fast.MatchString(text)
		}
	})
	b.Run("regexp", func(b *testing.B) {
		for b.Loop() {
			plain.MatchString(text)
		}
	})
}
