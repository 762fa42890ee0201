-- What the City has published already (GP 4-104, 4-201(c)). Agencies by their id in the plan.
create table mpia_published (
    id           uuid primary key,
    version      bigint not null,
    title        varchar(200) not null,
    title_key    varchar(200) not null,
    description  text not null,
    search_words varchar(500) not null,
    link         varchar(1000) not null,
    agency_id    uuid,
    active       boolean not null,
    posted_on    date not null,
    changed_by   varchar(100) not null,
    changed_at   timestamp with time zone not null,
    constraint mpia_published_title_unique unique (title_key)
);
