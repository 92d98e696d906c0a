-- What was planned first stays; what is expected moves with the days on which phases are really entered.
alter table implementation_phase
    add column planned_months integer,
    add column expected_start date,
    add column expected_end date,
    add column days_halted bigint not null default 0;

-- The version before this one writes no expectation while it still runs: what it plans is expected as planned.
create function expect_as_planned() returns trigger language plpgsql as $$
begin
    new.planned_months := coalesce(new.planned_months,
                                   greatest(1, round((new.planned_end - new.planned_start + 1) / 30.4375))::integer);
    new.expected_start := coalesce(new.expected_start, new.planned_start);
    new.expected_end := coalesce(new.expected_end, new.planned_end);
    return new;
end
$$;
create trigger expect_as_planned before insert or update on implementation_phase
    for each row execute function expect_as_planned();

-- A new column changes nothing that anybody has decided, so it leaves no trace in the history.
select set_config('app.municipality', '*', true);
alter table implementation_phase disable trigger keep_history;
update implementation_phase set days_halted = 0;
alter table implementation_phase enable trigger keep_history;
select set_config('app.municipality', '', true);

alter table implementation_phase
    alter column planned_months set not null,
    alter column expected_start set not null,
    alter column expected_end set not null;

-- A version of a method with fewer phases takes away some that lie ahead; the history keeps them.
grant delete on implementation_phase to ${service-role};
