-- The audit trail is kept by month, so that what is too old goes at once and without a trace of work. Lines from before
-- become the first part, which goes with the month this ran in. The service writes and reads the whole only; it has no
-- right to any part.
-- safe: a table of the same name and columns stands in its place before anybody looks
alter table audit_entry rename to audit_entry_before;
alter table audit_entry_before drop constraint audit_entry_pkey;
-- safe: nobody names it
alter index audit_entry_by_subject rename to audit_entry_before_by_subject;
revoke all on audit_entry_before from ${service-role};

create table audit_entry (like audit_entry_before including defaults including constraints) partition by range (at);
alter table audit_entry add primary key (id, at);
create index audit_entry_by_subject on audit_entry (subject, id);
grant select, insert on audit_entry to ${service-role};
create trigger audit_is_append_only before update or delete or truncate on audit_entry
    for each statement execute function refuse_change();

-- What falls into no month, because it had not been made in time.
create table audit_entry_beside partition of audit_entry default;

-- safe: the part is made here
do $$
declare
    first date := date_trunc('month', now() at time zone 'UTC');
    part text := 'audit_entry_' || to_char(first, 'YYYY_MM');
begin
    execute format('alter table audit_entry_before rename to %I', part);
    execute format(
        'alter table audit_entry attach partition %I for values from (minvalue) to (%L)',
        part, (first + interval '1 month')::timestamp at time zone 'UTC');
end
$$;

-- Makes the months to come and drops those of which every line is older than so many months, thirteen at least. It does
-- not wait for others: it is asked again.
-- safe: what is dropped is beyond the time for which lines are kept
create function keep_audit_months(months integer) returns void
    language plpgsql security definer set search_path = public, pg_temp set lock_timeout = '2s' as $$
declare
    this_month constant date := date_trunc('month', now() at time zone 'UTC');
    oldest constant date := this_month - make_interval(months => greatest(months, 13));
    first date;
    part text;
begin
    perform pg_advisory_xact_lock(hashtext('audit-months'), 0);
    for ahead in 0..2 loop
        first := this_month + make_interval(months => ahead);
        part := 'audit_entry_' || to_char(first, 'YYYY_MM');
        if to_regclass(part) is null and not exists (
                select from audit_entry_beside
                where at >= first::timestamp at time zone 'UTC'
                    and at < (first + interval '1 month') at time zone 'UTC') then
            execute format(
                'create table %I partition of audit_entry for values from (%L) to (%L)',
                part, first::timestamp at time zone 'UTC', (first + interval '1 month') at time zone 'UTC');
            execute format(
                'create trigger audit_is_append_only before update or delete or truncate on %I'
                    || ' for each statement execute function refuse_change()', part);
        end if;
    end loop;
    for part in
        select c.relname from pg_inherits i join pg_class c on c.oid = i.inhrelid
        where i.inhparent = 'audit_entry'::regclass and c.relname ~ '^audit_entry_[0-9]{4}_[0-9]{2}$'
            and to_date(right(c.relname, 7), 'YYYY_MM') < oldest
    loop
        execute format('drop table %I', part);
    end loop;
    delete from audit_entry_beside where at < oldest::timestamp at time zone 'UTC';
end
$$;
revoke all on function keep_audit_months(integer) from public;
grant execute on function keep_audit_months(integer) to ${service-role};

select keep_audit_months(13);
