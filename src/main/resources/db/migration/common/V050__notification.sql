-- Notices to people: written with the business change, sent by mail afterwards.
create table outbox_mail (
    id uuid not null primary key,
    seq bigint generated always as identity,
    notice_key varchar(300) not null,
    kind varchar(100) not null,
    case_type varchar(60) not null,
    case_id uuid not null,
    recipient varchar(100) not null,
    recipient_name varchar(200) not null,
    address varchar(320),
    subject varchar(300) not null,
    path varchar(500) not null,
    message_id varchar(300) not null,
    text_body text not null,
    html_body text not null,
    state varchar(20) not null,
    created_at timestamp(6) with time zone not null,
    attempts integer not null,
    next_attempt_at timestamp(6) with time zone,
    sent_at timestamp(6) with time zone,
    problem text,
    constraint outbox_mail_seq unique (seq),
    constraint outbox_mail_once unique (notice_key, recipient),
    constraint outbox_mail_message_id unique (message_id),
    constraint outbox_mail_due check ((state = 'WAITING') = (next_attempt_at is not null))
);

create index outbox_mail_next on outbox_mail (state, next_attempt_at);
create index outbox_mail_state on outbox_mail (state, seq);
create index outbox_mail_recipient on outbox_mail (recipient, seq);
create index outbox_mail_case on outbox_mail (case_type, case_id);
