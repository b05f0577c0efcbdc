// Package entity reads which people, organisations, schemes, treaties, places, species, missions, indices and reports
// a document names, and the figures of measures that come again (an unemployment rate by month), and gathers what
// many documents say of one of them.
//
// [Read] takes one document. [Resolve] decides what a bare form (an acronym, a name without an office) stands for,
// from what documents explain. [Gather] makes the entity of a page. All three are pure functions.
//
// Precision goes before recall. Names meet by rule alone: the same words, with and without "the", "of India" and
// honorifics, "&" or "and", English or American spelling; an acronym and its expansion that stand together in a
// document; a full name and the surname after it in the same document. Likeness of spelling joins nothing. A figure is
// taken only if every word between the name of its measure and its value is understood (words.txt holds them), and its
// time stands in the sentence. Names of other languages than English are not read.
package entity
