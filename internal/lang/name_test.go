package lang

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestNames(t *testing.T) {
	for _, tt := range []struct{ name, in, want string }{
		{"honorific is apart", "a reply by Shri Mohan Rao", "Shri+Mohan Rao (person)"},
		{"office before a person", "Prime Minister Asha Devi met Chief Minister Shri K. Rao", "Prime Minister; Asha Devi (person); Chief Minister; Shri+K. Rao (person)"},
		{"initials", "said S. K. Menon in Delhi", "S. K. Menon (person); Delhi"},
		{"rank", "Lt Gen Arun Nair spoke", "Lt Gen+Arun Nair (person)"},
		{"ministry with and", "the Ministry of Health and Family Welfare said", "Ministry of Health and Family Welfare"},
		{"ministry with commas", "the Ministry of Environment, Forest and Climate Change issued", "Ministry of Environment, Forest and Climate Change"},
		{"two bodies stay two", "the Ministry of Power and NTPC signed", "Ministry of Power; NTPC"},
		{"ampersand", "the Department of Science & Technology", "Department of Science & Technology"},
		{"office with for", "Centre for Policy Studies and Institute of Rural Management", "Centre for Policy Studies; Institute of Rural Management"},
		{"sentence-initial common words", "Several States agreed. Under the Act, officials acted. Addressing Parliament, he left.", "States; Act; Parliament"},
		{"opening body", "Ministry of Coal opened a mine.", "Ministry of Coal"},
		{"opening country", "India grew.", "India"},
		{"opening acronym", "ISRO launched it.", "ISRO"},
		{"possessive ends a name", "India's Solar Alliance and the Women's Reservation Bill", "India; Solar Alliance; Women's Reservation Bill"},
		{"scheme with version", "under Green Villages Mission 2.0", "Green Villages Mission 2.0"},
		{"the people are no month", "loans on the Jan Seva Portal in Jan 2026", "Jan Seva Portal"},
		{"months and weekdays are none", "on Monday in May", ""},
		{"person before a verb of saying", "Anita Sharma said it would rain", "Anita Sharma (person)"},
		{"person before an office", "by Ravi Kumar, Joint Secretary, today", "Ravi Kumar (person); Joint Secretary"},
		{"slogan with in", "the Make in India drive", "Make in India"},
		{"Hindi honorific", "मंत्री श्री मोहन राव ने कहा", "श्री+मोहन राव (person)"},
		{"nothing in capitals", "RELEASE OF THE REPORT ON RIVERS IN THE NORTH", ""},
		{"small words", "the water rose", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var got []string
			for _, n := range Names(tt.in) {
				w := n.Text
				if n.Honorific.Len() > 0 {
					w = n.Honorific.Of(tt.in) + "+" + w
				}
				if n.Person {
					w += " (person)"
				}
				got = append(got, w)
			}
			if d := cmp.Diff(tt.want, strings.Join(got, "; ")); d != "" {
				t.Errorf("Names(%q) (-want +got):\n%s", tt.in, d)
			}
		})
	}
}

func TestHonorifics(t *testing.T) {
	for _, tt := range []struct{ name, in, want string }{
		{"plain", "Shri Mohan Rao and Smt. Devi", "Shri; Smt."},
		{"in a row", "Hon’ble Dr. Rao", "Hon’ble Dr."},
		{"ranks say what one is", "Lt Gen Nair and Justice Sen", ""},
		{"no name after", "the Dr. said", ""},
		{"a country", "Sri Lanka", ""},
		{"its people", "two Sri Lankan sailors", ""},
		{"an institution", "Sri Venkateswara University of Shri Rao", "Shri"},
		{"a place named after one", "Dr. Asha Rao Wells Centre and Dr. B.K. Rao Delta district, opened by Dr. Rao", "Dr."},
		{"a headline", "Dr. Rao Opens Wells Institute", "Dr."},
		{"letters of a fund", "the SRI Fund", ""},
		{"Hindi", "श्री राव और डॉ. देवी", "श्री; डॉ."},
		{"excellency", "H.E. Kim Soo met Mr. Rao", "H.E.; Mr."},
		{"excellency in full", "His Excellency Kim Soo met the Right Honourable Jane Doe", "His Excellency; the Right Honourable"},
		{"excellency in a row", "at the call of Her Excellency Dr. Maya Rao", "Her Excellency Dr."},
		{"no excellency's name", "His Excellency said that the right honourable way is longer", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var got []string
			for _, r := range Honorifics(tt.in) {
				got = append(got, r.Of(tt.in))
			}
			if d := cmp.Diff(tt.want, strings.Join(got, "; ")); d != "" {
				t.Errorf("Honorifics(%q) (-want +got):\n%s", tt.in, d)
			}
		})
	}
}

func FuzzNames(f *testing.F) {
	for _, s := range []string{"Shri S. K. Rao, Minister of A, B and C", "श्री राव", "A.B.C. of the D", "India”s X & Y", "Lt. Gen. (Retd.) Rao"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		end := 0
		for _, n := range Names(s) {
			if n.Start < end || n.End <= n.Start || n.End > len(s) || n.Of(s) != n.Text {
				t.Fatalf("name %+v after %d in %q", n, end, s)
			}
			if n.Honorific.Len() > 0 && n.Honorific.End > n.Start {
				t.Fatalf("honorific %v inside %v", n.Honorific, n.Range)
			}
			end = n.End
		}
		for _, r := range Honorifics(s) {
			_ = r.Of(s)
		}
		for _, a := range Abbreviations(s) {
			if a.Short.Start < a.Long.End && a.Long.Start < a.Short.End || a.Short.Len() == 0 || a.Long.Len() == 0 {
				t.Fatalf("abbreviation %v in %q", a, s)
			}
		}
	})
}

// DR is a title in capitals only among capitals.
func TestDemocraticRepublic(t *testing.T) {
	for text, want := range map[string]int{"DR Congo played in Houston.": 0, "DR ASHA RAO SPEAKS": 1, "Dr Asha Rao spoke.": 1, "DR. Asha Rao spoke.": 1} {
		if got := len(Honorifics(text)); got != want {
			t.Errorf("%q: %d, want %d", text, got, want)
		}
	}
}
