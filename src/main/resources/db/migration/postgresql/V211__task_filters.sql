-- An index for each thing that the task list filters by; only where the case has such a thing.
create index work_task_seen_process on work_task_seen (audience, process_key, due_at, task_id, follow_up);
create index work_task_seen_type on work_task_seen (audience, case_type, due_at, task_id, follow_up);
create index work_task_seen_pillar on work_task_seen (audience, pillar_id, due_at, task_id, follow_up) where pillar_id is not null;
create index work_task_seen_agency on work_task_seen (audience, agency_id, due_at, task_id, follow_up) where agency_id is not null;
create index work_task_seen_stat on work_task_seen (audience, stat_id, due_at, task_id, follow_up) where stat_id is not null;
create index work_task_seen_assignee on work_task_seen (audience, assignee, due_at, task_id, follow_up) where assignee is not null;

-- Words anywhere in a task's texts. The extension comes with PostgreSQL and is trusted: the owner of the database may create it.
do $$
begin
    create extension if not exists pg_trgm with schema public;
    execute format(
        'create index work_task_words on work_task using gin (words %I.gin_trgm_ops) where state = ''OPEN''',
        (select n.nspname from pg_extension e join pg_namespace n on n.oid = e.extnamespace where e.extname = 'pg_trgm'));
end
$$;
