-- The City's Stats and Tiger Teams: who runs them, when they meet, what they look at, and the numbers of their legal dates.
-- People are named by user name, agencies by their id in the plan. A Tiger Team may name the Stat that set it up.
create table stat (
    id              uuid primary key,
    version         bigint not null,
    kind            varchar(20) not null,
    name            varchar(100) not null,
    name_key        varchar(100) not null,
    code            varchar(30) not null,
    parent_id       uuid references stat (id),
    sponsor         varchar(300) not null,
    chair           varchar(100) not null,
    lead_analyst    varchar(100) not null,
    cadence         varchar(20) not null,
    weekday         varchar(20) not null,
    start_minute    integer not null,
    first_day       date not null,
    place           varchar(200) not null,
    focus           text not null,
    under_city_code boolean not null,
    active          boolean not null,
    retired_because text,
    constraint stat_name_unique unique (name_key),
    constraint stat_code_unique unique (code)
);
create index stat_by_parent on stat (parent_id);

create table stat_analyst (
    stat_id uuid not null references stat (id),
    person  varchar(100) not null,
    primary key (stat_id, person)
);
create index stat_analyst_by_person on stat_analyst (person);

-- Who works in a Tiger Team besides its lead; a Stat has none.
create table stat_member (
    stat_id uuid not null references stat (id),
    person  varchar(100) not null,
    primary key (stat_id, person)
);

create table stat_agency (
    stat_id   uuid not null references stat (id),
    agency_id uuid not null,
    primary key (stat_id, agency_id)
);
create index stat_agency_by_agency on stat_agency (agency_id);

-- What a Stat looks at in some months instead of its usual focus; from November to March wraps the year.
create table stat_season (
    stat_id    uuid not null references stat (id),
    position   integer not null,
    from_month integer not null,
    to_month   integer not null,
    focus      text not null,
    primary key (stat_id, position)
);

-- One row: how the two dates of City Code Art. 1 §61-4 are computed; its text does not say how its days count.
create table stat_rules (
    id                integer primary key,
    version           bigint not null,
    memo_hours_before integer not null,
    memo_days_after   integer not null,
    day_kind          varchar(20) not null
);
insert into stat_rules (id, version, memo_hours_before, memo_days_after, day_kind) values (1, 0, 48, 2, 'CALENDAR');
