-- +goose Up
-- Nearly all rows are the latest of their page or story. Indexes that began with that were taken to find one page, or
-- the note of one story, by walking all.
DROP INDEX documents_day;
DROP INDEX documents_grouped;
DROP INDEX notes_latest;
CREATE INDEX documents_day ON documents (day, latest, grouped);
CREATE INDEX notes_latest ON notes (day, latest);
