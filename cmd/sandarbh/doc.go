// Sandarbh turns the day's news into notes for an examination, in which every line cites the passage that it
// comes from.
//
// This is the tour of the program, bottom up. The reasons stand in docs/house.md.
//
// The nouns are in the root package: a Document is one version of one page, a Span points at bytes of it, a Claim
// is what a sentence says, a Story is the documents on one event, a Comparison what they say on one matter, a Note is
// lines with citations, an Edition is a day's notes, ranked.
//
//   - lang knows characters: sentences, numbers with units, dates, names, in English and Hindi.
//   - claim takes typed statements from sentences, and says whether two of them agree.
//   - exam ties a text to the syllabus and says how much it matters; glossary marks terms.
//   - intake makes documents of bytes, whatever they are; story gathers documents into stories and compares them;
//     note writes, and note/cite lets a line pass or refuses it, knowing text and spans alone.
//   - store keeps rows; newsroom knows the order of the steps and drives them over rows, so that a kill at any
//     time repeats one unit at most; desk is what readers and editors do.
//   - site serves pages from rows.
//   - this package reads settings, clock and environment, wires the rooms in one place (wire.go), and has one file
//     a command. Errors become exit codes and sentences in one table (fault.go).
//
// Exit codes: 0 done, 1 failed, 2 wrong use, 3 done with faults. Results go to standard output, all else to
// standard error.
package main
