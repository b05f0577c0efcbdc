package sandarbh

// Topic is a node of the syllabus tree.
type Topic struct {
	ID       string   `json:"id"`
	Parent   string   `json:"parent,omitempty"`
	Paper    string   `json:"paper"`
	Title    string   `json:"title"`
	Official string   `json:"official"` // the words of the syllabus
	Keywords []string `json:"keywords,omitempty"`
}

// Term is an entry of the glossary.
type Term struct {
	ID         string   `json:"id"`
	Name       string   `json:"name"`
	Aliases    []string `json:"aliases,omitempty"`
	Definition string   `json:"definition"` // one sentence
	Expansion  string   `json:"expansion,omitempty"`
	Field      string   `json:"field"` // polity, economy, international, environment, science, security, scheme, institution
	Topics     []string `json:"topics,omitempty"`
	Authority  string   `json:"authority"` // Article, Act and section, treaty, official body
	AsOf       Date     `json:"as_of,omitzero"`
}
