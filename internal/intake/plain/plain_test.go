package plain

import "testing"

func TestEmpty(t *testing.T) {
	if got := Blocks("", ""); len(got) != 0 {
		t.Errorf("Blocks of nothing = %v", got)
	}
}
