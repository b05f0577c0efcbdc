package note

import (
	"testing"

	"github.com/sandarbh/sandarbh"
)

// Where a quotation ends that a page has not marked well.
func TestQuotationEnds(t *testing.T) {
	for _, tt := range []struct {
		name, text string
		want       []bool
	}{
		{"a name that is not closed", "The Minister opened the “Neer Well Mission in Sagar. It has ten wells. The dam holds.", []bool{false, false, false}},
		{"marks of two kinds", "The State has a \"Dig East” plan. The plan has ten wells. The dam holds.", []bool{false, false, false}},
		{"the teller speaks again", "She said, “The wells are dry. Nobody digs. She further informed that ten wells will be dug. The dam holds.", []bool{false, true, false, false}},
		{"a speech that goes on", "She said, “The wells are dry. Nobody digs. The dam holds.”", []bool{false, true, true}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			for i, p := range reads(t, "Wells", tt.text) {
				if p.quoted != tt.want[i] {
					t.Errorf("%q: quoted = %t", p.text, p.quoted)
				}
			}
		})
	}
}

// The last sentence of a quotation names its speaker and makes a line.
func TestLastOfQuote(t *testing.T) {
	for _, tt := range []struct{ name, text, want string }{
		{"with its speaker", "“Wells are dry. Ten new wells will be dug in Sagar by May,” the Well Minister said.", "“Ten new wells will be dug in Sagar by May,” the Well Minister said."},
		{"straight marks", `"Wells are dry. Ten new wells will be dug in Sagar by May," said Mr. Rao.`, `"Ten new wells will be dug in Sagar by May," said Rao.`},
		{"behind what connects", "“Wells are dry. Additionally, ten new wells will be dug in Sagar by May,” Rao said.", "“Ten new wells will be dug in Sagar by May,” Rao said."},
		{"without a verb", "“Wells are dry. With pumps, pipes, tanks and a dam that suits,” Rao said.", ""},
		{"of what stood before", "“Ten wells are dry. These wells will be dug again by May,” Rao said.", ""},
		{"what a person thinks", "“Ten wells are dry. Good wells are the heart of a town and its people,” Asha Rao said.", ""},
		{"what a court says", "“Ten wells are dry. The Board is bound to dig other wells in Sagar,” the High Court said.", "“The Board is bound to dig other wells in Sagar,” the High Court said."},
		{"a title", "Rao spoke on “Are Wells Dry? New Ways of Digging Wells in Ten Hill Towns”, here, Rao said that wells are dry.", ""},
		{"a speaker of himself", "“Ten wells are dry. We shall dig them again in Sagar by May,” Rao said.", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			ps := reads(t, "Wells", tt.text)
			p := &ps[len(ps)-1]
			got := ""
			for _, d := range p.lastOfQuote(func(sandarbh.DocumentID) (*sandarbh.Document, bool) { return p.doc, true }) {
				got = d.text
			}
			if got != tt.want {
				t.Errorf("the line is %q, want %q", got, tt.want)
			}
		})
	}
}
