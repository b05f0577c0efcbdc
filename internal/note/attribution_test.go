package note

import (
	"testing"

	"github.com/sandarbh/sandarbh"
)

// "It said" becomes whoever spoke in the sentences above; where a pronoun fits nobody there, it stays.
func TestSayer(t *testing.T) {
	for _, tt := range []struct{ name, text, want string }{
		{"a body", "The Sagar Well Board said the fee is 4 per cent. The fee will rise in May, it added.", "The fee will rise in May, the Sagar Well Board added."},
		{"a body behind what it said", "The fee is 4 per cent, the Sagar Well Board said. The fee will rise in May, it added.", "The fee will rise in May, the Sagar Well Board added."},
		{"past a sentence that goes on", "The Sagar Well Board said the fee is 4 per cent. The fee was 3 per cent, it said. The fee will rise in May, it added.", "The fee will rise in May, the Sagar Well Board added."},
		{"a last name by the whole", "Minister Asha Rao said the kiln is open. Ms. Rao said the fee is 4 per cent. The fee will rise in May, she added.", "The fee will rise in May, Asha Rao added."},
		{"no last name without the whole", "Ms. Rao said the fee is 4 per cent. The fee will rise in May, she added.", "The fee will rise in May, she added."},
		{"several", "Officials said the fee is 4 per cent. The fee will rise in May, they said.", "The fee will rise in May, officials said."},
		{"a person is no body", "Minister Asha Rao said the fee is 4 per cent. The fee will rise in May, it added.", "The fee will rise in May, it added."},
		{"of two persons either", "Minister Asha Rao met Minister Bina Das. Minister Asha Rao said the fee is 4 per cent. The fee will rise in May, she added.", "The fee will rise in May, she added."},
	} {
		t.Run(tt.name, func(t *testing.T) {
			doc := sample(tt.text)
			doc.Tier = sandarbh.Press
			ps := passages(doc)
			last := len(ps) - 1
			d := draft{text: ps[last].text, from: &ps[last], cites: []sandarbh.Citation{ps[last].citation()}}
			d.sayer(ps[:last])
			if d.text != tt.want {
				t.Errorf("gave %q, want %q", d.text, tt.want)
			}
			if d.text != ps[last].text && len(Check(d.line(), textsOf([]*sandarbh.Document{doc}))) > 0 {
				t.Errorf("the gate refuses %q", d.text)
			}
		})
	}
}

// What a headline gives to a speaker is no fact without one.
func TestBorrowed(t *testing.T) {
	for _, tt := range []struct {
		title, text string
		index       int
		falls       bool
	}{
		{"Well Board expected to hold fee at 4 per cent: Sagar Securities", "The Well Board is expected to hold the fee at 4 per cent.", 0, true},
		{"Well Board expected to hold fee at 4 per cent: Sagar Securities", "The Well Board is expected to hold the fee at 4 per cent, Sagar Securities said.", 0, false},
		{"Well Board expected to hold fee at 4 per cent: Sagar Securities", "The Well Board held the fee at 4 per cent in May.", 0, false},
		{"Well Board expected to hold fee at 4 per cent", "The Well Board is expected to hold the fee at 4 per cent.", 0, false},
		{"Lumbini claims Ruritania shelled its wells at Sagar", "Ruritanian gunners shelled wells for the first time.", 0, true},
		{"Lumbini claims Ruritania shelled its wells at Sagar", "Lumbini said that Ruritanian gunners shelled wells for the first time.", 0, false},
		{"Lumbini claims Ruritania shelled its wells at Sagar", "The two States have shared the wells since 1994.", 8, false},
	} {
		doc := &sandarbh.Document{ID: "d", Title: tt.title, Language: "en", Tier: sandarbh.Press}
		c := candidate{draft: draft{text: tt.text, from: &passage{doc: doc, index: tt.index}}}
		if borrowed(&c) != tt.falls {
			t.Errorf("%s, under %q: falls %v, want %v", tt.text, tt.title, !tt.falls, tt.falls)
		}
	}
}
