-- What belongs to no municipality is there for every one of them to read, and so is its history. Only the board writes it.
create policy of_no_municipality on history for select
    using (municipality_id is null and current_setting('app.municipality', true) <> '');

-- Arguments: the table whose rows own the links, its column with the aggregate's id, the links' column that names a
-- field, the one with the field's values, then the owner's primary key. The change is told of the owner, with the
-- field's whole lists before and after the statement.
create function record_link_history() returns trigger language plpgsql as $$
declare
    same_owner   text := (select string_agg(format('link.%1$I = owner.%1$I', k), ' and ') from unnest(tg_argv[4:]) k);
    lists        text := 'select jsonb_object_agg(field, members) as fields '
                         'from (select lower(%1$I) as field, jsonb_agg(%2$I order by %2$I) as members '
                         'from %3$s links group by %1$I) by_field';
    links_now    text := format('(select * from %s link where %s)', tg_relid::regclass, same_owner);
    links_before text := format('(select * from %s link where %s %s select * from changed link where %s)',
                                tg_relid::regclass, same_owner,
                                case tg_op when 'INSERT' then 'except' else 'union' end, same_owner);
begin
    execute format(
        'insert into history (municipality_id, aggregate_id, actor, correlation_id, subject, row_key, operation, version, '
        '                     before, after) '
        'select owner.municipality_id, owner.%1$I, coalesce(nullif(current_setting(''app.actor'', true), ''''), current_user), '
        '       nullif(current_setting(''app.correlation'', true), ''''), %2$L, concat_ws(''/'', %3$s), ''CHANGED'', '
        '       owner.version, past.fields, present.fields '
        'from %2$I owner cross join lateral (%4$s) past cross join lateral (%5$s) present '
        'where exists (select from changed link where %6$s)',
        tg_argv[1],
        tg_argv[0],
        (select string_agg(format('owner.%I', k), ', ') from unnest(tg_argv[4:]) k where k <> 'municipality_id'),
        format(lists, tg_argv[2], tg_argv[3], links_before),
        format(lists, tg_argv[2], tg_argv[3], links_now),
        same_owner);
    return null;
end
$$;

-- Keeps the history of rows that only link an owner with a version to something else. They have the columns of the
-- owner's primary key, and are added and removed but never changed.
create function keep_link_history(target regclass, owner regclass, aggregate_column text, field_column text,
                                  value_column text) returns void language plpgsql as $$
declare
    arguments text := (
        select string_agg(quote_literal(argument), ', ' order by place)
        from unnest(array [owner::text, aggregate_column, field_column, value_column] || array(
            select c.attname::text
            from pg_index i
                cross join unnest(i.indkey::smallint[]) with ordinality as part (number, position)
                join pg_attribute c on c.attrelid = i.indrelid and c.attnum = part.number
            where i.indrelid = owner and i.indisprimary
            order by part.position)) with ordinality as a (argument, place));
begin
    execute format('create trigger keep_link_history after insert on %s referencing new table as changed '
                   'for each statement execute function record_link_history(%s)', target, arguments);
    execute format('create trigger keep_link_history_of_removed after delete on %s referencing old table as changed '
                   'for each statement execute function record_link_history(%s)', target, arguments);
end
$$;
