package note

import "testing"

func TestMendWords(t *testing.T) {
	for _, tt := range []struct{ name, in, want string }{
		{"torn as", "A s on 31 March 2026, wells were dug.", "As on 31 March 2026, wells were dug."},
		{"torn at the head of a sentence", "Wells were dug. T he mission ended.", "Wells were dug. The mission ended."},
		{"a name parted before a scheme's last word", "under the Jal SanchayYojana", "under the Jal Sanchay Yojana"},
		{"a name parted behind an office", "the Pradhan MantriTalaabYojana", "the Pradhan Mantri Talaab Yojana"},
		{"a name meant as one word", "BharatNet, eSakhi and DigiLocker", "BharatNet, eSakhi and DigiLocker"},
		{"a letter before a body", "the eCommittee and the eMission", "the eCommittee and the eMission"},
		{"a letter that the source tore off", "the e Panel of the ePanel", "the ePanel of the ePanel"},
		{"a grade is no torn word", "Group A s", "Group A s"},
		{"a vowel's sign alone", "इस य ोजना के तहत", "इस योजना के तहत"},
		{"a cluster torn", "प् रधानमंत्री ने स् वास्थ्य केंद्र खोला", "प्रधानमंत्री ने स्वास्थ्य केंद्र खोला"},
		{"a word that ends in the virama", "अर्थात् वह महान् नेता", "अर्थात् वह महान् नेता"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := mendWords(tt.in, tt.in); got != tt.want {
				t.Errorf("mendWords(%q) = %q, want %q", tt.in, got, tt.want)
			}
		})
	}
}

func TestSaidTwice(t *testing.T) {
	for in, want := range map[string]string{
		"The Board aims to aims to line 40 wells.":     "The Board aims to line 40 wells.",
		"It set up a fund for for wells of of Goa.":    "It set up a fund for wells of Goa.",
		"The wells are mended step by step.":           "The wells are mended step by step.",
		"More and more wells had had their walls new.": "More and more wells had had their walls new.",
	} {
		if got := saidTwice(in); got != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
}
