-- Standing in for absent people: for whom, from when to when, and for which processes; what was done in whose place; and who has handed
-- a task of their own to somebody else, and so may take it back. People are named by user name.
create table substitution (
    id         uuid primary key,
    version    bigint not null,
    absent     varchar(64) not null,
    substitute varchar(64) not null,
    from_day   date not null,
    to_day     date not null,
    note       varchar(1000),
    created_by varchar(64) not null,
    created_at timestamp(6) with time zone not null,
    ended_at   timestamp(6) with time zone,
    ended_by   varchar(64)
);
create index substitution_by on substitution (substitute, to_day);
create index substitution_of on substitution (absent, to_day);

-- The processes that one is for; all where there is no row.
create table substitution_process (
    substitution_id uuid not null references substitution (id),
    process_key     varchar(64) not null,
    primary key (substitution_id, process_key)
);

-- Locked while one is made, so that two at the same time cannot make a circle.
create table substitution_turn (
    id integer not null primary key check (id = 1)
);
insert into substitution_turn (id) values (1);

alter table work_task add column ended_for varchar(64);
alter table work_task add column handed_over_by varchar(64);

alter table audit_row add column on_behalf_of varchar(100);
-- Room for both names: "Dana Cole for Omar Reyes".
alter table audit_row alter column actor_name set data type varchar(300);
