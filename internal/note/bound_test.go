package note

import "testing"

// What goes with a word that an edit takes out, and what a mark belongs to.
func TestWordsThatGoTogether(t *testing.T) {
	for in, want := range map[string]string{
		"a 1898 ruling": "an 1898 ruling",
		"a 8% rise":     "an 8% rise",
		"a 11-day fair": "an 11-day fair",
		"a 18-hole":     "an 18-hole",
		"an 40% rise":   "a 40% rise",
		"an 18% rise":   "an 18% rise",
		"a 110 km road": "a 110 km road",
		"an 80 km road": "an 80 km road",
	} {
		if got := rightArticle(in); got != want {
			t.Errorf("%q: %q", in, got)
		}
	}
	for in, want := range map[string]string{
		"Work at following wells is done:":                                 "Work at following wells is done:",
		"Work of following 12 wells is done:":                              "Work of 12 wells is done.",
		"The following 12 wells are dug, and the following 4 are planned:": "The following 12 wells are dug, and 4 are planned.",
	} {
		if got := withoutBelow(in); got != want {
			t.Errorf("%q: %q", in, got)
		}
	}
	const law = "Under clause (b) of section 9(1), the Board (WB) sets fees"
	for _, m := range bracketed.FindAllStringIndex(law, -1) {
		if got := ofLaw(law, m[0], m[1]); got != (law[m[0]:m[1]] != " (WB)") {
			t.Errorf("%q: %t", law[m[0]:m[1]], got)
		}
	}
	if loneLetter("Under section 9(1)(a), the Board sets fees.") || !loneLetter("The Board sets (a) fees.") {
		t.Error("loneLetter")
	}
	if !openAnd("The plan is agreed, and after talks with the mills and the Board") || openAnd("The plan is agreed, and after the talks it began") {
		t.Error("openAnd")
	}
	const parts = "All parts like the pump, fitted valve and hose are made in Goa."
	if got := loneComma(parts); got != parts {
		t.Error(got)
	}
	if got := loneComma("About 40 wells including nine ponds, depend on rain."); got != "About 40 wells including nine ponds depend on rain." {
		t.Error(got)
	}
	const head = "40th Wells Act, 1992 – Women in Town Boards "
	if got := gluedHead(head + "By adding Part II, the law gave the boards powers."); got != len(head) {
		t.Error(got)
	}
}
