-- Which memos of Stats went out, and as which document.
create table stat_memo (
    id           uuid primary key,
    kind         varchar(20) not null,
    -- None for the weekly status of all Stats.
    stat_id      uuid,
    -- None for a weekly status.
    session_id   uuid,
    memo_day     date not null,
    document_id  uuid not null,
    file_name    varchar(300) not null,
    memo_version integer not null,
    -- By what it says a repeated step knows that it has been here.
    fingerprint  varchar(64) not null,
    released_at  timestamp with time zone not null,
    constraint stat_memo_once unique (document_id)
);
create index stat_memo_by_session on stat_memo (session_id, released_at);
create index stat_memo_by_stat on stat_memo (stat_id, released_at);
