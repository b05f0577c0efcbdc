package lang

import "testing"

func TestUnmarked(t *testing.T) {
	for _, tt := range []struct{ name, in, short, want string }{
		{"each word one letter", "The Central Wells Authority met in May. The CWA has 40 wells.", "CWA", "Central Wells Authority"},
		{"small words between", "Anga is a member of the Forum for Salt and Lime. FSL met.", "FSL", "Forum for Salt and Lime"},
		{"a hyphen parts words", "the Inter-Hill Wells Act, 2005", "IHWA", "Inter-Hill Wells Act"},
		{"a plural", "Rural Salt Boards dig. The RSBs met.", "RSBs", "Rural Salt Boards"},
		{"at the beginning", "Rural Salt Board digs wells.", "RSB", "Rural Salt Board"},
		{"said twice", "The Rural Salt Board digs. A Rural Salt Board met.", "RSB", "Rural Salt Board"},
		{"the name goes on", "the Rural Salt Board Office", "RSB", ""},
		{"the name goes on behind a small word", "the Rural Salt Board of Anga", "RSB", ""},
		{"the name began before", "the Anga Rural Salt Board", "RSB", ""},
		{"the name began before a small word", "the Ministry of Rural Salt Boards", "RSB", ""},
		{"it has letters of its own", "the Rural Salt Board (RSBI) met", "RSB", ""},
		{"two of the letters", "the Rural Salt Board and the Royal Sugar Bank met", "RSB", ""},
		{"no names", "a rural salt board met", "RSB", ""},
		{"over a sentence", "He met Rural. Salt Board came.", "RSB", ""},
		{"two letters say too little", "the Salt Board met", "SB", ""},
		{"a unit", "the Lime Mill Trust met", "LMT", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			r, ok := Unmarked(tt.in, tt.short)
			if got := r.Of(tt.in); got != tt.want || ok != (tt.want != "") {
				t.Errorf("Unmarked(%q, %q) = %q, %v, want %q", tt.in, tt.short, got, ok, tt.want)
			}
		})
	}
}
