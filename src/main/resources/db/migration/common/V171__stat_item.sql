-- Action items of the Stats and their follow-up. Stats, sessions and agencies belong to others: named by id, with what they were
-- called when the item was noted.
create table stat_item (
    id               uuid primary key,
    version          bigint not null,
    number           varchar(60) not null,
    position         integer not null,
    stat_id          uuid not null,
    stat_name        varchar(200) not null,
    session_id       uuid,
    system_name      varchar(200),
    task             text not null,
    owner            varchar(100) not null,
    first_due        date not null,
    due              date not null,
    type             varchar(30) not null,
    agency_id        uuid,
    agency_name      varchar(300),
    issue            text,
    status           varchar(20) not null,
    escalated_to     varchar(20),
    begun            boolean not null,
    extensions       integer not null,
    revised_plan     text,
    captured_at      timestamp with time zone not null,
    captured_by      varchar(100) not null,
    read_back        timestamp with time zone,
    issued_at        timestamp with time zone,
    waiting_since    timestamp with time zone,
    answer_text      text,
    answer_link      text,
    answer_met_on    date,
    answered_by      varchar(100),
    answered_at      timestamp with time zone,
    answered_late    boolean,
    returned_because text,
    asked_plan       text,
    asked_due        date,
    asked_by         varchar(100),
    asked_at         timestamp with time zone,
    ended_at         timestamp with time zone,
    ended_by         varchar(100),
    constraint stat_item_number_unique unique (number)
);
create index stat_item_by_session on stat_item (session_id, position);
create index stat_item_by_stat on stat_item (stat_id, status, due);
create index stat_item_by_due on stat_item (due, id);
create index stat_item_by_status on stat_item (status, due, id);
create index stat_item_by_owner on stat_item (owner, due);
create index stat_item_by_agency on stat_item (agency_id, due);
create index stat_item_by_end on stat_item (stat_id, ended_at);

-- Who had the item before its present owner, in their order.
create table stat_item_former_owner (
    item_id   uuid not null references stat_item (id) on delete cascade,
    position  integer not null,
    owner     varchar(100) not null,
    until     timestamp with time zone not null,
    passed_by varchar(100) not null,
    reason    text not null,
    primary key (item_id, position)
);
create index stat_item_former_owner_by_person on stat_item_former_owner (owner);

-- What happened to an item, as people read it; rows are only added.
create table stat_item_entry (
    id       uuid primary key,
    item_id  uuid not null references stat_item (id) on delete cascade,
    at       timestamp with time zone not null,
    kind     varchar(30) not null,
    by_whom  varchar(100) not null,
    text     text,
    link     text,
    on_day   date,
    person   varchar(100)
);
create index stat_item_entry_by_item on stat_item_entry (item_id, at);

-- Each reminder that was sent, so that none is sent twice for one due date, whoever owns the item by then.
create table stat_item_reminder (
    item_id uuid not null references stat_item (id) on delete cascade,
    kind    varchar(30) not null,
    due     date not null,
    sent_at timestamp with time zone not null,
    primary key (item_id, kind, due)
);

-- What an outside system calls the item that it opened; an opening with the same reference finds the item that is there.
create table stat_item_reference (
    system_id uuid not null,
    reference varchar(200) not null,
    item_id   uuid not null,
    primary key (system_id, reference)
);

-- The last number given under a prefix (CLEANSTAT-2027-05-03 has 3 under CLEANSTAT-2027-05); its row is locked while one is given.
create table stat_item_series (
    prefix     varchar(50) primary key,
    last_given integer not null
);
