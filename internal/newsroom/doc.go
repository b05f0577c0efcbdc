// Package newsroom knows the order of the steps that turn documents into editions:
//
//	Fetch → Read → Group → Compare → Write → Edition → Name → Settle
//
// It knows how no step is done. [Rooms] holds the rooms' doors as plain functions; the pure steps
// ([Rooms.Draft], [Rooms.Tell], [Rank]) work on nouns alone and are what the commands that store nothing
// call; [Newsroom] drives the same functions over stored rows, one transaction a step.
//
// A step is repeatable: the same rows and the same step version give the same rows, byte for byte.
package newsroom
