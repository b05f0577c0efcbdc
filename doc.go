// Package sandarbh holds the nouns that pass from room to room: documents, spans, claims, stories,
// notes, editions. It imports the standard library alone; every other package imports it.
//
// A [Document] is one version of one page. A [Span] points at bytes of it. A [Story] is the documents on
// one event, a [Comparison] what they say on one matter, a [Note] what a learner reads, line by line, each
// [Line] with its [Citation]s. See docs/house.md for the way data flows.
package sandarbh
