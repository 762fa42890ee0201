-- Migrations of running cases to another version of their process, tried out or done, with what became of each case.
create table process_migration (
    id            uuid primary key,
    version       bigint not null,
    process_key   varchar(255) not null,
    process_name  varchar(255) not null,
    from_version  integer not null,
    to_version    integer not null,
    -- which step becomes which, as JSON
    steps         text not null,
    dry_run       boolean not null,
    on_refusal    varchar(10) not null,
    state         varchar(20) not null,
    ordered_by    varchar(100) not null,
    ordered_at    timestamp(6) with time zone not null,
    -- when it may be taken: waiting for its turn, or its node's lease has ended; none once it has ended
    due_at        timestamp(6) with time zone,
    lease         uuid,
    ended_at      timestamp(6) with time zone,
    total         integer not null,
    tried         integer not null,
    not_fitting   integer not null
);
create index process_migration_newest on process_migration (ordered_at, id);
create index process_migration_queue on process_migration (due_at);
create index process_migration_of on process_migration (process_key, from_version);

create table process_migration_case (
    id           uuid primary key,
    migration_id uuid not null references process_migration (id),
    position     integer not null,
    process      varchar(64) not null,
    case_type    varchar(60) not null,
    case_id      uuid not null,
    result       varchar(20) not null,
    reason       text,
    tried_at     timestamp(6) with time zone,
    constraint process_migration_case_place unique (migration_id, position)
);
create index process_migration_case_result on process_migration_case (migration_id, result, position);
