-- What makes a day a holiday: State Government Article §1-111 itself, the Friday on which employees keep a holiday that falls on a
-- Saturday (no legal holiday of its own), or an administrator's entry.
alter table holiday add column basis varchar(30);
update holiday set basis = 'ADDED' where rule_key is null;
update holiday set basis = 'FRIDAY_OBSERVANCE'
where (rule_key = 'NEW_YEAR' and extract(month from held_on) = 12)
   or (rule_key = 'JUNETEENTH' and extract(day from held_on) = 18)
   or (rule_key = 'INDEPENDENCE_DAY' and extract(day from held_on) = 3)
   or (rule_key = 'VETERANS_DAY' and extract(day from held_on) = 10)
   or (rule_key = 'CHRISTMAS' and extract(day from held_on) = 24);
update holiday set basis = 'LAW' where basis is null;
alter table holiday alter column basis set not null;
