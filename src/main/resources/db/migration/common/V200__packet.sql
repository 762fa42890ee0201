-- Briefing packets: orders, their sections with what was kept of each, templates, attached documents, and who received what.
-- Occasions, cases and documents belong to other tables and are named by id; people by user name.
create table packet (
    id             uuid primary key,
    version        bigint not null,
    -- what makes it the same order, where a process gave it
    order_key      varchar(200),
    kind           varchar(30) not null,
    subject_id     uuid not null,
    case_type      varchar(60) not null,
    case_id        uuid not null,
    series         varchar(100) not null,
    -- kind and subject, and the day where the same subject comes up again and again
    occasion       varchar(120) not null,
    title          text not null,
    subtitle       text not null,
    file_name      varchar(200) not null,
    packet_day     date not null,
    path           varchar(300) not null,
    edition        varchar(10) not null,
    number         integer not null,
    state          varchar(20) not null,
    ordered_by     varchar(100) not null,
    ordered_at     timestamp(6) with time zone not null,
    -- when it may be taken: waiting for its turn, or its maker's lease has ended
    due_at         timestamp(6) with time zone,
    lease          uuid,
    attempts       integer not null,
    as_of          timestamp(6) with time zone,
    -- the packet that it tells changes against, and as of when that one told
    compared_with  uuid references packet (id),
    since          timestamp(6) with time zone,
    step           integer not null,
    steps          integer not null,
    step_name      varchar(300) not null,
    pages          integer not null,
    finished_at    timestamp(6) with time zone,
    replaces       integer,
    document_id    uuid,
    stored_name    varchar(255),
    sha256         varchar(64),
    content_size   bigint,
    confidential   boolean not null,
    reference      varchar(40),
    constraint packet_order_once unique (order_key),
    constraint packet_number_once unique (occasion, edition, number)
);
create index packet_newest on packet (ordered_at, id);
create index packet_of_subject on packet (kind, subject_id, ordered_at, id);
create index packet_of_series on packet (kind, series, edition, as_of);
create index packet_by_baseline on packet (compared_with);
create index packet_queue on packet (due_at, ordered_at);

create table packet_also_to (
    packet_id uuid not null references packet (id),
    person    varchar(100) not null,
    primary key (packet_id, person)
);

create table packet_section (
    id           uuid primary key,
    version      bigint not null,
    packet_id    uuid not null references packet (id),
    position     integer not null,
    section_key  varchar(60) not null,
    title        varchar(300) not null,
    confidential boolean not null,
    state        varchar(20) not null,
    -- blocks and facts as JSON
    content      text,
    reference    varchar(40),
    constraint packet_section_once unique (packet_id, section_key),
    constraint packet_section_place unique (packet_id, position)
);

create table packet_number_series (
    occasion   varchar(120) not null,
    edition    varchar(10) not null,
    last_given integer not null,
    primary key (occasion, edition)
);

create table packet_template (
    id         uuid primary key,
    version    bigint not null,
    kind       varchar(30) not null,
    series     varchar(100) not null,
    changed_by varchar(100) not null,
    changed_at timestamp(6) with time zone not null,
    constraint packet_template_once unique (kind, series)
);

create table packet_template_section (
    template_id uuid not null references packet_template (id),
    position    integer not null,
    section_key varchar(60) not null,
    primary key (template_id, position)
);

create table packet_attachment (
    id          uuid primary key,
    version     bigint not null,
    kind        varchar(30) not null,
    subject_id  uuid not null,
    position    integer not null,
    title       varchar(300) not null,
    document_id uuid not null,
    file_name   varchar(255) not null,
    added_by    varchar(100) not null,
    added_at    timestamp(6) with time zone not null,
    removed_by  varchar(100),
    removed_at  timestamp(6) with time zone,
    constraint packet_attachment_once unique (document_id)
);
create index packet_attachment_of on packet_attachment (kind, subject_id, position);

create table packet_delivery (
    id        uuid primary key,
    packet_id uuid not null references packet (id),
    person    varchar(100) not null,
    how       varchar(20) not null,
    at        timestamp(6) with time zone not null,
    constraint packet_delivery_once unique (packet_id, person, how)
);
create index packet_delivery_of_person on packet_delivery (person, at);
