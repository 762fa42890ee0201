-- Status reports: monthly cycles, one report for each action and cycle, what was final, tolerances and asks.
-- People are named by user name, actions, pillars, agencies and KPIs by their id in the plan. A month is its first day.
create table status_settings (
    id                    integer primary key,
    version               bigint not null,
    opening_day           integer not null,
    due_working_day       integer not null,
    review_working_day    integer not null,
    lock_working_day      integer not null,
    schedule_amber_days   integer not null,
    schedule_red_days     integer not null,
    budget_amber_percent  integer not null,
    budget_red_percent    integer not null,
    outcome_amber_percent integer not null,
    outcome_red_percent   integer not null
);
-- processes.md "Status-report cycle" [R]: opens day 1, due working day 5, review 8, lock 10.
insert into status_settings values (1, 0, 1, 5, 8, 10, 10, 30, 5, 10, 5, 15);

create table status_cycle (
    id        uuid primary key,
    version   bigint not null,
    report_month date not null,
    state     varchar(10) not null,
    opens_on  date not null,
    due_on    date not null,
    review_on date not null,
    lock_on   date not null,
    constraint status_cycle_month_unique unique (report_month)
);

-- The content is one JSON document, written and read whole; what lists and charts ask of it stands in columns.
create table status_report (
    id               uuid primary key,
    version          bigint not null,
    cycle_id         uuid not null references status_cycle (id),
    report_month     date not null,
    action_id        uuid not null,
    action_number    varchar(40),
    action_title     varchar(500) not null,
    sort_key         varchar(450) not null,
    pillar_id        uuid,
    pillar           varchar(200),
    agency_id        uuid,
    agency           varchar(200),
    owner            varchar(100),
    state            varchar(20) not null,
    content          text not null,
    overall          varchar(10),
    schedule         varchar(10),
    outcome          varchar(10),
    budget           varchar(10),
    resources        varchar(10),
    percent_complete integer,
    forecast_end     date,
    submitted_by     varchar(100),
    submitted_at     timestamp with time zone,
    reviewed_by      varchar(100),
    published_at     timestamp with time zone,
    corrections      integer not null,
    constraint status_report_once_unique unique (cycle_id, action_id)
);
-- The order of lists; with action and pillar it also tells how fresh a month's picture is without a look at the wide rows.
create index status_report_by_month on status_report (report_month desc, sort_key, id, action_id, pillar_id);
create index status_report_by_figures on status_report (report_month, pillar_id, state, overall);
create index status_report_by_action on status_report (action_id, report_month desc);
create index status_report_by_owner on status_report (owner, report_month desc);
create index status_report_by_agency on status_report (agency_id, report_month desc);
create index status_report_by_state on status_report (state, report_month desc, sort_key, id);

create table status_return (
    report_id   uuid not null references status_report (id),
    position    integer not null,
    reason      text not null,
    returned_by varchar(100) not null,
    returned_at timestamp with time zone not null,
    primary key (report_id, position)
);

-- Every content that was final; the one with the highest number counts.
create table status_final (
    id        uuid primary key,
    version   bigint not null,
    report_id uuid not null references status_report (id),
    number    integer not null,
    content   text not null,
    overall   varchar(10) not null,
    final_by  varchar(100) not null,
    final_at  timestamp with time zone not null,
    reason    text,
    constraint status_final_number_unique unique (report_id, number)
);

-- The last published report of each action, for who asks how fresh the picture is.
create table status_standing (
    action_id    uuid primary key,
    version      bigint not null,
    report_id    uuid not null references status_report (id),
    report_month date not null,
    overall      varchar(10) not null,
    published_at timestamp with time zone not null,
    published_on date not null
);
create index status_standing_by_report on status_standing (report_id);

create table status_tolerance (
    action_id             uuid primary key,
    version               bigint not null,
    schedule_amber_days   integer,
    schedule_red_days     integer,
    budget_amber_percent  integer,
    budget_red_percent    integer,
    outcome_amber_percent integer,
    outcome_red_percent   integer,
    budget                numeric(15, 2)
);

create table status_ask (
    id            uuid primary key,
    version       bigint not null,
    report_id     uuid not null references status_report (id),
    report_month  date not null,
    action_id     uuid not null,
    action_number varchar(40),
    action_title  varchar(500) not null,
    agency_id     uuid,
    owner         varchar(100),
    text          text not null,
    of_whom       varchar(100) not null,
    answer_by     date not null,
    asked_at      timestamp with time zone not null,
    chair_told_at timestamp with time zone,
    answer        text,
    answered_by   varchar(100),
    answered_at   timestamp with time zone,
    withdrawn_at  timestamp with time zone
);
create index status_ask_by_report on status_ask (report_id);
create index status_ask_by_action on status_ask (action_id, asked_at);
create index status_ask_by_time on status_ask (asked_at, id);
create index status_ask_by_person on status_ask (of_whom, asked_at, id);
