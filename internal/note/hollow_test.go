package note

import (
	"strings"
	"testing"
)

// A cut at the bar leaves nothing of what the sentence was told for, or a list without its members.
func TestHollow(t *testing.T) {
	for _, c := range []struct {
		in   string
		want bool
	}{
		{"Guided by the seed charter, the panel explored pathways| for joint breeding of millets", true},
		{"The policy establishes principles| for the care of stepwells", true},
		{"The weavers adopted a set of guidelines| to keep looms safe", true},
		{"The weavers adopted the Code for Safe Looms which is a set of guidelines| to keep looms safe", false},
		{"The Board paid for the pumps as part of its continued efforts| to store rain", true},
		{"The Minister chaired a high-level review meeting| through video with officials of nine States", true},
		{"The Board launched a mobile application| for growers of millets", true},
		{"The Board launched a seed registration application| for growers of millets", false},
		{"The Board launched the Kisan Kosh application| for growers of millets", false},
		{"The Board took several measures|, ensuring better harvests", false},
		{"The Board will help growers of millets with an approach| to fewer pests", true},
		{"The charter will widen trade in seeds and adopt a joint approach| to pests", false},
		{"It covers the treatment of women-related issues| to keep them safe", false},
		{"The Mission aims to achieve several key outcomes by 2029|, including nine reeling units and a silk park", true},
		{"The Ministry trains weavers under various schemes|, namely Loom Sathi and Reshma", false},
		{"Fines were laid on 31 schools that teach for examinations| such as the Seed Officers' Test", true},
		{"The first meeting of the panel was held on 4 March 2027|, during which the Minister asked for more pumps", true},
		{"The first meeting of the panel approved nine dams|, during which the Minister asked for more pumps", false},
		{"The Government has set up an autonomous seed body|, namely the Hill Seeds Bureau", true},
		{"The Government has set up two autonomous seed bodies|, namely the Hill Seeds Bureau and the Lake Seeds Bureau", false},
		{"The Bureau serves as the nodal body for planning|, watching, and funding of seed fairs", true},
		{"The Bureau serves as the nodal body for seed planning|, easing the work of growers", false},
		{"In the hills, a grant of ₹9 lakh will be given| for setting up seed mills", true},
		{"In the hills, a grant of ₹9 lakh will help growers| for setting up seed mills", false},
		{"Steps under the seed law shall be begun against any seed firm| which sells old seed", true},
		{"Steps under the seed law were begun against nine seed firms|, which sell old seed", false},
		{"The charter settles quarrels while raising output|, storing rain, and paying growers of millets", true},
		{"The portal has streamlined planning|, accounting and spending of the panchayats", false},
		{"The portal has streamlined planning|, accounting and expenditure of the panchayats", true},
		{"The portal sends the rolls to the State|, improving and easing the work", false},
		{"The portal sends the rolls to the State|, improving and thereby easing the work", false},
		{"The tasks include mobilising seed clubs for fairs|, promoting hill millets and storing seed", true},
		{"The road was moved by widening the old bend|, ensuring the safety of the fort", false},
		{"The theme reflects a focus on raising money for dams|, building trust, and using drones to watch rivers", true},
		{"The theme reflects a focus on raising money for dams, building trust|, and using drones to watch rivers", true},
		{"The plan has a focus on raising money for dams|, ensuring clean rivers", false},
	} {
		before, after, _ := strings.Cut(c.in, "|")
		if got := hollow(before+after+".", len(before)); got != c.want {
			t.Errorf("%q: %v, want %v", c.in, got, c.want)
		}
	}
}

// A tail is cut where what is left is not hollow, and stays where it would be.
func TestTailOf(t *testing.T) {
	for in, want := range map[string]string{
		"The panel explored pathways for breeding hill millets with growers, to improve the health of growers.": "The panel explored pathways for breeding hill millets with growers.",
		"The panel explored pathways for breeding hill millets with growers through nine seed clubs.":           "The panel explored pathways for breeding hill millets with growers through nine seed clubs.",
		"The panel explored pathways for breeding hill millets with growers.":                                   "The panel explored pathways for breeding hill millets with growers.",
	} {
		if got := cutTail(in, byTail); got != want {
			t.Errorf("%q\n got %q\nwant %q", in, got, want)
		}
	}
	growers := "The Board has run the scheme since 2021 to organise growers, including tenants, into clubs that sell seed."
	if got := cutTail(growers, examples); got != growers {
		t.Errorf("%q: what follows the aside goes on with the clause", got)
	}
}

