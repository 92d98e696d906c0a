create table audit_entry (
    id              uuid        primary key,
    at              timestamptz not null,
    stage           text        not null check (stage in ('attempt', 'outcome')),
    request_id      uuid        not null,
    subject         text        not null,
    roles           text[]      not null,
    municipality_id uuid,
    method          text        not null,
    resource        text        not null,
    status          smallint,
    correlation_id  text
);
create index audit_entry_by_subject on audit_entry (subject, id);
grant select, insert on audit_entry to ${service-role};

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name;
end
$$;
create trigger audit_is_append_only before update or delete or truncate on audit_entry
    for each statement execute function refuse_change();
