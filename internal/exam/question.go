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
	Topic   string   `json:"topic"` // of the preliminary paper, by the name under which its transcribers file it
}

// A question of the preliminary paper says little of the written ones: five of them weigh as much as one of those.
const prelimsWeight = 0.2

// Example is what a question teaches; ok is false for one that teaches nothing.
func (q Question) Example() (e Example, ok bool) {
	if q.Text != "" {
		return Example{Text: q.Text, Node: q.Node, Subjects: []string{q.Subject}, Weight: 1}, true
	}
	subjects := prelimsSubjects(q.Subject)
	return Example{Text: q.Stem + "\n" + strings.Join(q.Options, "\n"), Nodes: prelimsNodes(q.Topic), Subjects: subjects, Weight: prelimsWeight}, subjects != nil
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

// prelimsNodes returns the topics of the written papers among which a question of the preliminary paper belongs, by
// the name under which its transcribers file it: the same names as those of questions of the written papers whose
// topics are known. It returns nil for a name that covers too much.
func prelimsNodes(topic string) []string {
	switch topic {
	case "Architecture and Sculpture", "Indus Valley Civilization":
		return []string{"gs1.culture.architecture"}
	case "Literature and language", "Literature: Religious and Scientific", "Religions in India", "Buddhism", "Jainism", "Vedic Society",
		"Bhakti & Sufi Movements", "Schools of Philosphy": //nolint:misspell // as the file of questions writes it
		return []string{"gs1.culture.literature"}
	case "Dance in India", "Music in India", "Indian Paintings", "Martial arts":
		return []string{"gs1.culture.art-forms"}
	case "British Administration & Economic Policies", "Acts & Constitutional Developments", "Advent of Europeans & British Expansion",
		"Socio-Religious Reforms", "Education & Press", "India in the 18th Century":
		return []string{"gs1.history.modern"}
	case "Freedom & Partition (1939–1947)", "Extremist & Revolutionary Phase (1905–1919)", "National Movement (1919–1939)",
		"Emergence of Gandhi (1915–1919)", "INC Sessions", "Early Nationalism":
		return []string{"gs1.history.freedom"}
	case "Physical Geography":
		return []string{"gs1.geography.physical"}
	case "Economic Geography":
		return []string{"gs1.geography.resources", "gs1.geography.industry"}
	case "Constitutional Framework", "Fundamental Rights, DPSP & Fundamental Duties", "Constitutional History", "Features of the Indian Constitution":
		return []string{"gs2.polity.constitution"}
	case "Legislature":
		return []string{"gs2.polity.legislature"}
	case "Executive":
		return []string{"gs2.polity.executive"}
	case "Judiciary":
		return []string{"gs2.polity.judiciary"}
	case "Federalism":
		return []string{"gs2.polity.federalism"}
	case "Elections & Political Process":
		return []string{"gs2.polity.elections"}
	case "Local Governance", "Local Self Government":
		return []string{"gs2.polity.local"}
	case "Constitutional Bodies", "Constitutional and Non-constitutional Bodies":
		return []string{"gs2.polity.posts", "gs2.polity.regulators"}
	case "International Organizations":
		return []string{"gs2.ir.institutions"}
	case "Global Groupings":
		return []string{"gs2.ir.groupings"}
	case "India & the World":
		return []string{"gs2.ir.neighbourhood", "gs2.ir.bilateral"}
	case "Global Issues":
		return []string{"gs2.ir.policies"}
	case "Financial System", "Economic Fundamentals":
		return []string{"gs3.economy.growth"}
	case "External Sector", "Industry & Services":
		return []string{"gs3.economy.liberalisation"}
	case "Public Finance":
		return []string{"gs3.economy.budget"}
	case "Infrastructure":
		return []string{"gs3.economy.infrastructure"}
	case "Agriculture":
		return []string{"gs3.agriculture"}
	case "Biodiversity", "Ecology & Ecosystems", "Conservation & Protected Areas", "National Conservation Efforts", "Global Conservation Efforts":
		return []string{"gs3.environment.conservation"}
	case "Pollution & Waste Management", "Environmental Pollution":
		return []string{"gs3.environment.pollution"}
	case "Climate Change":
		return []string{"gs3.environment.climate"}
	case "Sustainable Development":
		return []string{"gs3.environment.sustainable"}
	case "Biotechnology", "Human Health & Diseases":
		return []string{"gs3.science.bio"}
	case "Information & Communication Technology (ICT)":
		return []string{"gs3.science.ict"}
	case "Space Technology":
		return []string{"gs3.science.space"}
	case "Nanotechnology":
		return []string{"gs3.science.nano"}
	case "Nuclear Technology", "Energy Technology":
		return []string{"gs3.science.energy"}
	case "Defence Technology":
		return []string{"gs3.science.defence"}
	}
	return nil
}
