-- A person's calendar feeds. Of the secret address only its SHA-256 is kept. Kinds by their codes, with commas between; none is all.
create table diary_feed (
    id uuid primary key,
    version bigint not null,
    owner varchar(64) not null,
    name varchar(60) not null,
    name_key varchar(60) not null,
    kinds varchar(1000) not null,
    whose varchar(10) not null,
    secret_hash varchar(64) not null,
    made_at timestamp with time zone not null,
    secret_made_at timestamp with time zone not null,
    read_at timestamp with time zone,
    constraint diary_feed_name_unique unique (owner, name_key),
    constraint diary_feed_secret_unique unique (secret_hash)
);

-- What feeds have told of a date: when it last changed and how often, so that calendars notice (RFC 5545 3.8.7.4).
create table diary_revision (
    uid varchar(200) primary key,
    digest varchar(64) not null,
    sequence integer not null,
    changed_at timestamp with time zone not null
);
create index diary_revision_changed on diary_revision (changed_at);
