package note

import "github.com/sandarbh/sandarbh"

const (
	matterReach = 10  // sentences of a story's first report that say of what it speaks
	matterShare = 0.3 // of another's headline that they must have
)

// otherMatter reports a newspaper report whose headline has little of what the story's first report says in its beginning: both name
// one company or one war, and it tells of another of its deeds. It stays a source, no lines are made of it.
func otherMatter(lead *sandarbh.Document, set []passage, d *sandarbh.Document) bool {
	if lead.Tier != sandarbh.Press || d.Tier != sandarbh.Press || d.Language != lead.Language {
		return false
	}
	headline := stemsOf(d.Title, d.Language)
	told := stemsOf(lead.Title+" "+lead.Subtitle, lead.Language)
	for i := range set[:min(len(set), matterReach)] {
		for s := range stemsOf(set[i].text, lead.Language) {
			told[s] = true
		}
	}
	shared := 0
	for s := range headline {
		if told[s] {
			shared++
		}
	}
	return len(headline) > 0 && float64(shared) < matterShare*float64(len(headline))
}
