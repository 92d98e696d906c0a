-- Indicator definitions by version of the method. Not a tenant's data.
create table indicator_set (
    method              text    not null,
    version             integer not null check (version > 0),
    compulsory_elements text[]  not null,
    primary key (method, version)
);
create table indicator_definition (
    method      text     not null,
    version     integer  not null,
    position    smallint not null,
    code        text     not null,
    name        text     not null,
    numerator   text     not null,
    denominator text,
    factor      integer  not null,
    unit        text     not null,
    direction   text     not null,
    dimension   text     not null,
    primary key (method, version, code),
    foreign key (method, version) references indicator_set
);
grant select, insert on indicator_set, indicator_definition to ${service-role};

-- A bucket is a unit's use of a method in a month (its first day). A mark says that its roll-up is out of date.
-- Marks are only ever added, so that nobody who writes use records waits for another writer or for a worker.
create table indicator_mark (
    id              bigint generated always as identity,
    municipality_id uuid not null,
    unit_id         uuid not null,
    method          text not null,
    month           date not null,
    primary key (municipality_id, unit_id, method, month, id)
);
create index indicator_mark_oldest on indicator_mark (id);
create function announce_indicator_mark() returns trigger language plpgsql as $$
begin
    notify indicator_mark;
    return null;
end
$$;
create trigger indicator_mark_announced after insert on indicator_mark
    for each statement execute function announce_indicator_mark();

create table indicator_rollup (
    municipality_id           uuid        not null,
    unit_id                   uuid        not null,
    method                    text        not null,
    month                     date        not null,
    records                   bigint      not null default 0,
    clients                   bigint      not null default 0,
    users                     bigint      not null default 0,
    trained_employees         bigint      not null default 0,
    trained_employees_who_use bigint      not null default 0,
    computed_at               timestamptz not null,
    primary key (municipality_id, unit_id, method, month)
);
select protect_by_municipality('indicator_mark');
select protect_by_municipality('indicator_rollup');
grant select, insert, delete on indicator_mark to ${service-role};
-- FOR UPDATE asks for the right to update; which column does not matter, and this one cannot be.
grant update (id) on indicator_mark to ${service-role};
grant select, insert, update on indicator_rollup to ${service-role};
