package site

import (
	"net/http"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sandarbh/sandarbh"
)

// TestWithdrawn hides a note: every address of it says so, with the editor's reason, and the corrections list it.
func TestWithdrawn(t *testing.T) {
	t.Parallel()
	h, m := newSite(t)
	day := date(2023, 9, 9)
	m.withdrawn = []sandarbh.Withdrawal{{
		Note:   &sandarbh.Note{ID: "n-gone", Day: day, Slug: "gone", Title: sandarbh.Line{Text: "A bridge was opened"}},
		Reason: "It was another bridge.", At: fixedClock(),
	}}
	for _, target := range []string{"/2023-09-09/gone", "/2023-09-09/gone?version=1", "/2023-09-09/gone.txt", "/objection/2023-09-09/gone"} {
		w := get(t, h, target)
		p := parsed(t, w)
		if w.Code != http.StatusGone || p.text("h1") != "This note was withdrawn" || p.text("main .notice") != "Reason: It was another bridge." {
			t.Errorf("%s: %d %q", target, w.Code, p.text("main"))
		}
		if got := w.Header().Get("Cache-Control"); got != "no-cache" {
			t.Errorf("%s is kept by browsers (%q): they would not see it shown again", target, got)
		}
	}
	if w := get(t, h, "/2023-09-10/gone"); w.Code != http.StatusNotFound {
		t.Errorf("the same words on another day: status %d", w.Code)
	}
	if got, want := open(t, h, "/corrections").text("section p"), "The note of 9 September 2023 was withdrawn: It was another bridge."; got != want {
		t.Errorf("corrections say %q, want %q", got, want)
	}
}

// TestAddedLineIsACorrection lists a line that an editor added as new, with nothing dropped.
func TestAddedLineIsACorrection(t *testing.T) {
	t.Parallel()
	h, m := newSite(t)
	m.layers = []sandarbh.Layer{{Kind: sandarbh.LayerAdd, Note: "n-g20-2", After: "All agreed.", Reason: "asked", At: fixedClock()}}
	p := open(t, h, "/corrections")
	got := list(p.all("section:first-of-type p, section:first-of-type del"))
	if diff := cmp.Diff([]string{"Changed by an editor: asked", "New All agreed."}, got); diff != "" {
		t.Error(diff)
	}
}
