// Package archtest holds the walls of the house: its test reads which package imports which, and fails where
// docs/house.md does not allow it.
package archtest
