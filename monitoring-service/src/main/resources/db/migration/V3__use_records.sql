-- One row per record of a source system: its latest state. Spread by municipality, which is also how the table
-- is distributed when one database is outgrown. Nobody but the owner reaches a partition by its own name.
create table use_record (
    municipality_id  uuid        not null,
    source_system    text        not null,
    source_id        text        not null,
    method           text        not null,
    code             text        not null,
    performed_on     date        not null,
    month            date        not null
        generated always as (performed_on - (extract(day from performed_on)::integer - 1)) stored,
    employee_id      uuid        not null,
    unit_id          uuid        not null,
    client_reference text        not null,
    status           text        not null check (status in ('completed', 'entered-in-error')),
    version          integer     not null,
    submission_id    uuid        not null,
    changed_at       timestamptz not null,
    primary key (municipality_id, source_system, source_id)
) partition by hash (municipality_id);
create index use_record_by_unit on use_record (municipality_id, unit_id, method, month);
create index use_record_by_employee on use_record (municipality_id, employee_id, method, month);
create index use_record_by_day on use_record (municipality_id, performed_on, source_system, source_id);

-- Every state a record has had. The service can add to it and no more.
create table use_record_history (
    municipality_id  uuid        not null,
    source_system    text        not null,
    source_id        text        not null,
    version          integer     not null,
    method           text        not null,
    code             text        not null,
    performed_on     date        not null,
    employee_id      uuid        not null,
    unit_id          uuid        not null,
    client_reference text        not null,
    status           text        not null,
    submission_id    uuid        not null,
    changed_at       timestamptz not null,
    primary key (municipality_id, source_system, source_id, version)
) partition by hash (municipality_id);

do $$
begin
    for part in 0..7 loop
        execute format('create table use_record_%s partition of use_record
                            for values with (modulus 8, remainder %s)', part, part);
        execute format('create table use_record_history_%s partition of use_record_history
                            for values with (modulus 8, remainder %s)', part, part);
        perform protect_by_municipality(format('use_record_%s', part)::regclass);
        perform protect_by_municipality(format('use_record_history_%s', part)::regclass);
    end loop;
end
$$;

-- The receipt of each submission that was stored.
create table submission (
    municipality_id uuid        not null,
    submission_id   uuid        not null,
    source_system   text        not null,
    mode            text        not null check (mode in ('atomic', 'per-item')),
    received_at     timestamptz not null,
    received        integer     not null,
    created         integer     not null,
    updated         integer     not null,
    unchanged       integer     not null,
    withdrawn       integer     not null,
    refused         integer     not null,
    faults          jsonb       not null,
    primary key (municipality_id, submission_id)
);
select protect_by_municipality('use_record');
select protect_by_municipality('use_record_history');
select protect_by_municipality('submission');
grant select, insert, update on use_record to ${service-role};
grant select, insert on use_record_history, submission to ${service-role};
