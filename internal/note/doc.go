// Package note writes an exam-ready note from a story: it picks the kind, gathers the sentences of the
// story's documents, edits each into a line that can be read alone, lets the gate (note/cite) refuse what
// does not follow from its passages, and arranges what is left into sections.
//
// The one call is [Writer.Write]. It is deterministic: the same documents give the same note, byte for byte.
// It never invents: a line's words come from its passages, or stand in square brackets, or belong to a line
// of type reference (glossary, syllabus). The rules of editing are those of docs/craft.md.
package note
