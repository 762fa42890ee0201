-- SteerCo: members, meetings with agenda and votes, decisions and their conditions, minutes.
-- People are named by user name; cases of other modules by type and id, with what they were called when SteerCo saw them.
create table steerco_member (
    id        uuid primary key,
    version   bigint not null,
    seat      varchar(200) not null,
    chair     boolean not null,
    voting    boolean not null,
    person    varchar(100) not null,
    term_from date not null,
    term_to   date
);
create index steerco_member_by_person on steerco_member (person);

create table steerco_substitute (
    member_id  uuid not null references steerco_member (id) on delete cascade,
    position   integer not null,
    person     varchar(100) not null,
    named_from date not null,
    named_to   date not null,
    primary key (member_id, position)
);

create table steerco_meeting (
    id               uuid primary key,
    version          bigint not null,
    number           varchar(20) not null,
    kind             varchar(20) not null,
    starts_at        timestamp with time zone not null,
    place            varchar(200) not null,
    status           varchar(20) not null,
    cut_off          date not null,
    packet_due       date not null,
    minutes_due      date not null,
    agenda_revision  integer not null,
    refreshed_at     timestamp with time zone,
    prepared_at      timestamp with time zone,
    released_at      timestamp with time zone,
    started_at       timestamp with time zone,
    ended_at         timestamp with time zone,
    cancelled_reason text,
    guests           text,
    constraint steerco_meeting_number_unique unique (number)
);
create index steerco_meeting_by_start on steerco_meeting (starts_at, id);
create index steerco_meeting_by_status on steerco_meeting (status, starts_at);

create table steerco_meeting_move (
    meeting_id     uuid not null references steerco_meeting (id),
    position       integer not null,
    from_starts_at timestamp with time zone not null,
    to_starts_at   timestamp with time zone not null,
    reason         text not null,
    moved_by       varchar(100) not null,
    moved_at       timestamp with time zone not null,
    primary key (meeting_id, position)
);

-- Who sits on a seat; no row while nobody does.
create table steerco_attendance (
    id         uuid primary key,
    version    bigint not null,
    meeting_id uuid not null references steerco_meeting (id),
    member_id  uuid not null references steerco_member (id),
    person     varchar(100) not null,
    constraint steerco_attendance_once_per_seat unique (meeting_id, member_id),
    constraint steerco_attendance_once_per_person unique (meeting_id, person)
);
create index steerco_attendance_by_member on steerco_attendance (member_id);

create table steerco_agenda_item (
    id              uuid primary key,
    version         bigint not null,
    meeting_id      uuid not null references steerco_meeting (id),
    position        integer not null,
    part            varchar(30) not null,
    subject_type    varchar(50) not null,
    subject_id      uuid not null,
    case_number     varchar(100) not null,
    title           text not null,
    ask             text not null,
    background      text not null,
    recommendation  text,
    cost_of_delay   text,
    asked_on        date not null,
    action_id       uuid,
    pillar_id       uuid,
    interested      text not null,
    path            varchar(500) not null,
    presenter       varchar(200),
    minutes         integer not null,
    late_because    text,
    carried_over    boolean not null,
    removed_because text,
    removed_at      timestamp with time zone,
    state           varchar(20) not null,
    note            text,
    decision_id     uuid,
    decision_number varchar(20),
    revision        integer not null,
    constraint steerco_agenda_item_once unique (meeting_id, subject_type, subject_id)
);
create index steerco_agenda_item_by_subject on steerco_agenda_item (subject_type, subject_id);

create table steerco_recusal (
    item_id   uuid not null references steerco_agenda_item (id),
    position  integer not null,
    member_id uuid not null references steerco_member (id),
    person    varchar(100) not null,
    reason    text not null,
    primary key (item_id, position)
);
create index steerco_recusal_by_member on steerco_recusal (member_id);

create table steerco_motion (
    id                uuid primary key,
    version           bigint not null,
    item_id           uuid not null references steerco_agenda_item (id),
    position          integer not null,
    outcome           varchar(50) not null,
    outcome_label     varchar(200) not null,
    reason            text not null,
    consensus         boolean not null,
    carried           boolean not null,
    corrected_because text,
    recorded_by       varchar(100) not null,
    recorded_at       timestamp with time zone not null,
    constraint steerco_motion_in_order unique (item_id, position)
);

