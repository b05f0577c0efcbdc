package site

import (
	"fmt"
	"io/fs"
	"math"
	"os"
	"regexp"
	"strconv"
	"strings"
	"testing"
)

// schemes reads the colours of the style sheet: light, and dark over it.
func schemes(t *testing.T) map[string]map[string]string {
	t.Helper()
	css, err := fs.ReadFile(files, "assets/site.css")
	if err != nil {
		t.Fatal(err)
	}
	value := regexp.MustCompile(`--([a-z0-9]+): (#[0-9a-f]{6});`)
	light, rest, ok := strings.Cut(string(css), "prefers-color-scheme: dark")
	if !ok {
		t.Fatal("no dark scheme")
	}
	dark, _, _ := strings.Cut(rest, "/* Ground */")
	out := map[string]map[string]string{"light": {}, "dark": {}}
	for _, m := range value.FindAllStringSubmatch(light, -1) {
		out["light"][m[1]] = m[2]
	}
	for _, m := range value.FindAllStringSubmatch(dark, -1) {
		out["dark"][m[1]] = m[2]
	}
	return out
}

// contrast is the ratio of WCAG 2: (L1 + 0.05) / (L2 + 0.05).
func contrast(a, b string) float64 {
	la, lb := luminance(a), luminance(b)
	return (max(la, lb) + .05) / (min(la, lb) + .05)
}

func luminance(hex string) float64 {
	var sum float64
	for i, weight := range []float64{.2126, .7152, .0722} {
		n, err := strconv.ParseUint(hex[1+2*i:3+2*i], 16, 8)
		if err != nil {
			return math.NaN()
		}
		c := float64(n) / 255
		if c <= .04045 {
			c /= 12.92
		} else {
			c = math.Pow((c+.055)/1.055, 2.4)
		}
		sum += weight * c
	}
	return sum
}

// TestContrast computes the contrast of every text colour on every ground from the style sheet, and
// compares the table in docs/look.md with it.
func TestContrast(t *testing.T) {
	t.Parallel()
	page, err := os.ReadFile("../../docs/look.md")
	if err != nil {
		t.Fatal(err)
	}
	all := schemes(t)
	if len(all["light"]) != len(all["dark"]) {
		t.Errorf("%d colours in the light, %d in the dark", len(all["light"]), len(all["dark"]))
	}
	for _, name := range []string{"ink", "quiet", "link", "doubt", "right", "stale", "gs1", "gs2", "gs3", "gs4", "essay", "prelims", "edge"} {
		var row strings.Builder
		row.WriteString("| " + name + " ")
		for _, scheme := range []string{"light", "dark"} {
			c := all[scheme]
			least := 4.5
			if name == "edge" {
				least = 3 // borders of controls
			}
			row.WriteString("| " + c[name] + " |")
			for _, ground := range []string{"paper", "sheet", "lit"} {
				got := contrast(c[name], c[ground])
				if got < least && !(name == "edge" && ground == "lit") {
					t.Errorf("%s: %s on %s has %.2f, want %.1f", scheme, name, ground, got, least)
				}
				fmt.Fprintf(&row, " %.1f", got)
			}
			row.WriteString(" ")
		}
		row.WriteString("|")
		if !strings.Contains(string(page), row.String()) {
			t.Errorf("docs/look.md lacks the row\n%s", row.String())
		}
	}
}

// TestStyleSheet keeps the habits of the style sheet.
func TestStyleSheet(t *testing.T) {
	t.Parallel()
	css, err := fs.ReadFile(files, "assets/site.css")
	if err != nil {
		t.Fatal(err)
	}
	for _, bad := range []string{"!important", "@import", "url(", "@font-face"} {
		if strings.Contains(string(css), bad) {
			t.Errorf("the style sheet has %s", bad)
		}
	}
	for _, m := range regexp.MustCompile(`#([a-z][a-z-]+)[ ,{.:]`).FindAllStringSubmatch(string(css), -1) {
		if !regexp.MustCompile(`^[0-9a-f]{3,8}$`).MatchString(m[1]) {
			t.Errorf("an id in a selector: #%s", m[1])
		}
	}
	if strings.Count(string(css), "{") != strings.Count(string(css), "}") {
		t.Error("braces do not match")
	}
}
