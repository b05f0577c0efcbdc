package main

import (
	"os"
	"strings"
	"testing"
)

// Every command line of the README is one that there is.
func TestReadme(t *testing.T) {
	t.Parallel()
	text, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	found := 0
	for line := range strings.Lines(string(text)) {
		line, _, _ = strings.Cut(strings.TrimSpace(line), "#")
		line, _, _ = strings.Cut(line, ">")
		rest, ok := strings.CutPrefix(strings.TrimPrefix(line, "go run ./cmd/"), "sandarbh ")
		if !ok {
			continue
		}
		found++
		c, args, err := newRoot().Find(strings.Fields(rest))
		if err != nil || !c.HasParent() {
			t.Errorf("%q names no command: %v", line, err)
			continue
		}
		if err := c.ParseFlags(args); err != nil {
			t.Errorf("%q: %v", line, err)
		}
	}
	if found < 8 {
		t.Errorf("%d command lines in the README", found)
	}
}
