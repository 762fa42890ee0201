-- What a way to complete many tasks asks for, one sentence for all of them.
alter table bulk_order add column sentence varchar(2000);
