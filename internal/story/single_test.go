package story

import (
	"testing"

	"github.com/sandarbh/sandarbh"
)

// one is a document of one sentence.
func one(id, text string) *sandarbh.Document {
	return &sandarbh.Document{ID: sandarbh.DocumentID(id), Text: text}
}

func TestSingleStatements(t *testing.T) {
	for _, tt := range []struct {
		name, a, b string
		want       sandarbh.ComparisonKind // "" for none
	}{
		{"two years of one founding", "Nandpur was founded in 1911.", "It was founded on 4 May 1912 after the old town had burned down.", sandarbh.DiffersDate},
		{"a day lies in its year", "Nandpur was founded in 1912.", "It was founded on 4 May 1912 after the old town had burned down.", ""},
		{"what only one side names", "Silver Monsoon was released in 1996.", "Distributed by Lotus Pictures, the film was released on 9 March 1986.", sandarbh.DiffersDate},
		{"filmed in one year, shown in another", "Silver Monsoon premiered at the Pune Festival in 1987.", "Filmed in Goa, beginning in 1985, Silver Monsoon premiered at the Pune Festival on 2 June 1987.", ""},
		{"the day of the premiere, not of the filming", "Silver Monsoon premiered at the Pune Festival in 1988.", "Filmed in Goa, beginning in 1985, Silver Monsoon premiered at the Pune Festival on 2 June 1987.", sandarbh.DiffersDate},
		{"life in brackets: birth", "Asha Rane was born in May 1903.", "Asha Mohini Rane (4 June 1903 – 7 July 1980) was a chemist.", sandarbh.DiffersDate},
		{"life in brackets: death", "On 7 July 1981, Asha Rane died.", "Asha Mohini Rane (4 June 1903 – 7 July 1980) was a chemist.", sandarbh.DiffersDate},
		{"life in brackets: agreed", "Asha Rane was born in June 1903.", "Asha Mohini Rane (4 June 1903 – 7 July 1980) was a chemist.", ""},
		{"two of one family", "Vikram Rane was born in 1931.", "Asha Mohini Rane (4 June 1903 – 7 July 1980) was a chemist.", ""},
		{"the start of a stretch", "Silver Monsoon began filming in March 1985.", "The film was shot in Goa and Pune, from January 1985 to August 1985.", sandarbh.DiffersDate},
		{"the end of a stretch", "The filming of Silver Monsoon finished in August 1985.", "The film was shot in Goa and Pune, from January 1985 to August 1985.", ""},
		{"a year of the subject", "Paper Boats is a 1951 comedy in two acts by Leela Sen.", "Paper Boats is a 1961 comedy of manners in two acts by Leela Sen.", sandarbh.DiffersDate},
		{"the name of an edition", "The stadium hosted the 2026 Coastal Cup.", "It hosted the 2010 Coastal Cup.", ""},
		{"two days of one festival", "The third day of Rangmela will focus on dance on 4 April 2026.", "The fourth day of Rangmela will focus on dance on 5 April 2026.", ""},
		{"two acts of one body", "Nandpur Council approved a water plan on 4 May 2026.", "Nandpur Council approved a bus fare on 9 May 2026.", ""},
		{"born on the day of the act", "Asha Rane graduated on 4 June 1903.", "Asha Mohini Rane (4 June 1903 – 7 July 1980) was a chemist.", sandarbh.DiffersDate},
		{"decades are years", "Leela Sen has been writing plays for over 50 years.", "Leela Sen (born 4 May 1948) has been a playwright for three decades.", sandarbh.DiffersValue},
		{"more than takes in any more", "Leela Sen sold more than 100,000 books.", "Leela Sen won a prize after selling 757,000 books.", ""},
		{"a count denied", "Nandpur Studio made 40 training films.", "It failed to make any films.", sandarbh.DiffersValue},
		{"a count denied by no", "Nandpur Studio made 40 films.", "Nandpur Studio made no films before the war.", sandarbh.DiffersValue},
		{"up to 40 may be none", "Nandpur Studio may make up to 40 films.", "It failed to make any films.", ""},
		{"opposite verbs at one time", "In 2004 Monsoon Trio formed.", "Monsoon Trio is a folk band from Pune, disbanded in 2004.", sandarbh.DiffersStatus},
		{"opposite verbs one after the other", "In 1998 Monsoon Trio formed.", "Monsoon Trio is a folk band from Pune, disbanded in 2004.", ""},
		{"a figure of two years", "The output of Nandpur grew 7 per cent in 2025.", "The output of Nandpur grew 6 per cent in 2024.", ""},
		{"done again", "Leela Sen was elected in 2014.", "Leela Sen was elected again in 2019.", ""},
		{"two objects of one kind", "The Council passed the Coast Bill on 4 May 2026.", "The Council passed the Mines Bill on 9 May 2026.", ""},
		{"a deadline moved", "The scheme was extended to 31 March 2027.", "The scheme was extended to 31 March 2025 in 2022.", ""},
		{"a figure said by the way", "The Rane Committee was set up in 2019.", "The Rane Committee, which has nine members, was set up in 2017.", sandarbh.DiffersDate},
		{"two steps of one pact", "The Harbour Pact was signed on 4 May 2026.", "The Harbour Pact was ratified on 9 June 2026.", ""},
		{"the start and the end of an occasion", "The Rangmela festival began on 4 May 2026.", "The Rangmela festival ended on 9 May 2026.", ""},
		{"an occasion announced and held", "The Rangmela festival was announced on 4 May 2026.", "The Rangmela festival was held on 9 June 2026.", ""},
		{"two days of one occasion", "The series finale of Silver Lane ended in 2013.", "The series finale aired on 14 May 2012.", sandarbh.DiffersDate},
		{"two things won and lost", "In 2019 Leela Sen won the Sagar Prize.", "In 2019 Leela Sen lost the Parvat election.", ""},
		{"another subject", "Nandpur was founded in 1911.", "Ratnagar was founded in 1912.", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			for _, docs := range [][]*sandarbh.Document{{one("a", tt.a), one("b", tt.b)}, {one("b", tt.b), one("a", tt.a)}} {
				var got sandarbh.ComparisonKind
				for _, row := range Compare(docs) {
					if row.Kind != sandarbh.Variant {
						got = row.Kind
					}
				}
				if got != tt.want {
					t.Errorf("Compare(%q, %q) = %q, want %q", docs[0].Text, docs[1].Text, got, tt.want)
				}
			}
		})
	}
}

func TestOtherSentencesEndTheRule(t *testing.T) {
	a := one("a", "Nandpur was founded in 1911.\n\nA fair is held there each spring, and boats come from the coast.")
	if st := newComparer([]*sandarbh.Document{a}).single[0]; st != nil {
		t.Errorf("a document of two sentences was taken for one statement")
	}
}
