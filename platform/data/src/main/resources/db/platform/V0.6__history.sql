-- Who changed what and when, kept by triggers so that no change can go unrecorded. A change holds the values of
-- the changed columns only. What belongs to no municipality is seen by the board alone.
create table history (
    change_id       bigint      generated always as identity primary key,
    municipality_id uuid,
    aggregate_id    uuid        not null,
    at              timestamptz not null default now(),
    actor           text        not null,
    correlation_id  text,
    subject         text        not null,
    row_key         text        not null,
    operation       text        not null check (operation in ('CREATED', 'CHANGED', 'REMOVED')),
    version         bigint,
    before          jsonb,
    after           jsonb
);
create index history_of_aggregate on history (aggregate_id, change_id);
create index history_of_row on history (subject, row_key, change_id);
select protect_by_municipality('history');
grant select, insert on history to ${service-role};
create trigger history_is_append_only before update or delete or truncate on history
    for each statement execute function refuse_change();

-- Arguments: the column with the aggregate's id, then the columns of the primary key but for the municipality.
create function record_history() returns trigger language plpgsql as $$
declare
    row_before jsonb := case when tg_op = 'INSERT' then '{}' else to_jsonb(old) end;
    row_after  jsonb := case when tg_op = 'DELETE' then '{}' else to_jsonb(new) end;
    row_known  jsonb := case when tg_op = 'DELETE' then row_before else row_after end;
    row_version bigint := (row_known ->> 'version')::bigint;
    unsaid     text[] := array ['version', 'municipality_id'];
    key        text;
begin
    row_before := row_before - unsaid;
    row_after := row_after - unsaid;
    if tg_op = 'UPDATE' then
        row_before := row_before - array(select k from jsonb_object_keys(row_before) k
                                         where row_before -> k is not distinct from row_after -> k);
        row_after := row_after - array(select k from jsonb_object_keys(row_after) k
                                       where not row_before ? k);
        if row_before = '{}' then
            return null;
        end if;
    end if;
    select string_agg(row_known ->> column_name, '/' order by position) into key
    from unnest(tg_argv[1:]) with ordinality as part (column_name, position);
    insert into history (municipality_id, aggregate_id, actor, correlation_id, subject, row_key, operation, version,
                         before, after)
    values ((row_known ->> 'municipality_id')::uuid,
            (row_known ->> tg_argv[0])::uuid,
            coalesce(nullif(current_setting('app.actor', true), ''), current_user),
            nullif(current_setting('app.correlation', true), ''),
            tg_table_name,
            coalesce(key, row_known ->> tg_argv[0]),
            case tg_op when 'INSERT' then 'CREATED' when 'UPDATE' then 'CHANGED' else 'REMOVED' end,
            row_version,
            nullif(row_before, '{}'),
            nullif(row_after, '{}'));
    return null;
end
$$;

-- Keeps the history of a table from now on. The aggregate is named by one column of it.
create function keep_history(target regclass, aggregate_column text) returns void language plpgsql as $$
declare
    key_columns text;
begin
    select string_agg(quote_literal(a.attname), ', ' order by part.position) into key_columns
    from pg_index i
        cross join unnest(i.indkey::smallint[]) with ordinality as part (number, position)
        join pg_attribute a on a.attrelid = i.indrelid and a.attnum = part.number
    where i.indrelid = target and i.indisprimary and a.attname <> 'municipality_id';
    execute format('create trigger keep_history after insert or update or delete on %s '
                   'for each row execute function record_history(%L%s)',
                   target, aggregate_column, coalesce(', ' || key_columns, ''));
end
$$;
