-- KPI definitions, baselines and targets that SteerCo is asked to approve.
-- People are named by user name, measures and actions by their id in the plan.
create table performance_approval (
    id              uuid primary key,
    version         bigint not null,
    number          varchar(20) not null,
    state           varchar(20) not null,
    open_key        varchar(600),
    kpi_id          uuid,
    title           varchar(500) not null,
    action_id       uuid,
    definition      text not null,
    formula         text not null,
    data_source     text not null,
    location        text,
    method          text,
    proxy           text,
    steward         varchar(200) not null,
    frequency       varchar(20) not null,
    direction       varchar(20) not null,
    baseline        varchar(200) not null,
    baseline_year   integer,
    target          varchar(60) not null,
    target_year     integer not null,
    rationale       text not null,
    proposer        varchar(100) not null,
    proposed_at     timestamp with time zone not null,
    closed_reason   text,
    closed_by       varchar(100),
    closed_at       timestamp with time zone,
    decision_number varchar(30),
    constraint performance_approval_number_unique unique (number),
    constraint performance_approval_one_open unique (open_key)
);
create index performance_approval_by_state on performance_approval (state, proposed_at);
create index performance_approval_by_kpi on performance_approval (kpi_id);
create index performance_approval_by_action on performance_approval (action_id);

create table performance_number_series (
    number_year integer primary key,
    last_given  integer not null
);
