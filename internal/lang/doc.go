// Package lang reads English and Hindi text: sentences, tokens, numbers with their units, dates, names,
// abbreviations, the words that hedge, deny or attribute, finite verbs, opening pronouns, stems.
//
// It knows characters and words only: no news, no exam, no files. Every function takes a string and answers with
// [Range]s of it, half-open byte offsets, so that callers can always quote. Nothing here keeps state; everything
// is safe for concurrent use. Work is linear in the length of the text, over one pass of [Tokens].
//
// The rules are written for the prose of governments and newspapers of India: lakh and crore, financial years,
// "Rs.", "Shri", "Hon'ble", list markers "(i)", sentences glued together by extraction. What is not found is left
// out; a function would rather miss than invent.
package lang

// Range is a stretch of text as half-open byte offsets.
type Range struct{ Start, End int }

// Of returns the bytes of s that r covers.
func (r Range) Of(s string) string { return s[r.Start:r.End] }

// Len returns the number of bytes that r covers.
func (r Range) Len() int { return r.End - r.Start }

// Contains reports whether o lies inside r.
func (r Range) Contains(o Range) bool { return r.Start <= o.Start && o.End <= r.End }
