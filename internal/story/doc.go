// Package story brings documents on one event together and compares what they say.
//
// [Group] makes a stream of documents into stories; [Grouper] is the same mechanism for one who holds
// only the neighbours of the new documents. [Compare] lists, for the documents of one story, what they
// disagree on, with the words of each side. [Event] tells the day of the event from the day of publication.
//
// Grouping is on-line event clustering (topic detection and tracking): candidates come from an inverted index over a
// window of days, boosted trees judge each pair, average-link agglomeration decides, and what shows a series (one form
// with other names, towns, figures, ranks or days) is forbidden by rule. Word weights are inverse document frequencies of a
// fixed background corpus, so the threshold does not depend on how many documents are grouped at once; names that an
// issuer uses day by day weigh less. Stories that have ended are let go. What is measured is B³ (`sandarbh eval
// stories`), and on the labelled weeks of testdata how many stories of several documents are right (measure_test.go).
//
// Vectors of word meaning are no feature: a table of 192 dimensions trained on the releases and WordNet changed india-dev
// from 0.963 to 0.961, neus-val from 0.883 to 0.882 and two weeks from 38 right stories of 45 to 37 of 44, each unseen.
package story
