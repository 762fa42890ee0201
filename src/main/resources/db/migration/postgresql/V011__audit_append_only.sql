-- Rows are never changed or removed, not even by someone with the application's own database account.
create function audit_refuse() returns trigger language plpgsql as $$
begin
    raise exception 'The audit trail is append-only: % of % refused', tg_op, tg_table_name using errcode = 'insufficient_privilege';
end
$$;

create trigger audit_row_append_only before update or delete on audit_row
    for each row execute function audit_refuse();
create trigger audit_row_no_truncate before truncate on audit_row
    for each statement execute function audit_refuse();

-- The head only moves forward.
create trigger audit_head_forward before update on audit_head
    for each row when (new.seq <= old.seq) execute function audit_refuse();
create trigger audit_head_stays before delete on audit_head
    for each row execute function audit_refuse();
create trigger audit_head_no_truncate before truncate on audit_head
    for each statement execute function audit_refuse();
