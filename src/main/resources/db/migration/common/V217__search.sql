-- What can be found by its words: a row for each case that a feature names and for each remark on one.
create table search_document (
    id         uuid primary key,
    kind       varchar(60) not null,
    case_type  varchar(60) not null,
    case_id    uuid not null,
    remark     boolean not null,
    number     varchar(60) not null,
    title      varchar(500) not null,
    text       text not null,
    -- the words with accents once more without them
    folded     text not null,
    -- kind, case type and who may read it, one a line, each line ended; narrows the candidates, rights are asked for each hit
    markers    text not null,
    author     varchar(100),
    anchor     varchar(100),
    changed_at timestamp(6) with time zone not null
);
create index search_document_of_case on search_document (case_id, case_type);
create index search_document_newest on search_document (changed_at desc, id desc);

-- How far the index has caught up with the cases of each type that were there before it.
create table search_progress (
    case_type  varchar(60) primary key,
    last_id    uuid not null,
    complete   boolean not null
);
