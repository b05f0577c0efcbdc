package lang

import (
	"hash/maphash"
	"sync"
)

// Memo keeps what was read last of some texts: the rooms ask for the tokens of one sentence a dozen times over, each for
// its own purpose, and of the sentences around it. Each processor has its own, which the next collection of garbage
// takes, so that nothing grows and nobody waits. What is kept is shared: who asks must not change it.
type Memo[T any] struct{ pool sync.Pool }

const (
	memoTexts = 1 << 10 // for each processor: the sentences of a few documents, and what is drafted of one
	memoBytes = 2000    // of a text that is kept: sentences and paragraphs, not documents
)

// memoized has for each text one place, by its hash: of two texts for it the later is kept.
type memoized[T any] struct {
	seed   maphash.Seed
	texts  [memoTexts]string
	values [memoTexts]T
}

// Of returns what read makes of a text.
func (m *Memo[T]) Of(text string, read func(string) T) T {
	if text == "" || len(text) > memoBytes {
		return read(text)
	}
	k := m.kept()
	if at := k.place(text); k.texts[at] == text {
		v := k.values[at]
		m.pool.Put(k)
		return v
	}
	m.pool.Put(k) // read may ask for what is kept of other texts
	v := read(text)
	k = m.kept()
	at := k.place(text)
	k.texts[at], k.values[at] = text, v
	m.pool.Put(k)
	return v
}

func (m *Memo[T]) kept() *memoized[T] {
	if k, ok := m.pool.Get().(*memoized[T]); ok {
		return k
	}
	return &memoized[T]{seed: maphash.MakeSeed()}
}

func (k *memoized[T]) place(text string) uint64 { return maphash.String(k.seed, text) % memoTexts }
