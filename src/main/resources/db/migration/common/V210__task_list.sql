-- What a task's case belongs to, when the task is to be followed up, and the words by which it is found.
alter table work_task add column pillar_id uuid;
alter table work_task add column agency_id uuid;
alter table work_task add column stat_id uuid;
alter table work_task add column priority integer default 4 not null;
alter table work_task add column follow_up date;
alter table work_task add column words varchar(1400) default '' not null;
update work_task set words = lower(name || ' ' || case_number || ' ' || case_title);
create index work_task_follow_up on work_task (follow_up);

-- One row for each audience of an open task: who has it, who waits for it, each group that may claim it or whose member has
-- claimed it, all who may see every case of its type. A list is the rows of some audiences; each order, and on PostgreSQL each
-- thing that is filtered by, is an index behind the audience, so that a page costs the same however many tasks there are; the
-- follow-up date stands in each, as nearly every list leaves out what is put off.
create table work_task_seen (
    audience varchar(100) not null,
    task_id varchar(64) not null references work_task (id),
    due_at timestamp with time zone not null,
    created_at timestamp with time zone not null,
    follow_up date not null,
    priority integer not null,
    process_key varchar(64) not null,
    case_type varchar(40) not null,
    pillar_id uuid,
    agency_id uuid,
    stat_id uuid,
    assignee varchar(64),
    primary key (task_id, audience)
);
create index work_task_seen_due on work_task_seen (audience, due_at, task_id, follow_up);
create index work_task_seen_priority on work_task_seen (audience, priority, due_at, task_id, follow_up);
create index work_task_seen_age on work_task_seen (audience, created_at, task_id, follow_up);
create index work_task_seen_follow_up on work_task_seen (audience, follow_up, due_at, task_id);

insert into work_task_seen (audience, task_id, due_at, created_at, follow_up, priority, process_key, case_type, assignee)
select 'TYPE/' || case_type, id, due_at, created_at, date '1970-01-01', 4, process_key, case_type, assignee
from work_task where state = 'OPEN';
insert into work_task_seen (audience, task_id, due_at, created_at, follow_up, priority, process_key, case_type, assignee)
select 'ASSIGNEE/' || assignee, id, due_at, created_at, date '1970-01-01', 4, process_key, case_type, assignee
from work_task where state = 'OPEN' and assignee is not null;
insert into work_task_seen (audience, task_id, due_at, created_at, follow_up, priority, process_key, case_type, assignee)
select 'WAITING/' || waiting, id, due_at, created_at, date '1970-01-01', 4, process_key, case_type, assignee
from work_task where state = 'OPEN' and waiting is not null and (assignee is null or assignee <> waiting);
insert into work_task_seen (audience, task_id, due_at, created_at, follow_up, priority, process_key, case_type, assignee)
select case when g.claimed then 'TAKEN/' else 'FREE/' end || g.group_key, t.id, t.due_at, t.created_at, date '1970-01-01', 4,
    t.process_key, t.case_type, t.assignee
from work_task t join work_task_group g on g.task_id = t.id where t.state = 'OPEN';

-- Both were for the lists only, which read the table above now.
drop table work_task_group;
drop index work_task_waiting;
drop index work_task_type;

-- Filters under a name.
create table task_filter (
    id uuid primary key,
    owner varchar(64) not null,
    name varchar(80) not null,
    filter varchar(2000) not null,
    shared_with varchar(40),
    version bigint not null,
    constraint task_filter_name unique (owner, name)
);
create index task_filter_shared on task_filter (shared_with);

-- Where a filter stands in a person's own list, shared ones included, and which one the product opens with for them.
create table task_filter_place (
    username varchar(64) not null,
    filter_id uuid not null references task_filter (id),
    position integer,
    opens boolean not null,
    primary key (username, filter_id)
);
create index task_filter_place_filter on task_filter_place (filter_id);
