-- Measures of a Stat with their targets and observations, and the outside systems that may report them or open items.
-- People are named by user name, outside systems by "outside:" and their name; Stats and KPIs belong to other tables.
create table stat_measure (
    id              uuid primary key,
    version         bigint not null,
    stat_id         uuid not null,
    position        integer not null,
    name            varchar(200) not null,
    name_key        varchar(200) not null,
    unit            varchar(30) not null,
    frequency       varchar(20) not null,
    direction       varchar(30) not null,
    definition      text not null,
    source          varchar(500) not null,
    steward         varchar(200) not null,
    kpi_id          uuid,
    retired_at      timestamp with time zone,
    retired_because text,
    constraint stat_measure_name_unique unique (stat_id, name_key)
);
create index stat_measure_in_order on stat_measure (stat_id, position, id);
create index stat_measure_by_kpi on stat_measure (kpi_id);

-- Every target that was ever set; the last one set for the latest day that has come is the target. None ends the target.
create table stat_measure_target (
    measure_id   uuid not null references stat_measure (id),
    position     integer not null,
    applies_from date not null,
    figure       numeric(18, 4),
    set_by       varchar(100) not null,
    set_at       timestamp with time zone not null,
    primary key (measure_id, position)
);

-- What stands for a period now; no figure where it was withdrawn.
create table stat_observation (
    id           uuid primary key,
    version      bigint not null,
    measure_id   uuid not null references stat_measure (id),
    starts_on    date not null,
    figure       numeric(18, 4),
    revised_from numeric(18, 4),
    reported_at  timestamp with time zone not null,
    reported_by  varchar(100) not null,
    constraint stat_observation_once_per_period unique (measure_id, starts_on)
);

-- Everything that was ever reported for a period, the first figure included.
create table stat_observation_entry (
    observation_id uuid not null references stat_observation (id),
    position       integer not null,
    figure         numeric(18, 4),
    reason         text,
    channel        varchar(20) not null,
    reported_at    timestamp with time zone not null,
    reported_by    varchar(100) not null,
    primary key (observation_id, position)
);

-- key_hash is the SHA-256 of the key, which itself is shown once and kept nowhere; none once it is revoked.
create table stat_outside_system (
    id              uuid primary key,
    version         bigint not null,
    name            varchar(90) not null,
    name_key        varchar(90) not null,
    stat_id         uuid not null,
    item_owner      varchar(100),
    may_report      boolean not null,
    may_open_items  boolean not null,
    key_hash        varchar(64),
    key_made_at     timestamp with time zone not null,
    revoked_at      timestamp with time zone,
    revoked_because text,
    registered_by   varchar(100) not null,
    registered_at   timestamp with time zone not null,
    last_used_at    timestamp with time zone,
    constraint stat_outside_system_name_unique unique (name_key)
);
create index stat_outside_system_by_stat on stat_outside_system (stat_id);
