-- The task list's read model. The engine's own query sorts every candidate before it cuts the page; here each list is one
-- short walk along an index.
create table work_task (
    id varchar(64) primary key,
    process_key varchar(64) not null,
    element_id varchar(128) not null,
    form_key varchar(128) not null,
    name varchar(200) not null,
    case_type varchar(40) not null,
    case_id uuid not null,
    case_number varchar(40) not null,
    case_title varchar(400) not null,
    waiting varchar(64),
    group_keys varchar(1000) not null,
    assignee varchar(64),
    created_at timestamp with time zone not null,
    due_at timestamp with time zone not null,
    state varchar(12) not null,
    ended_at timestamp with time zone,
    ended_by varchar(64),
    version bigint not null
);
create index work_task_open on work_task (state, due_at, id);
create index work_task_assignee on work_task (assignee, state, due_at, id);
create index work_task_waiting on work_task (waiting, state, due_at, id);
create index work_task_type on work_task (case_type, state, due_at, id);
create index work_task_case on work_task (case_id, case_type);

-- One row for each group that may take an open task; deleted when the task ends.
create table work_task_group (
    task_id varchar(64) not null references work_task (id),
    group_key varchar(80) not null,
    claimed boolean not null,
    due_at timestamp with time zone not null,
    primary key (task_id, group_key)
);
create index work_task_group_page on work_task_group (group_key, claimed, due_at, task_id);

create table case_comment (
    id uuid primary key,
    case_type varchar(40) not null,
    case_id uuid not null,
    author varchar(64) not null,
    written_at timestamp with time zone not null,
    text varchar(4000) not null
);
create index case_comment_case on case_comment (case_id, case_type, written_at);
