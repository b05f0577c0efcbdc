package plain

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/sandarbh/sandarbh/internal/testkit"
)

// TestPrintPages prints the saved pages of the measuring data, labelled, for reading.
func TestPrintPages(t *testing.T) {
	if !testing.Verbose() {
		t.Skip("prints for a reader: run with -v")
	}
	names, _ := filepath.Glob(filepath.Join(testkit.Shared(t), "pages", "*.txt"))
	for _, name := range names {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		text := string(data)
		blocks := Blocks("", text)
		fmt.Printf("\n===== %s\n", filepath.Base(name))
		for _, b := range blocks {
			fmt.Println(line(b, text))
		}
	}
}
