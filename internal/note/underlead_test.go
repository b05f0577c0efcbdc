package note

import (
	"testing"

	"github.com/sandarbh/sandarbh"
)

// A member of a list says under what it is where the lead above does; what stands below the list does not.
func TestUnderLead(t *testing.T) {
	const lead = "The Board made the following changes under the Hill Wells (HW) scheme:"
	const led = "The Board made the following changes under the Hill Wells scheme:"
	for _, tt := range []struct {
		name       string
		paragraphs []string // the last is the member
		want       string   // "": as it stands
	}{
		{"the first", []string{led, "The fee was cut from 20% to 10%."}, "The fee was cut from 20% to 10% [under the Hill Wells scheme]."},
		{"the second", []string{led, "The fee was cut from 20% to 10%.", "Loans are given for 8 years."}, "Loans are given for 8 years [under the Hill Wells scheme]."},
		{"an open end", []string{led, "Loans are given for pumps, pipes, etc."}, "Loans are given for pumps, pipes, etc. [under the Hill Wells scheme]."},
		{"behind another matter", []string{led, "The fee was cut.", "Further, the Board dug wells in Goa.", "Loans are given for 8 years."}, ""},
		{"behind a paragraph", []string{led, "The fee was cut. It had been high for years.", "Loans are given for 8 years."}, ""},
		{"of another scheme", []string{led, "Loans are given for 8 years under the Hill Roads Scheme."}, ""},
		{"a lead with a bracket, whose name is not whole", []string{lead, "Loans are given for 8 years."}, ""},
		{"below a lead of nothing", []string{"The Board made the following changes:", "Loans are given for 8 years."}, ""},
	} {
		ps := reads(t, "Wells dug", tt.paragraphs...)
		p := &ps[len(ps)-1]
		d := draft{text: p.text, cites: []sandarbh.Citation{p.citation()}, from: p}
		if tt.want == "" {
			tt.want = p.text
		}
		if d.underLead(); d.text != tt.want {
			t.Errorf("%s: %q, want %q", tt.name, d.text, tt.want)
		}
	}
}
