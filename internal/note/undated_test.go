package note

import (
	"testing"
	"time"

	"github.com/sandarbh/sandarbh"
)

// Of a report that does not say of which day it is, "today" is no day that can be named; a weekday is.
func TestUndatedReport(t *testing.T) {
	day := sandarbh.Date{Year: 2026, Month: 5, Day: 14}
	at := time.Date(2026, 5, 14, 9, 0, 0, 0, time.UTC)
	for _, tt := range []struct {
		text, want string
		stated     time.Time
		ok         bool
	}{
		{"Earlier today, Rao opened the well at Koop.", "Rao opened the well at Koop.", time.Time{}, true},
		{"The collector today opened the well at Koop.", "The collector opened the well at Koop.", time.Time{}, true},
		{"The collector today opened the well at Koop.", "The collector [on 14 May 2026] opened the well at Koop.", at, true},
		{"The collector opened the well at Koop on Tuesday.", "The collector opened the well at Koop [on 12 May 2026].", time.Time{}, true},
		{"The collector opened the well at Koop yesterday.", "", time.Time{}, false},
		{"Today, most dealers earn their share upfront.", "", at, false},
		{"The State today has over 90 wells.", "The State [as of 14 May 2026] has over 90 wells.", time.Time{}, true},
	} {
		d := draft{text: tt.text, from: &passage{doc: &sandarbh.Document{Tier: sandarbh.Press, Language: "en", Published: day, Time: tt.stated}}}
		if ok := d.resolveDays(); ok != tt.ok || ok && d.text != tt.want {
			t.Errorf("%q became %q, %t; want %q", tt.text, d.text, ok, tt.want)
		}
	}
}

// Of a document without a day at all the same holds, whoever published it: its news stands, without a day.
func TestDocumentWithoutADay(t *testing.T) {
	for _, tt := range []struct {
		text, want string
		ok         bool
	}{
		{"The Board today opened the well at Koop.", "The Board opened the well at Koop.", true},
		{"The Board opened the well at Koop on Tuesday.", "The Board opened the well at Koop on Tuesday.", true},
		{"The Board opened the well at Koop yesterday.", "", false},
		{"The State today has over 90 wells.", "", false},
		{"The Board opened the well at Koop last month.", "", false},
		{"The Board welcomed today’s opening of the well.", "", false},
	} {
		d := draft{text: tt.text, from: &passage{doc: &sandarbh.Document{Tier: sandarbh.Primary, Language: "en"}}}
		if ok := d.resolveDays(); ok != tt.ok || ok && d.text != tt.want {
			t.Errorf("%q became %q, %t; want %q", tt.text, d.text, ok, tt.want)
		}
	}
}

// A quotation that a paragraph leaves open goes on in the next, up to the mark that closes it.
func TestQuotedParagraphs(t *testing.T) {
	ps := reads(t, "Wells", "“The Board could pay less. It should not wait.", "Owners could be asked to share. That would help,” an official said.", "The dam holds.")
	want := []bool{false, true, true, true, false}
	for i, p := range ps {
		if p.quoted != want[i] {
			t.Errorf("%q: quoted = %t", p.text, p.quoted)
		}
	}
}
