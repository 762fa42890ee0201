-- Up to where in the audit trail each person has seen a case.
create table case_look (
    person    varchar(100) not null,
    case_type varchar(60) not null,
    case_id   uuid not null,
    seen_seq  bigint not null,
    seen_at   timestamp(6) with time zone not null,
    primary key (person, case_id, case_type)
);

-- Who is told of a case's comments and changes, by their own choice or because they joined the talk.
create table case_watch (
    person    varchar(100) not null,
    case_type varchar(60) not null,
    case_id   uuid not null,
    state     varchar(20) not null,
    since     timestamp(6) with time zone not null,
    primary key (person, case_id, case_type)
);
create index case_watch_of_case on case_watch (case_id, case_type);

-- Comments may be changed and withdrawn by their authors for a while; what was said before is kept.
alter table case_comment add column version bigint default 0 not null;
alter table case_comment add column edited_at timestamp(6) with time zone;
alter table case_comment add column withdrawn_at timestamp(6) with time zone;

create table case_comment_wording (
    comment_id  uuid not null references case_comment (id),
    number      integer not null,
    text        varchar(4000) not null,
    replaced_at timestamp(6) with time zone not null,
    primary key (comment_id, number)
);

create table case_comment_mention (
    comment_id uuid not null references case_comment (id),
    person     varchar(100) not null,
    primary key (comment_id, person)
);
create index case_comment_mention_of_person on case_comment_mention (person);
