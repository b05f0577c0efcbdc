package note

import "testing"

func TestPartGlued(t *testing.T) {
	const text = "The kilns of the district and the lagoons beside them. Orchards were felled. The canal Wardens met."
	for _, tt := range []struct{ name, in, want string }{
		{"a word of the list before a function word", "wells dug in villagesunder the plan", "wells dug in villages under the plan"},
		{"a word of the document before one", "the kilnsand the lagoonswere shut", "the kilns and the lagoons were shut"},
		{"behind one", "a fund forproviding pumps", "a fund for providing pumps"},
		{"at the end of a sentence", "the day it was dividedinto.", "the day it was divided into."},
		{"a word that is nowhere known", "the glimpfand and the brostfor", "the glimpfand and the brostfor"},
		{"a word that is known as a whole", "the thousand who command and prepare within bulletin and standby", "the thousand who command and prepare within bulletin and standby"},
		{"a word of law", "the rules made thereunder and whereby, forthwith", "the rules made thereunder and whereby, forthwith"},
		{"a compound", "foodgrain, farmgate and policymaking", "foodgrain, farmgate and policymaking"},
		{"a name", "Ashaand Villagesfor e-Villagesfor", "Ashaand Villagesfor e-Villagesfor"},
		{"an address", "www.villagesfor.in, help@villagesand.in", "www.villagesfor.in, help@villagesand.in"},
		{"two words from one side of a hyphen", "the report of thedepartment-related body", "the report of the department-related body"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := partGlued(tt.in, text); got != tt.want {
				t.Errorf("partGlued(%q) = %q, want %q", tt.in, got, tt.want)
			}
		})
	}
}

func TestPartName(t *testing.T) {
	const text = "The Wardens met. Orchards were felled by Tamil workers. Bazaar prices rose. The Mission has begun."
	for _, tt := range []struct{ name, in, want string }{
		{"a function word", "the rules of theWardens", "the rules of the Wardens"},
		{"two headlines", "the fund is approvedOrchards were felled", "the fund is approvedOrchards were felled"},
		{"a name that the document has only so", "paid through theMarket", "paid through theMarket"},
		{"a function word behind a name that goes on", "the Missionfor Wells and the Villagefor Wells", "the Mission for Wells and the Villagefor Wells"},
		{"a name that opens with another word", "sold on eBazaar and agriBazaar", "sold on eBazaar and agriBazaar"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := partName(tt.in, text); got != tt.want {
				t.Errorf("partName(%q) = %q, want %q", tt.in, got, tt.want)
			}
		})
	}
}

func TestPartMarks(t *testing.T) {
	for _, tt := range []struct{ name, in, want string }{
		{"a comma", "wells,ponds and 12,500 tanks", "wells, ponds and 12,500 tanks"},
		{"a comma before a figure", "in the hills,87.5 lakh trees", "in the hills, 87.5 lakh trees"},
		{"a colon before a capital", "Wells for all:Minister", "Wells for all: Minister"},
		{"a time and a ratio", "at 7:30, in the ratio 3:1", "at 7:30, in the ratio 3:1"},
		{"letters behind their name", "Village Wells Board(VWB)has met", "Village Wells Board (VWB) has met"},
		{"a day in brackets", "(4 May 2026)after rain", "(4 May 2026) after rain"},
		{"words in brackets", "the level(median) rose", "the level (median) rose"},
		{"a quotation", "the plan “Wells (VWB)”to dig", "the plan “Wells (VWB)” to dig"},
		{"another headline", "Board digs wells“Wells for all” says Board“Plan”Wells dug", "Board digs wells“Wells for all” says Board“Plan”Wells dug"},
		{"a plural, a section, a formula", "the well(s), child(ren), section 12(a), f(x), India’s “wells”.", "the well(s), child(ren), section 12(a), f(x), India’s “wells”."},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := partMarks(tt.in); got != tt.want {
				t.Errorf("partMarks(%q) = %q, want %q", tt.in, got, tt.want)
			}
		})
	}
}

func TestMendHyphens(t *testing.T) {
	const text = "The India-Chad pact of 2024, NH-77 and the e-Panel. Start-up parks opened."
	for _, tt := range []struct{ name, in, want string }{
		{"a prefix", "non- food goods and inter- district roads", "non-food goods and inter-district roads"},
		{"a prefix whose word comes later", "pre- and post-harvest loss", "pre- and post-harvest loss"},
		{"a point of the compass", "the North- Eastern States and counter- terrorism", "the North-Eastern States and counter-terrorism"},
		{"a pair that the document has whole", "the India -Chad pact", "the India-Chad pact"},
		{"a road that the document has whole", "along NH -77", "along NH-77"},
		{"a road that it has not", "along NH -78", "along NH -78"},
		{"a Roman numeral", "the Wells Mission -II", "the Wells Mission-II"},
		{"a letter that the document joins", "the e Panel met", "the e-Panel met"},
		{"a dash before an article", "the Wells Portal -a first", "the Wells Portal – a first"},
		{"a dash behind a word", "three parks- one at Bhuj- with 20 sheds", "three parks – one at Bhuj – with 20 sheds"},
		{"two hyphens", "two ships -- Asha and Usha -- left; the twin-- a ghost", "two ships – Asha and Usha – left; the twin – a ghost"},
		{"a colon and a dash", "Prices: - Wells:- The price: - 5.2 per cent", "Prices: Wells: The price: - 5.2 per cent"},
		{"a break of the line", "April ¬- June", "April - June"},
		{"nothing is torn", "a well-known plan – India-Chad – of 2024-25, at -5 degrees", "a well-known plan – India-Chad – of 2024-25, at -5 degrees"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := mendHyphens(tt.in, text); got != tt.want {
				t.Errorf("mendHyphens(%q) = %q, want %q", tt.in, got, tt.want)
			}
		})
	}
}

func TestTidyBrackets(t *testing.T) {
	if got, want := tidy("the Wells Mission ( WM ), now (WM ) again"), "the Wells Mission (WM), now (WM) again"; got != want {
		t.Errorf("tidy = %q, want %q", got, want)
	}
}

// What the list of words holds must be one word each, in small letters, and not twice.
func TestCommonWords(t *testing.T) {
	known := commonWords()
	if len(known) < 5000 || !known["village"] || known["the"] {
		t.Errorf("%d common words", len(known))
	}
	for w := range known {
		if at := gluedAt(w, func(s string) bool { return known[s] }); at > 0 {
			t.Errorf("%q would be parted at %d", w, at)
		}
	}
}
