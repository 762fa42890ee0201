-- What the public form keeps: drafts for some days behind a secret link, of which only the hash is stored, and which forms have been
-- sent, so that sending one twice does it once.
create table mpia_portal_draft (
    id         uuid primary key,
    version    bigint not null,
    token_hash varchar(64) not null,
    content    text not null,
    saved_at   timestamp with time zone not null,
    constraint mpia_portal_draft_token_unique unique (token_hash)
);
create index mpia_portal_draft_saved on mpia_portal_draft (saved_at);

create table mpia_portal_sent (
    form_id    uuid primary key,
    request_id uuid,
    sent_at    timestamp with time zone not null
);
create index mpia_portal_sent_at on mpia_portal_sent (sent_at);
