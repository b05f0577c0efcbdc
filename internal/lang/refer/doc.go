// Package refer tells what a pointer in a sentence stands for: which phrase above "it", "these ships" or "the platform" means.
//
// [Pointers] finds them. [Resolve] takes the noun phrases of the title, the opening and the eight sentences above, and asks a log-linear model (softmax over
// the candidates and "none of them") which of them is meant. The model sees how far a phrase stands away, whether its sentence opens
// with it, how often it comes, number, capitals, and how its last word and that of the pointer go together; it was trained by
// internal/note/train on pointers that were read by people, who copied from the text what each stands for. A likelihood below
// the one that Answer.Sure asks for is no answer. Coreference by ranking mentions goes back to Denis and Baldridge (2008).
package refer
