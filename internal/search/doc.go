// Package search ranks passages for a query: BM25 over the title and the text with stems of English and Hindi,
// then nearness and order of the query's words, then, unless it is a question, what the best passages have in common
// and which are alike. It works on a [Postings], which [Index] is in memory and the desk makes of the store, so that every
// search ranks alike.
package search
