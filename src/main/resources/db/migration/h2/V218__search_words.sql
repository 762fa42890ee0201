-- The embedded database compares plain text; its searches walk along the newest documents.
alter table search_document add column words text generated always as (
    lower(number || ' ' || title || ' ' || text || ' ' || folded));
