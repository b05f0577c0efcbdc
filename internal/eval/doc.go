// Package eval measures each step of understanding on sets of cases that people have labelled, and puts every figure
// beside its anchor (a published or measured figure on the very set) and its reach (what it is to come to).
//
// [Measures] lists what can be measured; [Measure.Run] takes a [Set], a file, folder or archive of the measure's form,
// and gives a [Report] of figures and misses. The rooms are measured through their doors, handed in as [Rooms]: the
// same functions with the same settings as the commands have. Nothing is stored, nothing is learned from a set but by
// the syllabus measure, which trains on earlier years to ask of later ones.
//
// Measures and their names are those of the field: B³ (Bagga and Baldwin 1998), nDCG (Järvelin and Kekäläinen 2002),
// ROUGE-1 (Lin 2004), shingles of four words (Broder 1997), intervals by Wilson 1927 and by the bootstrap (Efron 1979).
package eval
