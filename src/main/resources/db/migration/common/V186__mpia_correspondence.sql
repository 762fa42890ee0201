-- What was written to and fro in requests for records, and mail that could not be told to belong to one.
-- Requests and documents belong to other tables and are named by id; people by user name, requesters by "requester:" and their number.
create table mpia_message (
    id             uuid primary key,
    version        bigint not null,
    request_id     uuid not null,
    at             timestamp(6) with time zone not null,
    kind           varchar(20) not null,
    from_requester boolean not null,
    channel        varchar(20) not null,
    by_whom        varchar(100) not null,
    text           text not null,
    letter         varchar(30),
    mailed_to      varchar(320),
    awaits_answer  boolean not null,
    no_answer      text,
    read_at        timestamp(6) with time zone,
    read_by        varchar(100)
);
create index mpia_message_by_request on mpia_message (request_id, at, id);
create index mpia_message_unanswered on mpia_message (awaits_answer, at, id);

create table mpia_message_file (
    message_id  uuid not null references mpia_message (id) on delete cascade,
    position    integer not null,
    document_id uuid not null,
    primary key (message_id, position)
);
create index mpia_message_file_by_document on mpia_message_file (document_id);

-- Mail that staff have to place. suggested_request is the one whose number stood in the mail, from another than its requester.
create table mpia_unplaced_mail (
    id                uuid primary key,
    version           bigint not null,
    received_at       timestamp(6) with time zone not null,
    sender            varchar(320) not null,
    sender_name       varchar(200),
    subject           varchar(500) not null,
    text              text not null,
    refused_files     text not null,
    why               varchar(20) not null,
    suggested_request uuid,
    state             varchar(20) not null,
    settled_at        timestamp(6) with time zone,
    settled_by        varchar(100),
    settled_because   text,
    settled_request   uuid
);
create index mpia_unplaced_mail_by_state on mpia_unplaced_mail (state, received_at, id);
create index mpia_unplaced_mail_by_sender on mpia_unplaced_mail (sender, received_at);

-- Requests that one address opened by mail, so that a flood of mails does not become a flood of requests.
create table mpia_mail_opening (
    request_id uuid primary key,
    sender     varchar(320) not null,
    opened_at  timestamp(6) with time zone not null
);
create index mpia_mail_opening_by_sender on mpia_mail_opening (sender, opened_at);
create index mpia_mail_opening_by_time on mpia_mail_opening (opened_at);
