// Package claim takes typed claims from sentences.
//
// [Extract] lists the claims of a document. [Read] gives the same with what stands round about them, for
// those who align the claims of several documents. [Equal] tells whether two figures can be one: they are
// equal within the rounding of the coarser one.
//
// English and Hindi words meet in the concepts of lexicon.txt, or by the consonants of a word that one
// language took from the other.
package claim
