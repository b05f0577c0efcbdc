package exam

import (
	"strings"
	"testing"
)

// BenchmarkClassify reads a release of ordinary length.
func BenchmarkClassify(b *testing.B) {
	p := load(b)
	text := strings.Repeat("The Union Cabinet approved a scheme of ₹4,200 crore for wetlands and mangroves in nine States, the Ministry of Environment said. ", 25)
	for b.Loop() {
		p.Classify("Cabinet approves mission for coastal wetlands", text)
	}
}

// BenchmarkLoad reads the profile and the weights, as each start of a command that classifies does.
func BenchmarkLoad(b *testing.B) {
	data, model := profileFile(b), modelFile(b)
	for b.Loop() {
		if _, err := Load(data, model); err != nil {
			b.Fatal(err)
		}
	}
}
