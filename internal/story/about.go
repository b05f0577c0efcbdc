package story

import (
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh/internal/claim"
	"github.com/sandarbh/sandarbh/internal/lang"
)

// actNames are the nouns of the classes of actWords.
var actNames = map[string]string{
	"start": "Launch", "set up": "Setting up", "notify": "Notification", "approve": "Approval", "sign": "Signing", "complete": "Completion", "pass": "Passing", "ban": "Ban",
	"extend": "Extension", "release": "Release", "appoint": "Appointment", "join": "Joining", "scrap": "Withdrawal", "mandate": "Rule",
}

// actMatter names the act of a status row.
func actMatter(r *claim.Reading, x act) string {
	name := actNames[x.class]
	if what := workOf(x.sentence, x.at); what != "" && name != "" {
		return name + " of " + claim.LowerThe(what)
	}
	if name != "" {
		return name + ": " + r.Title()
	}
	return r.Title()
}

// workOf is what the verb at a range acts on.
func workOf(s *claim.Sentence, at lang.Range) string {
	if !lang.IsASCII(lang.Fold(s.Text)) && s.Language != "en" {
		return ""
	}
	k := s.WordAt(at.Start)
	if k >= len(s.Words) {
		return ""
	}
	if s.Words[k].Norm == "draft" {
		return strings.TrimSpace(s.Text[s.Words[k].Start:at.End])
	}
	return s.ActedOn(k)
}

// agentMatter asks who did an act.
func agentMatter(x agent) string {
	did := map[string]string{"release": "released", "inaugurate": "inaugurated", "sign": "signed", "lead": "led", "start": "launched", "approve": "approved", "flagged": "flagged off"}[x.class]
	if did == "" {
		did = x.class
		if strings.HasSuffix(did, "s") && len(did) > 3 {
			did = strings.TrimSuffix(strings.TrimSuffix(did, "s"), "e") + "ed"
		}
	}
	s := x.sentence
	what := ""
	if k := slices.IndexFunc(s.Words, func(w claim.Word) bool { return agentAct(w.Concept, w.Norm) == x.class }); k >= 0 {
		what = workOf(s, s.Words[k].Range)
	}
	if what == "" || strings.Contains(what, x.office) {
		what = "it"
	}
	return "Who " + did + " " + claim.LowerThe(what)
}

// better takes of two names of one matter the one that says more in fewer than twelve words.
func better(a, b string) string {
	rank := func(s string) int {
		n := len(strings.Fields(s))
		switch {
		case s == "" || strings.HasSuffix(s, "…"):
			return 0
		case n > 12:
			return 1
		case n == 1:
			return 2
		}
		return 3 + min(n, 7)
	}
	if rank(b) > rank(a) {
		return b
	}
	return a
}
