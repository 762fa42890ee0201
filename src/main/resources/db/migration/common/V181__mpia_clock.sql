-- The legal clocks of requests for records: what they count from, the dates as counted, and all that moved one.
create table mpia_clock (
    request_id  uuid primary key,
    version     bigint not null,
    kind        varchar(30) not null,
    received_on date not null
);

-- One date of a request. Those that stand open are counted anew when the calendar, an extension or a setting changes.
create table mpia_legal_date (
    id                uuid primary key,
    version           bigint not null,
    request_id        uuid not null,
    kind              varchar(30) not null,
    starts            date not null,
    due               date not null,
    target            date not null,
    arithmetic        text not null,
    target_arithmetic text not null,
    stands_still      boolean not null,
    state             varchar(10) not null,
    met_on            date,
    begun_at          timestamp with time zone not null
);
create index mpia_legal_date_by_request on mpia_legal_date (request_id);
create index mpia_legal_date_by_due on mpia_legal_date (state, due, request_id);

-- A consent to more time (E1), asked for and answered.
create table mpia_consent (
    id          uuid primary key,
    version     bigint not null,
    request_id  uuid not null,
    days        integer not null,
    reason      text not null,
    asked_on    date not null,
    asked_by    varchar(100) not null,
    answer      varchar(10) not null,
    answered_on date,
    answered_by varchar(100),
    evidence    text
);
create index mpia_consent_by_request on mpia_consent (request_id, asked_on);

-- A time in which the Ombudsman has the matter (E2).
create table mpia_ombudsman_time (
    id         uuid primary key,
    version    bigint not null,
    request_id uuid not null,
    from_day   date not null,
    until_day  date
);
create index mpia_ombudsman_time_by_request on mpia_ombudsman_time (request_id, from_day);

-- What moved, and why; written once.
create table mpia_date_move (
    id            uuid primary key,
    request_id    uuid not null,
    kind          varchar(30) not null,
    due_before    date not null,
    due           date not null,
    target_before date not null,
    target        date not null,
    why           text not null,
    at            timestamp with time zone not null,
    by_whom       varchar(100) not null,
    recount_id    uuid
);
create index mpia_date_move_by_request on mpia_date_move (request_id, at);
create index mpia_date_move_by_recount on mpia_date_move (recount_id, request_id);

-- An order to count the open dates of all requests anew, carried out in batches; it stays open until the last one.
create table mpia_recount (
    id             uuid primary key,
    version        bigint not null,
    holiday        date,
    why            text not null,
    asked_at       timestamp with time zone not null,
    asked_by       varchar(100) not null,
    last_request   uuid,
    requests_moved integer not null,
    finished_at    timestamp with time zone
);
create index mpia_recount_by_finish on mpia_recount (finished_at, asked_at);

-- Lengths and readings that mpia.md marks P or G, for counsel to change. One row.
create table mpia_clock_settings (
    id                        integer primary key,
    version                   bigint not null,
    acknowledgement_days      integer not null,
    emergency_production_days integer not null,
    consent_days              integer not null,
    ombudsman_stops           boolean not null,
    last_day_rolls            boolean not null
);
insert into mpia_clock_settings
    (id, version, acknowledgement_days, emergency_production_days, consent_days, ombudsman_stops, last_day_rolls)
values (1, 0, 1, 50, 30, true, true);
