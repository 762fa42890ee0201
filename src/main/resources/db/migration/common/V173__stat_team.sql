-- Which memos of Stats went out, and as which document.
create table stat_memo (
    id           uuid primary key,
    kind         varchar(20) not null,
    -- None for the weekly status of all Stats.
    stat_id      uuid,
    -- None for a weekly status.
    session_id   uuid,
    memo_day     date not null,
    document_id  uuid not null,
    file_name    varchar(300) not null,
    memo_version integer not null,
    -- By what it says a repeated step knows that it has been here.
    fingerprint  varchar(64) not null,
    released_at  timestamp with time zone not null,
    constraint stat_memo_once unique (document_id)
);
create index stat_memo_by_session on stat_memo (session_id, released_at);
create index stat_memo_by_stat on stat_memo (stat_id, released_at);

-- The last number given of a series (TT-014 has 14); its row is locked while one is given, so none is given twice.
create table stat_team_series (
    series     varchar(10) primary key,
    last_given integer not null
);
insert into stat_team_series (series, last_given) values ('TT', 0), ('DM', 0), ('ST', 0);

create table stat_tiger_team (
    id            uuid primary key,
    version       bigint not null,
    number        varchar(20) not null,
    name          varchar(100) not null,
    -- The Stat that it belongs under; none where SteerCo set it up for a case of no Stat.
    parent_id     uuid,
    -- The Stat in which it meets; none before its charter is approved.
    stat_id       uuid,
    lead          varchar(100) not null,
    purpose       text not null,
    about_type    varchar(60),
    about_id      uuid,
    about_number  varchar(60),
    status        varchar(20) not null,
    objective     text,
    scope         text,
    milestones    text,
    measures      text,
    end_day       date,
    first_end_day date,
    extensions    integer not null,
    last_reason   text,
    result        text,
    approved_by   varchar(100),
    set_up_at     timestamp with time zone not null,
    ended_at      timestamp with time zone,
    constraint stat_tiger_team_number unique (number),
    constraint stat_tiger_team_stat unique (stat_id)
);
create index stat_tiger_team_by_about on stat_tiger_team (about_id, about_type);
create index stat_tiger_team_by_parent on stat_tiger_team (parent_id, status);
create index stat_tiger_team_by_status on stat_tiger_team (status, number);

create table stat_tiger_team_member (
    team_id  uuid not null references stat_tiger_team (id),
    username varchar(100) not null,
    primary key (team_id, username)
);

-- Decision memos for SteerCo (processes.md A.3 step 5 [P:W]).
create table stat_decision_memo (
    id              uuid primary key,
    version         bigint not null,
    number          varchar(20) not null,
    stat_id         uuid,
    about_type      varchar(60) not null,
    about_id        uuid not null,
    about_number    varchar(60) not null,
    title           varchar(400) not null,
    writer          varchar(100) not null,
    ask             text not null,
    due             date not null,
    status          varchar(20) not null,
    issue           text,
    recommendation  text,
    cost_of_delay   text,
    submitted_at    timestamp with time zone,
    decision_number varchar(40),
    decision        text,
    document_id     uuid,
    requested_at    timestamp with time zone not null,
    constraint stat_decision_memo_number unique (number)
);
create index stat_decision_memo_by_about on stat_decision_memo (about_id, about_type);
create index stat_decision_memo_by_status on stat_decision_memo (status, submitted_at);

create table stat_decision_memo_option (
    memo_id  uuid not null references stat_decision_memo (id),
    position integer not null,
    name     varchar(200) not null,
    cost     varchar(1000) not null,
    primary key (memo_id, position)
);

-- What SteerCo gave to the Stats to take up.
create table stat_topic (
    id              uuid primary key,
    version         bigint not null,
    number          varchar(20) not null,
    text            text not null,
    about_type      varchar(60) not null,
    about_id        uuid not null,
    about_number    varchar(60) not null,
    about_title     varchar(400) not null,
    decision_id     uuid not null,
    decision_number varchar(40) not null,
    person          varchar(100),
    status          varchar(20) not null,
    stat_id         uuid,
    session_id      uuid,
    reason          text,
    placed_by       varchar(100),
    given_at        timestamp with time zone not null,
    placed_at       timestamp with time zone,
    constraint stat_topic_number unique (number),
    constraint stat_topic_decision unique (decision_id)
);
create index stat_topic_by_session on stat_topic (session_id);
create index stat_topic_by_status on stat_topic (status, number);
create index stat_topic_by_stat on stat_topic (stat_id);

-- What a Stat's lead analyst adds to its weekly status.
create table stat_weekly_note (
    stat_id  uuid primary key,
    version  bigint not null,
    emerging text not null,
    risks    text not null,
    saved_by varchar(100) not null,
    saved_at timestamp with time zone not null
);

-- The weeks whose status has gone out, by their Monday, so that of several nodes only one sends it.
create table stat_weekly_run (
    week_of date primary key,
    run_id  uuid not null
);
