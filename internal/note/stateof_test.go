package note

import (
	"testing"

	"github.com/sandarbh/sandarbh"
)

// A figure says of what State it is where the document goes from State to State.
func TestBehindState(t *testing.T) {
	const goa = "In Goa, 10 wells were dug."
	for _, tt := range []struct {
		name       string
		paragraphs []string // the last sentence is the line
		want       string   // "": as it stands
	}{
		{"of its paragraph", []string{goa, "For Bihar, ₹40 crore has been released. Another ₹6 crore goes to 12 blocks."}, "Another ₹6 crore goes to 12 blocks [for Bihar]."},
		{"in the case of", []string{goa, "Similarly, in the case of Bihar, 40 wells were dug. Another 6 wells were mended."}, "Another 6 wells were mended [in Bihar]."},
		{"goes on with its subject", []string{goa, "The Board has approved procurement of lime in Bihar. The procurement will cost ₹6 crore."}, "The procurement will cost ₹6 crore [in Bihar]."},
		{"another subject, and a State in passing", []string{goa, "The Board met near Patna in Bihar. Loans of ₹6 crore were given."}, ""},
		{"it names one", []string{goa, "For Bihar, ₹40 crore has been released. Assam gets ₹6 crore."}, ""},
		{"the country", []string{goa, "For Bihar, ₹40 crore has been released. India has 400 wells."}, ""},
		{"without a figure", []string{goa, "For Bihar, ₹40 crore has been released. More is to come."}, ""},
		{"two above", []string{goa, "For Bihar, ₹40 crore has been released, as for Assam. Another ₹6 crore goes to 12 blocks."}, ""},
		{"no other State has a paragraph", []string{"Wells were dug.", "For Bihar, ₹40 crore has been released. Another ₹6 crore goes to 12 blocks."}, ""},
	} {
		ps := reads(t, "Wells dug", tt.paragraphs...)
		p := &ps[len(ps)-1]
		d := draft{text: p.text, cites: []sandarbh.Citation{p.citation()}, from: p}
		if tt.want == "" {
			tt.want = p.text
		}
		if d.behindState(); d.text != tt.want {
			t.Errorf("%s: %q, want %q", tt.name, d.text, tt.want)
		}
	}
}
