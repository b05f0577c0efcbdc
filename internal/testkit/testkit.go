// Package testkit holds the tools that tests share: required programs and the measuring data.
// Beside cmd it is the one reader of the environment, and tests alone import it.
package testkit

import (
	"os"
	"os/exec"
	"testing"
)

// Shared returns the folder of the measuring data, named by SANDARBH_SHARED.
// Where it is unset the test is skipped by name: the data need not exist elsewhere.
func Shared(t testing.TB) string {
	t.Helper()
	dir := os.Getenv("SANDARBH_SHARED")
	if dir == "" {
		t.Skip("SANDARBH_SHARED is not set: no measuring data here")
	}
	return dir
}

// Measure returns the folder of the measuring data for a measure that takes minutes under the race detector.
// Such a measure runs only where SANDARBH_MEASURE is set, as make eval does; elsewhere it is skipped by name.
func Measure(t testing.TB) string {
	t.Helper()
	if os.Getenv("SANDARBH_MEASURE") == "" {
		t.Skip("SANDARBH_MEASURE is not set: make eval runs this measure")
	}
	return Shared(t)
}

// Tool returns the path of a program that a test needs. Without it the test is skipped by name,
// or fails if SANDARBH_REQUIRE=all.
func Tool(t testing.TB, name string) string {
	t.Helper()
	path, err := exec.LookPath(name)
	if err == nil {
		return path
	}
	if os.Getenv("SANDARBH_REQUIRE") == "all" {
		t.Fatalf("%s is required (SANDARBH_REQUIRE=all): %v", name, err)
	}
	t.Skipf("%s is not installed", name)
	return ""
}

// Axe returns the text of axe-core's axe.min.js, found by SANDARBH_AXE (a path). Without it the test is
// skipped by name, or fails if SANDARBH_REQUIRE=all.
func Axe(t testing.TB) string {
	t.Helper()
	path := os.Getenv("SANDARBH_AXE")
	script, err := os.ReadFile(path)
	if err == nil {
		return string(script)
	}
	if os.Getenv("SANDARBH_REQUIRE") == "all" {
		t.Fatalf("axe-core is required (SANDARBH_REQUIRE=all): SANDARBH_AXE names axe.min.js: %v", err)
	}
	t.Skip("axe-core is not here: SANDARBH_AXE is to name axe.min.js")
	return ""
}
