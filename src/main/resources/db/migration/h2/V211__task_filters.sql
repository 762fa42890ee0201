-- What H2 has of the indexes behind the task list's filters: it knows neither partial indexes nor trigrams, and the data that
-- one keeps in its files is small.
create index work_task_seen_process on work_task_seen (audience, process_key, due_at, task_id, follow_up);
create index work_task_seen_agency on work_task_seen (audience, agency_id, due_at, task_id, follow_up);
