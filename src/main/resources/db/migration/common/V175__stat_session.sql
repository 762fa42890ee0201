-- The sessions of the Stats: their dates, what is prepared for them, what the room records, and continuation tests.
-- Stats and agencies are named by id, people by user name.

-- Numbers within a Stat's code and year; the row of year 0 is only locked, so that one plans sessions of a Stat at a time.
create table stat_session_series (
    code        varchar(30) not null,
    number_year integer not null,
    last_given  integer not null,
    primary key (code, number_year)
);

create table stat_session (
    id                uuid primary key,
    version           bigint not null,
    stat_id           uuid not null,
    kind              varchar(20) not null,
    number            varchar(50) not null,
    slot              date,
    first_day         date not null,
    held_on           date not null,
    starts_at         timestamp with time zone not null,
    status            varchar(20) not null,
    under_city_code   boolean not null,
    memo_hours_before integer not null,
    memo_days_after   integer not null,
    day_kind          varchar(20) not null,
    memos_due         timestamp with time zone not null,
    follow_up_due     timestamp with time zone not null,
    memos_in_at       timestamp with time zone,
    began_at          timestamp with time zone,
    ended_at          timestamp with time zone,
    attendance        text,
    lessons           text,
    next_agenda       text,
    debriefed_by      varchar(100),
    debriefed_at      timestamp with time zone,
    closing           text,
    issued_by         varchar(100),
    issued_at         timestamp with time zone,
    cancelled_reason  text,
    cancelled_by      varchar(100),
    cancelled_at      timestamp with time zone,
    constraint stat_session_number_unique unique (number)
);
create index stat_session_by_stat on stat_session (stat_id, starts_at);
create index stat_session_by_start on stat_session (starts_at, id);

create table stat_session_move (
    session_id     uuid not null references stat_session (id),
    position       integer not null,
    from_starts_at timestamp with time zone not null,
    to_starts_at   timestamp with time zone not null,
    reason         text not null,
    moved_by       varchar(100) not null,
    moved_at       timestamp with time zone not null,
    primary key (session_id, position)
);

-- What is prepared: the frame, the draft and its review, the refreshed draft, release and packet.
create table stat_session_groundwork (
    session_id             uuid primary key references stat_session (id),
    version                bigint not null,
    focus                  text,
    questions              text,
    framed_by              varchar(100),
    framed_at              timestamp with time zone,
    draft_data_shows       text,
    draft_questions        text,
    draft_asks             text,
    drafted_by             varchar(100),
    drafted_at             timestamp with time zone,
    approved               boolean,
    findings               text,
    reviewed_by            varchar(100),
    reviewed_at            timestamp with time zone,
    returns                integer not null,
    refreshed_data_shows   text,
    refreshed_questions    text,
    refreshed_asks         text,
    refreshed_by           varchar(100),
    refreshed_at           timestamp with time zone,
    released_by            varchar(100),
    released_at            timestamp with time zone,
    packet_note            text,
    packet_by              varchar(100),
    packet_at              timestamp with time zone
);

create table stat_session_drafter (
    session_id uuid not null references stat_session_groundwork (session_id),
    person     varchar(100) not null,
    primary key (session_id, person)
);

create table stat_session_agenda (
    id         uuid primary key,
    version    bigint not null,
    session_id uuid not null references stat_session (id),
    position   integer not null,
    title      varchar(300) not null,
    minutes    integer not null,
    presenter  varchar(200),
    done_at    timestamp with time zone
);
create index stat_session_agenda_by_session on stat_session_agenda (session_id, position);

-- What an agency of the Stat brings: its input, and its memo of City Code Art. 1 §61-4. No agency id where a Stat has none.
create table stat_session_agency (
    id               uuid primary key,
    version          bigint not null,
    session_id       uuid not null references stat_session (id),
    agency_id        uuid,
    agency_name      varchar(400) not null,
    input            text,
    input_by         varchar(100),
    input_at         timestamp with time zone,
    memo             text,
    memo_by          varchar(100),
    memo_received_at timestamp with time zone,
    on_paper         boolean not null,
    constraint stat_session_agency_once unique (session_id, agency_id)
);

create table stat_session_decision (
    id          uuid primary key,
    version     bigint not null,
    session_id  uuid not null references stat_session (id),
    decision    text not null,
    recorded_by varchar(100) not null,
    recorded_at timestamp with time zone not null
);
create index stat_session_decision_by_session on stat_session_decision (session_id, recorded_at);

create table stat_continuation (
    id          uuid primary key,
    version     bigint not null,
    stat_id     uuid not null,
    session_id  uuid not null references stat_session (id),
    asked_at    timestamp with time zone not null,
    answer      varchar(20),
    reason      text,
    answered_by varchar(100),
    answered_at timestamp with time zone,
    constraint stat_continuation_once unique (session_id)
);
create index stat_continuation_by_stat on stat_continuation (stat_id, asked_at);
