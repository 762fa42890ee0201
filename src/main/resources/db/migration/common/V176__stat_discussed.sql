-- Which open items of its Stat a session has gone through.
create table stat_session_discussed (
    id         uuid primary key,
    session_id uuid not null references stat_session (id),
    item_id    uuid not null,
    marked_by  varchar(100) not null,
    marked_at  timestamp with time zone not null,
    constraint stat_session_discussed_once unique (session_id, item_id)
);
