-- Proposals of actions, their scoring and decisions, and what was set up for approved ones.
-- People are named by user name, pillars, goals, agencies and measures by their id in the plan.
create table intake_proposal (
    id                     uuid primary key,
    version                bigint not null,
    number                 varchar(20),
    status                 varchar(30) not null,
    round                  integer not null,
    proposer               varchar(100) not null,
    created_at             timestamp with time zone not null,
    submitted_at           timestamp with time zone,
    scoring_opened_at      timestamp with time zone,
    title                  text,
    description            text,
    pillar_id              uuid,
    goal_id                uuid,
    lead_agency_id         uuid,
    owner                  varchar(100),
    work_plan_outline      text,
    city_service           text,
    partner_agencies       text,
    arpa_possible          boolean not null,
    public_benefit         text,
    measure                text,
    baseline               text,
    target                 text,
    start_date             date,
    end_date               date,
    dependencies           text,
    urgency                text,
    category               varchar(20),
    admission_note         text,
    weighted_score         numeric(4, 2),
    priority               varchar(10),
    priority_reason        text,
    public_facing_proposed boolean,
    recommended_by         varchar(100),
    recommended_at         timestamp with time zone,
    action_id              uuid,
    action_number          varchar(50),
    withdrawn_at           timestamp with time zone,
    withdrawal_reason      text,
    constraint intake_proposal_number_unique unique (number)
);
create index intake_proposal_by_creation on intake_proposal (created_at desc, id desc);
create index intake_proposal_by_status on intake_proposal (status, pillar_id);
create index intake_proposal_by_proposer on intake_proposal (proposer);
create index intake_proposal_by_owner on intake_proposal (owner);
create index intake_proposal_by_agency on intake_proposal (lead_agency_id);
create index intake_proposal_by_action on intake_proposal (action_id);

create table intake_supporting_agency (
    proposal_id uuid not null references intake_proposal (id) on delete cascade,
    agency_id   uuid not null,
    primary key (proposal_id, agency_id)
);

create table intake_funding_year (
    proposal_id uuid not null references intake_proposal (id) on delete cascade,
    position    integer not null,
    fiscal_year integer not null,
    needed      numeric(15, 2),
    identified  numeric(15, 2),
    primary key (proposal_id, position)
);

create table intake_return (
    proposal_id    uuid not null references intake_proposal (id),
    position       integer not null,
    after_status   varchar(30) not null,
    reason         text not null,
    returned_by    varchar(100) not null,
    returned_at    timestamp with time zone not null,
    resubmitted_at timestamp with time zone,
    note           text,
    primary key (proposal_id, position)
);

create table intake_decision (
    proposal_id    uuid not null references intake_proposal (id),
    position       integer not null,
    outcome        varchar(20) not null,
    reason         text,
    deferred_until date,
    decided_by     varchar(100) not null,
    decided_at     timestamp with time zone not null,
    letter_id      uuid,
    primary key (proposal_id, position)
);

create table intake_score_card (
    id           uuid primary key,
    version      bigint not null,
    proposal_id  uuid not null references intake_proposal (id),
    round        integer not null,
    scorer_group varchar(10) not null,
    scorer       varchar(100) not null,
    scored_at    timestamp with time zone not null,
    constraint intake_score_card_once_per_group unique (proposal_id, round, scorer_group),
    constraint intake_score_card_once_per_scorer unique (proposal_id, round, scorer)
);

create table intake_score (
    card_id   uuid not null references intake_score_card (id),
    position  integer not null,
    criterion varchar(30) not null,
    points    integer not null check (points between 1 and 5),
    reason    text not null,
    primary key (card_id, position),
    constraint intake_score_once_per_criterion unique (card_id, criterion)
);

create table intake_weighing (
    id               uuid primary key,
    version          bigint not null,
    proposal_id      uuid not null references intake_proposal (id),
    round            integer not null,
    weights_version  integer not null,
    weighted_score   numeric(4, 2) not null,
    spread_above_two boolean not null,
    discussion_note  text,
    discussed_by     varchar(100),
    discussed_at     timestamp with time zone,
    constraint intake_weighing_once_per_round unique (proposal_id, round)
);

create table intake_weight_used (
    weighing_id uuid not null references intake_weighing (id),
    criterion   varchar(30) not null,
    weight      integer not null,
    primary key (weighing_id, criterion)
);

create table intake_work_plan (
    proposal_id uuid primary key references intake_proposal (id),
    written_by  varchar(100) not null,
    written_at  timestamp with time zone not null
);

create table intake_work_plan_step (
    proposal_id uuid not null references intake_work_plan (proposal_id),
    position    integer not null,
    title       text not null,
    responsible text not null,
    start_date  date not null,
    end_date    date not null,
    primary key (proposal_id, position)
);

create table intake_kpi_map (
    proposal_id uuid primary key references intake_proposal (id),
    note        text,
    mapped_by   varchar(100) not null,
    mapped_at   timestamp with time zone not null
);

create table intake_kpi_mapping (
    proposal_id  uuid not null references intake_kpi_map (proposal_id),
    position     integer not null,
    kpi_id       uuid,
    measure      text not null,
    contribution text not null,
    primary key (proposal_id, position)
);

create table intake_narrative_review (
    proposal_id   uuid primary key references intake_proposal (id),
    public_facing boolean not null,
    narrative     text,
    reviewed_by   varchar(100) not null,
    reviewed_at   timestamp with time zone not null
);

create table intake_charter (
    proposal_id  uuid primary key references intake_proposal (id),
    purpose      text not null,
    scope        text not null,
    deliverables text not null,
    team         text not null,
    end_date     date not null,
    written_by   varchar(100) not null,
    written_at   timestamp with time zone not null
);

create table intake_milestone (
    proposal_id uuid not null references intake_charter (proposal_id),
    position    integer not null,
    title       text not null,
    due         date not null,
    primary key (proposal_id, position)
);

-- The last number given in a year (P-2026-0007 has 7); its row is locked while one is given, so none is skipped.
create table intake_number_series (
    number_year integer primary key,
    last_given  integer not null
);
