package lang

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
)

func TestSentences(t *testing.T) {
	for _, tt := range []struct {
		name, in string
		want     []string
	}{
		{"two plain", "The bridge opened. Buses ran at once.", []string{"The bridge opened.", "Buses ran at once."}},
		{"rupees with a stop", "The outlay is Rs. 9,450 crore. It runs to 2030-31.", []string{"The outlay is Rs. 9,450 crore.", "It runs to 2030-31."}},
		{"titles and initials", "Dr. K. S. Rao and Shri S. Menon met Smt. Devi. They agreed.", []string{"Dr. K. S. Rao and Shri S. Menon met Smt. Devi.", "They agreed."}},
		{"number", "See Notification No. 12 of the Act. Done.", []string{"See Notification No. 12 of the Act.", "Done."}},
		{"the word no", "The answer was no. The House rose.", []string{"The answer was no.", "The House rose."}},
		{"i.e. and viz.", "Three heads, viz. Power, i.e. Thermal, and Coal. End.", []string{"Three heads, viz. Power, i.e. Thermal, and Coal.", "End."}},
		{"list markers stay with their text", "(i) First part. (ii) Second part.", []string{"(i) First part.", "(ii) Second part."}},
		{"numbered paragraph", "2. The Ministry agrees. 3. The State does not.", []string{"2. The Ministry agrees.", "3. The State does not."}},
		{"honourable", "Hon'ble Minister spoke. He left.", []string{"Hon'ble Minister spoke.", "He left."}},
		{"a.m. before a place", "It begins at 10.30 a.m. IST and ends at 5 p.m. The press is invited.", []string{"It begins at 10.30 a.m. IST and ends at 5 p.m.", "The press is invited."}},
		{"M/s", "M/s. Rao Ltd. won the bid. The rest lost.", []string{"M/s. Rao Ltd. won the bid.", "The rest lost."}},
		{"U.K. inside", "The U.K. Government and the U.S. Army met. They spoke.", []string{"The U.K. Government and the U.S. Army met.", "They spoke."}},
		{"U.S. at the end", "He went to the U.S. The visit was short.", []string{"He went to the U.S.", "The visit was short."}},
		{"glued", "The work is done.The next begins.", []string{"The work is done.", "The next begins."}},
		{"glued after a year", "It closed in 2026.Another opened.", []string{"It closed in 2026.", "Another opened."}},
		{"glued acronym", "Reviewed by the DGCA.DRDO will test it.", []string{"Reviewed by the DGCA.", "DRDO will test it."}},
		{"a quotation glued to what stands before", `Wells ran dry."It is bad," he said.`, []string{"Wells ran dry.", `"It is bad," he said.`}},
		{"a quotation that ends, and what is glued to it", `"It is bad. We left."The rest stayed.`, []string{`"It is bad.`, `We left."`, "The rest stayed."}},
		{"an initial glued", "Wells ran dry in the village.E Rajesh dug one.", []string{"Wells ran dry in the village.", "E Rajesh dug one."}},
		{"initials glued", "Shri C.P.Rao and K.Devi came.", []string{"Shri C.P.Rao and K.Devi came."}},
		{"decimals and dates", "Growth was 5.4 per cent on 20.05.2026 at www.example.gov.in today.", []string{"Growth was 5.4 per cent on 20.05.2026 at www.example.gov.in today."}},
		{"closing quotation", "“It is done.” The crowd left.", []string{"“It is done.”", "The crowd left."}},
		{"question in a quotation", "“Why now?” he asked. No one spoke.", []string{"“Why now?” he asked.", "No one spoke."}},
		{"brackets are not cut", "The fund (Rs. 5 crore. Twice the last) is open. Apply now.", []string{"The fund (Rs. 5 crore. Twice the last) is open.", "Apply now."}},
		{"footnote mark", "It rose.[3] It fell.", []string{"It rose.[3]", "It fell."}},
		{"danda", "काम पूरा हुआ। अगला शुरू है।", []string{"काम पूरा हुआ।", "अगला शुरू है।"}},
		{"danda without space", "काम पूरा हुआ।अगला शुरू है।", []string{"काम पूरा हुआ।", "अगला शुरू है।"}},
		{"Hindi titles and initials", "डॉ. एस. राव ने कहा। वे गए।", []string{"डॉ. एस. राव ने कहा।", "वे गए।"}},
		{"bullets", "• First item • Second item", []string{"• First item", "• Second item"}},
		{"empty line", "A heading\n\nThe text begins.", []string{"A heading", "The text begins."}},
		{"line break inside a sentence", "The text\ngoes on.", []string{"The text\ngoes on."}},
		{"brand in small letters", "It was launched. e-Shram grew.", []string{"It was launched.", "e-Shram grew."}},
		{"small letter after a stop", "The sub. committee met.", []string{"The sub. committee met."}},
		{"etc. before a capital", "Pulses, rice, etc. The State pays.", []string{"Pulses, rice, etc.", "The State pays."}},
		{"months cut short", "It ends on Sept. 5 and Dec. 12. Good.", []string{"It ends on Sept. 5 and Dec. 12.", "Good."}},
		{"serial number heading", "S. No. State Works", []string{"S. No. State Works"}},
		{"address with a query", "See https://example.gov.in/Page.aspx?PRID=12 for more.", []string{"See https://example.gov.in/Page.aspx?PRID=12 for more."}},
		{"stray marks join the sentence before", "It is over. ***", []string{"It is over. ***"}},
		{"ellipsis", "We shall see… The rest is known.", []string{"We shall see…", "The rest is known."}},
		{"empty", "  ", nil},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var got []string
			for _, r := range Sentences(tt.in, "") {
				got = append(got, r.Of(tt.in))
			}
			if d := cmp.Diff(tt.want, got); d != "" {
				t.Errorf("Sentences(%q) (-want +got):\n%s", tt.in, d)
			}
		})
	}
}

func FuzzSentences(f *testing.F) {
	for _, s := range []string{"A. B.The c.", "काम।", "(i) x. (ii) y.", "…?!.\n\n•", "\xff. A", "Rs. 5. No. 6", "((((. A"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		end := 0
		for _, r := range Sentences(s, "") {
			if r.Start < end || r.End <= r.Start || r.End > len(s) {
				t.Fatalf("range %v after %d in %q", r, end, s)
			}
			if strings.TrimFunc(s[end:r.Start], isBlank) != "" {
				t.Fatalf("left out %q of %q", s[end:r.Start], s)
			}
			if utf8.ValidString(s) && !utf8.ValidString(r.Of(s)) {
				t.Fatalf("cut inside a character: %q", r.Of(s))
			}
			end = r.End
		}
		if strings.TrimFunc(s[end:], isBlank) != "" {
			t.Fatalf("left out the end %q of %q", s[end:], s)
		}
	})
}
