// Package cite is the gate between the editor and the page: it lets a line of a note pass only if the passages
// that the line cites say what the line says.
//
// [Check] knows text and spans and nothing of how a line was made. It first proves each quote against the stored
// text. Then it aligns the line, word for word and in order, with the sentences cited. Every word of the line must
// have its word in a passage, and every word of a passage that the line leaves out must belong to a constituent
// which may be left out: an honorific, a filler, a parenthesis, an apposition, a coordinate part, a purpose clause …
// (section "Allowed" of the craft). Nothing else may go, so a lost "not", "up to", "proposed", a speaker or an
// exception, a number under another noun and an exchanged subject all fail in the same way: there is no alignment
// that explains them. A sentence may hold others inside (an apposition, a relative clause): the line is tried on those
// too, each with its head kept whole. Where no alignment is free of faults, the faults of the cheapest are returned.
//
// The method is monotone alignment by dynamic programming (Needleman and Wunsch, 1970) with constituents in place
// of single deletions. Its limits: it does not understand; a right line in other words fails, and a line made wrong
// by leaving out what the list of constituents takes for harmless passes. Both are measured in the tests, the
// second by a mutator that imports nothing of this package.
package cite
