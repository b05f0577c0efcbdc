package lang

import "testing"

func TestPronoun(t *testing.T) {
	for _, tt := range []struct{ name, in, want string }{
		{"he", "He spoke.", "He"},
		{"it, even impersonal", "It is expected that rain comes.", "It"},
		{"this with its noun", "This scheme covers all.", "This scheme"},
		{"this alone", "This enables growth.", "This"},
		{"this before a verb that may be a noun", "This marks a change.", "This"},
		{"these", "These include rice.", "These"},
		{"these with a noun in -s", "These exchanges help.", "These exchanges"},
		{"such", "Such steps help.", "Such steps"},
		{"the said", "The said amount was paid.", "The said amount"},
		{"the latter", "The latter won.", "The latter"},
		{"their", "Their work is done.", "Their"},
		{"after an adverb", "Further, he spoke.", "he"},
		{"after a marker", "(ii) It covers all.", "It"},
		{"in a quotation", "“They won,” he said.", "They"},
		{"this year", "This year exports rose.", ""},
		{"the ministry", "The Ministry spoke.", ""},
		{"that as a conjunction", "That the State pays is clear.", ""},
		{"excellency", "His Excellency came.", ""},
		{"those who", "Those who pay gain.", ""},
		{"Hindi", "उन्होंने कहा।", "उन्होंने"},
		{"Hindi this year", "इस वर्ष वर्षा हुई।", ""},
		{"empty", "", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got := ""
			if r, ok := Pronoun(tt.in); ok {
				got = r.Of(tt.in)
			}
			if got != tt.want {
				t.Errorf("Pronoun(%q) = %q, want %q", tt.in, got, tt.want)
			}
		})
	}
}
