package note

// What a line has of its own. The lines of a release on one thing share its long names, "landing and parking charges at airports",
// and say different things of it: those that are compared by all their words look like one.

const (
	storyLines = 3   // lines that have a stem make it one of the story's,
	storyShare = 0.2 // if they are such a share of all
	fewestOwn  = 3   // stems of its own that a line has which may tell something else
	sameOwn    = 1.0 / 3
	tellsFrom  = 3.0 // score of a line that is worth it
)

// ownStems gives each line its stems without those of its story.
func ownStems(all []candidate, titleStems map[string]bool) {
	in, seen := map[string]int{}, map[*passage]bool{}
	for i := range all {
		if c := &all[i]; !seen[c.from] {
			seen[c.from] = true
			for s := range c.stems {
				in[s]++
			}
		}
	}
	for i := range all {
		c := &all[i]
		c.own = map[string]bool{}
		for s := range c.stems {
			if !titleStems[s] && (in[s] < storyLines || float64(in[s]) < storyShare*float64(len(seen))) {
				c.own[s] = true
			}
		}
	}
}

// tellsElse reports that c tells of its story what o, a line of the same document, does not: next to nothing of what each has of its own
// is in both.
func tellsElse(c, o *candidate) bool {
	return c.from.doc == o.from.doc && c.score >= tellsFrom && len(c.own) >= fewestOwn && alike(c.own, o.own) <= sameOwn && jaccard(c.stems, o.stems) <= mostAlike
}
