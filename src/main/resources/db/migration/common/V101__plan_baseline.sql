-- What decisions do to an action: its first end date stays, re-baselines are counted, a pause remembers what it interrupts.
alter table plan_action add column original_end_date date;
alter table plan_action add column rebaselines integer not null default 0;
alter table plan_action add column paused_until date;
alter table plan_action add column status_before_pause varchar(20);
