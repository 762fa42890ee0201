create table account (
    id uuid primary key,
    username varchar(60) not null,
    display_name varchar(120) not null,
    email varchar(254) not null,
    password_hash varchar(200) not null,
    active boolean not null,
    -- rises with every change that must end running sessions: password, roles, deactivation
    sign_in_stamp integer not null,
    created_at timestamp with time zone not null,
    version bigint not null,
    constraint account_username_unique unique (username)
);

create table account_grant (
    account_id uuid not null references account (id),
    role varchar(40) not null,
    scope_id uuid,
    -- the engine's candidate group of the grant: the role, and the scope where there is one
    candidate_group varchar(80) not null,
    primary key (account_id, candidate_group)
);

create index account_grant_group on account_grant (candidate_group);
create index account_grant_role on account_grant (role);
