-- All recorded uses of an employee by month and unit, as others have been told of them; null as long as only the version
-- before has counted them.
alter table practice add column uses jsonb;

-- Which registration of an employee placed it there and when, so that one that comes late finds its place among them. Null
-- for what the version before has stored.
alter table employee_in_unit
    add column version bigint,
    add column told_on date;

-- On which version of its method an implementation runs (ADR 19), as the newest fact about it says. Facts come in any order:
-- the number of a fact tells what is newer, and one that has not come yet leaves the day of the commitment out.
create table implementation_version (
    municipality_id   uuid    not null,
    implementation_id uuid    not null,
    method            text    not null,
    method_version    integer not null check (method_version > 0),
    committed_on      date,
    fact              bigint  not null,
    primary key (municipality_id, implementation_id)
);
create index implementation_version_by_method on implementation_version (municipality_id, method);
select protect_by_municipality('implementation_version');
grant select, insert, update on implementation_version to ${service-role};

-- The version that governs a method in a municipality: that of the implementation committed last. Null without any, and
-- the newest that is published governs.
create function governing_version(municipality uuid, of_method text) returns integer language sql stable as $$
    select method_version from implementation_version
    where municipality_id = municipality and method = of_method
    order by committed_on desc nulls first, implementation_id desc limit 1
$$;
