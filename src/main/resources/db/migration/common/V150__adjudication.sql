-- Red-status adjudication: cases, what happened to them, and the recovery plans written in them.
-- People are named by user name, actions, pillars, agencies, reports and conditions by their id in their own module.
create table adjudication_case (
    id                uuid primary key,
    version           bigint not null,
    number            varchar(20) not null,
    stage             varchar(20) not null,
    round             integer not null,
    action_id         uuid not null,
    -- The action while the case is open, none afterwards: unique, so an action has one open case at most.
    open_action_id    uuid,
    action_number     varchar(40),
    action_title      varchar(500) not null,
    pillar_id         uuid,
    agency_id         uuid,
    owner             varchar(100),
    opened_at         timestamp with time zone not null,
    stage_since       timestamp with time zone not null,
    due_at            timestamp with time zone,
    count_from        integer not null,
    recovery_asked    boolean not null,
    paused_until      date,
    validated_by      varchar(100),
    validated_at      timestamp with time zone,
    meeting_notes     text,
    re_rated          varchar(10),
    re_rating_reason  text,
    forwarded_by      varchar(100),
    forwarded_at      timestamp with time zone,
    forwarding_reason text,
    recommendation    text,
    cost_of_delay     text,
    page_by           varchar(100),
    asked_on          date,
    ending            varchar(30),
    closing_reason    text,
    closed_by         varchar(100),
    closed_at         timestamp with time zone,
    constraint adjudication_case_number_unique unique (number),
    constraint adjudication_case_open_unique unique (open_action_id)
);
create index adjudication_case_by_opening on adjudication_case (opened_at desc, id desc);
create index adjudication_case_by_stage on adjudication_case (stage, opened_at);
create index adjudication_case_by_action on adjudication_case (action_id);
create index adjudication_case_by_pillar on adjudication_case (pillar_id);
create index adjudication_case_by_agency on adjudication_case (agency_id);
create index adjudication_case_by_owner on adjudication_case (owner);
create index adjudication_case_by_due on adjudication_case (due_at);

create table adjudication_report (
    case_id      uuid not null references adjudication_case (id),
    position     integer not null,
    report_id    uuid not null,
    report_month date not null,
    rating       varchar(10) not null,
    correction   boolean not null,
    published_at timestamp with time zone not null,
    primary key (case_id, position)
);

create table adjudication_decision (
    case_id         uuid not null references adjudication_case (id),
    position        integer not null,
    outcome         varchar(20) not null,
    reason          text not null,
    outcome_date    date,
    person          varchar(100),
    outcome_text    text,
    decision_id     uuid,
    decision_number varchar(20),
    decided_by      varchar(100) not null,
    decided_at      timestamp with time zone not null,
    primary key (case_id, position)
);

create table adjudication_reopening (
    case_id          uuid not null references adjudication_case (id),
    position         integer not null,
    condition_id     uuid not null,
    condition_number varchar(100) not null,
    condition_task   text not null,
    was_closed       boolean not null,
    reopened_at      timestamp with time zone not null,
    primary key (case_id, position)
);

create table adjudication_participant (
    case_id  uuid not null references adjudication_case (id),
    username varchar(100) not null,
    primary key (case_id, username)
);
create index adjudication_participant_by_name on adjudication_participant (username);

create table adjudication_plan (
    id             uuid primary key,
    version        bigint not null,
    case_id        uuid not null references adjudication_case (id),
    round          integer not null,
    cause          text,
    effect         text,
    decision_asked text,
    asked_of       varchar(20),
    handed_in_by   varchar(100),
    handed_in_at   timestamp with time zone,
    constraint adjudication_plan_once_per_round unique (case_id, round)
);

create table adjudication_plan_option (
    plan_id     uuid not null references adjudication_plan (id),
    position    integer not null,
    description text,
    cost        numeric(15, 2),
    primary key (plan_id, position)
);

create table adjudication_plan_step (
    plan_id  uuid not null references adjudication_plan (id),
    position integer not null,
    step     text,
    due      date,
    primary key (plan_id, position)
);

-- The last number given in a year (RC-2027-014 has 14); its row is locked while one is given, so none is skipped.
create table adjudication_number_series (
    number_year integer primary key,
    last_given  integer not null
);
