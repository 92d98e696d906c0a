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

-- What is known from the commitments so far.
select set_config('app.municipality', '*', true);
insert into implementation_version (municipality_id, implementation_id, method, method_version, committed_on, fact)
select municipality_id, implementation_id, method, method_version, opened_on, 1 from track;
select set_config('app.municipality', '', true);

-- A track goes on with the version its implementation has been moved to.
grant update (method_version, as_of, version) on track to ${service-role};
