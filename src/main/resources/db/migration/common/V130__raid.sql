-- The RAID register: risks, actions to take, issues, decisions and dependencies of the plan's actions.
-- People are named by user name; actions, pillars and meetings by their id in the modules that own them.
create table raid_item (
    id                  uuid primary key,
    version             bigint not null,
    type                varchar(20) not null,
    number              varchar(20) not null,
    sort_key            varchar(20) not null,
    status              varchar(10) not null,
    title               varchar(200) not null,
    description         text,
    owner               varchar(100),
    probability         integer check (probability between 1 and 5),
    impact              integer check (impact between 1 and 5),
    score               integer,
    response            varchar(20),
    response_text       text,
    due                 date,
    escalation_trigger  text,
    cross_agency_set    boolean not null,
    cross_agency        boolean not null,
    giving_action_id    uuid,
    receiving_action_id uuid,
    agreed              boolean not null,
    source              varchar(500),
    extreme_since       date,
    settled_score       integer,
    settled_due         date,
    outcome             text,
    closed_by           varchar(100),
    closed_at           timestamp with time zone,
    decision_id         uuid,
    decision_number     varchar(30),
    decision_path       varchar(200),
    created_at          timestamp with time zone not null,
    created_by          varchar(100) not null,
    constraint raid_item_number_unique unique (number),
    constraint raid_item_decision_unique unique (decision_id)
);
create index raid_item_by_creation on raid_item (created_at desc, id desc);
create index raid_item_by_number on raid_item (sort_key, id);
create index raid_item_by_due on raid_item (status, due);
create index raid_item_by_score on raid_item (status, score);
create index raid_item_by_owner on raid_item (owner);
create index raid_item_by_giving_action on raid_item (giving_action_id);
create index raid_item_by_receiving_action on raid_item (receiving_action_id);

create table raid_item_action (
    item_id   uuid not null references raid_item (id),
    action_id uuid not null,
    primary key (item_id, action_id)
);
create index raid_item_action_by_action on raid_item_action (action_id);

create table raid_item_pillar (
    item_id   uuid not null references raid_item (id),
    pillar_id uuid not null,
    primary key (item_id, pillar_id)
);
create index raid_item_pillar_by_pillar on raid_item_pillar (pillar_id);

create table raid_item_meeting (
    item_id    uuid not null references raid_item (id),
    meeting_id uuid not null,
    primary key (item_id, meeting_id)
);
create index raid_item_meeting_by_meeting on raid_item_meeting (meeting_id);

-- The last number given of a type (R-014 has 14); its row is locked while one is given, so none is given twice.
create table raid_number_series (
    type       varchar(20) primary key,
    last_given integer not null
);

-- What people said that a spelling in an imported file means, so that imports ask no more.
create table raid_spelling (
    id           uuid primary key,
    kind         varchar(10) not null,
    spelling     varchar(500) not null,
    spelling_key varchar(500) not null,
    target_id    uuid not null,
    constraint raid_spelling_once unique (kind, spelling_key)
);

-- The days whose morning pass has begun, so that of several nodes only one does it.
create table raid_daily_pass (
    pass_day date primary key
);
