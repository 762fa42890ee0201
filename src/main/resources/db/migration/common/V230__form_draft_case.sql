-- Which case an unfinished form concerns, as its list says it; none where something new is entered.
alter table form_draft add column case_name varchar(400);
