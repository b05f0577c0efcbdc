// Package story brings documents on one event together and compares what they say.
//
// [Group] makes a stream of documents into stories; [Grouper] is the same mechanism for one who holds
// only the neighbours of the new documents. [Compare] lists, for the documents of one story, what they
// disagree on, with the words of each side. [Event] tells the day of the event from the day of publication.
//
// Grouping is on-line event clustering (topic detection and tracking): candidates come from an inverted
// index over a window of days, a small logistic model judges each pair, average-link agglomeration decides.
// Word weights are inverse document frequencies of a fixed background corpus, so the threshold does not
// depend on how many documents are grouped at once. What is measured is B³, in measure_test.go.
package story
