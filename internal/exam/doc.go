// Package exam ties text to an examination. A profile file names its papers with their marking rules, its
// subjects, and its syllabus tree with our keywords; text goes in, and papers, topics, a subject and a relevance
// come out, each topic and each part of the relevance with the words that led to it. Another exam is another
// profile file, not code.
package exam