// A noun in "-ing" behind a comma is no praise of what stands before it.
func TestPraiseInNouns(t *testing.T) {
	for _, in := range []string{
		"The Railway has approved projects worth ₹1,312 crore to strengthen safety, signalling and communication gear of its hill lines.",
		"The Union Cabinet approved the Hill Seeds Plan on 4 March with the objective of upgrading, consolidating and expanding its banks.",
	} {
		if got := cutPraise(in, praiseTail); got != in {
			t.Errorf("%q", got)
		}
	}
}

// A clause that says which of many is meant stays with it.
func TestAnyOf(t *testing.T) {
	kept := "Under the seed rules, a firm of a State, which has a port of its own, is bound to ship by rail."
	if got := cutMiddle(kept, midRelative); got != kept {
		t.Errorf("%q lost which firm", got)
	}
	if got, want := cutMiddle("Under the seed rules, the Hill Board, which has a port of its own, has shipped it by road.", midRelative), "Under the seed rules, the Hill Board has shipped it by road."; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}

// The members of all that are meant may go.
func TestAllIncluding(t *testing.T) {
	if got, want := cutMiddle("The Hill Board and all growers, including tenants, have signed the seed pledge.", midRelative), "The Hill Board and all growers have signed the seed pledge."; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}

// An adverb that limits what is gone does not end a line.
func TestWellCutAdverb(t *testing.T) {
	for s, want := range map[string]bool{
		"The charter of the Hill Board opens nine square kilometres of the lake primarily.": false,
		"The charter of the Hill Board opens nine square kilometres of the lake.":           true,
	} {
		if got := wellCut(s, true); got != want {
			t.Errorf("%q: %v", s, got)
		}
	}
}

// Neither an opening with a list nor a clause about the members before it makes a line of its own.
func TestSplitOpening(t *testing.T) {
	for _, in := range []string{
		"Based on the complaints received from growers against Neer Seeds Ltd., Sagar Seeds Ltd., and Tara Seeds Ltd., the Registrar of Seeds has asked the States to look at their books.",
		"A total of 1,312 growers have entered for the fairs of the hill States of Neer and Sagar, and the districts of Tara and the eleven towns which go to the fair in June.",
	} {
		if got := splitClauses(in); got != nil {
			t.Errorf("%q", got)
		}
	}
}

// The comma inside what a ministry is for ends no opening.
func TestInsideOffice(t *testing.T) {
	for _, c := range []struct {
		before, behind string
		want           bool
	}{
		{"the Ministry of Wells, ", "Pumps and Springs has opened nine dams", true},
		{"the Ministry of Wells, ", "Pumps, Locks and Springs has opened nine dams", true},
		{"the Ministry of Wells, ", "the Board of Pumps has opened nine dams", false},
		{"the city of Wells, ", "Pumps and Springs has opened nine dams", false},
	} {
		if got := insideOffice(c.before, c.behind); got != c.want {
			t.Errorf("%q%q: %v", c.before, c.behind, got)
		}
	}
}

// The department of a Secretary to the Government is what he is Secretary of.
func TestSecretaryTo(t *testing.T) {
	s := "She shall work as Secretary to the Government of India, Department of Hill Wells, until 2029."
	if got := officesBehind(s, len(s)); len(got) != 0 {
		t.Errorf("%q may go", got[0].Of(s))
	}
	s = "The Hill Wells Board, Department of Hill Wells, opened nine dams."
	if got := officesBehind(s, len(s)); len(got) != 1 {
		t.Errorf("%d offices behind the Board, want its department", len(got))
	}
}

// A tail that holds the next member of the list does not go as the clause of the first.
func TestMemberBehind(t *testing.T) {
	const pads = "The yard at Bela comprises the First Slip, which is thirty years old, and the Second Slip, which was built by convicts."
	if m := tailOf(pads, whichTail); m == nil || !strings.HasSuffix(pads[:m[0]], "Second Slip") {
		t.Errorf("%v", m)
	}
}
