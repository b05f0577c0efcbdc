package eval

import (
	_ "embed"
	"fmt"
	"strconv"
	"strings"
)

// Anchor is what a figure is held against: a value on the very set by somebody else, and the value to come to.
type Anchor struct {
	Value  *float64 `json:"anchor,omitempty"`
	By     string   `json:"by,omitempty"` // whose
	Reach  *float64 `json:"reach,omitempty"`
	AtMost bool     `json:"at_most,omitempty"` // less is better
}

//go:embed anchor.tsv
var anchorTable string

// anchors are the rows of anchor.tsv by measure, set and figure.
var anchors = mustAnchors(anchorTable)

func mustAnchors(text string) map[[3]string]Anchor {
	out := map[[3]string]Anchor{}
	for l := range strings.Lines(text) {
		l = strings.TrimRight(l, "\n")
		if l == "" || strings.HasPrefix(l, "#") {
			continue
		}
		f := strings.Split(l, "\t")
		if len(f) != 6 {
			panic(fmt.Sprintf("anchor.tsv: %d columns of 6: %s", len(f), l))
		}
		a := Anchor{Value: number(f[3]), By: f[4]}
		reach, atMost := strings.CutPrefix(f[5], "≤ ")
		a.Reach, a.AtMost = number(reach), atMost
		out[[3]string{f[0], f[1], f[2]}] = a
	}
	return out
}

// number reads a value of the table; "-" stands for none.
func number(s string) *float64 {
	if s == "-" {
		return nil
	}
	v, err := strconv.ParseFloat(s, 64)
	if err != nil {
		panic("anchor.tsv: " + err.Error())
	}
	return &v
}

// Reached says whether a figure came to its reach, and false for ok if it has none.
func (f Figure) Reached() (reached, ok bool) {
	if f.Reach == nil {
		return false, false
	}
	if f.AtMost {
		return f.Value <= *f.Reach, true
	}
	return f.Value >= *f.Reach, true
}
