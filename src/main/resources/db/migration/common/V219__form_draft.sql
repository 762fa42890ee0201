-- What somebody has typed into a form and not handed in. Two windows that know nothing of each other have two rows, so that neither
-- overwrites the other. The content is a JSON object: of each field that was changed its values, as texts.
create table form_draft (
    id uuid primary key,
    owner varchar(64) not null,
    form varchar(200) not null,
    about varchar(200) not null,
    title varchar(400) not null,
    path varchar(400) not null,
    content text not null,
    saved_at timestamp with time zone not null,
    version bigint not null
);
create index form_draft_place on form_draft (owner, form, about);
create index form_draft_owner on form_draft (owner, saved_at, id);
create index form_draft_saved on form_draft (saved_at);
