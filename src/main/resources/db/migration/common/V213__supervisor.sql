-- Who answers for a person's work: sees to their absences, and takes over their tasks when they leave.
alter table account add column supervisor varchar(60);
alter table account add constraint account_supervisor foreign key (supervisor) references account (username);
create index account_by_supervisor on account (supervisor);
