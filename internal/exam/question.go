package exam

import "strings"

// Question is a question of a past paper, as a line of a file of them holds it: of the written papers with a text, of
// the preliminary paper with a stem and options.
type Question struct {
	Year    int      `json:"year"`
	Paper   string   `json:"paper"`
	Text    string   `json:"text"`
	Stem    string   `json:"stem"`
	Options []string `json:"options"`
	Subject string   `json:"subject"`
	Node    string   `json:"node"`
}

// A question of the preliminary paper says little of the written ones: five of them weigh as much as one of those.
const prelimsWeight = 0.2

// Example is what a question teaches; ok is false for one that teaches nothing.
func (q Question) Example() (e Example, ok bool) {
	if q.Text != "" {
		return Example{Text: q.Text, Node: q.Node, Subjects: []string{q.Subject}, Weight: 1}, true
	}
	subjects := prelimsSubjects(q.Subject)
	return Example{Text: q.Stem + "\n" + strings.Join(q.Options, "\n"), Subjects: subjects, Weight: prelimsWeight}, subjects != nil
}

// prelimsSubjects returns the subjects of the written papers among which a question of the preliminary paper
// belongs, by the name under which its transcribers file it; nil for one that tells nothing.
func prelimsSubjects(name string) []string {
	switch name {
	case "economy":
		return []string{"economy", "agriculture"}
	case "polity":
		return []string{"polity", "governance", "social-justice"}
	case "modern-history":
		return []string{"modern-history", "post-independence"}
	case "art-culture", "ancient-history", "medieval-history":
		return []string{"art-culture"}
	case "environment", "science-technology", "geography", "international-relations":
		return []string{name}
	}
	return nil
}
