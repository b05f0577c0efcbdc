//go:build race

package main

// slower is how many times longer the race detector makes everything.
const slower = 20
