package lang

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func cueText(s string, cs []Cue) string {
	var out []string
	for _, c := range cs {
		out = append(out, c.Of(s)+"="+c.Kind)
	}
	return strings.Join(out, "; ")
}

func TestModalities(t *testing.T) {
	for _, tt := range []struct{ name, in, want string }{
		{"plain fact", "The bridge opened.", ""},
		{"may and the month", "Work may begin in May 2026.", "may=may"},
		{"will and the noun", "It will open by the will of all.", "will=will"},
		{"could, should, must", "It could rain, roads should hold, all must leave.", "could=could; should=should; must=must"},
		{"proposed", "a proposed fund, approved in principle", "proposed=proposed; in principle=proposed"},
		{"aims", "The scheme aims to help and is intended to last.", "aims=aims; intended to=aims"},
		{"expected", "It is expected to rise.", "expected=expected"},
		{"planned", "It is scheduled for June and plans to grow.", "scheduled=planned; plans to=planned"},
		{"projected", "Exports are projected at Rs 5 crore.", "projected=projected"},
		{"recommended", "The panel recommended a levy.", "recommended=recommended"},
		{"conditional", "subject to approval, if rains come", "subject to=conditional; if=conditional"},
		{"to be done", "The road is to be completed by 2030.", "is to be=will"},
		{"aim is no plan", "The aim is to help.", ""},
		{"Hindi", "योजना जल्द शुरू होगी और यह बढ़ सकती है।", "होगी=will; सकती=could"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if d := cmp.Diff(tt.want, cueText(tt.in, Modalities(tt.in))); d != "" {
				t.Errorf("Modalities(%q) (-want +got):\n%s", tt.in, d)
			}
		})
	}
}

func TestNegations(t *testing.T) {
	for _, tt := range []struct{ name, in, want string }{
		{"not and no", "It is not so; no one knows.", "not=not; no=not"},
		{"number", "under No. 5 of the list", ""},
		{"not only", "not only rice but wheat", ""},
		{"bound of a number", "not less than 50 houses", ""},
		{"contraction", "It didn’t rain and can't.", "didn’t=not; can't=not"},
		{"fails to", "The firm failed to pay, without notice.", "failed to=not; without=not"},
		{"Hindi", "यह संभव नहीं है।", "नहीं=not"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if d := cmp.Diff(tt.want, cueText(tt.in, Negations(tt.in))); d != "" {
				t.Errorf("Negations(%q) (-want +got):\n%s", tt.in, d)
			}
		})
	}
}

func TestAttributions(t *testing.T) {
	for _, tt := range []struct{ name, in, want string }{
		{"said", "The Minister said rain fell.", "said=said"},
		{"the said scheme", "under the said scheme", ""},
		{"according to", "According to the report, it rose.", "According to=according"},
		{"as per", "as per the census", "as per=according"},
		{"added as a verb of saying", "“We won,” he added.", "added=said"},
		{"added as arithmetic", "The State added 5 GW in a year.", ""},
		{"noted that", "He noted that it rose.", "noted=said"},
		{"a noted author", "a noted author came", ""},
		{"reportedly, allegedly", "It reportedly fell and allegedly hid it.", "reportedly=reported; allegedly=alleged"},
		{"claims of people", "claims under the fund", ""},
		{"claimed that", "The firm claimed that it paid.", "claimed=claimed"},
		{"the United States", "in the United States.", ""},
		{"Hindi", "मंत्री ने कहा कि रिपोर्ट के अनुसार वर्षा हुई।", "कहा=said; के अनुसार=according"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if d := cmp.Diff(tt.want, cueText(tt.in, Attributions(tt.in))); d != "" {
				t.Errorf("Attributions(%q) (-want +got):\n%s", tt.in, d)
			}
		})
	}
}
