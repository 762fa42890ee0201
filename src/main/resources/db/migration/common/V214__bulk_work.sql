-- The same done to many tasks: what a person ordered, and each task of the order with what became of it. Tasks are named by id and as
-- they were called when ordered.
create table bulk_order (
    id          uuid primary key,
    ordered_by  varchar(64) not null,
    ordered_at  timestamp(6) with time zone not null,
    title       varchar(300) not null,
    action      varchar(20) not null,
    assignee    varchar(64),
    follow_up   date,
    form_key    varchar(128),
    choice      varchar(60),
    total       integer not null,
    state       varchar(12) not null,
    -- until when a node has taken it on; another one goes on with it after that
    leased_until timestamp(6) with time zone not null,
    finished_at timestamp(6) with time zone
);
create index bulk_order_of on bulk_order (ordered_by, ordered_at, id);
create index bulk_order_queue on bulk_order (state, leased_until, ordered_at);

create table bulk_row (
    order_id     uuid not null references bulk_order (id),
    place        integer not null,
    task_id      varchar(64) not null,
    task_version bigint not null,
    task_name    varchar(200) not null,
    case_number  varchar(40) not null,
    case_title   varchar(400) not null,
    result       varchar(12) not null,
    reason       varchar(1000),
    primary key (order_id, place)
);
create index bulk_row_result on bulk_row (order_id, result, place);
