package site

import (
	"encoding/json"
	"net/http"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sandarbh/sandarbh"
)

// TestFrontPage adds days that have less to show than the week before them: none of them takes the front page or
// shortens the feed, and each is named on it.
func TestFrontPage(t *testing.T) {
	t.Parallel()
	h, m := newSite(t)
	const full = "Sunday, 10 September 2023"
	before := feedTitles(t, get(t, h, "/feed.json").Body.Bytes())
	if len(before) < 2 {
		t.Fatalf("the feed has %d editions", len(before))
	}

	lines := &sandarbh.Edition{Date: date(2023, 9, 11), Also: m.also(date(2023, 9, 11))[:2], Documents: 2}
	m.editions = append(m.editions, lines)
	p := open(t, h, "/")
	if got := p.text("h1"); got != full {
		t.Errorf("a day of lines alone: the front page is %q", got)
	}
	if got, want := p.text("header .notice"), "Newer: Monday, 11 September 2023: 2 lines under “Also today”"; got != want {
		t.Errorf("newer day: %q, want %q", got, want)
	}
	if got := attr(p.all("header .notice a")[0], "href"); got != "/2023-09-11#also" {
		t.Errorf("newer day at %s", got)
	}
	if diff := cmp.Diff(before, feedTitles(t, get(t, h, "/feed.json").Body.Bytes())); diff != "" {
		t.Errorf("feed after a day without notes:\n%s", diff)
	}

	undated := m.addSmall(date(2023, 9, 12), 90, smallNotes[0])
	m.notes[len(m.notes)-1].Published = sandarbh.Date{}
	m.editions = append(m.editions, &sandarbh.Edition{Date: date(2023, 9, 12), Notes: []sandarbh.NoteID{undated}, Documents: 1, Minutes: 2})
	p = open(t, h, "/")
	got := list(p.all("header .notice"))
	want := []string{
		"Newer: Tuesday, 12 September 2023: 1 note on a text without a date of its own",
		"Newer: Monday, 11 September 2023: 2 lines under “Also today”",
	}
	if diff := cmp.Diff(want, got); diff != "" || p.text("h1") != full {
		t.Errorf("an undated text: the front page is %q\n%s", p.text("h1"), diff)
	}
	after := feedTitles(t, get(t, h, "/feed.json").Body.Bytes())
	if len(after) != len(before)+1 || !strings.HasPrefix(after[0], "Tuesday, 12 September") {
		t.Errorf("feed %q after an undated text, was %q", after, before)
	}
	if open(t, h, "/2023-09-12").text("h1") != "Tuesday, 12 September 2023" {
		t.Error("the newer day has no page of its own")
	}
}

func feedTitles(t *testing.T, body []byte) []string {
	t.Helper()
	var f feedJSON
	if err := json.Unmarshal(body, &f); err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, item := range f.Items {
		out = append(out, item.Title)
	}
	return out
}

// TestWaysToADay follows the ways from an edition to its week and month, from there back, and by a date typed in.
func TestWaysToADay(t *testing.T) {
	t.Parallel()
	h, m := newSite(t)
	p := open(t, h, "/2023-09-09")
	var got []string
	for _, a := range p.all("header .acts a") {
		got = append(got, words(a)+" "+attr(a, "href"))
	}
	if diff := cmp.Diff([]string{"The whole week /2023-W36", "September 2023 /2023-09"}, got); diff != "" {
		t.Error(diff)
	}
	day := m.editions[1]
	if got := attr(open(t, h, "/2023-09").all("section p.meta a")[0], "href"); len(day.Notes) < 4 || got != "/2023-09-09" {
		t.Errorf("the rest of a day of %d notes is at %s", len(day.Notes), got)
	}
	for on, want := range map[string]string{"2023-09-08": "/2023-09-08", "1999-01-01": "/1999-01-01"} {
		if w := get(t, h, "/day?on="+on); w.Code != http.StatusSeeOther || w.Header().Get("Location") != want {
			t.Errorf("%s: %d %s", on, w.Code, w.Header().Get("Location"))
		}
	}
	if w := get(t, h, "/day?on=yesterday"); w.Code != http.StatusBadRequest {
		t.Errorf("no date: status %d", w.Code)
	}
}
