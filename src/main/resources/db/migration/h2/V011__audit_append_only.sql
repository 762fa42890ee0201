-- Rows are never changed or removed, not even by someone with the application's own database account.
create trigger audit_row_append_only before update, delete on audit_row
    for each row call 'org.stathouse.audit.AppendOnlyTrigger';
create trigger audit_head_append_only before update, delete on audit_head
    for each row call 'org.stathouse.audit.AppendOnlyTrigger';

-- TRUNCATE fires no trigger in H2, but is refused for a table that another one refers to.
create table audit_row_anchor (seq bigint references audit_row (seq));
create table audit_head_anchor (id integer references audit_head (id));
