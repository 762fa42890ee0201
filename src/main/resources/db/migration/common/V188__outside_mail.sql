-- Mails to people without an account stand in the same outbox, with answers elsewhere and files.
alter table outbox_mail add column outside boolean default false not null;
alter table outbox_mail add column reply_to varchar(320);

create table outbox_attachment (
    mail_id uuid not null,
    position integer not null,
    file_name varchar(200) not null,
    media_type varchar(100) not null,
    content bytea not null,
    primary key (mail_id, position),
    constraint outbox_attachment_mail foreign key (mail_id) references outbox_mail (id)
);
