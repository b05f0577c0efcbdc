package note

import "testing"

// In what form words came and who stood by goes; what was said, by whom and when stays.
func TestPadding(t *testing.T) {
	for _, tt := range []struct{ name, in, want string }{
		{"behind the words", "Rain fell short by 4 per cent, the Board said in a statement on Monday (May 4, 2026).", "Rain fell short by 4 per cent, the Board said on Monday (May 4, 2026)."},
		{"before the words", "Asha Rao said in a post on X that 40 wells are dry.", "Asha Rao said that 40 wells are dry."},
		{"at the beginning", "In a press statement, Asha Rao said that 40 wells are dry.", "Asha Rao said that 40 wells are dry."},
		{"where it is what happened", "In a joint statement, both sides opened 40 wells.", "In a joint statement, both sides opened 40 wells."},
		{"a form that goes on", "The Board said in a statement issued by its secretary that 40 wells are dry.", "The Board said in a statement issued by its secretary that 40 wells are dry."},
	} {
		if got := withoutVenue(tt.in); got != tt.want {
			t.Errorf("%s: %q", tt.name, got)
		}
	}
	for _, tt := range []struct{ name, in, want string }{
		{"between subject and verb", "Asha Rao, in the august presence of Minister Ravi Rao will be opening 40 wells in Goa.", "Asha Rao will be opening 40 wells in Goa."},
		{"before place and day", "The pact was signed in the presence of Secretary Ravi Rao in New Goa on 4 May 2026.", "The pact was signed in New Goa on 4 May 2026."},
		{"who must be there", "The lists will be made in the presence of agents and will be shared on 4 May 2026.", "The lists will be made in the presence of agents and will be shared on 4 May 2026."},
		{"a list of persons", "The well was opened in the presence of Ravi Rao, its founder, Maya Sen, and others.", "The well was opened in the presence of Ravi Rao, its founder, Maya Sen, and others."},
	} {
		if got := withoutPresence(tt.in); got != tt.want {
			t.Errorf("%s: %q", tt.name, got)
		}
	}
}

// Guests whose offices have commas are parted by semicolons; what a list of guests is not stays.
func TestWithoutGuests(t *testing.T) {
	for _, tt := range []struct{ name, in, want string }{
		{"to the end", "The kiln was lit by Asha Rao in the presence of Ravi Rao, Secretary, Wells; Maya Sen, Director, Springs, and other guests.", "The kiln was lit by Asha Rao."},
		{"a clause behind them", "The kiln was lit in the presence of Ravi Rao, Secretary; it makes 40 tonnes a day.", "The kiln was lit in the presence of Ravi Rao, Secretary; it makes 40 tonnes a day."},
		{"of no rank", "Lime forms in the presence of water; heat, and time.", "Lime forms in the presence of water; heat, and time."},
	} {
		if got := withoutGuests(tt.in); got != tt.want {
			t.Errorf("%s: %q", tt.name, got)
		}
	}
}

// What a reporter thinks of his news is no fact; what somebody else calls so, and what a figure bears out, may be told.
func TestReportersVerdicts(t *testing.T) {
	for _, tt := range []struct {
		name, in string
		opinion  bool
	}{
		{"a contest", "The Wells Party will face a tough challenge from the Springs Party in Goa.", true},
		{"a tightrope", "The Board will have to walk a tightrope between farmers and towns.", true},
		{"a claim by name", "Asha Rao warned that the Board would walk a tightrope between farmers and towns.", false},
		{"praise by degree", "The tunnel is one of Goa’s most ambitious works of its kind.", true},
		{"with its figure", "The tunnel is one of Goa’s most ambitious works, built for ₹40 crore.", false},
		{"the backbone", "The canal has become the backbone of the farms of Goa.", true},
		{"few are better", "Few wells in Goa are better guarded than that of the fort.", true},
		{"few, as a count", "Few wells in Goa hold water in May.", false},
	} {
		got := false
		for _, f := range Flaws(tt.in) {
			got = got || f == Opinion
		}
		if got != tt.opinion {
			t.Errorf("%s: %v", tt.name, Flaws(tt.in))
		}
	}
}

func TestBareClause(t *testing.T) {
	for in, cut := range map[string]bool{
		"Though there have been talks between the Board and the farmers.":          true,
		"Though there have been talks, the Board and the farmers have not agreed.": false,
		"As many as 40 wells have been dug in the hills of Goa.":                   false,
		"The fund has paid nearly than ₹40 crore to the farmers of Goa.":           true,
	} {
		if got := bareClause(in) || slipped.MatchString(in); got != cut {
			t.Errorf("%q: %v", in, got)
		}
	}
}
