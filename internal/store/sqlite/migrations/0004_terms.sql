-- +goose Up
-- Words are kept as the search reads them (stems, a "_" for a function word), and so that they can be read again:
-- what ranks wants the terms of a candidate. The tokenizer parts them at spaces alone. Open fills the tables anew.
DROP TABLE passage_words;
DROP TABLE note_words;
CREATE VIRTUAL TABLE passage_words USING fts5 (
	title, text,
	tokenize = "ascii tokenchars '!#$%&()*+,-./:;<=>?@[\]^_`{|}~'"
);
CREATE VIRTUAL TABLE note_words USING fts5 (
	title, text,
	tokenize = "ascii tokenchars '!#$%&()*+,-./:;<=>?@[\]^_`{|}~'"
);
-- A term is found in a page by walking it: small pages make a question of many terms twice as quick.
INSERT INTO passage_words (passage_words, rank) VALUES ('pgsz', 1000);
INSERT INTO note_words (note_words, rank) VALUES ('pgsz', 1000);
INSERT INTO passage_words (passage_words, rank) VALUES ('usermerge', 2);
INSERT INTO note_words (note_words, rank) VALUES ('usermerge', 2);

-- What ranking needs of a term: the texts that hold it, and how often it shows whether it is a name.
CREATE TABLE word_counts (
	collection TEXT NOT NULL,
	term       TEXT NOT NULL,
	texts      INTEGER NOT NULL,
	cased      INTEGER NOT NULL,
	capital    INTEGER NOT NULL,
	PRIMARY KEY (collection, term)
) WITHOUT ROWID;

-- How many texts there are, how long all are together, and by which version of the reader they were read.
CREATE TABLE word_totals (
	collection  TEXT PRIMARY KEY,
	version     INTEGER NOT NULL,
	texts       INTEGER NOT NULL,
	title_terms INTEGER NOT NULL,
	text_terms  INTEGER NOT NULL
);
INSERT INTO word_totals (collection, version, texts, title_terms, text_terms)
VALUES ('note', -1, 0, 0, 0), ('passage', -1, 0, 0, 0);
