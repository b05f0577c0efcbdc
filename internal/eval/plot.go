package eval

import (
	"fmt"
	"html"
	"math"
	"strings"
)

// curve is a series of tenths with its name and colour.
type curve struct {
	name, colour string
	tenths       []Tenth
}

// Measures of a drawing, in pixels: the square that it is drawn in and the room beside it.
const (
	plotSide   = 360
	plotLeft   = 56
	plotTop    = 16
	plotBottom = 96
)

// drawTenths draws shares against scores as an SVG: a disc for each tenth, as large as it has documents, with the
// interval of its share, beside the line on which both are equal. What it shows stands in its description in words.
func drawTenths(title string, curves []curve) string {
	var b strings.Builder
	x := func(v float64) float64 { return plotLeft + v*plotSide }
	y := func(v float64) float64 { return plotTop + (1-v)*plotSide }
	width, height := plotLeft+plotSide+16, plotTop+plotSide+plotBottom
	fmt.Fprintf(&b, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" width="%d" height="%d" role="img" aria-labelledby="t d" font-family="sans-serif" font-size="12" fill="#222">`+"\n", width, height, width, height)
	fmt.Fprintf(&b, "<title id=\"t\">%s</title>\n<desc id=\"d\">%s</desc>\n", html.EscapeString(title), html.EscapeString(told(curves)))
	fmt.Fprintf(&b, `<rect width="%d" height="%d" fill="#fff"/>`+"\n", width, height)
	for i := 0; i <= 10; i += 2 {
		v := float64(i) / 10
		fmt.Fprintf(&b, `<path d="M%.0f %.0fV%.0fM%.0f %.0fH%.0f" stroke="#ddd"/>`+"\n", x(v), y(0), y(1), x(0), y(v), x(1))
		fmt.Fprintf(&b, `<text x="%.0f" y="%.0f" text-anchor="middle">%d</text><text x="%.0f" y="%.0f" text-anchor="end">%d %%</text>`+"\n", x(v), y(0)+18, 10*i, x(0)-6, y(v)+4, 10*i)
	}
	fmt.Fprintf(&b, `<path d="M%.0f %.0fL%.0f %.0f" stroke="#777" stroke-dasharray="4 4"/>`+"\n", x(0), y(0), x(1), y(1))
	for i, c := range curves {
		var line []string
		for _, t := range c.tenths {
			in := wilson(t.Deserve, t.Of)
			at := x(t.Mean) + float64(4*i-2) // two intervals of one score stand side by side
			line = append(line, fmt.Sprintf("%.1f %.1f", at, y(t.Share())))
			fmt.Fprintf(&b, `<path d="M%.1f %.1fV%.1f" stroke="%s" stroke-opacity=".45"/><circle cx="%.1f" cy="%.1f" r="%.1f" fill="%s" fill-opacity=".75"/>`+"\n",
				at, y(in.Low), y(in.High), c.colour, at, y(t.Share()), 2+math.Sqrt(float64(t.Of)), c.colour)
		}
		fmt.Fprintf(&b, `<path d="M%s" fill="none" stroke="%s" stroke-width="1.5"/>`+"\n", strings.Join(line, "L"), c.colour)
		key := plotTop + plotSide + 56 + 18*i
		fmt.Fprintf(&b, `<circle cx="%d" cy="%d" r="5" fill="%s"/><text x="%d" y="%d">%s (error %.3f)</text>`+"\n", plotLeft+6, key-4, c.colour, plotLeft+18, key, html.EscapeString(c.name), Gap(c.tenths))
	}
	fmt.Fprintf(&b, `<text x="%.0f" y="%.0f" text-anchor="middle">score, in tenths; a disc is as large as its tenth has documents</text>`+"\n", x(.5), y(0)+36)
	b.WriteString("</svg>\n")
	return b.String()
}

// told says in words what a drawing shows.
func told(curves []curve) string {
	var b strings.Builder
	for _, c := range curves {
		fmt.Fprintf(&b, "By %s:", c.name)
		for i, t := range c.tenths {
			if i > 0 {
				b.WriteByte(',')
			}
			fmt.Fprintf(&b, " %d–%d: %g of %d", t.From, t.To, t.Deserve, t.Of)
		}
		fmt.Fprintf(&b, "; calibration error %.3f. ", Gap(c.tenths))
	}
	return strings.TrimSpace(b.String())
}
