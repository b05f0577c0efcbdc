package note

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/note/cite"
)

func TestPointers(t *testing.T) {
	for _, tt := range []struct {
		name  string
		line  string // the note has it already
		terms []sandarbh.TermNote
		in    string
		want  []string
	}{
		{
			name: "whose body it is",
			line: "The Weights Board (WB) certified 40 scales.",
			in:   "The Weights Board (WB), an autonomous body under the Ministry of Measures, certified 40 scales at Faridabad.",
			want: []string{"Weights Board (WB): an autonomous body under the Ministry of Measures."},
		},
		{
			name: "under which Act it was set up",
			line: "The Weights Board will hear appeals.",
			in:   "The Weights Board was constituted under Section 9 of the Legal Metre Act, 2009.",
			want: []string{"Weights Board: constituted under Section 9 of the Legal Metre Act, 2009."},
		},
		{
			name: "in which State a site lies",
			line: "Twelve gharials were released near Sarla Wildlife Sanctuary.",
			in:   "Twelve gharials were released near Sarla Wildlife Sanctuary in Keonjhar district of Odisha.",
			want: []string{"Sarla Wildlife Sanctuary: in Keonjhar district of Odisha."},
		},
		{
			name: "what it is, to the end of what an examiner asks",
			line: "Details are kept in the Home Location Register (HLR).",
			in:   "Home Location Register (HLR) is a central database of each mobile subscriber that is authorised to use the network.",
			want: []string{"Home Location Register (HLR): a central database of each mobile subscriber that is authorised to use the network."},
		},
		{
			name: "no list cut in two",
			line: "The Metre Portal has 400 users.",
			in:   "The Ministry opened the Metre Portal, a digital platform that connects markets, dairies and schools.",
		},
		{
			name: "no household word",
			line: "Ethanol is blended with petrol.",
			in:   "Ethanol is an agro-based fuel produced from sugarcane.",
		},
		{
			name: "not what a line says already",
			line: "The Weights Board (WB), an autonomous body under the Ministry of Measures, certified 40 scales.",
			in:   "The Weights Board (WB), an autonomous body under the Ministry of Measures, certified 40 scales at Faridabad.",
		},
		{
			name:  "not what a key term says with its authority",
			line:  "The Weights Board (WB) certified 40 scales.",
			terms: []sandarbh.TermNote{{Name: "Weights Board", First: "Weights Board", Definition: "The body that certifies scales.", Authority: "Legal Metre Act, 2009"}},
			in:    "The Weights Board (WB), an autonomous body under the Ministry of Measures, certified 40 scales at Faridabad.",
		},
		{
			name: "not of what the note does not name",
			line: "Forty scales were certified.",
			in:   "The Weights Board (WB), an autonomous body under the Ministry of Measures, certified 40 scales at Faridabad.",
		},
		{
			name: "no praise for a definition",
			line: "The Metre Portal has 400 users.",
			in:   "The Metre Portal is a historic testament to the vision of transformative reform.",
		},
		{
			name: "no common word for a term",
			line: "The Scheme covers 40 markets.",
			in:   "The Scheme was launched in 2021.",
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			d := article(tt.in)
			texts := textsOf([]*sandarbh.Document{d})
			n := &sandarbh.Note{Terms: tt.terms, Sections: []sandarbh.Section{{Name: sandarbh.SectionFacts, Lines: []sandarbh.Line{{Text: tt.line}}}}}
			(&Writer{}).pointers(n, [][]passage{passages(d)}, texts)
			var got []string
			if sec := n.Section(sandarbh.SectionPointers); sec != nil {
				for _, l := range sec.Lines {
					got = append(got, l.Text)
					if faults := cite.Check(l, texts); len(faults) > 0 {
						t.Errorf("%q: %v", l.Text, faults)
					}
				}
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// A term is tied to an Article by a sentence of the sources that names both, the whole number.
func TestTied(t *testing.T) {
	term := sandarbh.TermNote{Name: "Finance Commission", First: "Finance Commission", Authority: "Constitution of India, Article 280"}
	for sentence, want := range map[string]bool{
		"the finance commission is formed under article 280 of the constitution.":   true,
		"the finance commission spoke of the bodies under article 243-i.":           false,
		"the finance commission spoke of bodies under article 2801 of another law.": false,
	} {
		if got := tied(term, []string{sentence}); got != want {
			t.Errorf("tied by %q = %v", sentence, got)
		}
	}
}
