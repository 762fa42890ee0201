-- Letters of requests for records: drafts of named parts, frozen once sent; their templates; the watch over the legal days.
-- Requests and documents belong to other tables and are named by id; people by user name.
create table mpia_letter_template (
    id         uuid primary key,
    version    bigint not null,
    kind       varchar(30) not null,
    number     integer not null,
    created_at timestamp(6) with time zone not null,
    created_by varchar(100) not null,
    constraint mpia_letter_template_once unique (kind, number)
);

create table mpia_letter_template_part (
    template_id uuid not null references mpia_letter_template (id) on delete cascade,
    name        varchar(40) not null,
    text        text not null,
    primary key (template_id, name)
);

create table mpia_letter (
    id            uuid primary key,
    version       bigint not null,
    request_id    uuid not null,
    number        integer,
    kind          varchar(30) not null,
    state         varchar(20) not null,
    corrects      uuid references mpia_letter (id),
    -- sent before the request was opened again: it no longer counts as the letter of its kind
    earlier_round boolean not null,
    to_name       varchar(200) not null,
    to_address    text not null,
    to_email      varchar(320) not null,
    created_at    timestamp(6) with time zone not null,
    created_by    varchar(100) not null,
    edited_at     timestamp(6) with time zone,
    edited_by     varchar(100),
    sent_at       timestamp(6) with time zone,
    sent_by       varchar(100),
    sent_on       date,
    posted_on     date,
    posted_by     varchar(100),
    document_id   uuid,
    constraint mpia_letter_number unique (request_id, number)
);
create index mpia_letter_by_request on mpia_letter (request_id, created_at, id);
create index mpia_letter_by_correction on mpia_letter (corrects);
create index mpia_letter_by_state on mpia_letter (state, sent_on, id);

create table mpia_letter_part (
    letter_id uuid not null references mpia_letter (id) on delete cascade,
    name      varchar(40) not null,
    text      text not null,
    primary key (letter_id, name)
);

-- One row a request: since when its ten-day letter is late, and which day that letter promised.
create table mpia_deadline_watch (
    request_id  uuid primary key,
    version     bigint not null,
    late_since  date,
    expected_on date
);
create index mpia_deadline_watch_late on mpia_deadline_watch (late_since);

create table mpia_deadline_alarm (
    request_id uuid not null,
    alarm      varchar(30) not null,
    due_on     date not null,
    sounded_at timestamp(6) with time zone not null,
    primary key (request_id, alarm, due_on)
);
