-- The health of the work: how much working time an ended task took, counted once when it ends, as the calendar stood then.
alter table work_task add column worked_minutes bigint;
create index work_task_ended on work_task (state, ended_at);
create index work_task_step on work_task (process_key, element_id, state, created_at);
create index work_task_created on work_task (created_at);
