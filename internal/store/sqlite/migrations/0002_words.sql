-- +goose Up
-- Words of notes and of passages. The texts themselves stand in notes and documents.
CREATE TABLE passages (
	number   INTEGER PRIMARY KEY,
	document TEXT NOT NULL,
	field    TEXT NOT NULL,
	first    INTEGER NOT NULL,
	last     INTEGER NOT NULL
);
CREATE INDEX passages_document ON passages (document);
CREATE VIRTUAL TABLE passage_words USING fts5 (
	text, content = '', contentless_delete = 1,
	tokenize = "porter unicode61 categories 'L* N* Co Mn Mc'"
);
CREATE VIRTUAL TABLE note_words USING fts5 (
	title, text, content = '', contentless_delete = 1,
	tokenize = "porter unicode61 categories 'L* N* Co Mn Mc'"
);
