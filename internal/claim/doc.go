// Package claim takes typed claims from sentences and says of two claims whether they agree, differ or
// cannot be compared.
//
// [Extract] lists the claims of a document. [Read] gives the same with what stands round about them, for
// those who align the claims of several documents. [Compare] judges two claims on one matter: the kinds,
// units, times, places, modalities and qualifiers must allow a comparison before values are looked at;
// figures are equal within the rounding of the coarser one.
//
// English and Hindi words meet in the concepts of lexicon.txt, or by the consonants of a word that one
// language took from the other.
package claim
