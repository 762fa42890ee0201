-- Mails that came in, each once, whether taken or stuck; and how the last look into the mailbox went.
create table incoming_mail (
    id            uuid primary key,
    message_id    varchar(500) not null,
    sender        varchar(320) not null,
    subject       varchar(500) not null,
    received_at   timestamp(6) with time zone not null,
    state         varchar(20) not null,
    what          text,
    problem       text,
    attempts      integer not null,
    last_tried_at timestamp(6) with time zone not null,
    constraint incoming_mail_once unique (message_id, sender)
);
create index incoming_mail_by_state on incoming_mail (state, last_tried_at, id);

create table mailbox_look (
    id           integer primary key,
    looked_at    timestamp(6) with time zone not null,
    succeeded_at timestamp(6) with time zone,
    problem      text
);
