-- Requests for public records, the searches in them, and what was corrected of their receipt. People are named by user name,
-- agencies by their id in the plan, with what they were called when they were named.
create table mpia_request (
    id                  uuid primary key,
    version             bigint not null,
    number              varchar(20) not null,
    channel             varchar(20) not null,
    received_on         date not null,
    kind                varchar(20) not null,
    prior_contact       text,
    logged_at           timestamp with time zone not null,
    logged_by           varchar(100) not null,
    requester_name      varchar(200),
    requester_email     varchar(254),
    email_key           varchar(254),
    requester_phone     varchar(60),
    requester_address   text,
    organization        varchar(200),
    language            varchar(20) not null,
    subject             varchar(200) not null,
    description         text not null,
    records_from        date,
    records_to          date,
    format              varchar(200),
    waiver              varchar(20),
    waiver_statement    text,
    link_generation     integer not null,
    link_hash           varchar(64) not null,
    stage               varchar(20) not null,
    waits_for           varchar(20) not null,
    clarifying          boolean not null,
    tier                varchar(20) not null,
    agency_id           uuid,
    agency_name         varchar(300),
    assessed_by         varchar(100),
    assessed_on         date,
    reference           text,
    proposed            varchar(20),
    temporary_denial    boolean,
    decision_reasons    text,
    reviewer            varchar(100),
    law_reviewer        varchar(100),
    returned_because    text,
    approver            varchar(100),
    decided_on          date,
    releaser            varchar(100),
    released_on         date,
    outcome             varchar(20),
    closed_on           date,
    closed_because      text,
    reopenings          integer not null,
    hold_reason         text,
    hold_set_by         varchar(100),
    hold_since          date,
    duplicate_of        uuid references mpia_request (id),
    victim_asked_on     date,
    victim_reply        text,
    victim_weighed      text,
    petitioned_on       date,
    constraint mpia_request_number_unique unique (number),
    constraint mpia_request_link_unique unique (link_hash)
);
create index mpia_request_by_stage on mpia_request (stage, received_on, id);
create index mpia_request_by_agency on mpia_request (agency_id, stage, received_on, id);
create index mpia_request_by_receipt on mpia_request (received_on desc, id desc);
create index mpia_request_by_address on mpia_request (email_key, received_on desc);
create index mpia_request_by_waiting on mpia_request (waits_for, received_on, id);
create index mpia_request_by_duplicate on mpia_request (duplicate_of);

-- One agency's search in a request. A later review can ask for another one: the round tells them apart.
create table mpia_search (
    id           uuid primary key,
    version      bigint not null,
    request_id   uuid not null references mpia_request (id),
    round        integer not null,
    agency_id    uuid not null,
    agency_name  varchar(300) not null,
    question     text,
    asked_at     timestamp with time zone not null,
    asked_by     varchar(100) not null,
    result       varchar(20),
    note         text,
    hours        numeric(7, 2),
    pages        integer,
    answered_by  varchar(100),
    answered_at  timestamp with time zone,
    cancelled_at timestamp with time zone
);
create index mpia_search_by_request on mpia_search (request_id, asked_at);
create index mpia_search_by_agency on mpia_search (agency_id, answered_at, request_id);

-- What the receipt said before it was corrected, and why; rows are only added.
create table mpia_receipt_correction (
    request_id   uuid not null references mpia_request (id),
    position     integer not null,
    received_on  date not null,
    kind         varchar(20) not null,
    corrected_by varchar(100) not null,
    corrected_at timestamp with time zone not null,
    reason       text not null,
    primary key (request_id, position)
);

-- The last number given in a year; its row is locked while one is given.
create table mpia_number_series (
    number_year integer primary key,
    last_given  integer not null
);

-- The key that the secret links are made with, where the settings name none; made at the first start.
create table mpia_link_key (
    id       integer primary key,
    secret   varchar(100) not null,
    made_at  timestamp with time zone not null
);
