package site

import (
	"strings"
	"testing"
)

// TestDayNotes reads all notes of a day on one page: in the order of the edition, each whole, and no anchor twice.
func TestDayNotes(t *testing.T) {
	t.Parallel()
	h, _ := newSite(t)
	p := open(t, h, "/2023-09-09/notes")
	if n := len(p.all("article.note")); n != 8 {
		t.Errorf("%d notes, want the 8 of the edition", n)
	}
	if got := p.text("article .title"); !strings.HasPrefix(got, "African Union becomes a permanent member of the G20") {
		t.Errorf("the first note is %q", got)
	}
	note := open(t, h, g20)
	for _, selector := range []string{".facts .line", ".disagreement", ".sources > li", ".quotes li", ".timeline dt"} {
		all, one := len(p.all("article:first-child "+selector)), len(note.all("article "+selector))
		if all != one || one == 0 {
			t.Errorf("%s: %d on the page of the day, %d on the note's own", selector, all, one)
		}
	}
	if n := len(p.all("article [id], article a[href^='#']")); n != 0 {
		t.Errorf("%d anchors in notes of which each may have the same", n)
	}
	if n := len(open(t, h, "/2023-09-09").all("a[href='/2023-09-09/notes']")); n != 1 {
		t.Errorf("%d links of the edition lead to it", n)
	}
}
