// Package intake turns bytes and records into documents.
//
// [Read] is its main call: it tells by the content what the bytes are (an HTML page, a fragment, text saved
// from a page, Markdown, plain text, JSON Lines, a feed) and returns their documents. [FromRecord] is the same
// for one record of a JSON Lines file. [ReadPage] and [ReadFeed] serve the commands that print what was read.
// The rooms behind it: intake/page finds the article in a page, intake/plain labels the parts of a text,
// intake/feed reads feeds, intake/fetch brings bytes from addresses, intake/catalogue lists known sources.
//
// What cannot be read comes back as a [Fault], which names the source, the cause and the remedy.
package intake
