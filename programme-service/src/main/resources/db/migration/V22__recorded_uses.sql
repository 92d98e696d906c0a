-- Of whom monitoring-service has told all recorded uses. What it says of a first use alone, which may come late or from
-- the version before, does not count beside that.
create table recorded_use (
    municipality_id uuid        not null,
    employee_id     uuid        not null,
    method          text        not null,
    heard_at        timestamptz not null,
    primary key (municipality_id, method, employee_id)
);
select protect_by_municipality('recorded_use');
grant select, insert, update on recorded_use to ${service-role};
