-- What people want to be told by mail, and at which hours; what they have read; addresses that mail came back from; the queue's switch.
create table notice_choice (
    username varchar(100) not null,
    kind varchar(100) not null,
    choice varchar(20) not null,
    constraint notice_choice_pk primary key (username, kind)
);

-- Times of day in minutes after midnight, in the City's time zone; nobody has a row who never changed anything.
create table notice_hours (
    username varchar(100) not null primary key,
    quiet_from integer not null,
    quiet_to integer not null,
    working_days_only boolean not null,
    version bigint not null
);

alter table outbox_mail add column read_at timestamp(6) with time zone;
update outbox_mail set read_at = created_at;
alter table outbox_mail add column language varchar(10) default 'en' not null;
create index outbox_mail_unread on outbox_mail (recipient, read_at, seq);
create index outbox_mail_held on outbox_mail (recipient, state, seq);

-- Many rows become due at the same instant; with the number in the index the next one is found without sorting them.
drop index outbox_mail_next;
create index outbox_mail_next on outbox_mail (state, next_attempt_at, seq);

create table returned_address (
    address varchar(320) not null primary key,
    reason text not null,
    returned_at timestamp(6) with time zone not null
);

create table mail_pause (
    id integer not null primary key,
    paused_by varchar(100) not null,
    paused_at timestamp(6) with time zone not null,
    constraint mail_pause_once check (id = 1)
);

create table digest_run (
    period varchar(10) not null,
    run_on date not null,
    finished_at timestamp(6) with time zone not null,
    constraint digest_run_pk primary key (period, run_on)
);

create table unsubscribe_key (
    id integer not null primary key,
    secret varchar(100) not null,
    made_at timestamp(6) with time zone not null
);
