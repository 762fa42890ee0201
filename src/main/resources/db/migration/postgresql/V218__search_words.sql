-- The words of a document for PostgreSQL's full-text search; hyphens within numbers and words separate words, here and in queries.
-- The markers stand among them, so that one index finds words, kind and rights together.
alter table search_document add column words tsvector generated always as (
    setweight(to_tsvector('english', translate(number || ' ' || title, '-_/', '   ')), 'A')
    || setweight(to_tsvector('english', translate(text || ' ' || folded, '-_/', '   ')), 'C')
    || array_to_tsvector(string_to_array(rtrim(markers, E'\n'), E'\n'))) stored;
create index search_document_words on search_document using gin (words) with (fastupdate = off);
-- Common words must be known by their frequency, or they are looked up where walking along the newest would be faster.
alter table search_document alter column words set statistics 1000;
