-- +goose Up
-- What documents name, by document, so that a story may be regrouped without reading it again. form is the name as
-- the document has it; entities says which forms stand for another one.
CREATE TABLE named (
	document TEXT PRIMARY KEY,
	version  INTEGER NOT NULL
);

CREATE TABLE mentions (
	document TEXT NOT NULL,
	form     TEXT NOT NULL,
	about    INTEGER NOT NULL,
	day      INTEGER NOT NULL,
	body     TEXT NOT NULL,
	PRIMARY KEY (document, form)
);
CREATE INDEX mentions_form ON mentions (form, about, day);

CREATE TABLE aliases (
	document TEXT NOT NULL,
	form     TEXT NOT NULL,
	entity   TEXT NOT NULL,
	PRIMARY KEY (document, form, entity)
);
CREATE INDEX aliases_form ON aliases (form, entity);

CREATE TABLE figures (
	document TEXT NOT NULL,
	place    INTEGER NOT NULL,
	form     TEXT NOT NULL,
	day      INTEGER NOT NULL,
	body     TEXT NOT NULL,
	PRIMARY KEY (document, place)
);
CREATE INDEX figures_form ON figures (form, day);

CREATE TABLE entities (
	id        TEXT PRIMARY KEY,
	settled   INTEGER NOT NULL,
	stands    TEXT NOT NULL,
	kind      TEXT NOT NULL,
	name      TEXT NOT NULL,
	documents INTEGER NOT NULL,
	body      TEXT NOT NULL
);
CREATE INDEX entities_settled ON entities (settled);
CREATE INDEX entities_stands ON entities (stands);
CREATE INDEX entities_kind ON entities (kind, documents);
