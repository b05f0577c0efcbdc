package main

import (
	"context"
	"encoding/json"
	"html"
	"net/http"
	"net/http/httptest"
	"net/url"
	"slices"
	"strings"
	"testing"

	"github.com/sandarbh/sandarbh"
)

// coldChain is a release as it is given: what changes of it is its second paragraph.
func coldChain(t *testing.T, outlay string) []byte {
	t.Helper()
	b, err := json.Marshal(map[string]string{
		"id": "cold-chain", "url": "https://sample.invalid/cold-chain", "title": "Cabinet approves National Cold Chain Mission with an outlay of ₹4,200 crore",
		"date": "2026-05-18", "publisher": "Sample Press Bureau", "ministry": "Cabinet", "tier": "primary",
		"text": strings.Join([]string{
			"The Union Cabinet chaired by the Prime Minister approved the National Cold Chain Mission on 18 May 2026.",
			outlay,
			"The Mission will set up 312 cold stores in hill districts of eleven States by 2030-31.",
			"The Centre will bear 60 per cent of the cost and the States 40 per cent.",
			"The Mission is a Centrally Sponsored Scheme under the Ministry of Food Processing Industries.",
			"About 16 per cent of fruits and vegetables are lost after harvest every year, according to a study of the Ministry of 2022.",
			"A National Cold Chain Authority will be set up under the Warehousing (Development and Regulation) Act, 2007.",
		}, "\n"),
	})
	if err != nil {
		t.Fatal(err)
	}
	return append(b, '\n')
}

// TestEditorsJourney edits a line in the browser, to say what another passage says: what the gate refuses comes back in its form, what passes is read by
// everybody, is listed under corrections, and goes when the page that said it says something else.
func TestEditorsJourney(t *testing.T) {
	t.Parallel()
	const outlay = "It has an outlay of ₹4,200 crore for five years, of which the Centre gives ₹2,520 crore."
	const share = "The Centre will bear 60 per cent of the cost and the States 40 per cent."
	k := build(t, coldChain(t, outlay))
	a := &app{log: k.Log}
	if err := a.wire(); err != nil {
		t.Fatal(err)
	}
	h, err := a.site(k, false, func(context.Context) error { return nil }, nil)
	if err != nil {
		t.Fatal(err)
	}
	ask := func(method, target string, form url.Values) *httptest.ResponseRecorder {
		r := httptest.NewRequestWithContext(t.Context(), method, "http://localhost"+target, strings.NewReader(form.Encode()))
		r.RemoteAddr = "127.0.0.1:40000"
		r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
		w := httptest.NewRecorder()
		h.ServeHTTP(w, r)
		return w
	}
	body := func(target string) string { return html.UnescapeString(ask("GET", target, nil).Body.String()) }

	var note *sandarbh.Note
	var line sandarbh.SectionLine
	err = k.Store.AllNotes(t.Context(), true, func(n *sandarbh.Note) error {
		for _, l := range n.Lines() {
			if slices.ContainsFunc(l.Line.Citations, func(c sandarbh.Citation) bool { return c.Quote == share }) {
				note, line = n, l
			}
		}
		return nil
	})
	if err != nil || note == nil {
		t.Fatal(err, "no note has the share")
	}
	page, address := "/editor/note/"+url.PathEscape(string(note.ID)), "/"+note.Day.String()+"/"+note.Slug
	form := url.Values{
		"kind": {"edit"}, "note": {string(note.ID)}, "section": {line.Section}, "before": {line.Line.Text},
		"passages": {outlay}, "reason": {"say what it is"}, "author": {"Asha"}, "at": {"line-9"},
	}
	if got := body(page); !strings.Contains(got, `name="passages"`) {
		t.Fatal("the form does not offer the passages")
	}

	form.Set("after", "The National Cold Chain Mission has an outlay of ₹9,200 crore for five years.")
	w := ask("POST", page, form)
	got := html.UnescapeString(w.Body.String())
	for _, want := range []string{"₹9,200 crore for five years.</textarea>", `value="say what it is"`, `role="alert"`, "stands in no cited passage"} {
		if w.Code != http.StatusUnprocessableEntity || !strings.Contains(got, want) {
			t.Errorf("a refused line: status %d, or the page lacks %q", w.Code, want)
		}
	}
	if strings.Contains(body(address), "9,200") {
		t.Error("a refused line is published")
	}

	const hers = "[The National Cold Chain Mission] has an outlay of ₹4,200 crore for five years, of which the Centre gives ₹2,520 crore."
	form.Set("after", hers)
	if w := ask("POST", page, form); w.Code != http.StatusSeeOther || w.Header().Get("Location") != page+"?at=line-9&done=edit#line-9" {
		t.Fatalf("status %d: %s", w.Code, w.Body)
	}
	if !strings.Contains(body(address), hers) {
		t.Error("the line that passed is not published")
	}
	if got := body("/corrections"); !strings.Contains(got, hers) || !strings.Contains(got, "say what it is") || strings.Contains(got, "Asha") {
		t.Error("the corrections lack the edit or its reason, or name the editor")
	}
	if w := ask("POST", page, form); w.Code != http.StatusUnprocessableEntity || !strings.Contains(html.UnescapeString(w.Body.String()), hers+"</textarea>") {
		t.Errorf("the same form again: status %d, want her words kept", w.Code)
	}

	addLines(t, k, coldChain(t, "An amount of ₹5,100 crore was set aside for five years."))
	if got := body(address); strings.Contains(got, hers) || !strings.Contains(got, share) {
		t.Error("the line is shown although its passage has gone, or the one before has not come back")
	}
	for _, target := range []string{"/corrections", "/editor"} {
		if got := body(target); !strings.Contains(got, "Shown no more:") || !strings.Contains(got, "stands in the story’s documents no more") {
			t.Errorf("%s does not say why the line has gone", target)
		}
	}
}
