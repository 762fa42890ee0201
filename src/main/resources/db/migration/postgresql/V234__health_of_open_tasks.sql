-- All that the health of the work counts of open tasks, so that a count reads this index alone: of a million tasks of a year a fifth is
-- open and lies scattered over the whole table. What was done lies together, as it ended together.
create index work_task_open_counted on work_task (process_key, element_id, created_at)
    include (case_type, agency_id, pillar_id, assignee, due_at, name) where state = 'OPEN';
