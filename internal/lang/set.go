package lang

import "strings"

// WordSet makes a set of the words of a list that is parted by white space, as they are written.
func WordSet(words string) map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq(words) {
		m[w] = true
	}
	return m
}

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

// exactSet is set without folding.
func exactSet(words string) map[string]struct{} {
	fields := strings.Fields(words)
	m := make(map[string]struct{}, len(fields))
	for _, w := range fields {
		m[w] = struct{}{}
	}
	return m
}

// has reports whether the set has w.
func has(m map[string]struct{}, w string) bool {
	_, ok := m[w]
	return ok
}

// lower returns the small letters of an ASCII word in buf, or nil if it is longer than buf or not ASCII.
func lower(buf []byte, w string) []byte {
	if len(w) > len(buf) {
		return nil
	}
	for i := 0; i < len(w); i++ {
		c := w[i]
		if c >= 0x80 {
			return nil
		}
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		buf[i] = c
	}
	return buf[:len(w)]
}
