-- The action plan. Keys named *_key are the folded spelling by which a name is recognized again.
create table plan (
    id uuid primary key,
    version bigint not null,
    name varchar(200) not null,
    name_key varchar(200) not null,
    constraint plan_name_unique unique (name_key)
);

create table plan_pillar (
    id uuid primary key,
    version bigint not null,
    plan_id uuid not null references plan (id),
    number varchar(20),
    name varchar(200) not null,
    name_key varchar(200) not null,
    lead_role varchar(300),
    summary varchar(4000),
    source varchar(500),
    constraint plan_pillar_name_unique unique (plan_id, name_key)
);

create table plan_goal (
    id uuid primary key,
    version bigint not null,
    plan_id uuid not null references plan (id),
    pillar_id uuid not null references plan_pillar (id),
    code varchar(40),
    text varchar(1000) not null,
    text_key varchar(1000) not null,
    lead varchar(300),
    level varchar(40),
    source varchar(500),
    constraint plan_goal_code_unique unique (plan_id, code)
);
create index plan_goal_plan on plan_goal (plan_id);
create index plan_goal_pillar on plan_goal (pillar_id);

create table plan_agency (
    id uuid primary key,
    version bigint not null,
    code varchar(60),
    name varchar(200) not null,
    name_key varchar(200) not null,
    kind varchar(60),
    public_name varchar(200),
    acronym varchar(40),
    website varchar(300),
    portfolio varchar(200),
    submits_plan boolean,
    quasi_agency boolean,
    citistat_principal boolean,
    source varchar(500),
    constraint plan_agency_code_unique unique (code)
);
create index plan_agency_name on plan_agency (name_key);

create table plan_service (
    id uuid primary key,
    version bigint not null,
    code varchar(60) not null,
    name varchar(200) not null,
    agency_id uuid not null references plan_agency (id),
    type varchar(60),
    pillar_id uuid references plan_pillar (id),
    active boolean not null,
    source varchar(500),
    constraint plan_service_code_unique unique (code)
);
create index plan_service_agency on plan_service (agency_id);
create index plan_service_pillar on plan_service (pillar_id);

create table plan_kpi (
    id uuid primary key,
    version bigint not null,
    code varchar(60),
    title varchar(500) not null,
    title_key varchar(500) not null,
    agency_id uuid references plan_agency (id),
    pillar_id uuid references plan_pillar (id),
    goal_id uuid references plan_goal (id),
    goal_code varchar(40),
    level varchar(40),
    measure_type varchar(60),
    desired_direction varchar(60),
    format varchar(60),
    definition varchar(10000),
    formula varchar(10000),
    data_source varchar(10000),
    update_frequency varchar(1000),
    baseline varchar(200),
    baseline_year varchar(20),
    reported_value varchar(200),
    reported_period varchar(100),
    approval_status varchar(60),
    source varchar(500),
    constraint plan_kpi_code_unique unique (code)
);
create index plan_kpi_title on plan_kpi (title_key);
create index plan_kpi_agency on plan_kpi (agency_id);
create index plan_kpi_pillar on plan_kpi (pillar_id);
create index plan_kpi_goal on plan_kpi (goal_id);

create table plan_kpi_service (
    kpi_id uuid not null references plan_kpi (id),
    service_id uuid not null references plan_service (id),
    position integer not null,
    primary key (kpi_id, position)
);
create index plan_kpi_service_service on plan_kpi_service (service_id);

create table plan_kpi_figure (
    kpi_id uuid not null references plan_kpi (id),
    period varchar(20) not null,
    figure_kind varchar(10) not null,
    figure varchar(60) not null,
    primary key (kpi_id, period, figure_kind)
);

create table plan_action (
    id uuid primary key,
    version bigint not null,
    plan_id uuid not null references plan (id),
    number varchar(40),
    position integer,
    sort_key varchar(200) not null,
    title varchar(500) not null,
    title_key varchar(500) not null,
    description varchar(10000),
    pillar_id uuid references plan_pillar (id),
    goal_id uuid references plan_goal (id),
    goal_code varchar(40),
    lead_agency_id uuid references plan_agency (id),
    owner varchar(100),
    status varchar(20) not null,
    status_words varchar(100),
    status_as_of varchar(100),
    start_date date,
    end_date date,
    public_facing boolean not null,
    public_narrative varchar(10000),
    work_plan varchar(20000),
    source varchar(500),
    withdrawal_reason varchar(2000),
    constraint plan_action_number_unique unique (plan_id, number)
);
create index plan_action_sort on plan_action (sort_key, id);
create index plan_action_title on plan_action (plan_id, title_key);
create index plan_action_pillar on plan_action (pillar_id);
create index plan_action_goal on plan_action (goal_id);
create index plan_action_agency on plan_action (lead_agency_id);
create index plan_action_owner on plan_action (owner);

create table plan_action_support (
    action_id uuid not null references plan_action (id),
    agency_id uuid not null references plan_agency (id),
    primary key (action_id, agency_id)
);
create index plan_action_support_agency on plan_action_support (agency_id);

create table plan_action_kpi (
    action_id uuid not null references plan_action (id),
    kpi_id uuid not null references plan_kpi (id),
    primary key (action_id, kpi_id)
);
create index plan_action_kpi_kpi on plan_action_kpi (kpi_id);

-- A spelling that a person once said means this record.
create table plan_spelling (
    id uuid primary key,
    kind varchar(20) not null,
    plan_id uuid references plan (id),
    spelling varchar(1000) not null,
    spelling_key varchar(1000) not null,
    target_id uuid not null
);
create index plan_spelling_key on plan_spelling (spelling_key);
