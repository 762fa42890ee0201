-- The engine looks for due jobs at every poll; without this index it reads all future timers (measured: 300 times the buffers).
create index act_idx_job_duedate on ACT_RU_JOB(DUEDATE_);
