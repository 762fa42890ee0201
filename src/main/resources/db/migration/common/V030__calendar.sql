-- Holidays by date. A legal one carries the rule and the year that it was made from; taking it out keeps the row, unobserved,
-- so that it can be restored and is not filled in again.
create table holiday (
    id uuid not null primary key,
    held_on date not null,
    name varchar(120) not null,
    rule_key varchar(60),
    rule_year integer,
    observed boolean not null,
    version bigint not null,
    constraint holiday_held_on_key unique (held_on)
);
create index holiday_rule_year_idx on holiday (rule_year);

-- How far the demonstration clock stands ahead of the real one. One row at most; empty outside the demo profile.
create table demonstration_clock (
    id integer not null primary key,
    offset_seconds bigint not null
);
