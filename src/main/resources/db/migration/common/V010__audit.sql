-- The audit trail: append-only rows, each hashed over the one before, and the head that remembers the last one.
create table audit_row (
    seq bigint not null primary key,
    happened_at timestamp(6) with time zone not null,
    actor varchar(100) not null,
    actor_name varchar(200) not null,
    case_type varchar(60) not null,
    case_id uuid not null,
    action varchar(100) not null,
    summary text not null,
    before_state text not null,
    after_state text not null,
    previous_hash varchar(64) not null,
    hash varchar(64) not null
);

create index audit_row_case on audit_row (case_type, case_id, seq);
create index audit_row_actor on audit_row (actor, seq);
create index audit_row_action on audit_row (action, seq);
create index audit_row_happened_at on audit_row (happened_at);

create table audit_head (
    id integer not null primary key check (id = 1),
    seq bigint not null,
    hash varchar(64) not null
);

insert into audit_head (id, seq, hash) values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
