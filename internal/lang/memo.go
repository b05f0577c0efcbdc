package lang

import "sync"

// memo keeps what was read last of a few texts: the rooms ask for the tokens of one sentence a dozen times over, each for
// its own purpose. Each processor has its own few, which the next collection of garbage takes, so that nothing grows and
// nobody waits. What is kept is shared: who asks must not change it.
type memo[T any] struct{ pool sync.Pool }

const (
	memoTexts = 24   // for each processor
	memoBytes = 2000 // of a text that is kept: sentences and paragraphs, not documents
)

type memoized[T any] struct {
	texts  [memoTexts]string
	values [memoTexts]T
	next   int // the oldest
}

// of returns what read makes of a text.
func (m *memo[T]) of(text string, read func(string) T) T {
	if len(text) > memoBytes {
		return read(text)
	}
	k, ok := m.pool.Get().(*memoized[T])
	if !ok {
		k = &memoized[T]{}
	}
	for i, t := range k.texts {
		if t == text && t != "" {
			v := k.values[i]
			m.pool.Put(k)
			return v
		}
	}
	v := read(text)
	k.texts[k.next], k.values[k.next] = text, v
	k.next = (k.next + 1) % memoTexts
	m.pool.Put(k)
	return v
}
