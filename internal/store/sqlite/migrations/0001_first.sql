-- +goose Up
-- Times are UTC microseconds, days are numbers like 20260520, 0 is "unknown"; booleans are 0 and 1.

CREATE TABLE sources (
	id   TEXT PRIMARY KEY,
	name TEXT NOT NULL,
	body TEXT NOT NULL
);

CREATE TABLE raws (
	sha256  TEXT NOT NULL,
	name    TEXT NOT NULL,
	url     TEXT NOT NULL,
	source  TEXT NOT NULL,
	size    INTEGER NOT NULL,
	fetched INTEGER NOT NULL,
	sample  INTEGER NOT NULL,
	PRIMARY KEY (sha256, name)
);

CREATE TABLE documents (
	number    INTEGER PRIMARY KEY,
	id        TEXT NOT NULL UNIQUE,
	page      TEXT NOT NULL,
	version   INTEGER NOT NULL,
	latest    INTEGER NOT NULL,
	digest    TEXT NOT NULL,
	source    TEXT NOT NULL,
	tier      TEXT NOT NULL,
	raw       TEXT NOT NULL,
	day       INTEGER NOT NULL,
	published INTEGER NOT NULL,
	fault     TEXT NOT NULL,
	sample    INTEGER NOT NULL,
	story     TEXT NOT NULL,
	grouped   INTEGER NOT NULL,
	head      TEXT NOT NULL,
	blocks    TEXT NOT NULL,
	text      TEXT NOT NULL,
	UNIQUE (page, version)
);
CREATE INDEX documents_day ON documents (day, latest);
CREATE INDEX documents_story ON documents (story);
CREATE INDEX documents_grouped ON documents (latest, grouped, day);
CREATE INDEX documents_source ON documents (source);
CREATE INDEX documents_raw ON documents (raw);

CREATE TABLE pins (
	page  TEXT PRIMARY KEY,
	story TEXT NOT NULL
);

CREATE TABLE stories (
	id       TEXT PRIMARY KEY,
	version  INTEGER NOT NULL,
	first    INTEGER NOT NULL,
	compared INTEGER NOT NULL,
	written  INTEGER NOT NULL,
	hidden   INTEGER NOT NULL,
	note     TEXT NOT NULL,
	also     TEXT NOT NULL,
	omitted  TEXT NOT NULL,
	body     TEXT NOT NULL
);
CREATE INDEX stories_compared ON stories (compared);
CREATE INDEX stories_written ON stories (written);

CREATE TABLE story_versions (
	story   TEXT NOT NULL,
	version INTEGER NOT NULL,
	body    TEXT NOT NULL,
	PRIMARY KEY (story, version)
);

CREATE TABLE comparisons (
	story TEXT NOT NULL,
	place INTEGER NOT NULL,
	kind  TEXT NOT NULL,
	body  TEXT NOT NULL,
	PRIMARY KEY (story, place)
);

CREATE TABLE notes (
	number        INTEGER PRIMARY KEY,
	id            TEXT NOT NULL UNIQUE,
	story         TEXT NOT NULL,
	story_version INTEGER NOT NULL,
	version       INTEGER NOT NULL,
	latest        INTEGER NOT NULL,
	hidden        INTEGER NOT NULL,
	day           INTEGER NOT NULL,
	slug          TEXT NOT NULL,
	paper         TEXT NOT NULL,
	relevance     INTEGER NOT NULL,
	minutes       INTEGER NOT NULL,
	language      TEXT NOT NULL,
	made          INTEGER NOT NULL,
	body          TEXT NOT NULL,
	UNIQUE (story, version)
);
CREATE INDEX notes_address ON notes (day, slug);
CREATE INDEX notes_latest ON notes (latest, day);
CREATE INDEX notes_made ON notes (made);

CREATE TABLE note_links (
	note   TEXT NOT NULL,
	kind   TEXT NOT NULL,
	link   TEXT NOT NULL,
	name   TEXT NOT NULL,
	weight REAL NOT NULL,
	PRIMARY KEY (note, kind, link)
);
CREATE INDEX note_links_link ON note_links (kind, link, note);

CREATE TABLE note_sources (
	note     TEXT NOT NULL,
	document TEXT NOT NULL,
	PRIMARY KEY (note, document)
);
CREATE INDEX note_sources_document ON note_sources (document);

CREATE TABLE found_terms (
	note TEXT NOT NULL,
	term TEXT NOT NULL,
	name TEXT NOT NULL,
	body TEXT NOT NULL,
	PRIMARY KEY (note, term)
);

CREATE TABLE refused (
	story TEXT NOT NULL,
	place INTEGER NOT NULL,
	note  TEXT NOT NULL,
	day   INTEGER NOT NULL,
	body  TEXT NOT NULL,
	PRIMARY KEY (story, place)
);
CREATE INDEX refused_day ON refused (day);

CREATE TABLE editions (
	day    INTEGER PRIMARY KEY,
	ranked INTEGER NOT NULL,
	shown  INTEGER NOT NULL,
	body   TEXT NOT NULL
);

CREATE TABLE layers (
	number INTEGER PRIMARY KEY,
	story  TEXT NOT NULL,
	into_story TEXT NOT NULL,
	kind   TEXT NOT NULL,
	body   TEXT NOT NULL
);
CREATE INDEX layers_story ON layers (story);

CREATE TABLE objections (
	number INTEGER PRIMARY KEY,
	note   TEXT NOT NULL,
	body   TEXT NOT NULL
);
