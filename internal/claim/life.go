package claim

import (
	"strings"

	"github.com/sandarbh/sandarbh/internal/lang"
)

// shortestLife is the fewest years between two days in brackets that are taken for a birth and a death: two days
// of one year are those of a fair or a meeting.
const shortestLife = 12

// lifeAt says whether a day in brackets behind a name is that of a birth or of a death: "Asha Rane (4 May 1901 – 7
// June 1980)", also after what she was born as: "(born Asha Patil; 4 May 1901 – …)". It is "" for any other day.
func (s *Sentence) lifeAt(d lang.When) string {
	if d.Precision != "day" {
		return ""
	}
	for i := 1; i < len(s.Dates); i++ {
		a, b := s.Dates[i-1], s.Dates[i]
		if a.Start != d.Start && b.Start != d.Start || a.Precision != "day" || b.Precision != "day" || b.From.Year < a.From.Year+shortestLife {
			continue
		}
		switch strings.TrimSpace(s.Text[a.End:b.Start]) {
		case "–", "-", "—", "−", "‑":
		default:
			continue
		}
		before := s.Text[:a.Start]
		if !strings.HasPrefix(strings.TrimLeft(s.Text[b.End:], " "), ")") || strings.Count(before, "(") <= strings.Count(before, ")") {
			continue
		}
		if a.Start == d.Start {
			return "born"
		}
		return "die"
	}
	return ""
}

// reachesAge stands before an age that is written as a bare number: "nobody may hold office once he is 70".
var reachesAge = lang.MustCompile(`(?i)\b(?:once|when|until|till|after|before|if|unless) (?:he|she|they|one|a person|a member|someone|he or she) (?:is|are|has turned|have turned|turns?|reach(?:es)?) $|\bwho (?:has|have) (?:turned|crossed) $`)

// turnsAge reports a bare number that is the age which somebody reaches.
func turnsAge(q lang.Quantity, text string) bool {
	return q.Unit == "" && !q.Ordinal && q.Noun == "" && q.Value >= 5 && q.Value <= 100 && reachesAge.MatchString(text[:q.Start])
}