create table steerco_ballot (
    motion_id       uuid not null references steerco_motion (id),
    position        integer not null,
    member_id       uuid not null references steerco_member (id),
    seat            varchar(200) not null,
    person          varchar(100) not null,
    vote            varchar(10),
    recused_because text,
    primary key (motion_id, position)
);
create index steerco_ballot_by_member on steerco_ballot (member_id);

create table steerco_decision (
    id              uuid primary key,
    version         bigint not null,
    number          varchar(20) not null,
    meeting_id      uuid references steerco_meeting (id),
    meeting_number  varchar(20),
    subject_type    varchar(50) not null,
    subject_id      uuid not null,
    case_number     varchar(100) not null,
    title           text not null,
    ask             text not null,
    background      text not null,
    recommendation  text,
    cost_of_delay   text,
    asked_on        date not null,
    action_id       uuid,
    pillar_id       uuid,
    interested      text not null,
    path            varchar(500) not null,
    outcome         varchar(50) not null,
    outcome_label   varchar(200) not null,
    reason          text not null,
    outcome_date    date,
    outcome_person  varchar(100),
    outcome_text    text,
    votes           text,
    decided_at      timestamp with time zone not null,
    decided_on      date not null,
    recorded_by     varchar(100) not null,
    noted_at        timestamp with time zone,
    constraint steerco_decision_number_unique unique (number)
);
create index steerco_decision_by_time on steerco_decision (decided_at desc, id desc);
create index steerco_decision_by_subject on steerco_decision (subject_type, subject_id);
create index steerco_decision_by_meeting on steerco_decision (meeting_id);
create index steerco_decision_by_outcome on steerco_decision (outcome);
create index steerco_decision_by_action on steerco_decision (action_id);

-- source_id is the decision, or what stands for it where another authority set the conditions.
create table steerco_condition (
    id               uuid primary key,
    version          bigint not null,
    number           varchar(40) not null,
    source_id        uuid not null,
    position         integer not null,
    authority        varchar(300) not null,
    subject_type     varchar(50) not null,
    subject_id       uuid not null,
    case_number      varchar(100) not null,
    case_title       text not null,
    task             text not null,
    owner            varchar(100) not null,
    due              date not null,
    first_due        date not null,
    new_dates        integer not null,
    new_date_reason  text,
    evidence         text not null,
    evidence_given   text,
    evidence_link    text,
    answered_by      varchar(100),
    answered_at      timestamp with time zone,
    status           varchar(20) not null,
    slipped_at       timestamp with time zone,
    returned_because text,
    verified_by      varchar(100),
    waived_because   text,
    closed_at        timestamp with time zone,
    set_at           timestamp with time zone not null,
    constraint steerco_condition_number_unique unique (number)
);
create index steerco_condition_by_source on steerco_condition (source_id, position);
create index steerco_condition_by_subject on steerco_condition (subject_type, subject_id);
create index steerco_condition_by_owner on steerco_condition (owner, status);
create index steerco_condition_by_due on steerco_condition (due, id);

create table steerco_minutes (
    meeting_id       uuid primary key references steerco_meeting (id),
    version          bigint not null,
    status           varchar(20) not null,
    drafted_by       varchar(100),
    returned_because text,
    approved_by      varchar(100),
    approved_at      timestamp with time zone,
    document_id      uuid
);

create table steerco_minutes_section (
    meeting_id  uuid not null references steerco_minutes (meeting_id),
    position    integer not null,
    section_key varchar(100) not null,
    title       text not null,
    recorded    text not null,
    text        text not null,
    primary key (meeting_id, position)
);

-- The last number given in a series and year (SC-2027-014 has 14); its row is locked while one is given, so none is skipped.
create table steerco_number_series (
    series      varchar(10) not null,
    number_year integer not null,
    last_given  integer not null,
    primary key (series, number_year)
);

-- One row: the working days before and after a meeting, and the quorum.
create table steerco_meeting_rules (
    id             integer primary key,
    version        bigint not null,
    cut_off_days   integer not null,
    packet_days    integer not null,
    minutes_days   integer not null,
    quorum_percent integer not null
);
insert into steerco_meeting_rules (id, version, cut_off_days, packet_days, minutes_days, quorum_percent) values (1, 0, 5, 3, 2, 50);
