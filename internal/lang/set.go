package lang

import "strings"

// set makes a set of the words of a list that is parted by white space. The lists are folded here, so that they
// can be written as people write.
func set(words string) map[string]struct{} {
	fields := strings.Fields(words)
	m := make(map[string]struct{}, len(fields))
	for _, w := range fields {
		m[Fold(w)] = struct{}{}
	}
	return m
}
