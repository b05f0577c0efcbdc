package note

import (
	"testing"

	"github.com/sandarbh/sandarbh"
)

// A thing is called by its letters where the document has named no other of its kind since; an event is none.
func TestByLetters(t *testing.T) {
	for _, c := range []struct {
		name, title string
		paragraphs  []string // the last sentence is the one that points
		want        string   // "" where nothing may be put in
	}{
		{
			"inside a sentence", "Wells dug under PM-JAL",
			[]string{"The Pradhan Mantri Jal Yojana (PM-JAL) began in 2021.", "Goa has dug 400 wells under the scheme."},
			"Goa has dug 400 wells under PM-JAL.",
		},
		{
			"with the noun, as the document has it", "Wells dug",
			[]string{"The PM-JAL Scheme began in 2021. The Scheme has been extended to 2028."},
			"The PM-JAL Scheme has been extended to 2028.",
		},
		{
			"an event", "Teachers trained",
			[]string{"The Hill Teachers Programme (HTP) began in 2021. During the programme, 40 songs were sung."},
			"",
		},
		{
			"the noun goes on", "Wells dug under PM-JAL",
			[]string{"The Pradhan Mantri Jal Yojana (PM-JAL) began in 2021.", "Goa has dug 400 wells in the scheme period."},
			"",
		},
		{
			"another scheme since", "Wells dug under PM-JAL",
			[]string{"The Pradhan Mantri Jal Yojana (PM-JAL) began in 2021.", "The Hill Roads Scheme began in 2022.", "Goa has dug 400 wells under the scheme."},
			"",
		},
		{
			"the title has it in full", "Pradhan Mantri Jal Yojana digs wells",
			[]string{"The Pradhan Mantri Jal Yojana (PM-JAL) began in 2021.", "Goa has dug 400 wells under the scheme."},
			"Goa has dug 400 wells under PM-JAL.",
		},
		{
			"the only one of all the document", "Wells dug in Goa",
			[]string{"The Pradhan Mantri Jal Yojana (PM-JAL) began in 2021.", "Wells in the hills", "Goa has dug 400 wells under the scheme."},
			"Goa has dug 400 wells under PM-JAL.",
		},
		{
			"not the only one", "Wells dug in Goa",
			[]string{"The Hill Roads Scheme began in 2020.", "The Pradhan Mantri Jal Yojana (PM-JAL) began in 2021.", "Wells in the hills", "Goa has dug 400 wells under the scheme."},
			"",
		},
		{
			"a body that the title does not name", "Wells dug in Goa",
			[]string{"The Goa Wells Board (GWB) met in 2021.", "Wells in the hills", "Goa has dug 400 wells with the Board."},
			"",
		},
	} {
		ps := reads(t, c.title, c.paragraphs...)
		p := &ps[len(ps)-1]
		d := draft{text: p.text, cites: []sandarbh.Citation{p.citation()}, from: p}
		if c.want == "" {
			c.want = p.text
		}
		if d.byLetters(true); d.text != c.want {
			t.Errorf("%s: %q, want %q", c.name, d.text, c.want)
		}
	}
}

// "The Ministry" is the one that issued the document, if that names no other.
func TestOffice(t *testing.T) {
	const text = "Forty wells have been dug by the Ministry since May."
	for _, c := range []struct{ other, text, want string }{
		{"Rain fell.", text, "Forty wells have been dug by the Ministry of Wells since May."},
		{"The Ministry of Wells met.", text, "Forty wells have been dug by the Ministry of Wells since May."},
		{"The Ministry of Roads met.", text, text},
		{"The Ministry of Roads met. The Ministry of Wells answered.", text, "Forty wells have been dug by the Ministry of Wells since May."},
		{"The Ministry of Wells met. The Ministry of Roads answered.", text, text},
		{"The Ministries of Wells and Roads met.", text, text},
		{"Rain fell.", "A panel at the Ministry level met in May.", "A panel at the Ministry level met in May."},
		{"Rain fell.", "The Ministry of Wells says that the Ministry has dug 40 wells.", "The Ministry of Wells says that the Ministry has dug 40 wells."},
	} {
		doc := &sandarbh.Document{ID: "d", Title: "Wells", Language: "en", Tier: sandarbh.Primary}
		for i, b := range []string{"Ministry of Wells", c.other, c.text} {
			kind := sandarbh.Paragraph
			if i == 0 {
				kind = sandarbh.Origin
			}
			doc.Blocks = append(doc.Blocks, sandarbh.Block{Kind: kind, Start: len(doc.Text), End: len(doc.Text) + len(b)})
			doc.Text += b + "\n"
		}
		ps := passages(doc)
		p := &ps[len(ps)-1]
		d := draft{text: p.text, cites: []sandarbh.Citation{p.citation()}, from: p}
		if d.office(); d.text != c.want {
			t.Errorf("%q: %q, want %q", c.other, d.text, c.want)
		}
	}
}

// "The Council" inside a sentence is the one office of its kind that stands above.
func TestOfficeAbove(t *testing.T) {
	const text = "Forty wells were shut by the Council in May."
	for _, c := range []struct{ name, above, text, want string }{
		{"its head in the middle", "The Lime Council of Nepal met in March.", text, "Forty wells were shut by the Lime Council of Nepal in May."},
		{"another beside it", "The Lime Council of Nepal met in March. The Salt Council of Nepal was there.", text, text},
		{"a name that goes on", "The Council of Wells, Roads and Ports met in March.", text, text},
		{"of another thing", "The Mission for Lime Council met in March.", text, text},
		{"letters in the line", "The Lime Council of Nepal met in March.", "Forty wells of LCN were shut by the Council in May.", "Forty wells of LCN were shut by the Council in May."},
		{"named before in the line", "The Lime Council of Nepal met in March.", "A council said that the Council met in May.", "A council said that the Council met in May."},
	} {
		d, _ := lastSentence(t, "Wells", c.above+" "+c.text)
		d.texts = textsOf([]*sandarbh.Document{d.from.doc})
		if d.office(); d.text != c.want {
			t.Errorf("%s: %q, want %q", c.name, d.text, c.want)
		}
	}
}

// The Department of a report on its Demands for Grants is the one whose demands they are, whatever others it names.
func TestReportedOn(t *testing.T) {
	const (
		text  = "The Committee says that the Department should dig 40 wells."
		named = "The Committee says that the Department of Wells should dig 40 wells."
		on    = "The Department-related Parliamentary Standing Committee on Rural Matters presented its 40th Report on Demands for Grants (2026-27) of the Department of Wells."
		other = " The Department of Roads was heard."
	)
	for _, c := range []struct{ name, above, text, want string }{
		{"one", on, text, named},
		{"another named since", on + other, text, named},
		{"as the subject", on + other, "The Department has dug 40 wells.", "The Department of Wells has dug 40 wells."},
		{"two", "The Committee presented its 40th Report on Demands for Grants (2026-27) of the Department of Wells and Department of Roads.", text, text},
		{"two reports", on + " It presented its 41st Report on Demands for Grants (2026-27) of the Department of Roads.", text, text},
		{"of another kind", on + other, "The Committee says that the Ministry should dig 40 wells.", "The Committee says that the Ministry should dig 40 wells."},
	} {
		d, before := lastSentence(t, "40th Report", c.above+" "+c.text)
		d.texts = textsOf([]*sandarbh.Document{d.from.doc})
		d.resolve(before)
		if d.office(); d.text != c.want {
			t.Errorf("%s: %q, want %q", c.name, d.text, c.want)
		}
	}
}
