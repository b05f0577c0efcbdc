package lang

import (
	"regexp"
	"strings"
	"testing"
)

var patternSamples = []string{
	`\b(?:launched|approved|set up)\b`, `(?i)^(?:he|she|it)\s`, `(?i)\bunder the (?:able )?leadership of\b[^,]*,?`, `\d+ ?(?:km|crore)`,
	`(?i)(?:in|on)? ?(?:today|yesterday)`, `a?b*`, `(?:19|20)\d\d`, `“[^”]*”`, `(?i)\bkilo\b`, `(?i)(?:mission)+s?$`, `(?:ab|c)d`, `x{2,3}y`,
}

// FuzzPattern holds a pattern against the regular expression that it stands for.
func FuzzPattern(f *testing.F) {
	for _, s := range []string{
		"The Cabinet approved 12 km, LAUNCHED today.", "It is under the able leadership of the Minister, who", "\u212ailo Kilo", "miſsion MISSIONS", "abd cd xxy 2026 “quoted”", "",
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
