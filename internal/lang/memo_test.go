package lang

import (
	"strconv"
	"strings"
	"sync"
	"testing"
)

// TestMemo asks from several goroutines for more texts than are kept, some by a reader that asks again itself.
func TestMemo(t *testing.T) {
	var lengths Memo[int]
	var read func(s string) int
	read = func(s string) int {
		if len(s) < 2 {
			return len(s)
		}
		return 1 + lengths.Of(s[1:], read)
	}
	long := strings.Repeat("x", memoBytes+1)
	var all sync.WaitGroup
	for range 4 {
		all.Go(func() {
			for i := range 3 * memoTexts {
				if s := strconv.Itoa(i); lengths.Of(s, read) != len(s) {
					t.Errorf("the length of %q is %d", s, lengths.Of(s, read))
				}
			}
			if got := lengths.Of("", read); got != 0 {
				t.Errorf("the length of nothing is %d", got)
			}
			if got := lengths.Of(long, func(s string) int { return len(s) }); got != len(long) {
				t.Errorf("the length of a long text is %d, want %d", got, len(long))
			}
		})
	}
	all.Wait()
}
