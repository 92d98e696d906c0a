-- One row per employee and method: the calendar months (their first days) with at least one use.
create table practice (
    municipality_id uuid    not null,
    employee_id     uuid    not null,
    method          text    not null,
    months          date[]  not null default '{}',
    first_used_on   date,
    use_started     boolean not null default false,
    version         bigint  not null default 0,
    changed_at      timestamptz,
    primary key (municipality_id, employee_id, method)
);
create index practice_by_employee on practice (employee_id, method);
select protect_by_municipality('practice');
grant select, insert, update on practice to ${service-role};
